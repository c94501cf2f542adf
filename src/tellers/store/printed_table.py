"""Official rows as they are printed: kept cell by cell, and read when somebody asks for them.

The exports and the audit need them; nobody else does, so a record is opened without them.
"""

import json
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from functools import cached_property
from pathlib import Path

from tellers.record.contests import Printed, PrintedRow
from tellers.record.people import Citation

Rows = dict[str, dict[str, tuple[str, str, str]]]


def write_printed(db: sqlite3.Connection, printed: Mapping[str, Printed]) -> None:
    """Enter the rows of every contest, and once for each file the names of its columns."""
    columns: dict[str, list[str]] = {}
    rows = []
    for contest, found in sorted(printed.items()):
        for candidacy, row in _rows(found):
            names = list(row.cells)
            if len(names) > len(columns.get(row.cite.source, ())):
                columns[row.cite.source] = names
            cells = _json(list(row.cells.values()))
            rows.append((contest, candidacy, row.cite.source, row.cite.locator, cells))
    db.executemany(
        "insert into printed_columns values (?, ?)",
        [(source, _json(names)) for source, names in sorted(columns.items())],
    )
    db.executemany("insert into printed values (?, ?, ?, ?, ?)", rows)


def _rows(printed: Printed) -> Iterator[tuple[str, PrintedRow]]:
    yield "", printed.row
    yield from printed.candidacies.items()


def _json(cells: list[str]) -> str:
    return json.dumps(cells, ensure_ascii=False, separators=(",", ":"))


class PrintedRows:
    """The printed rows of a record file, read at the first question."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def contest(self, key: str) -> Printed:
        """A contest's rows.

        Raises:
            KeyError: the file has none of it.
        """
        found = self._rows[key]
        return Printed(self._row(found[""]), {c: self._row(row) for c, row in found.items() if c})

    def _row(self, row: tuple[str, str, str]) -> PrintedRow:
        source, locator, cells = row
        columns = self._columns[source]
        printed = zip(columns, json.loads(cells), strict=False)  # a shorter row lacks the last ones
        return PrintedRow(Citation(source, locator), dict(printed))

    @cached_property
    def _columns(self) -> dict[str, list[str]]:
        with closing(self._open()) as db:
            rows = db.execute("select source, columns from printed_columns")
            return {source: json.loads(columns) for source, columns in rows}

    @cached_property
    def _rows(self) -> Rows:
        rows: Rows = {}
        with closing(self._open()) as db:
            for contest, candidacy, *row in db.execute("select * from printed"):
                source, locator, cells = row
                rows.setdefault(contest, {})[candidacy] = (source, locator, cells)
        return rows

    def _open(self) -> sqlite3.Connection:
        address = f"{self._path.absolute().as_uri()}?mode=ro&immutable=1"
        return sqlite3.connect(address, uri=True)
