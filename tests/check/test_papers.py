"""Sentences in the manners of many papers, each held against the votes of its own election.

`paper_sentences.txt` has a text a line under the title (`@`) that it bears: T is true, borne out in
some claim and contradicted in none; F is false, and caught; ? is not contradicted. What stands
behind `=>` is told, of an F as right, of a T as borne out. The day in brackets is that of
publication, `[-]` where the text has none.
"""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest
from tests.check.asking import CONTRADICTED, SUPPORTED, read

from tellers.check.verdict import Reader

LINES = Path(__file__).with_name("paper_sentences.txt").read_text("utf-8").splitlines()


class Line(NamedTuple):
    """A text of the file: its mark, its title, when it appeared, the words, what is told of it."""

    mark: str
    title: str
    published: date | None
    words: str
    told: str


def lines() -> Iterator[Line]:
    """Every text of the file."""
    title = ""
    for line in LINES:
        if line.startswith("@"):
            title = line[1:].strip()
        elif line and not line.startswith("#"):
            mark, day, rest = line[0], line[3 : line.index("]")], line[line.index("]") + 2 :]
            words, _, told = rest.partition(" => ")
            yield Line(mark, title, date.fromisoformat(day) if day != "-" else None, words, told)


@pytest.mark.parametrize("line", [*lines()], ids=lambda line: f"{line.title}: {line.words}")
def test_a_sentence_is_held_against_its_election(official_reader: Reader, line: Line) -> None:
    found = read(official_reader, line.words, title=line.title, published=line.published)
    wrong = [v for v in found if v.verdict is CONTRADICTED]
    right = [v for v in found if v.verdict is SUPPORTED]
    if line.mark == "F":
        assert wrong
        assert line.told in ("", *(v.correct_value for v in wrong))
    else:
        assert wrong == []
        assert line.mark == "?" or right
        assert line.told in ("", *(v.claim.span for v in right), *(v.correct_value for v in right))
