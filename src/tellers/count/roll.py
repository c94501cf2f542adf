"""Roll: the contests declared so far, by what the facts of the nation ask of them.

Each list is in the order of the contests' ids, whatever order they came in. A roll is a value; from
one moment of a night to the next it is brought on by what has changed, and it is the same as one
made from nothing.
"""

from bisect import bisect_left, insort
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

from tellers.count.night import closes_at
from tellers.count.seat import ALL, Area, Measure, Seat
from tellers.record.contests import RETURN, Candidacy, Contest, Return
from tellers.record.figures import OutcomeKind, find_winner
from tellers.record.people import Citation

UK, GB = str(Area.UK), str(Area.GB)
BEATEN = (Measure.BEATEN, ALL)


@dataclass(frozen=True, slots=True)
class Place:
    """One seat before the count.

    `held` is the label that won its base, empty where that is not known, and `cite` the row that
    says so. `standing` are the labels that may win it, None where anybody may.
    """

    contest: Contest
    areas: tuple[str, ...]
    held: str
    cite: Citation | None
    standing: frozenset[str] | None


class Listed(NamedTuple):
    """Contests in order of their ids, each with its row."""

    ids: tuple[str, ...] = ()
    rows: tuple[Citation, ...] = ()

    def with_one(self, contest: str, row: Citation) -> "Listed":
        """The list with this contest in its place."""
        n = bisect_left(self.ids, contest)
        ids = (*self.ids[:n], contest, *self.ids[n:])
        return Listed(ids, (*self.rows[:n], row, *self.rows[n:]))

    def without(self, contest: str) -> "Listed":
        """The list with this contest out of it."""
        n = bisect_left(self.ids, contest)
        return Listed((*self.ids[:n], *self.ids[n + 1 :]), (*self.rows[:n], *self.rows[n + 1 :]))


NONE = Listed()
NO_ROW = Citation("", "")
"""Stands for the row of a seat left whose holder no row tells."""
Beaten = tuple[Candidacy, tuple[Citation, ...]]
Key = tuple[str, str]
"""What is listed, and where or of whom."""
ALL_OF, GAINED = "", "gained"
LEFT = "left"


@dataclass(frozen=True)
class Roll:
    """The declared contests in lists, and those that are left.

    `times` are the declared contests by their minutes, the earliest first; one of which no time is
    known stands at the close of its poll, and is among `untimed`. `beaten` are the members who were
    not elected, by contest, each with the rows that say so. `to_come` counts the members whom those
    left elect, `may_win` the same by the labels that stand in them, `unlisted` those of contests
    whose candidates are not known.
    """

    seats: Mapping[str, Seat] = field(default_factory=dict, repr=False)
    results: Mapping[str, Return] = field(default_factory=dict, repr=False)
    lists: Mapping[Key, Listed] = field(default_factory=dict, repr=False)
    times: tuple[tuple[datetime, str], ...] = field(default=(), repr=False)
    untimed: frozenset[str] = frozenset()
    beaten: Mapping[str, tuple[Beaten, ...]] = field(default_factory=dict, repr=False)
    may_win: Mapping[str, int] = field(default_factory=dict, repr=False)
    unlisted: int = 0
    to_come: int = 0

    def listed(self, what: str, of: str = "") -> Listed:
        """One of the lists."""
        return self.lists.get((what, of), NONE)

    def moved_to(
        self, places: Mapping[str, Place], seats: Mapping[str, Seat], results: Mapping[str, Return]
    ) -> "Roll":
        """The roll of another moment of the same night, which differs in what changed between."""
        gone = [
            key for key, seat in self.seats.items()
            if seats.get(key) is not seat or results[key] is not self.results[key]
        ]  # fmt: skip
        come = [*(key for key in seats if key not in self.seats), *(k for k in gone if k in seats)]
        if not gone and not come:
            return self
        change = _Change(self)
        for contest in gone:
            change.take_out(places[contest], self.seats[contest], self.results[contest])
        for contest in come:
            change.put_in(places[contest], seats[contest], results[contest])
        return change.done(dict(seats), {key: results[key] for key in seats})


def opening_of(places: Mapping[str, Place]) -> Roll:
    """The roll before anything is declared."""
    change = _Change(Roll())
    for place in places.values():
        change.leave(place)
    return change.done({}, {})


class _Change:
    """A roll on its way from one moment to another."""

    def __init__(self, roll: Roll) -> None:
        self.lists, self.may_win = dict(roll.lists), dict(roll.may_win)
        self.untimed, self.beaten = set(roll.untimed), dict(roll.beaten)
        self.times, self.unlisted, self.to_come = list(roll.times), roll.unlisted, roll.to_come

    def put_in(self, place: Place, seat: Seat, result: Return) -> None:
        for key in _keys(place, seat):
            self.lists[key] = self.lists.get(key, NONE).with_one(seat.contest, result.cites[RETURN])
        insort(self.times, (not_before(result), seat.contest))
        if result.declared_at is None:
            self.untimed.add(seat.contest)
        if BEATEN in seat.sums:
            self.beaten[seat.contest] = tuple(_beaten(result))
        for key in _keys_left(place):
            self.lists[key] = self.lists[key].without(seat.contest)
        self._stands(place, -1)

    def take_out(self, place: Place, seat: Seat, result: Return) -> None:
        for key in _keys(place, seat):
            self.lists[key] = self.lists[key].without(seat.contest)
        self.times.remove((not_before(result), seat.contest))
        self.untimed.discard(seat.contest)
        self.beaten.pop(seat.contest, None)
        self.leave(place)

    def leave(self, place: Place) -> None:
        """Put a seat among those that are left."""
        for key in _keys_left(place):
            self.lists[key] = self.lists.get(key, NONE).with_one(
                place.contest.id, place.cite or NO_ROW
            )
        self._stands(place, 1)

    def _stands(self, place: Place, sign: int) -> None:
        seats = sign * place.contest.seats
        self.to_come += seats
        if place.standing is None:
            self.unlisted += seats
        for party in place.standing or ():
            self.may_win[party] = self.may_win.get(party, 0) + seats

    def done(self, seats: Mapping[str, Seat], results: Mapping[str, Return]) -> Roll:
        lists = {key: found for key, found in self.lists.items() if found.ids}
        may_win = {party: number for party, number in self.may_win.items() if number}
        beaten = dict(sorted(self.beaten.items()))
        return Roll(
            seats, results, lists, tuple(self.times), frozenset(self.untimed), beaten,
            may_win, self.unlisted, self.to_come,
        )  # fmt: skip


def _keys(place: Place, seat: Seat) -> Iterator[Key]:
    """The lists that a declared contest stands in."""
    for area in place.areas:
        for label in dict.fromkeys((ALL_OF, seat.winner, *seat.unopposed)):
            yield area, label
    if seat.outcome is OutcomeKind.GAIN:
        yield GAINED, ALL_OF


def _beaten(result: Return) -> Iterator[Beaten]:
    """Who sat and was not elected, each with his row and that of who was."""
    elected = find_winner(result)
    for one in result.contest.candidacies:
        if one.is_sitting and elected is not None and one.id != elected.id:
            yield one, (result.cites[one.id], result.cites[elected.id])


def _keys_left(place: Place) -> Iterator[Key]:
    """The lists that one not yet declared stands in: of all, and of those whom its label held."""
    yield from ((LEFT, label) for label in dict.fromkeys((ALL_OF, place.held)))


def minute(result: Return) -> datetime | None:
    """When a contest declared, to the minute: finer than that no source is to be trusted."""
    at = result.declared_at
    return at and at.replace(second=0, microsecond=0)


def not_before(result: Return) -> datetime:
    """The minute of a declaration, or where none is known the close of its own poll."""
    return minute(result) or closes_at(result.contest)
