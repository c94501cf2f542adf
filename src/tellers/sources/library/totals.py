"""A printed total that is not the sum of its groups: what else the row says of which is right.

The row's own shares and turnout arbitrate. One that fits the total and not the sum speaks for the
total, and the other way about; one that fits both or neither says nothing. Where several members
were elected a total that is backed need not convict the groups: it may count voters, they votes.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

HALF = Fraction(1, 2000)
"""Half of the third decimal, to which the file gives shares and turnouts."""

OFF = 2
"""A total no more than so many off is a rounding of halved votes; no share can tell of one vote."""


@dataclass(frozen=True, slots=True)
class Sides:
    """A total and the groups beside it that do not sum to it, with the row's shares and turnout."""

    total: int
    votes: Mapping[str, int]
    shares: Mapping[str, Fraction]
    electorate: int | None
    turnout: Fraction | None

    @property
    def sum(self) -> int:
        """The votes of all groups."""
        return sum(self.votes.values())

    def fit(self, whole: int) -> Iterator[str]:
        """What the row gives beside its votes that fits a number of votes in all."""
        if self._shares_fit(whole):
            yield "shares"
        if self._turnout_fits(whole):
            yield "turnout"

    def _shares_fit(self, whole: int) -> bool:
        """Whether every share is a group's part of so many; one group alone is all of any."""
        if len(self.votes) < 2 or not whole:
            return False
        return all(
            group in self.shares and abs(Fraction(count, whole) - self.shares[group]) <= HALF
            for group, count in self.votes.items()
        )

    def _turnout_fits(self, whole: int) -> bool:
        if self.turnout is None or not self.electorate:
            return False
        return abs(Fraction(whole, self.electorate) - self.turnout) <= HALF

    @property
    def overflow(self) -> Fraction | None:
        """What the shares sum to, where that is more than one and a rounding of each."""
        stated = sum(self.shares.values(), Fraction(0))
        return stated if stated > 1 + HALF * len(self.shares) else None


def told(sides: Sides) -> str:
    """A total beside groups that do not sum to it, which of the two is backed, and what is used."""
    found = f"found a total of {sides.total}, and groups that sum to {sides.sum}"
    if abs(sides.total - sides.sum) <= OFF:
        return f"{found}; either may be rounded; the sum is used"
    of_total, of_sum = set(sides.fit(sides.total)), set(sides.fit(sides.sum))
    for_total, for_sum = _named(of_total - of_sum), _named(of_sum - of_total)
    if for_sum and not for_total:
        return f"{found}; {for_sum} the groups; the sum is used"
    if not for_total or for_sum:
        return f"{found}; nothing beside them tells which is right; the sum is used"
    if sides.overflow is not None or sides.total < sides.sum:
        over = f", but the shares sum to {float(sides.overflow)}" if sides.overflow else ""
        return f"{found}; {for_total} the total{over}; the sum is used"
    lacking = sides.total - sides.sum
    return (
        f"{found}; {for_total} the total, of which the groups lack {lacking}; "
        "the groups are kept as they are"
    )


def told_of_bucket(sides: Sides) -> str:
    """The same where all votes are of others: their cell is to have the total, and lacks some."""
    found = (
        f"found {sides.sum} votes of all others, who are everybody, and a total of {sides.total}"
    )
    backed = _named(set(sides.fit(sides.total)) - set(sides.fit(sides.sum)))
    why = f"{backed} the total" if backed else "nothing beside them tells which is right"
    return f"{found}; {why}; the total is used"


def _named(arbiters: Iterable[str]) -> str:
    """The arbiters with their verb, empty where there are none."""
    names = sorted(arbiters)
    verb = "fits" if names == ["turnout"] else "fit"
    return f"the {' and '.join(names)} {verb}" if names else ""
