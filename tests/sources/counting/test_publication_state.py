"""Parliament's rehearsal of election night, step by step, and what each step lets be told."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.sources.counting.export import Row, write_rows

from tellers.errors import MissingColumn, Problem, SpoiltSource, UnreadableSource
from tellers.record.contests import Declaration
from tellers.record.people import Citation, Name
from tellers.record.record import Record
from tellers.sources.counting.publication_state import (
    CANDIDACIES,
    PART_VERIFIED,
    WINNERS,
    Elected,
    Part,
    State,
    may_publish,
    read_counted,
    read_elected,
    read_nominated,
    tally_of_states,
)

Reader = Callable[..., tuple[tuple[Any, ...], list[Problem]]]

NOMINATED = {
    "ONS ID": "E14009999", "Party name": "Labour", "Party abbreviation": "Lab",
    "Candidate first name": "Ada", "Candidate surname": "Brown", "Sitting MP": "No",
    "Former MP": "No", "Member MNIS ID": "", "Votes": "", "Share": "", "Change": "",
}  # fmt: skip
ELECTED = {
    "ONS code": "E14009999", "Family name": "Brown", "Given name": "Ada", "Member MNIS ID": "7",
    "Result summary": "Lab hold",
}  # fmt: skip
COUNTED = {
    "ONS ID": "E14009999", "Constituency name": "Nether Wallop", "Result": "Lab hold",
    "Electorate": "1500", "Valid votes": "1000", "Invalid votes": "7", "Majority": "200",
    "Verified": "FALSE",
}  # fmt: skip


def read(root: Path, reader: Reader, rows: list[Row]) -> tuple[tuple[Any, ...], list[Problem]]:
    write_rows(root / "state.csv", rows)
    return reader(root, "state.csv", at_least=1)


def test_before_the_count_every_candidate_has_no_votes_which_is_not_nought(
    data: Path, official: Record
) -> None:
    rows, problems = read_nominated(data)
    assert (len(rows), problems) == (4_515, [])
    assert {row.votes for row in rows} == {None}
    assert {row.state for row in rows} == {State.CANDIDATES_ONLY}
    stood = official.contests_of("parl.2024-07-04")
    assert len(rows) == sum(len(contest.candidacies) for contest in stood)


def test_the_winners_alone_are_those_of_2024(data: Path, official: Record) -> None:
    rows, problems = read_elected(data)
    assert (len(rows), problems) == (650, [])
    won = {}
    for contest in official.contests_of("parl.2024-07-04"):
        result = official.returns[contest.id]
        best = max(result.votes, key=lambda key: result.votes[key])
        won[contest.constituency.gss_code] = contest.candidacy(best).member
    assert {row.code: row.member for row in rows} == won
    assert {row.state for row in rows} == {State.WINNERS_ONLY}


def test_three_contests_are_verified_and_the_figures_of_the_others_are_not_told(
    data: Path, official: Record
) -> None:
    rows, problems = read_counted(data)
    assert problems == []
    assert tally_of_states(rows) == {State.WINNERS_ONLY: 647, State.FULL_RESULTS: 3}
    valid = {}
    for contest in official.contests_of("parl.2024-07-04"):
        result = official.returns[contest.id]
        assert isinstance(result, Declaration)
        valid[contest.constituency.gss_code] = sum(result.votes.values())
    assert {row.code: row.valid for row in rows} == valid
    assert [row.is_verified for row in rows].count(True) == 3


def test_each_state_tells_what_the_one_before_it_told_and_one_part_more() -> None:
    told = [may_publish(state) for state in State]
    assert [len(parts) for parts in told] == [0, 1, 2, 3]
    assert all(before < after for before, after in zip(told, told[1:], strict=False))
    assert Part.FIGURES not in may_publish(State.WINNERS_ONLY)


@given(st.lists(st.sampled_from(list(State))))
def test_a_tally_of_states_counts_every_row_once(states: list[State]) -> None:
    name, cite = Name("Ada", "Brown"), Citation("winners.csv", "line 2")
    rows = [Elected("E14009999", name, "7", "Lab hold", cite, state) for state in states]
    tally = tally_of_states(rows)
    assert sum(tally.values()) == len(states)
    assert set(tally) == set(states)


@pytest.mark.parametrize(
    ("reader", "row", "changes", "where", "words"),
    [
        (read_nominated, NOMINATED, [{"Votes": "0"}], "early:2", "found '0' in votes"),
        (read_nominated, NOMINATED, [{"Share": "0.5"}], "early:2", "before the count"),
        (read_nominated, NOMINATED, [{}, {}], "twice:3", "first in line 2"),
        (read_nominated, NOMINATED, [{}, {"ONS ID": "14"}], "row:3", "an ONS code"),
        (read_elected, ELECTED, [{}, {}], "twice:3", "a winner of E14009999"),
        (read_elected, ELECTED, [{}, {"ONS code": "E14009998"}], "twice:3", "mnis-7"),
        (read_elected, ELECTED, [{}, {"Family name": ""}], "row:3", "found no winner"),
        (read_elected, ELECTED, [{"Given name": "@Ada"}], "formula:2", "kept as text"),
        (read_counted, COUNTED, [{}, {"Verified": "maybe"}], "row:3", "TRUE or FALSE"),
        (read_counted, COUNTED, [{}, {}], "twice:3", "the contest E14009999"),
        (read_counted, COUNTED, [{"Valid votes": "1,000"}], "figure:2", "left unknown"),
    ],
)
def test_a_fault_is_said_at_its_line(
    tmp_path: Path, reader: Reader, row: Row, changes: list[Row], where: str, words: str
) -> None:
    rows, problems = read(tmp_path, reader, [{**row, **change} for change in changes])
    code, _, line = where.partition(":")
    told = [p for p in problems if p.code == code and p.where == f"state.csv:{line}"]
    assert len(told) == 1, problems
    assert words in told[0].message
    assert len(rows) == 1
    assert read(tmp_path, reader, [{**row, **change} for change in changes]) == (rows, problems)


def test_a_vote_before_the_count_is_not_read(tmp_path: Path) -> None:
    rows, _ = read(tmp_path, read_nominated, [{**NOMINATED, "Votes": "12"}])
    assert rows[0].votes is None


def test_a_figure_that_is_none_is_unknown_and_not_nought(tmp_path: Path) -> None:
    rows, _ = read(tmp_path, read_counted, [{**COUNTED, "Invalid votes": "", "Electorate": "x"}])
    assert (rows[0].rejected, rows[0].electorate, rows[0].majority) == (None, None, 200)


@pytest.mark.parametrize(
    ("reader", "other"),
    [(read_nominated, WINNERS), (read_elected, PART_VERIFIED), (read_counted, CANDIDACIES)],
)
def test_a_file_of_another_state_is_refused(data: Path, reader: Reader, other: str) -> None:
    with pytest.raises(MissingColumn):
        reader(data, other)


@pytest.mark.parametrize(
    ("reader", "row"),
    [(read_nominated, NOMINATED), (read_elected, ELECTED), (read_counted, COUNTED)],
)
def test_a_file_that_is_cut_off_is_refused(tmp_path: Path, reader: Reader, row: Row) -> None:
    write_rows(tmp_path / "state.csv", [row])
    with pytest.raises(SpoiltSource, match="cut off: found 1 rows"):
        reader(tmp_path, "state.csv")


@pytest.mark.parametrize("reader", [read_nominated, read_elected, read_counted])
def test_a_file_that_is_not_there_is_one_clear_line(tmp_path: Path, reader: Reader) -> None:
    with pytest.raises(UnreadableSource, match="No such file"):
        reader(tmp_path, "state.csv")
