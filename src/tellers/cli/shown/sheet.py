"""A sheet of text for a terminal: lines that hang, a small table, plain where it is piped."""

import sys
from collections.abc import Iterable, Sequence

from rich.console import Console
from rich.text import Text

NARROW, PIPED, WIDEST = 40, 80, 100


class Sheet:
    """Prints lines no wider than the terminal, or than eighty columns where there is none."""

    def __init__(self) -> None:
        is_terminal = sys.stdout.isatty()
        console = Console(file=sys.stdout, highlight=False, width=None if is_terminal else PIPED)
        self.width = max(NARROW, min(console.width, WIDEST))
        self.is_coloured = console.is_terminal and not console.no_color
        self._console = console

    def line(self, text: Text | str = "", *, style: str = "", hang: int = 0) -> None:
        """One line, wrapped where it is too long, its further lines set in by `hang`."""
        words = Text(text, style=style) if isinstance(text, str) else text
        rest = words.wrap(self._console, self.width)
        if len(rest) > 1 and hang:
            first = rest[0]
            after = words[len(first.plain.rstrip()) :]
            after = after[len(after.plain) - len(after.plain.lstrip()) :]
            self._print(first)
            for part in after.wrap(self._console, self.width - hang):
                self._print(Text(" " * hang) + part)
            return
        for part in rest or [Text()]:
            self._print(part)

    def _print(self, text: Text) -> None:
        text.rstrip()
        self._console.print(text, soft_wrap=True)

    def heading(self, text: str, more: str = "") -> None:
        """The head of a section, and what explains it."""
        self.line()
        self.line(Text(text, style="bold cyan").append(more, style="dim not bold"))

    def table(self, rows: Sequence[Sequence[Text]], *, right: Iterable[int], gives: int) -> None:
        """Rows in columns; those of `right` end flush, and `gives` is cut where room is short."""
        ends, columns = set(right), range(len(rows[0]) if rows else 0)
        widths = [max(row[n].cell_len for row in rows) for n in columns]
        over = sum(widths) + 2 * (len(widths) - 1) + 2 - self.width
        if over > 0:
            widths[gives] = max(widths[gives] - over, 6)
        for row in rows:
            cells = Text("  ")
            for n in columns:
                cell = row[n].copy()
                cell.truncate(widths[n], overflow="ellipsis")
                cell.align("right" if n in ends else "left", widths[n])
                cells += cell + ("  " if n < len(widths) - 1 else "")
            self._print(cells)
