"""A seat's past in words that no rule reads: never read the other way round."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest
from tests.check.asking import CONTRADICTED, SUPPORTED, read

from tellers.check.claims import Finding
from tellers.check.verdict import Reader


class Line(NamedTuple):
    """A sentence of a file: whether it is true, false or neither, its title and its day."""

    sign: str
    title: str
    published: date
    words: str


def _lines(name: str) -> Iterator[Line]:
    title = ""
    for line in Path(__file__).with_name(name).read_text("utf-8").splitlines():
        if line.startswith("@"):
            title = line[1:]
        elif line[:2] in ("T ", "F ", "? "):
            words, _, _ = line[15:].partition(" =>")
            yield Line(line[0], title, date.fromisoformat(line[3:13]), words)


def _told(reader: Reader, line: Line) -> Finding | None:
    """What a sentence comes to: false where any of its claims is."""
    found = read(reader, line.words, title=line.title, published=line.published)
    told = {one.verdict for one in found if one.claim.kind != "year"}
    return next((one for one in (CONTRADICTED, SUPPORTED) if one in told), None)


@pytest.mark.parametrize("line", list(_lines("hindsight_nasty.txt")), ids=lambda one: one.words)
def test_what_is_true_of_something_else_is_not_called_false(
    official_reader: Reader, line: Line
) -> None:
    assert _told(official_reader, line) is not CONTRADICTED


def test_of_wordings_that_nothing_was_fitted_to_half_are_found(official_reader: Reader) -> None:
    found = Counter(
        (one.sign, _told(official_reader, one)) for one in _lines("hindsight_unseen.txt")
    )
    true = sum(number for (sign, _), number in found.items() if sign == "T")
    false = sum(number for (sign, _), number in found.items() if sign == "F")
    assert 2 * found["T", SUPPORTED] > true
    assert 9 * found["F", CONTRADICTED] > 4 * false
