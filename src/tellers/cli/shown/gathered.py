"""Rows of sources in one short line: each file once, with its lines as ranges."""

import re
from collections import Counter
from collections.abc import Iterable

from tellers.publish.words import DASH, amount, counted
from tellers.publish.working.sources import publisher_of
from tellers.record.people import Citation
from tellers.record.record import Record

MOST, MANY = 5, 12
LINE = re.compile(r"line (\d+)")


def gathered(record: Record, cites: Iterable[Citation]) -> str:
    """The rows behind some facts: `59/candidacies.csv 2126–2132; The Independent`.

    After a few files the rest are counted: as JSON a fact has every row.
    """
    lines: dict[str, set[int]] = {}
    others: dict[str, None] = {}
    for cite in cites:
        at = LINE.fullmatch(cite.locator)
        if at:
            lines.setdefault(_file(record, cite.source), set()).add(int(at[1]))
        else:
            others[publisher_of(record, cite)] = None
    files = [f"{name} {ranges(numbers)}" for name, numbers in lines.items()]
    found = [*files, *others]
    more = [f"{amount(len(found) - MOST, 'source')} more"] if len(found) > MOST else []
    return "; ".join([*found[:MOST], *more])


def gathered_by_file(record: Record, cites: Iterable[Citation]) -> str:
    """The same, where the rows are many told by their number: `58/constituencies.csv, 650 rows`."""
    rows = tuple(dict.fromkeys(cites))
    if len(rows) <= MANY:
        return gathered(record, rows)
    count = Counter(_file(record, cite.source) for cite in rows)
    return "; ".join(f"{name}, {counted(number, 'row')}" for name, number in count.items())


def _file(record: Record, source: str) -> str:
    """The end of a file's name that tells it from its fellows, the Parliament's number included."""
    known = record.sources.get(source)
    parts = (known.file if known else source).split("/")
    if "results-by-parliament" in parts:
        return "/".join(part for part in parts[-3:] if part != "general-election")
    return parts[-1]


def ranges(numbers: Iterable[int]) -> str:
    """Whole numbers with runs drawn together.

    >>> ranges([5, 1, 2, 3, 9])
    '1–3, 5, 9'
    """
    runs: list[list[int]] = []
    for number in sorted(numbers):
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(f"{run[0]}{DASH}{run[-1]}" if len(run) > 1 else f"{run[0]}" for run in runs)
