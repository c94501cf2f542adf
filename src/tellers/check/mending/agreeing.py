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
    if not sums_in(before) <= sums_in(after) or ways_in(before) != ways_in(after):
        return True
    return before != after and not is_even(after)


def is_even(sentence: str) -> bool:
    """Whether a majority is what two counts beside it leave, and those "all but" the others.

    What was written did not come to itself, and one mend of three may leave it so.

    >>> is_even("She won by 72 votes, 15,862 to 15,853."), is_even("By 9, 15,862 to 15,853.")
    (False, True)
    >>> is_even("Thirteen of the 17, all but four, lost theirs."), is_even("Two of five won.")
    (True, True)
    """
    found = list(find_amounts(sentence))
    return not (_is_uneven_gap(sentence, found) or _is_uneven_rest(sentence, found))


def _is_uneven_gap(sentence: str, found: list[Amount]) -> bool:
    """Whether a count before or behind "15,862 to 15,853" is near their gap in place of it."""
    counts = [one for one in found if _is_count(one) or _is_gap(sentence, one)]
    for at, (one, other) in enumerate(pairwise(counts)):
        between, before = sentence[one.end : other.start], sentence[: one.start]
        if not AGAINST.match(between) or FROM_TO.search(before):
            continue
        gaps = [n for n in (*counts[:at], *counts[at + 2 :]) if _is_gap(sentence, n)]
        if gaps and all(n.value != abs(one.value - other.value) for n in gaps):
            return True
    return False


AGAINST = re.compile(r"^(?: votes)?,?\s+(?:to|against|to the|against the)\s+$")
A_GAP = re.compile(
    r"\b(?:by|majority of|margin of|majority was|lead of|with a majority of)\s+"
    r"(?:just |only |a mere )?$"
)


def _is_gap(sentence: str, one: Amount) -> bool:
    return one.form is Form.NUMBER and bool(A_GAP.search(sentence[: one.start]))


OF_ALL = re.compile(r"^ of (?:the |all )?$")
ALL_BUT = re.compile(r"\ball (?:but|bar|except) $")


def _is_uneven_rest(sentence: str, found: list[Amount]) -> bool:
    """Whether so many of so many are not "all but" as many as are told."""
    parts = [
        (one, whole) for one, whole in pairwise(found)
        if OF_ALL.match(sentence[one.end : whole.start])
    ]  # fmt: skip
    rest = next((one for one in found if ALL_BUT.search(sentence[: one.start])), None)
    if rest is None or len(parts) != 1 or rest in parts[0]:
        return False
    part, whole = parts[0]
    return part.value + rest.value != whole.value


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
