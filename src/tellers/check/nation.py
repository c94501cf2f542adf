"""The nation: one election as far as it is declared, and the general election before it.

Two counts are data (`rules.md` 15): the Speaker out of every party, and the Speaker with his
former party. Either supports a claim, and the reading says which.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from tellers.check.scene import Results
from tellers.count.tally import Tally, tally
from tellers.record.contests import RETURN, Contest, Election, Return
from tellers.record.lineage.comparison import previous_general
from tellers.record.people import Citation
from tellers.record.record import Record, folded

SPEAKERS: Mapping[str, str] = {"buckingham": "con", "chorley": "lab"}
"""The former party of the Speaker who stood in a seat: Bercow's and Hoyle's."""

WHOLE = 600
"""Fewer contests than this are not a whole general election, and say nothing of the nation."""


@dataclass(frozen=True)
class Nation:
    """One election as far as it is declared, and the general election before it.

    `place` narrows both to a country or a region.
    """

    record: Record
    election: Election
    results: Results
    place: str = ""

    def within(self, place: str) -> "Nation":
        """The same election in one country or region, by its folded name; empty is all of it."""
        return replace(self, place=place) if place else self

    def _holds(self, contest: Contest) -> bool:
        where = contest.constituency
        if self.place in ("", "great britain", "britain"):
            return not self.place or where.country != "Northern Ireland"
        return self.place == folded(where.country) or folded(where.region).startswith(self.place)

    @cached_property
    def fought(self) -> tuple[Contest, ...]:
        """The contests of the election, declared or not."""
        every = self.record.contests_of(self.election.id)
        return tuple(contest for contest in every if self._holds(contest))

    @cached_property
    def now(self) -> Tally:
        """The count of what is declared."""
        found = {result.contest.id: result for result in self.declared}
        return tally(self.record, found, self.election.id)

    @cached_property
    def before(self) -> Tally | None:
        """The count of the general election before."""
        previous = previous_general(self.record, self.election.polled_on)
        if previous is None:
            return None
        fought = [c for c in self.record.contests_of(previous.id) if self._holds(c)]
        results = {c.id: self.record.returns[c.id] for c in fought if c.id in self.record.returns}
        return tally(self.record, results, previous.id)

    @cached_property
    def is_told(self) -> bool:
        """Whether the record holds the whole election, and anything of it is declared."""
        fought = self.record.contests_of(self.election.id)
        return len(fought) >= WHOLE and bool(self.declared)

    @property
    def is_final(self) -> bool:
        """Whether every contest is declared."""
        return len(self.declared) == len(self.fought)

    @cached_property
    def declared(self) -> tuple[Return, ...]:
        """What is declared of the election."""
        return tuple(self.results[c.id] for c in self.fought if c.id in self.results)

    @cached_property
    def row(self) -> Citation:
        """A row that stands for all: the first."""
        return self.declared[0].cites[RETURN]

    @property
    def needed(self) -> int:
        """More than half of the House."""
        return self.house // 2 + 1

    @property
    def total(self) -> int:
        """Contests of the election, declared or not."""
        return len(self.fought)

    @property
    def house(self) -> int:
        """Seats of the House."""
        return sum(contest.seats for contest in self.fought)

    def seats(self, party: str, count: Tally | None = None) -> Iterator[tuple[str, int]]:
        """A party's seats on both counts."""
        count = count or self.now
        own = count.party(party).seats
        yield "the Speaker out of every party", own
        for contest, one in count.seats.items():
            name = contest.removeprefix("parl.").partition(".")[0]
            if one.winner == "spk" and SPEAKERS.get(name) == party:
                yield "the Speaker with his former party", own + 1
