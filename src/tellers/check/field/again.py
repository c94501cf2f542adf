"""Deposits told in passing: of another year, of one among the losers, and how many went in all.

"At least kept its deposit, as it also did in 2010"; "13 lost deposits, the Liberal Democrat
included"; "just one deposit was forfeited".
"""

from collections.abc import Iterator, Sequence

from tellers.check.claims import Finding, Verdict
from tellers.check.field import words
from tellers.check.reading.marking import Marked
from tellers.check.scene import Frame, Page, Parties, Person
from tellers.record import figures
from tellers.record.contests import RETURN, Notional, Return
from tellers.style.numbers import Form, write_votes

LOSS = frozenset({"lost", "forfeited"})


def of_again(pages: Sequence[Page], marked: Marked) -> Iterator[Verdict]:
    """The verdicts on deposits that a sentence tells of in passing."""
    if " deposit" not in marked.skeleton:
        return
    page = pages[0]
    now = page.scene.now if page.scene else None
    if page.scene is None or now is None:
        return
    for found in marked.finds(words.AS_THEN):
        year = marked.mark(found["year"]).dated.on.year
        frames = [one for one in page.scene.in_year(year) if not isinstance(one.result, Notional)]
        if len(frames) == 1:
            span, is_lost = marked.span(*found.span("span")), found["verb"] in LOSS
            yield from _fate(page, marked, frames[0], (found["who"], span), is_lost=is_lost)
    for found in marked.finds(words.LOST_AMONG):
        mark = marked.mark(found["who"])
        whose = (found["who"], (mark.start, mark.end))
        yield from _fate(page, marked, now, whose, is_lost=True)
    for found in marked.finds(words.FORFEITED):
        mark = marked.mark(found["n"])
        if len(pages) == 1 and mark.amount.form is Form.NUMBER and _tells(now):
            assert isinstance(now.result, Return)
            count = len(figures.lost_deposits(now.result))
            holds = bool(mark.amount.fits(count))
            of = (str(count), f"{count} lost", "deposits lost")
            yield _verdict(page, marked, now, (mark.start, mark.end), of, holds=holds)


def _tells(frame: Frame) -> bool:
    return isinstance(frame.result, Return) and figures.tells_deposits(frame.result)


def _fate(
    page: Page, marked: Marked, frame: Frame, whose: tuple[str, tuple[int, int]], *, is_lost: bool
) -> Iterator[Verdict]:
    value = marked.mark(whose[0]).value
    if not isinstance(value, Parties | Person) or not _tells(frame):
        return
    assert isinstance(frame.result, Return)
    own = frame.candidacies(value)
    if len(own) != 1:
        return
    votes, valid = frame.result.votes[own[0].id], figures.valid_votes(frame.result)
    lost = bool(figures.is_lost_deposit(frame.result, own[0].id))
    right = f"{100 * votes / valid:.2f}"
    why = f"20 × {write_votes(votes)} = {write_votes(20 * votes)}, against {write_votes(valid)}"
    of = (right, f"{why} valid votes", f"deposit of {own[0].label.key}, {frame.words}")
    yield _verdict(page, marked, frame, whose[1], of, holds=lost is is_lost)


def _verdict(
    page: Page,
    marked: Marked,
    frame: Frame,
    span: tuple[int, int],
    of: tuple[str, str, str],
    *,
    holds: bool,
) -> Verdict:
    right, why, reading = of
    claim = marked.claim(*span, "deposits")
    finding = Finding.SUPPORTED if holds else Finding.CONTRADICTED
    own = page.scene.contest.id if page.scene else ""
    row = frame.result.cites[RETURN] if isinstance(frame.result, Return) else frame.row
    return Verdict(claim, finding, own, reading, claim.span, right, why, (row,))
