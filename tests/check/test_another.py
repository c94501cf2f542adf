"""A figure that is not what it was taken for, and is something else that its clause may mean."""

from datetime import date

import pytest
from tests.check.asking import CONTRADICTED, SUPPORTED, of, read

from tellers.check.verdict import Reader

THURROCK, DWYFOR, HARTLEPOOL = date(2017, 6, 9), date(2024, 7, 6), date(2019, 12, 13)

TRUE = [
    (THURROCK, "Thurrock: Aker, who was 974 behind in 2015, is now 9,768 adrift.", "974"),
    (THURROCK, "Thurrock: Aker, who was 974 behind in 2015, is now 9,768 adrift.", "9,768"),
    (THURROCK, "Thurrock: the two big parties took 78.3 per cent between them.", "78.3 per cent"),
    (THURROCK, "Thurrock: Doyle-Price won. Her majority of 536 has shrunk by a third.", "536"),
    (THURROCK, "Thurrock: Turnout, at 64.4%, was half a point up.", "half a point"),
    (THURROCK, "Thurrock: That is up 3,188 for the Tories and 3,379 for Labour.", "3,379"),
    (THURROCK, "Thurrock: Aker's vote is down by more than a third.", "more than a third"),
    (DWYFOR, "Dwyfor Meirionnydd: the Tories lost more than half of their vote.", "more than half"),
    (HARTLEPOOL, "Hartlepool: Mike Hill's 21,969 of two years ago became 15,464.", "21,969"),
    (HARTLEPOOL, "Hartlepool: Mr Tice was 1,266 votes short of second place.", "1,266"),
]  # fmt: skip


@pytest.mark.parametrize(("day", "text", "span"), TRUE)
def test_it_is_borne_out(official_reader: Reader, day: date, text: str, span: str) -> None:
    assert of(read(official_reader, text, published=day), span).verdict is SUPPORTED


@pytest.mark.parametrize(
    ("day", "text", "span"),
    [
        (THURROCK, "Thurrock: Doyle-Price has a majority of 536.", "536"),
        (THURROCK, "Thurrock: Turnout was 63.9%.", "63.9%"),
        (THURROCK, "Thurrock: The Conservative share rose by 5.9 points.", "rose by 5.9 points"),
        (HARTLEPOOL, "Hartlepool: Mike Hill won with 21,969 votes.", "21,969"),
        (HARTLEPOOL, "Hartlepool: Mr Tice was 1,626 votes short of second place.", "1,626"),
        (HARTLEPOOL, "Hartlepool: Hill polled 15,464, 4,861 more than Houghton.", "4,861"),
    ],
)  # fmt: skip
def test_without_a_word_for_it_an_earlier_or_another_figure_stays_false(
    official_reader: Reader, day: date, text: str, span: str
) -> None:
    assert of(read(official_reader, text, published=day), span).verdict is CONTRADICTED


def test_a_figure_that_goes_on_from_another_sentence_is_left_open(official_reader: Reader) -> None:
    text = "Hartlepool: Houghton and Tice had 22,472 together. That is 7,008 more than Mr Hill."
    assert of(read(official_reader, text, published=HARTLEPOOL), "7,008").verdict.value == (
        "uncheckable"
    )


ASHFIELD, FERMANAGH, VAUXHALL = date(2019, 12, 13), date(2017, 6, 10), date(2017, 6, 9)
BECAME = "Kate Hoey won Vauxhall. Her majority of 12,708 became one of 20,250."
FEWER = "Ashfield: Anderson bagged 19,231, which is 1,613 fewer than the Tories got in 2017."
TRUE_IN_OTHER_WORDS = [
    (ASHFIELD, FEWER),
    (ASHFIELD, "Ashfield: Labour's share was cut almost in half, from 42.6 per cent to 24.4."),
    (ASHFIELD, "Ashfield: Three in five voted for somebody other than Mr Anderson."),
    (FERMANAGH, "Fermanagh and South Tyrone: Seven years ago Gildernew won by four."),
    (FERMANAGH, "Fermanagh and South Tyrone: the turnout of 75.8 per cent was three points up."),
    (VAUXHALL, BECAME),
    (VAUXHALL, "Vauxhall: Hoey's opponent George Turner more than trebled the Lib Dem vote."),
    (date(2019, 8, 2), "Brecon and Radnorshire: Brexit's 3,331 was more than twice the gap."),
    (date(2017, 6, 9), "Arfon: Had 47 people changed sides, it would have been a Labour gain."),
    (date(2019, 12, 13), "Bolton North East: The last time the Tories won it it was by 185."),
    (date(2024, 7, 6), "Na h-Eileanan an Iar: its electorate is the smallest in the country."),
]  # fmt: skip


@pytest.mark.parametrize(("day", "text"), TRUE_IN_OTHER_WORDS)
def test_nothing_true_is_called_false(official_reader: Reader, day: date, text: str) -> None:
    told = read(official_reader, text, published=day)
    assert [v for v in told if v.verdict is CONTRADICTED] == []


ROUND_UP = (
    "Three by-elections and one win each. In Selby and Ainsty Keir Mather overturned a majority of "
    "20,137 and won by 4,161. In Somerton and Frome Sarah Dyke turned 19,213 into 11,008. And in "
    "Uxbridge and South Ruislip Steve Tuckwell held on for the Tories by 495 votes. Labour's share "
    "in Somerton and Frome was 2.6 per cent."
)


def test_a_text_of_several_by_elections_is_of_them(official_reader: Reader) -> None:
    told = read(official_reader, ROUND_UP, published=date(2023, 7, 21))
    assert [v for v in told if v.verdict is CONTRADICTED] == []
    assert of(told, "495").verdict is of(told, "4,161").verdict is SUPPORTED
    wrong = read(official_reader, ROUND_UP.replace("495", "459"), published=date(2023, 7, 21))
    assert of(wrong, "459").correct_value == "495"


NATIONAL = [
    "Labour has won 411 seats on a third of the vote, the lowest share of any majority government.",
    "It took one vote in seven, Reform UK, and one seat in 130.",
    "Sinn Féin is the largest party in Northern Ireland with seven seats.",
    "Reform UK stood in 609 seats and won five.",
]


@pytest.mark.parametrize("text", NATIONAL)
def test_nothing_true_of_the_nation_is_called_false(official_reader: Reader, text: str) -> None:
    told = read(official_reader, text, published=date(2024, 7, 6))
    assert [v for v in told if v.verdict is CONTRADICTED] == []


OF_ANOTHER_CLAUSE = [
    (date(2019, 8, 2), "Brecon and Radnorshire: A margin of 1,425 takes back a seat lost in 2015."),
    (date(2019, 8, 2), "Brecon and Radnorshire: 1,425 was the difference between the top two."),
    (date(2017, 6, 9), "Arfon: the 92 votes that saved Hywel Williams are a tiny majority."),
    (date(2017, 6, 9), "Arfon: Labour increased its share by 10.2 points and still lost."),
    (date(2017, 6, 9), "Arfon: of the other candidates nobody reached 17 per cent."),
    (date(2024, 7, 6), "Aldershot: almost half of the Conservatives' share had gone."),
    (date(2024, 7, 6), "Chichester: the swing of 30.9 per cent dwarfed the national figure."),
    (date(2024, 7, 6), "Labour won 11 of the 18 seats in Kent and Medway."),
    (date(2024, 7, 6), "Of six seats Gillingham and Rainham had the lowest turnout of the six."),
    (date(2015, 5, 8), "Derby North: Only one seat in the country was tighter: Gower, won by 27."),
    (date(2015, 5, 8), "Derby North: the swing is no more than 0.7%."),
    (date(2024, 7, 6), "Ashford: Damian Green, a Conservative MP since 1997, lost by 1,779."),
    (
        date(2024, 7, 6),
        "Labour is the largest party in the East of England, with 27 of the 61 seats. Turnout "
        "across the region was 62.0%. The Conservatives, who on the new boundaries had 55, are "
        "down to 23.",
    ),
]


@pytest.mark.parametrize(("day", "text"), OF_ANOTHER_CLAUSE)
def test_what_is_of_another_clause_or_place_is_not_called_false(
    official_reader: Reader, day: date, text: str
) -> None:
    told = read(official_reader, text, published=day)
    assert [v for v in told if v.verdict is CONTRADICTED] == []


def test_what_is_false_of_a_region_is(official_reader: Reader) -> None:
    text = "The East of England: Labour has 27 of the 61 seats. The Conservatives have 32."
    told = read(official_reader, text, published=date(2024, 7, 6))
    assert of(told, "32").correct_value == "23"
