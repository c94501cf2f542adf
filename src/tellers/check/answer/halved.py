"""A swing that is told beside the moves that make it, and is their sum.

The swing is half the sum of one party's fall and another's rise (Butler, 1951): two moves of one
direction make none. A writer who
forgets to halve it tells twice the swing. Where the record cannot say between whom it was, the
moves of its own sentence can.
"""

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import combinations

from tellers.check.claims import Finding, Verdict

MOVES = frozenset({"change", "points"})
NEAR = Fraction(11, 100)
"""Points by which a sum of two rounded moves may differ from what it was rounded from."""


def halved(told: Sequence[Verdict]) -> list[Verdict]:
    """The verdicts of a sentence, with a swing of which nobody could say called false so."""
    if "swing" not in [one.claim.kind for one in told]:
        return list(told)
    moved = [_signed(one) for one in told if _is_move(one)]
    sums = {abs(a) + abs(b) for a, b in combinations(moved, 2) if a * b < 0}
    return [_judged(one, sums) if _is_open_swing(one) else one for one in told]


def _signed(one: Verdict) -> Fraction:
    """A move as it is told, with the sign that the record gives it."""
    is_fall = one.correct_value.startswith("-")
    return Fraction(one.claimed_value.lstrip("-")) * (-1 if is_fall else 1)


def _is_move(one: Verdict) -> bool:
    """Whether a move is borne out, but perhaps for "per cent" that ought to be points."""
    if one.claim.kind not in MOVES or not _is_number(one.claimed_value):
        return False
    is_size = one.correct_value.lstrip("-") == one.claimed_value.lstrip("-")
    return one.verdict is Finding.SUPPORTED or is_size


def _is_open_swing(one: Verdict) -> bool:
    is_open = one.verdict is Finding.UNCHECKABLE and one.claim.kind == "swing"
    return is_open and _is_number(one.claimed_value)


def _is_number(text: str) -> bool:
    return text.removeprefix("-").replace(".", "", 1).isdigit()


def _judged(swing: Verdict, sums: set[Fraction]) -> Verdict:
    claimed = Fraction(swing.claimed_value)
    twice = next((one for one in sums if abs(one - claimed) <= NEAR), None)
    if twice is None:
        return swing
    half = str(round(float(twice / 2), 2))
    why = f"a swing is half of the two moves told beside it, which come to {float(twice):g} points"
    return replace(swing, verdict=Finding.CONTRADICTED, correct_value=half, why=why)
