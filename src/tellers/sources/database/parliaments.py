"""Parliaments since 1801: when each was elected, summoned, opened and dissolved.

Two lists of one publisher, held against each other: the file `parliament_periods.csv`, which has
polling days (a span of weeks before 1918, or words), and the table of that name, which has none.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from time import strptime

from tellers.errors import Problem
from tellers.record.people import Citation
from tellers.sources.database.tables import read_rows
from tellers.sources.findings import Findings
from tellers.sources.packaged.tables import iso_day_or_none
from tellers.sources.tabular import Column, Row, Unread, day, read_table, text, whole

FILE = "psephology/parliament_periods.csv"


@dataclass(frozen=True, slots=True)
class Parliament:
    """One Parliament. `elected` is the election as the file words it.

    `first_polled_on` and `last_polled_on` are None where the words hold no whole days: the first
    Parliament was co-opted, and of 1826 the months alone are known. `dissolved_on` is None while it
    sits.
    """

    number: int
    elected: str
    first_polled_on: date | None
    last_polled_on: date | None
    summoned_on: date | None
    opened_on: date | None
    dissolved_on: date | None
    cite: Citation


def day_or_none(cell: str) -> date | None:
    """A day written dd/mm/yyyy; None where the cell is empty."""
    return day(cell) if text(cell) else None


COLUMNS = (
    Column("number", 0, whole),
    Column("elected", 1, text),
    Column("summoned_on", 2, day_or_none),
    Column("opened_on", 3, day_or_none),
    Column("dissolved_on", 4, day_or_none),
)
TABLE = (
    Column("number", "number", whole),
    Column("summoned_on", "summoned_on", iso_day_or_none),
    Column("opened_on", "state_opening_on", iso_day_or_none),
    Column("dissolved_on", "dissolved_on", iso_day_or_none),
)
WORDED = re.compile(r"\b(\d{1,2}) ([A-Z][a-z]+) ?(\d{4})")


def polling_days(cell: str) -> tuple[date, date] | None:
    """The first and the last day of an election; None where the words hold no whole days.

    >>> [str(day) for day in polling_days("24 November1885 – 18 December 1885")]
    ['1885-11-24', '1885-12-18']
    >>> polling_days("June 1826 – July 1826"), polling_days("coopted 01 January 1801")
    (None, None)

    Raises:
        Unread: a day in figures or in words is none of the calendar.
    """
    if "/" in cell:
        return day(cell), day(cell)
    days = [_worded(" ".join(found)) for found in WORDED.findall(cell)]
    return (days[0], days[-1]) if days and "coopted" not in cell else None


def _worded(words: str) -> date:
    try:
        return date(*strptime(words, "%d %B %Y")[:3])
    except ValueError:
        raise Unread("a day as dd Month yyyy") from None


def read_parliaments(
    root: Path, *, at_least: int = 59
) -> tuple[tuple[Parliament, ...], list[Problem]]:
    """The Parliaments of the file, oldest first, and what is wrong with them.

    Raises:
        UnreadableSource: the file or the table is missing, cut off or another one.
        MissingColumn: a needed column is not in the table's header.
    """
    table = read_table(root, FILE, COLUMNS, header=False, at_least=at_least)
    findings, rows = Findings.of(table), []
    for row in table.rows:
        try:
            polled = polling_days(row["elected"])
        except Unread as expected:
            message = f"found {row['elected']!r} for an election, expected {expected}"
            findings.warn("day", row.line, f"{message}; left unknown")
            polled = None
        if findings.is_new(row, row["number"], f"Parliament {row['number']}") and _is_in_order(
            row, polled, findings
        ):
            rows.append(_parliament(row, polled, findings))
    rows.sort(key=lambda parliament: parliament.number)
    return tuple(rows), [*findings.problems, *_differences(root, rows)]


def _is_in_order(row: Row, polled: tuple[date, date] | None, findings: Findings) -> bool:
    """Whether a Parliament was elected, opened and dissolved in that order."""
    dated = (*(polled or ()), row["opened_on"], row["dissolved_on"])
    days = [one for one in dated if one is not None]
    if days == sorted(days):
        return True
    told = ", ".join(str(one) for one in days)
    findings.stop("order", row.line, f"found days out of order: {told}; row left out")
    return False


def _parliament(row: Row, polled: tuple[date, date] | None, findings: Findings) -> Parliament:
    first, last = polled or (None, None)
    return Parliament(
        row["number"],
        row["elected"],
        first,
        last,
        row["summoned_on"],
        row["opened_on"],
        row["dissolved_on"],
        findings.cite(row),
    )


def _differences(root: Path, rows: Iterable[Parliament]) -> list[Problem]:
    """Where the database's table gives a Parliament another day; the file's is used."""
    table = read_rows(root, "parliament_periods", TABLE)
    findings, by_number = Findings.of(table), {row.number: row for row in rows}
    for row in table.rows:
        ours = by_number.pop(row["number"], None)
        if ours is None:
            message = f"found Parliament {row['number']}, which {FILE} does not hold; left out"
            findings.stop("parliament", row.line, message)
            continue
        for field in ("summoned_on", "opened_on", "dissolved_on"):
            if row[field] != getattr(ours, field):
                message = f"found {row[field]} in {field} of Parliament {row['number']}"
                used = f"; {getattr(ours, field)} of {FILE} used"
                findings.warn("second-source", row.line, f"{message}{used}")
    return findings.problems


def find_dissolution_before(parliaments: Iterable[Parliament], polled_on: date) -> date | None:
    """The day on which the Parliament before a general election was dissolved.

    From that day until the declaration nobody is a member (`rules.md` 18). None where no
    Parliament was elected on `polled_on`, as at a by-election: then the House sits on.
    """
    by_number = {parliament.number: parliament for parliament in parliaments}
    for parliament in by_number.values():
        first, last = parliament.first_polled_on, parliament.last_polled_on
        if first is not None and last is not None and first <= polled_on <= last:
            before = by_number.get(parliament.number - 1)
            return before.dissolved_on if before else None
    return None
