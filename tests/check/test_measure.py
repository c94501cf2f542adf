"""Figures of a contest: right ones supported with their sum, false ones contradicted."""

from collections.abc import Mapping
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from tests.builders import IN_2017, IN_2019
from tests.check.asking import CONTRADICTED, SUPPORTED, UNCHECKABLE, of, read
from tests.check.places import IN_2010, NAMES, ambridge

from tellers.check.claims import Verdict
from tellers.check.verdict import Reader
from tellers.style.numbers import write_share, write_votes

READER = Reader(ambridge())
votes = st.integers(1, 40_000)


def said(text: str) -> tuple[Verdict, ...]:
    return read(READER, text, title="Ambridge", published=IN_2019)


RIGHT: Mapping[str, tuple[str, str, str]] = {
    "Ann Archer took 21,500 votes in Ambridge.": ("21,500", "votes", "21500"),
    "Ann Archer won Ambridge with a majority of 4,500.": ("4,500", "majority", "4500"),
    "Archer finished 4,500 votes ahead of Bill Brown.": ("4,500", "lead", "4500"),
    "Carter polled 1,500, down from 2,000 in 2017.": ("2,000", "votes", "2000"),
    "Labour's share fell by 13.5 points.": ("13.5 points", "change", "-13.5"),
    "Labour took 41.5% of the vote.": ("41.5%", "share", "41.5"),
    "Archer took more than half of the vote.": ("more than half", "share", "52.4"),
    "The majority was 11.0% of the vote.": ("11.0%", "majority", "11.0"),
    "The majority in 2017 was 6,000.": ("6,000", "majority", "6000"),
    "The swing from Labour to the Conservatives was 13.0 points.": ("13.0 points", "swing", "13.0"),
    "Turnout was 68.3%.": ("68.3%", "turnout", "68.3"),
    "Turnout was 68.5%, counting spoilt papers.": ("68.5%", "turnout", "68.5"),
    "Turnout rose by 1.7 points.": ("1.7 points", "turnout_change", "1.7"),
    "Cath Carter came third.": ("third", "position", "3"),
    "Five candidates stood.": ("Five", "candidates", "5"),
    "Three of the five candidates lost their deposits.": ("Three", "deposits", "3"),
    "The electorate was 60,000.": ("60,000", "electorate", "60000"),
    "There were 100 spoilt papers.": ("100", "rejected", "100"),
    "In all 41,000 votes were cast.": ("41,000", "valid", "41000"),
}

PAST = {
    "Carter polled 1,500, down from 2,000 in 2017.": IN_2017,
    "The majority in 2017 was 6,000.": IN_2017,
}
"""Figures of an earlier contest: their verdicts are under that contest, whose rows they cite."""


@pytest.mark.parametrize("text", RIGHT)
def test_a_right_figure_is_supported_and_shows_its_rows(text: str) -> None:
    span, kind, value = RIGHT[text]
    verdict = of(said(text), span, kind)
    assert verdict.verdict is SUPPORTED, verdict.why
    assert float(verdict.correct_value) == float(value)
    assert verdict.contest == f"parl.ambridge.{PAST.get(text, IN_2019)}"
    assert verdict.evidence


@pytest.mark.parametrize(
    ("text", "span", "value"),
    [
        ("Ann Archer took 25,100 votes in Ambridge.", "25,100", "21500"),
        ("Ann Archer won Ambridge with a majority of 5,400.", "5,400", "4500"),
        ("Labour's share fell by 31.5 points.", "31.5 points", "-13.5"),
        ("Labour took 45.1% of the vote.", "45.1%", "41.5"),
        ("Turnout was 86.3%.", "86.3%", "68.3"),
        ("Turnout fell by 1.7 points.", "fell by 1.7 points", "1.7"),
        ("The majority in 2017 was 4,500.", "4,500", "6000"),
        ("The swing from Labour to the Conservatives was 3.1 points.", "3.1 points", "13.0"),
        ("Cath Carter came second.", "second", "3"),
        ("Two of the five candidates lost their deposits.", "Two", "3"),
        ("Six candidates stood.", "Six", "5"),
        ("Archer took less than half of the vote.", "less than half", "52.4"),
    ],
)
def test_a_false_figure_is_contradicted_with_the_right_one(
    text: str, span: str, value: str
) -> None:
    verdict = of(said(text), span)
    assert verdict.verdict is CONTRADICTED, verdict.why
    assert float(verdict.correct_value) == float(value)
    assert verdict.claimed_value
    assert verdict.evidence


def test_points_and_per_cent_are_two_things() -> None:
    assert of(said("Labour's share fell by 13.5 points."), "13.5 points").verdict is SUPPORTED
    wrong = of(said("Labour's share fell by 13.5 per cent."), "13.5 per cent")
    assert (wrong.verdict, wrong.correct_value) == (CONTRADICTED, "-13.5")
    assert of(said("Labour's share fell by 24.6 per cent."), "24.6 per cent").verdict is SUPPORTED


def test_a_subtraction_of_rounded_shares_is_right_to_rounding() -> None:
    # 41.46 - 55.00 = -13.54; as printed, 41.5 - 55.0 = -13.5
    assert of(said("Labour's share fell by 13.5 points."), "13.5 points").verdict is SUPPORTED


def test_a_party_that_did_not_stand_has_no_change_and_the_reason_is_said() -> None:
    verdict = of(said("The Greens' share rose by 2.0 points."), "2.0 points")
    assert verdict.verdict is UNCHECKABLE
    assert "new, or not a party" in verdict.why


def test_a_share_that_was_nothing_rose_by_no_part_of_it(official_reader: Reader) -> None:
    text = "Ukip's share of the poll in Islington North rose by 17 per cent."
    found = read(official_reader, text, published=date(2010, 5, 8))
    assert [one.verdict for one in found] == [UNCHECKABLE]  # it is estimated at no vote in 2005


def test_a_year_without_a_result_is_not_checkable_and_is_named() -> None:
    verdict = of(said("The majority in 2005 was 6,000."), "6,000")
    assert verdict.verdict is UNCHECKABLE
    assert "no result of 2005" in verdict.why


def test_an_earlier_year_is_read_in_its_own_result() -> None:
    verdict = of(said("In 2010 the majority had been 5,000."), "5,000")
    assert (verdict.verdict, verdict.reading) == (SUPPORTED, f"majority, {IN_2010.year}")


@given(votes, votes, st.integers(0, 4), st.integers(1, 9))
def test_a_majority_with_one_digit_off_is_contradicted(
    first: int, second: int, place: int, off: int
) -> None:
    assume(abs(first - second) >= 10)
    true = abs(first - second)
    digits = list(str(true))
    at = place % len(digits)
    digits[at] = str((int(digits[at]) + off) % 10)
    false = int("".join(digits))
    assume(false not in (0, true) and false % 100)  # a round figure hedges itself
    record = ambridge(con=first, lab=second, ld=0, green=0, ind=0)
    winner = NAMES["con" if first > second else "lab"]
    reader = Reader(record)
    for figure, finding in ((true, SUPPORTED), (false, CONTRADICTED)):
        text = f"{winner} won Ambridge with a majority of {write_votes(figure)}."
        found = read(reader, text, published=IN_2019)
        verdict = of(found, write_votes(figure))
        assert verdict.verdict is finding
        assert verdict.correct_value == str(true)


@given(votes, votes, votes)
def test_a_share_that_is_written_is_supported_and_one_a_point_off_is_not(
    con: int, lab: int, ld: int
) -> None:
    assume(con > max(lab, ld))
    reader = Reader(ambridge(con=con, lab=lab, ld=ld, green=0, ind=0))
    total = con + lab + ld
    share = write_share(Fraction(con, total))
    off = write_share(Fraction(con, total) + Fraction(1, 100))
    for written, finding in ((share, SUPPORTED), (off, CONTRADICTED)):
        found = read(reader, f"Ann Archer took {written} of the vote.", title="Ambridge",
                     published=IN_2019)  # fmt: skip
        assert of(found, written).verdict is finding


@given(votes, st.sampled_from(["nearly", "more than", "fewer than", "exactly", "at least", "some"]))
def test_a_hedge_decides_as_the_exact_value_does(count: int, hedge: str) -> None:
    reader = Reader(ambridge(con=40_001, lab=count, ld=0, green=0, ind=0))
    for figure in (max(1, count - 1), count, count + 1):
        text = f"Bill Brown took {hedge} {write_votes(figure)} votes."
        found = read(reader, text, title="Ambridge", published=IN_2019)
        verdict = of(found, f"{hedge} {write_votes(figure)}")
        wanted = {
            "nearly": figure * 93 <= count * 100 < figure * 100, "more than": count > figure,
            "fewer than": count < figure, "exactly": count == figure, "at least": count >= figure,
        }.get(hedge)  # fmt: skip
        if wanted is not None and figure % 100:
            assert (verdict.verdict is SUPPORTED) == wanted
