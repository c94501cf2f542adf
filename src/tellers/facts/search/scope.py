"""Scope: some of the record's contests, by area, by time, with by-elections or without."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from tellers.record.listing import Listed
from tellers.record.places import Constituency
from tellers.record.record import Record, folded

EVERYWHERE = frozenset({"", "uk", "united kingdom"})
GREAT_BRITAIN = frozenset({"gb", "great britain"})
BRITISH = frozenset({"England", "Scotland", "Wales"})


@dataclass(frozen=True, slots=True)
class Scope:
    """Some contests: of an area (a place, a region or a nation), from a year, until another.

    Empty and nought stand for no limit. By-elections are out unless they are asked for.
    """

    area: str = ""
    since: int = 0
    until: int = 0
    by_elections: bool = False

    def holds(self, day: date) -> bool:
        """Whether a day lies in the time asked for."""
        return self.since <= day.year and (not self.until or day.year <= self.until)


def areas_of(record: Record) -> tuple[str, ...]:
    """Every nation, region and place by name, the largest first."""
    seats = record.constituencies.values()
    nations = sorted({seat.country for seat in seats})
    regions = sorted({seat.region for seat in seats if seat.region})
    places = sorted({name for seat in seats for name in seat.names})
    return tuple(dict.fromkeys(("United Kingdom", "Great Britain", *nations, *regions, *places)))


def seats_in(record: Record, area: str) -> frozenset[str]:
    """The constituencies of an area, by id; none where there is no such area."""
    asked = folded(area)
    return frozenset(seat.id for seat in record.constituencies.values() if _is_in(seat, asked))


def _is_in(seat: Constituency, asked: str) -> bool:
    if asked in EVERYWHERE:
        return True
    if asked in GREAT_BRITAIN:
        return seat.country in BRITISH
    return asked in {folded(seat.country), folded(seat.region)} or any(
        folded(name) == asked for name in seat.names
    )


def contests_in(record: Record, scope: Scope) -> Iterator[Listed]:
    """The contests of a scope whose result the record holds, newest first."""
    seats = seats_in(record, scope.area)
    for one in reversed(record.listing):
        if (
            one.constituency in seats
            and scope.holds(one.polled_on)
            and one.contest in record.returns
        ):
            election = record.elections[one.election]
            if election.is_general or scope.by_elections:
                yield one
