"""Sentences in the manners of many papers, true and false, each held against its own contest.

A file has a sentence a line under the title (`@`) of its text: T is true, borne out and never
contradicted; F is false and caught, `=>` before what would be right. The day in brackets is that of
publication.
"""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest
from tests.check.asking import CONTRADICTED, SUPPORTED, read

from tellers.check.verdict import Reader

FILES = (
    "abreast_sentences.txt",
    "composed_deposit_sentences.txt",
    "nationwide_sentences.txt",
    "sifted_sentences.txt",
    "composed_tally_sentences.txt",
    "placing_sentences.txt",
    "succession_sentences.txt",
    "mixed_sentences.txt",
    "entrant_sentences.txt",
    "hands_sentences.txt",
    "kindred_sentences.txt",
    "shared_sentences.txt",
    "bygone_sentences.txt",
    "hindsight_sentences.txt",
    "regional_sentences.txt",
    "stake_sentences.txt",
    "terse_sentences.txt",
)


class Line(NamedTuple):
    """A sentence of a file: its title, when it appeared, and what would be right if it is false."""

    is_true: bool
    title: str
    published: date
    words: str
    right: str


def lines() -> Iterator[Line]:
    """Every sentence of the files."""
    title = ""
    for name in FILES:
        for line in Path(__file__).with_name(name).read_text("utf-8").splitlines():
            if line.startswith("@"):
                title = line[1:]
            elif line[:2] in ("T ", "F "):
                words, _, right = line[15:].partition(" => ")
                yield Line(line[0] == "T", title, date.fromisoformat(line[3:13]), words, right)


def named(line: Line) -> str:
    """A sentence as its test is called."""
    return f"{line.title} {line.published}: {line.words}"


@pytest.mark.parametrize("line", [one for one in lines() if one.is_true], ids=named)
def test_a_true_sentence_is_borne_out(official_reader: Reader, line: Line) -> None:
    found = read(official_reader, line.words, title=line.title, published=line.published)
    told = {one.verdict for one in found if one.claim.kind != "year"}
    assert SUPPORTED in told
    assert CONTRADICTED not in told


@pytest.mark.parametrize("line", [one for one in lines() if not one.is_true], ids=named)
def test_a_false_sentence_is_caught(official_reader: Reader, line: Line) -> None:
    found = read(official_reader, line.words, title=line.title, published=line.published)
    wrong = [one for one in found if one.verdict is CONTRADICTED]
    assert any(line.right in one.correct_value for one in wrong)
