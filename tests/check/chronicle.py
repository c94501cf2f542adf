"""True sentences of by-elections, of who held a seat, since when and until when, from the rows.

Every figure and date is read from the record, none by the checker's own functions for a line.
"""

import random
from collections.abc import Callable, Iterator
from typing import NamedTuple

from tellers.record import figures
from tellers.record.contests import Candidacy, Contest
from tellers.record.record import Record
from tellers.style.dates import write_date
from tellers.style.names import style_of
from tellers.style.numbers import write_votes

Maker = Callable[[Record], Iterator[str]]
SINCE = 2010
ARTICLES = {
    "Conservative": "the Conservatives",
    "Liberal Democrat": "the Liberal Democrats",
    "Ulster Unionist": "the UUP",
    **{name: f"the {name}" for name in ("DUP", "SNP", "SDLP")},
}


class Won(NamedTuple):
    """One contest as a sentence speaks of it."""

    contest: Contest
    first: Candidacy
    party: str
    majority: str
    votes: str

    @property
    def seat(self) -> str:
        return self.contest.constituency.name

    @property
    def year(self) -> int:
        return self.contest.polled_on.year

    @property
    def day(self) -> str:
        return write_date(self.contest.polled_on)

    @property
    def month(self) -> str:
        return self.day.partition(" ")[2]

    @property
    def poll(self) -> str:
        kind = "general election" if self.contest.election.is_general else "by-election"
        return f"the {self.year} {kind}"

    def is_same(self, other: "Won") -> bool:
        return figures.lineage(self.first.label.key) == figures.lineage(other.first.label.key)


def won(record: Record, contest: Contest) -> Won | None:
    result = record.returns.get(contest.id)
    first = figures.find_winner(result) if result else None
    majority = figures.find_majority(result) if result else None
    if result is None or first is None or majority is None or first.label.key in ("spk", "ind"):
        return None
    name = style_of(record.parties, first.label.key).name
    votes = write_votes(result.votes[first.id])
    return Won(contest, first, ARTICLES.get(name, name), write_votes(majority), votes)


def opened(words: str) -> str:
    return words[0].upper() + words[1:]


def lines(record: Record) -> Iterator[list[Won | None]]:
    """Every seat's contests, by name, oldest first; None where the winner is not known."""
    for name in sorted({place.name for place in record.constituencies.values()}):
        contests = [c for c in record.by_name(name) if c.id in record.returns]
        if contests and contests[-1].polled_on.year >= SINCE:
            yield [won(record, contest) for contest in contests]


def _pairs(record: Record) -> Iterator[tuple[Won, Won]]:
    """Each by-election since 2010, and the contest before or after it."""
    for line in lines(record):
        for one, other in zip(line, line[1:], strict=False):
            if one and other and one.first.name and other.first.name and one.year >= SINCE:
                yield one, other


def by_elections(record: Record) -> Iterator[str]:
    """By-elections named by day, month and year, beside the general elections around them."""
    for one, other in _pairs(record):
        if not other.contest.election.is_general:
            yield from _after(one, other)
        if not one.contest.election.is_general and other.contest.election.is_general:
            yield from _before(one, other)


def _after(then: Won, by: Won) -> Iterator[str]:
    who, seat, had = by.first.name, by.seat, then.party
    yield f"{who} won {seat} at the by-election of {by.day} by {by.majority} votes."
    yield f"{who} won the {by.year} {seat} by-election with {by.votes} votes."
    yield (
        f"{who} was elected in {seat} at the by-election in {by.month}, with a "
        f"majority of {by.majority}."
    )
    yield f"The {by.month} by-election in {seat} was won by {who}, who polled {by.votes} votes."
    yield f"{who} won {seat} on {by.day}, a seat won by {had} at {then.poll}."
    yield f"{who} won the {seat} by-election on {by.day}; the seat was held by {had}."
    yield (
        f"The majority in {seat} at {then.poll} was {then.majority}, and at the by-election of "
        f"{by.day} it was {by.majority}."
    )
    if not by.is_same(then):
        yield (
            f"{opened(had)} had held {seat} until {by.month}, when {who} took it "
            f"with {by.votes} votes."
        )
        yield f"{opened(had)} lost {seat} to {who} at the by-election of {by.day}."


def _before(by: Won, general: Won) -> Iterator[str]:
    yield (
        f"{general.first.name} won {by.seat} at the general election of {general.day} by "
        f"{general.majority} votes, and {by.first.name} had won the by-election of {by.day} by "
        f"{by.majority}."
    )
    yield f"{general.first.name} won {by.seat} by {general.majority} votes on {general.day}."


def mistaken(record: Record) -> Iterator[str]:
    """False: the figures of a by-election given to the general election after it, and back."""
    for by, general in _pairs(record):
        if by.contest.election.is_general or not general.contest.election.is_general:
            continue
        if by.votes != general.votes and by.majority != general.majority:
            who, seat = by.first.name, by.seat
            at = f"at the general election of {general.day}"
            yield f"{who} won {seat} {at} by {by.majority} votes."
            yield f"{who} won {seat} in {general.month} with {by.votes} votes."
            yield (
                f"{general.first.name} won {seat} at the by-election of {by.day} by "
                f"{general.majority} votes."
            )


def holds(record: Record) -> Iterator[str]:
    """Who had held a seat, since when and until when: a seeded tenth, and Northern Ireland."""
    every = list(lines(record))
    dice = random.Random(8)
    for line in every:
        is_chosen = dice.random() < 0.1  # a tenth
        where = next((one for one in line if one), None)
        if where and (is_chosen or where.contest.constituency.country == "Northern Ireland"):
            for at in range(1, len(line)):
                yield from _held(line, at)


LONGEST = 6
"""Years between two contests of one seat: a name that came back later is another seat."""


def _held(line: list[Won | None], at: int) -> Iterator[str]:
    now, then = line[at], line[at - 1]
    if not now or not then or not now.first.name or now.year < SINCE:
        return
    if now.year - then.year >= LONGEST:
        return
    seat, who = now.seat, now.first.name
    yield f"{who} won {seat} at {now.poll} by {now.majority} votes, a seat held by {then.party}."
    yield (
        f"{who} won {seat} in {now.year} with {now.votes} votes. The seat had "
        f"been held by {then.party}."
    )
    began = at - 1
    while began and (one := line[began - 1]) and one.is_same(then):
        began -= 1
    first = line[began] if began and line[began - 1] else None
    if now.is_same(then):
        if first:
            yield (
                f"{who} won {seat} in {now.year}, holding a seat held by {then.party} "
                f"since {first.year}."
            )
        return
    party = opened(then.party)
    until = "the by-election" if not now.contest.election.is_general else str(now.year)
    until = f"the {now.year} by-election" if until[0] == "t" else until
    yield f"{party} held {seat} until {until}, when {who} won by {now.majority} votes."
    yield f"{party} lost {seat} to {who} in {now.year} by {now.majority} votes."
    if first:
        since = first.year if first.contest.election.is_general else f"the {first.year} by-election"
        yield (
            f"{party} had held {seat} since {since} until {until}, when {who} won "
            f"with {now.votes} votes."
        )
        yield f"{party} held {seat} from {first.year} to {now.year}."
        yield f"{seat}, held by {then.party} since {since}, fell to {now.party} in {now.year}."
        yield (
            f"{who} won {seat} for {now.party} in {now.year}. {party} had held the "
            f"seat since {since}."
        )
        later = line[at + 1] if at + 1 < len(line) else None
        if later:
            yield (
                f"{later.first.name or later.party} won {seat} in {later.year}. {party} had held "
                f"it since {since} before losing it in {now.year}."
            )
