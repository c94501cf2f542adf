"""All that a text tells, so kept that what may tell one thing again is found without a search."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations

from tellers.check.telling import figures, names
from tellers.check.telling.dates import Day
from tellers.check.telling.figures import Figure
from tellers.check.telling.names import Name
from tellers.check.telling.reading import Item, Line
from tellers.once import once

_MOST = 60
"""Things that are tried for one: a text that repeats a name a thousand times has said it."""
_SUMS = 60
"""Figures of a text whose sums and differences are tried."""


class Index:
    """The figures, names and dates of a text, each found by what another may share with it."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self.items = tuple(item for line in lines for item in line.items)
        self.figures = tuple(item for item in self.items if isinstance(item, Figure))
        self.names = tuple(item for item in self.items if isinstance(item, Name))
        self.days = tuple(item for item in self.items if isinstance(item, Day))
        self._sorted = sorted(self.figures, key=_size)
        self._sizes = [_size(figure) for figure in self._sorted]
        self._by_key: dict[str, list[Item]] = defaultdict(list)
        for item in self.items:
            if not isinstance(item, Day):
                for key in dict.fromkeys(_keys(item)):
                    self._by_key[key].append(item)

    def near(self, item: Item) -> list[Item]:
        """What may tell something again, or be told again by it, in the order of the text."""
        if isinstance(item, Figure):
            return self._near_figures(item)
        return list(self.days[:_MOST]) if isinstance(item, Day) else self._with_keys(item)

    def slips(self, item: Item) -> list[Item]:
        """What may be the same but for a letter, a digit or a first name."""
        return list(self.days[:_MOST]) if isinstance(item, Day) else self._with_keys(item)

    def _with_keys(self, item: Figure | Name) -> list[Item]:
        found: dict[int, Item] = {}
        for key in dict.fromkeys(_keys(item)):
            found |= {other.place.start: other for other in self._by_key.get(key, ())[:_MOST]}
        return [found[start] for start in sorted(found)][:_MOST]

    def _near_figures(self, figure: Figure) -> list[Item]:
        """Figures of one size, else those within a factor of two, the nearest first taken."""
        size = _size(figure)
        first, last = bisect_left(self._sizes, size), bisect_left(self._sizes, size * 2)
        least = bisect_left(self._sizes, size / 2)
        around = self._sorted[max(least, first - _MOST) : min(last + 1, first + _MOST)]
        return sorted(around, key=lambda one: one.place.start)

    @once
    def _sums(self) -> dict[tuple[bool, Fraction], tuple[Figure, Figure]]:
        found: dict[tuple[bool, Fraction], tuple[Figure, Figure]] = {}
        for is_share, of_kind in ((False, figures.is_large), (True, figures.is_share)):
            terms = list({f.value: f for f in self.figures if of_kind(f)}.values())[:_SUMS]
            for one, other in combinations(terms, 2):
                more, less = sorted((one, other), key=lambda f: f.value, reverse=True)
                found.setdefault((is_share, more.value - less.value), (more, less))
                if not is_share:
                    found.setdefault((is_share, more.value + less.value), (more, less))
        return found

    def reckoned(self, figure: Figure) -> tuple[Figure, Figure] | None:
        """Two figures of which one is the sum or the difference; of shares, right to rounding."""
        if figures.is_large(figure):
            return self._sums.get((False, figure.value))
        if not figures.is_difference(figure):
            return None
        step = Fraction(1, 1000)
        tried = (self._sums.get((True, figure.value + by * step)) for by in (0, -1, 1))
        return next((found for found in tried if found is not None), None)


def _size(figure: Figure) -> Fraction:
    """A figure's value; a part or a share in hundredths, as a bare number may tell it."""
    return figure.value * 100 if figures.is_part(figure) else figure.value


def _keys(item: Figure | Name) -> Iterator[str]:
    """What two things must share one of to be the same, or a slip of each other."""
    yield from figures.slip_keys(item) if isinstance(item, Figure) else names.keys(item)
