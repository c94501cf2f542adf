"""Every national fact of one moment: the kinds by chapter, and the functions that make them."""

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from tellers.count.ledger import State
from tellers.facts.fact import Fact
from tellers.facts.kind import Chapter
from tellers.facts.nation import areas, certain, order, poll, seats, shares
from tellers.facts.nation.picture import Picture
from tellers.facts.news import moving

if TYPE_CHECKING:  # else every fact would load NumPy
    from tellers.count.projection.trail import Trail

Maker = Callable[[Picture], Iterator[Fact]]

THE_NATION = Chapter(
    "The nation",
    (
        *seats.KINDS,
        *certain.KINDS,
        *order.KINDS,
        *shares.KINDS,
        *areas.KINDS,
        *poll.KINDS,
        *moving.KINDS,
    ),
)

PLAIN: tuple[Maker, ...] = (
    seats.seats, certain.leading, shares.shares, shares.swing, seats.closest,
)  # fmt: skip
"""What the national line is made of; it is written again after every declaration."""

NATIONAL: tuple[Maker, ...] = (
    *PLAIN,
    seats.moved,
    seats.with_speaker,
    seats.left,
    certain.settled,
    order.order,
    order.changes,
    order.crossed,
    shares.of_the_whole,
    shares.against_seats,
    areas.by_area,
    areas.turned,
    areas.bias,
    areas.held,
    poll.turnout,
    poll.lowest,
    poll.deposits,
    poll.beaten,
)


def plain_facts(at: Picture) -> dict[str, Fact]:
    """The facts of the national line, by id; none before the first declaration."""
    return _facts(at, PLAIN)


def facts_of_election(at: Picture) -> dict[str, Fact]:
    """Every national fact of one moment, by id; none before the first declaration.

    None either of a by-election, which is no election of the nation.
    """
    is_general = at.record.elections[at.tally.election].is_general
    return _facts(at, NATIONAL) if is_general else {}


def facts_of_night(at: Picture, state: State, trail: "Trail | None" = None) -> dict[str, Fact]:
    """Those of a night as its ledger has it: with what was corrected and what its projection did.

    `trail` is that of a projection of what `at` has; without one nothing is said of it.
    """
    found = facts_of_election(at)
    if not found:
        return found
    more = [*moving.corrected(at, state), *(moving.projection_moved(at, trail) if trail else ())]
    return found | {fact.id: fact for fact in more}


def _facts(at: Picture, makers: Iterable[Maker]) -> dict[str, Fact]:
    if not at.tally.declared:
        return {}
    return {fact.id: fact for maker in makers for fact in maker(at)}
