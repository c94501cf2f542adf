"""The disk: making a new name outlive a power cut, and saying in plain words why it refused.

SQLite and the system throw some thirty faults; the person at the desk needs to know which of six
it is, and what to do. Each file of this room turns a `Fault` into its own error.
"""

import os
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
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
    sqlite3.SQLITE_CANTOPEN: Fault("it cannot be made or opened there", LOOK),
    sqlite3.SQLITE_READONLY: Fault("it may not be written", "Give yourself leave to write."),
}


def fault(error: sqlite3.Error | OSError) -> Fault:
    """What an error of SQLite or of the system means.

    >>> fault(OSError(28, "No space left on device")).why
    'No space left on device'
    """
    if isinstance(error, FileExistsError | NotADirectoryError):
        return Fault("a file stands where a folder must be", "Name another place.")
    if isinstance(error, OSError):
        return Fault(error.strerror or str(error), LOOK)
    # The low byte is the class of the fault; the rest says where in SQLite it arose.
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
    return FAULTS.get(code, Fault(str(error), LOOK))


@contextmanager
def told(path: Path, what: str) -> Iterator[None]:
    """Turn what SQLite and the system throw into one clear line.

    Raises:
        RecordError: the disk does not take it.
    """
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        found = fault(error)
        raise RecordError(f"{path}: {what}: {found.why}.", mend=found.mend) from error


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """A draft to write beside a file: synced and renamed when all went well, else removed.

    A link stays one: the file that it points to is replaced.

    Raises:
        RecordError: what stands at `path` is no file, such as a folder or a device.
        OSError: the disk does not take it; what was at `path` is still there.
    """
    place = path.resolve() if path.is_symlink() else path
    if place.exists() and not place.is_file():
        what = "a folder" if place.is_dir() else "a device or a pipe"
        raise RecordError(f"{path}: not written: {what}, not a file.", mend="Name a file.")
    place.parent.mkdir(parents=True, exist_ok=True)
    draft = place.with_name(f"{place.name}.{os.getpid()}.draft")
    try:
        yield draft
        with draft.open("rb") as file:
            os.fsync(file.fileno())
        draft.replace(place)
        sync_folder(place.parent)
    finally:
        with suppress(OSError):  # the fault that is being told is the first one
            draft.unlink(missing_ok=True)


def check_folder(path: Path) -> None:
    """Refuse a place whose folder is missing: a name that is misspelt makes no folders.

    Raises:
        RecordError: no folder is there to write the file into.
    """
    folder = path.parent
    if not folder.is_dir():
        why = f"{path}: not written: there is no folder {folder}."
        raise RecordError(why, mend="Make it, or name another place.")


def write_whole(path: Path, text: str, beside: Mapping[Path, str] | None = None) -> None:
    """Put text into a file, and more into those beside it, all of them whole or none at all.

    Raises:
        RecordError: the disk does not take it; what was at `path` is still there.
    """
    with told(path, "not written"), ExitStack() as stack:
        for place, content in {path: text, **(beside or {})}.items():
            draft = stack.enter_context(replacing(place))
            with draft.open("w", encoding="utf-8", newline="") as file:
                file.write(content)


def sync_folder(folder: Path) -> None:
    """Make a new name in a folder outlive a power cut."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
