"""Places held so many times in a row, and a swing beside that of another seat."""

from datetime import date

import pytest
from tests.check.asking import CONTRADICTED, SUPPORTED, headed

from tellers.check.verdict import Reader

LEADS = {
    "down": (date(2019, 12, 14), "North Down: Stephen Farry has won North Down for the Alliance "
             "Party by 2,968 votes from Alex Easton of the DUP."),
    "tyrone": (date(2019, 12, 14), "Fermanagh and South Tyrone: Michelle Gildernew of Sinn Fein "
               "has held Fermanagh and South Tyrone by 57 votes from Tom Elliott of the UUP."),
    "hallam": (date(2024, 7, 6), "Sheffield Hallam: Olivia Blake has held Sheffield Hallam for "
               "Labour by 8,189 votes."),
    "chichester": (date(2024, 7, 6), "Chichester: Jess Brown-Fuller has taken Chichester for the "
                   "Liberal Democrats from the Conservatives."),
    "shropshire": (date(2021, 12, 17), "North Shropshire: A Conservative majority of 22,949 has "
                   "vanished in North Shropshire, which now belongs to Helen Morgan of the "
                   "Liberal Democrats."),
}  # fmt: skip
SENTENCES = (
    ("down", "Mr Easton was second for the third time running.", "third time running", ""),
    ("down", "Mr Easton has now been the runner-up at three general elections in a row.",
     "three general elections in a row", ""),
    ("down", "For the third election running Mr Easton came second.", "third election running", ""),
    ("down", "For the second election running Mr Easton came second.", "second election running",
     "3"),
    ("tyrone", "Mr Elliott has now lost to her twice running.", "twice running", ""),
    ("tyrone", "Mr Elliott was beaten for the third time in a row.", "third time in a row", "2"),
    ("hallam", "The Liberal Democrats have been second at each of the last three general "
     "elections.", "each of the last three general elections", ""),
    ("hallam", "The Liberal Democrats were second for the second election running in 2019.",
     "second election running", ""),
    ("hallam", "The Liberal Democrats were second for the fourth election running.",
     "fourth election running", "3"),
    ("chichester", "The swing was bigger than the one in Horsham.", "bigger than", ""),
    ("chichester", "The swing was smaller than that in Winchester.", "smaller than", "11.76"),
    ("chichester", "The swing of 31 points was larger than in Horsham.", "31 points", ""),
    ("shropshire", "The swing was bigger than the one in Chesham and Amersham in June.",
     "bigger than", ""),
)  # fmt: skip


@pytest.mark.parametrize(("seat", "text", "span", "right"), SENTENCES)
def test_places_in_a_row_and_swings(
    official_reader: Reader, seat: str, text: str, span: str, right: str
) -> None:
    day, lead = LEADS[seat]
    found = headed(official_reader, f"{lead} {text}", day)
    false = {v.claim.span: v.correct_value for v in found if v.verdict is CONTRADICTED}
    good = [v.claim.span for v in found if v.verdict is SUPPORTED]
    assert (false.get(span) == right) if right else (span in good and not false)


def test_a_place_of_before_told_beside_that_of_now(official_reader: Reader) -> None:
    day, lead = LEADS["shropshire"]
    text = f"{lead} Labour, second at the general election, was third."
    assert not [v for v in headed(official_reader, text, day) if v.verdict is CONTRADICTED]
