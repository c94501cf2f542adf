"""Who alone passed one among so many, how many did elsewhere, and where a party did best of a few.

"One of six Scottish Conservatives, of whom only Andrew Bowie had a closer shave"; "no seat in
Scotland was closer, and only seven in the country were"; "Reform's best share of the four".
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from tellers.check.claims import Claim, Finding, Verdict
from tellers.check.reading.marking import Marked
from tellers.check.scene import Page, Parties, Person
from tellers.check.superlative import words
from tellers.check.superlative.area import areas_of
from tellers.check.superlative.order import Asked, Rows, in_order, passing
from tellers.check.whole.nation import Nation
from tellers.check.whole.scope import seats_of
from tellers.record import figures
from tellers.record.contests import RETURN, Contest, Return
from tellers.record.matching.spelling import place_key
from tellers.style.numbers import write_share

SHAVES = (words.ONLY_SHAVE, words.ONLY_SO_MANY, words.BEST_OF_FEW)
MAJORITY = "majority"
ONLY = re.compile(r"\b(?:only|just|no more than)\b", re.I)


def of_shaves(
    text: Page,
    nation: Nation | None,
    pages: Sequence[Page],
    marked: Marked,
    told: Sequence[Verdict],
) -> Iterator[Verdict]:
    """The verdicts on such words of a sentence of which nothing was told."""
    if nation is None or not (nation.is_told and nation.is_final):
        return
    page = pages[0] if pages else text
    found = [*_only_one((text, *pages), nation, marked)]
    found += [*_elsewhere(page, nation, marked), *_best_of_few(page, nation, marked)]
    for verdict in found:
        own = verdict.claim
        over = [v for v in told if v.claim.meets(own)]
        if all(v.verdict is Finding.UNCHECKABLE or v.claim.kind == "candidate" for v in over):
            yield verdict


def _won(page: Page) -> tuple[Contest, str] | None:
    """The contest of a page, and the label that won it."""
    now = page.scene.now if page.scene else None
    won = figures.find_winner(now.result) if now and isinstance(now.result, Return) else None
    return (page.scene.contest, won.label.key) if page.scene and won else None


def _beyond(rows: Rows | None, own: Contest, *, least: bool) -> list[Contest] | None:
    """The contests that pass one in an order; None where it is not in it."""
    value = next((v for v, one in rows or () if one.id == own.id), None)
    if value is None or rows is None:
        return None
    return passing(rows, value, least=least)


# ------------------------------------------------------------------- one alone


def _only_one(pages: Sequence[Page], nation: Nation, marked: Marked) -> Iterator[Verdict]:
    """That one member alone of a party, of a nation perhaps, had a smaller majority, or none had.

    Of whom it is told may be any of those spoken of: where there are several, nothing is false.
    """
    for match in marked.finds(words.ONLY_SHAVE):
        seat = _seat(pages[0], nation, marked, match["name"] or "")
        if match["name"] and seat is None:
            continue
        own = {won[0].id: (page, *won) for page in pages if (won := _won(page))}
        some = [one for one in own.values() if seat is None or one[1].id != seat.id]
        wanted = [seat.id] if seat else []
        found = [
            beyond
            for page, contest, label in some
            for beyond in _passing(page, nation, marked, match, (contest, label))
        ]
        good = next((one for one in found if [c.id for c in one] == wanted), None)
        if not found or (good is None and len(some) > 1):
            continue
        start, end = marked.span(*match.span("name" if seat else "span"))
        claim = marked.claim(start, end, "ranking")
        yield _verdict(pages[0], claim, found[0] if good is None else good, holds=good is not None)


def _passing(
    page: Page, nation: Nation, marked: Marked, match: re.Match[str], won: tuple[Contest, str]
) -> Iterator[list[Contest]]:
    """Those who passed one: of its winner's party, then of all, in each area that may be meant."""
    least = words.IS_SMALLER.search(f"{match['how']} ") is not None
    for area in dict.fromkeys((*areas_of(page, nation, marked, (0, match.end())), "")):
        for party in (won[1], ""):
            rows = in_order(page, nation, Asked(MAJORITY, least, area, party))
            beyond = _beyond(rows, won[0], least=least)
            if beyond is not None:
                yield beyond


def _seat(page: Page, nation: Nation, marked: Marked, name: str) -> Contest | None:
    """The contest that a member is told of by his seat, or by his name."""
    named = words.SEAT.search(f" {name} ")
    key = place_key(str(marked.mark(named["seat"]).value)) if named else ""
    people = [marked.mark(s).value for s in name.split() if s[0] == "C" and s[1:].isdigit()]
    stood = {there.id for one in people if isinstance(one, Person) for there, _ in one.standings}
    for contest in nation.fought:
        if (key and place_key(contest.constituency.name) == key) or contest.id in stood:
            return contest
    return _by_surname(page, nation, name)


def _by_surname(page: Page, nation: Nation, name: str) -> Contest | None:
    """The one contest that somebody won whose whole name stands in the text."""
    said = name.strip().replace("-", " ")
    found = []
    for result in nation.declared if said and re.fullmatch(r"[a-z ']+", said) else ():
        won = figures.find_winner(result)
        if won and won.name and str(won.name).lower().replace("-", " ") == said:
            found.append(result.contest)
    return found[0] if len(found) == 1 else None


def _verdict(page: Page, claim: Claim, some: list[Contest], *, holds: bool) -> Verdict:
    right = " and ".join(one.constituency.name for one in some[:4]) or "none"
    finding = Finding.SUPPORTED if holds else Finding.CONTRADICTED
    cites = tuple(page.results[one.id].cites[RETURN] for one in some[:4] if one.id in page.results)
    why = f"{len(some)}: {right}"
    return Verdict(claim, finding, some[0].id if some else "", "who passed it", claim.span, right,
                   why, cites)  # fmt: skip


# ------------------------------------------------------------------- elsewhere


def _elsewhere(page: Page, nation: Nation, marked: Marked) -> Iterator[Verdict]:
    """How many passed one in the whole, where the words before tell of a part: "only ten were"."""
    for match in marked.finds(words.ONLY_SO_MANY):
        won = _won(page)
        how = words.CLOSER_BEFORE.findall(marked.skeleton[: match.start() + 1])
        if not how or won is None or "S" in marked.letters:
            continue
        least = words.IS_SMALLER.search(f" {how[-1]} ") is not None
        m = marked.mark(match["n"])
        if not ONLY.search(f"{match[0]} {marked.text[m.start : m.end]}"):
            continue
        counts = [
            len(beyond)
            for measure in (MAJORITY, "majority share")
            if (beyond := _beyond(in_order(page, nation, Asked(measure, least)), won[0],
                                  least=least)) is not None
        ]  # fmt: skip
        if not counts:
            continue
        holds = any(m.amount.fits(one) for one in counts)
        finding = Finding.SUPPORTED if holds else Finding.CONTRADICTED
        claim = marked.claim(m.start, m.end, "ranking")
        line = f"seats of the whole that pass {won[0].constituency.name}"
        cites = (page.results[won[0].id].cites[RETURN],)
        right = str(counts[0])
        yield Verdict(claim, finding, won[0].id, line, str(int(m.amount.value)), right,
                      f"{right} passed it", cites)  # fmt: skip


# ------------------------------------------------------------------ of a few


def _best_of_few(page: Page, nation: Nation, marked: Marked) -> Iterator[Verdict]:
    """Where a party had its best, or worst, share of the few seats of which a text is."""
    for match in marked.finds(words.BEST_OF_FEW):
        number = int(marked.mark(match["n"]).amount.value)
        keys = set(map(place_key, seats_of(page, number)))
        party = marked.mark(match["who"]).value
        there = [r for r in nation.declared if place_key(r.contest.constituency.name) in keys]
        if not isinstance(party, Parties) or len(there) != number:
            continue
        shares = [(s, r.contest) for r in there if (s := _share(r, party)) is not None]
        if len(shares) != number:
            continue
        pick = min if words.IS_LEAST.search(match["way"] + " ") else max
        best, contest = pick(shares, key=lambda one: one[0])
        m = marked.mark(match["seat"])
        name = contest.constituency.name
        holds = place_key(name) == place_key(str(m.value))
        finding = Finding.SUPPORTED if holds else Finding.CONTRADICTED
        claim, why = marked.claim(m.start, m.end, "ranking"), f"{name}: {write_share(best)}"
        cites = (page.results[contest.id].cites[RETURN],)
        yield Verdict(claim, finding, contest.id, f"shares in {number} seats", claim.span, name,
                      why, cites)  # fmt: skip


def _share(result: Return, party: Parties) -> Fraction | None:
    shares = (figures.party_share(result, key) for key in party.keys)
    return next((one for one in shares if one is not None), None)
