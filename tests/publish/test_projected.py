"""What is to come, in words and tables: a range always, and no chance of any one seat."""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.publish.editions import a_return, the_edition
from tests.publish.markup import Page, read
from tests.publish.trails import BASIS, HOUSE, a_projection, a_trail, an_outlook

from tellers.count.ledger import LedgerKind
from tellers.count.projection.projection import Projection, Range
from tellers.publish import pages
from tellers.publish.edition import Edition, Outlook
from tellers.publish.projected import words
from tellers.publish.projected.file import projection_json
from tellers.publish.projected.page import projection_page
from tellers.record.record import Record


def an_edition(*projections: Projection, **more: Any) -> Edition:
    return replace(the_edition(), outlook=an_outlook(*projections, **more))


@pytest.fixture(scope="module")
def record() -> Record:
    return the_edition().record


def section(page: Page) -> str:
    return next(one.text for one in page.all("section") if one.get("id") == "ahead")


# Words --------------------------------------------------------------------------------------------


def test_the_range_is_said_in_words_with_the_line_of_a_majority(record: Record) -> None:
    assert words.seats_sentence(record, a_projection()) == (
        "Between 340 and 372 seats for the Conservatives, 190 to 212 for Labour, 45 to 52 for the "
        "SNP and 9 to 14 for the Liberal Democrats; 326 make a majority."
    )


@given(st.floats(0, 1))
def test_no_chance_is_told_as_certain_or_as_none(part: float) -> None:
    told = words.chance(part)
    number = re.search(r"(more than|fewer than|about) (\d+) of 100", told.often)
    assert number is not None and 1 <= int(number[2]) <= 99
    if number[1] == "about":
        assert abs(int(number[2]) / 100 - part) <= 0.005 + 1e-9
    else:
        assert part > 0.99 if number[1] == "more than" else part < 0.01


@pytest.mark.parametrize(
    ("part", "word"),
    [(1.0, "almost certain"), (0.95, "very likely"), (0.7, "likely"), (0.5, "as likely as not"),
     (0.2, "unlikely"), (0.05, "very unlikely"), (0.0, "all but ruled out")],
)  # fmt: skip
def test_each_chance_has_its_word(part: float, word: str) -> None:
    assert words.chance(part).word == word


MAJORITIES: Mapping[str, tuple[Mapping[str, float], Mapping[str, int], str]] = {
    "likely": (
        {"con": 0.98}, {"con": 40},
        "A Conservative majority is very likely: in about 98 of 100 of our draws. "
        "None for anybody: in about 2 of 100.",
    ),
    "sure": (
        {"con": 1.0}, {"con": 325},
        "A Conservative majority is almost certain: in more than 99 of 100 of our draws.",
    ),
    "counted": (
        {"con": 1.0}, {"con": 326},
        "The Conservatives have a majority: that is counted, and no estimate.",
    ),
    "hung": (
        {"con": 0.2, "lab": 0.1}, {},
        "That nobody has a majority is likely: in about 70 of 100 of our draws. "
        "A Conservative majority: in about 20 of 100.",
    ),
    "none": (
        {}, {},
        "That nobody has a majority is almost certain: in more than 99 of 100 of our draws.",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", MAJORITIES)
def test_a_majority_is_a_chance_until_it_is_counted(record: Record, name: str) -> None:
    majorities, counted, said = MAJORITIES[name]
    found = a_projection(majorities=majorities)
    assert words.majority_sentence(record, found, counted) == said


def test_ends_that_are_one_are_no_bare_number(record: Record) -> None:
    seats = {"con": Range(365.1, 365, 365), "lab": Range(202.0, 202, 202)}
    said = words.seats_sentence(record, a_projection(seats=seats))
    assert said.startswith("About 365 seats for the Conservatives and about 202 for Labour;")


def test_its_own_check_of_itself_is_told(record: Record) -> None:
    assert "as close" in words.calibration(a_projection(surprise=1.0))
    assert "30% farther" in words.calibration(a_projection(surprise=1.3))


# The night page -----------------------------------------------------------------------------------


def test_the_night_page_tells_what_is_to_come_apart_from_the_count() -> None:
    page = read(pages.night_page(an_edition(a_projection(110), a_projection(120))))
    told = section(page)
    for said in (
        "What is to come", "An estimate, not a count", "Between 340 and 372",
        "At 110 declared it was 340 to 372 for the Conservatives",
        "Sinn Féin about 7", "Made at 120 of 650 declared", BASIS, "No figure here is underlined",
    ):  # fmt: skip
        assert said in told
    assert not [a for a in page.all("a", "n") if "ahead" in a.get("href")]
    assert "/projection" in [a.get("href") for a in page.all("a")]
    assert "It holds no projection." in page.text


def test_before_the_count_is_large_enough_nothing_is_projected_aloud() -> None:
    told = section(read(pages.night_page(an_edition(a_projection(12, is_too_few=True)))))
    assert "Too few results to project: 12 of 650." in told
    assert not re.search(r"340|372", told)


@pytest.mark.parametrize(
    ("outlook", "said"),
    [
        (Outlook(), "No projection yet"),
        (Outlook(None, BASIS, fault="ValueError: <nan>"), "No projection: ValueError: <nan>."),
    ],
)
def test_where_there_is_none_the_page_says_so(outlook: Outlook, said: str) -> None:
    edition = replace(the_edition(), outlook=outlook)
    assert said in section(read(pages.night_page(edition)))
    assert said in read(projection_page(edition)).text


def test_a_night_that_nobody_projects_has_no_such_section() -> None:
    assert 'id="ahead"' not in pages.night_page(the_edition())
    assert "ahead" not in pages.night_fragments(the_edition())
    assert "This night is not projected." in read(projection_page(the_edition())).text


def test_when_all_have_declared_it_says_how_it_did() -> None:
    seats = {"con": Range(365.0, 365, 365), "lab": Range(213.0, 213, 213),
             "snp": Range(48.0, 48, 48), "ld": Range(11.0, 11, 11)}  # fmt: skip
    told = [a_projection(number) for number in (60, 70, 640)]
    told = [*told, a_projection(HOUSE, seats=seats)]
    said = section(read(pages.night_page(an_edition(*told))))
    assert "At 70 declared it said 340 to 372 for the Conservatives, 190 to 212 for Labour" in said
    assert "it came to 365, 213, 48 and 11." in said
    assert "3 of 4 lay within their ranges." in said
    assert "Of the 3 ranges given for the Conservatives, 3 held the 365" in said


# The page of the projection -----------------------------------------------------------------------


def a_page(*projections: Projection, **past: Any) -> Page:
    return read(projection_page(an_edition(*projections), **past))


def test_the_page_has_ranges_chances_changes_and_how_it_works() -> None:
    page = a_page(a_projection(110), a_projection(120), past={})
    lines = [row.text for row in page.all("tr")]
    assert "Con Conservative 340 to 372 340 to 372 0" in lines
    assert "Spk Speaker 1, by rule 1, by rule 0" in lines
    assert "Oth Independents and others 0 to 2 0 to 2 0" in lines
    assert "A Conservative majority very likely in about 98 of 100" in lines
    assert "No majority very unlikely in about 2 of 100" in lines
    assert "Lab Labour −8.5 to −7.4" in lines
    assert "How it works" in page.text and "How wrong it was" not in page.text
    assert page.title.startswith("REPLAY: The projection")
    assert page.one("main").get("data-live") == "/live"


def test_how_wrong_it_was_is_told_for_every_past_night() -> None:
    past = {"2017": ((0.01, 9.3, 11.0), (0.5, 5.2, 11.0)), "2019": ((0.01, 9.6, 15.0),)}
    page = a_page(a_projection(), past=past)
    lines = [row.text for row in page.all("tr")]
    assert "Night 1% 50% Exit poll alone" in lines
    assert "2017 9 5 11" in lines and "2019 10 – 15" in lines


def surprised(chance: float) -> Edition:
    """An edition in which Barton went so; Corley, undeclared, has chances of its own."""
    barton, corley = (a_return(place).contest.id for place in ("Barton", "Corley"))
    edition = the_edition()
    chances = {barton: {"con": chance, "lab": 1 - chance}, corley: {"lab": 0.87654, "con": 0.12346}}
    return replace(edition, outlook=Outlook(a_trail(edition, chances), BASIS))


def test_surprises_of_the_night_are_told_and_no_more_than_surprises() -> None:
    lines = [row.text for row in read(projection_page(surprised(0.02))).all("tr")]
    assert "Barton Con Conservative 20 of 1,000 1" in lines
    assert "None so far" in read(projection_page(surprised(0.6))).text


def test_no_chance_of_a_seat_stands_on_a_public_page_before_it_has_declared() -> None:
    edition = surprised(0.02)
    told = [
        pages.night_page(edition),
        projection_page(edition),
        json.dumps(projection_json(edition)),
    ]
    for text in told:
        assert "0.87654" not in text and "877 of" not in text and "123 of" not in text
    assert "Corley" not in told[1] and "corley" not in told[2]


# JSON ---------------------------------------------------------------------------------------------

KEYS = {
    "word", "election", "is_estimate", "basis", "declared", "house", "has_poll", "too_few", "seats",
    "majorities", "hung", "changes_gb", "surprise",
}  # fmt: skip


def test_the_file_has_its_fields_and_the_word_of_a_replay() -> None:
    told = projection_json(an_edition(a_projection()))
    assert set(told) == KEYS
    assert json.loads(json.dumps(told))["seats"]["con"] == {"low": 340, "mean": 356.2, "high": 372}
    assert (told["word"], told["is_estimate"], told["declared"]) == ("REPLAY", True, 120)
    live = replace(an_edition(a_projection()), kind=LedgerKind.LIVE)
    assert set(projection_json(live)) == KEYS - {"word"}


EMPTY: Mapping[str, tuple[Callable[[], Edition], set[str]]] = {
    "too few": (
        lambda: an_edition(a_projection(12, is_too_few=True)),
        KEYS - {"seats", "majorities", "hung", "changes_gb", "surprise"},
    ),
    "fault": (
        lambda: replace(the_edition(), outlook=Outlook(None, BASIS, fault="it broke")),
        {"word", "election", "is_estimate", "basis", "declared", "fault"},
    ),
    "not projected": (
        the_edition,
        {"word", "election", "is_estimate", "basis", "declared", "fault"},
    ),
}


@pytest.mark.parametrize("name", EMPTY)
def test_the_file_says_nothing_where_nothing_is_projected(name: str) -> None:
    make, keys = EMPTY[name]
    assert set(projection_json(make())) == keys
