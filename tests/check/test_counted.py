"""Seats that parties have, gain from each other and lose to each other, in whatever words."""

from datetime import date, timedelta

import pytest
from tests.check.asking import CONTRADICTED, SUPPORTED, read

from tellers.check.verdict import Reader
from tellers.count.tally import tally
from tellers.record.record import Record

DAYS = {"2010": date(2010, 5, 6), "2015": date(2015, 5, 7), "2017": date(2017, 6, 8),
        "2019": date(2019, 12, 12), "2024": date(2024, 7, 4)}  # fmt: skip
NAMES = {"con": "the Conservatives", "lab": "Labour", "ld": "the Liberal Democrats",
         "snp": "the SNP"}  # fmt: skip
MOVED = (
    "Nationally {loser} lost {n} to {winner} alone.",
    "Nationally {loser} shed {n} seats to {winner}.",
    "Nationally {winner} took {n} seats straight from {loser}.",
    "Across the country it was one of {n} {winner} gains from {loser}.",
    "Nationally {n} {loser} seats went straight to {winner}.",
    "The night was bad nationally for {loser}, who lost seats, {n} of them to {winner}.",
)


def test_what_went_from_one_party_to_another(official: Record, official_reader: Reader) -> None:
    told = 0
    for number, (year, day) in enumerate(DAYS.items()):
        for at, (winner, loser) in enumerate((("con", "lab"), ("lab", "con"), ("con", "ld"))):
            count = moved(official, day, winner, loser)
            if count < 2:
                continue
            form = MOVED[(number + at) % len(MOVED)]
            for n, wanted in ((count, SUPPORTED), (count + 9, CONTRADICTED)):
                text = form.format(n=n, winner=bare(form, winner), loser=bare(form, loser))
                told += 1
                found = read(official_reader, text, published=day + timedelta(days=2))
                assert {v.verdict for v in found if v.claim.span == str(n)} == {wanted}, (
                    year,
                    text,
                )
    assert told > 10


def bare(form: str, party: str) -> str:
    """A party's name, without its article where it stands before a noun."""
    is_noun = "{winner} gains" in form or "{loser} seats" in form
    return NAMES[party].removeprefix("the ") if is_noun else NAMES[party]


def moved(record: Record, day: date, winner: str, loser: str) -> int:
    """Seats that one party took from another, as the tally of the official outcome has them."""
    election = f"parl.{day.isoformat()}"
    found = {c.id: record.returns[c.id] for c in record.contests_of(election)}
    seats = tally(record, found, election).seats.values()
    return sum(one.winner == winner and one.before == loser for one in seats)


TRUE = [
    ("2017", "Plaid end the election with four Welsh seats, Labour with 28 and the Conservatives "
     "with eight.", 3),
    ("2015", "The Liberal Democrats have gone from 57 seats to eight, 27 of them to the "
     "Conservatives.", 3),
    ("2010", "The Conservatives have 306 seats. The Lib Dems shed 12 seats to the Tories, "
     "notionally, and won three in return.", 3),
    ("2019", "The SNP won 48 of Scotland's 59, a rise of 13, and Labour was left with one.", 4),
    ("2017", "The SNP is left with 35 MPs, 21 down, and 36.9 per cent of the vote.", 3),
    ("2024", "Labour took 36 seats from the SNP and 182 from the Conservatives.", 2),
    ("2024", "Reform UK finished second in 13 Welsh seats.", 1),
    ("2015", "Nationally Ukip's reward for a long night was one MP.", 1),
    ("2024", "Aldershot: Labour gained it. The swing of 23.2 per cent dwarfed the national figure.",
     1),
    ("2015", "Berwickshire, Roxburgh and Selkirk: it is the smallest majority in Scotland; "
     "only seven were smaller anywhere in the United Kingdom.", 1),
]  # fmt: skip
FALSE = [
    ("2017", "Plaid end the election with three Welsh seats, Labour with 28.", "three", "4"),
    ("2010", "The Conservatives have 306 seats. The Lib Dems shed 12 seats to the Tories and won "
     "two in return.", "two", "3"),
    ("2017", "Nationally the SNP is left with 35 MPs, 20 down.", "20", "-21"),
    ("2010", "Nationally UKIP put up 558 candidates and kept 459 deposits.", "459", "99"),
    ("2019", "In Scotland, the SNP won 48 seats and Labour was left with two there.", "two", "1"),
]  # fmt: skip
LEFT = [
    ("2024", "Labour won 11 of the 18 seats in Kent and Medway, and 411 across the country."),
    ("2024", "Labour did not lose a deposit anywhere, and Reform was runner-up in 98 seats."),
    ("2019", "Belfast West: Paul Maskey won. Turnout there was the lowest of the six in the city."),
]


@pytest.mark.parametrize(("year", "text", "count"), TRUE)
def test_what_is_true(official_reader: Reader, year: str, text: str, count: int) -> None:
    found = read(official_reader, text, published=DAYS[year] + timedelta(days=2))
    assert not [v.claim.span for v in found if v.verdict is CONTRADICTED]
    assert len([v for v in found if v.verdict is SUPPORTED]) >= count


@pytest.mark.parametrize(("year", "text", "span", "right"), FALSE)
def test_what_is_false(
    official_reader: Reader, year: str, text: str, span: str, right: str
) -> None:
    found = read(official_reader, text, published=DAYS[year] + timedelta(days=2))
    false = [(v.claim.span, v.correct_value) for v in found if v.verdict is CONTRADICTED]
    assert false == [(span, right)]


@pytest.mark.parametrize(("year", "text"), LEFT)
def test_what_is_left_alone(official_reader: Reader, year: str, text: str) -> None:
    found = read(official_reader, text, published=DAYS[year] + timedelta(days=2))
    assert not [v.claim.span for v in found if v.verdict is CONTRADICTED]
