"""A replayed night of forty seats, its ledger, and what somebody may do to the file."""

import sqlite3
from contextlib import closing
from pathlib import Path

from tests.builders import IN_2017, a_declaration, a_moment, a_record

from tellers.count.ledger import Draft, LedgerKind, declared
from tellers.store.ledger_file import LedgerFile, create_ledger

NIGHT = "parl.2019-12-12"
RESULTS = [a_declaration(place=f"Seat {number}") for number in range(40)]
RECORD = a_record(*RESULTS, a_declaration(place="Seat 0", polled_on=IN_2017))
HERE = RESULTS[0]


def begin(path: Path, *, kind: LedgerKind = LedgerKind.REPLAY) -> LedgerFile:
    return create_ledger(path, RECORD, kind=kind, election=NIGHT)


def lines(number: int) -> list[Draft]:
    return [declared(RESULTS[n], at=a_moment(n), by="desk") for n in range(number)]


def tamper(path: Path, statement: str) -> None:
    """Change the file as somebody would who knows SQLite and means it."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        triggers = other.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall()
        for (name,) in triggers:
            other.execute(f"DROP TRIGGER {name}")
        other.execute(statement)
