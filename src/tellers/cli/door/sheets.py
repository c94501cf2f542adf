"""Somebody's table with a column of names: read, written with what was found, and its doubts."""

import csv
import io
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tellers.cli.door.output import err
from tellers.errors import ConfigError, UnreadableSource
from tellers.record.matching.verdict import Kind, Matched

ADDED = ("tellers_id", "tellers_name", "tellers_match")
DOUBTFUL = ("asked", "kind", "match", "why", "candidates", "id")
"""The columns of the file of doubtful names: a person fills in the last."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """Somebody's table as it was read: every cell as it stands in the file."""

    header: list[str]
    rows: list[list[str]]

    def column(self, name: str) -> list[str]:
        """The cells of a column, empty where a row ends before it.

        Raises:
            ConfigError: the table has no such column, or two.
        """
        bare = [cell.strip() for cell in self.header]
        if name.strip() not in bare:
            raise ConfigError(f"No column {name!r}.", mend=f"The file has: {', '.join(bare)}.")
        if bare.count(name.strip()) > 1:
            raise ConfigError(f"The column {name!r} is there twice.", mend="Rename one of them.")
        at = bare.index(name.strip())
        return [row[at] if at < len(row) else "" for row in self.rows]


def written(sheet: Sheet, found: Sequence[Matched]) -> str:
    """The table with what was found beside each row, as CSV; the cells that were there unchanged.

    Raises:
        ConfigError: the table has one of the added columns already.
    """
    if twice := [name for name in ADDED if name in sheet.header]:
        raise ConfigError(
            f"The file has a column {twice[0]!r} already.", mend="Take it out, or give it a name."
        )
    width = len(sheet.header)
    rows = [[*sheet.header, *ADDED]]
    for row, one in zip(sheet.rows, found, strict=True):
        padded = [*row, *[""] * (width - len(row))]
        rows.append([*padded[:width], one.id, one.name, str(one.sureness), *padded[width:]])
    return _csv(rows)


def questions(found: Iterable[Matched]) -> str:
    """The doubtful names as CSV, a row each, the last column for a person to fill in."""
    rows = [
        [one.asked, str(one.kind), str(one.sureness), one.why, candidates_of(one), ""]
        for one in found
    ]
    return _csv([list(DOUBTFUL), *rows])


def candidates_of(one: Matched) -> str:
    """What a doubtful name may stand for, in words."""
    return "; ".join(f"{c.id} ({c.name}, {c.score})" for c in one.candidates)


def read_sheet(name: str) -> Sheet:
    """A table of comma, tab or semicolon separated values, `-` being standard input.

    It is UTF-8, else Windows-1252, which is said on standard error.

    Raises:
        UnreadableSource: missing, empty, binary, or no table.
    """
    content = _decoded(name, _bytes(name))
    first = content.split("\n", 1)[0]
    mark = max("\t;,", key=first.count)
    try:
        rows = [row for row in csv.reader(io.StringIO(content, newline=""), delimiter=mark) if row]
    except csv.Error as error:
        raise UnreadableSource(f"{name}: no table ({error}).", mend="Save it as CSV.") from error
    return Sheet(rows[0], rows[1:])


def _bytes(name: str) -> bytes:
    try:
        raw = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except OSError as error:
        raise UnreadableSource(
            f"{name}: {error.strerror}.", mend="Name a file that is there."
        ) from error
    if not raw.strip(b"\xef\xbb\xbf \t\r\n"):
        raise UnreadableSource(f"{name}:1: no table, the file is empty.")
    if b"\0" in raw:
        line = raw[: raw.index(b"\0")].count(b"\n") + 1
        raise UnreadableSource(f"{name}:{line}: a zero byte, no text.", mend="Save it as UTF-8.")
    return raw


def _decoded(name: str, raw: bytes) -> str:
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        said = f"{name}:{line}: byte {raw[error.start]:#04x} is not UTF-8"
    try:
        text = raw.decode("cp1252")
    except UnicodeDecodeError as error:
        raise UnreadableSource(f"{said}, nor Windows-1252.", mend="Save it as UTF-8.") from error
    err().print(f"{said}; read as Windows-1252.", markup=False)
    return text


def read_decided(path: Path, kind: Kind) -> dict[str, str]:
    """What a person decided: asked -> id, from the rows of the kind that have an id.

    Raises:
        ConfigError: a column is missing, or one name is given two ids.
    """
    sheet = read_sheet(str(path))
    rows = zip(sheet.column("asked"), sheet.column("kind"), sheet.column("id"), strict=True)
    known: dict[str, str] = {}
    for asked, of_kind, answer in rows:
        said = answer.strip()
        if said and of_kind.strip() == kind and known.setdefault(asked, said) != said:
            raise ConfigError(
                f"{path}: {asked!r} is decided to be {known[asked]!r} and {said!r}.",
                mend="Leave one of the two.",
            )
    return known


def _csv(rows: Iterable[Sequence[str]]) -> str:
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\n").writerows(rows)
    return out.getvalue()
