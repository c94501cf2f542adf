"""How the database writes its cells: ids, `t` and `f`, days and times; and how its tables join."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

from tellers.sources.findings import Findings
from tellers.sources.tabular import Column, Row, Table, Unread, read_table, text, whole

FOLDER = "psephology-db"
LONDON = ZoneInfo("Europe/London")


def flag(cell: str) -> bool:
    """`t` or `f`, as PostgreSQL writes a truth."""
    if text(cell) not in ("t", "f"):
        raise Unread("t or f")
    return text(cell) == "t"


def key_or_none(cell: str) -> int | None:
    """The id of a row of another table; None where the cell is empty."""
    return whole(cell) if text(cell) else None


def moment_or_none(cell: str) -> datetime | None:
    """A time by London's clock turned into UTC; None where empty, or midnight: a day, no time."""
    if not text(cell):
        return None
    try:
        local = datetime.strptime(text(cell), "%Y-%m-%d %H:%M:%S").replace(tzinfo=LONDON)
    except ValueError:
        raise Unread("a time as yyyy-mm-dd hh:mm:ss") from None
    return None if local.time() == time(0) else local.astimezone(UTC)


ID = Column("id", "id", whole)


def read_rows(root: Path, name: str, columns: Sequence[Column], *, at_least: int = 1) -> Table:
    """One table of the database.

    Raises:
        UnreadableSource: the file is missing, cut off or another one.
        MissingColumn: a needed column is not in its header.
    """
    return read_table(root, f"{FOLDER}/{name}.csv", (ID, *columns), header=True, at_least=at_least)


@dataclass(frozen=True)
class Joined:
    """Tables of the database by name, each by id, and what was wrong with their rows."""

    tables: dict[str, dict[int, Row]]
    findings: list[Findings]

    @classmethod
    def of(cls, *tables: Table) -> "Joined":
        """These tables; a row with an id that was there before is left out."""
        by_name: dict[str, dict[int, Row]] = {}
        all_findings = []
        for table in tables:
            findings = Findings.of(table)
            name = table.name.removeprefix(f"{FOLDER}/").removesuffix(".csv")
            by_name[name] = {
                row["id"]: row
                for row in table.rows
                if findings.is_new(row, row["id"], f"the id {row['id']}")
            }
            all_findings.append(findings)
        return cls(by_name, all_findings)

    def find(self, findings: Findings, row: Row, field: str, name: str) -> Row | None:
        """The row of another table that a row names; None, and said, where there is none."""
        found = self.tables[name].get(row[field])
        if found is None:
            message = f"found {row[field]} in {field}, which {name} does not hold; row left out"
            findings.stop("join", row.line, message)
        return found
