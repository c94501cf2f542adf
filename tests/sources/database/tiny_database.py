"""A tiny database in the shape of Parliament's, every name and figure invented.

A table is its right rows with only what a test changes in them: rows are told by their number.
"""

import csv
import io
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from tests.builders import a_record

from tellers.errors import Problem
from tellers.record.contests import RETURN, Candidacy, Contest, Declaration
from tellers.record.identity import (
    candidacy_ids,
    constituency_id,
    contest_id,
    general_election,
)
from tellers.record.people import Citation, Label, Name, Standing
from tellers.record.places import Constituency
from tellers.record.record import Record
from tellers.sources.database.candidacies import read_database_candidacies
from tellers.sources.database.defects import database_differences
from tellers.sources.database.elections import read_database_contests

Rows = list[dict[str, str]]
IN_2024 = date(2024, 7, 4)

CANDIDATE = {
    "id": "1", "candidate_given_name": "Ada", "candidate_family_name": "Brown",
    "is_standing_as_commons_speaker": "f", "is_standing_as_independent": "f", "is_notional": "f",
    "result_position": "1", "is_winning_candidacy": "t", "vote_count": "600", "election_id": "1",
    "member_id": "1",
}  # fmt: skip
SECOND = {
    "id": "2", "candidate_given_name": "Ben", "candidate_family_name": "Jones",
    "result_position": "2", "is_winning_candidacy": "f", "vote_count": "400", "member_id": "",
}  # fmt: skip
TABLES: Mapping[str, Rows] = {
    "elections": [{
        "id": "1", "polling_on": "2024-07-04", "is_notional": "f", "valid_vote_count": "1000",
        "invalid_vote_count": "7", "is_invalid_vote_count_known": "t", "majority": "200",
        "declaration_at": "", "constituency_group_id": "1", "general_election_id": "1",
        "electorate_id": "1",
    }],
    "electorates": [{"id": "1", "population_count": "1500"}],
    "constituency_groups": [{"id": "1", "constituency_area_id": "1"}],
    "constituency_areas": [
        {"id": "1", "name": "Nether Wallop", "geographic_code": "E14009999"},
    ],
    "candidacies": [CANDIDATE, {**CANDIDATE, **SECOND}],
    "certifications": [
        {"id": "1", "candidacy_id": "1", "political_party_id": "1",
         "adjunct_to_certification_id": ""},
        {"id": "2", "candidacy_id": "2", "political_party_id": "2",
         "adjunct_to_certification_id": ""},
    ],
    "political_parties": [
        {"id": "1", "name": "Labour", "abbreviation": "Lab", "mnis_id": "15"},
        {"id": "2", "name": "Conservative", "abbreviation": "Con", "mnis_id": "4"},
        {"id": "3", "name": "Co-operative Party", "abbreviation": "Co-op", "mnis_id": "1034"},
    ],
    "members": [{"id": "1", "given_name": "Ada", "family_name": "Brown", "mnis_id": "7"}],
}  # fmt: skip


def write_table(root: Path, name: str, rows: Sequence[Mapping[str, str]]) -> None:
    """A table as the folder of data has it: UTF-8, LF, a header."""
    out = io.StringIO(newline="")
    table = csv.writer(out, lineterminator="\n")
    table.writerow(rows[0])
    table.writerows(row.values() for row in rows)
    path = root / "psephology-db" / f"{name}.csv"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(out.getvalue().encode())


def write_database(root: Path, **changed: Sequence[Mapping[str, str]]) -> Path:
    """The tiny database, with whole tables put in the place of its own."""
    for name, rows in {**TABLES, **changed}.items():
        write_table(root, name, rows)
    return root


def with_change(table: str, number: int, **cells: str) -> dict[str, Rows]:
    """A table with some cells of one of its rows changed; rows count from 1."""
    rows = [dict(row) for row in TABLES[table]]
    rows[number - 1] |= cells
    return {table: rows}


def a_held_record(**votes: int) -> Record:
    """The record of the same contest: what its candidates have by the CSV files."""
    names = [Name("Ada", "Brown"), Name("Ben", "Jones")]
    labels = [Label(Standing.PARTY, (party,)) for party in ("lab", "con")]
    ids = candidacy_ids(zip(names, labels, strict=True))
    place = Constituency(
        constituency_id("Nether Wallop", IN_2024), "Nether Wallop", "england-2024", "England",
        "South East", "E14009999",
    )  # fmt: skip
    standing = zip(ids, names, labels, strict=True)
    contest = Contest(
        contest_id("Nether Wallop", IN_2024, is_by_election=False),
        general_election(IN_2024),
        place,
        IN_2024,
        tuple(Candidacy(one, name, label) for one, name, label in standing),
    )
    counted = {"ada-brown": 600, "ben-jones": 400, **votes}
    cites = {key: Citation("test", key) for key in (*ids, RETURN)}
    return a_record(Declaration(contest, counted, cites, rejected=7, electorate=1_500))


def differences(root: Path, record: Record) -> list[Problem]:
    """What differs between a tiny database and a record."""
    contests, _ = read_database_contests(root)
    candidacies, _ = read_database_candidacies(root)
    return database_differences(contests, candidacies, record)
