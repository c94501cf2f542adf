"""Move votes across a tie, to see what a single correction does to everything that rests on it."""

from tellers.count.ledger import recounted
from tellers.errors import CountError
from tellers.record.contests import GroupReturn, Return
from tellers.record.figures import find_majority, find_runner_up, find_winner

SIGNED = "demonstration"


def votes_to_move(result: Return) -> int:
    """The fewest votes that, moved from the winner to the runner-up, elect the runner-up.

    Raises:
        CountError: a bucket hides the majority, or nobody stood against the winner.
    """
    majority = find_majority(result)
    if majority is None:
        raise CountError(
            f"{result.contest.id}: no majority is known, so no vote can be moved across it.",
            mend="Choose a contest whose first two are named.",
        )
    return majority // 2 + 1


def across_a_tie(result: Return) -> Return:
    """The return with the fewest votes moved from the winner to the runner-up to elect the latter.

    Raises:
        CountError: a bucket hides the majority, or nobody stood against the winner.
    """
    moved = votes_to_move(result)
    winner, second = find_winner(result), find_runner_up(result)
    if winner is None or second is None:
        raise CountError(f"{result.contest.id}: nobody to move votes between.")
    votes = dict(result.votes)
    votes[winner.id] -= moved
    votes[second.id] += moved
    is_named = isinstance(result, GroupReturn) and bool(result.elected)
    return recounted(result, votes, by=SIGNED, elected=second.id if is_named else "")
