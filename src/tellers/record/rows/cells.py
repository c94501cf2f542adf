"""The rows as they are printed, one after the other, and what their cells hold."""

from collections.abc import Iterator, Mapping
from typing import TypeAlias

from tellers.record.audit.finding import Finding
from tellers.record.contests import Printed, PrintedRow

Rows: TypeAlias = Mapping[str, Printed]
"""The rows of each contest, by its id."""


def candidacies(printed: Rows) -> Iterator[tuple[str, PrintedRow]]:
    """Every candidate's row with its contest, by contest."""
    for contest in sorted(printed):
        for row in printed[contest].candidacies.values():
            yield contest, row


def every(printed: Rows) -> Iterator[tuple[str, PrintedRow]]:
    """Every row with its contest: the contest's own, then its candidates'."""
    for contest in sorted(printed):
        for row in (printed[contest].row, *printed[contest].candidacies.values()):
            yield contest, row


def cell(row: PrintedRow, field: str) -> str:
    """What a cell holds, without its padding; empty where the file has no such column."""
    return row.cells.get(field, "").strip()


def line(row: PrintedRow) -> int:
    """The row's line in its file; nought where it is not known by a line."""
    word = row.cite.locator.removeprefix("line ")
    return int(word) if word.isdecimal() else 0


def who(row: PrintedRow) -> str:
    """The candidate of a row, to stand before what is said of him: `Ann Lee: `."""
    name = f"{cell(row, 'Candidate first name')} {cell(row, 'Candidate surname')}".strip()
    return f"{name}: " if name else ""


def rows_of(count: int) -> str:
    """How many rows, in words.

    >>> rows_of(1), rows_of(12)
    ('1 row', '12 rows')
    """
    return "1 row" if count == 1 else f"{count:,} rows"


def told(
    code: str, contest: str, row: PrintedRow, field: str, right_why_used: tuple[str, str, str]
) -> Finding:
    """A finding in one cell of one row."""
    right, why, used = right_why_used
    return Finding(code, contest, row.cite, field, cell(row, field), right, why, used)
