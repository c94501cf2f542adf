"""The working of a verdict, in print: a figure says what it is of, a year is a year."""

from datetime import date

import pytest

from tellers.check.claims import Finding
from tellers.check.verdict import Reader
from tellers.publish.checked.working import working_of
from tellers.publish.working.sources import place_of
from tellers.record.people import Citation
from tellers.record.record import Record

PRINTED = [
    ("Sheridan Kates lost her deposit in Islington North in 2024.", "deposit",
     "kept, with 5.43% of the valid votes"),
    ("Labour has won Islington North at every general election since 1931 before 2024.", "1931",
     "1945"),
    ("In Islington North in 2024 turnout was 4.5 points lower than in 2019.", "4.5",
     "−4.3 points"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "span", "record"), PRINTED)
def test_what_is_right_is_printed_as_what_it_is(
    official: Record, official_reader: Reader, text: str, span: str, record: str
) -> None:
    found = official_reader.check_text(text, published=date(2024, 7, 6))
    (wrong,) = [one for one in found if one.verdict is Finding.CONTRADICTED]
    assert span in wrong.claim.span
    assert working_of(official, wrong).record == record


def test_a_year_that_a_figure_bears_out_is_a_year(
    official: Record, official_reader: Reader
) -> None:
    text = "Corbyn won Islington North in 2024 with 24,120 votes, and in 2019 with 34,603."
    years = [one for one in official_reader.check_text(text) if one.claim.kind == "year"]
    assert years
    for one in years:
        assert one.claimed_value == one.correct_value == one.claim.span
        assert working_of(official, one).record == one.claim.span


def test_nothing_names_a_party_by_its_key(official: Record, official_reader: Reader) -> None:
    text = (
        "Jo Smith. In Wycombe the Conservatives were ahead of Labour on notional figures in 2019 "
        "by 5,000, and Labour were third on notional figures. In Ceredigion Plaid were 104 ahead."
    )
    for one in official_reader.check_text(text, published=date(2024, 7, 6)):
        said = f" {one.reading} {one.why} {one.correct_value} {one.claimed_value} "
        assert not any(
            f" {key}{end}" in said for key in ("con", "lab", "ld", "pc") for end in " ':"
        )


def test_what_was_typed_in_is_cited_without_a_file(packaged: Record) -> None:
    assert place_of(packaged, Citation("typed", "the election of 1983")) == "the election of 1983"


NONE, UNREAD, AGES = "none of this", "not understood", "no ages"
REASONS = [
    ("The poll was held on Thursday 29 February.", UNREAD),
    ("The result was declared at 9.03pm.", UNREAD),
    ("Islington North will not forget him for a while.", UNREAD),
    ("Rain fell on everybody that night.", NONE),
    ("He gave his party something to smile about.", NONE),
    ("He was 75.", AGES),
    ("He is 75 and lives nearby.", AGES),
    ("Jeremy Corbyn was only 34 when he was first elected.", AGES),
]


@pytest.mark.parametrize(("sentence", "why"), REASONS)
def test_a_sentence_that_is_not_read_is_not_said_to_be_of_nothing_that_is_held(
    official_reader: Reader, sentence: str, why: str
) -> None:
    text = f"Jeremy Corbyn won Islington North in 2024 with 24,120 votes. {sentence}"
    found = official_reader.check_text(text, published=date(2024, 7, 6))
    told = [one.why for one in found if one.claim.sentence.index == 1]
    assert any(why in one for one in told), told
