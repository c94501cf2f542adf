"""Every way Tellers can fail, and every fault it can find in data.

An exception is a broken promise, by the caller or by the machine. Bad data is not an exception:
it is a `Problem`, a value, because one odd row must not lose a night.

    TellersError
    ├─ RecordError    UnknownContest, UnknownMember, AmbiguousName, Unopposed, InvalidRecord
    ├─ SourceError    UnreadableSource (SpoiltSource), MissingColumn, Unfetched
    ├─ CountError     Rejected, OutOfOrder, LedgerBroken
    ├─ StoryError     Untraced
    └─ ConfigError    PortInUse
"""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """Whether a problem stops the row that has it, or only warns."""

    STOPS = "stops"
    WARNS = "warns"


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault in somebody's data: what was found, what was expected, what was done, and where.

    >>> print(Problem("votes", Severity.STOPS, "found '12x', expected a whole number", "a.csv:7"))
    a.csv:7: found '12x', expected a whole number [votes, stops]
    """

    code: str
    severity: Severity
    message: str
    where: str

    def __str__(self) -> str:
        return f"{self.where}: {self.message} [{self.code}, {self.severity}]"


class TellersError(Exception):
    """The root of the tree. `mend` says what the reader of the message can do about it."""

    exit_code = 3

    def __init__(self, message: str, *, mend: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.mend = mend

    def __str__(self) -> str:
        return f"{self.message} {self.mend}".strip()


class RecordError(TellersError):
    """Something was asked of the record that it does not hold."""


class UnknownContest(RecordError):
    """No contest of that name and time is in the record, or its result is not."""

    exit_code = 2


class UnknownMember(RecordError):
    """No member of that name is in the record."""

    exit_code = 2


class AmbiguousName(RecordError):
    """The name fits more than one contest, place or person."""

    exit_code = 2


class Unopposed(RecordError):
    """Nobody stood against the winner, so there is nothing to subtract."""


class InvalidRecord(RecordError):
    """A record value that breaks an invariant of the record."""


class SourceError(TellersError):
    """A file that cannot be read as what it should be."""


class UnreadableSource(SourceError):
    """The file is not there, or the machine does not give it."""


class SpoiltSource(UnreadableSource):
    """The file is there and is not whole: empty, cut off, too large, in another encoding."""

    exit_code = 1


class MissingColumn(SourceError):
    """A column that the importer needs is not in the file."""

    exit_code = 1


class Unfetched(SourceError):
    """Official files were not fetched: nobody may be asked, nobody answers, or the disk is full."""


class CountError(TellersError):
    """The count refused an entry."""


class Rejected(CountError):
    """A declaration that cannot stand. It carries its problems."""

    exit_code = 1

    def __init__(self, message: str, problems: tuple[Problem, ...]) -> None:
        super().__init__(message, mend="; ".join(str(problem) for problem in problems))
        self.problems = problems


class OutOfOrder(CountError):
    """An entry that does not follow the ledger's last one."""


class LedgerBroken(CountError):
    """The ledger's hash chain does not close: somebody or something changed a line."""


class StoryError(TellersError):
    """A story that may not be printed."""


class Untraced(StoryError):
    """A sentence holds a figure that belongs to no fact."""


class ConfigError(TellersError):
    """A setting that cannot be used."""

    exit_code = 2


class PortInUse(ConfigError):
    """Another program already listens on the asked port."""

    exit_code = 3
