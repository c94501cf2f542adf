"""Rates: how often each kind of fact is met, and how far its figures lie out, over many contests.

What comes about in one contest of eight tells three bits (Shannon, 1948). Rates are learnt over the
record once and stand in `learnt.py`; on a night what has been declared so far is added to them.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property
from itertools import takewhile
from math import log2

from tellers.facts.fact import Fact

MOST = 10
"""Bits that surprise is worth at most: one contest in a thousand."""

TOLD_BY_VALUE = frozenset({"outcome", "outcome-last-contest", "outcome-at-dissolution"})
"""Kinds that every contest has, and of which it is the value that may surprise."""

SIZED = frozenset(
    {"majority-share", "change", "swing", "turnout", "turnout-change", "previous-share"}
)
"""Kinds that every contest has, whose size may surprise: by how few lie as far from the middle."""


def key_of(fact: Fact) -> str:
    """The name under which a fact is counted: its kind, with the value where that is what tells."""
    return f"{fact.kind} {fact.value}" if fact.kind in TOLD_BY_VALUE else fact.kind


@dataclass(frozen=True, slots=True)
class Tail:
    """How far the figures of a kind lie from their middle.

    The n-th of `beyond` is the distance that only one in 2**n goes beyond.
    """

    middle: Fraction
    beyond: tuple[Fraction, ...]

    def bits(self, value: Fraction) -> int:
        """How many bits a figure tells by its size."""
        away = abs(value - self.middle)
        return sum(1 for _ in takewhile(lambda distance: away > distance, self.beyond))


@dataclass(frozen=True)
class Rates:
    """In how many of how many contests each kind was met, and the tails of those with a size."""

    contests: int
    seen: Mapping[str, int] = field(repr=False)
    tails: Mapping[str, Tail] = field(default_factory=dict, repr=False)

    def bits(self, fact: Fact) -> float:
        """The surprise of a fact, in bits, rounded to a tenth."""
        tail = self.tails.get(fact.kind)
        if tail is not None and isinstance(fact.value, Fraction):
            return float(tail.bits(fact.value))
        key = key_of(fact)
        if key not in self._bits:
            # Half a contest more on either side: what was never met is rare, not impossible.
            rate = (self.seen.get(key, 0) + 0.5) / (self.contests + 1)
            self._bits[key] = min(MOST, max(0.0, round(-log2(rate), 1)))
        return self._bits[key]

    @cached_property
    def _bits(self) -> dict[str, float]:
        return {}

    def rate(self, fact: Fact) -> tuple[int, int]:
        """In how many contests such a fact was met, of how many."""
        return self.seen.get(key_of(fact), 0), self.contests


@dataclass(frozen=True)
class Tonight:
    """What has been met so far on a night: of each contest as it stands now, once.

    A sum over contests, so that it does not matter in what order they came, or what was corrected.
    """

    contests: Mapping[str, frozenset[str]] = field(default_factory=dict, repr=False)
    seen: Mapping[str, int] = field(default_factory=dict, repr=False)

    def with_contest(self, contest: str, facts: Iterable[Fact]) -> "Tonight":
        """The same with a contest declared so, in place of whatever stood there."""
        rest = self.without(contest)
        keys = frozenset(map(key_of, facts))
        seen = Counter(rest.seen)
        seen.update(keys)
        return Tonight({**rest.contests, contest: keys}, seen)

    def without(self, contest: str) -> "Tonight":
        """The same as if the contest had not declared."""
        if contest not in self.contests:
            return self
        left = {key: keys for key, keys in self.contests.items() if key != contest}
        seen = Counter(self.seen)
        seen.subtract(self.contests[contest])
        return Tonight(left, +seen)

    def added_to(self, learnt: Rates) -> Rates:
        """The rates that hold on this night."""
        seen = Counter(learnt.seen)
        seen.update(self.seen)
        return Rates(learnt.contests + len(self.contests), seen, learnt.tails)


def learn(contests: Iterable[Iterable[Fact]]) -> Rates:
    """The rates over the facts of some contests, all of each."""
    seen: Counter[str] = Counter()
    sizes: dict[str, list[Fraction]] = {}
    number = 0
    for facts in contests:
        told = tuple(facts)
        number += 1
        seen.update({key_of(fact) for fact in told})
        for fact in told:
            if fact.kind in SIZED and isinstance(fact.value, Fraction):
                sizes.setdefault(fact.kind, []).append(fact.value)
    tails = {kind: tail_of(values) for kind, values in sorted(sizes.items())}
    return Rates(number, dict(sorted(seen.items())), tails)


def tail_of(values: list[Fraction]) -> Tail:
    """The tail of some figures, in thousandths: the middle one, and how far out one in 2**n lies.

    >>> tail_of([Fraction(n, 100) for n in range(101)]).beyond[:3]
    (Fraction(1, 4), Fraction(19, 50), Fraction(11, 25))
    """
    ordered = sorted(values)
    middle = _thousandth(ordered[len(ordered) // 2])
    away = sorted((abs(value - middle) for value in ordered), reverse=True)
    beyond = [_thousandth(away[len(away) >> bits]) for bits in range(1, MOST) if len(away) >> bits]
    return Tail(middle, tuple(beyond))


def thousandths(middle: int, *beyond: int) -> Tail:
    """A tail from whole thousandths."""
    return Tail(Fraction(middle, 1000), tuple(Fraction(one, 1000) for one in beyond))


def _thousandth(value: Fraction) -> Fraction:
    return Fraction(round(value * 1000), 1000)
