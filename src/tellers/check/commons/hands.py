"""Seats of the House that changed hands, second places, and parties with no seat of an area.

"More than 250 seats changed hands", "60 Conservative seats have gone over to the Liberal
Democrats", "it took five seats and 98 second places", "none of the 32 Welsh seats went to them".
"""

import re
from collections.abc import Iterator

from tellers.check.claims import Verdict
from tellers.check.commons import words
from tellers.check.picture.answer import Answer, Counted, Told, is_count
from tellers.record import figures
from tellers.style.numbers import write_ordinal

REDRAWN = 3
"""Seats by which two counts of what changed hands may differ, the Speaker's among them."""


def of_hands(told: Told) -> Iterator[Verdict]:
    """The verdicts on what changed hands, on second places and on parties without a seat."""
    text = told.skeleton
    if " N" not in text or told.laid.marked.find(words.LOCAL):
        return
    for found in told.laid.marked.finds(words.ONE_OF):
        yield from _one_of(told, found)
    if " S" in text:
        return
    yield from _changed(told)
    yield from _places(told)
    for pattern in (words.TURNED, words.WON_NONE, words.OF_THEM):
        for found in told.laid.marked.finds(pattern):
            yield from _none(told, found)


def _one_of(told: Told, found: re.Match[str]) -> Iterator[Verdict]:
    """How many seats a party has, told of one of them: "one of four Green seats in the Commons"."""
    keys, area = told.keys(found["p"]), told.laid.area(found["a"]) if found["a"] else ""
    if not keys or not is_count(told.mark(found["n"])) or " Y" in told.skeleton:
        return
    grounds = [told.ground, told.before()]
    readings = [
        Counted(f"seats of {told.people(keys)}, {one.name}", value, one.row(area))
        for one in grounds if one is not None
        for value in one.seats(area, keys)
    ]  # fmt: skip
    yield from told.counted(found["n"], "seats", readings)


def _areas(told: Told) -> list[str]:
    named = list(dict.fromkeys(told.laid.areas.values()))
    if named:
        return named if len(named) == 1 else []
    return ["", told.page.home] if told.page.home else [""]


def _changed(told: Told) -> Iterator[Verdict]:
    for found in told.laid.marked.finds(words.CHANGED):
        if not is_count(told.mark(found["n"])):
            continue
        keys = told.keys(found["a"]) if found["a"] else ()
        readings = [
            Counted("seats that changed hands", value, told.ground.row(area))
            for area in _areas(told)
            for value in _hands(told, area, keys)
        ]
        value = told.mark(found["n"]).amount.value
        is_near = any(abs(value - one.value) <= REDRAWN for one in readings)
        verdicts = list(told.counted(found["n"], "national", readings, is_sure=not is_near))
        told.firm += verdicts  # they are of no party that another rule may have thought of
        yield from verdicts
    for found in told.laid.marked.finds(words.GONE_OVER):
        a, b = told.keys(found["a"]), told.keys(found["b"])
        if a and b and is_count(told.mark(found["n"])):
            readings = [
                Counted(f"seats of {told.people(a)} that {told.people(b)} won", value,
                        told.ground.row(area))
                for area in _areas(told)
                for value in told.ground.passed(told.nation, area, a, b)
            ]  # fmt: skip
            yield from told.counted(found["n"], "gains_from", readings, is_sure=told.is_wide)


def _hands(told: Told, area: str, keys: tuple[str, ...]) -> tuple[int, ...]:
    """How many seats of an area another label won than had them; of a party, where it is named."""
    if keys:
        return (told.ground.lost(told.nation, area, keys),)
    seats = told.nation.now.seats
    ids = [one.contest.id for one in told.ground.over(area) if one.contest.id in seats]
    moved = [
        i for i in ids
        if seats[i].before and figures.hands(seats[i].winner) != figures.hands(seats[i].before)
    ]  # fmt: skip
    speaker = sum("spk" in (seats[i].before, seats[i].winner) for i in moved)
    return tuple(dict.fromkeys((len(moved), len(moved) - speaker)))


def _places(told: Told) -> Iterator[Verdict]:
    for pattern in (words.PLACES, words.PLACED, words.HAD):
        for found in told.laid.marked.finds(pattern):
            named = found.groupdict().get("p") or _party_before(told, found.start())
            keys = told.keys(named) if named else told.keys_spoken_of()
            is_known = bool(named) or told.is_spoken_of
            rank = int(told.mark(found["o"]).amount.value) if found.groupdict().get("o") else 2
            if not keys or rank < 2 or not is_count(told.mark(found["n"])):
                continue
            line = f"contests in which {told.people(keys)} came {write_ordinal(rank)}"
            readings = [
                Counted(line, value, told.ground.row(area))
                for area in _areas(told)
                for value in told.ground.placed(area, keys, rank)
            ]
            left = told.skeleton[: found.start() + 1]
            is_of_others = pattern is words.PLACED and " P" in left  # "Labour defends 89 seats"
            is_sure = is_known and told.is_wide and not is_of_others
            yield from told.counted(found["n"], "placed", readings, is_sure=is_sure)


def _party_before(told: Told, at: int) -> str:
    """The only party of the clause that leads up to a number of places."""
    clause = re.split(r"[;:]| while | but ", told.skeleton[: at + 1])[-1]
    found = re.findall(r"(?<= )P\d+(?= )", clause)
    return found[0] if len(found) == 1 else ""


def _none(told: Told, found: re.Match[str]) -> Iterator[Verdict]:
    """That a party has none of so many seats: false only of an area that has so many."""
    keys, named = told.keys(found["p"]), found.groupdict()
    symbols = dict.fromkeys(one for key in "abc" if (one := named.get(key)))
    area = told.laid.area(next(iter(symbols))) if symbols else ""
    total = told.mark(found["m"])
    house = len(told.ground.over(area))
    span = told.laid.marked.span(*found.span("span"))
    if not keys:
        return
    if not total.amount.fits(house):
        why = "the seats are those of a place that the record does not know"
        yield told.verdict(span, "national", None, Answer("seats of an area", why, ""))
        told.hush(found["m"])
        return
    won = told.ground.seats(area, keys)
    one = Counted(f"seats of {told.people(keys)}", min(won), told.ground.row(area))
    yield told.said(span, "national", min(won) == 0, one)
    yield told.said((total.start, total.end), "house", True, Counted("seats", house, one.cites))
