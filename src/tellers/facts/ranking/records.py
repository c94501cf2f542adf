"""Records: that a result is the most or the least of its election, of its nation, or since when.

Each says of how many: a superlative of 312 declared seats is another fact than one of 650, and a
later declaration may falsify it. Where a source hides the measure of one contest, none is told.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cache

from tellers.facts.context import Context, each_once
from tellers.facts.coverage import read_on
from tellers.facts.fact import Fact, Term, Unit
from tellers.facts.kind import Chapter, Kind
from tellers.facts.ranking.field import Field, Key, Place, held_order
from tellers.facts.ranking.measures import Measure, change_of, exact
from tellers.record.contests import RETURN, Election
from tellers.record.figures import lineage
from tellers.record.people import Citation

Facts = Iterator[Fact]
Values = Mapping[str, int | Fraction]

SO_FAR = "the contests declared so far, everywhere, in the nation, or in the region"
DEEPEST = 3
"""Places that are told: the first three of the election, the first of a nation or a region."""
FEWEST = 5
"""Contests among which a place is worth telling."""
FEWEST_STOOD = 20
"""Contests in which a party stood both times, for a place of its rise or fall."""


def _rank(name: str, number: int, what: str, formula: str, false_if: str, *slots: str) -> Kind:
    return Kind(
        name, Unit.RANK, what, formula, false_if,
        when="first to third of the election, or first of its nation or region, of five or more",
        scope=SO_FAR, slots=(*slots, "other", "scope"), number=number,
    )  # fmt: skip


def _since(name: str, what: str) -> Kind:
    return Kind(
        name, Unit.DATE, what, "last general election with one as extreme",
        "a general election between had one as extreme",
        when="first of its election; the record tells all of them back to there",
        scope="general elections of the record", slots=("other", "scope"),
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Superlative:
    """A kind of rank: by which measure, from which end, and its "since" where it has one."""

    kind: Kind
    measure: str
    least: bool
    since: Kind | None = None


SMALLEST_MAJORITY = _rank(
    "majority-rank", 24, "place by majority in votes, the smallest first", "majorities in order",
    "a smaller majority is declared",
)  # fmt: skip
LARGEST_MAJORITY = _rank(
    "largest-majority", 0, "place by majority in votes, the largest first", "majorities in order",
    "a larger majority is declared",
)  # fmt: skip
SAFEST = _rank(
    "safest", 31, "place by majority as a part of the valid votes, the largest first",
    "majority shares in order", "a larger part is declared",
)  # fmt: skip
LEAST_TO_WIN = _rank(
    "lowest-winning-share", 35, "place by the winner's share, the lowest first",
    "winning shares in order", "a winner with a lower share is declared",
)  # fmt: skip
MOST_TO_WIN = _rank(
    "highest-winning-share", 0, "place by the winner's share, the highest first",
    "winning shares in order", "a winner with a higher share is declared",
)  # fmt: skip
LOWEST_TURNOUT = _rank(
    "lowest-turnout", 62, "place by turnout, the lowest first", "turnouts in order",
    "a lower turnout is declared",
)  # fmt: skip
HIGHEST_TURNOUT = _rank(
    "highest-turnout", 63, "place by turnout, the highest first", "turnouts in order",
    "a higher turnout is declared",
)  # fmt: skip
LARGEST_OVERTURNED = _rank(
    "largest-overturned", 29, "place by the majority that was overturned, the largest first",
    "majorities then of the seats gained, in order", "a larger one is overturned",
)  # fmt: skip
LARGEST_SWING = _rank(
    "largest-swing", 48, "place by swing between Conservatives and Labour, the largest first",
    "swings towards one party in order", "a larger swing the same way is declared", "party",
)  # fmt: skip
LARGEST_FALL = _rank(
    "largest-fall", 40, "place by the fall of a party's share, the largest first",
    "changes of the party in order", "a larger fall of the party is declared", "party",
)  # fmt: skip
LARGEST_RISE = _rank(
    "largest-rise", 0, "place by the rise of a party's share, the largest first",
    "changes of the party in order", "a larger rise of the party is declared", "party",
)  # fmt: skip
SUPERLATIVES = (
    Superlative(SMALLEST_MAJORITY, Measure.MAJORITY, least=True,
                since=_since("smallest-majority-of-all-since",
                             "when a general election last had as small a majority")),
    Superlative(LARGEST_MAJORITY, Measure.MAJORITY, least=False),
    Superlative(SAFEST, Measure.MAJORITY_SHARE, least=False),
    Superlative(LEAST_TO_WIN, Measure.WINNING_SHARE, least=True,
                since=_since("lowest-winning-share-of-all-since",
                             "when a general election last had as low a winning share")),
    Superlative(MOST_TO_WIN, Measure.WINNING_SHARE, least=False),
    Superlative(LOWEST_TURNOUT, Measure.TURNOUT, least=True,
                since=_since("lowest-turnout-of-all-since",
                             "when a general election last had as low a turnout")),
    Superlative(HIGHEST_TURNOUT, Measure.TURNOUT, least=False),
    Superlative(LARGEST_OVERTURNED, Measure.OVERTURNED, least=False),
)  # fmt: skip
RECORDS = Chapter(
    "Places and records",
    (*(one.kind for one in SUPERLATIVES), LARGEST_SWING, LARGEST_FALL, LARGEST_RISE,
     *(one.since for one in SUPERLATIVES if one.since)),
)  # fmt: skip


def records(at: Context, field: Field) -> Facts:
    """Every place of one contest that is worth telling, among those declared."""
    if at.contest.id not in field.entries:
        return
    values = at.once(exact)
    for superlative in SUPERLATIVES:
        yield from _places(at, field, superlative, values)
        yield from _back_to(at, field, superlative)
    for one, party in _moves(at, values):
        yield from _places(at, field, one, values, party=party)


def _moves(at: Context, values: Values) -> Iterator[tuple[Superlative, str]]:
    """The places of a swing, and of each party's change, from the end that its sign points to."""
    swing = values.get(Measure.SWING)
    if swing:
        is_to_labour = swing > 0
        one = Superlative(LARGEST_SWING, Measure.SWING, least=not is_to_labour)
        yield one, "lab" if is_to_labour else "con"
    for candidacy in at.order:
        measure = change_of(lineage(candidacy.label.key))
        moved = values.get(measure)
        if moved:
            kind = LARGEST_FALL if moved < 0 else LARGEST_RISE
            yield Superlative(kind, measure, least=moved < 0), candidacy.label.key


def _places(
    at: Context, field: Field, of: Superlative, values: Values, *, party: str = ""
) -> Facts:
    if of.measure not in values or (of.measure == Measure.TURNOUT and at.turnout is None):
        return
    one = field.entries[at.contest.id]
    for area in one.areas:
        place = field.place(at.contest.id, of.measure, area, least=of.least)
        deepest = 1 if area else DEEPEST
        fewest = FEWEST_STOOD if of.measure.startswith(Measure.CHANGE) else FEWEST
        if place is None or place.rank > deepest or place.among < fewest:
            continue
        yield at.fact(
            of.kind,
            place.rank,
            (at.row(),),
            party=party,
            other=_shared(place),
            scope=scope_of(field, area),
            coverage=covered(at, field),
            terms=(_term(of.measure, values[of.measure]), *_counts(field, place)),
        )


def scope_of(field: Field, area: str = "") -> str:
    """The set that a place holds of: `312 of 650 declared`, with the area where it is a part."""
    declared = f"{field.declared} of {field.total} declared"
    return f"{declared}, {area}" if area else declared


def covered(at: Context, field: Field) -> str:
    """What a statement about the contests so far covers."""
    day = at.contest.election.polled_on
    return f"{day}, {field.declared} of {field.total} declared, {read_on(at.record)}"


def _term(measure: str, value: int | Fraction) -> Term:
    if isinstance(value, int):
        return Term("", measure, value)
    is_moved = measure == Measure.SWING or measure.startswith(Measure.CHANGE)
    return Term("", measure, value, Unit.POINTS if is_moved else Unit.SHARE)


def _counts(field: Field, place: Place) -> tuple[Term, ...]:
    return (
        Term("", "compared", place.among, Unit.COUNT),
        Term("", "declared", field.declared, Unit.COUNT),
        Term("", "total", field.total, Unit.COUNT),
    )


# Since when ---------------------------------------------------------------------------------------


def _back_to(at: Context, field: Field, of: Superlative) -> Facts:
    """The last general election that had one as extreme, for the first of all that declared."""
    place = field.place(at.contest.id, of.measure, least=of.least)
    is_first = place is not None and place.rank == 1 and place.among >= FEWEST
    if of.since is None or not is_first or not at.contest.election.is_general:
        return
    if of.measure == Measure.TURNOUT and at.turnout is None:
        return
    value = field.entries[at.contest.id].values[of.measure]
    for election in reversed(_earlier(at)):
        order = held_order(at.record, election.id, of.measure)
        if not order:
            return
        found = order[0] if of.least else order[-1]
        if (found[0] <= value) if of.least else (found[0] >= value):
            yield at.fact(
                of.since,
                election.polled_on,
                each_once((at.row(),), _row(at, found[1])),
                other=found[1],
                scope=scope_of(field),
                coverage=covered(at, field),
            )
            return


def _earlier(at: Context) -> tuple[Election, ...]:
    day = at.contest.election.polled_on
    return tuple(one for one in at.record.general_elections() if one.polled_on < day)


def _row(at: Context, contest: str) -> tuple[Citation, ...]:
    return (at.record.returns[contest].cites[RETURN],)


# What a later declaration falsifies ---------------------------------------------------------------

BY_KIND: Mapping[str, Superlative] = {one.kind.name: one for one in SUPERLATIVES}


def expired(facts: Iterable[Fact], field: Field) -> tuple[Fact, ...]:
    """The places among some facts that no longer are what they say, in the field as it now stands.

    A place of 312 declared contests was true and stays so; what expires is its being said as of
    now. A place that a correction made better has expired too. Other facts never do.
    """
    return tuple(fact for fact in facts if is_place(fact) and not _stands(fact, field))


def is_place(fact: Fact) -> bool:
    """Whether a fact is a place among declared contests."""
    return _superlative(fact) is not None


def order_of(fact: Fact) -> Key:
    """The order that a place is in: its measure, empty of other facts, and its area."""
    found = _superlative(fact)
    return (found.measure if found else "", _area(fact))


def _area(fact: Fact) -> str:
    return fact.scope.partition(" declared, ")[2]


def _superlative(fact: Fact) -> Superlative | None:
    return _by(fact.kind, fact.subject.party)


@cache
def _by(kind: str, party: str) -> Superlative | None:
    if kind in BY_KIND:
        return BY_KIND[kind]
    if kind == LARGEST_SWING.name:
        return Superlative(LARGEST_SWING, Measure.SWING, least=party == "con")
    measure = change_of(lineage(party))
    if kind == LARGEST_FALL.name:
        return Superlative(LARGEST_FALL, measure, least=True)
    return Superlative(LARGEST_RISE, measure, least=False) if kind == LARGEST_RISE.name else None


def _stands(fact: Fact, field: Field) -> bool:
    of = _superlative(fact)
    if of is None:
        return True
    place = field.place(fact.subject.contest, of.measure, _area(fact), least=of.least)
    return place is not None and (place.rank, _shared(place)) == (fact.value, fact.other)


def _shared(place: Place) -> str:
    return f"shared by {place.tied}" if place.tied > 1 else ""
