"""A record file back into the record's own types."""

import gc
import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from fractions import Fraction
from pathlib import Path

from tellers.errors import Problem, RecordError, Severity, UnreadableSource
from tellers.record.contests import (
    ELECTORATE,
    RETURN,
    Candidacy,
    Contest,
    Coverage,
    Declaration,
    Election,
    ElectionKind,
    GroupReturn,
    Notional,
    Published,
    Return,
    Source,
)
from tellers.record.people import (
    Citation,
    Label,
    Name,
    Party,
    Standing,
)
from tellers.record.places import BoundarySet, Constituency, Overlap
from tellers.record.record import Record
from tellers.store.member_tables import read_members
from tellers.store.record_file import BUILD_AGAIN, open_for_reading


def read_record(path: Path) -> Record:
    """The record that a file holds.

    Raises:
        UnreadableSource: there is no file, or it is damaged or of another format.
    """
    with _whole(path) as db, _uncollected():
        return _record(db)


def read_problems(path: Path) -> tuple[Problem, ...]:
    """The problems met when the record was built.

    Raises:
        UnreadableSource: as `read_record`.
    """
    with _whole(path) as db:
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
        except (sqlite3.Error, RecordError, LookupError, TypeError, ValueError) as error:
            why = " ".join(str(error).split()) or type(error).__name__
            raise UnreadableSource(f"{path}: damaged ({why}).", mend=BUILD_AGAIN) from error


def _record(db: sqlite3.Connection) -> Record:
    places = {row["id"]: Constituency(*row) for row in db.execute("select * from constituencies")}
    elections = {
        row["id"]: Election(
            row["id"], ElectionKind(row["kind"]), _day(row["polled_on"]), row["name"]
        )
        for row in db.execute("select * from elections")
    }
    returns = _returns(db, places, elections)
    version = db.execute("select value from meta where key = 'version'").fetchone()["value"]
    return Record(
        version=version,
        sources={row["id"]: _source(row) for row in db.execute("select * from sources")},
        coverage=tuple(_coverage(row) for row in db.execute("select * from coverage")),
        parties={row["id"]: Party(*row) for row in db.execute("select * from parties")},
        boundary_sets={
            row["id"]: BoundarySet(
                row["id"], row["country"], _day(row["starts_on"]), _maybe_day(row["ends_on"])
            )
            for row in db.execute("select * from boundary_sets")
        },
        constituencies=places,
        elections=elections,
        contests={key: result.contest for key, result in returns.items()},
        returns=returns,
        notionals=_notionals(db, places, elections),
        overlaps=tuple(
            Overlap(row[0], row[1], Fraction(row[2]), Fraction(row[3]))
            for row in db.execute("select * from overlaps")
        ),
        members=read_members(db),
        published={
            row["contest"]: _published(row) for row in db.execute("select * from published")
        },
    )


def _day(text: str) -> date:
    return date.fromisoformat(text)


def _maybe_day(text: str | None) -> date | None:
    return None if text is None else _day(text)


def _cite(row: sqlite3.Row) -> Citation:
    return Citation(row["source"], row["locator"])


def _coverage(row: sqlite3.Row) -> Coverage:
    kind, days = ElectionKind(row["kind"]), (_day(row["starts_on"]), _day(row["ends_on"]))
    return Coverage(row["what"], kind, *days, row["contests"], row["place"], row["note"])


def _published(row: sqlite3.Row) -> Published:
    figures = (row["result"], row["majority"], row["valid_votes"])
    return Published(*figures, _cite(row), row["electorate"])


def _source(row: sqlite3.Row) -> Source:
    values = dict(row)
    values["redistributable"] = bool(values["redistributable"])
    return Source(**values)


def _returns(
    db: sqlite3.Connection, places: dict[str, Constituency], elections: dict[str, Election]
) -> dict[str, Return]:
    standing: dict[str, list[sqlite3.Row]] = defaultdict(list)
    for row in db.execute("select * from candidacies order by contest, place"):
        standing[row["contest"]].append(row)
    rows = db.execute("select * from contests")
    return {row["id"]: _return(row, standing[row["id"]], places, elections) for row in rows}


def _return(
    row: sqlite3.Row,
    standing: list[sqlite3.Row],
    places: dict[str, Constituency],
    elections: dict[str, Election],
) -> Return:
    contest = Contest(
        row["id"],
        elections[row["election"]],
        places[row["constituency"]],
        _day(row["polled_on"]),
        tuple(_candidacy(candidate) for candidate in standing),
        bool(row["has_bucket"]),
        row["seats"],
    )
    votes = {candidate["id"]: candidate["votes"] for candidate in standing}
    cites = {candidate["id"]: _cite(candidate) for candidate in standing} | {RETURN: _cite(row)}
    if row["electorate_source"] is not None:
        cites[ELECTORATE] = Citation(row["electorate_source"], row["electorate_locator"])
    at = datetime.fromisoformat(row["declared_at"]) if row["declared_at"] else None
    if row["is_group_return"]:
        return GroupReturn(
            contest,
            votes,
            row["others"],
            cites,
            row["electorate"],
            at,
            row["settled"],
            row["rejected"],
        )
    return Declaration(
        contest, votes, cites, row["rejected"], row["electorate"], at, row["settled"]
    )


def _candidacy(row: sqlite3.Row) -> Candidacy:
    name = None if row["last_name"] is None else Name(row["first_name"], row["last_name"])
    label = Label(Standing(row["standing"]), tuple(row["parties"].split()))
    return Candidacy(row["id"], name, label, row["member"], bool(row["is_sitting"]))


def _notionals(
    db: sqlite3.Connection, places: dict[str, Constituency], elections: dict[str, Election]
) -> dict[str, Notional]:
    votes: dict[str, dict[str, int]] = defaultdict(dict)
    cites: dict[str, dict[str, Citation]] = defaultdict(dict)
    for row in db.execute("select * from notional_votes"):
        votes[row["constituency"]][row["party"]] = row["votes"]
        cites[row["constituency"]][row["party"]] = _cite(row)
    return {
        row["constituency"]: Notional(
            places[row["constituency"]],
            elections[row["election"]],
            votes[row["constituency"]],
            row["valid"],
            row["electorate"],
            cites[row["constituency"]] | {RETURN: _cite(row)},
        )
        for row in db.execute("select * from notionals")
    }
