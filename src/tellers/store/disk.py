"""The disk: making a new name outlive a power cut, and saying in plain words why it refused.

SQLite and the system throw some thirty faults; the person at the desk needs to know which of six
it is, and what to do. Each file of this room turns a `Fault` into its own error.
"""

import os
import sqlite3
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from tellers.errors import RecordError


@dataclass(frozen=True, slots=True)
class Fault:
    """Why the disk refused, and what to do. `is_damage` says that what is there is not whole."""

    why: str
    mend: str
    is_damage: bool = False


LOOK = "See that the disk has space and may be written."
FROM_A_COPY = "Keep the file as it is, and put it back from a copy."
OTHER_FILE = "Nothing was changed in it; name another file."

FAULTS: Mapping[int, Fault] = {
    sqlite3.SQLITE_BUSY: Fault("another program holds it", "Close that program."),
    sqlite3.SQLITE_NOTADB: Fault("it is no file of Tellers", OTHER_FILE),
    sqlite3.SQLITE_CORRUPT: Fault("it is cut off or damaged", FROM_A_COPY, is_damage=True),
    sqlite3.SQLITE_FULL: Fault("the disk is full", "Free space and send it again."),
    sqlite3.SQLITE_IOERR: Fault("the disk does not take it", LOOK),
    sqlite3.SQLITE_READONLY: Fault("it may not be written", "Give yourself leave to write."),
}


def fault(error: sqlite3.Error | OSError) -> Fault:
    """What an error of SQLite or of the system means.

    >>> fault(OSError(28, "No space left on device")).why
    'No space left on device'
    """
    if isinstance(error, OSError):
        return Fault(error.strerror or str(error), LOOK)
    # The low byte is the class of the fault; the rest says where in SQLite it arose.
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
    return FAULTS.get(code, Fault(str(error), LOOK))


def write_whole(path: Path, text: str) -> None:
    """Put text into a file, whole or not at all: written beside it, synced, renamed.

    Raises:
        RecordError: the disk does not take it; what was at `path` is still there.
    """
    draft = path.with_name(f"{path.name}.{os.getpid()}.draft")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with draft.open("w", encoding="utf-8", newline="") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        found = fault(error)
        raise RecordError(f"{path}: not written: {found.why}.", mend=found.mend) from error
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)


def sync_folder(folder: Path) -> None:
    """Make a new name in a folder outlive a power cut."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
