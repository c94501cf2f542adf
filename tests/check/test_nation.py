"""The nation of 2019, whole and so far: seats on both counts, shares, records of the night."""

from datetime import date, timedelta

import pytest
from tests.check.asking import CONTRADICTED, SUPPORTED, UNCHECKABLE, of, read

from tellers.check.verdict import Reader
from tellers.count.tally import tally
from tellers.facts.nation.picture import Picture
from tellers.record.figures import find_winner
from tellers.record.record import Record
from tellers.story.national import write_national

AFTER = date(2019, 12, 14)
RIGHT = [
    ("The Conservatives won 365 seats.", "365"),
    ("Labour won 202 seats.", "202"),
    ("Labour won 203 seats.", "203"),  # with the Speaker
    ("The Conservatives have an overall majority of 80 seats.", "80"),
    ("The Conservatives are the largest party in the Commons.", "Conservatives"),
    ("Labour took 32.1% of the vote across the UK.", "32.1%"),
    ("Labour took 32.9% of the vote in Britain.", "32.9%"),
    ("Turnout across the UK was 67.3%.", "67.3%"),
    ("The closest result of all 650 seats was Fermanagh and South Tyrone.",
     "Fermanagh and South Tyrone"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "span"), RIGHT)
def test_what_the_nation_bears_out_is_supported(
    official_reader: Reader, text: str, span: str
) -> None:
    assert of(read(official_reader, text, published=AFTER), span).verdict is SUPPORTED


@pytest.mark.parametrize(
    ("text", "span", "right"),
    [
        ("The Conservatives won 356 seats.", "356", "365"),
        ("The Conservatives have an overall majority of 88 seats.", "88", "80"),
        ("Labour are the largest party in the Commons.", "Labour", "Conservative"),
        ("Labour took 23.1% of the vote across the UK.", "23.1%", "32.1"),
        ("The closest result of all 650 seats was Hendon.", "Hendon",
         "Fermanagh and South Tyrone"),
    ],
)  # fmt: skip
def test_what_it_refutes_is_contradicted(
    official_reader: Reader, text: str, span: str, right: str
) -> None:
    verdict = of(read(official_reader, text, published=AFTER), span)
    assert (verdict.verdict, verdict.correct_value) == (CONTRADICTED, right)


@pytest.mark.parametrize("year", ["2010", "2015", "2017", "2019", "2024"])
def test_every_sentence_of_the_national_story_is_supported(
    official: Record, official_reader: Reader, year: str
) -> None:
    election = next(e for e in official.general_elections() if e.name == year)
    results = {c.id: official.returns[c.id] for c in official.contests_of(election.id)}
    story = write_national(Picture(official, tally(official, results, election.id), results))
    found = read(official_reader, story.text, published=election.polled_on)
    assert {v.verdict for v in found} == {SUPPORTED}
    told = {v.claim.sentence.text for v in found}
    assert {s.text for s in story.sentences()} <= told


def test_half_way_through_a_night_only_what_is_declared_counts(official: Record) -> None:
    election = next(e for e in official.general_elections() if e.name == "2019")
    before = official.before_count(election.id)
    fought = official.contests_of(election.id)
    results = {c.id: official.returns[c.id] for c in fought[:325]}
    own = tally(before, results, election.id)
    reader = Reader(before)
    text = f"The Conservatives have {own.party('con').seats} seats, with 325 of 650 seats declared."
    found = read(reader, text, published=AFTER, results=results)
    assert {v.verdict for v in found if v.claim.kind in ("seats", "declared")} == {SUPPORTED}
    hung = read(reader, "No overall majority is in sight.", published=AFTER, results=results)
    assert {v.verdict for v in hung} <= {UNCHECKABLE}


def test_before_anything_is_declared_the_nation_says_nothing(official: Record) -> None:
    election = next(e for e in official.general_elections() if e.name == "2019")
    reader = Reader(official.before_count(election.id))
    found = read(reader, "The Conservatives won 365 seats.", published=AFTER, results={})
    assert {v.verdict for v in found} == {UNCHECKABLE}


@pytest.mark.parametrize("year", ["2015", "2019"])
def test_of_an_election_that_is_being_counted_nothing_undeclared_is_told(
    official: Record, official_reader: Reader, year: str
) -> None:
    """The record may hold the whole election: what is given as declared so far is all of it."""
    election = next(e for e in official.general_elections() if e.name == year)
    fought = official.contests_of(election.id)
    results = {c.id: official.returns[c.id] for c in fought[:325]}
    own = tally(official, results, election.id)
    day = election.polled_on + timedelta(days=1)
    whole = f"The Conservatives have {own.party('con').seats} seats so far."
    assert {v.verdict for v in read(official_reader, whole, published=day, results=results)} == {
        SUPPORTED
    }
    for contest in (fought[0], fought[400]):
        told = official.returns[contest.id]
        winner = find_winner(told)
        assert winner is not None
        text = (
            f"{winner.name} won {contest.constituency.name} with {told.votes[winner.id]:,} votes."
        )
        found = read(official_reader, text, published=day, results=results)
        is_told = SUPPORTED in {v.verdict for v in found}
        assert is_told is (contest.id in results), text
        false = text.replace(f"{told.votes[winner.id]:,}", "12,345")
        found = read(official_reader, false, published=day, results=results)
        assert (CONTRADICTED in {v.verdict for v in found}) is (contest.id in results)


def test_a_figure_of_before_cites_the_election_before(official_reader: Reader) -> None:
    text = "The SNP won nine seats in Scotland, down from 48."
    found = read(official_reader, text, published=date(2024, 7, 6))
    for span, folder in (("nine", "59"), ("48", "58")):
        (cite,) = of(found, span).evidence
        assert f"/{folder}/general-election/" in cite.source


@pytest.mark.parametrize(
    ("day", "text", "span", "right"),
    [
        (date(2024, 7, 6), "In 2024 Labour won 421 seats.", "421", "412"),
        (date(2024, 7, 6), "In 2024 Labour won 431 seats.", "431", "411"),
        (AFTER, "In 2019 Labour won 230 seats.", "230", "203"),
        (AFTER, "In 2019 Labour won 220 seats.", "220", "202"),
        (date(2024, 7, 6), "The Conservatives won 112 seats.", "112", "121"),
    ],
)
def test_of_two_counts_that_one_is_right_whose_digits_changed_places(
    official_reader: Reader, day: date, text: str, span: str, right: str
) -> None:
    told = of(read(official_reader, text, published=day), span)
    assert (told.verdict, told.correct_value) == (CONTRADICTED, right)


def test_what_is_kept_of_a_count_goes_with_what_is_declared(packaged_reader: Reader) -> None:
    night = [
        one for one in packaged_reader.record.returns.values()
        if one.contest.election.id == "parl.2019-12-12"
    ]  # fmt: skip
    text, day = "The Conservatives won 2 seats.", date(2019, 12, 13)
    told = [
        packaged_reader.check_text(text, published=day, results={r.contest.id: r for r in some})
        for some in (night[:1], night[:400], night[:1], night[:400])
    ]
    assert told[0] == told[2] != told[1] == told[3]
