"""Datasette on the record file: tables and views by name, search over names, labels for ids."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tellers.record.record import Record
from tellers.store.record_file import write_record


@pytest.fixture(scope="module")
def file(packaged: Record, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("datasette") / "record.sqlite"
    write_record(packaged, (), path)
    return path


def got(file: Path, path: str) -> Any:
    """What Datasette answers, as a process of its own, on the file that may not be written."""
    command = [sys.executable, "-m", "datasette", "--get", path, "--immutable", str(file)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120)
    return json.loads(done.stdout)


def test_it_shows_every_table_and_view_and_finds_the_search(file: Path) -> None:
    found = got(file, "/record.json")
    views = {view["name"] for view in found["views"]}
    assert views == {"predecessors", "results", "spells", "turnouts"}
    tables = {table["name"]: table for table in found["tables"]}
    assert tables["names"]["fts_table"] == "names_fts"
    assert tables["contests"]["count"] > 4_000
    keys = {key["column"] for key in tables["contests"]["foreign_keys"]["outgoing"]}
    assert keys == {"election", "constituency", "source", "electorate_source"}


def test_a_name_is_searched_for_without_its_accents(file: Path) -> None:
    rows = got(file, "/record/names.json?_search=ynys+mon&_shape=array")
    assert {"Ynys Môn"} <= {row["name"] for row in rows}
    assert all("Ynys" in row["name"] for row in rows)


def test_a_view_answers_a_question(file: Path) -> None:
    rows = got(
        file, "/record/results.json?contest=parl.islington-north.2024-07-04&_shape=array&_size=1"
    )
    assert (rows[0]["candidate"], rows[0]["votes"]) == ("Jeremy Corbyn", 24_120)
