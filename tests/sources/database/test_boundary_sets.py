"""Parliament's list of boundary sets, held against ours."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from tests.sources.database.tiny_database import Rows, write_table

from tellers.errors import Problem, UnreadableSource
from tellers.sources.database.boundary_sets import (
    USED,
    ListedSet,
    SetUsed,
    read_listed_sets,
    read_sets_used,
    sets_that_differ,
)
from tellers.sources.database.parliaments import read_parliaments
from tellers.sources.maps.boundaries import SETS

TABLES: dict[str, Rows] = {
    "boundary_sets": [
        {"id": "1", "start_on": "2024-05-31", "end_on": "", "country_id": "1",
         "parent_boundary_set_id": "", "description": ""},
        {"id": "2", "start_on": "2010-04-13", "end_on": "2024-05-30", "country_id": "1",
         "parent_boundary_set_id": "", "description": ""},
    ],
    "countries": [{"id": "1", "name": "England"}],
    "boundary_set_legislation_items": [
        {"id": "1", "boundary_set_id": "1", "legislation_item_id": "1"},
    ],
    "legislation_items": [{"id": "1", "title": "An Invented Order 2023"}],
}  # fmt: skip
USES = "2024-07-04,England,1,1\n2019-12-12,England,2,4\n"


@pytest.fixture(scope="module")
def listed(data: Path) -> tuple[ListedSet, ...]:
    """The boundary sets of the official database."""
    rows, problems = read_listed_sets(data)
    assert (len(rows), problems) == (35, [])
    return rows


@pytest.fixture(scope="module")
def polling_days(data: Path) -> list[date]:
    """The days of the general elections since 1918."""
    days = [parliament.first_polled_on for parliament in read_parliaments(data)[0]]
    found = [day for day in days if day is not None and day.year >= 1918]
    assert len(found) == 29
    return found


def test_the_list_and_ours_agree_at_every_general_election_since_1918(
    listed: tuple[ListedSet, ...], polling_days: list[date]
) -> None:
    assert sets_that_differ(listed, SETS, polling_days) == []


def test_the_list_has_england_s_interim_redrawing_of_1992_which_ours_leaves_out(
    listed: tuple[ListedSet, ...],
) -> None:
    interim = [one for one in listed if one.is_interim]
    assert [(one.country, one.starts_on.year) for one in interim] == [
        ("England", 1992), ("England", 1983),
    ]  # fmt: skip
    assert not any(one.starts_on.year == 1992 for one in SETS.values())


def test_each_set_in_force_names_the_law_that_made_it(listed: tuple[ListedSet, ...]) -> None:
    laws = {one.country: one.legislation for one in listed if one.ends_on is None}
    assert laws["England"] == ("Parliamentary Constituencies Order 2023",)
    assert set(laws) == {"England", "Wales", "Scotland", "Northern Ireland"}
    assert all(law for one in listed for law in one.legislation)


def test_the_sets_used_since_2010_are_those_in_force(
    data: Path, listed: tuple[ListedSet, ...]
) -> None:
    used, problems = read_sets_used(data, listed)
    assert (len(used), problems) == (20, [])
    for one in used:
        (ours,) = (s for s in SETS.values() if s.country == one.country and s.covers(one.polled_on))
        (theirs,) = (s for s in listed if s.id == one.boundary_set)
        assert theirs.starts_on <= ours.starts_on
    scotland = [one.ordinal for one in used if one.country == "Scotland"]
    assert scotland == [2, 3, 4, 5, 1]


def test_a_set_that_begins_an_election_too_late_is_said(
    listed: tuple[ListedSet, ...], polling_days: list[date]
) -> None:
    late = [replace(one, starts_on=date(2001, 6, 8)) if one.id == 11 else one for one in listed]
    (first, second, *_) = sets_that_differ(late, SETS, polling_days)
    assert "found no set in Scotland on 1997-05-01, expected scotland-1997" in first.message
    assert "in Scotland on 2001-06-07" in second.message


def test_a_set_moved_within_the_same_two_elections_is_no_difference(
    listed: tuple[ListedSet, ...], polling_days: list[date]
) -> None:
    moved = [
        replace(one, starts_on=one.starts_on + timedelta(days=1)) if one.id == 1 else one
        for one in listed
    ]
    assert sets_that_differ(moved, SETS, polling_days) == []


def read(root: Path, **changed: Rows) -> tuple[tuple[ListedSet, ...], list[Problem]]:
    for name, rows in {**TABLES, **changed}.items():
        write_table(root, name, rows)
    return read_listed_sets(root)


def used(root: Path, text: str) -> tuple[tuple[SetUsed, ...], list[Problem]]:
    (root / USED).parent.mkdir(parents=True, exist_ok=True)
    (root / USED).write_text(text)
    return read_sets_used(root, read(root)[0])


def test_a_tiny_list_is_read_twice_alike(tmp_path: Path) -> None:
    rows, problems = read(tmp_path)
    assert problems == []
    assert [(one.country, one.legislation) for one in rows] == [
        ("England", ("An Invented Order 2023",)), ("England", ()),
    ]  # fmt: skip
    assert rows[1].covers(date(2024, 5, 30)) and not rows[1].covers(date(2024, 5, 31))
    assert read(tmp_path) == (rows, problems)
    assert len(used(tmp_path, USES)[0]) == 2


def changed(**cells: str) -> Rows:
    return [{**TABLES["boundary_sets"][0], **cells}, TABLES["boundary_sets"][1]]


@pytest.mark.parametrize(
    ("rows", "code", "words"),
    [
        (changed(end_on="2024-05-01"), "order", "found the end 2024-05-01 before the start"),
        (changed(country_id="7"), "join", "found 7 in country, which countries does not hold"),
        (changed(start_on="31/05/2024"), "row", "expected a day as yyyy-mm-dd"),
        (changed(id="2"), "twice", "found the id 2 again"),
    ],
)
def test_a_fault_of_the_list_is_said_and_the_row_left_out(
    tmp_path: Path, rows: Rows, code: str, words: str
) -> None:
    sets, problems = read(tmp_path, boundary_sets=rows)
    told = [problem for problem in problems if problem.code == code]
    assert words in told[0].message
    assert len(sets) == 1


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        (USES + "2017-06-08,England,9,3\n", 3, "found set 9 for England"),
        (USES + "2017-06-08,Wales,2,3\n", 3, "found set 2 for Wales"),
        (USES + "2017-06-08,England,1,3\n", 3, "found set 1 for England on 2017-06-08"),
        (USES + "2024-07-04,England,1,1\n", 3, "found England again, first in line 1"),
        (USES + "someday,England,1,1\n", 3, "expected a day"),
    ],
)
def test_a_set_used_that_is_not_its_own_is_said_at_its_line(
    tmp_path: Path, text: str, line: int, words: str
) -> None:
    rows, (problem,) = used(tmp_path, text)
    assert words in problem.message
    assert (len(rows), problem.where) == (2, f"{USED}:{line}")


def test_a_list_that_is_not_there_is_one_clear_line(tmp_path: Path) -> None:
    with pytest.raises(UnreadableSource, match="No such file"):
        read_listed_sets(tmp_path)
