"""In what standing somebody stands: sitting, former, defected, not endorsed, against his old party.

All derived from spells and from who was declared elected, never copied from a file's flags, some
of which are wrong. People are an open world (`rules.md` 17): where neither a spell nor a ballot
says, the answer is that it is not known.
"""

from dataclasses import dataclass
from datetime import timedelta

from tellers.record.contests import Candidacy, Contest
from tellers.record.figures import lineage
from tellers.record.listing import is_by_candidate
from tellers.record.membership.roll import member_of
from tellers.record.membership.seats import party_sat_for
from tellers.record.people import Affiliation, Citation, Member, SpellKind
from tellers.record.record import Record

DISSOLVED = timedelta(days=60)
"""Longer than any dissolution before a poll, shorter than any other gap in a seat."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Whether something is so of a candidacy, why, and on which rows. None: it is not known."""

    holds: bool | None
    why: str
    cites: tuple[Citation, ...] = ()


NEVER_SAT = "the source numbers whoever has sat, and gives this name no number"


def is_sitting(record: Record, contest: Contest, candidacy: Candidacy) -> Finding:
    """Whether the candidate sat until the dissolution, or sits on a by-election's day.

    At a by-election the seat is empty: whoever resigned it to stand again does not sit
    (`rules.md` 18).
    """
    member = member_of(record.members, contest, candidacy)
    if member is None:
        return _no_member(record, contest, candidacy)
    held = [seat for seat in member.seats if seat.starts.on < contest.polled_on]
    for seat in held:
        if is_held_until(seat, contest):
            return Finding(True, f"sat for {seat.place or 'the seat'}, {_span(seat)}", _cites(seat))
    if not contest.election.is_general:
        return Finding(False, "the seat was empty, and no other is known to be held", _cites(*held))
    if not _is_known_before(record, contest):
        return Finding(
            None,
            "no spell in a seat reaches this dissolution; not all who sat are named",
        )
    if not held:
        return Finding(False, "won no seat before this election, as far as the record goes")
    return Finding(False, f"last sat for {held[-1].place}, {_span(held[-1])}", _cites(held[-1]))


def _no_member(record: Record, contest: Contest, candidacy: Candidacy) -> Finding:
    if any(one.member for one in contest.candidacies) and not candidacy.member:
        return Finding(False, NEVER_SAT)
    if candidacy.member and candidacy.member not in record.members:
        return Finding(None, f"the record holds no member {candidacy.member}")
    return Finding(None, "no member of that name and place is known")


def is_held_until(seat: Affiliation, contest: Contest) -> bool:
    """Whether a seat was held until the dissolution, or on a by-election's day."""
    day = contest.polled_on
    if contest.election.is_general:
        return seat.ends is not None and day - DISSOLVED <= seat.ends.on <= day
    return seat.ends is not None and seat.ends.on > day and seat.place != contest.constituency.name


def _is_known_before(record: Record, contest: Contest) -> bool:
    """Whether the record names the winners of the general election before this contest's."""
    earlier = [
        one for one in record.general_elections() if one.polled_on < contest.election.polled_on
    ]
    fought = record.contests_of(earlier[-1].id) if earlier else ()
    return bool(fought) and fought[0].id in record.returns and is_by_candidate(fought[0])


def is_former(record: Record, contest: Contest, candidacy: Candidacy) -> Finding:
    """Whether the candidate had sat in the Commons once and no longer did."""
    sitting = is_sitting(record, contest, candidacy)
    if sitting.holds:
        return Finding(False, sitting.why, sitting.cites)
    last = last_seat(record, contest, candidacy)
    if last is not None:
        return Finding(True, f"sat for {last.place or 'a seat'}, {_span(last)}", _cites(last))
    if sitting.why == NEVER_SAT:
        return Finding(False, NEVER_SAT)
    return Finding(None, "the record holds no earlier spell in a seat; not all who sat are named")


def has_defected(record: Record, contest: Contest, candidacy: Candidacy) -> Finding:
    """Whether the candidate sat for, or stands for, another party than he was last elected for.

    Losing a whip, or standing as an independent, is no defection.
    """
    last = last_seat(record, contest, candidacy)
    if last is None:
        return Finding(None, "no earlier election of the candidate is known")
    if not last.party:
        return Finding(None, "last elected for no party that the record tells", _cites(last))
    member = member_of(record.members, contest, candidacy)
    for spell in member.affiliations if member else ():
        if _is_since(spell, last, contest) and _is_other(spell, last.party):
            why = f"elected for {last.party}; {spell.kind} {spell.status} {spell.party} since"
            return Finding(True, why, _cites(last, spell))
    stands_for = party_sat_for(candidacy.label)
    if stands_for and lineage(stands_for) != lineage(last.party):
        why = f"elected for {last.party}; stands for {stands_for}"
        return Finding(True, why, _cites(last))
    if stands_for:
        why = f"elected for {last.party} and stands for it; no spell says otherwise"
        return Finding(False, why, _cites(last))
    return Finding(None, f"elected for {last.party}; stands for no party", _cites(last))


def _is_other(spell: Affiliation, party: str) -> bool:
    """Whether a spell is one in a party, or under a whip, that another elected for."""
    is_in = spell.kind in (SpellKind.PARTY, SpellKind.WHIP) and spell.status == "held"
    return is_in and bool(spell.party) and lineage(spell.party) != lineage(party)


def _is_since(spell: Affiliation, seat: Affiliation, contest: Contest) -> bool:
    return seat.starts.on < spell.starts.on <= contest.polled_on


def is_unendorsed(record: Record, contest: Contest, candidacy: Candidacy) -> Finding:
    """Whether a dated statement says that the member's party refused to have him as candidate.

    Only a positive one since his last election counts; that he stands elsewhere is no evidence.
    """
    member = member_of(record.members, contest, candidacy)
    last = last_seat(record, contest, candidacy)
    for spell in member.affiliations if member and last else ():
        if spell.status == "not endorsed" and last and _is_since(spell, last, contest):
            return Finding(True, f"not endorsed by {spell.party}", _cites(spell))
    return Finding(None, "no dated statement says so, which is no evidence")


def stands_against_old_party(record: Record, contest: Contest, candidacy: Candidacy) -> Finding:
    """Whether the candidate stands against a candidate of the party he was last elected for."""
    last = last_seat(record, contest, candidacy)
    if last is None:
        return Finding(None, "no earlier election of the candidate is known")
    if not last.party:
        return Finding(None, "last elected for no party that the record tells", _cites(last))
    old = lineage(last.party)
    if lineage(party_sat_for(candidacy.label)) == old:
        return Finding(False, f"stands for {last.party}, as when last elected", _cites(last))
    rivals = [
        one for one in contest.candidacies
        if one.id != candidacy.id and old in {lineage(key) for key in one.label.parties}
    ]  # fmt: skip
    if rivals:
        return Finding(
            True, f"elected for {last.party}; {rivals[0].name} stands for it now", _cites(last)
        )
    if contest.has_bucket:
        return Finding(None, "the source does not name everybody who stood", _cites(last))
    return Finding(False, f"elected for {last.party}, which has no candidate here", _cites(last))


def last_seat(record: Record, contest: Contest, candidacy: Candidacy) -> Affiliation | None:
    """The candidate's last election before this contest."""
    member: Member | None = member_of(record.members, contest, candidacy)
    held = [s for s in member.seats if s.starts.on < contest.polled_on] if member else []
    return held[-1] if held else None


def _cites(*spells: Affiliation) -> tuple[Citation, ...]:
    return tuple(dict.fromkeys(t.cite for spell in spells for t in spell.testimonies))


def _span(seat: Affiliation) -> str:
    until = f" to {seat.ends.on.isoformat()}" if seat.ends else ", to a day not known"
    return f"{seat.starts.on.isoformat()}{until}"
