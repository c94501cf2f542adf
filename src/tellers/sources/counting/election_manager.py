"""The layout in which Parliament will export the next general election (parliament 60).

Its only file so far is test data: 2024's votes under new names, the corrected electorates, and two
invented candidates called "mani mani". It shows the layout and is never loaded as a result;
`read_official` does not come here. Two files, as for parliament 59, with a state to each contest.
"""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from tellers.errors import Problem
from tellers.record.people import Citation, Name, Standing, member_id
from tellers.sources.counting.exit_poll import SEATS
from tellers.sources.counting.publication_state import State
from tellers.sources.findings import Findings
from tellers.sources.parliament.files import LONDON, country, words
from tellers.sources.tabular import Column, Row, Unread, ons_code, read_table, text, yes

REHEARSAL = "psephology/results-by-parliament/60/general-election"


@dataclass(frozen=True, slots=True)
class Certificate:
    """A party that certified a candidate, by every name and number that the file gives it."""

    name: str
    abbreviation: str
    mnis_id: str
    ec_id: str


@dataclass(frozen=True, slots=True)
class Nomination:
    """One row of candidacies: who stands, for whom, and the figures that the file holds of it.

    `contest` and `candidate` are Parliament's own numbers. `votes` is None where the cell is empty;
    whether they may be told is the contest's state, not this row's.
    """

    contest: str
    candidate: str
    code: str
    name: Name
    standing: Standing
    primary: Certificate | None
    adjunct: Certificate | None
    is_sitting: bool
    is_former: bool
    member: str
    votes: int | None
    is_winner: bool
    cite: Citation


@dataclass(frozen=True, slots=True)
class Export:
    """One row of constituencies: a contest, its state, and the figures that the file holds of it.

    `result` is the label as published: the Speaker's is "IND hold", so no label is read from it.
    """

    contest: str
    state: State
    code: str
    place: str
    country: str
    region: str
    declared_at: datetime | None
    winner: Name
    result: str
    electorate: int | None
    valid: int | None
    rejected: int | None
    majority: int | None
    cite: Citation


def state(cell: str) -> State:
    """One of Parliament's four states."""
    try:
        return State(text(cell))
    except ValueError:
        raise Unread(f"one of {', '.join(State)}") from None


def yes_or_no(cell: str) -> bool:
    """Yes or No; nothing else is taken for a No."""
    if text(cell) not in ("Yes", "No"):
        raise Unread("Yes or No")
    return yes(cell)


def _party(prefix: str) -> tuple[Column, ...]:
    """The four columns of one party of a nomination."""
    return (
        Column(f"{prefix}.name", f"{prefix}_Party_Name", text),
        Column(f"{prefix}.abbreviation", f"{prefix}_Party_Abbreviation", text),
        Column(f"{prefix}.mnis_id", f"{prefix}_Party_MnisId", text),
        Column(f"{prefix}.ec_id", f"{prefix}_Party_ElectoralCommissionId", text),
    )


NOMINATIONS = (
    Column("contest", "Election_Id", words),
    Column("candidate", "Candidate_Id", words),
    Column("code", "ONS_Constituency_Id", ons_code),
    *_party("Primary"),
    *_party("Adjunct"),
    Column("independent", "Is_Standing_As_Independent", yes_or_no),
    Column("speaker", "Is_Standing_As_Speaker", yes_or_no),
    Column("first", "Candidate_Given_Name", text),
    Column("last", "Candidate_Family_Name", words),
    Column("sitting", "Sitting_Mp", yes),
    Column("former", "Former_Mp", yes),
    Column("member", "Member_MnisId", text),
    Column("winner", "Is_Winning_Candidate", yes),
    Column("votes", "Vote_Count", text),
)
EXPORTS = (
    Column("contest", "Election_Id", words),
    Column("state", "Election_State", state),
    Column("code", "ONS_Constituency_Id", ons_code),
    Column("place", "Constituency_Name", words),
    Column("country", "Country_Name", country),
    Column("region", "Region_Name", text),
    Column("declared_at", "Declaration_Time", text),
    Column("first", "Winning_Candidate_Given_Name", text),
    Column("last", "Winning_Candidate_Family_Name", text),
    Column("result", "Short_Result_Summary", text),
    Column("electorate", "Electorate", text),
    Column("valid", "Valid_Votes", text),
    Column("rejected", "Invalid_Votes", text),
    Column("majority", "Majority", text),
)


def read_nominations(
    root: Path, folder: str = REHEARSAL
) -> tuple[tuple[Nomination, ...], list[Problem]]:
    """The nominations of an export, and what is wrong with it.

    Raises:
        UnreadableSource: the file is missing, cut off or another one.
        MissingColumn: a needed column is not in its header.
    """
    table = read_table(root, f"{folder}/candidacies.csv", NOMINATIONS, header=True)
    findings, rows = Findings.of(table), []
    for row in table.rows:
        standing = _standing(row, findings)
        if standing is not None and findings.is_new(
            row, row["candidate"], f"the candidate {row['candidate']}"
        ):
            rows.append(_nomination(row, standing, findings))
    return tuple(rows), findings.problems


def _standing(row: Row, findings: Findings) -> Standing | None:
    """In what capacity somebody stands, by the flags and never by the result's label."""
    claims = {
        Standing.PARTY: bool(row["Primary.name"]),
        Standing.INDEPENDENT: row["independent"],
        Standing.SPEAKER: row["speaker"],
    }
    made = [standing for standing, is_made in claims.items() if is_made]
    if len(made) == 1:
        return made[0]
    found = f"found {row['first']} {row['last']} standing as {' and '.join(made) or 'nothing'}"
    findings.stop("standing", row.line, f"{found}, expected one of the three; left out")
    return None


def _nomination(row: Row, standing: Standing, findings: Findings) -> Nomination:
    return Nomination(
        row["contest"],
        row["candidate"],
        row["code"],
        Name(row["first"], row["last"]),
        standing,
        _certificate(row, "Primary"),
        _certificate(row, "Adjunct"),
        is_sitting=row["sitting"],
        is_former=row["former"],
        member=member_id(row["member"]),
        votes=findings.figure(row, "votes"),
        is_winner=row["winner"],
        cite=findings.cite(row),
    )


def _certificate(row: Row, prefix: str) -> Certificate | None:
    if not row[f"{prefix}.name"]:
        return None
    fields = ("name", "abbreviation", "mnis_id", "ec_id")
    return Certificate(*(row[f"{prefix}.{field}"] for field in fields))


def read_exports(
    root: Path, folder: str = REHEARSAL, *, at_least: int = SEATS
) -> tuple[tuple[Export, ...], list[Problem]]:
    """The contests of an export, each with its state, and what is wrong with it.

    An export has every contest from the first, whatever its state: one of fewer is cut off.

    Raises:
        UnreadableSource: the file is missing, cut off or another one.
        MissingColumn: a needed column is not in its header.
    """
    name = f"{folder}/constituencies.csv"
    table = read_table(root, name, EXPORTS, header=True, at_least=at_least)
    findings, rows = Findings.of(table), []
    for row in table.rows:
        if findings.is_new(
            row, row["contest"], f"the contest {row['contest']}"
        ) and findings.is_new(row, row["code"], f"the constituency {row['code']}"):
            rows.append(_export(row, findings))
    return tuple(rows), findings.problems


def _export(row: Row, findings: Findings) -> Export:
    return Export(
        row["contest"],
        row["state"],
        row["code"],
        row["place"],
        row["country"],
        row["region"],
        _moment(row, findings),
        Name(row["first"], row["last"]),
        row["result"],
        electorate=findings.figure(row, "electorate"),
        valid=findings.figure(row, "valid"),
        rejected=findings.figure(row, "rejected"),
        majority=findings.figure(row, "majority"),
        cite=findings.cite(row),
    )


BRITISH_DAY = re.compile(r"(\d\d)/(\d\d)/(\d{4})")


def _moment(row: Row, findings: Findings) -> datetime | None:
    """A time of declaration in UTC. The rehearsal has none, so both known forms are taken.

    General elections to 2019 have dd/mm/yyyy hh:mm, the publisher's database yyyy-mm-dd hh:mm,
    both by London's clock. A time that cannot be read costs the time and not the declaration.
    """
    cell = row["declared_at"]
    if not cell:
        return None
    try:
        read = datetime.fromisoformat(BRITISH_DAY.sub(r"\3-\2-\1", cell))
        return (read if read.tzinfo else read.replace(tzinfo=LONDON)).astimezone(UTC)
    except (ValueError, OverflowError):
        message = f"found {cell!r} for a time of declaration; left unknown"
        findings.warn("time", row.line, message)
        return None
