"""A by-election that the seat of a text never had: it was in the seat that somebody sat for before.

"Gen Kitchen's majority at the by-election was 6,436", in a text on Wellingborough and Rushden: the
by-election was Wellingborough's. What is told of it is not held against the seat's own results.
"""

import re
from collections.abc import Sequence

from tellers.check.claims import NO_RESULT, Finding, Verdict, is_any_false
from tellers.check.grammar.words import compiled
from tellers.check.lacking.covered import lacks_poll
from tellers.check.reading.marking import Marked
from tellers.check.reading.topic import RECENT as RECENTLY
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
    is_wrong = is_any_false(told)
    if scene is None or not is_wrong or not scene.contest.election.is_general:
        return list(told)
    if not marked.find(A_BY_ELECTION) or _had_one(scene):
        return list(told)
    why = _why(page, scene)
    return [_of_another_seat(marked, scene, one, why) for one in told]


def _why(page: Page, scene: Scene) -> str:
    """Why nothing is held against a by-election: it is not in the record, or there was none."""
    now, name = scene.contest.polled_on, scene.contest.constituency.name
    is_just = page.published is None or page.published - now <= RECENTLY
    if lacks_poll(page.record, name, now, now if is_just else page.published or now):
        return f"{NO_RESULT} of that by-election"
    return "The seat had no by-election that the words can mean"


def _had_one(scene: Scene) -> bool:
    """Whether the seat had a by-election under its name, not long before."""
    return any(_is_recent(one, scene.contest) for one in scene.named)


def _is_recent(one: Contest, now: Contest) -> bool:
    years = now.polled_on.year - one.polled_on.year
    return not one.election.is_general and 0 <= years <= RECENT


def _of_another_seat(marked: Marked, scene: Scene, one: Verdict, why: str) -> Verdict:
    is_here = one.contest == scene.contest.id and one.claim.kind in COUNTED
    if one.verdict is not Finding.CONTRADICTED or not is_here:
        return one
    if not A_BY_ELECTION.search(_clause(marked, one)) or _names_its_year(marked, scene, one):
        return one
    return one.left_open(f"{why}; {one.why}.")


OF_A_YEAR = re.compile(
    r"\bby-?elections?\b.*[,;] (?:and |but |or )?in (\d{4})\b[^,;]*$", re.I | re.S
)


def _names_its_year(marked: Marked, scene: Scene, one: Verdict) -> bool:
    """Whether the year of the seat's own poll stands between the by-election and a claim.

    "Won at the 2016 by-election by 1,872, and in 2019 by 7,766."
    """
    found = OF_A_YEAR.search(marked.text, marked.sentence.start, one.claim.start)
    return found is not None and int(found[1]) == scene.contest.polled_on.year


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
