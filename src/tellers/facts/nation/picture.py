"""Picture: the count of one election at one moment, as its facts see it."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from tellers.count.tally import PartyTally, Tally
from tellers.facts.coverage import extent
from tellers.facts.fact import Fact, Quantity, Subject, Term, Value
from tellers.facts.kind import Kind
from tellers.record.contests import RETURN, Election, Return
from tellers.record.lineage.comparison import previous_general
from tellers.record.people import Citation
from tellers.record.record import Record

SPEAKER_OUT = "speaker_out"


@dataclass(frozen=True)
class Picture:
    """The count of one election at one moment."""

    record: Record
    tally: Tally
    results: Mapping[str, Return]
    as_of: int = 0

    @cached_property
    def scope(self) -> str:
        """Of how many seats these facts hold."""
        return f"{self.tally.declared} of {self.tally.total} declared"

    @cached_property
    def _before(self) -> Election | None:
        election = self.record.elections[self.tally.election]
        return previous_general(self.record, election.polled_on)

    @property
    def base_year(self) -> str:
        """The previous general election's name, empty where the record begins."""
        return self._before.name if self._before else ""

    @cached_property
    def is_redrawn(self) -> bool:
        """Whether boundaries have changed since, so that changes are against an estimate."""
        before = self._before.id if self._before else ""
        return any(one.election.id == before for one in self.record.notionals.values())

    @property
    def base(self) -> str:
        """What changes are against, as facts carry it: `2017`, or `notional 2019`."""
        return f"notional {self.base_year}" if self.is_redrawn else self.base_year

    def fact(
        self,
        kind: Kind,
        value: Value,
        because: tuple[Citation, ...],
        *,
        party: str = "",
        terms: tuple[Term, ...] = (),
    ) -> Fact:
        """A fact of the picture."""
        return Fact(
            kind.name,
            Subject(election=self.tally.election, party=party),
            Quantity(kind.unit, value),
            kind.formula,
            because or self.rows(),
            terms=terms,
            base=self.base,
            scope=self.scope,
            other=SPEAKER_OUT,
            coverage=self.coverage,
            as_of=self.as_of,
        )

    @cached_property
    def coverage(self) -> str:
        """What the picture covers: the declared seats of this election; and where the record ends.

        Changes are against the record's results of the election before.
        """
        polled_on = self.record.elections[self.tally.election].polled_on
        return f"{polled_on}, {self.scope}; {extent(self.record)}"

    @cached_property
    def parties(self) -> tuple[PartyTally, ...]:
        """Every label's part in the count, most seats first."""
        return self.tally.parties

    def rows(self, party: str = "") -> tuple[Citation, ...]:
        """The rows of the declared contests, or of those that a party won."""
        return self._won.get(party, ()) if party else self._declared

    @cached_property
    def _declared(self) -> tuple[Citation, ...]:
        return tuple(self.results[contest].cites[RETURN] for contest in self.tally.seats)

    @cached_property
    def _won(self) -> dict[str, tuple[Citation, ...]]:
        rows: dict[str, list[Citation]] = {}
        for contest, seat in self.tally.seats.items():
            rows.setdefault(seat.winner, []).append(self.results[contest].cites[RETURN])
        return {winner: tuple(found) for winner, found in rows.items()}
