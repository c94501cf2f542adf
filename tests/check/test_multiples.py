"""How many times one figure of a poll is another, and majorities of those who were beaten."""

from datetime import date

import pytest
from tests.check.asking import CONTRADICTED, SUPPORTED, headed

from tellers.check.verdict import Reader

SHROPSHIRE = "North Shropshire: Helen Morgan has won North Shropshire for the Liberal Democrats. "
NEWPORT = "Newport West: Ruth Jones has held Newport West for Labour. "
YARMOUTH = "Great Yarmouth: Great Yarmouth has fallen to Reform UK, whose Rupert Lowe won it. "
MORLEY = "Morley and Outwood: Andrea Jenkyns has beaten Ed Balls in Morley and Outwood. "
CHICHESTER = "Chichester: Jess Brown-Fuller has beaten Gillian Keegan in Chichester. "
EASTLEIGH = "Eastleigh: Mike Thornton has held Eastleigh for the Liberal Democrats. "
KENSINGTON = "Kensington: Felicity Buchan has won Kensington for the Conservatives. "
CAERFYRDDIN = "Caerfyrddin: Ann Davies has won Caerfyrddin for Plaid Cymru. "
DAY = {
    SHROPSHIRE: date(2021, 12, 17), NEWPORT: date(2019, 4, 5), YARMOUTH: date(2024, 7, 5),
    MORLEY: date(2015, 5, 9), CHICHESTER: date(2024, 7, 5), EASTLEIGH: date(2013, 3, 1),
    KENSINGTON: date(2019, 12, 13), CAERFYRDDIN: date(2024, 7, 6),
}  # fmt: skip
BORNE_OUT = (
    (SHROPSHIRE, "Her 17,957 votes were more than three times the number she got in 2019.",
     "more than three"),
    (NEWPORT, "Neil Hamilton was third with 8.6 per cent, more than three times his party's share "
     "of two years ago.", "more than three"),
    (YARMOUTH, "The Conservatives had 24.6%, less than half of their share last time.",
     "less than half"),
    (MORLEY, "David Dews polled 7,951 votes, nearly 19 times the winning margin.",
     "nearly 19 times"),
    (CHICHESTER, "Gillian Keegan's vote was little more than half that of Jess Brown-Fuller.",
     "little more than half"),
    (EASTLEIGH, "Diane James had 11,571 votes, almost six times what her party polled in 2010.",
     "almost six"),
    (KENSINGTON, "A mere 150 votes have returned Kensington to the Conservatives.", "150"),
    (KENSINGTON, "She unseated Emma Dent Coad, whose own majority was 20.", "20"),
    (CAERFYRDDIN, "She had 15,520 votes, just over a third of those cast.", "just over a third"),
)  # fmt: skip
FALSE = (
    (SHROPSHIRE, "Her 17,957 votes were more than four times the number she got in 2019.",
     "more than four times", "3.18"),
    (NEWPORT, "Neil Hamilton was third with 8.6 per cent, nearly six times his party's share two "
     "years ago.", "nearly six times", "3.40"),
    (YARMOUTH, "The Conservatives had 24.6%, less than a third of their share then.",
     "less than a third", "0.37"),
    (MORLEY, "David Dews polled 7,951 votes, more than 30 times the winning margin.",
     "more than 30 times", "18.84"),
    (CHICHESTER, "Jess Brown-Fuller's 25,540 votes were three times Gillian Keegan's.", "three",
     "1.91"),
    (EASTLEIGH, "Diane James had 11,571 votes, almost ten times what her party polled in 2010.",
     "almost ten", "5.99"),
)  # fmt: skip
NOT_FALSE = (
    (MORLEY, "Andrea Jenkyns's team knocked on ten times the doors of last time."),
    (EASTLEIGH, "Diane James had 11,571 votes, many times what anybody expected then."),
    (MORLEY, "It was won by Andrea Jenkyns, whose majority was 422."),
    (MORLEY, "She beat Ed Balls, whose majority was 1,101."),
)


@pytest.mark.parametrize(("lead", "said", "span"), BORNE_OUT)
def test_a_multiple_that_is_so(official_reader: Reader, lead: str, said: str, span: str) -> None:
    found = headed(official_reader, lead + said, DAY[lead])
    assert not [v for v in found if v.verdict is CONTRADICTED]
    assert [v for v in found if v.verdict is SUPPORTED and v.claim.span.startswith(span)]


@pytest.mark.parametrize(("lead", "said", "span", "right"), FALSE)
def test_a_multiple_that_is_not(
    official_reader: Reader, lead: str, said: str, span: str, right: str
) -> None:
    found = headed(official_reader, lead + said, DAY[lead])
    false = [v for v in found if v.verdict is CONTRADICTED]
    assert len(false) == 1
    assert false[0].claim.span.startswith(span)
    assert false[0].correct_value.startswith(right)


@pytest.mark.parametrize(("lead", "said"), NOT_FALSE)
def test_what_is_no_multiple(official_reader: Reader, lead: str, said: str) -> None:
    found = headed(official_reader, lead + said, DAY[lead])
    assert [v.claim.span for v in found if v.verdict is CONTRADICTED] == []
