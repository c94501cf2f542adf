"""What a figure comes to when it is reckoned from the others of its sentence.

"They are down by 4,130, which is 22 times the majority"; "add his 3,331 to Davies and you'd have
15,732, which beats Dodds by 1,906"; "turnout was 47.5 per cent, almost 22 points better than the
25.6 of 2016". Such a figure is of no candidate: it is the difference, the sum or the quotient of
two others, and is right where they come to it.
"""

from collections.abc import Iterator
from fractions import Fraction
from itertools import combinations

from tellers.check.measure.contest import majority_of
from tellers.check.otherwise.derived import Count, Part, plain_counts
from tellers.check.reading.marking import Mark, Marked
from tellers.check.scene import Scene
from tellers.style.numbers import Form, Hedge

LEAST = 30
"""A smaller count is a difference of too many things."""
MOST = 12
"""Figures of a sentence that are reckoned with; what has more is a table."""
ROUNDED = Fraction(1, 1000)
"""By how much two percentages of one decimal may miss their exact difference."""
OF_POINTS = frozenset({"points", "turnout_change", "change", "swing"})
"""Kinds that are a difference of two percentages."""


def times_of(marked: Marked, m: Mark, scene: Scene) -> Iterator[Part]:
    """How many times the majority another count of the sentence is."""
    majority = majority_of(scene.now)[0] if scene.now is not None else None
    for count in _counts(marked, m) if majority else ():
        yield f"{count:,} to the majority", Fraction(count, majority or 1)


def counts_of(marked: Marked, m: Mark, scene: Scene) -> Iterator[Count]:
    """Another count of the sentence less one of its contest, and the two counts of it together."""
    own = list(_counts(marked, m))
    for one, other in combinations(own, 2):
        yield f"sum of {one:,} and {other:,}", one + other
        yield f"difference of {one:,} and {other:,}", abs(one - other)
    for words, value in plain_counts(scene):
        for one in own:
            yield f"difference of {one:,} and the {words}", abs(one - value)


def points_of(marked: Marked, m: Mark, right: str) -> Iterator[Part]:
    """The difference of any two percentages of the sentence, and what it may be before rounding.

    That only where the figure that would be right is not itself so near.
    """
    if m.amount.form is not Form.POINTS:
        return
    for one, other in combinations(_percentages(marked, m), 2):
        words, apart = f"difference of {float(one * 100):g} and {float(other * 100):g}", one - other
        yield words, abs(apart)
        if not _is_near(right, abs(apart)):
            yield from ((f"{words}, rounded", abs(apart) + by) for by in (ROUNDED, -ROUNDED))


def _is_near(right: str, apart: Fraction) -> bool:
    """Whether a figure that would be right is a difference of percentages, or nearly."""
    try:
        return abs(abs(Fraction(right)) / 100 - apart) <= 2 * ROUNDED
    except ValueError:
        return True


def _figures(marked: Marked, m: Mark) -> list[Mark]:
    found = [one for one in marked.marks if one.letter in "NQ" and one is not m]
    exact = [one for one in found if one.amount.hedge is Hedge.EXACT]
    return exact if len(exact) <= MOST else []


def _counts(marked: Marked, m: Mark) -> list[int]:
    amounts = (one.amount for one in _figures(marked, m))
    return [
        int(one.value) for one in amounts
        if one.form is Form.NUMBER and not one.decimals and one.value >= LEAST
    ]  # fmt: skip


def _percentages(marked: Marked, m: Mark) -> list[Fraction]:
    """The percentages, as parts of one; a plain number with decimals is one too."""
    amounts = [one.amount for one in _figures(marked, m)]
    whole = [one.value for one in amounts if one.form is Form.PERCENT]
    bare = [one.value / 100 for one in amounts if one.form is Form.NUMBER and one.decimals]
    return [*whole, *bare]
