"""A turnout told in a text on the whole country, that was held against one of its seats."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from tellers.check.claims import Claim, Finding, Verdict
from tellers.check.grammar import around
from tellers.check.reading.areas import areas_in
from tellers.check.reading.marking import Marked
from tellers.check.scene import Page
from tellers.check.whole.nation import Nation, general_on, nation_at
from tellers.style.numbers import write_share


def of_turnout(
    page: Page, nation: Nation | None, marked: Marked, told: Sequence[Verdict]
) -> Iterator[Verdict]:
    """The way that the whole's turnout went, for one that was held against a seat.

    "More than 67 per cent of the electorate voted, slightly up on 2017."
    """
    if nation is None or marked.find(around.LOCAL):
        return
    if not marked.letters.isdisjoint("SC"):
        return
    if page.own is not None and not (page.is_wide and _has_its_figure(nation, marked)):
        return
    for one in told:
        is_sure = one.verdict is not Finding.UNCHECKABLE and one.claim.kind == "change"
        if is_sure and one.contest and one.reading.startswith("turnout against "):
            yield _of_the_whole(page, nation, marked, one)


def _has_its_figure(nation: Nation, marked: Marked) -> bool:
    """Whether a sentence gives the turnout of the whole, which makes it of that."""
    own = _turnout(nation)
    parts = [mark.amount for mark in marked.marks if mark.letter in "QF"]
    return own is not None and any(one.fits(own) for one in parts)


def _of_the_whole(page: Page, nation: Nation, marked: Marked, one: Verdict) -> Verdict:
    dates = [mark.dated for mark in marked.marks if mark.letter in "YD" and one.claim.meets(mark)]
    there = general_on(page.record, dates[0]) if dates else ()
    now, then = _turnout(nation), _turnout(nation_at(page, there[-1])) if there else None
    way = around.direction(f" {one.claim.span.lower()} ", " ")
    is_of_a_place = page.areas or areas_in(marked.sentence.text)
    if now is None or then is None or not way or is_of_a_place:
        return one.left_open("It may be of the whole country, and is of one seat.")
    is_so = (now > then) is (way > 0)
    why = f"{write_share(now)} now, {write_share(then)} then"
    finding = Finding.SUPPORTED if is_so else Finding.CONTRADICTED
    return replace(
        one, claim=_way_alone(marked, one.claim), verdict=finding, contest="",
        reading="turnout, the whole country", why=why,
        correct_value=str(round(float(100 * (now - then)), 2)),
    )  # fmt: skip


HOW_FAR = re.compile(r"(?:slightly|marginally|a little|a touch|sharply|well|just) $")


def _way_alone(marked: Marked, claim: Claim) -> Claim:
    """The word that says which way it went, with how far: "slightly up", of "up on 2017"."""
    before = HOW_FAR.search(marked.text[marked.sentence.start : claim.start])
    start = claim.start - len(before[0]) if before else claim.start
    end = claim.start + len(claim.span.partition(" on ")[0].partition(" than ")[0])
    return marked.claim(start, end, claim.kind)


def _turnout(nation: Nation) -> Fraction | None:
    return Fraction(nation.valid, nation.electorate) if nation.electorate else None
