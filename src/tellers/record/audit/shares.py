"""Shares and changes as printed, held against the votes and against the election before."""

from collections.abc import Iterator
from fractions import Fraction

from tellers.record import figures
from tellers.record.audit.finding import Finding
from tellers.record.contests import Contest, Printed, PrintedRow, Return
from tellers.record.lineage.comparison import Base
from tellers.record.people import Standing
from tellers.record.rows.cells import who


def exact(cell: str) -> Fraction | None:
    """A printed decimal as the fraction that it writes; None where it is none."""
    try:
        return Fraction(cell.strip())
    except (ValueError, ZeroDivisionError):
        return None


def is_printed_as(cell: str, value: Fraction) -> bool:
    """Whether a printed decimal is a value to as many decimals as it has, at least 3, at most 6.

    >>> is_printed_as("0.492", Fraction(24120, 49006)), is_printed_as("0.49", Fraction(1, 2))
    (True, False)
    """
    stated = exact(cell)
    if stated is None:
        return not cell.strip()
    decimals = min(6, max(3, len(cell.strip().rpartition(".")[2]) if "." in cell else 0))
    return abs(stated - value) <= Fraction(1, 10**decimals)


def shares(result: Return, printed: Printed) -> Iterator[Finding]:
    """Each share that is not the candidate's votes over the valid votes."""
    if not figures.has_shares(result):
        return
    for key, row in printed.candidacies.items():
        cell, ours = row.cells.get("Share", ""), figures.share(result, key)
        if not is_printed_as(cell, ours):
            total = figures.valid_votes(result)
            why = f"{who(row)}{result.votes[key]:,} of {total:,} valid votes"
            yield _finding("share", result.contest, row, "Share", (cell, decimal(ours)), why)


def changes(result: Return, base: Base, printed: Printed) -> Iterator[Finding]:
    """Each change that is not the party's share less its share at the election before."""
    if base.result is None or not figures.has_shares(result):
        return
    for candidacy in result.contest.candidacies:
        row = printed.candidacies.get(candidacy.id)
        if row is None or candidacy.label.standing is not Standing.PARTY:
            continue
        cell = row.cells.get("Change", "")
        ours = figures.change(result, base.result, candidacy.label.key)
        if ours is not None and cell.strip() and not is_printed_as(cell, ours):
            name = base.election.name if base.election else ""
            kind = "the estimate of " if base.is_redrawn else ""
            why = f"{who(row)}against {kind}{name}, by votes over valid votes at both"
            yield _finding("change", result.contest, row, "Change", (cell, decimal(ours)), why)


def decimal(value: Fraction) -> str:
    """A fraction to six decimals, half away from nought.

    >>> decimal(Fraction(-1, 3)), decimal(Fraction(1, 2))
    ('-0.333333', '0.500000')
    """
    scaled = abs(value) * 10**6 + Fraction(1, 2)
    whole, part = divmod(scaled.numerator // scaled.denominator, 10**6)
    return f"{'-' if value < 0 else ''}{whole}.{part:06d}"


def _finding(
    code: str, contest: Contest, row: PrintedRow, field: str, cells: tuple[str, str], why: str
) -> Finding:
    used = "the votes; shares and changes are derived and never read"
    return Finding(code, contest.id, row.cite, field, cells[0].strip(), cells[1], why, used)
