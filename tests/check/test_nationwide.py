"""Counts of an election at large that no rule reads, and what they may not be held against.

What is true and borne out, or false and caught, stands in `nationwide_sentences.txt`.
"""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from tests.check.asking import CONTRADICTED, SUPPORTED, read

from tellers.check.verdict import Reader


def _left() -> Iterator[tuple[str, str, str]]:
    """The title, the day and the words of every line whose last figure is to be left open."""
    title = ""
    lines = Path(__file__).with_name("nationwide_sentences.txt").read_text("utf-8").splitlines()
    for line in lines:
        if line.startswith("@"):
            title = line[1:]
        elif line.startswith("? "):
            yield title, line[3:13], line[15:]


@pytest.mark.parametrize(("title", "day", "words"), list(_left()))
def test_what_no_result_counts_is_left(
    official_reader: Reader, title: str, day: str, words: str
) -> None:
    found = read(official_reader, words, title=title, published=date.fromisoformat(day))
    figures = [v for v in found if any(letter.isdigit() for letter in v.claim.span)]
    assert not figures or figures[-1].verdict is not SUPPORTED
    assert not [v for v in found if v.verdict is CONTRADICTED]


DUP = "The DUP, who had eight MPs elected in 2024, emerged from it."


def test_what_a_party_had_before_is_not_what_it_has_in_a_year_that_is_named(
    official_reader: Reader,
) -> None:
    found = read(official_reader, DUP, title="Northern Ireland votes", published=date(2024, 7, 6))
    assert not [v for v in found if v.verdict is SUPPORTED and v.claim.span == "eight"]


ALONE = "Alliance won North Down. It is their only seat in the new parliament."


def test_a_sentence_that_names_nobody_and_no_figure_may_tell_of_the_one_seat(
    official_reader: Reader,
) -> None:
    found = read(official_reader, ALONE, title="The 2019 election", published=date(2019, 12, 14))
    assert not [v for v in found if v.verdict is CONTRADICTED]


FROM_SEVERAL = (
    "Fifty-four of the Conservatives' 58 gains were from Labour.",
    "The SDLP is back with two seats, one taken from the DUP and one from Sinn Fein.",
    "In Wales the Conservatives have 14 seats, six of them gained from Labour.",
)


@pytest.mark.parametrize("words", FROM_SEVERAL)
def test_gains_of_several_seats_are_not_held_against_the_one_seat_named(
    official_reader: Reader, words: str
) -> None:
    text = f"Labour made just one gain, Putney. {words}"
    found = read(official_reader, text, title="Tories win", published=date(2019, 12, 13))
    assert not [v for v in found if v.verdict is CONTRADICTED]


OF_THEM = (
    "The SNP held North East Fife by two votes. "
    "Six of the Conservatives' gains came from Labour, two of them in the East Midlands."
)


def test_of_them_are_those_that_their_own_sentence_counts(official_reader: Reader) -> None:
    found = read(official_reader, OF_THEM, title="Labour surge", published=date(2017, 6, 9))
    assert not [v for v in found if v.verdict is CONTRADICTED]


KEPT = (
    "The Liberal Democrats hold 22 seats in the South West. "
    "In London Labour won 59 of 75 seats, and the Conservatives kept 11."
)


def test_a_clause_goes_on_about_the_area_that_its_sentence_names(official_reader: Reader) -> None:
    found = read(official_reader, KEPT, title="Labour landslide", published=date(2024, 7, 5))
    assert [v for v in found if v.claim.span == "11"][0].verdict is CONTRADICTED


ONE_MP = (
    "Ukip attracted 3,881,099 votes, more than the SNP and the Liberal Democrats combined, "
    "but has a single MP."
)


def test_one_seat_is_of_no_party_that_a_sentence_only_compares_with(
    official_reader: Reader,
) -> None:
    found = read(official_reader, ONE_MP, title="The Tories win", published=date(2015, 5, 8))
    assert not [v for v in found if v.verdict is CONTRADICTED]
