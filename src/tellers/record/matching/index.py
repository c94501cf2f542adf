"""The names and codes of a record, laid out to be found: one index for each kind.

Building is one pass over the record, with one key made for each different name.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from tellers.once import once
from tellers.record.matching.known import NAMESAKES, PARTIES, PLACES, SHARED
from tellers.record.matching.spelling import party_key, person_key, place_key
from tellers.record.matching.verdict import Kind
from tellers.record.people import Member, Party
from tellers.record.places import Constituency
from tellers.record.record import Record

CODE = re.compile(r"[ENSWK]\d{8}|pp\d+|q\d+|[\w.-]+:[\w.:-]*\d+", re.IGNORECASE | re.ASCII)
"""What says by itself that it is a code, and whose: its case does not matter."""

Key = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that names stand for.

    `names` are its own, the printed one first; `aliases` come from a table; `codes` are its id and
    every code, a number with its scheme before a colon. It was in force from `starts_on` and until
    the day before `ends_on`, which only the map of a constituency limits.
    """

    id: str
    names: tuple[str, ...]
    codes: tuple[str, ...]
    aliases: tuple[str, ...] = ()
    starts_on: date = date.min
    ends_on: date = date.max

    @property
    def name(self) -> str:
        """The name that print uses."""
        return self.names[0]

    def covers(self, day: date) -> bool:
        """Whether it was in force on a day."""
        return self.starts_on <= day < self.ends_on

    def meets(self, other: "Entry") -> bool:
        """Whether some day had both."""
        return self.starts_on < other.ends_on and other.starts_on < self.ends_on


@dataclass(frozen=True)
class Index:
    """The entries of one kind, by code, by key of their own names, and by key of their aliases."""

    kind: Kind
    key: Key
    entries: tuple[Entry, ...]
    shared: Mapping[str, tuple[tuple[str, ...], str]] = field(default_factory=dict)
    by_code: Mapping[str, list[Entry]] = field(init=False)
    by_key: Mapping[str, list[Entry]] = field(init=False)
    by_alias: Mapping[str, list[Entry]] = field(init=False)
    by_id: Mapping[str, Entry] = field(init=False)

    def __post_init__(self) -> None:
        keys = {name: self.key(name) for one in self.entries for name in (*one.names, *one.aliases)}
        lay = object.__setattr__
        lay(self, "by_id", {one.id: one for one in self.entries})
        lay(self, "by_code", _laid(self.entries, _with_small_letters))
        lay(self, "by_key", _laid(self.entries, lambda one: (keys[n] for n in one.names)))
        lay(self, "by_alias", _laid(self.entries, lambda one: (keys[n] for n in one.aliases)))

    def coded(self, said: str) -> list[Entry]:
        """The entries with that id or code."""
        return self.by_code.get(said) or self.by_code.get(_small(said), [])

    @once
    def numbered(self) -> Mapping[str, list[Entry]]:
        """The entries by the bare numbers of all schemes."""
        return _laid(
            self.entries, lambda one: (c.rpartition(":")[2] for c in one.codes if ":" in c)
        )


def _small(code: str) -> str:
    return code.casefold() if CODE.fullmatch(code) else code


def _with_small_letters(entry: Entry) -> Iterator[str]:
    return (word for code in entry.codes for word in (code, _small(code)))


def _laid(
    entries: Iterable[Entry], keys: Callable[[Entry], Iterable[str]]
) -> dict[str, list[Entry]]:
    found: dict[str, list[Entry]] = {}
    for entry in entries:
        for key in dict.fromkeys(keys(entry)):
            found.setdefault(key, []).append(entry)
    return found


def index_of(record: Record, kind: Kind) -> Index:
    """The index of one kind."""
    if kind is Kind.CONSTITUENCY:
        return Index(kind, place_key, tuple(_constituencies(record)))
    if kind is Kind.PARTY:
        shared = {party_key(name): found for name, found in SHARED.items()}
        return Index(kind, party_key, tuple(_parties(record)), shared)
    return Index(kind, person_key, tuple(_member(m) for m in record.members.values()))


# ------------------------------------------------------------------------------- constituencies


def codes_of(place: Constituency) -> tuple[str, ...]:
    """A constituency's codes: its own of the Office for National Statistics, and all others.

    A code that says by itself whose it is (`S14000006`) stands alone; a number needs its scheme.
    """
    others = (code if CODE.fullmatch(code) else f"{scheme}:{code}" for scheme, code in place.codes)
    return tuple(code for code in (place.gss_code, *others) if code)


def _constituencies(record: Record) -> Iterator[Entry]:
    aliases = {place_key(name): others for name, others in PLACES.items()}
    interim = _interim(record)
    for place in record.constituencies.values():
        drawn = record.boundary_sets[place.boundary_set]
        starts_on, ends_on = drawn.starts_on, drawn.ends_on or date.max
        if place.id in interim:
            starts_on = interim[place.id]
        else:
            ends_on = min(
                (interim[mark] for mark in _marks(place) if mark in interim), default=ends_on
            )
        yield Entry(
            place.id, (*place.names, *NAMESAKES.get(place.name, ())), (place.id, *codes_of(place)),
            tuple(alias for name in place.names for alias in aliases.get(place_key(name), ())),
            starts_on, ends_on,
        )  # fmt: skip


def _interim(record: Record) -> dict[str | tuple[str, str], date]:
    """Seats drawn anew within a boundary set (Milton Keynes, 1992), and when, by id and by mark.

    Their ids have the later year. The seats that they took the place of have a mark of theirs.
    """
    began = {str(one.polled_on.year): one.polled_on for one in record.general_elections()}
    found: dict[str | tuple[str, str], date] = {}
    for place in record.constituencies.values():
        year = place.id.rpartition(".")[2]
        if year in began and int(year) > record.boundary_sets[place.boundary_set].starts_on.year:
            found |= dict.fromkeys((place.id, *_marks(place)), began[year])
    return found


def _marks(place: Constituency) -> list[tuple[str, str]]:
    """What two seats of one boundary set cannot both have at one time: a name, a code."""
    words = (place.name, *(f"{scheme}:{code}" for scheme, code in place.codes))
    return [(place.boundary_set, word) for word in words]


# ----------------------------------------------------------------------------- parties, members


LABELS = (Party("ind", "Independent", "Ind"), Party("spk", "Speaker", "Spk"))
"""No parties, but what a column of parties holds."""


def _parties(record: Record) -> Iterator[Entry]:
    for party in (*record.parties.values(), *LABELS):
        known = PARTIES.get(party.id, "").split("|")
        codes = [word for word in known if _is_code(word)]
        others = [word for word in known if word and not _is_code(word)]
        names = dict.fromkeys((party.name, party.abbreviation))
        yield Entry(
            party.id,
            tuple(name for name in names if name),
            tuple(dict.fromkeys((party.id, *codes, *_numbers_of(party)))),
            tuple(others),
        )


def _numbers_of(party: Party) -> Iterator[str]:
    """A party's numbers: the Electoral Commission's stand alone, Parliament's need their scheme.

    Parliament gives one number to three Green parties, and to all who are independent.
    """
    for scheme, number in party.numbers:
        yield number if CODE.fullmatch(number) else f"{scheme}:{number}"


def _is_code(word: str) -> bool:
    return CODE.fullmatch(word) is not None


def _member(member: Member) -> Entry:
    names = dict.fromkeys((str(member.name), *map(str, getattr(member, "aliases", ()))))
    numbers = getattr(member, "numbers", ())
    pairs = numbers.items() if isinstance(numbers, Mapping) else numbers
    codes = (f"{scheme}:{number}" for scheme, number in pairs)
    return Entry(member.id, tuple(names), (member.id, *codes))
