"""Which earlier result this contest may be compared with, and how far to trust it.

`rules.md` 6 to 8: a general election is compared with the one before it, on the actual result
where the boundaries are the same, else on a notional one, else not at all, with the reason.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from tellers.record.contests import Contest, Election, Notional, Return
from tellers.record.record import Record


class BaseKind(StrEnum):
    """What sort of result the base is."""

    ACTUAL = "actual"
    NOTIONAL = "notional"
    NONE = "none"


@dataclass(frozen=True)
class Base:
    """The previous general election of a contest's area, or the reason why there is none.

    `is_redrawn` says that the boundaries differ since, so that print must say "notional" or
    "on the present boundaries". `known_by` says how the two areas are known to compare, and
    `coverage` from when to when the record could know.
    """

    kind: BaseKind
    election: Election | None = None
    result: Return | Notional | None = None
    reason: str = ""
    known_by: str = ""
    coverage: str = ""

    @property
    def is_redrawn(self) -> bool:
        """Whether the base is an estimate on newer boundaries."""
        return self.kind is BaseKind.NOTIONAL


def previous_general(record: Record, polled_on: date) -> Election | None:
    """The last general election in the record before a day."""
    return next((e for e in reversed(record.general_elections()) if e.polled_on < polled_on), None)


def comparable(record: Record, contest: Contest) -> Base:
    """The base of a contest: actual, notional, or none with a reason."""
    previous, covered = previous_general(record, _general_day(contest)), record.extent()
    if previous is None:
        reason = "the record holds no earlier general election"
        return Base(BaseKind.NONE, reason=reason, coverage=covered)
    linked = find_same_area(record, contest, previous)
    if linked is not None and not linked.is_by_name and linked.contest.id in record.returns:
        is_one = linked.contest.constituency.id == contest.constituency.id
        known_by = SAME_PLACE if is_one else SAME_OVERLAP
        result = record.returns[linked.contest.id]
        return Base(BaseKind.ACTUAL, previous, result, known_by=known_by, coverage=covered)
    notional = record.notionals.get(contest.constituency.id)
    if notional is not None and notional.election.id == previous.id:
        return Base(BaseKind.NOTIONAL, previous, notional, known_by=ESTIMATE, coverage=covered)
    reason = f"the boundaries changed after {previous.name} and the record holds no estimate"
    return Base(BaseKind.NONE, previous, reason=reason, coverage=covered)


SAME_PLACE = "one constituency of one map"
SAME_OVERLAP = "the same area, by measured overlaps"
ESTIMATE = "an official estimate on these boundaries"


def _general_day(contest: Contest) -> date:
    """The day to look back from: Thirsk 2010 polled after its own general election's day."""
    return contest.election.polled_on


@dataclass(frozen=True)
class Step:
    """One earlier contest of a seat's line, and whether only the name links it."""

    contest: Contest
    is_by_name: bool


def find_same_area(record: Record, contest: Contest, election: Election) -> Step | None:
    """The contest of one earlier general election in the same area, and whether by name only.

    By code within one boundary set; by overlap of at least 0.9999 both ways between 2010 and
    2024; by name before 2010, where the sources hold nothing better (`rules.md` 8).
    """
    for seat in record.same_area(contest.constituency.id):
        for earlier in record.history(seat):
            if earlier.election.id == election.id:
                return Step(earlier, is_by_name=False)
    if election.polled_on >= OVERLAPS_SINCE:
        return None
    for earlier in record.by_name(contest.constituency.name):
        if earlier.election.id == election.id and _same_country(earlier, contest):
            return Step(earlier, is_by_name=True)
    return None


OVERLAPS_SINCE = date(2010, 5, 6)
"""From here on the record knows overlaps, so a bare name links nothing."""


def _same_country(a: Contest, b: Contest) -> bool:
    return a.constituency.country == b.constituency.country


def line_of(record: Record, contest: Contest) -> tuple[Step, ...]:
    """Every contest of a seat before and including this one, newest first.

    The walk stops where the area was redrawn after 2010, and where a general election in the
    record has no contest under the name, for there the line is broken.
    """
    steps: list[Step] = []
    place = contest
    generals = [e for e in record.general_elections() if e.polled_on < _general_day(contest)]
    seats = {contest.constituency.id: False}
    for election in reversed(generals):
        found = find_same_area(record, place, election)
        if found is None:
            break
        place = found.contest
        is_by_name = found.is_by_name or any(s.is_by_name for s in steps)
        seats.setdefault(place.constituency.id, is_by_name)
        steps.append(Step(place, is_by_name))
    steps += _by_elections(record, contest, seats, steps)
    steps.append(Step(contest, is_by_name=False))
    return tuple(sorted(steps, key=lambda step: step.contest.polled_on, reverse=True))


def _by_elections(
    record: Record, contest: Contest, seats: Mapping[str, bool], generals: list[Step]
) -> list[Step]:
    """The by-elections of the seats of a line, each linked as its seat is."""
    oldest = min((step.contest.polled_on for step in generals), default=contest.polled_on)
    return [
        Step(other, is_by_name)
        for seat, is_by_name in sorted(seats.items())
        for other in record.history(seat)
        if not other.election.is_general
        and other.id != contest.id
        and oldest <= other.polled_on < contest.polled_on
    ]
