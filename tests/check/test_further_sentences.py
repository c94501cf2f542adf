"""Sentences in the manners of many papers: what is true is not called false, what is false is.

`further_sentences.txt`, `turn_sentences.txt`, `plainer_sentences.txt` and `ranked_sentences.txt`
(one seat in order with all) have a sentence a line, under the title (`@`) of its text and the day
on which it appeared: `T` is true; `F`, with the words that are wrong and what is right, is false.
"""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest
from tests.check.asking import CONTRADICTED, SUPPORTED, of, read

from tellers.check.verdict import Reader

NAMES = ("further", "turn", "plainer", "ranked")
FILES = [Path(__file__).with_name(f"{name}_sentences.txt") for name in NAMES]


class Line(NamedTuple):
    """A sentence of a file: where and when it appeared, its words; what is wrong, and right."""

    title: str
    published: date
    words: str
    span: str
    right: str


def lines() -> Iterator[Line]:
    """Every sentence of the files."""
    title, day = "", date.min
    for line in (line for file in FILES for line in file.read_text("utf-8").splitlines()):
        if line.startswith("@"):
            title, day = line[12:], date.fromisoformat(line[1:11])
        elif line.startswith("T "):
            yield Line(title, day, line[2:], "", "")
        elif line.startswith("F "):
            told, _, words = line[2:].partition(" | ")
            span, _, right = told.partition(" = ")
            yield Line(title, day, words, span, right)


EVERY = tuple(lines())
TRUE = tuple(line for line in EVERY if not line.span)
FALSE = tuple(line for line in EVERY if line.span)


def named(line: Line) -> str:
    """A sentence as its test is called."""
    return f"{line.title} {line.published}: {line.words} {line.span}".strip()


@pytest.mark.parametrize("line", TRUE, ids=named)
def test_what_is_true_is_borne_out(official_reader: Reader, line: Line) -> None:
    found = read(official_reader, line.words, title=line.title, published=line.published)
    told = {one.verdict for one in found}
    assert SUPPORTED in told
    assert CONTRADICTED not in told


@pytest.mark.parametrize("line", FALSE, ids=named)
def test_what_is_false_is_caught_with_what_is_right(official_reader: Reader, line: Line) -> None:
    found = read(official_reader, line.words, title=line.title, published=line.published)
    wrong = tuple(one for one in found if one.verdict is CONTRADICTED)
    assert of(wrong, line.span).correct_value == line.right
