"""What the figures of a sentence come to among themselves: "17,281 to 14,000, a majority of 3,281".

A mend that takes one of them out of such a sum leaves a sentence that its own reader can see is
wrong, even where each figure alone matches the record: so it is left to a person.
"""

from collections.abc import Iterator
from fractions import Fraction
from itertools import combinations

from tellers.style.numbers import Amount, Form, find_amounts

LEAST = 30
"""A smaller count is the sum of too many things."""
MOST = 12
"""Figures of a sentence that are reckoned with; what has more is a table."""
OF_SHARES = frozenset({Form.PERCENT, Form.POINTS})

Sums = frozenset[tuple[int, int, int]]


def sums_in(sentence: str) -> Sums:
    """The figures, by their order, of which two come to a third: counts alike, or percentages.

    >>> sorted(sums_in("He had 17,281 to her 14,000, a majority of 3,281."))
    [(1, 2, 0)]
    >>> sorted(sums_in("From 60.1 per cent to 64.3, up 4.2 points, on a poll of 30,100."))
    [(0, 2, 1)]
    """
    found = list(enumerate(find_amounts(sentence)))
    counts = [(n, one.value) for n, one in found if _is_count(one)]
    shares = [(n, value) for n, one in found if (value := _share(one)) is not None]
    if len(found) > MOST:
        return frozenset()
    return frozenset((*_sums(counts), *_sums(shares)))


def _is_count(one: Amount) -> bool:
    return one.form is Form.NUMBER and not one.decimals and one.value >= LEAST


def _share(one: Amount) -> Fraction | None:
    """A percentage or points as parts of one; a plain number with decimals is one too."""
    if one.form in OF_SHARES:
        return one.value if one.decimals else None
    return one.value / 100 if one.form is Form.NUMBER and one.decimals else None


def _sums(values: list[tuple[int, Fraction]]) -> Iterator[tuple[int, int, int]]:
    for three in combinations(values, 3):
        for whole in three:
            (one, a), (other, b) = (part for part in three if part is not whole)
            if a + b == whole[1]:
                yield one, other, whole[0]


def is_at_odds(before: str, after: str) -> bool:
    """Whether the figures of a sentence came to one another, and in a later state do no more.

    >>> was = "He had 17,281 to her 14,000, a majority of 3,281."
    >>> is_at_odds(was, was.replace("14,000", "14,998")), is_at_odds(was, was.replace("He", "She"))
    (True, False)
    """
    return not sums_in(before) <= sums_in(after)
