"""The news value of a fact, in parts that say why it stands where it stands."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property
from typing import NamedTuple

from tellers.facts.context import Context
from tellers.facts.fact import Fact
from tellers.facts.news.learnt import LEARNT
from tellers.facts.news.rates import TOLD_BY_VALUE, Rates
from tellers.facts.news.weights import LOWER, PLACES, Weight, weight_of
from tellers.record.figures import OutcomeKind, lineage

YEAR = 365.25
HALF_AFTER = 10


class Part(NamedTuple):
    """One part of a news value: its name, and its bits."""

    name: str
    bits: float


@dataclass(frozen=True, slots=True)
class News:
    """Why a fact is news: what it surprises by, what matters about it, and about whom it is.

    `rate` is in how many of how many contests such a fact was met; `place` is the place in the
    poll of whom it is about, 0 where it is about the contest.
    """

    parts: tuple[Part, ...]
    keeps: float
    rate: tuple[int, int]
    place: int = 0

    @property
    def bits(self) -> float:
        """The sum of the parts, less what a fact about somebody lower in the poll loses."""
        return round(self.keeps * sum(part.bits for part in self.parts), 2)


@cache
def _stands(kind: str) -> tuple[Part, ...]:
    """What a kind is worth whatever the odds."""
    weight = weight_of(kind)
    found = (Part(name, getattr(weight, name)) for name in Weight._fields[1:])
    return tuple(part for part in found if part.bits)


def _is_no_change(fact: Fact) -> bool:
    """Whether an outcome is the Speaker's: rare, and no news, for it neither holds nor gains."""
    return fact.kind in TOLD_BY_VALUE and fact.value == OutcomeKind.SPEAKER


@dataclass(frozen=True)
class Judge:
    """The news value of the facts of one contest, by what has been learnt."""

    at: Context
    rates: Rates = LEARNT

    def news_of(self, fact: Fact) -> News:
        """The news value of a fact of this contest, in parts; those of nought are left out."""
        weight = weight_of(fact.kind)
        interest = 0.0 if _is_no_change(fact) else weight.interest
        surprise = Part("surprise", round(interest * self.rates.bits(fact), 2))
        stands = _stands(fact.kind)
        if weight.continuity and isinstance(fact.value, date):
            lasted = self._lasted(fact.value)
            stands = tuple(
                Part(name, round(bits * lasted, 2)) if name == "continuity" else Part(name, bits)
                for name, bits in stands
            )
        place = self._place(fact)
        return News(
            (surprise, *stands) if surprise.bits else stands,
            1.0 if not place else PLACES[place - 1] if place <= len(PLACES) else LOWER,
            self.rates.rate(fact),
            place,
        )

    def _lasted(self, since: date) -> float:
        """How much of a kind's continuity counts: half after ten years, nearly all after ninety."""
        years = (self.at.contest.polled_on - since).days / YEAR
        return years / (years + HALF_AFTER)

    def _place(self, fact: Fact) -> int:
        """The place in the poll of whom a fact is about; the label that won the base is told."""
        if fact.subject.candidacy:
            return self._by_candidacy.get(fact.subject.candidacy, 0)
        party = lineage(fact.subject.party)
        if not party or (self.at.outcome is not None and party == lineage(self.at.outcome[1])):
            return 0
        return self._by_line.get(party, 0)

    @cached_property
    def _by_candidacy(self) -> Mapping[str, int]:
        return {one.id: place for place, one in enumerate(self.at.order, start=1)}

    @cached_property
    def _by_line(self) -> Mapping[str, int]:
        placed = reversed(list(enumerate(self.at.order, start=1)))
        return {lineage(one.label.key): place for place, one in placed}
