"""Places told before the name that had them, behind an aside, and over whom a majority was."""

from datetime import date

import pytest
from tests.check.asking import CONTRADICTED, headed, is_borne_out, is_put_right

from tellers.check.verdict import Reader

GOWER = "Gower: Byron Davies has won Gower for the Conservatives by 27 votes. "
HENDON = "Hendon: David Pinto-Duschinsky has won Hendon for Labour by 15 votes. "
REDCAR = "Redcar: Ian Swales has won Redcar for the Liberal Democrats. "
DAY = {GOWER: date(2015, 5, 9), HENDON: date(2024, 7, 6), REDCAR: date(2010, 5, 8)}
BORNE_OUT = (
    (REDCAR, "Second was Vera Baird, and Steve Mastin was third.", "Vera Baird"),
    (REDCAR, "Fourth came Martin Bulmer of Ukip.", "Martin Bulmer"),
    (REDCAR, "Vera Baird, the solicitor general, was 5,214 behind him.", "Vera Baird"),
    (GOWER, "Third, a long way back, was Colin Beckett.", "Colin Beckett"),
    (GOWER, "Third, with 4,773 votes, was Colin Beckett.", "Colin Beckett"),
    (GOWER, "In fourth place came the Plaid Cymru candidate.", "the Plaid Cymru"),
    (GOWER, "Liz Evans came second, 27 short.", "27"),
    (GOWER, "Labour's Liz Evans came second, just 27 votes short.", "27"),
    (GOWER, "Plaid Cymru, fourth five years ago, were fourth this time.", "fourth"),
    (HENDON, "The Conservatives were defending a notional majority of 3,661 over Labour.",
     "Labour"),
    (HENDON, "Third was Joshua Pearl of Reform.", "Joshua Pearl"),
)  # fmt: skip
FALSE = (
    (REDCAR, "Second was Steve Mastin. The Greens did not stand.", "Steve Mastin", "Vera Baird"),
    (REDCAR, "Third place went to Labour.", "to Labour", "Steve Mastin (Conservative)"),
    (GOWER, "Second was Colin Beckett.", "Colin Beckett", "Liz Evans"),
    (GOWER, "Third, some way adrift, was Darren Thomas.", "Darren Thomas", "Colin Beckett"),
    (GOWER, "In fourth place came the Green candidate.", "the Green", "Darren Thomas"),
    (GOWER, "Colin Beckett was 27 behind him.", "Colin Beckett", "Liz Evans"),
    (GOWER, "Plaid Cymru, fourth five years ago, were fifth this time.", "fifth", "4"),
    (GOWER, "Plaid Cymru, third five years ago, were fourth this time.", "third", "4"),
    (HENDON, "They had defended a notional majority of 3,661 over the Liberal Democrats.",
     "Liberal Democrats", "Labour"),
)  # fmt: skip
NOT_FALSE = (
    (REDCAR, "Second in 2005 was the Liberal Democrat Ian Swales."),
    (GOWER, "First was Byron Davies."),
    (GOWER, "Second and third were Liz Evans and Colin Beckett."),
    (GOWER, "Second to none was Liz Evans as a campaigner."),
    (GOWER, "Had it gone the other way, second would have been Byron Davies."),
    (GOWER, "The third was a charm for Byron Davies."),
    (HENDON, "Third in the neighbouring seat were the Liberal Democrats."),
)


@pytest.mark.parametrize(("lead", "said", "span"), BORNE_OUT)
def test_who_had_a_place(official_reader: Reader, lead: str, said: str, span: str) -> None:
    is_borne_out(headed(official_reader, lead + said, DAY[lead]), span)


@pytest.mark.parametrize(("lead", "said", "span", "right"), FALSE)
def test_who_had_it_not(
    official_reader: Reader, lead: str, said: str, span: str, right: str
) -> None:
    is_put_right(headed(official_reader, lead + said, DAY[lead]), span, right)


@pytest.mark.parametrize(("lead", "said"), NOT_FALSE)
def test_what_is_no_place_of_a_name(official_reader: Reader, lead: str, said: str) -> None:
    is_borne_out(headed(official_reader, lead + said, DAY[lead]))


RUTHERGLEN = "Rutherglen and Hamilton West: Michael Shanks has won the by-election for Labour. "
EASTLEIGH = "Eastleigh: Mike Thornton has held Eastleigh for the Liberal Democrats. "
KANE = "Wythenshawe and Sale East: Mike Kane has won Wythenshawe and Sale East for Labour. "
PERTH = "Perth and North Perthshire: Pete Wishart has held the seat for the SNP by 21 votes. "
OTHER_DAY = {
    RUTHERGLEN: date(2023, 10, 6), EASTLEIGH: date(2013, 3, 1), KANE: date(2014, 2, 14),
    REDCAR: date(2010, 5, 8), PERTH: date(2017, 6, 10),
}  # fmt: skip
SMALL = (
    (RUTHERGLEN, "Bottom of the poll, with six votes, was the independent Garry Cooke.", ""),
    (RUTHERGLEN, "Bottom of the poll, with nine votes, was the independent Garry Cooke.", "6"),
    (EASTLEIGH, "Last of all was Colin Bex of the Wessex Regionalists, who had 30 votes.", ""),
    (EASTLEIGH, "Last of all was Colin Bex of the Wessex Regionalists, who had 62 votes.", "30"),
    (KANE, "The Greens outpolled the BNP by 40.", ""),
    (KANE, "The Greens outpolled the BNP by 60.", "40"),
    (REDCAR, "The Conservatives beat Ukip by 3,951 votes.", "3915"),
    (PERTH, "Only in North East Fife, which the SNP held by two, was the result closer.", ""),
    (PERTH, "Only in North East Fife, which the SNP held by 12, was the result closer.", "2"),
)  # fmt: skip


@pytest.mark.parametrize(("lead", "said", "right"), SMALL)
def test_small_figures_whose_words_say_whose_they_are(
    official_reader: Reader, lead: str, said: str, right: str
) -> None:
    found = headed(official_reader, lead + said, OTHER_DAY[lead])
    false = [v.correct_value for v in found if v.verdict is CONTRADICTED]
    assert false == ([right] if right else [])
