"""Rows in which two parties stand the wrong way round: which, which not, what comes of it."""

from dataclasses import replace

import pytest

from tellers.check.claims import Finding
from tellers.check.verdict import Reader
from tellers.facts.newsworthy import facts_of
from tellers.record.contests import GroupReturn
from tellers.record.record import Record
from tellers.record.rows.exchanged import exchanged, exchanges

DOUBTED = ["parl.herefordshire-hereford.1951-10-25", "parl.st-marylebone.1951-10-25"]
FROM_THE_ROW = {"votes", "majority", "share", "turnout", "electorate", "valid-votes"}
FOLLOWS = {
    "outcome", "swing", "change", "first-since", "first-win", "run-ended", "won-since",
    "last-not-won", "largest-swing", "largest-fall", "longest-run", "previous-winner",
}  # fmt: skip


def test_two_rows_of_the_record_and_no_more(official: Record) -> None:
    found = list(exchanges(official))
    assert [one.contest for one in found] == DOUBTED
    assert {one.cite.locator for one in found} == {"line 5771", "line 6013"}
    assert not any(one.right for one in found)  # nothing is repaired


@pytest.mark.parametrize(
    "contest",
    ["parl.cheshire-crewe.1924-10-29", "parl.yorkshire-west-riding-shipley.1931-10-27",
     "parl.exeter.1929-05-30", "parl.st-marylebone.1950-02-23", "parl.st-marylebone.1955-05-26"],
)  # fmt: skip
def test_an_upset_is_no_exchange(official: Record, contest: str) -> None:
    assert exchanged(official, official.returns[contest]) is None


@pytest.mark.parametrize("contest", DOUBTED)
def test_turned_round_nothing_is_doubted(official: Record, contest: str) -> None:
    result = official.returns[contest]
    assert isinstance(result, GroupReturn)
    con, lab = (next(c.id for c in result.contest.candidacies if c.label.key == key)
                for key in ("con", "lab"))  # fmt: skip
    votes = {**result.votes, con: result.votes[lab], lab: result.votes[con]}
    right = replace(result, votes=votes)
    record = replace(official, returns={**official.returns, contest: right})
    assert exchanged(record, right) is None


def kinds(record: Record, contest: str) -> set[str]:
    return {fact.kind for fact in facts_of(record, record.contest(contest))}


def test_no_news_is_made_of_such_a_row_nor_of_the_next_one_against_it(official: Record) -> None:
    for contest in (*DOUBTED, "parl.st-marylebone.1955-05-26"):
        told = kinds(official, contest)
        assert told >= FROM_THE_ROW
        assert not told & FOLLOWS
    later = kinds(official, "parl.st-marylebone.1959-10-08")
    assert "swing" in later and "outcome" in later
    assert "last-not-won" not in later  # nobody knows who won in 1951


def test_no_claim_is_held_against_such_a_row(official: Record) -> None:
    text = "In St Marylebone in 1951 the Conservatives won 28,783 votes, a majority of 14,819."
    verdicts = Reader(official).check_text(text)
    assert not any(one.verdict is Finding.CONTRADICTED for one in verdicts)
