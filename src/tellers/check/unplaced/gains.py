"""Gains that are listed by name, or counted of one party from another.

"All three came from the Conservatives: Cardiff North, Gower and Aberconwy"; "one of five Labour
seats in Wales that fell to the Conservatives".
"""

from collections.abc import Iterator, Sequence

from tellers.check.claims import Finding, Verdict
from tellers.check.reading.marking import Mark, Marked
from tellers.check.scene import Page, Parties
from tellers.check.superlative.area import holds
from tellers.check.unplaced import words
from tellers.check.whole.nation import Nation
from tellers.count.seat import Seat
from tellers.record import figures
from tellers.record.contests import RETURN
from tellers.record.matching.spelling import place_key
from tellers.style.names import style_of


def of_gains(
    page: Page, nation: Nation | None, marked: Marked, told: Sequence[Verdict]
) -> Iterator[Verdict]:
    """The verdicts on gains of a sentence of which nothing was told."""
    if nation is None or not (nation.is_told and nation.is_final):
        return
    found = [*_listed(page, nation, marked), *_counted(page, nation, marked)]
    for one in found:
        over = [
            v for v in told if v.claim.meets(one.claim) and v.verdict is not Finding.UNCHECKABLE
        ]
        if not over:
            yield one


def _hands(marked: Marked, symbol: str) -> frozenset[str]:
    value = marked.mark(symbol).value
    keys = value.keys if isinstance(value, Parties) else ()
    return frozenset(map(figures.hands, keys))


def _listed(page: Page, nation: Nation, marked: Marked) -> Iterator[Verdict]:
    """Of each seat of a list that came from a party, whether it was that party's before."""
    for match in marked.finds(words.CAME_FROM):
        off = _hands(marked, match["off"])
        for symbol in (one for one in match["list"].split() if one[0] == "S" and one[1:].isdigit()):
            m = marked.mark(symbol)
            contest, seat = _seat(nation, m)
            if seat is None or not seat.winner or not seat.before:
                continue
            now, before = figures.hands(seat.winner), figures.hands(seat.before)
            is_gain = before in off and now not in off
            label = style_of(page.record.parties, seat.winner).name
            right = f"{label} {'hold' if now == before else 'gain'}"
            why = f"{style_of(page.record.parties, seat.before).name} before, {label} now"
            finding = Finding.SUPPORTED if is_gain else Finding.CONTRADICTED
            claim = marked.claim(m.start, m.end, "hold/gain")
            cites = (page.results[contest].cites[RETURN],)
            words_of = f"winner then and now, {seat.name}"
            yield Verdict(claim, finding, contest, words_of, claim.span, right, why, cites)


def _seat(nation: Nation, m: Mark) -> tuple[str, Seat | None]:
    key = place_key(str(m.value))
    for contest, seat in nation.now.seats.items():
        if place_key(seat.name) == key:
            return contest, seat
    return "", None


def _counted(page: Page, nation: Nation, marked: Marked) -> Iterator[Verdict]:
    """How many seats of one party another took, in a nation or region where one is named."""
    for match in marked.finds(words.ONE_OF_LOST):
        off, to = _hands(marked, match["off"]), _hands(marked, match["to"])
        area = " ".join(word.title() for word in (match["area"] or "").split())
        area = area.removeprefix("The ")
        found = [
            contest
            for contest, seat in nation.now.seats.items()
            if figures.hands(seat.before) in off and figures.hands(seat.winner) in to
            and (not area or holds(area, page.record.contests[contest]))
        ]  # fmt: skip
        m = marked.mark(match["n"])
        good = m.amount.fits(len(found))
        if not good and not area and page.home:
            continue
        claim = marked.claim(m.start, m.end, "gains_from")
        finding = Finding.SUPPORTED if good else Finding.CONTRADICTED
        cites = tuple(page.results[one].cites[RETURN] for one in found[:6])
        why, line = f"{len(found)} seats", f"gains of one party from another{area and f', {area}'}"
        said = str(int(m.amount.value))
        yield Verdict(claim, finding, "", line, said, str(len(found)), why, cites)
