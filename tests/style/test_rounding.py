"""Rounding and comparing in whole numbers is what fractions say."""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from tellers.style.numbers import rounded
from tellers.style.rounding import are_close, parts_of, percentage

VALUES = st.fractions(-3, 3, max_denominator=10_000)


@given(VALUES, VALUES, st.sampled_from([1, 200, 2000]))
def test_two_are_close_where_their_difference_is_small(
    one: Fraction, other: Fraction, parts: int
) -> None:
    assert are_close(one, other, parts) is (abs(one - other) <= Fraction(1, parts))


@given(VALUES, st.integers(0, 3))
def test_a_percentage_is_the_rounded_share(value: Fraction, decimals: int) -> None:
    assert percentage(value, decimals) == float(rounded(value * 100, decimals))
    assert Fraction(parts_of(value, 10**decimals), 10**decimals) == rounded(value, decimals)
