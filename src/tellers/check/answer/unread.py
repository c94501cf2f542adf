"""Rows of a table with figures of which nothing was said: a report must not pass over them."""

import re
from collections.abc import Container, Iterator, Sequence

from tellers.check.claims import Verdict
from tellers.check.reading.sentences import RULE

_ROW = re.compile(r"^[^|\n]*\|[^\n]*$", re.M)
_FIGURE = re.compile(r"(?<![\w.,])\d[\d,]*(?:\.\d+)?")
_YEAR = re.compile(r"(?:18|19|20)\d\d")


def rows(text: str) -> Iterator[tuple[int, int]]:
    """Where the rows of a text's tables stand: lines of cells."""
    for found in _ROW.finditer(text):
        if "|" in found[0].strip().strip("|"):
            yield found.span()


def is_rule(line: str) -> bool:
    """Whether a line only parts the heads of a table from its rows.

    >>> is_rule("|---|:-:|"), is_rule("| 3 | - |")
    (True, False)
    """
    return RULE.fullmatch(line.strip()) is not None


def unread_rows(text: str, verdicts: Sequence[Verdict]) -> tuple[tuple[int, int], ...]:
    """The rows of which some figure, years apart, is no claim's."""
    read: set[int] = set()
    for verdict in verdicts:
        read.update(range(verdict.claim.start, verdict.claim.end))
    return tuple(row for row in rows(text) if _is_unread(text, row, read))


def _is_unread(text: str, row: tuple[int, int], read: Container[int]) -> bool:
    return any(
        not _YEAR.fullmatch(found[0]) and found.start() not in read
        for found in _FIGURE.finditer(text, *row)
    )
