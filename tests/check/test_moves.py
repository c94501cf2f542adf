"""Moves since a day that is named, one figure against another, votes against the majority.

Truth is taken from the rows of each contest and of the one before it.
"""

from datetime import date

import pytest
from tests.check.asking import CONTRADICTED, SUPPORTED, headed, of, read

from tellers.check.claims import Finding
from tellers.check.verdict import Reader

JULY, OF_2019, OF_2017 = date(2024, 7, 6), date(2019, 12, 14), date(2017, 6, 10)
IN_JULY, IN_2021, IN_2023 = date(2021, 7, 3), date(2021, 5, 8), date(2023, 7, 22)
DELYN = "Delyn: Rob Roberts won Delyn. "
BATLEY = "Batley and Spen: Kim Leadbeater held Batley and Spen by 323. "
SELBY = (
    "By-elections: Keir Mather took Selby and Ainsty by 4,161; Somerton and Frome went to Sarah "
    "Dyke by 11,008. "
)

SAYINGS = [
    (OF_2019, DELYN + "Turnout here was up a shade on last time.", "up a shade on", CONTRADICTED),
    (OF_2017, "Delyn: David Hanson held Delyn. Turnout here was up a shade on last time.",
     "up a shade on", SUPPORTED),
    (OF_2019, DELYN + "Turnout was a little lower than two years earlier.",
     "a little lower than", SUPPORTED),
    (OF_2019, DELYN + "Labour improved slightly on its share of 2017.", "improved slightly",
     CONTRADICTED),
    (OF_2019, DELYN + "Andrew Parkhurst of the Liberal Democrats improved on his party's share of "
     "2017.", "improved", SUPPORTED),
    (OF_2019, DELYN + "Labour came out with a smaller share than before.", "smaller share",
     SUPPORTED),
    (OF_2019, DELYN + "Labour came out with a bigger share than before.", "a bigger share than",
     CONTRADICTED),
    (OF_2017, "Delyn: David Hanson held Delyn by 4,240, less than twice the 2,930 of 2015.",
     "less than twice", SUPPORTED),
    (OF_2017, "Delyn: David Hanson held Delyn by 4,240, more than twice the 2,930 of 2015.",
     "more than twice", CONTRADICTED),
    (IN_2021, "Hartlepool: Jill Mortimer took Hartlepool. She polled 15,529 votes, more than "
     "twice the 8,589 of the former Stockton MP.", "more than twice", CONTRADICTED),
    (IN_JULY, BATLEY + "The Liberal Democrats polled more votes than the majority.",
     "more votes than the majority", SUPPORTED),
    (IN_JULY, BATLEY + "Ukip polled more votes than the majority.",
     "more votes than the majority", CONTRADICTED),
    (JULY, "Poole: Neil Duncan-Jordan won Poole by 18. Reform UK polled more votes than Labour's "
     "majority.", "more votes than Labour's majority", SUPPORTED),
    (OF_2017, "Ceredigion: Ben Lake won Ceredigion. Mark Williams polled 11,519, 1,895 fewer than "
     "when he held the seat in 2015.", "1,895", SUPPORTED),
    (IN_2023, SELBY + "Turnout was 44.8 per cent in Selby and Ainsty and 44.2 in Somerton and "
     "Frome.", "44.2", SUPPORTED),
    (IN_2023, SELBY + "Turnout was 44.8 per cent in Selby and Ainsty and 47.2 in Somerton and "
     "Frome.", "47.2", CONTRADICTED),
    (IN_2023, SELBY + "The swing in Selby and Ainsty was 23.7 points, that in Somerton and Frome "
     "29.0.", "29.0", SUPPORTED),
    (IN_2023, SELBY + "The swing in Selby and Ainsty was 23.7 points, that in Somerton and Frome "
     "31.5.", "31.5", CONTRADICTED),
]  # fmt: skip


@pytest.mark.parametrize(("day", "text", "span", "expected"), SAYINGS)
def test_a_move_is_held_against_the_day_that_is_named(
    day: date, text: str, span: str, expected: Finding, official_reader: Reader
) -> None:
    assert of(headed(official_reader, text, day), span).verdict is expected


def test_two_rules_tell_of_one_move_once(official_reader: Reader) -> None:
    text = "Rob Roberts won Delyn. Turnout was a touch higher than in 2017."
    found = read(official_reader, text, title="Delyn", published=OF_2019)
    assert len([v for v in found if v.verdict is CONTRADICTED]) == 1
