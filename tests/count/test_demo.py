"""One correction across a tie: the fewest votes that elect somebody else, and no vote lost."""

from dataclasses import replace

import pytest
from hypothesis import assume, given
from tests.builders import a_declaration, a_group_return
from tests.strategies import returns

from tellers.count.demo import across_a_tie, votes_to_move
from tellers.errors import CountError
from tellers.record import figures
from tellers.record.contests import Declaration, Return


def test_two_votes_fewer_and_two_more() -> None:
    moved = across_a_tie(a_declaration({"con": 21_660, "lab": 21_555, "ld": 9}))
    assert moved.votes == {"con": 21_607, "lab": 21_608, "ld": 9}
    assert figures.find_majority(moved) == 1


@pytest.mark.parametrize(
    "result",
    [a_declaration({"con": 9}), a_group_return({"con": 9, "lab": 3}, 5)],
    ids=["nobody stood against", "a bucket may be second"],
)
def test_without_a_majority_there_is_no_tie_to_cross(result: Return) -> None:
    with pytest.raises(CountError, match="no majority is known") as caught:
        across_a_tie(result)
    assert caught.value.mend


@given(returns())
def test_the_runner_up_is_elected_by_the_fewest_votes_and_none_is_lost(result: Return) -> None:
    winner, second = figures.find_winner(result), figures.find_runner_up(result)
    assume(winner is not None and second is not None)
    assert winner is not None and second is not None
    majority = figures.find_majority(result)
    assume(majority is not None and majority >= 0)
    moved, number = across_a_tie(result), votes_to_move(result)
    assert figures.find_winner(moved) == second
    assert figures.valid_votes(moved) == figures.valid_votes(result)
    fewer = {
        **result.votes,
        winner.id: result.votes[winner.id] - number + 1,
        second.id: result.votes[second.id] + number - 1,
    }
    if isinstance(result, Declaration) and fewer[winner.id] != fewer[second.id]:
        still = replace(result, votes=fewer, chosen_by_lot="")
        assert figures.find_winner(still) == winner
