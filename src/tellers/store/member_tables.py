"""The record file's members: their names, numbers and spells, who says so, and what is covered.

Names and ids are read at once; a member is made of his rows when he is first asked for.
"""

import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable
from datetime import date

from tellers.record.membership.roll import Roll
from tellers.record.people import (
    Affiliation,
    Citation,
    Dated,
    Grade,
    Member,
    Name,
    PeopleCoverage,
    Precision,
    SpellKind,
    Testimony,
)
from tellers.store.schema import insert

Rows = dict[str, list[tuple[str, ...]]]


def write_members(db: sqlite3.Connection, members: Iterable[Member]) -> None:
    """Enter members with their spells, and each spell with its testimonies."""
    number = 0
    for member in members:
        insert(db, "members", [(member.id, member.name.first, member.name.last)])
        insert(db, "member_names", (
            (member.id, place, name.first, name.last)
            for place, name in enumerate(member.aliases)
        ))  # fmt: skip
        insert(db, "member_numbers", ((member.id, *pair) for pair in member.numbers))
        for spell in member.affiliations:
            number += 1
            insert(db, "affiliations", [(number, member.id, *_spell_row(spell))])
            insert(db, "testimonies", (
                (number, t.cite.source, t.cite.locator, t.grade, t.is_stated)
                for t in spell.testimonies
            ))  # fmt: skip


def write_people_coverage(db: sqlite3.Connection, covered: Iterable[PeopleCoverage]) -> None:
    """Enter what is known of people, from when to when."""
    insert(db, "people_coverage", (
        (c.what, c.starts_on.isoformat(), c.ends_on.isoformat(), c.members, c.note,
         " ".join(c.sources))
        for c in covered
    ))  # fmt: skip


def _spell_row(spell: Affiliation) -> tuple[object, ...]:
    ends = (spell.ends.on.isoformat(), spell.ends.precision) if spell.ends else (None, None)
    starts = (spell.starts.on.isoformat(), spell.starts.precision)
    return (spell.kind, spell.status, spell.party, *starts, *ends, spell.place)


def read_people_coverage(db: sqlite3.Connection) -> tuple[PeopleCoverage, ...]:
    """What a record file says is known of people."""
    return tuple(
        PeopleCoverage(
            what, date.fromisoformat(starts_on), date.fromisoformat(ends_on), members, note,
            tuple(sources.split()),
        )
        for what, starts_on, ends_on, members, note, sources in db.execute(
            "select * from people_coverage"
        )
    )  # fmt: skip


EVENTFUL = """
select distinct member from affiliations
where kind != 'seat' and status not in ('held', 'none')
"""
"""Those of whom an event is dated: what `Affiliation.is_event` says, in SQL."""


def read_members(
    db: sqlite3.Connection, sound: Callable[[Callable[[str], Member]], Callable[[str], Member]]
) -> Roll:
    """The members of a record file, by id. `sound` makes of a maker one that tells of damage."""
    names: dict[str, tuple[Name, ...]] = {
        key: (Name(first, last),) for key, first, last in _tuples(db, "select * from members")
    }
    for key, _, first, last in _tuples(db, "select * from member_names order by member, place"):
        names[key] = (*names[key], Name(first, last))
    eventful = [key for (key,) in _tuples(db, EVENTFUL)]
    rows = _Rows(names, db)
    return Roll(names, eventful, sound(rows.member))


def _tuples(db: sqlite3.Connection, query: str) -> list[tuple[str, ...]]:
    """Rows as plain tuples, which are quicker to get than rows with names."""
    cursor = db.cursor()
    cursor.row_factory = None
    return cursor.execute(query).fetchall()


class _Rows:
    """The rows of spells, testimonies and numbers, grouped by that to which they belong."""

    def __init__(self, names: dict[str, tuple[Name, ...]], db: sqlite3.Connection) -> None:
        self.names = names
        self.numbers = _grouped(_tuples(db, "select * from member_numbers"))
        self.spells = _grouped(
            _tuples(
                db,
                "select member, id, kind, status, party, starts_on, starts_precision, ends_on, "
                "ends_precision, place from affiliations order by id",
            )
        )
        self.testimonies = _grouped(
            _tuples(db, "select affiliation, source, locator, grade, is_stated from testimonies")
        )

    def member(self, key: str) -> Member:
        """The member of an id."""
        first, *others = self.names[key]
        numbers = tuple((scheme, number) for _, scheme, number in self.numbers.get(key, ()))
        spells = tuple(self._spell(row) for row in self.spells.get(key, ()))
        return Member(key, first, spells, tuple(others), numbers)

    def _spell(self, row: tuple[str, ...]) -> Affiliation:
        _, number, kind, status, party, *days, place = row
        starts_on, starts_precision, ends_on, ends_precision = days
        ends = Dated(date.fromisoformat(ends_on), Precision(ends_precision)) if ends_on else None
        starts = Dated(date.fromisoformat(starts_on), Precision(starts_precision))
        told = tuple(
            Testimony(Citation(source, locator), Grade(grade), bool(is_stated))
            for _, source, locator, grade, is_stated in self.testimonies.get(number, ())
        )
        return Affiliation(SpellKind(kind), status, party, starts, ends, told, place)


def _grouped(rows: Iterable[tuple[str, ...]]) -> Rows:
    """Rows by their first cell."""
    found: Rows = defaultdict(list)
    for row in rows:
        found[row[0]].append(row)
    return found
