"""Women among the members: counted, of a party, of a nation, against another election."""

from pathlib import Path

import pytest
from tests.check.asking import CONTRADICTED, SUPPORTED, read
from tests.check.test_picture import DAYS, TITLE

from tellers.check.verdict import Reader

FILE = Path(__file__).with_name("women_sentences.txt")
ROWS = [row for row in FILE.read_text(encoding="utf-8").splitlines() if not row.startswith("#")]


@pytest.mark.parametrize("row", ROWS)
def test_what_is_told_of_women_elected(official_reader: Reader, row: str) -> None:
    year, text, true, false = (cell.strip() for cell in row.split("|"))
    found = read(official_reader, text, title=TITLE, published=DAYS[year])
    borne_out = [v.claim.span for v in found if v.verdict is SUPPORTED]
    wanted = [one for one in true.split("; ") if one]
    assert not [one for one in wanted if not any(one in span for span in borne_out)]
    wrong = [f"{v.claim.span} = {v.correct_value}" for v in found if v.verdict is CONTRADICTED]
    assert "; ".join(wrong) == false
