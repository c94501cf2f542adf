"""Contests as rows of plain values: two tables of columns, one a contest and one a candidacy.

A share stands twice: exact, as text (`12060/24503`), and as a percentage for sorting and drawing.
A cell is None where the source does not tell, or where the figure would not be one (`rules.md` 5).
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from fractions import Fraction
from typing import Any, Generic, TypeAlias, TypeVar

from tellers.errors import ConfigError
from tellers.record import figures
from tellers.record.contests import RETURN, Candidacy, Contest, Return
from tellers.record.listing import is_by_candidate
from tellers.record.record import Record
from tellers.style.names import label_name

Value: TypeAlias = str | int | float | bool | date | datetime | None
Row: TypeAlias = dict[str, Any]
"""Values by column; `KINDS` says what each column holds."""

OTHERS = "others"
"""The candidacy of a bucket's row: votes of many candidates whom the source does not name."""


class Holds(StrEnum):
    """What a column holds."""

    TEXT = "text"
    COUNT = "whole number"
    PERCENT = "percentage"
    FLAG = "true or false"
    DAY = "date"
    MOMENT = "time in UTC"


@dataclass(frozen=True, slots=True)
class Polled:
    """A contest in its record, with its return where there is one."""

    record: Record
    contest: Contest
    result: Return | None

    @property
    def counted(self) -> Return | None:
        """The return of a poll that took place; None where all were returned unopposed."""
        return self.result if self.result and figures.valid_votes(self.result) else None


@dataclass(frozen=True, slots=True)
class Stood:
    """A candidacy in its contest; None is the bucket."""

    polled: Polled
    candidacy: Candidacy | None

    @property
    def votes(self) -> int | None:
        """Its votes; None where nobody voted."""
        counted = self.polled.counted
        if counted is None:
            return None
        return counted.votes[self.candidacy.id] if self.candidacy else counted.others

    @property
    def share(self) -> Fraction | None:
        """Its part of the valid votes."""
        counted, votes = self.polled.counted, self.votes
        if counted is None or votes is None or not figures.has_shares(counted):
            return None
        return Fraction(votes, figures.valid_votes(counted))

    def ask(self, figure: Callable[[Return, str], Value]) -> Value:
        """A figure of a candidacy that was voted on; a bucket has none."""
        counted = self.polled.counted
        return figure(counted, self.candidacy.id) if counted and self.candidacy else None


T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Column(Generic[T]):
    """One column: its name, what it holds, what it means, and its value."""

    name: str
    holds: Holds
    meaning: str
    value: Callable[[T], Value]


def _exact(share: Fraction | None) -> str | None:
    return None if share is None else str(share)


def _percent(share: Fraction | None) -> float | None:
    return None if share is None else float(share * 100)


def _turnout(polled: Polled) -> Fraction | None:
    return figures.turnout(polled.counted) if polled.counted else None


def _name(candidacy: Candidacy | None) -> str | None:
    return str(candidacy.name) if candidacy and candidacy.name else None


def _party(candidacy: Candidacy | None) -> str | None:
    return candidacy.label.key if candidacy else None


def _winner(polled: Polled) -> Candidacy | None:
    return figures.find_winner(polled.result) if polled.result else None


def _second(polled: Polled) -> Candidacy | None:
    return figures.find_runner_up(polled.counted) if polled.counted else None


def _elected(result: Return, candidacy: str) -> bool | None:
    winner = figures.find_winner(result)
    return None if winner is None else winner.id == candidacy


def _cited(polled: Polled, key: str, part: str) -> str | None:
    if polled.result is None:
        return None
    cites = polled.result.cites
    cite = cites.get(key) or cites.get(RETURN)
    return str(getattr(cite, part)) if cite else None


def _of_return(name: str) -> Callable[[Polled], Value]:
    return lambda polled: getattr(polled.result, name) if polled.result else None


def _of_contest(column: Column[Polled]) -> Column[Stood]:
    """A contest's column in the row of one of its candidacies."""
    return Column(column.name, column.holds, column.meaning, lambda s: column.value(s.polled))


_WHERE: tuple[Column[Polled], ...] = (
    Column("contest", Holds.TEXT, "its ballot id", lambda p: p.contest.id),
    Column("election", Holds.TEXT, "the election's id", lambda p: p.contest.election.id),
    Column("polled_on", Holds.DAY, "the contest's own polling day", lambda p: p.contest.polled_on),
    Column("is_by_election", Holds.FLAG, "whether only this seat polled",
           lambda p: not p.contest.election.is_general),
    Column("constituency", Holds.TEXT, "its id: a redrawn seat has another",
           lambda p: p.contest.constituency.id),
    Column("seat", Holds.TEXT, "its name", lambda p: p.contest.constituency.name),
    Column("code", Holds.TEXT, "its ONS code, where one was ever given",
           lambda p: p.contest.constituency.gss_code or None),
    Column("country", Holds.TEXT, "its country", lambda p: p.contest.constituency.country),
    Column("region", Holds.TEXT, "its region", lambda p: p.contest.constituency.region),
)  # fmt: skip

CONTESTS: tuple[Column[Polled], ...] = (
    *_WHERE,
    Column("seats", Holds.COUNT, "how many members were elected", lambda p: p.contest.seats),
    Column("is_university", Holds.FLAG, "whether graduates voted",
           lambda p: p.contest.is_university),
    Column("is_by_candidate", Holds.FLAG, "whether the source names everybody who stood",
           lambda p: is_by_candidate(p.contest)),
    Column("winner", Holds.TEXT, "who was elected, where named", lambda p: _name(_winner(p))),
    Column("winner_party", Holds.TEXT, "the winner's label", lambda p: _party(_winner(p))),
    Column("runner_up", Holds.TEXT, "who came second, where named", lambda p: _name(_second(p))),
    Column("runner_up_party", Holds.TEXT, "the second's label", lambda p: _party(_second(p))),
    Column("majority", Holds.COUNT, "votes between the two",
           lambda p: figures.find_majority(p.counted) if p.counted else None),
    Column("valid_votes", Holds.COUNT, "votes counted for anybody, where each elector had one",
           lambda p: figures.all_votes(p.counted) if p.counted else None),
    Column("others", Holds.COUNT, "of these, in a bucket that names nobody",
           lambda p: p.counted.others if p.counted else None),
    Column("rejected", Holds.COUNT, "ballot papers rejected", _of_return("rejected")),
    Column("electorate", Holds.COUNT, "who could vote", _of_return("electorate")),
    Column("turnout", Holds.TEXT, "valid votes over electorate, exact",
           lambda p: _exact(_turnout(p))),
    Column("turnout_percent", Holds.PERCENT, "the same, to sort and draw by",
           lambda p: _percent(_turnout(p))),
    Column("declared_at", Holds.MOMENT, "when it was declared", _of_return("declared_at")),
    Column("source", Holds.TEXT, "the source of its own row",
           lambda p: _cited(p, RETURN, "source")),
    Column("source_row", Holds.TEXT, "where in it", lambda p: _cited(p, RETURN, "locator")),
)  # fmt: skip

CANDIDACIES: tuple[Column[Stood], ...] = (
    *(_of_contest(column) for column in _WHERE),
    Column("candidacy", Holds.TEXT, f"its id in the contest; `{OTHERS}` is a bucket",
           lambda s: s.candidacy.id if s.candidacy else OTHERS),
    Column("candidate", Holds.TEXT, "the name on the ballot paper", lambda s: _name(s.candidacy)),
    Column("party", Holds.TEXT, "party id, `ind` or `spk`", lambda s: _party(s.candidacy)),
    Column("label", Holds.TEXT, "the label as we print it",
           lambda s: label_name(s.polled.record.parties, s.candidacy.label)
           if s.candidacy else None),
    Column("is_group", Holds.FLAG, "whether it is a party group or a bucket, not a person",
           lambda s: s.candidacy is None or s.candidacy.name is None),
    Column("member", Holds.TEXT, "the member's id, where a source gives it",
           lambda s: (s.candidacy.member or None) if s.candidacy else None),
    Column("votes", Holds.COUNT, "the votes declared", lambda s: s.votes),
    Column("share", Holds.TEXT, "their part of the valid votes, exact", lambda s: _exact(s.share)),
    Column("share_percent", Holds.PERCENT, "the same, to sort and draw by",
           lambda s: _percent(s.share)),
    Column("position", Holds.COUNT, "place in the poll; equal votes share it",
           lambda s: s.ask(figures.position)),
    Column("is_elected", Holds.FLAG, "whether it won the seat", lambda s: s.ask(_elected)),
    Column("is_deposit_lost", Holds.FLAG, "at most a twentieth of the valid votes; from 1985-10-01",
           lambda s: s.ask(figures.is_lost_deposit)),
    Column("source", Holds.TEXT, "the source of its own row",
           lambda s: _cited(s.polled, s.candidacy.id if s.candidacy else RETURN, "source")),
    Column("source_row", Holds.TEXT, "where in it",
           lambda s: _cited(s.polled, s.candidacy.id if s.candidacy else RETURN, "locator")),
)  # fmt: skip

KINDS: Mapping[str, Mapping[str, Holds]] = {
    "contests": {column.name: column.holds for column in CONTESTS},
    "candidacies": {column.name: column.holds for column in CANDIDACIES},
}
"""What each column holds, by kind of rows."""


def rows_of(record: Record, contests: Iterable[Contest], rows: str) -> list[Row]:
    """Contests, or their candidacies, as rows; votes of a contest's rows add up to its valid votes.

    Raises:
        ConfigError: there are no such rows.
    """
    if rows not in KINDS:
        raise ConfigError(f"There are no rows of {rows!r}.", mend=f"Ask for {' or '.join(KINDS)}.")
    polled = (Polled(record, one, record.returns.get(one.id)) for one in contests)
    if rows == "contests":
        return [{column.name: column.value(one) for column in CONTESTS} for one in polled]
    return [
        {column.name: column.value(stood) for column in CANDIDACIES}
        for one in polled
        for stood in _stood(one)
    ]


def _stood(polled: Polled) -> Iterator[Stood]:
    """Everybody who stood, in the order of the poll where there was one, the bucket last."""
    result = polled.result
    for candidacy in figures.ranked(result) if result else polled.contest.candidacies:
        yield Stood(polled, candidacy)
    if result and result.others:
        yield Stood(polled, None)
