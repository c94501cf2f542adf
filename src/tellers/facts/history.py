"""What a seat's line says of a result: runs that go on, runs that ended, the first win since when.

By `rules.md` 8 the walk marks every step that only a name links, and a run that reaches the start
of the record says "at least". By-elections count only where the record is complete for them.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from tellers.facts.context import Context, each_once, read_on
from tellers.facts.fact import Fact, Unit
from tellers.facts.kinds import KINDS
from tellers.record import figures
from tellers.record.contests import RETURN, Candidacy, Contest, ElectionKind
from tellers.record.lineage.comparison import Step, line_of
from tellers.record.membership.roll import member_of
from tellers.record.people import Affiliation, Citation, Member, SpellKind, Standing
from tellers.record.record import Record

DISSOLVED = timedelta(days=60)
"""Days before a poll within which its parliament was dissolved: whoever sat then was sitting."""


@dataclass(frozen=True, slots=True)
class Run:
    """Consecutive contests of one seat won under one label, newest first.

    `broken_by` is the newest contest in the record that somebody else won, so that the run truly
    began where it begins; None where the record does not reach it. `is_by_name` says that only the
    name links some step.
    """

    label: str
    contests: tuple[Contest, ...]
    broken_by: Contest | None
    is_by_name: bool

    @property
    def began(self) -> Contest:
        """The contest with which the run began."""
        return self.contests[-1]

    @property
    def is_whole(self) -> bool:
        """Whether it is known to have begun there."""
        return self.broken_by is not None


def by_elections_known_since(record: Record, contest: Contest) -> date | None:
    """The day from which every by-election of this seat is in the record."""
    starts = [
        coverage.starts_on
        for coverage in record.coverage
        if coverage.kind is ElectionKind.BY_ELECTION
        and coverage.place in ("", contest.constituency.name)
    ]
    return min(starts, default=None)


def winner_of(record: Record, contest: Contest) -> Candidacy | None:
    """Who won one contest; None where it is not known, or where several did."""
    result = record.returns.get(contest.id)
    return figures.find_winner(result) if result is not None and contest.seats == 1 else None


def run_of(record: Record, steps: tuple[Step, ...], label: str) -> Run | None:
    """The run of one label that begins with the newest of the steps, None where there is none."""
    found: list[Step] = []
    broken_by: Contest | None = None
    for step in steps:
        winner = winner_of(record, step.contest)
        if winner is None:
            break
        if figures.lineage(winner.label.key) != figures.lineage(label):
            broken_by = step.contest
            break
        found.append(step)
    if not found:
        return None
    contests = tuple(step.contest for step in found)
    return Run(label, contests, broken_by, any(step.is_by_name for step in found))


def earlier_steps(at: Context) -> tuple[Step, ...]:
    """The seat's contests before this one, newest first.

    By-elections are left out unless the record has them all for as long as the line reaches.
    """
    return _Line(at).steps


@dataclass(frozen=True)
class _Line:
    """The seat's line behind one result. `is_every` says that by-elections are all in it."""

    at: Context

    @cached_property
    def all(self) -> tuple[Step, ...]:
        """Every earlier contest in the record, newest first."""
        steps = line_of(self.at.record, self.at.contest)
        return tuple(step for step in steps if step.contest.id != self.at.contest.id)

    @cached_property
    def is_every(self) -> bool:
        """Whether the record has every by-election for as long as the line reaches."""
        return bool(self.all) and self.knows_by_elections(self.all[-1].contest.polled_on)

    def knows_by_elections(self, since: date) -> bool:
        """Whether the record has every by-election of the seat since a day."""
        known = by_elections_known_since(self.at.record, self.at.contest)
        return known is not None and known <= since

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        """What the walk goes over."""
        return tuple(s for s in self.all if self.is_every or s.contest.election.is_general)

    def rows(self, contests: tuple[Contest, ...]) -> tuple[Citation, ...]:
        """The rows of earlier contests."""
        held = self.at.record.returns
        return tuple(held[one.id].cites[RETURN] for one in contests if one.id in held)

    def what(self, since: Contest | None = None) -> str:
        """Over which contests the walk went, or one over all of them since a certain one."""
        is_every = self.knows_by_elections(since.polled_on) if since else self.is_every
        return "every contest" if is_every else "general elections"

    def coverage(self, what: str, oldest: Contest) -> str:
        """What a statement covers, from when to when, and when that was read."""
        last = self.at.contest.polled_on
        return f"{what} {oldest.polled_on} to {last}, {read_on(self.at.record)}"


def scope(what: str, *, is_by_name: bool, is_whole: bool = True) -> str:
    """Over which contests, by what link, whole or cut by the record's beginning."""
    words = [what, "under that name" if is_by_name else "", "" if is_whole else "at least"]
    return ", ".join(word for word in words if word)


def history(at: Context) -> Iterator[Fact]:
    """The run that this result carries on or ended, and when its winner's label last won here."""
    line = _Line(at)
    if at.winner is None or not line.steps:
        return
    before = winner_of(at.record, line.steps[0].contest)
    if before is None:
        return
    is_same = figures.lineage(before.label.key) == figures.lineage(at.winner.label.key)
    run = run_of(at.record, line.steps, before.label.key)
    if run is not None and before.label.standing is Standing.PARTY:
        yield from _held(line, run) if is_same else _ended(line, run)
    if not is_same and at.winner.label.standing is Standing.PARTY:
        yield from _first(line, at.winner.label.key)
    yield from _between(line)


def _run_fact(line: _Line, run: Run, kind: tuple[str, str], count: int = 0) -> Fact:
    """A fact of a run, by kind and formula: its length where given, else its beginning."""
    examined = (*run.contests, *([run.broken_by] if run.broken_by else []))
    value = (Unit.COUNT, count) if count else (Unit.DATE, run.began.polled_on)
    return line.at.fact(
        kind[0], value, kind[1], each_once((line.at.row(),), line.rows(examined)),
        party=run.label, other="" if count else run.began.id,
        scope=scope(line.what(), is_by_name=run.is_by_name, is_whole=run.is_whole),
        coverage=line.coverage(line.what(), examined[-1]),
    )  # fmt: skip


def _held(line: _Line, run: Run) -> Iterator[Fact]:
    """The run that goes on. A by-election is counted in it only among by-elections."""
    if len(run.contests) < 2:
        return
    yield _run_fact(line, run, ("won-since", "unbroken run of the winner's label"))
    if line.at.contest.election.is_general or line.is_every:
        count = 1 + len(run.contests)
        yield _run_fact(line, run, ("wins-in-a-row", "contests of the run and this"), count)
    yield from _not_won(line, run)


def _ended(line: _Line, run: Run) -> Iterator[Fact]:
    if len(run.contests) < 2:
        return
    yield _run_fact(line, run, ("run-ended", "unbroken run before this contest"))
    yield _run_fact(line, run, ("run-length", "contests of the run"), len(run.contests))
    yield from _not_won(line, run)


def _not_won(line: _Line, run: Run) -> Iterator[Fact]:
    """The last contest before a run that its label did not win: the other "not since"."""
    if run.broken_by is None:
        return
    is_by_name = run.is_by_name or _is_by_name(line, run.broken_by)
    yield line.at.fact(
        "last-not-won", (Unit.DATE, run.broken_by.polled_on), "contest before the unbroken run",
        line.rows((run.broken_by, run.began)), party=run.label, other=run.broken_by.id,
        scope=scope(line.what(), is_by_name=is_by_name),
        coverage=line.coverage(line.what(), run.broken_by),
    )  # fmt: skip


def _is_by_name(line: _Line, contest: Contest) -> bool:
    return any(step.is_by_name for step in line.steps if step.contest.id == contest.id)


def _first(line: _Line, label: str) -> Iterator[Fact]:
    """When a label that won from another had last won here, or that it never had in the record.

    Nothing where a bucket hides a winner on the way, or where it won the last by-election.
    """
    for place, step in enumerate(line.all):
        winner = winner_of(line.at.record, step.contest)
        if winner is None:
            return
        if figures.lineage(winner.label.key) == figures.lineage(label):
            if place:
                yield _first_fact(line, "first-since", label, line.all[: place + 1])
            return
    yield _first_fact(line, "first-win", label, line.all)


def _first_fact(line: _Line, kind: str, label: str, walked: tuple[Step, ...]) -> Fact:
    oldest = walked[-1].contest
    is_since = kind == "first-since"
    what = line.what(oldest)
    return line.at.fact(
        kind, (Unit.DATE, oldest.polled_on), FIRSTS[kind],
        each_once((line.at.row(),), line.rows(tuple(step.contest for step in walked))),
        party=label, other=oldest.id, coverage=line.coverage(what, oldest),
        scope=scope(what, is_by_name=walked[-1].is_by_name, is_whole=is_since),
    )  # fmt: skip


FIRSTS = {"first-since": "last contest that the label won", "first-win": "no earlier contest won"}


def _between(line: _Line) -> Iterator[Fact]:
    """Who won the by-election since the base, so that a gain of 2015 may be a hold of 2014."""
    last = line.all[0].contest
    winner = winner_of(line.at.record, last)
    if last.election.is_general or winner is None:
        return
    if not line.knows_by_elections(last.polled_on):
        return
    yield line.at.fact(
        "last-contest", (Unit.NAME, winner.label.key), "most votes at the last by-election",
        line.rows((last,)), party=winner.label.key, base=last.election.name, other=last.id,
    )  # fmt: skip


# People -------------------------------------------------------------------------------------------


def people(at: Context) -> Iterator[Fact]:
    """Whether the winner was the sitting member, and the dated events of party and whip before."""
    won = at.winner
    if won is None or won.name is None:
        return
    member = member_of(at.record.members, at.contest, won)
    known = [member] if member is not None else []
    rows = (at.result.cites[won.id],) if won.is_sitting else _sat(at, known)
    if rows:
        kind = "sitting" if _sat_here(at, won) else "sitting-elsewhere"
        yield at.fact(
            kind, (Unit.NAME, str(won.name)), "sat at dissolution", rows, candidacy=won.id
        )
    for spell in (spell for member in known for spell in member.affiliations):
        if _is_told(at, spell):
            yield _spell_fact(at, won, spell)


def _sat(at: Context, known: list[Member]) -> tuple[Citation, ...]:
    """The rows that say the winner sat until the dissolution before this contest.

    At a by-election the seat is empty, and who had resigned it does not sit (`rules.md` 18).
    """
    polled_on = at.contest.polled_on
    if not at.contest.election.is_general:
        return ()
    for spell in (spell for member in known for spell in member.affiliations):
        if spell.kind is not SpellKind.SEAT or spell.ends is None:
            continue
        if spell.starts.on < polled_on and polled_on - DISSOLVED <= spell.ends.on <= polled_on:
            return each_once(tuple(t.cite for t in spell.testimonies))
    return ()


def _sat_here(at: Context, won: Candidacy) -> bool:
    """Whether the winner had won here, or in a seat of the last map that overlaps with this one.

    Only a member who is known to have won none of them sat elsewhere: where the record lacks
    winners' names, or by-elections since the last general election, he is taken to have sat here.
    """
    known, before = by_elections_known_since(at.record, at.contest), at.base.election
    if known is None or before is None or known > before.polled_on:
        return True
    place = at.contest.constituency.id
    seats = {place, *at.record.same_area(place)}
    seats |= {overlap.earlier for overlap in at.record.overlaps if overlap.later == place}
    winners = [
        winner_of(at.record, contest)
        for seat in sorted(seats)
        for contest in at.record.history(seat)
        if contest.polled_on < at.contest.polled_on
    ]
    named = [winner for winner in winners if winner is not None and winner.name is not None]
    return not named or any(_is_same(winner, won) for winner in named)


def _is_same(one: Candidacy, other: Candidacy) -> bool:
    if one.member and other.member:
        return one.member == other.member
    return one.name == other.name


def _is_told(at: Context, spell: Affiliation) -> bool:
    """An event of party, whip or candidacy, of a kind that print has words for, before the poll."""
    return _kind_of(spell) in KINDS and spell.starts.on <= at.contest.polled_on


def _kind_of(spell: Affiliation) -> str:
    return f"{spell.kind}-{spell.status}".replace(" ", "-")


def _spell_fact(at: Context, won: Candidacy, spell: Affiliation) -> Fact:
    return at.fact(
        _kind_of(spell),
        (Unit.DATE, spell.starts.on), "as the sources date it",
        each_once(tuple(t.cite for t in spell.testimonies)), candidacy=won.id,
        party=spell.party, scope=str(spell.starts.precision), other=_trust(spell),
    )  # fmt: skip


def _trust(spell: Affiliation) -> str:
    """`A`, `B` or `C`, the best stated source of a spell that may contradict; empty for others.

    A spell that only C sources know is never printed unattributed (`rules.md` 16).
    """
    grades = [str(t.grade) for t in spell.testimonies if t.is_stated]
    return min(grades) if spell.is_firm and grades else ""
