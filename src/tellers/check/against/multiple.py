"""Whether one figure is so many times another, as the words have it."""

from fractions import Fraction

from tellers.check.against import words
from tellers.check.statement.comparison import is_times
from tellers.check.statement.said import Said
from tellers.style.numbers import Hedge

NEAR = Fraction(3, 100)
"""By what part a bare multiple may miss and still be right."""
FAR = Fraction(15, 100)
"""Within what part of it nobody can say that it is false."""
BOUNDS = frozenset({Hedge.MORE, Hedge.LESS, Hedge.AT_LEAST, Hedge.AT_MOST})
"""Hedges of which one side is right and the other wrong."""


def is_so(said: Said, ratio: Fraction) -> bool | None:
    """Whether a ratio is what the words say; None where that is a matter of taste."""
    group = said.match.groupdict()
    if symbol := group["part"] or group["n"]:
        amount = said.marked.mark(symbol).amount
        wanted, is_bound = Fraction(amount.value), amount.hedge in BOUNDS
        is_right = bool(amount.fits(ratio))
        is_right |= amount.hedge is Hedge.EXACT and abs(ratio - wanted) <= NEAR * wanted
    else:
        hedge, wanted = group["hedge"] or "", Fraction(words.MULTIPLES[group["times"] or ""])
        is_bound = hedge in ("more than", "over", "well over", "less than", "under")
        is_right = ratio < wanted if hedge == "under" else is_times(hedge, wanted, ratio)
    if is_right or is_bound:
        return is_right
    return None if abs(ratio / wanted - 1) <= FAR else False
