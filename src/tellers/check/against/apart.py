"""How far one figure is from another, or from what it was, where the words say how far."""

from collections.abc import Iterator
from fractions import Fraction

from tellers.check.against.others import frames_then, others_of
from tellers.check.against.sides import Side, called, figures_of, side_of
from tellers.check.measure.query import Reading
from tellers.check.reading.marking import Mark
from tellers.check.statement.said import Answer, Said
from tellers.style.numbers import Form, write_votes

LEAST = 10
"""A smaller count may be of seats, or of places."""


def figure_of(said: Said) -> Mark:
    """The figure that a comparison tells."""
    group = said.match.groupdict()
    return said.marked.mark(group["n"] or group["n2"] or "")


def apart(said: Said) -> Iterator[Answer]:
    """That one figure is so far ahead of another, behind it, or apart from it."""
    own, now, mark = side_of(said, "a"), said.scene.now, figure_of(said)
    if own is None or now is None or _is_no_count(mark):
        return
    group = said.match.groupdict()
    way = 0 if group.get("apart") else (1 if group.get("more") else -1)
    for of, one in figures_of(now, _counted(own, mark)):
        for line, value, row in others_of(said, own, of):
            reading = Reading(
                f"{called(said, of, own)}, {now.words}, against {line}", None, "", (now.row, row)
            )
            holds, shown, right = _answer(mark, of, (one, value), way, reading)
            is_of_before = "need" in said.match[0] or "requir" in said.match[0]
            yield holds or (None if is_of_before else False), shown, right


def moved_by(said: Said) -> Iterator[Answer]:
    """That a figure rose, or fell, by so much since the poll before."""
    own, now, mark = side_of(said, "a"), said.scene.now, figure_of(said)
    if own is None or now is None or _is_no_count(mark):
        return
    way, own = 1 if said.match["up"] else -1, _counted(own, mark)
    for frame in frames_then(said, "then"):
        old = dict(figures_of(frame, own))
        for of, new in figures_of(now, own):
            if of in old:
                line = f"{called(said, of, own)}, {now.words}, against {frame.words}"
                reading = Reading(line, None, "", (now.row, frame.row))
                yield _answer(mark, of, (new, old[of]), way, reading)


def _is_no_count(mark: Mark) -> bool:
    """Whether a bare figure counts no votes: "15.9 separated them", "two ahead"."""
    return mark.letter == "N" and (mark.amount.value < LEAST or bool(mark.amount.decimals))


def _counted(own: Side, mark: Mark) -> Side:
    """The side by what the figure counts in: votes, or points of a share."""
    wanted = "votes" if mark.amount.form is Form.NUMBER else "share"
    kinds = [of for of in own.of if of in (wanted, "majority", "turnout")]
    return Side(kinds, own.who)


def _answer(
    mark: Mark, of: str, sides: tuple[Fraction, Fraction], way: int, reading: Reading
) -> Answer:
    one, other = sides
    gap = abs(one - other) if way == 0 else (one - other) * way
    is_count = of in ("votes", "majority")
    right = str(abs(int(gap))) if is_count else f"{abs(float(gap * 100)):.1f}"
    shown = [write_votes(int(v)) if is_count else f"{float(v * 100):.2f}" for v in (one, other)]
    why = f"{shown[0]} against {shown[1]}"
    holds = gap > 0 and bool(mark.amount.fits(int(gap) if is_count else gap))
    return holds, Reading(reading.words, None, why, reading.cites), right
