"""Turnout of the whole country in a text that is of no seat: how high, since when, up or down."""

import re
from collections.abc import Iterator
from fractions import Fraction

from tellers.check.claims import Verdict
from tellers.check.picture import words
from tellers.check.picture.answer import Answer, Counted, Told
from tellers.check.picture.ground import Ground, ground_on
from tellers.style.numbers import rounded

WHOLE = "turnout, the whole country"
"""How a reading of it begins."""


def of_whole_turnout(told: Told, before: Ground | None) -> Iterator[Verdict]:
    """The verdict on turnout, where the figure is that of the whole; `before` if one was."""
    text = told.skeleton
    if not told.is_wide or " S" in text or told.laid.areas:
        return
    found = words.WHOLE_TURNOUT.search(text)
    is_here = found is not None and _fits(told, found["q"], told.ground)
    if found is not None and is_here:
        yield from told.counted(found["q"], "turnout", _of(told.ground))
        yield from _way(told)
        yield from _since(told)
        yield from _moved(told)
    elif found is None and told.page.scene is None and not told.page.home:
        yield from _way(told)
        yield from _moved(told)
    if before is not None and (moved := words.POINTS_ON.match(text)):
        yield from _points(told, before, moved)


def _of(ground: Ground) -> list[Counted]:
    return [Counted(f"{WHOLE}, {ground.name}", one, ground.row()) for one in ground.turnouts("")]


def _fits(told: Told, symbol: str, ground: Ground) -> bool:
    return any(told.mark(symbol).amount.fits(one) for one in ground.turnouts(""))


def _way(told: Told) -> Iterator[Verdict]:
    """Whether it rose or fell."""
    found = told.laid.marked.find(words.TURNOUT_WAY)
    then = told.before()
    if found is None or then is None:
        return
    if year := re.search(r"Y\d+", found["when"]):
        then = next(iter(told.of_year(told.mark(year[0]).dated.on.year)), None)
    elif ago := re.search(r"N\d+", found["when"]):
        back = int(told.mark(ago[0]).amount.value)
        then = next(iter(told.of_year(told.ground.election.polled_on.year - back)), None)
    if then is None:
        return
    pairs = list(zip(told.ground.turnouts(""), then.turnouts(""), strict=False))
    sign = 1 if found["span"] in ("up", "higher") else -1
    moved = pairs[0][0] - pairs[0][1]
    why = f"{_shown(pairs[0][0])} now, {_shown(pairs[0][1])} at the {then.name}"
    cites = (*told.ground.row(), *then.row())
    answer = Answer(WHOLE, why, f"{float(moved) * 100:.2f}", cites)
    span = told.laid.marked.span(*found.span("span"))
    holds = any((new - old) * sign > 0 for new, old in pairs)
    verdict = told.verdict(span, "change", holds, answer)
    told.firm.append(verdict)
    yield verdict


def _shown(turnout: Fraction) -> str:
    return f"{float(turnout) * 100:.1f}%"


def _since(told: Told) -> Iterator[Verdict]:
    """Whether it was the lowest, or the highest, since the year that is named."""
    found = told.laid.marked.find(words.SINCE)
    if found is None:
        return
    mark, sign = told.mark(found["y"]), 1 if found["way"] == "highest" else -1
    day = told.ground.election.polled_on
    own = told.ground.turnouts("")
    for election in reversed(told.page.record.general_elections()):
        if election.polled_on >= day:
            continue
        then = ground_on(told.page, election)
        there = then.turnouts("") if then is not None else ()
        if then is None or not there:
            return
        year = election.polled_on.year
        is_beaten = any(sign * a > sign * b for a, b in zip(there, own, strict=False))
        if is_beaten:
            holds = year == mark.dated.on.year
            answer = Answer(WHOLE, f"{year}: {float(there[0]) * 100:.1f}%", str(year), then.row())
            yield told.verdict((mark.start, mark.end), "first since", holds, answer)
            return


def _moved(told: Told) -> Iterator[Verdict]:
    """By how many points it rose or fell, told beside it."""
    found = next((m for p in words.TURNOUT_MOVED if (m := told.laid.marked.find(p))), None)
    then = told.before() if found else None
    if found is None or then is None:
        return
    if year := re.search(r"Y\d+", found["rest"]):
        then = next(iter(told.of_year(told.mark(year[0]).dated.on.year)), None)
    is_fall = found["way"] in words.FEWER or words.FALLING.match(f" {found['way']} ")
    if then is not None:
        moves = list(_moves(told.ground, then, -1 if is_fall else 1))
        yield from told.counted(found["t"], "change", moves)


def _moves(ground: Ground, then: Ground, sign: int) -> Iterator[Counted]:
    """The move of the turnout from one election to another, exactly and as it is printed."""
    what = f"{WHOLE}, change"
    for new, old in zip(ground.turnouts(""), then.turnouts(""), strict=False):
        yield Counted(what, sign * (new - old), then.row())
    printed = [rounded(one.turnouts("")[0] * 100, 1) / 100 for one in (ground, then)]
    yield Counted(what, sign * (printed[0] - printed[1]), then.row())


def _points(told: Told, ground: Ground, found: re.Match[str]) -> Iterator[Verdict]:
    """By how many points it rose or fell, where the sentence before told how high it was."""
    sign = 1 if found["way"] in ("up", "higher", "above") else -1
    for then in told.of_year(told.mark(found["y"]).dated.on.year)[:1]:
        verdicts = list(told.counted(found["t"], "change", _moves(ground, then, sign)))
        told.firm.extend(verdicts)
        yield from verdicts
