"""Sentences about another election or another seat than the text's own: never held against it."""

from collections.abc import Iterator
from datetime import date

import pytest

from tellers.check.claims import Finding
from tellers.check.reading.years import years_in
from tellers.check.verdict import Reader
from tellers.record import figures
from tellers.record.record import Record
from tellers.style.names import style_of
from tellers.style.numbers import write_share


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


SEATS = ("Foyle", "Gower", "Southport", "Hexham", "Gordon", "Brecon and Radnorshire", "Watford",
         "Bath", "Ynys Môn", "Belfast South", "Truro and Falmouth", "North Norfolk")  # fmt: skip
NOW = (
    "{who} of {party} came third, on {share}.",
    "Here {party} slid to {share}.",
    "{who} is now on {share}.",
)
OF_BEFORE = (
    "{who}'s party had taken {share} two years before.",
    "Here {party} had {share} last time.",
    "When it was last fought {party} took {share}.",
    "It is far from the {share} of {party} two years ago.",
)


def shares(record: Record, seat: str) -> Iterator[tuple[str, str, str]]:
    """Who was third in a seat in 2019, his party, and its share of 2017 as print has it."""
    now, then = (
        next(one for one in record.by_name(seat) if one.election.id == f"parl.{day}")
        for day in ("2019-12-12", "2017-06-08")
    )
    order = figures.ranked(record.returns[now.id])
    own = next(
        (c for c in then.candidacies if len(order) > 2 and c.label.key == order[2].label.key), None
    )
    if own is not None and (name := order[2].name) is not None:
        said = write_share(figures.share(record.returns[then.id], own.id))
        of_now = {write_share(figures.share(record.returns[now.id], c.id)) for c in order}
        if said not in of_now:
            yield str(name), style_of(record.parties, own.label.key).people, said


@pytest.mark.parametrize("seat", SEATS)
def test_the_share_of_before_is_false_of_now_unless_the_words_go_back(
    reader: Reader, official: Record, seat: str
) -> None:
    for who, party, share in shares(official, seat):
        first = f"{seat} has a new voice at Westminster. The campaign was short and cold. "
        for words, is_false in [(w, True) for w in NOW] + [(w, False) for w in OF_BEFORE]:
            text = first + words.format(who=who, party=party, share=share)
            told = reader.check_text(text, title=f"{seat} declares", published=date(2019, 12, 13))
            wrong = [v for v in told if share in v.claim.span and v.verdict is Finding.CONTRADICTED]
            assert bool(wrong) is is_false, text
