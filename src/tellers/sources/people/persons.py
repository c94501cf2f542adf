"""Terms without numbers put together into persons, and persons to the numbers of Parliament.

Two terms are one person's where name and seat are the same, or where the file says that the member
of a name stood at the next general election and that election returned the one new member of the
name. All others are kept apart: two Gareth Thomases sat at once, and so did two Angela Smiths.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import TypeVar

from tellers.record.contests import Candidacy, Contest
from tellers.record.matching.spelling import person_key, place_key
from tellers.record.people import Name
from tellers.record.record import Record

K = TypeVar("K")
V = TypeVar("V")
DAY = timedelta(days=1)
name_key = cache(person_key)
"""The key of a person's name; the same name comes again in every file."""

seat_key = cache(place_key)
"""The key of a constituency's name."""

CAMPAIGN = timedelta(days=60)
"""Longer than from any dissolution to its poll."""


@dataclass(frozen=True, slots=True)
class Term:
    """One row of a file of members, and where it stands.

    `party` is our id, empty for an independent or whoever sits in the chair. `ends` None means that
    the file leaves the term open. `number` is the row's own; `mnis` is empty where not given.
    `is_changed` says that the row follows another of the same seat for its label alone, and `stood`
    that the member stood at the general election that followed.
    """

    source: str
    line: int
    number: str
    name: Name
    place: str
    party: str
    starts: date
    ends: date | None
    mnis: str = ""
    is_changed: bool = False
    stood: bool = False

    @property
    def where(self) -> str:
        """The row, as a citation finds it again."""
        return f"line {self.line}"


@dataclass(frozen=True, slots=True)
class Person:
    """The terms of one person, the oldest first. `is_joined`: two seats were put together."""

    terms: tuple[Term, ...]
    is_joined: bool = False

    @property
    def key(self) -> str:
        """The key of the name."""
        return name_key(str(self.terms[0].name))

    @property
    def first(self) -> Term:
        """The oldest term."""
        return self.terms[0]

    @property
    def last(self) -> Term:
        """The newest term."""
        return self.terms[-1]

    @property
    def number(self) -> str:
        """The lowest of the file's numbers, by which the person is known for ever."""
        return min((term.number for term in self.terms), key=int)

    def sat_for(self, place: str, *, until: date | None = None) -> bool:
        """Whether a seat of that name was ever the person's; `until`, still then."""
        return any(
            seat_key(term.place) == seat_key(place)
            and (until is None or term.ends is None or term.ends >= until)
            for term in self.terms
        )


def persons(terms: Iterable[Term]) -> list[Person]:
    """The persons of a file that numbers none: by name and seat, then by name and election."""
    by_seat: dict[tuple[str, str], list[Term]] = defaultdict(list)
    for term in sorted(terms, key=lambda one: (one.starts, int(one.number))):
        by_seat[name_key(str(term.name)), seat_key(term.place)].append(term)
    by_name: dict[str, list[Person]] = defaultdict(list)
    for (name, _), found in sorted(by_seat.items()):
        by_name[name].append(Person(tuple(found)))
    return [person for found in by_name.values() for person in _joined(found)]


def _joined(found: list[Person]) -> list[Person]:
    """Persons of one name, those put together that the file says are one."""
    for former in found:
        later = [new for new in found if _follows(new, former)]
        rivals = [old for old in found for new in later[:1] if _follows(new, old)]
        if len(later) == 1 and len(rivals) == 1:
            others = [one for one in found if one not in (former, later[0])]
            return _joined([Person((*former.terms, *later[0].terms), is_joined=True), *others])
    return found


def _follows(new: Person, old: Person) -> bool:
    """Whether a person first sat from the election at which another of the name stood."""
    ended, began = old.last.ends, new.first.starts
    is_next = ended is not None and ended < began <= ended + CAMPAIGN
    return old.last.stood and is_next and not new.first.is_changed


@dataclass(frozen=True, slots=True)
class Stood:
    """Somebody with a number on a ballot paper."""

    contest: Contest
    candidacy: Candidacy

    @property
    def name(self) -> Name:
        """The name on the ballot paper."""
        return self.candidacy.name or Name("", "")

    @property
    def key(self) -> str:
        """The key of the name."""
        return name_key(str(self.name))


def who_stood(record: Record, polled_on: date) -> list[Stood]:
    """Those with a number who stood at a general election."""
    contests = record.contests_of(f"parl.{polled_on.isoformat()}")
    return [Stood(k, c) for k in contests for c in k.candidacies if c.member and c.name]


def numbered(
    found: Iterable[Person], stood: Iterable[Stood], names: Mapping[str, set[str]]
) -> Iterator[tuple[Person, Stood]]:
    """Each person who had not ended when the file ends, with the sitting candidate who is the same.

    The official file says that the candidate sat; the person is the only one of the name who did,
    or the one of the surname who sat for the same seat. `names` are all keys of a number's names.
    """
    sat = [one for one in stood if one.candidacy.is_sitting]
    left = [person for person in found if person.last.ends is None]
    persons_by = _once((person.key, person) for person in left)
    stood_by = _once((key, one) for one in sat for key in names[one.candidacy.member])
    same = {person.number: stood_by[key] for key, person in persons_by.items() if key in stood_by}
    persons_by_seat = _once((_surname_and_seat(person), person) for person in left)
    taken = {one.candidacy.member for one in same.values()}
    for one in sat:
        person = persons_by_seat.get(_surname_and_contest(one))
        if person and person.number not in same and one.candidacy.member not in taken:
            same[person.number] = one
    yield from ((person, same[person.number]) for person in left if person.number in same)


def returned(found: Iterable[Person], stood: Iterable[Stood]) -> Iterator[tuple[Person, Stood]]:
    """Each person who stood again for his old seat and has won none since, with that candidate.

    Such a candidate has his number from a seat that he held before, and bears its name and theirs.
    """
    ended = [person for person in found if person.last.ends is not None]
    persons_by = _once((_by_name_and_seat(person), person) for person in ended)
    seen = set()
    for one in stood:
        person = persons_by.get((one.key, seat_key(one.contest.constituency.name)))
        if person and person.number not in seen:
            seen.add(person.number)
            yield person, one


def _by_name_and_seat(person: Person) -> tuple[str, ...]:
    return (person.key, seat_key(person.last.place))


def _surname_and_seat(person: Person) -> tuple[str, ...]:
    return (name_key(person.last.name.last), seat_key(person.last.place))


def _surname_and_contest(one: Stood) -> tuple[str, ...]:
    return (name_key(one.name.last), seat_key(one.contest.constituency.name))


def _once(pairs: Iterable[tuple[K, V]]) -> Mapping[K, V]:
    """What has a key of its own; what shares one is left out."""
    found: dict[K, list[V]] = defaultdict(list)
    for key, value in pairs:
        found[key].append(value)
    return {key: values[0] for key, values in found.items() if len(values) == 1}


def lasts_of(terms: Iterable[Term]) -> dict[tuple[str, int], Term]:
    """The last term of the time in a seat that each term is part of: its label may change.

    By source and line.
    """
    lasts: dict[tuple[str, int], Term] = {}
    by_seat: dict[tuple[str, str], list[list[Term]]] = {}
    for term in sorted(terms, key=lambda one: (one.starts, one.line)):
        times = by_seat.setdefault(seat_of(term), [])
        before = times[-1][-1] if times else None
        if term.is_changed and before and before.ends and before.ends >= term.starts - DAY:
            times[-1].append(term)
        else:
            times.append([term])
    for time in (time for times in by_seat.values() for time in times):
        lasts |= {(term.source, term.line): time[-1] for term in time}
    return lasts


def seat_of(term: Term) -> tuple[str, str]:
    """Whose seat, and where."""
    return name_key(str(term.name)), seat_key(term.place)
