"""Read a table tolerantly: rows, and problems with line numbers.

An importer is a table of `Column`s and a loop. A file that cannot be what it should be is an
error (missing, empty, another encoding, a column gone); an odd row is a problem, and the rest
goes on.
"""

import csv
import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from tellers.errors import MissingColumn, Problem, Severity, UnreadableSource

NBSP = "\N{NO-BREAK SPACE}"


@dataclass(frozen=True, slots=True)
class Column:
    """One column to read: our field, where it stands (place or header name), how to read it."""

    field: str
    at: int | str
    read: Callable[[str], Any]


@dataclass(frozen=True, slots=True)
class Row:
    """One row read: its first line in the file, counting from 1 with the header, and its values."""

    line: int
    values: dict[str, Any]

    def __getitem__(self, field: str) -> Any:
        return self.values[field]


@dataclass(frozen=True, slots=True)
class Table:
    """A file as read: its name, its rows, what was wrong with the others, its checksum."""

    name: str
    rows: tuple[Row, ...]
    problems: tuple[Problem, ...]
    sha256: str


class Unread(ValueError):
    """A cell that is not what its column holds; says what was expected."""


def text(cell: str) -> str:
    """Text without the padding that official files carry."""
    return cell.replace(NBSP, " ").strip()


def whole(cell: str) -> int:
    """A whole number, nought or more."""
    if not text(cell).isdecimal():
        raise Unread("a whole number")
    return int(text(cell))


def whole_or_unknown(cell: str) -> int | None:
    """A whole number; None where the cell is empty or says that it is not known, as `[x]` does."""
    return None if text(cell) in ("", "[x]", "NA") else whole(cell)


def yes(cell: str) -> bool:
    """Whether the cell says Yes. Some files hold a no-break space for "not this"."""
    return text(cell).lower() == "yes"


def day(cell: str) -> date:
    """A day written dd/mm/yyyy, with or without a time behind it."""
    try:
        return datetime.strptime(text(cell)[:10], "%d/%m/%Y").date()  # noqa: DTZ007 - a day has no zone
    except ValueError:
        raise Unread("a day as dd/mm/yyyy") from None


def mended(cell: str) -> str:
    """Text that was encoded twice, read once more; other text as it is.

    >>> mended("DÃ¼nweber"), mended("Órfhlaith")
    ('Dünweber', 'Órfhlaith')
    """
    for encoding in ("cp1252", "latin-1", "mac-roman"):
        try:
            return cell.encode(encoding).decode("utf-8")
        except (UnicodeEncodeError, UnicodeDecodeError):
            continue
    return cell


def read_table(
    folder: Path, name: str, columns: Sequence[Column], *, header: bool, encoding: str = "utf-8-sig"
) -> Table:
    """A table of official figures: the rows that can be read, and a problem for each other one.

    Raises:
        UnreadableSource: missing, empty, or not in its encoding.
        MissingColumn: a needed column is not in the header.
    """
    content, lines = _content(folder / name, encoding)
    reader = csv.reader(lines)
    rows: list[Row] = []
    problems: list[Problem] = []
    places = _places(name, columns, next(reader, []) if header else [])
    line = reader.line_num + 1
    for cells in reader:
        if any(cells):
            row = _read_row(name, line, cells, columns, places, problems)
            if row is not None:
                rows.append(row)
        line = reader.line_num + 1
    if not rows:
        raise UnreadableSource(
            f"{name}:1: no row can be read.", mend="Fetch the file again from its publisher."
        )
    return Table(name, tuple(rows), tuple(problems), hashlib.sha256(content).hexdigest())


def _content(path: Path, encoding: str) -> tuple[bytes, list[str]]:
    mend = "Fetch the file again from its publisher."
    try:
        content = path.read_bytes()
    except OSError as error:
        raise UnreadableSource(f"{path}: {error.strerror}.", mend=mend) from error
    if not content.strip():
        raise UnreadableSource(f"{path}:1: the file is empty.", mend=mend)
    try:
        return content, content.decode(encoding).splitlines(keepends=True)
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        found = content[error.start]
        raise UnreadableSource(
            f"{path}:{line}: byte {found:#04x} is not {error.encoding}.", mend=mend
        ) from error


def _places(name: str, columns: Sequence[Column], header: list[str]) -> list[int]:
    names = [text(cell) for cell in header]
    places = []
    for column in columns:
        if isinstance(column.at, int):
            places.append(column.at)
        elif column.at in names:
            places.append(names.index(column.at))
        else:
            raise MissingColumn(
                f"{name}:1: no column {column.at!r}; found {', '.join(names)}.",
                mend="Check that this is the file it is named after.",
            )
    return places


def _read_row(
    name: str,
    line: int,
    cells: list[str],
    columns: Sequence[Column],
    places: list[int],
    problems: list[Problem],
) -> Row | None:
    values: dict[str, Any] = {}
    where = f"{name}:{line}"
    for column, place in zip(columns, places, strict=True):
        try:
            values[column.field] = column.read(cells[place])
        except IndexError:
            found = f"found {len(cells)} columns, expected {max(places) + 1}; row left out"
            problems.append(Problem("columns", Severity.STOPS, found, where))
            return None
        except Unread as expected:
            found = f"found {cells[place]!r} in {column.field}, expected {expected}; row left out"
            problems.append(Problem("cell", Severity.STOPS, found, where))
            return None
    return Row(line, values)
