"""A label's wins in a seat under every way to count them, and its runs.

With the contest of the text and without it, general elections alone and all, by the seat's area and
by its name, from where the record, or the name in its present form, begins.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from tellers.check.bygone.lines import wins_known
from tellers.check.measure.query import Reading
from tellers.check.past.line import NAMED_SINCE, Line, is_of_generals, lines_of
from tellers.check.statement.said import Said
from tellers.once import once
from tellers.record import figures
from tellers.record.contests import Contest
from tellers.record.record import Record

Keys = Sequence[str]


@dataclass(frozen=True, slots=True)
class Spell:
    """Wins in a row, newest first, with the contest lost before them and the one lost after."""

    contests: tuple[Contest, ...]
    before: Contest | None
    after: Contest | None
    is_whole: bool

    @property
    def began(self) -> int:
        """The year of its first win."""
        return self.contests[-1].polled_on.year

    @property
    def ended(self) -> int:
        """The year of its last win."""
        return self.contests[0].polled_on.year


@dataclass(frozen=True)
class Past:
    """A seat's contests up to that of the text, newest first, and whether a label won each."""

    line: Line
    wins: tuple[bool | None, ...]
    own: Contest

    @property
    def contests(self) -> tuple[Contest, ...]:
        """The contests, that of the text among them where it was declared."""
        return self.line.contests

    @once
    def has_now(self) -> bool:
        """Whether the text's own contest stands at the head."""
        return self.contests[0].id == self.own.id

    @once
    def spells(self) -> tuple[Spell, ...]:
        """Every run of wins, newest first."""
        found, at = list[Spell](), 0
        while at < len(self.wins):
            if not self.wins[at]:
                at += 1
                continue
            end = at
            while end < len(self.wins) and self.wins[end]:
                end += 1
            before = self.contests[end] if end < len(self.wins) else None
            is_whole = self.wins[end] is False if before else self.line.is_new
            after = self.contests[at - 1] if at else None
            found.append(Spell(self.contests[at:end], before, after, is_whole))
            at = end
        return tuple(found)

    def in_year(self, year: int) -> list[bool | None]:
        """Whether the label won each contest of a year."""
        pairs = zip(self.contests, self.wins, strict=True)
        return [won for one, won in pairs if one.polled_on.year == year]

    def since(self, first: int, last: int) -> list[bool | None]:
        """Whether the label won each contest from one year to another."""
        pairs = zip(self.contests, self.wins, strict=True)
        return [won for one, won in pairs if first <= one.polled_on.year <= last]

    @once
    def before(self) -> tuple[Spell, ...]:
        """The runs that have a win before the text's own contest, newest first."""
        return tuple(one for one in self.spells if one.contests != (self.own,))

    def reading(self, what: str, contests: Sequence[Contest] = (), why: str = "") -> Reading:
        """What was held against it, and where that stands."""
        rows = self.line.rows(*contests)
        return Reading(f"{what}, {self.line.words}", None, why or self.line.begins, rows)


def pasts(said: Said, keys: Keys) -> list[Past]:
    """Every way to link the seat's contests, with what a label won of each."""
    return [
        Past(line, tuple(_wins(line, keys)), said.scene.contest)
        for line in _lines(said)
        if line.contests
    ]


def _wins(line: Line, keys: Keys) -> Iterator[bool | None]:
    """Whether a label won each; of an old one without a winner, by the votes that are known.

    Labour stood once in a seat, so that most votes were its win; and it was beaten where all who
    are in no column had twice as many.
    """
    hands = {figures.hands(key) for key in keys}
    for one, won in zip(line.contests, wins_known(line, keys), strict=True):
        result = line.record.returns[one.id]
        votes = figures.party_votes(result) if won is None else {}
        if not votes:
            yield won
            continue
        own = sum(number for key, number in votes.items() if figures.hands(key) in hands)
        most = max(votes.values(), default=0)
        if own == most and most > result.others and LABOUR in hands:
            yield True
        else:
            yield False if 2 * own < result.others else None


LABOUR = "lab"


def _lines(said: Said) -> Iterator[Line]:
    own = said.scene.contest
    is_held = own.id in said.page.record.returns
    is_counted = own.election.is_general or not is_of_generals(said)
    for line in lines_of(said):
        is_on_it = is_held and is_counted and (own.election.is_general or "every" in line.words)
        for one in (line, *_of_present_name(line)):
            yield replace(one, contests=(own, *one.contests)) if is_on_it else one


def _of_present_name(line: Line) -> Iterator[Line]:
    """A line under the present form of its name alone, where it has an older one."""
    own = tuple(one for one in line.contests if one.polled_on.year >= line.since)
    if 0 < len(own) < len(line.contests):
        yield replace(line, contests=own)


def is_general(record: Record, year: int) -> bool:
    """Whether there was a general election in a year: of old by-elections the record lacks many."""
    return any(e.polled_on.year == year for e in record.general_elections())


def has_all_by_elections(contests: Sequence[Contest]) -> bool:
    """Whether the record holds every by-election between some contests."""
    return contests[-1].polled_on.year >= NAMED_SINCE
