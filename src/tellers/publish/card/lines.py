"""The lines of a card: each threshold in words, with the election that set it.

A threshold is rounded so that print never promises too much: "under 27.7%" where the record is
27.78, "above 73.0%" where it is 72.98.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from math import ceil, floor

from tellers.facts.fact import Fact
from tellers.facts.past.line import UNDER_THAT_NAME, names_of
from tellers.publish.words import capital, people_of
from tellers.record.record import Record
from tellers.style.dates import write_date
from tellers.style.numbers import write_ordinal, write_share, write_votes

BY_NAME, AT_LEAST = "*", "\N{DAGGER}"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a card: the figure to watch, and what it would mean."""

    figure: str
    words: str


@dataclass(frozen=True, slots=True)
class Section:
    """Lines under one heading."""

    head: str
    lines: tuple[Line, ...]


def marks_of(facts: Iterable[Fact], sections: Iterable[Section]) -> tuple[str, ...]:
    """What the signs that a card uses mean; where the seat had other names, they are given."""
    longest = max((names_of(fact.scope) for fact in facts), key=len, default="")
    told = {
        BY_NAME: f"{longest or UNDER_THAT_NAME}; the boundaries may have differed.",
        AT_LEAST: "as far as the record tells.",
    }
    words = [line.words for section in sections for line in section.lines]
    return tuple(f"{sign} {what}" for sign, what in told.items() if any(sign in w for w in words))


def upwards(share: Fraction) -> str:
    """A share to one decimal, never below itself.

    >>> upwards(Fraction(7298, 10000)), upwards(Fraction(1, 2))
    ('73.0%', '50.0%')
    """
    return write_share(Fraction(ceil(share * 1000), 1000))


def downwards(share: Fraction) -> str:
    """A share to one decimal, never above itself.

    >>> downwards(Fraction(2778, 10000))
    '27.7%'
    """
    return write_share(Fraction(floor(share * 1000), 1000))


def sections_of(record: Record, facts: Iterable[Fact]) -> tuple[Section, ...]:
    """The lines of a card under their headings; a heading without lines is left out."""
    card = _Card(record, tuple(facts))
    found = (
        Section("To defend", tuple(card.defence())),
        Section("At stake", tuple(card.stake())),
        Section("A share that would make history", tuple(card.shares())),
        Section("A majority, a turnout", tuple(card.sizes())),
    )
    return tuple(section for section in found if section.lines)


@dataclass(frozen=True)
class _Card:
    record: Record
    facts: tuple[Fact, ...]

    @cached_property
    def _by_kind(self) -> dict[str, dict[str, Fact]]:
        """Facts by kind, and by the party that each is about."""
        found: dict[str, dict[str, Fact]] = {}
        for fact in self.facts:
            found.setdefault(fact.kind, {})[fact.subject.party] = fact
        return found

    def of(self, kind: str) -> dict[str, Fact]:
        """The facts of a kind by party, in the order of the card."""
        return self._by_kind.get(kind, {})

    def people(self, party: str) -> str:
        """A party's people in a sentence."""
        return people_of(self.record, party)

    def defence(self) -> Iterator[Line]:
        """The majority to defend, then each challenger: swing needed, rank as a target."""
        for party, fact in self.of("to-defend").items():
            words = f"{self.people(party)} over {self.people(fact.other)}, {fact.base} result"
            yield Line(write_votes(_whole(fact)), f"the majority of {words}")
        ranks = self.of("target-rank")
        for party, fact in self.of("swing-needed").items():
            words = f"swing from {self.people(fact.other)} to {self.people(party)} draws level"
            if party in ranks:
                place = write_ordinal(_whole(ranks[party]))
                fought = ranks[party].scope.split()[0]
                words += f"; by swing its {place} target of the {fought} where it had 5% or more"
            yield Line(f"{upwards(_part(fact)).removesuffix('%')} pts", words)

    def stake(self) -> Iterator[Line]:
        """The run that a loss would end, and when others last won."""
        lengths = self.of("run-at-stake-length")
        for party, fact in self.of("run-at-stake").items():
            began = self.record.contests.get(fact.other)
            when = began.election.name if began else str(fact.value)
            since = f"the {when}" if "by-election" in when else when
            have = "have" if self.people(party).endswith("s") else "has"
            what = "contest" if "every contest" in fact.scope else "general election"
            words = f"{self.people(party)} {have} won every {what} since {since}{_signs(fact)}"
            count = _whole(lengths[party]) if party in lengths else 0
            yield Line(f"{count} in a row" if count else when, words)
        for party, fact in self.of("last-won-here").items():
            then = self.record.contests.get(fact.other)
            day = write_date(then.polled_on) if then else str(fact.value)
            yield Line(capital(self.people(party)), f"last won here on {day}{_signs(fact)}")

    def shares(self) -> Iterator[Line]:
        """Each party's best and worst here."""
        worst = self.of("share-to-be-worst")
        for party, fact in self.of("share-to-be-best").items():
            words = f"above {upwards(_part(fact))} its best here ({self._when(fact)})"
            if party in worst:
                low = worst[party]
                words += f"; under {downwards(_part(low))} its worst ({self._when(low)})"
            yield Line(capital(self.people(party)), words)

    def sizes(self) -> Iterator[Line]:
        """The closest, the largest, and the lowest turnout."""
        for fact in self.of("majority-to-be-closest").values():
            words = f"under {write_votes(_whole(fact))} the closest here ({self._when(fact)})"
            for high in self.of("majority-to-be-largest").values():
                words += f"; above {write_votes(_whole(high))} the largest ({self._when(high)})"
            yield Line("Majority", words)
        for fact in self.of("turnout-to-be-lowest").values():
            words = f"under {downwards(_part(fact))} the lowest here ({self._when(fact)})"
            yield Line("Turnout", words)

    def _when(self, fact: Fact) -> str:
        then = self.record.contests.get(fact.other)
        return f"{then.election.name if then else fact.other}{_signs(fact)}"


def _signs(fact: Fact) -> str:
    by_name = BY_NAME if names_of(fact.scope) else ""
    return by_name + (AT_LEAST if "at least" in fact.scope else "")


def _whole(fact: Fact) -> int:
    return fact.value if isinstance(fact.value, int) else 0


def _part(fact: Fact) -> Fraction:
    return fact.value if isinstance(fact.value, Fraction) else Fraction(0)
