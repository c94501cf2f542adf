"""Read a table tolerantly: rows, and problems with line numbers.

An importer is a table of `Column`s and a loop. A file that cannot be what it should be is an
error (missing, empty, another encoding, a column gone); an odd row is a problem, and the rest
goes on.
"""

import codecs
import csv
import hashlib
import io
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from time import strptime
from typing import Any

from tellers.errors import MissingColumn, Problem, Severity, SpoiltSource, UnreadableSource

NBSP = "\N{NO-BREAK SPACE}"
FETCH_AGAIN = "Fetch the file again from its publisher."
LARGEST = 16 * 2**20
"""More bytes than any file of results has, eight times over: such a file is not opened."""

LONGEST_NUMBER = 12
"""More digits than any number of votes or any id has; Python itself refuses to read 4,300."""
QUOTED = 300
"""So many characters of a file at most are quoted in a message."""

FORMULA = re.compile(r"[=+@\t\r]|-\D")
"""How a cell begins that a spreadsheet would run. It is kept as it is, and said."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column to read: our field, where it stands (place or header name), how to read it."""

    field: str
    at: int | str
    read: Callable[[str], Any]


@dataclass(frozen=True, slots=True)
class Row:
    """One row read: its first line in the file, counting from 1 with the header, and its values.

    `cells` are the whole row as it is printed, before anything is read out of it.
    """

    line: int
    values: dict[str, Any]
    cells: tuple[str, ...] = ()

    def __getitem__(self, field: str) -> Any:
        return self.values[field]


@dataclass(frozen=True, slots=True)
class Table:
    """A file as read: its name, its rows, what was wrong with the others, its checksum.

    `header` is its first line, cell by cell, where it has one.
    """

    name: str
    rows: tuple[Row, ...]
    problems: tuple[Problem, ...]
    sha256: str
    header: tuple[str, ...] = ()


class Unread(ValueError):
    """A cell that is not what its column holds; says what was expected."""


def text(cell: str) -> str:
    """Text without the padding that official files carry."""
    return cell.replace(NBSP, " ").strip() if NBSP in cell else cell.strip()


def ons_code(cell: str) -> str:
    """A code of the Office for National Statistics: a letter for the country, eight digits."""
    code = cell.strip()
    if len(code) != 9 or code[0] not in "ENSW" or not (code.isascii() and code[1:].isdecimal()):
        raise Unread("an ONS code")
    return code


def whole(cell: str) -> int:
    """A whole number, nought or more, in the digits 0 to 9.

    >>> whole(" 24120 ")
    24120
    """
    digits = cell.strip()
    if not (digits.isascii() and digits.isdecimal() and len(digits) <= LONGEST_NUMBER):
        raise Unread("a whole number")
    return int(digits)


def whole_or_unknown(cell: str) -> int | None:
    """A whole number; None where the cell is empty or says that it is not known, as `[x]` does."""
    return None if not cell or text(cell) in ("", "[x]", "NA") else whole(cell)


def yes(cell: str) -> bool:
    """Whether the cell says Yes. Some files hold a no-break space for "not this"."""
    return text(cell).lower() == "yes"


def day(cell: str) -> date:
    """A day written dd/mm/yyyy, with or without a time behind it."""
    try:
        return date(*strptime(text(cell)[:10], "%d/%m/%Y")[:3])
    except ValueError:
        raise Unread("a day as dd/mm/yyyy") from None


def mended(cell: str) -> str:
    """Text that was encoded twice, read once more; other text as it is.

    >>> mended("DÃ¼nweber"), mended("Órfhlaith")
    ('Dünweber', 'Órfhlaith')
    """
    if cell.isascii():
        return cell
    for encoding in ("cp1252", "latin-1", "mac-roman"):
        try:
            return cell.encode(encoding).decode("utf-8")
        except (UnicodeEncodeError, UnicodeDecodeError):
            continue
    return cell


def read_table(
    folder: Path,
    name: str,
    columns: Sequence[Column],
    *,
    header: bool,
    encoding: str = "utf-8-sig",
    at_least: int = 1,
) -> Table:
    """A table of official figures: the rows that can be read, and a problem for each other one.

    `at_least` is how many rows the publisher's file is known to have, less what it may mend.

    Raises:
        UnreadableSource: missing, empty, not in its encoding, cut off, or another file altogether.
        MissingColumn: a needed column is not in the header.
    """
    path = folder / name
    content, lines = _content(path, encoding)
    numbered = _numbered(path, lines)
    names = next(numbered, (1, []))[1] if header else []
    places = _places(path, columns, names)
    rows: list[Row] = []
    problems: list[Problem] = []
    line = 0
    for line, cells in numbered:
        if any(cells):
            try:
                rows.append(Row(line, _values(cells, columns, places), tuple(cells)))
                problems += _formulas(f"{name}:{line}", rows[-1])
            except Unread as expected:
                message = f"{expected}; row left out"
                problems.append(Problem("row", Severity.STOPS, message, f"{name}:{line}"))
    _check_whole(rows, problems, at_least, (f"{path}:1", f"{path}:{line}"))
    digest = hashlib.sha256(content).hexdigest()
    return Table(name, tuple(rows), tuple(problems), digest, tuple(names))


def _formulas(where: str, row: Row) -> Iterator[Problem]:
    """Text that a spreadsheet would take for a formula."""
    for field, value in row.values.items():
        if type(value) is str and FORMULA.match(value):
            message = (
                f"found {_short(value)!r} in {field}, which a spreadsheet would run; kept as text"
            )
            yield Problem("formula", Severity.WARNS, message, where)


def _numbered(path: Path, lines: Sequence[str]) -> Iterator[tuple[int, list[str]]]:
    """The rows of a CSV file, each with its first line."""
    reader, line = csv.reader(lines), 1
    try:
        for cells in reader:
            yield line, cells
            line = reader.line_num + 1
    except csv.Error as error:
        raise SpoiltSource(f"{path}:{line}: no table ({error}).", mend=FETCH_AGAIN) from error


def _check_whole(
    rows: list[Row], problems: list[Problem], at_least: int, ends: tuple[str, str]
) -> None:
    """Odd rows are problems; so many of them, or so few rows, are a fault of the file itself."""
    first, last = ends
    odd = [problem for problem in problems if problem.severity is Severity.STOPS]
    found = len(rows) + len(odd)
    if not rows or len(odd) > len(rows):
        why = f"; first {odd[0]}" if odd else ""
        raise SpoiltSource(
            f"{first}: {len(rows)} of {found} rows can be read{why}.",
            mend="Check that this is the file it is named after, or fetch it again.",
        )
    if found < at_least:
        raise SpoiltSource(
            f"{last}: the file is cut off: found {found} rows, expected at least {at_least}.",
            mend=FETCH_AGAIN,
        )


def _content(path: Path, encoding: str) -> tuple[bytes, list[str]]:
    """A file's bytes, and its lines: split at line ends alone, for a name may hold other breaks."""
    try:
        if (size := path.stat().st_size) > LARGEST:
            raise SpoiltSource(
                f"{path}:1: the file has {size:,} bytes, expected at most {LARGEST:,}.",
                mend=FETCH_AGAIN,
            )
        content = path.read_bytes()
    except OSError as error:
        raise UnreadableSource(f"{path}: {error.strerror}.", mend=FETCH_AGAIN) from error
    if not content.strip(codecs.BOM_UTF8 + b" \t\r\n"):
        raise SpoiltSource(f"{path}:1: the file is empty.", mend=FETCH_AGAIN)
    at, why = content.find(0), "a zero byte, as in UTF-16, stands in no text of this encoding"
    try:
        decoded = content.decode(encoding)
    except UnicodeDecodeError as error:
        if at < 0:
            at, why = error.start, f"byte {content[error.start]:#04x} is not {error.encoding}"
    if at >= 0:
        line = content[:at].count(b"\n") + 1
        raise SpoiltSource(f"{path}:{line}: {why}.", mend=FETCH_AGAIN)
    return content, list(io.StringIO(decoded, newline=""))


def _places(path: Path, columns: Sequence[Column], header: list[str]) -> list[int]:
    names = [text(cell) for cell in header]
    places = []
    for column in columns:
        if isinstance(column.at, int):
            places.append(column.at)
        elif column.at in names:
            places.append(names.index(column.at))
        else:
            raise MissingColumn(
                f"{path}:1: no column {column.at!r}; found {_short(', '.join(names))}.",
                mend="Check that this is the file it is named after.",
            )
    return places


def _short(said: str) -> str:
    """What a message quotes of a file: a cell may hold the rest of it, where a mark is not shut."""
    said = " ".join(said.split("\n"))
    return said if len(said) <= QUOTED else f"{said[:QUOTED]} ... ({len(said):,} characters)"


def _values(cells: list[str], columns: Sequence[Column], places: list[int]) -> dict[str, Any]:
    """The values of one row.

    Raises:
        Unread: a cell is not there or not what its column holds; says what was found.
    """
    values = {}
    try:
        for column, place in zip(columns, places, strict=True):
            values[column.field] = column.read(cells[place])
    except IndexError:
        found = f"found {len(cells)} columns, expected {max(places) + 1}"
        raise Unread(found) from None
    except Unread as expected:
        found = f"found {_short(cells[place])!r} in {column.field}, expected {expected}"
        raise Unread(found) from None
    return values
