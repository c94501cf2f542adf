"""What is kept of a contest to tell at a glance that no fact of it is a figure."""

from datetime import date
from fractions import Fraction

import pytest

from tellers.facts.context import Context
from tellers.facts.every import facts_of_contest
from tellers.facts.search.figure import Sought
from tellers.facts.search.glance import may_be, may_be_part, numbers_of, parts_of, years_of
from tellers.record.record import Record

EVERY = 9
"""One contest in so many is looked at; all 18,410 were, when this was written."""


@pytest.mark.parametrize("year", [1929, 1979, 2015, 2019, 2024])
def test_a_glance_misses_no_fact(official: Record, year: int) -> None:
    polled = [one for one in official.contests.values() if one.polled_on.year == year]
    for contest in polled[::EVERY]:
        if result := official.returns.get(contest.id):
            at = Context(official, contest, result)
            for fact in facts_of_contest(at).values():
                assert _is_told(at, fact.value), (contest.id, fact.kind, fact.value)


def _is_told(at: Context, value: object) -> bool:
    if isinstance(value, Fraction):
        return may_be_part(Sought(abs(value) * 100, 1), at.once(parts_of))
    if isinstance(value, date):
        return value.year in at.once(years_of)
    return not isinstance(value, int) or may_be(Fraction(abs(value)), at.once(numbers_of))


def test_a_glance_tells_most_figures_apart(official: Record) -> None:
    contest = official.contests["parl.poole.2024-07-04"]
    at = Context(official, contest, official.returns[contest.id])
    assert may_be(Fraction(18), numbers_of(at)) and not may_be(Fraction(1234), numbers_of(at))
    assert not may_be_part(Sought(Fraction(999, 10), 1), parts_of(at))
