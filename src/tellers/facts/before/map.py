"""The map: a new seat, an estimate that differs from what happened under the name, a guard."""

from collections.abc import Callable, Iterator
from fractions import Fraction
from functools import cache

from tellers.facts.context import Context, each_once
from tellers.facts.fact import Fact, Term, Unit
from tellers.facts.kind import Chapter, Kind
from tellers.record import figures
from tellers.record.contests import RETURN, Return
from tellers.record.people import Citation
from tellers.record.record import Record

Facts = Iterator[Fact]

HALF = Fraction(1, 2)
BY_NAME = "under that name"
ACTUAL = "the general election before, as it was fought under the name"

NEW_SEAT = Kind(
    "new-seat", Unit.SHARE,
    "the largest part that one earlier constituency gave to a new one, where it is half or less",
    "addresses in both ÷ addresses here", "an earlier constituency gave more than half",
    when="its first general election, overlaps measured", number=86,
)  # fmt: skip
NOTIONAL_DIFFERS = Kind(
    "notional-differs", Unit.VOTES,
    "the actual majority under the name, where the estimate on the present boundaries differs",
    "first − second, then, under that name", "the two majorities were one",
    when="the base is notional, and the name was fought then", base=ACTUAL,
    slots=("party", "base", "scope"), number=87,
)  # fmt: skip
NOTIONALLY_ANOTHERS = Kind(
    "notionally-held-by-another", Unit.NAME,
    "the label that won under the name, where the estimate gives another", "most votes then",
    "the estimate has the same label first", when="the base is notional", base=ACTUAL,
    slots=("party", "other", "base", "scope"), number=88,
)  # fmt: skip
NORTHERN_IRELAND = Kind(
    "northern-ireland", Unit.NAME,
    "that the contest is one of Northern Ireland, with parties and no swing of its own",
    "country of the constituency", "it lay in Great Britain", when="in Northern Ireland", number=89,
)  # fmt: skip
THE_MAP = Chapter("The map", (NEW_SEAT, NOTIONAL_DIFFERS, NOTIONALLY_ANOTHERS, NORTHERN_IRELAND))


def new_seat(at: Context) -> Facts:
    """That no earlier constituency gave this one more than half of its addresses."""
    place = at.contest.constituency
    parents = _parents(at.record).get(place.id, ())
    source = _overlaps_source(at.record)
    first = at.record.history(place.id)[:1]
    if not parents or not source or not first or first[0].id != at.contest.id:
        return
    most = max(parents)
    if most <= HALF:
        row = Citation(source, f"the rows of {place.gss_code or place.name}")
        yield at.fact(NEW_SEAT, most, (row,))


@cache
def _parents(record: Record) -> dict[str, tuple[Fraction, ...]]:
    found: dict[str, list[Fraction]] = {}
    for overlap in record.overlaps:
        found.setdefault(overlap.later, []).append(overlap.share_of_later)
    return {later: tuple(shares) for later, shares in found.items()}


@cache
def _overlaps_source(record: Record) -> str:
    named = (key for key, one in record.sources.items() if "overlap" in one.file)
    return next(named, "")


def on_paper(at: Context) -> Facts:
    """What happened under the name, where the base is an estimate and says otherwise."""
    if not at.base.is_redrawn or at.base.result is None:
        return
    fought = _under_the_name(at)
    if fought is None:
        return
    election = fought.contest.election
    actual, paper = figures.find_majority(fought), figures.base_majority(at.base.result)
    won, first = figures.find_winner(fought), figures.base_winner(at.base.result)
    if won is None or first is None:
        return
    rows = each_once((fought.cites[RETURN],), at.base_rows(first))
    if actual is not None and paper is not None and actual != paper:
        terms = (Term("", "majority then", actual), Term("", "notional majority", paper))
        yield at.fact(
            NOTIONAL_DIFFERS,
            actual,
            rows,
            party=won.label.key,
            terms=terms,
            base=election.name,
            scope=BY_NAME,
        )
    if figures.lineage(won.label.key) != figures.lineage(first):
        yield at.fact(
            NOTIONALLY_ANOTHERS,
            won.label.key,
            rows,
            party=won.label.key,
            other=first,
            base=election.name,
            scope=BY_NAME,
        )


def _under_the_name(at: Context) -> Return | None:
    """The actual return of the base's election under the name, of the same country."""
    election = at.base.election
    for contest in at.record.by_name(at.contest.constituency.name):
        is_same = contest.constituency.country == at.contest.constituency.country
        if election is not None and contest.election.id == election.id and is_same:
            return at.record.returns.get(contest.id)
    return None


def northern_ireland(at: Context) -> Facts:
    """The guard and frame of a contest in Northern Ireland."""
    place = at.contest.constituency
    if place.country == "Northern Ireland":
        yield at.fact(NORTHERN_IRELAND, place.country, (at.row(),))


OF_THE_MAP: tuple[Callable[[Context], Facts], ...] = (new_seat, on_paper, northern_ireland)
