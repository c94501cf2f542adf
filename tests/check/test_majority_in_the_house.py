"""The majority of a party in the House, told in a text on a seat, which has one of its own."""

from datetime import date

import pytest
from tests.check.asking import CONTRADICTED, SUPPORTED
from tests.check.asking import UNCHECKABLE as OPEN

from tellers.check.claims import Finding
from tellers.check.verdict import Reader

OF_WITNEY = [
    ("The Conservatives have a majority of 12.", SUPPORTED),
    ("Cameron was re-elected for the Conservatives on 7 May 2015, with a majority of 12.", OPEN),
    ("He was returned for the Conservatives with a majority of 12.", OPEN),
    ("He was returned for the Conservatives with a majority of 25,155.", SUPPORTED),
    ("He was returned for the Conservatives with a majority of 25,515.", CONTRADICTED),
]  # fmt: skip


@pytest.mark.parametrize(("text", "finding"), OF_WITNEY)
def test_a_member_is_not_elected_by_the_majority_in_the_house(
    official_reader: Reader, text: str, finding: Finding
) -> None:
    told = official_reader.check_text(text, title="Witney", published=date(2015, 5, 8))
    figure = text.rpartition(" ")[2].rstrip(".")
    assert {one.verdict for one in told if one.claim.span == figure} == {finding}
