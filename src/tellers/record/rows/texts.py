"""Cells of a file as text: padding, columns that nobody filled in, two wordings of one thing."""

from collections import Counter
from collections.abc import Iterator

from tellers.record.audit.finding import Finding
from tellers.record.contests import PrintedRow
from tellers.record.rows.cells import Rows, cell, every, line, rows_of, told


def padding(printed: Rows) -> Iterator[Finding]:
    """The first padded cell of each column and content in a file, with how often it stands."""
    first: dict[tuple[str, str, str], tuple[str, PrintedRow]] = {}
    often: Counter[tuple[str, str, str]] = Counter()
    for contest, row in every(printed):
        for field, text in row.cells.items():
            if text != text.strip():
                key = (row.cite.source, field, text)
                first.setdefault(key, (contest, row))
                often[key] += 1
    for key, (contest, row) in first.items():
        _, field, text = key
        times = f"; {often[key]} times in this file" if often[key] > 1 else ""
        why = f"padded with {_unseen(text)}{times}"
        yield Finding(
            "padding", contest, row.cite, field, repr(text), text.strip(), why, "without it"
        )


def _unseen(text: str) -> str:
    names = {"\N{NO-BREAK SPACE}": "a no-break space", "\t": "a tab", " ": "a space"}
    return next(
        (name for sign, name in names.items() if text[:1] == sign or text[-1:] == sign),
        "a sign that nobody sees",
    )


EXPECTED = ("Declaration time", "County name")
"""Columns that hold something for every contest, or for nearly every one."""


def unfilled(printed: Rows) -> Iterator[Finding]:
    """Columns that a file has and nobody filled in, where another file's have something."""
    rows: dict[str, list[PrintedRow]] = {}
    filled: dict[str, set[str]] = {field: set() for field in EXPECTED}
    for _, row in every(printed):
        rows.setdefault(row.cite.source, []).append(row)
        for field in EXPECTED:
            if cell(row, field):
                filled[field].add(row.cite.source)
    for field in EXPECTED:
        for source in sorted(rows):
            row = min(rows[source], key=line)
            if field in row.cells and filled[field] and source not in filled[field]:
                why = f"blank in all {rows_of(len(rows[source]))} of this file"
                yield told("missing", "", row, field, ("", why, "nothing; it is not known"))


WORDINGS = {"M": "Male", "F": "Female", "IND": "Ind"}
"""Words that other files of the same publisher write otherwise."""
WORDED = ("Member gender", "Candidate gender", "Party abbreviation", "First party", "Second party")


def wordings(printed: Rows) -> Iterator[Finding]:
    """Files that write a word in one way where others of the publisher have another."""
    first: dict[tuple[str, str], PrintedRow] = {}
    often: Counter[tuple[str, str]] = Counter()
    for _, row in every(printed):
        for field in WORDED:
            if cell(row, field) in WORDINGS:
                key = (row.cite.source, field)
                first[key] = min(first.get(key, row), row, key=line)
                often[key] += 1
    for key, row in first.items():
        field = key[1]
        why = f"so in {rows_of(often[key])} of this file; other files write the word out"
        right = WORDINGS[cell(row, field)]
        yield told("wording", "", row, field, (right, why, "read alike"))
