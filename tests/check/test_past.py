"""A seat's past in other words: when last, never before, a run and its start, the only win."""

from datetime import date

import pytest
from tests.check.asking import CONTRADICTED, SUPPORTED, UNCHECKABLE, of, read

from tellers.check.verdict import Reader

JULY, OF_2019, OF_2010 = date(2024, 7, 6), date(2019, 12, 14), date(2010, 5, 8)
BRADFORD = date(2012, 3, 31)

SAYINGS = [
    (OF_2019, "Delyn: The seat had last gone to the Conservatives in 1987.", "1987", SUPPORTED),
    (OF_2019, "Delyn: The seat had last voted Tory in 1992.", "1992", CONTRADICTED),
    (JULY, "Epsom and Ewell: It had never before elected a Conservative.",
     "had never before elected a Conservative", CONTRADICTED),
    (JULY, "Epsom and Ewell: No Liberal Democrat had ever won the seat.",
     "No Liberal Democrat had ever won", SUPPORTED),
    (OF_2019, "Bolsover: Labour's grip on the seat was broken after nineteen general elections.",
     "nineteen", SUPPORTED),
    (OF_2019, "Bolsover: Labour's grip on the seat was broken after eighteen general elections.",
     "eighteen", CONTRADICTED),
    (OF_2019, "Bolsover: Labour lost a seat it had long held, a run that went back to 1950.",
     "1950", SUPPORTED),
    (BRADFORD, "Bradford West: Labour had won the last ten, a run that began in February 1974.",
     "February 1974", SUPPORTED),
    (BRADFORD, "Bradford West: Labour had won the last ten, a run that began in October 1974.",
     "October 1974", CONTRADICTED),
    (OF_2010, "Castle Point: Labour has won here only once, in 1997.", "1997", SUPPORTED),
    (OF_2010, "Castle Point: Labour has won here only once, in 2001.", "2001", CONTRADICTED),
    (JULY, "East Londonderry: The TUV fought a seat it had never contested before.",
     "had never contested before", CONTRADICTED),
    (JULY, "Tunbridge Wells: It has its first MP who is not a Conservative since it was created in "
     "1974.", "first MP who is not a Conservative since it was created in 1974", SUPPORTED),
    (JULY, "Esher and Walton: It has its first MP who is not a Conservative since 1997.",
     "first MP who is not a Conservative since 1997", SUPPORTED),
    (date(2017, 6, 10), "Ceredigion: Ben Lake beat the Liberal Democrat who had held it since "
     "2005.", "since 2005", SUPPORTED),
    (date(2015, 5, 9), "Berwickshire, Roxburgh and Selkirk: The SNP, third here five years ago, "
     "won.", "third", CONTRADICTED),
    (date(2015, 5, 9), "Berwickshire, Roxburgh and Selkirk: Labour, third here in 2010, trailed.",
     "third", SUPPORTED),
    (OF_2019, "Bury North: The constituency has now been Conservative at three of the last four "
     "elections.", "three", SUPPORTED),
    (OF_2019, "Bury North: Labour has won three of the last four elections here.", "three",
     CONTRADICTED),
    (OF_2010, "Simon Wright, a Liberal Democrat, won Norwich South. Labour's share fell by 8.7 "
     "points; it had held a city seat that it had won since 1987.", "since 1987", SUPPORTED),
]  # fmt: skip


@pytest.mark.parametrize(("day", "text", "span", "verdict"), SAYINGS)
def test_a_past_in_other_words(
    official_reader: Reader, day: date, text: str, span: str, verdict: object
) -> None:
    assert of(read(official_reader, text, published=day), span).verdict is verdict


def test_who_won_before_our_record_names_winners_stays_open(official_reader: Reader) -> None:
    text = "Great Grimsby: You have to go back to 1931 for the last Conservative win."
    found = read(official_reader, text, published=OF_2019)
    assert {v.verdict for v in found} <= {UNCHECKABLE}


def test_a_county_seat_is_followed_back_under_its_county_s_name(official_reader: Reader) -> None:
    text = "Bolsover: Labour had held Bolsover since 1950."
    found = read(official_reader, text, published=OF_2019)
    assert of(found, "since 1950").verdict is SUPPORTED


def test_a_member_named_by_the_party_alone_is_not_the_winner(official_reader: Reader) -> None:
    text = "Ceredigion: Ben Lake beat the Lib Dem man who had sat since 2001."
    found = read(official_reader, text, published=date(2017, 6, 10))
    assert CONTRADICTED not in {v.verdict for v in found}
