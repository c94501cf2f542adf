"""What the figures of a sentence come to among themselves: "17,281 to 14,000, a majority of 3,281".

A mend that takes one of them out of such a sum leaves a sentence that its own reader can see is
wrong, even where each figure alone matches the record: so it is left to a person.
"""

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import combinations, pairwise

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

    Nor may what fell from one to another come to rise.

    >>> was = "He had 17,281 to her 14,000, a majority of 3,281."
    >>> is_at_odds(was, was.replace("14,000", "14,998")), is_at_odds(was, was.replace("He", "She"))
    (True, False)
    """
    return not sums_in(before) <= sums_in(after) or ways_in(before) != ways_in(after)


FROM_TO = re.compile(r"\bfrom\s+(?:just |about |around |nearly )?$")
TO = re.compile(r"^(?:\s+(?:votes|per cent|points|seats))?,?\s+to\s+(?:just |about |nearly )?$")


def ways_in(sentence: str) -> list[bool]:
    """Of each two figures that something went from and to, whether it rose.

    >>> ways_in("down from 51.5 per cent to 43.3, and up from 12 to 14")
    [False, True]
    """
    found = list(find_amounts(sentence))
    return [
        _rises(one, other)
        for one, other in pairwise(found)
        if FROM_TO.search(sentence[: one.start]) and TO.match(sentence[one.end : other.start])
    ]


def _rises(one: Amount, other: Amount) -> bool:
    """Whether the second of two figures is the greater; a number beside a percentage is one too."""
    is_share = bool(OF_SHARES & {one.form, other.form})
    a, b = (
        part.value / 100 if is_share and part.form is Form.NUMBER else part.value
        for part in (one, other)
    )
    return a < b
