"""What one way to count a label's wins says to a figure: that it is so, may be, or cannot be.

`holds` bears a figure out, `allows` leaves it open whoever is meant, and `denies` has the whole
span that it tells of.
"""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from tellers.check.hindsight import asks, words
from tellers.check.hindsight.asks import Ask
from tellers.check.hindsight.spells import Past, Spell, has_all_by_elections
from tellers.check.past.line import NAMED_SINCE
from tellers.record import figures
from tellers.record.contests import Contest

NEWEST = 2
"""Runs before the contest of the text of which one is told without its end."""


class Judge(NamedTuple):
    """What bears a kind of figure out, what allows it, what rules it out, and what is right."""

    holds: Callable[[Ask, Past], bool]
    allows: Callable[[Ask, Past], bool]
    denies: Callable[[Ask, Past], bool]
    right: Callable[[Ask, Past], tuple[str, tuple[Contest, ...]]]


# ------------------------------------------------------------------ since when


def _newest(ask: Ask, past: Past) -> tuple[Spell, ...]:
    """The runs that a year may have begun: of those that ended then, where a year says so."""
    if ask.until:
        return tuple(one for one in past.spells if _ended_in(one, ask.until))
    return past.spells[:NEWEST]


def _ended_in(spell: Spell, year: int) -> bool:
    return year in (spell.ended, spell.after.polled_on.year if spell.after else 0)


def _began(ask: Ask, past: Past) -> bool:
    newest = _newest(ask, past)
    if not (ask.until or ask.is_then) and newest and newest[0].contests[-1].id != past.own.id:
        newest = newest[:1]  # a run that has ended since is not told of as if it went on
    if ask.is_least:
        return any(one.began <= ask.value <= one.ended for one in newest[:1])
    return any(one.began == ask.value and one.is_whole for one in newest)


def _may_have_begun(ask: Ask, past: Past) -> bool:
    """Whether some run began in a year, or is told from one within it; or the seat itself did."""
    if past.contests[-1].polled_on.year == ask.value and past.wins[-1]:
        return True
    is_open = any(one.began > ask.value and not one.is_whole for one in past.spells)
    near = ask.clause.near
    is_held = ask.is_begun or (words.HELD.search(near) and not words.EVERY_ONE.search(near))
    within = ask.is_least or not is_held
    mid = within and any(one.began <= ask.value <= one.ended for one in past.spells)
    return mid or is_open or any(one.began == ask.value for one in past.spells)


def _cannot_have_begun(ask: Ask, past: Past) -> bool:
    """Whether a label was beaten in a year, or had won the election before as well."""
    return _was_lost(ask, past) or _was_amid(ask, past)


def _was_lost(ask: Ask, past: Past) -> bool:
    won = past.in_year(ask.value)
    return bool(won) and all(one is False for one in won)


def _was_amid(ask: Ask, past: Past) -> bool:
    """Whether a year lies within a run, and neither began nor ended it."""
    return any(one.began < ask.value < one.ended for one in past.spells)


def _right_start(ask: Ask, past: Past) -> tuple[str, tuple[Contest, ...]]:
    newest = _newest(ask, past) or past.spells
    return (str(newest[0].began), newest[0].contests[-1:]) if newest else ("", ())


# ------------------------------------------------------------------ the last time


def last_win(past: Past) -> Contest | None:
    """The last win before the contest of the text."""
    pairs = zip(past.contests, past.wins, strict=True)
    return next((one for one, won in pairs if won and one.id != past.own.id), None)


def _won_since(ask: Ask, past: Past) -> set[bool | None]:
    pairs = zip(past.contests, past.wins, strict=True)
    return {won for one, won in pairs if ask.value <= one.polled_on.year and one.id != past.own.id}


def _was_last(ask: Ask, past: Past) -> bool:
    if ask.is_least:
        return past.contests[-1].polled_on.year <= ask.value and _won_since(ask, past) == {False}
    last = last_win(past)
    before = past.wins[: past.contests.index(last)] if last else ()
    return last is not None and last.polled_on.year == ask.value and None not in before


def _may_be_last(ask: Ask, past: Past) -> bool:
    """Whether some run ended in a year, by its last win or the defeat that followed."""
    if ask.is_least:
        return True not in _won_since(ask, past)
    if past.contests[-1].polled_on.year == ask.value and not ask.is_begun:
        return True  # who had held it until then, is not known
    older = past.spells if ask.is_then else past.before[:1]
    if ask.is_begun:
        return any(one.ended == ask.value for one in older) or _was_last(ask, past)
    return _was_last(ask, past) or any(_ended_in(one, ask.value) for one in older)


def _cannot_be_last(ask: Ask, past: Past) -> bool:
    return _cannot_have_begun(ask, past) or any(
        one.began == ask.value != one.ended for one in past.spells
    )


def _right_last(ask: Ask, past: Past) -> tuple[str, tuple[Contest, ...]]:
    last = last_win(past)
    return (str(last.polled_on.year), (last,)) if last else ("", ())


# ------------------------------------------------------------------ not beaten since


def _edges(spell: Spell) -> set[int]:
    """The years since which a label had not been beaten: of its last defeat, of the win after."""
    return {spell.began, *([spell.before.polled_on.year] if spell.before else [])}


def _was_unlost(ask: Ask, past: Past) -> bool:
    newest = [one for one in past.spells[:1] if one.is_whole]
    return any(ask.value in _edges(one) for one in newest)


def _may_be_unlost(ask: Ask, past: Past) -> bool:
    return any(ask.value in _edges(one) or not one.is_whole for one in past.spells)


def _cannot_be_unlost(ask: Ask, past: Past) -> bool:
    return _cannot_have_begun(ask, past)


def _right_unlost(ask: Ask, past: Past) -> tuple[str, tuple[Contest, ...]]:
    first = past.spells[:1]
    before = first[0].before if first else None
    if first and words.ELSE.search(ask.clause.near):
        return str(first[0].began), first[0].contests[-1:]
    return (str(before.polled_on.year), (before,)) if before else ("", ())


# ------------------------------------------------------------------ so many


def _lengths(spell: Spell, past: Past, ask: Ask) -> Iterator[int]:
    """How many wins a run is: with the text's contest and without, from and up to a year told."""
    own = spell.contests[0].id == past.own.id
    bounds = [(first, last) for first in {0, *ask.years} for last in {9999, *ask.years}]
    for first, last in bounds:
        number = sum(first <= one.polled_on.year <= last for one in spell.contests)
        yield from ({number, number - 1} if own and last == 9999 else {number})


def _is_so_long(ask: Ask, past: Past) -> bool:
    """Whether the newest run, with this contest or without, is so long, or was when it ended."""
    newest = past.spells[:1]
    if ask.is_last_few and newest and ask.value <= len(newest[0].contests):
        return True
    told = [one for one in past.spells if {one.began, one.ended} & ask.years]
    for one in (*newest, *told):
        own = one.contests[0].id == past.own.id
        number = len(one.contests)
        is_before = own and (ask.mark.letter == "N" or words.HAD.search(ask.clause.near))
        if ask.value in ((number, number - 1) if is_before else (number,)) and one.is_whole:
            return True
    return False


def _may_be_so_long(ask: Ask, past: Past) -> bool:
    total, has_all = past.wins.count(True), words.GENERAL.search(ask.clause.whole)
    if ask.value in (total, total - past.has_now):
        return True
    for one in past.spells:
        found = set(_lengths(one, past, ask))
        if ask.is_last_few and ask.value <= max(found):
            return True
        if ask.value in found or (not one.is_whole and ask.value > max(found)):
            return True
        is_sure = has_all or has_all_by_elections(one.contests)
        if not is_sure and (ask.value < max(found) + UNKNOWN):
            return True
    return False


UNKNOWN = 3
"""By-elections that a run may have had of which the record does not know."""


def _cannot_be_so_long(ask: Ask, past: Past) -> bool:
    return bool(past.spells) and past.spells[0].is_whole


def _right_length(ask: Ask, past: Past) -> tuple[str, tuple[Contest, ...]]:
    run = past.spells[0].contests if past.spells else ()
    is_had = bool(run) and run[0].id == past.own.id and words.HAD.search(ask.clause.near)
    return str(len(run) - bool(is_had)) if run else "", run


# ------------------------------------------------------------------ how often since


def _often(ask: Ask, past: Past) -> set[int]:
    """How many wins there were since a year, with that of the year and the text's and without."""
    won = [one for one, has_won in zip(past.contests, past.wins, strict=True) if has_won]
    then = [one.polled_on.year for one in won if one.polled_on.year >= ask.until]
    now = past.own.polled_on.year if past.has_now and past.wins[0] else 0
    return {len(then) - some for some in (0, then.count(ask.until), then.count(now))} | {
        len(then) - then.count(ask.until) - then.count(now)
    }


def _is_known_since(ask: Ask, past: Past) -> bool:
    return past.contests[-1].polled_on.year <= ask.until and None not in past.since(
        ask.until, past.own.polled_on.year
    )


def _was_so_often(ask: Ask, past: Past) -> bool:
    return ask.value in _often(ask, past) and _is_known_since(ask, past)


def _may_be_so_often(ask: Ask, past: Past) -> bool:
    found = _often(ask, past)
    is_sure = words.GENERAL.search(ask.clause.whole) or ask.until >= NAMED_SINCE
    return ask.value in found or (not is_sure and ask.value < max(found) + UNKNOWN)


def _right_often(ask: Ask, past: Past) -> tuple[str, tuple[Contest, ...]]:
    return str(max(_often(ask, past))), past.contests[:1]


# ------------------------------------------------------------------ how often it turned


def _turns(past: Past) -> list[int]:
    """Changes of party in a row at the newest contests, with this one and without."""
    held = [figures.find_winner(past.line.record.returns[one.id]) for one in past.contests]
    keys = [figures.hands(one.label.key) if one is not None else "" for one in held]
    found = []
    for first in (0, 1):
        some = keys[first:]
        at = next((n for n in range(len(some) - 1) if some[n] == some[n + 1]), len(some) - 1)
        found.append(at)
    return found


def _has_turned(ask: Ask, past: Past) -> bool:
    return past.has_now and ask.value == _turns(past)[0]


def _may_have_turned(ask: Ask, past: Past) -> bool:
    return ask.value <= 1 or ask.value in _turns(past)


def _cannot_have_turned(ask: Ask, past: Past) -> bool:
    return past.has_now and ask.value > max(_turns(past))


def _right_turns(_: Ask, past: Past) -> tuple[str, tuple[Contest, ...]]:
    return str(_turns(past)[0]), past.contests[: _turns(past)[0] + 1]


# ------------------------------------------------------------------ for how many years


def _years(spell: Spell, past: Past) -> set[int]:
    """How many years a run took, to its last win, to the defeat after it, and to this contest."""
    first = spell.contests[-1].polled_on
    ends = [spell.contests[0].polled_on, past.own.polled_on]
    ends += [spell.after.polled_on] if spell.after else []
    spans = [(one - first).days / A_YEAR for one in ends]
    return {n for one in spans for n in (int(one), round(one))} | {
        one.year - first.year for one in ends
    }


A_YEAR, ABOUT = 365.25, 3


def _took_years(ask: Ask, past: Past) -> bool:
    return any(ask.value in _years(one, past) and one.is_whole for one in past.spells[:1])


def _may_have_taken(ask: Ask, past: Past) -> bool:
    for one in past.spells:
        found = _years(one, past)
        if any(abs(ask.value - years) < ABOUT for years in found):
            return True
        if not one.is_whole and ask.value > max(found):
            return True
    life = past.own.polled_on.year - past.contests[-1].polled_on.year
    return abs(ask.value - life) < ABOUT


def _cannot_have_taken(ask: Ask, past: Past) -> bool:
    return bool(past.spells)


def _right_years(_: Ask, past: Past) -> tuple[str, tuple[Contest, ...]]:
    run = past.spells[0].contests if past.spells else ()
    return (str(past.own.polled_on.year - run[-1].polled_on.year), run[-1:]) if run else ("", ())


JUDGES = {
    asks.BEGAN: Judge(_began, _may_have_begun, _cannot_have_begun, _right_start),
    asks.LAST: Judge(_was_last, _may_be_last, _cannot_be_last, _right_last),
    asks.UNLOST: Judge(_was_unlost, _may_be_unlost, _cannot_be_unlost, _right_unlost),
    asks.ROW: Judge(_is_so_long, _may_be_so_long, _cannot_be_so_long, _right_length),
    asks.OFTEN: Judge(_was_so_often, _may_be_so_often, _is_known_since, _right_often),
    asks.TURNS: Judge(_has_turned, _may_have_turned, _cannot_have_turned, _right_turns),
    asks.YEARS: Judge(_took_years, _may_have_taken, _cannot_have_taken, _right_years),
}
