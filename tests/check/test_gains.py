"""Gains listed by name, or counted of one party from another; deposits lost in both seats.

Truth is taken from the winners of each seat at two elections running.
"""

from datetime import date

import pytest
from tests.check.asking import CONTRADICTED, SUPPORTED, headed, of

from tellers.check.claims import Finding
from tellers.check.verdict import Reader

OF_2019, OF_2017, IN_2023 = date(2019, 12, 14), date(2017, 6, 11), date(2023, 7, 22)
WALES = "Wales, the numbers: Labour won 28 of the 40 seats in Wales. All three gains came from the "
SCOTLAND = "Scotland: The SNP gained 14 seats in Scotland. Its gains from the Conservatives were "
SELBY = (
    "By-elections: Keir Mather took Selby and Ainsty by 4,161; Somerton and Frome went to Sarah "
    "Dyke by 11,008. "
)

SAYINGS = [
    (OF_2017, WALES + "Conservatives: Cardiff North, Gower and Aberconwy.", "Aberconwy",
     CONTRADICTED),
    (OF_2017, WALES + "Conservatives: Cardiff North, Gower and Vale of Clwyd.", "Vale of Clwyd",
     SUPPORTED),
    (OF_2019, SCOTLAND + "Aberdeen South, Angus and Banff and Buchan.", "Banff and Buchan",
     CONTRADICTED),
    (OF_2019, SCOTLAND + "Aberdeen South, Angus and Gordon.", "Gordon", SUPPORTED),
    (OF_2019, "Delyn: Rob Roberts took Delyn by 865. It is one of five Labour seats in Wales that "
     "fell to the Conservatives.", "five", CONTRADICTED),
    (OF_2019, "Delyn: Rob Roberts took Delyn by 865. It is one of six Labour seats in Wales that "
     "fell to the Conservatives.", "six", SUPPORTED),
    (IN_2023, SELBY + "Reform UK lost its deposit in both.", "both", SUPPORTED),
    (IN_2023, SELBY + "The Greens lost their deposit in both.", "lost their deposit",
     CONTRADICTED),
    (OF_2017, "Oxford West and Abingdon: Layla Moran took Oxford West and Abingdon by 816. Ms "
     "Moran's party had held the place before, from 1992 to 2010.", "1992", CONTRADICTED),
    (OF_2017, "Oxford West and Abingdon: Layla Moran took Oxford West and Abingdon by 816. Ms "
     "Moran's party had held the place before, from 1997 to 2010.", "1997", SUPPORTED),
]  # fmt: skip


@pytest.mark.parametrize(("day", "text", "span", "expected"), SAYINGS)
def test_gains_are_held_against_both_elections(
    day: date, text: str, span: str, expected: Finding, official_reader: Reader
) -> None:
    assert of(headed(official_reader, text, day), span).verdict is expected
