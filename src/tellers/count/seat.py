"""Seat: what one declared contest adds to the count, in whole numbers that can be summed.

A seat is compared with its own base (`record/lineage`): the Speaker is out of gains and losses
(`rules.md` 6 and 15), and votes are summed twice, once over all seats, once over those whose base
is known, so that a change of share is of like with like.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from tellers.record.contests import Contest, Notional, Return
from tellers.record.figures import (
    DEPOSIT_RULE_SINCE,
    IRISH,
    OutcomeKind,
    base_winner,
    find_majority,
    find_winner,
    hands,
    has_shares,
    lineage,
    lost_deposits,
    outcome,
    party_votes,
    returned_unopposed,
    total_votes,
    turnout,
    valid_votes,
)
from tellers.record.lineage.comparison import comparable
from tellers.record.lineage.speakers import former_party
from tellers.record.people import Standing
from tellers.record.places import Constituency
from tellers.record.record import Record


class Area(StrEnum):
    """Where votes are summed: polls are of Great Britain, national shares of the whole.

    Nations and the regions of England stand beside these two under their own names.
    """

    UK = "United Kingdom"
    GB = "Great Britain"


class Measure(StrEnum):
    """What is summed. `NOW` and `THEN` are the two sides of a like-for-like change.

    The second count has the Speaker in his former party (`rules.md` 15): `SPEAKER` are the seats
    to add, `SPEAKER_GAINS` and `SPEAKER_LOSSES` what that count gains and loses beyond the first.
    `COMPARED` are a line's seats, before or now, of those whose winner and base are both known.
    `PLAIN` counts the contests whose votes can be added up, `BASED` those that have a base,
    `BUCKETS` those that hide some of their votes in one row, `DEPOSITS` and `TURNOUTS` those that
    tell lost deposits and a turnout; `VALID` and `ELECTORATE` are of the last. `SITTING` are
    candidates who sat at dissolution, `BEATEN` those of them who lost.
    """

    SEATS = "seats"
    GAINS = "gains"
    LOSSES = "losses"
    BEFORE = "seats before"
    COMPARED = "seats before or now"
    VOTES = "votes"
    NOW = "votes now"
    THEN = "votes then"
    SPEAKER = "the Speaker's seats"
    SPEAKER_GAINS = "gains with the Speaker"
    SPEAKER_LOSSES = "losses with the Speaker"
    PLAIN = "contests with shares"
    BASED = "contests with a base"
    BUCKETS = "contests with a bucket"
    TURNOUTS = "contests with a turnout"
    VALID = "valid votes of a turnout"
    ELECTORATE = "electorate of a turnout"
    DEPOSITS = "contests with deposits"
    CANDIDATES = "candidates"
    LOST = "lost deposits"
    SITTING = "sitting members standing"
    BEATEN = "sitting members beaten"


SPEAKER = "spk"
ALL = ""
"""The party key under which everybody's seats and votes stand, a bucket's among them."""

Key = tuple[Measure, str, str]
"""A sum of the tally: what is summed, where, and of which label."""

Sums = Mapping[tuple[Measure, str], int]
"""Whole numbers by what is summed and of which label."""

IN_EVERY_AREA = frozenset(
    {Measure.SEATS, Measure.BEFORE, Measure.GAINS, Measure.LOSSES, Measure.VOTES, Measure.PLAIN,
     Measure.TURNOUTS, Measure.VALID, Measure.ELECTORATE}
)  # fmt: skip
"""What is summed in nations and regions too; the rest in the whole and in Great Britain alone."""

Rows = Iterator[tuple[Measure, str, int]]


@dataclass(frozen=True, slots=True)
class Seat:
    """What one declared contest adds to the tally.

    `winner` and `before` are label keys, empty where a bucket hides them or there is no base.
    `sums` are its whole numbers, and `areas` where they are summed. `unopposed` are the seats of
    each label where several were returned without a poll.
    """

    contest: str
    name: str
    election: str
    winner: str
    before: str
    outcome: OutcomeKind | None
    majority: int | None
    areas: tuple[str, ...] = field(repr=False)
    sums: "Sums" = field(repr=False)
    unopposed: Mapping[str, int] = field(default_factory=dict)

    @property
    def counts(self) -> dict[Key, int]:
        """Its sums in each of its areas."""
        return in_areas(self.sums, self.areas)

    @property
    def known(self) -> int:
        """How many of its seats are known by label."""
        return 1 if self.winner else sum(self.unopposed.values())


def seat(record: Record, result: Return) -> Seat:
    """What this result adds, compared with its own base in the record.

    A contest for several members counts as declared, and gives nothing else but the seats of
    those who were returned unopposed (`rules.md` 5).
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
        areas_of(contest.constituency),
        {},
        returned_unopposed(result),
    )
    return replace(bare, sums=_sums(bare, result, base))


def areas_of(place: Constituency) -> tuple[str, ...]:
    """Every area that a place lies in: the whole, Great Britain, its nation, its English region."""
    british = () if place.country in IRISH else (str(Area.GB),)
    return tuple(dict.fromkeys((str(Area.UK), *british, place.country, place.region)))


def in_areas(sums: Sums, areas: tuple[str, ...]) -> dict[Key, int]:
    """Sums in each of these areas: in nations and regions not all of them."""
    return {
        (measure, area, party): number
        for area in areas
        for (measure, party), number in sums.items()
        if area in _WIDE or measure in IN_EVERY_AREA
    }


_WIDE = (str(Area.UK), str(Area.GB))


def _sums(bare: Seat, result: Return, base: Return | Notional | None) -> Sums:
    rows = [*_seats(bare), *_speaker(bare, result.contest), *_kept(result)]
    if result.contest.seats == 1:
        rows += [*_votes(result, base), *_turnout(result), *_deposits(result)]
    if bare.winner:
        rows += _sitting(bare, result)
    sums: dict[tuple[Measure, str], int] = {}
    for measure, party, number in rows:
        sums[measure, party] = sums.get((measure, party), 0) + number
    return sums


def _seats(bare: Seat) -> Rows:
    yield Measure.SEATS, ALL, 1
    if bare.winner:
        yield Measure.SEATS, bare.winner, 1
    for party, number in bare.unopposed.items():
        yield Measure.SEATS, party, number
    if bare.before and bare.winner:
        yield Measure.BEFORE, ALL, 1
        yield Measure.BEFORE, hands(bare.before), 1
        for line in {hands(bare.before), hands(bare.winner)}:
            yield Measure.COMPARED, line, 1
    if bare.outcome is OutcomeKind.GAIN:
        yield Measure.GAINS, hands(bare.winner), 1
        yield Measure.LOSSES, hands(bare.before), 1


def _speaker(bare: Seat, contest: Contest) -> Rows:
    """What the second count adds where the Speaker holds the seat or held it."""
    if SPEAKER not in (bare.winner, bare.before):
        return
    party = former_party(contest)
    now, before = (party if key == SPEAKER else lineage(key) for key in (bare.winner, bare.before))
    if bare.winner == SPEAKER and party:
        yield Measure.SPEAKER, party, 1
    if now and before and now != before:
        yield Measure.SPEAKER_GAINS, now, 1
        yield Measure.SPEAKER_LOSSES, before, 1


def _kept(result: Return) -> Rows:
    """Whether the votes are parts of a whole, and whether a bucket keeps some of them back."""
    if has_shares(result):
        yield Measure.PLAIN, ALL, 1
    if result.contest.has_bucket or result.others:
        yield Measure.BUCKETS, ALL, 1


def _turnout(result: Return) -> Rows:
    if turnout(result) is not None and result.electorate is not None:
        yield Measure.TURNOUTS, ALL, 1
        yield Measure.VALID, ALL, valid_votes(result)
        yield Measure.ELECTORATE, ALL, result.electorate


def _deposits(result: Return) -> Rows:
    """Candidates and lost deposits, where no bucket hides any and the rule was in force."""
    contest = result.contest
    if contest.has_bucket or result.others or not contest.candidacies:
        return
    yield Measure.CANDIDATES, ALL, len(contest.candidacies)
    if contest.polled_on < DEPOSIT_RULE_SINCE or not has_shares(result):
        return
    yield Measure.DEPOSITS, ALL, 1
    for candidacy in lost_deposits(result):
        yield Measure.LOST, ALL, 1
        yield Measure.LOST, candidacy.label.key, 1


def _sitting(bare: Seat, result: Return) -> Rows:
    """Who sat at dissolution and stood here, and who of them was not elected."""
    elected = find_winner(result)
    for candidacy in result.contest.candidacies:
        if not candidacy.is_sitting:
            continue
        is_beaten = elected is None or candidacy.id != elected.id
        for key in (ALL, candidacy.label.key):
            yield Measure.SITTING, key, 1
            if is_beaten:
                yield Measure.BEATEN, key, 1


def _votes(result: Return, base: Return | Notional | None) -> Rows:
    now = party_votes(result)
    yield Measure.VOTES, ALL, valid_votes(result)
    yield Measure.VOTES, "ind", _independents(result)
    for party, votes in now.items():
        yield Measure.VOTES, party, votes
    if base is None:
        return
    yield Measure.BASED, ALL, 1
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
