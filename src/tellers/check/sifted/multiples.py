"""Figures that are so many times another, or a part of it, in words that no rule reads.

"More than half her vote vanished", "lifted the tally by more than half", "only half of what he had
managed": whose it is, and what it is held against, by the words of the clause.
"""

from collections.abc import Iterator
from fractions import Fraction
from itertools import product
from typing import NamedTuple

from tellers.check.claims import Finding, Verdict
from tellers.check.composed.asked import Asked
from tellers.check.grammar import beside
from tellers.check.moved.multiples import holds_of
from tellers.check.otherwise import derived
from tellers.check.reading.marking import Mark, Marked
from tellers.check.scene import Frame, Page, Parties, Person, Who
from tellers.check.sifted import words
from tellers.record import figures
from tellers.record.contests import Notional
from tellers.record.people import Citation


class Ratio(NamedTuple):
    """One figure set against another: in words, its value, and the row of what is told now."""

    words: str
    value: Fraction
    row: Citation


class Told(NamedTuple):
    """A multiple as it is told: its mark, the words on either side, and how it is meant.

    `is_lost` of what went, `is_added` of what came on top: "by more than half".
    """

    mark: Mark
    left: str
    right: str
    is_lost: bool
    is_added: bool


def of_multiples(asked: Asked) -> Iterator[Verdict]:
    """The verdicts on the multiples, and parts, of which nothing sure was told."""
    if words.NO_MULTIPLE.search(asked.marked.skeleton):
        return
    for told in multiples_of(asked):
        found = [one for page in asked.pages for one in _ratios(asked, page, told)]
        judged = [(holds_of(told.mark, asked.marked.text, one.value), one) for one in found]
        good = next((one for is_so, one in judged if is_so), None)
        if good is not None:
            yield _verdict(asked, told, good, Finding.SUPPORTED)
        elif judged and all(is_so is False for is_so, _ in judged):
            yield _verdict(asked, told, judged[0][1], Finding.CONTRADICTED)


def may_be_multiple(marked: Marked) -> bool:
    """Whether a sentence has a figure that may be a multiple of another, or a part of it."""
    return "F" in marked.cues or " times " in marked.skeleton


def multiples_of(asked: Asked) -> Iterator[Told]:
    """The figures of a sentence that its words make a multiple of another, or a part of it."""
    sure = [one.claim for one in asked.told if one.verdict is not Finding.UNCHECKABLE]
    marked = asked.marked
    for n, m in enumerate(marked.marks):
        symbol = f" {m.letter}{n} "
        at = marked.skeleton.find(symbol) if m.letter in "NF" else -1
        if at < 0 or any(one.meets(m) for one in sure):
            continue
        sides = beside.sides_of(marked.skeleton, at, symbol)
        is_of_votes = words.OF_VOTES.search(marked.skeleton) or words.ITS_FIGURE.search(sides[0])
        if is_of_votes and (told := _meant(m, *sides)) is not None:
            yield told


def _meant(m: Mark, left: str, right: str) -> Told | None:
    """How a figure is meant by the words on either side; None where it is no multiple."""
    if m.letter == "N":
        is_multiple = words.TIMES.match(right) or words.MULTIPLIED.search(left)
        return Told(m, left, right, is_lost=False, is_added=False) if is_multiple else None
    if words.BY_SO_MUCH.search(left):
        return Told(m, left, right, is_lost=bool(words.DOWN.search(left)), is_added=True)
    if words.OF_A_VOTE.match(right):
        is_lost = bool(words.GONE.search(right) or words.LOST.search(left))
        is_told = is_lost or words.KEPT.search(left)
        return Told(m, left, right, is_lost=is_lost, is_added=False) if is_told else None
    is_part = words.OF_WHAT.match(right)
    return Told(m, left, right, is_lost=False, is_added=False) if is_part else None


def _ratios(asked: Asked, page: Page, told: Told) -> Iterator[Ratio]:
    """What the figure may be: of votes and of shares, of the likeliest whom it is of."""
    scene = page.scene
    if scene is None or scene.now is None:
        return
    if told.mark.letter == "F" and words.ITS_FIGURE.search(told.left):
        return  # of somebody's figure at whatever poll
    own, against = _sides(asked, page, told)
    is_then = bool(words.AT_ANOTHER.search(f"{told.left} {told.right}")) or told.mark.letter == "F"
    kinds = (True, False) if words.A_SHARE.search(asked.marked.skeleton) else (False, True)
    for who, is_share in product(own, kinds):
        new = _value(scene.now, who, is_share=is_share)
        for base, frame in _bases(page, who, against, is_then=is_then) if new else ():
            if old := _value(frame, base, is_share=is_share):
                one = _ratio(told, (scene.now, frame), Fraction(new) / Fraction(old), is_share)
                if one.value > 0:
                    yield one


def _sides(asked: Asked, page: Page, told: Told) -> tuple[list[Who], Who | None]:
    """Whose a figure may be, and whom it is held against, if not an earlier poll of his."""
    named = [_who(asked, one) for one in words.SOMEBODY_NAMED.findall(told.left)]
    if words.AS_SOMEBODY.match(told.right):
        return ([named[0]], named[-1]) if len(named) > 1 and named[0] else ([], None)
    other = words.OTHER.search(told.right)
    against = _who(asked, other["other"]) if other else None
    if pinned := words.ITS_FIGURE.search(told.left):
        return _whose(asked, page, pinned[1]), against
    is_his = words.HIS.search(f"{told.left} {told.right}")
    found = named[-1:] or ([page.person, page.party] if is_his else [])
    return [one for one in found if one is not None][:1], against


def _whose(asked: Asked, page: Page, symbol: str) -> list[Who]:
    """Everybody who had exactly a figure."""
    scene, amount = page.scene, asked.marked.mark(symbol).amount
    if scene is None or scene.now is None or isinstance(scene.now.result, Notional):
        return []
    result = scene.now.result
    return [
        Person(str(one.name), ((scene.contest, one),))
        for one in result.contest.candidacies
        if one.name and amount.fits(result.votes.get(one.id, 0))
    ]


def _bases(
    page: Page, who: Who, against: Who | None, *, is_then: bool
) -> Iterator[tuple[Who, Frame]]:
    """Whose figure of which result one is held against."""
    scene = page.scene
    assert scene is not None and scene.now is not None
    if against is not None and against != who:
        yield against, scene.now
    if against is None or is_then:
        for frame in derived.frames_of(scene):
            if frame.result is not scene.now.result:
                whose = dict.fromkeys((against or who, _party_of(scene.now, who)))
                yield from ((one, frame) for one in whose)


def _party_of(frame: Frame, who: Who) -> Who:
    own = next(iter(frame.candidacies(who)), None)
    return (
        Parties(tuple(dict.fromkeys((own.label.key, *own.label.parties))))
        if own is not None
        else who
    )


def _ratio(told: Told, frames: tuple[Frame, Frame], value: Fraction, is_share: bool) -> Ratio:
    now, then = frames
    what = "share" if is_share else "votes"
    if told.is_lost:
        value = 1 - value
    elif told.is_added:
        value -= 1
    return Ratio(f"{what}, {now.words}, against {then.words}", value, now.row)


def _who(asked: Asked, symbol: str) -> Who | None:
    value = asked.marked.mark(symbol).value
    return value if isinstance(value, Person | Parties) else None


def _value(frame: Frame, who: Who, *, is_share: bool) -> int | Fraction:
    """The votes of somebody, or of a party; their part of all of them. Nought where untold."""
    result = frame.result
    if isinstance(result, Notional):
        votes = sum(result.votes.get(key, 0) for key in who.keys) if isinstance(who, Parties) else 0
        return Fraction(votes, result.valid) if is_share and result.valid else votes
    own = frame.candidacies(who)
    if len(own) != 1:
        return 0
    votes = result.votes.get(own[0].id, 0)
    return Fraction(votes, figures.total_votes(result)) if is_share else votes


def _verdict(asked: Asked, told: Told, ratio: Ratio, finding: Finding) -> Verdict:
    claim = asked.marked.claim(told.mark.start, told.mark.end, "comparative")
    times = f"{float(ratio.value):.2f}"
    right = f"{float(ratio.value) * 100:.1f}" if told.mark.letter == "F" else times
    return Verdict(claim, finding, "", ratio.words, claim.span, right, times, (ratio.row,))
