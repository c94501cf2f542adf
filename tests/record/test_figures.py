from dataclasses import replace
from fractions import Fraction
from random import Random

from hypothesis import given
from hypothesis import strategies as st
from tests.builders import (
    IN_2017,
    IN_2019,
    IN_2024,
    a_constituency,
    a_declaration,
    a_group_return,
    a_notional,
)
from tests.strategies import declarations, returns

from tellers.record import figures
from tellers.record.contests import Declaration, GroupReturn, Return


@given(declarations())
def test_shares_sum_to_one(result: Declaration) -> None:
    assert sum(figures.share(result, c.id) for c in result.contest.candidacies) == 1


@given(declarations(), st.randoms())
def test_the_order_on_the_ballot_paper_changes_nothing(result: Declaration, random: Random) -> None:
    order = list(result.contest.candidacies)
    random.shuffle(order)
    shuffled = replace(result, contest=replace(result.contest, candidacies=tuple(order)))
    assert figures.find_winner(shuffled) == figures.find_winner(result)
    assert figures.find_majority(shuffled) == figures.find_majority(result)
    assert figures.party_votes(shuffled) == figures.party_votes(result)


@given(returns())
def test_a_majority_is_never_negative_for_a_leading_winner(result: Return) -> None:
    winner, majority = figures.find_winner(result), figures.find_majority(result)
    if winner is None or majority is None:
        return
    top = max(result.votes.values())
    assert (majority >= 0) == (result.votes[winner.id] == top) or majority >= 0


@given(returns())
def test_the_first_two_are_those_of_the_whole_order(result: Return) -> None:
    winner, order = figures.find_winner(result), figures.ranked(result)
    rest = [one for one in order if winner is not None and one.id != winner.id]
    is_known = bool(rest) and result.votes[rest[0].id] >= result.others
    found = figures.find_first_two(result)
    assert found == ((winner, rest[0]) if is_known else None)
    assert figures.find_runner_up(result) == (rest[0] if is_known else None)


@given(returns())
def test_a_bucket_never_wins_ranks_or_forms_a_majority(result: Return) -> None:
    second = figures.find_runner_up(result)
    assert second is None or result.votes[second.id] >= result.others
    for candidacy in result.contest.candidacies:
        place = figures.position(result, candidacy.id)
        is_winner = candidacy == figures.find_winner(result)
        assert place is None or is_winner or result.votes[candidacy.id] >= result.others


@given(declarations())
def test_a_deposit_is_lost_at_one_twentieth_exactly(result: Declaration) -> None:
    valid = figures.valid_votes(result)
    for candidacy in result.contest.candidacies:
        share = Fraction(result.votes[candidacy.id], valid)
        assert figures.is_lost_deposit(result, candidacy.id) == (share <= Fraction(1, 20))


def test_the_lot_settles_a_tie_and_leaves_the_votes_alone() -> None:
    tied = a_declaration({"con": 9_999, "lab": 9_999}, chosen_by_lot="lab")
    winner = figures.find_winner(tied)
    assert winner is not None and winner.id == "lab"
    assert figures.find_majority(tied) == 0


def test_islington_north_2024_by_hand() -> None:
    then = a_declaration({"lab": 34_603, "ld": 8_415, "con": 5_483, "green": 4_326, "brx": 742,
                          "ind": 236}, polled_on=IN_2019)  # fmt: skip
    now = a_declaration({"ind": 24_120, "lab": 16_873, "green": 2_660, "con": 1_950, "ruk": 1_710,
                         "ld": 1_661, "ind.2": 32}, polled_on=IN_2024)  # fmt: skip
    assert figures.find_majority(now) == 7_247
    assert figures.outcome(now, then) == (figures.OutcomeKind.GAIN, "lab")
    change = figures.change(now, then, "lab")
    assert change is not None and round(float(change), 4) == -0.2988
    assert figures.change(now, then, "ruk") == Fraction(1_710, 49_006) - Fraction(742, 53_805)
    assert figures.headline_swing(now, then) is None
    assert len(figures.lost_deposits(now)) == 4


@given(
    st.tuples(*[st.integers(1, 50_000)] * 2),
    st.tuples(*[st.integers(1, 50_000)] * 2),
)
def test_swing_is_antisymmetric(now: tuple[int, int], then: tuple[int, int]) -> None:
    new = a_declaration({"con": now[0], "lab": now[1], "ld": 50_001})
    old = a_declaration({"con": then[0], "lab": then[1], "ld": 50_001}, polled_on=IN_2017)
    one, other = figures.swing(new, old, "con", "lab"), figures.swing(new, old, "lab", "con")
    assert one is not None and other is not None and one == -other


def test_no_swing_is_printed_in_northern_ireland_or_with_the_speaker() -> None:
    there = a_constituency("Nowhere", country="Northern Ireland")
    for votes, place in (({"dup": 9, "sf": 5}, there), ({"spk": 9, "lab": 5}, "Nowhere")):
        now = a_declaration(votes, place=place)
        then = a_declaration(votes, place=place, polled_on=IN_2017)
        assert figures.headline_swing(now, then) is None


def test_the_speaker_is_neither_a_gain_nor_a_loss() -> None:
    now = a_declaration({"spk": 26_831, "ind": 9_439})
    then = a_declaration({"lab": 30_745, "con": 23_233}, polled_on=IN_2017)
    assert figures.outcome(now, then) == (figures.OutcomeKind.SPEAKER, "lab")


def test_another_independent_is_never_a_hold() -> None:
    now = a_declaration({"ind.2": 100, "con": 50})
    then = a_declaration({"ind": 100, "con": 50}, polled_on=IN_2017)
    found = figures.outcome(now, then)
    assert found is not None and found[0] is figures.OutcomeKind.GAIN


def test_reform_uk_is_compared_with_the_brexit_party_and_not_with_ukip() -> None:
    then = a_declaration({"con": 60, "brx": 30, "ukip": 10}, polled_on=IN_2019)
    now = a_declaration({"con": 51, "ruk": 49}, polled_on=IN_2024)
    assert figures.change(now, then, "ruk") == Fraction(49, 100) - Fraction(30, 100)


def test_a_notional_base_gives_a_hold_or_a_gain_too() -> None:
    base = a_notional({"con": 30_000, "lab": 20_000})
    assert figures.base_winner(base) == "con"


def test_a_bucket_larger_than_the_second_hides_the_majority() -> None:
    hidden = a_group_return({"con": 14_183, "lib": 2_529}, others=4_000)
    assert isinstance(hidden, GroupReturn)
    winner = figures.find_winner(hidden)
    assert winner is not None and winner.id == "con"
    assert figures.find_majority(hidden) is None
