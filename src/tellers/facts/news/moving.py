"""What moved in a night: its projection since before the count, and seats that were corrected.

Neither can be had from a picture alone. Whoever keeps the night hands in the trail of its
projection and the state of its ledger; without them there is no such fact.
"""

from collections.abc import Iterator
from math import floor
from typing import TYPE_CHECKING

from tellers.count.ledger import Current, State
from tellers.facts.context import each_once
from tellers.facts.fact import Fact, Term, Unit
from tellers.facts.kind import Kind
from tellers.facts.nation.picture import Picture
from tellers.record.contests import RETURN
from tellers.record.figures import find_winner
from tellers.record.people import Citation

if TYPE_CHECKING:  # else every fact would load NumPy
    from tellers.count.projection.projection import Range
    from tellers.count.projection.trail import Trail

SO_FAR = "the seats declared so far"
FEWEST = 5
"""Seats beyond which a movement is news."""

PROJECTION = Kind(
    "projection-moved", Unit.SEATS,
    "how far an estimate of a party's seats moved since before the first declaration; the second "
    "name is between which numbers nine in ten draws have it now",
    "projected now − projected before the count, each rounded", "the projection is another",
    when="it moved by more than five seats in a night that is projected: --tonight, once some "
    "seats have declared", scope=SO_FAR,
    slots=("party", "other", "scope"), number=107,
)  # fmt: skip
CORRECTED = Kind(
    "national-correction", Unit.SEATS, "seats whose winner a correction changed",
    "declared contests whose first and present winner differ", "no winner was corrected",
    when="the night's ledger has such a correction", scope=SO_FAR, slots=("scope",), number=108,
)  # fmt: skip
KINDS = (PROJECTION, CORRECTED)


def projection_moved(at: Picture, trail: "Trail") -> Iterator[Fact]:
    """The parties whose estimate has moved by more than five seats, by party.

    Its trail begins before the first declaration; it is held to what has declared in `at`.
    """
    if len(trail.points) < 2 or trail.points[0].results or trail.points[-1].results != at.results:
        return
    before, now = trail.points[0].projection.seats, trail.points[-1].projection.seats
    for party in sorted({*before, *now} & at.record.parties.keys()):
        then, found = _mean(before.get(party)), _mean(now.get(party))
        if abs(found - then) > FEWEST:
            reach = now.get(party)
            terms = (
                Term("", "projected now", found, Unit.SEATS),
                Term("−", "projected before the count", then, Unit.SEATS),
                Term("=", "moved", found - then, Unit.SEATS),
            )
            between = f"between {reach.low} and {reach.high}" if reach else "none"
            yield at.fact(
                PROJECTION, found - then, at.rows(), party=party, other=between, terms=terms,
                coverage=f"an estimate, from {at.coverage}",
            )  # fmt: skip


def _mean(seats: "Range | None") -> int:
    """The mean as print has it: half away from nought."""
    return floor(seats.mean + 0.5) if seats is not None else 0


def corrected(at: Picture, state: State) -> Iterator[Fact]:
    """How many seats went to another than was declared at first."""
    if state.results != at.results:
        return
    changed = [rows for current in state.contests.values() if (rows := _changed(current))]
    if changed:
        yield at.fact(CORRECTED, len(changed), each_once(*changed))


def _changed(current: Current) -> tuple[Citation, ...]:
    """The rows of the first and the present declaration of a contest, if another won."""
    told = [entry.result for entry in current.entries if entry.result is not None]
    if current.result is None or len(told) < 2:
        return ()
    first, last = find_winner(told[0]), find_winner(told[-1])
    is_other = first is not None and last is not None and first.id != last.id
    return (told[0].cites[RETURN], told[-1].cites[RETURN]) if is_other else ()
