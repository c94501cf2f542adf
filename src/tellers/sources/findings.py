"""What was found wrong in a file, gathered while its rows are read."""

from collections.abc import Hashable
from dataclasses import dataclass, field

from tellers.errors import Problem, Severity
from tellers.record.people import Citation
from tellers.sources.tabular import Row, Table, Unread, whole_or_unknown


@dataclass
class Findings:
    """The problems of one file. A figure that cannot be read costs the figure, not its row.

    >>> found = Findings("a.csv")
    >>> found.figure(Row(7, {"votes": "12x"}), "votes")
    >>> print(*found.problems)
    a.csv:7: found '12x' in votes, expected a whole number; left unknown [figure, stops]
    """

    file: str
    problems: list[Problem] = field(default_factory=list)
    _met: dict[Hashable, int] = field(default_factory=dict)

    @classmethod
    def of(cls, table: Table) -> "Findings":
        """The findings of a table, beginning with what reading it found."""
        return cls(table.name, list(table.problems))

    def warn(self, code: str, line: int, message: str) -> None:
        """Enter a problem that stops nothing."""
        self.problems.append(Problem(code, Severity.WARNS, message, f"{self.file}:{line}"))

    def stop(self, code: str, line: int, message: str) -> None:
        """Enter a problem for which something was left out or withheld."""
        self.problems.append(Problem(code, Severity.STOPS, message, f"{self.file}:{line}"))

    def figure(self, row: Row, column: str) -> int | None:
        """A whole number; None where the cell is empty, not known, or no whole number."""
        try:
            return whole_or_unknown(row[column])
        except Unread as expected:
            found = f"found {row[column]!r} in {column}, expected {expected}"
            self.stop("figure", row.line, f"{found}; left unknown")
            return None

    def is_new(self, row: Row, key: Hashable, what: str) -> bool:
        """Whether no earlier row of the file has this key; else the later one is left out."""
        first = self._met.setdefault(key, row.line)
        if first != row.line:
            self.stop("twice", row.line, f"found {what} again, first in line {first}; left out")
        return first == row.line

    def cite(self, row: Row) -> Citation:
        """Where a row stands."""
        return Citation(self.file, f"line {row.line}")
