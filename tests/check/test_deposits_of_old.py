"""Deposits before October 1985, when an eighth of the votes saved one: nothing is told of them."""

from datetime import date

import pytest
from tests.builders import a_record
from tests.check.asking import CONTRADICTED, SUPPORTED, read
from tests.check.places import poll

from tellers.check.verdict import Reader
from tellers.record import figures

VOTES = {"con": 20_000, "lab": 15_000, "ld": 4_000, "green": 1_500, "ind": 200}
"""Cath Carter has 9.8 per cent: less than an eighth, and more than a twentieth."""
SAID = (
    "Cath Carter lost her deposit.",
    "Cath Carter kept her deposit.",
    "Nobody lost a deposit.",
    "No deposits were lost.",
    "All the candidates saved their deposits.",
    "Three candidates lost their deposits.",
    "Two lost deposits.",
    "Two of the five kept their deposits.",
    "Cath Carter, Dora Green and Ed Easton all lost their deposits.",
    "Both Cath Carter and Dora Green lost their deposits.",
    "Only Ann Archer and Bill Brown kept their deposits.",
    "All but Ann Archer and Bill Brown lost their deposits.",
    "Cath Carter fell 1,088 votes short of saving her deposit.",
    "Cath Carter missed keeping her deposit by a whisker.",
    "Cath Carter was out of pocket.",
    "Two candidates were below the deposit threshold.",
    "Ed Easton was the only one to lose his deposit.",
    "It cost Cath Carter her deposit.",
    "Labour lost no deposit in 1979.",
    "In 1979 Cath Carter lost her deposit.",
    "The Liberal Democrats lost one deposit.",
    "The Liberal Democrats saved every deposit.",
    "Deposits lost: 3.",
)


@pytest.fixture(scope="module")
def early() -> Reader:
    return Reader(a_record(*(poll(day, VOTES) for day in (date(1979, 5, 3), date(1983, 6, 9)))))


@pytest.mark.parametrize("text", SAID)
def test_no_deposit_is_told_by_the_rule_of_a_later_day(early: Reader, text: str) -> None:
    found = read(early, text, title="Ambridge", published=date(1983, 6, 10))
    assert all("deposit" not in one.claim.kind for one in found if one.verdict is SUPPORTED)
    assert CONTRADICTED not in {one.verdict for one in found}
    told = [one.why for one in found if "deposit" in one.claim.kind]
    assert all("before the rule of October 1985" in why for why in told)


@pytest.mark.parametrize(
    ("day", "is_told"), [(date(1985, 9, 30), False), (date(1985, 10, 1), True)]
)
def test_the_rule_of_a_twentieth_begins_on_a_day(day: date, is_told: bool) -> None:
    assert figures.tells_deposits(poll(day, VOTES)) is is_told
    assert figures.lost_deposits(poll(date(1983, 6, 9), VOTES)) == ()


OF_THE_RECORD = (
    "Labour lost 119 deposits at the general election of 1983.",
    "The Alliance lost 11 deposits in 1983.",
    "Across the country 739 candidates lost their deposits.",
    "In Scotland the Conservatives lost 4 deposits.",
    "No Conservative lost a deposit.",
    "Jeremy Corbyn won Islington North. The Conservatives lost their deposit.",
    "Jeremy Corbyn won Islington North. Nobody lost a deposit.",
)


@pytest.mark.parametrize("text", OF_THE_RECORD)
def test_none_of_the_record_of_then_is_contradicted(official_reader: Reader, text: str) -> None:
    title = "Islington North" if "Islington" in text else "The general election"
    found = read(official_reader, text, title=title, published=date(1983, 6, 11))
    told = {one.verdict for one in found if "deposit" in one.claim.kind}
    assert not told & {SUPPORTED, CONTRADICTED}


def test_what_was_needed_is_told_of_nobody(official_reader: Reader) -> None:
    for text in (
        "Chris Whaley had needed 5 per cent to save his deposit.",
        "William Clouston needed five per cent to keep his deposit.",
        "Nick Cott would have needed 216 more votes to keep his deposit.",
    ):
        found = read(official_reader, text, title="Hexham", published=date(2024, 7, 6))
        assert CONTRADICTED not in {one.verdict for one in found}
