"""Dates, months, kinds of election and long holds: each sentence is held against its own contest.

`dated_sentences.txt` has a sentence a line: T is true; F is false, and caught; ? is false, and the
record cannot say or will not: it must not be borne out. The others are made from the official rows.
"""

from collections.abc import Iterable
from pathlib import Path

import pytest
from tests.check import chronicle

from tellers.check.claims import Finding, Verdict
from tellers.check.verdict import Reader
from tellers.record.lineage.comparison import comparable
from tellers.record.people import Citation
from tellers.record.record import Record

LINES = Path(__file__).with_name("dated_sentences.txt").read_text("utf-8").splitlines()
SAID = {mark: [line[2:] for line in LINES if line[0] == mark] for mark in "TF?"}


def of_kind(found: Iterable[Verdict], finding: Finding) -> list[Verdict]:
    return [verdict for verdict in found if verdict.verdict is finding]


@pytest.mark.parametrize("sentence", SAID["T"])
def test_a_true_sentence_is_not_contradicted(official_reader: Reader, sentence: str) -> None:
    assert of_kind(official_reader.check_text(sentence), Finding.CONTRADICTED) == []


@pytest.mark.parametrize("sentence", SAID["F"])
def test_a_false_sentence_is_contradicted(official_reader: Reader, sentence: str) -> None:
    assert of_kind(official_reader.check_text(sentence), Finding.CONTRADICTED)


@pytest.mark.parametrize("sentence", SAID["?"])
def test_what_nobody_can_tell_is_told_of_no_figure(official_reader: Reader, sentence: str) -> None:
    found = official_reader.check_text(sentence)
    last = max(found, key=lambda verdict: verdict.claim.start)
    assert last.verdict is Finding.UNCHECKABLE
    assert {v.claim.kind for v in of_kind(found, Finding.SUPPORTED)} <= {
        "winner",
        "candidate",
        "party",
    }


def test_nearly_all_of_the_true_ones_are_supported(official_reader: Reader) -> None:
    known = [s for s in SAID["T"] if of_kind(official_reader.check_text(s), Finding.SUPPORTED)]
    assert len(known) >= len(SAID["T"]) - 9, set(SAID["T"]) - set(known)


@pytest.mark.parametrize("make", [chronicle.by_elections, chronicle.holds])
def test_no_true_sentence_made_from_the_rows_is_contradicted(
    official: Record, official_reader: Reader, make: chronicle.Maker
) -> None:
    made = list(make(official))
    assert len(made) > 400
    wrong = [s for s in made if of_kind(official_reader.check_text(s), Finding.CONTRADICTED)]
    assert wrong == []


def test_the_figures_of_a_general_election_are_not_those_of_the_by_election(
    official: Record, official_reader: Reader
) -> None:
    made = list(chronicle.mistaken(official))
    assert len(made) > 100
    found = [official_reader.check_text(sentence) for sentence in made]
    figures = ("votes", "majority")
    borne_out = [
        verdict.claim.sentence.text
        for one in found
        for verdict in of_kind(one, Finding.SUPPORTED)
        if verdict.claim.kind in figures
    ]
    assert borne_out == []
    caught = [one for one in found if of_kind(one, Finding.CONTRADICTED)]
    assert len(caught) > 0.8 * len(made)


# ------------------------------------------------------------------- contests


@pytest.fixture(scope="module")
def rows(official: Record) -> dict[Citation, set[str]]:
    """The contests of every row: its own, or the one that an estimate is made for."""
    found: dict[Citation, set[str]] = {}
    for contest in official.contests.values():
        result, base = official.returns.get(contest.id), comparable(official, contest).result
        for one in (result, base):
            for cite in one.cites.values() if one else ():
                found.setdefault(cite, set()).add(contest.id)
    return found


def test_a_verdict_is_under_a_contest_whose_rows_it_cites(
    official_reader: Reader, rows: dict[Citation, set[str]]
) -> None:
    told = 0
    for sentence in (*SAID["T"], *SAID["F"]):
        for verdict in official_reader.check_text(sentence):
            of = set().union(*(rows.get(cite, set()) for cite in verdict.evidence))
            if verdict.contest and of:
                assert verdict.contest in of, verdict
                told += 1
    assert told > len(SAID["T"])


def test_a_count_of_the_whole_is_under_no_contest(official_reader: Reader) -> None:
    text = "Joe Morris won Hexham by 3,713 votes in 2024. Labour won 411 seats nationally."
    (seats,) = [v for v in official_reader.check_text(text) if v.claim.kind == "seats"]
    assert (seats.verdict, seats.contest) == (Finding.SUPPORTED, "")


def test_a_by_election_is_named_as_the_contest(official_reader: Reader) -> None:
    text = (
        "Paul Waugh won Rochdale on 4 July 2024. George Galloway had won the by-election of "
        "29 February 2024 by 5,696 votes."
    )
    (wrong,) = of_kind(official_reader.check_text(text), Finding.CONTRADICTED)
    assert (wrong.contest, wrong.correct_value) == ("parl.rochdale.by.2024-02-29", "5697")


# -------------------------------------------------------------------- reasons


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("The Liberals won 6 seats in February 1951.", "no general election of February 1951"),
        (
            "Gen Kitchen won Wellingborough on 15 February 2024. She won the general election of "
            "4 July 2024 with 13,844 votes.",
            "Nothing that the record holds of 4 July 2024",
        ),
        (
            "Jeremy Corbyn won Islington North in 2024. UKIP took 900 votes in 2024.",
            "Nothing that the record holds of 2024",
        ),
        (
            "Jeremy Corbyn won Islington North in 2024. Labour took 900 votes in 2023.",
            "no result of 2023",
        ),
    ],
)
def test_a_reason_says_what_the_record_lacks(official_reader: Reader, text: str, why: str) -> None:
    found = of_kind(official_reader.check_text(text), Finding.UNCHECKABLE)
    assert any(why in verdict.why for verdict in found), [v.why for v in found]
