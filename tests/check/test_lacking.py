"""A poll that the record lacks: what is told of it is not held against the poll before or after."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from tests.check.asking import called_false, of

from tellers.check.claims import NO_RESULT, Finding, is_outside
from tellers.check.lacking.covered import lacks_poll
from tellers.check.verdict import Reader
from tellers.record.record import Record

SENTENCES = Path(__file__).parent / "lacking_sentences.txt"


def rows(kind: str) -> Iterator[list[str]]:
    """The rows of a kind: `packaged`, `official`, `wrong` or `overturned`."""
    for line in SENTENCES.read_text(encoding="utf-8").splitlines():
        first, *rest = (part.strip() for part in line.split("|"))
        if first == kind:
            yield rest


def _of(reader: Reader, day: str, title: str, text: str) -> tuple[list[str], set[Finding]]:
    found = reader.check_text(text, title=title, published=date.fromisoformat(day) if day else None)
    return called_false(found), {one.verdict for one in found}


@pytest.mark.parametrize(("day", "title", "text"), [*rows("packaged")])
def test_the_packaged_record_calls_no_poll_false_that_it_lacks(
    packaged_reader: Reader, day: str, title: str, text: str
) -> None:
    wrong, found = _of(packaged_reader, day, title, text)
    assert wrong == []
    assert Finding.UNCHECKABLE in found


@pytest.mark.parametrize(("day", "title", "text"), [*rows("official")])
def test_the_official_record_calls_no_poll_false_that_it_lacks(
    official_reader: Reader, day: str, title: str, text: str
) -> None:
    wrong, found = _of(official_reader, day, title, text)
    assert wrong == []
    assert Finding.UNCHECKABLE in found


@pytest.mark.parametrize(("day", "text", "span"), [*rows("wrong")])
def test_a_poll_that_it_has_is_still_held_against_it(
    packaged_reader: Reader, day: str, text: str, span: str
) -> None:
    found = packaged_reader.check_text(text, published=date.fromisoformat(day) if day else None)
    assert of(found, span).verdict is Finding.CONTRADICTED


@pytest.mark.parametrize(
    ("day", "text"),
    [
        ("2024-07-05", "Labour held Aberavon with 17,365 votes. In 2019 Labour won."),
        ("", "The Liberal Democrats won Lewes in 2024."),
        ("1993-05-07", "The Liberal Democrats won Newbury by 22,055 votes."),
    ],
)
def test_it_says_that_the_record_lacks_the_poll(
    packaged_reader: Reader, day: str, text: str
) -> None:
    first = packaged_reader.check_text(text, published=date.fromisoformat(day) if day else None)[0]
    assert first.verdict is Finding.UNCHECKABLE
    assert first.why.startswith(NO_RESULT)
    assert is_outside([first])


def test_a_day_on_which_the_record_would_know_of_a_poll_is_wrong(official_reader: Reader) -> None:
    text = "Sarah Olney won Richmond Park on 1 December 2018 by 1,872 votes, and lost it in 2017."
    assert "1 December 2018" in called_false(official_reader.check_text(text))


def test_what_a_record_may_lack(packaged: Record, official: Record) -> None:
    polled, later = date(2019, 12, 12), date(2021, 6, 18)
    assert lacks_poll(packaged, "Richmond Park", polled, later)
    assert not lacks_poll(packaged, "Islington North", polled, later)
    assert not lacks_poll(official, "Richmond Park", polled, later)
    assert lacks_poll(official, "", date(2024, 7, 4), date(2025, 1, 1))


@pytest.mark.parametrize(("text", "span"), [*rows("overturned")])
def test_an_overturned_majority_is_of_the_poll_before_the_year_that_is_named(
    official_reader: Reader, text: str, span: str
) -> None:
    assert of(official_reader.check_text(text), span).verdict is Finding.SUPPORTED
