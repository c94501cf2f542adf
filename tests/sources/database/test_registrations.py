"""Party registrations: one party under several numbers, one number under several parties."""

from datetime import date
from pathlib import Path

import pytest
from tests.sources.counting.export import Row, write_rows
from tests.sources.database.tiny_database import write_table

from tellers.errors import MissingColumn, Problem, SpoiltSource, UnreadableSource
from tellers.sources.database.members import read_database_members
from tellers.sources.database.registrations import (
    FILE,
    Registration,
    read_database_registrations,
    read_registrations,
    registrations_that_differ,
    shared_numbers,
)

ROW = {
    "MNIS ID": "1", "MNIS name": "An Invented Party", "Electoral Commission ID": "PP9999",
    "Jurisdiction": "Great Britain", "Registered on": "10/12/2009", "Deregistered on": "",
}  # fmt: skip
TABLE = [{
    "id": "1", "electoral_commission_id": "PP9999", "start_on": "2009-12-10", "end_on": "",
    "political_party_id": "1", "country_id": "1",
}]  # fmt: skip
PARTIES = [{"id": "1", "name": "An Invented Party", "mnis_id": "1"}]
COUNTRIES = [{"id": "1", "name": "Great Britain"}]

Read = tuple[tuple[Registration, ...], list[Problem]]


@pytest.fixture(scope="module")
def listed(data: Path) -> Read:
    """The registrations of Parliament's list."""
    return read_registrations(data)


def read(root: Path, *changes: Row) -> Read:
    write_rows(root / FILE, [{**ROW, **change} for change in changes])
    return read_registrations(root, at_least=1)


def read_tiny_database(root: Path, table: list[Row] = TABLE) -> Read:
    write_table(root, "political_party_registrations", table)
    write_table(root, "political_parties", PARTIES)
    write_table(root, "countries", COUNTRIES)
    return read_database_registrations(root)


def test_all_441_registrations_are_read(listed: Read) -> None:
    rows, problems = listed
    assert len(rows) == 441
    assert [problem.code for problem in problems].count("party-number") == 3
    assert {problem.code for problem in problems} == {"party-number", "padding"}
    assert sum(not row.number for row in rows) > 3


def test_06_padding_is_taken_off_the_numbers_and_said(listed: Read, data: Path) -> None:
    rows, problems = listed
    told = [problem.message for problem in problems if problem.code == "padding"]
    assert "found 'PP51 ' in Electoral Commission ID; read without its padding" in told
    assert b"PP51 ," in (data / FILE).read_bytes()
    assert not any(row.number != row.number.strip() for row in rows)
    assert not any(row.name != row.name.strip() for row in rows)


def test_15_the_conservatives_have_two_numbers_and_the_greens_are_three_parties(
    listed: Read,
) -> None:
    rows, _ = listed
    cons = {row.number: row.jurisdiction for row in rows if row.mnis_id == "4"}
    assert cons == {"PP51": "Northern Ireland", "PP52": "Great Britain"}
    greens = {row.mnis_id: row.number for row in rows if row.number in ("PP63", "PP130", "PP305")}
    assert greens == {"44": "PP63", "1057": "PP130", "1113": "PP305"}


def test_labels_that_are_no_party_have_no_number(listed: Read) -> None:
    unregistered = {row.name for row in listed[0] if not row.number}
    assert {"Independent", "Speaker", "Lord Speaker"} <= unregistered


def test_one_number_under_two_parties_is_said_and_both_are_kept(listed: Read) -> None:
    told = [problem.message for problem in shared_numbers(listed[0])]
    assert len(told) == 8
    assert "found PP7931 of The Brexit Party, which Reform UK has too; both kept" in told
    assert {row.name for row in listed[0] if row.number == "PP7931"} == {
        "Reform UK", "The Brexit Party",
    }  # fmt: skip


def test_the_database_has_the_same_registrations(data: Path, listed: Read) -> None:
    rows, problems = read_database_registrations(data)
    assert (len(rows), problems) == (376, [])
    assert registrations_that_differ(listed[0], rows) == []


def test_all_1545_members_are_read_each_under_a_number_of_its_own(data: Path) -> None:
    rows, problems = read_database_members(data)
    assert (len(rows), problems) == (1_545, [])
    assert len({row.member for row in rows}) == 1_545
    assert next(str(row.name) for row in rows if row.member == "mnis-185") == "Jeremy Corbyn"


def test_a_registration_covers_its_days(tmp_path: Path) -> None:
    (row,), problems = read(tmp_path, {"Deregistered on": "31/12/2010"})
    assert problems == []
    assert [row.covers(date(year, 12, 31)) for year in (2008, 2009, 2010, 2011)] == [
        False, True, True, False,
    ]  # fmt: skip
    assert read(tmp_path, {"Deregistered on": "31/12/2010"}) == ((row,), [])


@pytest.mark.parametrize(
    ("change", "code", "words", "kept"),
    [
        ({}, "twice", "An Invented Party, PP9999, again, first in line 2", 1),
        ({"MNIS name": " "}, "row", "found no name with 'PP9999'", 1),
        ({"Registered on": "2009-12-10"}, "row", "expected a day as dd/mm/yyyy", 1),
        ({"Deregistered on": "09/12/2009"}, "order", "ended 2009-12-09, before it began", 1),
        ({"Electoral Commission ID": ""}, "party-number", "kept without", 2),
        (
            {"Electoral Commission ID": "PP1 "},
            "padding",
            "found 'PP1 ' in Electoral Commission ID",
            2,
        ),
        ({"MNIS name": "=1+1"}, "formula", "kept as text", 2),
    ],
)
def test_a_fault_is_said_at_its_line(
    tmp_path: Path, change: Row, code: str, words: str, kept: int
) -> None:
    rows, problems = read(tmp_path, {}, change)
    told = [p for p in problems if p.code == code and p.where == f"{FILE}:3"]
    assert len(told) == 1, [str(problem) for problem in problems]
    assert words in told[0].message
    assert len(rows) == kept


@pytest.mark.parametrize(
    ("cells", "words"),
    [
        ({"start_on": "2009-12-11"}, "2009-12-11 to None; psephology"),
        ({"electoral_commission_id": "PP1"}, "has nothing, used"),
    ],
)
def test_a_registration_that_the_list_has_otherwise_is_said(
    tmp_path: Path, cells: Row, words: str
) -> None:
    ours, _ = read(tmp_path, {})
    same, problems = read_tiny_database(tmp_path)
    assert (registrations_that_differ(ours, same), problems) == ([], [])
    theirs, _ = read_tiny_database(tmp_path, [{**TABLE[0], **cells}])
    (problem,) = registrations_that_differ(ours, theirs)
    assert words in problem.message
    assert problem.where == "psephology-db/political_party_registrations.csv:2"


def test_a_row_of_no_party_is_left_out(tmp_path: Path) -> None:
    rows, (problem,) = read_tiny_database(
        tmp_path, [TABLE[0], {**TABLE[0], "id": "2", "political_party_id": "9"}]
    )
    assert len(rows) == 1
    assert "found 9 in party, which political_parties does not hold" in problem.message


def test_a_list_that_is_cut_off_is_refused(tmp_path: Path) -> None:
    read(tmp_path, {})
    with pytest.raises(SpoiltSource, match="cut off"):
        read_registrations(tmp_path)


def test_what_is_no_such_file_or_another_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableSource, match="No such file"):
        read_registrations(tmp_path)
    write_rows(tmp_path / FILE, [{"MNIS ID": "1"}])
    with pytest.raises(MissingColumn, match="MNIS name"):
        read_registrations(tmp_path)
