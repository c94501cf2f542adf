"""What a person with an SQL prompt finds in the record file: joined views, and every name."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tellers.record import figures
from tellers.record.record import Record
from tellers.store.record_file import open_for_reading, write_record


@pytest.fixture(scope="module")
def db(packaged: Record, tmp_path_factory: pytest.TempPathFactory) -> Iterator[sqlite3.Connection]:
    path = tmp_path_factory.mktemp("record") / "record.sqlite"
    write_record(packaged, (), path)
    with open_for_reading(path) as found:
        yield found


def test_every_view_can_be_read_and_nothing_points_nowhere(db: sqlite3.Connection) -> None:
    views = [row[0] for row in db.execute("select name from sqlite_master where type = 'view'")]
    assert views == ["results", "turnouts", "predecessors", "spells"]
    for view in views:
        assert db.execute(f"select * from {view}").fetchone() is not None, view
    assert db.execute("pragma foreign_key_check").fetchall() == []


def test_results_are_the_records_own_figures(db: sqlite3.Connection, packaged: Record) -> None:
    contest = packaged.find("Islington North", "2024")
    result = packaged.returns[contest.id]
    rows = db.execute(
        "select candidate, votes, share_percent from results where contest = ? order by votes desc",
        (contest.id,),
    ).fetchall()
    found = [(row["candidate"], row["votes"]) for row in rows]
    assert found == [(str(c.name), result.votes[c.id]) for c in figures.ranked(result)]
    assert rows[0]["share_percent"] == 49.22
    turnout = db.execute("select * from turnouts where contest = ?", (contest.id,)).fetchone()
    assert (turnout["valid_votes"], turnout["turnout_percent"]) == (49_006, 67.27)


@pytest.mark.parametrize(
    ("words", "name", "kind"),
    [
        ("ynys mon", "Ynys Môn", "constituency"),
        ("corbyn", "Jeremy Corbyn", "candidate"),
        ("corbyn", "Jeremy Corbyn", "member"),
        ("sinn fein", "Sinn Féin", "party"),
    ],
)
def test_a_name_is_found_without_its_accents(
    db: sqlite3.Connection, words: str, name: str, kind: str
) -> None:
    rows = db.execute(
        "select name, kind from names where id in "
        "(select rowid from names_fts where names_fts match ?)",
        (words,),
    ).fetchall()
    assert (name, kind) in [tuple(row) for row in rows]


def test_building_twice_gives_the_same_bytes(packaged: Record, tmp_path: Path) -> None:
    for name in ("a.sqlite", "b.sqlite"):
        write_record(packaged, (), tmp_path / name)
    assert (tmp_path / "a.sqlite").read_bytes() == (tmp_path / "b.sqlite").read_bytes()
    with closing(sqlite3.connect(tmp_path / "a.sqlite")) as db:
        assert db.execute("pragma integrity_check").fetchone() == ("ok",)
