"""A total beside groups that do not sum to it: shares and turnout arbitrate, or nothing does."""

from dataclasses import replace
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from tellers.sources.library.totals import HALF, Sides, told, told_of_bucket


def decimal(value: Fraction) -> Fraction:
    """A part of one to three decimals, as the file prints it."""
    return Fraction((value * 1000 + Fraction(1, 2)).__floor__(), 1000)


def sides(votes: dict[str, int], total: int, of: int) -> Sides:
    """A row whose shares and turnout are of one number of votes, whatever its total."""
    shares = {group: decimal(Fraction(count, of)) for group, count in votes.items()}
    return Sides(total, votes, shares, 100_000, decimal(Fraction(of, 100_000)))


STOCKPORT = {"con": 25_545, "lib": 11_298, "lab": 15_478, "oth": 4_178}


def test_shares_and_turnout_speak_for_the_total_and_name_what_the_groups_lack() -> None:
    said = told(sides(STOCKPORT, 71_410, of=71_410))
    assert "the shares and turnout fit the total, of which the groups lack 14911" in said
    assert said.endswith("; the groups are kept as they are")


def test_shares_and_turnout_speak_for_the_groups() -> None:
    said = told(sides(STOCKPORT, 71_410, of=56_499))
    assert said.endswith("; the shares and turnout fit the groups; the sum is used")


def test_one_that_fits_neither_or_both_says_nothing() -> None:
    row = sides(STOCKPORT, 71_410, of=71_410)
    alone = replace(row, shares={}, turnout=None)
    assert told(alone).endswith("; nothing beside them tells which is right; the sum is used")
    assert "the shares fit the total" in told(replace(row, turnout=Fraction(841, 1000)))
    near = sides({"con": 50_000, "lab": 30_000}, 80_010, of=80_000)
    assert "nothing beside them tells" in told(near)


def test_arbiters_that_disagree_say_nothing() -> None:
    row = replace(sides(STOCKPORT, 71_410, of=71_410), turnout=decimal(Fraction(56_499, 100_000)))
    assert "nothing beside them tells" in told(row)


def test_shares_that_sum_to_more_than_one_bear_nothing_out() -> None:
    said = told(sides({"con": 20_312, "lib": 8_405, "lab": 13_568}, 41_825, of=41_825))
    assert said.endswith("but the shares sum to 1.011; the sum is used")


def test_a_vote_or_two_may_be_rounding() -> None:
    assert told(sides({"con": 30, "lab": 20}, 52, of=52)).endswith(
        "either may be rounded; the sum is used"
    )


def test_the_others_alone_have_the_total_where_the_turnout_fits_it() -> None:
    row = Sides(64_989, {"oth": 54_933}, {"oth": Fraction(1)}, 102_983, Fraction(631, 1000))
    assert told_of_bucket(row).endswith("; the turnout fits the total; the total is used")
    assert "nothing beside them tells" in told_of_bucket(replace(row, turnout=None))


@given(
    st.dictionaries(st.sampled_from(("con", "lab", "lib")), st.integers(1, 30_000), min_size=2),
    st.integers(1, 90_000),
)
def test_a_total_is_called_wrong_only_by_shares_or_a_turnout_of_the_groups(
    votes: dict[str, int], total: int
) -> None:
    summed = sum(votes.values())
    said = told(sides(votes, total, of=total))
    assert "fit the groups" not in said or abs(Fraction(summed - total, summed)) <= 10 * HALF
