"""What the record says to each thing that a figure may measure."""

from dataclasses import replace
from fractions import Fraction

from tellers.check.composed.asked import Asked
from tellers.check.grammar import around
from tellers.check.grammar.elision import as_part
from tellers.check.measure.query import Query, Reading, frames, subjects
from tellers.check.measure.table import OF_A_CONTEST
from tellers.check.otherwise.derived import every_frame
from tellers.check.reading.marking import Mark
from tellers.check.scene import Frame, Page, Person, Who
from tellers.check.sifted import words
from tellers.check.sifted.asks import MOVED, Ask
from tellers.record.contests import Notional
from tellers.style.numbers import Form

OF_THE_SEAT = frozenset({"swing", "turnout", "electorate", "turnout_change"})
"""Measures that are nobody's."""
OF_SOMEBODY = frozenset({"share", "votes", "lead"})
IN_PERCENT = "per cent"
"""What the reading of a move in per cent of what moved is told with."""


def readings(asked: Asked, page: Page, m: Mark, ask: Ask, sides: tuple[str, str]) -> list[Reading]:
    """All readings of a figure for what it is asked, likeliest first."""
    q = Query(page, asked.marked, m, _measure(ask), *sides)
    if ask.measure in OF_THE_SEAT:
        return list(OF_A_CONTEST[ask.measure](q))
    q = replace(q, results=_frames(q))
    if ask.measure == "majority":
        return list(OF_A_CONTEST["majority"](q))
    found = _of_each(q, ask)
    return [*_in_points(q, ask), *found] if ask.measure == MOVED else found


def in_any_result(
    asked: Asked, page: Page, m: Mark, ask: Ask, sides: tuple[str, str]
) -> list[Reading]:
    """The readings of a figure as one of any result of the seat, now or ever before."""
    scene = page.scene
    if scene is None:
        return []
    q = Query(page, asked.marked, m, _measure(ask), *sides)
    q = replace(q, results=every_frame(scene))
    return _of_each(q, ask) if ask.measure in OF_SOMEBODY else list(OF_A_CONTEST[ask.measure](q))


def _measure(ask: Ask) -> str:
    return "change" if ask.measure == MOVED else ask.measure


def _of_each(q: Query, ask: Ask) -> list[Reading]:
    """The readings of a figure as that of everybody whose it may be."""
    q = replace(q, other=q.who(ask.other) if ask.other else None)
    measure = OF_A_CONTEST[_measure(ask)]
    return [one for who in _whose(q, ask) for one in measure(replace(q, people=(who,)))]


def _in_points(q: Query, ask: Ask) -> list[Reading]:
    """The move in points, where that is what the figure has: "down 25.9 per cent"."""
    q = replace(q, mark=as_part(q.mark, Form.POINTS))
    found = [one for one in _of_each(q, ask) if one.value is not None]
    return [one for one in found if q.amount.fits(abs(Fraction(one.value or 0)))][:1]


def _whose(q: Query, ask: Ask) -> tuple[Who, ...]:
    """Whose a figure may be: by the words behind it, its owner, the subject, who was told of."""
    page = q.page
    found: list[Who | None] = [q.who(ask.owner)] if ask.owner else [*subjects(q)[:1]]
    behind = words.FOR_WHOM.match(q.right)
    if behind and behind["who"][0] in "CP":
        found.insert(0, q.who(behind["who"]))
    elif behind:
        rest = (*page.people, page.place(1), page.place(2))
        found += [one for one in rest if one not in found and page.may_be(one, behind["who"])]
    if not found and not q.marked.has_stranger():
        found = [page.person, page.party, page.place(1), page.place(2)]
    return tuple(dict.fromkeys(one for one in found if one is not None and stood(page, one)))


def stood(page: Page, who: Who) -> bool:
    """Whether somebody stood where the page is of, then if not now; a party may have."""
    frames_there = (page.scene.now, *page.scene.then) if page.scene is not None else ()
    return not isinstance(who, Person) or any(
        frame is not None and frame.candidacies(who) for frame in frames_there
    )


def _frames(q: Query) -> tuple[Frame, ...]:
    """The results that a figure may be of; the estimates, where the sentence speaks of them."""
    found, scene = frames(q), q.page.scene
    if scene is not None and around.NOTIONAL.search(q.marked.skeleton):
        own = tuple(one for one in (*found, *scene.then) if isinstance(one.result, Notional))
        return own or found
    return found
