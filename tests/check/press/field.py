"""A whole general election, and the line of a seat: for rankings, streaks and national sums."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import cache, cached_property

from tests.check.press.saying import Real, Unsayable
from tests.check.press.scene import Scene, same

from tellers.record import figures
from tellers.record.contests import Declaration, Election
from tellers.record.record import Record

GROUPS_TELL_SINCE = date(1950, 2, 23)
Measure = Callable[[Scene], Real]
FORMER_SPEAKER = {"buckingham": "con", "chorley": "lab"}
"""Whom the Speaker of a seat was elected for before: the press counts him there."""


@dataclass(frozen=True, eq=False)
class Field:
    """Every contest of one general election."""

    scenes: tuple[Scene, ...]

    @cached_property
    def seats(self) -> Counter[str]:
        return Counter(scene.key_at(1) for scene in self.scenes)

    def with_speaker(self, key: str) -> int:
        """A party's seats with the Speaker's, where he came from it."""
        speakers = [s for s in self.scenes if s.key_at(1) == "spk"]
        return self.seats[key] + sum(
            FORMER_SPEAKER[s.contest.id.split(".")[1]] == key for s in speakers
        )

    def seats_in(self, key: str, country: str) -> int:
        return sum(s.key_at(1) == key for s in self.scenes if s.country == country)

    def seats_in_region(self, key: str, region: str) -> int:
        return sum(s.key_at(1) == key for s in self.scenes if s.region == region)

    @cached_property
    def votes(self) -> Counter[str]:
        found: Counter[str] = Counter()
        for scene in self.scenes:
            for one in scene.order:
                found[one.label.key] += scene.result.votes[one.id]
        return found

    def share(self, key: str, countries: tuple[str, ...] = ()) -> Fraction:
        """A party's per cent of the votes everywhere, or in some countries."""
        there = [s for s in self.scenes if not countries or s.country in countries]
        votes = sum(s.result.votes[c.id] for s in there for c in s.order if c.label.key == key)
        return Fraction(100 * votes, sum(s.valid for s in there))

    @cached_property
    def turnout(self) -> Fraction:
        return Fraction(100 * sum(s.valid for s in self.scenes),
                        sum(s.electorate for s in self.scenes))  # fmt: skip

    def rank(self, of: Scene, measure: Measure, region: str = "") -> int:
        """How many there, or in its region, have a lower measure, and one."""
        return 1 + bisect_left(_in_order(self, measure, region), measure(of))

    def placed(self, at: int, measure: Measure, region: str = "") -> tuple[str, ...]:
        """The seats that have that rank."""
        value = _in_order(self, measure, region)[at - 1]
        there = (s for s in self.scenes if not region or s.region == region)
        return tuple(s.place for s in there if measure(s) == value)


@cache
def _in_order(field: Field, measure: Measure, region: str) -> list[Real]:
    return sorted(measure(s) for s in field.scenes if not region or s.region == region)


@cache
def field_of(record: Record, election: str) -> Field:
    """The field of a general election."""
    found = (record.returns[c.id] for c in record.contests_of(election))
    return Field(tuple(Scene(record, one) for one in found if isinstance(one, Declaration)))


def field(scene: Scene) -> Field:
    """The general election of a contest."""
    if not scene.is_general:
        raise Unsayable("a by-election")
    return field_of(scene.record, scene.contest.election.id)


# ------------------------------------------------------------------ a seat's line

Won = tuple[Election, str]
"""A general election and the party that won the seat at it."""


def line(scene: Scene) -> tuple[Won, ...]:
    """Who won the seat of this name at each general election before, newest first, unbroken."""
    if not scene.is_general:
        raise Unsayable("a by-election")
    there = {c.election.id: c for c in scene.record.by_name(scene.place)
             if c.constituency.country == scene.country and c.election.is_general}  # fmt: skip
    found: list[Won] = []
    for election in reversed(scene.record.general_elections()):
        if election.polled_on >= scene.contest.election.polled_on:
            continue
        contest = there.get(election.id)
        result = scene.record.returns.get(contest.id) if contest else None
        if result is None or election.polled_on < GROUPS_TELL_SINCE:
            break
        winner = figures.find_winner(result)
        if winner is None:
            break
        found.append((election, winner.label.key))
    return tuple(found)


MAIN = frozenset({"con", "lab"})


def streak(scene: Scene) -> tuple[int, Election]:
    """How many general elections the winner's party has won in a row, and the first of them."""
    key = scene.key_at(1)
    if key not in MAIN:
        raise Unsayable("a line of two parties only")
    run = [scene.contest.election]
    for election, winner in line(scene):
        if not same(winner, key):
            return len(run), run[-1]
        run.append(election)
    raise Unsayable("the line does not show where the run began")


def streak_ended(scene: Scene) -> tuple[int, Election]:
    """The run of the party that lost the seat now: how many, and the first."""
    won = line(scene)
    if not won or won[0][1] not in MAIN or same(won[0][1], scene.key_at(1)):
        raise Unsayable("no run ended")
    run: list[Election] = []
    for election, winner in won:
        if winner != won[0][1]:
            return len(run), run[-1]
        run.append(election)
    raise Unsayable("the line does not show where the run began")


def last_won(scene: Scene) -> Election:
    """The last general election before at which the winner's party won the seat, after a gap."""
    key, won = scene.key_at(1), line(scene)
    if key not in MAIN or not won or same(won[0][1], key):
        raise Unsayable("no gap")
    for election, winner in won:
        if same(winner, key):
            return election
    raise Unsayable("it had never won there, as far as the line goes")
