"""Report: one contest as a page tells it: its result, its facts, the book of its figures."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from tellers.count.ledger import Current
from tellers.facts.context import Context
from tellers.facts.every import facts_of_result
from tellers.facts.fact import Fact
from tellers.publish.edition import Edition, Told
from tellers.publish.words import contest_path, figure_text, title_of
from tellers.publish.working import Book, Link, Sources, Work
from tellers.record.contests import Contest, Return
from tellers.record.lineage.comparison import Base, BaseKind, line_of
from tellers.record.record import Record

LONG = 8
"""Contests that a seat's line must have before it is drawn."""


@dataclass(frozen=True)
class Report:
    """One contest with all that its page is made from.

    `told` is None where no story can be written, because a bucket hides the winner. `edition` is
    the count that the contest belongs to; `word` that of the page's band.
    """

    record: Record
    contest: Contest
    told: Told | None = None
    edition: Edition | None = None
    word: str = ""

    @cached_property
    def current(self) -> Current | None:
        """What the ledger says of the contest, where the page belongs to a count."""
        return self.edition.state.contests.get(self.contest.id) if self.edition else None

    @cached_property
    def result(self) -> Return:
        """The result that stands: the count's, else the record's."""
        counted_now = self.current.result if self.current else None
        return counted_now or self.record.returns[self.contest.id]

    @cached_property
    def at(self) -> Context:
        """The result as the facts see it."""
        as_of = self.told.story.as_of if self.told else 0
        return Context(self.record, self.contest, self.result, as_of)

    @property
    def base(self) -> Base:
        """What it is compared with."""
        return self.at.base

    @cached_property
    def facts(self) -> Mapping[tuple[str, str], Fact]:
        """The facts of the result, by kind and by whom they are about."""
        found = (self.told.facts if self.told else None) or facts_of_result(self.at)
        return {(f.kind, f.subject.candidacy or f.subject.party): f for f in found.values()}

    def fact(self, kind: str, about: str = "") -> Fact | None:
        """The fact of a kind, about one candidacy or party where named; any of it otherwise."""
        if about or (kind, "") in self.facts:
            return self.facts.get((kind, about))
        return next((f for (found, _), f in self.facts.items() if found == kind), None)

    @cached_property
    def book(self) -> Book:
        """The page's book of figures."""
        results = (self.result, *([self.base.result] if self.base.result else []))
        csv = f"{contest_path(self.contest.id)}.csv"
        sources = Sources(self.record, results, title_of(self.contest), csv, self.word)
        return Book.of(sources, self.told) if self.told else Book(sources)

    @cached_property
    def line(self) -> list[tuple[Contest, Return]]:
        """The seat's line with its results, oldest first; empty where it is too short to draw."""
        held, own = self.record.returns, self.contest.id
        line = [
            (step.contest, self.result if step.contest.id == own else held[step.contest.id])
            for step in reversed(line_of(self.record, self.contest))
            if step.contest.id == own or step.contest.id in held
        ]
        return line if len(line) >= LONG else []

    def link(self, fact: Fact | None, works: list[Work]) -> Link | None:
        """A table's figure: the value of a fact as tables print it, with its box."""
        if fact is None:
            return None
        return self.book.link(fact, figure_text(fact), works)


def base_words(base: Base) -> str:
    """What the changes are measured against, in words."""
    year = base.election.name if base.election else ""
    if base.kind is BaseKind.NONE:
        return f"No change is given: {base.reason}"
    if base.is_redrawn:
        estimate = f"the notional result of {year}, an estimate on the present boundaries"
        return f"Change in points against {estimate}"
    same = "The boundaries are the same, so the comparison is with the actual result"
    return f"Change in points since {year}. {same}"
