"""What the record knows of one person: where he stood, what he won, where he sat.

A number makes two candidacies one person's; where there is none, a name within one seat or under
one label. From 2010 on every candidate is named, so that who did not win is known; of earlier
years only what the spells and the parties' votes tell.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

from tellers.once import once
from tellers.record import figures
from tellers.record.contests import RETURN, Candidacy, Contest
from tellers.record.matching.spelling import person_key, place_key
from tellers.record.membership.service import service_before
from tellers.record.people import Affiliation, Citation, Grade, Member
from tellers.record.record import Record

Standing = tuple[Contest, Candidacy]

MOST_KNOWN = 2000
"""Careers that are kept at once: a server reads texts of any day."""
NAMED_SINCE = 2010
"""The year from which on the record names every candidate, at by-elections too."""


LATER = date.max
"""A day after every win."""


@dataclass(frozen=True, slots=True)
class Win:
    """One election that somebody won; firm where the poll names him or the spell is firm."""

    day: date
    place: str
    party: str
    is_firm: bool
    cites: tuple[Citation, ...]
    contest: str = ""
    ends: date | None = None

    def is_at(self, place: str) -> bool:
        """Whether it was in a place; no place is every place."""
        return not place or place_key(place) == place_key(self.place)


@dataclass(frozen=True)
class Career:
    """One person up to a day. `stands` are his candidacies of which we know, oldest first."""

    record: Record
    name: str
    member: Member | None
    until: date
    stands: tuple[Standing, ...] = field(default=())

    @once
    def wins(self) -> tuple[Win, ...]:
        """Every election that he won, as polls or as spells tell of it, oldest first."""
        found = {win.day: win for win in self._spells()}
        for win in self._polls():
            spell = found.get(win.day)
            ends = spell.ends if spell else None
            found[win.day] = Win(
                win.day, win.place, win.party, True, win.cites, win.contest, ends
            )  # fmt: skip
        return tuple(found[day] for day in sorted(found))

    def _polls(self) -> Iterator[Win]:
        for contest, candidacy in self.stands:
            result = self.record.returns.get(contest.id)
            won = figures.find_winner(result) if result else None
            if result is not None and won is not None and won.id == candidacy.id:
                cites, key = (result.cites[RETURN],), candidacy.label.key
                place = contest.constituency.name
                yield Win(contest.polled_on, place, key, True, cites, contest.id)

    def _spells(self) -> Iterator[Win]:
        seats = self.member.seats if self.member else ()
        for seat in (one for one in seats if one.starts.on <= self.until):
            cites = tuple(t.cite for t in seat.testimonies)
            has_ended = seat.ends is not None and seat.ends.on <= self.until
            ends = seat.ends.on if seat.ends and has_ended else None
            yield Win(
                seat.starts.on, seat.place, seat.party, _is_firm(seat), cites,
                self._contest_of(seat.place, seat.starts.on), ends,
            )  # fmt: skip

    def _contest_of(self, place: str, day: date) -> str:
        there = self.record.by_name(place) if place else ()
        return next((one.id for one in there if one.polled_on == day), "")

    @once
    def is_whole(self) -> bool:
        """Whether no win can be missing before the first: his ballot paper was a newcomer's.

        The record that is passed on has wins since 2010, and no source of people that goes back
        so far: it cannot know. An earlier win than its sources was typed by hand, from a life.
        """
        if self.member is None or not self.wins:
            return False
        first = self.wins[0].day
        begins = [one.starts_on for one in self.record.people if one.sources]
        if first.year >= NAMED_SINCE and min(begins, default=LATER) > first:
            return False
        service = service_before(self.record, self.member, self.until + timedelta(1))
        return service is not None and service.is_whole and self.wins[0].is_firm

    @once
    def parties(self) -> frozenset[str]:
        """The lines of every party for which he is known to have stood or sat."""
        keys = {candidacy.label.key for _, candidacy in self.stands}
        return frozenset(figures.lineage(key) for key in keys | {win.party for win in self.wins})

    def at(self, place: str) -> tuple[Win, ...]:
        """What he won in a place, or anywhere."""
        return tuple(win for win in self.wins if win.is_at(place))

    def won_in(self, year: int, place: str = "") -> bool | None:
        """Whether he won in a year, in a place or anywhere; None where nobody can tell."""
        if any(win.day.year == year for win in self.at(place)):
            return True
        fought = self._fought(year, place)
        if year >= NAMED_SINCE and self.is_followed and (place == "" or not fought):
            return False
        answers = {self._may_have_won(contest) for contest in fought}
        return False if answers == {False} else None

    @property
    def is_followed(self) -> bool:
        """Whether his number tells of every candidacy of his."""
        return self.member is not None and any(one.member for _, one in self.stands)

    def _fought(self, year: int, place: str) -> list[Contest]:
        found = self.record.by_name(place) if place else ()
        return [one for one in found if one.polled_on.year == year]

    def _may_have_won(self, contest: Contest) -> bool | None:
        result = self.record.returns.get(contest.id)
        won = figures.find_winner(result) if result else None
        if won is None:
            return None
        if won.name is not None:
            return None if person_key(str(won.name)) == person_key(self.name) else False
        is_told = bool(self.parties) and won.label.key != "ind"
        return False if is_told and figures.lineage(won.label.key) not in self.parties else None

    def stood_in(self, year: int, place: str = "") -> bool | None:
        """Whether he stood in a year, in a place or anywhere."""
        if any(c.polled_on.year == year and _is_of(c, place) for c, _ in self.stands):
            return True
        if year < NAMED_SINCE:
            return self.won_in(year, place) or None  # who lost then is in no list
        there = self._fought(year, place)
        if not place or not there:
            return False if self.is_followed and not place else None
        surname = _surname(self.name)
        named = [str(c.name) for contest in there for c in contest.candidacies if c.name]
        is_like = any(_surname(name) == surname for name in named)
        return None if is_like or not named else False

    def contests_in(self, year: int) -> tuple[Contest, ...]:
        """The contests of a year in which he stood, or that he won."""
        found = [c for c, _ in self.stands if c.polled_on.year == year]
        spells = [w.contest for w in self.wins if w.day.year == year and w.contest]
        told = [self.record.contests[one] for one in spells]
        return tuple({one.id: one for one in (*found, *told)}.values())


def _is_firm(seat: Affiliation) -> bool:
    """Whether a spell is firm, or told by two publishers of whom one is a primary source."""
    publishers = {told.cite.source for told in seat.testimonies}
    has_primary = any(told.grade is Grade.A for told in seat.testimonies)
    return seat.is_firm or (has_primary and len(publishers - {PERIODS}) > 1)


PERIODS = "psephology-parliament-periods"
"""When Parliaments began and ended: it tells of nobody."""


def _is_of(contest: Contest, place: str) -> bool:
    return not place or place_key(place) in map(place_key, contest.constituency.names)


def _surname(name: str) -> str:
    return person_key(name).split()[-1] if person_key(name) else ""


def _is_his(name: str, member: Member | None, candidacy: Candidacy) -> bool:
    """Whether a candidacy that a surname may mean is this person's."""
    if member is not None and candidacy.member:
        return candidacy.member == member.id
    return str(candidacy.name) == name


class Careers:
    """The careers of everybody whom a record names, found when they are asked for."""

    def __init__(self, record: Record) -> None:
        self.record = record
        self._known: dict[tuple[str, ...], Career] = {}

    @once
    def _standing(self) -> tuple[dict[str, list[Standing]], dict[str, list[Standing]]]:
        """Candidacies by the member's number, and by the name."""
        numbered: dict[str, list[Standing]] = {}
        named: dict[str, list[Standing]] = {}
        for one in self.record.listing:
            if one.polled_on.year < NAMED_SINCE:
                continue
            contest = self.record.contests[one.contest]
            for candidacy in contest.candidacies:
                if candidacy.member:
                    numbered.setdefault(candidacy.member, []).append((contest, candidacy))
                elif candidacy.name is not None:
                    named.setdefault(str(candidacy.name), []).append((contest, candidacy))
        return numbered, named

    def of(
        self, name: str, member: Member | None, standings: Iterable[Standing], until: date
    ) -> Career:
        """The career, up to a day, of somebody of whom a text names some standings."""
        own = tuple(one for one in standings if _is_his(name, member, one[1]))
        key = (member.id if member else "", str(until), name, *(c.id for c, _ in own))
        if key not in self._known:
            if len(self._known) >= MOST_KNOWN:
                self._known.clear()
            found = self._stands(name, member, own)
            stands = tuple(pair for pair in found if pair[0].polled_on <= until)
            self._known[key] = Career(self.record, name, member, until, stands)
        return self._known[key]

    def _stands(
        self, name: str, member: Member | None, own: tuple[Standing, ...]
    ) -> tuple[Standing, ...]:
        numbered, named = self._standing
        found = list(own)
        if member is not None:
            found += numbered.get(member.id, [])
        places = {place_key(one) for c, _ in found for one in c.constituency.names}
        lines = {figures.lineage(c.label.key) for _, c in found} - {"ind"}
        for contest, candidacy in named.get(name, ()):
            is_there = not places.isdisjoint(map(place_key, contest.constituency.names))
            if is_there or figures.lineage(candidacy.label.key) in lines:
                found.append((contest, candidacy))
        unique = {contest.id: (contest, candidacy) for contest, candidacy in found}
        return tuple(sorted(unique.values(), key=lambda pair: pair[0].polled_on))
