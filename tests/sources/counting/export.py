"""A tiny export in the layout of the next general election, every name and figure invented."""

import csv
import io
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from tellers.errors import Problem
from tellers.sources.counting.election_manager import read_exports, read_nominations
from tellers.sources.counting.next_election import NextElection, Turning, turn_into_contests
from tellers.sources.maps.boundaries import Gazetteer
from tellers.sources.parliament.parties import PartyRegister

POLLED_ON = date(2029, 5, 3)
Row = dict[str, str]

PLACE = {
    "Election_Id": "1", "ONS_Constituency_Id": "E14009999", "Constituency_Name": "Nether Wallop",
    "Region_Name": "South East", "Country_Name": "England", "Constituency_Type": "County",
}  # fmt: skip
LABOUR = {
    "Primary_Party_Name": "Labour", "Primary_Party_Abbreviation": "Lab",
    "Primary_Party_MnisId": "15", "Primary_Party_ElectoralCommissionId": "PP53",
}  # fmt: skip
NO_PARTY = dict.fromkeys(LABOUR, "")
CO_OPERATIVE = {
    "Adjunct_Party_Name": "Co-operative Party", "Adjunct_Party_Abbreviation": "Co-op",
    "Adjunct_Party_MnisId": "", "Adjunct_Party_ElectoralCommissionId": "",
}  # fmt: skip
CANDIDATE = {
    **PLACE, "Candidate_Id": "1", **LABOUR, **dict.fromkeys(CO_OPERATIVE, ""),
    "Is_Standing_As_Independent": "No", "Is_Standing_As_Speaker": "No",
    "Candidate_Given_Name": "Ada", "Candidate_Family_Name": "Brown", "Sitting_Mp": "Yes",
    "Former_Mp": "No", "Member_MnisId": "7", "Is_Winning_Candidate": "Yes", "Vote_Count": "600",
}  # fmt: skip
SECOND = {
    "Candidate_Id": "2", "Primary_Party_Name": "Conservative",
    "Primary_Party_Abbreviation": "Con", "Primary_Party_MnisId": "4",
    "Primary_Party_ElectoralCommissionId": "PP52", "Candidate_Given_Name": "Ben",
    "Candidate_Family_Name": "Jones", "Sitting_Mp": "No", "Member_MnisId": "",
    "Is_Winning_Candidate": "No", "Vote_Count": "400",
}  # fmt: skip
CONTEST = {
    **PLACE, "Election_State": "Full results", "Declaration_Time": "04/05/2029 03:30",
    "Winning_Candidate_Given_Name": "Ada", "Winning_Candidate_Family_Name": "Brown",
    "Short_Result_Summary": "Lab hold", "First_Placed_Party": "Labour", "Electorate": "1500",
    "Valid_Votes": "1000", "Invalid_Votes": "7", "Majority": "200",
}  # fmt: skip


def write_rows(path: Path, rows: Sequence[Row]) -> None:
    """A file as the publisher writes one: CRLF and a header."""
    out = io.StringIO(newline="")
    table = csv.writer(out, lineterminator="\r\n")
    table.writerow(rows[0])
    table.writerows(row.values() for row in rows)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(out.getvalue().encode())


def read(
    root: Path, candidates: Sequence[Row] = ({}, SECOND), contests: Sequence[Row] = ({},)
) -> tuple[NextElection, list[Problem]]:
    """What is read of such an export: each change of the quiet place is one row."""
    write_rows(root / "export/candidacies.csv", [{**CANDIDATE, **row} for row in candidates])
    write_rows(root / "export/constituencies.csv", [{**CONTEST, **row} for row in contests])
    nominations, of_candidates = read_nominations(root, "export")
    exports, of_contests = read_exports(root, "export", at_least=1)
    turning = Turning(POLLED_ON, PartyRegister(), Gazetteer())
    found, problems = turn_into_contests(exports, nominations, turning)
    return found, [*of_candidates, *of_contests, *problems]
