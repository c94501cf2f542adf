"""Votes, totals and majorities as one contest's rows print them, held against each other."""

from collections.abc import Iterator

from tellers.record import figures
from tellers.record.audit.finding import Finding
from tellers.record.contests import Printed, PrintedRow, Return

UNKNOWN = ("", "[x]", "NA")


def number(cell: str) -> int | None:
    """A printed whole number; None where it is not known, or is none."""
    word = cell.strip()
    return int(word) if word.isdecimal() and word not in UNKNOWN else None


def votes_of(printed: Printed) -> list[int]:
    """The printed votes of every candidate, most first."""
    found = (_votes(row) for row in printed.candidacies.values())
    return sorted((votes for votes in found if votes is not None), reverse=True)


def sums(result: Return, printed: Printed) -> Iterator[Finding]:
    """The valid votes and the majority that a contest's own row states, against its candidates'.

    What is right is what the record has. Where that is this very figure a candidate's votes are
    misprinted, which is an erratum of their own cell: the contest's row is not at fault.
    """
    votes, cells = votes_of(printed), printed.row.cells
    if len(votes) != len(printed.candidacies) or len(votes) < 2:
        return
    for field, beside, right, what in (
        ("Valid votes", sum(votes), figures.valid_votes(result), "sum to"),
        ("Majority", votes[0] - votes[1], figures.find_majority(result), "lead by"),
    ):
        stated = number(cells.get(field, ""))
        if stated is not None and stated not in (beside, right):
            why = f"the candidates' rows, as they are printed, {what} {beside:,}"
            shown = ("" if right is None else f"{right:,}", why, "the votes, a misprint corrected")
            yield _finding("sum", result, printed, (field, f"{stated:,}"), shown)


def winners(result: Return, printed: Printed) -> Iterator[Finding]:
    """A member named in a contest's own row who has not the most votes of its candidates."""
    rows = sorted(printed.candidacies.values(), key=lambda row: -(_votes(row) or 0))
    named = _name(printed.row, "Member first name", "Member surname")
    if not named or len(rows) < 2 or _votes(rows[0]) == _votes(rows[1]):
        return
    first = _name(rows[0], "Candidate first name", "Candidate surname")
    if named != first:
        why = f"{first} has the most votes, {_votes(rows[0]) or 0:,}"
        shown = (first, why, "the votes")
        yield _finding("winner", result, printed, ("Member surname", named), shown)


def electors(result: Return, printed: Printed) -> Iterator[Finding]:
    """Valid and rejected papers that are more than the electors were."""
    cells = printed.row.cells
    people, valid = number(cells.get("Electorate", "")), number(cells.get("Valid votes", ""))
    rejected = number(cells.get("Invalid votes", "")) or 0
    if people is not None and valid is not None and valid + rejected > people:
        why = f"{valid:,} valid votes and {rejected:,} rejected are more than the electors"
        shown = ("", why, "all kept; one is misread")
        yield _finding("electors", result, printed, ("Electorate", f"{people:,}"), shown)


FIGURES = ("Electorate", "Valid votes", "Majority", "Votes", "Share")
"""Columns that hold a figure in every row of a contest that was counted."""


def blanks(result: Return, printed: Printed) -> Iterator[Finding]:
    """Figures that a row leaves blank, in a contest whose votes were counted."""
    for row in (printed.row, *printed.candidacies.values()):
        for field in FIGURES:
            if field in row.cells and not row.cells[field].strip():
                why = "the votes of this contest are counted"
                used = "the votes" if field != "Electorate" else "nothing; it is not known"
                yield Finding("blank", result.contest.id, row.cite, field, "", "", why, used)


def _votes(row: PrintedRow) -> int | None:
    return number(row.cells.get("Votes", ""))


def _name(row: PrintedRow, *fields: str) -> str:
    return " ".join(row.cells.get(field, "").strip() for field in fields).strip()


def _finding(
    code: str, result: Return, printed: Printed, said: tuple[str, str], shown: tuple[str, str, str]
) -> Finding:
    return Finding(code, result.contest.id, printed.row.cite, *said, *shown)
