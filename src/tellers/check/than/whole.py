"""Votes of whole elections, held against a rival's or against those of another year.

"Labour polled fewer votes than in 2019", "Reform polled more votes than the Liberal Democrats":
of the whole, or of the nation that the words name.
"""

import re
from collections.abc import Iterator
from fractions import Fraction

from tellers.check.claims import Finding, Verdict
from tellers.check.grammar import around
from tellers.check.national.party import when_and_where
from tellers.check.reading.marking import Marked
from tellers.check.scene import Page, Parties
from tellers.check.than import words
from tellers.check.whole.nation import Nation, general_on, nation_at
from tellers.count.seat import Area, Measure
from tellers.record.people import Citation
from tellers.style.numbers import MINUS, write_votes

Keys = tuple[str, ...]
CLOSE = Fraction(1, 500)
"""Part of a count by which the totals of two publishers may differ."""


def of_wholes(page: Page, nation: Nation | None, marked: Marked) -> Iterator[Verdict]:
    """The verdicts on the votes of parties that a text of no seat compares."""
    if page.scene is not None or nation is None or not nation.is_told or not nation.is_final:
        return
    if not marked.letters.isdisjoint("SC"):
        return
    for match in marked.finds(words.WHOLE_VOTES):
        clause = _clause(marked, match.end())
        own = _keys(marked, match["who"])
        there = _other(page, nation, marked, clause)
        if not own or there is None:
            continue
        then, theirs = there
        yield from _verdict(page, marked, match, (nation, then, own, theirs or own))


def _clause(marked: Marked, at: int) -> str:
    found = words.CLAUSE.match(marked.skeleton[at:])
    return f"{found[0]} " if found else " "


def _keys(marked: Marked, symbol: str) -> tuple[str, ...]:
    value = marked.mark(symbol).value
    return value.keys if isinstance(value, Parties) else ()


def _other(
    page: Page, nation: Nation, marked: Marked, clause: str
) -> tuple[Nation, tuple[str, ...]] | None:
    """The election and the party of the other count; no party where it is the same one's."""
    rival = words.A_PARTY.match(clause)
    keys = _keys(marked, rival["who"]) if rival else ()
    year = words.A_YEAR.search(clause)
    if year:
        there = general_on(page.record, marked.mark(year["year"]).dated)
        then = nation_at(page, there[-1]).within(nation.place) if there else None
        return (then, keys) if then is not None and then.is_told else None
    if rival:
        return (nation, keys) if words.PARTY_ALONE.match(clause) else None
    before = nation.as_before if words.THEN.search(clause) else None
    return (before, ()) if before is not None else None


def _votes(nation: Nation, keys: tuple[str, ...]) -> int:
    return sum(nation.now.count(Measure.VOTES, key, Area.UK) for key in dict.fromkeys(keys))


def _verdict(
    page: Page, marked: Marked, match: re.Match[str], of: tuple[Nation, Nation, Keys, Keys]
) -> Iterator[Verdict]:
    """The verdict of the place that bears the words out; false only where it is so of them all."""
    own, theirs = of[2:]
    named = around.place_of(match[0], marked.skeleton[match.end() :], marked.skeleton)
    way = 1 if around.is_up(match["way"]) else -1
    found: list[tuple[bool, str, str, Citation]] = []
    for place in [named] if named else dict.fromkeys(("", page.home, *page.areas)):
        now, then = of[0].within(place), of[1].within(place)
        for a, b in ((own, theirs), (own[:1], theirs[:1])):
            new, old = _votes(now, a), _votes(then, b)
            if abs(new - old) <= (new + old) * CLOSE:
                return  # of the same election, of none, or too near for two publishers
            if not new or not old:
                continue
            why = f"{write_votes(new)} {MINUS} {write_votes(old)} = {write_votes(new - old)}"
            line = f"votes, {when_and_where(now)}, against {when_and_where(then)}"
            found.append(((new - old) * way > 0, line, why, now.row))
    if not found:
        return
    holds, reading, why, row = next((one for one in found if one[0]), found[0])
    claim = marked.claim(*marked.span(*match.span("span")), "comparative")
    finding = Finding.SUPPORTED if holds else Finding.CONTRADICTED
    right = why.rpartition("= ")[2].replace(",", "").replace(MINUS, "-")
    yield Verdict(claim, finding, "", reading, claim.span, right, why, (row,))
