"""The ledger in one SQLite file: append-only, hash-chained, durable before it answers.

An append returns once its own transaction is on disk (write-ahead log, synchronous=FULL, both read
back and asserted). Each line's hash covers the hash before it, and the first covers the ledger's
birth, so a changed line, or a changed kind, breaks the chain where it was changed. One process
writes, held to it by a lock beside the file that dies with the process; any number read.
"""

import fcntl
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Self

from tellers.count.canonical import birth_hash, chained, read_entry, write_entry
from tellers.count.ledger import Birth, Draft, Entry, LedgerKind, State, fold
from tellers.errors import CountError, LedgerBroken, RecordError
from tellers.record.record import Record
from tellers.store.disk import FROM_A_COPY, OTHER_FILE, fault, sync_folder

APPLICATION_ID = 0x54454C4C  # "TELL", which file(1) and SQLite's own tools show
SCHEMA_VERSION = 1
FULL = 2
PATIENCE = 5.0  # seconds to wait for another program, such as a copy being made
LOGS = ("-wal", "-shm")

SCHEMA = f"""
PRAGMA application_id = {APPLICATION_ID};
PRAGMA user_version = {SCHEMA_VERSION};
CREATE TABLE birth (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    kind TEXT NOT NULL, election TEXT NOT NULL, record_version TEXT NOT NULL
) STRICT;
CREATE TABLE entry (seq INTEGER PRIMARY KEY, line TEXT NOT NULL, hash TEXT NOT NULL) STRICT;
CREATE TRIGGER entry_never_changes BEFORE UPDATE ON entry
    BEGIN SELECT raise(ABORT, 'a line of the ledger is never changed'); END;
CREATE TRIGGER entry_never_goes BEFORE DELETE ON entry
    BEGIN SELECT raise(ABORT, 'a line of the ledger is never deleted'); END;
CREATE TRIGGER entry_follows BEFORE INSERT ON entry
    WHEN new.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM entry)
    BEGIN SELECT raise(ABORT, 'a line of the ledger follows the last one'); END;
CREATE TRIGGER birth_never_changes BEFORE UPDATE ON birth
    BEGIN SELECT raise(ABORT, 'a ledger is what it was born as'); END;
CREATE TRIGGER birth_never_goes BEFORE DELETE ON birth
    BEGIN SELECT raise(ABORT, 'a ledger is what it was born as'); END;
CREATE TRIGGER birth_is_one BEFORE INSERT ON birth WHEN EXISTS (SELECT 1 FROM birth)
    BEGIN SELECT raise(ABORT, 'a ledger is born once'); END;
"""


class LedgerFile:
    """An open ledger. Close it, or use it as a context; a second thread may use it too."""

    def __init__(
        self,
        path: Path,
        connection: sqlite3.Connection,
        record: Record,
        held: ExitStack,
        *,
        is_writer: bool = True,
    ) -> None:
        """Take over what `held` holds open, once the chain has been walked."""
        self.path = path
        self.birth = _read_birth(path, connection)
        self.is_writer = is_writer
        self._connection = connection
        self._record = record
        self._turn = threading.Lock()
        self._state, self._hash = State(), birth_hash(self.birth)
        self._catch_up()
        self._held = held.pop_all()

    @property
    def state(self) -> State:
        """What stands after the last line that is in the file now."""
        with self._turn:
            self._catch_up()
            return self._state

    def append(self, draft: Draft) -> Entry:
        """The line as numbered, once it is safe on disk.

        Raises:
            OutOfOrder: it does not follow what stands.
            CountError: its contest is of another election, or the disk did not take it. Then
                nothing of it is in the ledger, and the same draft may be sent again.
        """
        with self._turn:
            if not self.is_writer:
                raise CountError(f"{self.path} is open for reading.", mend="Open it to write.")
            self._check_election(draft)
            self._catch_up()
            seq = self._state.seq + 1
            entry = draft.numbered(seq)
            state = fold((entry,), self._state)
            line = write_entry(entry)
            digest = chained(self._hash, line)
            with _told(self.path, "the line was not written, and nothing of it is in the ledger"):
                self._connection.execute("INSERT INTO entry VALUES (?, ?, ?)", (seq, line, digest))
            self._state, self._hash = state, digest
            return entry

    def entries(self, since: int = 0) -> tuple[Entry, ...]:
        """The lines after line `since`, each shown to follow from the one before.

        Raises:
            LedgerBroken: one is not as it was written.
        """
        with self._turn:
            before = self._hash_of(since)
            return tuple(entry for entry, _ in self._walk(since, before))

    def verify(self) -> int:
        """How many lines there are, the chain walked from the ledger's birth.

        Raises:
            LedgerBroken: a line is not as it was written; it is named.
        """
        return len(self.entries())

    def durability(self) -> tuple[str, int]:
        """The journal mode and the synchronous setting in force: `("wal", 2)`, 2 being FULL."""
        return durability(self._connection)

    def close(self) -> None:
        """Close the file and let another process write. Closing twice does nothing."""
        self._held.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _check_election(self, draft: Draft) -> None:
        election = self._record.contest(draft.contest).election.id
        if election != self.birth.election:
            raise CountError(
                f"{draft.contest} is a contest of {election}; this ledger is of "
                f"{self.birth.election}.",
                mend="Open the ledger of that election.",
            )

    def _catch_up(self) -> None:
        if new := list(self._walk(self._state.seq, self._hash)):
            self._state = fold((entry for entry, _ in new), self._state)
            self._hash = new[-1][1]

    def _hash_of(self, seq: int) -> str:
        if seq <= 0:
            return birth_hash(self.birth)
        with _told(self.path, f"line {seq} could not be read"):
            query = "SELECT hash FROM entry WHERE seq = ?"
            row = self._connection.execute(query, (seq,)).fetchone()
        return str(row[0]) if row else self._hash

    def _walk(self, since: int, before: str) -> Iterator[tuple[Entry, str]]:
        with _told(self.path, f"the lines after {since} could not be read"):
            rows = self._connection.execute(
                "SELECT seq, line, hash FROM entry WHERE seq > ? ORDER BY seq", (since,)
            ).fetchall()
        for due, (seq, line, digest) in enumerate(rows, start=max(since, 0) + 1):
            if seq != due or digest != chained(before, line):
                raise LedgerBroken(
                    f"{self.path}: line {due} is not as it was written: its hash does not follow.",
                    mend=f"Keep the file; its first {due - 1} lines are whole.",
                )
            yield self._read(due, line), digest
            before = digest

    def _read(self, seq: int, line: str) -> Entry:
        try:
            return read_entry(line, self._record.contest)
        except RecordError as error:
            raise CountError(
                f"{self.path}: line {seq} cannot be read with this record: {error.message}",
                mend=f"Open it with the record it was born with, {self.birth.record_version}.",
            ) from error


def create_ledger(path: Path, record: Record, *, kind: LedgerKind, election: str) -> LedgerFile:
    """A new ledger, open to write, its kind and election fixed for good.

    It appears under its name whole or not at all.

    Raises:
        CountError: something is there already, another process is making it, or no space is left.
    """
    with _locked(path):
        for suffix in ("", *LOGS):  # a log left of a ledger that is gone would spoil the new one
            if (there := path.with_name(f"{path.name}{suffix}")).exists():
                raise CountError(
                    f"{there} is there already.", mend="Open or move that ledger, or name another."
                )
        unfinished = path.with_name(f"{path.name}.new")
        with _told(path, "the ledger was not made"), ExitStack() as stack:
            for leftover in (unfinished, path.with_name(f"{path.name}.new-journal")):
                leftover.unlink(missing_ok=True)
                stack.callback(leftover.unlink, missing_ok=True)
            _bear(unfinished, Birth(kind, election, record.version))
            unfinished.rename(path)
            sync_folder(path.parent)
    return open_ledger(path, record, kind=kind)


def open_ledger(path: Path, record: Record, *, kind: LedgerKind | None = None) -> LedgerFile:
    """The ledger of that file, open to write, its whole chain verified.

    Raises:
        CountError: it is not there, is no ledger, is of another kind, or another process writes it.
        LedgerBroken: it is cut off, or a line is not as it was written.
    """
    with ExitStack() as stack:
        _check_there(path)
        stack.enter_context(_locked(path))
        connection = stack.enter_context(closing(_connect(path, "rw")))
        _check_whole(path, connection, kind)
        _make_durable(path, connection)
        return LedgerFile(path, connection, record, stack)


def read_ledger(path: Path, record: Record, *, kind: LedgerKind | None = None) -> LedgerFile:
    """The ledger of that file, open for reading while another process may be writing it.

    Raises:
        CountError, LedgerBroken: as `open_ledger`.
    """
    with ExitStack() as stack:
        _check_there(path)
        connection = stack.enter_context(closing(_connect(path, "ro")))
        _check_whole(path, connection, kind)
        return LedgerFile(path, connection, record, stack, is_writer=False)


def set_aside(path: Path) -> Path:
    """The name under which a ledger was put away, whole, so that another can begin in its place.

    Raises:
        CountError: it is not there, or another process writes it.
    """
    _check_there(path)
    with _locked(path), _told(path, "the ledger was not put away"):
        number = 1
        while (aside := path.with_name(f"{path.name}.{number}")).exists():
            number += 1
        # The write-ahead log first: alone under the new name it harms nobody, and the ledger
        # never stands under either name with a log that is not its own.
        for suffix in (*LOGS, ""):
            part = path.with_name(f"{path.name}{suffix}")
            if part.exists():
                part.rename(aside.with_name(f"{aside.name}{suffix}"))
        sync_folder(path.parent)
    return aside


# ---------------------------------------------------------------- the file


def _connect(path: Path, mode: str) -> sqlite3.Connection:
    with _told(path, "the ledger could not be opened"):
        return sqlite3.connect(
            f"{path.absolute().as_uri()}?mode={mode}",
            uri=True,
            isolation_level=None,  # each statement is its own transaction
            check_same_thread=False,  # LedgerFile takes turns by its own lock
            timeout=PATIENCE,
        )


def _bear(path: Path, birth: Birth) -> None:
    with closing(_connect(path, "rwc")) as connection:
        connection.execute("PRAGMA synchronous = FULL")
        connection.executescript(f"BEGIN; {SCHEMA}")
        connection.execute(
            "INSERT INTO birth VALUES (1, :kind, :election, :record_version)", asdict(birth)
        )
        connection.execute("COMMIT")


def _check_there(path: Path) -> None:
    with _told(path, "the ledger could not be opened"):
        if not path.exists():
            raise CountError(f"There is no ledger at {path}.", mend="Begin one there.")
        if not path.is_file():
            raise CountError(f"{path} is not a file.", mend="Give the path of a ledger.")
        if not path.stat().st_size:
            raise LedgerBroken(f"{path} is empty.", mend="Put the ledger back from a copy.")


def _check_whole(path: Path, connection: sqlite3.Connection, kind: LedgerKind | None) -> None:
    with _told(path, "the ledger could not be opened"):
        ((application,),) = connection.execute("PRAGMA application_id")
        ((version,),) = connection.execute("PRAGMA user_version")
        if application != APPLICATION_ID:
            raise CountError(f"{path} is not a ledger of Tellers.", mend=OTHER_FILE)
        if version != SCHEMA_VERSION:
            raise CountError(
                f"{path} is a ledger of form {version}; this Tellers reads form {SCHEMA_VERSION}.",
                mend="Open it with the Tellers that wrote it.",
            )
        ((found,),) = connection.execute("PRAGMA quick_check(1)")
        if found != "ok":
            raise LedgerBroken(f"{path} is damaged: {found}.", mend=FROM_A_COPY)
        birth = _read_birth(path, connection)
    if kind is not None and kind is not birth.kind:
        raise CountError(
            f"{path} is a {birth.kind.name} ledger and stays one; it cannot be opened as "
            f"{kind.name}.",
            mend="Name another ledger.",
        )


def _read_birth(path: Path, connection: sqlite3.Connection) -> Birth:
    with _told(path, "the ledger's birth could not be read"):
        rows = connection.execute("SELECT kind, election, record_version FROM birth").fetchall()
    if len(rows) != 1 or rows[0][0] not in list(LedgerKind):
        raise LedgerBroken(f"{path}: found {rows} where its kind should be.", mend=FROM_A_COPY)
    kind, election, record_version = rows[0]
    return Birth(LedgerKind(kind), election, record_version)


def _make_durable(path: Path, connection: sqlite3.Connection) -> None:
    """Write-ahead log and a sync at every commit: asked for, read back, asserted."""
    with _told(path, "the ledger could not be made durable"):
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA fullfsync = ON")  # macOS: past the drive's own cache
        found = durability(connection)
    if found != ("wal", FULL):
        raise CountError(
            f"{path}: the disk gives journal and sync {found}, a ledger needs {('wal', FULL)}.",
            mend="Keep the ledger on a local disk.",
        )


def durability(connection: sqlite3.Connection) -> tuple[str, int]:
    """The journal mode and synchronous setting that a connection has in fact."""
    ((mode,),) = connection.execute("PRAGMA journal_mode")
    ((synchronous,),) = connection.execute("PRAGMA synchronous")
    return mode, synchronous


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    """Hold the lock beside a ledger: one writer. The system drops it when the process dies."""
    with _told(path, "the ledger could not be locked"):
        lock = path.with_name(f"{path.name}.lock").open("a", encoding="utf-8")
    with lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise CountError(
                f"{path} is being written by another process.",
                mend="Stop that one first, or open the ledger for reading.",
            ) from error
        yield


@contextmanager
def _told(path: Path, what: str) -> Iterator[None]:
    """Turn what SQLite and the system throw into one clear line: the file, what, the mend."""
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        found = fault(error)
        kind = LedgerBroken if found.is_damage else CountError
        raise kind(f"{path}: {what}: {found.why}.", mend=found.mend) from error
