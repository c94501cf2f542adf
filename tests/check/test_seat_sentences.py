"""Sentences about one seat in many wordings, each held against the votes of its own election.

`seat_sentences.txt` has a sentence a line under the title (`@`) of its text: T is true and never
contradicted; F is false, and caught; ? is false, and the words leave open of what. The day in
brackets is that of publication.
"""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest
from tests.check.asking import of, read

from tellers.check.claims import Finding, Verdict
from tellers.check.verdict import Reader

FILE = Path(__file__).with_name("seat_sentences.txt")


class Line(NamedTuple):
    """A sentence of the file: its mark, the title of its text, when it appeared, the words."""

    mark: str
    title: str
    published: date | None
    words: str


def lines() -> Iterator[Line]:
    """Every sentence of the file."""
    title = ""
    for line in FILE.read_text("utf-8").splitlines():
        if line.startswith("@"):
            title = line[1:]
        elif line and not line.startswith("#"):
            day = date.fromisoformat(line[3:13]) if line[2] == "[" else None
            yield Line(line[0], title, day, line[15:] if day else line[2:])


def named(line: Line) -> str:
    """A sentence as its test is called."""
    return f"{line.title} {line.published}: {line.words}"


SAID = {mark: [line for line in lines() if line.mark == mark] for mark in "TF?"}
READ = 0.9
"""Of the true sentences, the part of which something is borne out."""


def findings(reader: Reader, line: Line) -> set[Finding]:
    """What was found of a sentence, the years that bear a figure out apart."""
    found = reader.check_text(line.words, title=line.title, published=line.published)
    return {verdict.verdict for verdict in found if verdict.claim.kind != "year"}


@pytest.mark.parametrize("line", SAID["T"], ids=named)
def test_a_true_sentence_is_not_contradicted(official_reader: Reader, line: Line) -> None:
    assert Finding.CONTRADICTED not in findings(official_reader, line)


@pytest.mark.parametrize("line", SAID["F"], ids=named)
def test_a_false_sentence_is_contradicted(official_reader: Reader, line: Line) -> None:
    assert Finding.CONTRADICTED in findings(official_reader, line)


@pytest.mark.parametrize("line", SAID["?"], ids=named)
def test_what_nobody_can_tell_is_not_contradicted(official_reader: Reader, line: Line) -> None:
    assert Finding.CONTRADICTED not in findings(official_reader, line)


def told(reader: Reader, title: str, published: date, words: str) -> tuple[Verdict, ...]:
    return read(reader, words, title=title, published=published)


def test_a_reading_names_parties_as_they_are_printed(official_reader: Reader) -> None:
    day = date(2019, 12, 13)
    found = told(official_reader, "Bury North", day, "Labour lost 4,128 votes on 2017.")
    assert of(found, "4,128").reading == "change of Labour's votes since 2017"
    words = "The seat, held by the Conservative Royston Smith by 31 votes, was a Labour target."
    found = told(official_reader, "Southampton Itchen", day, words)
    assert of(found, "Royston Smith", "winner").claimed_value == "Royston Smith"


@pytest.mark.parametrize(
    ("words", "span", "right"),
    [
        ("Labour lost 4,218 votes on 2017.", "4,218", "-4128"),
        ("Together, Labour and the Conservatives took 44,215 votes.", "44,215", "43215"),
        ("Labour won by 4,375 in 2017 and lost it by 501.", "501", "105"),
        ("Labour took more votes than in 2017.", "more votes than", "-4128"),
        ("Turnout, at 68.1%, was down 8.2 points from 2017.", "8.2 points", "-2.8"),
    ],
)
def test_what_is_false_is_answered_with_the_right_figure(
    official_reader: Reader, words: str, span: str, right: str
) -> None:
    verdict = of(told(official_reader, "Bury North", date(2019, 12, 13), words), span)
    assert (verdict.verdict, verdict.correct_value) == (Finding.CONTRADICTED, right)


def test_of_all_time_is_borne_out_as_far_as_the_record_goes(official_reader: Reader) -> None:
    words = "The majority in {} was the smallest on record."
    found = told(official_reader, "Hendon", date(2024, 7, 5), words.format("Hendon"))
    verdict = next(v for v in found if v.claim.kind == "ranking")
    assert verdict.verdict is Finding.SUPPORTED
    assert "our record of this seat begins in 1997" in verdict.why


def test_nearly_all_true_sentences_are_read(official_reader: Reader) -> None:
    read = [one for one in SAID["T"] if Finding.SUPPORTED in findings(official_reader, one)]
    assert len(read) >= READ * len(SAID["T"]), {one.words for one in SAID["T"]} - {
        one.words for one in read
    }
