"""Rows of a table with figures of which nothing was said: a report must not pass over them."""

import re
from collections.abc import Iterator, Sequence

from tellers.check.claims import Verdict

_ROW = re.compile(r"^[^|\n]*\|[^\n]*$", re.M)
_FIGURE = re.compile(r"(?<![\w.,])\d[\d,]*(?:\.\d+)?")
_YEAR = re.compile(r"(?:18|19|20)\d\d")


def rows(text: str) -> Iterator[tuple[int, int]]:
    """Where the rows of a text's tables stand: lines of cells."""
    for found in _ROW.finditer(text):
        if "|" in found[0].strip().strip("|"):
            yield found.span()


def unread_rows(text: str, verdicts: Sequence[Verdict]) -> tuple[tuple[int, int], ...]:
    """The rows of which some figure, years apart, is no claim's."""
    spans = sorted((v.claim.start, v.claim.end) for v in verdicts)
    return tuple(row for row in rows(text) if _is_unread(text, row, spans))


def _is_unread(text: str, row: tuple[int, int], spans: Sequence[tuple[int, int]]) -> bool:
    here = [span for span in spans if span[0] < row[1] and row[0] < span[1]]
    return any(
        not _YEAR.fullmatch(found[0])
        and not any(start <= found.start() < end for start, end in here)
        for found in _FIGURE.finditer(text, *row)
    )
