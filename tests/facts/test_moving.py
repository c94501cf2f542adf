"""What moved in a night: the estimate of a party's seats, and winners that were corrected."""

from collections.abc import Mapping

import pytest
from tests.builders import a_constituency, a_declaration, a_moment, a_record
from tests.publish.trails import a_projection

from tellers.count.ledger import Draft, State, corrected, declared, fold
from tellers.count.projection.projection import Range
from tellers.count.projection.trail import Point, Trail
from tellers.count.tally import tally
from tellers.facts.fact import Fact
from tellers.facts.nation.count import facts_of_night
from tellers.facts.nation.picture import Picture
from tellers.record.contests import Declaration, Return

SEATS = tuple(
    a_declaration({"con": 9, "lab": 8}, place=a_constituency(name))
    for name in ("Ayton", "Beeford", "Ceeham")
)


def a_night(*drafts: Draft, trail: Trail | None = None) -> list[Fact]:
    """The facts of what moved, after these lines."""
    record = a_record(*SEATS)
    state: State = fold(one.numbered(n) for n, one in enumerate(drafts, start=1))
    election = SEATS[0].contest.election.id
    picture = Picture(record, tally(record, state.results, election), state.results, state.seq)
    told = facts_of_night(picture, state, trail).values()
    return [one for one in told if one.kind in ("projection-moved", "national-correction")]


def told(result: Declaration, minute: int) -> Draft:
    return declared(result, at=a_moment(minute), by="desk")


def a_point(results: Mapping[str, Return], **seats: Range) -> Point:
    return Point(results, a_projection(len(results), seats=seats))


def test_an_estimate_that_moved_is_told_with_its_range_as_an_estimate() -> None:
    then = a_point({}, con=Range(311.5, 290, 330), lab=Range(250.0, 240, 260))
    results = {SEATS[0].contest.id: SEATS[0]}
    now = a_point(results, con=Range(320.4, 310, 331), lab=Range(255.4, 240, 260))
    (fact,) = a_night(told(SEATS[0], 1), trail=Trail((then, now)))
    assert (fact.value, fact.subject.party, fact.other) == (320 - 312, "con", "between 310 and 331")
    assert [term.value for term in fact.terms] == [320, 312, 8]
    assert fact.coverage.startswith("an estimate") and fact.scope == "1 of 3 declared"
    assert fact.because


@pytest.mark.parametrize("is_of_now", [True, False])
def test_a_trail_of_other_results_says_nothing(is_of_now: bool) -> None:
    results = {SEATS[0].contest.id: SEATS[0]} if is_of_now else {}
    points = (a_point({}, con=Range(300.0, 290, 330)), a_point(results, con=Range(330.0, 310, 331)))
    found = a_night(told(SEATS[0], 1), trail=Trail(points))
    assert bool(found) is is_of_now
    assert not a_night(told(SEATS[0], 1), trail=Trail(points[:1]))


def test_a_winner_that_was_corrected_is_counted_once() -> None:
    turned = a_declaration({"con": 8, "lab": 9}, place=SEATS[0].contest.constituency)
    figure = a_declaration({"con": 10, "lab": 8}, place=SEATS[1].contest.constituency)
    lines = (
        told(SEATS[0], 1),
        told(SEATS[1], 2),
        corrected(turned, at=a_moment(3), by="desk", reason="two piles were exchanged"),
        corrected(figure, at=a_moment(4), by="desk", reason="misheard"),
    )
    (fact,) = a_night(*lines)
    assert (fact.kind, fact.value, fact.scope) == ("national-correction", 1, "2 of 3 declared")
    back = corrected(SEATS[0], at=a_moment(5), by="desk", reason="they were not")
    assert not a_night(*lines, back)
