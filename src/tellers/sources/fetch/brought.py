"""What fetch is asked for, and what became of it: one value a file."""

from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """What became of one file."""

    KEPT = "kept"
    FETCHED = "fetched"
    UNCHANGED = "unchanged"
    ACCEPTED = "accepted"
    DIFFERS = "differs"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Wanted:
    """A file to bring: its path in our folder, its address, and the SHA-256 it must have."""

    path: str
    url: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Brought:
    """What became of one file, and why; its SHA-256 is that of the file now in its place."""

    wanted: Wanted
    state: State
    why: str = ""
    sha256: str = ""

    @property
    def is_there(self) -> bool:
        """Whether the file in its place is the one that was wanted, or was accepted instead."""
        return self.state not in (State.DIFFERS, State.FAILED)
