"""A swing put in order with those of all other seats: "nowhere was there a heavier swing".

A swing is from one party to another, wherever both stood at both elections; that of the seats in
which the two led the poll, or of those that went from one to the other, may be meant as well. It is
called false only where the words name both parties, and where no such order bears it out.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from tellers.check.among import words
from tellers.check.claims import Finding, Verdict
from tellers.check.grammar import orders
from tellers.check.grammar.words import table_of
from tellers.check.reading.marking import Marked
from tellers.check.scene import Page, Parties
from tellers.check.superlative.area import areas_of, holds, is_of_no_area
from tellers.check.superlative.clause import Said
from tellers.check.superlative.held import is_told, nations_of, subject_of
from tellers.check.superlative.order import passing
from tellers.check.superlative.words import HERE_ALONE, SAID_OF
from tellers.check.whole.nation import Nation
from tellers.record import figures
from tellers.record.contests import RETURN, Contest, Return
from tellers.record.lineage.comparison import comparable
from tellers.record.matching.spelling import place_key
from tellers.style.numbers import write_share

Pair = tuple[str, str]
"""To which party a swing is, and from which."""
Rows = tuple[tuple[Fraction, Contest], ...]
SWINGS = (*words.ONLY_SWING, words.NO_SWING, words.SWING_OVER_ALL, *words.SWING_FIRST)
FORMS = table_of(SWINGS)


def of_swings(
    text: Page,
    nation: Nation | None,
    pages: Sequence[Page],
    marked: Marked,
    told: Sequence[Verdict],
) -> Iterator[Verdict]:
    """The verdict on the place of a swing, where nothing was told of the same words."""
    if nation is None or not (nation.is_told and nation.is_final):
        return
    if marked.find(orders.OVER_TIME) or marked.find(HERE_ALONE):
        return
    for pattern in FORMS.called(marked.cues):
        for match in pattern.finditer(marked.skeleton):
            verdict = _verdict(text, nation, pages, marked, match)
            if verdict is not None and not is_told(verdict, told):
                yield verdict
                return


def _verdict(
    text: Page, nation: Nation, pages: Sequence[Page], marked: Marked, match: re.Match[str]
) -> Verdict | None:
    start, end = match.span("span")
    if words.ONE_OF.search(marked.skeleton[: start + 1].rstrip() + " "):
        return None
    clause = (match.start(), _end(marked.skeleton, end))
    behind = SAID_OF.match(marked.skeleton, end) if match.groupdict().get("order") else None
    beyond = match.groupdict().get("beyond")
    seats = tuple(one for one in (behind and behind["seat"], beyond) if one)
    order = Said(start, end, "swing", least=False, clause=clause, seats=seats, is_only=bool(beyond))
    wanted = str(marked.mark(beyond).value) if beyond else ""
    subject, is_sure = subject_of(text, pages, marked, order)
    own = nation.contest_of(subject)
    if own is None or is_of_no_area(marked, clause):
        return None
    pairs, is_named = _pairs(text, own, marked)
    place = 2 if beyond else _place(marked, match)
    is_sure &= is_named and len(list(nations_of(nation, pages, marked))) == 1
    first: Verdict | None = None
    for area in dict.fromkeys(areas_of(text, nation, marked, clause)):
        for pair in pairs:
            for rows in orders_of(text, nation, area, pair):
                found = _held(text, marked, (start, end), (own, place, wanted), rows)
                if found is not None and found.verdict is Finding.SUPPORTED:
                    return found
                first = first or found
    return first if is_sure else None


def _end(text: str, start: int) -> int:
    ends = [
        at
        for mark in (" ; ", " : ", " . ", " but ", " while ")
        if (at := text.find(mark, start)) >= 0
    ]
    return min(ends, default=len(text))


def _place(marked: Marked, match: re.Match[str]) -> int:
    order = match.groupdict().get("order")
    return int(marked.mark(order).amount.value) if order else 1


def _keys(marked: Marked, symbol: str) -> tuple[str, ...]:
    value = marked.mark(symbol).value
    return value.keys[:1] if isinstance(value, Parties) else ()


def _pairs(page: Page, own: Contest, marked: Marked) -> tuple[list[Pair], bool]:
    """The parties of a swing, and whether the words name both; else those of the seat."""
    for pattern in words.PAIRS:
        if found := next(iter(marked.finds(pattern)), None):
            named = [
                (a, b) for a in _keys(marked, found["to"]) for b in _keys(marked, found["off"])
            ]
            return named, True
    to, off = (next(iter(marked.finds(one)), None) for one in (words.TO_ONE, words.OFF_ONE))
    gains = _keys(marked, to["to"]) if to else ()
    loses = _keys(marked, off["off"]) if off else ()
    some = [
        pair for pair in pairs_of(page, own)
        if (not gains or pair[0] in gains) and (not loses or pair[1] in loses)
    ]  # fmt: skip
    return some, False


def pairs_of(page: Page, own: Contest) -> list[Pair]:
    """The parties between which a seat's own swing is told: who won and had won, the first two."""
    now = page.results.get(own.id)
    if not isinstance(now, Return):
        return []
    base = comparable(page.record, own).result
    won = figures.find_winner(now)
    then = figures.base_winner(base) if base is not None else None
    found = [(won.label.key, then)] if won and then and won.label.key != then else []
    if leading := figures.leading_parties(now):
        found += [leading, leading[::-1]]
    return list(dict.fromkeys(found))


# ----------------------------------------------------------------- the orders


def orders_of(page: Page, nation: Nation, area: str, pair: Pair) -> Iterator[Rows]:
    """The swings of an area from the largest: of all seats, of those the two led, of the gains."""
    every = page.kept(("swings", nation.election.id, pair), lambda: _swings(page, nation, pair))
    assert isinstance(every, tuple)
    key = ("swings of", nation.election.id, nation.place, area, pair)
    narrowed = page.kept(key, lambda: _narrowed(page, nation, area, pair, every))
    assert isinstance(narrowed, tuple)
    yield from narrowed


def _narrowed(page: Page, nation: Nation, area: str, pair: Pair, every: Rows) -> tuple[Rows, ...]:
    here = tuple(row for row in every if holds(area, row[1]))
    led = tuple(row for row in here if _leads(page, row[1], pair))
    changed = {at for at, one in nation.now.seats.items() if (one.winner, one.before) == pair}
    return here, led, tuple(row for row in here if row[1].id in changed)


def _leads(page: Page, contest: Contest, pair: Pair) -> bool:
    result = page.results.get(contest.id)
    leading = figures.leading_parties(result) if isinstance(result, Return) else None
    return leading is not None and set(leading) == set(pair)


def _swings(page: Page, nation: Nation, pair: Pair) -> Rows:
    rows = []
    for result in nation.declared:
        base = comparable(page.record, result.contest).result
        value = figures.swing(result, base, *pair) if base is not None else None
        if value is not None:
            rows.append((value, result.contest))
    return tuple(sorted(rows, key=lambda row: (-row[0], row[1].id)))


FEWEST = 3
"""Swings that make an order."""


def _held(
    page: Page,
    marked: Marked,
    span: tuple[int, int],
    about: tuple[Contest, int, str],
    rows: Rows,
) -> Verdict | None:
    """Whether a seat has its place in one order; nothing where it is not in it."""
    own, place, wanted = about
    value = next((value for value, one in rows if one.id == own.id), None)
    if value is None or len(rows) < max(FEWEST, place):
        return None
    there = rows[place - 1]
    beyond = passing(rows, value, least=False)
    is_held = (
        {place_key(one.constituency.name) for one in beyond} == {place_key(wanted)} if wanted
        else there[0] == value
    )  # fmt: skip
    claim = marked.claim(*marked.span(*span), "ranking")
    line = f"swings of {len(rows):,} seats, largest first"
    right = str(len(beyond) + 1) if place > 1 else there[1].constituency.name
    if wanted:
        right = " and ".join(one.constituency.name for one in beyond[:4]) or own.constituency.name
    why = f"{there[1].constituency.name}: {write_share(there[0])}; here {write_share(value)}"
    finding = Finding.SUPPORTED if is_held else Finding.CONTRADICTED
    cites = (page.results[there[1].id].cites[RETURN],)
    return Verdict(claim, finding, there[1].id, line, claim.span, right, why, cites)
