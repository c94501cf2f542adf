"""The ledger in one SQLite file: append-only, hash-chained, durable before it answers.

An append returns once its own transaction is on disk (write-ahead log, synchronous=FULL, both read
back and asserted). Each line's hash covers the hash before it, and the first covers the ledger's
birth, so a changed line, or a changed kind, breaks the chain where it was changed. One process
writes, held to it by a lock beside the file that dies with the process; any number read.
"""

import fcntl
import hashlib
import os
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from tellers.count.canonical import canonical, read_entry, write_entry
from tellers.count.ledger import Birth, Draft, Entry, LedgerKind, State, fold
from tellers.errors import CountError, LedgerBroken, RecordError
from tellers.record.record import Record

APPLICATION_ID = 0x54454C4C  # "TELL", which file(1) and SQLite's own tools show
SCHEMA_VERSION = 1
FULL = 2

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

    def __init__(self, path: Path, connection: sqlite3.Connection, record: Record) -> None:
        self.path = path
        self.birth = _read_birth(path, connection)
        self.is_writer = False
        self._connection = connection
        self._record = record
        self._turn = threading.Lock()
        self._state, self._hash = State(), _birth_hash(self.birth)
        self._close: Callable[[], None] = connection.close
        self._catch_up()

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
            entry = draft.numbered(self._state.seq + 1)
            state = fold((entry,), self._state)
            line = write_entry(entry)
            digest = _chained(self._hash, line)
            with _told(self.path, "the line was not written, and nothing of it is in the ledger"):
                self._connection.execute(
                    "INSERT INTO entry (seq, line, hash) VALUES (?, ?, ?)", (entry.seq, line, digest)
                )
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
        return _durability(self._connection)

    def close(self) -> None:
        """Close the file and let another process write. Closing twice does nothing."""
        self._close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
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
        for entry, digest in self._walk(self._state.seq, self._hash):
            self._state, self._hash = fold((entry,), self._state), digest

    def _hash_of(self, seq: int) -> str:
        if seq <= 0:
            return _birth_hash(self.birth)
        with _told(self.path, f"line {seq} could not be read"):
            row = self._connection.execute("SELECT hash FROM entry WHERE seq = ?", (seq,)).fetchone()
        return str(row[0]) if row else self._hash

    def _walk(self, since: int, before: str) -> Iterator[tuple[Entry, str]]:
        with _told(self.path, f"the lines after {since} could not be read"):
            rows = self._connection.execute(
                "SELECT seq, line, hash FROM entry WHERE seq > ? ORDER BY seq", (since,)
            ).fetchall()
        for due, (seq, line, digest) in enumerate(rows, start=max(since, 0) + 1):
            if seq != due or digest != _chained(before, line):
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


def create_ledger(
    path: Path, record: Record, *, kind: LedgerKind, election: str
) -> LedgerFile:
    """A new ledger, open to write, its kind and election fixed for good.

    It appears under its name whole or not at all.

    Raises:
        CountError: something is there already, another process is making it, or no space is left.
    """
    birth = Birth(kind, election, record.version)
    with ExitStack() as stack:
        stack.enter_context(_locked(path))
        if path.exists():
            raise CountError(f"{path} is there already.", mend="Open it, or choose another name.")
        unfinished = path.with_name(f"{path.name}.new")
        with _told(path, "the ledger was not made"):
            unfinished.unlink(missing_ok=True)
            stack.callback(unfinished.unlink, missing_ok=True)
            _bear(unfinished, birth)
            unfinished.rename(path)
            _sync_folder(path.parent)
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
        ledger = _opened(path, connection, record, kind)
        with _told(path, "the ledger could not be made durable"):
            _make_durable(path, connection)
        ledger.is_writer = True
        ledger._close = stack.pop_all().close
        return ledger


def read_ledger(path: Path, record: Record, *, kind: LedgerKind | None = None) -> LedgerFile:
    """The ledger of that file, open for reading while another process may be writing it.

    Raises:
        CountError, LedgerBroken: as `open_ledger`.
    """
    with ExitStack() as stack:
        _check_there(path)
        connection = stack.enter_context(closing(_connect(path, "ro")))
        ledger = _opened(path, connection, record, kind)
        ledger._close = stack.pop_all().close
        return ledger
