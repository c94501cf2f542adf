"""Picture: the count of one election at one moment, as its facts see it, and the ground it is on.

The ground is what was known of the election before its count: which seats there are, where they
lie, who held them and who may win them. It stays the same all night.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from fractions import Fraction
from functools import cached_property
from typing import TypedDict, Unpack

from tellers.count.roll import (
    GAINED,
    GB,
    LEFT,
    UK,
    Place,
    Roll,
    minute,
    not_before,
    opening_of,
)
from tellers.count.seat import ALL, Measure, Seat, areas_of
from tellers.count.tally import PartyTally, Tally
from tellers.facts.coverage import extent
from tellers.facts.fact import Fact, Quantity, Subject, Term, Value
from tellers.facts.kind import Kind
from tellers.facts.past.line import Line
from tellers.record.contests import RETURN, Contest, Election, Notional, Return
from tellers.record.figures import (
    base_winner,
    hands,
    turnout,
    valid_votes,
    why_hidden,
)
from tellers.record.lineage.comparison import comparable, previous_general
from tellers.record.people import Citation
from tellers.record.record import Record

SPEAKER_OUT = "speaker_out"
SPEAKER_WITH = "speaker_with_former_party"
WHOLE = 600
"""An election of which the record holds fewer contests says nothing of the nation's turnout."""


UNOPPOSED = (
    "where several were returned unopposed a party that stood alone counts with all their seats, "
    "else each party with one, and others with none"
)
"""What the seats of such contests rest on, as the coverage of national figures says it."""


class Details(TypedDict, total=False):
    """What a fact may say besides its value: whose or where it is, its sum, scope and coverage."""

    contest: str
    candidacy: str
    party: str
    terms: tuple[Term, ...]
    scope: str
    other: str
    coverage: str


@dataclass(frozen=True)
class PastTurnout:
    """The turnout of an earlier general election, and the rows that it was added up from."""

    election: Election
    value: Fraction
    rows: tuple[Citation, ...]


@dataclass(frozen=True, eq=False)
class Ground:
    """What is known of one election before anything is declared."""

    record: Record
    election: str
    _turnouts: dict[str, PastTurnout | None] = field(default_factory=dict, repr=False)
    _rolls: dict[str, Roll] = field(default_factory=dict, repr=False)
    _lines: dict[str, Line] = field(default_factory=dict, repr=False)

    def ready(self) -> "Ground":
        """Itself, reckoned through, so that the first declaration of a night waits for nothing."""
        _ = self.areas, self.seats_in, self.held, self.contested
        _ = self.names_sitting, self.is_redrawn
        return self

    @cached_property
    def before(self) -> Election | None:
        """The general election before."""
        return previous_general(self.record, self.record.elections[self.election].polled_on)

    @cached_property
    def is_redrawn(self) -> bool:
        """Whether boundaries have changed since, so that changes are against an estimate."""
        before = self.before.id if self.before else ""
        return any(one.election.id == before for one in self.record.notionals.values())

    @cached_property
    def places(self) -> Mapping[str, Place]:
        """Every contest of the election, by id and in its order."""
        fought = sorted(self.record.contests_of(self.election), key=lambda contest: contest.id)
        return {contest.id: _place(self.record, contest) for contest in fought}

    def line(self, contest: str) -> Line:
        """What lies behind one contest: the same all night, whatever it declares."""
        found = self._lines.get(contest)
        if found is None:  # a thread that prepares may be as far: the first to enter it is for both
            line = Line(self.record, self.record.contest(contest))
            found = self._lines.setdefault(contest, line)
        return found

    def roll_of(self, seats: Mapping[str, Seat], results: Mapping[str, Return]) -> Roll:
        """The roll of a moment, brought on from that of the moment which was asked for last."""
        last = self._rolls.get("last") or opening_of(self.places)
        self._rolls["last"] = found = last.moved_to(self.places, seats, results)
        return found

    @cached_property
    def areas(self) -> tuple[str, ...]:
        """The nations and regions in which seats lie, by name."""
        found = {area for place in self.places.values() for area in place.areas}
        return tuple(sorted(found - {UK, GB}))

    @cached_property
    def seats_in(self) -> Mapping[str, int]:
        """Contests by area."""
        return Counter(area for place in self.places.values() for area in place.areas)

    @cached_property
    def held(self) -> Mapping[str, int]:
        """Seats by the label that held them, of those of which it is known."""
        return Counter(place.held for place in self.places.values() if place.held)

    @cached_property
    def contested(self) -> Mapping[str, int]:
        """Seats that each party stands in, of those whose candidates are listed."""
        found: Counter[str] = Counter()
        for place in self.places.values():
            found.update(dict.fromkeys(place.standing or (), place.contest.seats))
        return found

    @cached_property
    def names_sitting(self) -> bool:
        """Whether the sources say who sat: of every candidate, in all contests or in none.

        Parliament's files mark each candidate. Where hardly anybody is marked they did not.
        """
        fought = [place.contest for place in self.places.values()]
        marked = sum(any(one.is_sitting for one in contest.candidacies) for contest in fought)
        named = all(
            contest.candidacies and not contest.has_bucket
            and all(one.name is not None for one in contest.candidacies)
            for contest in fought
        )  # fmt: skip
        return named and 2 * marked > len(fought)

    def turnouts(self) -> Iterator[PastTurnout]:
        """The turnouts of the general elections before, newest first, until one is not known."""
        day = self.record.elections[self.election].polled_on
        earlier = [one for one in self.record.general_elections() if one.polled_on < day]
        for election in reversed(earlier):
            if election.id not in self._turnouts:
                self._turnouts[election.id] = _turnout_of(self.record, election)
            found = self._turnouts[election.id]
            if found is None:
                return
            yield found


def _place(record: Record, contest: Contest) -> Place:
    base = comparable(record, contest).result if contest.seats == 1 else None
    winner = (base_winner(base) or "") if base is not None else ""
    told = contest.candidacies and not contest.has_bucket
    labels = frozenset(one.label.key for one in contest.candidacies) if told else None
    cite = _row_of(base, winner) if base is not None else None
    return Place(contest, areas_of(contest.constituency), winner, cite, labels)


def _row_of(base: Return | Notional, winner: str) -> Citation | None:
    return base.cites.get(winner) if isinstance(base, Notional) else base.cites.get(RETURN)


def _turnout_of(record: Record, election: Election) -> PastTurnout | None:
    """Valid votes over electorate of all contests; None where one of them tells no turnout."""
    fought = record.contests_of(election.id)
    results = [record.returns[one.id] for one in fought if one.id in record.returns]
    if len(fought) < WHOLE or len(results) < len(fought):
        return None
    if any(turnout(result) is None for result in results):
        return None
    valid = sum(valid_votes(result) for result in results)
    electorate = sum(result.electorate or 0 for result in results)
    rows = tuple(result.cites[RETURN] for result in results)
    return PastTurnout(election, Fraction(valid, electorate), rows)


@dataclass(frozen=True)
class Picture:
    """The count of one election at one moment. `known` is its ground, kept through a night."""

    record: Record
    tally: Tally
    results: Mapping[str, Return]
    as_of: int = 0
    known: Ground | None = field(default=None, compare=False, repr=False)

    @cached_property
    def ground(self) -> Ground:
        """What was known before the count."""
        return self.known or Ground(self.record, self.tally.election)

    @cached_property
    def scope(self) -> str:
        """Of how many seats these facts hold."""
        return f"{self.tally.declared} of {self.tally.total} declared"

    @cached_property
    def compared(self) -> str:
        """The same of gains and losses: which of the declared can be compared is named."""
        if self.tally.compared == self.tally.declared:
            return self.scope
        return f"{self.scope}, {self.tally.compared} compared"

    @property
    def is_final(self) -> bool:
        """Whether every contest has declared."""
        return self.tally.declared == self.tally.total

    @property
    def is_comparable(self) -> bool:
        """Whether a sum of gains and losses tells of the seats declared, not of a few of them."""
        return 0 < self.tally.declared <= 2 * self.tally.compared

    @property
    def base_year(self) -> str:
        """The previous general election's name, empty where the record begins."""
        return self.ground.before.name if self.ground.before else ""

    @property
    def is_redrawn(self) -> bool:
        """Whether boundaries have changed since, so that changes are against an estimate."""
        return self.ground.is_redrawn

    @cached_property
    def base(self) -> str:
        """What changes are against, as facts carry it: `2017`, or `notional 2019`."""
        return f"notional {self.base_year}" if self.is_redrawn else self.base_year

    def fact(
        self, kind: Kind, value: Value, because: tuple[Citation, ...], **more: Unpack[Details]
    ) -> Fact:
        """A fact of the picture; the count and the base stand in it where its kind has them."""
        return Fact(
            kind.name,
            Subject(
                more.get("contest", ""),
                self.tally.election,
                more.get("candidacy", ""),
                more.get("party", ""),
            ),
            Quantity(kind.unit, value),
            kind.formula,
            because or self.rows(),
            terms=more.get("terms", ()),
            base=self.base if "base" in kind.slots else "",
            scope=more.get("scope") or self.scope,
            other=more.get("other") or (SPEAKER_OUT if "other" in kind.slots else ""),
            coverage=more.get("coverage") or self.coverage,
            as_of=self.as_of,
        )

    @cached_property
    def coverage(self) -> str:
        """What the picture covers, what of it cannot be told and why, and where the record ends.

        Changes are against the record's results of the election before.
        """
        polled_on = self.record.elections[self.tally.election].polled_on
        told = [f"{polled_on}, {self.scope}"]
        if self.tally.compared < self.tally.declared:
            told.append(f"{self.tally.compared} compared with the election before")
        told += [f"winners hidden: {n}, {why}" for why, n in self.why_hidden]
        if any(one.unopposed for one in self.tally.seats.values()):
            told.append(UNOPPOSED)
        return "; ".join((*told, extent(self.record)))

    @cached_property
    def hidden(self) -> tuple[Return, ...]:
        """The contests declared of which no winner can be told."""
        return tuple(self.results[one] for one in self.seats if not self.tally.seats[one].winner)

    @cached_property
    def why_hidden(self) -> tuple[tuple[str, int], ...]:
        """Why not, and of how many of them."""
        reasons = Counter(why_hidden(result) for result in self.hidden)
        return tuple((str(why), n) for why, n in sorted(reasons.items(), key=str) if why)

    @cached_property
    def parties(self) -> tuple[PartyTally, ...]:
        """Every label's part in the count, most seats first."""
        return self.tally.parties

    def name_now(self, line: str) -> str:
        """The label under which a party's line stands at this election, its first where none."""
        return self._names_now.get(line, line)

    @cached_property
    def _names_now(self) -> dict[str, str]:
        return {hands(row.party): row.party for row in reversed(self.parties)}

    @cached_property
    def roll(self) -> Roll:
        """The contests declared, and those left, in lists."""
        return self.ground.roll_of(self.tally.seats, self.results)

    @property
    def seats(self) -> tuple[str, ...]:
        """The contests declared, by id: in whatever order they came, the facts are the same."""
        return self.roll.listed(UK).ids

    @property
    def gained(self) -> tuple[str, ...]:
        """The contests declared that changed hands."""
        return self.roll.listed(GAINED).ids

    @property
    def left(self) -> tuple[str, ...]:
        """The contests not yet declared."""
        return self.roll.listed(LEFT).ids

    def row(self, contest: str) -> Citation:
        """The row of a declared contest."""
        return self.results[contest].cites[RETURN]

    def rows(self, party: str = "", area: str = UK) -> tuple[Citation, ...]:
        """The rows of the declared contests of an area, or of those that a party won."""
        return self.roll.listed(area, party).rows

    def sums(self, measure: Measure, area: str = UK) -> Mapping[str, int]:
        """One measure of an area by label or line, those with none left out."""
        return self._sums.get((measure, area), {})

    @cached_property
    def _sums(self) -> dict[tuple[Measure, str], dict[str, int]]:
        found: defaultdict[tuple[Measure, str], dict[str, int]] = defaultdict(dict)
        for (measure, area, party), number in self.tally.counts.items():
            if party != ALL:
                found[measure, area][party] = number
        return dict(found)

    def minute(self, contest: str) -> datetime | None:
        """When a contest declared, to the minute."""
        return minute(self.results[contest])

    def not_before(self, contest: str) -> datetime:
        """The minute of a declaration, or where none is known the close of its own poll."""
        return not_before(self.results[contest])
