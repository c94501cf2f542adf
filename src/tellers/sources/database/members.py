"""Members as the database names them: 1,545 people, each with Parliament's number."""

from dataclasses import dataclass
from pathlib import Path

from tellers.errors import Problem
from tellers.record.people import Citation, Name, member_id
from tellers.sources.database.tables import read_rows
from tellers.sources.findings import Findings
from tellers.sources.tabular import Column, text, whole


@dataclass(frozen=True, slots=True)
class DatabaseMember:
    """One member: the database's own id, ours, and the name as the database has it."""

    id: int
    member: str
    name: Name
    cite: Citation


COLUMNS = (
    Column("first", "given_name", text),
    Column("last", "family_name", text),
    Column("mnis_id", "mnis_id", whole),
)


def read_database_members(root: Path) -> tuple[tuple[DatabaseMember, ...], list[Problem]]:
    """The members of the database, and what is wrong with them.

    Raises:
        UnreadableSource: the table is missing, cut off or another one.
        MissingColumn: a needed column is not in its header.
    """
    table = read_rows(root, "members", COLUMNS)
    findings, rows = Findings.of(table), []
    for row in table.rows:
        name, member = Name(row["first"], row["last"]), member_id(str(row["mnis_id"]))
        if not name.last:
            findings.stop("row", row.line, f"found no family name of {member}; row left out")
        elif findings.is_new(row, row["id"], f"the id {row['id']}") and findings.is_new(
            row, member, f"the member {member}"
        ):
            rows.append(DatabaseMember(row["id"], member, name, findings.cite(row)))
    return tuple(rows), findings.problems
