"""The 57th Parliament as Wikidata had it on 13 December 2018: memberships with their parties.

A member who changed has a row for each label (oddity 42). Constituencies carry their kind, or
stand in capitals; our spelling of names takes both.
"""

from datetime import date
from pathlib import Path

from tellers.errors import Problem, Severity
from tellers.record.people import Name
from tellers.sources.packaged.tables import iso_day, iso_day_or_none
from tellers.sources.people.persons import Term
from tellers.sources.tabular import Column, Table, read_table, text

FILE = "members/wikidata-57th-parliament-2018-12.csv"
SOURCE = "wikidata-57"
READ_ON = date(2018, 12, 13)

COLUMNS = (
    *(Column(f, f, text) for f in ("statement", "person_id", "person", "party_id", "constituency")),
    Column("starts", "start_date", iso_day),
    Column("ends", "end_date", iso_day_or_none),
)
PARTIES = {
    "Q9626": "con", "Q9630": "lab", "Q6467393": "lab", "Q10658": "snp", "Q9624": "ld",
    "Q215519": "dup", "Q76382": "sf", "Q10691": "pc", "Q9669": "green",
    "Q327591": "", "Q464103": "",
}  # fmt: skip
"""Wikidata's items and our ids: none for an independent and the Speaker."""


def read_wikidata(root: Path) -> tuple[list[Term], list[Problem], Table]:
    """The memberships, each a term; `number` is the person's item."""
    table = read_table(root, FILE, COLUMNS, header=True, at_least=653)
    terms, problems = [], []
    ended = {(row["person_id"], row["constituency"], row["ends"]) for row in table.rows}
    for row in table.rows:
        if row["party_id"] not in PARTIES:
            message = f"found the party {row['party_id']}, which is not known; row left out"
            problems.append(Problem("row", Severity.STOPS, message, f"{FILE}:{row.line}"))
            continue
        first, _, last = row["person"].rpartition(" ")
        changed = (row["person_id"], row["constituency"], row["starts"]) in ended
        terms.append(
            Term(
                SOURCE, row.line, row["person_id"], Name(first, last), row["constituency"],
                PARTIES[row["party_id"]], row["starts"], row["ends"], is_changed=changed,
            )
        )  # fmt: skip
    return terms, problems, table
