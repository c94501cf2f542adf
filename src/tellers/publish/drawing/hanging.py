"""Labels that do not fit into a bar, hung below it on rules, none of which meets a text."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from tellers.publish.drawing.palette import Drawing, Mark, label, percent, shape, text_width

HANG: Final = 21  # one row of labels below the bar


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the bar: its label, where it starts and how wide it is, in parts of one."""

    text: str
    start: float
    width: float
    gained: float = 0.0
    mark: Mark | None = None

    @property
    def middle(self) -> float:
        """Where its rule stands."""
        return self.start + self.width / 2


@dataclass(frozen=True, slots=True)
class Hung:
    """A label below the bar: where its rule stands, its row, and on which side it hangs."""

    x: float
    text: str
    row: int
    is_left: bool


def hang(parts: Sequence[Part], drawing: Drawing) -> list[Hung]:
    """Labels below the bar, the first few left of their rule and the rest right, in fewest rows."""
    layouts = (_layout(parts, split, drawing) for split in range(len(parts) + 1))
    whole = [layout for layout in layouts if len(layout) == len(parts)]
    return min(whole, key=rows_below) if whole else _either_way(parts, drawing)


def _either_way(parts: Sequence[Part], drawing: Drawing) -> list[Hung]:
    """Labels at both edges of a narrow bar: each on the side that has room, the left ones below."""
    free = {p: (1 - p.middle) * drawing.width - text_width(p.text, drawing.size) for p in parts}
    right = [part for part in parts if free[part] >= 8][::-1]
    left = [part for part in parts if free[part] < 8]
    hung = [Hung(p.middle, p.text, n, False) for p, n in _stack(right, drawing, is_left=False)]
    below = rows_below(hung)
    lower = _stack(left, drawing, is_left=True)
    return [*hung, *(Hung(p.middle, p.text, below + n, True) for p, n in lower)]


def _layout(parts: Sequence[Part], split: int, drawing: Drawing) -> list[Hung]:
    """One way to hang them: rows go down towards the split, so that no rule meets a text."""
    left, right = parts[:split], parts[split:][::-1]
    return [
        *(Hung(p.middle, p.text, row, True) for p, row in _stack(left, drawing, is_left=True)),
        *(Hung(p.middle, p.text, row, False) for p, row in _stack(right, drawing, is_left=False)),
    ]


def _stack(parts: Iterable[Part], drawing: Drawing, *, is_left: bool) -> Iterable[tuple[Part, int]]:
    """Each part and the first row free for its text; none that would leave the picture."""
    ends: list[float] = []
    for part in parts:
        at = (part.middle if is_left else 1 - part.middle) * drawing.width
        start = at - text_width(part.text, drawing.size) - 8
        row = next((n for n, end in enumerate(ends) if end < start), len(ends))
        ends[row : row + 1] = [at]
        if start >= 0:
            yield part, row


def rows_below(hung: Sequence[Hung]) -> int:
    """How many rows of labels there are below the bar."""
    return 1 + max((h.row for h in hung), default=-1)


def hung_label(hung: Hung, top: int) -> str:
    """A label on its rule, from the bottom of the bar down to its row."""
    x, y = percent(hung.x), top + HANG * hung.row + 17
    dx, anchor = (-5, "end") if hung.is_left else (5, "start")
    rule = shape("line", "ax", x1=x, x2=x, y1=top, y2=y + 1)
    return rule + label(hung.text, x, y, dx=dx, anchor=anchor, bold=600)
