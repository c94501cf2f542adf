"""Every numeric fact of every contest, reckoned again by SQL over the stored votes.

Nothing of Tellers runs here but SQLite: the tables of the record file are all that is read, and
none of its views.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import NamedTuple

SQL = Path(__file__).parent / "sql"


class Reckoned(NamedTuple):
    """One fact by SQL: its kind and contest, whose it is where that is said, and its value."""

    kind: str
    contest: str
    candidacy: str | None
    party: str | None
    base: str | None
    value: int | Fraction | date


@contextmanager
def staged(record: Path) -> Iterator[sqlite3.Connection]:
    """A connection on which the record is read-only and the stages stand as temporary tables."""
    db = sqlite3.connect(f"file:{record}?mode=ro", uri=True)
    try:
        db.execute("pragma temp_store = memory")
        db.create_function("bag_of_words", 1, bag_of_words, deterministic=True)
        for stage in sorted(SQL.glob("stage_*.sql")):
            db.executescript(stage.read_text(encoding="utf-8"))
        yield db
    finally:
        db.close()


def bag_of_words(name: str) -> str:
    """A name's words in the order of the alphabet: `Devon North` and `North Devon` are one."""
    plain = name.casefold().replace("&", " and ").replace(",", " ").replace("'", "")
    return " ".join(sorted(plain.replace("\N{RIGHT SINGLE QUOTATION MARK}", "").split()))


def reckoned(db: sqlite3.Connection) -> Iterator[Reckoned]:
    """Every fact that the SQL knows."""
    for file in sorted(SQL.glob("facts_*.sql")):
        for kind, contest, candidacy, party, base, top, bottom, day in db.execute(
            file.read_text(encoding="utf-8")
        ):
            value = date.fromisoformat(day) if day else top if bottom is None else None
            exact = Fraction(top, bottom) if value is None else value
            yield Reckoned(kind, contest, candidacy, party, base, exact)
