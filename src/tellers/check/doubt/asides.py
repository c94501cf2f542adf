"""A clause on the side: what it tells is of whoever, or of whichever day, stands just before it.

"He beat Adrian Sanders, who had held it for the Lib Dems since 1997" is of Mr Sanders, whom the
record need not know; "down on last time, when the Conservatives won it" is of last time.
"""

import re
from bisect import bisect_right

from tellers.check.claims import Verdict
from tellers.check.grammar.words import compiled
from tellers.check.reading.marking import Marked

WHO = compiled(
    r" (?:, )?(?P<who>who|whose)(?= )(?:(?! [;:.] | , (?:and|but|while|he|she|they|[CP]\d+) ).)*$"
)
"""A clause on somebody, up to a claim within it."""
WHEN = compiled(
    r" (?:last time|(?P<year>[YD]\d+)|(?:last|previous) (?:general )?(?:election|contest|poll))"
    r"(?: ,)? (?:when|at which|in which)(?= )(?:(?! [;:.] | (?:but|while|whereas|now) ).)*$"
)
"""A clause on another day, up to a claim within it."""
OF_ITS_DAY = frozenset({"winner", "hold/gain", "runner-up"})
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_ENOUGH = 2
"""Words with a capital that make somebody's name."""


def is_of_an_aside(marked: Marked, one: Verdict) -> bool:
    """Whether a claim stands in a clause on somebody, or on a day, that it was not held against."""
    first = max(0, bisect_right(marked.starts, one.claim.start) - 1)
    if first >= len(marked.offsets):
        return False
    left = marked.skeleton[: marked.offsets[first]]
    if marked.may_have(WHO) and _is_of_a_stranger(marked, left):
        return True
    return one.claim.kind in OF_ITS_DAY and marked.may_have(WHEN) and _is_then(marked, one, left)


def _is_of_a_stranger(marked: Marked, left: str) -> bool:
    """Whether the clause is on somebody whom the record does not know, by first and last name."""
    found = WHO.search(left)
    if found is None:
        return False
    last = bisect_right(marked.offsets, found.start()) - 1
    last -= 1 if last >= 0 and marked.symbols[last] == "," else 0
    return last >= _ENOUGH - 1 and all(marked.is_name(last - n) for n in range(_ENOUGH))


def _is_then(marked: Marked, one: Verdict, left: str) -> bool:
    """Whether the clause is on another year than the one whose poll a claim was held against."""
    found = WHEN.search(left)
    held = set(_YEAR.findall(one.reading))
    if found is None or not held:
        return False
    if found["year"] is None:
        return one.contest[-10:-6] in held
    return str(marked.mark(found["year"]).dated.on.year) not in held
