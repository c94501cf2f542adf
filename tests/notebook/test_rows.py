"""Rows: plain values that add up to the votes declared and are the figures of the record."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from tests.builders import a_contest, a_group_return, a_record
from tests.docs.pages import DOCS, rows
from tests.strategies import general_elections, returns

from tellers.errors import ConfigError
from tellers.notebook.rows import CANDIDACIES, CONTESTS, KINDS, OTHERS, Holds
from tellers.notebook.search import search, show
from tellers.record import figures
from tellers.record.contests import Return
from tellers.record.record import Record

PLAIN: Mapping[Holds, type] = {
    Holds.TEXT: str, Holds.COUNT: int, Holds.PERCENT: float, Holds.FLAG: bool,
    Holds.DAY: date, Holds.MOMENT: datetime,
}  # fmt: skip


@given(returns())
def test_the_rows_of_a_contest_add_up_to_its_valid_votes(result: Return) -> None:
    made = show(a_record(result), result.contest).to_rows()
    assert sum(row["votes"] for row in made) == figures.valid_votes(result)
    assert {row["candidacy"]: row["votes"] for row in made if row["candidacy"] != OTHERS} == dict(
        result.votes
    )
    assert sum(Fraction(row["share"]) for row in made) == 1
    assert sum(row["is_elected"] or 0 for row in made) == (figures.find_winner(result) is not None)


@given(general_elections())
def test_each_cell_is_of_its_kind_or_empty(pair: Any) -> None:
    for kind, columns in KINDS.items():
        for row in search(pair.record).to_rows(kind):
            assert list(row) == list(columns)
            for name, holds in columns.items():
                assert row[name] is None or type(row[name]) is PLAIN[holds]


@given(returns())
def test_a_contest_row_is_the_figures_of_the_record(result: Return) -> None:
    (row,) = show(a_record(result), result.contest).to_rows("contests")
    turnout, winner = figures.turnout(result), figures.find_winner(result)
    assert row["majority"] == figures.find_majority(result)
    assert row["valid_votes"] == figures.valid_votes(result)
    assert row["turnout"] == (str(turnout) if turnout is not None else None)
    assert row["winner_party"] == (winner.label.key if winner else None)
    assert row["source_row"] == result.cites["return"].locator


def test_where_several_were_elected_the_votes_have_no_sum() -> None:
    contest = replace(a_contest(("con", "lab")), seats=2)
    record = a_record(result := a_group_return({"con": 200, "lab": 100}, contest=contest))
    (row,) = show(record, result.contest).to_rows("contests")
    assert row["valid_votes"] is None and row["seats"] == 2


def test_where_nobody_voted_votes_are_empty_and_not_nought() -> None:
    record = a_record(result := a_group_return({"con": 0}, electorate=None))
    (contest,), (row,) = (show(record, result.contest).to_rows(kind) for kind in KINDS)
    assert contest["valid_votes"] is None and contest["turnout"] is None
    assert row["votes"] is None and row["share"] is None and row["is_elected"] is None


def test_a_contest_that_is_not_declared_has_rows_without_votes() -> None:
    contest = a_contest(("con", "lab"))
    one = show(a_record(contests=[contest]), contest)
    assert [row["votes"] for row in one.to_rows()] == [None, None]
    assert one.to_rows("contests")[0]["source"] is None


def test_rows_of_something_else_are_refused() -> None:
    with pytest.raises(ConfigError, match="contests or candidacies"):
        search(a_record()).to_rows("members")


def test_all_votes_of_2024_add_up(official: Record) -> None:
    made = search(official, year="2024-07-04").to_rows("candidacies")
    assert sum(row["votes"] for row in made) == 28_809_340
    assert sum(row["is_elected"] for row in made) == 650


def test_the_page_of_the_python_face_has_every_column() -> None:
    page = DOCS / "reference" / "python.md"
    for heading, columns in (("## Rows of contests", CONTESTS),
                             ("## Rows of candidacies", CANDIDACIES)):  # fmt: skip
        told = [(name, holds, meaning) for name, holds, meaning in rows(page, heading)[1:]]
        assert told == [(f"`{c.name}`", str(c.holds), c.meaning) for c in columns]
