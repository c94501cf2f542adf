"""Turnouts far from a seat's own before and after: which are, which are not, what comes of it."""

from datetime import date

import pytest
from tests.builders import a_declaration, a_record

from tellers.facts.newsworthy import facts_of
from tellers.record.contests import Return
from tellers.record.record import Record
from tellers.record.rows.turnouts import outlier, outliers, sure_turnout

DAYS = (date(2015, 5, 7), date(2017, 6, 8), date(2019, 12, 12))
VOTED = 50_000


def seat(place: str, *turnouts: int) -> list[Return]:
    """A seat's three elections, in each of which so many per cent of the electors voted."""
    votes = {"lab": VOTED - 20_000, "con": 20_000}
    return [
        a_declaration(votes, place=place, polled_on=day, electorate=VOTED * 100 // percent)
        for day, percent in zip(DAYS, turnouts, strict=False)
    ]


def among(*own: int, others: tuple[int, int, int] = (70, 70, 70)) -> tuple[Record, Return]:
    """A record of a seat and of twenty others of its region, and the seat's second result."""
    here = seat("Here", *own)
    rest = [result for n in range(20) for result in seat(f"Seat {n}", *others)]
    return a_record(*here, *rest), here[1]


@pytest.mark.parametrize(
    ("own", "others", "is_odd"),
    [
        ((72, 55, 71), (70, 70, 70), True),
        ((55, 72, 56), (70, 70, 70), True),
        ((72, 63, 71), (70, 70, 70), False),
        ((72, 55, 56), (70, 70, 70), False),
        ((72, 55, 71), (70, 55, 70), False),
        ((72, 55), (70, 70, 70), False),
    ],
    ids=[
        "a dip",
        "a peak",
        "not ten points",
        "it stayed low",
        "all fell",
        "the last known",
    ],
)
def test_a_turnout_is_doubted_by_both_its_neighbours_and_its_region(
    own: tuple[int, ...], others: tuple[int, int, int], is_odd: bool
) -> None:
    record, result = among(*own, others=others)
    assert (outlier(record, result) is not None) is is_odd
    assert (sure_turnout(record, result) is None) is is_odd
    found = [one.contest for one in outliers(record)]
    assert found == ([result.contest.id] if is_odd else [])


def test_of_a_doubted_turnout_the_figure_is_told_and_no_news_is_made() -> None:
    made = {"under-half-voted", "turnout-change", "turnout-steep-fall", "previous-turnout"}
    record, result = among(72, 45, 71)
    kinds = {fact.kind for fact in facts_of(record, result.contest)}
    assert "turnout" in kinds and not {"under-half-voted", "turnout-change"} & kinds
    after = {fact.kind for fact in facts_of(record, record.find("Here", "2019"))}
    assert not {"turnout-change", "previous-turnout"} & after
    sure, plain = among(72, 45, 46)
    assert made <= {fact.kind for fact in facts_of(sure, plain.contest)}


def test_fermanagh_1987_is_found_by_the_rule(official: Record) -> None:
    """45,375 votes of 69,131 electors, which contradicts nothing in its own row."""
    found = {one.contest: one for one in outliers(official)}
    key = "parl.fermanagh-and-south-tyrone.1987-06-11"
    assert found[key].printed == "65.6%" and found[key].right == ""
    assert "88.6% in 1983 and 78.5% in 1992" in found[key].why
    assert not [one for one in found if one.rpartition(".")[2] >= "2010"]
    kinds = {fact.kind for fact in facts_of(official, official.contests[key])}
    assert not {"turnout-steep-fall", "turnout-change", "lowest-turnout-since"} & kinds
