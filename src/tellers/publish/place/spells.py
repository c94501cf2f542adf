"""Spells: the dated events of party and whip of those who stood at a place, each with its sources.

A party and its whip are two things, and an event is as sure as its sources: each is printed with
its grade, and one that only the lowest grade knows with its sources named (`rules.md` 16).
"""

from dataclasses import dataclass

from tellers.publish.place.line import Line
from tellers.publish.words import people_of
from tellers.publish.working.sources import publisher_of
from tellers.record.membership.roll import eventful, member_of
from tellers.record.people import Affiliation, Dated, Member, SpellKind, Testimony
from tellers.record.record import Record
from tellers.style.dates import MONTHS, write_dated

EVENTS: dict[tuple[SpellKind, str], str] = {
    (SpellKind.SEAT, "elected"): "Elected for {party}",
    (SpellKind.PARTY, "suspended"): "Membership of {party} suspended",
    (SpellKind.PARTY, "restored"): "Readmitted to {party}",
    (SpellKind.PARTY, "expelled"): "Expelled from {party}",
    (SpellKind.PARTY, "resigned"): "Resigned from {party}",
    (SpellKind.PARTY, "left"): "Left {party}",
    (SpellKind.WHIP, "suspended"): "Whip of {party} suspended",
    (SpellKind.WHIP, "restored"): "Whip of {party} restored",
    (SpellKind.CANDIDACY, "not endorsed"): "Not endorsed as a candidate of {party}",
}
QUIET = ("held", "none")
"""Statuses that begin nothing: what was so already."""


@dataclass(frozen=True, slots=True)
class Event:
    """One dated event: its day, what happened, to when it lasted, the best grade, who says so.

    `is_stated` is False where the sources imply the event and do not state it.
    """

    when: str
    what: str
    until: str
    grade: str
    is_stated: bool
    sources: str


@dataclass(frozen=True, slots=True)
class Spells:
    """A member's events, the first to happen first."""

    member: str
    events: tuple[Event, ...]


def spells_of(line: Line) -> tuple[Spells, ...]:
    """The members among those who stood here of whom the record dates events."""
    members = line.record.members
    known = {member.id: member for member in eventful(members)}
    stood = {
        member.id
        for one in line.contests
        for candidacy in one.candidacies
        if (member := member_of(members, one, candidacy)) and member.id in known
    }
    return tuple(
        Spells(str(m.name), _events(line.record, m)) for m in known.values() if m.id in stood
    )


def _events(record: Record, member: Member) -> tuple[Event, ...]:
    """The events in order. Elections running for one label are told once, by the first."""
    told: list[Event] = []
    elected = None
    for spell in sorted(member.affiliations, key=lambda s: (s.starts, s.kind)):
        if spell.status in QUIET:
            continue
        if spell.kind is SpellKind.SEAT and spell.party == elected:
            continue
        elected = spell.party if spell.kind is SpellKind.SEAT else elected
        told.append(_event(record, spell))
    return tuple(told)


def _event(record: Record, spell: Affiliation) -> Event:
    party = people_of(record, spell.party) if spell.party else ""
    what = EVENTS.get((spell.kind, spell.status), f"{spell.kind} {spell.status}")
    if spell.kind is SpellKind.SEAT and not spell.party:
        what = "Elected as an independent"
    is_shut = spell.ends is not None and spell.kind is SpellKind.WHIP
    told, is_stated = _best(spell)
    return Event(
        _day(spell.starts),
        what.format(party=party),
        f"to {_day(spell.ends)}" if is_shut and spell.ends else "",
        str(told[0].grade),
        is_stated,
        "; ".join(dict.fromkeys(publisher_of(record, one.cite) for one in told)),
    )


def _best(spell: Affiliation) -> tuple[list[Testimony], bool]:
    """The sources of the best grade, and whether they state the event or imply it."""
    stated = [one for one in spell.testimonies if one.is_stated]
    told = stated or list(spell.testimonies)
    best = min(one.grade for one in told)
    return [one for one in told if one.grade == best], bool(stated)


def _day(dated: Dated) -> str:
    """A date in a narrow column: 29 Oct 2020."""
    written = write_dated(dated)
    month = MONTHS[dated.on.month - 1]
    return written.replace(month, month[:3])
