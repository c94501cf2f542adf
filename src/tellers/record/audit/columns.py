"""The party columns of a contest's row, held against that party's candidates.

The votes are the record's, so that a candidate's misprinted vote or label is told once, where it
stands, and not again in the columns.
"""

from collections.abc import Iterator, Mapping

from tellers.record.audit.finding import Finding
from tellers.record.audit.sums import number
from tellers.record.contests import Printed, Return
from tellers.record.figures import find_winner, party_votes, valid_votes

FIRST, REST = "Majority", "All other candidates"
"""The party columns stand between the majority and the rest."""

WINNER = "Of which other winner"
"""Votes of the rest that are the winner's; nought where the winner has a column (oddity 22)."""

PARTIES: Mapping[str, tuple[str, ...]] = {
    "Con": ("con",), "Lab": ("lab",), "LD": ("ld",), "UKIP": ("ukip",), "Brexit": ("brx",),
    "BRX": ("brx",), "RUK": ("ruk", "brx"), "Green": ("green", "sgp", "gpni"), "SNP": ("snp",),
    "PC": ("pc",), "DUP": ("dup",), "SF": ("sf",), "SDLP": ("sdlp",), "UUP": ("uup",),
    "APNI": ("apni",),
}  # fmt: skip
"""The parties of each column, by our ids; three Green parties share one (oddity 15)."""


def columns(result: Return, printed: Printed) -> Iterator[Finding]:
    """Each party column that is not the sum of that party's candidates."""
    names = list(printed.row.cells)
    if FIRST not in names or REST not in names:
        return
    columns_here = [n for n in names[names.index(FIRST) + 1 : names.index(REST)] if n in PARTIES]
    by_party, counted = party_votes(result), 0
    for column in columns_here:
        ours = sum(by_party.get(party, 0) for party in PARTIES[column])
        counted += ours
        yield from _column(result, printed, column, ours, "that party's candidates sum to it")
    rest = valid_votes(result) - counted
    yield from _column(result, printed, REST, rest, "the votes in no column of their own")
    winner = find_winner(result)
    if WINNER in names and winner is not None:
        has_column = any(winner.label.key in PARTIES[column] for column in columns_here)
        ours = 0 if has_column else result.votes[winner.id]
        why = f"the winner has {'a' if has_column else 'no'} column of their own"
        yield from _column(result, printed, WINNER, ours, why)


def _column(
    result: Return, printed: Printed, column: str, ours: int, why: str
) -> Iterator[Finding]:
    stated = number(printed.row.cells[column]) or 0
    if stated != ours:
        yield Finding(
            "column", result.contest.id, printed.row.cite, column, f"{stated:,}", f"{ours:,}",
            why, "the candidates' votes; party columns are not read",
        )  # fmt: skip
