"""How the seats of a region were shared, in many frames filled from the record: true and false."""

from collections import Counter
from datetime import date, timedelta

import pytest
from tests.check.asking import called_false

from tellers.check.claims import Finding
from tellers.check.verdict import Reader
from tellers.record import figures
from tellers.record.record import Record
from tellers.style.numbers import write_count

FRAMES = (
    "Of the {n} {adj} seats, {x} went to {P}, {y} to {Q} and {z} to {R}.",
    "Of the {n} {adj} seats {x} went to {P} and {y} to {Q}.",
    "{Area} returned {x} {PA} MPs, {y} {QA} and {z} {RA}.",
    "{PC} won {x} of {area}'s {n} seats, {Q} {y} and {R} {z}.",
    "In {area}, {P} has {x} seats to {y} for {Q} and {z} for {R}.",
    "{PC} took {x} seats in {area} against {y} for {Q}.",
    "{Area}'s {n} seats split {x} {PA}, {y} {QA} and {z} {RA}.",
    "{PC} ended with {x} of the {n} {adj} seats; {Q} had {y}.",
    "The tally in {area} was {PA} {x}, {QA} {y}, {RA} {z}.",
    "{Area}: {PA} {x}, {QA} {y}, {RA} {z}.",
    "There were {x} {PA} wins in {area}, {y} for {Q} and {z} for {R}.",
    "The {n} seats in {area} divided {x} to {P}, {y} to {Q} and {z} to {R}.",
    "Among the {n} {adj} seats, {x} were won by {P} and {y} by {Q}.",
    "With {x} of the {n} {adj} seats, {P} was well clear of {Q} on {y}.",
    "{PC} was the largest party in {area} with {x} seats, ahead of {Q} on {y}.",
    "{QC} came second in {area} with {y} seats to {P}'s {x}.",
    "{PC} won {x} {adj} seats, {d} more than {Q}.",
    "{PC} won {d} more {adj} seats than {Q}.",
)
PLACES = (
    ("2017-06-08", "Wales", "Welsh"), ("2017-06-08", "Scotland", "Scottish"),
    ("2019-12-12", "London", "London"), ("2024-07-04", "Scotland", "Scottish"),
)  # fmt: skip
CALLED = {
    "con": ("the Conservatives", "Conservative"), "lab": ("Labour", "Labour"),
    "ld": ("the Liberal Democrats", "Liberal Democrat"), "snp": ("the SNP", "SNP"),
    "pc": ("Plaid Cymru", "Plaid Cymru"),
}  # fmt: skip
SLOTS = "xyzdn"


def slots(record: Record, day: str, area: str) -> dict[str, int | str]:
    """The seats of the three parties with the most in an area, and what the parties are called."""
    election = next(e for e in record.general_elections() if str(e.polled_on) == day)
    there = [
        record.returns[contest.id] for contest in record.contests_of(election.id)
        if area in (contest.constituency.country, contest.constituency.region)
    ]  # fmt: skip
    won = Counter(
        first.label.key for one in there if (first := figures.find_winner(one)) is not None
    )
    found: dict[str, int | str] = {"n": len(there), "area": area, "Area": area}
    for (key, seats), slot, name in zip(won.most_common(3), "xyz", "PQR", strict=True):
        called, adjective = CALLED[key]
        found |= {slot: seats, name: called, f"{name}A": adjective}
        found[f"{name}C"] = called[0].upper() + called[1:]
    most, next_most, *_ = (seats for _, seats in won.most_common(3))
    return found | {"d": most - next_most}


def told(reader: Reader, day: str, area: str, words: str) -> tuple[list[str], list[str]]:
    """What of a text on an area was borne out, and what was called false."""
    found = reader.check_text(
        words[0].upper() + words[1:],
        title=f"General election: every seat in {area}",
        published=date.fromisoformat(day) + timedelta(days=1),
    )
    borne = [v.claim.span.lower() for v in found if v.verdict is Finding.SUPPORTED]
    return borne, called_false(found)


def written(values: dict[str, int | str]) -> dict[str, str]:
    return {name: write_count(one) if isinstance(one, int) else one for name, one in values.items()}


@pytest.mark.parametrize(("day", "area", "adjective"), PLACES)
@pytest.mark.parametrize("frame", FRAMES)
def test_the_seats_of_an_area_are_those_of_the_party_beside_each_number(
    official_reader: Reader, frame: str, day: str, area: str, adjective: str
) -> None:
    values = slots(official_reader.record, day, area) | {"adj": adjective}
    words = frame.format(**written(values))
    borne, wrong = told(official_reader, day, area, words)
    assert wrong == []
    own = {write_count(int(values[one])) for one in SLOTS if "{" + one + "}" in frame}
    assert own - {one for span in borne for one in span.split()} == set()


@pytest.mark.parametrize(("day", "area", "adjective"), PLACES)
@pytest.mark.parametrize("frame", FRAMES)
def test_another_number_of_seats_is_not_borne_out(
    official_reader: Reader, frame: str, day: str, area: str, adjective: str
) -> None:
    values = slots(official_reader.record, day, area) | {"adj": adjective}
    slot = next(one for one in "dxy" if "{" + one + "}" in frame)
    values[slot] = int(values[slot]) + 5
    borne, _ = told(official_reader, day, area, frame.format(**written(values)))
    assert write_count(int(values[slot])) not in borne
