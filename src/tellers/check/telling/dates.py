"""Dates of two texts held against each other, as precisely as each is written."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from tellers.check.telling.told import How, Place
from tellers.style.days import DayMention

_RELATIVE = frozenset({"yesterday", "today", "tomorrow", "tonight"})
_PARTS = ("year", "month", "day", "weekday")


@dataclass(frozen=True, slots=True)
class Day:
    """A date where it stands in a text: year, month, day, weekday, as far as it states them."""

    place: Place
    word: str
    parts: Mapping[str, int]
    near: frozenset[str] = frozenset()

    @property
    def is_relative(self) -> bool:
        """Whether it hangs upon the day of publication."""
        return bool(self.word)


def day_of(place: Place, mention: DayMention, near: frozenset[str]) -> Day:
    """A mention as a day that can be compared; the weekday of a whole date is reckoned."""
    stated = {name: getattr(mention, name) for name in _PARTS}
    if all(stated[name] for name in _PARTS[:3]) and not stated["weekday"]:
        on = date(stated["year"], stated["month"], stated["day"])
        stated["weekday"] = on.weekday() + 1
    return Day(place, mention.word, {k: v for k, v in stated.items() if v}, near)


def held(rewrite: Day, source: Day) -> How | None:
    """How a date tells another one again; None where they differ, or it says more."""
    told, known = rewrite.parts, source.parts
    if any(known[name] != value for name, value in told.items() if name in known):
        return None
    if rewrite.word or source.word:
        return _relative(rewrite, source)
    if not told.keys() <= known.keys() | ({"weekday"} if not known.get("day") else set()):
        return None
    if "weekday" in told and "weekday" not in known:
        return None
    if told.keys() == known.keys():
        return How.SAME
    return How.LESS_PRECISE


def _relative(rewrite: Day, source: Day) -> How | None:
    """Dates of which one hangs upon the day of publication: "last October" and October 2020."""
    told, known = rewrite.parts, source.parts
    words = rewrite.word, source.word
    if words[0] == words[1] and told == known:
        return How.SAME
    if words[0] in _RELATIVE and words[1] in _RELATIVE:
        return None
    if told.keys() & known.keys() or not (told and known):
        is_span = all(words) and words[0] != words[1] and not (told or known)
        return None if is_span else How.UNDECIDED
    return None


def is_backed(rewrite: Day, source: Day, others: Iterable[Day]) -> bool:
    """Whether what a date says beyond another one stands in a third: the year, most often."""
    told, known = rewrite.parts, source.parts
    if any(known[name] != value for name, value in told.items() if name in known):
        return False
    more = {name: value for name, value in told.items() if name not in known}
    return bool(known.keys() & told.keys()) and any(
        more.items() <= other.parts.items() for other in others
    )


def context(rewrite: Day, source: Day) -> float:
    """How alike the words beside two dates are."""
    return len(rewrite.near & source.near) / 2


def may_stand_for(rewrite: Day, source: Day) -> float:
    """How likely a date stands where another one stood."""
    told, known = rewrite.parts, source.parts
    shared = told.keys() & known.keys()
    if not shared:
        return context(rewrite, source) if rewrite.is_relative and source.is_relative else 0.0
    return 1.0 + context(rewrite, source) + sum(told[name] == known[name] for name in shared)


def changed(rewrite: Day, source: Day) -> How:
    """In which way a date that stands for another one differs."""
    told, known = rewrite.parts, source.parts
    agree = all(known[name] == value for name, value in told.items() if name in known)
    is_more = agree and known and told.keys() - known.keys()
    return How.MORE_EXACT if is_more else How.OTHER_DAY


def is_slip(rewrite: Day, source: Day) -> bool:
    """Whether a whole date is another one but for its day, its month or its year."""
    whole = ("year", "month", "day")
    told, known = rewrite.parts, source.parts
    is_whole = all(name in told and name in known for name in whole)
    return is_whole and sum(told[name] != known[name] for name in whole) == 1
