"""Whether a figure is anything at all of the contest that a sentence may be of.

Every count: polls, majorities, gaps, moves, sums, the register, deposits. Every part: shares,
turnouts, gaps and sums of shares, moves, swings. A part to one decimal is something by chance in
every tenth case, so that it is left open, where its words are loose, that often in vain.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from fractions import Fraction
from itertools import combinations, permutations

from tellers.check.grammar.elision import figure_of
from tellers.check.measure.contest import majority_of, turnouts
from tellers.check.otherwise import derived
from tellers.check.otherwise.reckoned import counts_of
from tellers.check.reading.marking import Mark, Marked
from tellers.check.scene import Frame, Page, Scene
from tellers.record import figures
from tellers.record.contests import Return
from tellers.style.numbers import Form

ROUNDED = Fraction(1, 1000)
"""By how much a figure reckoned from rounded ones may miss the exact one."""
FIRST = 6
"""Candidates whose shares are added up: those behind had next to nothing."""
TOGETHER = (1, 2, 3)
COUNTS = (
    derived.plain_counts, derived.gaps, derived.rolls, derived.moves, derived.sums,
    derived.short_of_deposits,
)  # fmt: skip
PARTS = (
    derived.plain_parts, derived.majority_parts, derived.gap_parts,
    derived.gap_parts_of_the_register, derived.turnouts_now, derived.turnouts_before,
)  # fmt: skip


def is_something(page: Page, marked: Marked, m: Mark) -> bool:
    """Whether a figure is exactly anything of a page's contest, or of its sentence's figures."""
    scene = page.scene
    if scene is None:
        return False
    if m.amount.form is Form.NUMBER and not m.amount.decimals:
        counts = _kept(page, scene, "counts", _counts)
        reckoned = (value for _, value in counts_of(marked, m, scene))
        return _stands_near(counts, m.amount.value, Fraction(0)) or int(m.amount.value) in reckoned
    every = _kept(page, scene, "moves", _moves) if m.letter == "T" else ()
    every = every or _kept(page, scene, "parts", _parts)
    own = sorted(abs(one) for one in _of_its_sentence(marked, m))
    return any(_is_near(some, m) for some in (every, _kept(page, scene, "two", _of_two), own))


def is_a_move(page: Page, m: Mark) -> bool:
    """Whether a figure is any party's move, a swing, or how far two moves were apart."""
    scene = page.scene
    return scene is not None and _is_near(_kept(page, scene, "moves", _moves), m)


def _kept(
    page: Page, scene: Scene, what: str, of: Callable[[Scene], Iterable[int | Fraction]]
) -> Sequence[Fraction]:
    """All figures of a kind of one contest, sorted, reckoned once."""

    def reckoned() -> tuple[Fraction, ...]:
        return tuple(sorted({abs(Fraction(one)) for one in of(scene)}))

    found = page.kept(("sifted", what, scene.contest.id), reckoned)
    assert isinstance(found, tuple)
    return found


def _is_near(values: Sequence[Fraction], m: Mark) -> bool:
    """Whether a percentage is one of some parts, rounded as it is."""
    return _stands_near(
        values, figure_of(m).value, Fraction(1, 200 * 10**m.amount.decimals) + ROUNDED
    )


def _stands_near(values: Sequence[Fraction], value: Fraction, near: Fraction) -> bool:
    """Whether one of some sorted values is no further than so much from another."""
    at = bisect_left(values, value - near)
    return at < len(values) and values[at] <= value + near


def _counts(scene: Scene) -> Iterator[int]:
    for some in COUNTS:
        yield from (value for _, value in some(scene))
    for frame in scene.ever:
        yield from frame.result.votes.values()
        yield majority_of(frame)[0] or 0
    yield from _between(scene)


def _between(scene: Scene) -> Iterator[int]:
    """How far any two polls, or registers, were apart, of now and before; two less a third."""
    polls = sorted({votes for _, votes in derived.polls(scene)}, reverse=True)
    yield from (one - other for one, other in combinations(polls, 2))
    results = [one.result for one in derived.frames_of(scene) if isinstance(one.result, Return)]
    rolls = [one.electorate for one in results if one.electorate]
    yield from (abs(one - other) for one, other in combinations(rolls, 2))
    for result in results:
        first = sorted(result.votes.values(), reverse=True)[:FIRST]
        for one, other, third in permutations(first, 3):
            yield abs(one + other - third)


def _parts(scene: Scene) -> Iterator[Fraction]:
    for some in PARTS:
        yield from (value for _, value in some(scene))
    for frame in scene.ever:
        yield from (Fraction(one.value) for one in turnouts(frame) if one.value is not None)
    yield from _shares_of_several(scene)
    for frame in derived.frames_of(scene):
        electorate = frame.result.electorate if isinstance(frame.result, Return) else None
        if electorate:
            yield from (Fraction(n, electorate) for n in frame.result.votes.values())
    yield from _moves(scene)


def _shares_of_several(scene: Scene) -> Iterator[Fraction]:
    """Shares in every result of the seat, of up to three together, and of all but those."""
    for frame in derived.every_frame(scene):
        total = figures.total_votes(frame.result)
        first = sorted(frame.result.votes.values(), reverse=True)[:FIRST]
        for size in TOGETHER if total else ():
            for some in combinations(first, size):
                yield Fraction(sum(some), total)
                yield 1 - Fraction(sum(some), total)


def _moves(scene: Scene) -> Iterator[Fraction]:
    """Moves of shares and of the turnout since each result before; swings, and how far apart."""
    for base in scene.then if scene.now is not None else ():
        own = list(_moved(scene, base))
        moved = [points for points, _ in own]
        yield from moved
        yield from (part for _, part in own)
        for one, other in combinations(moved, 2):
            yield from ((one - other) / 2, one - other, one + other)
        yield from _moved_turnout(scene, base)


def _moved(scene: Scene, base: Frame) -> Iterator[tuple[Fraction, Fraction]]:
    """By how many points each share moved, and by what part of itself."""
    if scene.now is None:
        return
    now = scene.now.result
    for key in figures.party_votes(now):
        new, old = figures.party_share(now, key), figures.party_share(base.result, key)
        if new is not None and old:
            yield new - old, (new - old) / old


def _moved_turnout(scene: Scene, base: Frame) -> Iterator[Fraction]:
    for one in turnouts(scene.now) if scene.now is not None else ():
        for other in turnouts(base):
            if one.value is not None and other.value is not None:
                yield Fraction(one.value) - Fraction(other.value)


def _of_two(scene: Scene) -> Iterator[Fraction]:
    """Two shares together, and how far they are apart, now and before."""
    for one, other in combinations((part for _, part in derived.plain_parts(scene)), 2):
        yield from (one - other, one + other)


def _of_its_sentence(marked: Marked, m: Mark) -> Iterator[Fraction]:
    """Two other percentages of the sentence together, and how far they are apart."""
    own = [one.amount.value for one in marked.marks if one.letter in "QT" and one is not m]
    for one, other in combinations(own, 2):
        yield from (one - other, one + other)
