"""Prospect: a contest before its count, with all that was known of its seat by then.

The record it looks into is the one as it stood before the count (`rules.md` 20), so that a card
made of a past night tells nothing of it.
"""

from dataclasses import dataclass, replace
from datetime import timedelta
from fractions import Fraction
from functools import cached_property
from typing import Unpack

from tellers.facts.context import Details
from tellers.facts.coverage import extent
from tellers.facts.fact import Fact, Quantity, Subject, Value
from tellers.facts.kind import Kind
from tellers.facts.past.line import Line
from tellers.record import figures
from tellers.record.contests import RETURN, Contest, Election, ElectionKind, Notional, Return
from tellers.record.lineage.comparison import Base, Step, comparable
from tellers.record.people import Citation
from tellers.record.record import Record

NEXT = "the next election"


@dataclass(frozen=True)
class Prospect:
    """A contest to come: its base, its seat's line, and the shares of the parties in it."""

    record: Record
    contest: Contest

    @cached_property
    def base(self) -> Base:
        """What the result will be compared with."""
        return comparable(self.record, self.contest)

    @property
    def base_name(self) -> str:
        """The base as facts carry it: `2019`, or `notional 2019`."""
        election = self.base.election
        if election is None or self.base.result is None:
            return ""
        return f"notional {election.name}" if self.base.is_redrawn else election.name

    @cached_property
    def line(self) -> Line:
        """The seat's earlier contests."""
        return Line(self.record, self.contest)

    @cached_property
    def generals(self) -> Line:
        """Its general elections alone: what is like what is to come."""
        return Line(self.record, self.contest, only_general=True)

    @cached_property
    def known(self) -> tuple[tuple[Step, Return], ...]:
        """The general elections of the line that the record holds a return of, newest first."""
        held = self.record.returns
        found = ((step, held.get(step.contest.id)) for step in self.generals.steps)
        return tuple((step, result) for step, result in found if result is not None)

    @cached_property
    def shares_then(self) -> dict[str, Fraction]:
        """Every party's share at the base, by its lineage."""
        return figures.line_shares(self.base.result) if self.base.result is not None else {}

    def base_rows(self, *lines: str) -> tuple[Citation, ...]:
        """The rows of parties at the base, else the base's own."""
        base = self.base.result
        if base is None:
            return ()
        if isinstance(base, Notional):
            own = [base.cites[key] for key in base.votes if figures.lineage(key) in lines]
        else:
            standing = base.contest.candidacies
            own = [base.cites[c.id] for c in standing if figures.lineage(c.label.key) in lines]
        return tuple(dict.fromkeys(own)) or tuple(
            [base.cites[RETURN]] if RETURN in base.cites else list(base.cites.values())[:1]
        )

    def named(self, line: str) -> str:
        """The label under which a line of parties stood at the base: `ruk` for `brx`."""
        return self._names.get(line, line)

    @cached_property
    def _names(self) -> dict[str, str]:
        base = self.base.result
        if base is None:
            return {}
        keys = base.votes if isinstance(base, Notional) else figures.party_votes(base)
        return {figures.lineage(key): key for key in keys}

    def fact(
        self, kind: Kind, value: Value, because: tuple[Citation, ...], **more: Unpack[Details]
    ) -> Fact:
        """A fact of the contest to come."""
        return Fact(
            kind.name,
            Subject(self.contest.id, "", "", more.get("party", "")),
            Quantity(kind.unit, value),
            kind.formula,
            because,
            terms=more.get("terms", ()),
            base=self.base_name if "base" in kind.slots else "",
            scope=more.get("scope", ""),
            other=more.get("other", ""),
            coverage=extent(self.record),
        )


def before(record: Record, contest: Contest) -> Prospect:
    """A contest as it was before its count; nothing of its election is in the record it sees."""
    return Prospect(record.before_count(contest.election.id), contest)


def following(record: Record, last: Contest) -> Prospect:
    """The next general election of a seat on its present map, after the last that is known."""
    return Prospect(record, _next(record, last))


def _next(record: Record, last: Contest) -> Contest:
    day = record.ends_on() + timedelta(days=1)
    return replace(
        last,
        id=f"{last.id.rpartition('.')[0]}.next",
        election=Election("parl.next", ElectionKind.GENERAL, day, NEXT),
        polled_on=day,
    )


def fought_with(at: Prospect) -> tuple[Contest, ...]:
    """The contests of the same election; of the next one, those of the last one's map."""
    fought = at.record.contests_of(at.contest.election.id)
    last = at.record.general_elections()[-1]
    return fought or tuple(_next(at.record, one) for one in at.record.contests_of(last.id))
