"""What stops a result and what only makes the desk ask; and how often it asks on a real night."""

from collections import Counter
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import (
    IN_2017,
    a_contest,
    a_declaration,
    a_group_return,
    an_election,
    cites_for,
)
from tests.count.official import needs_data, official_record
from tests.strategies import contests, declarations, returns

from tellers.count.night import closes_at
from tellers.count.validate import RULES, Keyed, accept, validate
from tellers.errors import Rejected, Severity
from tellers.record.contests import Contest, Declaration, Return
from tellers.record.lineage.comparison import Base, BaseKind, comparable

HERE = a_contest(place="Here")
VOTES = {"con": 20_000, "lab": 15_000, "ld": 5_000}
THEN = a_declaration(VOTES, place="Here", polled_on=IN_2017)
BASE = Base(BaseKind.ACTUAL, an_election(IN_2017), THEN)


def keyed(**changes: Any) -> Keyed:
    words = {"votes": VOTES, "cites": cites_for(HERE), "rejected": 100, "electorate": 60_000}
    return Keyed(HERE, **{**words, **changes})


def test_nothing_is_wrong_with_what_is_right() -> None:
    declaration, problems = accept(keyed(), BASE)
    assert problems == ()
    assert declaration == a_declaration(VOTES, contest=HERE, electorate=60_000)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"votes": {**VOTES, "green": 1}}, "unknown-candidacy"),
        ({"votes": {"con": 1, "lab": 2}}, "missing-candidacy"),
        ({"votes": {**VOTES, "ld": -5_000}}, "negative"),
        ({"rejected": -1}, "negative"),
        ({"electorate": 0}, "electorate"),
        ({"electorate": 39_999}, "votes-over-electorate"),
        ({"votes": dict.fromkeys(VOTES, 0)}, "no-votes"),
        ({"votes": {**VOTES, "lab": 20_000}}, "tie"),
        ({"votes": {**VOTES, "lab": 20_000}, "chosen_by_lot": "ld"}, "lot"),
        ({"chosen_by_lot": "con"}, "lot"),
        ({"cites": {}}, "uncited"),
        ({"declared_at": closes_at(HERE).replace(hour=21)}, "early"),
        ({"declared_at": closes_at(HERE).replace(tzinfo=None)}, "zone"),
    ],
)
def test_what_cannot_be_so_is_stopped(changes: dict[str, Any], code: str) -> None:
    with pytest.raises(Rejected) as caught:
        accept(keyed(**changes), BASE)
    first = caught.value.problems[0]
    assert (first.code, first.severity) == (code, Severity.STOPS)
    assert "Here" in first.where


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"rejected": None}, "rejected-missing"),
        ({"rejected": 4_000}, "rejected-many"),
        ({"electorate": None}, "electorate-missing"),
        ({"electorate": 40_050}, "turnout"),
        ({"electorate": 600_000}, "turnout-low"),
        ({"electorate": 600_000}, "electorate-change"),
        ({"electorate": 600_000}, "turnout-change"),
        ({"votes": {**VOTES, "con": 2_000}}, "change"),
        ({"votes": {**VOTES, "con": 2_000}}, "turnout-change"),
        ({"declared_at": closes_at(HERE).replace(year=2020)}, "late"),
    ],
)
def test_what_is_only_unlikely_is_held_and_asked_about(changes: dict[str, Any], code: str) -> None:
    _, problems = accept(keyed(**changes), BASE)
    assert code in [problem.code for problem in problems]
    assert {problem.severity for problem in problems} == {Severity.WARNS}


def test_what_stops_comes_before_what_warns() -> None:
    problems = validate(keyed(rejected=None, votes={"con": 1}, cites={}))
    order = [problem.severity for problem in problems]
    assert order == sorted(order, key=lambda severity: severity is not Severity.STOPS)
    assert len(set(order)) == 2


def test_a_tie_with_its_lot_stands() -> None:
    declaration, problems = accept(keyed(votes={**VOTES, "lab": 20_000}, chosen_by_lot="lab"), BASE)
    assert declaration.chosen_by_lot == "lab"
    assert problems == ()


def test_a_contest_without_candidacies_cannot_declare() -> None:
    nobody = a_contest((), place="Here")
    assert "candidacies" in {p.code for p in validate(Keyed(nobody, {}, cites_for(nobody)))}


def test_a_bucket_that_may_hide_the_winner_warns_until_a_source_names_one() -> None:
    hidden = a_group_return({"con": 100}, 200)
    named = replace(hidden, elected="con")
    assert [problem.code for problem in validate(hidden)] == ["bucket"]
    assert validate(named) == ()
    stray = replace(hidden, elected="lab")
    assert validate(stray)[0].code == "elected"


def test_a_row_of_groups_with_more_votes_than_electors_is_held_and_not_stopped() -> None:
    row = a_group_return({"con": 30_000, "lab": 11_631}, electorate=40_925)
    assert [(p.code, p.severity) for p in validate(row)] == [
        ("votes-over-electorate", Severity.WARNS)
    ]


def test_nothing_is_entered_before_the_close_of_its_own_poll() -> None:
    result = a_declaration(VOTES, contest=HERE, electorate=60_000)
    close = closes_at(HERE)
    (problem,) = validate(result, at=close - timedelta(seconds=1))
    assert (problem.code, problem.severity) == ("early", Severity.STOPS)
    assert validate(result, at=close) == ()
    later = replace(HERE, polled_on=HERE.polled_on + timedelta(days=21))  # as at Thirsk in 2010
    assert [p.code for p in validate(replace(result, contest=later), at=close)] == ["early"]


def test_all_that_is_wrong_is_said_at_once() -> None:
    with pytest.raises(Rejected) as caught:
        accept(keyed(votes={**VOTES, "con": -1, "green": 1}, electorate=-5, cites={}))
    codes = {problem.code for problem in caught.value.problems}
    assert {"negative", "unknown-candidacy", "electorate", "uncited"} <= codes
    assert all(problem.where == f"Here ({HERE.id})" for problem in caught.value.problems)


def test_a_candidate_alone_may_have_no_vote() -> None:
    """Returned unopposed: nobody voted, and somebody was elected."""
    alone = a_contest(["lab"], place="Here")
    problems = validate(Keyed(alone, {"lab": 0}, cites_for(alone)))
    assert all(problem.severity is Severity.WARNS for problem in problems)


def test_turnout_is_not_asked_of_a_contest_for_two_members() -> None:
    two = a_declaration(VOTES, place="City of London", seats=2, electorate=25_000)
    assert validate(two) == ()


def test_a_by_election_may_draw_far_fewer_to_the_poll() -> None:
    few = a_declaration(VOTES, place="Here", is_general=False, electorate=110_000)
    assert validate(few, BASE) == ()


def test_every_rule_says_what_it_is_about() -> None:
    assert all(rule.__doc__ for rule in RULES)


# ---------------------------------------------------------------- properties


@given(declarations())
def test_no_lawful_declaration_is_stopped(declaration: Declaration) -> None:
    fields = {name: getattr(declaration, name) for name in Keyed.__slots__}
    accepted, problems = accept(Keyed(**fields))
    assert accepted == declaration
    assert problems == validate(declaration)


@given(returns(), returns())
def test_any_two_results_can_be_held_together(result: Return, before: Return) -> None:
    base = Base(BaseKind.ACTUAL, before.contest.election, before)
    assert all(problem.severity is Severity.WARNS for problem in validate(result, base))


some_votes = st.dictionaries(st.sampled_from(["con", "lab", "ld", "ind", "x"]), st.integers(-2, 9))


@given(contests(), some_votes, st.sampled_from(["", "con", "lab", "x"]))
def test_whatever_is_keyed_either_makes_a_declaration_or_is_rejected_with_reasons(
    contest: Contest, votes: dict[str, int], lot: str
) -> None:
    try:
        accept(Keyed(contest, votes, cites_for(contest), chosen_by_lot=lot), BASE)
    except Rejected as error:
        assert error.problems


# ---------------------------------------------------------------- a real night


@needs_data
def test_of_the_night_of_2019_nothing_is_stopped_and_little_is_asked_about() -> None:
    record = official_record()
    told = [
        problem
        for contest in record.contests_of("parl.2019-12-12")
        for problem in validate(record.returns[contest.id], comparable(record, contest))
    ]
    assert Counter(problem.code for problem in told) == {
        "change": 2,
        "electorate-change": 1,
        "turnout-change": 1,
    }
    assert {problem.severity for problem in told} == {Severity.WARNS}


@needs_data
def test_a_digit_dropped_from_the_winners_votes_is_seen_wherever_it_happens() -> None:
    record = official_record()
    missed = 0
    for contest in record.contests_of("parl.2019-12-12"):
        result = record.returns[contest.id]
        first = max(result.votes, key=lambda key: result.votes[key])
        dropped = replace(result, votes={**result.votes, first: result.votes[first] // 10})
        missed += not validate(dropped, comparable(record, contest))
    assert missed == 0
