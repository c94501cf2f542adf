"""The record as one read-only SQLite file, which any SQL reader opens.

Built whole beside its place, synced and renamed: a reader sees the old file or the new one,
never half of one.
"""

import hashlib
import os
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path

from tellers.errors import Problem, UnreadableSource
from tellers.record.contests import RETURN, Contest, Declaration, Return
from tellers.record.people import Affiliation
from tellers.record.record import Record
from tellers.store.schema import RECORD

FORMAT = "1"


def fingerprint(folder: Path) -> str:
    """What tells whether the files of a folder changed: their names, sizes and times, digested."""
    digest = hashlib.sha256()
    for file in sorted(folder.rglob("*.csv")):
        found = file.stat()
        name = file.relative_to(folder).as_posix()
        digest.update(f"{name} {found.st_size} {found.st_mtime_ns}\n".encode())
    return digest.hexdigest()


def made_from(path: Path) -> str:
    """The fingerprint of the files from which a record file was built; empty where it is none."""
    try:
        with open_for_reading(path) as db:
            found = db.execute("select value from meta where key = 'made_from'").fetchone()
    except UnreadableSource:
        return ""
    return found["value"] if found else ""


def write_record(
    record: Record, problems: Iterable[Problem], path: Path, fingerprinted: str = ""
) -> None:
    """Put a record into a file at `path`, whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_suffix(f".{os.getpid()}.draft")
    try:
        with closing(sqlite3.connect(draft, isolation_level=None)) as db:
            db.executescript("pragma foreign_keys = on; begin;" + RECORD)
            _write_tables(db, record, problems)
            _insert(db, "meta", [("made_from", fingerprinted)])
            db.execute("commit")
        with draft.open("rb") as file:
            os.fsync(file.fileno())
        draft.replace(path)
        _sync_folder(path.parent)
    finally:
        draft.unlink(missing_ok=True)


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _insert(db: sqlite3.Connection, table: str, rows: Iterable[tuple[object, ...]]) -> None:
    for row in rows:
        marks = ", ".join("?" * len(row))
        db.execute(f"insert into {table} values ({marks})", row)  # noqa: S608 - our own table names


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _write_tables(db: sqlite3.Connection, record: Record, problems: Iterable[Problem]) -> None:
    _insert(db, "meta", [("format", FORMAT), ("version", record.version)])
    _insert(db, "sources", (
        (s.id, s.publisher, s.title, s.file, s.licence, s.attribution, s.redistributable, s.grade,
         s.retrieved, s.sha256) for s in record.sources.values()
    ))  # fmt: skip
    _insert(db, "coverage", (
        (c.what, c.kind, _iso(c.starts_on), _iso(c.ends_on), c.contests, c.place, c.note)
        for c in record.coverage
    ))  # fmt: skip
    _insert(db, "parties", (
        (p.id, p.name, p.abbreviation, p.succeeds) for p in record.parties.values()
    ))  # fmt: skip
    _insert(db, "boundary_sets", (
        (s.id, s.country, _iso(s.starts_on), _iso(s.ends_on)) for s in record.boundary_sets.values()
    ))  # fmt: skip
    _insert(db, "constituencies", (
        (c.id, c.name, c.boundary_set, c.country, c.region, c.gss_code)
        for c in record.constituencies.values()
    ))  # fmt: skip
    _insert(db, "elections", (
        (e.id, e.kind, _iso(e.polled_on), e.name) for e in record.elections.values()
    ))  # fmt: skip
    _write_results(db, record)
    _write_members(db, record)
    _insert(db, "problems", ((p.code, p.severity, p.message, p.where) for p in problems))


def _write_results(db: sqlite3.Connection, record: Record) -> None:
    _insert(db, "contests", (_contest_row(result) for result in record.returns.values()))
    for result in record.returns.values():
        _insert(db, "candidacies", _candidacy_rows(result))
    _insert(db, "published", (
        (contest, p.result, p.majority, p.valid_votes, p.cite.source, p.cite.locator)
        for contest, p in record.published.items()
    ))  # fmt: skip
    for key, n in record.notionals.items():
        cite = n.cites[RETURN]
        row = (key, n.election.id, n.valid, n.electorate, cite.source, cite.locator)
        _insert(db, "notionals", [row])
        _insert(db, "notional_votes", (
            (key, party, votes, n.cites[party].source, n.cites[party].locator)
            for party, votes in n.votes.items()
        ))  # fmt: skip
    _insert(db, "overlaps", (
        (o.earlier, o.later, str(o.share_of_earlier), str(o.share_of_later))
        for o in record.overlaps
    ))  # fmt: skip


def _contest_row(result: Return) -> tuple[object, ...]:
    contest = result.contest
    is_group = not isinstance(result, Declaration)
    settled = result.chosen_by_lot if isinstance(result, Declaration) else result.elected
    at = result.declared_at.isoformat() if result.declared_at else None
    cite = result.cites[RETURN]
    return (
        contest.id, contest.election.id, contest.constituency.id, _iso(contest.polled_on),
        contest.has_bucket, contest.seats, is_group, result.others, settled, result.rejected,
        result.electorate, at, cite.source, cite.locator,
    )  # fmt: skip


def _candidacy_rows(result: Return) -> Iterator[tuple[object, ...]]:
    contest: Contest = result.contest
    for place, c in enumerate(contest.candidacies):
        cite = result.cites[c.id]
        first, last = (c.name.first, c.name.last) if c.name else (None, None)
        yield (
            contest.id, place, c.id, first, last, c.label.standing, " ".join(c.label.parties),
            c.member, c.is_sitting, result.votes[c.id], cite.source, cite.locator,
        )  # fmt: skip


def _write_members(db: sqlite3.Connection, record: Record) -> None:
    for member in record.members.values():
        _insert(db, "members", [(member.id, member.name.first, member.name.last)])
        for spell in member.affiliations:
            row = db.execute(
                "insert into affiliations values (null, ?, ?, ?, ?, ?, ?, ?, ?)",
                (member.id, *_spell_row(spell)),
            )
            _insert(db, "testimonies", (
                (row.lastrowid, t.cite.source, t.cite.locator, t.grade, t.is_stated)
                for t in spell.testimonies
            ))  # fmt: skip


def _spell_row(spell: Affiliation) -> tuple[object, ...]:
    ends = (_iso(spell.ends.on), spell.ends.precision) if spell.ends else (None, None)
    starts = (_iso(spell.starts.on), spell.starts.precision)
    return (spell.kind, spell.status, spell.party, *starts, *ends)


@contextmanager
def open_for_reading(path: Path) -> Iterator[sqlite3.Connection]:
    """A read-only connection to a record file.

    Raises:
        UnreadableSource: there is no file, or it is not a record of this format.
    """
    mend = "Build it again with `tellers record build`."
    if not path.is_file():
        raise UnreadableSource(f"{path}: no such file.", mend=mend)
    with closing(sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True)) as db:
        db.row_factory = sqlite3.Row
        try:
            found = db.execute("select value from meta where key = 'format'").fetchone()
        except sqlite3.DatabaseError as error:
            raise UnreadableSource(f"{path}: not a record file ({error}).", mend=mend) from error
        if found is None or found["value"] != FORMAT:
            raise UnreadableSource(f"{path}: a record of another format.", mend=mend)
        yield db
