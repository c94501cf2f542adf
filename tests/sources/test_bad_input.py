"""Files as they should not be: each fault is located, the rest is read, nothing half is written."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tellers.errors import MissingColumn, Problem, Severity, SpoiltSource, UnreadableSource
from tellers.record.record import Record
from tellers.sources.official import read_official
from tellers.sources.tabular import LARGEST

HOME = "psephology/results-by-parliament/59/general-election"
CANDIDACIES, CONTESTS = f"{HOME}/candidacies.csv", f"{HOME}/constituencies.csv"
LIBRARY = "commons-library/cbp-8647-1918-2019election_results.csv"
MEGABYTE = 2**20

Lines = list[bytes]


@pytest.fixture
def folder(data: Path, tmp_path: Path) -> Path:
    """A folder of links to the official files, in which a test may put one that is broken."""
    root = tmp_path / "official"
    for file in (*data.rglob("*.csv"), *data.rglob("*.xml")):
        link = root / file.relative_to(data)
        link.parent.mkdir(parents=True, exist_ok=True)
        link.symlink_to(file)
    return root


def changed(folder: Path, name: str, change: Callable[[Lines], object]) -> Path:
    """The folder with one file's lines changed."""
    path = folder / name
    lines = path.read_bytes().split(b"\n")
    change(lines)
    path.unlink()
    path.write_bytes(b"\n".join(lines))
    return folder


def put(lines: Lines, at: int, place: int, cell: bytes) -> None:
    """Another cell in one line, counted from 1."""
    cells = lines[at - 1].split(b",")
    cells[place] = cell
    lines[at - 1] = b",".join(cells)


def swap(lines: Lines, at: int, one: int, other: int) -> None:
    cells = lines[at - 1].split(b",")
    cells[one], cells[other] = cells[other], cells[one]
    lines[at - 1] = b",".join(cells)


def said(folder: Path, code: str, where: str) -> tuple[Record, Problem]:
    """The record of a folder, and the one problem of a kind at a place."""
    record, problems = read_official(folder)
    found = [p for p in problems if p.code == code and p.where == where]
    assert len(found) == 1, [str(p) for p in problems if p.where == where]
    return record, found[0]


ROW = 2
"""Aberafan Maesteg 2024 stands first in both files."""


def test_candidates_that_do_not_sum_are_said_and_the_votes_used(folder: Path) -> None:
    changed(folder, CANDIDACIES, lambda lines: put(lines, ROW, 18, b"1"))
    record, problem = said(folder, "sum", f"{CONTESTS}:{ROW}")
    assert "valid votes" in problem.message and "used" in problem.message
    assert len(record.contests_of("parl.2024-07-04")) == 650


def test_swapped_columns_are_said_with_what_was_found(folder: Path) -> None:
    changed(folder, CANDIDACIES, lambda lines: swap(lines, ROW, 18, 19))
    record, problem = said(folder, "row", f"{CANDIDACIES}:{ROW}")
    assert "in votes, expected a whole number; row left out" in problem.message
    assert problem.severity is Severity.STOPS
    assert len(record.contests_of("parl.2024-07-04")) == 650


def test_votes_below_nought_after_1951_leave_the_row_out(folder: Path) -> None:
    lines = (folder / LIBRARY).read_bytes().split(b"\n")
    at = next(n for n, line in enumerate(lines, 1) if b",1979," in line)
    changed(folder, LIBRARY, lambda lines: put(lines, at, 5, b"-7"))
    record, problem = said(folder, "negative", f"{LIBRARY}:{at}")
    assert "votes of -7; row left out" in problem.message
    assert len(record.contests_of("parl.1979-05-03")) == 634


def test_a_candidate_twice_leaves_the_contest_out(folder: Path) -> None:
    changed(folder, CANDIDACIES, lambda lines: lines.insert(ROW, lines[ROW - 1]))
    record, problem = said(folder, "contest", f"{CONTESTS}:{ROW}")
    assert " 2 times in parl.aberafan-maesteg.2024-07-04. Contest left out" in problem.message
    assert len(record.contests_of("parl.2024-07-04")) == 649


def test_candidates_of_an_unknown_constituency_are_left_out(folder: Path) -> None:
    changed(folder, CANDIDACIES, lambda lines: put(lines, ROW, 0, b"E14009999"))
    record, problem = said(folder, "contest", f"{CANDIDACIES}:{ROW}")
    assert "candidates of E14009999, which has no row" in problem.message
    assert len(record.contests_of("parl.2024-07-04")) == 650


def test_more_votes_than_electors_are_said_and_kept(folder: Path) -> None:
    changed(folder, CONTESTS, lambda lines: put(lines, ROW, 14, b"1000"))
    _, problem = said(folder, "turnout", f"{CONTESTS}:{ROW}")
    assert "of 1000 electors; kept" in problem.message


@pytest.mark.parametrize("cell", [b"=HYPERLINK(1)", b"+1+1", b"@SUM(1)", b"-A1"])
def test_a_cell_that_a_spreadsheet_would_run_is_text_and_said(folder: Path, cell: bytes) -> None:
    changed(folder, CANDIDACIES, lambda lines: put(lines, ROW, 13, cell))
    record, problem = said(folder, "formula", f"{CANDIDACIES}:{ROW}")
    assert "which a spreadsheet would run; kept as text" in problem.message
    contest = record.contest("parl.aberafan-maesteg.2024-07-04")
    assert cell.decode() in [c.name.last for c in contest.candidacies if c.name]


@pytest.mark.parametrize(
    ("name", "change", "error", "words"),
    [
        (CANDIDACIES, lambda ls: put(ls, 9, 12, b"Ren\xe9"), SpoiltSource, ":9: byte 0xe9 is not"),
        (CANDIDACIES, lambda ls: ls.__delitem__(slice(900, None)), SpoiltSource, "cut off"),
        (CANDIDACIES, lambda ls: put(ls, 1, 18, b"Voten"), MissingColumn, "no column 'Votes'"),
        (LIBRARY, lambda ls: ls.__delitem__(slice(900, None)), SpoiltSource, "cut off"),
        (LIBRARY, lambda ls: ls.clear(), SpoiltSource, "is empty"),
    ],
)  # fmt: skip
def test_a_file_that_is_not_whole_stops_the_build(
    folder: Path, name: str, change: Callable[[Lines], object], error: type, words: str
) -> None:
    with pytest.raises(error) as caught:
        read_official(changed(folder, name, change))
    assert words in str(caught.value) and name in str(caught.value)


def test_a_file_of_one_line_and_two_gigabytes_is_refused_unopened(
    folder: Path, tmp_path: Path
) -> None:
    (folder / CANDIDACIES).unlink()
    with (folder / CANDIDACIES).open("wb") as file:
        file.truncate(2 * 1024 * MEGABYTE)
    done, peak = built(folder, tmp_path)
    assert done.returncode == 1
    assert f"expected at most {LARGEST:,}" in done.stderr and f"{CANDIDACIES}:1:" in done.stderr
    assert not list((tmp_path / "home").glob("record*"))
    assert peak < 300 * MEGABYTE


def test_a_line_that_never_ends_is_a_located_fault(folder: Path, tmp_path: Path) -> None:
    changed(folder, CANDIDACIES, lambda lines: put(lines, ROW, 13, b"x" * (LARGEST // 2)))
    done, peak = built(folder, tmp_path)
    assert done.returncode == 1
    assert f"{CANDIDACIES}:{ROW}: no table (field larger than field limit" in done.stderr
    assert peak < 300 * MEGABYTE


def test_a_row_left_out_is_exit_1_and_the_record_is_there(folder: Path, tmp_path: Path) -> None:
    changed(folder, CANDIDACIES, lambda lines: swap(lines, ROW, 18, 19))
    done, _ = built(folder, tmp_path)
    assert done.returncode == 1
    assert f"{CANDIDACIES}:{ROW}: found" in done.stderr
    assert "contests" in done.stdout and (tmp_path / "home/record.sqlite").is_file()


def test_a_folder_that_is_not_there_is_exit_3(tmp_path: Path) -> None:
    done, _ = built(tmp_path / "nowhere", tmp_path)
    assert done.returncode == 3 and "no such folder" in done.stderr
    with pytest.raises(UnreadableSource):
        read_official(tmp_path / "nowhere")


def built(folder: Path, tmp_path: Path) -> tuple[subprocess.CompletedProcess[str], int]:
    """`tellers record build` as a process, and the most memory, in bytes, that a child took."""
    home = tmp_path / "home"
    done = subprocess.run(
        [sys.executable, "-c", MEASURED, "record", "build", "--from", str(folder)],
        env={"TELLERS_HOME": str(home), "PATH": os.environ["PATH"]},
        capture_output=True, text=True, check=False, timeout=300,
    )  # fmt: skip
    return done, int(done.stderr.rpartition("peak ")[2]) * 1024


MEASURED = """
import resource, subprocess, sys
done = subprocess.run([sys.executable, "-m", "tellers", *sys.argv[1:]])
peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
print(f"peak {peak}", file=sys.stderr)
sys.exit(done.returncode)
"""
"""A process whose only child is the one that is measured, in kilobytes."""
