"""Numbers that leave out their noun: "seven seats in 2019 and eight in 2024", "23 per cent to 8.7".

They measure what the figure before them does.
"""

from dataclasses import replace

from tellers.check.grammar import around
from tellers.check.reading.marking import Mark
from tellers.style.numbers import Form

OF_SEATS = frozenset({"seats", "short", "moved", "net", "gains", "losses", "overall"})
"""Measures after which a number without a noun counts seats."""
OF_HOUSE = OF_SEATS | {
    "house", "left", "winning_post", "seats_then", "gains_from", "over_post", "placed", "close", "closer", "bettered",
    "swapped",
}  # fmt: skip
"""Measures whose figure is never larger than the House."""
OF_PARTS = frozenset({"share", "change", "turnout", "turnout_change"})
"""Measures after which a number with decimals, and no noun, is a percentage too."""
MOST_SEATS = 707
"""Seats of the largest House, that of 1918: a number above it is none of seats."""
WHOLE = 100


def completed(m: Mark, sides: tuple[str, str], before: str) -> tuple[str, Mark] | None:
    """What a number without a noun measures after such a figure, and what it is short for."""
    if m.letter == "Q" and before == "turnout" and around.ONLY_A_PLACE.search(sides[0]):
        return before, m
    if m.letter != "N":
        return None
    if before in OF_SEATS and m.amount.value <= MOST_SEATS and not m.amount.decimals:
        return _of_seats(m, sides)
    if before == "majority" and around.NOW_HAS.search(sides[0][-30:]):
        return "majority", m
    if before in OF_PARTS and around.NO_NOUN.match(sides[1]):
        return _of_a_part(m, sides[0], before)
    return None


def as_part(m: Mark, form: Form) -> Mark:
    """A plain number, or a percentage, as the percentage, or the points, that it is short for."""
    scale = WHOLE if m.amount.form is Form.NUMBER else 1
    return replace(m, value=replace(m.amount, value=m.amount.value / scale, form=form))


def _of_seats(m: Mark, sides: tuple[str, str]) -> tuple[str, Mark] | None:
    left, right = sides
    if around.MOVED_BY.search(left[-20:]) and around.NO_NOUN.match(right):
        return "net", m
    if around.MOVE_OF.search(left[-30:]) or around.MORE_THAN_THEN.match(right):
        return "net", m
    is_bare = around.NO_NOUN.match(right) and around.NO_NOUN_YET.search(left[-60:])
    return ("seats", m) if is_bare and not around.OWN_NOUN.search(left) else None


def _of_a_part(m: Mark, left: str, before: str) -> tuple[str, Mark] | None:
    """A percentage; points where a verb says by how much something moved."""
    is_moved = bool(around.BY_A_PART.search(left[-40:]))
    if around.OTHER_NOUN.search(left):
        return None
    is_said = bool(m.amount.decimals) or bool(around.OF_A_PART.search(left[-40:]))
    if not is_said or m.amount.value > WHOLE:
        return None
    measure = MOVED.get(before, before) if is_moved else STOOD.get(before, before)
    form = Form.POINTS if measure in MOVED.values() else Form.PERCENT
    return measure, as_part(m, form)


MOVED = {"share": "change", "turnout": "turnout_change"}
STOOD = {"change": "share", "turnout_change": "turnout"}
