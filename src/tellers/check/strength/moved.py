"""A party's tally that moved to so many, and how many of a party there are now.

"The SNP's tally has come down by 21 to 35", "there are 13 Scottish Conservatives now".
"""

import re
from collections.abc import Iterator, Sequence

from tellers.check.claims import Verdict
from tellers.check.picture.answer import Counted, Told, is_count
from tellers.check.picture.ground import Ground
from tellers.check.strength import words


def of_moves(told: Told) -> Iterator[Verdict]:
    """The verdicts on the figures of a tally, each a number of seats."""
    for found in told.laid.marked.finds(words.TALLY_MOVED):
        yield from _moved(told, found, told.before())
    for found in told.laid.marked.finds(words.THERE_ARE):
        is_of_seats = found["mps"] or found["still"] or found["then"]
        if is_of_seats:
            yield from _moved(told, found, _then(told, found["y"]))


def of_numbers(told: Told) -> Iterator[Verdict]:
    """The verdicts on how many seats a party is down to, or has as the largest of an area."""
    text = told.skeleton
    if told.is_wide or words.OF_THE_HOUSE.search(text):
        for found in told.laid.marked.finds(words.TO_SO_MANY):
            yield from _seats(told, found["now"], told.keys(found["p"]))
    for found in told.laid.marked.finds(words.LARGEST):
        then = words.ON_SO_MANY.match(text[found.end() :])
        if then is not None:
            yield from _seats(told, then["now"], told.keys(found["p"]))
    if words.DEPOSITS.search(text) and " S" not in text and " C" not in text:
        yield from _deposits(told)


def _seats(told: Told, symbol: str, keys: tuple[str, ...]) -> Iterator[Verdict]:
    """How many seats a party has; of all, or of the area that the sentence names."""
    if not keys or not is_count(told.mark(symbol)) or told.mark(symbol).amount.value > MOST_SEATS:
        return
    areas = dict.fromkeys(("", *told.laid.areas.values(), told.page.home))
    line = f"seats of {told.people(keys)}, {told.ground.name}"
    readings = [
        Counted(f"{line}, {area.title()}" if area else line, value, told.ground.row(area))
        for area in areas for value in told.ground.seats(area, keys)
    ]  # fmt: skip
    yield from told.counted(symbol, "seats", readings)


MOST_SEATS = 650


def _deposits(told: Told) -> Iterator[Verdict]:
    """How many deposits each party of a list lost: of all, where one seat has not so many."""
    listed = [
        (found["n"], told.keys(found["p"]))
        for found in told.laid.marked.finds(words.DEPOSITS_OF)
        if told.keys(found["p"]) and is_count(told.mark(found["n"]))
    ]
    if not any(told.mark(symbol).amount.value > IN_A_SEAT for symbol, _ in listed):
        return
    areas = dict.fromkeys((*told.laid.areas.values(), "", told.page.home))
    for symbol, keys in listed:
        line = f"lost deposits of {told.people(keys)}, {told.ground.name}"
        readings = [
            Counted(line, value, told.ground.row(area))
            for area in areas for value in told.ground.deposits(area, keys)
        ]  # fmt: skip
        yield from told.counted(symbol, "deposits", readings)


IN_A_SEAT = 15
"""More deposits than are lost in one seat."""


def _then(told: Told, symbol: str | None) -> Ground | None:
    if not symbol:
        return told.before()
    found = told.of_year(told.mark(symbol).dated.on.year)
    return found[0] if found else None


def _moved(told: Told, found: re.Match[str], then: Ground | None) -> Iterator[Verdict]:
    group, keys = found.groupdict(), told.keys(found["p"])
    if not keys or then is None or not all(
        is_count(told.mark(group[one])) for one in ("now", "by", "then") if group.get(one)
    ):  # fmt: skip
        return
    symbol = group.get("a") or group.get("b")
    areas = [told.laid.area(symbol)] if symbol else ["", *told.laid.areas.values()]
    for area in dict.fromkeys(areas):
        pairs = _pairs(told, area, keys, then, group)
        right = [any(told.mark(s).amount.fits(v) for v in values) for s, values in pairs]
        if any(right) or (told.is_wide and area == areas[-1]):
            yield from _each(told, keys, area, pairs)
            return


Pairs = list[tuple[str, list[int]]]


def _pairs(
    told: Told, area: str, keys: tuple[str, ...], then: Ground, group: dict[str, str | None]
) -> Pairs:
    """Each figure, and what it may be: seats now, seats then, by how many they moved."""
    new, old = told.ground.seats(area, keys), then.seats(area, keys)
    held = told.ground.held_before(told.nation, area, keys)
    gaps = [abs(a - b) for a in new for b in (*old, held)]
    every: tuple[tuple[str, Sequence[int]], ...] = (("now", new), ("then", old), ("by", gaps))
    told_of = ((group.get(name), values) for name, values in every)
    return [(symbol, list(dict.fromkeys(values))) for symbol, values in told_of if symbol]


def _each(told: Told, keys: tuple[str, ...], area: str, pairs: Pairs) -> Iterator[Verdict]:
    where = f", {area.title()}" if area else ""
    for symbol, values in pairs:
        line = f"seats of {told.people(keys)}, {told.ground.name}{where}"
        readings = [Counted(line, value, told.ground.row(area)) for value in values]
        for verdict in told.counted(symbol, "seats", readings):
            told.firm.append(verdict)
            yield verdict
