"""In which place a party came at an earlier poll of the seat, in words that no rule read.

"The Nationalists had been third", five years before: held against every result of that time, by the
seat's area, by its name and as estimated. It is false where the party came in that place in none.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from tellers.check.bygone.earlier import places_of
from tellers.check.claims import Finding, Verdict
from tellers.check.composed.asked import Asked
from tellers.check.hindsight import words
from tellers.check.hindsight.asks import Clause, clause_at
from tellers.check.measure.query import who_is
from tellers.check.scene import Frame, Page, Parties

SECOND = 2


class Placed(NamedTuple):
    """A party told by its place: the words that claim it, whose it is, and which."""

    span: tuple[int, int]
    clause: Clause
    who: str
    place: int


def of_places(
    asked: Asked, pages: Sequence[Page], may_be_false: Callable[[], bool]
) -> Iterator[Verdict]:
    """The verdicts on every place at an earlier poll of which nothing sure was told."""
    for one in _placed(asked):
        found = [_answer(asked, page, one) for page in pages]
        good = next((v for v in found if v and v.verdict is Finding.SUPPORTED), None)
        if good is not None:
            yield good
        elif found and found[0] is not None and all(found) and may_be_false():
            yield found[0]


def _placed(asked: Asked) -> Iterator[Placed]:
    marked = asked.marked
    for pattern in (words.IT_WAS_NEXT, words.WAS_PLACED):
        for found in marked.finds(pattern):
            own = "who" if pattern is words.IT_WAS_NEXT else "core"
            core = found["core"]
            place = int(marked.mark(core).amount.value) if core[0] == "O" else SECOND
            clause = clause_at(marked.skeleton, found.start(), found.end())
            if not asked.is_told(*found.span(own)) and not _is_false_already(asked, clause, found):
                yield Placed(found.span(own), clause, found["who"], place)


def _is_false_already(asked: Asked, clause: Clause, found: re.Match[str]) -> bool:
    """Whether the party or the year is what is wrong: called so, or said to be the latest."""
    symbols = [*words.A_YEAR.findall(clause.whole), *words.A_LABEL.findall(f"{found[0]} ")]
    marks = [asked.marked.mark(one) for one in symbols]
    false = [v.claim for v in asked.told if v.verdict is Finding.CONTRADICTED]
    is_false = any(one.meets(mark) for one in false for mark in marks)
    return is_false or bool(words.AS_RECENTLY.search(clause.whole))


def _answer(asked: Asked, page: Page, one: Placed) -> Verdict | None:
    who = who_is(page, asked.marked, one.who)
    frames = _then(asked, page, one)
    if not isinstance(who, Parties) or not frames:
        return None
    found = [(frame, place) for frame in frames for place, _ in places_of(frame, who)]
    if not found:
        return None
    good = next((pair for pair in found if pair[1] == one.place), None)
    finding = Finding.SUPPORTED if good else Finding.CONTRADICTED
    frame, place = good or found[0]
    claim = asked.marked.claim(*asked.marked.span(*one.span), "previous")
    reading = f"place, {frame.words}"
    assert page.scene is not None
    return Verdict(
        claim, finding, page.scene.contest.id, reading, claim.span, str(place),
        f"it came in place {place}", (frame.row,),
    )  # fmt: skip


def _then(asked: Asked, page: Page, one: Placed) -> tuple[Frame, ...]:
    """The results of the one earlier poll that a clause names; none where it names more."""
    scene, clause = page.scene, one.clause
    if scene is None or words.NOW.search(clause.whole):
        return ()
    own = scene.contest.polled_on.year
    marks = [asked.marked.mark(found) for found in words.A_YEAR.findall(clause.whole)]
    years = {m.dated.on.year for m in marks}
    years |= {own - int(asked.marked.mark(n).amount.value) for n in words.AGO.findall(clause.whole)}
    if len(years) == 1 and own not in years:
        return tuple(f for f in scene.in_year(years.pop()) if not f.is_now)
    return scene.then if not years and words.LAST_TIME.search(clause.whole) else ()
