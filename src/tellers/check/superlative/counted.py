"""How many seats passed one: "only two of them have a smaller majority", "three were safer".

What is counted is the winners of a party, the seats of a nation or region, those that a party took
from another, or all of them; the words say which, else the sentence before. It is false only where
none of these has so many.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from tellers.check.claims import Finding, Verdict
from tellers.check.reading.marking import Mark, Marked
from tellers.check.reading.years import years_in
from tellers.check.scene import Page, Parties
from tellers.check.superlative import words
from tellers.check.superlative.area import areas_of, holds, is_of_no_area, of_so_many
from tellers.check.superlative.clause import Said, is_by_votes, way_of
from tellers.check.superlative.held import nations_of, subject_of
from tellers.check.superlative.order import Asked, in_order, measure_of, passing
from tellers.check.whole.nation import Nation
from tellers.record import figures
from tellers.record.contests import RETURN, Contest, Return
from tellers.record.figures import find_winner
from tellers.record.matching.spelling import place_key

OF_WHOM = ("the seats of the last sentence",)
"""Where a text keeps whose seats its last sentence spoke of: "only two of them"."""


@dataclass(frozen=True, slots=True)
class Scope:
    """Whose seats are counted: of an area, of a party, those that it took from another."""

    area: str = ""
    party: str = ""
    taken_from: str = ""


@dataclass(frozen=True, slots=True)
class Count:
    """A number of seats that is said to pass one; `parts` are those of an area behind it."""

    mark: Mark
    order: Said
    scopes: tuple[Scope, ...]


def of_counts(
    text_page: Page,
    nation: Nation | None,
    pages: Sequence[Page],
    marked: Marked,
    told: Sequence[Verdict],
) -> Iterator[Verdict]:
    """The verdict on every such number of a sentence of which nothing was told."""
    before = text_page.said.pop(OF_WHOM, None)
    told_of = marked.find(words.SEATS_SPOKEN)
    if told_of and (spoken := _spoken_of(marked) or _told_by_number(nation, marked, told_of[0])):
        text_page.said[OF_WHOM] = spoken
    if nation is None or not (nation.is_told and nation.is_final):
        return
    if text_page.own is not None and not text_page.own.election.is_general:
        return
    for match in marked.finds(words.COUNTED):
        clause = (match.start(), _end(marked.skeleton, match.end()))
        own = f"{marked.skeleton[match.start('how') - 1 : clause[1]]} "
        if words.NOT_READ.search(own) or marked.find(words.NO_COUNT) or _is_dated(marked, match):
            continue
        if marked.mark(match["n"]).amount.value > nation.total:
            continue
        _, least = way_of(match)
        measure = _measure(marked.skeleton, match, clause)
        is_of_them = words.OF_THEM.search(match[0]) and not _is_of_an_area(nation, marked)
        first = marked.find(words.SEATS_SPOKEN) if is_of_them else None
        of_them = spoken if first and first.start() < match.start() else before
        if not measure or (is_of_them and not isinstance(of_them, Scope)):
            continue
        of_them = of_them if is_of_them else None
        than = words.THAN_SEAT.match(marked.skeleton, match.end() - 1)
        seats = (than["seat"],) if than else ()
        named = tuple(one for one in (match["named"] or "").split() if one[0] == "S")
        is_only = bool(named) and not seats
        order = Said(
            *match.span("n"), measure, least, clause, seats=seats or named, is_only=is_only
        )
        page = pages[0] if pages else text_page
        scopes = tuple(_scopes(page, nation, marked, order, of_them))
        found = Count(marked.mark(match["n"]), order, scopes)
        yield from _untold(_verdicts(text_page, nation, pages, marked, found), told)


def _is_dated(marked: Marked, match: re.Match[str]) -> bool:
    """Whether the clause of a count names a year; one in an aside before it is of something else.

    "Their party, second here in 2019, has 72 members, and only 16 of them have a fatter majority".
    """
    at = marked.skeleton.rfind(" , and ", 0, match.start() + 1)
    start = marked.span(at + 1, match.end())[0] if at >= 0 else marked.sentence.start
    return bool(years_in(marked.text[start : marked.sentence.end]))


def _is_of_an_area(nation: Nation, marked: Marked) -> bool:
    """Whether those of whom some are counted are as many as a region has seats, or the whole."""
    found = marked.find(words.OF_SO_MANY)
    many = int(marked.mark(found["n"]).amount.value) if found else 0
    return bool(many and next(of_so_many(nation, many), None) is not None)


def _untold(found: Iterator[Verdict], told: Sequence[Verdict]) -> Iterator[Verdict]:
    for one in found:
        own = one.claim
        if not any(v.claim.meets(own) for v in told if v.verdict is not Finding.UNCHECKABLE):
            yield one


def _measure(text: str, match: re.Match[str], clause: tuple[int, int]) -> str:
    """What is put in order; a share is the winners' where the sentence speaks of them."""
    how, word = match.span("how"), way_of(match)[0]
    is_on = text[: how[0]].endswith(" on ") and not text.startswith(" majorities ", how[1])
    if is_on and not words.SHARE_SAID.search(text[: how[0]]):
        return ""  # on less of what?
    if is_by_votes(match, text[match.end("n") : how[0]]):
        return "majority"
    found = measure_of(text, (0, clause[1]), *how, word)
    is_of_votes = text.startswith(" votes ", how[1]) and words.OF_WINNERS.search(text[: how[0]])
    found = found or ("votes" if is_of_votes else "")
    is_of_share = words.SHARE_NEXT.match(text, how[1]) or (
        word in ("less", "more") and words.SHARE_SAID.search(text[: match.start() + 1])
    )
    is_share = not found and is_of_share and words.OF_WINNERS.search(text)
    return "share" if is_share else found


def _end(text: str, start: int) -> int:
    """Where the clause of a count ends: at a stop, or before what part of them is where."""
    found = words.COUNT_ENDS.search(text, start - 1)
    return found.start() + 1 if found else len(text)


# ------------------------------------------------------------------- of whom


def _party(marked: Marked, symbol: str | None) -> str:
    value = marked.mark(symbol).value if symbol else None
    return value.keys[0] if isinstance(value, Parties) else ""


def _spoken_of(marked: Marked) -> Scope | None:
    """Whose seats a sentence speaks of, by number: "28 of the 40 Welsh MPs"; nobody's, else."""
    parties = {m.value.keys[0] for m in marked.marks if isinstance(m.value, Parties)}
    if len(parties) != 1:
        return None
    return Scope(next(iter(_named_areas(marked)), ""), parties.pop())


def _told_by_number(nation: Nation | None, marked: Marked, seats: str) -> Scope | None:
    """Whose seats are told by their number alone, which one party has: "his party has 72 MPs"."""
    symbol = next(iter(re.findall(r"N\d+", seats)), "")
    if nation is None or not symbol or marked.find(words.A_PARTY):
        return None
    wins = Counter(one.winner for one in nation.now.seats.values())
    own = [key for key, n in wins.items() if n == marked.mark(symbol).amount.value and n >= A_BAND]
    return Scope("", own[0]) if len(own) == 1 and own[0] else None


A_BAND = 5
"""Seats from which on a number tells whose they are."""


def _named_areas(marked: Marked) -> Iterator[str]:
    for pattern, area in words.AREA_WORDS:
        if marked.find(pattern):
            yield area


def _scopes(
    page: Page, nation: Nation, marked: Marked, order: Said, before: object
) -> Iterator[Scope]:
    """Whose seats may be counted, likeliest first."""
    if isinstance(before, Scope):
        yield before
        yield Scope("", before.party)
        return
    start, end = order.clause
    text = marked.skeleton
    first = max(text.rfind(mark, 0, start + 1) for mark in (" ; ", " : ", " . "))
    around = text[max(first, 0) : end]
    if taken := words.TAKEN.search(around):
        yield Scope("", _party(marked, taken["party"]), _party(marked, taken["other"]))
        return
    own = words.OWN_PARTYS.search(f" {text[start:end].strip()} ")
    named = words.COUNT_OF.search(f" {text[start:end].strip()} ") or words.OUT_OF.search(around)
    named = named or words.WON_SO_MANY.search(text[: start + 1])
    named = named or words.HOLDS_NONE.search(text[: start + 1])
    own = own or words.OF_ITS_SEATS.search(text[: start + 1])
    party = _party(marked, named["party"]) if named else (_winning_party(page) if own else "")
    whole = (max(0, *(text.rfind(mark, 0, start + 1) for mark in NEW_CLAUSE)), end)
    beside = words.OF_AN_AREA.search(text[: start + 1])
    named_here = [area for one, area in words.AREA_WORDS if beside and one.search(beside[0])][:1]
    areas = (areas_of(page, nation, marked, one) for one in (whole, order.clause))
    for area in named_here or dict.fromkeys(chain.from_iterable(areas)):
        yield Scope(area, party)
    for area in _named_areas(marked):  # "among the smallest in Wales; only one has fewer"
        yield Scope(area, party)


NEW_CLAUSE = (" ; ", " : ", " . ", " and ", " but ", " while ", " though ")
"""Where the words of a count begin: "in Northern Ireland only one winner polled more"."""


def _winning_party(page: Page) -> str:
    now = page.scene.now if page.scene else None
    won = find_winner(now.result) if now and isinstance(now.result, Return) else None
    return won.label.key if won else ""


# ------------------------------------------------------------------ verdicts


def _verdicts(
    text_page: Page, nation: Nation, pages: Sequence[Page], marked: Marked, count: Count
) -> Iterator[Verdict]:
    subject, is_sure = subject_of(text_page, pages, marked, count.order)
    if not subject or marked.find(words.HERE_ALONE):
        return
    if is_of_no_area(marked, count.order.clause):
        return
    is_sure &= len(list(nations_of(nation, pages, marked))) == 1
    answers = [
        (scope, beyond)
        for scope in count.scopes
        for measure in _measures(count.order.measure)
        if (beyond := _beyond(text_page, nation, scope, (measure, count.order.least), subject))
        is not None
    ]
    amount = count.mark.amount
    good = next((one for one in answers if amount.fits(len(one[1]))), None)
    if good or (is_sure and answers):
        scope, beyond = good or answers[0]
        yield _verdict(text_page, marked, count, (scope, subject), beyond, bool(good))
    if good:
        yield from _by_name(text_page, marked, count, good[1])
    if answers and is_sure:
        yield from _parts(text_page, marked, count, subject, (good or answers[0])[1])


def _measures(measure: str) -> tuple[str, ...]:
    return (measure, "majority share") if measure == "majority" else (measure,)


Beyond = list[Contest]


def _beyond(
    page: Page, nation: Nation, scope: Scope, order: tuple[str, bool], subject: str
) -> Beyond | None:
    """The contests of a scope that pass a seat; None where the seat has no figure, or some hide."""
    measure, least = order
    every = in_order(page, nation, Asked(measure, least))
    rows = in_order(page, nation, Asked(measure, least, scope.area, scope.party))
    contest = nation.contest_of(subject)
    own = next((v for v, one in every or () if contest and one.id == contest.id), None)
    if rows is None or own is None:
        return None
    taken = _taken(nation, scope)
    return [one for one in passing(rows, own, least=least) if taken is None or one.id in taken]


def _taken(nation: Nation, scope: Scope) -> frozenset[str] | None:
    """The contests that a party took from another; None where that is not asked."""
    if not scope.taken_from:
        return None
    to, off = figures.hands(scope.party), figures.hands(scope.taken_from)
    return frozenset(
        contest
        for contest, one in nation.now.seats.items()
        if figures.hands(one.winner) == to and figures.hands(one.before) == off
    )


def _verdict(
    page: Page, marked: Marked, count: Count, of: tuple[Scope, str], beyond: Beyond, holds: bool
) -> Verdict:
    scope, subject = of
    names = ", ".join(one.constituency.name for one in beyond[:4])
    way = "lower" if count.order.least else "higher"
    where = f", {scope.area}" if scope.area else ""
    line = f"seats with a {way} {count.order.measure} than {subject}{where}"
    claim = marked.claim(count.mark.start, count.mark.end, "ranking")
    why = f"{len(beyond)}: {names}" if beyond else "none"
    cites = tuple(page.results[one.id].cites[RETURN] for one in beyond[:4])
    said, right = str(int(count.mark.amount.value)), str(len(beyond))
    contest = beyond[0].id if beyond else ""
    finding = Finding.SUPPORTED if holds else Finding.CONTRADICTED
    return Verdict(claim, finding, contest, line, said, right, why, cites)


def _by_name(page: Page, marked: Marked, count: Count, beyond: Beyond) -> Iterator[Verdict]:
    """Each of the seats that have been counted, where the words name them all."""
    found = words.NAMED_BEHIND.match(marked.skeleton, count.order.clause[1] - 1)
    beside = count.order.seats if count.order.is_only else ()
    seats = [one for one in found["seats"].split() if one[0] == "S"] if found else beside
    named = [marked.mark(one) for one in seats]
    if len(named) != len(beyond):
        return
    right = {place_key(one.constituency.name): one for one in beyond}
    absent = [one for one in beyond if place_key(one.constituency.name) not in
              {place_key(str(m.value)) for m in named}]  # fmt: skip
    for m in named:
        there = right.get(place_key(str(m.value)))
        of = there or absent[0]
        claim = marked.claim(m.start, m.end, "ranking")
        finding = Finding.SUPPORTED if there else Finding.CONTRADICTED
        why = ", ".join(one.constituency.name for one in beyond)
        cites = (page.results[of.id].cites[RETURN],)
        line, name = f"seats with a closer {count.order.measure}", of.constituency.name
        yield Verdict(claim, finding, of.id, line, claim.span, name, why, cites)


def _parts(
    page: Page, marked: Marked, count: Count, subject: str, beyond: Beyond
) -> Iterator[Verdict]:
    """How many of those that pass a seat are in one area: "and none in the South East"."""
    for match in words.PART_OF_THEM.finditer(marked.skeleton, count.order.clause[1] - 1):
        area = next((a for p, a in words.AREA_WORDS if p.search(f" {match['area']} ")), "")
        there = [one for one in beyond if holds(area, one)]
        number = 0 if match["none"] else int(marked.mark(match["m"]).amount.value)
        start, end = marked.span(*match.span("span"))
        claim = marked.claim(start, end, "ranking")
        finding = Finding.SUPPORTED if number == len(there) else Finding.CONTRADICTED
        why = f"{len(there)} of {len(beyond)}"
        cites = tuple(page.results[one.id].cites[RETURN] for one in beyond[:4])
        line = f"of the seats that pass {subject}, those of {area}"
        yield Verdict(claim, finding, "", line, str(number), str(len(there)), why, cites)
