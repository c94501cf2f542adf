"""Exports on disk: a folder or a file, whole or not at all."""

import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tellers._extras import extra
from tellers.errors import RecordError
from tellers.publish.exports.package import package
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
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise RecordError(f"{folder}: it is there, and not empty.", mend="Name a new folder.")
    draft: Path | None = None
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        draft = Path(tempfile.mkdtemp(prefix=f".{folder.name}.", dir=folder.parent))
        yield draft
        draft.chmod(0o755)
        if folder.exists():
            folder.rmdir()
        draft.replace(folder)
    except OSError as error:
        raise RecordError(f"{folder}: not written: {error.strerror}.") from error
    finally:
        if draft is not None:
            shutil.rmtree(draft, ignore_errors=True)


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
                file.flush()
                os.fsync(file.fileno())
            number += 1
    return number


def _copy(table: Table, source: Path, target: Path) -> str:
    """The statement that turns a CSV file of a table into Parquet, every column typed."""
    types = ", ".join(f"'{name}': '{DUCKDB[kind]}'" for name, kind in table.columns.items())
    read = f"read_csv('{source}', auto_detect=false, header=true, delim=',', quote='\"', "
    read += f"escape='\"', columns={{{types}}})"
    return f"copy (select * from {read}) to '{target}' (format parquet)"


def write_parquet(folder: Path, record: Record) -> int:
    """Write every table of the package as Parquet, typed, by DuckDB; how many there are.

    Raises:
        ConfigError: DuckDB is not installed.
        RecordError: the folder is there and not empty, or the disk does not take it.
    """
    duckdb = extra("duckdb")
    with _whole(folder) as draft, tempfile.TemporaryDirectory() as plain:
        write_folder(Path(plain) / "csv", package(record))
        with duckdb.connect() as db:
            for table in TABLES:
                source = Path(plain) / "csv" / f"{table.name}.csv"
                db.execute(_copy(table, source, draft / f"{table.name}.parquet"))
    return len(TABLES)
