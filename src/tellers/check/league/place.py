"""Which place a clause claims, and from which end: the third lowest, only two higher."""

import re
from dataclasses import dataclass

from tellers.check.league import words
from tellers.check.league.parts import Clause, Part
from tellers.check.reading.marking import Marked


@dataclass(frozen=True, slots=True)
class Core:
    """The words of an order: where, which way it runs, which place."""

    start: int
    end: int
    ways: tuple[bool, ...]
    adjective: str = ""
    by: str = ""
    place: int = 1
    within: int = 0
    is_count: bool = False
    passers: tuple[str, ...] = ()


def core_of(marked: Marked, clause: Clause) -> Core | None:
    """The order of a clause; nothing where it has none, or two."""
    kinds = ("sup", "within", "second", "passed", "matched", "league", "placed", "ranked", "over")
    found, more = clause.all(*kinds), clause.all("more")
    if listed := clause.all("listed"):
        return _on_a_list(marked, found, listed) if not more else None
    if len(found) + len(more) != 1:
        return None
    return _compared(marked, clause, more[0]) if more else _told(marked, clause, found[0])


def _told(marked: Marked, clause: Clause, part: Part) -> Core | None:
    if clause.all("none", "only", "alone", "count", "than"):
        return None
    named, span = part.groups, (part.start, part.end)
    if part.kind == "sup":
        return _superlative(marked, clause, part)
    if part.kind == "within":
        word, many = named["some"], number_of(marked, named["many"])
        return Core(*span, (_is_least(word),), word, within=many) if many else None
    if part.kind == "over":
        word = named["over"]
        return Core(*span, (_is_least(word),), word)
    if part.kind in ("second", "passed", "matched"):
        how = named.get("how") or named.get("how2") or ""
        ways = (True,) if how == "undercut" else (False, True)
        seats = _seats(named.get("past") or named.get("passers") or "")
        if seats:  # the seats are the claim
            start = marked.skeleton.find(f" {seats[0]} ", part.start) + 1
            span = (start, marked.skeleton.find(f" {seats[-1]} ", start - 1) + 1 + len(seats[-1]))
        return Core(*span, ways, passers=seats)
    return _in_a_table(marked, clause, part)


_ONE_OF = re.compile(r" (?:among|amongst|one of|some of|in|into|N\d+ of) $")
"""What stands before an order of several places: "among the lowest anywhere"."""


def _is_of_a_few(clause: Clause) -> bool:
    """Whether an order is of so many that are only counted: "the lowest of the six"."""
    pairs = zip(clause.parts, clause.parts[1:], strict=False)
    return any(a.text == "the" and b.kind in ("figure", "count") for a, b in pairs)


def _superlative(marked: Marked, clause: Clause, part: Part) -> Core | None:
    word, order = part.groups["most"], part.groups.get("order", "")
    if _ONE_OF.search(marked.skeleton[: part.start]) or _is_of_a_few(clause):
        return None
    place = 0 if order == "next" else number_of(marked, order) if order else 1
    core = Core(part.start, part.end, (_is_least(word),), word, place=place)
    bars = clause.all("bar") + ([] if order else clause.all("behind"))
    if not bars:
        return core if place else None
    seats = tuple(
        one for bar in bars for one in _seats(bar.groups.get("bar") or bar.groups["after"])
    )
    if order or len(bars) > 1:
        return None
    start, end = min(part.start, bars[0].start), max(part.end, bars[0].end)
    return Core(start, end, core.ways, word, passers=seats)


def _on_a_list(marked: Marked, found: list[Part], listed: list[Part]) -> Core | None:
    """A place on a list: "third on the list of the smallest majorities", "it heads the list"."""
    part, word = listed[0], listed[0].groups["listed"]
    is_first = not found and part.groups.get("tops", "")
    is_ranked = len(found) == 1 and found[0].kind == "ranked"
    if len(listed) > 1 or not (is_first or is_ranked):
        return None
    if is_first:
        return Core(part.start, part.end, (_is_least(word),), word)
    named = found[0].groups
    order = named.get("order3") or named["order4"]
    place = 1 if order in ("first", "top") else number_of(marked, order) if order[0] == "O" else 0
    core = Core(found[0].start, found[0].end, (_is_least(word),), word, place=place)
    return core if place else None


def _in_a_table(marked: Marked, clause: Clause, part: Part) -> Core | None:
    """A place in a table, from its top: "topped the turnout table", "ranked third for turnout"."""
    named = part.groups
    order = next((named[k] for k in ("order2", "order3", "order4") if k in named), "")
    by = next((named[k] for k in ("by", "by2", "by3", "by4") if k in named), "")
    by = by or clause.named("by5") or clause.named("by6")
    if not by:
        return None
    is_foot = "foot" in named or order in ("last", "bottom")
    is_first = order in ("", "top", "first", "last", "bottom")
    place = 1 if is_first else number_of(marked, order)
    least = is_foot != bool(re.search("marginal|closeness|closest", by))
    ways = (True, False) if order and not is_first and "majorit" in by else (least,)
    return Core(part.start, part.end, ways, by=by, place=place) if place else None


def _compared(marked: Marked, clause: Clause, part: Part) -> Core | None:
    """That none, only some, or only so many pass a seat: "only Moray had a smaller one"."""
    word = part.groups.get("more", "fewer")
    owners = clause.all("none", "only", "alone", "count")
    bars = clause.all("bar")
    none = [one for one in owners if one.kind == "none"]
    rest = [one for one in owners if one.kind != "none"]
    ways = (_is_least(word),)
    is_other = len(bars) > 1 or clause.all("behind") or (bars and not none)
    if len(owners) != 1 or is_other:
        return None
    start, end = min(owners[0].start, part.start), max(owners[0].end, part.end)
    if none:
        seats = _seats(bars[0].groups["bar"]) if bars else ()
        is_said = any(one.kind not in ("none", "more", "plain", "bar") for one in clause.parts)
        is_whole = none[0].text in ("nothing", "nowhere", "nobody", "no one", "none")
        return Core(start, end, ways, word, passers=seats) if is_said or is_whole else None
    named = rest[0].groups
    if "count" not in named:
        seats = _seats(named.get("only") or named["only2"])
        return Core(rest[0].start, rest[0].end, ways, word, passers=seats)
    number, at = number_of(marked, named["count"]), marked.skeleton.find(named["count"], start)
    span = (at, at + len(named["count"]))
    return Core(*span, ways, word, place=number + 1, is_count=True) if 0 < number < MOST else None


MOST = 400
"""Seats that may pass one."""


def _is_least(word: str) -> bool:
    return word in words.LOW or word in words.TIGHT or word in ("fewer", "less")


def number_of(marked: Marked, symbol: str) -> int:
    """The whole number that a symbol is of; nought for another."""
    value = marked.mark(symbol).amount.value
    return int(value) if value == int(value) else 0


def _seats(text: str) -> tuple[str, ...]:
    return tuple(word for word in text.split() if word[0] == "S")
