"""Exit polls: the seats that a poll at the doors of polling stations foretold, sealed till told.

A file of one row a party. Nothing of it is shown before it was published and the polls had
closed (`rules.md` 20): whoever shows a poll asks `is_sealed` first.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

from tellers.errors import InvalidRecord, Problem
from tellers.record.people import Citation
from tellers.sources.findings import Findings
from tellers.sources.parliament.parties import BY_ABBREVIATION
from tellers.sources.tabular import Column, Row, Unread, read_table, text

FILE = "exit-polls/exit-polls.csv"

HOUSE: Mapping[date, int] = {
    date(1992, 4, 9): 651, date(1997, 5, 1): 659, date(2001, 6, 7): 659, date(2005, 5, 5): 646,
}  # fmt: skip
"""Members of the House of Commons, where they were not today's 650."""
SEATS = 650

CLOSE = time(22, tzinfo=ZoneInfo("Europe/London"))
"""The close of poll (Representation of the People Act 1983, schedule 1, rule 1)."""


@dataclass(frozen=True, slots=True)
class ExitPoll:
    """One exit poll: the seats foretold by party id. Parties that it does not name are in none.

    `published_at` is in UTC.
    """

    polled_on: date
    published_at: datetime
    seats: Mapping[str, int]
    source: str
    cites: Mapping[str, Citation]

    @property
    def closed_at(self) -> datetime:
        """When polling stations closed, in UTC."""
        return datetime.combine(self.polled_on, CLOSE).astimezone(UTC)


def is_sealed(poll: ExitPoll, now: datetime) -> bool:
    """Whether nothing of the poll may be shown yet: not published, or the polls not closed.

    >>> told = datetime(2019, 12, 12, 21, tzinfo=UTC)
    >>> poll = ExitPoll(date(2019, 12, 12), told, {"con": 368}, "BBC", {})
    >>> is_sealed(poll, told), is_sealed(poll, told.replace(hour=22))
    (True, False)

    Raises:
        InvalidRecord: `now` has no zone, so it says no moment.
    """
    if now.utcoffset() is None:
        raise InvalidRecord(f"{now.isoformat()} has no zone: no seal can be held against it.")
    return now < max(poll.published_at, poll.closed_at)


def iso_day(cell: str) -> date:
    """A day written yyyy-mm-dd."""
    try:
        return date.fromisoformat(text(cell))
    except ValueError:
        raise Unread("a day as yyyy-mm-dd") from None


def moment(cell: str) -> datetime:
    """A moment with its zone, turned into UTC."""
    try:
        read = datetime.fromisoformat(text(cell))
        moved = read.astimezone(UTC)
    except (ValueError, OverflowError):
        raise Unread("a time as yyyy-mm-ddThh:mm:ssZ") from None
    if read.utcoffset() is None:
        raise Unread("a time with its zone, as Z or +01:00")
    return moved


COLUMNS = (
    Column("polled_on", "election", iso_day),
    Column("published_at", "published_at", moment),
    Column("party", "party", text),
    Column("seats", "seats", text),
    Column("source", "source", text),
)


def read_exit_polls(root: Path, name: str = FILE) -> tuple[tuple[ExitPoll, ...], list[Problem]]:
    """The exit polls of a file, one an election, and what is wrong with it.

    A party that is not known or comes twice is left out; a poll of more seats than the House has,
    or of more than one time or source, is left out whole, for nobody can tell which row is right.

    Raises:
        UnreadableSource: the file is missing or another one.
    """
    table = read_table(root, name, COLUMNS, header=True)
    findings = Findings.of(table)
    rows: dict[date, list[Row]] = {}
    for row in table.rows:
        rows.setdefault(row["polled_on"], []).append(row)
    polls = [_poll(group, findings) for group in rows.values()]
    return tuple(poll for poll in polls if poll is not None), findings.problems


def _poll(rows: list[Row], findings: Findings) -> ExitPoll | None:
    first = rows[0]
    polled_on, published_at, source = (first[f] for f in ("polled_on", "published_at", "source"))
    if odd := next((r for r in rows if r["published_at"] != published_at), None):
        message = f"found another time, {odd['published_at']:%Y-%m-%dT%H:%M:%SZ}, than in line "
        findings.stop("time", odd.line, f"{message}{first.line}; the poll is left out")
        return None
    seats, cites = _seats(rows, findings)
    house = HOUSE.get(polled_on, SEATS)
    if sum(seats.values()) > house or not seats:
        found = f"found {sum(seats.values())} seats in a House of {house}"
        findings.stop("sum", first.line, f"{found}; the poll is left out")
        return None
    poll = ExitPoll(polled_on, published_at, seats, source, cites)
    if published_at < poll.closed_at:
        found = f"found {published_at:%Y-%m-%dT%H:%M:%SZ}, before the close of poll at "
        message = f"{found}{poll.closed_at:%H:%M} UTC; sealed until the close"
        findings.warn("time", first.line, message)
    return poll


def _seats(rows: list[Row], findings: Findings) -> tuple[dict[str, int], dict[str, Citation]]:
    seats: dict[str, int] = {}
    cites: dict[str, Citation] = {}
    for row in rows:
        party = BY_ABBREVIATION.get(row["party"], "")
        if not party:
            message = f"found the party {row['party']!r}, which is not known; left out"
            findings.stop("party", row.line, message)
            continue
        count = findings.figure(row, "seats")
        if findings.is_new(row, (row["polled_on"], party), row["party"]) and count is not None:
            seats[party], cites[party] = count, findings.cite(row)
    return seats, cites
