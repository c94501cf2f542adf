"""A figure put right in the manner of the one that stood there."""

from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tellers.style.manner import count_in_words, in_manner
from tellers.style.numbers import find_amounts, read_amount, write_votes


def mended(words: str, right: str) -> str:
    found = in_manner(words, Fraction(right))
    assert found is not None
    start, end, now = found
    return f"{words[:start]}{now}{words[end:]}"


@pytest.mark.parametrize(
    ("words", "right", "mended_to"),
    [
        ("33,215", "26188", "26,188"),
        ("7427 votes", "7247", "7247 votes"),
        ("fifteen", "16", "sixteen"),
        ("Fifteen elections", "16", "Sixteen elections"),
        ("two thousand four hundred and two", "318", "three hundred and eighteen"),
        ("18%", "22.0", "22%"),
        ("18 per cent", "22.5", "22.5 per cent"),
        ("29.9 points", "12.4", "12.4 points"),
        ("29.88 points", "12.43", "12.43 points"),
        ("third", "4", "fourth"),
        ("3rd", "22", "22nd"),
        ("11th", "12", "12th"),
        ("1.2 million", "1430000", "1.4 million"),
        ("26k", "31200", "31k"),
        ("26,000", "31188", "31,000"),
        ("about 40,000", "31188", "about 30,000"),
        ("fifteen", "1001", "one thousand and one"),
        ("more than 33,000", "26188", "more than 26,000"),
        ("nearly 33,000", "26188", "nearly 27,000"),
        ("fewer than 100 votes", "363", "fewer than 400 votes"),
        ("just over 50%", "42.3", "just over 42%"),
        ("nearly a quarter", "33.0", "nearly a third"),
        ("a third", "50.0", "half"),
        ("six in ten", "70.0", "seven in ten"),
        ("six in ten", "49.2", "49.2%"),
        ("29.9 points", "-12.4", "12.4 points"),
        ("1931", "1937", "1937"),
        ("four thousand, six hundred and sixteen", "4166",
         "four thousand, one hundred and sixty-six"),
        ("Twenty-six thousand, seven hundred and six", "20007", "Twenty thousand and seven"),
    ],
)  # fmt: skip
def test_words_stay_words_and_digits_digits(words: str, right: str, mended_to: str) -> None:
    assert mended(words, right) == mended_to


@pytest.mark.parametrize(
    ("words", "right", "mended_to"),
    [
        ("12%", Fraction(632900, 55221), "11%"),  # 11.46: of 11.5 alone it could be 12
        ("12.5 per cent", Fraction(632900, 55221), "11.5 per cent"),
        ("12 per cent", Fraction(1151, 100), "11.5 per cent"),
    ],
)
def test_a_share_known_exactly_keeps_its_decimals(
    words: str, right: Fraction, mended_to: str | None
) -> None:
    found = in_manner(words, right, is_exact=True)
    if found is None:
        assert mended_to is None
    else:
        assert f"{words[: found[0]]}{found[2]}{words[found[1] :]}" == mended_to


@pytest.mark.parametrize(
    ("words", "right"), [("no figure at all", "3"), ("7 of 9", "3"), ("33,215", "33215")]
)
def test_nothing_is_rewritten_where_no_one_figure_is_wrong(words: str, right: str) -> None:
    assert in_manner(words, Fraction(right)) is None


@given(st.integers(1, 99_999), st.integers(1, 99_999))
def test_any_count_is_put_right_and_reads_as_the_right_one(was: int, right: int) -> None:
    assume(was != right)
    now = mended(f"exactly {write_votes(was)} votes", str(right))
    assert now == f"exactly {write_votes(right)} votes" or read_amount(now).fits(right)


@given(st.integers(0, 999_999_999))
def test_any_count_in_words_reads_as_itself(number: int) -> None:
    words = count_in_words(number).replace("nought", "zero")
    assume("sand and" not in words and "million and" not in words)  # two numbers, as often as one
    assert read_amount(words).value == number


@given(
    st.sampled_from(
        ["about", "nearly", "just over", "more than", "fewer than", "at least", "up to"]
    ),
    st.integers(1, 99_999),
    st.integers(1, 99_999),
)
def test_a_hedge_is_kept_and_is_true(hedge: str, was: int, right: int) -> None:
    words = f"{hedge} {write_votes(was)} votes"
    found = in_manner(words, Fraction(right))
    if found is not None:
        start, end, now = found
        assert words[:start] == f"{hedge} " and words[end:] == " votes"
        (amount,) = find_amounts(f"{words[:start]}{now}{words[end:]}")
        assert amount.fits(right)
