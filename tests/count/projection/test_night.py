"""The projection of real nights: what must hold whatever has declared."""

import math
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from tellers.count.night import night_of
from tellers.count.projection.ground import BRITAIN, ground_of
from tellers.count.projection.projection import Projection, Projector
from tellers.count.projection.unaligned import UNKNOWN, odds, outsiders_of
from tellers.errors import UnknownContest
from tellers.record.contests import Declaration, Return
from tellers.record.figures import find_winner
from tellers.record.record import Record
from tellers.sources.counting.exit_poll import read_exit_polls
from tellers.sources.layouts import read_layout

OF_2019, OF_2024 = "parl.2019-12-12", "parl.2024-07-04"
Made = Callable[..., Projector]

ISLINGTON_NORTH = "parl.islington-north.2024-07-04"


@pytest.fixture(scope="session")
def projectors(official: Record, data: Path) -> Made:
    """What projects a night, made once for each night and way."""

    @cache
    def made(election_id: str, with_poll: bool = True) -> Projector:
        election = official.elections[election_id]
        polls = {poll.polled_on: poll.seats for poll in read_exit_polls(data)[0]}
        places = {one.code: (one.q, one.r) for one in read_layout(data, election.polled_on)}
        poll = polls[election.polled_on] if with_poll else None
        return Projector(official.before_count(election_id), election, places, poll)

    return made


def told(record: Record, election_id: str, number: int) -> dict[str, Return]:
    """The first declarations of a night."""
    night = night_of(record, election_id).announcements[:number]
    return {one.result.contest.id: one.result for one in night}


def check(found: Projection) -> None:
    """What every projection must be."""
    assert sum(one.mean for one in found.seats.values()) == pytest.approx(found.house, abs=1.0)
    for one in found.seats.values():
        assert 0 <= one.low <= one.mean + 1 and one.mean - 1 <= one.high <= found.house
    assert 0 <= found.hung <= 1
    for chances in found.chances.values():
        assert sum(chances.values()) == pytest.approx(1.0)


@pytest.mark.parametrize("with_poll", [True, False])
def test_the_same_declarations_give_the_same_bytes(
    official: Record, projectors: Made, with_poll: bool
) -> None:
    results = told(official, OF_2019, 40)
    projector = projectors(OF_2019, with_poll)
    first, second = projector.project(results), projector.project(results)
    assert repr(first) == repr(second) and first.chances == second.chances
    assert first.changes == second.changes


def test_a_projector_made_again_gives_the_same_bytes(
    official: Record, projectors: Made, data: Path
) -> None:
    results = told(official, OF_2019, 40)
    election = official.elections[OF_2019]
    places = {one.code: (one.q, one.r) for one in read_layout(data, election.polled_on)}
    polls = {poll.polled_on: poll.seats for poll in read_exit_polls(data)[0]}
    again = Projector(official.before_count(OF_2019), election, places, polls[election.polled_on])
    assert repr(again.project(results)) == repr(projectors(OF_2019).project(results))


def exchanged(result: Return) -> Declaration:
    """The result as if the first two had been read out the wrong way round."""
    assert isinstance(result, Declaration)
    first, second, *_ = sorted(result.votes, key=lambda key: -result.votes[key])
    votes = {**result.votes, first: result.votes[second], second: result.votes[first]}
    return replace(result, votes=votes)


def test_a_corrected_night_is_one_that_was_right_from_the_start(
    official: Record, projectors: Made
) -> None:
    right = told(official, OF_2019, 600)
    first = next(iter(right))
    wrong = {**right, first: exchanged(right[first])}
    corrected = {**wrong, first: right[first]}
    projector = projectors(OF_2019)
    assert repr(projector.project(corrected)) == repr(projector.project(right))
    assert repr(projector.project(wrong)) != repr(projector.project(right))


def test_every_night_adds_up_from_the_first_declaration_to_the_last(
    official: Record, projectors: Made
) -> None:
    for number in (0, 1, 7, 65, 325, 649, 650):
        check(projectors(OF_2019).project(told(official, OF_2019, number)))
        check(projectors(OF_2019, False).project(told(official, OF_2019, number)))


def test_no_range_ends_below_what_has_been_won(official: Record, projectors: Made) -> None:
    for number in (163, 325, 488, 600):
        results = told(official, OF_2019, number)
        found = projectors(OF_2019).project(results)
        elected = (find_winner(one) for one in results.values())
        won = Counter(one.label.key for one in elected if one is not None)
        for party, one in found.seats.items():
            assert won[party] <= one.low <= one.high <= won[party] + 650 - number, party


def test_when_all_has_declared_the_projection_is_the_count(
    official: Record, projectors: Made
) -> None:
    found = projectors(OF_2019).project(told(official, OF_2019, 650))
    assert not found.chances
    seats = {party: (one.mean, one.low, one.high) for party, one in found.seats.items()}
    assert seats["con"] == (365, 365, 365) and seats["spk"] == (1, 1, 1)
    assert found.majorities["con"] == 1.0


def test_a_night_that_begins_in_scotland_does_not_lose_its_head(
    official: Record, projectors: Made
) -> None:
    scottish = {
        c.id: official.returns[c.id]
        for c in official.contests_of(OF_2019)
        if c.constituency.country == "Scotland"
    }
    found = projectors(OF_2019).project(scottish)
    check(found)
    assert found.seats["con"].low > 300 and found.seats["snp"].mean == 48


def test_without_a_poll_and_with_few_results_it_says_that_it_is_too_early(
    official: Record, projectors: Made
) -> None:
    assert projectors(OF_2019, False).project(told(official, OF_2019, 1)).is_too_few
    assert not projectors(OF_2019, False).project(told(official, OF_2019, 65)).is_too_few
    assert not projectors(OF_2019).project({}).is_too_few


def test_the_speaker_returns(official: Record, projectors: Made) -> None:
    found = projectors(OF_2019).project({})
    chorley = official.find("Chorley", "2019").id
    assert found.chances[chorley] == {"spk": 1.0}


def test_a_member_who_stands_against_his_party_is_never_written_off(
    official: Record, projectors: Made
) -> None:
    """Islington North 2024, by what is known of such members, before it declares."""
    night = night_of(official, OF_2024).announcements
    order = [one.result.contest.id for one in night]
    for with_poll in (True, False):
        for moment in (0.0, 0.01, 0.03, 0.05, 0.10, 0.25, 0.50, 0.75):
            number = math.ceil(moment * len(order))
            before = {c: official.returns[c] for c in order[:number] if c != ISLINGTON_NORTH}
            chances = projectors(OF_2024, with_poll).project(before).chances[ISLINGTON_NORTH]
            assert chances.get("lab", 0.0) <= 0.95, moment
            assert chances.get("ind", 0.0) >= 0.04, moment


def test_what_a_by_election_changed_is_known(official: Record, projectors: Made) -> None:
    """Clacton 2015: whoever defects and wins a by-election defends the seat."""
    chances = projectors("parl.2015-05-07").project({}).chances
    here = chances[official.find("Clacton", "2015").id]
    assert here["ukip"] > 0.02 and here["con"] < 0.995


def test_an_exit_poll_moves_the_draws_towards_itself(official: Record, projectors: Made) -> None:
    with_poll = projectors(OF_2019).project({}).seats
    assert 355 <= with_poll["con"].mean <= 375
    assert with_poll["con"].high - with_poll["con"].low < 40
    without = projectors(OF_2019, False).project({}).seats
    assert without["con"].high - without["con"].low > 100


@pytest.mark.parametrize("year", ["1992", "1997"])
def test_a_night_of_the_librarys_groups_is_projected(official: Record, year: str) -> None:
    """No independents are known there, and of Northern Ireland in 1992 hardly a candidate."""
    election = next(e for e in official.general_elections() if e.name == year)
    projector = Projector(official.before_count(election.id), election, {})
    for number in (0, 7):
        check(projector.project(told(official, election.id, number)))


def test_the_first_election_of_the_record_has_nothing_to_be_projected_from(
    official: Record,
) -> None:
    first = official.general_elections()[0]
    with pytest.raises(UnknownContest, match="nothing to project"):
        Projector(official, first, {})


def test_two_parties_of_one_heading_are_added_up(official: Record, projectors: Made) -> None:
    election = official.elections[OF_2019]
    record = official.before_count(OF_2019)
    apart = Projector(record, election, {}, {"con": 300, "brx": 20, "ukip": 20}).project({})
    whole = Projector(record, election, {}, {"con": 300, "brx": 40}).project({})
    assert apart.seats == whole.seats


def test_a_poll_of_northern_ireland_alone_is_no_poll(official: Record) -> None:
    record, election = official.before_count(OF_2019), official.elections[OF_2019]
    assert not Projector(record, election, {}, {"dup": 8}).project({}).has_poll


def test_who_finished_first_of_the_independents_is_not_told_by_the_rows_order(
    official: Record,
) -> None:
    """The rows of 2010 are in the order of votes; of those alike before the count each may win."""
    record, election = (
        official.before_count("parl.2010-05-06"),
        official.elections["parl.2010-05-06"],
    )
    ground = ground_of(record, election, BRITAIN)
    best = outsiders_of(ground, 1, 1000).best
    unheard = [
        row
        for row, them in enumerate(ground.others)
        if len(them) == 2 and {odds(one) for one in them} == {UNKNOWN}
    ]
    first = (best[unheard] == 0).mean()
    assert len(unheard) > 50 and first == pytest.approx(0.5, abs=0.02)


SUMS = """
import hashlib
import numpy as np
from tellers.count.projection.projection import THREADS
table = np.random.default_rng(1).standard_normal((650, 650))
with THREADS.limit(limits=1):
    root = np.linalg.cholesky(table @ table.T + 650 * np.eye(650))
print(hashlib.sha256(root.tobytes()).hexdigest())
"""


def test_the_number_of_threads_changes_no_byte() -> None:
    """On the machine of the desk and on another: rounding goes by how sums are parted."""
    found = {
        subprocess.run(
            [sys.executable, "-c", SUMS],
            env={**os.environ, "OPENBLAS_NUM_THREADS": threads},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for threads in ("1", "2")
    }
    assert len(found) == 1
