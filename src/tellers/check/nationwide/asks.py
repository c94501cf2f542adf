"""The figures of an election at large that no rule read, and what their words ask for."""

from collections.abc import Iterator
from typing import NamedTuple

from tellers.check.claims import Finding, is_met
from tellers.check.composed.asked import Asked
from tellers.check.nationwide import words
from tellers.check.picture.answer import Told
from tellers.check.reading.marking import Mark
from tellers.style.numbers import Form, Hedge

HOUSE = 650
"""Seats of the House: a larger count is one of votes."""
OF_NO_SEAT = 120_000
"""No seat has so many electors: a count of votes from which on it is of many seats."""
SECOND, RUNNER_UP = "second", 2
"""The measure of places, beside those of `tally/counts`."""
NEAR = 50
"""So many letters on either side of a figure say what it measures."""
CLOSE = 25, 20
"""So many letters before, and behind, say which way it went."""


class Ask(NamedTuple):
    """A measure, by its letters in `tally/counts`, and what the words add to it.

    `way` is 1 of what rose and -1 of what fell, `other` the mark of the party on the other side;
    `is_tight` where the words ask for nothing else.
    """

    measure: str
    way: int = 0
    other: str = ""
    is_tight: bool = False


class Figure(NamedTuple):
    """A figure of which nothing sure was told, and the words of its clause on either side."""

    mark: Mark
    left: str
    right: str

    @property
    def near(self) -> str:
        """The words that say what it measures."""
        return near_of(self.left, self.right)


def near_of(left: str, right: str) -> str:
    """The words on either side that say what something is of."""
    return f"{left[-NEAR:]} {right[:NEAR]}"


def is_left(asked: Asked) -> bool:
    """Whether a sentence has an exact figure of which nothing sure was told."""
    return bool(_left(asked))


def _left(asked: Asked) -> list[Mark]:
    sure = [one.claim for one in asked.told if one.verdict is not Finding.UNCHECKABLE]
    return [
        m for m in asked.marked.marks
        if m.letter in "NQT" and not is_met(m, sure) and m.amount.hedge is Hedge.EXACT
    ]  # fmt: skip


def figures_of(asked: Asked, told: Told) -> Iterator[Figure]:
    """The figures of a sentence of which nothing sure was told, where no other noun stands."""
    for m in _left(asked):
        symbol = f" {m.letter}{asked.marked.marks.index(m)} "
        at = told.skeleton.find(symbol)
        figure = Figure(m, *_clause(told.skeleton, at + 1, at + len(symbol) - 1))
        if at >= 0 and _is_of_many(figure):
            yield figure


def _clause(skeleton: str, start: int, end: int) -> tuple[str, str]:
    left, right = skeleton[:start], skeleton[end:]
    ends = [one for one in (right.find(" ;"), right.find(" :")) if one >= 0]
    return left[max(left.rfind(" ;"), left.rfind(" :"), 0) :], right[
        : min(ends) + 1
    ] if ends else right


def _is_of_many(figure: Figure) -> bool:
    """Whether a figure may be one of seats, or of votes that no single seat has."""
    amount = figure.mark.amount
    if amount.form is not Form.NUMBER or amount.decimals:
        return True
    if amount.value > HOUSE:
        return amount.value >= OF_NO_SEAT
    is_pronoun = amount.value == 1 and figure.right.startswith(" of ")
    is_counted = words.COUNTED.match(figure.right) or words.THEY_TOOK.match(figure.right)
    return not is_pronoun and bool(is_counted)


def asks_of(figure: Figure, told: Told) -> Ask | None:
    """What a figure measures by its words; None where they do not say."""
    m, amount = figure.mark, figure.mark.amount
    if found := words.THEY_TOOK.match(figure.right):
        return Ask("x", other=found["other"], is_tight=True)
    is_whole = words.OUT_OF.search(figure.left) and not words.BEHIND_PARTY.match(figure.right)
    if is_whole or words.SEVERAL.search(figure.near) or words.OF_ELSE.search(_stretch(figure)):
        return None
    if m.letter in "TQ" or amount.decimals:
        return _of_a_part(figure)
    if amount.value > HOUSE:
        way = _way(figure)
        return Ask("u", way) if way else Ask("v") if words.VOTES.search(figure.near) else None
    if words.MAJORITY.search(figure.near):
        return Ask("maj", is_tight=True) if words.HOUSE.search(figure.near) else None
    return _moved(figure) or _passed(figure) or _held(figure, told)


def _stretch(figure: Figure) -> str:
    """The words around a figure from comma to comma."""
    return f"{figure.left.rpartition(' ,')[2]} {figure.right.partition(' ,')[0]} "


def _of_a_part(figure: Figure) -> Ask | None:
    is_turnout = bool(words.TURNOUT.search(figure.near))
    if figure.mark.letter == "T":
        way = _way(figure)
        return Ask("tt" if is_turnout else "t", way, is_tight=True) if way else None
    if words.OF_NO_VOTE.match(figure.right):
        return None
    return Ask("turn" if is_turnout else "s")


def _way(figure: Figure) -> int:
    is_alike = words.LIKEWISE.search(figure.left)
    before = figure.left if is_alike else figure.left[-CLOSE[0] :]
    here = f"{before} {figure.right[: CLOSE[1]]}"
    return bool(words.UP.search(here)) - bool(words.DOWN.search(here))


def _moved(figure: Figure) -> Ask | None:
    """A net change: "up three", "32 fewer than", "an increase of 11"."""
    if words.NET.search(figure.left) or words.NET_BEHIND.match(figure.right):
        way = _way(figure)
        return Ask("d", way, is_tight=True) if way else None
    return None


def _passed(figure: Figure) -> Ask | None:
    """Seats that one party took from another: "deprived the P of N", "N of them from P"."""
    if found := words.DEPRIVED.search(figure.left):
        return Ask("x", other=found["other"], is_tight=True)
    if (found := words.FROM.match(figure.right)) and words.TAKE.search(figure.near):
        return Ask("x", other=found["other"], is_tight=True)
    found = words.OF_THEIRS.match(figure.right)
    if found and words.TAKEN_FIRST.search(figure.left):
        return Ask("x", other=found["other"], is_tight=True)
    if found := words.ADDED_UP.search(figure.left):
        measure = "y" if found["way"].startswith("loss") else "x"
        return Ask(measure, other=found["other"], is_tight=True)
    if not words.LOSE.search(figure.near):
        return None
    found = words.TO.match(figure.right)
    other = found["other"] if found else _them(figure)
    return Ask("y", other=other, is_tight=True) if other else None


def _them(figure: Figure) -> str:
    """The party that "them" is: of its clause the last that took or lost, as its object."""
    if not words.TO_THEM.match(figure.right):
        return ""
    every = list(words.A_PARTY.finditer(figure.left))
    is_object = every and words.AN_OBJECT.search(figure.left[: every[-1].start() + 1])
    return every[-1]["p"] if is_object else ""


def _held(figure: Figure, told: Told) -> Ask | None:
    """Seats that a party has, had, gained or lost, or in which it came second."""
    left, right, near = figure.left[-NEAR:], figure.right[:NEAR], figure.near
    if words.PLACES.search(near):
        return _placed(figure, told)
    if ask := _at_once(left, figure.right):
        return ask
    has_noun = bool(words.NOUN.match(right)) or bool(words.ELECTED.search(right))
    if words.STOOD.search(near) and not has_noun:
        return None
    for pattern, measure in ((words.GAIN, "g"), (words.LOSS, "l")):
        if pattern.search(near):
            return Ask(measure, is_tight=has_noun)
    if _is_before(figure, told):
        return Ask("b", is_tight=has_noun and bool(words.BEFORE_BEHIND.match(right)))
    return Ask("n", is_tight=has_noun or bool(words.HAVE.search(left)))


def _at_once(left: str, right: str) -> Ask | None:
    """What the words just beside a count say it is, whatever else its clause tells."""
    if words.ALL_BUT.search(left):
        return Ask("r", is_tight=True)
    if words.ALL_GONE[0].search(left) and words.ALL_GONE[1].match(right):
        return Ask("b", is_tight=True)
    is_sent = words.SENT.search(left) and words.FROM_PARTY.match(right)
    if is_sent or (words.ELIDED.search(left) and words.AN_END.match(right)):
        return Ask("na", is_tight=True)
    is_now = words.HAS.search(left) and words.HAD_NOW.match(right)
    if words.LEFT_OVER.match(right) or (is_now and not words.BEFORE_BEHIND.match(right)):
        return Ask("na", is_tight=True)
    return None


def _placed(figure: Figure, told: Told) -> Ask | None:
    """Seats in which a party came second; of them, those in which one other beat it."""
    behind, place = words.BEHIND.match(figure.right), words.A_PLACE.search(figure.left)
    is_part = behind and words.OF_THEM.match(figure.right)
    is_second = place and told.mark(place[1]).amount.value == RUNNER_UP
    if not (is_part or is_second or words.RUNNER_UP.search(figure.left)):
        return None
    return Ask(SECOND, other=behind["other"] if behind else "", is_tight=True)


def _is_before(figure: Figure, told: Told) -> bool:
    """Whether the words tell of the election before."""
    year = words.A_YEAR.search(figure.right.partition(" ,")[0] + " ")
    if year and told.mark(year[1]).dated.on.year == told.ground.election.polled_on.year:
        return False
    return bool(words.BEFORE_BEHIND.match(figure.right) or words.BEFORE.search(figure.left[-NEAR:]))
