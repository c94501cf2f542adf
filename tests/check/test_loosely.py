"""Of which result, and of whom, a figure is where its sentence speaks of two."""

from datetime import date

import pytest
from tests.check.asking import CONTRADICTED, SUPPORTED, UNCHECKABLE, read

from tellers.check.verdict import Reader
from tellers.record.matching.near import is_near

WITNEY = (
    date(2016, 10, 21),
    "Robert Courts has won the Witney by-election for the Conservatives with 17,313 votes, "
    "to the 11,611 of Liz Leffman and the 5,765 of Labour's Duncan Enright. ",
)
EASTBOURNE = (date(2019, 12, 13), "Caroline Ansell has won back Eastbourne with 26,951 votes. ")
ROCHESTER = (
    date(2014, 11, 21),
    "Mark Reckless has won Rochester and Strood for Ukip with 16,867 votes. ",
)
OLDHAM = (date(2011, 1, 14), "Labour has held Oldham East and Saddleworth by 3,558 votes. ")

TRUE = [
    (WITNEY, "He was a candidate then too, second with 10,046 and 17.2 per cent."),
    (WITNEY, "As recently as 2015 the Lib Dems could manage no better than fourth, with 6.8%."),
    (WITNEY, "Turnout was put at 46.8 per cent (73.3)."),
    (WITNEY, "She almost trebled the Lib Dem vote."),
    (EASTBOURNE, "She stood then too, second with 25,315."),
    (EASTBOURNE, "Stephen Lloyd, who had 26,924 at the last election, was second with 22,620."),
    (ROCHESTER, "Mr Reckless, last returned as a Conservative by 9,953, won by 2,920."),
    (ROCHESTER, "Mark Reckless had 23,604 votes in 2010 as a Conservative."),
    (ROCHESTER, "Naushabah Khan was third, and there were 349 for the Liberal Democrats."),
    (OLDHAM, "Ukip's Paul Nuttall was fourth with 2,029 votes."),
    (OLDHAM, "Phil Woolas got in for Labour with 31.9 per cent; the winner's share was 42.1."),
]  # fmt: skip

HENDON = (date(2024, 7, 6), "Hendon was won by Labour with a majority of 15. ")
POOLE = (date(2024, 7, 6), "Poole was won by Labour with a majority of 18. ")
BURY = (date(2019, 12, 14), "Bury North was won by the Conservatives by 105. ")
TRUE += [
    (HENDON, "It is the smallest majority of the 650, three fewer than in Poole."),
    (BURY, "The gate was 68.1 per cent, and half of the ballot papers were in by noon."),
    (OLDHAM, "Six lost theirs, and Ukip's was the last of the four deposits to be returned."),
]


@pytest.mark.parametrize(("about", "words"), TRUE)
def test_what_is_true_of_one_of_two_results_is_not_called_false(
    official_reader: Reader, about: tuple[date, str], words: str
) -> None:
    day, opening = about
    found = read(official_reader, opening + words, published=day)
    assert [v for v in found if v.verdict is CONTRADICTED] == []


FALSE = [
    (WITNEY, "The turnout was 64.8 per cent.", "64.8 per cent", "46.8"),
    (WITNEY, "Turnout was put at 46.8 per cent (76.3).", "76.3", "73.6"),
    (WITNEY, "Mr Enright came second.", "second", "3"),
    (EASTBOURNE, "Stephen Lloyd was third.", "third", "2"),
    (ROCHESTER, "Mark Reckless stood as a Conservative.", "as a Conservative", "UKIP"),
    (OLDHAM, "Ukip's Paul Nuttall was third.", "third", "4"),
    (POOLE, "It is the smallest majority, less than in Hendon.", "smallest majority", "Hendon"),
    (BURY, "James Daly took a third of the poll.", "a third", "46.2"),
    (OLDHAM, "Ukip's was the last of the five deposits to be returned.", "five", "4"),
]  # fmt: skip


@pytest.mark.parametrize(("about", "words", "span", "right"), FALSE)
def test_what_can_be_of_one_result_only_is_still_called_false(
    official_reader: Reader, about: tuple[date, str], words: str, span: str, right: str
) -> None:
    day, opening = about
    found = [
        v for v in read(official_reader, opening + words, published=day) if v.claim.span == span
    ]
    assert [(v.verdict, v.correct_value) for v in found] == [(CONTRADICTED, right)]


def test_a_figure_of_the_past_in_brackets_is_borne_out(official_reader: Reader) -> None:
    day, opening = WITNEY
    found = read(official_reader, f"{opening}Turnout was 46.8 per cent (73.3).", published=day)
    assert {v.verdict for v in found if v.claim.span == "73.3"} == {SUPPORTED}


def test_what_might_have_been_is_left_open(official_reader: Reader) -> None:
    day, opening = WITNEY
    words = "The Greens and Labour together would have come second."
    found = read(official_reader, opening + words, published=day)
    assert {v.verdict for v in found if v.claim.span == "second"} == {UNCHECKABLE}


def test_a_surname_may_be_spelt_with_one_letter_otherwise() -> None:
    near = [("nuttall", "nuttal"), ("macdonald", "mcdonald"), ("stevens", "stephens")]
    assert [is_near(*pair) for pair in near] == [True, True, False]
    assert not is_near("hall", "hill")
    assert is_near("thomson", "thomsen")
