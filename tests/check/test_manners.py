"""Turns of speech in the manners of many papers, each claim held against the record.

`manner_sentences.txt` is written as `ballot_sentences.txt` is.
"""

from pathlib import Path

import pytest
from tests.check.asking import CONTRADICTED, SUPPORTED, read
from tests.check.test_ballot import Line, lines, named, near

from tellers.check.verdict import Reader

FILE = Path(__file__).with_name("manner_sentences.txt")


@pytest.mark.parametrize("line", list(lines(FILE)), ids=named)
def test_what_a_paper_says_in_its_own_manner(official_reader: Reader, line: Line) -> None:
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
