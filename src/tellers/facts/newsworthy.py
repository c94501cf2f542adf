"""Which facts lead, and why: a news value in bits for each, from its kind and its own figures.

A first reckoning: how rare the kind is in the results of 2010-2024, closeness on top. The table is
the whole opinion; later it is learnt from the record.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from fractions import Fraction
from math import log2

from tellers.facts.contest.context import Context
from tellers.facts.contest.every import facts_of_contest
from tellers.facts.fact import Fact
from tellers.facts.ranking import RECORDS, Narrowest, ranking
from tellers.record.contests import Contest, Return
from tellers.record.record import Record

WEIGHTS: Mapping[str, float] = {
    "winner": 9.0, "majority": 8.5, "outcome": 8.0, "smallest-majority": 9.3, "run-ended": 7.0,
    "votes": 6.0, "previous-majority": 5.5, "previous-winner": 5.0, "won-since": 4.5,
    "change": 4.0, "swing": 3.5, "share": 3.0, "turnout": 3.0, "position": 2.5,
    "lost-deposits": 2.0, "whip-suspended": 4.0, "party-expelled": 4.5, "run-length": 4.0,
    "previous-turnout": 2.0, "wins-in-a-row": 3.0, "sitting": 2.0, "first-since": 6.5,
    "first-win": 5.0, "unopposed": 8.5, "last-not-won": 2.0, "last-contest": 4.0,
    "majority-crossed": 10.0, "hung-certain": 9.5, "largest-certain": 9.0, "overall-majority": 9.0,
    "overall-majority-with-speaker": 2.0, "largest": 8.0, "short-of-majority": 7.0, "seats": 7.0,
    "seats-at-least": 6.0, "seats-with-speaker": 2.0, "net": 6.5, "net-with-speaker": 1.5,
    "gains": 4.5, "losses": 4.5, "declared": 6.0, "house": 1.0, "seats-left": 4.0,
    "left-held": 3.5, "majority-impossible": 5.0, "wiped-out": 8.0, "breakthrough": 7.0,
    "area-seats": 3.0, "area-net": 3.5, "area-declared": 1.5, "area-bias": 2.0, "held-bias": 2.5,
    "first-to-declare": 3.0, "last-to-declare": 3.0, "first-gain": 4.5, "first-loss": 4.5,
    "only-gain": 4.0, "only-loss": 4.0, "share-gb": 3.0, "change-gb": 4.0, "swing-gb": 3.5,
    "share-uk": 4.5, "change-uk": 4.5, "votes-uk": 2.5, "valid-votes-uk": 1.5, "seat-share": 3.0,
    "seats-votes-gap": 5.0, "electorate-uk": 1.5, "turnout-uk": 4.5, "area-turnout": 2.0,
    "lowest-turnout-since": 6.0, "lowest-turnout-known": 8.0, "candidates-uk": 2.0,
    "lost-deposits-uk": 3.5, "party-lost-deposits": 2.0, "members-beaten": 6.0,
    "party-members-beaten": 4.0, "fallen": 5.0, "closest": 5.0,
}  # fmt: skip
"""Bits: how much a reader who knows nothing learns, by kind; kinds not here are routine, 1.0."""


def news_of(fact: Fact) -> float:
    """The news value of one fact: its kind's weight, and for a close result its closeness."""
    weight = WEIGHTS.get(fact.kind, 1.0)
    if fact.kind == "majority-share" and isinstance(fact.value, Fraction) and fact.value:
        return max(0.0, -log2(float(fact.value)))
    if fact.kind == "outcome" and fact.value == "gain":
        return weight + 2.0
    return weight


def contest_facts(at: Context, found: Narrowest | None = None) -> dict[str, Fact]:
    """Every fact of one contest, by id: its figures, its history, its people, its records."""
    return with_records(facts_of_contest(at), at, found)


def with_records(
    facts: Mapping[str, Fact], at: Context, found: Narrowest | None
) -> dict[str, Fact]:
    """The facts of one contest with its records within the election as they now stand.

    Only these change while other contests declare, so the rest need not be reckoned again.
    """
    records = {kind.name for kind in RECORDS.kinds}
    kept = {key: fact for key, fact in facts.items() if fact.kind not in records}
    return kept | {fact.id: fact for fact in ranking(at, found)}


def ordered(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """Facts with their news value, most newsworthy first; equal ones by id."""
    weighed = [replace(fact, news=news_of(fact)) for fact in facts]
    return tuple(sorted(weighed, key=lambda fact: (-fact.news, fact.id)))


def facts_of(
    record: Record,
    contest: Contest,
    result: Return | None = None,
    *,
    found: Narrowest | None = None,
    as_of: int = 0,
) -> tuple[Fact, ...]:
    """All that is true of a contest, most newsworthy first.

    `result` is what the count has declared; without it the record's own return stands.
    """
    declared = result or record.returns[contest.id]
    return ordered(contest_facts(Context(record, contest, declared, as_of), found).values())
