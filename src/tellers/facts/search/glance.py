"""The figures of one contest at a glance, its facts not made: most that are looked for are none.

All facts of a contest take milliseconds, and a text of hundreds of seats asks for those of each.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from fractions import Fraction

from tellers.facts.before.map import new_seat, on_paper
from tellers.facts.before.outcomes import by_election_kept, by_election_reversed
from tellers.facts.context import Context
from tellers.facts.fact import Fact, Value
from tellers.facts.past.bellwether import against_tide
from tellers.facts.past.firsts import firsts
from tellers.facts.past.here import majority_here, shares_here, turnout_here
from tellers.facts.past.history import history
from tellers.facts.people.careers import beaten_before, rematch
from tellers.facts.people.winner import people
from tellers.facts.poll.ballot import spoilt
from tellers.facts.poll.closeness import third
from tellers.facts.poll.papers import papers
from tellers.facts.search.figure import (
    Sought,
    numbers_moved,
    numbers_polled,
    of_estimate,
    parts_polled,
    points_moved,
)
from tellers.record import figures
from tellers.record.contests import Notional

COUNTED = 100
"""Numbers below this may be counted along a line: years of service, contests in a row."""
NEAR = 1.5
"""Units of the last decimal from which on a part is another: more than rounding leaves."""
OF_OTHER_POLLS = (on_paper, rematch, beaten_before)
"""What tells whole numbers that neither the poll nor its base has."""
OF_OTHER_WHOLES = (spoilt, third, new_seat, against_tide)
"""The same of parts."""
OF_DAYS = (
    papers, shares_here, turnout_here, majority_here, history, people, firsts,
    by_election_kept, by_election_reversed,
)  # fmt: skip
"""What tells days: a number may be the year of one."""


def may_be(number: Fraction, told: frozenset[int]) -> bool:
    """Whether a number, which is whole, may be that of a fact, by those told of its contest."""
    return number < COUNTED or int(number) in told


def may_be_part(sought: Sought, told: tuple[float, ...]) -> bool:
    """Whether a part may be that of a fact, among those told of its contest, in order."""
    number, slack = abs(float(sought.number)), NEAR / 10**sought.decimals
    at = bisect_left(told, number - slack)
    return at < len(told) and told[at] <= number + slack


def numbers_of(at: Context) -> frozenset[int]:
    """Every whole number that a fact of a contest may be, but for those counted along a line."""
    base, found = at.base.result, {*numbers_polled(at.result)}
    found.update(one for one in _of_base(at) if isinstance(one, int))
    if base is not None and figures.has_shares(at.result):
        found.update(numbers_moved(at.result, base))
    found.update(one for one in _told(at, OF_OTHER_POLLS) if isinstance(one, int))
    return frozenset(map(abs, found))


def parts_of(at: Context) -> tuple[float, ...]:
    """Every part that a fact of a contest may be, in hundredths, the smallest first."""
    base, found = at.base.result, {*parts_polled(at.result)}
    found.update(one for one in _of_base(at) if isinstance(one, Fraction))
    if base is not None and figures.has_shares(at.result):
        found.update(points_moved(at.result, base))
    found.update(one for one in _told(at, OF_OTHER_WHOLES) if isinstance(one, Fraction))
    return tuple(sorted(abs(float(one)) * 100 for one in found))


def years_of(at: Context) -> frozenset[int]:
    """The years of all days that a fact of a contest may be."""
    found = {at.contest.polled_on.year}
    found.update(one.year for one in _told(at, OF_DAYS) if isinstance(one, date))
    return frozenset(found)


def _of_base(at: Context) -> Iterator[int | Fraction]:
    """The figures of the result, or of the estimate, that a contest is compared with."""
    base = at.base.result
    if isinstance(base, Notional):
        yield from of_estimate(base)
    elif base is not None:
        yield from numbers_polled(base)
        yield from parts_polled(base)


def _told(at: Context, kinds: Iterable[Callable[[Context], Iterator[Fact]]]) -> Iterator[Value]:
    """The values of the facts of some kinds, of a contest of which they are told."""
    if at.contest.is_plain and not at.is_turned:
        yield from (fact.value for kind in kinds for fact in kind(at))
