"""Whether the record holds every poll of a stretch of time: what it lacks contradicts nothing."""

from datetime import date, timedelta

from tellers.check.claims import NO_RESULT, Finding, Verdict
from tellers.record.contests import ElectionKind
from tellers.record.record import Record
from tellers.style.dates import MONTHS

A_MONTH = timedelta(days=31)
"""Within so many days of a poll no seat polls again."""
EVERY_RECORD_BEGINS = 1918
"""No official record of every seat goes back further."""
POLLING_DAY = "polling day"
"""The reading of a verdict on the day of a contest."""


def lacks_poll(record: Record, place: str, after: date, until: date) -> bool:
    """Whether a seat may have polled in a stretch of time and the record know nothing of it.

    `place` is the seat's name; without one the question is of general elections alone.
    """
    kinds = (ElectionKind.GENERAL, ElectionKind.BY_ELECTION) if place else (ElectionKind.GENERAL,)
    return any(not _covers(record, kind, place, after, until) for kind in kinds)


def _covers(record: Record, kind: ElectionKind, place: str, after: date, until: date) -> bool:
    """Whether the coverages of a kind reach over a stretch; general elections have no gaps."""
    there = [one for one in record.coverage if one.kind is kind and one.place in ("", place)]
    begins = min((one.starts_on for one in there), default=date.max)
    ends = max((one.ends_on for one in there), default=date.min)
    return begins <= after and until <= ends


def begins_in(record: Record) -> int:
    """The year of the first general election that the record holds of every seat."""
    whole = [c for c in record.coverage if c.kind is ElectionKind.GENERAL and not c.place]
    return min((one.starts_on.year for one in whole), default=EVERY_RECORD_BEGINS)


def of_no_day(record: Record, one: Verdict) -> Verdict:
    """A verdict on the day of a poll, left open where the record may lack a poll of that day."""
    if one.verdict is not Finding.CONTRADICTED or one.reading != POLLING_DAY:
        return one
    contest, told = record.contests.get(one.contest), one.claimed_value
    if contest is None or not told[-4:].isdigit():
        return one
    begins, ends = _days(told.split())
    is_near = abs(begins - contest.polled_on) <= A_MONTH
    if is_near or not lacks_poll(record, contest.constituency.name, begins, ends):
        return one
    return one.left_open(f"{NO_RESULT} of {told} to hold it against.")


def _days(told: list[str]) -> tuple[date, date]:
    """The first and the last day that a date may mean: "1 December 2016", "May 2025", "2025"."""
    year = int(told[-1])
    if len(told) == 1:
        return date(year, 1, 1), date(year, 12, 31)
    first = date(year, MONTHS.index(told[-2]) + 1, 1)
    if len(told) == len(("May", "2025")):
        return first, first + A_MONTH
    day = first.replace(day=int(told[0]))
    return day, day
