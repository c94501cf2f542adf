"""Which row of the table a figure of one poll stands in, and whose it is by its words."""

from dataclasses import replace
from fractions import Fraction

from tellers.check.ballot import ordinary
from tellers.check.ballot.table import ROWS
from tellers.check.grammar.elision import GATHERING, as_part, is_gathered
from tellers.check.grammar.words import Row, by_letter, compiled, fitting, rows_of
from tellers.check.measure.query import Query
from tellers.check.reading.marking import Mark, Marked
from tellers.check.scene import Page
from tellers.check.sums import table as sums
from tellers.style.numbers import Form, Hedge

BY_LETTER = by_letter(rows_of((*sums.FIRST, *ordinary.ROWS, *sums.ROWS, *ROWS)))
LEFT = 160
"""So much of the words before a figure is looked at."""
A_YEAR = compiled(r" [YD]\d+ ")
NO_BETTER = compiled(r" no [a-z]+ (?:up )?than (?:an? )?(?:[a-z]+ )?$")
"""What a place was no better than, which is the place."""
LEAST = 100
"""A smaller number that moved counts places, seats or points."""
A_TWENTIETH = Fraction(1, 20)
"""The part of the valid votes that does not save a deposit."""
MOVED = frozenset({"votes_change"})
CALLED = {"moved_points": "change"}
"""Measures that the table names apart for the size of their figures alone."""
MOST_POINTS = 60
"""Points beyond which no share has moved."""
PARTS = {"change": Form.POINTS, "moved_points": Form.POINTS, "share": Form.PERCENT}
"""What a plain number with decimals is short for."""


def measured(page: Page, marked: Marked, m: Mark, sides: tuple[str, str]) -> Query | None:
    """What a figure of one poll asks, by the words around it; None where no row is its own."""
    left, right = sides
    if page.scene is None or (marked.may_have(GATHERING) and is_gathered(left, right)):
        return None
    for row, named in fitting(BY_LETTER[m.letter].called(marked.cues), left[-LEFT:], right):
        if not _may_be(row, m, right):
            continue
        if row.measure == "notional_majority" and A_YEAR.search(left):
            continue  # the grammar holds the year as well
        if named.get("part") and marked.mark(named["part"]).amount.value != A_TWENTIETH:
            continue
        form = PARTS.get(row.measure) if m.letter == "N" else None
        part = as_part(m, form) if form else m
        if m.letter == "O":  # "a lead over third-placed Labour" is over whoever is third
            part = replace(m, value=replace(m.amount, hedge=Hedge.EXACT))
        measure = CALLED.get(row.measure, row.measure)
        q = Query(page, marked, part, measure, left, right)
        if named.get("other"):
            q.other = q.who(named["other"])
        q.is_tied = row.measure == "position" and bool(NO_BETTER.search(left))
        who = q.who(named["who"]) if named.get("who") else None
        return replace(q, people=(who,)) if who is not None else q
    return None


def _may_be(row: Row, m: Mark, right: str) -> bool:
    """Whether a figure is of the size and form that a row's measure has."""
    if row.measure != "moved_points" and row.measure in PARTS and m.letter == "N":
        return bool(m.amount.decimals)
    if row.measure == "few_votes":
        return not m.amount.decimals and m.amount.value < LEAST
    if row.measure == "moved_points":
        return m.amount.value < MOST_POINTS
    if row.measure == "votes":
        return not m.amount.decimals and m.amount.value >= LEAST
    if row.measure in MOVED:
        is_votes = right.startswith((" votes", " extra", " more", " fewer", " additional"))
        return not m.amount.decimals and (is_votes or m.amount.value >= LEAST)
    return True
