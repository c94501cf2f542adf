"""The contests of the database, with the electorate that was corrected after publication.

The publisher calls a contest an election. Its electorates have corrections that the CSV files never
got: the four Lambeth seats of 2024 (oddity 27). Both values are kept; see `defects`.
"""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from tellers.errors import Problem
from tellers.record.people import Citation
from tellers.sources.database.tables import (
    Joined,
    flag,
    key_or_none,
    moment_or_none,
    read_rows,
)
from tellers.sources.findings import Findings
from tellers.sources.packaged.tables import iso_day
from tellers.sources.tabular import Column, Row, text, whole, whole_or_unknown


@dataclass(frozen=True, slots=True)
class DatabaseContest:
    """One contest of the database, or an estimate of one (`is_notional`).

    `rejected` is None where the database says that it is not known; `electorate_cite` is where the
    electorate stands.
    """

    id: int
    polled_on: date
    is_notional: bool
    is_general: bool
    code: str
    place: str
    electorate: int
    valid: int
    rejected: int | None
    majority: int | None
    declared_at: datetime | None
    cite: Citation
    electorate_cite: Citation


ELECTIONS = (
    Column("polled_on", "polling_on", iso_day),
    Column("notional", "is_notional", flag),
    Column("valid", "valid_vote_count", whole),
    Column("rejected", "invalid_vote_count", whole_or_unknown),
    Column("is_rejected_known", "is_invalid_vote_count_known", flag),
    Column("majority", "majority", whole_or_unknown),
    Column("declared_at", "declaration_at", moment_or_none),
    Column("group", "constituency_group_id", whole),
    Column("general", "general_election_id", key_or_none),
    Column("electorate", "electorate_id", whole),
)
ELECTORATES = (Column("electors", "population_count", whole),)
GROUPS = (Column("area", "constituency_area_id", whole),)
AREAS = (Column("name", "name", text), Column("code", "geographic_code", text))


def read_database_contests(root: Path) -> tuple[tuple[DatabaseContest, ...], list[Problem]]:
    """Every contest of the database with its place and electorate, and what is wrong with them.

    Raises:
        UnreadableSource: one of the four tables is missing, cut off or another one.
        MissingColumn: a needed column is not in a header.
    """
    elections = read_rows(root, "elections", ELECTIONS)
    others = (
        read_rows(root, "electorates", ELECTORATES),
        read_rows(root, "constituency_groups", GROUPS),
        read_rows(root, "constituency_areas", AREAS),
    )
    joined = Joined.of(elections, *others)
    findings = joined.findings[0]
    found = [_contest(row, joined, findings) for row in joined.tables["elections"].values()]
    rows = tuple(contest for contest in found if contest is not None)
    return rows, [problem for one in joined.findings for problem in one.problems]


def _contest(row: Row, joined: Joined, findings: Findings) -> DatabaseContest | None:
    group = joined.find(findings, row, "group", "constituency_groups")
    electorate = joined.find(findings, row, "electorate", "electorates")
    of_groups = joined.findings[2]
    area = group and joined.find(of_groups, group, "area", "constituency_areas")
    if area is None or electorate is None:
        return None
    return DatabaseContest(
        row["id"],
        row["polled_on"],
        row["notional"],
        row["general"] is not None,
        area["code"],
        area["name"],
        electorate["electors"],
        row["valid"],
        row["rejected"] if row["is_rejected_known"] else None,
        row["majority"],
        row["declared_at"],
        findings.cite(row),
        joined.findings[1].cite(electorate),
    )
