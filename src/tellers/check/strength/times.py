"""How many times a party's seats are those of before: "more than double its 2019 tally"."""

import re
from collections.abc import Iterator
from fractions import Fraction

from tellers.check.claims import Verdict
from tellers.check.grammar.words import compiled
from tellers.check.picture.answer import Answer, Counted, Told
from tellers.check.picture.ground import Ground
from tellers.check.strength import words

NEAR, FAR = Fraction(1, 20), Fraction(3, 20)
"""Parts by which a bare "double" may miss and be right, and beyond which it is false."""
SHORT = Fraction(13, 100)
"""Part by which "nearly double" may fall short."""


OF_SEATS = compiled(
    r" (?:seats?|mps|representation|contingent|commons|westminster|parliament|parliamentary) "
)
"""What makes a tally one of seats in a text that is of one."""


def of_times(told: Told) -> Iterator[Verdict]:
    """The verdict on each multiple of the seats that a party had before."""
    for pattern in (words.TWICE, words.DOUBLED):
        for found in told.laid.marked.finds(pattern):
            if told.is_wide or OF_SEATS.search(f"{found[0]} "):
                yield from _times(told, found, "seats")
    for found in told.laid.marked.finds(words.VOTES_TIMES) if told.is_wide else ():
        yield from _times(told, found, "votes")


def _times(told: Told, found: re.Match[str], what: str) -> Iterator[Verdict]:
    group = found.groupdict()
    spoken = told.keys_spoken_of() if told.is_spoken_of else ()
    keys = told.keys(group["p"]) if group["p"] else spoken
    area = told.laid.area(group.get("a"))
    then = _then(told, group.get("then") or group.get("then2") or "")
    if not keys or then is None:
        return
    now = _now(told, then)
    new, old = _counts(now, what, area, keys), _counts(then, what, area, keys)
    if group.get("n") and not any(told.mark(group["n"]).amount.fits(one) for one in new):
        return
    ratios = [Fraction(a, b) for a in new for b in old if b]
    wanted = _multiple(told, group)
    answers = [_holds(group["hedge"] or "", wanted, one) for one in ratios]
    if not answers:
        return
    holds = True if True in answers else (None if None in answers else False)
    line = f"{what} of {told.people(keys)}, {now.name}, against {then.name}"
    right = f"{float(ratios[0]):.2f}"
    answer = Answer(line, f"{new[0]} ÷ {old[0]} = {right}", right, told.ground.row(area))
    span = told.laid.marked.span(*found.span("span"))
    verdict = told.verdict(span, "comparative", holds, answer)
    told.firm.append(verdict)
    yield verdict
    if group.get("n"):
        for own in told.counted(group["n"] or "", "seats", [Counted(line, one) for one in new]):
            told.firm.append(own)
            yield own


def _counts(ground: Ground, what: str, area: str, keys: tuple[str, ...]) -> tuple[int, ...]:
    return ground.votes(area, keys) if what == "votes" else ground.seats(area, keys)


def _multiple(told: Told, group: dict[str, str | None]) -> Fraction:
    if group.get("m"):
        return Fraction(told.mark(group["m"] or "").amount.value)
    verb = (group["v"] or "").removesuffix("d")
    return Fraction(words.TIMES.get(verb) or words.TIMES[verb.removesuffix("e")])


def _then(told: Told, symbol: str) -> Ground | None:
    """The election of before: the one of the year that is named, else the last."""
    if symbol[:1] in "YD" and symbol:
        found = told.of_year(told.mark(symbol).dated.on.year)
        return found[0] if found else None
    return told.before()


def _now(told: Told, then: Ground) -> Ground:
    """The election of the text, where the sentence was read as one on the year that it names."""
    own = told.page.election
    if own is None or then.election.id != told.ground.election.id:
        return told.ground
    return next(iter(told.of_year(own.polled_on.year)), told.ground)


def _holds(hedge: str, wanted: Fraction, ratio: Fraction) -> bool | None:
    """Whether a multiple is what words say; None where that is a matter of taste."""
    if hedge in words.MORE:
        return ratio > wanted if ratio < wanted + 1 else None
    if hedge in words.LESS:
        return ratio < wanted if ratio > wanted / 2 else None
    if hedge in words.ALMOST:
        if wanted * (1 - SHORT) <= ratio < wanted:
            return True
        return False if ratio > wanted * (1 + NEAR) or ratio < wanted * (1 - 2 * SHORT) else None
    miss = abs(ratio - wanted) / wanted
    return True if miss <= NEAR else (False if miss > FAR else None)
