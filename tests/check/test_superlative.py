"""Orders in any order of words: nobody's was smaller, only one was, the next, in one nation it was.

Truth is taken from the rows, the seats put in order by the test's own sums.
"""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from tests.check.asking import CONTRADICTED, SUPPORTED, read

from tellers.check.verdict import Reader
from tellers.record import figures
from tellers.record.contests import Return
from tellers.record.record import Record

YEARS = ("2010", "2015", "2017", "2019", "2024")
PLACES = {
    "in the United Kingdom": "", "in Scotland": "Scotland", "in Wales": "Wales",
    "in the North West": "North West", "in London": "London",
}  # fmt: skip
SMALLEST = (
    "No seat {place} had a smaller majority than {seat}.",
    "Nobody {place} won more narrowly than the new member for {seat}.",
    "Nowhere {place} was the result closer than in {seat}.",
    "In no constituency {place} was the margin slimmer than in {seat}.",
    "{seat}: no result {place} was closer.",
    "{seat}: no other winner {place} got home by less.",
    "{seat} is the most marginal seat {place}.",
    "The slenderest majority {place} is in {seat}.",
)
ONLY = (
    "{other}: only in {seat} was the majority {place} smaller.",
    "{other}: of the seats {place} only {seat} was closer.",
)
SHARES = (
    "{seat}: no winner {place} took so small a share.",
    "No member {place} was returned on a lower share than the one in {seat}.",
)


def results(record: Record, year: str, place: str) -> list[Return]:
    """The results of a general election in a nation or region."""
    every = (record.returns[c.id] for c in record.contests_of(f"parl.{DAYS[year]}"))
    return [
        one
        for one in every
        if place in ("", one.contest.constituency.country, one.contest.constituency.region)
    ]


DAYS = {"2010": "2010-05-06", "2015": "2015-05-07", "2017": "2017-06-08", "2019": "2019-12-12",
        "2024": "2024-07-04"}  # fmt: skip


def by_majority(found: list[Return]) -> list[Return]:
    """Results, the smallest majority first."""
    plain = [one for one in found if figures.find_majority(one) is not None]
    return sorted(plain, key=lambda one: figures.find_majority(one) or 0)


def by_share(found: list[Return]) -> list[Return]:
    """Results, the smallest share of a winner first."""

    def share(one: Return) -> float:
        return max(one.votes.values()) / sum(one.votes.values())

    return sorted(found, key=share)


def cases(record: Record) -> Iterator[tuple[str, date, str, str]]:
    """A sentence with a blank for a seat, its day, the seat that is right and one that is not."""
    for number, year in enumerate(YEARS):
        day = date.fromisoformat(DAYS[year]) + timedelta(days=2)
        for words, place in PLACES.items():
            order = [
                one.contest.constituency.name for one in by_majority(results(record, year, place))
            ]
            form = SMALLEST[(number * 3 + len(words)) % len(SMALLEST)]
            yield form.replace("{place}", words), day, order[0], order[8]
            form = ONLY[number % len(ONLY)].replace("{place}", words).replace("{other}", order[1])
            yield form, day, order[0], order[8]
            order = [
                one.contest.constituency.name for one in by_share(results(record, year, place))
            ]
            yield SHARES[number % 2].replace("{place}", words), day, order[0], order[8]


def test_the_seat_at_an_end_is_borne_out_and_another_is_not(
    official: Record, official_reader: Reader
) -> None:
    told = 0
    for form, day, right, wrong in cases(official):
        told += 1
        found = read(official_reader, form.format(seat=right), published=day)
        kinds = {v.verdict for v in found if v.claim.kind == "ranking"}
        assert kinds == {SUPPORTED}, form.format(seat=right)
        found = read(official_reader, form.format(seat=wrong), published=day)
        false = [v for v in found if v.verdict is CONTRADICTED and v.claim.kind == "ranking"]
        assert len(false) == 1, form.format(seat=wrong)
        assert false[0].correct_value == right, form.format(seat=wrong)
    assert told > 50


TRUE = [
    ("2017", "The closest of all was North East Fife; next was Kensington.", 2),
    ("2024", "Hendon is the tightest of all; next was Poole, then Basildon and Billericay.", 3),
    ("2019", "The closest contest was in Fermanagh and South Tyrone; in Great Britain it was in "
     "Bury North.", 2),
    ("2019", "The closest contest was in Fermanagh and South Tyrone, and in Wales it was in "
     "Alyn and Deeside.", 2),
    ("2024", "Lagan Valley: of the 18 constituencies none has more electors.", 1),
    ("2019", "No Labour MP has a smaller majority than the member for Bedford.", 1),
    ("2024", "The smallest Conservative majority was in Basildon and Billericay. The next was "
     "Central Devon.", 2),
]  # fmt: skip
FALSE = [
    ("2017", "The closest of all was North East Fife; next was Dudley North.",
     "Dudley North", "Kensington"),
    ("2019", "The closest contest was in Fermanagh and South Tyrone; in Scotland it was in Gordon.",
     "Gordon", "East Dunbartonshire"),
    ("2024", "No Labour MP has a smaller majority than the member for Bolton West.",
     "No Labour MP has a smaller majority than the member for Bolton West", "Hendon"),
    ("2024", "Tatton: it is one of the five most marginal Conservative seats.", "most marginal",
     "14"),
    ("2024", "The smallest Conservative majority was in Basildon and Billericay. The next was "
     "North West Essex.", "North West Essex", "Central Devon"),
    ("2024", "Hendon had the smallest Labour majority in the country. The second-smallest share of "
     "the vote in Scotland was in South East Cornwall.", "South East Cornwall",
     "Moray West, Nairn and Strathspey"),
]  # fmt: skip
LEFT = [
    ("2024", "Islington North: nobody took a smaller share than Paul Josling."),
    ("2024", "Tatton: it was the biggest upset of the night, and the largest party won."),
    ("2024", "Tatton: no seat in Cheshire had a smaller majority, so they say in the county."),
    ("2024", "Hendon: nobody came closer to winning. His closest rival shook hands."),
    ("2010", "Tatton: her smallest majority was in 2024. No majority here was smaller in 2019."),
]


@pytest.mark.parametrize(("year", "text", "count"), TRUE)
def test_what_is_true(official_reader: Reader, year: str, text: str, count: int) -> None:
    day = date.fromisoformat(DAYS[year]) + timedelta(days=2)
    found = [v for v in read(official_reader, text, published=day) if v.claim.kind == "ranking"]
    assert [v.verdict for v in found if v.verdict is CONTRADICTED] == []
    assert len([v for v in found if v.verdict is SUPPORTED]) >= count


@pytest.mark.parametrize(("year", "text", "span", "right"), FALSE)
def test_what_is_false(
    official_reader: Reader, year: str, text: str, span: str, right: str
) -> None:
    day = date.fromisoformat(DAYS[year]) + timedelta(days=2)
    found = read(official_reader, text, published=day)
    false = [v for v in found if v.verdict is CONTRADICTED and v.claim.kind == "ranking"]
    assert [(v.claim.span, v.correct_value) for v in false] == [(span, right)]


@pytest.mark.parametrize(("year", "text"), LEFT)
def test_what_is_left_alone(official_reader: Reader, year: str, text: str) -> None:
    day = date.fromisoformat(DAYS[year]) + timedelta(days=2)
    found = read(official_reader, text, published=day)
    assert not [v for v in found if v.verdict is CONTRADICTED and v.claim.kind == "ranking"]
