"""Tally: the seats, votes and changes of a night so far, exact, from nothing or one at a time.

The tally is the sum of its seats. Adding and taking away whole numbers leaves no trace, so a tally
kept through a night of corrections is equal to one counted afresh.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction
from functools import cached_property
from heapq import nsmallest

from tellers.count.seat import ALL, Area, Key, Measure, Seat, in_areas, seat
from tellers.errors import CountError, UnknownContest
from tellers.record.contests import Return
from tellers.record.figures import hands, lineage
from tellers.record.record import Record

NO_PARTY = ("ind", "spk")
_OF_NOW = (Measure.SEATS, Measure.VOTES)


@dataclass(frozen=True)
class PartyTally:
    """One label's part in the count so far. Independents stand under one key and are no party.

    Gains, losses and `seats_before` are of the seats whose base is known, and `is_compared` says
    whether the party won or held any of those. Changes are in points as a fraction of one, None for
    independents, the Speaker, a party with votes on one side only, and where a seat declared has no
    base: a change of those that have is not one of the whole (`rules.md` 9). Shares and changes are
    reckoned when somebody asks: most of the many parties are never asked.
    """

    party: str
    seats: int
    gains: int
    losses: int
    seats_before: int
    is_compared: bool
    votes: int
    of: "Tally" = field(repr=False, compare=False)

    @cached_property
    def share(self) -> Fraction | None:
        """Its share of the votes of the United Kingdom; None where it has none."""
        return self.of.share(Measure.VOTES, self.party, Area.UK)

    @cached_property
    def share_gb(self) -> Fraction | None:
        """The same of Great Britain."""
        return self.of.share(Measure.VOTES, self.party, Area.GB)

    @cached_property
    def change(self) -> Fraction | None:
        """Its change of share in the United Kingdom."""
        return self.of.change(self.party, Area.UK)

    @cached_property
    def change_gb(self) -> Fraction | None:
        """The same in Great Britain."""
        return self.of.change(self.party, Area.GB)

    @property
    def net(self) -> int:
        """Gains less losses; a seat that the Speaker holds, or held, is in neither."""
        return self.gains - self.losses


@dataclass(frozen=True)
class Tally:
    """The count so far in one election: `total` contests for `house` seats."""

    election: str
    total: int
    house: int
    seats: Mapping[str, Seat] = field(default_factory=dict)
    counts: Mapping[Key, int] = field(default_factory=dict, repr=False)

    @property
    def declared(self) -> int:
        """Contests declared."""
        return len(self.seats)

    @property
    def compared(self) -> int:
        """Declared seats whose winner and base are both known: gains and losses are of these."""
        return self.count(Measure.BEFORE)

    @property
    def open(self) -> int:
        """Seats of the House whose winner is not known: undeclared, hidden, or of several."""
        return self.house - sum(one.known for one in self.seats.values())

    @cached_property
    def unnamed(self) -> int:
        """Declared contests whose winner a bucket hides, or which elect several members."""
        return sum(not one.winner for one in self.seats.values())

    @cached_property
    def speakers_seats(self) -> tuple[str, ...]:
        """Declared contests that a Speaker won, who is of no party (`rules.md` 15)."""
        return tuple(key for key, one in self.seats.items() if one.winner == "spk")

    def count(self, measure: Measure, party: str = ALL, area: str = Area.UK) -> int:
        """One of the sums."""
        return self.counts.get((measure, area, party), 0)

    def with_seat(self, one: Seat) -> "Tally":
        """The tally with this contest declared so, in place of whatever stood there.

        Raises:
            CountError: the contest is one of another election.
        """
        _check_election(one, self.election)
        rest = self.without(one.contest)
        counts = _moved(rest.counts, one.counts, 1)
        return replace(rest, seats={**rest.seats, one.contest: one}, counts=counts)

    def without(self, contest: str) -> "Tally":
        """The tally as if the contest had not declared."""
        if contest not in self.seats:
            return self
        left = {key: one for key, one in self.seats.items() if key != contest}
        counts = _moved(self.counts, self.seats[contest].counts, -1)
        return replace(self, seats=left, counts=counts)

    @property
    def parties(self) -> tuple[PartyTally, ...]:
        """Every label with a seat, now or before, or a vote: most seats first, then most votes."""
        uk = str(Area.UK)
        standing = {key for measure, area, key in self.counts if measure in _OF_NOW and area == uk}
        before = {
            key for measure, area, key in self.counts if measure is Measure.BEFORE and area == uk
        }
        lost = before - {hands(key) for key in standing}
        rows = [self.party(key) for key in standing | lost if key != ALL]
        return tuple(sorted(rows, key=lambda row: (-row.seats, -row.votes, row.party)))

    def party(self, party: str) -> PartyTally:
        """One label's row; noughts where it has nothing."""
        line = hands(party)
        return PartyTally(
            party,
            self.count(Measure.SEATS, party),
            self.count(Measure.GAINS, line),
            self.count(Measure.LOSSES, line),
            self.count(Measure.BEFORE, line),
            self.count(Measure.COMPARED, line) > 0,
            self.count(Measure.VOTES, party),
            self,
        )

    def share(self, measure: Measure, party: str, area: str) -> Fraction | None:
        """A party's part of one sum of votes; None where it has none."""
        total, votes = self.count(measure, ALL, area), self.count(measure, party, area)
        return Fraction(votes, total) if votes else None

    def change(self, party: str, area: str) -> Fraction | None:
        """A party's change of share, like with like; None where it has none (see `PartyTally`)."""
        is_whole = self.count(Measure.BASED, ALL, area) == self.count(Measure.SEATS, ALL, area)
        if party in NO_PARTY or not is_whole:
            return None
        now = self.share(Measure.NOW, lineage(party), area)
        then = self.share(Measure.THEN, lineage(party), area)
        return None if now is None or then is None else now - then

    def swing(self, to: str, from_: str) -> Fraction | None:
        """Butler swing in Great Britain between two parties, if all seats declared have a base."""
        rise, fall = self.change(to, Area.GB), self.change(from_, Area.GB)
        return None if rise is None or fall is None else (rise - fall) / 2

    def closest(self, number: int = 1) -> tuple[Seat, ...]:
        """The declared seats with the smallest majorities, smallest first; equal ones by name."""
        told = [one for one in self.seats.values() if one.majority is not None]
        least = nsmallest(number, (one.majority or 0 for one in told))
        closest = [one for one in told if (one.majority or 0) <= least[-1]] if least else []
        closest.sort(key=lambda one: (one.majority or 0, one.name, one.contest))
        return tuple(closest[:number])

    def overall_majority(self, party: str) -> int:
        """Twice the party's seats less the House; below nought it has none."""
        return 2 * self.count(Measure.SEATS, party) - self.house


def _moved(counts: Mapping[Key, int], by: Mapping[Key, int], sign: int) -> dict[Key, int]:
    """The sums with one seat's added or taken away; what comes to nought is no longer there."""
    moved = dict(counts)
    for key, number in by.items():
        total = moved.get(key, 0) + sign * number
        if total:
            moved[key] = total
        else:
            moved.pop(key, None)
    return moved


def opening(record: Record, election: str) -> Tally:
    """The tally before anything is declared.

    Raises:
        UnknownContest: the record holds no contest of that election.
    """
    fought = record.contests_of(election)
    if not fought:
        raise UnknownContest(
            f"The record holds no contest of an election {election!r}.", mend=record.extent()
        )
    return Tally(election, len(fought), sum(contest.seats for contest in fought))


def tally(record: Record, results: Mapping[str, Return], election: str) -> Tally:
    """The count of these results from nothing; they are by contest id."""
    seats = {contest: seat(record, result) for contest, result in results.items()}
    for one in seats.values():
        _check_election(one, election)
    return replace(opening(record, election), seats=seats, counts=_summed(seats.values()))


def _summed(seats: Iterable[Seat]) -> dict[Key, int]:
    """The sums of seats: of each region first, whose seats lie in the same areas."""
    regions: dict[tuple[str, ...], dict[tuple[Measure, str], int]] = {}
    for one in seats:
        region = regions.setdefault(one.areas, {})
        for row, number in one.sums.items():
            region[row] = region.get(row, 0) + number
    counts: dict[Key, int] = {}
    for areas, region in regions.items():
        for key, number in in_areas(region, areas).items():
            counts[key] = counts.get(key, 0) + number
    return {key: number for key, number in counts.items() if number}


def _check_election(one: Seat, election: str) -> None:
    if one.election != election:
        raise CountError(
            f"{one.contest} is not a contest of {election}.", mend="Count each election by itself."
        )
