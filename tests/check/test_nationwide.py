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
