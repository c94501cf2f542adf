"""Seat: what one declared contest adds to the count, in whole numbers that can be summed.

A seat is compared with its own base (`record/lineage`): the Speaker is out of gains and losses
(`rules.md` 6 and 15), and votes are summed twice, once over all seats, once over those whose base
is known, so that a change of share is of like with like.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from tellers.record.contests import Notional, Return
from tellers.record.figures import (
    OutcomeKind,
    base_winner,
    find_majority,
    find_winner,
    lineage,
    outcome,
    party_votes,
    total_votes,
    valid_votes,
)
from tellers.record.lineage.comparison import comparable
from tellers.record.people import Standing
from tellers.record.record import Record


class Area(StrEnum):
    """Where votes are summed: polls are of Great Britain, national shares of the whole."""

    UK = "United Kingdom"
    GB = "Great Britain"


class Measure(StrEnum):
    """What is summed. `NOW` and `THEN` are the two sides of a like-for-like change."""

    SEATS = "seats"
    GAINS = "gains"
    LOSSES = "losses"
    BEFORE = "seats before"
    VOTES = "votes"
    NOW = "votes now"
    THEN = "votes then"


ALL = ""
"""The party key under which everybody's seats and votes stand, a bucket's among them."""

Key = tuple[Measure, Area, str]


@dataclass(frozen=True, slots=True)
class Seat:
    """What one declared contest adds to the tally.

    `winner` and `before` are label keys, empty where a bucket hides them or there is no base.
    """

    contest: str
    name: str
    election: str
    winner: str
    before: str
    outcome: OutcomeKind | None
    majority: int | None
    counts: Mapping[Key, int] = field(repr=False)


def seat(record: Record, result: Return) -> Seat:
    """What this result adds, compared with its own base in the record.

    A contest for several members counts as declared, and gives nothing else (`rules.md` 5).
    """
    contest = result.contest
    base = comparable(record, contest).result if contest.seats == 1 else None
    known = outcome(result, base) if base is not None else None
    winner = find_winner(result) if contest.seats == 1 else None
    bare = Seat(
        contest.id,
        contest.constituency.name,
        contest.election.id,
        winner.label.key if winner else "",
        (base_winner(base) or "") if base is not None else "",
        known[0] if known else None,
        find_majority(result) if contest.seats == 1 else None,
        {},
    )
    return replace(bare, counts=_counts(bare, result, base))


def _counts(bare: Seat, result: Return, base: Return | Notional | None) -> Mapping[Key, int]:
    counts: Counter[Key] = Counter()
    is_british = result.contest.constituency.country != "Northern Ireland"
    for area in (Area.UK, Area.GB) if is_british else (Area.UK,):
        for measure, party, number in _seats(bare):
            counts[measure, area, party] += number
        if result.contest.seats == 1:
            for measure, party, number in _votes(result, base):
                counts[measure, area, party] += number
    return counts


def _seats(bare: Seat) -> Iterator[tuple[Measure, str, int]]:
    yield Measure.SEATS, ALL, 1
    if bare.winner:
        yield Measure.SEATS, bare.winner, 1
    if bare.before and bare.winner:
        yield Measure.BEFORE, ALL, 1
        yield Measure.BEFORE, lineage(bare.before), 1
    if bare.outcome is OutcomeKind.GAIN:
        yield Measure.GAINS, lineage(bare.winner), 1
        yield Measure.LOSSES, lineage(bare.before), 1


def _votes(result: Return, base: Return | Notional | None) -> Iterator[tuple[Measure, str, int]]:
    now = party_votes(result)
    yield Measure.VOTES, ALL, valid_votes(result)
    yield Measure.VOTES, "ind", _independents(result)
    for party, votes in now.items():
        yield Measure.VOTES, party, votes
    if base is None:
        return
    for measure, votes_of, total in (
        (Measure.NOW, now, valid_votes(result)),
        (Measure.THEN, party_votes(base), total_votes(base)),
    ):
        yield measure, ALL, total
        for party, votes in votes_of.items():
            yield measure, lineage(party), votes


def _independents(result: Return) -> int:
    return sum(
        result.votes[candidacy.id]
        for candidacy in result.contest.candidacies
        if candidacy.label.standing is Standing.INDEPENDENT
    )
