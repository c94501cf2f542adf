"""Facts of the national picture: seats, net changes, shares, swing, the closest, so far or final.

The count is `speaker_out` (`rules.md` 15). Gains and losses are of the seats declared, each
against its own base; shares are of Great Britain, like for like.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from tellers.count.seat import ALL, Area, Measure
from tellers.count.tally import NO_PARTY, PartyTally, Tally
from tellers.facts.context import extent
from tellers.facts.fact import Fact, Quantity, Subject, Term, Unit, Value
from tellers.facts.ranking import narrowest
from tellers.record.contests import RETURN, Election, Return
from tellers.record.lineage.comparison import previous_general
from tellers.record.people import Citation
from tellers.record.record import Record

SPEAKER_OUT = "speaker_out"
PRINTED = 3
"""Parties of which votes and shares are stated: those with the most seats."""


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
        kind: str,
        quantity: tuple[Unit, Value],
        formula: str,
        because: tuple[Citation, ...],
        *,
        party: str = "",
        terms: tuple[Term, ...] = (),
    ) -> Fact:
        """A fact of the picture."""
        return Fact(
            kind,
            Subject(election=self.tally.election, party=party),
            Quantity(*quantity),
            formula,
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


def seats(at: Picture) -> Iterator[Fact]:
    """How many have declared, and each party's seats, net change and, where final, majority."""
    declared = at.tally.declared
    yield at.fact("declared", (Unit.SEATS, declared), "contests declared", at.rows())
    yield at.fact("house", (Unit.SEATS, at.tally.house), "seats in the House", at.rows())
    for row in at.parties:
        if not row.seats and not row.seats_before:
            continue
        won = at.rows(row.party) if row.seats else at.rows()
        yield at.fact("seats", (Unit.SEATS, row.seats), "contests won", won, party=row.party)
        if row.party not in NO_PARTY and at.tally.compared:
            terms = (
                Term("", "gains", row.gains, Unit.SEATS),
                Term("−", "losses", row.losses, Unit.SEATS),
                Term("=", "net", row.net, Unit.SEATS),
            )
            yield at.fact("net", (Unit.SEATS, row.net), "gains − losses", at.rows(),
                          party=row.party, terms=terms)  # fmt: skip


def leading(at: Picture) -> Iterator[Fact]:
    """The largest party, and how far it is from, or beyond, more than half of the House."""
    rows = [row for row in at.parties if row.party not in NO_PARTY]
    if not rows or not rows[0].seats or (len(rows) > 1 and rows[0].seats == rows[1].seats):
        return
    first = rows[0]
    won = at.rows(first.party)
    yield at.fact("largest", (Unit.NAME, first.party), "most seats", won, party=first.party)
    overall = at.tally.overall_majority(first.party)
    needed = at.tally.house // 2 + 1
    short = needed - first.seats
    if overall > 0:
        terms = (Term("2 ×", "seats", first.seats, Unit.SEATS),
                 Term("−", "house", at.tally.house, Unit.SEATS),
                 Term("=", "overall-majority", overall, Unit.SEATS))  # fmt: skip
        yield at.fact("overall-majority", (Unit.SEATS, overall), "2 × seats − House", won,
                      party=first.party, terms=terms)  # fmt: skip
    else:
        terms = (Term("", "needed", needed, Unit.SEATS),
                 Term("−", "seats", first.seats, Unit.SEATS),
                 Term("=", "short", short, Unit.SEATS))  # fmt: skip
        yield at.fact("short-of-majority", (Unit.SEATS, short), "half the House + 1 − seats", won,
                      party=first.party, terms=terms)  # fmt: skip


def shares(at: Picture) -> Iterator[Fact]:
    """Shares of Great Britain's votes and their changes, for the parties with the most seats."""
    for row in at.parties[:PRINTED]:
        if row.share_gb is None:
            continue
        votes = at.tally.count(Measure.VOTES, row.party, Area.GB)
        valid = at.tally.count(Measure.VOTES, ALL, Area.GB)
        terms = (Term("", "votes", votes), Term("÷", "valid-votes", valid),
                 Term("=", "share", row.share_gb, Unit.SHARE))  # fmt: skip
        yield at.fact("share-gb", (Unit.SHARE, row.share_gb), "votes ÷ valid votes, GB", at.rows(),
                      party=row.party, terms=terms)  # fmt: skip
        yield from _change(at, row)


def _change(at: Picture, row: PartyTally) -> Iterator[Fact]:
    if row.change_gb is not None:
        yield at.fact("change-gb", (Unit.POINTS, row.change_gb), "share now − share then, GB",
                      at.rows(), party=row.party)  # fmt: skip


def swing(at: Picture) -> Iterator[Fact]:
    """Swing in Great Britain between the Conservatives and Labour, signed towards the first."""
    value = at.tally.swing("con", "lab")
    if value is not None:
        yield at.fact("swing-gb", (Unit.POINTS, value), "(Con rise − Lab fall) ÷ 2", at.rows(),
                      party="con")  # fmt: skip


def closest(at: Picture) -> Iterator[Fact]:
    """The contest with the smallest majority so far, and that majority."""
    found = narrowest(at.tally, at.results)
    if found is not None:
        yield Fact(
            "closest",
            Subject(contest=found.contest, election=at.tally.election),
            Quantity(Unit.VOTES, found.majority),
            "smallest majority",
            (found.cite,),
            scope=at.scope,
            coverage=at.coverage,
            as_of=at.as_of,
        )


NATIONAL = (seats, leading, shares, swing, closest)


def facts_of_election(at: Picture) -> dict[str, Fact]:
    """Every national fact of one moment, by id; none before the first declaration."""
    if not at.tally.declared:
        return {}
    return {fact.id: fact for kind in NATIONAL for fact in kind(at)}
