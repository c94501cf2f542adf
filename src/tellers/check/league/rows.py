"""The seats of an election in order, of an area, of a party's, of those that changed hands."""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from operator import gt, lt

from tellers.check.scene import Page
from tellers.check.superlative.area import holds
from tellers.check.superlative.order import Asked, Rows, in_order, passing
from tellers.check.whole.nation import Nation
from tellers.record.contests import Contest
from tellers.record.figures import hands
from tellers.record.matching.spelling import place_key

ONE_WITH_ANOTHER = ", one with another"
"""How the line of an order ends in which those who are left out are told for."""


@dataclass(frozen=True, slots=True)
class Over:
    """What an order runs over: an area, a party's winners or candidates, seats held or gained."""

    area: str = ""
    party: str = ""
    moved: str = ""


def rows_of(page: Page, nation: Nation, measure: str, least: bool, over: Over) -> Rows | None:
    """The seats in order; None where a source hides some."""
    if measure == "votes" and over.party.startswith("candidates "):
        return _by_votes(page, nation, least, over)
    rows = in_order(page, nation, Asked(measure, least, over.area, over.party))
    if rows is None or not over.moved:
        return rows
    is_gain, seats = over.moved == "gained", nation.now.seats
    own = {at for at, one in seats.items() if (hands(one.before) != hands(one.winner)) is is_gain}
    return tuple(row for row in rows if row[1].id in own)


def _by_votes(page: Page, nation: Nation, least: bool, over: Over) -> Rows:
    """The seats in order by the votes of a party's candidates."""
    key = over.party.removeprefix("candidates ")

    def made() -> Rows:
        found = [
            (votes, result.contest)
            for result in nation.declared
            if holds(over.area, result.contest)
            for one in result.contest.candidacies
            if one.label.key == key and (votes := result.votes.get(one.id)) is not None
        ]
        return tuple(sorted(found, key=lambda row: row[0] if least else -row[0]))

    rows = page.kept(("votes of", nation.election.id, nation.place, least, over), made)
    assert isinstance(rows, tuple)
    return rows


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a seat stands in an order: its figure, the seats that pass it, the first, how many."""

    own: int | Fraction
    beyond: tuple[Contest, ...]
    rows: Rows

    def names(self) -> frozenset[str]:
        """The seats that pass it, as names are compared."""
        return frozenset(place_key(one.constituency.name) for one in self.beyond)


def standing(
    rows: Iterable[tuple[int | Fraction, Contest]], contest: Contest, *, least: bool
) -> Standing | None:
    """Where a contest stands; nothing where the order does not hold it.

    Those that pass it stand before it, unless the order runs the other way.
    """
    kept = tuple(rows)
    own = next((value for value, one in kept if one.id == contest.id), None)
    if own is None:
        return None
    passes = lt if least else gt
    is_turned = passes(kept[-1][0], kept[0][0])
    beyond = passing(kept[::-1] if is_turned else kept, own, least=least)
    return Standing(own, tuple(beyond[::-1] if is_turned else beyond), kept)
