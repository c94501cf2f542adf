"""What a party has in the House, told without a list: its place, its only seat, twice as many."""

from datetime import date

import pytest
from tests.check.asking import CONTRADICTED, SUPPORTED, read

from tellers.check.verdict import Reader

LEADS = {
    2010: (date(2010, 5, 8), "The Conservatives won 306 seats at the general election."),
    2015: (date(2015, 5, 9), "The Conservatives have won the general election with 330 seats."),
    2017: (date(2017, 6, 10), "The Conservatives won 317 seats at the general election."),
    2019: (date(2019, 12, 14), "The Conservatives have won the general election with 365 seats."),
    2024: (date(2024, 7, 6), "Labour won 411 seats at the general election."),
}
BORNE_OUT = (
    (2019, "Labour, on 32.1 per cent, took 202, its fewest since 1935.", "fewest since 1935"),
    (2019, "Labour's final tally of 202 seats is its lowest since 1935.", "lowest since 1935"),
    (2019, "The DUP remains the biggest Northern Ireland party at Westminster on eight.",
     "the biggest Northern Ireland party"),
    (2024, "Sinn Féin is now the biggest party in the province.", "the biggest party"),
    (2024, "The SNP has nine MPs now and Labour, on 37, is the largest party in Scotland by seats.",
     "the largest party"),
    (2019, "The SNP is the third largest party in the Commons.", "third"),
    (2024, "Reform UK, third in the popular vote with 14.3 per cent, has five.", "third"),
    (2024, "The Liberal Democrats were fourth in votes and third in seats.", "fourth"),
    (2024, "The Liberal Democrats were fourth in votes and third in seats.", "third"),
    (2015, "Ukip came third in the national vote but has one seat.", "third"),
    (2024, "Labour's 411 seats are more than double its 2019 tally.",
     "more than double its 2019 tally"),
    (2024, "Labour more than doubled its tally of seats.", "more than doubled"),
    (2015, "Labour, who won 41 in Scotland last time, lost all but one.", "all but one"),
    (2015, "The Liberal Democrats lost all but eight of their seats.",
     "all but eight of their seats"),
    (2015, "Alistair Carmichael is the only Liberal Democrat MP left in Scotland.",
     "the only Liberal Democrat MP left in Scotland"),
    (2015, "David Mundell is Scotland's only Conservative MP.", "Scotland's only Conservative MP"),
    (2015, "Mark Williams is the last Liberal Democrat MP left in Wales.",
     "the last Liberal Democrat MP left in Wales"),
    (2010, "Caroline Lucas is the only Green MP in the Commons.",
     "the only Green MP in the Commons"),
    (2019, "Edinburgh South is the only seat in Scotland that Labour holds.",
     "the only seat in Scotland that Labour holds"),
    (2024, "Lagan Valley is Alliance's only seat, and the DUP has five.", "Alliance's only seat"),
    (2024, "The Conservatives have taken Leicester East, their only gain of the general election.",
     "their only gain"),
    (2019, "Labour gained Putney, its only gain of the night.", "its only gain"),
    (2017, "There are 13 Scottish Conservatives now, against one in 2015, and the SNP's tally has "
     "come down by 21 to 35.", "13"),
    (2017, "There are 13 Scottish Conservatives now, against one in 2015, and the SNP's tally has "
     "come down by 21 to 35.", "21"),
    (2024, "The SNP's tally has fallen from 48 to nine.", "nine"),
    (2019, "The Liberal Democrats were reduced to 11.", "11"),
    (2024, "Among the lost deposits were 31 for the Conservatives and just one for Labour.", "31"),
)  # fmt: skip
FALSE = (
    (2019, "Labour has 202 seats, its fewest since 1983.", "fewest since 1983", "1935"),
    (2024, "The DUP is the largest party in the province.", "DUP", "Sinn Féin"),
    (2024, "The SNP remains the largest party in Scotland.", "SNP", "Labour"),
    (2019, "The Liberal Democrats are the fifth largest party at Westminster.", "fifth", "4"),
    (2024, "Reform UK, fourth in the popular vote with 14.3 per cent, has five.", "fourth", "3"),
    (2024, "The Liberal Democrats were third in the popular vote.", "third", "4"),
    (2024, "Labour's 411 seats are nearly three times its 2019 tally.",
     "nearly three times its 2019 tally", "2.03"),
    (2019, "Labour has 202 seats, nearly twice its 2015 tally.", "nearly twice its 2015 tally",
     "0.87"),
    (2015, "Labour, who won 41 in Scotland last time, lost all but two.", "all but two", "1"),
    (2017, "Alistair Carmichael is the only Liberal Democrat MP left in Scotland.",
     "the only Liberal Democrat MP left in Scotland", "4"),
    (2019, "Lagan Valley is Alliance's only seat.", "Alliance's only seat", "North Down"),
    (2024, "The SNP's tally of seats is down by 37 to nine.", "37", "39"),
    (2024, "There are now 71 Liberal Democrat MPs, against 11 in 2019.", "71", "72"),
    (2019, "The Liberal Democrats were reduced to 12.", "12", "11"),
    (2024, "Among the lost deposits were 21 for the Conservatives and just one for Labour.", "21",
     "31"),
)  # fmt: skip
NOT_FALSE = (
    (2024, "Nia Griffith is one of 27 Labour MPs in Wales."),
    (2024, "Robert Jenrick is the only Conservative MP in the county."),
    (2019, "Peter Kyle is the only Labour MP in Sussex outside Brighton."),
    (2017, "Alistair Carmichael was the only Liberal Democrat MP left in Scotland."),
    (2024, "Labour was the second largest party in the old parliament."),
    (2024, "Reform came second in the vote in 98 seats."),
    (2024, "The SNP is the largest party at Holyrood and Labour is now the largest in Scotland."),
    (2015, "Ukip, third in votes, has one seat, its only gain having been Clacton."),
    (2019, "The Conservatives lost all but their heads."),
)


@pytest.mark.parametrize(("year", "said", "span"), BORNE_OUT)
def test_what_the_house_bears_out_of_a_party(
    official_reader: Reader, year: int, said: str, span: str
) -> None:
    told, lead = LEADS[year]
    found = [
        v for v in read(official_reader, f"{lead} {said}", published=told) if v.claim.span == span
    ]
    assert found
    assert {v.verdict for v in found} == {SUPPORTED}, found[0].why


@pytest.mark.parametrize(("year", "said", "span", "right"), FALSE)
def test_what_is_false_of_a_party_in_the_house(
    official_reader: Reader, year: int, said: str, span: str, right: str
) -> None:
    told, lead = LEADS[year]
    found = [
        v for v in read(official_reader, f"{lead} {said}", published=told) if v.claim.span == span
    ]
    assert [(v.verdict, v.correct_value) for v in found] == [(CONTRADICTED, right)]


@pytest.mark.parametrize(("year", "said"), NOT_FALSE)
def test_what_is_not_false_of_a_party_in_the_house(
    official_reader: Reader, year: int, said: str
) -> None:
    told, lead = LEADS[year]
    found = read(official_reader, f"{lead} {said}", published=told)
    assert [v for v in found if v.verdict is CONTRADICTED] == []


FOYLE = "Colum Eastwood has won back Foyle for the SDLP with a majority of 17,110 votes. "
IN_A_SEAT: tuple[tuple[str, dict[str, str]], ...] = (
    ("The DUP remains the biggest Northern Ireland party at Westminster on eight, while Sinn Féin "
     "is down to six.", {"six": "7"}),
    ("The DUP remains the biggest Northern Ireland party at Westminster on nine, while Sinn Féin "
     "has seven.", {"nine": "8"}),
    ("The SDLP has two MPs.", {}),
)  # fmt: skip


@pytest.mark.parametrize(("said", "false"), IN_A_SEAT)
def test_what_a_text_of_a_seat_tells_of_parties(
    official_reader: Reader, said: str, false: dict[str, str]
) -> None:
    found = read(official_reader, FOYLE + said, title="Foyle", published=date(2019, 12, 13))
    told = {v.claim.span: v.correct_value for v in found if v.verdict is CONTRADICTED}
    assert told == false
