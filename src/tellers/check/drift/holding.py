"""Whether two figures are apart as a clause tells."""

from fractions import Fraction
from typing import NamedTuple

from tellers.check.against.apart import LEAST as LEAST_COUNT
from tellers.check.against.sides import told as written
from tellers.check.against.told import LEAST
from tellers.check.composed.pieces import Piece
from tellers.check.drift import words
from tellers.check.drift.parsing import Told
from tellers.check.drift.polls import Value
from tellers.check.measure.judge import is_near_bound
from tellers.check.reading.marking import Marked
from tellers.check.scene import Page
from tellers.check.statement.comparison import is_times
from tellers.record.people import Citation
from tellers.style.numbers import Amount, Form, Hedge, rounded

HALF = Fraction(1, 2)
NEAR, FAR = Fraction(3, 100), Fraction(15, 100)
"""By what part so many times may miss and be right, and within what nobody can say it is false."""
ROUGH = Fraction(25, 1000)
"""How far off a part in words may be before it is wrong."""
BOUNDS = frozenset({"more than", "less than"})
BOUND = frozenset({Hedge.MORE, Hedge.LESS, Hedge.AT_LEAST, Hedge.AT_MOST})
PARTS = frozenset({words.SHARE, words.TURNOUT})


LEAST_VOTES = 100


class Answer(NamedTuple):
    """What one reading says: whether it holds, in what words, of what, what would be right."""

    of: str
    holds: bool | None
    words: str
    why: str
    right: str
    cites: tuple[Citation, ...]
    contest: str


def held(marked: Marked, page: Page, told: Told, one: Value, other: Value) -> Answer:
    """Whether two figures are apart as they are told to be."""
    gap = one.value - other.value
    if told.is_ratio or told.is_lost_part:
        holds, right = _times(marked, told, one, other)
    elif told.then is not None:
        is_its_way = not told.way or gap * told.way > 0
        holds = is_its_way and _is_level(marked.mark(told.then.words).amount, other)
        right = _shown(other)
    elif told.figure is None:
        least = LEAST if one.of in PARTS else 1
        holds = None if 0 < abs(gap) < least else gap * told.way > 0
        right = written(one.of, gap)
    else:
        holds = _by(marked.mark(told.figure.words).amount, told, one, other)
        right = _right(marked.mark(told.figure.words).amount, one, gap, other.value)
    why = f"{written(one.of, one.value)} against {written(other.of, other.value)}"
    contest = page.scene.contest.id if page.scene is not None and not told.place else ""
    line = f"{one.words}, against {other.words}"
    return Answer(one.of, holds, line, why, right, (*one.cites, *other.cites), contest)


def _is_level(amount: Amount, value: Value) -> bool:
    """Whether a figure stood at what is told: "up from five", "from 40 per cent"."""
    is_bare = value.of in PARTS and amount.form is Form.NUMBER
    return bool(amount.fits(value.value * 100 if is_bare else value.value))


def _shown(value: Value) -> str:
    return f"{float(100 * value.value):.1f}" if value.of in PARTS else str(int(value.value))


def unsplit(answers: list[Answer]) -> list[Answer]:
    """The answers; all open where a vote went one way, and its share of all votes the other."""
    kinds = [{one.holds for one in answers if one.of == of} for of in (words.SHARE, words.VOTES)]
    is_split = all(kinds) and kinds[0].isdisjoint(kinds[1])
    return [one._replace(holds=None) for one in answers] if is_split else answers


def _right(amount: Amount, one: Value, gap: Fraction, base: Fraction) -> str:
    if amount.form in (Form.PERCENT, Form.PART) and base:
        return f"{float(100 * gap / base):.1f}"
    return f"{abs(float(100 * gap)):.1f}" if one.of in PARTS else str(abs(int(gap)))


def _by(amount: Amount, told: Told, one: Value, other: Value) -> bool | None:
    """Whether a move has its way, and its size."""
    gap = (one.value - other.value) * told.way
    if one.of == words.NAMES and amount.form is not Form.NUMBER:
        return None  # "three candidates fell below 5 per cent"
    if amount.form in (Form.PERCENT, Form.PART):
        return _by_part(amount, gap / other.value) if other.value else None
    if one.of in PARTS:
        rough = (rounded(one.value * 100) - rounded(other.value * 100)) * told.way / 100
        sizes = [gap, rough] if amount.form is Form.POINTS else [gap * 100, rough * 100]
        return gap > 0 and any(amount.fits(size) for size in sizes)
    least = LEAST_VOTES if one.of == words.VOTES and not told.is_counted else LEAST_COUNT
    is_small = one.of != words.NAMES and (amount.value < least or bool(amount.decimals))
    if is_small or amount.form is Form.POINTS:
        return None  # "lost thirteen": it may be of seats
    return gap > 0 and bool(amount.fits(int(gap))) and is_near_bound(amount, int(gap))


def _by_part(amount: Amount, part: Fraction) -> bool | None:
    """Whether a figure moved by a part of itself; a round one in words may be meant roughly."""
    is_round = amount.form is Form.PART and amount.hedge is Hedge.EXACT
    if is_round and abs(part - amount.value) <= ROUGH:
        return True if amount.fits(part) else None
    return part > 0 and bool(amount.fits(part)) and is_near_bound(amount, part)


def _times(marked: Marked, told: Told, one: Value, other: Value) -> tuple[bool | None, str]:
    if not other.value:
        return None, ""
    ratio = one.value / other.value
    right = f"{float(ratio):.2f}"
    if told.is_lost_part:
        assert told.figure is not None
        amount, lost = marked.mark(told.figure.words).amount, 1 - ratio
        if amount.hedge is Hedge.EXACT and abs(lost - amount.value) <= ROUGH:
            return (True if amount.fits(lost) else None), f"{float(lost):.2f}"
        return lost > 0 and bool(amount.fits(lost)), f"{float(lost):.2f}"
    return is_multiple(marked, told.mover, told.hedge, ratio), right


def is_multiple(marked: Marked, mover: Piece, hedge: str, ratio: Fraction) -> bool | None:
    """Whether so many times is what some words say; None where it is only roughly so."""
    first, last = mover.words.split()[0], mover.words.split()[-1]
    if symbol := next((one for one in (first, last) if one[0] in "NF"), ""):
        return _so_many(marked.mark(symbol).amount, ratio)
    wanted = HALF if mover.kind == "halves" else Fraction(words.TIMES[mover.words])
    if hedge == "less than" and wanted < 1:
        return ratio < wanted  # "less than half of what it was"
    is_so = is_times(hedge, wanted, ratio)
    if is_so or hedge in BOUNDS:
        return is_so
    return None if abs(ratio / wanted - 1) <= FAR else False


def _so_many(amount: Amount, ratio: Fraction) -> bool | None:
    wanted = Fraction(amount.value)
    is_right = bool(amount.fits(ratio)) and is_near_bound(amount, ratio)
    is_right |= amount.hedge is Hedge.EXACT and abs(ratio - wanted) <= NEAR * wanted
    if is_right or amount.hedge in BOUND:
        return is_right
    return None if abs(ratio / wanted - 1) <= FAR else False
