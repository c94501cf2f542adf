"""Found: a contest with what was declared in it. Contests: a sequence of them.

Both are values: frozen, typed, made on demand out of a record. Both show themselves as a table, in
a terminal and in a notebook, and give themselves away as rows.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, overload

from tellers.notebook.frame import frame
from tellers.notebook.rows import KINDS, Row, rows_of
from tellers.notebook.showing import as_html, as_text, list_table, result_table
from tellers.record import figures
from tellers.record.contests import Candidacy, Contest, Return
from tellers.record.record import Record

if TYPE_CHECKING:
    from pandas import DataFrame


@dataclass(frozen=True, slots=True, repr=False)
class Found:
    """One contest and its return, as it shows itself."""

    record: Record
    contest: Contest

    @property
    def id(self) -> str:
        """The contest's ballot id."""
        return self.contest.id

    @property
    def result(self) -> Return | None:
        """What was declared; None where the record has no return of it."""
        return self.record.returns.get(self.contest.id)

    @property
    def winner(self) -> Candidacy | None:
        """Who was elected; None where the source does not tell."""
        return figures.find_winner(self.result) if self.result else None

    @property
    def majority(self) -> int | None:
        """Votes between first and second; None where either is not known."""
        return figures.find_majority(self.result) if self.result else None

    @property
    def turnout(self) -> Fraction | None:
        """Valid votes over the electorate, exactly."""
        return figures.turnout(self.result) if self.result else None

    def to_rows(self, rows: str = "candidacies") -> list[Row]:
        """The contest as plain values: a row a candidacy, or one row."""
        return Contests(self.record, (self.id,)).to_rows(rows)

    def to_pandas(self, rows: str = "candidacies") -> "DataFrame":
        """The contest as a frame: a row a candidacy, or one row."""
        return Contests(self.record, (self.id,)).to_pandas(rows)

    def __repr__(self) -> str:
        return as_text(result_table(self.record, self.contest))

    def _repr_html_(self) -> str:
        return as_html(result_table(self.record, self.contest))


@dataclass(frozen=True, slots=True, repr=False)
class Contests(Sequence[Found]):
    """Contests by their ids, in order; each is made when it is looked at."""

    record: Record
    ids: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.ids)

    @overload
    def __getitem__(self, index: int) -> Found: ...
    @overload
    def __getitem__(self, index: slice) -> "Contests": ...
    def __getitem__(self, index: int | slice) -> "Found | Contests":
        if isinstance(index, slice):
            return Contests(self.record, self.ids[index])
        return Found(self.record, self.record.contests[self.ids[index]])

    def __iter__(self) -> Iterator[Found]:
        return (Found(self.record, self.record.contests[one]) for one in self.ids)

    def to_rows(self, rows: str = "contests") -> list[Row]:
        """Plain values by column: a row a contest, or with `rows="candidacies"` one a candidacy.

        Raises:
            ConfigError: there are no such rows.
        """
        return rows_of(self.record, self._contests(), rows)

    def to_pandas(self, rows: str = "contests") -> "DataFrame":
        """The rows as a pandas frame: votes are whole numbers, text is text, a gap is `<NA>`.

        Raises:
            ConfigError: there are no such rows, or pandas is not installed.
        """
        made = self.to_rows(rows)
        return frame(KINDS[rows], made)

    def _contests(self) -> list[Contest]:
        return [self.record.contests[one] for one in self.ids]

    def __repr__(self) -> str:
        return as_text(list_table(self.record, self._contests()))

    def _repr_html_(self) -> str:
        return as_html(list_table(self.record, self._contests()))
