"""Claims of clauses that no rule of the grammar read, put together from their parts.

Asked last, and only where nothing sure was told of the same words: what a rule of the grammar reads
is read by its words' order as well, and stands. Each family is called by words that are rare.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from tellers.check.answer.settle import NAMED, laid_over, settled
from tellers.check.bygone import earlier, runs
from tellers.check.claims import Finding, Verdict
from tellers.check.composed import deposits, tallies
from tellers.check.composed.asked import Asked
from tellers.check.drift import told as drift
from tellers.check.drift import words as drifting
from tellers.check.ordered import told as ordered
from tellers.check.ordered import words as ordering


class Family(NamedTuple):
    """Claims of one kind: the words that call it, by their first letters, and its reader.

    `overrules` where what it bears out goes before what a rule of the grammar found false;
    `only_true` where it calls nothing false: its words have more readings than it knows of.
    """

    cues: frozenset[str]
    read: Callable[[Asked], Iterator[Verdict]]
    overrules: bool = False
    only_true: bool = False


def of_composed(asked: Asked) -> list[Verdict]:
    """What was told of a sentence, and what its parts come to where nothing sure was.

    Every word of what is put together is known, so that what it bears out may go before what a rule
    found false; and "two hopefuls kept theirs" is no number of all who stood.
    """
    told = asked.told
    for family in FAMILIES:
        if family.cues.isdisjoint(asked.marked.cues):
            continue
        found = list(family.read(asked))
        if family.only_true:
            found = [one for one in found if one.verdict is Finding.SUPPORTED]
        if not found:
            continue
        more = [v for v in found if not _is_told(v, told)]
        if family.overrules:
            more = [v for v in found if v in more or any(_goes_before(v, one) for one in told)]
            told = [v for v in told if not any(_goes_before(one, v) for one in more)]
        told = laid_over(told, settled(more, []))
        asked = replace(asked, told=told)
    return list(told)


def _is_told(one: Verdict, told: Sequence[Verdict]) -> bool:
    return any(one.claim.meets(v.claim) for v in told if _is_sure(v))


def _goes_before(one: Verdict, told: Verdict) -> bool:
    """Whether a verdict takes the place of another: it puts it right, or knows of what it is.

    "Only two of its majorities exceed it" is false of one party's seats, and not of all.
    """
    is_false = Finding.CONTRADICTED is one.verdict is told.verdict
    is_narrower = ordered.OF_ONE_PARTY in one.reading and ordered.OF_ONE_PARTY not in told.reading
    is_order = one.claim.kind == told.claim.kind == "ranking"
    is_same = is_order and one.claim.span == told.claim.span
    return _puts_right(one, told) or (is_false and is_narrower and is_same)


def _puts_right(one: Verdict, told: Verdict) -> bool:
    """Whether what was found is put right, or said of something else, by what came after."""
    own, other = one.claim, told.claim
    is_false = told.verdict is Finding.CONTRADICTED
    if not own.meets(other):
        return False
    if other.kind in ("candidates", "share") and own.kind == "deposits":
        return is_false or own.start == other.start
    covers = own.start <= other.start and other.end <= own.end
    is_alike = other.kind.startswith(own.kind) or covers
    return is_false and one.verdict is Finding.SUPPORTED and is_alike


def _is_sure(verdict: Verdict) -> bool:
    """Whether more is told of some words than that somebody of that name, or label, stood."""
    return verdict.verdict is not Finding.UNCHECKABLE and verdict.claim.kind not in NAMED


FAMILIES = (
    Family(deposits.CUES, deposits.of_deposits, overrules=True),
    Family(tallies.CUES, tallies.of_seats_held, overrules=True),
    Family(runs.CUES, runs.of_runs, only_true=True),
    Family(earlier.CUES, earlier.of_earlier, only_true=True),
    Family(drifting.CUES, drift.of_drift),
    Family(ordering.CUES, ordered.of_orders, overrules=True),
)
