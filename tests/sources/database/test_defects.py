"""The database against the record: the known defects, each found, and no other."""

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.sources.database.tiny_database import (
    CANDIDATE,
    TABLES,
    Rows,
    a_held_record,
    differences,
    with_change,
    write_database,
)

from tellers.errors import MissingColumn, Problem, Severity, UnreadableSource
from tellers.record.contests import ElectionKind
from tellers.record.people import Standing
from tellers.record.record import Record
from tellers.sources.database.candidacies import read_database_candidacies
from tellers.sources.database.defects import database_differences
from tellers.sources.database.elections import read_database_contests


@pytest.fixture(scope="module")
def found(data: Path, official: Record) -> list[Problem]:
    """Every difference of the official database from the official record."""
    contests, faults = read_database_contests(data)
    candidacies, others = read_database_candidacies(data)
    assert (len(contests), len(candidacies), faults + others) == (4_550, 26_346, [])
    return database_differences(contests, candidacies, official)


def said(problems: list[Problem], code: str) -> list[str]:
    return [problem.message for problem in problems if problem.code == code]


def test_every_difference_is_a_known_one_and_stands_at_its_line(
    found: list[Problem], data: Path
) -> None:
    assert Counter(problem.code for problem in found) == {
        "db-label": 19, "db-party-number": 14, "db-encoding": 4, "db-electorate": 4, "db-sum": 2,
        "db-day": 1, "db-position": 1, "db-votes": 1, "db-candidate": 1, "db-name": 1,
    }  # fmt: skip
    assert {problem.severity for problem in found} == {Severity.WARNS}
    for problem in found:
        name, _, line = problem.where.rpartition(":")
        row = (data / name).read_text(encoding="utf-8").splitlines()[int(line) - 1]
        assert row.split(",", maxsplit=1)[0].isdigit()


def test_27_four_electorates_of_2024_were_corrected_and_both_values_are_told(
    found: list[Problem], data: Path
) -> None:
    told = {}
    for message in said(found, "db-electorate"):
        words = message.replace(";", "").split()
        told[words[6]] = (int(words[10]), int(words[4]))
    assert told == {
        "parl.clapham-and-brixton-hill.2024-07-04": (83_114, 74_159),
        "parl.dulwich-and-west-norwood.2024-07-04": (79_894, 74_259),
        "parl.streatham-and-croydon-north.2024-07-04": (82_829, 76_313),
        "parl.vauxhall-and-camberwell-green.2024-07-04": (77_527, 69_652),
    }
    contests, _ = read_database_contests(data)
    in_2024 = [c for c in contests if c.is_general and c.polled_on.year == 2024]
    assert sum(contest.electorate for contest in in_2024) == 48_224_212
    clapham = next(c for c in in_2024 if c.place == "Clapham and Brixton Hill")
    line = int(clapham.electorate_cite.locator.removeprefix("line "))
    rows = (data / clapham.electorate_cite.source).read_text().splitlines()
    assert rows[line - 1].split(",")[1] == "74159"


def test_21_in_all_five_general_elections_the_database_adds_up_and_has_the_record_s_votes(
    found: list[Problem], data: Path, official: Record
) -> None:
    contests, _ = read_database_contests(data)
    general = [c for c in contests if c.is_general and not c.is_notional]
    assert len(general) == 3_250
    told = {"db-sum", "db-votes", "db-position", "db-candidate", "db-contest"}
    wrong = [p.message for p in found if p.code in told]
    assert len(wrong) == 5
    assert all(" in parl." not in m or ".by." in m for m in wrong)
    assert all("2016" in message or "2023-07-20" in message for message in wrong)


def test_24_sheffield_brightside_2016_has_one_figure_wrong_in_the_database_too(
    found: list[Problem],
) -> None:
    assert said(found, "db-votes") == [
        "found 14987 votes of Gill Furniss in "
        "parl.sheffield-brightside-and-hillsborough.by.2016-05-05; 14087 used"
    ]
    assert "its candidates' give 23481" in said(found, "db-sum")[0]


def test_25_sleaford_2016_has_lost_its_labour_candidate_in_the_database(
    found: list[Problem],
) -> None:
    """He and Paul Coyne have one person's number in the CSV: Coyne took on Labour's too."""
    assert said(found, "db-candidate") == [
        "found nobody for Jim Clarke (lab, 3363 votes) in "
        "parl.sleaford-and-north-hykeham.by.2016-12-08; the record keeps them"
    ]
    assert "found 32834 valid votes" in said(found, "db-sum")[1]
    assert "its candidates' give 29471" in said(found, "db-sum")[1]
    assert "found party number 15 of Paul Coyne" in said(found, "db-party-number")[-1]


def test_18_the_seventeen_of_2010_are_independents_in_the_database(found: list[Problem]) -> None:
    told = [message for message in said(found, "db-label") if "2010-05-06" in message]
    assert len(told) == 17
    assert all("standing as independent" in m and m.endswith("; uup used") for m in told)


def test_15_the_eleven_greens_of_northern_ireland_have_their_own_number_in_the_database(
    found: list[Problem],
) -> None:
    told = [message for message in said(found, "db-party-number") if " 1113 " in message]
    assert len(told) == 11
    assert all(message.endswith("; the CSV has 44") for message in told)


def test_04_four_names_are_encoded_twice_in_the_database_too(found: list[Problem]) -> None:
    used = [message.rsplit("; ", 1)[1] for message in said(found, "db-encoding")]
    assert used == [
        "Séamus Martin used", "Elise Dünweber used", "Léonie Mathers used", "Áine Groogan used",
    ]  # fmt: skip


def test_28_the_record_has_the_names_of_the_database(found: list[Problem], data: Path) -> None:
    assert said(found, "db-name") == [
        "found Giles Walting in parl.clacton.by.2014-10-09; Giles Watling used"
    ]
    names = {str(row.name) for row in read_database_candidacies(data)[0]}
    assert {"Matthew Kellermann", "Huge De Burgh"} <= names
    assert "Matthew Kellerman" not in names


def test_32_thirsk_and_malton_has_the_wrong_day_in_the_database(found: list[Problem]) -> None:
    assert said(found, "db-day") == [
        "found parl.thirsk-and-malton.2010-05-06 polled on 2010-05-06; it was 2010-05-27"
    ]


def test_16_a_joint_candidacy_is_one_with_two_certifications_in_the_database(data: Path) -> None:
    rows, _ = read_database_candidacies(data)
    joint = [row for row in rows if len(row.parties) == 2 and row.parties[1].name[:2] == "Co"]
    assert len(joint) == 42 + 42 + 51 + 50 + 49 + 7
    assert {row.parties[0].abbreviation for row in joint} == {"Lab"}


def test_two_candidates_of_somerton_2023_have_each_others_party_in_the_database(
    found: list[Problem],
) -> None:
    told = [m for m in said(found, "db-label") if "somerton" in m]
    assert len(told) == 2
    assert "UK Independence Party and Christian Peoples Alliance" in told[0]
    assert said(found, "db-position") == [
        "found Lorna Corke in place 10 in Somerton and Frome, 2023-07-20; the votes give place 8"
    ]


# ---------------------------------------------------------------- invented


def test_a_database_that_agrees_says_nothing(tmp_path: Path) -> None:
    assert differences(write_database(tmp_path), a_held_record()) == []


@pytest.mark.parametrize(
    ("changed", "where", "words"),
    [
        (with_change("candidacies", 1, vote_count="601"), "db-votes:candidacies:2",
         "found 601 votes of Ada Brown"),
        (with_change("candidacies", 1, vote_count="601"), "db-sum:elections:2",
         "found 1000 valid votes"),
        (with_change("candidacies", 2, candidate_family_name="Jonas"), "db-name:candidacies:3",
         "found Ben Jonas in parl.nether-wallop.2024-07-04; Ben Jones used"),
        (with_change("candidacies", 2, is_standing_as_independent="t"), "db-label:candidacies:3",
         "; con used"),
        (with_change("candidacies", 2, result_position="3"), "db-position:candidacies:3",
         "found Ben Jones in place 3"),
        (with_change("elections", 1, invalid_vote_count="8"), "db-contest:elections:2",
         "found rejected papers of 8"),
        (with_change("elections", 1, is_invalid_vote_count_known="f"), "db-contest:elections:2",
         "found rejected papers of None"),
        (with_change("elections", 1, declaration_at="2024-07-05 03:15:00"),
         "db-contest:elections:2", "found time of declaration of 2024-07-05 02:15:00+00:00"),
        (with_change("elections", 1, polling_on="2019-12-12"), "db-contest:elections:2",
         "which the record does not hold"),
        (with_change("electorates", 1, population_count="1400"), "db-electorate:elections:2",
         "found an electorate of 1400"),
        ({"candidacies": TABLES["candidacies"][:1]}, "db-candidate:elections:2",
         "found nobody for Ben Jones (con, 400 votes)"),
        ({"candidacies": [*TABLES["candidacies"], {**CANDIDATE, "id": "3", "vote_count": "9",
          "candidate_given_name": "Cy", "result_position": "3"}]}, "db-candidate:candidacies:4",
         "found Cy Brown in parl.nether-wallop.2024-07-04, whom the record does not hold"),
    ],
)  # fmt: skip
def test_a_difference_is_said_at_the_database_s_row(
    tmp_path: Path, changed: dict[str, Rows], where: str, words: str
) -> None:
    write_database(tmp_path, **changed)
    code, table, line = where.split(":")
    told = [p for p in differences(tmp_path, a_held_record()) if p.code == code]
    assert [problem.where for problem in told] == [f"psephology-db/{table}.csv:{line}"]
    assert words in told[0].message


@pytest.mark.parametrize(
    ("changed", "where", "words"),
    [
        (with_change("elections", 1, electorate_id="9"), "join:elections:2",
         "found 9 in electorate, which electorates does not hold"),
        (with_change("elections", 1, constituency_group_id="9"), "join:elections:2", "row left"),
        (with_change("constituency_groups", 1, constituency_area_id="9"),
         "join:constituency_groups:2",
         "constituency_areas does not hold"),
        ({"elections": [*TABLES["elections"], *TABLES["elections"]]}, "twice:elections:3",
         "found the id 1 again, first in line 2"),
        ({"elections": [*TABLES["elections"], {**TABLES["elections"][0], "id": "x"}]},
         "row:elections:3", "found 'x' in id"),
        ({"elections": [*TABLES["elections"],
          {**TABLES["elections"][0], "id": "2", "is_notional": "no"}]}, "row:elections:3",
         "expected t or f"),
        ({"elections": [*TABLES["elections"],
          {**TABLES["elections"][0], "id": "2", "declaration_at": "03:15"}]}, "row:elections:3",
         "expected a time as"),
        (with_change("candidacies", 1, member_id="9"), "join:candidacies:2", "left unknown"),
        (with_change("certifications", 1, political_party_id="9"), "join:certifications:2",
         "political_parties does not hold"),
        (with_change("certifications", 1, candidacy_id="9"), "join:certifications:2",
         "candidacies does not hold"),
        ({"members": [*TABLES["members"], {**TABLES["members"][0], "id": "2"}]},
         "twice:members:3", "found the member mnis-7 again"),
        ({"members": [*TABLES["members"],
          {"id": "2", "given_name": "A", "family_name": "", "mnis_id": "8"}]}, "row:members:3",
         "found no family name"),
        ({"members": [*TABLES["members"],
          {"id": "2", "given_name": "=A", "family_name": "B", "mnis_id": "8"}]},
         "formula:members:3", "kept as text"),
    ],
)  # fmt: skip
def test_a_fault_of_a_table_is_said_at_its_line_and_the_rest_is_read(
    tmp_path: Path, changed: dict[str, Rows], where: str, words: str
) -> None:
    write_database(tmp_path, **changed)
    _, of_contests = read_database_contests(tmp_path)
    candidacies, of_candidacies = read_database_candidacies(tmp_path)
    code, table, line = where.split(":")
    told = [problem for problem in (*of_contests, *of_candidacies) if problem.code == code]
    assert [problem.where for problem in told] == [f"psephology-db/{table}.csv:{line}"]
    assert words in told[0].message
    assert len(candidacies) == 2


def test_a_contest_that_the_database_has_lost_is_said(tmp_path: Path) -> None:
    record = a_held_record()
    (held,) = record.contests.values()
    election = replace(held.election, id="x", kind=ElectionKind.BY_ELECTION)
    other = replace(held, id="parl.nether-wallop.by.2024-07-04", election=election)
    lost = replace(record.returns[held.id], contest=other)
    told = differences(
        write_database(tmp_path), replace(record, returns={**record.returns, other.id: lost})
    )
    assert [(p.code, p.where) for p in told] == [("db-contest", "psephology-db/elections.csv:2")]
    assert "found no row of parl.nether-wallop.by.2024-07-04" in told[0].message


def test_an_adjunct_party_comes_behind_the_other(tmp_path: Path) -> None:
    adjunct = {"id": "3", "candidacy_id": "1", "political_party_id": "3",
               "adjunct_to_certification_id": "1"}  # fmt: skip
    write_database(tmp_path, certifications=[adjunct, *TABLES["certifications"]])
    rows, problems = read_database_candidacies(tmp_path)
    assert problems == []
    assert [party.abbreviation for party in rows[0].parties] == ["Lab", "Co-op"]
    assert (rows[0].member, rows[0].standing) == ("mnis-7", Standing.PARTY)
    assert rows == read_database_candidacies(tmp_path)[0]


def test_midnight_is_a_day_and_no_time(tmp_path: Path) -> None:
    write_database(tmp_path, **with_change("elections", 1, declaration_at="2024-07-05 00:00:00"))
    (contest,), _ = read_database_contests(tmp_path)
    assert contest.declared_at is None


def test_a_table_that_is_not_there_or_another_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableSource, match="No such file"):
        read_database_contests(tmp_path)
    write_database(tmp_path, members=TABLES["electorates"])
    with pytest.raises(MissingColumn, match="given_name"):
        read_database_candidacies(tmp_path)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(st.integers(0, 2_000), st.integers(401, 2_000))
def test_votes_that_differ_are_said_and_votes_that_agree_are_not(
    tmp_path: Path, theirs: int, ours: int
) -> None:
    write_database(tmp_path, **with_change("candidacies", 1, vote_count=str(theirs)))
    told = differences(tmp_path, a_held_record(**{"ada-brown": ours}))
    assert ("db-votes" in {problem.code for problem in told}) == (theirs != ours)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=20)
@given(st.permutations(range(2)), st.permutations(range(2)), st.permutations(range(3)))
def test_shuffled_tables_hold_the_same_candidacies(
    tmp_path: Path, candidates: list[int], certificates: list[int], parties: list[int]
) -> None:
    def shuffled(name: str, order: list[int]) -> Rows:
        return [TABLES[name][at] for at in order]

    write_database(
        tmp_path,
        candidacies=shuffled("candidacies", candidates),
        certifications=shuffled("certifications", certificates),
        political_parties=shuffled("political_parties", parties),
    )
    rows, problems = read_database_candidacies(tmp_path)
    assert problems == []
    assert {(str(row.name), row.votes, row.parties[0].name) for row in rows} == {
        ("Ada Brown", 600, "Labour"),
        ("Ben Jones", 400, "Conservative"),
    }
    assert differences(tmp_path, a_held_record()) == []
