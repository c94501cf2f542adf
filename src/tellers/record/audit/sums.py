"""Votes, totals and majorities as one contest's rows print them, held against each other."""

from collections.abc import Iterator

from tellers.record import figures
from tellers.record.audit.finding import Finding
from tellers.record.contests import Printed, Return

UNKNOWN = ("", "[x]", "NA")


def number(cell: str) -> int | None:
    """A printed whole number; None where it is not known, or is none."""
    word = cell.strip()
    return int(word) if word.isdecimal() and word not in UNKNOWN else None


def votes_of(printed: Printed) -> list[int]:
    """The printed votes of every candidate, most first."""
    found = (number(row.cells.get("Votes", "")) for row in printed.candidacies.values())
    return sorted((votes for votes in found if votes is not None), reverse=True)


def sums(result: Return, printed: Printed) -> Iterator[Finding]:
    """The valid votes and the majority that a contest's own row states, against its candidates'.

    What is right is what the record has, where an erratum says which of the two is misprinted.
    """
    votes, cells = votes_of(printed), printed.row.cells
    if len(votes) != len(printed.candidacies) or len(votes) < 2:
        return
    for field, beside, right, why in (
        ("Valid votes", sum(votes), figures.valid_votes(result), "the candidates sum to"),
        ("Majority", votes[0] - votes[1], figures.find_majority(result), "first less second is"),
    ):
        stated = number(cells.get(field, ""))
        if stated is not None and stated != beside:
            yield Finding(
                "sum", result.contest.id, printed.row.cite, field, f"{stated:,}",
                "" if right is None else f"{right:,}", f"{why} {beside:,} in candidacies.csv",
                "the candidates' votes, a known misprint among them corrected",
            )  # fmt: skip
