"""A seat's past in other words: when last, never before, a run and its start, the only win."""

from datetime import date

import pytest
from tests.check.asking import CONTRADICTED, SUPPORTED, UNCHECKABLE, of, read

from tellers.check.verdict import Reader

JULY, OF_2019, OF_2010 = date(2024, 7, 6), date(2019, 12, 14), date(2010, 5, 8)
OF_2017, OF_2015 = date(2017, 6, 10), date(2015, 5, 9)
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
    (date(2021, 5, 8), "Jill Mortimer won Hartlepool. Labour has lost it for the first time "
     "since the constituency was created in 1974.",
     "for the first time since the constituency was created in 1974", SUPPORTED),
    (OF_2019, "Christian Wakeford won Bury South. Labour lost it for the first time since it was "
     "created in 1983.", "for the first time since it was created in 1983", CONTRADICTED),
    (JULY, "Max Wilkinson won Cheltenham. The Liberal Democrats held the town in a run that began "
     "in 1992, but had last won it in 2010.", "1992", SUPPORTED),
    (JULY, "Max Wilkinson won Cheltenham. The Liberal Democrats held the town in a run that began "
     "in 1992, but had last won it in 2005.", "2005", CONTRADICTED),
    (OF_2017, "Chris Ruane won Vale of Clwyd from James Davies. Mr Ruane had held the seat for "
     "Labour from its creation in 1997 until 2015.", "1997", SUPPORTED),
    (OF_2017, "Chris Ruane won Vale of Clwyd from James Davies. Mr Ruane had held the seat for "
     "Labour from its creation in 1992 until 2015.", "1992", CONTRADICTED),
    (JULY, "Al Pinkerton won Surrey Heath. It had been Conservative at every general election from "
     "its first, in 1983.", "1983", CONTRADICTED),
    (JULY, "Al Pinkerton won Surrey Heath. It had been Conservative at every general election from "
     "its first, in 1997.", "1997", SUPPORTED),
    (OF_2015, "Marcus Fysh won Yeovil. The Lib Dems won it at seven general elections in a row, "
     "the first of them in 1983.", "1983", SUPPORTED),
    (OF_2015, "Marcus Fysh won Yeovil. The Lib Dems won it at seven general elections in a row, "
     "the first of them in 1979.", "1979", CONTRADICTED),
    (OF_2019, "Don Valley: At every general election since at least 1955 the seat had returned a "
     "Labour member.", "every general election since at least 1955", SUPPORTED),
    (OF_2019, "Don Valley: At every election since 1970 the seat had elected a Conservative.",
     "every election since 1970", CONTRADICTED),
    (JULY, "Eastbourne: The seat has changed hands at each of the last five general elections.",
     "each of the last five general elections", SUPPORTED),
    (JULY, "Eastbourne: The seat has changed hands at each of the last eight general elections.",
     "each of the last eight general elections", CONTRADICTED),
    (date(2023, 7, 22), "Keir Mather won Selby and Ainsty. The seat had always been Conservative.",
     "had always been Conservative", SUPPORTED),
    (OF_2017, "Isle of Wight: 17,121 was Labour's biggest vote on the Island since 1959.",
     "since 1959", SUPPORTED),
    (OF_2017, "Isle of Wight: 17,121 was Labour's biggest vote on the Island since 1951.",
     "since 1951", CONTRADICTED),
    (OF_2017, "Canterbury: Labour has won it for the first time, in one of the surprises.",
     "for the first time", SUPPORTED),
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


ORPINGTON = "Gareth Bacon has held Orpington for the Conservatives. "
STROUD = "Siobhan Baillie has won Stroud for the Conservatives. "
LOST_AND_CHANGED = (
    (ORPINGTON, "The last time they lost it was in 1966.", ""),
    (ORPINGTON, "The last general election they lost here was in 1964.", "1966"),
    (ORPINGTON, "The Conservatives last lost here in 1966.", ""),
    (ORPINGTON, "It is the 15th general election running that the Conservatives have won here; "
     "the last they lost was in 1964.", "1966"),
    (STROUD, "For the third time in four general elections Stroud has changed hands.", ""),
    (STROUD, "For the second time in four general elections Stroud has changed hands.", "3"),
    (STROUD, "The seat has changed hands three times in the last four elections.", ""),
)  # fmt: skip


@pytest.mark.parametrize(("lead", "said", "right"), LOST_AND_CHANGED)
def test_when_a_party_last_lost_and_how_often_a_seat_changed_hands(
    official_reader: Reader, lead: str, said: str, right: str
) -> None:
    day = date(2024, 7, 5) if lead is ORPINGTON else date(2019, 12, 13)
    title = "Orpington" if lead is ORPINGTON else "Stroud"
    found = read(official_reader, lead + said, title=title, published=day)
    false = [v.correct_value for v in found if v.verdict is CONTRADICTED]
    assert false == ([right] if right else [])
    assert right or [v for v in found if v.claim.kind in ("previous", "streak")
                     and v.verdict is SUPPORTED]  # fmt: skip


def test_hers_and_theirs_are_shares_where_a_percentage_is_told(official_reader: Reader) -> None:
    text = "Amanda Milling has lost Cannock Chase to Labour's Josh Newbury. He had 36.5 per cent "
    text += "of the vote. Hers was down by 39.1 points, from 63.8 per cent."
    found = read(official_reader, text, title="Cannock Chase", published=date(2024, 7, 5))
    told = {v.claim.span: v.verdict for v in found}
    assert told["39.1 points"] is SUPPORTED
    assert told["63.8 per cent"] is CONTRADICTED
