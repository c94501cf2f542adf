"""What a seat's line says of a result: runs that go on or ended, the first win since when."""

from collections.abc import Iterator

from tellers.facts.context import Context, each_once
from tellers.facts.fact import Fact, Unit, Value
from tellers.facts.kind import Chapter, Kind
from tellers.facts.past.line import Line, Run, run_of, scope, winner_of
from tellers.facts.past.longest import LONGEST_RUN
from tellers.record import figures
from tellers.record.contests import Candidacy
from tellers.record.lineage.comparison import Step
from tellers.record.people import Standing

LINE = "the seat's line, as far back as it is known"

WON_SINCE = Kind(
    "won-since", Unit.DATE, "when the winner's unbroken run began",
    "unbroken run of the winner's label",
    "another label won a contest of the run, or the run began elsewhere",
    when="at least two earlier wins in a row", scope=LINE, slots=("party", "other", "scope"),
    number=85,
)  # fmt: skip
WINS_IN_A_ROW = Kind(
    "wins-in-a-row", Unit.COUNT, "contests of that run, this one included",
    "contests of the run and this", "another label won one of them",
    when="at least two earlier wins in a row", scope=LINE, slots=("party", "scope"), number=85,
)  # fmt: skip
RUN_ENDED = Kind(
    "run-ended", Unit.DATE, "when the run that this result ended had begun",
    "unbroken run before this contest", "another label won a contest of the run",
    when="the loser had won at least twice in a row", scope=LINE,
    slots=("party", "other", "scope"), number=84,
)  # fmt: skip
RUN_LENGTH = Kind(
    "run-length", Unit.COUNT, "contests of the run that ended", "contests of the run",
    "another label won one of them", when="the loser had won at least twice in a row", scope=LINE,
    slots=("party", "scope"), number=84,
)  # fmt: skip
LAST_NOT_WON = Kind(
    "last-not-won", Unit.DATE, "the last contest before a run that its label did not win",
    "contest before the unbroken run", "the label won that contest too",
    when="the run is known to have begun there, and not by a merger of parties", scope=LINE,
    slots=("party", "other", "scope"),
)  # fmt: skip
FIRST_SINCE = Kind(
    "first-since", Unit.DATE,
    "when the label that won the seat from another had last won it",
    "last contest that the label won", "it won a later contest of the line",
    when="it won the seat from another, and had won it before", scope=LINE,
    slots=("party", "other", "scope"), number=83,
)  # fmt: skip
FIRST_WIN = Kind(
    "first-win", Unit.DATE,
    "that the winner's label had not won the seat since this day, with which the record of it "
    "begins",
    "no earlier contest won", "it won an earlier contest of the line",
    when="it had not won before, as far as the line goes", scope=LINE,
    slots=("party", "other", "scope"), number=83,
)  # fmt: skip
LAST_CONTEST = Kind(
    "last-contest", Unit.NAME, "the label that won the last by-election since the base",
    "most votes at the last by-election", "another label won it, or a later one was held",
    when="the record has every by-election since", base="the last by-election",
    slots=("party", "other", "base"),
)  # fmt: skip
THE_LINE = Chapter(
    "The seat's history",
    (WON_SINCE, WINS_IN_A_ROW, RUN_ENDED, RUN_LENGTH, LONGEST_RUN, LAST_NOT_WON, FIRST_SINCE,
     FIRST_WIN, LAST_CONTEST),
)  # fmt: skip


def history(at: Context) -> Iterator[Fact]:
    """The run that this result carries on or ended, and when its winner's label last won here."""
    line = at.line
    if at.winner is None or not line.steps:
        return
    before = winner_of(at.record, line.steps[0].contest)
    if before is None:
        return
    is_same = figures.lineage(before.label.key) == figures.lineage(at.winner.label.key)
    if is_merged(before, at.winner):
        return
    run = run_of(at.record, line.steps, before.label.key)
    if run is not None and before.label.standing is Standing.PARTY:
        told = tuple(_held(at, line, run) if is_same else _ended(at, line, run))
        yield from told
        yield from _of_generals(at, told)
    if not is_same and at.winner.label.standing is Standing.PARTY:
        yield from _first(at, at.winner.label.key)
    yield from _between(at)


def is_merged(before: Candidacy, now: Candidacy) -> bool:
    """Whether one label merged into the other: then no run goes on, and none ended."""
    one, other = before.label.key, now.label.key
    is_same = figures.lineage(one) == figures.lineage(other)
    return not is_same and figures.hands(one) == figures.hands(other)


def _of_generals(at: Context, told: tuple[Fact, ...]) -> Iterator[Fact]:
    """The same runs over general elections alone, where by-elections make them others."""
    is_met = any(not step.contest.election.is_general for step in at.line.steps)
    if not (is_met and at.line.is_every and at.contest.election.is_general) or at.winner is None:
        return
    line = Line(at.record, at.contest, only_general=True)
    before = winner_of(at.record, line.steps[0].contest) if line.steps else None
    if before is None or before.label.standing is not Standing.PARTY:
        return
    if is_merged(before, at.winner):
        return
    run = run_of(at.record, line.steps, before.label.key)
    is_same = figures.lineage(before.label.key) == figures.lineage(at.winner.label.key)
    known = {(fact.kind, fact.value) for fact in told}
    if run is not None:
        for fact in _held(at, line, run) if is_same else _ended(at, line, run):
            if (fact.kind, fact.value) not in known:
                yield fact


def _run_fact(at: Context, line: Line, run: Run, kind: Kind, count: int = 0) -> Fact:
    """A fact of a run: its length where given, else its beginning."""
    examined = (*run.contests, *([run.broken_by] if run.broken_by else []))
    value: Value = count or run.began.polled_on
    what = line.what(is_with=kind in (WON_SINCE, WINS_IN_A_ROW))
    return at.fact(
        kind,
        value,
        each_once((at.row(),), line.rows(examined)),
        party=run.label,
        other="" if count else run.began.id,
        scope=scope(what, at.contest, run.steps, is_whole=run.is_whole),
        coverage=line.coverage(what, examined[-1]),
    )


def _held(at: Context, line: Line, run: Run) -> Iterator[Fact]:
    """The run that goes on. A by-election is counted in it only among by-elections."""
    if len(run.contests) < 2:
        return
    yield _run_fact(at, line, run, WON_SINCE)
    if at.contest.election.is_general or line.is_every:
        count = 1 + len(run.contests)
        yield _run_fact(at, line, run, WINS_IN_A_ROW, count)
    yield from _not_won(at, line, run, line.what())


def _ended(at: Context, line: Line, run: Run) -> Iterator[Fact]:
    if len(run.contests) < 2:
        return
    yield _run_fact(at, line, run, RUN_ENDED)
    yield _run_fact(at, line, run, RUN_LENGTH, len(run.contests))
    yield from _not_won(at, line, run, line.what(is_with=False))


def _not_won(at: Context, line: Line, run: Run, what: str) -> Iterator[Fact]:
    """The last contest before a run that its label did not win: the other "not since"."""
    if run.broken_by is None:
        return
    lost = run.broken_by.id
    walked = (*run.steps, *(step for step in line.steps if step.contest.id == lost))
    yield at.fact(
        LAST_NOT_WON,
        run.broken_by.polled_on,
        line.rows((run.broken_by, run.began)),
        party=run.label,
        other=run.broken_by.id,
        scope=scope(what, at.contest, walked),
        coverage=line.coverage(what, run.broken_by),
    )


def _first(at: Context, label: str) -> Iterator[Fact]:
    """When a label that won from another had last won here, or that it never had in the record.

    Nothing where a bucket hides a winner on the way, where it won the last by-election, or where
    the party that merged into it had won.
    """
    for place, step in enumerate(at.line.all):
        winner = winner_of(at.record, step.contest)
        if winner is None:
            return
        if figures.lineage(winner.label.key) == figures.lineage(label):
            if place:
                yield _first_fact(at, FIRST_SINCE, label, at.line.all[: place + 1])
            return
        if figures.hands(winner.label.key) == figures.hands(label):
            return
    yield _first_fact(at, FIRST_WIN, label, at.line.all)


def _first_fact(at: Context, kind: Kind, label: str, walked: tuple[Step, ...]) -> Fact:
    oldest = walked[-1].contest
    is_since = kind is FIRST_SINCE
    what = at.line.what(oldest, walked=walked)
    return at.fact(
        kind,
        oldest.polled_on,
        each_once((at.row(),), at.line.rows(tuple(step.contest for step in walked))),
        party=label,
        other=oldest.id,
        coverage=at.line.coverage(what, oldest),
        scope=scope(what, at.contest, walked, is_whole=is_since),
    )


def _between(at: Context) -> Iterator[Fact]:
    """Who won the by-election since the base, so that a gain of 2015 may be a hold of 2014."""
    last = at.line.all[0].contest
    winner = winner_of(at.record, last)
    if last.election.is_general or winner is None:
        return
    if not at.line.knows_by_elections(last.polled_on):
        return
    yield at.fact(
        LAST_CONTEST,
        winner.label.key,
        at.line.rows((last,)),
        party=winner.label.key,
        base=last.election.name,
        other=last.id,
    )
