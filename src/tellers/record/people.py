"""Who stands and who sits: parties, ballot labels, members and their dated spells.

A party and its whip are two things: a member readmitted to the party without the whip must be
sayable. Spells are an open world: only a positive dated statement says anything.
"""

from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from tellers.errors import InvalidRecord


class Citation(NamedTuple):
    """Where a value was read: the source, and what finds the row or page again."""

    source: str
    locator: str


@dataclass(frozen=True, slots=True)
class Party:
    """A political party. Independents and the Speaker are not parties.

    `succeeds` names the party whose votes it inherits for comparison (`rules.md` 9); `numbers` are
    those that registers give it, each with its scheme: `ec`, the Electoral Commission's, one a
    registration, and `mnis`, Parliament's own.
    """

    id: str
    name: str
    abbreviation: str
    succeeds: str = ""
    numbers: tuple[tuple[str, str], ...] = ()


class Standing(StrEnum):
    """In what capacity somebody stands."""

    PARTY = "party"
    INDEPENDENT = "independent"
    SPEAKER = "speaker"


@dataclass(frozen=True, slots=True)
class Label:
    """What stood beside the name on the ballot paper.

    Parties are named exactly when standing for one; two for Labour and Co-operative.

    >>> Label(Standing.PARTY, ("lab", "coop")).key
    'lab'
    >>> Label(Standing.INDEPENDENT).key
    'ind'
    """

    standing: Standing
    parties: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if (self.standing is Standing.PARTY) != bool(self.parties):
            raise InvalidRecord(f"A label standing as {self.standing} names {self.parties!r}.")

    @property
    def key(self) -> str:
        """The one word by which votes are grouped: a party id, `ind` or `spk`."""
        if self.standing is Standing.PARTY:
            return self.parties[0]
        return "ind" if self.standing is Standing.INDEPENDENT else "spk"


@dataclass(frozen=True, slots=True)
class Name:
    """A person's name as on the ballot paper."""

    first: str
    last: str

    def __str__(self) -> str:
        return f"{self.first} {self.last}".strip()


class Precision(StrEnum):
    """How finely a source dates an event."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True, order=True)
class Dated:
    """A day known as precisely as its source states it; the first day of the month or year else."""

    on: date
    precision: Precision = Precision.DAY

    @property
    def last(self) -> date:
        """The last day that it may mean.

        >>> Dated(date(2020, 2, 1), Precision.MONTH).last
        datetime.date(2020, 2, 29)
        """
        if self.precision is Precision.YEAR:
            return date(self.on.year, 12, 31)
        if self.precision is Precision.MONTH:
            return self.on.replace(day=monthrange(self.on.year, self.on.month)[1])
        return self.on


AFTER_MIDNIGHT = 1
"""Days: most seats declare, and most papers say "elected", on the day after the poll."""


def is_of(dated: Dated, day: date, later: int = 0) -> bool:
    """Whether a poll was on a date, as precisely as it is given, or at most so many days before."""
    if dated.precision is Precision.YEAR:
        return dated.on.year == day.year
    if dated.precision is Precision.MONTH:
        return (dated.on.year, dated.on.month) == (day.year, day.month)
    return 0 <= (dated.on - day).days <= later


class SpellKind(StrEnum):
    """What a spell is a spell of."""

    SEAT = "seat"
    PARTY = "party"
    WHIP = "whip"
    CANDIDACY = "candidacy"


class Grade(StrEnum):
    """How good a source is (`rules.md` 16): primary, newspaper of record, any other."""

    A = "A"
    B = "B"
    C = "C"


@dataclass(frozen=True, slots=True)
class Testimony:
    """One source's word for a spell."""

    cite: Citation
    grade: Grade
    is_stated: bool = True


@dataclass(frozen=True, slots=True)
class Affiliation:
    """A spell of one member: in a seat, in a party, under a whip, or as a would-be candidate.

    `status` is the word of the field: elected, held, suspended, none, restored, not endorsed,
    expelled, resigned, left. `ends` None means that no source in the record ends it. `place` is
    the constituency of a spell in a seat, by the name that the record has for it; empty elsewhere.
    """

    kind: SpellKind
    status: str
    party: str
    starts: Dated
    ends: Dated | None
    testimonies: tuple[Testimony, ...]
    place: str = ""

    @property
    def is_event(self) -> bool:
        """Whether something happened: a suspension, an expulsion. A seat or a whip held is none."""
        return self.kind is not SpellKind.SEAT and self.status not in ("held", "none")

    def covers(self, day: date) -> bool:
        """Whether the spell had begun on a day, and no source had ended it."""
        return self.starts.on <= day and (self.ends is None or day <= self.ends.on)

    def before(self, day: date) -> "Affiliation | None":
        """The spell as it was known before a day; None where it had not begun, or may not have."""
        if self.starts.last >= day:
            return None
        is_later = self.ends is not None and self.ends.last >= day
        return replace(self, ends=None) if is_later else self

    @property
    def is_firm(self) -> bool:
        """Enough to contradict a claim: one A source, or two independent stated ones.

        `rules.md` 17. Independence is counted by publisher, that is by the citation's source.
        """
        stated = [t for t in self.testimonies if t.is_stated]
        publishers = {t.cite.source for t in stated}
        return any(t.grade is Grade.A for t in stated) or len(publishers) >= 2


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody who has sat in the Commons, with the spells that a source dates.

    `aliases` are his other names in the sources. `numbers` are pairs of a scheme and a number in
    it: `mnis` is Parliament's own.
    """

    id: str
    name: Name
    affiliations: tuple[Affiliation, ...]
    aliases: tuple[Name, ...] = ()
    numbers: tuple[tuple[str, str], ...] = ()

    @property
    def names(self) -> tuple[Name, ...]:
        """Every name, the printed one first."""
        return (self.name, *self.aliases)

    @property
    def seats(self) -> tuple[Affiliation, ...]:
        """The spells in a seat, oldest first."""
        found = (spell for spell in self.affiliations if spell.kind is SpellKind.SEAT)
        return tuple(sorted(found, key=lambda spell: spell.starts.on))

    def before(self, day: date) -> "Member":
        """The member as he was known before a day: no spell begins on it, and no later end is told.

        A spell dated to a month or a year is known before a day only where the whole of it was.
        """
        spells = (spell.before(day) for spell in self.affiliations)
        return replace(self, affiliations=tuple(spell for spell in spells if spell is not None))


def member_id(number: str, scheme: str = "mnis") -> str:
    """A member's id, assigned once: Parliament's number, else the first source's own.

    >>> member_id("185"), member_id("")
    ('mnis-185', '')
    """
    return f"{scheme}-{number}" if number else ""


@dataclass(frozen=True, slots=True)
class PeopleCoverage:
    """What is known of people, from when to when, and how much: outside it nothing is said.

    `members` counts those of whom the source says something; people are an open world, so that
    even within the bounds a missing spell is no evidence (`rules.md` 17).
    """

    what: str
    starts_on: date
    ends_on: date
    members: int
    note: str = ""
    sources: tuple[str, ...] = ()
