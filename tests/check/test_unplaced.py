"""Counts and names that no rule of the grammar places: the record alone says what they are."""

from datetime import date

import pytest
from tests.check.asking import CONTRADICTED, SUPPORTED, of, read

from tellers.check.otherwise.slips import is_slip
from tellers.check.verdict import Reader

THANET, LEICESTER = "South Thanet: ", "Leicester South: "
MAY_2015, JULY_2024 = date(2015, 5, 8), date(2024, 7, 5)


@pytest.mark.parametrize(
    ("text", "day", "span", "kind"),
    [
        (
            f"{THANET}Tory Craig Mackinlay, once a Ukip man himself, sent him packing by 2,812.",
            MAY_2015,
            "2,812",
            "majority",
        ),
        (
            f"{LEICESTER}Shockat Adam beat him. Mr Adam, an optician, was glad of his 14,739.",
            JULY_2024,
            "14,739",
            "votes",
        ),
        (
            "Kensington and Bayswater: Joe Powell gave them something to sing of, by 2,903.",
            JULY_2024,
            "2,903",
            "majority",
        ),
    ],
)
def test_a_count_is_what_the_record_has_of_it(
    official_reader: Reader, text: str, day: date, span: str, kind: str
) -> None:
    found = of(read(official_reader, text, published=day), span)
    assert (found.verdict, found.claim.kind) == (SUPPORTED, kind)


def test_two_digits_exchanged_are_called_a_slip_and_any_other_number_is_left(
    official_reader: Reader,
) -> None:
    text = f"{THANET}Tory Craig Mackinlay, once a Ukip man, sent him packing by 2,812."
    slip = of(read(official_reader, text.replace("2,812", "2,821"), published=MAY_2015), "2,821")
    assert (slip.verdict, slip.correct_value) == (CONTRADICTED, "2812")
    other = read(official_reader, text.replace("2,812", "2,377"), published=MAY_2015)
    assert not [v for v in other if v.claim.span == "2,377" and v.verdict is CONTRADICTED]


@pytest.mark.parametrize(("one", "other"), [(2812, 2812), (2812, 2813), (281, 2812), (1221, 2112)])
def test_what_is_no_slip(one: int, other: int) -> None:
    assert not is_slip(one, other)


def test_a_slip_is_one_both_ways() -> None:
    assert all(is_slip(*pair) for pair in ((2821, 2812), (2812, 2821), (8212, 2812)))


def test_whoever_won_and_whoever_came_second_are_borne_out(official_reader: Reader) -> None:
    text = "South West Norfolk: Liz Truss, of all people, was turned out by Terry Jermy by 630."
    found = read(official_reader, text, published=JULY_2024)
    assert {v.claim.kind for v in found if v.claim.span == "Terry Jermy"} >= {"winner"}
    assert of(found, "Liz Truss").claim.kind == "runner-up"


def test_nobody_is_said_to_have_won_who_did_not(official_reader: Reader) -> None:
    text = "South West Norfolk: Tobias McKenzie spoke after Terry Jermy had spoken."
    found = read(official_reader, text, published=JULY_2024)
    assert not [v for v in found if v.claim.kind in ("winner", "runner-up")]


CARDIFF, TIVERTON = date(2024, 7, 5), date(2022, 6, 24)
THIRD = "Stirling: Stephen Kerr (C) won; he had been third there in 2015."
FELL = "The Conservative vote in Wales fell, from 36.1 to 18.2 per cent."


@pytest.mark.parametrize(
    ("text", "day", "span", "kind"),
    [
        ("Poole: Turnout was down on the last election.", CARDIFF, "down on", "change"),
        ("Tiverton and Honiton: Swing C to LD 29.9 pc.", TIVERTON, "29.9 pc", "swing"),
        ("Tiverton and Honiton: Helen Hurford (C) 16,393.", TIVERTON, "C", "party"),
        (FELL, CARDIFF, "36.1", "share"),
        (THIRD, date(2017, 6, 9), "third", "position"),
    ],
)
def test_short_hand_is_read(
    official_reader: Reader, text: str, day: date, span: str, kind: str
) -> None:
    found = [v for v in read(official_reader, text, published=day) if v.claim.kind == kind]
    assert {v.verdict for v in found} == {SUPPORTED}
    assert any(v.claim.span.startswith(span) for v in found)
