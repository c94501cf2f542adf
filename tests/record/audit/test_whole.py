"""The errata of the official files as they are."""

import re
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from tellers.errors import Problem, Severity
from tellers.record.audit.finding import KINDS, Finding
from tellers.record.audit.whole import audit
from tellers.record.record import Record

COUNTS = {
    "sum": 67, "erratum": 6, "column": 3, "share": 14, "change": 17, "turnout": 23,
    "sitting-flag": 16, "member-number": 2, "gender": 60, "party-number": 11, "label": 17,
    "outcome": 5, "second-source": 14, "no-estimate": 1, "db-votes": 1, "db-candidate": 1,
    "db-sum": 2, "db-electorate": 4, "db-position": 1, "db-label": 19, "db-party-number": 14,
    "db-day": 1, "db-encoding": 4, "unopposed": 2, "encoding": 4, "padding": 20, "capitals": 19,
    "time": 1, "spell-date": 19,
}  # fmt: skip


@pytest.fixture(scope="module")
def found(official: Record) -> tuple[Finding, ...]:
    return audit(official)


def test_what_the_files_get_wrong_is_counted(found: tuple[Finding, ...]) -> None:
    assert dict(Counter(one.code for one in found)) == COUNTS
    assert set(COUNTS) <= set(KINDS)


def test_every_erratum_has_a_file_a_line_and_a_reason(found: tuple[Finding, ...]) -> None:
    for one in found:
        name, _, line = one.where.rpartition(":")
        assert name.endswith((".csv", ".xml")) or name == "uk-politics", one
        assert line.isdigit() and one.why, one
    assert len({(one.code, one.where, one.field, one.why) for one in found}) == len(found)


def test_the_defects_of_the_by_elections_are_all_found(found: tuple[Finding, ...]) -> None:
    """Those of substance measured elsewhere: sum, columns, shares on the wrong denominator."""
    of = {(one.code, one.contest.split(".by.")[0][5:], one.field) for one in found}
    assert {
        ("sum", "sheffield-brightside-and-hillsborough", "Valid votes"),
        ("sum", "sheffield-brightside-and-hillsborough", "Majority"),
        ("share", "ogmore", "Share"),
        ("share", "newport-west", "Share"),
        ("share", "city-of-chester", "Share"),
        ("column", "newark", "SDLP"),
        ("column", "rochdale", "All other candidates"),
    } <= of


def test_the_general_elections_themselves_are_clean(found: tuple[Finding, ...]) -> None:
    general = [one for one in found if "general-election/" in one.where]
    assert not [one for one in general if one.code in ("sum", "column", "share")]


def test_fifty_eight_members_of_2017_stand_under_the_other_gender(
    found: tuple[Finding, ...],
) -> None:
    """A column of constituencies.csv of parliament 57 has slipped against its rows."""
    slipped = [one for one in found if one.code == "gender" and one.field == "Member gender"]
    assert {one.cite.source.split("/")[2] for one in slipped} == {"57"}
    assert len(slipped) == 58


def test_both_values_of_a_corrected_electorate_are_kept(found: tuple[Finding, ...]) -> None:
    lambeth = [one for one in found if one.code == "erratum" and "electorate" in one.why]
    assert len(lambeth) == 4
    assert all("read as" in f"{one.why} {one.used}" for one in lambeth)


def test_the_same_record_gives_the_same_errata_in_the_same_order(
    official: Record, found: tuple[Finding, ...]
) -> None:
    assert audit(official) == found
    order = list(KINDS)
    places = [order.index(one.code) for one in found]
    assert places == sorted(places)


def test_a_count_in_progress_tells_no_erratum_of_itself(official: Record) -> None:
    hidden = audit(official.before_count("parl.2019-12-12"))
    assert hidden and not [one for one in hidden if "2019-12-12" in f"{one.contest} {one.why}"]
    assert not [one for one in hidden if "/58/general-election/" in one.where]


def test_a_problem_met_in_reading_is_an_erratum_and_a_join_of_sources_is_none(
    packaged: Record,
) -> None:
    met = Problem("turnout", Severity.WARNS, "found 3 votes of 2 electors; kept", "a.csv:7")
    join = Problem("same-name", Severity.WARNS, "found two; kept apart", "a.csv:8")
    (one,) = audit(replace(packaged, problems=(met, join)))
    assert (one.where, one.why, one.used) == ("a.csv:7", "found 3 votes of 2 electors", "kept")
    assert audit(packaged) == ()


def test_the_page_of_recipes_has_the_counts() -> None:
    page = (Path(__file__).parents[3] / "docs/how-to/audit-the-official-files.md").read_text(
        "utf-8"
    )
    rows = dict(re.findall(r"^\| `([a-z-]+)` \| (\d+) \|$", page, re.MULTILINE))
    assert {code: int(number) for code, number in rows.items()} == COUNTS
    assert f"| all | {sum(COUNTS.values())} |" in page
