"""Claims of clauses that no rule of the grammar read, put together from their parts.

Asked last, and only where nothing sure was told of the same words: what a rule of the grammar reads
is read by its words' order as well, and stands. Each family is called by words that are rare.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from tellers.check.answer.settle import NAMED, laid_over, settled
from tellers.check.claims import Finding, Verdict
from tellers.check.composed import deposits, tallies
from tellers.check.composed.asked import Asked


class Family(NamedTuple):
    """Claims of one kind: the words that call it, by their first letters, and its reader."""

    cues: frozenset[str]
    read: Callable[[Asked], Iterator[Verdict]]


def of_composed(asked: Asked) -> list[Verdict]:
    """What was told of a sentence, and what its parts come to where nothing sure was.

    Every word of what is put together is known, so that what it bears out goes before what a rule
    found false; and "two hopefuls kept theirs" is no number of all who stood.
    """
    told = list(asked.told)
    for family in FAMILIES:
        if family.cues.isdisjoint(asked.marked.cues):
            continue
        found = list(family.read(asked))
        more = [v for v in found if not _is_told(v, told) or any(_gives_way(t, [v]) for t in told)]
        told = laid_over([v for v in told if not _gives_way(v, more)], settled(more, []))
    return told


def _is_told(one: Verdict, told: Sequence[Verdict]) -> bool:
    return any(one.claim.meets(v.claim) for v in told if _is_sure(v))


def _gives_way(told: Verdict, more: Sequence[Verdict]) -> bool:
    """Whether what was found is put right, or said of something else, by what came after."""
    return any(one.claim.meets(told.claim) and _puts_right(one, told) for one in more)


def _puts_right(one: Verdict, told: Verdict) -> bool:
    own, other = one.claim, told.claim
    is_false = told.verdict is Finding.CONTRADICTED
    if other.kind in ("candidates", "share") and own.kind == "deposits":
        return is_false or own.start == other.start
    covers = own.start <= other.start and other.end <= own.end
    is_alike = other.kind.startswith(own.kind) or covers
    return is_false and one.verdict is Finding.SUPPORTED and is_alike


def _is_sure(verdict: Verdict) -> bool:
    """Whether more is told of some words than that somebody of that name, or label, stood."""
    return verdict.verdict is not Finding.UNCHECKABLE and verdict.claim.kind not in NAMED


FAMILIES = (
    Family(deposits.CUES, deposits.of_deposits),
    Family(tallies.CUES, tallies.of_seats_held),
)
