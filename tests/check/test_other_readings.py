"""True sentences that a hasty reader calls false, each beside a false one of the same form.

`other_readings.txt` has a text a line: after `T` one that is true, of which nothing may be called
false; after `F` the words that are false, what they should be, and the text. Nothing is said of
the day on which they appeared: each names its election.
"""

from pathlib import Path

import pytest
from tests.check.asking import CONTRADICTED, read

from tellers.check.verdict import Reader

LINES = Path(__file__).with_name("other_readings.txt").read_text(encoding="utf-8").splitlines()
TRUE = [line.removeprefix("T ") for line in LINES if line.startswith("T ")]
FALSE = [line.removeprefix("F ") for line in LINES if line.startswith("F ")]


@pytest.mark.parametrize("text", TRUE)
def test_what_is_true_is_not_called_false(official_reader: Reader, text: str) -> None:
    found = read(official_reader, text)
    assert not [(v.claim.span, v.why) for v in found if v.verdict is CONTRADICTED]


@pytest.mark.parametrize("line", FALSE)
def test_what_is_false_beside_it_is_caught(official_reader: Reader, line: str) -> None:
    told, _, text = line.partition(" | ")
    false = {
        f"{v.claim.span} = {v.correct_value}"
        for v in read(official_reader, text)
        if v.verdict is CONTRADICTED
    }
    assert told in false
