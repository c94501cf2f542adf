"""Which facts lead, and why: a news value in bits for each, from its kind and its own figures.

A first reckoning: how rare the kind is in the results of 2010-2024, closeness on top. The table is
the whole opinion; later it is learnt from the record.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from fractions import Fraction
from math import log2

from tellers.facts.context import Context
from tellers.facts.every import facts_of_contest
from tellers.facts.fact import Fact
from tellers.facts.ranking.field import Field, held_field
from tellers.facts.ranking.narrowest import NARROWEST, Narrowest, ranking
from tellers.facts.ranking.records import RECORDS, records
from tellers.record.contests import Contest, Return
from tellers.record.record import Record

WEIGHTS: Mapping[str, float] = {
    "winner": 9.0, "majority": 8.5, "outcome": 8.0, "smallest-majority": 9.3, "run-ended": 7.0,
    "votes": 6.0, "previous-majority": 5.5, "previous-winner": 5.0, "won-since": 4.5,
    "change": 4.0, "swing": 3.5, "share": 3.0, "turnout": 3.0, "position": 2.5,
    "lost-deposits": 2.0, "whip-suspended": 4.0, "party-expelled": 4.5, "run-length": 4.0,
    "previous-turnout": 2.0, "wins-in-a-row": 3.0, "sitting": 2.0, "first-since": 6.5,
    "first-win": 5.0, "unopposed": 8.5, "last-not-won": 2.0, "last-contest": 4.0,
    "plain-hold": 1.5, "hold-new-member": 3.5, "gain-on-paper": 7.5, "by-election-kept": 6.0,
    "by-election-reversed": 7.0, "outcome-last-contest": 2.0, "outcome-at-dissolution": 2.0,
    "predecessor": 2.5, "restored-after": 3.5, "speaker-returned": 9.4, "tie": 12.0,
    "independent-wins": 8.3, "beat-old-party": 8.4, "independent-close": 4.5,
    "sitting-beaten": 6.0, "long-service-ended": 7.0, "sitting-third": 7.0, "two-sitting": 7.5,
    "sitting-as-independent": 6.5, "defector-holds": 8.2, "defector-loses": 6.5,
    "service": 3.0, "wins-of-member": 2.5, "returns": 5.0, "rematch": 4.0,
    "beaten-here-before": 4.0, "first-seat": 9.0, "first-in-region": 7.5, "bellwether": 4.5,
    "bellwether-broken": 6.0, "against-tide": 8.5,
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


def contest_facts(
    at: Context, found: Narrowest | None = None, field: Field | None = None
) -> dict[str, Fact]:
    """Every fact of one contest, by id: its figures, history and people, and its places in a field.

    Without a field, no place among other contests is told.
    """
    return with_records(facts_of_contest(at), at, found, field)


def with_records(
    facts: Mapping[str, Fact], at: Context, found: Narrowest | None, field: Field | None = None
) -> dict[str, Fact]:
    """The facts of one contest with its places within the election as they now stand.

    Only these change while other contests declare, so the rest need not be reckoned again.
    """
    kept = {key: fact for key, fact in facts.items() if fact.kind not in OF_OTHERS}
    kept |= {fact.id: fact for fact in ranking(at, found)}
    return kept | {fact.id: fact for fact in (records(at, field) if field else ())}


OF_OTHERS = frozenset(kind.name for kind in (*NARROWEST.kinds, *RECORDS.kinds))
"""The kinds of fact that hang on how other contests of the election went."""


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
    field: Field | None = None,
    as_of: int = 0,
) -> tuple[Fact, ...]:
    """All that is true of a contest, most newsworthy first.

    `result` is what the count has declared, and `field` how the others went; without them the
    record's own return stands, among those of its election.
    """
    declared = result or record.returns[contest.id]
    among = held_field(record, contest.election.id) if result is None and field is None else field
    return ordered(contest_facts(Context(record, contest, declared, as_of), found, among).values())
