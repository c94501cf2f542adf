"""Elections, contests, and what was declared in them.

Three kinds of figures never mix, because they are three types: a `Declaration` is what a
returning officer announced; a `GroupReturn` is the Library's row of party groups; a `Notional`
is an estimate of how an earlier election would have gone on newer boundaries.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TypeAlias

from tellers.errors import InvalidRecord
from tellers.record.people import Citation, Label, Name
from tellers.record.places import Constituency

RETURN = "return"
"""The key of `cites` under which the contest's own row stands (electorate, rejected papers)."""

ELECTORATE = "electorate"
"""The key of `cites` for an electorate that is read elsewhere than in the contest's own row."""


class ElectionKind(StrEnum):
    """General election or by-election."""

    GENERAL = "general"
    BY_ELECTION = "by-election"


@dataclass(frozen=True, slots=True)
class Election:
    """An event: a general election, or a by-election, which is an election of one contest.

    `name` is how print calls it: `2019`, `October 1974`, `2021 by-election`.
    """

    id: str
    kind: ElectionKind
    polled_on: date
    name: str

    @property
    def is_general(self) -> bool:
        """Whether every constituency polled."""
        return self.kind is ElectionKind.GENERAL


@dataclass(frozen=True, slots=True)
class Candidacy:
    """A standing in one contest. The name is None where the source holds only the party."""

    id: str
    name: Name | None
    label: Label
    member: str = ""
    is_sitting: bool = False


@dataclass(frozen=True, slots=True)
class Contest:
    """One constituency's part of an election. `id` is Democracy Club's ballot id.

    `polled_on` is the contest's own day: Thirsk and Malton polled three weeks after the rest of
    2010. `has_bucket` says that its source joins some candidates in an unnamed "Other".
    `is_university` marks the seats of graduates, counted by other rules until 1950.
    """

    id: str
    election: Election
    constituency: Constituency
    polled_on: date
    candidacies: tuple[Candidacy, ...]
    has_bucket: bool = False
    seats: int = 1
    is_university: bool = False

    @property
    def is_plain(self) -> bool:
        """Whether one member was elected by the most votes of the place's own electors.

        Elsewhere no share, swing, majority or turnout follows from the votes (`rules.md` 5).
        """
        return self.seats == 1 and not self.is_university

    def __post_init__(self) -> None:
        ids = [candidacy.id for candidacy in self.candidacies]
        if len(set(ids)) != len(ids):
            raise InvalidRecord(f"{self.id}: a candidacy id stands twice in {ids}.")

    def candidacy(self, candidacy_id: str) -> Candidacy:
        """The candidacy of that id.

        Raises:
            InvalidRecord: none of this contest has it.
        """
        for candidacy in self.candidacies:
            if candidacy.id == candidacy_id:
                return candidacy
        raise InvalidRecord(f"{self.id} has no candidacy {candidacy_id!r}.")


def _check_votes(contest: Contest, votes: Mapping[str, int]) -> None:
    if set(votes) != {candidacy.id for candidacy in contest.candidacies}:
        raise InvalidRecord(f"{contest.id}: votes are not for exactly its candidacies.")
    for candidacy_id, count in votes.items():
        if count < 0:
            raise InvalidRecord(f"{contest.id}: {candidacy_id} has {count!r} votes.")


@dataclass(frozen=True, slots=True)
class Declaration:
    """What the returning officer announced: whole votes for exactly the contest's candidacies.

    `declared_at` is in UTC. `chosen_by_lot` is the candidacy on which the lot fell, present if
    and only if the top is tied (Representation of the People Act 1983, schedule 1, rule 49).
    """

    contest: Contest
    votes: Mapping[str, int]
    cites: Mapping[str, Citation]
    rejected: int | None = None
    electorate: int | None = None
    declared_at: datetime | None = None
    chosen_by_lot: str = ""

    def __post_init__(self) -> None:
        _check_votes(self.contest, self.votes)
        if self.declared_at is not None and self.declared_at.utcoffset() is None:
            raise InvalidRecord(f"{self.contest.id}: declared at a time without a zone.")
        top = max(self.votes.values(), default=0)
        tied = [c for c, votes in self.votes.items() if votes == top]
        is_tied = len(tied) > 1
        if is_tied != bool(self.chosen_by_lot) or (is_tied and self.chosen_by_lot not in tied):
            raise InvalidRecord(f"{self.contest.id}: the lot must name one of the tied, {tied}.")

    @property
    def others(self) -> int:
        """Votes in a bucket: none, every candidate of a declaration is named or labelled."""
        return 0


@dataclass(frozen=True, slots=True)
class GroupReturn:
    """A row of votes by party group; `others` is the bucket of all the rest.

    Groups are not candidates (`rules.md` 4): a bucket never wins, ranks or forms a majority.
    `elected` is the candidacy that a candidate source or a typed, sourced correction says won.
    """

    contest: Contest
    votes: Mapping[str, int]
    others: int
    cites: Mapping[str, Citation]
    electorate: int | None = None
    declared_at: datetime | None = None
    elected: str = ""
    rejected: int | None = None

    def __post_init__(self) -> None:
        _check_votes(self.contest, self.votes)
        if self.others < 0:
            raise InvalidRecord(f"{self.contest.id}: {self.others} other votes.")


Return: TypeAlias = Declaration | GroupReturn


@dataclass(frozen=True, slots=True)
class Notional:
    """An estimate of one earlier general election on one constituency's newer boundaries.

    Votes are by party id, `ind` and `spk` apart; `valid` is the estimate's own total.
    """

    constituency: Constituency
    election: Election
    votes: Mapping[str, int]
    valid: int
    electorate: int | None
    cites: Mapping[str, Citation]


@dataclass(frozen=True, slots=True)
class Published:
    """The result as an official file states it, kept beside ours and never mixed with it."""

    result: str
    majority: int | None
    valid_votes: int | None
    cite: Citation
    electorate: int | None = None


@dataclass(frozen=True, slots=True)
class PrintedRow:
    """A row of an official file, cell by cell under the file's own column names, as printed."""

    cite: Citation
    cells: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Printed:
    """A contest as its official files print it: its own row, and one for each candidacy, by id.

    Nothing here is mended or derived. An export takes from it what no vote tells (a code, a
    county, a gender); the audit holds its figures and flags against ours.
    """

    row: PrintedRow
    candidacies: Mapping[str, PrintedRow]


@dataclass(frozen=True, slots=True)
class Source:
    """One file that the record was read from, with the line that must be printed for it."""

    id: str
    publisher: str
    title: str
    file: str
    licence: str
    attribution: str
    redistributable: bool
    grade: str
    retrieved: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Coverage:
    """What is complete, from when to when: outside it a claim is not checkable.

    `kind` says of which elections, `place` of which constituency, empty for all of them;
    `read_on` when its source was read, as the source says: a day, a release or a commit.
    """

    what: str
    kind: ElectionKind
    starts_on: date
    ends_on: date
    contests: int
    place: str = ""
    note: str = ""
    read_on: str = ""
