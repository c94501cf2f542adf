"""Comparisons, and turns of speech, in the manners of many papers, each claim held to the record.

`than_sentences.txt` and the other files are written as `ballot_sentences.txt` is.
"""

from pathlib import Path

import pytest
from tests.check.asking import CONTRADICTED, SUPPORTED, read
from tests.check.test_ballot import Line, lines, named, near

from tellers.check.verdict import Reader

NAMES = (
    "against", "plain", "than", "each_year", "manner", "several", "bench", "best", "shift",
    "deposit", "weighed",
    "tally", "drift",
)  # fmt: skip
FILES = [Path(__file__).with_name(f"{name}_sentences.txt") for name in NAMES]


@pytest.mark.parametrize("line", [one for file in FILES for one in lines(file)], ids=named)
def test_what_a_sentence_compares(official_reader: Reader, line: Line) -> None:
    found = read(official_reader, line.text, title=line.title, published=line.published)
    wrong = [v for v in found if v.verdict is CONTRADICTED]
    for one in line.claims:
        said = near(found, one)
        if one.mark == "-":
            told = [v for v in wrong if v in said]
            assert told, [(v.claim.span, v.verdict) for v in found]
            assert one.right in {v.correct_value for v in told}
        elif one.mark == "+":
            assert SUPPORTED in {v.verdict for v in said}, [(v.claim.span, v.why) for v in found]
    false = [one for one in line.claims if one.mark == "-"]
    assert all(any(v in near(found, one) for one in false) for v in wrong)
