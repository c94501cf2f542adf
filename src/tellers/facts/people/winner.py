"""Who won as a person: whether sitting, and the dated events of party and whip before the poll."""

from collections.abc import Iterator, Mapping
from datetime import timedelta

from tellers.facts.context import Context, each_once
from tellers.facts.fact import Fact, Unit
from tellers.facts.kind import Chapter, Kind
from tellers.facts.past.line import by_elections_known_since, winner_of
from tellers.record.contests import Candidacy
from tellers.record.lineage.comparison import BaseKind
from tellers.record.matching.spelling import place_key
from tellers.record.membership.roll import member_of
from tellers.record.people import Affiliation, Citation, Member, SpellKind

DISSOLVED = timedelta(days=60)
"""Days before a poll within which its parliament was dissolved: whoever sat then was sitting."""

SITTING = Kind(
    "sitting", Unit.NAME, "that the winner sat here at dissolution", "sat at dissolution",
    "somebody else sat here at dissolution", when="his source or a dated spell says so",
    slots=("candidacy",),
)  # fmt: skip
SITTING_ELSEWHERE = Kind(
    "sitting-elsewhere", Unit.NAME, "that the winner sat for another seat at dissolution",
    "sat at dissolution", "he sat for this seat, or for none",
    when="he won no seat that this one overlaps", slots=("candidacy",), number=82,
)  # fmt: skip


def _event(name: str, what: str) -> Kind:
    return Kind(
        name, Unit.DATE, what, "as the sources date it",
        "an A source, or two others, date it otherwise", when="a source dates it before the poll",
        slots=("candidacy", "party", "other", "scope"),
    )  # fmt: skip


EVENTS: Mapping[str, Kind] = {
    name: _event(name, what)
    for name, what in (
        ("party-suspended", "when a party suspended the winner's membership"),
        ("party-restored", "when a party restored it"),
        ("party-expelled", "when a party expelled the winner"),
        ("whip-suspended", "when the whip was suspended"),
        ("candidacy-not-endorsed", "when a party refused to endorse the winner"),
    )
}
THE_WINNER = Chapter("The winner", (SITTING, SITTING_ELSEWHERE, *EVENTS.values()))


def people(at: Context) -> Iterator[Fact]:
    """Whether the winner was the sitting member, and the dated events of party and whip before."""
    won = at.winner
    if won is None or won.name is None:
        return
    member = member_of(at.record.members, at.contest, won)
    known = [member] if member is not None else []
    rows = (at.result.cites[won.id],) if won.is_sitting else _sat(at, known)
    if rows:
        kind = SITTING if _sat_here(at, won) else SITTING_ELSEWHERE
        yield at.fact(kind, str(won.name), rows, candidacy=won.id)
    for spell in (spell for member in known for spell in member.affiliations):
        if _is_told(at, spell):
            yield _spell_fact(at, won, spell)


def _sat(at: Context, known: list[Member]) -> tuple[Citation, ...]:
    """The rows that say the winner sat until the dissolution before this contest.

    At a by-election the seat is empty, and who had resigned it does not sit (`rules.md` 18).
    """
    polled_on = at.contest.polled_on
    if not at.contest.election.is_general:
        return ()
    for spell in (spell for member in known for spell in member.affiliations):
        if spell.kind is not SpellKind.SEAT or spell.ends is None:
            continue
        if spell.starts.on < polled_on and polled_on - DISSOLVED <= spell.ends.on <= polled_on:
            return each_once(tuple(t.cite for t in spell.testimonies))
    return ()


def _sat_here(at: Context, won: Candidacy) -> bool:
    """Whether the winner had won here, or in a seat of the last map that overlaps with this one.

    Only a member who is known to have won none of them sat elsewhere. Where the record lacks
    winners' names, or by-elections since the last general election, a spell in a seat of another
    name says so, if this one's map had not changed; else he is taken to have sat here.
    """
    known, before = by_elections_known_since(at.record, at.contest), at.base.election
    if known is None or before is None or known > before.polled_on:
        return not (at.base.kind is BaseKind.ACTUAL and _sat_under_another_name(at, won))
    place = at.contest.constituency.id
    seats = {place, *at.record.same_area(place)}
    seats |= {overlap.earlier for overlap in at.record.parents(place)}
    winners = [
        winner_of(at.record, contest)
        for seat in sorted(seats)
        for contest in at.record.history(seat)
        if contest.polled_on < at.contest.polled_on
    ]
    named = [winner for winner in winners if winner is not None and winner.name is not None]
    return not named or any(_is_same(winner, won) for winner in named)


def _sat_under_another_name(at: Context, won: Candidacy) -> bool:
    member = member_of(at.record.members, at.contest, won)
    here = place_key(at.contest.constituency.name)
    spells = member.seats if member is not None else ()
    last = [spell.place for spell in spells if spell.starts.on < at.contest.polled_on][-1:]
    return bool(last and last[0]) and place_key(last[0]) != here


def _is_same(one: Candidacy, other: Candidacy) -> bool:
    if one.member and other.member:
        return one.member == other.member
    return one.name == other.name


def _is_told(at: Context, spell: Affiliation) -> bool:
    """An event of party, whip or candidacy, of a kind that print has words for, before the poll."""
    return _kind_of(spell) in EVENTS and spell.starts.on <= at.contest.polled_on


def _kind_of(spell: Affiliation) -> str:
    return f"{spell.kind}-{spell.status}".replace(" ", "-")


def _spell_fact(at: Context, won: Candidacy, spell: Affiliation) -> Fact:
    return at.fact(
        EVENTS[_kind_of(spell)],
        spell.starts.on,
        each_once(tuple(t.cite for t in spell.testimonies)),
        candidacy=won.id,
        party=spell.party,
        scope=str(spell.starts.precision),
        other=_trust(spell),
    )


def _trust(spell: Affiliation) -> str:
    """`A`, `B` or `C`, the best stated source of a spell that may contradict; empty for others.

    A spell that only C sources know is never printed unattributed (`rules.md` 16).
    """
    grades = [str(t.grade) for t in spell.testimonies if t.is_stated]
    return min(grades) if spell.is_firm and grades else ""
