"""Parliament's files made again from the record: the same cells, or a reason a cell."""

import csv
import io
import re
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from tellers.publish.exports.package import package
from tellers.publish.exports.psephology import (
    AUDITED,
    UNEXPLAINED,
    Made,
    _reason,
    results_files,
)
from tellers.record.audit.whole import audit
from tellers.record.contests import Declaration
from tellers.record.membership.redistribution import redistributable
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


def test_the_page_counts_the_differences_by_reason_and_what_was_made_anew(
    made: dict[str, Made],
) -> None:
    reasons = Counter(d.reason for one in made.values() for d in one.differences)
    page = PAGE.read_text("utf-8")
    rows = re.findall(r"^\| ([a-z].*) \| ([\d,]+) \|$", page, re.MULTILINE)
    told = {why: int(number.replace(",", "")) for why, number in rows}
    assert told.pop("all that differ") == sum(reasons.values())
    assert told == dict(reasons)
    cells, derived = sum(m.cells for m in made.values()), sum(m.derived for m in made.values())
    assert f"Of {cells:,} cells" in page
    assert f"{derived:,} are made anew" in page and f"other {cells - derived:,} are" in page


def test_no_difference_is_unexplained_and_the_audit_bears_out_what_it_is_said_to_hold(
    made: dict[str, Made], official: Record
) -> None:
    """A reason of a column alone is an allegation: each such cell must be a finding."""
    held = {(f.where, f.field) for f in audit(official)}
    found = [d for one in made.values() for d in one.differences]
    assert [d for d in found if d.reason == UNEXPLAINED] == []
    accused = [d for d in found if d.reason in AUDITED]
    assert [d for d in accused if (f"{d.file}:{d.line}", d.column) not in held] == []
    assert {d.reason for d in accused} == AUDITED


@pytest.mark.parametrize("column", ["Member gender", "Candidate first name", "First party"])
def test_a_text_that_no_rule_explains_is_said_to_be_unexplained(column: str) -> None:
    assert _reason(column, "O’Reilly", "Reilly") == UNEXPLAINED
    assert _reason(column, "O’Reilly ", "O’Reilly") == "padding taken off"


def test_a_hold_is_turned_into_a_gain_by_the_votes_alone(official: Record) -> None:
    """The result is derived: with other votes it is another, whatever the file prints."""
    key = next(k for k in official.printed if k.startswith("parl.islington-north.2024"))
    result = official.returns[key]
    assert isinstance(result, Declaration)
    ranked = sorted(result.votes, key=lambda one: -result.votes[one])
    swapped = {**result.votes, ranked[0]: 1}
    majority = str(result.votes[ranked[1]] - result.votes[ranked[2]])
    record = replace(official, returns={key: replace(result, votes=swapped)})
    made = results_files(record, "psephology/results-by-parliament/59/general-election")
    (row,) = csv.DictReader(io.StringIO(made.files["constituencies.csv"], newline=""))
    assert (row["Result"], row["First party"], row["Majority"]) == ("Lab hold", "Lab", majority)
    listed = {d.column: d.reason for d in made.differences}
    assert listed["Result"] == UNEXPLAINED and "Majority" in listed


@pytest.mark.parametrize(
    "file", ["59/general-election/constituencies.csv", "58/notional-general-election/results.csv"]
)
def test_no_row_of_a_source_that_may_not_be_passed_on_is_in_a_table(
    official: Record, file: str
) -> None:
    """Not the contest, nor what the file states of it, nor its rows as printed, nor an estimate."""
    shut = f"psephology/results-by-parliament/{file}"
    assert any(one.file == shut for one in official.sources.values())
    sources = {
        key: replace(one, redistributable=one.redistributable and one.file != shut)
        for key, one in official.sources.items()
    }
    opened = redistributable(replace(official, sources=sources))
    assert [name for name, text in package(opened) if shut in text] == []
    made = results_files(opened, shut.rpartition("/")[0])
    assert made.cells == 0
    assert set(opened.published) <= set(opened.contests) >= set(opened.printed)


def test_no_vote_differs_but_the_misprint_of_one_by_election(made: dict[str, Made]) -> None:
    votes = [d for one in made.values() for d in one.differences if d.column == "Votes"]
    assert [(d.printed, d.ours) for d in votes] == [("14987", "14087")]
