"""Cells padded with what nobody sees: spaces, tabs, no-break spaces (oddities 6 and 7)."""

from collections.abc import Iterator, Mapping

from tellers.record.audit.finding import Finding
from tellers.record.contests import Printed, PrintedRow


def padding(printed: Mapping[str, Printed]) -> Iterator[Finding]:
    """The first padded cell of each column and content in a file, with how often it stands."""
    first: dict[tuple[str, str, str], tuple[str, PrintedRow]] = {}
    often: dict[tuple[str, str, str], int] = {}
    for contest in sorted(printed):
        for row in (printed[contest].row, *printed[contest].candidacies.values()):
            for field, cell in row.cells.items():
                if cell != cell.strip():
                    key = (row.cite.source, field, cell)
                    first.setdefault(key, (contest, row))
                    often[key] = often.get(key, 0) + 1
    for key, (contest, row) in first.items():
        _, field, cell = key
        times = f"; {often[key]} times in this file" if often[key] > 1 else ""
        why = f"padded with {_unseen(cell)}{times}"
        yield Finding(
            "padding", contest, row.cite, field, repr(cell), cell.strip(), why, "without it"
        )


def _unseen(cell: str) -> str:
    names = {"\N{NO-BREAK SPACE}": "a no-break space", "\t": "a tab", " ": "a space"}
    return next(
        (name for sign, name in names.items() if cell[:1] == sign or cell[-1:] == sign),
        "a sign that nobody sees",
    )
