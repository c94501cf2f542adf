"""What a figure may measure by the words of its clause, and whether they leave nothing else."""

from typing import NamedTuple

from tellers.check.grammar import around
from tellers.check.grammar.runs import MOVED_SO
from tellers.check.grammar.words import Pattern
from tellers.check.reading.marking import Mark
from tellers.check.sifted import words
from tellers.style.numbers import Form

NEAR, BEHIND = 70, 60
"""So many letters before a figure, and behind it, its words may stand."""
MOVED = "moved"
"""The measure of a percentage that is told as a move, and may be one of points."""


class Ask(NamedTuple):
    """A measure that a clause may ask for; `is_tight` where its words ask for nothing else.

    `is_named` where a noun of it stands near the figure. `other` is whom it is held against,
    `owner` whose it is, where the words say so.
    """

    measure: str
    is_tight: bool = False
    is_named: bool = False
    other: str = ""
    owner: str = ""


def asks_of(m: Mark, sides: tuple[str, str]) -> tuple[Ask, ...]:
    """What a figure may measure, likeliest first."""
    left, right = _clause_before(sides[0]), sides[1]
    if m.letter == "T":
        return _of_points(left, right)
    if m.letter == "Q" or m.amount.decimals:
        return _of_a_part(m, left, right)
    return _of_a_count(left, right)


def _of_points(left: str, right: str) -> tuple[Ask, ...]:
    kind = _nearest(left, right)
    if kind == "swing":
        return (Ask("swing", is_named=True),)
    if kind == "turnout":
        return (Ask("turnout_change"),)
    return (Ask("change"), Ask("points"))


def _nearest(left: str, right: str) -> str:
    """Of what the word nearest before a percentage speaks, else that behind it."""
    found = {
        name: max((one.end() for one in pattern.finditer(left[-NEAR:])), default=-1)
        for name, pattern in _KINDS.items()
    }
    best = max(found, key=lambda name: found[name])
    if found[best] > 0:
        return best
    return next((name for name, pattern in _KINDS.items() if pattern.search(right[:BEHIND])), "")


_KINDS = {"swing": words.SWING, "turnout": words.TURNOUT, "share": words.OF_A_SHARE}


def _of_a_part(m: Mark, left: str, right: str) -> tuple[Ask, ...]:
    is_moved = words.PERCENT_MOVED.match(right) or words.PERCENT_MOVED_BY.search(left)
    if is_moved and m.amount.form is Form.PERCENT:
        return (Ask(MOVED, is_tight=True),)
    if words.NO_LEVEL.match(right):
        return (Ask("change"), Ask("points"))
    for before, behind, measure in _BY_ITS_NOUN:
        if before.search(left) or behind.match(right):
            return (Ask(measure, is_tight=True),)
    kind = _nearest(left, right)
    if kind in ("swing", "turnout"):
        return (Ask(kind, is_named=True),)
    owner = _owned(words.TIGHT_SHARE, left)
    return (Ask("share", is_tight=bool(owner), owner=owner),)


_BY_ITS_NOUN = (
    (words.TIGHT_SWING, words.TIGHT_SWING_BEHIND, "swing"),
    (words.TIGHT_TURNOUT, words.TIGHT_TURNOUT_BEHIND, "turnout"),
)


def _of_a_count(left: str, right: str) -> tuple[Ask, ...]:
    if over := words.OVER_BEFORE.search(left) or words.OVER.match(right):
        is_move = words.MOVE.search(f"{left[-30:]} {right[:20]}")
        more = (Ask("votes_change"),) if is_move else ()
        return (Ask("lead", other=over["other"]), *more)
    is_moved = words.MOVED_BY.search(left[-NEAR:]) and words.AN_END.match(right)
    if is_moved or MOVED_SO.search(left):
        return (Ask("votes_change"),)
    for before, behind, ask in _OF_THE_SEAT:
        if before.search(left[-NEAR:]) or behind.search(right[:BEHIND]):
            return (ask,)
    if tight := _owned(words.TIGHT_VOTES, left):
        return (Ask("votes", is_tight=True, owner=tight),)
    is_level = words.TO_A_LEVEL.search(left)
    if not is_level and (words.MOVE.search(left[-30:]) or words.MOVE_BEHIND.match(right)):
        return (Ask("votes_change"), Ask("votes"))
    return (Ask("votes"),)


_OF_THE_SEAT = (
    (words.REGISTER, words.ON_IT, Ask("electorate")),
    (words.TIGHT_GAP, words.TIGHT_GAP_BEHIND, Ask("majority", is_tight=True)),
    (words.TIGHT_WIN, words.TIGHT_GAP_BEHIND, Ask("majority", is_tight=True)),
    (words.A_GAP, words.A_GAP, Ask("majority", is_named=True)),
    (words.BY, words.GAP_BEHIND, Ask("majority")),
)
"""What stands before a count of nobody's, what behind it, and what it then measures."""


def _owned(pattern: Pattern, left: str) -> str:
    """Whose a figure is by words that stand just before it, and not as whom another beat."""
    found = pattern.search(left)
    if found is None or around.OBJECT_BEFORE.search(left[: found.start() + 1]):
        return ""
    return next(one for one in found.groups() if one)


def clause_of(left: str, right: str) -> str:
    """The words of a figure's own clause: up to a colon or semicolon on either side."""
    ends = [at for at in (right.find(" ;"), right.find(" :")) if at >= 0]
    return f"{_clause_before(left)} {right[: min(ends)] if ends else right}"


def _clause_before(left: str) -> str:
    return left[max(left.rfind(" ;"), left.rfind(" :"), 0) :]
