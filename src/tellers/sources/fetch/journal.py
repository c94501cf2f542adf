"""The journal of a folder of fetched files: what came from where, when, and what is half there.

One small JSON file beside the files. Its times are the only answer to "when was this retrieved":
a file that was put there by hand has none.
"""

import fcntl
import hashlib
import json
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from tellers.errors import Unfetched, UnreadableSource

JOURNAL = "fetched.json"
PIECE = 2**20


@dataclass(frozen=True, slots=True)
class Fetched:
    """One file as it came: its address, the time in UTC, its SHA-256, its size, its validators."""

    url: str
    retrieved_at: datetime
    sha256: str
    size: int
    etag: str = ""
    modified: str = ""


@dataclass(frozen=True, slots=True)
class Begun:
    """A file that is half there: its address, and what tells whether it is still the same."""

    url: str
    etag: str = ""
    modified: str = ""

    def same_as(self) -> str:
        """What goes into If-Range: a strong ETag, else the date; empty where nothing tells."""
        return self.etag if self.etag and not self.etag.startswith("W/") else self.modified


@dataclass
class Journal:
    """The journal of one folder; each entry is on disk before the next step is taken."""

    folder: Path
    files: dict[str, Fetched] = field(default_factory=dict)
    parts: dict[str, Begun] = field(default_factory=dict)

    @classmethod
    def read(cls, folder: Path) -> "Journal":
        """The journal of a folder; an empty one where there is none.

        Raises:
            UnreadableSource: it is damaged.
        """
        path = folder / JOURNAL
        try:
            found = json.loads(path.read_text(encoding="utf-8"))
            files = {name: _fetched(entry) for name, entry in found["files"].items()}
            parts = {name: _begun(entry) for name, entry in found["parts"].items()}
        except FileNotFoundError:
            return cls(folder)
        except (OSError, ValueError, LookupError, TypeError, AttributeError) as error:
            raise UnreadableSource(
                f"{path}: no journal of fetched files ({error}).",
                mend="Remove it: the next fetch begins another.",
            ) from error
        return cls(folder, files, parts)

    def begin(self, path: str, begun: Begun) -> None:
        """Enter a file of which the first bytes come now."""
        self.parts[path] = begun
        self._write()

    def keep(self, path: str, fetched: Fetched) -> None:
        """Enter a file that is whole and in its place."""
        self.files[path] = fetched
        self.parts.pop(path, None)
        self._write()

    def _write(self) -> None:
        told = {
            "files": {
                name: asdict(entry) | {"retrieved_at": entry.retrieved_at.isoformat()}
                for name, entry in sorted(self.files.items())
            },
            "parts": {name: asdict(entry) for name, entry in sorted(self.parts.items())},
        }
        draft = self.folder / f"{JOURNAL}.part"
        draft.write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")
        put_in_place(draft, self.folder / JOURNAL)


def _begun(entry: Mapping[str, Any]) -> Begun:
    if not all(isinstance(value, str) and value.isascii() for value in entry.values()):
        raise ValueError("a value that is no plain text")
    return Begun(**entry)


def _fetched(entry: Mapping[str, Any]) -> Fetched:
    at = datetime.fromisoformat(entry["retrieved_at"])
    if at.tzinfo is None:
        raise ValueError("a time without its zone")
    _begun({name: entry[name] for name in ("url", "etag", "modified")})
    return Fetched(**{**entry, "retrieved_at": at})


def read_journal(folder: Path) -> Mapping[str, Fetched]:
    """What was fetched into a folder, by the path of the file in it; empty where nothing was.

    An entry speaks only of the bytes whose SHA-256 it has: a file changed since has another.

    Raises:
        UnreadableSource: the journal is damaged.
    """
    return Journal.read(folder).files


# The disk -----------------------------------------------------------------------------------------


def put_in_place(draft: Path, path: Path) -> None:
    """Give a finished draft its name, so that a power cut leaves the old file or the new one."""
    with draft.open("rb") as file:
        os.fsync(file.fileno())
    draft.replace(path)
    handle = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def digest(path: Path) -> str:
    """The SHA-256 of a file; empty where there is none."""
    if not path.is_file():
        return ""
    found = hashlib.sha256()
    with path.open("rb") as file:
        while piece := file.read(PIECE):
            found.update(piece)
    return found.hexdigest()


@contextmanager
def held(folder: Path) -> Iterator[None]:
    """A folder made and held against another fetch.

    Raises:
        Unfetched: another one holds it, or it cannot be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handle = os.open(folder, os.O_RDONLY)
    except OSError as error:
        raise Unfetched(
            f"{folder}: {error.strerror}.", mend="TELLERS_HOME names where Tellers keeps its files."
        ) from error
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise Unfetched(f"{folder}: another fetch is at work.", mend="Let it end.") from error
        yield
    finally:
        os.close(handle)
