"""Votes, margins, shares, changes and sums in one poll, each as another paper would put it.

`phrase_sentences.txt` is written as `ballot_sentences.txt` is; its header is the sentence that
stands before each, and says who won where.
"""

from pathlib import Path

import pytest
from tests.check.asking import CONTRADICTED, SUPPORTED, read
from tests.check.test_ballot import Line, lines, named, near

from tellers.check.verdict import Reader

FILE = Path(__file__).with_name("phrase_sentences.txt")


@pytest.mark.parametrize("line", list(lines(FILE)), ids=named)
def test_what_a_phrase_tells(official_reader: Reader, line: Line) -> None:
    text, at = f"{line.title} {line.text}", len(line.title) + 1
    found = read(official_reader, text, published=line.published)
    wrong = {v for v in found if v.verdict is CONTRADICTED}
    for one in line.claims:
        meant = one._replace(start=one.start + at, end=one.end + at)
        told = near(found, meant)
        if one.mark == "-":
            assert wrong & set(told)
            assert one.right is None or one.right in {v.correct_value for v in told}
            wrong -= set(told)
        else:
            assert SUPPORTED in {v.verdict for v in told}
    assert not wrong
