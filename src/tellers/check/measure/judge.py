"""A figure held against its readings."""

import re
from collections.abc import Sequence
from fractions import Fraction

from tellers.check.claims import Claim, Finding, Verdict
from tellers.check.grammar import around
from tellers.check.grammar.words import compiled
from tellers.check.measure.query import Exact, Query, Reading
from tellers.style.numbers import Amount, Form, Hedge
from tellers.style.rounding import percentage

SIGNED = frozenset(
    {
        "change",
        "points",
        "votes_change",
        "moved_part",
        "valid_change",
        "turnout_change",
        "majority_change",
        "net",
    }
)
"""Measures whose figure is printed without the sign that a verb gives it."""


def judge(claim: Claim, q: Query, readings: Sequence[Reading]) -> Verdict:
    """A figure held against its readings."""
    amount, contest = q.amount, q.page.scene.contest.id if q.page.scene else ""
    claimed = digits(amount.value, amount)
    for number, reading in enumerate(readings):
        if reading.value is None or (number and not is_near_bound(amount, reading.value)):
            continue
        is_slip = _is_an_emphatic_slip(claim, amount, reading.value)
        if _bears_out(q, reading.value) and not is_slip:
            return Verdict(
                claim, Finding.SUPPORTED, contest, reading.words, claimed,
                digits(reading.value, amount), reading.why, reading.cites,
            )  # fmt: skip
    first = readings[0] if readings else Reading("", None, "the words do not say of what")
    if any(reading.value is None for reading in readings) or not readings:
        first = next((r for r in readings if r.value is None), first)
        return Verdict(
            claim,
            Finding.UNCHECKABLE,
            contest,
            first.words,
            claimed,
            "",
            f"The record cannot say: {first.why}.",
        )
    is_part = amount.form is Form.PART
    if is_part and any(_is_rough(amount, _size(q, Fraction(r.value or 0))) for r in readings):
        why = f"A part in round words may be meant roughly; {first.why}."
        return Verdict(claim, Finding.UNCHECKABLE, contest, first.words, claimed, "", why)
    first = _slipped_from(claimed, q, readings) or first
    own = _with_verb(claim, q) if _is_turned(q, readings) else claim
    return Verdict(
        own, Finding.CONTRADICTED, contest, first.words, claimed,
        digits(_shown(q, first), amount), first.why, first.cites,
    )  # fmt: skip


def _slipped_from(claimed: str, q: Query, readings: Sequence[Reading]) -> Reading | None:
    """The reading whose figure has the digits of the one told, in another order: it is meant."""
    amount = q.amount
    is_whole_part = amount.form is not Form.NUMBER and not amount.decimals
    is_of_two_counts = any(", the Speaker " in reading.words for reading in readings)
    least = LEAST_SEATS if is_of_two_counts else LEAST_DIGITS
    if len(claimed) < least or is_whole_part:  # "28" has no nought to exchange
        return None
    wanted = sorted(claimed)
    for reading in readings:
        value = digits(_shown(q, reading), amount).lstrip("-")
        if sorted(value) == wanted:
            return reading
    return None


LEAST_DIGITS = 4
"""Letters of a figure, its point among them, from which on an exchange is no chance: "56.2"."""
LEAST_SEATS = 3
"""The same of seats of which there are two counts, with the Speaker and without: 421 is 412."""
BOUNDS = frozenset({Hedge.MORE, Hedge.LESS, Hedge.AT_LEAST, Hedge.AT_MOST})
UNDER = frozenset({Hedge.LESS, Hedge.AT_MOST})
FAR = Fraction(3, 2)
"""So many times what a figure is said to pass: nobody says "over 700" of 3,067."""


def is_near_bound(amount: Amount, exact: Exact, far: Fraction = FAR) -> bool:
    """Whether a figure that is told as more, or as less, than another is near enough to be it.

    What the words say first is held to the bound alone; all else that they may mean to this.
    """
    if amount.hedge not in BOUNDS:
        return True
    value, bound = abs(Fraction(exact)), abs(amount.value)
    return value <= bound * far and bound <= value * far


LEAST_SLIP = 100
"""Counts below this have too few digits to be the very digits of another by a slip."""


def _is_an_emphatic_slip(claim: Claim, amount: Amount, value: Exact) -> bool:
    """Whether "no fewer than 314" has the digits of 341: words of emphasis, and no bound."""
    if amount.hedge is not Hedge.AT_LEAST:
        return False
    said, is_emphatic = str(amount.value), claim.span.lower().startswith("no ")
    is_exact = isinstance(value, int) and amount.value >= LEAST_SLIP and not said.endswith("0")
    return is_emphatic and is_exact and amount.value != value and sorted(said) == sorted(str(value))


VERB_BEFORE = compiled(
    r" (?:{UP}|{DOWN})(?: (?:,|by|back|again|just|only|some|slightly|a|mere|further|though)){0,4} $"
)
VERB_AFTER = compiled(
    r"^ (?:votes? |points? )?(?:up|down|lower|higher|better|worse|more|fewer)(?= )"
)
"""The word that says which way a figure moved, just before it or behind."""
NEAR_SIZE = Fraction(1, 1000)
"""How far off the size of a move may be whose way is wrong: a tenth of a point."""


def _is_turned(q: Query, readings: Sequence[Reading]) -> bool:
    """Whether a move has its size, and is told the other way: the verb is what is false."""
    if q.measure not in SIGNED or q.amount.value <= 0:
        return False
    moved = (abs(Fraction(r.value)) for r in readings if r.value is not None)
    return any(q.amount.fits(one) or abs(q.amount.value - one) <= NEAR_SIZE for one in moved)


def _with_verb(claim: Claim, q: Query) -> Claim:
    """The claim with the verb beside it that gives the figure its way."""
    before, after = VERB_BEFORE.search(q.left[-60:]), VERB_AFTER.match(q.right)
    if not q.marked.skeleton.startswith(q.left) or not (before or after):
        return claim
    start, end, at = claim.start, claim.end, len(q.left)
    if before:
        first = max(0, at - 60) + before.start()
        start = q.marked.span(first, at)[0]
    elif after:
        size = len(q.marked.skeleton) - len(q.right)
        end = q.marked.span(size, size + after.end())[1]
    return q.marked.claim(min(start, claim.start), max(end, claim.end), claim.kind)


ROUGH, ROUGHER = Fraction(5, 200), 10
"""How far off a part in words ("two in three") may be before it is wrong; and the part of itself,
one in so many, by which it may be passed on the side that is told ("little more than a third").
"""


def _size(q: Query, value: Fraction) -> Fraction:
    """A value without the sign that a verb says in the place of it, where it went that way."""
    way = around.direction(q.left, q.right) if q.measure in SIGNED else 1
    return value * way if way else abs(value)


def _is_rough(amount: Amount, value: Fraction) -> bool:
    """Whether a part in words is as near to a value as such words are meant."""
    over = value - amount.value
    is_side = {Hedge.EXACT: True, Hedge.JUST_OVER: over > 0}
    rough = ROUGH if amount.hedge is Hedge.EXACT else amount.value / ROUGHER
    return is_side.get(amount.hedge, False) and abs(over) <= rough


def _bears_out(q: Query, exact: Exact) -> bool:
    amount = q.amount
    if q.mark.letter == "O":  # "up to fourth" is no bound
        return bool(exact == amount.value)
    if q.measure not in SIGNED or q.marked.text[q.mark.start] == "+" or amount.value < 0:
        return bool(amount.fits(exact))
    way, value = around.direction(q.left, q.right), Fraction(exact)
    if way and value * way < 0 and amount.hedge in UNDER:
        return False  # what fell has not "put on less than 32 points"
    return bool(amount.fits(value * way if way else abs(value)))


def _shown(q: Query, reading: Reading) -> Exact:
    """The right figure: points for a change that the words gave in per cent."""
    assert reading.value is not None
    if q.measure == "change" and q.amount.form is Form.PERCENT:
        said = _POINTS.search(reading.why)
        return Fraction(said[1].replace("−", "-")) / 100 if said else reading.value
    return reading.value


_POINTS = re.compile(r"= ([−+]?[\d.]+) points$")


def digits(value: Exact, amount: Amount) -> str:
    """A value in figures as the claim writes it: a count, or a percentage with its decimals."""
    if amount.form in (Form.PERCENT, Form.POINTS, Form.PART):
        decimals = max(1, amount.decimals)
        return str(percentage(value, decimals))
    return str(value.numerator if value.denominator == 1 else round(float(value), 2))
