"""What rows print of persons: genders, names and flags, held against the same member's others."""

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date

from tellers.record.audit.finding import Finding
from tellers.record.audit.sums import number
from tellers.record.contests import Contest, Printed, PrintedRow
from tellers.record.rows.cells import Rows, candidacies, cell, rows_of, told, who

GENDERS: Mapping[str, str] = {
    "M": "Male", "F": "Female", "Male": "Male", "Female": "Female", "Non-binary": "Non-binary",
}  # fmt: skip
MEMBER, CANDIDATE = "Member gender", "Candidate gender"
NUMBER, SURNAME = "Member MNIS ID", "Candidate surname"
NOT_READ = "neither; it is not read"


def genders(printed: Rows) -> Iterator[Finding]:
    """Cells that are no gender, and rows of one member that differ from most of his others."""
    rows = list(_gendered(printed))
    known: dict[str, Counter[str]] = {}
    for _, row, field, member in rows:
        word = GENDERS.get(cell(row, field))
        if word and member:
            known.setdefault(member, Counter())[word] += 1
    for contest, row, field, member in rows:
        said, most = cell(row, field), known.get(member, Counter()).most_common(1)
        if said and said not in GENDERS:
            yield told("gender", contest, row, field, ("", f"{who(row)}not a gender", NOT_READ))
        elif most and said in GENDERS and GENDERS[said] != most[0][0]:
            why = f"{who(row)}so say {rows_of(most[0][1])} of the same member"
            yield told("gender", contest, row, field, (most[0][0], why, NOT_READ))


def _gendered(printed: Rows) -> Iterator[tuple[str, PrintedRow, str, str]]:
    """Each cell of a gender: the contest, the row, its column, and the member's number."""
    for contest in sorted(printed):
        rows = printed[contest].candidacies.values()
        for row in rows:
            if CANDIDATE in row.cells:
                yield contest, row, CANDIDATE, cell(row, NUMBER)
        own = printed[contest].row
        if MEMBER in own.cells:
            yield contest, own, MEMBER, _number_of_member(own, list(rows))


def _number_of_member(own: PrintedRow, rows: list[PrintedRow]) -> str:
    """The number of the candidate whose name a contest's row gives as the member's."""
    name = (cell(own, "Member first name"), cell(own, "Member surname"))
    for row in rows:
        if (cell(row, "Candidate first name"), cell(row, SURNAME)) == name:
            return cell(row, NUMBER)
    return ""


def surnames(printed: Rows) -> Iterator[Finding]:
    """Surnames of one member that have the same letters and are spelt otherwise.

    A name that somebody took is another name and no error: its letters differ.
    """
    spelt: dict[tuple[str, str], dict[str, list[tuple[str, PrintedRow]]]] = {}
    for contest, row in candidacies(printed):
        if (member := cell(row, NUMBER)) and (name := cell(row, SURNAME)):
            key = (member, _letters(name))
            spelt.setdefault(key, {}).setdefault(name, []).append((contest, row))
    for names in spelt.values():
        usual, *others = sorted(names, key=lambda name: -len(names[name]))
        for name in others:
            here, there = len(names[name]), len(names[usual])
            contest, row = names[name][0]
            right = usual if there > here else ""
            why = f"{rows_of(there)} of the same member have {usual!r}, {here:,} {name!r}"
            yield told("member-name", contest, row, SURNAME, (right, why, "as it is printed"))


def _letters(name: str) -> str:
    return "".join(sorted(letter for letter in name.casefold() if letter.isalpha()))


def former_flags(printed: Rows, contests: Mapping[str, Contest]) -> Iterator[Finding]:
    """Candidates flagged as never having been a member who won an earlier contest."""
    won: dict[str, list[tuple[date, str]]] = {}
    for key in sorted(printed):
        if member := cell(_first(printed[key]), NUMBER):
            won.setdefault(member, []).append((contests[key].polled_on, key))
    for key, row in candidacies(printed):
        day = contests[key].polled_on
        earlier = [one for when, one in sorted(won.get(cell(row, NUMBER), ())) if when < day]
        if cell(row, "Former MP") == "No" and earlier:
            before = contests[earlier[0]]
            why = f"{who(row)}won {before.constituency.name} in {before.polled_on.year}"
            found = ("Yes", why, "the earlier win; the flag is not read")
            yield told("former-flag", key, row, "Former MP", found)


def _first(printed: Printed) -> PrintedRow:
    """The row of the candidate with the most votes, or the contest's own where there is none."""
    rows = list(printed.candidacies.values())
    return max(rows, key=lambda row: number(cell(row, "Votes")) or 0, default=printed.row)
