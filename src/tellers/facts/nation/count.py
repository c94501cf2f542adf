"""Every national fact of one moment: the kinds by chapter, and the functions that make them."""

from collections.abc import Callable, Iterable, Iterator

from tellers.facts.fact import Fact
from tellers.facts.kind import Chapter
from tellers.facts.nation import areas, certain, order, poll, seats, shares
from tellers.facts.nation.picture import Picture

Maker = Callable[[Picture], Iterator[Fact]]

THE_NATION = Chapter(
    "The nation",
    (*seats.KINDS, *certain.KINDS, *order.KINDS, *shares.KINDS, *areas.KINDS, *poll.KINDS),
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


def _facts(at: Picture, makers: Iterable[Maker]) -> dict[str, Fact]:
    if not at.tally.declared:
        return {}
    return {fact.id: fact for maker in makers for fact in maker(at)}
