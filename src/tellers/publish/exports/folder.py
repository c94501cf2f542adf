"""Exports on disk: a folder or a file, whole or not at all."""

import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tellers._extras import extra
from tellers.errors import RecordError
from tellers.publish.exports.package import about, table_csv
from tellers.publish.exports.tables import TABLES, Table
from tellers.record.record import Record

DUCKDB: dict[str, str] = {
    "string": "VARCHAR", "integer": "BIGINT", "boolean": "BOOLEAN", "date": "DATE",
}  # fmt: skip


@contextmanager
def _whole(folder: Path) -> Iterator[Path]:
    """A folder to write into, which takes its place only when all of it is there.

    Raises:
        RecordError: something else stands there, or the disk does not take it.
    """
    draft: Path | None = None
    try:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise RecordError(f"{folder}: it is there, and not empty.", mend="Name a new folder.")
        folder.parent.mkdir(parents=True, exist_ok=True)
        draft = Path(tempfile.mkdtemp(prefix=f".{folder.name}.", dir=folder.parent))
        yield draft
        for path in draft.iterdir():
            _sync(path)
        draft.chmod(0o755)
        if folder.exists():
            folder.rmdir()
        draft.replace(folder)
        _sync(folder.parent)
    except OSError as error:
        raise RecordError(f"{folder}: not written: {error.strerror}.") from error
    finally:
        if draft is not None:
            shutil.rmtree(draft, ignore_errors=True)


def _sync(path: Path) -> None:
    """Make a file, or the names in a folder, outlive a power cut."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def write_folder(folder: Path, files: Iterable[tuple[str, str]]) -> int:
    """Write files of text into a new folder; how many there are.

    Raises:
        RecordError: the folder is there and not empty, or the disk does not take it.
    """
    number = 0
    with _whole(folder) as draft:
        for name, text in files:
            with (draft / name).open("w", encoding="utf-8", newline="") as file:
                file.write(text)
            number += 1
    return number


def _quoted(path: Path) -> str:
    """A path in a statement: a folder may have an apostrophe in its name."""
    return "'" + str(path).replace("'", "''") + "'"


def _copy(table: Table, source: Path, target: Path) -> str:
    """The statement that turns a CSV file of a table into Parquet, every column typed."""
    types = ", ".join(f"'{name}': '{DUCKDB[kind]}'" for name, kind in table.columns.items())
    read = f"read_csv({_quoted(source)}, auto_detect=false, header=true, delim=',', quote='\"', "
    read += f"escape='\"', columns={{{types}}})"
    return f"copy (select * from {read}) to {_quoted(target)} (format parquet)"


def write_parquet(folder: Path, record: Record) -> int:
    """Write every table of the package as Parquet, typed, by DuckDB; how many there are.

    A text stands as it is: no spreadsheet opens Parquet. `about.txt` says whose the figures are.

    Raises:
        ConfigError: DuckDB is not installed.
        RecordError: the folder is there and not empty, or the disk does not take it.
    """
    duckdb = extra("duckdb")
    with _whole(folder) as draft, tempfile.TemporaryDirectory() as plain:
        (draft / "about.txt").write_text(about(record), encoding="utf-8", newline="")
        try:
            with duckdb.connect() as db:
                for table in TABLES:
                    source = Path(plain) / f"{table.name}.csv"
                    text = table_csv(table, table.rows(record), is_for_people=False)
                    source.write_text(text, encoding="utf-8", newline="")
                    db.execute(_copy(table, source, draft / f"{table.name}.parquet"))
        except duckdb.Error as error:
            raise RecordError(f"{folder}: not written: {error}") from error
    return len(TABLES)
