"""A by-election that the seat of a text never had: it was in the seat that somebody sat for before.

"Gen Kitchen's majority at the by-election was 6,436", in a text on Wellingborough and Rushden: the
by-election was Wellingborough's. What is told of it is not held against the seat's own results.
"""

from collections.abc import Sequence

from tellers.check.claims import Finding, Verdict
from tellers.check.grammar.words import compiled
from tellers.check.reading.marking import Marked
from tellers.check.scene import Page, Scene
from tellers.record.contests import Contest

A_BY_ELECTION = compiled(r" (?:by-elections?|byelections?|by - elections?)(?= )")
COUNTED = frozenset({
    "votes", "majority", "lead", "share", "turnout", "winner", "runner-up", "position",
    "candidates", "swing", "points", "change",
})  # fmt: skip
"""Kinds that are told of one poll."""
RECENT = 10
"""Years before an election in which a by-election may be meant by "the by-election"."""


def of_by_elections(page: Page, marked: Marked, told: Sequence[Verdict]) -> list[Verdict]:
    """What was told of a sentence, with nothing of a by-election called false of a seat without."""
    scene = page.scene
    is_wrong = any(one.verdict is Finding.CONTRADICTED for one in told)
    if scene is None or not is_wrong or not scene.contest.election.is_general:
        return list(told)
    if not marked.find(A_BY_ELECTION) or _had_one(scene):
        return list(told)
    return [_of_another_seat(marked, scene, one) for one in told]


def _had_one(scene: Scene) -> bool:
    """Whether the seat had a by-election under its name, not long before."""
    return any(_is_recent(one, scene.contest) for one in scene.named)


def _is_recent(one: Contest, now: Contest) -> bool:
    years = now.polled_on.year - one.polled_on.year
    return not one.election.is_general and 0 <= years <= RECENT


def _of_another_seat(marked: Marked, scene: Scene, one: Verdict) -> Verdict:
    is_here = one.contest == scene.contest.id and one.claim.kind in COUNTED
    if one.verdict is not Finding.CONTRADICTED or not is_here:
        return one
    if not A_BY_ELECTION.search(_clause(marked, one)):
        return one
    return one.left_open(f"The seat had no by-election that the words can mean; {one.why}.")


def _clause(marked: Marked, one: Verdict) -> str:
    """The words around a claim between two stops."""
    words, at = [list[str]()], 0
    for symbol, start in zip(marked.symbols, marked.starts, strict=True):
        if symbol in (";", ":", "but", "while", "whereas"):
            words.append([])
        words[-1].append(symbol)
        if start <= one.claim.start:
            at = len(words) - 1
    return f" {' '.join(words[at])} "
