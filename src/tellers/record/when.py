"""When an election was, as people say it: the start of an ISO day that is meant.

>>> when_of("February 1974"), when_of("1974 Feb"), when_of("12 December 2019"), when_of("2019")
('1974-02', '1974-02', '2019-12-12', '2019')
"""

import re

MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)  # fmt: skip
ISO = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?", re.ASCII)
_WORDS = re.compile(r"(\d{4})|(\d{1,2})(?:st|nd|rd|th)?|([a-z]{3,9})\.?", re.ASCII)


def when_of(said: str) -> str:
    """The start of the ISO day that is meant, in whatever order; empty where it is no time.

    >>> when_of("2019-12-12"), when_of("December 12th, 2019"), when_of("2022 by-election")
    ('2019-12-12', '2019-12-12', '')
    """
    if ISO.fullmatch(said.strip()):
        return said.strip()
    found = [_WORDS.fullmatch(word) for word in said.casefold().replace(",", " ").split()]
    years, days, months = ([one[kind] for one in found if one and one[kind]] for kind in (1, 2, 3))
    numbers = [n for n, name in enumerate(MONTHS, start=1) if months and name.startswith(months[0])]
    is_one_each = (len(years), len(months), len(numbers)) == (1, 1, 1) and len(days) < 2
    if None in found or not is_one_each:
        return ""
    return "-".join((years[0], f"{numbers[0]:02}", *(f"{int(day):02}" for day in days)))
