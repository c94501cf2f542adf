"""Lists: a contest of the count as one row, and the lines that stand above such a list."""

from dataclasses import dataclass
from datetime import datetime

from tellers.count.ledger import Current
from tellers.count.seat import Seat
from tellers.publish.drawing.palette import Mark
from tellers.publish.edition import Edition
from tellers.publish.words import (
    contest_path,
    moment_of,
    outcome_of,
    sign_of,
)
from tellers.record.contests import Notional
from tellers.record.figures import (
    base_majority,
    base_winner,
    find_majority,
    majority_share,
    turnout,
)
from tellers.record.lineage.comparison import comparable, previous_general
from tellers.style.dates import write_date, write_time
from tellers.style.numbers import write_share, write_votes

DASH = "\N{EN DASH}"


@dataclass(frozen=True, slots=True)
class DeclaredRow:
    """One contest of a list as printed. `mark` None is a dashed chip: nothing stands.

    `was` is the base's majority; `struck` is what the row said before it was corrected, `until`
    when it said so.
    """

    id: str
    href: str
    name: str
    time: str
    mark: Mark | None
    words: str
    is_gain: bool = False
    majority: str = DASH
    was: str = ""
    share: str = ""
    turnout: str = DASH
    struck: str = ""
    until: str = ""


def row_of(edition: Edition, current: Current) -> DeclaredRow:
    """The row of one contest that the ledger names, declared or withdrawn."""
    record, entry, result = edition.record, current.entry, current.result
    contest = record.contest(entry.contest)
    told, before = current.entries[0].at, current.before
    struck, until = "", ""
    if before is not None and before.result is not None:
        struck = _majority(find_majority(before.result))
        until = write_time(entry.at)
    at = (contest.id, contest_path(contest.id), contest.constituency.name, write_time(told))
    if result is None:
        return DeclaredRow(*at, None, "Withdrawn", struck=struck, until=until)
    seat = edition.tally.seats[contest.id]
    if struck == _majority(seat.majority):
        struck, until = "", ""  # what was corrected is on the contest's own page
    words, is_gain = outcome_of(record, seat)
    part, voted = majority_share(result), turnout(result)
    return DeclaredRow(
        *at,
        sign_of(record, seat.winner) if seat.winner else None,
        words,
        is_gain,
        _majority(seat.majority),
        _was(edition, seat),
        f"{write_share(part)} of votes" if part is not None else "",
        write_share(voted) if voted is not None else DASH,
        struck,
        until,
    )


def _majority(majority: int | None) -> str:
    return DASH if majority is None else write_votes(majority)


def _was(edition: Edition, seat: Seat) -> str:
    """The majority of the base, with whose it was: "was Con 18,441"."""
    record = edition.record
    base = comparable(record, record.contest(seat.contest)).result
    if base is None:
        return ""
    before, majority = base_winner(base), base_majority(base)
    if before is None or majority is None:
        return ""
    word = "notionally" if isinstance(base, Notional) else "was"
    return f"{word} {sign_of(record, before).label} {write_votes(majority)}"


def latest(edition: Edition, number: int | None = None) -> list[DeclaredRow]:
    """The contests that the ledger names, the last to declare first."""
    named = list(edition.state.contests.values())[::-1]
    return [row_of(edition, current) for current in named[:number]]


def closest(edition: Edition, number: int) -> list[DeclaredRow]:
    """The declared seats with the smallest majorities."""
    found = edition.tally.closest(number)
    return [row_of(edition, edition.state.contests[seat.contest]) for seat in found]


def base_name(edition: Edition) -> str:
    """The general election before, as a caption names it; empty where the record begins."""
    before = previous_general(edition.record, edition.election.polled_on)
    return before.name if before else ""


def is_timed(edition: Edition) -> bool:
    """Whether every time shown is one that the record holds, and none is modelled."""
    return all(
        current.result is None or current.result.declared_at is not None
        for current in edition.state.contests.values()
    )


def caption(edition: Edition) -> str:
    """What the columns of a list of declarations hold."""
    before = base_name(edition)
    said = f"Majority in votes, with {before}’s beneath" if before else "Majority in votes"
    return said if is_timed(edition) else f"{said}. Times are modelled, not real"


def so_far(edition: Edition) -> tuple[str, ...]:
    """The lines above a headline of the count: when, which election, how many."""
    tally, at = edition.tally, edition.at
    name = "General election" if edition.election.is_general else "By-election"
    day = edition.election.polled_on
    lines = [moment_of(at)] if at else []
    lines.append(f"{name} of {write_date(day)}")
    lines.append(f"{tally.declared} of {tally.total} declared{_last(at)}")
    return tuple(lines)


def _last(at: datetime | None) -> str:
    return f", the last at {write_time(at)}" if at else ""
