"""The blocks of a page: which of them are its article, and what stands between them.

A row of a table of figures is taken whole or left whole: a column headed "Share" is no share bar,
and a cell that has no words is still a cell, else the figures would stand under another's head.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby

from tellers.sources.articles.tokens import Token

SAID = re.compile(
    r"(?:(?:read|see|watch|listen)\s+(?:more|next|also)\b.*|share(?:\s+(?:this|on|via)\b.*)?|"
    r"(?:sign up|subscribe|log in|register|stay tuned|follow us|get expert analysis)\b.*|"
    r"advertisement|sponsored\b.*|related (?:articles|stories|topics)\b.*|similar news\b.*|"
    r"(?:this week.s )?most (?:read|popular|viewed)\b.*|copy link|print|e-?mail|facebook|twitter|"
    r"whatsapp|x|skip to .*|back to top|\d* ?comments?|©.*|copyright .*|"
    r"(?:photo|photograph|picture|image)s?\b\s*(?:credit|by|:|/).*|figure \d+\b.{0,40})",
    re.I | re.S,
)
HEADS_LINKS = re.compile(
    r"(?:(?:this week.s |today.s )?most (?:read|popular|viewed|shared)\b.{0,40}|"
    r"trending\b.{0,20}|related|recommended|you (?:may|might) also like|"
    r"(?:related|similar|recommended|latest|top|other|more) "
    r"(?:articles|stories|news|topics|reading)|"
    r"more (?:on this story|from .{1,40}|like this)|(?:read|see) (?:more|next|also)):?",
    re.I | re.S,
)
"""A heading below which stand other pages of the paper, as a list or as links."""

LONGEST = 160
"""Letters of a line of furniture; what is longer is text."""

A_LINE = 40
"""Letters of a page that is not only a quotation."""

ENOUGH = 400
"""Letters that make an article."""

A_CELL = 80
"""Letters of a cell of a table of figures and names."""

MOST_COLUMNS = 60
"""Columns of a table that are told apart."""

SPACES = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Cell:
    """Where words stand in a table: its row, its column, and whether it heads others.

    The row of what stands in no table is 0.
    """

    row: int = 0
    column: int = 0
    is_head: bool = False


@dataclass
class Block:
    """Letters between two breaks, with their places; and how it stands on the page.

    `is_quoted` says that it is of a block quotation, `is_plain` that some of its words are neither
    of a list nor of a link, `is_data` that it is of a row of a table of figures.
    """

    is_own: bool
    is_furniture: bool
    is_quoted: bool
    cell: Cell = Cell()
    pieces: list[tuple[int, int]] = field(default_factory=list)
    is_plain: bool = False
    is_data: bool = False


@dataclass
class Grid:
    """The tables of a page while it is walked through: the column of each cell.

    A cell stands after those before it in its row, wide ones counted as wide as they are, and after
    those that hang down from the rows above.
    """

    row: int = 0
    column: int = 0
    _next: int = 0
    _hanging: dict[int, int] = field(default_factory=dict)

    def begin_table(self) -> None:
        """Nothing hangs into a table from above it."""
        self._hanging = {}

    def begin_row(self) -> None:
        """A row below the last."""
        self.row += 1
        self.column = self._next = 0
        self._hanging = {at: rows - 1 for at, rows in self._hanging.items() if rows > 1}

    def begin_cell(self, token: Token) -> None:
        """A cell behind the last, in the first column that is free."""
        while self._hanging.get(self._next):
            self._next += 1
        self.column = min(self._next, MOST_COLUMNS)
        self._next = min(self.column + _span(token, "colspan"), MOST_COLUMNS)
        rows = _span(token, "rowspan")
        self._hanging |= {at: rows for at in range(self.column, self._next)}


def _span(token: Token, name: str) -> int:
    said = token.get(name)
    return min(max(1, int(said[:4])), MOST_COLUMNS) if said.isdecimal() else 1


def chosen(page: str, blocks: Sequence[Block]) -> list[Block]:
    """The article's own blocks, without furniture and quotations; unless too little were left."""
    every = list(_without_links(page, list(_in_rows(page, blocks))))
    own = [block for block in every if block.is_own]
    here = own if 2 * _letters(own) >= _letters(every) or _letters(own) >= ENOUGH else every
    told = [block for block in here if not block.is_furniture]
    here = told if 2 * _letters(told) >= _letters(here) else here
    said = [block for block in here if not block.is_quoted]
    return said if _letters(said) >= A_LINE else here


def is_furniture(block: Block, said: str) -> bool:
    """Whether words are a line of the page and not of its article, by what they say."""
    return not block.is_data and len(said) <= LONGEST and SAID.fullmatch(said) is not None


def between(before: Block | None, block: Block) -> str:
    """What parts a block from the one before: an empty line, or in a row the sign of a cell."""
    gap = "" if before is None else "\n\n"
    if before is None or not block.cell.row or before.cell.row != block.cell.row:
        is_late = block.is_data and block.cell.column  # the cells before it have no words
        return gap + ("| " * (block.cell.column + 1) if is_late else "")
    apart = block.cell.column - before.cell.column
    if not apart:
        return " " if block.is_data else gap
    return f" {'| ' * max(1, apart)}" if max(map(_width, (before, block))) <= A_CELL else gap


def _in_rows(page: str, blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks that have words, those of a row of figures as one."""
    told = (one for one in blocks if not all(page[a:b].isspace() for a, b in one.pieces))
    for row, some in groupby(told, key=lambda block: block.cell.row):
        here = list(some)
        yield from _whole(here) if row and _is_of_figures(here) else here


def _is_of_figures(row: Sequence[Block]) -> bool:
    """Whether a row has cells side by side, all short: some pages are tables with prose in them."""
    columns = {block.cell.column for block in row}
    is_head = any(block.cell.is_head and block.cell.column for block in row)
    return (len(columns) > 1 or is_head) and max(map(_width, row)) <= A_CELL


def _whole(row: Sequence[Block]) -> Iterator[Block]:
    """A row of figures, no cell of which is furniture alone or a link alone."""
    is_plain = any(block.is_plain for block in row)
    is_kept = not all(block.is_furniture for block in row)
    worded = {block.cell for block in row if not block.is_furniture}
    for block in row:
        is_only = is_kept and block.cell not in worded
        yield replace(
            block, is_data=True, is_plain=is_plain,
            is_furniture=block.is_furniture and not is_only,
        )  # fmt: skip


def _without_links(page: str, blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks without a heading such as "Most read", and the list or the links below it."""
    is_below = False
    for block in blocks:
        said = SPACES.sub(" ", "".join(page[start:end] for start, end in block.pieces)).strip()
        is_head = not block.is_data and len(said) <= LONGEST
        is_head = is_head and HEADS_LINKS.fullmatch(said) is not None
        is_below = is_head or (is_below and not block.is_plain)
        if not is_below:
            yield block


def _letters(blocks: Sequence[Block]) -> int:
    return sum(map(_width, blocks))


def _width(block: Block) -> int:
    return sum(end - start for start, end in block.pieces)
