"""The majority of the House in words of its own, and when a party last had one.

"Starmer enters Downing Street with a majority of 174", "an 80-seat majority", "she has lost her
majority of 12", "the first Conservative majority since 1992". Two counts are right: the Speaker
out of every party, and the Speaker with his former one.
"""

import re
from collections.abc import Iterator

from tellers.check.beside.majority import majorities
from tellers.check.claims import Verdict
from tellers.check.commons import words
from tellers.check.commons.led import LED, WORDS
from tellers.check.picture.answer import Answer, Counted, Told, is_count
from tellers.check.picture.ground import Ground, ground_on
from tellers.check.whole.extreme import OF_WHOLE
from tellers.record.contests import Election
from tellers.record.figures import lineage

MOST = 330
"""More than any majority of the House."""
LESSENED = 40
"""Seats by which a majority may shrink in one parliament."""


def of_house(told: Told) -> Iterator[Verdict]:
    """The verdict on each majority of the House in a sentence, and on when one was last had."""
    text = told.skeleton
    if " majority " not in text and " cushion " not in text:
        return
    if " S" in text or " C" in text or " A" in text:
        return
    yield from _first_since(told)
    if not words.OF_NO_HOUSE.search(text):
        for pattern in (words.OF, words.SEATED, words.ONE, words.IS):
            for found in pattern.finditer(text):
                yield from _number(told, found, is_hers=pattern is words.OF)
        for found in words.FROM_TO.finditer(text):
            yield from _from_to(told, found)


def _from_to(told: Told, found: re.Match[str]) -> Iterator[Verdict]:
    """A majority that went from so many to so many."""
    then, numbers = told.before(), [told.mark(found["then"]), told.mark(found["now"])]
    is_small = all(is_count(one) and one.amount.value <= MOST for one in numbers)
    if then is None or not is_small or not _is_of_the_largest(told) or " Y" in told.skeleton:
        return
    yield from _had(told, found["then"], then)
    yield from _now(told, found["now"])


def _had(told: Told, symbol: str, then: Ground) -> Iterator[Verdict]:
    """A majority from which another fell: as declared, or what was left of it by the next day."""
    mark, readings = told.mark(symbol), _readings([then])
    most = max(one.value for one in readings)
    if most - LESSENED <= mark.amount.value < min(one.value for one in readings):
        why = f"it may have been less by its end; {readings[0].why} as declared"
        open_ = told.verdict(
            (mark.start, mark.end), "majority", None, Answer(readings[0].words, why, "")
        )
        told.firm.append(open_)
        yield open_
    else:
        yield from told.counted(symbol, "majority", readings)


def _number(told: Told, found: re.Match[str], *, is_hers: bool) -> Iterator[Verdict]:
    mark, left = told.mark(found["n"]), told.skeleton[: found.start() + 1]
    right = told.skeleton[found.end() :]
    if not is_count(mark) or mark.amount.value > MOST or " Y" in right or " Y" in left:
        yield from _dated(told, found["n"], left, right)
        return
    earlier = _of_a_leader(told, left, right) if is_hers else []
    then = told.before()
    if earlier:
        yield from told.counted(found["n"], "majority", _readings(earlier))
    elif words.LOST.search(left) and then is not None:
        yield from _then(told, found["n"], then)
    elif _is_of_the_largest(told):
        yield from _now(told, found["n"])


def _readings(grounds: list[Ground]) -> list[Counted]:
    return [
        Counted(f"majority of the House, {one.name}", value, one.row())
        for one in grounds
        for value in majorities(one)
    ]


def _then(told: Told, symbol: str, then: Ground) -> Iterator[Verdict]:
    """A majority that was lost: of the election before; by the day of the next it had changed."""
    mark, readings = told.mark(symbol), _readings([then])
    good = next((one for one in readings if mark.amount.fits(one.value)), None)
    span = (mark.start, mark.end)
    if good is not None:
        yield told.said(span, "majority", True, good)
    else:
        why = f"it may have been another by its end; {readings[0].why} as declared"
        yield told.verdict(span, "majority", None, Answer(readings[0].words, why, ""))


def _now(told: Told, symbol: str) -> Iterator[Verdict]:
    mark, readings = told.mark(symbol), _readings([told.ground])
    good = next((one for one in readings if mark.amount.fits(one.value)), None)
    span = (mark.start, mark.end)
    least = min(one.value for one in readings if isinstance(one.value, int))
    if good is None and mark.amount.fits(least + 1):
        why = "the Speaker may be left out of the House"
        left_out = told.verdict(span, "majority", None, Answer(readings[0].words, why, ""))
        told.firm.append(left_out)
        yield left_out
    elif all(isinstance(one.value, int) and one.value > 0 for one in readings):
        yield told.said(span, "majority", good is not None, good or readings[0])


def _is_led(told: Told, symbol: str) -> bool:
    """Whether a party is told by its leader's name."""
    mark = told.mark(symbol)
    last = told.laid.marked.text[mark.start : mark.end].split()[-1].lower()
    return last in LED.get(told.ground.election.polled_on.year, {})


def _is_of_the_largest(told: Told) -> bool:
    """Whether the sentence names the largest party alone, in a text of the whole or by its leader.

    "Boris Johnson's majority of 80 has become a Labour one of 174" names one that has it now.
    """
    symbols = re.findall(r"(?<= )P\d+(?= )", told.skeleton)
    ((first, _),) = told.ground.winners("").most_common(1)
    own = [one for one in symbols if first in told.keys(one)]
    is_whole = told.is_wide or any(_is_led(told, one) for one in own)
    return bool(own) and len(own) == len(symbols) and is_whole


# ------------------------------------------------------------ of another election


def _of_a_leader(told: Told, left: str, right: str) -> list[Ground]:
    """The earlier elections of whoever is named by the majority: "Boris Johnson's majority of"."""
    left = re.sub(r"(?:old|former|working|commons|previous) $", "", left)
    now = told.ground.election.polled_on.year
    found = []
    for year, led in LED.items():
        for last, (first, _) in led.items():
            named = rf" (?:{first} )?{last} " if last not in WORDS else rf" {first} {last} "
            is_his = re.search(rf"{named}'s $", left)
            if year < now and (is_his or re.match(rf"^ that {named.strip()} (?:won|had) ", right)):
                found.append(year)
    return [one for year in found for one in told.of_year(year)]


def _dated(told: Told, symbol: str, left: str, right: str) -> Iterator[Verdict]:
    """A majority that somebody won in a year that is named behind it."""
    mark = told.mark(symbol)
    won = re.match(
        r"^ (?:that |which )?[^.;:,NPQ]{3,40} (?:won|had|secured) in (?P<y>Y\d+) ", right
    )
    if won and is_count(mark) and mark.amount.value <= MOST and " Y" not in left:
        grounds = told.of_year(told.mark(won["y"]).dated.on.year)
        if grounds:
            yield from told.counted(symbol, "majority", _readings(grounds))


# ------------------------------------------------------------------- the last one


def _first_since(told: Told) -> Iterator[Verdict]:
    if not (told.is_wide or told.laid.marked.find(words.WHOLE_ALONE)):
        return
    for pattern in (words.FIRST, words.FOR_THE_FIRST, words.THEIR_FIRST, words.NOT_SINCE):
        found = told.laid.marked.find(pattern)
        keys = told.keys(found["p"]) if found else ()
        order = found.groupdict().get("o") if found else None
        if found is None or not keys or (order and told.mark(order).amount.value != 1):
            continue
        last = _last_majority(told, keys[0])
        if last is not None:
            yield from _since(told, found, last)
        return


def _since(told: Told, found: re.Match[str], last: Election) -> Iterator[Verdict]:
    now, then = told.ground.election.polled_on.year, last.polled_on.year
    number = found.groupdict().get("n")
    claim = told.mark(number or found["y"])
    line, why = "the last general election with such a majority", last.name
    span = (claim.start, claim.end)
    if number:
        answer = Answer(line, why, str(now - then))
        is_since_lost = claim.amount.fits(now - _next_after(told, last))
        holds = None if is_since_lost else claim.amount.fits(now - then)
        yield told.verdict(span, "national", holds, answer)
        return
    year = claim.dated.on.year
    holds = None if year == _next_after(told, last) else year == then
    yield told.verdict(span, "national", holds, Answer(line, why, str(then)))


def _next_after(told: Told, last: Election) -> int:
    """The year in which a majority that was last won at an election was lost."""
    later = (e for e in told.page.record.general_elections() if e.polled_on > last.polled_on)
    return next((one.polled_on.year for one in later), 0)


def _last_majority(told: Told, key: str) -> Election | None:
    """The last general election before at which a party had one; None where it cannot be told."""
    now, value = told.ground.election, OF_WHOLE["overall"]
    every = told.page.record.general_elections()
    for election in (e for e in reversed(every) if e.polled_on < now.polled_on):
        there = ground_on(told.page, election)
        found = value(list(there.results), lineage(key)) if there is not None else None
        if found is None or (found.least <= 0 < found.most):
            return None
        if found.least > 0:
            return election
    return None
