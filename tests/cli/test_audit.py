"""`tellers record audit` as a process: counts, a kind, a page and a file, whole or not at all."""

import csv
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest


def audit(*words: str, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "tellers", "record", "audit", *words],
        env={**os.environ, **more}, capture_output=True, text=True, check=False, timeout=300,
    )  # fmt: skip


@pytest.fixture(scope="module")
def home(data: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    return {"TELLERS_DATA": str(data), "TELLERS_HOME": str(tmp_path_factory.mktemp("home"))}


def test_counts_by_kind_and_exit_1(home: dict[str, str]) -> None:
    done = audit(**home)
    assert done.returncode == 1
    assert re.search(r"^all +539", done.stdout, re.MULTILINE)
    assert "Party columns that are not the sum" in done.stdout


def test_one_kind_is_listed_with_its_lines(home: dict[str, str]) -> None:
    done = audit("--code", "column", **home)
    assert len(done.stdout.splitlines()) == 3
    assert "constituencies.csv:19: SDLP 1,891, right is 0: that party's" in done.stdout
    found = json.loads(audit("--code", "column", "--json", **home).stdout)
    assert [one["field"] for one in found] == [
        "All other candidates", "SDLP", "All other candidates",
    ]  # fmt: skip
    assert set(found[0]) == {
        "code", "contest", "source", "locator", "field", "printed", "right", "why", "used",
    }  # fmt: skip


def test_a_page_and_a_file(home: dict[str, str], tmp_path: Path) -> None:
    page, file = tmp_path / "new/errata.html", tmp_path / "errata.csv"
    done = audit("--page", str(page), "--csv", str(file), **home)
    assert done.returncode == 1
    assert "Errata of the official record" in page.read_text("utf-8")
    with file.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    assert len(rows) == 539 - 19
    assert not [row for row in rows if "parlparse" in row["file"]]
    assert not [row for row in rows if not row["attribution"]]
    assert {row["attribution"] for row in rows if row["file"] == "uk-politics"} == {
        "Contains Parliamentary information licensed under the Open Parliament Licence v3.0."
        " Source: House of Commons Library, CBP-8647."
    }
    assert "19 of sources that may not be passed on are left out" in done.stderr
    assert "parlparse" not in page.read_text("utf-8")
    assert "files of mySociety, which may not be passed on" in page.read_text("utf-8")
    assert not [c for row in rows for c in row.values() if c[:1] in "=@\t"[:3] and c]
    assert {path.name for path in tmp_path.rglob("*")} == {"new", "errata.html", "errata.csv"}


def test_a_folder_that_cannot_be_written_leaves_nothing_half(
    home: dict[str, str], tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("kept", encoding="utf-8")
    done = audit("--csv", str(tmp_path / "file/errata.csv"), **home)
    assert done.returncode == 3 and "not written" in done.stderr
    assert (tmp_path / "file").read_text("utf-8") == "kept"


def test_a_kind_that_is_none_names_those_there_are(tmp_path: Path) -> None:
    done = audit("--code", "nonsense", TELLERS_DATA="", TELLERS_HOME=str(tmp_path))
    assert done.returncode == 2 and "There are: winner, electors, sum, erratum" in done.stderr


def test_the_packaged_record_says_that_it_keeps_no_rows(tmp_path: Path) -> None:
    done = audit(TELLERS_DATA="", TELLERS_HOME=str(tmp_path))
    assert done.returncode == 0 and done.stdout == ""
    assert "keeps no official rows" in done.stderr
    assert "tellers record audit --from FOLDER" in done.stderr
