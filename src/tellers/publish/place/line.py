"""Line: every contest under one place's name, who was first at each, and the runs they make."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

from tellers.facts.past.line import by_elections_known_since
from tellers.publish.edition import Edition
from tellers.publish.parts.report import LONG
from tellers.record.contests import Candidacy, Contest, Return
from tellers.record.figures import find_winner, lineage
from tellers.record.record import Record


@dataclass(frozen=True, slots=True)
class Run:
    """Contests running at which one label was first, oldest first; `start` counts from nought."""

    label: str
    start: int
    contests: tuple[Contest, ...]

    @property
    def end(self) -> int:
        """The number of the contest after the last."""
        return self.start + len(self.contests)


@dataclass(frozen=True)
class Line:
    """The contests of a place's name, oldest first, and what has been declared in them."""

    record: Record
    contests: tuple[Contest, ...]
    edition: Edition | None = None

    @property
    def name(self) -> str:
        """The place as its newest contest spells it."""
        return self.contests[-1].constituency.name

    @property
    def word(self) -> str:
        """The word of the page's band."""
        return self.edition.word if self.edition else ""

    @cached_property
    def _counted(self) -> dict[str, Return]:
        return self.edition.state.results if self.edition else {}

    def result(self, contest: Contest) -> Return | None:
        """What was declared in a contest: the count's own word where it belongs to the count."""
        if self.edition is not None and contest.election.id == self.edition.election.id:
            return self._counted.get(contest.id)
        return self.record.returns.get(contest.id)

    @cached_property
    def declared(self) -> tuple[tuple[Contest, Return], ...]:
        """The contests with a result, oldest first."""
        found = ((contest, self.result(contest)) for contest in self.contests)
        return tuple((contest, result) for contest, result in found if result is not None)

    def is_awaited(self, contest: Contest) -> bool:
        """Whether a contest belongs to the count beside it and has not declared."""
        is_of = self.edition is not None and contest.election.id == self.edition.election.id
        return is_of and contest.id not in self._counted

    @property
    def is_long(self) -> bool:
        """Whether it is long enough to be drawn."""
        return len(self.declared) >= LONG

    @cached_property
    def is_whole(self) -> bool:
        """Whether every by-election since its first contest is in the record."""
        first = self.contests[0]
        known = by_elections_known_since(self.record, first)
        return known is not None and known <= first.polled_on

    @property
    def things(self) -> tuple[str, str]:
        """What a run counts, one and many: contests, or general elections alone."""
        if self.is_whole:
            return "contest", "contests"
        return "general election", "general elections"

    @cached_property
    def runs(self) -> tuple[Run, ...]:
        """The runs, oldest first. What has not declared, or has no winner, belongs to none."""
        told = [c for c in self.contests if self.is_whole or c.election.is_general]
        keys = [(self._first(contest), self._gap(told, n)) for n, contest in enumerate(told)]
        runs, at = [], 0
        for (label, _), group in groupby(_apart(keys)):
            length = len(list(group))
            if label:
                runs.append(Run(label, at, tuple(told[at : at + length])))
            at += length
        return tuple(runs)

    def _first(self, contest: Contest) -> str:
        won = self.winner(contest)
        return lineage(won.label.key) if won else ""

    def winner(self, contest: Contest) -> Candidacy | None:
        """Who was first; None where it has not declared or a bucket hides it."""
        result = self.result(contest)
        return find_winner(result) if result is not None else None

    def _gap(self, told: list[Contest], n: int) -> bool:
        """Whether a general election lies between a contest and the one before it here."""
        if not n:
            return False
        return any(
            told[n - 1].polled_on < election.polled_on < told[n].polled_on
            for election in self.record.general_elections()
        )


def _apart(keys: list[tuple[str, bool]]) -> Iterator[tuple[str, int]]:
    """Labels with the number of the stretch they stand in, which a gap ends."""
    stretch = 0
    for label, is_after_gap in keys:
        stretch += is_after_gap
        yield label, stretch


def find_line(record: Record, slug: str, edition: Edition | None = None) -> Line | None:
    """Every contest whose ballot id has that place's name in it; None where none has."""
    here = tuple(record.contests[one.contest] for one in record.listing if one.slug == slug)
    return Line(record, here, edition) if here else None
