"""Orders of seats that are put together of their parts, in whatever order these stand.

A row of `orders_composed_sentences.txt` is the day, a sentence ahead, one that is true and one that
is false. The matrix puts the parts together anew; its truth is the test's own sums over the rows.
"""

import random
from collections.abc import Iterator
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path

import pytest
from tests.check.asking import CONTRADICTED, SUPPORTED, read

from tellers.check.verdict import Reader
from tellers.record import figures
from tellers.record.contests import Return
from tellers.record.record import Record

ROWS = [
    line.split("|")
    for line in (
        Path(__file__).with_name("orders_composed_sentences.txt").read_text("utf-8").splitlines()
    )
    if line
]
DAYS = ("2010-05-06", "2015-05-07", "2017-06-08", "2019-12-12", "2024-07-04")


@pytest.mark.parametrize(("day", "ahead", "true", "false"), ROWS)
def test_sentences(official_reader: Reader, day: str, ahead: str, true: str, false: str) -> None:
    for sentence, is_true in ((true, True), (false, False)):
        found = read(official_reader, f"{ahead} {sentence}", published=date.fromisoformat(day))
        own = [v for v in found if sentence.startswith(v.claim.sentence.text)]
        told = {v.verdict for v in own if v.claim.kind in ("ranking", "comparative", "streak")}
        assert CONTRADICTED not in told if is_true else told != {SUPPORTED}, sentence
        assert SUPPORTED in told or not is_true, sentence


LEFT = (
    ("2015-05-08", "Derby North: no seat was more bitterly fought, or so nearly lost."),
    ("2015-05-08", "Derby North: no seat, they say, was perhaps more finely balanced."),
    ("2015-05-08", "Derby North: no seat in the county was closer, they said."),
    ("2015-05-08", "Derby North: Labour fared worst of all, dropping to third."),
    ("2017-06-09", "Kensington: her people made the most of Emma Dent Coad."),
    ("2019-12-13", "Bury North: the new MP stood third. He ranks last, it is said, for charm."),
    ("2024-07-05", "Bath: Wera Hobhouse held on. The result is the Greens' best in Bath."),
    ("2024-07-05", "Bath: Wera Hobhouse held on. No Green has had a higher share in Bath."),
    ("2024-07-05", "Bath: The result is the Tories' worst in Bath."),
    (
        "2024-07-06",
        "In numbers: The heftiest majority of a new Labour MP belongs to her in Knowsley.",
    ),
    ("2024-07-05", "Tatton: no seat would have hung by a thinner thread, had they known."),
)
"""What one word more, or one of another kind, leaves open."""


@pytest.mark.parametrize(("day", "text"), LEFT)
def test_what_is_left_open(official_reader: Reader, day: str, text: str) -> None:
    title, _, told = text.partition(": ")
    found = read(official_reader, told, title=title, published=date.fromisoformat(day))
    assert not [v for v in found if v.claim.kind == "ranking" and v.verdict is CONTRADICTED]


# ------------------------------------------------------------------ the matrix

PLACES = {
    "": ("in the United Kingdom", "in the kingdom"), "Scotland": ("north of the border",),
    "Wales": ("in Wales", "of the Welsh seats"), "London": ("in the capital",),
    "North West": ("in the North West",), "South East": ("in the South East",),
}  # fmt: skip
WORDS = {
    "majority": ("majority", "skinniest", "skinnier", "heftiest", "heftier"),
    "turnout": ("rate of participation", "feeblest", "feebler", "best", "better"),
    "electorate": ("register", "shortest", "shorter", "longest", "longer"),
}
FIRST = (
    "{here}, no constituency saw a {more} {noun} than {seat}.",
    "The distinction of the {most} {noun} {place} went to {seat}.",
    "Of all the seats {place} {seat} can boast the {most} {noun}.",
)
LATER = (
    "Of all the seats {place}, only {names} had a {more} {noun}.",
    "No seat {place} bar {names} produced a {more} {noun}.",
    "It could boast the {most} {noun} {place}, apart from {names}.",
)


def figure(measure: str, result: Return) -> Fraction | int | None:
    """What a result has of a measure, by the test's own way to it."""
    if measure == "majority":
        return figures.find_majority(result)
    return figures.turnout(result) if measure == "turnout" else result.electorate


def in_order(record: Record, day: str, area: str, measure: str, *, least: bool) -> list[Return]:
    """The results of an area in order."""
    every = (record.returns[c.id] for c in record.contests_of(f"parl.{day}"))
    here = [
        one for one in every
        if area in ("", one.contest.constituency.country, one.contest.constituency.region)
        and figure(measure, one) is not None
    ]  # fmt: skip
    return sorted(here, key=lambda one: figure(measure, one) or 0, reverse=not least)


def sentences(record: Record, seed: int) -> Iterator[tuple[str, str, str, bool]]:
    """Days, seats, sentences, and whether each is true."""
    chance = random.Random(seed)
    for _ in range(12):
        day, area = chance.choice(DAYS), chance.choice(list(PLACES))
        measure, least = chance.choice(list(WORDS)), chance.random() < 0.5
        noun, *words = WORDS[measure]
        most, more = words[:2] if least else words[2:]
        rows = in_order(record, day, area, measure, least=least)
        names = [one.contest.constituency.name for one in rows]
        later, is_true = chance.choice((0, 1, 2)), chance.random() < 0.5
        wrong = chance.choice(names[later + 3 : later + 9])
        place = chance.choice(PLACES[area])
        beyond = names[:later] if is_true else [*names[: later - 1], wrong] if later else []
        form = chance.choice(LATER if later else FIRST)
        yield day, names[later], form.format(
            here=place[0].upper() + place[1:], place=place, more=more, most=most, noun=noun,
            seat=names[0] if is_true else wrong, names=" and ".join(beyond),
        ), is_true  # fmt: skip


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_matrix(official_reader: Reader, seed: int) -> None:
    borne_out = 0
    every = list(sentences(official_reader.record, seed))
    for day, seat, sentence, is_true in every:
        published = date.fromisoformat(day) + timedelta(days=1)
        found = read(official_reader, sentence, title=f"{seat}: the result", published=published)
        verdicts = {v.verdict for v in found if v.claim.kind == "ranking"}
        assert not (is_true and CONTRADICTED in verdicts), sentence
        assert not (not is_true and verdicts == {SUPPORTED}), sentence
        borne_out += is_true and SUPPORTED in verdicts
    assert borne_out >= sum(is_true for *_, is_true in every) - 1
