"""Places in an order and superlatives: what the rows bear out is borne out, and the next is not."""

from collections.abc import Callable
from datetime import timedelta
from fractions import Fraction

import pytest
from tests.check.asking import CONTRADICTED, SUPPORTED, UNCHECKABLE, in_sentence

from tellers.check.claims import Finding
from tellers.check.verdict import Reader
from tellers.record.contests import Return
from tellers.record.record import Record

YEARS = (2010, 2015, 2017, 2019, 2024)
ORDINALS = ("", "second ", "third ", "fourth ", "fifth ")


def _top_two(result: Return) -> tuple[int, int]:
    first, second = sorted(result.votes.values(), reverse=True)[:2]
    return first, second


def _majority(result: Return) -> Fraction:
    return Fraction(_top_two(result)[0] - _top_two(result)[1])


def _majority_share(result: Return) -> Fraction:
    return _majority(result) / sum(result.votes.values())


def _turnout(result: Return) -> Fraction:
    return Fraction(sum(result.votes.values()), result.electorate or 1)


def _winning_share(result: Return) -> Fraction:
    return Fraction(_top_two(result)[0], sum(result.votes.values()))


Measured = Callable[[Return], Fraction]
MEASURES: dict[str, tuple[Measured, ...]] = {
    "smallest majority": (_majority,),
    "largest majority": (_majority,),
    "largest majority as a proportion of the votes": (_majority_share, _majority),
    "lowest turnout": (_turnout,),
    "highest turnout": (_turnout,),
    "lowest winning share": (_winning_share,),
}


def order(record: Record, year: int, area: str, noun: str, of: Measured) -> list[Return]:
    """Contests of a general election in an order that shares no code with the check."""
    sign = 1 if noun.startswith(("smallest", "lowest")) else -1
    there = [
        record.returns[contest.id]
        for election in record.general_elections()
        if election.polled_on.year == year
        for contest in record.contests_of(election.id)
        if not area or area in (contest.constituency.country, contest.constituency.region)
    ]
    return sorted(there, key=lambda one: (sign * of(one), one.contest.id))


def asked(reader: Reader, result: Return, sentence: str) -> set[Finding]:
    contest = result.contest
    name, day = contest.constituency.name, contest.polled_on + timedelta(days=2)
    lead = f"In {name} the poll was declared at three in the morning."
    found = reader.check_text(f"{lead} {sentence}", title=name, published=day)
    return in_sentence(found, sentence)


@pytest.mark.parametrize("year", YEARS)
@pytest.mark.parametrize("area", ["", "Scotland", "Wales", "London"])
@pytest.mark.parametrize("noun", MEASURES)
def test_each_of_the_first_five_has_its_place_and_no_other(
    official: Record, official_reader: Reader, year: int, area: str, noun: str
) -> None:
    ways = MEASURES[noun]
    orders = [order(official, year, area, noun, of) for of in ways]
    where = f"in {area}" if area else "in the country"
    values = [ways[0](one) for one in orders[0][:6]]
    for place, result in enumerate(orders[0][:5]):
        if values.count(ways[0](result)) > 1:
            continue  # a tie has two places
        words = f"It was the {ORDINALS[place]}{noun} {where}."
        assert asked(official_reader, result, words) == {SUPPORTED}, (result.contest.id, words)
        other = (place + 1) % 5
        wrong = f"It was the {ORDINALS[other]}{noun} {where}."
        if all(rows[other] is not result for rows in orders):
            found = asked(official_reader, result, wrong)
            assert found == {CONTRADICTED}, (result.contest.id, wrong)


SAID = [
    ("Hexham", 2024, "It was one of the smallest majorities in the region.", UNCHECKABLE),
    ("Torridge and Tavistock", 2024, "It was the highest turnout in Devon.", UNCHECKABLE),
    ("Poole", 2024, "It was the second smallest majority in the country after Hendon.", SUPPORTED),
    ("Poole", 2024, "It was the narrowest margin in England.", CONTRADICTED),
    ("East Dunbartonshire", 2019, "It was the SNP's smallest majority.", SUPPORTED),
    ("East Dunbartonshire", 2019, "It was the SNP's third smallest majority.", CONTRADICTED),
    ("Chichester", 2024, "It was the lowest turnout here since 2001.", SUPPORTED),
    ("Chichester", 2024, "The Conservative share was the lowest since 1997.", SUPPORTED),
    ("Hexham", 2024, "Labour had never won the seat before.", SUPPORTED),
    ("Kensington", 2017, "The seat went Labour for the first time.", SUPPORTED),
    ("Bishop Auckland", 2024, "The seat went Labour for the first time.", CONTRADICTED),
]


@pytest.mark.parametrize(("seat", "year", "sentence", "finding"), SAID)
def test_what_is_said_of_a_seat(
    official: Record, official_reader: Reader, seat: str, year: int, sentence: str, finding: Finding
) -> None:
    there = (c for c in official.by_name(seat) if c.polled_on.year == year)
    contest = next(c for c in there if c.election.is_general)
    found = asked(official_reader, official.returns[contest.id], sentence)
    assert finding in found
    assert CONTRADICTED not in found - {finding}


OF_THE_WHOLE = [
    ("Labour won 202 seats, its fewest since 1935.", 2019, {SUPPORTED}),
    ("Labour won 202 seats, its fewest since 1983.", 2019, {SUPPORTED, CONTRADICTED}),
    ("The Conservatives' majority of 80 was their largest since 1987.", 2019, {SUPPORTED}),
    ("Their majority of 80 was their largest since 1992.", 2019, {SUPPORTED, CONTRADICTED}),
    ("Their 43.6% of the vote was the highest since 1979.", 2019, {SUPPORTED}),
    ("Turnout fell to 59.7 per cent, the lowest since 2001.", 2024, {SUPPORTED}),
    ("Turnout fell to 59.7 per cent, the lowest since 2005.", 2024, {SUPPORTED, CONTRADICTED}),
    ("Labour won 411 seats, its most seats since 2001.", 2024, {SUPPORTED}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "year", "findings"), OF_THE_WHOLE)
def test_a_superlative_of_the_whole_names_the_last_election_as_far(
    official: Record, official_reader: Reader, text: str, year: int, findings: set[Finding]
) -> None:
    day = next(e.polled_on for e in official.general_elections() if e.polled_on.year == year)
    lead = "The Conservatives won 365 seats. " if year == 2019 else "Labour won 411 seats. "
    sentence = text.partition(". ")[0]
    found = official_reader.check_text(f"{lead}{text}", published=day + timedelta(days=2))
    assert in_sentence(found, sentence) == findings
