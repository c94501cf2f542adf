"""Numbers: what the desk writes it can read, and what anybody writes is read as it is meant."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tellers.errors import InvalidRecord
from tellers.style.numbers import (
    Form,
    Hedge,
    find_amounts,
    read_amount,
    read_count,
    read_ordinal,
    read_points,
    read_share,
    read_signed,
    read_signed_points,
    read_votes,
    rounded,
    write_count,
    write_ordinal,
    write_points,
    write_share,
    write_signed,
    write_signed_points,
    write_votes,
)

whole = st.integers(-10_000_000, 10_000_000)
shares = st.fractions(0, 1)
changes = st.fractions(-1, 1)


@given(whole)
def test_votes_are_read_as_they_were_written(number: int) -> None:
    assert read_votes(write_votes(number)) == number


@given(whole)
def test_a_signed_change_is_read_as_it_was_written(number: int) -> None:
    assert read_signed(write_signed(number)) == number


@given(st.integers(0, 10_000))
def test_a_count_is_read_as_it_was_written(number: int) -> None:
    assert read_count(write_count(number)) == number


@given(st.integers(1, 5000))
def test_a_place_is_read_as_it_was_written(place: int) -> None:
    assert read_ordinal(write_ordinal(place)) == place


@given(shares, st.integers(0, 3))
def test_a_share_is_read_as_it_was_written_and_rounded(share: Fraction, decimals: int) -> None:
    assert read_share(write_share(share, decimals)) == rounded(share * 100, decimals) / 100


@given(changes)
def test_a_change_keeps_its_size_and_with_a_sign_its_way(change: Fraction) -> None:
    exact = rounded(change * 100) / 100
    assert read_points(write_points(change)) == abs(exact)
    assert read_signed_points(write_signed_points(change)) == exact


@given(shares, st.integers(0, 3))
def test_rounding_is_never_off_by_more_than_half_a_digit(share: Fraction, decimals: int) -> None:
    assert abs(rounded(share, decimals) - share) <= Fraction(1, 2 * 10**decimals)


@given(st.integers(0, 999), st.integers(1, 2))
def test_halves_are_rounded_away_from_nought(whole_part: int, decimals: int) -> None:
    scale = 10**decimals
    half = Fraction(2 * whole_part + 1, 2 * scale)
    assert rounded(half, decimals) == Fraction(whole_part + 1, scale)
    assert rounded(-half, decimals) == -Fraction(whole_part + 1, scale)


@given(st.integers(0, 10_000_000))
def test_a_written_number_is_found_in_a_sentence_and_fits_itself_alone(number: int) -> None:
    text = f"He had {write_votes(number)} votes."
    (amount,) = find_amounts(text)
    assert text[amount.start : amount.end] == write_votes(number)
    assert amount.value == number
    assert (amount.form, amount.hedge) == (Form.NUMBER, Hedge.EXACT)
    assert amount.fits(number)
    assert not amount.fits(number + 1) or amount.is_round


@given(shares)
def test_a_written_share_is_found_and_fits_what_it_was_written_from(share: Fraction) -> None:
    (amount,) = find_amounts(f"It took {write_share(share)} of the vote.")
    assert (amount.form, amount.decimals) == (Form.PERCENT, 1)
    assert amount.fits(share)
    assert not amount.fits(share + Fraction(2, 1000))


@given(st.text("0123456789,.%- onetwhrfivsxgadlups'", max_size=80))
def test_any_text_is_read_without_harm_and_figures_stand_in_order(text: str) -> None:
    found = list(find_amounts(text))
    assert all(0 <= a.start < a.end <= len(text) for a in found)
    assert all(a.end <= b.start for a, b in zip(found, found[1:], strict=False))


@pytest.mark.parametrize(
    ("words", "value", "form"),
    [
        ("twenty-one", 21, Form.NUMBER),
        ("five thousand two hundred and twelve", 5212, Form.NUMBER),
        ("twelve thousand and thirty-four", 12034, Form.NUMBER),
        ("twelve thousand, four hundred and six", 12406, Form.NUMBER),
        ("a dozen", 12, Form.NUMBER),
        ("two dozen", 24, Form.NUMBER),
        ("half a dozen", 6, Form.NUMBER),
        ("2.5 million", 2_500_000, Form.NUMBER),
        ("half a million", 500_000, Form.NUMBER),
        ("a quarter of a million", 250_000, Form.NUMBER),
        ("21st", 21, Form.ORDINAL),
        ("third", 3, Form.ORDINAL),
        ("34.4 per cent", Fraction("0.344"), Form.PERCENT),
        ("6.5 percentage points", Fraction("0.065"), Form.POINTS),
        ("two-thirds", Fraction(2, 3), Form.PART),
        ("six in ten", Fraction(6, 10), Form.PART),
        ("a quarter", Fraction(1, 4), Form.PART),
        ("−32", -32, Form.NUMBER),
    ],
)
def test_a_figure_is_read_in_any_spelling(words: str, value: Fraction, form: Form) -> None:
    amount = read_amount(words)
    assert (amount.value, amount.form) == (value, form)


@pytest.mark.parametrize(
    ("words", "right", "wrong"),
    [
        ("26,000", 26_188, 26_512),
        ("10,000", 10_400, 14_021),
        ("7,247", 7_247, 7_248),
        ("nearly 25,000", 24_120, 25_001),
        ("just over 7,000", 7_247, 6_999),
        ("more than 24,000", 24_120, 24_000),
        ("fewer than 1,700", 1_661, 1_700),
        ("at least 16,873", 16_873, 16_872),
        ("at most 32", 32, 33),
        ("up to 7,000", 6_900, 7_010),
        ("he polled up to 7,000", 6_900, 7_010),
        ("at least 7,000", 7_100, 6_990),
        ("some 24,000", 24_120, 24_600),
        ("exactly 7,247", 7_247, 7_246),
    ],
)
def test_a_hedge_is_read_as_copy_is_read(words: str, right: int, wrong: int) -> None:
    amount = read_amount(words)
    assert amount.fits(right)
    assert not amount.fits(wrong)


def test_a_text_without_a_figure_has_none() -> None:
    assert list(find_amounts("Nobody knew.")) == []
    with pytest.raises(InvalidRecord, match="No figure"):
        read_amount("Nobody knew.")
