"""Rows of a table of a result, held against it cell by cell; what is not read is told."""

from datetime import date

import pytest

from tellers.check.answer.unread import unread_rows
from tellers.check.claims import Finding
from tellers.check.verdict import Reader

SAID = "Labour won Hendon in 2024 by 15 votes.\n\n"
HEAD = "| Candidate | Party | Votes | % | +/- |\n|---|---|---|---|---|\n"
DAVID = "| David Pinto-Duschinsky | Labour |"
AMEET = "| Ameet Jogia | Conservative |"
ROWS = [
    (f"{HEAD}{DAVID} 15,855 | 38.4 |\n{AMEET} 15,840 | 38.4% |", "15,855 38.4 15,840 38.4%", ""),
    (f"{HEAD}{DAVID} 15,585 | 34.8 |", "", "15,585 34.8"),
    (f"{DAVID} 15,855 | 38.4% |", "15,855 38.4%", ""),
    (f"{AMEET} 15,480 | 38.4% |", "38.4%", "15,480"),
    ("Lab | 15,855\nCon | 15,480", "15,855", "15,480"),
    ("Party | Seats | Share\nLabour | 411 | 33.7%", "", ""),  # of the nation
    ("Labour | 411 | 33.7%", "", ""),
    ("Candidate | Votes 2019 | Votes 2024\nAmeet Jogia | 15,900 | 15,846", "", "15,846"),
    ("Candidate | Last time | Votes\nAmeet Jogia | 15,900 | 15,840", "15,840", ""),
    ("Somebody Else | Labour Party of Mars | 15,900", "", ""),
    ("Ameet Jogia | 3 | 15,840 | 1", "15,840", ""),
]  # fmt: skip


@pytest.mark.parametrize(("table", "right", "wrong"), ROWS)
def test_a_row_is_held_against_the_result(
    official_reader: Reader, table: str, right: str, wrong: str
) -> None:
    text = SAID + table
    found = official_reader.check_text(text, published=date(2024, 7, 6))
    here = [v for v in found if v.claim.start >= len(SAID) and v.claim.kind in ("votes", "share")]
    told = {finding: [v.claim.span for v in here if v.verdict is finding] for finding in Finding}
    assert told[Finding.SUPPORTED] == right.split()
    assert told[Finding.CONTRADICTED] == wrong.split()


def test_rows_with_figures_that_nobody_read_are_told(official_reader: Reader) -> None:
    text = f"{SAID}{HEAD}{DAVID} 15,855 | 38.4 |\n| Green | 1,400 | 3 | 2019: 12 |\n\nEnd | 2024"
    found = official_reader.check_text(text, published=date(2024, 7, 6))
    assert [text[start:end] for start, end in unread_rows(text, found)] == [
        "| Green | 1,400 | 3 | 2019: 12 |"
    ]
