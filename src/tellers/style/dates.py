"""How the desk writes days and times, and reads them. UTC inside, London's clock in print."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from tellers.errors import InvalidRecord
from tellers.record.people import Dated, Precision

LONDON = ZoneInfo("Europe/London")
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip


def write_date(day: date) -> str:
    """A day as printed.

    >>> write_date(date(2024, 7, 4))
    '4 July 2024'
    """
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def write_dated(dated: Dated) -> str:
    """A day as finely as its source knows it: 29 October 2020, March 2023, 1983."""
    if dated.precision is Precision.YEAR:
        return str(dated.on.year)
    if dated.precision is Precision.MONTH:
        return f"{MONTHS[dated.on.month - 1]} {dated.on.year}"
    return write_date(dated.on)


def local_day(moment: datetime) -> date:
    """The day of a moment on London's clock: half past midnight in summer is the day after UTC's.

    >>> from datetime import timezone
    >>> local_day(datetime(2024, 7, 4, 23, 30, tzinfo=timezone.utc))
    datetime.date(2024, 7, 5)
    """
    return moment.astimezone(LONDON).date()


def write_time(moment: datetime) -> str:
    """A moment on London's clock.

    >>> from datetime import timezone
    >>> write_time(datetime(2019, 12, 13, 3, 31, tzinfo=timezone.utc))
    '3:31am'
    """
    local = moment.astimezone(LONDON)
    return f"{local.hour % 12 or 12}:{local.minute:02d}{'am' if local.hour < 12 else 'pm'}"


# ------------------------------------------------------------------- reading


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date found in prose, as precise as written; `dated` is None for a day without a year."""

    start: int
    end: int
    dated: Dated | None
    month: int = 0
    day: int = 0


_MONTH_WORDS = {name: n for n, name in enumerate(MONTHS, start=1)} | {
    name[:length]: n for n, name in enumerate(MONTHS, start=1) for length in (3, 4)
}
_MONTH = f"(?P<month>{'|'.join(sorted(_MONTH_WORDS, key=len, reverse=True))})\\b\\.?"
_DATE = re.compile(
    r"(?=[\dA-Z])(?:"  # asked first, at each letter: few words begin so
    rf"\b(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?)?{_MONTH}"
    r"(?:\s+(?P<after>\d{1,2})(?:st|nd|rd|th)?\b(?!,?\d))?(?:,?\s+(?P<year>(?:18|19|20)\d\d)\b)?"
    r"|\b(?P<iso>(?:18|19|20)\d\d-\d\d-\d\d)\b|(?<![\d,.£])(?P<bare>(?:18|19|20)\d\d)\b(?![,.]\d|%))"
)
_TIME = re.compile(r"(\d{1,2})(?:[:.](\d\d))?\s?(am|pm)$")


def find_dates(text: str) -> Iterator[DateMention]:
    """Every date in a text, in order: a day, a month with its year, a year, a day without one.

    >>> [write_dated(m.dated) for m in find_dates("Suspended on 29 October 2020, back in 2024.")]
    ['29 October 2020', '2024']
    """
    for match in _DATE.finditer(text):
        mention = _mention(match)
        if mention is not None:
            yield mention


def _mention(match: re.Match[str]) -> DateMention | None:
    start, end = match.span()
    if match["bare"]:
        return DateMention(start, end, Dated(date(int(match["bare"]), 1, 1), Precision.YEAR))
    try:
        if match["iso"]:
            return DateMention(start, end, Dated(date.fromisoformat(match["iso"])))
        return _month_mention(match)
    except ValueError:
        return None


def _month_mention(match: re.Match[str]) -> DateMention | None:
    start, end = match.span()
    month = _MONTH_WORDS[match["month"]]
    day = int(match["day"] or match["after"] or 0)
    if not match["year"]:
        return DateMention(start, end, None, month, day) if day else None
    precision = Precision.DAY if day else Precision.MONTH
    on = date(int(match["year"]), month, day or 1)
    return DateMention(start, end, Dated(on, precision), month, day)


def read_dated(text: str) -> Dated:
    """The date that a text states, as finely as it states it.

    Raises:
        InvalidRecord: it states none.
    """
    for mention in find_dates(text):
        if mention.dated is not None:
            return mention.dated
    raise InvalidRecord(f"No date stands in {text!r}.")


def read_date(text: str) -> date:
    """The day that `write_date` wrote."""
    return read_dated(text).on


def read_time(text: str) -> time:
    """The time on London's clock that `write_time` wrote.

    >>> read_time("3:31am")
    datetime.time(3, 31)
    """
    match = _TIME.match(text)
    if match is None:
        raise InvalidRecord(f"No time of day stands in {text!r}.")
    return time(int(match[1]) % 12 + (12 if match[3] == "pm" else 0), int(match[2] or 0))
