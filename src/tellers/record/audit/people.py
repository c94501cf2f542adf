"""What rows print of persons and parties: genders, and numbers that are somebody else's."""

from collections import Counter
from collections.abc import Iterator, Mapping

from tellers.record.audit.finding import Finding
from tellers.record.contests import Printed, PrintedRow

GENDERS: Mapping[str, str] = {
    "M": "Male", "F": "Female", "Male": "Male", "Female": "Female", "Non-binary": "Non-binary",
}  # fmt: skip
MEMBER, CANDIDATE = "Member gender", "Candidate gender"
NO_PARTY = frozenset({"8", "47"})
"""Parliament's numbers of independents and of the Speaker."""


def genders(printed: Mapping[str, Printed]) -> Iterator[Finding]:
    """Cells that are no gender, and rows of one member that differ from most of his others."""
    rows = list(_gendered(printed))
    known: dict[str, Counter[str]] = {}
    for _, row, field, number in rows:
        word = GENDERS.get(row.cells[field].strip())
        if word and number:
            known.setdefault(number, Counter())[word] += 1
    for contest, row, field, number in rows:
        cell, most = row.cells[field].strip(), known.get(number, Counter()).most_common(1)
        if cell and cell not in GENDERS:
            yield _finding("gender", contest, row, field, ("", "not a gender"))
        elif most and cell in GENDERS and GENDERS[cell] != most[0][0]:
            why = f"{most[0][1]} other rows of the same member say so"
            yield _finding("gender", contest, row, field, (most[0][0], why))


def _gendered(
    printed: Mapping[str, Printed],
) -> Iterator[tuple[str, PrintedRow, str, str]]:
    """Each cell of a gender: the contest, the row, its column, and the member's number."""
    for contest in sorted(printed):
        rows = printed[contest].candidacies.values()
        for row in rows:
            if CANDIDATE in row.cells:
                yield contest, row, CANDIDATE, row.cells.get("Member MNIS ID", "").strip()
        own = printed[contest].row
        if MEMBER in own.cells:
            yield contest, own, MEMBER, _number_of_member(own, list(rows))


def _number_of_member(own: PrintedRow, rows: list[PrintedRow]) -> str:
    """The number of the candidate whose name a contest's row gives as the member's."""
    name = (own.cells.get("Member first name", ""), own.cells.get("Member surname", ""))
    for row in rows:
        theirs = (row.cells.get("Candidate first name", ""), row.cells.get("Candidate surname", ""))
        if [one.strip() for one in theirs] == [one.strip() for one in name]:
            return row.cells.get("Member MNIS ID", "").strip()
    return ""


def party_numbers(printed: Mapping[str, Printed]) -> Iterator[Finding]:
    """Rows whose two numbers of a party belong, in most other rows, to two parties (oddity 15).

    A party that took another name keeps its registration and has a new number of Parliament's, so
    only rows under one name are held against each other.
    """
    rows = list(_candidacies(printed))
    often = Counter(_numbers(row) for _, row in rows)
    owners: dict[tuple[str, str], str] = {}
    for (name, commission, mnis), _ in often.most_common():
        owners.setdefault((name, commission), mnis)
    for contest, row in rows:
        name, commission, mnis = _numbers(row)
        right = owners[name, commission]
        if commission and mnis and mnis != right and mnis not in NO_PARTY:
            why = f"{commission} has it in {often[name, commission, right]} other rows"
            yield _finding("party-number", contest, row, "MNIS party ID", (right, why))


def _numbers(row: PrintedRow) -> tuple[str, str, str]:
    names = ("Party name", "Electoral Commission party ID", "MNIS party ID")
    name, commission, mnis = (row.cells.get(field, "").strip() for field in names)
    return name, commission, mnis


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
