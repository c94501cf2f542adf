"""Rows as they should be printed, and with one cell otherwise."""

from collections.abc import Mapping
from dataclasses import replace

from tellers.record import figures
from tellers.record.audit.shares import decimal
from tellers.record.contests import Declaration, Printed, PrintedRow
from tellers.record.people import Citation

COLUMN = {"con": "Con", "lab": "Lab", "ld": "LD"}
KEYS = {"con": 2, "lab": 3, "ld": 4, "ind": 5}


def rows_of(result: Declaration, **cells: str) -> Printed:
    """A contest's rows as they should be printed, and some cells of every row otherwise."""
    place = {
        "ONS ID": result.contest.constituency.gss_code,
        "Constituency name": result.contest.constituency.name,
        "Region name": "London",
        **cells,
    }
    top = next(iter(result.votes))
    own = {
        "Member first name": f"First {top}", "Member surname": f"Last {top}",
        "Member gender": "Female", "Result": "Con hold", "First party": COLUMN.get(top, "Ind"),
        "Electorate": "60000", "Valid votes": str(sum(result.votes.values())),
        "Invalid votes": "100", "Declaration time": "13/12/2019 01:00", **place,
    }  # fmt: skip
    people = {
        key: PrintedRow(
            Citation("candidacies.csv", f"line {KEYS[key]}"), _person(result, key, place)
        )
        for key in result.votes
    }
    return Printed(PrintedRow(Citation("constituencies.csv", "line 2"), own), people)


def _person(result: Declaration, key: str, place: Mapping[str, str]) -> dict[str, str]:
    return {
        "Candidate first name": f"First {key}", "Candidate surname": f"Last {key}",
        "Candidate gender": "Female", "Former MP": "No", "Member MNIS ID": str(KEYS[key]),
        "Party name": f"{key} party", "Party abbreviation": COLUMN.get(key, "Ind"),
        "Electoral Commission party ID": f"PP{KEYS[key]}", "MNIS party ID": str(100 + KEYS[key]),
        "Votes": str(result.votes[key]), "Share": decimal(figures.share(result, key)),
        "Change": "", **place,
    }  # fmt: skip


def with_own(printed: Printed, **cells: str) -> Printed:
    """The rows with some cells of the contest's own row otherwise; `_` stands for a space."""
    given = {field.replace("_", " "): cell for field, cell in cells.items()}
    return replace(printed, row=replace(printed.row, cells={**printed.row.cells, **given}))


def with_cell(printed: Printed, key: str, field: str, cell: str) -> Printed:
    """The rows with one cell of one candidate otherwise."""
    row = printed.candidacies[key]
    other = replace(row, cells={**row.cells, field: cell})
    return replace(printed, candidacies={**printed.candidacies, key: other})
