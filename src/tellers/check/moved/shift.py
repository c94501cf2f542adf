"""Whether a share is up or down on another day's, told without a figure.

"Labour's share was slightly down on its notional 2019 score", "29.3 per cent, and that was better
than the Brexit Party's notional showing". Votes that moved the other way leave the words open.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from tellers.check.claims import Finding, Verdict
from tellers.check.moved import words
from tellers.check.reading.marking import Marked
from tellers.check.scene import Frame, Page, Parties, Person
from tellers.record import figures
from tellers.record.contests import Notional
from tellers.style.numbers import write_share

LEAST = Fraction(1, 1000)
"""A smaller move is none that a paper would call one, nor a false one."""
Keys = tuple[str, ...]


class Move(NamedTuple):
    """A share now, whose, and one of another day, and whose."""

    frame: Frame
    ours: Keys
    theirs: Keys
    new: Fraction
    old: Fraction


def of_shifts(pages: Sequence[Page], marked: Marked, told: Sequence[Verdict]) -> Iterator[Verdict]:
    """The verdicts on what a sentence tells to be up or down on another day."""
    text = marked.skeleton
    if not words.ON_ANOTHER_DAY.search(text) or words.ELSEWHERE.search(text):
        return
    scenes = [page for page in pages if page.scene is not None and page.scene.now is not None]
    if len(scenes) != 1:
        return
    for pattern in (words.MOVED, words.BEAT):
        for found in pattern.finditer(text):
            claim = marked.claim(*marked.span(*found.span("span")), "change")
            sure = (v for v in told if v.verdict is not Finding.UNCHECKABLE)
            if any(claim.meets(v.claim) for v in sure) or not _says_when(found):
                continue
            yield from _verdict(scenes[0], marked, found)


def _says_when(found: re.Match[str]) -> bool:
    then = f" {found['then']}"
    return bool(words.YEAR.search(then) or words.NOTIONAL.search(then))


def _verdict(page: Page, marked: Marked, found: re.Match[str]) -> Iterator[Verdict]:
    scene, other = page.scene, words.OTHER_PARTY.search(found["then"])
    if scene is None or scene.now is None:
        return
    way = 1 if found["verb"] in words.RISES else -1
    moves = [
        Move(frame, keys, theirs, *both)
        for keys in _whose(page, marked, found)
        for theirs in [_keys(marked, other["other"]) if other else keys]
        for frame in _frames(page, marked, found)
        if (both := _shares(scene.now, frame, keys, theirs)) is not None
    ]
    if not moves:
        return
    good = next((one for one in moves if (one.new - one.old) * way > 0), None)
    is_near = any(abs(one.new - one.old) < LEAST for one in moves)
    if good is None and (is_near or any(_votes_did(scene.now, one, way) for one in moves)):
        return
    one = good or moves[0]
    claim = marked.claim(*marked.span(*found.span("span")), "change")
    finding = Finding.SUPPORTED if good else Finding.CONTRADICTED
    right = f"{float(100 * (one.new - one.old)):.2f}"
    why = f"{write_share(one.new)} now, {write_share(one.old)} then"
    yield Verdict(
        claim, finding, scene.contest.id, f"share against {one.frame.words}", claim.span, right,
        why, (scene.now.row, one.frame.row),
    )  # fmt: skip


def _whose(page: Page, marked: Marked, found: re.Match[str]) -> list[Keys]:
    """The labels of whoever may be meant: of two who are named before, "his" is of either."""
    symbol = found.groupdict().get("who") or ""
    if symbol and symbol[0] in "PC":
        return [keys] if (keys := _keys(marked, symbol, page)) else []
    before = marked.skeleton[: found.start() + 1]
    if not symbol:
        last = re.findall(r" ([PC]\d+)(?= )", before)[-1:]
        return [keys for one in last if (keys := _keys(marked, one, page))]
    named = [_keys(marked, one, page) for one in re.findall(r" (C\d+)(?= )", before)]
    if not named and isinstance(page.person, Person):
        named = [_labels(page, page.person)]
    return [keys for keys in dict.fromkeys(named) if keys]


def _keys(marked: Marked, symbol: str, page: Page | None = None) -> Keys:
    value = marked.mark(symbol).value
    if isinstance(value, Parties):
        return value.keys
    return _labels(page, value) if isinstance(value, Person) and page is not None else ()


def _labels(page: Page, person: Person) -> Keys:
    here = page.scene.contest.id if page.scene else ""
    return tuple(c.label.key for there, c in person.standings if there.id == here)


def _frames(page: Page, marked: Marked, found: re.Match[str]) -> list[Frame]:
    """The results of the day that the words name; the notional one where they say so."""
    scene, dated = page.scene, words.YEAR.search(found["then"])
    if scene is None:
        return []
    year = marked.mark(dated["year"]).dated.on.year if dated else 0
    every = scene.in_year(year) if year else scene.then
    frames = [one for one in every if not one.is_now]
    if words.NOTIONAL.search(f" {found['then']}"):
        frames = [one for one in frames if isinstance(one.result, Notional)]
    return frames


def _shares(now: Frame, then: Frame, ours: Keys, theirs: Keys) -> tuple[Fraction, Fraction] | None:
    new = next((s for key in ours if (s := _share(now, key)) is not None), None)
    old = next((s for key in theirs if (s := _share(then, key)) is not None), None)
    return (new, old) if new is not None and old is not None else None


def _share(frame: Frame, key: str) -> Fraction | None:
    return None if key in ("ind", "spk") else frame.share(key)


def _votes_did(now: Frame, move: Move, way: int) -> bool:
    """Whether votes moved as the words say, though no share did."""
    new = sum(figures.party_votes(now.result).get(key, 0) for key in move.ours)
    old = sum(figures.party_votes(move.frame.result).get(key, 0) for key in move.theirs)
    return bool(old) and (new - old) * way > 0
