"""A record file back into the record's own types."""

import gc
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import TypeVar

from tellers.errors import Problem, RecordError, Severity, UnreadableSource
from tellers.record.contests import (
    Coverage,
    Election,
    ElectionKind,
    Source,
)
from tellers.record.listing import OnDemand
from tellers.record.people import (
    Party,
)
from tellers.record.places import BoundarySet, Constituency, Overlap
from tellers.record.record import Record
from tellers.store.member_tables import read_members, read_people_coverage
from tellers.store.printed_table import PrintedRows
from tellers.store.record_file import BUILD_AGAIN, open_for_reading
from tellers.store.shelf import Shelf

V = TypeVar("V")


def read_record(path: Path) -> Record:
    """The record that a file holds.

    Raises:
        UnreadableSource: there is no file, or it is damaged or of another format.
    """
    with _whole(path) as db, _uncollected():
        return _record(db, path)


def read_problems(path: Path) -> tuple[Problem, ...]:
    """The problems met when the record was built.

    Raises:
        UnreadableSource: as `read_record`.
    """
    with _whole(path) as db:
        return _problems(db)


def _problems(db: sqlite3.Connection) -> tuple[Problem, ...]:
    rows = db.execute("select code, severity, message, where_found from problems").fetchall()
    return tuple(Problem(row[0], Severity(row[1]), row[2], row[3]) for row in rows)


@contextmanager
def _uncollected() -> Iterator[None]:
    """A quarter of the time of reading would go on looking for garbage among what is kept."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


@contextmanager
def _whole(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection within which whatever does not fit together is a damaged file."""
    with open_for_reading(path) as db:
        try:
            yield db
        except FAULTS as error:
            raise _damaged(path, error) from error


FAULTS = (sqlite3.Error, RecordError, LookupError, TypeError, ValueError)
"""What rows that do not fit together throw."""


def _damaged(path: Path, error: Exception) -> UnreadableSource:
    why = " ".join(str(error).split()) or type(error).__name__
    return UnreadableSource(f"{path}: damaged ({why}).", mend=BUILD_AGAIN)


def _sound(path: Path, make: Callable[[str], V]) -> Callable[[str], V]:
    """A maker of values to whom rows that make none are a damaged file, however late he is asked.

    Raises:
        UnreadableSource: the rows of that key do not fit together.
    """

    def made(key: str) -> V:
        try:
            return make(key)
        except FAULTS as error:
            raise _damaged(path, error) from error

    return made


def _record(db: sqlite3.Connection, path: Path) -> Record:
    places = _places(db)
    elections = {
        row["id"]: Election(
            row["id"], ElectionKind(row["kind"]), _day(row["polled_on"]), row["name"]
        )
        for row in db.execute("select * from elections")
    }
    shelf = Shelf(db, places, elections)
    contests = OnDemand(shelf.contests, _sound(path, shelf.contest))
    version = db.execute("select value from meta where key = 'version'").fetchone()["value"]
    return Record(
        version=version,
        sources={row["id"]: _source(row) for row in db.execute("select * from sources")},
        coverage=tuple(_coverage(row) for row in db.execute("select * from coverage")),
        parties=_parties(db),
        boundary_sets={
            row["id"]: BoundarySet(
                row["id"], row["country"], _day(row["starts_on"]), _maybe_day(row["ends_on"])
            )
            for row in db.execute("select * from boundary_sets")
        },
        constituencies=places,
        elections=elections,
        contests=contests,
        returns=OnDemand(shelf.contests, _sound(path, lambda key: shelf.result(contests[key]))),
        notionals=OnDemand(shelf.notionals, _sound(path, shelf.notional)),
        overlaps=tuple(
            Overlap(row[0], row[1], Fraction(row[2]), Fraction(row[3]))
            for row in db.execute("select * from overlaps")
        ),
        members=read_members(db, lambda make: _sound(path, make)),
        printed=OnDemand(shelf.published, _sound(path, PrintedRows(path).contest)),
        published=OnDemand(shelf.published, _sound(path, shelf.result_as_published)),
        listed=shelf.listed(),
        people=read_people_coverage(db),
        problems=_problems(db),
    )


def _parties(db: sqlite3.Connection) -> dict[str, Party]:
    numbers: dict[str, tuple[tuple[str, str], ...]] = {}
    for key, scheme, number in db.execute("select * from party_numbers"):
        numbers[key] = (*numbers.get(key, ()), (scheme, number))
    return {
        row["id"]: Party(**dict(row), numbers=numbers.get(row["id"], ()))
        for row in db.execute("select * from parties")
    }


def _places(db: sqlite3.Connection) -> dict[str, Constituency]:
    aliases: dict[str, tuple[str, ...]] = {}
    for key, _, name in db.execute("select * from constituency_names"):
        aliases[key] = (*aliases.get(key, ()), name)
    codes: dict[str, tuple[tuple[str, str], ...]] = {}
    for key, scheme, code in db.execute("select * from constituency_codes"):
        codes[key] = (*codes.get(key, ()), (scheme, code))
    return {
        row["id"]: Constituency(
            **dict(row), aliases=aliases.get(row["id"], ()), codes=codes.get(row["id"], ())
        )
        for row in db.execute("select * from constituencies")
    }


def _day(text: str) -> date:
    return date.fromisoformat(text)


def _maybe_day(text: str | None) -> date | None:
    return None if text is None else _day(text)


def _coverage(row: sqlite3.Row) -> Coverage:
    kind, days = ElectionKind(row["kind"]), (_day(row["starts_on"]), _day(row["ends_on"]))
    rest = (row["contests"], row["place"], row["note"], row["read_on"])
    return Coverage(row["what"], kind, *days, *rest)


def _source(row: sqlite3.Row) -> Source:
    values = dict(row)
    values["redistributable"] = bool(values["redistributable"])
    return Source(**values)
