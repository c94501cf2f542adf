"""Spans of a seat's past: how many years a party held it, from when until when, when it last won.

Truth is taken from the contests of each seat in the official record.
"""

from datetime import date

import pytest
from tests.check.asking import CONTRADICTED, SUPPORTED, headed, of

from tellers.check.claims import Finding
from tellers.check.verdict import Reader

JULY, OF_2019, OF_2017 = date(2024, 7, 6), date(2019, 12, 14), date(2017, 6, 10)
OF_2015, OF_2010, IN_2021 = date(2015, 5, 9), date(2010, 5, 8), date(2021, 6, 19)

# Torbay: Liberal Democrat from 1997 to 2015, Conservative until 2024. Cheltenham: Liberal Democrat
# from 1992 to 2015, Conservative until 2024. Ynys Môn: Labour from 2001 to 2019.
SAYINGS = [
    (OF_2015, "Torbay: Kevin Foster took Torbay. It ended 18 years of Liberal Democrat "
     "representation.", "18 years", SUPPORTED),
    (OF_2015, "Torbay: Kevin Foster took Torbay. It ended 23 years of Liberal Democrat "
     "representation.", "23 years", CONTRADICTED),
    (OF_2015, "Torbay: Kevin Foster took Torbay. The Liberal Democrats had it for 18 years.",
     "18 years", SUPPORTED),
    (OF_2015, "Torbay: Kevin Foster took Torbay. The Liberal Democrats' unbroken run since 1992 "
     "is over.", "1992", CONTRADICTED),
    (OF_2015, "Torbay: Kevin Foster took Torbay, ending a line of four Liberal Democrat wins.",
     "four", SUPPORTED),
    (OF_2015, "Torbay: Kevin Foster took Torbay, ending a line of five Liberal Democrat wins.",
     "five", CONTRADICTED),
    (JULY, "Torbay: Steve Darling won Torbay. It was 2010 when his party last won the seat.",
     "2010", SUPPORTED),
    (JULY, "Torbay: Steve Darling won Torbay. It was 2015 when his party last won the seat.",
     "2015", CONTRADICTED),
    (JULY, "Torbay: Steve Darling won Torbay. In between came three victories running for Kevin "
     "Foster.", "three victories running", SUPPORTED),
    (JULY, "Torbay: Steve Darling won Torbay. In between came two victories running for Kevin "
     "Foster.", "two victories running", CONTRADICTED),
    (JULY, "Torbay: Steve Darling won Torbay. His party had held the place before, from 1992 to "
     "2015, when it was beaten.", "1992", CONTRADICTED),
    (JULY, "Torbay: Steve Darling won Torbay. His party had held the place before, from 1997 to "
     "2015, when it was beaten.", "1997", SUPPORTED),
    (JULY, "Torbay: Steve Darling won Torbay. The Liberal Democrats had represented the town "
     "from 1997 to 2017.", "2017", CONTRADICTED),
    (JULY, "Torbay: Steve Darling won Torbay. The last Liberal Democrat to win here was Adrian "
     "Sanders in 2005.", "2005", CONTRADICTED),
    (JULY, "Torbay: Steve Darling won Torbay, nine years after the party lost it.", "nine years",
     SUPPORTED),
    (JULY, "Cheltenham: Max Wilkinson took Cheltenham after nine years in Conservative hands.",
     "nine years", SUPPORTED),
    (JULY, "Cheltenham: Max Wilkinson took Cheltenham after seven years in Conservative hands.",
     "seven years", CONTRADICTED),
    (JULY, "Cheltenham: Max Wilkinson took Cheltenham, 14 years after his party last won it.",
     "14 years", SUPPORTED),
    (JULY, "Cheltenham: Max Wilkinson took Cheltenham, twelve years after his party lost it.",
     "twelve years", CONTRADICTED),
    (JULY, "Cheltenham: Max Wilkinson took Cheltenham. The Conservatives had not lost here since "
     "2010.", "not lost here since 2010", SUPPORTED),
    (JULY, "Cheltenham: Max Wilkinson took Cheltenham. The Conservatives had not lost here since "
     "2005.", "not lost here since 2005", CONTRADICTED),
    (JULY, "Cheltenham: Max Wilkinson took it. For the first time Cheltenham has a Liberal "
     "Democrat MP.", "For the first time", CONTRADICTED),
    (OF_2017, "Kensington: Emma Dent Coad won it. For the first time Kensington has a Labour MP.",
     "For the first time", SUPPORTED),
    (OF_2017, "Kensington: Emma Dent Coad won it, the first Labour win in the seat's history.",
     "the first Labour win in the seat's history", SUPPORTED),
    (JULY, "Cheltenham: Max Wilkinson won it, the first Liberal Democrat win in its history.",
     "the first Liberal Democrat win in its history", CONTRADICTED),
    (OF_2010, "Brighton Pavilion: Caroline Lucas won it. Labour had held it for 13 years.",
     "13 years", SUPPORTED),
    (OF_2019, "Ynys Môn: Virginia Crosbie won it, the first Conservative to do so since Keith "
     "Best in 1983.", "the first Conservative to do so since Keith Best in 1983", SUPPORTED),
    (OF_2019, "Ynys Môn: Virginia Crosbie won it, the first Conservative to do so since Keith "
     "Best in 1987.", "the first Conservative to do so since Keith Best in 1987", CONTRADICTED),
    (OF_2019, "Ynys Môn: Virginia Crosbie won it. It ends 20 years of Labour representation.",
     "20 years", CONTRADICTED),
    (OF_2019, "Don Valley: Nick Fletcher won it. It brought to an end a line of Labour wins that "
     "began in 1955.", "1955", CONTRADICTED),
    (OF_2019, "Sedgefield: Paul Howell took it, bringing to a close 36 years of Labour rule.",
     "36 years", SUPPORTED),
    (JULY, "Leigh and Atherton: Jo Platt won Leigh and Atherton. Labour's only defeat "
     "here since 1950 was in 2019.", "2019", SUPPORTED),
    (OF_2010, "Redcar: Ian Swales won it. Until now Labour had won Redcar at every general "
     "election since the seat was created in 1974.",
     "since the seat was created in 1974", SUPPORTED),
    (OF_2019, "Wrexham: Sarah Atherton's victory ended an unbroken run of Labour wins at general "
     "elections that went back to 1955 at least.", "1955", SUPPORTED),
    (IN_2021, "Chesham and Amersham: Sarah Green won it. The seat had been Conservative for 42 "
     "years.", "42 years", CONTRADICTED),
    (OF_2015, "Glasgow East: Natalie McGarry won it. Labour had won the two previous general "
     "elections.", "the two previous general elections", SUPPORTED),
]  # fmt: skip


@pytest.mark.parametrize(("day", "text", "span", "expected"), SAYINGS)
def test_a_span_of_the_past_is_held_against_its_contests(
    day: date, text: str, span: str, expected: Finding, official_reader: Reader
) -> None:
    assert of(headed(official_reader, text, day), span).verdict is expected


LEFT_OPEN = [
    (OF_2010, "Ipswich: Benedict Gummer won Ipswich. It ends a run of four Labour wins."),
    (OF_2015, "North Cornwall: Scott Mann won it. It ends a row of five Liberal Democrat wins."),
    (JULY, "Hexham: Joe Morris took Hexham for Labour after 14 years of Conservative rule."),
    (JULY, "Hexham: Joe Morris took Hexham. It ends 100 years of Conservative representation."),
    (OF_2019, "Leigh: James Grundy won Leigh, a seat that had been Labour for 97 years."),
    (OF_2017, "Canterbury: Rosie Duffield won it, ending 99 years of Conservative MPs."),
    (date(2021, 12, 18), "North Shropshire: Helen Morgan won it, ending nearly 200 years of "
     "Conservative representation."),
    (date(2023, 10, 21), "Mid Bedfordshire: Alistair Strathern won it. Labour had won the seat at "
     "none of the previous 20 general elections."),
]  # fmt: skip


@pytest.mark.parametrize(("day", "text"), LEFT_OPEN)
def test_what_the_record_may_hide_is_not_called_false(
    day: date, text: str, official_reader: Reader
) -> None:
    found = headed(official_reader, text, day)
    assert not [v for v in found if v.verdict is CONTRADICTED]
