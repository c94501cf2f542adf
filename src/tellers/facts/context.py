"""Context: one result as the facts see it, and how a fact of it is made.

What several facts ask for, such as the order of the poll or the rows, is reckoned once a result.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property
from typing import TypedDict, TypeVar, Unpack, cast

from tellers.facts.coverage import extent
from tellers.facts.fact import Fact, Quantity, Subject, Term, Unit, Value
from tellers.facts.kind import Kind
from tellers.facts.past.line import Line
from tellers.facts.people.persons import Persons
from tellers.record import figures
from tellers.record.contests import (
    ELECTORATE,
    RETURN,
    Candidacy,
    Contest,
    GroupReturn,
    Notional,
    Return,
)
from tellers.record.lineage.comparison import Base, BaseKind, comparable
from tellers.record.people import Citation, Standing
from tellers.record.record import Record
from tellers.record.rows.exchanged import exchanged
from tellers.record.rows.turnouts import sure_turnout

T = TypeVar("T")


class Details(TypedDict, total=False):
    """What a fact may say besides its value: whose it is, its sum, its base, its scope."""

    candidacy: str
    party: str
    terms: tuple[Term, ...]
    base: str
    scope: str
    other: str
    coverage: str


@dataclass(frozen=True)
class Context:
    """One result as the facts see it: the contest, its return, its base, and the record behind."""

    record: Record
    contest: Contest
    result: Return
    as_of: int = 0
    behind: Line | None = field(default=None, compare=False, repr=False)

    @cached_property
    def base(self) -> Base:
        """What the contest is compared with."""
        return comparable(self.record, self.contest)

    @cached_property
    def base_name(self) -> str:
        """The base as facts carry it: `2019`, or `notional 2019`."""
        election = self.base.election
        if election is None or self.base.kind is BaseKind.NONE:
            return ""
        return f"notional {election.name}" if self.base.is_redrawn else election.name

    @cached_property
    def line(self) -> Line:
        """The seat's earlier contests: as walked before the night, or walked now."""
        return self.behind or Line(self.record, self.contest)

    @cached_property
    def persons(self) -> Persons:
        """Its people, and what was fought here before."""
        return Persons(self.record, self.contest, self.result, self.base, self.line)

    @cached_property
    def coverage(self) -> str:
        """Where the record ends, in words that travel with every fact."""
        return extent(self.record)

    @cached_property
    def order(self) -> tuple[Candidacy, ...]:
        """The candidacies, most votes first."""
        return figures.ranked(self.result)

    @cached_property
    def valid(self) -> int:
        """The valid votes."""
        return figures.valid_votes(self.result)

    @cached_property
    def winner(self) -> Candidacy | None:
        """Who was elected; None where nobody can say, or where several were."""
        return figures.find_winner(self.result)

    @cached_property
    def second(self) -> Candidacy | None:
        """Who came second; None where nobody did or a bucket may hide it."""
        return figures.find_runner_up(self.result)

    @cached_property
    def turnout(self) -> Fraction | None:
        """The turnout that news may be made of; None where it is not known, or the audit doubts it.

        The figure itself is told all the same, as the source has it.
        """
        return sure_turnout(self.record, self.result)

    @cached_property
    def base_turnout(self) -> Fraction | None:
        """The same of the base; None of an estimate too."""
        base = self.base.result
        if base is None or isinstance(base, Notional):
            return None
        return sure_turnout(self.record, base)

    @cached_property
    def majority(self) -> int | None:
        """The majority; None where a court seated another than the first of the poll."""
        found = figures.find_majority(self.result)
        return found if found is not None and found >= 0 else None

    @cached_property
    def outcome(self) -> tuple[figures.OutcomeKind, str] | None:
        """Hold or gain against the base, and the label that won that."""
        base = self.base.result
        return figures.outcome(self.result, base) if base is not None else None

    @cached_property
    def shares_now(self) -> dict[str, Fraction]:
        """Every party's share, by its lineage."""
        return figures.line_shares(self.result)

    @cached_property
    def shares_then(self) -> dict[str, Fraction]:
        """The same at the base."""
        return figures.line_shares(self.base.result) if self.base.result is not None else {}

    @cached_property
    def changes(self) -> dict[str, Fraction]:
        """Change of each party that stood both times, by its lineage (`rules.md` 9)."""
        lines = {
            figures.lineage(one.label.key)
            for one in self.order
            if one.label.standing is Standing.PARTY
        }
        return {
            line: share - self.shares_then[line]
            for line, share in self.shares_now.items()
            if line in lines and line in self.shares_then
        }

    def once(self, reckon: "Callable[[Context], T]") -> T:
        """What a function says of this result, asked once however many facts rest on it."""
        if reckon not in self._reckoned:
            self._reckoned[reckon] = reckon(self)
        return cast(T, self._reckoned[reckon])

    @cached_property
    def _reckoned(self) -> dict[object, object]:
        return {}

    @cached_property
    def is_turned(self) -> bool:
        """Whether two parties stand the wrong way round here or at the base, by all around them.

        Then the figures are told as the source has them, and nothing else follows from them.
        """
        both = (self.result, self.base.result)
        return any(isinstance(one, Return) and exchanged(self.record, one) for one in both)

    @property
    def is_unopposed(self) -> bool:
        """Whether no more stood than were to be elected, and nobody voted (`rules.md` 5)."""
        return figures.is_unopposed(self.result)

    def row(self) -> Citation:
        """The contest's own row."""
        return self.result.cites[RETURN]

    def electorate_row(self) -> Citation:
        """The row of the electorate: the contest's own, or that of a later correction of it."""
        return self.result.cites.get(ELECTORATE, self.row())

    def rows(self) -> tuple[Citation, ...]:
        """The rows of every candidacy, most votes first, then the contest's own."""
        return self._rows

    @cached_property
    def _rows(self) -> tuple[Citation, ...]:
        cites = self.result.cites
        return tuple(dict.fromkeys([*(cites[c.id] for c in self.order), self.row()]))

    def rows_of(self, *standing: Candidacy) -> tuple[Citation, ...]:
        """The rows of some of the candidacies."""
        return each_once(tuple(self.result.cites[one.id] for one in standing))

    def share_of(self, candidacy: Candidacy) -> tuple[Term, ...]:
        """The sum of a candidacy's share."""
        return (
            Term("", candidacy.id, self.result.votes[candidacy.id]),
            Term("÷", "valid-votes", self.valid),
            Term("=", "share", figures.share(self.result, candidacy.id), Unit.SHARE),
        )

    def own_rows(self, party: str) -> tuple[Citation, ...]:
        """The rows of a party's candidacies, else the contest's own."""
        return self._own.get(figures.lineage(party)) or (self.row(),)

    def base_rows(self, party: str) -> tuple[Citation, ...]:
        """The rows that hold a party's votes in the base, else the base's own row."""
        base = self.base.result
        own = (base.cites[RETURN],) if base is not None and RETURN in base.cites else ()
        return self._based.get(figures.lineage(party)) or own

    @cached_property
    def _own(self) -> dict[str, tuple[Citation, ...]]:
        return _rows_by_label(self.result)

    @cached_property
    def _based(self) -> dict[str, tuple[Citation, ...]]:
        return _rows_by_label(self.base.result) if self.base.result is not None else {}

    def standing(self) -> tuple[Term, ...]:
        """Every candidacy's votes side by side, and the bucket's where there is one."""
        return self._standing

    @cached_property
    def _standing(self) -> tuple[Term, ...]:
        return self._terms("")

    def sum(self) -> tuple[Term, ...]:
        """The same as the rows of a sum."""
        return self._terms("+")

    def _terms(self, sign: str) -> tuple[Term, ...]:
        rows = [Term(sign, c.id, self.result.votes[c.id]) for c in self.order]
        bucket = [Term(sign, "others", self.result.others)] if self.result.others else []
        return (*rows, *bucket)

    def fact(
        self, kind: Kind, value: Value, because: tuple[Citation, ...], **more: Unpack[Details]
    ) -> Fact:
        """A fact of this contest; `more` says whose it is, its sum, its base and its scope."""
        return Fact(
            kind.name,
            Subject(self.contest.id, "", more.get("candidacy", ""), more.get("party", "")),
            Quantity(kind.unit, value),
            kind.formula_of(
                is_grouped=isinstance(self.result, GroupReturn),
                is_reduced=figures.is_reduced(self.result),
            ),
            because,
            terms=more.get("terms", ()),
            base=more.get("base", ""),
            scope=more.get("scope", ""),
            other=more.get("other", ""),
            coverage=more.get("coverage") or self.coverage,
            as_of=self.as_of,
        )


def _rows_by_label(result: Return | Notional) -> dict[str, tuple[Citation, ...]]:
    """The rows of a result by the line of the label that stands in them."""
    if isinstance(result, Notional):
        return {figures.lineage(key): (result.cites[key],) for key in result.votes}
    rows: dict[str, tuple[Citation, ...]] = {}
    for candidacy in result.contest.candidacies:
        line = figures.lineage(candidacy.label.key)
        rows[line] = (*rows.get(line, ()), result.cites[candidacy.id])
    return rows


def each_once(*rows: tuple[Citation, ...]) -> tuple[Citation, ...]:
    """Rows of several origins, in order, none twice."""
    return tuple(dict.fromkeys(row for some in rows for row in some))
