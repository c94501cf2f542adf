"""The party columns of a contest's row, held against that party's candidates."""

from collections.abc import Iterator, Mapping

from tellers.record.audit.finding import Finding
from tellers.record.audit.sums import number
from tellers.record.contests import Contest, Printed

FIRST, REST, WINNER = "Majority", "All other candidates", "Of which other winner"
"""The party columns stand between the majority and the rest."""

ABBREVIATIONS: Mapping[str, tuple[str, ...]] = {
    "BRX": ("BRX", "Brexit"), "Brexit": ("BRX", "Brexit"), "RUK": ("RUK", "Reform"),
}  # fmt: skip
"""Columns whose party two files abbreviate in two ways (oddity 20)."""


def columns(contest: Contest, printed: Printed) -> Iterator[Finding]:
    """Each party column that is not the sum of the candidates of that abbreviation."""
    cells = printed.row.cells
    names = list(cells)
    if FIRST not in names or REST not in names:
        return
    parties = names[names.index(FIRST) + 1 : names.index(REST)]
    by_party = _votes_by_abbreviation(printed)
    counted = 0
    for column in parties:
        ours = sum(by_party.get(word, 0) for word in ABBREVIATIONS.get(column, (column,)))
        counted += ours
        yield from _column(contest, printed, column, ours, "that party's candidates sum to it")
    total = sum(by_party.values())
    yield from _column(contest, printed, REST, total - counted, "the candidates of no own column")


def _column(
    contest: Contest, printed: Printed, column: str, ours: int, why: str
) -> Iterator[Finding]:
    stated = number(printed.row.cells[column]) or 0
    if stated != ours:
        yield Finding(
            "column", contest.id, printed.row.cite, column, str(stated), str(ours), why,
            "the candidates' votes; party columns are not read",
        )  # fmt: skip


def _votes_by_abbreviation(printed: Printed) -> dict[str, int]:
    found: dict[str, int] = {}
    for row in printed.candidacies.values():
        word = row.cells.get("Party abbreviation", "").strip()
        found[word] = found.get(word, 0) + (number(row.cells.get("Votes", "")) or 0)
    return found
