"""What reads a statement: every reader by the grammar's name for it."""

from collections.abc import Callable, Iterator, Mapping

from tellers.check.ballot import against
from tellers.check.beside import average, further, nationwide, places
from tellers.check.claims import Verdict
from tellers.check.past import every, firsts, line, spans
from tellers.check.pinned.over import beaten, over_one
from tellers.check.statement import (
    comparison,
    deposit,
    member,
    moves,
    outcome,
    winner,
)
from tellers.check.statement.said import Said
from tellers.check.whole import extreme, ranking, state, sweep

Reading = Callable[[Said], Iterator[Verdict]]

READERS: Mapping[str, Reading] = {
    reader.__name__: reader
    for reader in (
        winner.winner, winner.loser, winner.label, winner.unknown, winner.beat, winner.beaten_by,
        winner.ahead, winner.runner_up, over_one, beaten, winner.came_within,
        winner.went_to, winner.places, outcome.polled_on,
        outcome.held_by, outcome.held_until, outcome.held_then,
        outcome.gain_from, outcome.outcome, outcome.held, outcome.gained, outcome.stayed,
        deposit.nobody_lost, deposit.all_lost, deposit.lost_deposit, deposit.kept_deposit,
        deposit.no_candidate, deposit.a_candidate,
        average.against_nation, further.further,
        against.against_majority, against.majority_of_another, against.turned_out,
        comparison.majority_compared, comparison.ratio, comparison.moved, comparison.than_before,
        moves.moved_since, moves.ratio_of_figures, moves.over_majority,
        firsts.first_since, firsts.first_in_years, firsts.first_ever, firsts.last_won,
        firsts.first_won, firsts.nth_win, firsts.nth_stand,
        every.every_election, every.last_elections, every.nobody_else, every.hands_changed,
        every.hands_so_often,
        line.run_since, spans.streak, member.tenure, member.spell,
    )
}  # fmt: skip
"""Readers of a contest, its seat and its people."""

NATIONAL: Mapping[str, Reading] = {
    reader.__name__: reader
    for reader in (
        ranking.record_of, ranking.none_beyond, extreme.extreme_since, extreme.extreme_ever,
        state.only_gain, sweep.every_seat, sweep.no_seat, sweep.lost_all_but,
        state.largest, state.no_majority, nationwide.moved_whole, places.seats_compared,
        places.nations_compared,
    )
}  # fmt: skip
"""Readers that need no contest."""

OF_EITHER: Mapping[str, Reading] = {
    "moved": nationwide.moved_whole, "ratio": nationwide.ratio_whole,
    "further": further.further_whole,
}  # fmt: skip
"""Readers of the whole for what another reads of a contest: a text of either may mean both."""


def verdicts_of(name: str, said: Said) -> list[Verdict]:
    """What the reader of a name says, with what that of the whole says of the same words."""
    is_told = said.page.scene is not None or name in NATIONAL
    reader, twin = NATIONAL.get(name) or READERS[name], OF_EITHER.get(name)
    told = list(reader(said)) if is_told else []
    return nationwide.either(said, told, list(twin(said))) if twin else told
