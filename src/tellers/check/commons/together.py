"""Parties held against each other over the whole: votes added up, seats that are as many.

"Ukip got more votes than the SNP and the Liberal Democrats put together", "eight, the same number
as the DUP", "in Scotland, where the Conservatives went from 13 seats to six".
"""

import re
from collections.abc import Iterator

from tellers.check.claims import Verdict
from tellers.check.commons import words
from tellers.check.picture.answer import Counted, Told, is_count
from tellers.check.picture.ground import Ground

CLOSE = 500
"""One part in so many by which the votes of a party may differ between two publishers."""
OF_SEATS = re.compile(r" (?:seats?|mps|majority|majorities) ")


def of_together(told: Told) -> Iterator[Verdict]:
    """The verdict on each comparison of parties over the whole, and on what one went from."""
    text = told.skeleton
    if " P" not in text or " S" in text or " C" in text or words.LOCAL.search(text):
        return
    if not told.laid.areas and told.is_wide:
        for pattern in (words.MORE_TOGETHER, words.REWARD):
            for found in pattern.finditer(text):
                yield from _more(told, found)
        for found in words.AS_MANY.finditer(text) if OF_SEATS.search(text) else ():
            yield from _as_many(told, found)
    if len(told.laid.areas) == 1 and OF_SEATS.search(text):
        for found in words.WENT_FROM.finditer(text):
            yield from _went(told, found)


def _parties(told: Told, named: str) -> list[tuple[str, ...]]:
    return [told.keys(one) for one in re.findall(r"P\d+", named)]


def _more(told: Told, found: re.Match[str]) -> Iterator[Verdict]:
    """That parties together had more than others; where several are named, they say "together"."""
    ours, theirs = _parties(told, found["a"]), _parties(told, found["b"])
    group = found.groupdict()
    is_sum = any(group.get(one) for one in ("tog", "tog2", "tog3"))
    several = len(ours) > 1 or len(theirs) > 1
    if not all(ours) or not all(theirs) or (several and not is_sum):
        return
    if not several or " Y" in told.skeleton:
        return  # one against one is read elsewhere
    first, second = (_sum(told, one, found["what"]) for one in (ours, theirs))
    holds = (first > second) is (found["way"] == "more") and first != second
    if not holds and abs(first - second) * CLOSE <= first + second:
        return  # two publishers may differ by so much
    one = Counted(f"{found['what']} of some parties, less those of others", first - second,
                  told.ground.row())  # fmt: skip
    verdict = told.said(told.laid.marked.span(*found.span("span")), "comparative", holds, one)
    told.firm.append(verdict)
    yield verdict


def _sum(told: Told, parties: list[tuple[str, ...]], what: str) -> int:
    count = told.ground.votes if what == "votes" else told.ground.seats
    return sum(count("", keys)[0] for keys in parties)


def _as_many(told: Told, found: re.Match[str]) -> Iterator[Verdict]:
    """That a party has as many seats as another."""
    ours, theirs = told.keys(found["a"]), told.keys(found["b"])
    if not ours or not theirs:
        return
    first, second = (told.ground.seats("", keys) for keys in (ours, theirs))
    one = Counted(f"seats of {told.people(theirs)}", second[0], told.ground.row())
    span = told.laid.marked.span(*found.span("span"))
    yield told.said(span, "comparative", bool({*first} & {*second}), one)


def _went(told: Told, found: re.Match[str]) -> Iterator[Verdict]:
    """From so many seats of an area to so many."""
    keys, then = told.keys(found["p"]), told.before()
    area = next(iter(told.laid.areas.values()))
    if not keys or then is None or " Y" in told.skeleton:
        return
    held = told.ground.held_before(told.nation, area, keys)
    for symbol, ground in ((found["then"], then), (found["now"], told.ground)):
        if is_count(told.mark(symbol)):
            readings = [*_seats(told, ground, area, keys)]
            if ground is then:
                line = f"seats of {told.people(keys)}, on the present boundaries"
                readings.append(Counted(line, held, told.ground.row(area)))
            yield from told.counted(symbol, "seats", readings)


def _seats(told: Told, ground: Ground, area: str, keys: tuple[str, ...]) -> Iterator[Counted]:
    for value in ground.seats(area, keys):
        yield Counted(f"seats of {told.people(keys)}, {ground.name}", value, ground.row(area))
