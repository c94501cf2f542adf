"""Spells: the dated events of party and whip of those who stood at a place, each with its sources.

A party and its whip are two things, and an event is as sure as its sources: each is printed with
its grade, and one that only the lowest grade knows with its sources named (`rules.md` 16).
"""

from dataclasses import dataclass

from tellers.publish.place.line import Line
from tellers.publish.words import people_of
from tellers.publish.working.sources import publisher_of
from tellers.record.people import Affiliation, Citation, Member, SpellKind
from tellers.record.record import Record, folded
from tellers.style.dates import write_dated

EVENTS: dict[tuple[SpellKind, str], str] = {
    (SpellKind.SEAT, "elected"): "Elected for {party}",
    (SpellKind.PARTY, "suspended"): "Membership of {party} suspended",
    (SpellKind.PARTY, "restored"): "Readmitted to {party}",
    (SpellKind.PARTY, "expelled"): "Expelled from {party}",
    (SpellKind.WHIP, "suspended"): "Whip of {party} suspended",
    (SpellKind.WHIP, "restored"): "Whip of {party} restored",
    (SpellKind.CANDIDACY, "not endorsed"): "Not endorsed as a candidate of {party}",
}
QUIET = ("held", "none")
"""Statuses that begin nothing: what was so already."""


@dataclass(frozen=True, slots=True)
class Event:
    """One dated event: its day, what happened, to when it lasted, the best grade, who says so."""

    when: str
    what: str
    until: str
    grade: str
    sources: str


@dataclass(frozen=True, slots=True)
class Spells:
    """A member's events, the first to happen first."""

    member: str
    events: tuple[Event, ...]


def spells_of(line: Line) -> tuple[Spells, ...]:
    """The members among those who stood here whose spells the record holds."""
    stood = {folded(str(c.name)) for one in line.contests for c in one.candidacies if c.name}
    known = [m for m in line.record.members.values() if folded(str(m.name)) in stood]
    return tuple(Spells(str(m.name), _events(line.record, m)) for m in known if m.affiliations)


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
    return Event(
        write_dated(spell.starts),
        what.format(party=party),
        f"to {write_dated(spell.ends)}" if is_shut and spell.ends else "",
        _grade(spell),
        _publishers(record, spell),
    )


def _grade(spell: Affiliation) -> str:
    """The best grade of a source that states it; of one that implies it, with that said."""
    stated = sorted(t.grade for t in spell.testimonies if t.is_stated)
    if stated:
        return str(stated[0])
    return f"{min(t.grade for t in spell.testimonies)}, inferred"


def _publishers(record: Record, spell: Affiliation) -> str:
    cites: list[Citation] = [t.cite for t in spell.testimonies if t.is_stated]
    cites = cites or [t.cite for t in spell.testimonies]
    return "; ".join(dict.fromkeys(publisher_of(record, cite) for cite in cites))
