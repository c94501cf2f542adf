"""History: a place's contests as a table whose figures open, and the extremes among them."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from tellers.facts.context import Context
from tellers.facts.fact import Fact
from tellers.facts.poll.papers import turnout
from tellers.facts.poll.result import majority, share, votes
from tellers.publish.drawing.palette import Mark
from tellers.publish.place.line import Line
from tellers.publish.words import (
    DASH,
    contest_path,
    figure_text,
    is_redrawn,
    party_name,
    sign_of,
    title_of,
)
from tellers.publish.working import Book, Link, Sources, Work
from tellers.record.contests import Contest, Return
from tellers.record.figures import find_majority, find_runner_up, find_winner
from tellers.record.figures import turnout as turnout_of


@dataclass(frozen=True)
class Entry:
    """One declared contest of a line, with the book of its figures."""

    line: Line
    contest: Contest
    result: Return

    @cached_property
    def facts(self) -> dict[tuple[str, str], Fact]:
        """The figures that a table prints, by kind and candidacy."""
        at = Context(self.line.record, self.contest, self.result)
        found = [*votes(at), *share(at), *majority(at), *turnout(at)]
        return {(fact.kind, fact.subject.candidacy): fact for fact in found}

    @cached_property
    def book(self) -> Book:
        """The book of its figures, under keys that no other contest has."""
        csv = f"{contest_path(self.contest.id)}.csv"
        title = title_of(self.contest)
        sources = Sources(self.line.record, (self.result,), title, csv, self.line.word)
        return Book(sources, prefix=self.contest.id.split(".", 2)[2].replace(".", "-"))

    def link(self, kind: str, works: list[Work], about: str = "") -> Link | str:
        """A figure as tables print it, with its box; an en dash where it is not known."""
        fact = self.facts.get((kind, about))
        if fact is None:
            return DASH
        return self.book.link(fact, figure_text(fact), works)

    def majority(self, works: list[Work]) -> Link | str:
        """The majority, or the lead of the group placed first."""
        won = find_winner(self.result)
        return self.link("majority", works, won.id) if won else DASH


@dataclass(frozen=True, slots=True)
class Row:
    """One contest of the table. `is_break` says that the boundaries are new with it.

    `mark` None is a contest that has not declared, or whose first place a bucket hides: `first`
    says which.
    """

    href: str
    when: str
    is_by_election: bool
    mark: Mark | None
    first: str
    votes: Link | str = DASH
    share: Link | str = DASH
    second: Mark | None = None
    second_share: Link | str = DASH
    lead: Link | str = DASH
    turnout: Link | str = DASH
    is_break: bool = False


@dataclass(frozen=True)
class History:
    """The contests of a line as a page prints them; `works` are the boxes of its figures."""

    line: Line
    works: list[Work] = field(default_factory=list)

    @cached_property
    def entries(self) -> dict[str, Entry]:
        """Every declared contest, by id."""
        return {c.id: Entry(self.line, c, result) for c, result in self.line.declared}

    @cached_property
    def rows(self) -> tuple[Row, ...]:
        """The table, the latest contest first."""
        contests = self.line.contests
        breaks = {
            later.id
            for earlier, later in zip(contests, contests[1:], strict=False)
            if is_redrawn(self.line.record, earlier, later)
        }
        return tuple(self._row(contest, contest.id in breaks) for contest in contests[::-1])

    def _row(self, contest: Contest, is_break: bool) -> Row:
        when, is_by = short_name(contest), not contest.election.is_general
        entry = self.entries.get(contest.id)
        at = (contest_path(contest.id), when, is_by)
        if entry is None:
            return Row(*at, None, "Not declared", is_break=is_break)
        record, result = self.line.record, entry.result
        won, second = find_winner(result), find_runner_up(result)
        if won is None:
            turned_out = entry.link("turnout", self.works)
            return Row(*at, None, "Not named", turnout=turned_out, is_break=is_break)
        key = won.label.key
        return Row(
            *at,
            sign_of(record, key),
            str(won.name) if won.name else party_name(record, key),
            entry.link("votes", self.works, won.id),
            entry.link("share", self.works, won.id),
            sign_of(record, second.label.key) if second else None,
            entry.link("share", self.works, second.id) if second else DASH,
            entry.majority(self.works),
            entry.link("turnout", self.works),
            is_break,
        )

    def extremes(self) -> Iterator[tuple[str, str, Link | str]]:
        """The smallest and largest lead, the lowest and highest turnout: what, when, how much."""
        led = [(m, e) for e in self.entries.values() if (m := find_majority(e.result)) is not None]
        polled = [(t, e) for e in self.entries.values() if (t := turnout_of(e.result)) is not None]
        if len(led) > 1:
            for what, (_, entry) in (
                ("Smallest lead", min(led, key=lambda pair: pair[0])),
                ("Largest lead", max(led, key=lambda pair: pair[0])),
            ):
                yield what, entry.contest.election.name, entry.majority(self.works)
        if len(polled) > 1:
            for what, (_, entry) in (
                ("Lowest turnout", min(polled, key=lambda pair: pair[0])),
                ("Highest turnout", max(polled, key=lambda pair: pair[0])),
            ):
                yield what, entry.contest.election.name, entry.link("turnout", self.works)


def short_name(contest: Contest) -> str:
    """An election in a narrow column: Oct 1974, 1937."""
    if not contest.election.is_general:
        return str(contest.polled_on.year)
    return contest.election.name.replace("February", "Feb").replace("October", "Oct")
