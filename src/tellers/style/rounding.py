"""Exact values as so many parts of one, in whole numbers: fractions of fractions cost far more."""

from fractions import Fraction

Exact = int | Fraction


def parts_of(value: Exact, scale: int) -> int:
    """How many parts, of which one has so many, a value comes to; half away from zero.

    >>> parts_of(Fraction(-25, 1000), 100), parts_of(Fraction(1, 3), 10)
    (-3, 3)
    """
    above, below = value.numerator, value.denominator
    whole = (2 * abs(above) * scale + below) // (2 * below)
    return whole if above >= 0 else -whole


def are_close(one: Exact, other: Exact, parts: int) -> bool:
    """Whether two values differ by at most one part of so many.

    >>> are_close(Fraction(1, 2), Fraction(51, 100), 100), are_close(1, 3, 1)
    (True, False)
    """
    a, b, c, d = one.numerator, one.denominator, other.numerator, other.denominator
    return abs(a * d - c * b) * parts <= b * d


def percentage(share: Exact, decimals: int) -> float:
    """A share of one as a percentage of so many decimals.

    >>> percentage(Fraction(24120, 49006), 1)
    49.2
    """
    scale: int = 10**decimals
    return parts_of(share, 100 * scale) / scale


def step_of(value: Fraction) -> Fraction:
    """What a figure that is said to be about so much is rounded to: 1,270 to ten, 1,250 to fifty.

    The place of its last digit that is not nought; by fives only where that is no more than a
    twentieth of it, for about 15,000 is not 17,000.

    >>> [int(step_of(Fraction(value))) for value in (26_000, 1_270, 1_250, 15_000)]
    [1000, 10, 50, 1000]
    """
    unit = Fraction(1)
    while value and value % (unit * 10) == 0:
        unit *= 10
    is_by_fives = value % (unit * 5) == 0 and 1 < unit <= abs(value) / 100
    return unit * 5 if is_by_fives else unit
