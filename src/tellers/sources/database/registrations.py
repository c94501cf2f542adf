"""Parties and their numbers: Parliament's own, and the Electoral Commission's by jurisdiction.

One party may hold several numbers (the Conservatives PP52, and PP51 in Northern Ireland), and one
number may stand under two parties: the Brexit Party became Reform UK and kept PP7931.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from tellers.errors import Problem
from tellers.record.people import Citation
from tellers.sources.database.parliaments import day_or_none
from tellers.sources.database.tables import Joined, read_rows
from tellers.sources.findings import Findings
from tellers.sources.packaged.tables import iso_day_or_none
from tellers.sources.tabular import NBSP, Column, Row, read_table, text, whole

FILE = "psephology/political-party-registrations.csv"
NONE = "-"
"""How the list writes that a label is no registered party: Independent, Speaker."""


@dataclass(frozen=True, slots=True)
class Registration:
    """A party in one register. `number` is empty for what was never registered.

    `mnis_id` is empty for a party of which nobody stood for Parliament.
    """

    mnis_id: str
    name: str
    number: str
    jurisdiction: str
    starts_on: date | None
    ends_on: date | None
    cite: Citation

    def covers(self, polled_on: date) -> bool:
        """Whether the party was on the register on a day, as far as the list dates it."""
        begun = self.starts_on is None or self.starts_on <= polled_on
        return begun and (self.ends_on is None or polled_on <= self.ends_on)


def as_printed(cell: str) -> str:
    """The cell with its padding, so that padding can be said."""
    return cell.replace(NBSP, " ")


COLUMNS = (
    Column("mnis_id", "MNIS ID", text),
    Column("name", "MNIS name", as_printed),
    Column("number", "Electoral Commission ID", as_printed),
    Column("jurisdiction", "Jurisdiction", text),
    Column("starts_on", "Registered on", day_or_none),
    Column("ends_on", "Deregistered on", day_or_none),
)
HEADERS = {column.field: column.at for column in COLUMNS}
TABLE = (
    Column("number", "electoral_commission_id", text),
    Column("starts_on", "start_on", iso_day_or_none),
    Column("ends_on", "end_on", iso_day_or_none),
    Column("party", "political_party_id", whole),
    Column("country", "country_id", whole),
)
PARTIES = (Column("name", "name", text), Column("mnis_id", "mnis_id", text))
COUNTRIES = (Column("name", "name", text),)


def read_registrations(
    root: Path, *, at_least: int = 436
) -> tuple[tuple[Registration, ...], list[Problem]]:
    """The registrations of Parliament's list, and what is wrong with them.

    Raises:
        UnreadableSource: the file is missing, cut off or another one.
        MissingColumn: a needed column is not in its header.
    """
    table = read_table(root, FILE, COLUMNS, header=True, at_least=at_least)
    findings, rows = Findings.of(table), []
    for row in table.rows:
        number = _unpadded(row, "number", findings)
        name = _unpadded(row, "name", findings)
        if not name:
            findings.stop("row", row.line, f"found no name with {number!r}; row left out")
        elif _is_in_order(row, findings) and findings.is_new(
            row, (row["mnis_id"], name, number, row["starts_on"]), f"{name}, {number},"
        ):
            if not number:
                message = f"found no number of {name}, and no {NONE} for none; kept without"
                findings.warn("party-number", row.line, message)
            rows.append(
                Registration(
                    row["mnis_id"],
                    name,
                    "" if number == NONE else number,
                    row["jurisdiction"],
                    row["starts_on"],
                    row["ends_on"],
                    findings.cite(row),
                )
            )
    return tuple(rows), findings.problems


def _unpadded(row: Row, column: str, findings: Findings) -> str:
    cell = str(row[column])
    if cell != cell.strip():
        said = f"found {cell!r} in {HEADERS[column]}; read without its padding"
        findings.warn("padding", row.line, said)
    return cell.strip()


def _is_in_order(row: Row, findings: Findings) -> bool:
    starts_on, ends_on = row["starts_on"], row["ends_on"]
    if starts_on is None or ends_on is None or starts_on <= ends_on:
        return True
    message = f"found the registration ended {ends_on}, before it began {starts_on}; row left out"
    findings.stop("order", row.line, message)
    return False


def read_database_registrations(root: Path) -> tuple[tuple[Registration, ...], list[Problem]]:
    """The registrations of the database, and what is wrong with them.

    Raises:
        UnreadableSource: one of the three tables is missing, cut off or another one.
        MissingColumn: a needed column is not in a header.
    """
    joined = Joined.of(
        read_rows(root, "political_party_registrations", TABLE),
        read_rows(root, "political_parties", PARTIES),
        read_rows(root, "countries", COUNTRIES),
    )
    findings, rows = joined.findings[0], []
    for row in joined.tables["political_party_registrations"].values():
        party = joined.find(findings, row, "party", "political_parties")
        country = joined.find(findings, row, "country", "countries")
        if party is not None and country is not None and _is_in_order(row, findings):
            days = row["starts_on"], row["ends_on"]
            cite, number = findings.cite(row), row["number"]
            rows.append(
                Registration(party["mnis_id"], party["name"], number, country["name"], *days, cite)
            )
    return tuple(rows), [problem for one in joined.findings for problem in one.problems]


def shared_numbers(rows: Iterable[Registration]) -> list[Problem]:
    """Numbers of the Electoral Commission that stand under two of Parliament's parties."""
    first: dict[str, Registration] = {}
    problems = []
    for row in rows:
        if not row.number or not row.mnis_id:
            continue
        before = first.setdefault(row.number, row)
        if before.mnis_id != row.mnis_id:
            findings = Findings(row.cite.source)
            message = f"found {row.number} of {row.name}, which {before.name} has too; both kept"
            findings.warn("shared-number", int(row.cite.locator.removeprefix("line ")), message)
            problems += findings.problems
    return problems


def registrations_that_differ(
    listed: Iterable[Registration], database: Iterable[Registration]
) -> list[Problem]:
    """Registrations of the database that Parliament's list has otherwise, or not at all."""
    known = {
        (row.mnis_id, row.number, row.jurisdiction): (row.starts_on, row.ends_on) for row in listed
    }
    problems = []
    for row in database:
        days = known.get((row.mnis_id, row.number, row.jurisdiction))
        if days != (row.starts_on, row.ends_on):
            findings = Findings(row.cite.source)
            told = "nothing" if days is None else " to ".join(str(one) for one in days)
            found = f"found {row.name}, {row.number}, {row.starts_on} to {row.ends_on}"
            message = f"{found}; {FILE} has {told}, used"
            findings.warn("second-source", int(row.cite.locator.removeprefix("line ")), message)
            problems += findings.problems
    return problems
