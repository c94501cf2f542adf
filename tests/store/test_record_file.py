"""The record file: what goes in comes out, and nothing half-written is ever in its place."""

import os
import random
import signal
import sqlite3
import time
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from tests.builders import TEST_SOURCE
from tests.store.children import running, small_disk, told
from tests.strategies import Pair, general_elections

from tellers.errors import ConfigError, Problem, RecordError, Severity, UnreadableSource
from tellers.record.contests import RETURN
from tellers.record.people import Citation
from tellers.record.record import Record
from tellers.store.record_file import (
    FORMAT,
    ask,
    fingerprint,
    made_from,
    open_for_reading,
    write_record,
)
from tellers.store.record_reader import read_problems, read_record

KINDS = (
    "version", "sources", "coverage", "parties", "boundary_sets", "constituencies", "elections",
    "contests", "returns", "notionals", "members", "published",
)  # fmt: skip


def same(one: Record, other: Record) -> list[str]:
    return [kind for kind in KINDS if getattr(one, kind) != getattr(other, kind)]


def test_the_packaged_record_comes_back_equal(packaged: Record, tmp_path: Path) -> None:
    write_record(packaged, (), tmp_path / "record.sqlite")
    assert same(read_record(tmp_path / "record.sqlite"), packaged) == []


def test_the_official_record_comes_back_equal_with_its_problems(
    read: tuple[Record, list[Problem]], tmp_path: Path
) -> None:
    record, problems = read
    path = tmp_path / "record.sqlite"
    write_record(record, problems, path, "print")
    again = read_record(path)
    assert same(again, record) == []
    assert set(again.overlaps) == set(record.overlaps)
    assert read_problems(path) == tuple(problems)
    assert made_from(path) == "print"


@given(general_elections())
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_lawful_record_comes_back_equal(tmp_path: Path, pair: Pair) -> None:
    """Ties and lots, nobody's names, buckets, no electorate, seats redrawn and new."""
    row = {RETURN: Citation(TEST_SOURCE, "line 1")}
    notionals = {
        key: replace(estimate, cites={**estimate.cites, **row})
        for key, estimate in pair.record.notionals.items()
    }
    record = replace(pair.record, notionals=notionals)
    write_record(record, (), tmp_path / "record.sqlite")
    again = read_record(tmp_path / "record.sqlite")
    assert same(again, record) == []
    assert set(again.overlaps) == set(record.overlaps)


def test_nothing_half_written_stays_where_writing_fails(packaged: Record, tmp_path: Path) -> None:
    path = tmp_path / "record.sqlite"
    write_record(packaged, (), path)
    before = path.read_bytes()
    twice = [Problem("a", Severity.WARNS, "b", "c")]
    broken: Any = (1, 2)  # no problem at all: the writer meets it after the tables
    with pytest.raises(AttributeError):
        write_record(packaged, [*twice, broken], path)
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == ["record.sqlite"]


@pytest.fixture(scope="module")
def built(packaged: Record, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The packaged record in a file, for tests that copy it or only read it."""
    path = tmp_path_factory.mktemp("built") / "record.sqlite"
    write_record(packaged, [Problem("sum", Severity.WARNS, "said", "a.csv:7")], path, "print")
    return path


# ---------------------------------------------------------------- a file for anybody's SQL


def test_any_sql_reader_opens_it_and_finds_no_row_without_its_parent(
    official: Record, tmp_path: Path
) -> None:
    path = tmp_path / "record.sqlite"
    write_record(official, (), path)
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("pragma foreign_key_check").fetchall() == []
        assert db.execute("pragma integrity_check").fetchone() == ("ok",)
        declared = [found[2] for found in db.execute("pragma foreign_key_list(contests)")]
        assert {"elections", "constituencies", "sources"} <= set(declared)
        (corbyn,) = db.execute(
            "select votes from candidacies where contest = 'parl.islington-north.2024-07-04'"
            " and last_name = 'Corbyn'"
        ).fetchone()
    assert corbyn == 24_120


def test_a_row_without_its_parent_is_refused_whole(packaged: Record, tmp_path: Path) -> None:
    orphaned = replace(packaged, constituencies={})
    with pytest.raises(RecordError, match="FOREIGN KEY"):
        write_record(orphaned, (), tmp_path / "record.sqlite")
    assert list(tmp_path.iterdir()) == []


def test_it_is_read_only_and_lists_its_problems(built: Path) -> None:
    assert built.stat().st_mode & 0o222 == 0
    with open_for_reading(built) as db:
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            db.execute("delete from problems")
        rows = db.execute("select severity, where_found from problems").fetchall()
    assert [tuple(row) for row in rows] == [("warns", "a.csv:7")]


def test_a_name_with_the_signs_of_an_address_is_a_name(packaged: Record, tmp_path: Path) -> None:
    path = tmp_path / "record #1?mode=rw 50%.sqlite"
    write_record(packaged, (), path)
    assert read_record(path).version == packaged.version


# ---------------------------------------------------------------- odd files


def one_clear_line(path: Path) -> UnreadableSource:
    """The one refusal of a file, which is left as it was."""
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(UnreadableSource) as caught:
        dict(read_record(path).returns)
    assert (path.read_bytes() if path.is_file() else None) == before
    assert str(path) in caught.value.message and "\n" not in str(caught.value)
    assert "record build" in caught.value.mend
    return caught.value


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"not a database at all, but long enough to be read" * 50,
        b"SQLite format 3\0",
        b"SQLite format 3\0" + b"x" * 9_000,
        "contest,votes\n".encode("utf-16"),
    ],
)
def test_a_file_that_is_no_record_is_one_clear_line(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "record.sqlite"
    path.write_bytes(content)
    assert "not a record file" in one_clear_line(path).message
    assert made_from(path) == ""


def test_no_file_and_a_folder_are_each_one_clear_line(tmp_path: Path) -> None:
    assert "no such file" in one_clear_line(tmp_path / "none.sqlite").message
    assert "a folder, where a record file is expected" in one_clear_line(tmp_path).message


def test_another_programs_database_is_no_record(tmp_path: Path) -> None:
    path = tmp_path / "record.sqlite"
    with closing(sqlite3.connect(path)) as db:
        db.execute("create table meta (key text, value text)")
    assert "a record of format none" in one_clear_line(path).message


def test_a_record_of_an_older_format_says_which(built: Path, tmp_path: Path) -> None:
    path = changed(built, tmp_path, "update meta set value = '1' where key = 'format'")
    assert f"a record of format 1; this Tellers reads {FORMAT}" in one_clear_line(path).message
    assert made_from(path) == ""


@pytest.mark.parametrize(
    "statement",
    [
        "delete from constituencies where id = 'islington-north.2010'",
        "update contests set polled_on = 'yesterday' where id like '%2019-12-12'",
        "update candidacies set votes = -1 where contest = 'parl.tatton.1997-05-01'",
        "update candidacies set standing = 'king' where contest = 'parl.tatton.1997-05-01'",
        "alter table contests rename column others to rest",
        "drop table overlaps",
        "delete from meta where key = 'version'",
    ],
)
def test_a_record_that_does_not_fit_together_is_damaged(
    built: Path, tmp_path: Path, statement: str
) -> None:
    assert ": damaged (" in one_clear_line(changed(built, tmp_path, statement)).message


def changed(built: Path, folder: Path, statement: str) -> Path:
    """A copy of a record that somebody changed by hand."""
    path = folder / "record.sqlite"
    path.write_bytes(built.read_bytes())
    with closing(sqlite3.connect(path)) as db, db:
        db.execute(statement)
    return path


def test_a_record_cut_off_anywhere_is_one_clear_line(built: Path, tmp_path: Path) -> None:
    whole, dice = built.read_bytes(), random.Random(2019)
    for cut in (1, 99, 512, 4096, *(dice.randrange(len(whole)) for _ in range(12))):
        path = tmp_path / f"{cut}.sqlite"
        path.write_bytes(whole[:cut])
        one_clear_line(path)


# ---------------------------------------------------------------- full disks and kills

CHILD = """
import os, sys
from pathlib import Path
from tellers.errors import RecordError
from tellers.sources.official import read_packaged
from tellers.store.record_file import made_from, write_record
from tellers.store.record_reader import read_record

path, record = Path(sys.argv[1]), read_packaged()

def say(word, value):
    os.write(1, f"{word} {value}\\n".encode())
"""

BUILD = """
say("open", 0)
for number in range(1_000):
    write_record(record, (), path, str(number))
    say("built", number)
"""

FULL_DISK = """
write_record(record, (), path, "old")
path.with_name("ballast").write_bytes(bytes(path.stat().st_size // 2))
for _ in range(3):
    try:
        write_record(record, (), path, "new")
    except RecordError as error:
        say("full", error)
say("left", sorted(found.name for found in path.parent.iterdir()))
say("old", (made_from(path), read_record(path).version == record.version))
path.with_name("ballast").unlink()
write_record(record, (), path, "new")
say("new", (made_from(path), read_record(path).version == record.version))
"""


def test_a_full_disk_leaves_the_old_record_and_takes_the_new_one_later(
    built: Path, tmp_path: Path
) -> None:
    room = built.stat().st_size * 2.2
    said = told(CHILD + FULL_DISK, tmp_path / "record.sqlite",
                *small_disk(tmp_path, f"{room / 1024:.0f}k"))  # fmt: skip
    refusals = [value for word, value in said if word == "full"]
    assert len(refusals) == 3
    assert all("record.sqlite: the record was not written: " in value for value in refusals)
    assert all("the disk is full" in value for value in refusals)
    assert said[3:] == [
        ("left", "['ballast', 'record.sqlite']"),
        ("old", "('old', True)"),
        ("new", "('new', True)"),
    ]


def test_a_killed_build_leaves_a_whole_record_and_the_next_build_clears_up(
    packaged: Record, tmp_path: Path
) -> None:
    path, dice, built, drafts = tmp_path / "record.sqlite", random.Random(1832), -1, 0
    write_record(packaged, (), path, "first")
    for _ in range(5):
        with running(CHILD + BUILD, path) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == b"open 0\n"
            time.sleep(0.3 * dice.random())
            process.send_signal(signal.SIGKILL)
            said = process.stdout.read().split(b"\n")[:-1]
        drafts += len(list(tmp_path.glob("*.draft")))
        assert read_record(path).version == packaged.version
        built = int(said[-1].split()[1]) if said else built
        assert made_from(path) in (str(built), str(built + 1), "first", "0")
    assert drafts > 0, "no kill fell within a build: nothing was tried"
    write_record(packaged, (), path, "last")
    assert [found.name for found in tmp_path.iterdir()] == ["record.sqlite"]


def test_a_draft_of_a_living_builder_is_left_alone(packaged: Record, tmp_path: Path) -> None:
    other = tmp_path / f"record.sqlite.{os.getppid()}.draft"
    other.touch()
    write_record(packaged, (), tmp_path / "record.sqlite")
    assert other.exists()


def test_a_folder_in_the_place_of_the_record_is_one_clear_line(
    packaged: Record, tmp_path: Path
) -> None:
    (tmp_path / "record.sqlite").mkdir()
    with pytest.raises(RecordError, match="not written: a folder, not a file") as caught:
        write_record(packaged, (), tmp_path / "record.sqlite")
    assert caught.value.mend
    assert [found.name for found in tmp_path.iterdir()] == ["record.sqlite"]


@pytest.mark.parametrize("content", ["name,seat\nA,B\n", "SQLite format 3\0", "x" * 4096])
def test_a_file_that_is_no_record_is_never_replaced(
    packaged: Record, tmp_path: Path, content: str
) -> None:
    path = tmp_path / "names.csv"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(RecordError, match="no record stands there"):
        write_record(packaged, (), path)
    assert path.read_text(encoding="utf-8") == content
    assert list(tmp_path.iterdir()) == [path]


def test_somebodys_database_is_never_replaced(packaged: Record, tmp_path: Path) -> None:
    path = tmp_path / "mine.sqlite"
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("create table meta (key text, value text)")
    before = path.read_bytes()
    with pytest.raises(RecordError, match="no record stands there"):
        write_record(packaged, (), path)
    assert path.read_bytes() == before


def test_a_record_of_any_format_whole_or_cut_off_and_an_empty_file_are_replaced(
    packaged: Record, built: Path, tmp_path: Path
) -> None:
    old = changed(built, tmp_path, "update meta set value = '1' where key = 'format'")
    with closing(sqlite3.connect(old)) as db:
        db.execute("pragma application_id = 0")  # as records were before they bore a mark
    cut, empty = tmp_path / "cut.sqlite", tmp_path / "empty.sqlite"
    cut.write_bytes(built.read_bytes()[:3_000])
    empty.touch()
    for path in (old, cut, empty):
        write_record(packaged, (), path)
        assert read_record(path).version == packaged.version


def test_a_link_to_a_record_stays_a_link(packaged: Record, tmp_path: Path) -> None:
    (tmp_path / "disk").mkdir()
    link = tmp_path / "record.sqlite"
    link.symlink_to(tmp_path / "disk/record.sqlite")
    for _ in range(2):
        write_record(packaged, (), link)
        assert link.is_symlink()
    assert [found.name for found in (tmp_path / "disk").iterdir()] == ["record.sqlite"]


# ---------------------------------------------------------------- somebody's question


@pytest.mark.parametrize(
    "query",
    ["attach '{other}' as other", "vacuum into '{other}'", "create temp table t (a)",
     "delete from meta", "update sqlite_master set sql = ''", "insert into meta values ('a', 'b')",
     "pragma writable_schema = 1", "pragma user_version = 1", "pragma temp_store_directory = '/'",
     "select load_extension('{other}')", "select * from load_extension('{other}')", "begin"],
)  # fmt: skip
def test_a_question_may_only_read(built: Path, tmp_path: Path, query: str) -> None:
    before, other = built.read_bytes(), tmp_path / "other.sqlite"
    with pytest.raises(ConfigError, match="The query cannot be run: (it may|no such|.*may not)"):
        list(ask(built, query.format(other=other)))
    assert not other.exists()
    assert built.read_bytes() == before


@pytest.mark.parametrize(
    "query",
    ["select key from meta", "select key from pragma_table_info('meta'), meta",
     "pragma table_info(meta)", "select name from names_fts where names_fts match 'corbyn'",
     "with recursive c (n) as (select 1 union all select n + 1 from c limit 9) select n from c",
     "select json_extract('[1]', '$[0]'), value from json_each('[1, 2]')",
     "explain query plan select * from candidacies order by votes"],
)  # fmt: skip
def test_what_reads_is_answered(built: Path, query: str) -> None:
    names, *rows = ask(built, query)
    assert rows and len(rows[0]) == len(names)


FOR_EVER = "with recursive c (n) as (select 1 union all select n + 1 from c) select {} from c"


def test_an_endless_question_is_stopped_by_ctrl_c_and_an_endless_answer_streams(
    built: Path,
) -> None:
    endless = ask(built, FOR_EVER.format("n"))
    assert [next(endless) for _ in range(3)] == [("n",), (1,), (2,)]
    endless.close()
    signal.signal(signal.SIGALRM, signal.default_int_handler)
    signal.setitimer(signal.ITIMER_REAL, 0.2)
    with pytest.raises(KeyboardInterrupt):
        list(ask(built, FOR_EVER.format("count(*)")))


# ---------------------------------------------------------------- when to build again


def test_the_fingerprint_changes_with_a_file(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("1", encoding="utf-8")
    before = fingerprint(tmp_path)
    (tmp_path / "a.csv").write_text("12", encoding="utf-8")
    assert fingerprint(tmp_path) != before


def test_the_fingerprint_changes_with_the_program_that_reads_the_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.csv").write_text("1", encoding="utf-8")
    before = fingerprint(tmp_path)
    assert fingerprint(tmp_path) == before
    monkeypatch.setattr("tellers.store.record_file.ROOMS", ("record",))
    assert fingerprint(tmp_path) != before
