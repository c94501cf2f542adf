"""Sentences of many papers as they were first met: each true, and false by one word or figure.

A row is the day, the text with `[[the right words|the wrong ones]]`, and what is right if it says.
"""

import re
from datetime import date
from pathlib import Path

import pytest
from tests.check.asking import CONTRADICTED, SUPPORTED, called_false, read

from tellers.check.claims import Verdict
from tellers.check.verdict import Reader

ROWS = tuple(
    line.split("|", 1)[0:1] + [line.split("|", 1)[1].rpartition("|")[0], line.rpartition("|")[2]]
    for line in Path(__file__).with_name("sight_sentences.txt").read_text("utf-8").splitlines()
    if line
)
SLOT = re.compile(r"\[\[(.*?)\|(.*?)\]\]")


def _told(found: tuple[Verdict, ...], start: int, end: int) -> set[str]:
    """What was found of claims that share half of their words with a stretch."""
    return {
        v.verdict
        for v in found
        if 2 * (min(v.claim.end, end) - max(v.claim.start, start))
        >= min(v.claim.end - v.claim.start, end - start)
    }


@pytest.mark.parametrize(("day", "text", "right"), ROWS)
def test_true_and_false(official_reader: Reader, day: str, text: str, right: str) -> None:
    slot = SLOT.search(text)
    assert slot is not None
    for group, finding in ((1, SUPPORTED), (2, CONTRADICTED)):
        said = f"{text[: slot.start()]}{slot[group]}{text[slot.end() :]}"
        found = read(official_reader, said, published=date.fromisoformat(day))
        told = _told(found, slot.start(), slot.start() + len(slot[group]))
        assert finding in told, [(v.claim.span, v.verdict, v.why) for v in found]
        assert len(called_false(found)) == (group == 2)
    value = next(v.correct_value for v in found if v.verdict is CONTRADICTED)
    assert right in value.replace(",", "")
