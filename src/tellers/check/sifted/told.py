"""The verdicts on figures that no rule read, held against all that their clause may measure.

What the words ask for, however loosely, is borne out where a figure is exactly that. It is false
where it is not, and is nothing else of the contest either: no vote, gap, move, sum or turnout, now
or before. Where the words stand tight about one measure ("Labour, on 3.0%"), it is false though it
be something else, unless it is that very measure at another poll which they do not rule out.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from tellers.check.claims import Finding, Verdict, is_met
from tellers.check.composed.asked import Asked
from tellers.check.grammar import beside
from tellers.check.grammar.elision import figure_of
from tellers.check.measure.judge import digits
from tellers.check.measure.query import Reading
from tellers.check.otherwise import derived
from tellers.check.otherwise.elsewhere import is_turnout_of_before
from tellers.check.otherwise.slips import is_slip
from tellers.check.reading.marking import Mark, Marked
from tellers.check.scene import Page, Person, Reach, Scene
from tellers.check.sifted import words
from tellers.check.sifted.anything import is_a_move, is_something
from tellers.check.sifted.asks import MOVED, Ask, asks_of, clause_of
from tellers.check.sifted.multiples import may_be_multiple, of_multiples
from tellers.check.sifted.readings import IN_PERCENT, in_any_result, readings, stood
from tellers.record.people import AFTER_MIDNIGHT, is_of
from tellers.style.numbers import Form, Hedge

LEAST = 100
"""A smaller count is right of too many things."""
FEW = 10
"""A smaller count is so even where it is said to be of votes."""
DIGIT = re.compile(r"[0-9]")
MOST = 6
"""Unread figures of a sentence: what has more is a table, or of something else."""
HOUSE = 650
"""Seats of the House, and no votes."""
CALLED = {
    "lead": "majority", "votes_change": "change", "turnout_change": "change", "points": "change",
    MOVED: "change",
}  # fmt: skip
"""The kinds of claim that some measures make."""


class Held(NamedTuple):
    """One reading of a figure, under which page, and for what it was asked."""

    ask: Ask
    page: Page
    reading: Reading


class Figure(NamedTuple):
    """A figure of which nothing sure was told: its mark, the words on either side, what it asks."""

    mark: Mark
    sides: tuple[str, str]
    asks: tuple[Ask, ...]


def of_sifted(asked: Asked) -> Iterator[Verdict]:
    """The verdicts on every exact figure of a sentence of which nothing sure was told."""
    marked = asked.marked
    yield from of_multiples(asked)
    if words.OPEN.search(marked.skeleton) or words.A_STRANGER.match(marked.skeleton):
        return
    for m in _left(marked, asked.told):
        symbol = f" {m.letter}{marked.marks.index(m)} "
        at = marked.skeleton.find(symbol)
        sides = beside.sides_of(marked.skeleton, at, symbol) if at >= 0 else ("", "")
        if at >= 0 and _counts_votes(m, sides[1]):
            yield from _of_figure(asked, Figure(m, sides, asks_of(m, sides)))


def is_left(marked: Marked, told: Sequence[Verdict]) -> bool:
    """Whether a sentence has figures to be sifted: some that nobody read, and no table of them."""
    return 0 < len(_left(marked, told)) <= MOST or may_be_multiple(marked)


def _left(marked: Marked, told: Sequence[Verdict]) -> list[Mark]:
    sure = [one.claim for one in told if one.verdict is not Finding.UNCHECKABLE]
    return [
        m for m in marked.marks
        if m.letter in "NQT" and not is_met(m, sure) and _is_exact(m, marked.text)
    ]  # fmt: skip


def _counts_votes(m: Mark, right: str) -> bool:
    """Whether no noun stands behind a count that makes it one of something else."""
    is_count = m.letter == "N" and not m.amount.decimals
    return not is_count or bool(words.COUNTED.match(right))


def _is_exact(m: Mark, text: str) -> bool:
    """Whether a figure is so exact that it is seldom another's by chance."""
    amount = m.amount
    if amount.hedge is not Hedge.EXACT or not DIGIT.search(text, m.start, m.end):
        return False
    if amount.form is Form.NUMBER and not amount.decimals:
        least = FEW if text.startswith(" votes", m.end) else LEAST
        return amount.value >= least and not amount.is_round and amount.value != HOUSE
    return bool(amount.decimals) or amount.form is Form.POINTS


def _of_figure(asked: Asked, figure: Figure) -> Iterator[Verdict]:
    pages = [
        page.copied(reach=Reach.HERE)
        for page in asked.pages
        if page.scene is not None and page.scene.now is not None and _is_here(asked, page, figure)
    ]
    found = [
        Held(ask, page, one)
        for page in pages
        for ask in figure.asks
        for one in readings(asked, page, figure.mark, ask, figure.sides)
    ]
    good = next((one for one in found if _bears_out(one, figure)), None)
    if good is not None:
        yield _verdict(asked, figure, good, Finding.SUPPORTED)
    elif _may_be_false(figure, found) and not _has_strangers(asked, pages):
        known = [one for one in found if one.reading.value is not None]
        wrong = _wrong(asked, figure, known, pages)
        if wrong is not None:
            yield _verdict(asked, figure, wrong, Finding.CONTRADICTED)


def _may_be_false(figure: Figure, found: Sequence[Held]) -> bool:
    """Whether the words leave a figure that is nothing to be false, and not of something wider."""
    left, right = figure.sides
    clause = clause_of(left, right)
    is_wide = words.WIDE.search(clause) or words.AT_A_BY_ELECTION.search(clause)
    is_part = figure.mark.letter == "Q" and words.A_PART_OF.match(right)
    is_pair = words.A_PAIR[0].search(left) or words.A_PAIR[1].match(right)
    is_sum = words.SEVERAL_HAD.search(left)
    if not found or found[0].reading.value is None:
        return False
    if found[0].ask.measure in WAYS - {MOVED} and not _is_a_slip_of_its_move(figure, found[0]):
        return False
    return not (is_wide or is_part or is_pair or is_sum)


def _is_a_slip_of_its_move(figure: Figure, held: Held) -> bool:
    """Whether a count is by how much a poll moved, with two digits exchanged, and that way."""
    m = figure.mark
    is_count = m.amount.form is Form.NUMBER and held.ask.measure == "votes_change"
    moved = int(held.reading.value or 0)
    return is_count and is_slip(int(m.amount.value), abs(moved)) and _has_its_way(held, figure)


def _has_strangers(asked: Asked, pages: Sequence[Page]) -> bool:
    """Whether a sentence names somebody, or a place, that no page's contest knows."""
    marked = asked.marked
    people = [m.value for m in marked.marks if isinstance(m.value, Person)]
    return marked.has_stranger() or any(
        not any(stood(page, one) for page in pages) for one in people
    )


def _bears_out(held: Held, figure: Figure) -> bool:
    """Whether a figure is what a reading says; a move in points is none in per cent."""
    if held.reading.value is None:
        return False
    if held.ask.measure == MOVED and IN_PERCENT not in held.reading.words:
        return False
    if not _has_its_way(held, figure):
        return False
    return bool(figure_of(figure.mark).fits(abs(Fraction(held.reading.value))))


def _has_its_way(held: Held, figure: Figure) -> bool:
    """Whether a move, or a lead, is not the other way than its words say."""
    value, near = held.reading.value or 0, f"{figure.sides[0][-NEAR:]} {figure.sides[1][:NEAR]}"
    if held.ask.measure == MOVED:
        return _is_not_the_other_way(figure, value)
    if held.ask.measure == "lead":
        return (value < 0) is bool(words.BEHIND.search(near))
    if held.ask.measure in WAYS:
        is_up, is_down = bool(words.UP.search(near)), bool(words.DOWN.search(near))
        return is_up is not is_down and (value > 0) is is_up
    return True


def _is_not_the_other_way(figure: Figure, value: int | Fraction) -> bool:
    """Whether a move in per cent is not against the word right behind it, else those before."""
    found = words.PERCENT_MOVED.match(figure.sides[1])
    near = found[0] if found else figure.sides[0][-NEAR:]
    is_up, is_down = bool(words.UP.search(near)), bool(words.DOWN.search(near))
    return is_up is is_down or (value > 0) is is_up


NEAR = 60
"""So many letters on either side of a figure say which way it went."""
WAYS = frozenset({"change", "points", "votes_change", "turnout_change", MOVED})


def _is_here(asked: Asked, page: Page, figure: Figure) -> bool:
    """Whether a figure may be of a page's seat: of one named before it, or just behind.

    A seat that its sentence names later on is none of the figure's.
    """
    scene, mark = page.scene, asked.marked.mark
    behind = words.IN_A_SEAT.match(figure.sides[1])
    named = [behind["seat"]] if behind else words.A_SEAT.findall(figure.sides[0])[-1:]
    if scene is None or not all(scene.bears(str(mark(one).value)) for one in named):
        return False
    if not _is_of_its_days(asked, scene, figure) or _is_of_another_place(asked, page, figure):
        return False
    later = words.A_SEAT.findall(figure.sides[1])
    is_own = page.own is not None and scene.contest.id == page.own.id
    return bool(named) or is_own or not any(scene.bears(str(mark(one).value)) for one in later)


def _is_of_another_place(asked: Asked, page: Page, figure: Figure) -> bool:
    """Whether whoever is named last before a figure never stood where a page is of."""
    named = words.A_PERSON.findall(clause_of(figure.sides[0], ""))[-1:]
    who = asked.marked.mark(named[0]).value if named else None
    return isinstance(who, Person) and not stood(page, who)


def _is_of_its_days(asked: Asked, scene: Scene, figure: Figure) -> bool:
    """Whether a seat polled on the day that is named last before a figure, if one is."""
    named = words.A_DAY.findall(clause_of(figure.sides[0], ""))[-1:]
    if not named:
        return True
    day = asked.marked.mark(named[0]).dated
    return any(is_of(day, frame.polled_on, AFTER_MIDNIGHT) for frame in derived.every_frame(scene))


def _wrong(
    asked: Asked, figure: Figure, found: Sequence[Held], pages: Sequence[Page]
) -> Held | None:
    """What a figure is false of; None where it may be anything else."""
    m, marked = figure.mark, asked.marked
    if any(is_something(page, marked, m) for page in pages):
        ask = figure.asks[0]
        is_told = len(figure.asks) == 1 and ask.is_tight
        return found[0] if is_told and not _is_its_own(asked, figure, ask, pages) else None
    if slips := _slips(figure, found, pages):
        return slips[0]
    seats = {str(marked.mark(one).value) for one in words.A_SEAT.findall(marked.skeleton)}
    first = found[0]
    is_asked = first.ask.is_tight or first.ask.is_named
    if first.ask.measure == "share":
        is_asked |= bool(words.SOMEBODY.search(clause_of(figure.sides[0], "")))
    return first if is_asked and len(seats) < SEVERAL else None


SEVERAL = 2
"""Seats of a sentence from which on a figure may be of any."""


def _is_its_own(asked: Asked, figure: Figure, ask: Ask, pages: Sequence[Page]) -> bool:
    """Whether a figure is what its words ask for of another result, which they do not rule out."""
    if ask.measure == MOVED or words.THEN.match(figure.sides[1]):
        return False
    if ask.measure == "turnout" and not is_turnout_of_before(asked.marked, figure.mark.start):
        return False
    m, amount = figure.mark, figure_of(figure.mark)
    if ask.measure == "swing":
        return any(is_a_move(page, m) for page in pages)
    every = (
        one for page in pages for one in in_any_result(asked, page, m, ask, figure.sides)
    )  # fmt: skip
    return any(one.value is not None and amount.fits(abs(Fraction(one.value))) for one in every)


def _slips(figure: Figure, found: Sequence[Held], pages: Sequence[Page]) -> Sequence[Held]:
    """What a count is but for two digits: by its own words, else of anything of the contest."""
    amount = figure.mark.amount
    if amount.form is not Form.NUMBER or amount.decimals:
        return ()
    said = int(amount.value)
    if own := [one for one in found if is_slip(said, abs(int(one.reading.value or 0)))]:
        return own
    if said < SURE:
        return ()
    near = [
        Held(figure.asks[0], page, Reading(what, value, EXCHANGED, (page.scene.now.row,)))
        for page in pages if page.scene is not None and page.scene.now is not None
        for what, value in derived.plain_counts(page.scene) if is_slip(said, value)
    ]  # fmt: skip
    return near if len({one.reading.value for one in near}) == 1 else ()


SURE = 1000
"""A smaller count is the slip of too many others."""
EXCHANGED = "the same digits, two of them exchanged"


def _verdict(asked: Asked, figure: Figure, held: Held, finding: Finding) -> Verdict:
    one, scene, amount = held.reading, held.page.scene, figure_of(figure.mark)
    kind = CALLED.get(held.ask.measure, held.ask.measure)
    claim = asked.marked.claim(figure.mark.start, figure.mark.end, kind)
    right = digits(Fraction(one.value or 0), amount)
    of = scene.contest.id if scene is not None else ""
    told = digits(amount.value, amount)
    return Verdict(claim, finding, of, one.words, told, right, one.why, one.cites)
