"""A figure is found wherever a fact equals it."""

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tellers.facts.context import Context
from tellers.facts.fact import Unit
from tellers.facts.kinds import KINDS
from tellers.facts.search.figure import Sought, facts_equal, holders
from tellers.facts.search.scope import Scope, areas_of, contests_in, seats_in
from tellers.record.record import Record
from tellers.style.numbers import write_share

ALONG_A_LINE = {
    "longest-run",
    "run-length",
    "wins-in-a-row",
    "wins-of-member",
    "service",
    "long-service-ended",
    "bellwether",
    "bellwether-broken",
    "restored-after",
} | {kind.name for kind in KINDS.values() if kind.unit in (Unit.RANK, Unit.YEARS)}
"""Kinds whose numbers are counted along a line: found in a contest that is named."""


@given(st.integers(0, 10**6), st.integers(1, 10**6))
def test_a_share_is_found_by_what_print_has(votes: int, more: int) -> None:
    share = Fraction(votes, votes + more)
    number = Fraction(write_share(share).removesuffix("%"))
    assert Sought(number, 1, is_percent=True).fits(share)
    assert not Sought(number + Fraction(1, 10), 1, is_percent=True).fits(share)


def test_a_figure_fits_as_print_has_it() -> None:
    assert Sought(Fraction(26188)).fits(26188) and Sought(Fraction(26188)).fits(-26188)
    assert not Sought(Fraction(26188), is_signed=True).fits(-26188)
    assert not Sought(Fraction(26188)).fits(Fraction(1, 2))
    assert Sought(Fraction(299, 10), 1).fits(Fraction(-2988, 10000))
    assert not Sought(Fraction(299, 10), 1, is_signed=True).fits(Fraction(-2988, 10000))
    assert Sought(Fraction(1937)).fits(date(1937, 10, 13)) and not Sought(Fraction(1)).fits("one")


@pytest.mark.parametrize(
    "sought",
    [
        Sought(Fraction(15)), Sought(Fraction(7)), Sought(Fraction(450)), Sought(Fraction(26188)),
        Sought(Fraction(492, 10), 1, is_percent=True), Sought(Fraction(299, 10), 1),
        Sought(Fraction(-62, 10), 1, is_signed=True),
    ],
)  # fmt: skip
def test_the_first_pass_misses_no_contest(official: Record, sought: Sought) -> None:
    scope = Scope("London", since=2010, by_elections=True)
    found = {contest.id for contest in holders(official, sought, scope)}
    for one in contests_in(official, scope):
        contest = official.contests[one.contest]
        at = Context(official, contest, official.returns[contest.id])
        equal = [f.kind for f in facts_equal(at, sought) if f.kind not in ALONG_A_LINE]
        assert not equal or contest.id in found, (contest.id, equal)


def test_a_majority_is_found_where_it_was_won_and_where_it_was_defended(official: Record) -> None:
    found = holders(official, Sought(Fraction(26188)), Scope(by_elections=True))
    assert [one.id for one in found] == [
        "parl.islington-north.2024-07-04", "parl.islington-north.2019-12-12",
    ]  # fmt: skip


def test_an_estimate_is_found_where_it_is_the_base(official: Record) -> None:
    found = holders(official, Sought(Fraction(13765)), Scope("Northern Ireland", since=2024))
    assert "parl.north-antrim.2024-07-04" in {one.id for one in found}


def test_a_scope_is_an_area_and_a_time(official: Record) -> None:
    london = list(contests_in(official, Scope("london", since=2019, until=2019)))
    assert len(london) == 73 and {one.polled_on for one in london} == {date(2019, 12, 12)}
    assert not list(contests_in(official, Scope("Rochdale", since=2024, until=2024)))[1:]
    rochdale = contests_in(official, Scope("Rochdale", since=2024, by_elections=True))
    assert [one.polled_on for one in rochdale] == [date(2024, 7, 4), date(2024, 2, 29)]
    assert seats_in(official, "Atlantis") == frozenset()
    british = seats_in(official, "Great Britain")
    assert british < seats_in(official, "") and len(areas_of(official)) > 2000
