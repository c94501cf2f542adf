from pathlib import Path

import pytest

from tellers.errors import Problem, Severity, UnreadableSource
from tellers.record.record import Record
from tellers.store.record_file import fingerprint, made_from, write_record
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


def test_nothing_half_written_stays_where_writing_fails(packaged: Record, tmp_path: Path) -> None:
    path = tmp_path / "record.sqlite"
    write_record(packaged, (), path)
    before = path.read_bytes()
    twice = [Problem("a", Severity.WARNS, "b", "c")]
    broken = (1, 2)  # no problem at all: the writer meets it after the tables
    with pytest.raises(AttributeError):
        write_record(packaged, [*twice, broken], path)  # type: ignore[list-item]
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == ["record.sqlite"]


@pytest.mark.parametrize(
    "content", [b"", b"not a database at all, but long enough to be read" * 50]
)
def test_a_file_that_is_no_record_is_one_clear_line(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "record.sqlite"
    path.write_bytes(content)
    with pytest.raises(UnreadableSource, match="record build"):
        read_record(path)


def test_a_truncated_record_is_one_clear_line(packaged: Record, tmp_path: Path) -> None:
    path = tmp_path / "record.sqlite"
    write_record(packaged, (), path)
    path.write_bytes(path.read_bytes()[:200_000])
    with pytest.raises(UnreadableSource):
        read_record(path)


def test_the_fingerprint_changes_with_a_file(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("1", encoding="utf-8")
    before = fingerprint(tmp_path)
    (tmp_path / "a.csv").write_text("12", encoding="utf-8")
    assert fingerprint(tmp_path) != before
