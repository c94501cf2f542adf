"""The longest run that one party has had in a seat, and what a result did to it.

Where the record of a line begins an earlier run is cut short. So a run is the longest on record;
the coverage says from when.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile

from tellers.facts.context import Context, each_once
from tellers.facts.fact import Fact, Unit
from tellers.facts.kind import Kind
from tellers.facts.past.line import scope, winner_of
from tellers.record import figures
from tellers.record.contests import Candidacy
from tellers.record.lineage.comparison import Step
from tellers.record.people import Standing

FEWEST = 3
"""Contests that make a run worth calling the longest."""

LONGEST_RUN = Kind(
    "longest-run", Unit.COUNT,
    "contests of the longest run of one party here, which this result extended, equalled or ended",
    "contests of the run, beside every other run of the line",
    "another party had, or this one at another time, as long a run in the line; or it had a longer "
    "one, where this equals it",
    when="three or more contests, and another party's run, or an earlier one, to compare with",
    scope="the seat's line, as far back as every winner is known",
    slots=("party", "other", "scope"),
)  # fmt: skip


@dataclass(slots=True)
class Won:
    """Contests in a row that one label won, of a line that is walked back from the newest."""

    line: str
    is_party: bool
    steps: list[Step | None]


def longest_run(at: Context) -> Iterator[Fact]:
    """That the run of the winner is the longest of the seat, or that the longest one ended."""
    if at.winner is None or not at.line.steps:
        return
    known = _known(at)
    runs = _runs(at.winner, known)
    if not known or len(runs) < 2:
        return
    is_held = runs[0].line == figures.lineage(known[0][1].label.key)
    own, *earlier = runs if is_held else runs[1:]
    others = [len(run.steps) for run in earlier if run.is_party]
    if not own.is_party or not others or len(own.steps) < FEWEST:
        return
    if is_held and not (at.contest.election.is_general or at.line.is_every):
        return
    now, most = len(own.steps), max(others)
    if now > most:
        yield _fact(at, known, own, "extended" if is_held else "ended")
    elif now == most and is_held:
        yield _fact(at, known, own, "equalled")


def _known(at: Context) -> list[tuple[Step, Candidacy]]:
    """The contests of the line with their winners, newest first, until one is not known."""
    told = ((step, winner_of(at.record, step.contest)) for step in at.line.steps)
    return [
        (step, winner)
        for step, winner in takewhile(lambda pair: pair[1] is not None, told)
        if winner is not None
    ]


def _runs(winner: Candidacy, known: list[tuple[Step, Candidacy]]) -> list[Won]:
    """The runs of the line, newest first; that of this contest has None for it."""
    runs = [_begun(winner, None)]
    for step, won in known:
        if figures.lineage(won.label.key) == runs[-1].line:
            runs[-1].steps.append(step)
        else:
            runs.append(_begun(won, step))
    return runs


def _begun(winner: Candidacy, step: Step | None) -> Won:
    is_party = winner.label.standing is Standing.PARTY
    return Won(figures.lineage(winner.label.key), is_party, [step])


def _fact(at: Context, known: list[tuple[Step, Candidacy]], own: Won, did: str) -> Fact:
    oldest = known[-1][0]
    what = at.line.what(is_with=did != "ended")
    rows = at.line.rows(tuple(step.contest for step, _ in known))
    return at.fact(
        LONGEST_RUN, len(own.steps), each_once((at.row(),), rows),
        party=known[0][1].label.key, other=did,
        scope=scope(what, at.contest, (step for step, _ in known)),
        coverage=at.line.coverage(what, oldest.contest),
    )  # fmt: skip
