"""Kind: the declaration of one kind of fact, from which its page in the reference is made."""

from collections.abc import Iterable
from dataclasses import dataclass

from tellers.errors import InvalidRecord
from tellers.facts.fact import Unit

SLOTS = ("candidacy", "party", "other", "base", "scope")
"""What a fact may say besides its value, its sum and its rows, for a phrase to use."""


REDUCED = ", reduced to the number of voters, each of whom had several votes"
"""What is added to the formula of votes of a seat with several members (oddity 35)."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of fact.

    `what` says what the value is, `formula` how it is reckoned, `when` on which condition there is
    such a fact (empty: whenever its figures are there), `false_if` what would make one false.
    `base` says what it compares with, `scope` over which contests it holds beyond its own. `slots`
    are the fields that its facts fill besides the value, of `SLOTS`. `number` is its row in the
    catalogue that the desk works by; 0 for the plain ones that a catalogue takes for granted.
    `grouped` is its formula where the source gives party groups and nobody declared them.
    `waits_for` is an input that the record does not hold: until it does, there is no such fact.

    >>> Kind("majority", Unit.VOTES, "votes by which the winner led", "first − second",
    ...      "either had other votes").is_made
    True
    """

    name: str
    unit: Unit
    what: str
    formula: str
    false_if: str
    when: str = ""
    base: str = ""
    scope: str = ""
    slots: tuple[str, ...] = ()
    number: int = 0
    waits_for: str = ""
    grouped: str = ""

    def __post_init__(self) -> None:
        if not set(self.slots) <= set(SLOTS):
            raise InvalidRecord(f"{self.name} has a slot that no fact has: {self.slots}.")

    def formula_of(self, *, is_grouped: bool, is_reduced: bool) -> str:
        """The formula of one fact; `is_reduced` where a group has its part of the voters."""
        if not (is_grouped and self.grouped):
            return self.formula
        is_of_a_group = is_reduced and "candidacy" in self.slots
        return f"{self.grouped}{REDUCED}" if is_of_a_group else self.grouped

    @property
    def is_made(self) -> bool:
        """Whether the record can support such a fact."""
        return not self.waits_for


@dataclass(frozen=True, slots=True)
class Chapter:
    """Kinds that belong together, in the order in which a reader would look for them."""

    title: str
    kinds: tuple[Kind, ...]


def by_name(chapters: Iterable[Chapter]) -> dict[str, Kind]:
    """Every kind by its name.

    Raises:
        InvalidRecord: two kinds have one name.
    """
    found: dict[str, Kind] = {}
    for kind in (kind for chapter in chapters for kind in chapter.kinds):
        if kind.name in found:
            raise InvalidRecord(f"Two kinds of fact are called {kind.name}.")
        found[kind.name] = kind
    return found
