"""Over: contests of any scope and period in order by one measure, equal ones sharing a rank."""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from tellers.facts.context import Context
from tellers.facts.ranking.measures import Measure, change_of, exact, measured, of_the_poll
from tellers.facts.search.scope import Scope, contests_in
from tellers.record import figures
from tellers.record.contests import RETURN, Contest
from tellers.record.figures import lineage
from tellers.record.people import Citation
from tellers.record.record import Record

OF_THE_POLL = frozenset(
    {Measure.MAJORITY, Measure.MAJORITY_SHARE, Measure.WINNING_SHARE, Measure.TURNOUT}
)
"""Measures that need no earlier result."""
SHARE = "share"
"""A party's share: an order of one party, as its change is."""


@dataclass(frozen=True, slots=True)
class Asked:
    """By what contests are put in order, of which party, and from which end."""

    measure: str
    party: str = ""
    least: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """A contest in an order: its rank from 1, how many share it, its exact value, its row."""

    rank: int
    tied: int
    contest: str
    value: int | Fraction
    base: str
    because: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class Ranking:
    """Contests in order. `hidden` have the measure and a source that does not tell it.

    `without` do not have it: nobody voted, several were elected, the party did not stand, or there
    is no earlier result to hold them against.
    """

    asked: Asked
    entries: tuple[Entry, ...]
    hidden: int
    without: int


def ranking_over(record: Record, asked: Asked, scope: Scope) -> Ranking:
    """The contests of a scope in order by one measure."""
    found: list[tuple[int | Fraction, Context]] = []
    hidden = without = 0
    for one in contests_in(record, scope):
        at = Context(record, record.contests[one.contest], record.returns[one.contest])
        value = value_of(at, asked)
        if value is not None:
            found.append((value, at))
        elif is_hidden(at, asked):
            hidden += 1
        else:
            without += 1
    return Ranking(asked, _placed(found, asked), hidden, without)


def in_sequence(
    rows: Iterable[tuple[int | Fraction, Contest]], *, least: bool
) -> tuple[tuple[int | Fraction, Contest], ...]:
    """Contests by their values, the most or the least first; of equal ones by id.

    Floats tell most of them apart, and never in another order than the fractions; where two are
    equal the fractions tell.
    """
    by_id = sorted(rows, key=lambda row: row[1].id)
    return tuple(sorted(by_id, key=lambda row: (float(row[0]), row[0]), reverse=not least))


def value_of(at: Context, asked: Asked) -> int | Fraction | None:
    """A contest's figure by a measure, exactly; None where it has none or its source hides it."""
    if asked.measure == SHARE:
        return figures.party_share(at.result, asked.party) if at.contest.is_plain else None
    if asked.measure == Measure.CHANGE:
        return exact(at).get(change_of(lineage(asked.party)))
    value = exact(at).get(asked.measure) if asked.measure not in OF_THE_POLL else _polled(at, asked)
    if asked.measure == Measure.SWING and value is not None and asked.party == "con":
        return -value
    return value


def _polled(at: Context, asked: Asked) -> int | Fraction | None:
    if not at.contest.is_plain:
        return None
    match asked.measure:
        case Measure.MAJORITY:
            return at.majority
        case Measure.MAJORITY_SHARE:
            return Fraction(at.majority, at.valid) if at.majority is not None else None
        case Measure.WINNING_SHARE:
            return figures.share(at.result, at.winner.id) if at.winner and at.valid else None
        case _:
            return figures.turnout(at.result)


def is_hidden(at: Context, asked: Asked) -> bool:
    """Whether a contest has the measure and its source does not tell it."""
    if asked.measure in OF_THE_POLL:
        return asked.measure in of_the_poll(at).unknown
    if asked.measure in (SHARE, Measure.CHANGE):
        return bool(at.result.others) and at.contest.is_plain
    return asked.measure in measured(at).unknown


def _placed(found: Iterable[tuple[int | Fraction, Context]], asked: Asked) -> tuple[Entry, ...]:
    order = sorted(found, key=lambda one: (one[0] if asked.least else -one[0], one[1].contest.id))
    values = [value for value, _ in order]
    first: dict[int | Fraction, int] = {}
    tied: dict[int | Fraction, int] = {}
    for place, value in enumerate(values, start=1):
        first.setdefault(value, place)
        tied[value] = tied.get(value, 0) + 1
    return tuple(
        Entry(first[value], tied[value], at.contest.id, value, _base(at, asked), _rows(at, asked))
        for value, at in order
    )


def _base(at: Context, asked: Asked) -> str:
    return "" if asked.measure in OF_THE_POLL | {SHARE} else at.base_name


def _rows(at: Context, asked: Asked) -> tuple[Citation, ...]:
    """The contest's row, and that of its base where it is held against one."""
    base = at.base.result if _base(at, asked) else None
    then = base.cites.get(RETURN) if base is not None else None
    rows = (at.row(), *at.own_rows(asked.party)) if asked.party else (at.row(),)
    more = (*at.base_rows(asked.party),) if asked.party and base is not None else ()
    return tuple(dict.fromkeys((*rows, *([then] if then else []), *more)))
