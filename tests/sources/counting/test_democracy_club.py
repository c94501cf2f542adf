"""Democracy Club's results CSV: what we write is read back, what others write is read safely."""

import csv
import io
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.builders import (
    TEST_SOURCE,
    a_candidacy,
    a_contest,
    a_declaration,
    a_group_return,
    a_record,
)
from tests.sources.counting.export import Row, write_rows

from tellers.errors import InvalidRecord, MissingColumn, Problem, UnknownContest
from tellers.record.contests import Contest, Declaration, Printed, PrintedRow
from tellers.record.identity import candidacy_ids, constituency_id, contest_id, general_election
from tellers.record.people import Citation, Label, Name, Standing
from tellers.record.places import Constituency
from tellers.record.record import Record
from tellers.sources.counting.ballots import Ballots, turn_ballots
from tellers.sources.counting.democracy_club import (
    HEADER,
    BallotRow,
    neutral,
    read_ballots,
    restored,
    write_ballots,
)

IN_2024 = date(2024, 7, 4)
FILE = "results.csv"
WALLOP = Constituency(
    constituency_id("Nether Wallop", IN_2024), "Nether Wallop", "england-2024", "England",
    "South East", "E14009999",
)  # fmt: skip
ROW = {
    "person_id": "1", "person_name": "Ada Brown", "election_id": "parl.2024-07-04",
    "ballot_paper_id": "parl.nether-wallop.2024-07-04", "election_date": "2024-07-04",
    "party_name": "Labour Party", "party_id": "PP53", "post_label": "Nether Wallop",
    "gss": "E14009999", "cancelled_poll": "f", "seats_contested": "1", "votes_cast": "600",
    "elected": "t", "tied_vote_winner": "f", "turnout_reported": "1007", "spoilt_ballots": "7",
    "total_electorate": "1500", "results_source": "a notice", "mnis_id": "",
    "sopn_last_name": "BROWN", "sopn_first_names": "Ada",
}  # fmt: skip
SECOND = {
    "person_id": "2", "person_name": "Ben Jones", "party_name": "Conservative Party",
    "party_id": "party:52", "votes_cast": "400", "elected": "f", "sopn_last_name": "JONES",
    "sopn_first_names": "Ben",
}  # fmt: skip


def read(root: Path, *changes: Row) -> tuple[Ballots, list[Problem]]:
    write_rows(root / FILE, [{**ROW, **change} for change in changes])
    rows, problems = read_ballots(root, FILE)
    found, others = turn_ballots(rows, [WALLOP], {})
    return found, [*problems, *others]


def back(root: Path, record: Record, election: str) -> tuple[Ballots, list[Problem]]:
    """What is read of an election as it was written."""
    (root / FILE).write_bytes(write_ballots(record, election).encode())
    rows, problems = read_ballots(root, FILE)
    found, others = turn_ballots(rows, record.constituencies.values(), record.parties)
    return found, [*problems, *others]


def kept(result: Declaration) -> tuple[Any, ...]:
    """All of a declaration that the file has a column for: not its hour, nor who sat before."""
    contest = result.contest
    standing = [(c.id, c.name, c.label, c.member) for c in contest.candidacies]
    return (
        contest.id, contest.election, contest.constituency, contest.polled_on, standing,
        dict(result.votes), result.rejected, result.electorate, result.chosen_by_lot,
    )  # fmt: skip


def test_every_election_by_candidate_is_read_back_as_it_was_written(
    official: Record, tmp_path: Path
) -> None:
    """3,250 contests of general elections and 59 by-elections, and not one difference."""
    count = 0
    for election in official.elections.values():
        if 2010 <= election.polled_on.year <= 2024:
            found, problems = back(tmp_path, official, election.id)
            fought = official.contests_of(election.id)
            assert [d.contest.id for d in found.declarations] == [c.id for c in fought]
            for result in found.declarations:
                ours = official.returns[result.contest.id]
                assert isinstance(ours, Declaration)
                assert kept(result) == kept(ours)
            assert [p.code for p in problems] == ["person"] * ("sleaford" in election.id)
            count += len(found.declarations)
    assert count == 3_250 + 59


def test_two_people_under_one_number_are_kept_and_said(official: Record, tmp_path: Path) -> None:
    """Of Sleaford and North Hykeham 2016 the official file gives two candidates one number."""
    contest = official.find("Sleaford and North Hykeham", "2016-12-08")
    (problem,) = back(tmp_path, official, contest.election.id)[1]
    assert "found person 26371 as Jim Clarke and Paul Coyne" in problem.message
    assert "both kept" in problem.message


def test_08_rejected_papers_not_known_are_an_empty_cell(official: Record) -> None:
    contest = official.find("Barnsley Central", "2011-03-03")
    rows = list(csv.DictReader(io.StringIO(write_ballots(official, contest.election.id))))
    assert {(row["spoilt_ballots"], row["turnout_reported"]) for row in rows} == {("", "")}


def test_papers_issued_are_the_valid_and_the_rejected(official: Record) -> None:
    text = write_ballots(official, "parl.2024-07-04")
    rows = [row for row in csv.DictReader(io.StringIO(text)) if row["gss"] == "E14001305"]
    assert {(r["turnout_reported"], r["spoilt_ballots"]) for r in rows} == {("49195", "189")}
    assert {row["turnout_percentage"] for row in rows} == {"67.53"}
    corbyn = next(row for row in rows if row["elected"] == "t")
    assert (corbyn["person_name"], corbyn["votes_cast"], corbyn["rank"], corbyn["party_id"]) == (
        "Jeremy Corbyn",
        "24120",
        "1",
        "ynmp-party:2",
    )
    assert corbyn["mnis_id"] == "185"


def test_no_days_of_birth_no_pictures_and_no_genders_are_written(official: Record) -> None:
    header = write_ballots(official, "parl.2024-07-04").splitlines()[0].split(",")
    assert tuple(header) == HEADER
    assert not {"birth_date", "image", "gender"} & set(header)


def test_a_cancelled_election_or_one_of_groups_is_not_written(official: Record) -> None:
    with pytest.raises(UnknownContest, match="no election"):
        write_ballots(official, "parl.2023-05-04")
    with pytest.raises(InvalidRecord, match="no candidates"):
        write_ballots(official, "parl.1997-05-01")


def test_a_contest_by_party_group_is_not_among_the_candidates() -> None:
    declared = a_declaration({"lab": 10, "con": 9}, place="Here")
    grouped = a_group_return({"lab": 10, "con": 9}, 3, contest=a_contest(["lab", "con"], place="X"))
    text = write_ballots(a_record(declared, grouped), declared.contest.election.id)
    assert {row["post_label"] for row in csv.DictReader(io.StringIO(text))} == {"Here"}


def test_a_source_that_may_not_be_handed_on_stays_out() -> None:
    record = a_record(a_declaration({"lab": 10, "con": 9}))
    closed = replace(record.sources[TEST_SOURCE], redistributable=False)
    with pytest.raises(InvalidRecord):
        write_ballots(replace(record, sources={TEST_SOURCE: closed}), "parl.2019-12-12")


def test_their_own_number_of_a_person_is_written_where_a_file_printed_it() -> None:
    result = a_declaration({"lab": 10, "con": 9})
    cells = PrintedRow(Citation(TEST_SOURCE, "line 2"), {"DC Person ID": "4711"})
    printed = {result.contest.id: Printed(cells, {"lab": cells})}
    text = write_ballots(replace(a_record(result), printed=printed), "parl.2019-12-12")
    assert [row["person_id"] for row in csv.DictReader(io.StringIO(text))] == ["4711", ""]


# ---------------------------------------------------------------- cells that would run

CELLS = st.text(st.sampled_from("=+-@'\t\r\nab, \""), max_size=8)


@given(CELLS)
def test_a_cell_is_neutral_and_comes_back(cell: str) -> None:
    written = neutral(cell)
    assert restored(written) == cell
    assert not written.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))


@given(CELLS, CELLS)
def test_no_two_cells_are_written_alike(one: str, other: str) -> None:
    assert (neutral(one) == neutral(other)) == (one == other)


DANGEROUS = st.builds(
    str.__add__, st.sampled_from(("=", "+", "-", "@", "=\t", "'", "''=", "'@", "")),
    st.sampled_from(("cmd|'/c calc'!A0", "Smith", "O'Brien", 'Bob "the" x', "a,b")),
)  # fmt: skip


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(
    st.lists(st.tuples(DANGEROUS, DANGEROUS), min_size=2, max_size=5, unique=True),
    st.integers(0, 5_000),
)
def test_names_that_would_run_are_written_neutral_and_read_back(
    tmp_path: Path, names: list[tuple[str, str]], votes: int
) -> None:
    standing = [(Name(first, last), Label(Standing.INDEPENDENT)) for first, last in names]
    ids = candidacy_ids(standing)
    contest = Contest(
        contest_id("Nether Wallop", IN_2024, is_by_election=False),
        general_election(IN_2024), WALLOP, IN_2024,
        tuple(a_candidacy("ind", id=i, name=n) for i, (n, _) in zip(ids, standing, strict=True)),
    )  # fmt: skip
    counted = {key: votes + number for number, key in enumerate(ids)}
    record = a_record(a_declaration(counted, contest=contest))
    text = write_ballots(record, contest.election.id)
    for row in csv.reader(io.StringIO(text, newline="")):
        assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in row)
    found, problems = back(tmp_path, record, contest.election.id)
    result = record.returns[contest.id]
    assert isinstance(result, Declaration)
    assert (problems, [kept(one) for one in found.declarations]) == ([], [kept(result)])


def test_an_apostrophe_in_a_row_of_others_is_a_letter(tmp_path: Path) -> None:
    odd = {"person_name": "'=Ada Brown", "sopn_last_name": ""}
    found, problems = read(tmp_path, odd, SECOND)
    assert str(found.contests[0].candidacies[0].name) == "'=Ada Brown"
    ours, _ = read(tmp_path, {**odd, "results_source": "Tellers record x: y"}, SECOND)
    assert str(ours.contests[0].candidacies[0].name) == "=Ada Brown"
    assert problems == []


# ---------------------------------------------------------------- what others write


def test_a_row_of_theirs_is_read(tmp_path: Path) -> None:
    found, problems = read(tmp_path, ROW, {**SECOND, "elected": "False"})
    (result,) = found.declarations
    assert problems == []
    assert dict(result.votes) == {"ada-brown": 600, "ben-jones": 400}
    assert [c.label.key for c in result.contest.candidacies] == ["lab", "con"]
    assert (result.rejected, result.electorate) == (7, 1_500)
    assert found.parties["lab"].name == "Labour"
    assert read(tmp_path, ROW, {**SECOND, "elected": "False"}) == (found, problems)


def test_before_the_count_a_ballot_is_a_nomination(tmp_path: Path) -> None:
    none = {"votes_cast": "", "elected": ""}
    found, problems = read(tmp_path, none, {**SECOND, **none})
    assert (len(found.contests), found.declarations, problems) == (1, (), [])


def test_a_tie_is_read_with_its_lot(tmp_path: Path) -> None:
    level = {"votes_cast": "500", "tied_vote_winner": "t"}
    found, problems = read(tmp_path, level, {**SECOND, "votes_cast": "500"})
    assert (found.declarations[0].chosen_by_lot, problems) == ("ada-brown", [])


def test_a_tie_is_written_with_its_lot(tmp_path: Path) -> None:
    tied = a_declaration({"lab": 10, "con": 10}, chosen_by_lot="con")
    text = write_ballots(a_record(tied), "parl.2019-12-12")
    rows = list(csv.DictReader(io.StringIO(text)))
    assert [(row["elected"], row["tied_vote_winner"], row["rank"]) for row in rows] == [
        ("f", "f", "1"),
        ("t", "t", "1"),
    ]


@pytest.mark.parametrize(
    ("changes", "where", "words", "declared"),
    [
        ([{"votes_cast": "6oo"}, SECOND], "figure:2", "a whole number", 0),
        ([{"votes_cast": ""}, SECOND], "figures:2", "votes of 1 of 2", 0),
        ([{"votes_cast": "60"}, SECOND], "figures:2", "those with [60] votes", 0),
        ([{"elected": ""}, SECOND], "figures:2", "those with [] votes", 0),
        ([ROW, {**SECOND, "elected": "t"}], "figures:2", "[600, 400]", 0),
        ([{"votes_cast": "400"}, SECOND], "figures:2", "0 winners of a tie", 0),
        ([ROW, {**SECOND, "spoilt_ballots": "8"}], "figures:2", "several totals", 0),
        ([ROW, {**SECOND, "tied_vote_winner": "t"}], "figures:2", "expected 0", 0),
        ([{"turnout_reported": "2000"}, {**SECOND, "turnout_reported": "2000"}], "sum:2",
         "2000 papers issued", 1),
        ([{"total_electorate": "999"}, {**SECOND, "total_electorate": "999"}], "turnout:2",
         "1000 votes of 999 electors", 1),
        ([ROW, SECOND, SECOND], "twice:4", "Ben Jones again, first in line 3", 1),
        ([ROW, {**SECOND, "person_id": "1"}], "person:3", "both kept", 1),
        ([ROW, {**SECOND, "person_name": ""}], "row:3", "no name", 1),
        ([ROW, {**SECOND, "elected": "perhaps"}], "row:3", "expected t, f", 1),
        ([ROW, {**SECOND, "election_date": "4 July"}], "row:3", "yyyy-mm-dd", 1),
        ([ROW, {**SECOND, "person_name": "@Ben"}], "formula:3", "kept as text", 1),
        ([{"party_id": "Labour"}, SECOND], "contest:2", "expected PP52", 0),
        ([{"gss": "E14000001"}, {**SECOND, "gss": "E14000001"}], "contest:2", "no constituency", 0),
        ([ROW, {**SECOND, "gss": "E14000001"}], "contest:2", "several days or codes", 0),
        ([{"cancelled_poll": "t"}, SECOND], "contest:2", "cancelled", 0),
        ([{"seats_contested": "3"}, SECOND], "contest:2", "3 seats", 0),
        ([{"ballot_paper_id": "local.x.y.2024-07-04"}], "contest:2", "no ballot id", 0),
        ([{"ballot_paper_id": "parl.2024-07-04"}], "contest:2", "no ballot id", 0),
        ([{"ballot_paper_id": "parl.nether-wallop.2024-02-31"}], "contest:2", "no ballot id", 0),
    ],
)  # fmt: skip
def test_a_fault_is_said_at_its_line(
    tmp_path: Path, changes: list[Row], where: str, words: str, declared: int
) -> None:
    found, problems = read(tmp_path, *changes)
    code, _, line = where.partition(":")
    told = [p for p in problems if p.code == code and p.where == f"{FILE}:{line}"]
    assert len(told) == 1, [str(problem) for problem in problems]
    assert words in told[0].message
    assert len(found.declarations) == declared


def test_a_party_without_a_number_is_found_by_its_name(tmp_path: Path) -> None:
    found, _ = read(tmp_path, {"party_id": "", "party_name": "Beer, Baccy"}, SECOND)
    assert found.contests[0].candidacies[0].label.parties == ("beer-baccy",)
    assert found.parties["beer-baccy"].name == "Beer, Baccy"


def test_other_columns_may_stand_in_any_order_and_are_not_read(tmp_path: Path) -> None:
    extra = {"birth_date": "1970-01-01", "image": "https://example.org/x.png"}
    rows = [{**extra, **dict(reversed({**ROW, **row}.items()))} for row in ({}, SECOND)]
    write_rows(tmp_path / FILE, rows)
    assert not any("1970" in str(row) for row in read_ballots(tmp_path, FILE)[0])
    assert len(read_ballots(tmp_path, FILE)[0]) == 2


def test_a_file_of_another_shape_is_refused(data: Path) -> None:
    with pytest.raises(MissingColumn, match="ballot_paper_id"):
        read_ballots(data, "exit-polls/exit-polls.csv")


def test_a_ballot_row_is_a_value(tmp_path: Path) -> None:
    write_rows(tmp_path / FILE, [ROW])
    (row,), _ = read_ballots(tmp_path, FILE)
    expected = BallotRow(
        "parl.nether-wallop.2024-07-04", IN_2024, "1", Name("Ada", "Brown"), "Labour Party", "PP53",
        "Nether Wallop", "E14009999", "", seats=1, is_cancelled=False, is_elected=True,
        is_lot=False, votes=600, issued=1_007, spoilt=7, electorate=1_500,
        cite=Citation(FILE, "line 2"),
    )  # fmt: skip
    assert row == expected
