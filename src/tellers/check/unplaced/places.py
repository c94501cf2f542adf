"""Places in a poll that no number says, or that stand behind another's verb.

"Finishing last", "bottom of the poll", "brought up the rear", "the fewest of the seven"; "pushed
the Liberal Democrats down to third", "surged into second as".
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tellers.check.claims import Finding, Verdict
from tellers.check.grammar import around, beside
from tellers.check.grammar.words import table_of
from tellers.check.measure.query import who_is
from tellers.check.reading.marking import Marked
from tellers.check.reading.years import years_in
from tellers.check.scene import Frame, Page
from tellers.check.statement.said import title
from tellers.check.unplaced import words
from tellers.record import figures
from tellers.record.contests import Return

PLACING = ("position", "ranking", "runner-up")
"""Kinds that tell of a place."""


class Place(NamedTuple):
    """Whose place, which of them (nought: the last of all), where it is said, and of how many."""

    who: str
    place: int
    start: int
    end: int
    many: int = 0


def of_places(pages: Sequence[Page], marked: Marked, told: Sequence[Verdict]) -> Iterator[Verdict]:
    """The verdict on every such place of a sentence of which nothing was told."""
    for one in _said(marked):
        start, end = marked.span(one.start, one.end)
        if any(v.claim.start < end and start < v.claim.end and _is_firm(v) for v in told):
            continue
        found = [v for page in pages if (v := _verdict(page, marked, one)) is not None]
        good = next((v for v in found if v.verdict is Finding.SUPPORTED), None)
        is_sure = len(found) == len(pages) == 1
        if good or is_sure:
            yield good or found[0]


def _is_firm(verdict: Verdict) -> bool:
    return verdict.verdict is not Finding.UNCHECKABLE and verdict.claim.kind in PLACING


SAID = table_of((*words.LAST, *words.PLACED))


def _said(marked: Marked) -> Iterator[Place]:
    text = marked.skeleton
    if years_in(marked.sentence.text) or around.NATIONWIDE.search(text):
        return
    seen = set[str]()
    for pattern in SAID.called(marked.cues):
        for found in pattern.finditer(marked.skeleton):
            if _is_open(text, found) or (found["who"] in seen and pattern in words.LAST):
                continue
            seen.add(found["who"])
            is_last = pattern in words.LAST
            place = 0 if is_last else int(marked.mark(found["span"]).amount.value)
            number = found.groupdict().get("n")
            many = int(marked.mark(number).amount.value) if number else 0
            yield Place(found["who"], place, *found.span("span"), many)


def _is_open(text: str, found: re.Match[str]) -> bool:
    """Whether the words are of another day, of what did not happen, or of another's place."""
    before = text[: found.start("who")]
    clause = re.split(r" [;:] ", text[: found.end("span") + 1])[-1]
    is_inverted = found.span("who") == found.span("span")
    is_object = (
        around.OBJECT_BEFORE.search(before)
        and not is_inverted
        and not found[0].startswith(
            tuple(
                f" {verb}" for verb in ("push", "releg", "shov", "forc", "knock", "nudg", "squeez")
            )
        )
    )
    return bool(
        is_object
        or around.THEN.search(f"{clause} {re.split(' [,;:.]', text[found.end('span') :])[0]} ")
        or words.NOT_NOW.search(clause)
        or beside.HYPOTHETICAL.search(text[: found.start() + 1])
    )


def _verdict(page: Page, marked: Marked, one: Place) -> Verdict | None:
    frame = page.scene.now if page.scene else None
    if frame is None or not isinstance(frame.result, Return):
        return None
    result = frame.result
    own = _votes(page, marked, frame, one.who)
    every = len(result.contest.candidacies)
    if own is None or result.contest.has_bucket or result.others or one.many not in (0, every):
        return None
    name, votes = own
    above = sum(v > votes for v in result.votes.values())
    is_last = votes == min(result.votes.values())
    holds = above + 1 == one.place if one.place else is_last
    span = marked.span(one.start, one.end)
    if not one.place and marked.skeleton[one.start : one.end] == one.who:
        return _last_of_all(page, marked, frame, span, holds=is_last)
    claim = marked.claim(*span, "position")
    why = f"{above} of {every} had more votes"
    finding = Finding.SUPPORTED if holds else Finding.CONTRADICTED
    said, right, line = str(one.place or every), str(above + 1), f"place of {name}, {frame.words}"
    return Verdict(claim, finding, result.contest.id, line, said, right, why, (frame.row,))


def _last_of_all(
    page: Page, marked: Marked, frame: Frame, span: tuple[int, int], *, holds: bool
) -> Verdict | None:
    """Who was last, told after the place: the name is what may be wrong."""
    if not isinstance(frame.result, Return):
        return None
    order = figures.ranked(frame.result)
    least = frame.result.votes[order[-1].id]
    right = title(page, order[-1])
    claim, line = marked.claim(*span, "ranking"), f"last of {len(order)}, {frame.words}"
    finding, why = Finding.SUPPORTED if holds else Finding.CONTRADICTED, f"{least} votes"
    return Verdict(
        claim, finding, frame.result.contest.id, line, claim.span, right, why, (frame.row,)
    )


def _votes(page: Page, marked: Marked, frame: Frame, symbol: str) -> tuple[str, int] | None:
    """The name and votes of the one candidacy that is meant; None where it may be several."""
    who = who_is(page, marked, symbol)
    found = frame.candidacies(who) if who is not None else ()
    if len(found) != 1 or not isinstance(frame.result, Return):
        return None
    return str(found[0].name or found[0].label.key), frame.result.votes[found[0].id]
