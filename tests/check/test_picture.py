"""The picture over many seats: lists by region, counts by condition, totals, women among them."""

from datetime import date
from pathlib import Path

import pytest
from tests.check.asking import CONTRADICTED, SUPPORTED, read

from tellers.check.verdict import Reader

DAYS = {"2010": date(2010, 5, 8), "2015": date(2015, 5, 9), "2017": date(2017, 6, 10),
        "2019": date(2019, 12, 14), "2024": date(2024, 7, 6)}  # fmt: skip
TITLE = "How the country voted nationally"
FILES = [Path(__file__).with_name(f"{name}_sentences.txt") for name in ("picture", "women")]
LINES = [line for file in FILES for line in file.read_text(encoding="utf-8").splitlines()]
ROWS = [line for line in LINES if not line.startswith("#")]


@pytest.mark.parametrize("row", ROWS)
def test_what_a_picture_tells(official_reader: Reader, row: str) -> None:
    year, text, true, false = (cell.strip() for cell in row.split("|"))
    found = read(official_reader, text, title=TITLE, published=DAYS[year])
    borne_out = [v.claim.span for v in found if v.verdict is SUPPORTED]
    wanted = [one for one in true.split("; ") if one]
    assert not [one for one in wanted if not any(one in span for span in borne_out)]
    wrong = [f"{v.claim.span} = {v.correct_value}" for v in found if v.verdict is CONTRADICTED]
    assert "; ".join(wrong) == false
