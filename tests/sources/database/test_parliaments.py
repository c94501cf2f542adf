"""Parliaments: the days between which nobody is a member."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.sources.database.tiny_database import write_table

from tellers.errors import Problem, SpoiltSource, UnreadableSource
from tellers.record.record import Record
from tellers.sources.database.parliaments import (
    FILE,
    Parliament,
    find_dissolution_before,
    polling_days,
    read_parliaments,
)
from tellers.sources.tabular import Unread

LINES = (
    "1,coopted 01 January 1801,22/01/1801,02/02/1801,29/06/1802,Q1",
    "2,05 July 1802 – 14 August 1802,16/11/1802,23/11/1802,24/10/1806,Q2",
    "3,12/12/1806,15/12/1806,19/12/1806,,Q3",
)
TABLE = [
    {"id": "1", "number": "1", "summoned_on": "1801-01-22", "state_opening_on": "1801-02-02",
     "dissolved_on": "1802-06-29"},
    {"id": "2", "number": "2", "summoned_on": "1802-11-16", "state_opening_on": "1802-11-23",
     "dissolved_on": "1806-10-24"},
    {"id": "3", "number": "3", "summoned_on": "1806-12-15", "state_opening_on": "1806-12-19",
     "dissolved_on": ""},
]  # fmt: skip


def read(
    root: Path, *lines: str, table: list[dict[str, str]] = TABLE
) -> tuple[tuple[Parliament, ...], list[Problem]]:
    write_table(root, "parliament_periods", table)
    (root / FILE).parent.mkdir(parents=True, exist_ok=True)
    (root / FILE).write_text("\r\n".join(lines or LINES) + "\r\n")
    return read_parliaments(root, at_least=1)


def test_the_fifty_nine_parliaments_are_those_of_the_database(data: Path) -> None:
    rows, problems = read_parliaments(data)
    assert problems == []
    assert [row.number for row in rows] == list(range(1, 60))
    assert [row.number for row in rows if row.first_polled_on is None] == [1, 8]
    assert rows[7].elected == "June 1826 – July 1826"
    assert [row.number for row in rows if row.dissolved_on is None] == [59]
    assert read_parliaments(data) == (rows, problems)


def test_every_general_election_of_the_record_has_a_dissolution_before_it(
    data: Path, official: Record
) -> None:
    rows, _ = read_parliaments(data)
    for election in official.general_elections():
        dissolved = find_dissolution_before(rows, election.polled_on)
        assert dissolved is not None
        assert 15 <= (election.polled_on - dissolved).days <= 40


@pytest.mark.parametrize(
    ("polled_on", "dissolved_on"),
    [
        (date(2024, 7, 4), date(2024, 5, 30)),
        (date(2019, 12, 12), date(2019, 11, 5)),
        (date(2010, 5, 6), date(2010, 4, 12)),
        (date(1945, 7, 5), date(1945, 6, 15)),
        (date(2021, 5, 6), None),
        (date(1801, 1, 1), None),
    ],
)
def test_from_dissolution_nobody_is_a_member_and_at_a_by_election_the_house_sits(
    data: Path, polled_on: date, dissolved_on: date | None
) -> None:
    assert find_dissolution_before(read_parliaments(data)[0], polled_on) == dissolved_on


def test_a_tiny_file_is_read(tmp_path: Path) -> None:
    rows, problems = read(tmp_path)
    assert problems == []
    assert (rows[1].first_polled_on, rows[1].last_polled_on) == (
        date(1802, 7, 5),
        date(1802, 8, 14),
    )
    assert find_dissolution_before(rows, date(1802, 8, 1)) == date(1802, 6, 29)
    assert find_dissolution_before(rows, date(1802, 8, 15)) is None


@pytest.mark.parametrize(
    ("line", "code", "words", "kept"),
    [
        ("3,30/02/1806,15/12/1806,19/12/1806,,", "day", "found '30/02/1806'", 3),
        ("3,31 June 1806 – 1 July 1806,15/12/1806,19/12/1806,,", "day", "left unknown", 3),
        ("3,12/12/1806,15/12/1806,soon,,", "row", "expected a day as dd/mm/yyyy", 2),
        ("3,12/12/1806,15/12/1806,19/12/1806,01/01/1806,", "order", "out of order", 2),
        ("2,12/12/1806,15/12/1806,19/12/1806,,", "twice", "Parliament 2 again", 2),
        ("x,12/12/1806,15/12/1806,19/12/1806,,", "row", "a whole number", 2),
    ],
)
def test_a_fault_is_said_at_its_line(
    tmp_path: Path, line: str, code: str, words: str, kept: int
) -> None:
    rows, problems = read(tmp_path, *LINES[:2], line)
    told = [p for p in problems if p.code == code and p.where == f"{FILE}:3"]
    assert len(told) == 1, [str(problem) for problem in problems]
    assert words in told[0].message
    assert len(rows) == kept


def test_where_the_database_has_another_day_the_file_is_used(tmp_path: Path) -> None:
    other = [*TABLE[:2], {**TABLE[2], "summoned_on": "1806-12-16"}]
    rows, (problem,) = read(tmp_path, table=other)
    assert rows[2].summoned_on == date(1806, 12, 15)
    assert "found 1806-12-16 in summoned_on of Parliament 3; 1806-12-15" in problem.message
    assert problem.where == "psephology-db/parliament_periods.csv:4"


@given(st.dates(date(1801, 1, 1), date(2100, 1, 1)))
def test_a_day_in_figures_and_in_words_is_one_day(day: date) -> None:
    in_words = f"{day.day:02d} {day:%B} {day.year}"
    assert polling_days(in_words) == polling_days(day.strftime("%d/%m/%Y")) == (day, day)


def test_a_day_of_no_calendar_is_refused() -> None:
    with pytest.raises(Unread, match="dd Month yyyy"):
        polling_days("31 Octember 1806")


def test_what_is_no_such_file_is_one_clear_line(tmp_path: Path) -> None:
    with pytest.raises(UnreadableSource, match="No such file"):
        read_parliaments(tmp_path)
    with pytest.raises(SpoiltSource):
        read(tmp_path, "<html>")
