"""The spells in a seat that follow from who was declared elected.

A seat is held from the poll until the dissolution on which it falls vacant. Where a by-election
followed, it fell vacant before, on a day that results do not tell.
"""

from collections.abc import Iterator, Sequence
from datetime import date

from tellers.record.contests import RETURN, Contest, Declaration
from tellers.record.figures import find_winner
from tellers.record.people import (
    Affiliation,
    Citation,
    Dated,
    Grade,
    Label,
    SpellKind,
    Standing,
    Testimony,
)
from tellers.record.record import Record

Dissolution = tuple[date, Citation]


def party_sat_for(label: Label) -> str:
    """The party that a label elects for; empty for an independent and for the Speaker."""
    return label.key if label.standing is Standing.PARTY else ""


def dissolved_after(dissolutions: Sequence[Dissolution], day: date) -> Dissolution | None:
    """The first dissolution after a day, of dissolutions that are given the oldest first."""
    return next((one for one in dissolutions if one[0] > day), None)


def is_held_on(spell: Affiliation, day: date, dissolutions: Sequence[Dissolution]) -> bool:
    """Whether a spell is one in a seat that was held on a day: no seat outlasts its Parliament."""
    if spell.kind is not SpellKind.SEAT or not spell.covers(day):
        return False
    ends = dissolved_after(dissolutions, spell.starts.on)
    return ends is None or day <= ends[0]


def seats_won(
    record: Record, dissolutions: Sequence[Dissolution]
) -> Iterator[tuple[str, Affiliation]]:
    """Each seat won by somebody with a member's number: the member's id, and the spell."""
    for one in record.listing:
        if not one.is_by_candidate:
            continue
        result = record.returns.get(one.contest)
        winner = find_winner(result) if isinstance(result, Declaration) else None
        if result is None or winner is None or not winner.member:
            continue
        told = [Testimony(result.cites[RETURN], Grade.A)]
        ends = dissolved_after(dissolutions, one.polled_on)
        if ends is not None and _fell_vacant(record, result.contest, ends[0]):
            ends = None
        if ends is not None:
            told.append(Testimony(ends[1], Grade.A, is_stated=False))
        yield (
            winner.member,
            Affiliation(
                SpellKind.SEAT,
                "elected",
                party_sat_for(winner.label),
                Dated(one.polled_on),
                Dated(ends[0]) if ends else None,
                tuple(told),
                result.contest.constituency.name,
            ),
        )


def _fell_vacant(record: Record, contest: Contest, until: date) -> bool:
    """Whether a by-election in the seat followed a contest before a day."""
    return any(
        contest.polled_on < later.polled_on < until
        for later in record.history(contest.constituency.id)
    )
