"""A search finds exactly the contests that are all that is asked."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import a_candidacy, a_contest, a_declaration, a_record
from tests.strategies import general_elections

import tellers
from tellers.errors import (
    AmbiguousName,
    ConfigError,
    RecordError,
    UnknownContest,
    UnknownMember,
)
from tellers.notebook.search import Asked, search, show
from tellers.record import figures
from tellers.record.contests import Contest
from tellers.record.people import Member, Name
from tellers.record.record import Record

Plain = Callable[[Record, Contest, Any], bool]


def stood(contest: Contest, party: str) -> bool:
    return any(party in (c.label.key, *c.label.parties) for c in contest.candidacies)


def was_won(record: Record, contest: Contest, party: str) -> bool:
    winner = figures.find_winner(record.returns[contest.id])
    return winner is not None and party in (winner.label.key, *winner.label.parties)


BY_HAND: dict[str, tuple[st.SearchStrategy[Any], Plain]] = {
    "seat": (
        st.sampled_from(("Seat 0", "SEAT 1", "seat, 2", "Seat 99")),
        lambda _, c, asked: c.constituency.name == asked.capitalize().replace(",", ""),
    ),
    "year": (
        st.sampled_from((2019, 2024, "2024-07", "2019-12-12", 1955)),
        lambda _, c, asked: str(c.polled_on).startswith(str(asked)),
    ),
    "party": (
        st.sampled_from(("con", "lab", "coop", "ind", "spk", "green")),
        lambda _, c, asked: stood(c, asked),
    ),
    "won_by": (st.sampled_from(("con", "lab", "coop", "ind", "spk")), was_won),
    "name": (
        st.sampled_from(("Ada", "ADA smith", "doring", "o'reilly", "Nobody")),
        lambda _, c, asked: any(
            set(asked.lower().replace("'", " ").split())
            <= set(str(one.name).lower().replace("’", " ").replace("ö", "o").split())
            for one in c.candidacies
        ),
    ),
    "code": (
        st.sampled_from(("parl.2024-07-04", "parl.seat-0.2024-07-04", "2024/seat-1")),
        lambda _, c, asked: asked in (c.id, c.election.id, c.constituency.id),
    ),
    "by_elections": (st.booleans(), lambda _, c, asked: asked is not c.election.is_general),
}
"""Each key, what may be asked by it, and whether a contest is that, said as plainly as can be."""


@given(general_elections(), st.data())
def test_a_search_finds_what_looking_at_each_contest_finds(pair: Any, data: st.DataObject) -> None:
    keys = data.draw(st.sets(st.sampled_from(sorted(BY_HAND)), max_size=3))
    asked: Any = {key: data.draw(BY_HAND[key][0]) for key in keys}
    found = search(pair.record, **asked)
    expected = {
        contest.id
        for contest in pair.record.contests.values()
        if all(BY_HAND[key][1](pair.record, contest, asked[key]) for key in keys)
    }
    assert set(found.ids) == expected
    assert len(found.ids) == len(expected)
    assert [one.contest.polled_on for one in found] == sorted(o.contest.polled_on for o in found)


def test_every_key_of_a_search_is_tried_here() -> None:
    assert set(Asked.__annotations__) == {*BY_HAND, "member"}


def test_a_member_is_found_where_a_source_says_that_he_stood_and_under_his_other_names() -> None:
    ada = Member("mnis-1", Name("Ada", "Brown"), (), aliases=(Name("Lady", "Brown"),))
    standing = (a_candidacy("con", member="mnis-1", name=Name("A", "B")), a_candidacy("lab"))
    hers = a_contest((), candidacies=standing)
    other = a_contest(("con",), place="Elsewhere")
    record = a_record(
        a_declaration({"con": 2, "lab": 1}, contest=hers),
        a_declaration({"con": 1}, contest=other),
        members={"mnis-1": ada},
    )
    assert search(record, member="mnis-1").ids == (hers.id,)
    assert search(record, member="Ada Brown").ids == (hers.id,)
    assert search(record, name="lady brown").ids == (hers.id,)
    with pytest.raises(UnknownMember):
        search(record, member="Nobody")


def test_a_whole_name_is_that_seat_alone_and_else_words_are_looked_for() -> None:
    places = ("Bath", "Bath and Wells", "Wells")
    record = a_record(*(a_declaration(place=place) for place in places))
    assert [one.contest.constituency.name for one in search(record, seat="bath")] == ["Bath"]
    assert len(search(record, seat="wells bath")) == 1
    assert len(search(record, seat="and")) == 1
    assert len(search(record, seat="Bristol")) == 0


def test_a_party_may_be_asked_for_by_any_of_its_names_but_never_by_one_of_several() -> None:
    record = a_record(a_declaration({"lab": 2, "con": 1}), a_declaration({"con": 1}, place="B"))
    for name in ("lab", "Labour", "PP53", "Labour Party"):
        assert len(search(record, party=name)) == 1
    with pytest.raises(AmbiguousName, match="gpni|sgp|green"):
        search(record, party="Green")
    with pytest.raises(RecordError, match="no party 'Whigs'"):
        search(record, party="Whigs")


@pytest.mark.parametrize(
    "asked",
    [{"colour": "red"}, {"year": 24}, {"year": "July"}, {"year": ""}, {"seat": " "}, {"name": "-"}],
    ids=str,
)
def test_what_cannot_be_searched_for_is_said(asked: Any) -> None:
    with pytest.raises(ConfigError):
        search(a_record(a_declaration()), **asked)


def test_a_contest_is_shown_by_itself_by_its_id_and_by_place_and_time() -> None:
    record = a_record(result := a_declaration(place="Bath"))
    one = show(record, result.contest)
    assert one == show(record, result.contest.id) == show(record, "BATH", 2019)
    assert (one.result, one.id, one.majority) == (result, result.contest.id, 5_000)
    assert one.winner is not None and one.winner.id == "con"
    assert one.turnout == figures.turnout(result)
    with pytest.raises(UnknownContest):
        show(record, "parl.nowhere.2019-12-12")
    with pytest.raises(UnknownContest):
        show(record, a_contest(place="Wells"))


def test_contests_are_a_sequence_and_a_value() -> None:
    record = a_record(*(a_declaration(place=place) for place in "ABC"))
    found = search(record)
    assert found[0] == next(iter(found)) and found[-1] == show(record, found.ids[2])
    assert found[1:] == tellers.search(record)[1:]
    assert len(found[1:]) == 2 and found[0] in found and found[0] not in found[1:]
    with pytest.raises(AttributeError):
        found.__setattr__("ids", ())


@pytest.mark.parametrize(
    ("asked", "count"),
    [
        (Asked(won_by="lab", year="2024-07-04"), 411),
        (Asked(won_by="con", year="2019-12-12"), 365),
        (Asked(won_by="ind", year="2024-07-04"), 6),
        (Asked(won_by="spk"), 8),
        (Asked(seat="Islington North"), 32),
        (Asked(code="E14001305"), 1),
        (Asked(code="S14000006"), 6),
        (Asked(year=2019, by_elections=False), 650),
        (Asked(name="Greg Smith", year=2024), 1),
        (Asked(name="Corbyn", seat="Islington North"), 5),
        (Asked(member="Jeremy Corbyn"), 5),
    ],
    ids=str,
)
def test_counts_of_the_official_record(official: Record, asked: Asked, count: int) -> None:
    assert len(search(official, **asked)) == count


def test_the_first_contest_is_in_december_1918(official: Record) -> None:
    assert search(official)[0].contest.polled_on == date(1918, 12, 14)
