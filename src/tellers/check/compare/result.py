"""What became of the things that a text tells in a re-telling of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from tellers.check.telling.told import How, Kind, Place


class Status(StrEnum):
    """What became of it in the re-telling."""

    KEPT = "kept"
    CHANGED = "changed"
    ADDED = "added"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Found:
    """One thing that the re-telling says, held against the source."""

    kind: Kind
    status: Status
    how: How
    rewrite: Place
    source: Place | None = None
    note: str = ""

    def as_json(self) -> dict[str, object]:
        """The finding in the words of the wire."""
        return {
            "kind": str(self.kind),
            "status": str(self.status),
            "how": str(self.how),
            "note": self.note,
            "rewrite": self.rewrite.as_json(),
            "source": self.source.as_json() if self.source else None,
        }


@dataclass(frozen=True, slots=True)
class Dropped:
    """One thing that only the source says."""

    kind: Kind
    source: Place


@dataclass(frozen=True, slots=True)
class Comparison:
    """A re-telling held against its source: all that it says, in order, and what it left out."""

    found: tuple[Found, ...]
    dropped: tuple[Dropped, ...]

    @property
    def is_kept(self) -> bool:
        """Whether the re-telling says nothing that the source does not say."""
        return all(one.status is Status.KEPT for one in self.found)

    def of(self, status: Status) -> tuple[Found, ...]:
        """The findings of one status, in order."""
        return tuple(one for one in self.found if one.status is status)

    def totals(self) -> Mapping[str, Mapping[str, int]]:
        """How many of each kind were kept, changed, added, dropped."""
        totals = {str(kind): {str(status): 0 for status in Status} for kind in Kind}
        for one in self.found:
            totals[one.kind][one.status] += 1
        for left in self.dropped:
            totals[left.kind][Status.DROPPED] += 1
        return totals

    def as_json(self) -> dict[str, object]:
        """The comparison in the words of the wire."""
        return {
            "totals": self.totals(),
            "items": [one.as_json() for one in self.found],
            "dropped": [{"kind": str(d.kind), "source": d.source.as_json()} for d in self.dropped],
        }
