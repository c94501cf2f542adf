"""Whole true articles as papers write them, of which nothing is called false.

A row of `true_articles.txt` is the day, the title and the text. Where the text has
`[[the right words|the wrong ones]]`, the wrong ones alone are caught.
"""

import re
from datetime import date
from pathlib import Path

import pytest
from tests.check.asking import called_false, read

from tellers.check.verdict import Reader

ROWS = [
    line.split("|", 2)
    for line in Path(__file__).with_name("true_articles.txt").read_text("utf-8").splitlines()
    if line
]
SLOT = re.compile(r"\[\[(.*?)\|(.*?)\]\]")
WRONG = [
    (day, title, text, at) for day, title, text in ROWS for at in range(len(SLOT.findall(text)))
]


def _written(text: str, wrong: int = -1) -> str:
    """A text with its right words, but for one of its slots."""
    slots = iter(range(len(SLOT.findall(text))))
    return SLOT.sub(lambda found: found[2 if next(slots) == wrong else 1], text)


@pytest.mark.parametrize(("day", "title", "text"), ROWS)
def test_nothing_is_called_false(official_reader: Reader, day: str, title: str, text: str) -> None:
    found = read(official_reader, _written(text), title=title, published=date.fromisoformat(day))
    assert called_false(found) == []


@pytest.mark.parametrize(("day", "title", "text", "at"), WRONG)
def test_what_is_wrong_is(
    official_reader: Reader, day: str, title: str, text: str, at: int
) -> None:
    wrong = SLOT.findall(text)[at][1]
    said = _written(text, at)
    found = read(official_reader, said, title=title, published=date.fromisoformat(day))
    false = called_false(found)
    assert any(one in wrong or wrong in one for one in false)
