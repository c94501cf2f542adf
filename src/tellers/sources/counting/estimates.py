"""Estimates by seat that somebody made before the count: an MRP, or any other.

A file of one row a seat and party. It is nobody's declaration: a projection may start from it, and
says so.
"""

import math
from collections.abc import Mapping
from pathlib import Path

from tellers.errors import Problem
from tellers.sources.findings import Findings
from tellers.sources.parliament.parties import BY_ABBREVIATION
from tellers.sources.tabular import Column, Unread, read_table, text

TOLERANCE = 0.02
"""By how much the shares of a seat may add up to more than one, for they are rounded."""

Estimates = Mapping[str, Mapping[str, float]]
"""Shares as parts of one, by ONS code and party id."""


def share(cell: str) -> float:
    """A share as a part of one, or in per cent with its sign: 0.412 or 41.2%."""
    said = text(cell)
    try:
        value = float(said.removesuffix("%"))
    except ValueError:
        raise Unread("a share as 0.412 or 41.2%") from None
    value = value / 100 if said.endswith("%") else value
    if not math.isfinite(value) or not 0 <= value <= 1:
        raise Unread("a share between 0 and 1, or in per cent with its sign")
    return value


COLUMNS = (
    Column("code", "ons_id", text),
    Column("party", "party", text),
    Column("share", "share", share),
)


def read_estimates(file: Path) -> tuple[Estimates, list[Problem]]:
    """The estimates of a file, and what is wrong with it.

    A party that is not known, or comes twice, is left out, and so is a seat whose shares add up to
    more than one by more than rounding: nobody can tell which of them is wrong, and one seat moves
    all others. Less than one leaves room for those not named.

    Raises:
        UnreadableSource: the file is missing.
        MissingColumn: it is another file.
    """
    table = read_table(file.parent, file.name, COLUMNS, header=True)
    findings = Findings.of(table)
    found: dict[str, dict[str, float]] = {}
    lines: dict[str, int] = {}
    for row in table.rows:
        party = BY_ABBREVIATION.get(row["party"], "")
        if not party:
            findings.stop(
                "party", row.line, f"found the party {row['party']!r}, which is not known; left out"
            )
        elif findings.is_new(row, (row["code"], party), row["party"]):
            found.setdefault(row["code"], {})[party] = row["share"]
            lines.setdefault(row["code"], row.line)
    for code, shares in list(found.items()):
        total = sum(shares.values())
        if total > 1 + TOLERANCE:
            said = f"found shares of {code} that add up to {total:.3f}, expected one at most"
            findings.stop("sum", lines[code], f"{said}; the seat is left out")
            del found[code]
        elif total > 1:
            found[code] = {party: one / total for party, one in shares.items()}
    return found, findings.problems
