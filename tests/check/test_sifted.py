"""Figures in words that no rule reads, by chance: true is not called false, false not borne out."""

import random
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from tests.check.asking import CONTRADICTED, SUPPORTED, UNCHECKABLE, read

from tellers.check.claims import Finding
from tellers.check.verdict import Reader
from tellers.record import figures
from tellers.record.contests import Contest, Return
from tellers.style.numbers import write_votes

SEATS = (
    ("Hendon", 2024), ("Ceredigion", 2017), ("Wakefield", 2019), ("Stroud", 2017),
    ("Perth and North Perthshire", 2017), ("Bermondsey and Old Southwark", 2015),
    ("Sheffield Central", 2010), ("Clacton", 2024), ("Gower", 2015), ("Moray", 2017),
)  # fmt: skip
OF_ONE = (
    "The pile of {name}, when the elastic bands came off, had {count} papers in it.",
    "Against {name}, once the last box was in, stood the figure {count}.",
    "The returning officer, hoarse by then, read out {count} for {name}.",
    "Spare a thought for {name}, whose evening came down to {count}.",
    "{share}, it emerged towards dawn, was what {name} came away with.",
    "Whatever {name} had hoped for, the night brought {share} and no more.",
)
OF_THE_SEAT = (
    "It was settled in the end by {majority} votes, after a check of the bundles.",
    "The majority, once all were agreed, was put at {majority}.",
    "Participation, in weather like this, came out at {turnout}.",
    "There is a register of {electorate} to be canvassed before the next one.",
)


def _told(contest: Contest, result: Return) -> Iterator[tuple[str, str, bool]]:
    """Each sentence, its figure, and whether that is a count."""
    total, first = figures.total_votes(result), figures.ranked(result)[:3]
    for one in first:
        votes = result.votes[one.id]
        share = f"{float(100 * votes / total):.1f} per cent"
        for frame in OF_ONE:
            said = frame.format(name=one.name, count=write_votes(votes), share=share)
            yield said, write_votes(votes) if "{count}" in frame else share, "{count}" in frame
    turnout, majority = figures.turnout(result), figures.find_majority(result)
    assert turnout is not None and majority is not None and result.electorate is not None
    seat = {
        "majority": write_votes(majority), "turnout": f"{float(100 * turnout):.1f} per cent",
        "electorate": write_votes(result.electorate),
    }  # fmt: skip
    for frame in OF_THE_SEAT:
        (own,) = [key for key in seat if f"{{{key}}}" in frame]
        yield frame.format(**seat), seat[own], own != "turnout"


def _exchanged(figure: str, by_chance: random.Random) -> str:
    """The same figure with two of its digits that stand together in the other order."""
    at = [n for n, letter in enumerate(figure) if letter.isdigit()]
    pairs = [(a, b) for a, b in zip(at, at[1:], strict=False) if figure[a] != figure[b]]
    pairs = [pair for pair in pairs if pair[0] > 0] or pairs
    if not pairs:
        return ""
    a, b = by_chance.choice(pairs)
    letters = list(figure)
    letters[a], letters[b] = letters[b], letters[a]
    return "".join(letters)


@pytest.mark.parametrize(("seat", "year"), SEATS)
def test_figures_in_words_that_no_rule_reads(official_reader: Reader, seat: str, year: int) -> None:
    record, by_chance = official_reader.record, random.Random(f"{seat} {year}")
    (contest,) = [
        one for one in record.by_name(seat)
        if one.polled_on.year == year and one.election.is_general
    ]  # fmt: skip
    result = record.returns[contest.id]
    true, false = Counter[Finding](), Counter[Finding]()
    for said, figure, is_count in _told(contest, result):
        true[_of(official_reader, contest, said, figure)] += 1
        wrong = _exchanged(figure, by_chance) if is_count else ""
        if wrong:
            lie = said.replace(figure, wrong)
            false[_of(official_reader, contest, lie, wrong)] += 1
    assert not true[CONTRADICTED] and not false[SUPPORTED]
    assert true[SUPPORTED] > true.total() / 2 and false[CONTRADICTED] > false.total() / 2


def _of(reader: Reader, contest: Contest, said: str, figure: str) -> Finding:
    """What is told of a figure in a text of one contest."""
    seat = contest.constituency.name
    found = read(reader, said, title=f"{seat} result", published=contest.polled_on + timedelta(1))
    told = {one.verdict for one in found if one.claim.span in (figure, figure.split(maxsplit=1)[0])}
    return next((one for one in (CONTRADICTED, SUPPORTED) if one in told), UNCHECKABLE)


def _left() -> Iterator[tuple[str, str, str]]:
    """The title, the day and the words of every line that is to be left open."""
    title = ""
    for line in Path(__file__).with_name("sifted_sentences.txt").read_text("utf-8").splitlines():
        if line.startswith("@"):
            title = line[1:]
        elif line.startswith("? "):
            yield title, line[3:13], line[15:]


@pytest.mark.parametrize(("title", "day", "words"), list(_left()))
def test_a_figure_of_something_else_is_left(
    official_reader: Reader, title: str, day: str, words: str
) -> None:
    found = read(official_reader, words, title=title, published=date.fromisoformat(day))
    told = [v for v in found if any(letter.isdigit() for letter in v.claim.span)]
    assert not [
        v for v in told if v.verdict is SUPPORTED and v.claim.kind in ("change", "majority")
    ]
    assert not [v for v in found if v.verdict is CONTRADICTED]
