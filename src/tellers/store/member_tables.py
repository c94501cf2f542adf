"""The record file's members: their spells, and who says so."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from tellers.record.people import (
    Affiliation,
    Citation,
    Dated,
    Grade,
    Member,
    Name,
    Precision,
    SpellKind,
    Testimony,
)


def write_members(db: sqlite3.Connection, members: Iterable[Member]) -> None:
    """Enter members with their spells, and each spell with its testimonies."""
    for member in members:
        db.execute(
            "insert into members values (?, ?, ?)",
            (member.id, member.name.first, member.name.last),
        )
        for spell in member.affiliations:
            row = db.execute(
                "insert into affiliations values (null, ?, ?, ?, ?, ?, ?, ?, ?)",
                (member.id, *_spell_row(spell)),
            )
            db.executemany("insert into testimonies values (?, ?, ?, ?, ?)", (
                (row.lastrowid, t.cite.source, t.cite.locator, t.grade, t.is_stated)
                for t in spell.testimonies
            ))  # fmt: skip


def _spell_row(spell: Affiliation) -> tuple[object, ...]:
    ends = (spell.ends.on.isoformat(), spell.ends.precision) if spell.ends else (None, None)
    starts = (spell.starts.on.isoformat(), spell.starts.precision)
    return (spell.kind, spell.status, spell.party, *starts, *ends)


def read_members(db: sqlite3.Connection) -> dict[str, Member]:
    """The members of a record file, by id."""
    testimonies: dict[int, list[Testimony]] = defaultdict(list)
    for row in db.execute("select * from testimonies"):
        found = Testimony(
            Citation(row["source"], row["locator"]), Grade(row["grade"]), bool(row["is_stated"])
        )
        testimonies[row["affiliation"]].append(found)
    spells: dict[str, list[Affiliation]] = defaultdict(list)
    for row in db.execute("select * from affiliations order by id"):
        spells[row["member"]].append(_spell(row, testimonies[row["id"]]))
    return {
        row["id"]: Member(
            row["id"], Name(row["first_name"], row["last_name"]), tuple(spells[row["id"]])
        )
        for row in db.execute("select * from members")
    }


def _spell(row: sqlite3.Row, testimonies: list[Testimony]) -> Affiliation:
    ends = (
        Dated(date.fromisoformat(row["ends_on"]), Precision(row["ends_precision"]))
        if row["ends_on"]
        else None
    )
    starts = Dated(date.fromisoformat(row["starts_on"]), Precision(row["starts_precision"]))
    kind = SpellKind(row["kind"])
    return Affiliation(kind, row["status"], row["party"], starts, ends, tuple(testimonies))
