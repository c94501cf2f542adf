"""Ids: assigned once, unique, and in the form of the library that gives them."""

from collections import Counter
from datetime import date
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import a_label
from tests.strategies import KEYS, names
from uk_election_ids.election_ids import IdBuilder
from uk_election_ids.election_ids import validate as is_valid_id

from tellers.errors import InvalidRecord
from tellers.record.contests import Candidacy
from tellers.record.identity import candidacy_ids, constituency_id, contest_id, general_election
from tellers.record.people import Label, Name
from tellers.record.record import Record

standings = st.lists(st.tuples(st.none() | names, st.sampled_from(KEYS).map(a_label)), max_size=9)


@given(standings)
def test_candidacies_of_one_contest_have_as_many_ids(
    standing: list[tuple[Name | None, Label]],
) -> None:
    ids = candidacy_ids(standing)
    assert len(set(ids)) == len(ids) == len(standing)
    assert all(ids)


@given(standings, st.randoms())
def test_an_id_does_not_hang_on_the_order_of_the_ballot_paper(
    standing: list[tuple[Name | None, Label]], random: Random
) -> None:
    turned = list(standing)
    random.shuffle(turned)
    ids, again = candidacy_ids(standing), candidacy_ids(turned)
    assert Counter(ids) == Counter(again)


def by_the_library(name: str, polled_on: date, *, is_by_election: bool) -> str:
    builder = IdBuilder("parl", polled_on).with_division(name)
    return str((builder.with_contest_type("by") if is_by_election else builder).ballot_id)


@given(
    st.text("aÉô-'’,.& Zz09", min_size=1).filter(lambda name: any(map(str.isalnum, name))),
    st.dates(date(1918, 12, 14), date(2099, 1, 1)),
    st.booleans(),
)
def test_an_id_is_the_one_that_the_library_builds(name: str, day: date, is_by: bool) -> None:
    ours = contest_id(name, day, is_by_election=is_by)
    assert ours == by_the_library(name, day, is_by_election=is_by)


@pytest.mark.parametrize("kind", ["packaged", "official"])
def test_every_id_of_the_record_is_the_one_that_the_library_builds(
    request: pytest.FixtureRequest, kind: str
) -> None:
    record: Record = request.getfixturevalue(kind)
    for identity, contest in record.contests.items():
        assert identity == by_the_library(
            contest.constituency.name,
            contest.election.polled_on,
            is_by_election=not contest.election.is_general,
        )


def test_a_contest_keeps_its_own_polling_day_and_form() -> None:
    assert contest_id("Thirsk and Malton", date(2010, 5, 6), is_by_election=False) == (
        "parl.thirsk-and-malton.2010-05-06"
    )
    assert contest_id("Oldham East and Saddleworth", date(2011, 1, 13), is_by_election=True) == (
        "parl.oldham-east-and-saddleworth.by.2011-01-13"
    )


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("Sheffield, Brightside and Hillsborough", "sheffield-brightside-and-hillsborough"),
        ("Ynys Môn", "ynys-mon"),
        ("Na h-Eileanan an Iar", "na-h-eileanan-an-iar"),
        ("Ealing, Acton and Shepherd's Bush", "ealing-acton-and-shepherds-bush"),
    ],
)
def test_a_constituency_is_named_by_its_map(name: str, slug: str) -> None:
    assert constituency_id(name, date(2010, 5, 6)) == f"{slug}.2010"
    assert constituency_id(name, date(2024, 7, 4)) == f"{slug}.2024"


@pytest.mark.parametrize("kind", ["packaged", "official"])
def test_every_id_of_the_record_is_valid_and_fits_what_it_names(
    request: pytest.FixtureRequest, kind: str
) -> None:
    record: Record = request.getfixturevalue(kind)
    for identity, contest in record.contests.items():
        assert identity == contest.id and is_valid_id(identity), identity
        assert record.returns[identity].contest is contest
        day = contest.election.polled_on.isoformat()
        assert identity.endswith(day)
        assert (".by." in identity) == (not contest.election.is_general)
        assert record.boundary_sets[contest.constituency.boundary_set].covers(contest.polled_on)
        assert len({candidacy.id for candidacy in contest.candidacies}) == len(contest.candidacies)
    seats = Counter((c.election.id, c.constituency.id) for c in record.contests.values())
    assert set(seats.values()) == {1}


def test_two_elections_of_one_year_are_told_apart_by_month() -> None:
    assert general_election(date(1974, 2, 28)).name == "February 1974"
    assert general_election(date(1974, 10, 10)).name == "October 1974"


def test_a_contest_has_no_candidacy_twice(packaged: Record) -> None:
    contest = packaged.find("Tatton", "1997")
    one: Candidacy = contest.candidacies[0]
    assert contest.candidacy(one.id) is one
    with pytest.raises(InvalidRecord, match="has no candidacy 'nobody'"):
        contest.candidacy("nobody")
    with pytest.raises(InvalidRecord, match="stands twice"):
        type(contest)(
            contest.id, contest.election, contest.constituency, contest.polled_on, (one, one)
        )
