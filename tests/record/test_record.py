"""The record: found by any spelling, refused in one line, and never telling a night before it."""

from dataclasses import replace
from datetime import date, datetime
from fractions import Fraction
from typing import Any

import pytest
from tests.builders import (
    IN_2017,
    IN_2019,
    IN_2024,
    a_constituency,
    a_contest,
    a_declaration,
    a_record,
    a_redrawing,
)

from tellers.errors import AmbiguousName, InvalidRecord, UnknownContest, UnknownMember
from tellers.record.contests import ElectionKind
from tellers.record.lineage.comparison import BaseKind, comparable, find_same_area, line_of
from tellers.record.people import (
    Affiliation,
    Citation,
    Dated,
    Grade,
    Label,
    SpellKind,
    Standing,
)
from tellers.record.people import Testimony as Word
from tellers.record.record import Record, folded

NOW = a_declaration(place="Ynys Môn")
THEN = a_declaration(place="Ynys Môn", polled_on=IN_2017)
BY = a_declaration(place="Ynys Môn", polled_on=date(2018, 5, 3), is_general=False)
RECORD = a_record(NOW, THEN, BY)


@pytest.mark.parametrize("name", ["Ynys Môn", "YNYS MON", " ynys  mon ", "Ynys-Môn"])
def test_any_spelling_of_a_place_is_found(name: str) -> None:
    assert RECORD.find(name, "2019") is NOW.contest


def test_letters_that_spellings_disagree_on() -> None:
    assert folded("Sheffield, Brightside & Hillsborough") == folded(
        "sheffield brightside and hillsborough"
    )
    assert folded("O’Reilly's") == folded("O'Reilly’s")


def test_a_year_is_its_general_election_else_the_only_by_election_in_it() -> None:
    assert RECORD.find("Ynys Môn", "2018-05-03") is BY.contest
    assert RECORD.find("Ynys Môn", "2018") is BY.contest
    assert RECORD.find("Ynys Môn", "May 2018") is BY.contest
    with pytest.raises(UnknownContest, match=r"No contest in Ynys Môn at '2016'") as caught:
        RECORD.find("Ynys Môn", "2016")
    assert "It has: 2017, 2018 by-election, 2019." in str(caught.value)
    both = a_record(
        NOW, a_declaration(place="Ynys Môn", polled_on=date(2019, 8, 1), is_general=False)
    )
    assert both.find("Ynys Môn", "2019") is NOW.contest


def test_two_by_elections_of_one_year_are_asked_apart() -> None:
    days = (date(2018, 5, 3), date(2018, 9, 6))
    record = a_record(*(a_declaration(place="Here", polled_on=d, is_general=False) for d in days))
    with pytest.raises(AmbiguousName, match=r"Here 2018 fits several.*2018-05-03.*2018-09-06"):
        record.find("Here", "2018")


def test_a_place_that_is_not_there_names_those_near() -> None:
    with pytest.raises(UnknownContest, match=r"no constituency 'Ynys'.*Did you mean Ynys Môn"):
        RECORD.find("Ynys", "2019")
    with pytest.raises(UnknownContest, match="It covers 2017-06-08 to 2019-12-12"):
        RECORD.find("Atlantis", "2019")
    with pytest.raises(UnknownContest, match="no contest 'parl.x'"):
        RECORD.contest("parl.x")
    with pytest.raises(UnknownMember, match="no member 'Nobody'"):
        RECORD.member("Nobody")


def test_a_member_who_is_not_there_names_those_near(packaged: Record) -> None:
    for spelling in ("Jeremy Corbin", "corbyn", "Corbin"):
        with pytest.raises(UnknownMember, match=r"no member '.*Did you mean Jeremy Corbyn"):
            packaged.member(spelling)
    with pytest.raises(UnknownMember, match="no member 'Nobody'[.]$"):
        packaged.member("Nobody")


@pytest.mark.parametrize(
    "when",
    ["1974-02", "February 1974", "february 1974", "1974 February", "Feb 1974", "Feb. 1974",
     "1974-02-28", "28 February 1974", "28th February 1974", "February 28, 1974", " 1974-02 "],
)  # fmt: skip
def test_an_election_may_be_asked_for_as_people_name_it(when: str) -> None:
    february = a_declaration(place="Here", polled_on=date(1974, 2, 28))
    october = a_declaration(place="Here", polled_on=date(1974, 10, 10))
    assert a_record(february, october).find("Here", when) is february.contest


@pytest.mark.parametrize(
    "when",
    ["", "February", "1974 1974", "31", "28 1 February 1974", "1974-2", "Ju 1974", "soon 1974",
     "\u0661\u0669\u0667\u0664", "Feb 1974 or so"],
)  # fmt: skip
def test_what_is_no_time_finds_no_contest(when: str) -> None:
    record = a_record(a_declaration(place="Here", polled_on=date(1974, 2, 28)))
    with pytest.raises(UnknownContest, match="It has: .*1974"):
        record.find("Here", when)


def test_every_name_that_an_error_offers_is_taken(official: Record) -> None:
    for contest in official.by_name("Rochdale"):
        names = [one.election.name for one in official.by_name("Rochdale")]
        if names.count(contest.election.name) == 1:
            assert official.find("Rochdale", contest.election.name) is contest


def test_two_contests_of_one_name_are_asked_apart() -> None:
    february = a_declaration(place="Here", polled_on=date(1974, 2, 28))
    october = a_declaration(place="Here", polled_on=date(1974, 10, 10))
    record = a_record(february, october)
    with pytest.raises(AmbiguousName, match=r"parl\.here\.1974-02-28, parl\.here\.1974-10-10"):
        record.find("Here", "1974")
    assert record.find("Here", "1974-10") is october.contest


def test_before_its_count_a_night_is_not_in_the_record(official: Record) -> None:
    before = official.before_count("parl.2019-12-12")
    told = {contest.id for contest in official.contests_of("parl.2019-12-12")}
    assert len(told) == 650
    assert not told & set(before.returns) and not told & set(before.published)
    assert set(official.returns) - set(before.returns) == told
    assert before.contests_of("parl.2019-12-12") == official.contests_of("parl.2019-12-12")


def test_before_its_count_nobody_has_won_a_seat_in_the_night(official: Record) -> None:
    before = official.before_count("parl.2024-07-04")
    corbyn = before.member("Jeremy Corbyn")
    assert [seat.starts.on.year for seat in official.member("Jeremy Corbyn").seats][-1] == 2024
    assert [seat.starts.on.year for seat in corbyn.seats][-1] == 2019
    for member in before.members.values():
        for spell in member.affiliations:
            assert spell.starts.last < date(2024, 7, 4)
            assert spell.ends is None or spell.ends.last < date(2024, 7, 4)


def test_history_is_oldest_first(official: Record) -> None:
    seat = official.find("Sheffield, Brightside and Hillsborough", "2019").constituency.id
    days = [contest.polled_on for contest in official.history(seat)]
    assert days == sorted(days) and len(days) == 5


# ---------------------------------------------------------------- lineage


def test_the_same_seat_is_compared_on_the_actual_result() -> None:
    base = comparable(RECORD, NOW.contest)
    assert (base.kind, base.result) == (BaseKind.ACTUAL, THEN)
    assert comparable(RECORD, BY.contest).result == THEN
    first = comparable(RECORD, THEN.contest)
    assert (first.kind, first.reason) == (
        BaseKind.NONE,
        "the record holds no earlier general election",
    )


def test_a_redrawn_seat_is_compared_only_where_the_area_is_the_same() -> None:
    after = a_constituency("Here", boundary_set="2024")
    now = a_declaration(contest=a_contest(place=after, polled_on=IN_2024))
    then = a_declaration(place="Here")
    same = a_redrawing("Here")
    assert comparable(a_record(now, then, overlaps=[same]), now.contest).result == then
    for share in (Fraction(9998, 10000), Fraction(1, 2)):
        for near in (replace(same, share_of_earlier=share), replace(same, share_of_later=share)):
            found = comparable(a_record(now, then, overlaps=[near]), now.contest)
            assert found.kind is BaseKind.NONE
            assert "the boundaries changed after 2019" in found.reason
    edge = replace(same, share_of_later=same.share_of_later * 9999 / 10000)
    assert comparable(a_record(now, then, overlaps=[edge]), now.contest).result == then


def test_before_2010_a_step_by_name_alone_is_marked(packaged: Record) -> None:
    line = line_of(packaged, packaged.find("Aberavon", "2019"))
    assert [step.contest.polled_on.year for step in line] == [
        2019, 2017, 2015, 2010, 2005, 2001, 1997,
    ]  # fmt: skip
    assert [step.is_by_name for step in line] == [False] * 4 + [True] * 3


def test_a_base_says_how_it_is_known_and_what_the_record_covers(official: Record) -> None:
    for name, when, known_by in (
        ("Hexham", "1959", "one constituency of one map"),
        ("Islington North", "2024", "the same area, by measured overlaps"),
        ("Hexham", "2024", "an official estimate on these boundaries"),
        ("Hexham", "1955", ""),
        ("Northumberland Hexham", "1918", ""),
    ):
        base = comparable(official, official.find(name, when))
        assert base.known_by == known_by
        assert bool(base.reason) == (not known_by)
        assert base.coverage == "It covers 1918-12-14 to 2024-07-04."


def test_a_line_ends_where_the_name_was_not_fought(packaged: Record) -> None:
    new = packaged.find("Kenilworth and Southam", "2019")  # first fought in 2010
    assert [step.contest.polled_on.year for step in line_of(packaged, new)] == [
        2019, 2017, 2015, 2010,
    ]  # fmt: skip


def test_a_by_election_stands_in_the_line_of_its_seat(official: Record) -> None:
    line = line_of(official, official.find("Brecon and Radnorshire", "2019"))
    assert [step.contest.polled_on.isoformat() for step in line][:3] == [
        "2019-12-12", "2019-08-01", "2017-06-08",
    ]  # fmt: skip


def test_one_name_in_two_countries_is_two_places() -> None:
    there = a_constituency("Here", country="Scotland", boundary_set="1997")
    old = a_declaration(contest=a_contest(place=there, polled_on=date(2001, 6, 7)))
    new = a_declaration(place="Here", polled_on=IN_2017)
    record = a_record(old, new)
    assert find_same_area(record, new.contest, old.contest.election) is None


# ---------------------------------------------------------------- people and promises


def spell(*words: Word) -> Affiliation:
    starts = Dated(date(2020, 10, 29))
    return Affiliation(SpellKind.WHIP, "suspended", "lab", starts, None, words)


def word(source: str, grade: Grade, *, is_stated: bool = True) -> Word:
    return Word(Citation(source, "page"), grade, is_stated)


@pytest.mark.parametrize(
    ("words", "is_firm"),
    [
        ([word("a", Grade.A)], True),
        ([word("a", Grade.A, is_stated=False)], False),
        ([word("b", Grade.B)], False),
        ([word("b", Grade.B), word("b", Grade.B)], False),
        ([word("b", Grade.B), word("c", Grade.C)], True),
        ([word("b", Grade.B), word("c", Grade.C, is_stated=False)], False),
        ([], False),
    ],
)
def test_one_primary_source_or_two_independent_ones_are_firm(
    words: list[Word], is_firm: bool
) -> None:
    assert spell(*words).is_firm is is_firm


@pytest.mark.parametrize(
    ("standing", "parties"),
    [(Standing.PARTY, ()), (Standing.INDEPENDENT, ("lab",)), (Standing.SPEAKER, ("con",))],
)
def test_a_label_names_parties_exactly_when_it_is_of_one(
    standing: Standing, parties: tuple[str, ...]
) -> None:
    with pytest.raises(InvalidRecord, match="A label standing as"):
        Label(standing, parties)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"votes": {"con": 1}}, "not for exactly its candidacies"),
        ({"votes": {"con": -1, "lab": 2, "ld": 3}}, "con has -1 votes"),
        ({"votes": {"con": 7, "lab": 7, "ld": 3}}, "the lot must name one of the tied"),
        ({"chosen_by_lot": "con"}, "the lot must name one of the tied"),
    ],
)
def test_an_impossible_declaration_cannot_be_made(changes: dict[str, Any], words: str) -> None:
    with pytest.raises(InvalidRecord, match=words):
        replace(NOW, **changes)


def test_a_time_without_a_zone_is_no_time_of_a_declaration() -> None:
    bare = datetime.fromisoformat("2019-12-13T02:00")
    with pytest.raises(InvalidRecord, match="a time without a zone"):
        a_declaration(contest=NOW.contest, declared_at=bare)


def test_elections_are_general_or_one_contest() -> None:
    assert BY.contest.election.kind is ElectionKind.BY_ELECTION
    assert [e.polled_on for e in RECORD.general_elections()] == [IN_2017, IN_2019]
    assert RECORD.ends_on() == IN_2019
