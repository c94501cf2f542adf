"""Sentences about another election or another seat than the text's own: never held against it."""

import pytest

from tellers.check.claims import Finding
from tellers.check.reading.years import years_in
from tellers.check.verdict import Reader
from tellers.record.record import Record


@pytest.fixture(scope="module")
def reader(official: Record) -> Reader:
    return Reader(official)


HEXHAM = "Joe Morris won Hexham by 3,713 votes in 2024. "


@pytest.mark.parametrize(
    "text",
    [
        "Labour won 418 seats in 1997.",
        "Labour won 411 seats in 2024. It had won 418 in 1997.",
        "Labour won 393 seats at the 1945 general election.",
        "In 1951 the Conservatives won 321 seats.",
        "Sinn Féin won 73 seats in 1918.",
        "In 1983 Labour won 209 seats.",
        HEXHAM + "George Galloway won Bethnal Green and Bow in 2005 by 823 votes.",
        HEXHAM + "S. O. Davies won Merthyr Tydfil in 1970 with a majority of 7,467.",
        HEXHAM + "Martin Bell won Tatton in 1997 by 11,077 votes.",
        "In 1970 S. O. Davies won Merthyr Tydfil as an independent with a majority of 7,467.",
        "Labour has held Aberavon since 1922.",
    ],
)
def test_a_true_sentence_of_another_election_or_seat_is_not_contradicted(
    reader: Reader, text: str
) -> None:
    found = reader.check_text(text)
    assert [v for v in found if v.verdict is Finding.CONTRADICTED] == []


def test_a_seat_of_another_year_is_held_against_that_year(reader: Reader) -> None:
    text = HEXHAM + "George Galloway won Bethnal Green and Bow in 2005 by 832 votes."
    (wrong,) = [v for v in reader.check_text(text) if v.verdict is Finding.CONTRADICTED]
    assert wrong.correct_value == "823"


def test_a_nation_whose_winners_are_all_named_is_still_contradicted(reader: Reader) -> None:
    (wrong,) = [
        v
        for v in reader.check_text("Labour won 481 seats in 1997.")
        if v.verdict is Finding.CONTRADICTED
    ]
    assert wrong.correct_value == "418"


def test_a_name_of_one_word_that_no_seat_bears_now_is_a_persons(reader: Reader) -> None:
    """Galloway was a constituency until 1983, and George Galloway is not one."""
    text = "Galloway won Rochdale at the by-election of 29 February 2024 by 5,697 votes."
    assert not [v for v in reader.check_text(text) if v.verdict is Finding.CONTRADICTED]


def test_years_are_not_votes() -> None:
    assert years_in("2,024 votes, 1997.5 and 19970") == set()
