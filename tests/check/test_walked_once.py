"""What was reckoned for one sentence is not reckoned for the next; an order is walked to its place.

A text of six thousand words that tells of nothing but orders is to be checked in two seconds.
"""

import sys
from datetime import date
from fractions import Fraction
from types import FrameType

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import IN_2024, a_contest

from tellers.check.league.rows import standing
from tellers.check.otherwise import elsewhere
from tellers.check.reading import names
from tellers.check.reading.names import Bill, Gazetteer
from tellers.check.superlative.order import passing
from tellers.check.verdict import Reader
from tellers.check.whole.nation import Counts
from tellers.check.whole.ordered import Ranked
from tellers.facts.context import Context
from tellers.record import figures
from tellers.record.contests import Contest, Return
from tellers.record.record import Record

DAY = date(2024, 7, 6)
SWING = "The swing from the Conservatives to Labour in Poole was the third-largest in the region."
FEW = 20
"""Results that the seat itself, and those beside it, are asked for."""


def test_the_swings_of_a_region_are_gone_through_once(
    official: Record, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader, asked, leading = Reader(official), list[Return](), figures.leading_parties

    def counted(result: Return) -> tuple[str, str] | None:
        asked.append(result)
        return leading(result)

    monkeypatch.setattr(figures, "leading_parties", counted)
    first = reader.check_text(SWING, published=DAY)
    often = len(asked)
    assert reader.check_text(SWING, published=DAY) == first
    assert often > FEW >= len(asked) - often


def test_a_seat_brings_in_its_names_once_however_many_follow(
    official: Record, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader, met = Reader(official), list[Contest]()
    billed = names._billed

    def counted(gazetteer: Gazetteer, contest: Contest) -> Bill:
        met.append(contest)
        return billed(gazetteer, contest)

    monkeypatch.setattr(names, "_billed", counted)
    seats = [one.constituency.name for one in official.contests_of("parl.2024-07-04")[:40]]
    text = " ".join(f"Labour lost their deposit in {seat}." for seat in seats)
    reader.check_text(text, published=DAY)
    assert len(seats) <= len(met) == len({one.id for one in met})


@pytest.mark.parametrize(
    ("name", "of_bath"),
    [("numbers_of", "9,999"), ("parts_of", "99.9%"), ("facts_of_contest", "47")],
)
def test_what_a_figure_may_be_of_elsewhere_is_reckoned_once_for_all_texts(
    official: Record, monkeypatch: pytest.MonkeyPatch, name: str, of_bath: str
) -> None:
    reader, asked, reckon = Reader(official), list[str](), getattr(elsewhere, name)

    def counted(at: Context) -> object:
        asked.append(at.contest.id)
        return reckon(at)

    monkeypatch.setattr(elsewhere, name, counted)
    text = f"Poole went to Labour. Tatton did not. In Bath the majority was {of_bath}."
    first = reader.check_text(text, published=DAY)
    assert asked and len(asked) == len(set(asked))
    often = len(asked)
    assert reader.check_text(text, published=DAY) == first
    assert len(asked) == often


def test_no_fact_is_made_for_a_figure_that_no_contest_has(
    official: Record, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader, asked = Reader(official), list[Context]()
    monkeypatch.setattr(elsewhere, "facts_of_contest", asked.append)
    seats = [one.constituency.name for one in official.contests_of("parl.2024-07-04")[:20]]
    text = " ".join(f"In {seat} the majority was 99,999." for seat in seats)
    assert len(reader.check_text(text, published=DAY)) == len(seats)
    assert not asked


LONGER, SLACK = 4, 1.1


def test_a_text_of_hundreds_of_seats_costs_no_more_a_seat_than_one_of_some(
    official: Record,
) -> None:
    reader = Reader(official)
    seats = [one.constituency.name for one in official.contests_of("parl.2024-07-04")[:240]]
    whole = [f"In {seat} Labour's majority is 31,{n:03}." for n, seat in enumerate(seats)]
    long, short = " ".join(whole), " ".join(whole[: len(whole) // LONGER])
    reader.check_text(long, published=DAY)  # what is reckoned of the record is kept from now on
    assert calls(reader, long) <= LONGER * SLACK * calls(reader, short)


def calls(reader: Reader, text: str) -> int:
    """How many functions are called, of Python or of C, while a text is read."""
    often = 0

    def count(_frame: FrameType, event: str, _arg: object) -> None:
        nonlocal often
        often += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        reader.check_text(text, published=DAY)
    finally:
        sys.setprofile(before)
    return often


def test_the_votes_of_an_election_are_added_up_once(official: Record) -> None:
    election = next(e for e in official.general_elections() if e.polled_on == IN_2024)
    nation = Counts(official, official.returns).of_text(election)
    assert nation.valid == sum(map(figures.valid_votes, nation.declared))
    assert nation.electorate == sum(one.electorate or 0 for one in nation.declared)
    assert {"valid", "electorate"} <= vars(nation).keys()


VALUES = st.lists(st.integers(0, 5) | st.fractions(0, 5, max_denominator=3), min_size=1)


@given(VALUES, st.booleans(), st.booleans(), st.data())
def test_those_that_pass_a_seat_are_those_before_it(
    values: list[int | Fraction], is_rising: bool, least: bool, data: st.DataObject
) -> None:
    values.sort(reverse=not is_rising)
    rows = tuple((value, a_contest(place=f"Seat {n}")) for n, value in enumerate(values))
    at = data.draw(st.integers(0, len(values) - 1))
    own = standing(rows, rows[at][1], least=least)
    assert own is not None
    passing = [one for v, one in rows if (v < values[at] if least else v > values[at])]
    assert list(own.beyond) == passing


@given(VALUES, st.data())
def test_those_that_share_a_place_stand_together(
    values: list[int | Fraction], data: st.DataObject
) -> None:
    values.sort()
    rows = tuple((value, a_contest(place=f"Seat {n}")) for n, value in enumerate(values))
    place = data.draw(st.integers(1, len(values)))
    tied = [one for value, one in rows if value == values[place - 1]]
    assert Ranked(rows, is_hidden=False).tied_at(place) == tied


@given(VALUES, st.booleans(), st.data())
def test_an_order_begins_with_those_that_pass_a_value(
    values: list[int | Fraction], least: bool, data: st.DataObject
) -> None:
    values.sort(reverse=not least)
    rows = tuple((value, a_contest(place=f"Seat {n}")) for n, value in enumerate(values))
    own = data.draw(st.sampled_from(values))
    beyond = [one for value, one in rows if (value < own if least else value > own)]
    assert passing(rows, own, least=least) == beyond


class Compared(int):
    """A number that counts how often it is compared."""

    often = 0

    def __lt__(self, other: int) -> bool:
        Compared.often += 1
        return int(self) < int(other)

    def __gt__(self, other: int) -> bool:
        Compared.often += 1
        return int(self) > int(other)


@pytest.mark.parametrize("least", [True, False])
def test_an_order_is_not_walked_to_its_end(least: bool) -> None:
    values = sorted(range(650), reverse=not least)
    rows = tuple((Compared(value), a_contest(place=f"Seat {value}")) for value in values)
    Compared.often = 0
    assert len(passing(rows, values[-1], least=least)) == len(values) - 1
    assert Compared.often <= FEW


def test_a_contest_is_found_by_any_spelling_of_its_seat(official: Record) -> None:
    election = next(e for e in official.general_elections() if e.polled_on == IN_2024)
    nation = Counts(official, official.returns).of_text(election)
    for contest in nation.fought:
        assert nation.contest_of(contest.constituency.name) is contest
    chester = nation.contest_of("CHESTER NORTH & NESTON")
    assert chester is not None
    assert chester.constituency.name == "Chester North and Neston"
    assert nation.within("wales").contest_of("Poole") is None
