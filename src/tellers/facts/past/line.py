"""The line of a seat: its earlier contests, by measured area and before that by name, and its runs.

By `rules.md` 8 the walk marks every step that only a name links, and a run that reaches the start
of the record says "at least". By-elections count only where the record is complete for them.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import cached_property

from tellers.facts.coverage import read_on
from tellers.record import figures
from tellers.record.contests import RETURN, Candidacy, Contest, ElectionKind
from tellers.record.lineage.comparison import Step, line_of
from tellers.record.matching.spelling import place_key
from tellers.record.people import Citation
from tellers.record.record import Record
from tellers.record.rows.exchanged import exchanged
from tellers.record.rows.turnouts import sure_turnout


@dataclass(frozen=True, slots=True)
class Run:
    """Consecutive contests of one seat won under one label, newest first.

    `broken_by` is the newest contest in the record that somebody else won, so that the run truly
    began where it begins; None where the record does not reach it. `steps` are its contests with
    how each is linked.
    """

    label: str
    contests: tuple[Contest, ...]
    broken_by: Contest | None
    steps: tuple[Step, ...]

    @property
    def began(self) -> Contest:
        """The contest with which the run began."""
        return self.contests[-1]

    @property
    def is_whole(self) -> bool:
        """Whether it is known to have begun there."""
        return self.broken_by is not None


def by_elections_known_since(record: Record, contest: Contest) -> date | None:
    """The day from which every by-election of this seat is in the record."""
    starts = [
        coverage.starts_on
        for coverage in record.coverage
        if coverage.kind is ElectionKind.BY_ELECTION
        and coverage.place in ("", contest.constituency.name)
    ]
    return min(starts, default=None)


def winner_of(record: Record, contest: Contest) -> Candidacy | None:
    """Who won one contest; None where it is not known or doubted, or where several did."""
    result = record.returns.get(contest.id)
    if result is not None and exchanged(record, result):
        return None
    return figures.find_winner(result) if result is not None and contest.seats == 1 else None


def run_of(record: Record, steps: tuple[Step, ...], label: str) -> Run | None:
    """The run of one label that begins with the newest of the steps, None where there is none.

    Where the seat came from the party that merged into it, nothing says that the run began there.
    """
    found: list[Step] = []
    broken_by: Contest | None = None
    for step in steps:
        winner = winner_of(record, step.contest)
        if winner is None:
            break
        if figures.lineage(winner.label.key) != figures.lineage(label):
            is_lost = figures.hands(winner.label.key) != figures.hands(label)
            broken_by = step.contest if is_lost else None
            break
        found.append(step)
    if not found:
        return None
    contests = tuple(step.contest for step in found)
    return Run(label, contests, broken_by, tuple(found))


@dataclass(frozen=True)
class Line:
    """The seat's line before one contest. `is_every` says that by-elections are all in it.

    `only_general` leaves them out although they are known, for a statement about general elections.
    """

    record: Record
    contest: Contest
    only_general: bool = False

    @cached_property
    def all(self) -> tuple[Step, ...]:
        """Every earlier contest in the record, newest first."""
        steps = line_of(self.record, self.contest)
        return tuple(step for step in steps if step.contest.id != self.contest.id)

    @cached_property
    def is_every(self) -> bool:
        """Whether the record has every by-election for as long as the line reaches."""
        return bool(self.all) and self.knows_by_elections(self.all[-1].contest.polled_on)

    def knows_by_elections(self, since: date) -> bool:
        """Whether the record has every by-election of the seat since a day, and they are in."""
        if self.only_general:
            return False
        known = by_elections_known_since(self.record, self.contest)
        return known is not None and known <= since

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        """What the walk goes over."""
        return tuple(s for s in self.all if self.is_every or s.contest.election.is_general)

    def ready(self) -> "Line":
        """Itself, walked through, so that a declaration waits for nothing that was known before."""
        _ = self.known, self.shares, self.turnouts, self.majorities
        for step in self.steps:
            winner_of(self.record, step.contest)
        return self

    @cached_property
    def known(self) -> tuple[Step, ...]:
        """The steps that the record holds a return of, newest first."""
        held = self.record.returns
        return tuple(step for step in self.steps if step.contest.id in held)

    @cached_property
    def shares(self) -> tuple[tuple[Step, dict[str, Fraction]], ...]:
        """Every party's share in each of them, by its lineage; none where the row is doubted."""
        held = self.record.returns
        found = ((step, held[step.contest.id]) for step in self.known)
        return tuple(
            (step, {} if exchanged(self.record, one) else figures.line_shares(one))
            for step, one in found
        )

    @cached_property
    def turnouts(self) -> tuple[tuple[Step, Fraction | None], ...]:
        """The turnout of each that news may be made of."""
        held = self.record.returns
        return tuple(
            (step, sure_turnout(self.record, held[step.contest.id])) for step in self.known
        )

    @cached_property
    def majorities(self) -> tuple[tuple[Step, int | None], ...]:
        """The majority of each; None where a court seated another than the first of the poll."""
        held = self.record.returns
        found = ((step, figures.find_majority(held[step.contest.id])) for step in self.known)
        return tuple((step, n if n is not None and n >= 0 else None) for step, n in found)

    def rows(self, contests: tuple[Contest, ...]) -> tuple[Citation, ...]:
        """The rows of earlier contests."""
        held = self.record.returns
        return tuple(held[one.id].cites[RETURN] for one in contests if one.id in held)

    def what(
        self, since: Contest | None = None, *, walked: Iterable[Step] = (), is_with: bool = True
    ) -> str:
        """Over which contests the walk went, or one over all of them since a certain one.

        Where by-elections are not all known, those that it did go over, some of `walked` or this
        one itself (`is_with`), are named: a statement about general elections is another one.
        """
        is_every = self.knows_by_elections(since.polled_on) if since else self.is_every
        if is_every:
            return "every contest"
        if any(not step.contest.election.is_general for step in walked):
            return "general elections and the by-elections known"
        is_alone = self.contest.election.is_general or not is_with
        return "general elections" if is_alone else "general elections and this by-election"

    def coverage(self, what: str, oldest: Contest) -> str:
        """What a statement covers, from when to when, and when that was read."""
        last = self.contest.polled_on
        return f"{what} {oldest.polled_on} to {last}, {read_on(self.record)}"


def under_names(own: Contest, steps: Iterable[Step]) -> str:
    """Under which names the steps were fought that only a name links; nothing where none is.

    A seat may have been renamed: Hartlepool was The Hartlepools until 1983.
    """
    linked = (step.contest.constituency.name for step in steps if step.is_by_name)
    names = {place_key(name): name for name in linked}
    is_own = names.pop(place_key(own.constituency.name), None) is not None
    told = sorted(names.values())
    if not is_own:
        return f"{UNDER_NAME} {' or '.join(told)}" if told else ""
    return " or ".join([UNDER_THAT_NAME, *told])


UNDER_THAT_NAME = "under that name"
UNDER_NAME = "under the name"


def names_of(scope: str) -> str:
    """The part of a scope that says under which names; empty where no step is by name only.

    >>> names_of("every contest, under that name or Hove, at least"), names_of("every contest")
    ('under that name or Hove', '')
    """
    parts = scope.split(", ")
    return next((one for one in parts if one.startswith((UNDER_THAT_NAME, UNDER_NAME))), "")


def scope(what: str, own: Contest, steps: Iterable[Step], *, is_whole: bool = True) -> str:
    """Over which contests, by what link and names, whole or cut by the record's beginning."""
    words = [what, under_names(own, steps), "" if is_whole else "at least"]
    return ", ".join(word for word in words if word)
