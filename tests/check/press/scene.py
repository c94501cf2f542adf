"""One contest as a journalist knows it: all that is said of it is worked out here from votes."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import cached_property

from tests.check.press.saying import Unsayable

from tellers.record import figures
from tellers.record.contests import Candidacy, Contest, Declaration, Notional, Return
from tellers.record.record import Record

MONTHS = (
    "", "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
DISPUTED = frozenset({"parl.sheffield-brightside-and-hillsborough.by.2016-05-05"})
"""Contests whose official files contradict themselves."""

Line = tuple[str, int, str]
"""Somebody on the ballot paper: label, votes, name."""


def long_date(day: date) -> str:
    """A day as British papers write it: 12 December 2019."""
    return f"{day.day} {MONTHS[day.month]} {day.year}"


@dataclass(frozen=True)
class Scene:
    """A contest of 2010 or later with its declaration, and what it compares with."""

    record: Record
    result: Declaration

    @property
    def contest(self) -> Contest:
        return self.result.contest

    @property
    def place(self) -> str:
        return self.contest.constituency.name

    @property
    def country(self) -> str:
        return self.contest.constituency.country

    @property
    def region(self) -> str:
        return self.contest.constituency.region.strip()

    @property
    def polled_on(self) -> date:
        return self.contest.polled_on

    @property
    def year(self) -> int:
        return self.polled_on.year

    @property
    def is_general(self) -> bool:
        return self.contest.election.is_general

    @property
    def poll(self) -> str:
        return "general election" if self.is_general else "by-election"

    @cached_property
    def valid(self) -> int:
        return sum(self.result.votes.values())

    @cached_property
    def order(self) -> tuple[Candidacy, ...]:
        """Everybody, most votes first; only contests with no two level at the top five."""
        votes = self.result.votes
        return tuple(sorted(self.contest.candidacies, key=lambda c: -votes[c.id]))

    def at(self, place: int) -> Candidacy:
        """Who came in that place, from 1."""
        if place > len(self.order):
            raise Unsayable("nobody came there")
        return self.order[place - 1]

    def votes_at(self, place: int) -> int:
        return self.result.votes[self.at(place).id]

    def name_at(self, place: int) -> str:
        name = self.at(place).name
        if name is None:
            raise Unsayable("no name")
        return " ".join(str(name).split())

    def key_at(self, place: int) -> str:
        return self.at(place).label.key

    def share_at(self, place: int) -> Fraction:
        return Fraction(100 * self.votes_at(place), self.valid)

    @property
    def majority(self) -> int:
        return self.votes_at(1) - self.votes_at(2)

    @cached_property
    def electorate(self) -> int:
        if not self.result.electorate:
            raise Unsayable("no electorate")
        return self.result.electorate

    @property
    def turnout(self) -> Fraction:
        return Fraction(100 * self.valid, self.electorate)

    @property
    def ballots_turnout(self) -> Fraction:
        """With the rejected papers, as some count it."""
        return Fraction(100 * (self.valid + (self.result.rejected or 0)), self.electorate)

    @cached_property
    def lost(self) -> int:
        return sum(20 * votes <= self.valid for votes in self.result.votes.values())

    # ------------------------------------------------------------ what was before

    @cached_property
    def earlier(self) -> tuple[Return, ...]:
        """Every earlier contest of this very constituency, oldest first."""
        found = self.record.history(self.contest.constituency.id)
        returns = self.record.returns
        return tuple(returns[c.id] for c in found if c.polled_on < self.polled_on)

    @cached_property
    def before(self) -> Declaration:
        """The general election before, on the same boundaries, candidate by candidate."""
        generals = [one for one in self.earlier if one.contest.election.is_general]
        if not generals or not isinstance(generals[-1], Declaration):
            raise Unsayable("no comparable result")
        return generals[-1]

    @cached_property
    def notional(self) -> Notional:
        """The estimate of the general election before on new boundaries, where nothing else is."""
        found = self.record.notionals.get(self.contest.constituency.id)
        if found is None or self.earlier:
            raise Unsayable("no estimate")
        return found

    @cached_property
    def then(self) -> "Scene":
        """The general election before as a scene."""
        return Scene(self.record, self.before)

    def line_then(self, key: str) -> int:
        """A party's votes at the general election before."""
        if key in ("ind", "spk"):
            raise Unsayable("not a party")
        lines = [c for c in self.before.contest.candidacies if same(c.label.key, key)]
        if len(lines) != 1:
            raise Unsayable("it did not stand once")
        return self.before.votes[lines[0].id]

    def share_then(self, key: str) -> Fraction:
        return Fraction(100 * self.line_then(key), sum(self.before.votes.values()))

    def change_at(self, place: int) -> Fraction:
        """Points up or down of the party in that place."""
        return self.share_at(place) - self.share_then(self.key_at(place))

    @cached_property
    def swing(self) -> Fraction:
        """From the second to the winner, the same two having led both times, in Great Britain."""
        then = {self.then.key_at(1), self.then.key_at(2)}
        if {self.key_at(1), self.key_at(2)} != then or self.country == "Northern Ireland":
            raise Unsayable("no swing")
        return (self.change_at(1) - self.change_at(2)) / 2

    @cached_property
    def is_gain(self) -> bool:
        """Gained on every basis, or held on every basis, else not spoken of."""
        now, base = self.key_at(1), self.then.key_at(1)
        last = self.earlier[-1]
        last_winner = figures.find_winner(last)
        if last_winner is None or {"spk", "ind"} & {now, base}:
            raise Unsayable("neither hold nor gain")
        changed = [not same(now, base), not same(now, last_winner.label.key)]
        if changed[0] != changed[1] or (changed[0] and self.at(1).is_sitting):
            raise Unsayable("the bases differ")
        return changed[0]

    @cached_property
    def prior_winner(self) -> Candidacy:
        """Who won the general election before."""
        return self.then.at(1)


def same(a: str, b: str) -> bool:
    """Whether two labels are one party's."""
    return figures.lineage(a) == figures.lineage(b)
