"""The errata of the official files as they are."""

import re
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from tellers.errors import Problem, Severity
from tellers.record import figures
from tellers.record.audit.finding import KINDS, Finding
from tellers.record.audit.whole import audit, open_to_all
from tellers.record.membership.redistribution import redistributable
from tellers.record.record import Record

COUNTS = {
    "sum": 33, "erratum": 7, "column": 3, "share": 14, "change": 17, "change-blank": 39,
    "change-base": 6, "turnout": 22, "turnout-far": 18, "exchanged": 2,
    "sitting-flag": 6, "sitting-unknown": 10,
    "former-flag": 2, "member-number": 2,
    "gender": 60, "member-name": 6, "code": 5, "spelling": 26, "place": 3, "missing": 13,
    "party-number": 15, "shared-number": 8,
    "label": 17, "outcome": 5, "second-source": 14, "no-estimate": 1,
    "db-votes": 1, "db-name": 1, "db-candidate": 1,
    "db-sum": 2, "db-electorate": 4, "db-position": 1, "db-label": 19,
    "db-party-number": 14, "db-day": 1, "db-encoding": 4, "rounding": 31, "unopposed": 3,
    "encoding": 4, "padding": 23, "party-name": 31, "wording": 6, "capitals": 19, "time": 1,
    "spell-date": 19,
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
        assert name.endswith((".csv", ".tsv", ".xml")) or name == "uk-politics", one
        assert line.isdigit() and one.why, one
    assert len({(one.code, one.where, one.field, one.why) for one in found}) == len(found)


def test_the_defects_of_the_by_elections_are_all_found(found: tuple[Finding, ...]) -> None:
    """Those of substance measured elsewhere: sum, columns, shares on the wrong denominator."""
    of = {(one.code, one.contest.split(".by.")[0][5:], one.field) for one in found}
    assert {
        ("erratum", "sheffield-brightside-and-hillsborough", "Votes"),
        ("share", "ogmore", "Share"),
        ("share", "newport-west", "Share"),
        ("share", "city-of-chester", "Share"),
        ("column", "newark", "SDLP"),
        ("column", "rochdale", "All other candidates"),
    } <= of


def test_flags_and_numbers_on_the_wrong_rows_are_found(found: tuple[Finding, ...]) -> None:
    """Two of 2019 beside the members of their seats, one of three who resigned to stand again."""
    placed = [one for one in found if one.contest]
    of = {(one.code, one.contest.split(".")[1], one.printed, one.right) for one in placed}
    assert {
        ("sitting-flag", "beaconsfield", "Yes", "No"),
        ("sitting-flag", "beaconsfield", "No", "Yes"),
        ("sitting-flag", "bury-south", "Yes", "No"),
        ("sitting-flag", "bury-south", "No", "Yes"),
        ("sitting-flag", "rochester-and-strood", "Yes", "No"),
        ("former-flag", "brecon-and-radnorshire", "No", "Yes"),
        ("former-flag", "hartlepool", "No", "Yes"),
        ("member-number", "beaconsfield", "16", ""),
        ("member-number", "bury-south", "441", ""),
        ("erratum", "clacton", "Walting", "Watling"),
        ("db-name", "clacton", "Giles Walting", ""),
        ("gender", "north-down", "M", "Female"),
    } <= of


def test_no_declaration_has_a_time_in_2024_nor_at_a_by_election(
    found: tuple[Finding, ...],
) -> None:
    blank = [one for one in found if one.code == "missing" and one.field == "Declaration time"]
    files = [one.cite.source.removeprefix("psephology/results-by-parliament/") for one in blank]
    assert files == [
        *(f"{number}/by-elections/constituencies.csv" for number in (55, 56, 57, 58)),
        "59/general-election/constituencies.csv",
    ]
    assert blank[-1].why == "blank in all 650 rows of this file"


def test_codes_places_and_parties_that_differ_between_rows_are_found(
    found: tuple[Finding, ...],
) -> None:
    of = {(one.code, one.contest.split(".")[1], one.printed) for one in found if one.contest}
    assert {
        ("code", "central-ayrshire", "S14000109"),
        ("place", "central-ayrshire", "NA"),
        ("place", "old-bexley-and-sidcup", "Old bexley and Sidcup"),
        ("place", "peterborough", "East"),
        ("party-name", "bradford-west", "Respect"),
        ("party-name", "peterborough", "Brexit"),
        ("party-name", "north-down", "UCUNF"),
        ("party-name", "aberafan-maesteg", "Green"),
        ("party-number", "scarborough-and-whitby", "PP17454"),
        ("change-base", "barnsley-central", "0.036"),
    } <= of
    greens = [one for one in found if (one.code, one.printed) == ("party-number", "44")]
    assert len(greens) == 11 and {one.right for one in greens} == {"1113"}
    assert len([one for one in found if one.printed.endswith("Lab Coop")]) == 14


def test_every_erratum_names_its_contest_and_its_cell(found: tuple[Finding, ...]) -> None:
    """Those of a file, a member, a register, a map, and a contest that cites another page."""
    nowhere = [one for one in found if not one.contest]
    assert {one.code for one in nowhere} == {
        "spell-date", "missing", "wording", "no-estimate", "party-number", "padding",
        "shared-number",
    }  # fmt: skip
    assert [one.code for one in found if not one.field] == ["no-estimate"]
    assert not [one for one in found if not one.used]


def test_no_cell_is_called_wrong_and_right_at_once(found: tuple[Finding, ...]) -> None:
    def plain(cell: str) -> str:
        return cell.replace(",", "").strip().strip("'")

    assert not [one for one in found if one.right and plain(one.printed) == plain(one.right)]


LACKING = {
    193: "942", 474: "31", 838: "277", 1181: "1,401", 1776: "251", 2371: "83", 2966: "14,911",
    3561: "3,505", 4156: "809",
}  # fmt: skip
"""Rows of two-member seats whose total the shares or the turnout fit, and what the groups lack."""


def test_a_total_of_several_members_is_never_called_wrong(found: tuple[Finding, ...]) -> None:
    library = [one for one in found if one.code == "sum" and "commons-library" in one.where]
    by_line = {int(one.where.rpartition(":")[2]): one for one in library}
    for line, lacking in LACKING.items():
        assert f"so {lacking} of this total are in none of them" in by_line[line].why
    asserted = {line: (one.printed, one.right) for line, one in by_line.items() if one.right}
    assert {line: pair for line, pair in asserted.items() if line not in range(11_900, 12_495)} == {
        16446: ("54,933", "64,989"), 17456: ("58,832", "45,491"), 17457: ("36,855", "58,832"),
    }  # fmt: skip
    assert len(asserted) == 19 and len(by_line) == 33
    assert "but the shares sum to 1.011" in by_line[10629].why
    assert not [one for one in found if one.code == "rounding" and one.right]


def test_the_right_figures_of_northern_ireland_are_those_of_a_second_source(
    official: Record, found: tuple[Finding, ...]
) -> None:
    northern = [one for one in found if one.code == "sum" and ".1997-05-01" in one.contest]
    assert len(northern) == 16 and {one.field for one in northern} == {"oth_votes"}
    for one in northern:
        assert one.right == f"{figures.valid_votes(official.returns[one.contest]):,}"


def test_a_misspelt_name_is_an_erratum_and_the_record_has_the_right_one(
    official: Record, found: tuple[Finding, ...]
) -> None:
    misspelt = {one.printed: one for one in found if one.code == "spelling"}
    assert {"Middlesborough", "Birmingham Hansworth", "Chertsy & Walton"} <= set(misspelt)
    for name, one in misspelt.items():
        place = official.contests[one.contest].constituency
        assert name not in (place.name, *place.name.split(" and "))
        assert one.contest in {contest.id for contest in official.by_name(name)}


def test_what_is_of_no_official_file_is_a_problem_of_the_build(
    official: Record, found: tuple[Finding, ...]
) -> None:
    assert not [one for one in found if "islington-north-1937" in one.where]
    kept = [one.code for one in official.problems if "islington-north-1937" in one.where]
    assert sorted(kept) == ["sum", "turnout"]


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
    corrected = [one for one in found if one.code == "erratum" and one.field == "Electorate"]
    theirs = [one for one in found if one.code == "db-electorate"]
    assert [one.printed for one in corrected] == ["83,114", "79,894", "82,829", "77,527"]
    assert [one.right for one in corrected] == ["74,159", "74,259", "76,313", "69,652"]
    assert [one.printed for one in theirs] == [one.right for one in corrected]
    for one, other in zip(corrected, theirs, strict=True):
        assert one.contest == other.contest and one.printed in other.why


def test_the_same_record_gives_the_same_errata_in_the_same_order(
    official: Record, found: tuple[Finding, ...]
) -> None:
    assert audit(official) == found
    order = list(KINDS)
    places = [order.index(one.code) for one in found]
    assert places == sorted(places)


def test_what_may_be_passed_on_is_what_the_open_record_tells(
    official: Record, found: tuple[Finding, ...]
) -> None:
    shown = open_to_all(official, found)
    assert shown == audit(redistributable(official))
    assert {one.code for one in found if one not in shown} == {"spell-date"}


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
    assert (one.where, one.printed, one.used) == ("a.csv:7", "2", "kept")
    assert one.why == "3 votes are more than 2 electors"
    assert audit(packaged) == ()


def test_the_page_of_recipes_has_the_counts() -> None:
    page = (Path(__file__).parents[3] / "docs/how-to/audit-the-official-files.md").read_text(
        "utf-8"
    )
    rows = dict(re.findall(r"^\| `([a-z-]+)` \| (\d+) \|$", page, re.MULTILINE))
    assert {code: int(number) for code, number in rows.items()} == COUNTS
    assert f"| all | {sum(COUNTS.values())} |" in page
