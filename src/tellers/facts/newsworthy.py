"""Which facts of a contest lead: all of them, with their news value, most newsworthy first."""

from collections.abc import Iterable, Mapping

from tellers.facts.context import Context
from tellers.facts.every import facts_of_contest
from tellers.facts.fact import Fact
from tellers.facts.news.learnt import LEARNT
from tellers.facts.news.rates import Rates
from tellers.facts.news.value import Judge, News
from tellers.facts.news.weights import weight_of
from tellers.facts.ranking.against import AGAINST, against
from tellers.facts.ranking.field import Field, held_field
from tellers.facts.ranking.narrowest import NARROWEST, Narrowest, ranking
from tellers.facts.ranking.records import RECORDS, records
from tellers.record.contests import Contest, Return
from tellers.record.record import Record


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
    among = (*records(at, field), *against(at, field)) if field and not at.is_turned else ()
    return kept | {fact.id: fact for fact in among}


OF_OTHERS = frozenset(kind.name for kind in (*NARROWEST.kinds, *RECORDS.kinds, *AGAINST.kinds))
"""The kinds of fact that hang on how other contests of the election went."""


def weighed(
    at: Context, facts: Iterable[Fact], rates: Rates = LEARNT
) -> tuple[tuple[Fact, News], ...]:
    """Facts of one contest with their news value, most newsworthy first; equal ones by id."""
    judge = Judge(at, rates)
    told = ((fact, judge.news_of(fact)) for fact in facts)
    found = ((fact.with_news(news.bits), news) for fact, news in told)
    return tuple(sorted(found, key=lambda pair: (-pair[0].news, pair[0].id)))


def ordered(at: Context, facts: Iterable[Fact], rates: Rates = LEARNT) -> tuple[Fact, ...]:
    """The same, the facts alone."""
    return tuple(fact for fact, _ in weighed(at, facts, rates))


def of_election(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """The facts of an election with what the table holds them worth, the first by that first.

    Of elections there are too few for anything to be learnt from how often a thing is so.
    """
    told = (fact.with_news(round(sum(weight_of(fact.kind)[1:]), 2)) for fact in facts)
    return tuple(sorted(told, key=lambda fact: (-fact.news, fact.id)))


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
    at = Context(record, contest, declared, as_of)
    return ordered(at, contest_facts(at, found, among).values())
