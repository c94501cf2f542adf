"""Places among contests: orders with ties, kept or made afresh, and what expires."""

from collections.abc import Iterable
from dataclasses import replace
from fractions import Fraction
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.strategies import Pair, general_elections

from tellers.facts.ahead.eve import reckon_through
from tellers.facts.context import Context
from tellers.facts.every import facts_of_contest
from tellers.facts.nation.picture import Ground
from tellers.facts.ranking.field import Field, field_of, held_field
from tellers.facts.ranking.measures import Measure, Measured, exact, measured, scaled
from tellers.facts.ranking.records import expired, records
from tellers.facts.ranking.standing import opening_of
from tellers.record.contests import Return
from tellers.record.record import Record

SHARES = st.fractions(-1, 1, max_denominator=2**31)


@given(SHARES, SHARES)
def test_whole_numbers_are_in_the_order_of_the_fractions(one: Fraction, other: Fraction) -> None:
    assert (scaled(one) < scaled(other)) == (one < other)
    assert (scaled(one) == scaled(other)) == (one == other)


VALUES = st.lists(st.integers(0, 6), min_size=1, max_size=12)


def a_field(values: Iterable[int]) -> Field:
    field = Field("parl.x", 12)
    for number, value in enumerate(values):
        one = Measured(f"c{number}", "England", "London", {Measure.MAJORITY: value})
        field = field.with_entry(one)
    return field


@given(VALUES)
def test_ranks_are_a_permutation_with_ties(values: list[int]) -> None:
    field = a_field(values)
    for least in (True, False):
        ordered = sorted(values, reverse=not least)
        for number, value in enumerate(values):
            place = field.place(f"c{number}", Measure.MAJORITY, least=least)
            assert place is not None
            assert place.rank == ordered.index(value) + 1
            assert (place.tied, place.among) == (values.count(value), len(values))


@given(VALUES, st.randoms(use_true_random=False))
def test_a_field_kept_through_corrections_is_one_made_afresh(
    values: list[int], dice: Random
) -> None:
    field = a_field(dice.randint(0, 6) for _ in values)
    for number in dice.sample(range(len(values)), len(values)):
        field = field.without(f"c{number}")
        field = field.with_entry(
            Measured(f"c{number}", "England", "London", {Measure.MAJORITY: values[number]})
        )
    afresh = a_field(values)
    assert (field.orders, field.hidden) == (afresh.orders, afresh.hidden)
    assert dict(field.entries) == dict(afresh.entries)


def test_where_a_source_hides_one_majority_no_rank_of_majorities_is_told() -> None:
    field = a_field([3, 1, 2])
    hidden = Measured("h", "Wales", "Wales", {}, frozenset({Measure.MAJORITY}))
    field = field.with_entry(hidden)
    assert field.place("c1", Measure.MAJORITY, least=True) is None
    assert field.place("c1", Measure.MAJORITY, "England", least=True) is not None
    assert field.without("h").place("c1", Measure.MAJORITY, least=True) is not None


@given(general_elections())
def test_a_field_of_any_night_is_the_sum_of_its_contests(pair: Pair) -> None:
    election = next(iter(pair.results.values())).contest.election.id
    afresh = field_of(pair.record, election, pair.results.values())
    kept = Field(election, afresh.total)
    for result in reversed(list(pair.results.values())):
        kept = kept.with_entry(measured(Context(pair.record, result.contest, result)))
    assert (kept.orders, kept.hidden) == (afresh.orders, afresh.hidden)


# --------------------------------------------------------------------------------- the real record


def test_places_of_2024(official: Record) -> None:
    field = held_field(official, "parl.2024-07-04")

    def first(measure: str, area: str = "", *, least: bool) -> str:
        order = field.order(measure, area)
        return order[0 if least else -1][1].split(".")[1]

    assert first(Measure.MAJORITY, least=True) == "hendon"
    assert first(Measure.TURNOUT, least=True) == "manchester-rusholme"
    assert first(Measure.TURNOUT, least=False) == "harpenden-and-berkhamsted"
    assert first(Measure.WINNING_SHARE, least=True) == "south-west-norfolk"
    assert first(Measure.OVERTURNED, least=False) == "boston-and-skegness"
    assert first(Measure.SWING, least=False) == "south-west-norfolk"
    assert first("change con", least=True) == "clacton"


def test_a_record_says_since_which_general_election(official: Record) -> None:
    contest = official.find("Hendon", "2024")
    at = Context(official, contest, official.returns[contest.id])
    told = {f.kind: f for f in records(at, held_field(official, contest.election.id))}
    since = told["smallest-majority-of-all-since"]
    assert (str(since.value), since.other) == ("2017-06-08", "parl.north-east-fife.2017-06-08")


def in_order(record: Record, election: str) -> list[Return]:
    """The results of a night as they came, those without a time by name."""
    found = [record.returns[c.id] for c in record.contests_of(election)]
    return sorted(found, key=lambda r: (str(r.declared_at or "~"), r.contest.id))


@pytest.mark.parametrize("day", ["2010-05-06", "2015-05-07", "2017-06-08", "2019-12-12"])
def test_each_declaration_tells_what_a_recompute_from_nothing_tells(
    official: Record, day: str
) -> None:
    """The places of the contest, and those of others that it makes untrue, over a whole night."""
    night = in_order(official, f"parl.{day}")
    standing = opening_of(official, f"parl.{day}")
    gone = 0
    for number, result in enumerate(night, start=1):
        at = Context(official, result.contest, result, number)
        before, standing = standing, standing.with_result(at)
        gone += len(standing.lapsed)
        assert all(fact.subject.contest != result.contest.id for fact in standing.lapsed)
        if number % 130 == 0:
            afresh = field_of(official, standing.field.election, night[:number])
            again = Context(official, result.contest, result, number)
            assert list(records(again, afresh)) == list(records(at, standing.field))
            assert standing.lapsed == expired(before.told.values(), afresh)
            assert not expired(standing.told.values(), afresh)
    assert gone > 300
    final = held_field(official, standing.field.election)
    assert (final.orders, final.hidden) == (standing.field.orders, standing.field.hidden)


def test_a_corrected_night_stands_as_one_that_was_right_from_the_start(official: Record) -> None:
    """Forty contests are first told with their first two candidates' votes exchanged."""
    night = in_order(official, "parl.2019-12-12")
    right = wrong = opening_of(official, "parl.2019-12-12")
    for number, result in enumerate(night):
        at = Context(official, result.contest, result)
        if number % 16 == 0:
            first, second = (one.id for one in at.order[:2])
            votes = {**result.votes, first: result.votes[second], second: result.votes[first]}
            mistaken = replace(result, votes=votes)
            wrong = wrong.with_result(Context(official, result.contest, mistaken))
        right, wrong = right.with_result(at), wrong.with_result(at)
    assert (right.field.orders, right.field.hidden) == (wrong.field.orders, wrong.field.hidden)
    for result in night[::16]:
        at = Context(official, result.contest, result)
        assert list(records(at, right.field)) == list(records(at, wrong.field))


def test_a_smaller_majority_falsifies_the_smallest(official: Record) -> None:
    hendon, bootle = (official.find(place, "2024") for place in ("Hendon", "Bootle"))
    contests = [c for c in official.contests_of("parl.2024-07-04") if c.id != hendon.id]
    before = field_of(official, "parl.2024-07-04", (official.returns[c.id] for c in contests))
    order = before.order(Measure.MAJORITY)
    closest = official.contest(order[0][1])
    at = Context(official, closest, official.returns[closest.id])
    told = [f for f in records(at, before) if f.kind == "majority-rank"]
    assert told[0].value == 1 and not expired(told, before)
    after = before.with_entry(measured(Context(official, hendon, official.returns[hendon.id])))
    assert told[0] in expired(told, after)
    assert not expired(told, before.without(bootle.id))


def test_every_value_is_exactly_its_fact(official: Record) -> None:
    for contest in official.contests_of("parl.2019-12-12")[:50]:
        at = Context(official, contest, official.returns[contest.id])
        one, values = measured(at), exact(at)
        assert {k: scaled(v) if isinstance(v, Fraction) else v for k, v in values.items()} == (
            dict(one.values)
        )


@pytest.mark.parametrize("place", ["Bethnal Green and Bow", "Ynys Mon"])
def test_no_place_of_all_where_a_seat_has_no_result_to_hold_it_against(
    official: Record, place: str
) -> None:
    """The 59 seats of Scotland were redrawn before 2005, without an estimate."""
    contest = official.find(place, "2005")
    among = held_field(official, contest.election.id)
    told = records(Context(official, contest, official.returns[contest.id]), among)
    moved = {"largest-fall", "largest-rise", "largest-swing", "largest-overturned"}
    found = {fact.scope for fact in told if fact.kind in moved}
    assert found and "646 of 646 declared" not in found


def test_a_bucket_hides_the_place_of_a_party_without_a_column(official: Record) -> None:
    """UKIP's votes of 2005 in Scotland are in one row of others; the three parties' are not."""
    among = held_field(official, "parl.2010-05-06")
    assert not among.is_told("change ukip") and among.is_told("change ukip", "England")
    assert all(among.is_told(f"change {party}") for party in ("con", "lab", "ld"))
    assert not among.is_told("overturned") and among.is_told("overturned", "England")


def test_what_was_walked_before_the_night_changes_no_fact(official: Record) -> None:
    """Whether a seat's past is walked on the eve or when the seat declares."""
    election = "parl.2015-05-07"
    before = official.before_count(election)
    ground = Ground(before, election)
    reckon_through(ground)
    for contest in official.contests_of(election)[::25]:
        result = official.returns[contest.id]
        prepared = Context(before, contest, result, 1, ground.line(contest.id))
        now = Context(before, contest, result, 1)
        assert list(facts_of_contest(prepared).items()) == list(facts_of_contest(now).items())
