"""That all of so many seats passed between two parties: "lost six, all to the Conservatives"."""

import re
from collections.abc import Iterator

from tellers.check.claims import Finding, Verdict
from tellers.check.composed.asked import Asked
from tellers.check.grammar.elision import figure_of
from tellers.check.nationwide import words
from tellers.check.nationwide.whose import areas_of, before
from tellers.check.picture.answer import Counted, Told
from tellers.check.reading.marking import Marked
from tellers.check.tally.counts import Over

BOTH_WAYS = {"from": ("g", "x"), "at": ("g", "x"), "to": ("l", "y")}
"""All seats that a party gained or lost, and those of them that one other had or has."""


def may_be_whole(marked: Marked) -> bool:
    """Whether a sentence may tell of all of so many seats."""
    return " all " in marked.skeleton or " both " in marked.skeleton


def of_them_all(asked: Asked, told: Told) -> Iterator[Verdict]:
    """The verdicts on where all of so many seats went, or came from, if nobody read it."""
    sure = [one.claim for one in asked.told if one.verdict is not Finding.UNCHECKABLE]
    for found in words.OF_THEM_ALL.finditer(told.skeleton):
        start, end = told.laid.marked.span(*found.span("span"))
        if any(one.start < end and start < one.end for one in sure):
            continue
        passed = _passed(told, found)
        if passed:
            amount = figure_of(told.mark(found["n"])).fits
            good = next((one for one in passed if amount(one.value)), None)
            yield told.said((start, end), "national", good is not None, good or passed[0])


def _passed(told: Told, found: re.Match[str]) -> list[Counted]:
    """How many of a party's gains, or losses, were from or to another; none if it had not so many.

    What is no count of all its gains may be of some that were told before.
    """
    left = told.skeleton[: found.start() + 1]
    keys, other = next(iter(before(told, left)), ()), told.keys(found["other"])
    if not keys or not other or keys == other:
        return []
    moved, passed = BOTH_WAYS[found["way"]]
    area = areas_of(told, left, found[0])[0]
    over = Over(told, told.ground, told.before(), area, keys, other)
    amount = figure_of(told.mark(found["n"]))
    if not any(amount.fits(one.value) for one in over.counted(moved)):
        return []
    return over.counted(passed)
