"""What rows print of persons and parties: genders, and numbers that are somebody else's."""

from collections import Counter
from collections.abc import Iterator, Mapping

from tellers.record.audit.finding import Finding
from tellers.record.contests import Printed, PrintedRow

GENDERS: Mapping[str, str] = {"M": "Male", "F": "Female", "Male": "Male", "Female": "Female"}
NO_PARTY = frozenset({"8", "47"})
"""Parliament's numbers of independents and of the Speaker."""


def genders(printed: Mapping[str, Printed]) -> Iterator[Finding]:
    """Cells that are no gender, and rows of one member that differ from most of his others."""
    rows = list(_candidacies(printed))
    known: dict[str, Counter[str]] = {}
    for _, row in rows:
        word = GENDERS.get(row.cells.get("Candidate gender", "").strip())
        if word and (number := row.cells.get("Member MNIS ID", "").strip()):
            known.setdefault(number, Counter())[word] += 1
    for contest, row in rows:
        cell = row.cells.get("Candidate gender", "").strip()
        most = known.get(row.cells.get("Member MNIS ID", "").strip(), Counter()).most_common(1)
        if cell and cell not in GENDERS:
            yield _finding("gender", contest, row, "Candidate gender", ("", "not a gender"))
        elif most and cell in GENDERS and GENDERS[cell] != most[0][0]:
            why = f"{most[0][1]} other rows of the same member say so"
            yield _finding("gender", contest, row, "Candidate gender", (most[0][0], why))


def party_numbers(printed: Mapping[str, Printed]) -> Iterator[Finding]:
    """Rows whose two numbers of a party belong, in most other rows, to two parties (oddity 15)."""
    rows = list(_candidacies(printed))
    pairs = Counter(_numbers(row) for _, row in rows)
    owners: dict[str, str] = {}
    for (commission, mnis), _ in pairs.most_common():
        if commission:
            owners.setdefault(commission, mnis)
    for contest, row in rows:
        commission, mnis = _numbers(row)
        right = owners.get(commission, "")
        if commission and mnis and mnis != right and mnis not in NO_PARTY:
            why = f"{commission} has it in {pairs[commission, right]} other rows"
            yield _finding("party-number", contest, row, "MNIS party ID", (right, why))


def _numbers(row: PrintedRow) -> tuple[str, str]:
    names = ("Electoral Commission party ID", "MNIS party ID")
    commission, mnis = (row.cells.get(name, "").strip() for name in names)
    return commission, mnis


def _candidacies(printed: Mapping[str, Printed]) -> Iterator[tuple[str, PrintedRow]]:
    for contest in sorted(printed):
        for row in printed[contest].candidacies.values():
            yield contest, row


def _finding(
    code: str, contest: str, row: PrintedRow, field: str, right_and_why: tuple[str, str]
) -> Finding:
    right, why = right_and_why
    cell = row.cells.get(field, "").strip()
    return Finding(code, contest, row.cite, field, cell, right, why, "neither; it is not read")
