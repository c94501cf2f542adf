"""Parliament's files made again from the record: the same cells, or a reason a cell."""

import csv
import io
import re
from collections import Counter
from pathlib import Path

import pytest

from tellers.publish.exports.psephology import Made, results_files
from tellers.record.record import Record
from tellers.sources.parliament.files import BY_ELECTIONS, GENERAL_ELECTIONS, ResultsFile

FILES = (*GENERAL_ELECTIONS, *BY_ELECTIONS)
PAGE = Path(__file__).parents[3] / "docs/how-to/export-the-record.md"


@pytest.fixture(scope="module")
def made(official: Record) -> dict[str, Made]:
    return {file.folder: results_files(official, file.folder) for file in FILES}


@pytest.mark.parametrize("file", FILES, ids=lambda f: f.folder[-20:])
def test_every_cell_is_the_files_or_is_listed_with_its_reason(
    made: dict[str, Made], data: Path, file: ResultsFile
) -> None:
    found = made[file.folder]
    listed = {(d.file, d.line, d.column): (d.printed, d.ours) for d in found.differences}
    cells = 0
    for name, text in found.files.items():
        source = f"{file.folder}/{name}"
        with (data / source).open(encoding="utf-8-sig", newline="") as raw:
            theirs = list(csv.reader(raw))
        if file.has_header:
            theirs.pop(0)
        header, *ours = csv.reader(io.StringIO(text, newline=""))
        assert len(ours) == len(theirs)
        for at, (mine, their) in enumerate(zip(ours, theirs, strict=True)):
            line = at + 1 + file.has_header
            for column, own, cell in zip(header, mine, their, strict=False):
                cells += 1
                if own != cell:
                    assert listed.pop((source, line, column)) == (cell, own)
    assert listed == {} and cells == found.cells


def test_no_difference_is_unexplained_and_the_page_counts_them(made: dict[str, Made]) -> None:
    reasons = Counter(d.reason for one in made.values() for d in one.differences)
    rows = re.findall(r"^\| ([a-z].*) \| ([\d,]+) \|$", PAGE.read_text("utf-8"), re.MULTILINE)
    told = {why: int(number.replace(",", "")) for why, number in rows}
    assert told.pop("all that differ") == sum(reasons.values())
    assert told == dict(reasons)
    cells = sum(one.cells for one in made.values())
    assert f"Of {cells:,} cells" in PAGE.read_text("utf-8")


def test_no_vote_differs_but_the_misprint_of_one_by_election(made: dict[str, Made]) -> None:
    votes = [d for one in made.values() for d in one.differences if d.column == "Votes"]
    assert [(d.printed, d.ours) for d in votes] == [("14987", "14087")]
