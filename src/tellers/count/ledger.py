"""The night's ledger: what was declared, corrected and withdrawn, and what stands because of it.

Nothing is overwritten. A correction is one more line, and what stands is a fold of the lines, so
the page can always say what it was before. No clock is read here: the time of a line is part of it.
"""

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol

from tellers.errors import CountError, OutOfOrder
from tellers.record.contests import Declaration, Return
from tellers.record.people import Citation


class LedgerKind(StrEnum):
    """Whether a night is happening, played back, or made up; fixed at a ledger's birth."""

    LIVE = "live"
    REPLAY = "replay"
    REHEARSAL = "rehearsal"

    @property
    def band(self) -> str:
        """The word that title, headline, picture, feed and JSON must carry (`rules.md` 21).

        >>> LedgerKind.REPLAY.band, LedgerKind.LIVE.band
        ('REPLAY', '')
        """
        return "" if self is LedgerKind.LIVE else self.name


class EntryKind(StrEnum):
    """What a line of the ledger does."""

    DECLARED = "declared"
    CORRECTED = "corrected"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Birth:
    """What a ledger is from its first line: its kind, its election, and the record beside it."""

    kind: LedgerKind
    election: str
    record_version: str


@dataclass(frozen=True, slots=True)
class Draft:
    """A line before the ledger has taken it, and so before it has a number.

    Raises:
        CountError: it is not in UTC, nobody signs it, or a correction has no reason.
    """

    at: datetime
    by: str
    kind: EntryKind
    contest: str
    result: Return | None = None
    reason: str = ""

    def __post_init__(self) -> None:
        _check(self)

    def numbered(self, seq: int) -> "Entry":
        """The entry that this draft becomes as line `seq`."""
        return Entry(seq, self.at, self.by, self.kind, self.contest, self.result, self.reason)


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the ledger. `seq` counts from 1; `result` is None when withdrawn."""

    seq: int
    at: datetime
    by: str
    kind: EntryKind
    contest: str
    result: Return | None = None
    reason: str = ""

    def __post_init__(self) -> None:
        if self.seq < 1:
            raise CountError(f"A ledger has no line {self.seq}.", mend="Lines count from 1.")
        _check(self)


def _check(line: Draft | Entry) -> None:
    for is_broken, message, mend in (
        (line.at.utcoffset() != timedelta(0), f"{line.at} is not in UTC", "Give the time in UTC."),
        (not line.by.strip(), "nobody signs the line", "Say who enters it."),
        (_is_garbled(line.by + line.reason), "a control character in the line", "Type it again."),
        (
            (line.result is None) != (line.kind is EntryKind.WITHDRAWN),
            f"a line of kind {line.kind} comes {'with' if line.result else 'without'} a result",
            "Only a withdrawal has none.",
        ),
        (
            line.result is not None and line.result.contest.id != line.contest,
            "its result is of another contest",
            "Send each contest's result under its own id.",
        ),
        (
            line.kind is not EntryKind.DECLARED and not line.reason.strip(),
            f"a line of kind {line.kind} has no reason",
            "Say why: the note to readers is written from it.",
        ),
    ):
        if is_broken:
            raise CountError(f"{line.contest}: {message}.", mend=mend)


def _is_garbled(text: str) -> bool:
    """Whether text holds what no file keeps as it is: control characters, half a character."""
    return any(unicodedata.category(letter) in ("Cc", "Cs") for letter in text)


def declared(result: Return, *, at: datetime, by: str) -> Draft:
    """A line that announces a result."""
    return Draft(at, by, EntryKind.DECLARED, result.contest.id, result)


def corrected(result: Return, *, at: datetime, by: str, reason: str) -> Draft:
    """A line that puts a result right; the earlier one stays in the ledger."""
    return Draft(at, by, EntryKind.CORRECTED, result.contest.id, result, reason)


def withdrawn(contest: str, *, at: datetime, by: str, reason: str) -> Draft:
    """A line that takes a result back, so that the contest is not declared."""
    return Draft(at, by, EntryKind.WITHDRAWN, contest, None, reason)


OWN_LINES = "the night’s ledger"
"""The source that a count cites which no file holds: it was entered by hand."""


def recounted(
    result: Return,
    votes: Mapping[str, int],
    *,
    by: str,
    others: int | None = None,
    elected: str = "",
) -> Return:
    """A result with other votes; a count that differs cites the ledger, no longer its old row.

    `elected` says who was, where the votes alone do not: by lot, or beside a bucket.

    Raises:
        InvalidRecord: the votes are no possible result of the contest.
    """
    told = Citation(OWN_LINES, f"entered by {by}")
    cites = {**result.cites, **{k: told for k, count in votes.items() if count != result.votes[k]}}
    if isinstance(result, Declaration):
        return replace(result, votes=votes, cites=cites, chosen_by_lot=elected)
    bucket = result.others if others is None else others
    first = max(votes, key=lambda key: votes[key])
    elected = elected or (result.elected if result.elected == first else "")
    return replace(result, votes=votes, others=bucket, cites=cites, elected=elected)


@dataclass(frozen=True, slots=True)
class Current:
    """What stands in one contest, and the lines before it, oldest first."""

    entry: Entry
    earlier: tuple[Entry, ...] = ()

    @property
    def result(self) -> Return | None:
        """The result that stands; None once withdrawn."""
        return self.entry.result

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All lines of the contest, oldest first."""
        return (*self.earlier, self.entry)

    @property
    def before(self) -> Entry | None:
        """The last earlier line with a result: what print strikes out as "was 105, 6:12am"."""
        told = [entry for entry in self.earlier if entry.result is not None]
        return told[-1] if told else None

    @property
    def is_corrected(self) -> bool:
        """Whether the result that stands is not the first one told."""
        return self.result is not None and self.before is not None


@dataclass(frozen=True, slots=True)
class State:
    """What the ledger comes to after line `seq`: every contest it names, and what stands there."""

    contests: Mapping[str, Current] = field(default_factory=dict)
    seq: int = 0

    @property
    def results(self) -> dict[str, Return]:
        """The results that stand, by contest id, in the order in which contests first declared."""
        standing = {contest: current.result for contest, current in self.contests.items()}
        return {contest: result for contest, result in standing.items() if result is not None}


def fold(entries: Iterable[Entry], state: State | None = None) -> State:
    """What stands after these lines, from nothing or from an earlier state.

    Raises:
        OutOfOrder: a number is skipped or comes twice, a declared contest is declared again, or
            one that is not declared is corrected or withdrawn.
    """
    state = state or State()
    contests, seq = dict(state.contests), state.seq
    for entry in entries:
        seq += 1
        if entry.seq != seq:
            raise OutOfOrder(
                f"Line {entry.seq} of the ledger came where line {seq} was due.",
                mend="Give every line, in order, once.",
            )
        contests[entry.contest] = _follow(entry, contests.get(entry.contest))
    return State(contests, seq)


def _follow(entry: Entry, current: Current | None) -> Current:
    is_declared = current is not None and current.result is not None
    if is_declared == (entry.kind is EntryKind.DECLARED):
        raise OutOfOrder(
            f"{entry.contest} is {'already' if is_declared else 'not'} declared, "
            f"so it cannot be {entry.kind}.",
            mend="Send a correction, with its reason." if is_declared else "Declare it first.",
        )
    return Current(entry, current.entries if current else ())


class Ledger(Protocol):
    """A ledger wherever it is kept: one in a file today, one in PostgreSQL beside it tomorrow."""

    @property
    def birth(self) -> Birth:
        """Kind, election and record of the ledger."""

    @property
    def state(self) -> State:
        """What stands after its last line."""

    def append(self, draft: Draft) -> Entry:
        """The line as numbered, once it is safe on disk."""

    def entries(self, since: int = 0) -> tuple[Entry, ...]:
        """The lines after line `since`."""

    def verify(self) -> int:
        """How many lines the ledger has, each shown to be as it was written."""
