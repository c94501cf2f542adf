"""What the count has settled: the largest party, a majority, and what can no longer happen.

A party can still win the undeclared seats that it stands in, and those whose candidates or winner a
source hides; nothing is called certain while such seats could undo it.
"""

from collections.abc import Iterator

from tellers.count.seat import Measure
from tellers.count.tally import NO_PARTY
from tellers.facts.fact import Fact, Term, Unit
from tellers.facts.kind import Kind
from tellers.facts.nation.picture import Picture
from tellers.facts.nation.seats import COUNTED, SO_FAR, majority_terms

LARGEST = Kind(
    "largest", Unit.NAME, "the party with the most seats", "most seats",
    "another has as many", when="no other has as many, hidden winners counted for it", scope=SO_FAR,
    slots=("party", *COUNTED),
)  # fmt: skip
OVERALL_MAJORITY = Kind(
    "overall-majority", Unit.SEATS, "its overall majority", "2 × seats − House",
    "it has other seats", when="it has more than half of the House, and no winner is hidden",
    scope=SO_FAR, slots=("party", *COUNTED), number=93,
)  # fmt: skip
SHORT_OF_MAJORITY = Kind(
    "short-of-majority", Unit.SEATS, "seats that the largest party still needs",
    "half the House + 1 − seats", "it wins another seat",
    when="it has no more than half of the House, and no winner is hidden", scope=SO_FAR,
    slots=("party", *COUNTED), number=92,
)  # fmt: skip
LARGEST_CERTAIN = Kind(
    "largest-certain", Unit.NAME, "the party that no other can now match",
    "seats > every other party's seats + the undeclared seats that it stands in",
    "a declaration is withdrawn or corrected", when="some seats have not declared", scope=SO_FAR,
    slots=("party", *COUNTED), number=94,
)  # fmt: skip
HUNG_CERTAIN = Kind(
    "hung-certain", Unit.SEATS, "the most that any party can now have, too few for a majority",
    "the greatest of seats + the undeclared seats stood in",
    "a declaration is withdrawn or corrected", when="no party can reach half the House + 1",
    scope=SO_FAR, slots=("party", *COUNTED), number=95,
)  # fmt: skip
MAJORITY_IMPOSSIBLE = Kind(
    "majority-impossible", Unit.SEATS, "the most seats that a party can now have, too few",
    "seats + the undeclared seats stood in", "a declaration is withdrawn or corrected",
    when="it stood in enough seats for a majority, and seats are left to declare", scope=SO_FAR,
    slots=("party", *COUNTED), number=95,
)  # fmt: skip
WORKING_MAJORITY = Kind(
    "working-majority", Unit.SEATS, "the majority over those who vote", "2 × seats − those voting",
    "others stay away", number=96,
    waits_for="dated sources for who takes no seat and who is in the chair",
)  # fmt: skip
KINDS = (
    LARGEST, OVERALL_MAJORITY, SHORT_OF_MAJORITY, LARGEST_CERTAIN, HUNG_CERTAIN,
    MAJORITY_IMPOSSIBLE, WORKING_MAJORITY,
)  # fmt: skip


def leading(at: Picture) -> Iterator[Fact]:
    """The largest party, and how far it is from, or beyond, more than half of the House."""
    rows = [row for row in at.parties if row.party not in NO_PARTY]
    second = rows[1].seats if len(rows) > 1 else 0
    if not rows or rows[0].seats <= second + _hidden(at):
        return
    first = rows[0]
    won = at.rows(first.party)
    yield at.fact(LARGEST, first.party, won, party=first.party)
    if at.tally.unnamed:
        return
    overall = at.tally.overall_majority(first.party)
    if overall > 0:
        terms = majority_terms(first.seats, at.tally.house, overall)
        yield at.fact(OVERALL_MAJORITY, overall, won, party=first.party, terms=terms)
    else:
        short = needed(at) - first.seats
        terms = (
            Term("", "needed", needed(at), Unit.SEATS),
            Term("−", "seats", first.seats, Unit.SEATS),
            Term("=", "short", short, Unit.SEATS),
        )
        yield at.fact(SHORT_OF_MAJORITY, short, won, party=first.party, terms=terms)


def needed(at: Picture) -> int:
    """More than half of the House."""
    return at.tally.house // 2 + 1


def _hidden(at: Picture) -> int:
    """Seats of declared contests whose winners are not known."""
    places = at.ground.places
    declared = at.tally.seats.values()
    return sum(places[one.contest].contest.seats for one in declared if not one.winner)


def settled(at: Picture) -> Iterator[Fact]:
    """Whether the largest party is certain, and who cannot win a majority any more."""
    reach = _reaches(at)
    if not reach:
        return
    yield from _largest(at, reach)
    most = max(reach.values())
    if most < needed(at):
        party = min(key for key, seats in reach.items() if seats == most)
        yield at.fact(
            HUNG_CERTAIN, most, at.rows(), party=party, terms=_reach_terms(at, party, reach[party])
        )
    for party, seats in sorted(reach.items()) if at.left else ():
        if seats < needed(at) <= at.ground.contested.get(party, 0):
            terms = _reach_terms(at, party, reach[party])
            yield at.fact(MAJORITY_IMPOSSIBLE, seats, at.rows(), party=party, terms=terms)


def _largest(at: Picture, reach: dict[str, int]) -> Iterator[Fact]:
    if not at.left:
        return
    rows = [row for row in at.parties if row.party not in NO_PARTY]
    first = rows[0].party if rows else ""
    others = (seats for party, seats in reach.items() if party != first)
    if rows and rows[0].seats > max(others, default=0):
        yield at.fact(LARGEST_CERTAIN, first, at.rows(), party=first)


def _reaches(at: Picture) -> dict[str, int]:
    """The most seats that each party can have; one whom nobody lists may stand where any may."""
    hidden, unlisted, listed = _hidden(at), at.roll.unlisted, at.roll.may_win
    won = dict(at.sums(Measure.SEATS))
    if hidden or unlisted:
        won.setdefault("", 0)
    return {
        party: won.get(party, 0) + listed.get(party, 0) + hidden + unlisted
        for party in {*won, *listed}
        if party not in NO_PARTY
    }


def _reach_terms(at: Picture, party: str, most: int) -> tuple[Term, ...]:
    seats = at.sums(Measure.SEATS).get(party, 0)
    return (
        Term("", "seats", seats, Unit.SEATS),
        Term("+", "may-win", most - seats, Unit.SEATS),
        Term("=", "most", most, Unit.SEATS),
    )
