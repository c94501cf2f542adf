"""What "it" was, of a figure that is told without its noun: "In 2019 it was 17,387"."""

from tellers.check.claims import Finding, Verdict
from tellers.check.grammar import beside
from tellers.check.league.words import AN_AREA, TOLD_BEFORE
from tellers.check.measure.query import Query

TOLD_LAST = ("the last sentence",)
"""Where a text keeps what was told before: "the majority was 31. That is the smallest"."""


def measures_told(text: str) -> tuple[str, ...]:
    """What the figures of some words are of, as they stand."""
    if " N" not in text and " Q" not in text:
        return ()
    if AN_AREA.search(text):  # it may be the area's own figure
        return ()
    found = (match.lastgroup or "" for match in TOLD_BEFORE.finditer(text))
    return tuple(dict.fromkeys(found))


def is_of_it(q: Query) -> bool:
    """Whether a bare count is of what "it" was in the sentence before."""
    return (q.mark.letter, q.measure) == ("N", "votes") and _is_it(q)


def is_turnout(q: Query) -> bool:
    """Whether a part is of what "it" was, and the sentence before told turnouts and no share."""
    is_it = q.measure == "share" and _is_it(q)
    return is_it and measures_told(str(q.page.said.get(TOLD_LAST, ""))) == ("turnout",)


def _is_it(q: Query) -> bool:
    return bool(beside.IT_WAS.search(q.left[-60:]))


def is_slip(verdict: Verdict) -> bool:
    """Whether a figure is false, and has the very digits of what would be right."""
    return verdict.verdict is Finding.CONTRADICTED and verdict.exchanges_digits
