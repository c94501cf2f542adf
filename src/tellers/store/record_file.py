"""The record as one read-only SQLite file, which any SQL reader opens.

Built whole beside its place, synced and renamed: a reader sees the old file or the new one,
never half of one.
"""

import hashlib
import os
import sqlite3
from collections.abc import Generator, Iterable, Iterator
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path

from tellers.errors import ConfigError, Problem, RecordError, UnreadableSource
from tellers.record.contests import ELECTORATE, RETURN, Contest, Declaration, Return
from tellers.record.lineage.links import links_of
from tellers.record.record import Record
from tellers.store.disk import replacing, told
from tellers.store.member_tables import write_members, write_people_coverage
from tellers.store.printed_table import write_printed
from tellers.store.schema import APPLICATION_ID, RECORD, insert

FORMAT = "5"
AT_APPLICATION_ID = 68
"""Where in the head of an SQLite file its application id stands, four bytes."""
BUILD_AGAIN = "Build it again with `tellers record build`."


ROOMS = ("packaged", "record", "sources", "store")
"""The rooms of this program that have a part in what a record file holds."""


def fingerprint(folder: Path) -> str:
    """What tells whether a record would be built anew: names, sizes and times, digested.

    Of the folder's tables, and of the rooms of this program that read them.
    """
    tellers = Path(__file__).parent.parent
    files = [
        *(f for kind in ("*.csv", "*.xml") for f in folder.rglob(kind)),
        *(f for room in ROOMS for kind in ("*.csv", "*.py") for f in (tellers / room).rglob(kind)),
    ]
    digest = hashlib.sha256()
    for file in sorted(files):
        found = file.stat()
        digest.update(f"{file} {found.st_size} {found.st_mtime_ns}\n".encode())
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
    """Put a record into a file at `path`, whole or not at all.

    Raises:
        RecordError: the disk does not take it; what was at `path` is still there.
    """
    with told(path, "the record was not written"):
        _check_ours(path)
        with replacing(path) as draft:
            _clear_drafts(path)
            _write_draft(draft, record, problems, fingerprinted)


def _check_ours(path: Path) -> None:
    """Refuse to put a record in the place of somebody's file that is none.

    An old or a damaged record is one, and so is an empty file, in which nothing is lost.
    """
    if not path.is_file() or not path.stat().st_size or _is_ours(path):
        return
    raise RecordError(
        f"{path}: the record was not written: a file that is no record stands there.",
        mend="Name another file, or move that one.",
    )


def _is_ours(path: Path) -> bool:
    with path.open("rb") as file:
        head = file.read(AT_APPLICATION_ID + 4)
    if int.from_bytes(head[AT_APPLICATION_ID:]) == APPLICATION_ID:
        return True
    try:
        with closing(_read_only(path)) as db:  # a record written before it had the mark
            return bool(db.execute("select 1 from meta where key = 'format'").fetchone())
    except sqlite3.Error:
        return False


def _write_draft(
    draft: Path, record: Record, problems: Iterable[Problem], fingerprinted: str
) -> None:
    """Write a draft. It needs no journal: spoilt, it is thrown away."""
    with closing(sqlite3.connect(draft, isolation_level=None)) as db:
        db.executescript(
            "pragma journal_mode = off; pragma synchronous = off; pragma foreign_keys = on; begin;"
            + RECORD
        )
        _write_tables(db, record, problems)
        insert(db, "meta", [("made_from", fingerprinted)])
        db.execute("commit")
    draft.chmod(0o444)


def _clear_drafts(path: Path) -> None:
    """Remove the drafts of builders that were killed."""
    for left in path.parent.glob(f"{path.name}.*.draft"):
        builder = left.name.removeprefix(f"{path.name}.").removesuffix(".draft")
        if builder.isdecimal() and not _is_alive(int(builder)):
            left.unlink(missing_ok=True)


def _is_alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        pass
    return True


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _write_tables(db: sqlite3.Connection, record: Record, problems: Iterable[Problem]) -> None:
    insert(db, "meta", [("format", FORMAT), ("version", record.version)])
    insert(db, "sources", (
        (s.id, s.publisher, s.title, s.file, s.licence, s.attribution, s.redistributable, s.grade,
         s.retrieved, s.sha256) for _, s in sorted(record.sources.items())
    ))  # fmt: skip
    insert(db, "coverage", (
        (c.what, c.kind, _iso(c.starts_on), _iso(c.ends_on), c.contests, c.place, c.note, c.read_on)
        for c in record.coverage
    ))  # fmt: skip
    insert(db, "parties", (
        (p.id, p.name, p.abbreviation, p.succeeds) for _, p in sorted(record.parties.items())
    ))  # fmt: skip
    insert(db, "party_numbers", (
        (key, *number) for key, p in sorted(record.parties.items()) for number in p.numbers
    ))  # fmt: skip
    insert(db, "boundary_sets", (
        (s.id, s.country, _iso(s.starts_on), _iso(s.ends_on)) for s in record.boundary_sets.values()
    ))  # fmt: skip
    insert(db, "constituencies", (
        (c.id, c.name, c.boundary_set, c.country, c.region, c.gss_code)
        for _, c in sorted(record.constituencies.items())
    ))  # fmt: skip
    insert(db, "constituency_names", (
        (c.id, place, name)
        for c in record.constituencies.values() for place, name in enumerate(c.aliases)
    ))  # fmt: skip
    insert(db, "constituency_codes", (
        (c.id, *code) for c in record.constituencies.values() for code in c.codes
    ))  # fmt: skip
    insert(db, "elections", (
        (e.id, e.kind, _iso(e.polled_on), e.name) for e in record.elections.values()
    ))  # fmt: skip
    _write_results(db, record)
    insert(db, "lineage", (
        (link.later, link.earlier, link.known_by, link.trust,
         *(None if share is None else str(share)
           for share in (link.share_of_earlier, link.share_of_later)))
        for link in links_of(record)
    ))  # fmt: skip
    write_members(db, record.members.values())
    write_people_coverage(db, record.people)
    write_printed(db, record.printed)
    _write_names(db, record)
    insert(db, "problems", ((p.code, p.severity, p.message, p.where) for p in problems))


def _write_names(db: sqlite3.Connection, record: Record) -> None:
    """Every name once, and its index for full text."""
    names = {
        (name, "constituency", c.id) for c in record.constituencies.values() for name in c.names
    }
    names |= {(party.name, "party", party.id) for party in record.parties.values()}
    names |= {
        (str(c.name), "candidate", contest.id)
        for contest in record.contests.values() for c in contest.candidacies if c.name
    }  # fmt: skip
    names |= {
        (str(name), "member", member.id)
        for member in record.members.values() for name in member.names
    }  # fmt: skip
    insert(db, "names", ((None, *row) for row in sorted(names)))
    db.execute("insert into names_fts (names_fts) values ('rebuild')")


def _write_results(db: sqlite3.Connection, record: Record) -> None:
    insert(db, "contests", (_contest_row(record.returns[key]) for key in sorted(record.returns)))
    insert(db, "candidacies", (
        row for key in sorted(record.returns) for row in _candidacy_rows(record.returns[key])
    ))  # fmt: skip
    insert(db, "published", (
        (contest, p.result, p.majority, p.valid_votes, p.electorate, p.cite.source,
         p.cite.locator)
        for contest, p in sorted(record.published.items())
    ))  # fmt: skip
    for key, n in sorted(record.notionals.items()):
        cite = n.cites[RETURN]
        row = (key, n.election.id, n.valid, n.electorate, cite.source, cite.locator)
        insert(db, "notionals", [row])
        insert(db, "notional_votes", (
            (key, party, votes, n.cites[party].source, n.cites[party].locator)
            for party, votes in n.votes.items()
        ))  # fmt: skip
    insert(db, "overlaps", (
        (o.earlier, o.later, str(o.share_of_earlier), str(o.share_of_later))
        for o in sorted(record.overlaps, key=lambda o: (o.later, o.earlier))
    ))  # fmt: skip


def _contest_row(result: Return) -> tuple[object, ...]:
    contest = result.contest
    is_group = not isinstance(result, Declaration)
    settled = result.chosen_by_lot if isinstance(result, Declaration) else result.elected
    at = result.declared_at.isoformat() if result.declared_at else None
    cite, other = result.cites[RETURN], result.cites.get(ELECTORATE)
    electorate = (other.source, other.locator) if other else (None, None)
    return (
        contest.id, contest.election.id, contest.constituency.id, _iso(contest.polled_on),
        contest.has_bucket, contest.seats, contest.is_university, is_group, result.others,
        settled, result.rejected, result.electorate, at, cite.source, cite.locator, *electorate,
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


def _read_only(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)


@contextmanager
def open_for_reading(path: Path) -> Iterator[sqlite3.Connection]:
    """A read-only connection to a record file.

    Raises:
        UnreadableSource: there is no file, or it is not a record of this format.
    """
    if not path.is_file():
        what = "a folder, where a record file is expected" if path.is_dir() else "no such file"
        raise UnreadableSource(f"{path}: {what}.", mend=BUILD_AGAIN)
    with closing(_read_only(path)) as db:
        db.row_factory = sqlite3.Row
        try:
            found = db.execute("select value from meta where key = 'format'").fetchone()
        except sqlite3.DatabaseError as error:
            raise UnreadableSource(
                f"{path}: not a record file ({error}).", mend=BUILD_AGAIN
            ) from error
        if found is None or found["value"] != FORMAT:
            form = found["value"] if found else "none"
            raise UnreadableSource(
                f"{path}: a record of format {form}; this Tellers reads {FORMAT}.", mend=BUILD_AGAIN
            )
        yield db


# ------------------------------------------------------------------------------ somebody's question

READS = frozenset(
    {sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_FUNCTION, sqlite3.SQLITE_RECURSIVE}
)
NAMED = (
    "foreign_key_list", "index_info", "index_list", "index_xinfo", "integrity_check", "quick_check",
    "table_info", "table_list", "table_xinfo",
)  # fmt: skip
TELLS = (
    *NAMED, "application_id", "collation_list", "compile_options", "data_version", "database_list",
    "encoding", "function_list", "page_count", "page_size", "schema_version", "user_version",
)  # fmt: skip
"""Pragmas that only tell; those above may be given the name of a table."""
STEPS = 100_000
"""So many steps of SQLite's machine between two looks at whether somebody has pressed Ctrl-C."""


def _may(action: int, first: str | None, second: str | None, *_: str | None) -> int:
    """Whether a statement may do something: it may read, and do nothing else.

    To open a virtual table, such as the index of names, SQLite says that it updates the schema of
    a file that is open for reading alone.
    """
    if (action, first) == (sqlite3.SQLITE_UPDATE, "sqlite_master"):
        return sqlite3.SQLITE_OK
    if action == sqlite3.SQLITE_PRAGMA:
        is_read = first in TELLS and (second is None or first in NAMED)
    else:
        is_read = action in READS and second != "load_extension"
    return sqlite3.SQLITE_OK if is_read else sqlite3.SQLITE_DENY


def ask(path: Path, query: str) -> Generator[tuple[object, ...]]:
    """The names of a query's columns, then its rows, one after the other as they are found.

    Raises:
        UnreadableSource: there is no file, or it is not a record of this format.
        ConfigError: it is no question, or the file cannot answer it.
        KeyboardInterrupt: somebody pressed Ctrl-C, however long the query takes.
    """
    with open_for_reading(path) as db:
        db.row_factory = None
        db.set_authorizer(_may)
        db.set_progress_handler(lambda: 0, STEPS)  # Python hears Ctrl-C while its own code runs
        try:
            rows = db.execute(query)
            yield tuple(column[0] for column in rows.description or ())
            yield from rows
        except (sqlite3.Error, sqlite3.Warning) as error:
            code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)
            if code == sqlite3.SQLITE_INTERRUPT:
                raise KeyboardInterrupt from error
            is_refused = code == sqlite3.SQLITE_AUTH or "not authorized" in str(error)
            why = "it may only read" if is_refused else str(error).rstrip(".")
            raise ConfigError(
                f"The query cannot be run: {why}.", mend="See docs/reference/record-file.md."
            ) from error
