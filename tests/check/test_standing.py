"""Where somebody sat, how often he won a seat, for whom he once sat, whom he hoped to follow."""

from datetime import date

import pytest
from tests.check.asking import CONTRADICTED, SUPPORTED, UNCHECKABLE, of, read

from tellers.check.verdict import Reader

JULY, OF_2019, OF_2017 = date(2024, 7, 6), date(2019, 12, 14), date(2017, 6, 10)
HARTLEPOOL = "Jill Mortimer beat Paul Williams in Hartlepool. "
EASTBOURNE = "Caroline Ansell beat Stephen Lloyd in Eastbourne. "
OCHIL = "Luke Graham lost Ochil and South Perthshire to John Nicolson. "
MAY = date(2021, 5, 8)

SAYINGS = [
    (OF_2019, OCHIL + "John Nicolson, formerly MP for East Dunbartonshire, is back.",
     "East Dunbartonshire", SUPPORTED),
    (OF_2019, OCHIL + "John Nicolson, formerly MP for Gordon, is back.", "Gordon", CONTRADICTED),
    (MAY, HARTLEPOOL + "Mr Williams, a GP, sat for Stockton South from 2017 to 2019.",
     "Stockton South", SUPPORTED),
    (MAY, HARTLEPOOL + "Mr Williams, a GP, sat for Stockton North from 2017 to 2019.",
     "Stockton North", CONTRADICTED),
    (OF_2017, "Vale of Clwyd: Chris Ruane is its MP again, two years after losing it.", "two",
     SUPPORTED),
    (OF_2017, "Vale of Clwyd: Chris Ruane is its MP again, five years after losing it.", "five",
     CONTRADICTED),
    (JULY, "Helen Maguire won Epsom and Ewell. Mhairi Fraser had hoped to succeed Chris Grayling.",
     "Chris Grayling", SUPPORTED),
    (OF_2019, EASTBOURNE + "Ms Ansell has fought the seat four times and won it twice.", "twice",
     SUPPORTED),
    (OF_2019, EASTBOURNE + "Ms Ansell has fought the seat four times and won it three times.",
     "three", CONTRADICTED),
    (OF_2019, EASTBOURNE + "Ms Ansell has fought the seat twice.", "twice", CONTRADICTED),
    (OF_2019, EASTBOURNE + "Ms Ansell has fought the seat six times.", "six", UNCHECKABLE),
    (JULY, "Amanda Hack won North West Leicestershire. Andrew Bridgen had won at four general "
     "elections.", "four", SUPPORTED),
    (JULY, "Amanda Hack won North West Leicestershire. Andrew Bridgen had won at five general "
     "elections.", "five", CONTRADICTED),
    (OF_2019, "Felicity Buchan took Kensington. Sam Gyimah, once a Conservative "
     "member, came second.", "once a Conservative member", SUPPORTED),
]  # fmt: skip


@pytest.mark.parametrize(("day", "text", "span", "verdict"), SAYINGS)
def test_what_is_told_of_somebody(
    official_reader: Reader, day: date, text: str, span: str, verdict: object
) -> None:
    assert of(read(official_reader, text, published=day), span, "tenure").verdict is verdict
