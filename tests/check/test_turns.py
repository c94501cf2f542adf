"""Orders told in a turn of phrase: what comes out on top, where alone so many voted."""

from datetime import date

import pytest
from tests.check.asking import headed, is_borne_out, is_put_right

from tellers.check.verdict import Reader

WHOLE = "The general election: Labour won 411 seats at the general election. "
OF_2019 = "The general election: The Conservatives won 365 seats at the general election. "
GOWER = "Gower: Byron Davies has won Gower for the Conservatives by 27 votes. "
YNYS = "Ynys Môn: Llinos Medi has won Ynys Môn for Plaid Cymru. "
NORFOLK = "South West Norfolk: Terry Jermy has beaten Liz Truss by 630 votes. "
CLACTON = "Clacton: Nigel Farage has won Clacton for Reform UK. "
ORKNEY = "Orkney and Shetland: Alistair Carmichael has held Orkney and Shetland. "
DAY = {
    WHOLE: date(2024, 7, 6), OF_2019: date(2019, 12, 14), GOWER: date(2015, 5, 9),
    YNYS: date(2024, 7, 6), NORFOLK: date(2024, 7, 6), CLACTON: date(2024, 7, 6),
    ORKNEY: date(2019, 12, 14),
}  # fmt: skip
BORNE_OUT = (
    (WHOLE, "Measure it as a share of the poll and Chorley, the Speaker's seat, comes out on top.",
     "Chorley"),
    (WHOLE, "Measured as a share of the vote, Chorley is top; in votes it is Bootle.", ""),
    (WHOLE, "Only in Harpenden and Berkhamsted did three-quarters of the electorate vote.",
     "Harpenden and Berkhamsted"),
    (WHOLE, "Only in Harpenden and Berkhamsted did turnout exceed 75 per cent.",
     "Harpenden and Berkhamsted"),
    (WHOLE, "Turnout was 59.7 per cent, and lowest in Manchester Rusholme.", "59.7 per cent"),
    (OF_2019, "Turnout, 67.3 per cent, was lowest in Kingston upon Hull East.", "67.3 per cent"),
    (OF_2019, "What was the closest result of all comes from Fermanagh and South Tyrone, where "
     "Michelle Gildernew is back by 57.", "57"),
    (GOWER, "Nowhere in the United Kingdom was the margin smaller, and the next narrowest win was "
     "in Derby North.", "Nowhere in the United Kingdom was the margin smaller"),
    (YNYS, "With 53,141 on the register it is the smallest electorate in Wales and the third "
     "smallest in the United Kingdom.", "third"),
    (CLACTON, "It was the steepest fall suffered by any Conservative in the country.",
     "steepest fall suffered by any Conservative"),
    (GOWER, "Few seats had more candidates than Gower's nine.", "nine"),
)  # fmt: skip
FALSE = (
    (WHOLE, "Measured as a share of the vote, Knowsley comes out on top.", "Knowsley", "Chorley"),
    (WHOLE, "Only in Richmond Park did three-quarters of the electorate vote.", "Richmond Park",
     "Harpenden and Berkhamsted"),
    (WHOLE, "Only in Winchester was turnout above 75 per cent.", "Winchester", "Harpenden"),
    (OF_2019, "Turnout, 66.3 per cent, was lowest in Kingston upon Hull East.", "66.3 per cent",
     "67.31"),
    (OF_2019, "In Fermanagh and South Tyrone Michelle Gildernew is back by 75.", "75", "57"),
    (YNYS, "With 53,141 on the register it is the smallest electorate in Wales and the second "
     "smallest in the United Kingdom.", "second", "3"),
    (NORFOLK, "It was the steepest fall suffered by any Conservative in the country.",
     "steepest fall suffered by any Conservative", "Clacton"),
    (ORKNEY, "No constituency except Ynys Môn has fewer electors.",
     "Ynys Môn has fewer electors", "Na h-Eileanan an Iar"),
)  # fmt: skip
NOT_FALSE = (
    (WHOLE, "In Hendon Labour came out on top by 15 votes."),
    (GOWER, "It was the steepest fall in turnout by any measure."),
    (CLACTON, "It was the biggest rise of any party, some said."),
)


@pytest.mark.parametrize(("lead", "said", "span"), BORNE_OUT)
def test_an_order_that_is_so(official_reader: Reader, lead: str, said: str, span: str) -> None:
    is_borne_out(headed(official_reader, lead + said, DAY[lead]), span)


@pytest.mark.parametrize(("lead", "said", "span", "right"), FALSE)
def test_an_order_that_is_not(
    official_reader: Reader, lead: str, said: str, span: str, right: str
) -> None:
    is_put_right(headed(official_reader, lead + said, DAY[lead]), span, right)


@pytest.mark.parametrize(("lead", "said"), NOT_FALSE)
def test_what_is_no_order(official_reader: Reader, lead: str, said: str) -> None:
    is_borne_out(headed(official_reader, lead + said, DAY[lead]))
