"""Field: contests of one election in order by every measure, so far or in the end.

A field is a value: with a contest declared, corrected or withdrawn it is another field, and equal
to one made afresh of the same results.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache

from tellers.facts.context import Context
from tellers.facts.ranking.measures import (
    ALWAYS_TOLD,
    Measure,
    Measured,
    measured,
    of_the_poll,
)
from tellers.record.contests import Return
from tellers.record.record import Record

Order = tuple[tuple[int, str], ...]
CHANGES = f"{Measure.CHANGE} "
"""How the measures of a party's change begin."""
Key = tuple[str, str]
"""A measure, and the area within which it orders; empty for all areas."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a contest stands in an order, counted from one end: `rank` from 1, equal ones sharing.

    `among` contests have the measure; `tied` have the same value, this one included.
    """

    rank: int
    tied: int
    among: int


@dataclass(frozen=True)
class Field:
    """The declared contests of one election, `total` in all, by measure and area.

    `hidden` counts those whose measure a source hides: with one of them in an area no rank is told.
    `sums` are votes and electors, now and then, of the contests that can be compared.
    """

    election: str
    total: int
    entries: Mapping[str, Measured] = field(default_factory=dict)
    orders: Mapping[Key, Order] = field(default_factory=dict, repr=False)
    hidden: Mapping[Key, int] = field(default_factory=dict, repr=False)
    sums: Mapping[str, int] = field(default_factory=dict, repr=False)

    @property
    def declared(self) -> int:
        """Contests declared."""
        return len(self.entries)

    def order(self, measure: str, area: str = "") -> Order:
        """The contests that have a measure, smallest first, each with its value; equal by id."""
        return self.orders.get((measure, area), ())

    def is_told(self, measure: str, area: str = "") -> bool:
        """Whether no contest of the area hides the measure."""
        if self.hidden.get((measure, area)):
            return False
        is_change = measure.startswith(CHANGES) and measure not in ALWAYS_TOLD
        if not is_change or not self.hidden.get((Measure.CHANGE, area)):
            return True
        return all(
            measure in one.values
            for one in self.entries.values()
            if Measure.CHANGE in one.unknown and area in one.areas
        )

    def place(self, contest: str, measure: str, area: str = "", *, least: bool) -> Place | None:
        """Where a contest stands, from the least or from the most; None where no rank is told."""
        one = self.entries.get(contest)
        if one is None or measure not in one.values or not self.is_told(measure, area):
            return None
        order, value = self.order(measure, area), one.values[measure]
        below, through = _bounds(order, value)
        rank = below if least else len(order) - through
        return Place(rank + 1, through - below, len(order))

    def with_entry(self, one: Measured) -> "Field":
        """The field with this contest declared so, in place of whatever stood there."""
        rest = self.without(one.contest)
        orders, hidden = dict(rest.orders), dict(rest.hidden)
        for key, value in _keys(one):
            order, own = orders.get(key, ()), (value, one.contest)
            there = bisect_left(order, own)
            orders[key] = (*order[:there], own, *order[there:])
        for key in _hidden_keys(one):
            hidden[key] = hidden.get(key, 0) + 1
        entries = {**rest.entries, one.contest: one}
        sums = _summed(rest.sums, one.sums, 1)
        return replace(rest, entries=entries, orders=orders, hidden=hidden, sums=sums)

    def without(self, contest: str) -> "Field":
        """The field as if the contest had not declared."""
        one = self.entries.get(contest)
        if one is None:
            return self
        orders, hidden = dict(self.orders), dict(self.hidden)
        for key, value in _keys(one):
            there = bisect_left(orders[key], (value, contest))
            left = (*orders[key][:there], *orders[key][there + 1 :])
            orders[key] = left
            if not left:
                del orders[key]
        for key in _hidden_keys(one):
            hidden[key] -= 1
            if not hidden[key]:
                del hidden[key]
        entries = {key: entry for key, entry in self.entries.items() if key != contest}
        sums = _summed(self.sums, one.sums, -1)
        return replace(self, entries=entries, orders=orders, hidden=hidden, sums=sums)

    def moved_to(self, after: "Field", contest: str) -> frozenset[Key]:
        """The orders that a contest stood in before, or stands in after."""
        found = (one.entries.get(contest) for one in (self, after))
        return frozenset(
            (measure, area)
            for one in found if one
            for measure in (*one.values, *one.unknown)
            for area in one.areas
        )  # fmt: skip


def _summed(sums: Mapping[str, int], by: Mapping[str, int], sign: int) -> dict[str, int]:
    """Sums with one contest's added or taken away; what comes to nought is no longer there."""
    found = dict(sums)
    for key, number in by.items():
        found[key] = found.get(key, 0) + sign * number
        if not found[key]:
            del found[key]
    return found


def _bounds(order: Order, value: int) -> tuple[int, int]:
    """How many of an order lie below a value, and how many do not lie above it."""
    below = bisect_left(order, (value,))
    return below, bisect_left(order, (value + 1,), lo=below)


def _keys(one: Measured) -> Iterator[tuple[Key, int]]:
    for measure, value in one.values.items():
        for area in one.areas:
            yield (measure, area), value


def _hidden_keys(one: Measured) -> Iterator[Key]:
    for measure in one.unknown:
        for area in one.areas:
            yield measure, area


def field_of(record: Record, election: str, results: Iterable[Return]) -> Field:
    """The field of these results of one election, from nothing."""
    orders: dict[Key, list[tuple[int, str]]] = {}
    hidden: dict[Key, int] = {}
    entries: dict[str, Measured] = {}
    sums: Counter[str] = Counter()
    for result in results:
        one = measured(Context(record, result.contest, result))
        entries[one.contest] = one
        sums.update(one.sums)
        for key, value in _keys(one):
            orders.setdefault(key, []).append((value, one.contest))
        for key in _hidden_keys(one):
            hidden[key] = hidden.get(key, 0) + 1
    ordered = {key: tuple(sorted(found)) for key, found in orders.items()}
    total = len(record.contests_of(election))
    return Field(election, total, entries, ordered, hidden, +sums)


def held_order(record: Record, election: str, measure: str) -> Order | None:
    """The order of an election by one measure of the poll itself; None where a source hides it.

    Lighter than the whole field, which holds every contest against its base as well.
    """
    return _held_orders(record, election).get(measure, ())


@lru_cache(maxsize=64)
def _held_orders(record: Record, election: str) -> Mapping[str, Order | None]:
    found: dict[str, list[tuple[int, str]]] = {}
    hidden: set[str] = set()
    for contest in record.contests_of(election):
        if contest.id in record.returns:
            one = of_the_poll(Context(record, contest, record.returns[contest.id]))
            hidden |= one.unknown
            for measure, value in one.values.items():
                found.setdefault(measure, []).append((value, contest.id))
    told = {measure: tuple(sorted(order)) for measure, order in found.items()}
    return told | dict.fromkeys(hidden)


@lru_cache(maxsize=64)
def held_field(record: Record, election: str) -> Field:
    """The field of an election as the record holds it, made when first asked for."""
    held = record.returns
    found = (held[c.id] for c in record.contests_of(election) if c.id in held)
    return field_of(record, election, found)
