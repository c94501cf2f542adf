"""The book of members while it is written: one draft a member, and spells told by several sources.

The same event told twice is one spell with two testimonies. Where two sources date it apart, the
better one's day stands, the other's is kept in its testimony, and a problem says both.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta

from tellers.errors import Problem, Severity
from tellers.record.contests import Source
from tellers.record.people import Affiliation, Member, Name, SpellKind, Testimony
from tellers.sources.people.persons import name_key, seat_key

NEAR = timedelta(days=31)
"""Within it, one seat is won once."""


@dataclass
class Draft:
    """A member being written."""

    id: str
    name: Name
    aliases: set[Name] = field(default_factory=set)
    numbers: set[tuple[str, str]] = field(default_factory=set)
    spells: list[Affiliation] = field(default_factory=list)

    def member(self) -> Member:
        """The member, his spells in the order in which they began."""
        kinds = list(SpellKind)
        order = sorted(
            self.spells,
            key=lambda s: (s.starts, kinds.index(s.kind), s.status == "held", s.status, s.party),
        )
        other = {name_key(str(name)): name for name in sorted(self.aliases, key=str)}
        other.pop(name_key(str(self.name)), None)
        return Member(
            self.id, self.name, tuple(order), tuple(other.values()), tuple(sorted(self.numbers))
        )


@dataclass
class Book:
    """The drafts by id, what was odd, and the sources, by which two words of one file are told."""

    sources: Mapping[str, Source]
    drafts: dict[str, Draft] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def draft(self, key: str, name: Name) -> Draft:
        """The draft of an id; a new one under that name where there is none."""
        return self.drafts.setdefault(key, Draft(key, name))

    def tell(self, code: str, message: str, where: str) -> None:
        """Enter a problem, once."""
        if (problem := Problem(code, Severity.WARNS, message, where)) not in self.problems:
            self.problems.append(problem)

    def enter(self, draft: Draft, spell: Affiliation, where: str) -> None:
        """Enter a spell: one more testimony where it is known, else a spell of its own."""
        for place, known in enumerate(draft.spells):
            if _is_same_event(known, spell):
                self._tell_of_days(draft, known, spell, where)
                draft.spells[place] = self._joined(known, spell)
                return
            if _is_within(spell, known):
                implied = tuple(replace(one, is_stated=False) for one in spell.testimonies)
                draft.spells[place] = self._joined(known, replace(spell, testimonies=implied))
                return
        draft.spells.append(spell)

    def _joined(self, known: Affiliation, other: Affiliation) -> Affiliation:
        """A spell with the testimonies of another account of it, less those of the same row."""
        rows = {self._row(one) for one in known.testimonies}
        dated = other.starts != known.starts and known.kind is SpellKind.SEAT
        ended = other.ends if known.ends is None else None
        new = [one for one in other.testimonies if self._row(one) not in rows]
        if dated:
            new = [_saying(one, f"from {other.starts.on.isoformat()}") for one in new]
        if ended:
            new = [_saying(one, f"to {ended.on.isoformat()}") for one in new]
        return replace(
            known,
            ends=known.ends or other.ends,
            place=known.place or other.place,
            testimonies=(*known.testimonies, *new),
        )

    def _row(self, one: Testimony) -> tuple[str, str]:
        source = self.sources.get(one.cite.source)
        return (source.file if source else one.cite.source, one.cite.locator)

    def _tell_of_days(
        self, draft: Draft, known: Affiliation, other: Affiliation, where: str
    ) -> None:
        """Say where two sources of one spell give other days."""
        for what, ours, theirs in (
            ("beginning", known.starts, other.starts), ("end", known.ends, other.ends)
        ):  # fmt: skip
            if ours is None or theirs is None or ours == theirs:
                continue
            message = (
                f"found {theirs.on.isoformat()} as the {what} of {draft.name}'s {known.kind} "
                f"{known.place or known.party}; {ours.on.isoformat()} of "
                f"{known.testimonies[0].cite.source} stands, and this day is kept beside it"
            )
            self.tell("spell-date", message, where)

    def members(self) -> dict[str, Member]:
        """The members by id, in the order of their ids."""
        return {key: self.drafts[key].member() for key in sorted(self.drafts, key=_in_order)}


def _in_order(key: str) -> tuple[str, int, str]:
    scheme, _, number = key.partition("-")
    return (scheme, int(number) if number.isdecimal() else 0, number)


def _saying(one: Testimony, what: str) -> Testimony:
    """A testimony that says of itself what it alone gives: another first day, or the last."""
    return replace(one, cite=one.cite._replace(locator=f"{one.cite.locator}, {what}"))


def _is_same_event(known: Affiliation, other: Affiliation) -> bool:
    """Whether two accounts tell of one event. A seat may be dated from the day after the poll."""
    if (known.kind, known.status) != (other.kind, other.status):
        return False
    if known.kind is SpellKind.SEAT:
        is_here = not known.place or seat_key(known.place) == seat_key(other.place)
        return is_here and abs(known.starts.on - other.starts.on) <= NEAR
    return (known.party or other.party) == (other.party or known.party) and (
        known.starts == other.starts
    )


def _is_within(spell: Affiliation, known: Affiliation) -> bool:
    """Whether a spell in a party or under a whip is part of a longer one that is known."""
    if (spell.kind, spell.status, spell.party) != (known.kind, known.status, known.party):
        return False
    if spell.kind is SpellKind.SEAT or spell.status != "held" or known.ends is None:
        return False
    ends = spell.ends.on if spell.ends else spell.starts.on
    return known.starts.on <= spell.starts.on and ends <= known.ends.on


def names_alike(name: Name, others: Iterable[Name]) -> bool:
    """Whether a name is one of others, in whatever spelling."""
    return name_key(str(name)) in {name_key(str(other)) for other in others}
