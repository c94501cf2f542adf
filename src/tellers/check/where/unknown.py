"""A place that a sentence names and the record has no seats of: "in Kent", "in Greater Manchester".

What is counted there is of some seats that nobody can tell; it is of no region, and not of all.
"""

import re

from tellers.check.reading.marking import Marked

A_PLACE = re.compile(
    r"\b(?:[Ii]n|[Aa]cross|[Tt]hroughout|[Oo]n(?= (?:the )?(?:Wirral|[A-Z][a-z]+side)\b)) "
    r"(?:the )?(?P<name>[A-Z][a-z]+)"
)
KNOWN = frozenset({
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday",
    "Saturday", "Sunday", "Parliament", "Westminster", "Commons", "House", "Downing", "Britain",
    "Great", "United", "UK", "England", "Scotland", "Wales", "Northern", "North", "South", "East",
    "West", "London", "Yorkshire", "Labour", "Conservative", "Tory", "Liberal", "Green", "Plaid",
})  # fmt: skip
"""Words with a capital behind "in" that are no such place: times, the House, areas that are known.

Of an area that begins with a point of the compass the marks tell whether it is one.
"""


def names_unknown_place(marked: Marked) -> bool:
    """Whether a sentence tells of a county, a city or a part of the country by its name."""
    said = marked.sentence
    for found in A_PLACE.finditer(said.text):
        at = said.start + found.start("name")
        if found["name"] not in KNOWN and not any(m.start <= at < m.end for m in marked.marks):
            return True
    return False
