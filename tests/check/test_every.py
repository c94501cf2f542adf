"""Every election of a span, the last so many, hands changed; and deposits in other words."""

from datetime import date

import pytest
from tests.check.asking import CONTRADICTED, SUPPORTED, of, read

from tellers.check.verdict import Reader

JULY, OF_2022, OF_2019 = date(2024, 7, 6), date(2022, 6, 24), date(2019, 12, 13)
ALDERSHOT = "Aldershot: every general election from 1955 to 2019, 18 in all, had gone to Tories."
TIVERTON = "Tiverton and Honiton: the Tories had won at all seven general elections since 1997."
HANDS = "East Dunbartonshire has changed hands at three general elections running."
ONLY = "Barnsley Central has never elected anyone but Labour."
WAS = "Blackpool South: The seat was Labour from 1997 until 2019."
LAST = "Brecon and Radnorshire: The Conservatives had taken it at the last two general elections."
BRECON, OF_2011 = date(2019, 8, 2), date(2011, 3, 4)

SAYINGS = [
    (JULY, ALDERSHOT, "every general election from 1955 to 2019", SUPPORTED),
    (JULY, ALDERSHOT, "18", SUPPORTED),
    (JULY, ALDERSHOT.replace("18", "17"), "17", CONTRADICTED),
    (JULY, ALDERSHOT.replace("Tories", "Greens"), "18", SUPPORTED),
    (OF_2022, TIVERTON, "seven", SUPPORTED),
    (OF_2022, TIVERTON.replace("seven", "eight"), "eight", CONTRADICTED),
    (OF_2019, HANDS, "three general elections running", SUPPORTED),
    (OF_2019, HANDS.replace("three", "five"), "five general elections running", CONTRADICTED),
    (OF_2011, ONLY, "never elected anyone but Labour", SUPPORTED),
    (OF_2011, ONLY.replace("Labour", "Tories"), "never elected anyone but Tories", CONTRADICTED),
    (JULY, WAS, "from 1997 until 2019", SUPPORTED),
    (JULY, WAS.replace("1997", "2001"), "from 2001 until 2019", CONTRADICTED),
    (BRECON, LAST, "the last two general elections", SUPPORTED),
    (BRECON, LAST.replace("two", "three"), "the last three general elections", CONTRADICTED),
]  # fmt: skip


@pytest.mark.parametrize(("day", "text", "span", "verdict"), SAYINGS)
def test_a_run_in_other_words(
    official_reader: Reader, day: date, text: str, span: str, verdict: object
) -> None:
    found = [v for v in read(official_reader, text, published=day) if v.claim.span == span]
    assert {v.verdict for v in found} == {verdict}


@pytest.mark.parametrize(
    ("words", "span", "verdict"),
    [
        ("Labour's 2.6 per cent was too little to save its deposit.", "too little", SUPPORTED),
        ("That cost Labour its deposit.", "its deposit", SUPPORTED),
        ("That cost the Conservatives their deposit.", "their deposit", CONTRADICTED),
        ("Labour held its deposit.", "held its deposit", CONTRADICTED),
        ("Labour and Reform UK lost their deposits.", "Labour", SUPPORTED),
        ("Labour and the Conservatives lost their deposits.", "Conservatives", CONTRADICTED),
    ],
)
def test_a_deposit_in_other_words(
    official_reader: Reader, words: str, span: str, verdict: object
) -> None:
    text = f"Somerton and Frome: {words}"
    found = read(official_reader, text, published=date(2023, 7, 21))
    told = [v for v in found if v.claim.kind == "deposits" and v.claim.span.startswith(span)]
    assert [v.verdict for v in told] == [verdict]


def test_each_of_a_list_is_judged_for_itself(official_reader: Reader) -> None:
    text = "Somerton and Frome: Labour and the Conservatives lost their deposits."
    found = read(official_reader, text, published=date(2023, 7, 21))
    assert of(found, "Labour", "deposits").verdict is SUPPORTED
    assert not [v for v in found if v.claim.span == "lost their deposits"]
