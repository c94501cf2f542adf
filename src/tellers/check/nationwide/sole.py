"""That something is the one seat, gain or loss of a party: "their only gain in the North East"."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from tellers.check.claims import Finding, Verdict
from tellers.check.composed.asked import Asked
from tellers.check.nationwide import words
from tellers.check.nationwide.asks import near_of
from tellers.check.nationwide.whose import Keys, areas_of, before
from tellers.check.picture.answer import Answer, Told
from tellers.check.reading.marking import Marked
from tellers.check.tally.counts import Over
from tellers.record.figures import find_winner
from tellers.record.matching.spelling import place_key


class Sole(NamedTuple):
    """Where something is told as the only one, whose it is, of what, and the words beside it."""

    at: tuple[int, int]
    keys: Keys
    measure: str
    left: str
    right: str


def may_be_sole(marked: Marked) -> bool:
    """Whether a sentence may tell of the one seat of a party."""
    return not words.SOLE_CALLED_BY.isdisjoint(marked.symbols)


def of_the_sole(asked: Asked, told: Told) -> Iterator[Verdict]:
    """The verdicts on what a sentence tells as the only one of a party, if nobody read it."""
    sure = [one.claim for one in asked.told if one.verdict is not Finding.UNCHECKABLE]
    for sole in (*_only(told), *_one(told)):
        start, end = told.laid.marked.span(*sole.at)
        if not sole.keys or any(one.start < end and start < one.end for one in sure):
            continue
        if words.SEVERAL.search(near_of(sole.left, sole.right)):
            continue
        every = [
            one
            for area in areas_of(told, sole.left, sole.right)
            for one in Over(told, told.ground, told.before(), area, sole.keys).counted(sole.measure)
        ]
        if every:
            good = next((one for one in every if one.value == 1), None)
            if good is not None or _is_named(told, sole.keys):
                yield told.said((start, end), "national", good is not None, good or every[0])


def of_its_seat(asked: Asked, told: Told) -> Iterator[Verdict]:
    """The verdicts on the name of the one seat that a party has: "just one seat, Clacton"."""
    for found in words.ITS_SEAT.finditer(told.skeleton):
        start, end = told.laid.marked.span(*found.span("s"))
        is_one = not found["n"] or told.mark(f"N{found['n']}").amount.value == 1
        if not is_one or asked.is_told(*found.span("s")):
            continue
        if words.SEVERAL.search(near_of(told.skeleton[: found.start() + 1], found[0])):
            continue
        won = [
            one.contest for one in told.ground.over("")
            if (first := find_winner(one)) and first.label.key in told.keys(found["p"])
        ]  # fmt: skip
        if len(won) == 1:
            name, said = won[0].constituency.name, place_key(str(told.mark(found["s"]).value))
            holds = said in map(place_key, won[0].constituency.names)
            line = f"the one seat of {told.people(told.keys(found['p']))}, {told.ground.name}"
            answer = Answer(line, name, name, told.ground.row())
            yield told.verdict((start, end), "national", holds, answer)


def _only(told: Told) -> Iterator[Sole]:
    """What is told as the only one: "their only gain in the North East"."""
    for found in words.SOLE.finditer(told.skeleton):
        left = told.skeleton[: found.start() + 1]
        yield Sole(found.span("span"), _whose(told, found), _measure(found), left, found["right"])


def _one(told: Told) -> Iterator[Sole]:
    """What is told as one and no more, "but has a single MP", if no other party is named before."""
    for found in words.ONE_ONLY.finditer(told.skeleton):
        left, right = told.skeleton[: found.start() + 1], told.skeleton[found.end() :]
        named = {told.keys(one) for one in words.A_PARTY.findall(left)}
        own = found["p"] or ("" if words.AN_OBJECT.search(left) else found["own"])
        if len(named) > 1 and not own:
            continue
        keys = told.keys(own) if own else next(iter(before(told, left)), ())
        yield Sole(found.span("span"), keys, "n", left, right)


def _is_named(told: Told, keys: Keys) -> bool:
    """Whether a sentence itself names the party, so that it can be no other."""
    return any(told.keys(one) == keys for one in words.A_PARTY.findall(told.skeleton))


def _whose(told: Told, found: re.Match[str]) -> Keys:
    """Whose the only one is: of whoever is named in it, just behind it, or last before it."""
    if told_for := words.FOR_IT.search(told.skeleton[: found.start() + 1]):
        return told.keys(told_for["p"])
    named = (
        one for one in (found["own"], found["p"], found["by"], found["to"]) if one and one[0] == "P"
    )
    if symbol := next(named, ""):
        return told.keys(symbol)
    return next(iter(before(told, told.skeleton[: found.start() + 1])), ())


def _measure(found: re.Match[str]) -> str:
    """What is counted, by its letter in `tally/counts`."""
    if found["noun"] in words.SOLE_LOSSES or found["verb"] == "lost":
        return "l"
    is_gain = found["noun"] in words.SOLE_GAINS or found["verb"] is not None
    return "g" if is_gain and found["verb"] not in words.SOLE_HELD else "n"
