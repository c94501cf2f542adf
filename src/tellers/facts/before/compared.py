"""What the result compares with: hold or gain, changes and swing, each against a base it names."""

from collections.abc import Callable, Iterator
from fractions import Fraction

from tellers.facts.context import Context, each_once
from tellers.facts.fact import Fact, Term, Unit
from tellers.facts.kind import Chapter, Kind
from tellers.record import figures
from tellers.record.contests import RETURN, Notional, Return
from tellers.record.people import Standing

Facts = Iterator[Fact]

GENERAL = "the general election before, actual or notional"

OUTCOME = Kind(
    "outcome",
    Unit.NAME,
    "hold, gain or Speaker, against the previous general election",
    "label first now, label first then",
    "another label was first, now or then",
    when="both winners are known",
    base=GENERAL,
    slots=("other", "base"),
    number=3,
)
PREVIOUS_WINNER = Kind(
    "previous-winner",
    Unit.NAME,
    "the label that won the base",
    "most votes then",
    "another label was first then",
    base=GENERAL,
    slots=("party", "base"),
)


def outcome(at: Context) -> Facts:
    """Hold or gain against the previous general election, and who won that, by how much."""
    base = at.base.result
    if base is None:
        return
    found = figures.outcome(at.result, base)
    before = figures.base_winner(base)
    if found is not None:
        kind, whose = found
        yield at.fact(
            OUTCOME,
            str(kind),
            each_once(at.rows()[:1], at.base_rows(whose)),
            other=whose,
            base=at.base_name,
        )
    if before is not None:
        yield at.fact(
            PREVIOUS_WINNER,
            before,
            at.base_rows(before),
            party=before,
            base=at.base_name,
        )
    yield from _previous_majority(at, base)


PREVIOUS_MAJORITY = Kind(
    "previous-majority",
    Unit.VOTES,
    "the majority of the base",
    "first − second, then",
    "the first or second had other votes then",
    when="both are known",
    base=GENERAL,
    slots=("party", "other", "base"),
)


def _previous_majority(at: Context, base: Return | Notional) -> Facts:
    leading, value = figures.leading_parties(base), figures.base_majority(base)
    if leading is None or value is None:
        return
    first, second = leading
    most, next_most = figures.first_two(base)
    terms = (
        Term("", first, most),
        Term("−", second, next_most),
        Term("=", "majority", value),
    )
    yield at.fact(
        PREVIOUS_MAJORITY,
        value,
        each_once(at.base_rows(first), at.base_rows(second)),
        party=first,
        other=second,
        base=at.base_name,
        terms=terms,
    )


PREVIOUS_SHARE = Kind(
    "previous-share",
    Unit.SHARE,
    "a party's share at the base",
    "votes ÷ valid votes, then",
    "its share then was another",
    when="it stood both times",
    base=GENERAL,
    slots=("party", "base"),
)
CHANGE = Kind(
    "change",
    Unit.POINTS,
    "change of a party's share",
    "share now − share then",
    "either share was another",
    when="it stood both times; no independent, no Speaker",
    base=GENERAL,
    slots=("party", "base"),
)


def change(at: Context) -> Facts:
    """Each party's share at the base and its change since, in points."""
    for candidacy in at.order:
        party = candidacy.label.key
        moved = at.changes.get(figures.lineage(party))
        if moved is None or candidacy.label.standing is not Standing.PARTY:
            continue
        then = at.shares_then[figures.lineage(party)]
        rows = at.base_rows(party)
        yield at.fact(
            PREVIOUS_SHARE,
            then,
            rows,
            party=party,
            base=at.base_name,
        )
        terms = (
            Term("", "share now", then + moved, Unit.SHARE),
            Term("−", "share then", then, Unit.SHARE),
            Term("=", "change", moved, Unit.POINTS),
        )
        yield at.fact(
            CHANGE,
            moved,
            each_once(at.own_rows(party), rows),
            party=party,
            base=at.base_name,
            terms=terms,
        )


SWING = Kind(
    "swing",
    Unit.POINTS,
    "Butler swing between the two parties that led both times",
    "(rise − fall) ÷ 2",
    "either change was another",
    when="the same two parties led both times, outside Northern Ireland",
    base=GENERAL,
    slots=("party", "other", "base"),
    number=47,
)


def swing(at: Context) -> Facts:
    """Butler swing between the two parties that were first and second both times."""
    base = at.base.result
    found = figures.headline_swing(at.result, base) if base is not None and at.valid else None
    if base is None or found is None:
        return
    to, from_, value = found
    rise, fall = figures.change(at.result, base, to), figures.change(at.result, base, from_)
    terms = (
        Term("", f"change {to}", rise or Fraction(0), Unit.POINTS),
        Term("−", f"change {from_}", fall or Fraction(0), Unit.POINTS),
        Term("÷", "two", 2, Unit.COUNT),
        Term("=", "swing", value, Unit.POINTS),
    )
    yield at.fact(
        SWING,
        value,
        each_once(at.own_rows(to), at.own_rows(from_), at.base_rows(to), at.base_rows(from_)),
        party=to,
        other=from_,
        base=at.base_name,
        terms=terms,
    )


PREVIOUS_TURNOUT = Kind(
    "previous-turnout",
    Unit.SHARE,
    "turnout of an actual base of the same area",
    "valid votes ÷ electorate, then",
    "the valid votes or the electorate were others then",
    when="the base is an actual result",
    base="the general election before, actual",
    slots=("base",),
)


def previous_turnout(at: Context) -> Facts:
    """Turnout at the base, where the base is an actual result of the same area."""
    base = at.base.result
    if base is None or isinstance(base, Notional):
        return
    value = at.base_turnout
    if value is not None and base.electorate:
        terms = (
            Term("", "valid-votes", figures.valid_votes(base)),
            Term("÷", "electorate", base.electorate),
            Term("=", "turnout", value, Unit.SHARE),
        )
        yield at.fact(
            PREVIOUS_TURNOUT,
            value,
            (base.cites[RETURN],),
            base=at.base_name,
            terms=terms,
        )


COMPARED = Chapter(
    "Against the election before",
    (OUTCOME, PREVIOUS_WINNER, PREVIOUS_MAJORITY, CHANGE, PREVIOUS_SHARE, SWING, PREVIOUS_TURNOUT),
)
COMPARISONS: tuple[Callable[[Context], Facts], ...] = (outcome, change, swing, previous_turnout)
