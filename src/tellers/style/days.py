"""Days as prose names them beside dates: weekdays, months without a year, yesterday, last October.

`find_dates` reads the dates themselves; a weekday beside one belongs to it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from tellers.record.people import Precision
from tellers.style.dates import MONTHS, DateMention, find_dates

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTH = "|".join(MONTHS)
_WEEKDAY = "|".join(WEEKDAYS)
_OPENERS = (
    "in",
    "of",
    "by",
    "since",
    "until",
    "early",
    "after",
    "from",
    "late",
    "last",
    "next",
    "this",
    "during",
    "before",
)
"""Words after which a month without a day is one: May is also a verb and a surname."""
_AFTER = "|".join(rf"(?<=\b[{w[0].upper()}{w[0]}]{w[1:]}\s)" for w in _OPENERS) + r"|(?<=\bmid-)"
_WORDS = re.compile(
    rf"\b(?:(?P<which>[Ll]ast|[Nn]ext|[Tt]his|[Pp]revious)\s+)?(?:(?P<weekday>{_WEEKDAY})\b"
    rf"|(?:{_AFTER})"
    rf"(?P<month>{_MONTH})\b)"
    r"|\b(?P<span>(?:[Ll]ast|[Nn]ext|[Tt]his|[Pp]revious)\s+(?:year|month|week|weekend|night|"
    r"spring|summer|autumn|winter))\b|\b(?P<near>[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight)\b"
    r"|\b(?P<beside>(?:(?:[Tt]he\s+)?(?:next|following|previous)\s+day|[Tt]he\s+day\s+(?:after|before)"
    r"|[Aa]\s+day\s+(?:later|earlier)))\b"
)
_BESIDE = re.compile(r",?\s+(?:the\s+)?")


@dataclass(frozen=True, slots=True)
class DayMention:
    """A day or a time as written: what it states, nought or nothing where it does not say.

    `weekday` is 1 for Monday. `word` is what only the day of publication could explain: last,
    yesterday, last year.
    """

    start: int
    end: int
    year: int = 0
    month: int = 0
    day: int = 0
    weekday: int = 0
    word: str = ""


def find_days(text: str) -> Iterator[DayMention]:
    """Every date and every named day of a text, in order.

    >>> text = "Suspended last October, back on Thursday 4 July 2024."
    >>> [text[d.start : d.end] for d in find_days(text)]
    ['last October', 'Thursday 4 July 2024']
    """
    found = sorted((*_dates(text), *_named(text)), key=lambda day: (day.start, -day.end))
    kept: list[DayMention] = []
    for day in found:
        last = kept[-1] if kept else None
        if last is not None and day.start < last.end:
            continue
        if last is not None and _is_weekday_of(text, last, day):
            kept[-1] = _joined(last, day)
        else:
            kept.append(_counted(last, day))
    yield from kept


def _dates(text: str) -> Iterator[DayMention]:
    for mention in find_dates(text):
        yield _of(mention)


def _of(mention: DateMention) -> DayMention:
    if mention.dated is None:
        return DayMention(mention.start, mention.end, 0, mention.month, mention.day)
    on, precision = mention.dated.on, mention.dated.precision
    month = 0 if precision is Precision.YEAR else on.month
    day = on.day if precision is Precision.DAY else 0
    return DayMention(mention.start, mention.end, on.year, month, day)


def _named(text: str) -> Iterator[DayMention]:
    for match in _WORDS.finditer(text):
        word = (match["span"] or match["near"] or match["beside"] or match["which"] or "").lower()
        weekday = WEEKDAYS.index(match["weekday"]) + 1 if match["weekday"] else 0
        month = MONTHS.index(match["month"]) + 1 if match["month"] else 0
        yield DayMention(match.start(), match.end(), 0, month, 0, weekday, " ".join(word.split()))


def _is_weekday_of(text: str, first: DayMention, second: DayMention) -> bool:
    """Whether a weekday stands just before a date that names its day."""
    is_pair = first.weekday and not first.day and second.day and not second.weekday
    return bool(is_pair and _BESIDE.fullmatch(text, first.end, second.start))


def _joined(first: DayMention, second: DayMention) -> DayMention:
    return DayMention(
        first.start, second.end, second.year, second.month, second.day, first.weekday, first.word
    )


_AFTER_IT = ("next", "following", "after", "later")
_BEFORE_IT = ("previous", "before", "earlier")


def _counted(last: DayMention | None, day: DayMention) -> DayMention:
    """The day after, or before, the whole date that was named last, as a date."""
    words = day.word.split()
    step = any(w in _AFTER_IT for w in words) - any(w in _BEFORE_IT for w in words)
    if "day" not in words or not step or last is None or not (last.year and last.day):
        return day
    on = date(last.year, last.month, last.day) + timedelta(days=step)
    return DayMention(day.start, day.end, on.year, on.month, on.day)
