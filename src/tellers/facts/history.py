"""What a seat's line says of a result: runs that go on, runs that ended, since when.

By `rules.md` 8 the walk marks every step that only a name links, and a run that reaches the start
of the record says "at least". By-elections count only where the record is complete for them.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import takewhile

from tellers.facts.fact import Fact, Unit
from tellers.facts.result import Context
from tellers.record import figures
from tellers.record.contests import RETURN, Contest, ElectionKind
from tellers.record.lineage import Step, line_of
from tellers.record.people import Affiliation, Citation, SpellKind
from tellers.record.record import Record


@dataclass(frozen=True, slots=True)
class Run:
    """Consecutive contests of one seat won under one label, newest first.

    `is_whole` says that an earlier contest in the record was won by somebody else, so that the
    run truly began where it begins. `is_by_name` says that only the name links some step.
    `has_by_elections` says that by-elections are among what the run covers.
    """

    label: str
    contests: tuple[Contest, ...]
    is_whole: bool
    is_by_name: bool
    has_by_elections: bool

    @property
    def began(self) -> Contest:
        """The contest with which the run began."""
        return self.contests[-1]


def by_elections_known_since(record: Record, contest: Contest) -> date | None:
    """The day from which every by-election of this seat is in the record."""
    starts = [
        coverage.starts_on
        for coverage in record.coverage
        if coverage.kind is ElectionKind.BY_ELECTION
        and coverage.place in ("", contest.constituency.name)
    ]
    return min(starts, default=None)


def run_of(record: Record, steps: tuple[Step, ...], label: str) -> Run | None:
    """The run of one label that begins with the newest of the steps, None where there is none."""
    found: list[Step] = []
    is_whole = False
    for step in steps:
        winner = figures.find_winner(record.returns[step.contest.id])
        if winner is None:
            break
        if figures.lineage(winner.label.key) != figures.lineage(label):
            is_whole = True
            break
        found.append(step)
    if not found:
        return None
    return Run(
        label,
        tuple(step.contest for step in found),
        is_whole,
        any(step.is_by_name for step in found),
        has_by_elections=True,
    )


def earlier_steps(at: Context) -> tuple[Step, ...]:
    """The seat's contests before this one, newest first.

    The walk ends at a contest whose result is not known, such as one not yet declared. By-elections
    are left out unless the record has them all for as long as the line reaches.
    """
    line = (step for step in line_of(at.record, at.contest) if step.contest.id != at.contest.id)
    steps = tuple(takewhile(lambda step: step.contest.id in at.record.returns, line))
    known = by_elections_known_since(at.record, at.contest)
    if steps and known is not None and known <= steps[-1].contest.polled_on:
        return steps
    return tuple(step for step in steps if step.contest.election.is_general)


def _knows_by_elections(at: Context, began: Contest) -> bool:
    known = by_elections_known_since(at.record, at.contest)
    return known is not None and known <= began.polled_on


def history(at: Context) -> Iterator[Fact]:
    """The run that this result carries on, or the one that it ended."""
    winner = figures.find_winner(at.result)
    steps = earlier_steps(at)
    if winner is None or not steps or winner.label.key in ("spk", "ind"):
        label = None
    else:
        label = winner.label.key
    if steps and label is not None:
        run = run_of(at.record, steps, label)
        if run is not None:
            yield from _held(at, run)
    before = figures.find_winner(at.record.returns[steps[0].contest.id]) if steps else None
    if winner is None or before is None or before.label.key in ("spk", "ind"):
        return
    if figures.lineage(before.label.key) != figures.lineage(winner.label.key):
        run = run_of(at.record, steps, before.label.key)
        if run is not None:
            yield from _ended(at, run)


def _rows(at: Context, run: Run) -> tuple[Citation, ...]:
    return tuple(at.record.returns[contest.id].cites[RETURN] for contest in run.contests)


def _scope(at: Context, run: Run) -> str:
    """How far the run reaches: over which contests, by what link, whole or cut by the record."""
    words = ["every contest" if _knows_by_elections(at, run.began) else "general elections"]
    words += ["under that name"] if run.is_by_name else []
    words += [] if run.is_whole else ["at least"]
    return ", ".join(words)


def _held(at: Context, run: Run) -> Iterator[Fact]:
    if len(run.contests) > 1:
        yield at.fact(
            "won-since", (Unit.DATE, run.began.polled_on), "unbroken run of the winner's label",
            (at.row(), *_rows(at, run)), party=run.label, scope=_scope(at, run),
            other=run.began.id,
        )  # fmt: skip
        yield at.fact(
            "wins-in-a-row", (Unit.COUNT, 1 + len(run.contests)), "contests of the run and this",
            (at.row(), *_rows(at, run)), party=run.label, scope=_scope(at, run),
        )  # fmt: skip


def _ended(at: Context, run: Run) -> Iterator[Fact]:
    if len(run.contests) > 1:
        yield at.fact(
            "run-ended", (Unit.DATE, run.began.polled_on), "unbroken run before this contest",
            (at.row(), *_rows(at, run)), party=run.label, scope=_scope(at, run),
            other=run.began.id,
        )  # fmt: skip
        yield at.fact(
            "run-length", (Unit.COUNT, len(run.contests)), "contests of the run",
            _rows(at, run), party=run.label, scope=_scope(at, run),
        )  # fmt: skip


def _trust(spell: Affiliation) -> str:
    """`A`, `B` or `C`, the best stated source of a spell that may contradict; empty for others.

    A spell that only C sources know is never printed unattributed (`rules.md` 16).
    """
    grades = [str(t.grade) for t in spell.testimonies if t.is_stated]
    return min(grades) if spell.is_firm and grades else ""


def spells(at: Context) -> Iterator[Fact]:
    """Dated events of party and whip of the winner, where the record holds his spells."""
    winner = figures.find_winner(at.result)
    if winner is None or winner.name is None:
        return
    for member in at.record.members.values():
        if member.name != winner.name:
            continue
        for spell in member.affiliations:
            if spell.kind is SpellKind.SEAT or spell.status in ("held", "none"):
                continue
            yield at.fact(
                f"{spell.kind}-{spell.status}".replace(" ", "-"),
                (Unit.DATE, spell.starts.on), "as the sources date it",
                tuple(t.cite for t in spell.testimonies), candidacy=winner.id, party=spell.party,
                scope=str(spell.starts.precision), other=_trust(spell),
            )  # fmt: skip
