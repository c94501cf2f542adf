"""Fact: a value that is true of a result, with the sum behind it and the rows it came from.

Facts carry values, never words: phrases belong to the story. Two facts that are equal are equal
values, and recomputing gives the same.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from fractions import Fraction
from functools import cached_property
from typing import NamedTuple, TypedDict, Unpack

from tellers.errors import InvalidRecord
from tellers.record.people import Citation


class Unit(StrEnum):
    """What a quantity counts; the type of the value follows it.

    `votes`, `seats`, `years`, `rank`, `count` are int; `share` and `points` are Fraction of one
    (a change of 29.9 points is about -0.299); `date` is a date, `time` a moment in UTC; `name` is a
    string.
    """

    VOTES = "votes"
    SHARE = "share"
    POINTS = "points"
    SEATS = "seats"
    YEARS = "years"
    RANK = "rank"
    COUNT = "count"
    DATE = "date"
    TIME = "time"
    NAME = "name"


Value = int | Fraction | date | str


@dataclass(frozen=True, slots=True)
class Quantity:
    """A value with its unit.

    >>> Quantity(Unit.VOTES, 7247).value
    7247
    """

    unit: Unit
    value: Value

    def __post_init__(self) -> None:
        if not isinstance(self.value, _TYPES[self.unit]):
            raise InvalidRecord(f"A quantity of {self.unit} cannot be {self.value!r}.")


_TYPES: Mapping[Unit, type | tuple[type, ...]] = {
    Unit.VOTES: int,
    Unit.SHARE: Fraction,
    Unit.POINTS: Fraction,
    Unit.SEATS: int,
    Unit.YEARS: int,
    Unit.RANK: int,
    Unit.COUNT: int,
    Unit.DATE: date,
    Unit.TIME: datetime,
    Unit.NAME: str,
}


class Subject(NamedTuple):
    """What a fact is about: a contest or an election, and within it a candidacy or a party."""

    contest: str = ""
    election: str = ""
    candidacy: str = ""
    party: str = ""

    def __str__(self) -> str:
        place = self.contest or self.election
        within = self.candidacy or self.party
        return f"{place}/{within}" if within else place


class Term(NamedTuple):
    """One row of the sum behind a fact: its sign (`+`, `−`, `÷`, `=` or none), what, how much."""

    sign: str
    what: str
    value: Value
    unit: Unit = Unit.VOTES


class More(TypedDict, total=False):
    """What a fact may say besides its value and its rows."""

    terms: tuple[Term, ...]
    base: str
    scope: str
    other: str
    coverage: str
    as_of: int
    news: float


@dataclass(frozen=True, init=False)
class Fact:
    """A value, its kind and subject, the base it compares with, its sum, and its source rows.

    `base` names what a comparison is with: `2019`, `notional 2019`, `general`; `scope` says of
    what set a rank or a record holds. `as_of` is a ledger sequence number, nought for the record.
    `other` is a second name the kind needs: a party swung from, a party gained from.
    `coverage` says what the statement covers and when that was read. `news` is the news value in
    bits; 0.0 is routine.
    """

    kind: str
    subject: Subject
    quantity: Quantity
    formula: str
    because: tuple[Citation, ...]
    terms: tuple[Term, ...] = ()
    base: str = ""
    scope: str = ""
    other: str = ""
    coverage: str = ""
    as_of: int = 0
    news: float = field(default=0.0, compare=False)

    def __init__(
        self,
        kind: str,
        subject: Subject,
        quantity: Quantity,
        formula: str,
        because: tuple[Citation, ...],
        **more: Unpack[More],
    ) -> None:
        """A fact; what it does not say is empty."""
        # All at once: one by one, as a frozen value sets its own, takes three times as long, and a
        # night makes a quarter of a million of them.
        self.__dict__.update(
            more, kind=kind, subject=subject, quantity=quantity, formula=formula, because=because
        )
        if not because:
            raise InvalidRecord(f"A fact without a source row does not exist: {kind}.")

    @cached_property
    def id(self) -> str:
        """The fact's name, of kind, subject, base and scope; the same on every machine."""
        base, scope = self.base and f":{self.base}", self.scope and f":{self.scope}"
        return f"{self.kind}:{self.subject}{base}{scope}".replace(" ", "-")

    def with_news(self, bits: float) -> "Fact":
        """The same fact, worth so much as news."""
        found = object.__new__(Fact)
        found.__dict__.update(self.__dict__, news=bits)
        return found

    @property
    def value(self) -> Value:
        """The quantity's value."""
        return self.quantity.value
