"""Who stands as a person: who sat until the dissolution, and what was fought here before.

Spells and flags are read through `record/membership`; what they leave open is not said.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import cache, cached_property

from tellers.facts.past.line import Line, by_elections_known_since, winner_of
from tellers.record import figures
from tellers.record.contests import Candidacy, Contest, Return
from tellers.record.lineage.comparison import Base, BaseKind, Step
from tellers.record.matching.spelling import person_key
from tellers.record.membership.roll import member_of
from tellers.record.membership.service import Service, service_before
from tellers.record.membership.standing import is_held_until
from tellers.record.people import Affiliation, Citation, Grade, Member, Standing
from tellers.record.record import Record

REDRAWN = "redrawn"
"""The scope of what holds of the seat that most of a redrawn one comes from, not of its area."""

_key = cache(person_key)
"""A name's key; the same name comes again at every election."""

HALF = Fraction(1, 2)
SLIVER = Fraction(1, 20)
"""Less of either seat than this in the other makes no parent of it."""


@dataclass(frozen=True, slots=True)
class Sat:
    """A candidate who sat until the dissolution before this general election.

    `seat` is the spell in which he did; None where only his source's flag tells of it. `rows` say
    that he sat.
    """

    candidacy: Candidacy
    member: Member | None
    seat: Affiliation | None
    rows: tuple[Citation, ...]

    @property
    def party(self) -> str:
        """The party for which a firm spell says that he was last elected; empty else."""
        return self.seat.party if self.seat is not None and self.seat.is_firm else ""


@dataclass(frozen=True)
class Persons:
    """The people of one contest, and what was fought here before."""

    record: Record
    contest: Contest
    result: Return
    base: Base
    line: Line

    @cached_property
    def sat(self) -> tuple[Sat, ...]:
        """Those who sat until the dissolution, most votes first; nobody at a by-election.

        There the seat is empty, and who had resigned it does not sit (`rules.md` 18).
        """
        if not self.contest.election.is_general:
            return ()
        order = figures.ranked(self.result)
        found = (self._sat(one) for one in order if one.name is not None)
        return tuple(one for one in found if one is not None)

    def _sat(self, candidacy: Candidacy) -> Sat | None:
        member = self.member(candidacy)
        seats = member.seats if member is not None else ()
        seat = next(
            (s for s in seats if s.starts.on < self.day and is_held_until(s, self.contest)), None
        )
        if seat is None and not candidacy.is_sitting:
            return None
        told = [t.cite for t in seat.testimonies] if seat is not None else []
        flagged = [self.result.cites[candidacy.id]] if candidacy.is_sitting else []
        return Sat(candidacy, member, seat, tuple(dict.fromkeys([*flagged, *told])))

    @property
    def day(self) -> date:
        """The day of the poll."""
        return self.contest.polled_on

    def member(self, candidacy: Candidacy) -> Member | None:
        """The member who stands, if he is known to be one."""
        return member_of(self.record.members, self.contest, candidacy)

    def service(self, member: Member) -> Service | None:
        """How long and how often a member had sat before this contest."""
        return service_before(self.record, member, self.day)

    @cached_property
    def winner(self) -> Candidacy | None:
        """Who was elected, where the source names him."""
        won = figures.find_winner(self.result)
        return won if won is not None and won.name is not None else None

    @cached_property
    def winner_sat(self) -> Sat | None:
        """The winner, if he sat until the dissolution."""
        won = self.winner
        return next((one for one in self.sat if won and one.candidacy.id == won.id), None)

    @cached_property
    def own(self) -> frozenset[str]:
        """This constituency, and those of earlier maps of the same area."""
        return frozenset(self.record.same_area(self.contest.constituency.id))

    @cached_property
    def parent(self) -> str:
        """The one earlier constituency that a redrawn one mostly is, and that is mostly in it."""
        for overlap in self.record.parents(self.contest.constituency.id):
            is_most = overlap.share_of_earlier > HALF and overlap.share_of_later > HALF
            if is_most and overlap.earlier not in self.own:
                return overlap.earlier
        return ""

    @cached_property
    def parents(self) -> frozenset[str]:
        """Every earlier constituency of which more than a sliver is here."""
        return frozenset(
            overlap.earlier
            for overlap in self.record.parents(self.contest.constituency.id)
            if max(overlap.share_of_earlier, overlap.share_of_later) >= SLIVER
        )

    @cached_property
    def is_redrawn(self) -> bool:
        """Whether the election before was fought on another map here, as the record measures it."""
        return self.base.kind is not BaseKind.ACTUAL and bool(self.parent)

    @property
    def mark(self) -> str:
        """The scope of what is told of the seat before this one's own."""
        return REDRAWN if self.is_redrawn else ""

    @property
    def generals(self) -> str:
        """What a walk over `steps` goes over, as a scope."""
        return f"general elections, {self.mark}" if self.mark else "general elections"

    @cached_property
    def seats(self) -> frozenset[str]:
        """Where somebody who stood here before has stood: the seat, or what it mostly was."""
        return self.own | ({self.parent} if self.parent else set())

    @cached_property
    def before(self) -> tuple[Contest, ...]:
        """Earlier contests of these seats of which the source names the candidates, newest first.

        Over a redrawing only the seat that this one mostly was counts.
        """
        found = [
            contest
            for seat in self.seats
            for contest in self.record.history(seat)
            if contest.polled_on < self.day and contest.id in self.record.returns
            and any(one.name is not None for one in contest.candidacies)
        ]  # fmt: skip
        return tuple(sorted(found, key=lambda one: (one.polled_on, one.id), reverse=True))

    def steps(self) -> Iterator[Step]:
        """The general elections of the seat before this one, newest first.

        Over a redrawing that is measured it goes on in the seat that this one mostly was.
        """
        if not self.is_redrawn:
            yield from (step for step in self.line.all if step.contest.election.is_general)
        elif self._base_contest is not None:
            yield Step(self._base_contest, is_by_name=False)
            yield from self._earlier_steps

    @cached_property
    def _base_contest(self) -> Contest | None:
        election = self.base.election.id if self.base.election is not None else ""
        fought = self.record.history(self.parent)
        return next((one for one in fought if one.election.id == election), None)

    @cached_property
    def _earlier_steps(self) -> tuple[Step, ...]:
        if self._base_contest is None:
            return ()
        steps = Line(self.record, self._base_contest).all
        return tuple(step for step in steps if step.contest.election.is_general)

    @cached_property
    def last(self) -> Contest | None:
        """The last contest of the seat, or of what it mostly was; by-elections must be known."""
        steps = self.line.all
        if not self.is_redrawn:
            contest = steps[0].contest if steps and not steps[0].is_by_name else None
        else:
            contest = next(
                (c for c in reversed(self.record.history(self.parent)) if c.polled_on < self.day),
                None,
            )
        if contest is None or contest.id not in self.record.returns:
            return None
        known = by_elections_known_since(self.record, contest)
        return contest if known is not None and known <= contest.polled_on else None

    @cached_property
    def last_winner(self) -> Candidacy | None:
        """Who won it."""
        return winner_of(self.record, self.last) if self.last is not None else None

    def is_one(self, then: Contest, before: Candidacy, now: Candidacy) -> bool:
        """Whether who stood in an earlier contest stands in this one: as a member, or `is_same`."""
        if before.label.key != now.label.key and not (before.member and now.member):
            ours, theirs = self.member(now), member_of(self.record.members, then, before)
            return ours is not None and theirs is not None and ours.id == theirs.id
        return is_same(before, now)

    @cached_property
    def last_sat(self) -> Sat | None:
        """Who won the last contest, if he sat until the dissolution and stands again."""
        won, last = self.last_winner, self.last
        if won is None or last is None:
            return None
        return next((one for one in self.sat if self.is_one(last, won, one.candidacy)), None)

    def label_at_dissolution(self) -> str:
        """The label under which the member for the seat sat until the dissolution; empty: unknown.

        A firm spell of another whip or of none that reaches the dissolution says so; else it is
        the party of his election only where he stands for it again.
        """
        won, sat = self.last_winner, self.last_sat
        if won is None:
            return ""
        if won.label.standing is Standing.SPEAKER:
            return won.label.key if sat is not None else ""
        if sat is None or sat.seat is None or sat.member is None:
            return ""
        changed = _changed(sat.member, sat.seat)
        if changed:
            return changed
        is_same_label = sat.candidacy.label.key == won.label.key
        is_party = won.label.standing is Standing.PARTY
        return won.label.key if is_same_label and is_party else ""


def _changed(member: Member, seat: Affiliation) -> str:
    """The label of a firm spell of whip or party, begun in a seat, that reaches its end."""
    for spell in member.affiliations:
        ends = seat.ends.on if seat.ends else None
        is_then = ends is not None and seat.starts.on < spell.starts.on and spell.covers(ends)
        if not is_then or not spell.is_firm:
            continue
        if spell.kind == "whip" and spell.status in ("suspended", "none"):
            return "ind"
        if spell.kind in ("whip", "party") and spell.status == "held" and spell.party:
            return spell.party
    return ""


def is_same(one: Candidacy, other: Candidacy) -> bool:
    """Whether two candidacies in one seat are one person's: by number, else by name and label."""
    if one.member and other.member:
        return one.member == other.member
    if one.name is None or other.name is None:
        return False
    is_alike = figures.lineage(one.label.key) == figures.lineage(other.label.key)
    return is_alike and _key(str(one.name)) == _key(str(other.name))


def may_be(one: Candidacy, other: Candidacy) -> bool:
    """Whether nothing tells two candidacies of like names apart."""
    is_alike = _key(str(one.name)) == _key(str(other.name))
    return is_alike and not (one.member and other.member and one.member != other.member)


def is_by_number(one: Candidacy, other: Candidacy) -> bool:
    """Whether a number and not only a name makes them one person."""
    return bool(one.member and other.member)


def is_trusted(seat: Affiliation) -> bool:
    """Whether some primary source knows of a seat, if only by inference."""
    return any(t.grade is Grade.A for t in seat.testimonies)
