"""Which nation or region comes first, and which party in one: turnout, shares, seats.

"Of the English regions turnout was highest in the South West"; "its best share was in the North
East"; "the Tories are still the largest party" in a line that is headed by a region.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction

from tellers.check.claims import Verdict
from tellers.check.grammar.words import compiled
from tellers.check.picture import words as picture
from tellers.check.picture.answer import Answer, Counted, Told, is_count
from tellers.check.picture.ground import Ground
from tellers.check.picture.laid import NATIONS, REGIONS
from tellers.check.superlative import words
from tellers.record import figures
from tellers.record.record import folded, folded_text

QUICK = compiled(r" A\d+ ")
_LEAST = frozenset({"lowest", "smallest", "worst", "lightest", "poorest", "weakest", "last",
                    "bottom", "propped up"})  # fmt: skip
_LAST = re.compile(r"^(?:come|finished) last")
WALES_TOO = (*REGIONS, "scotland", "wales", "northern ireland")
Value = Callable[[Ground, str], Sequence[Fraction]]
RED, BLUE = ("lab",), ("con",)
COLOURS = {"blue": BLUE, "red": RED, "yellow": ("snp", "ld"), "orange": ("ld",)}


def of_regions(told: Told, subject: str) -> Iterator[Verdict]:
    """The verdict on every order of areas; `subject` is what the text was on before."""
    yield from _of_its_share(told)
    if not told.laid.marked.find(QUICK):
        return
    yield from _of_turnout(told)
    yield from _of_shares(told)
    if subject == "turnout" or " turnout " in told.skeleton:
        yield from _of_places(told)
        yield from _of_leads(told)
        yield from _of_moves(told)
    if head := re.match(r" (A\d+) [:—] ", told.skeleton):
        yield from _of_board(told, told.laid.area(head[1]))


def printed(told: Told, area: str) -> str:
    """The name of an area as the record prints it."""
    if area in NATIONS:
        return area.title()
    return next((one.contest.constituency.region for one in told.ground.over(area)), area.title())


def _is_least(way: str) -> bool:
    return way in _LEAST or bool(_LAST.match(way))


def _groups(told: Told, area: str, group: str = "") -> list[tuple[str, ...]]:
    """Among which areas one may be first: those that are named, else all that it is like."""
    text = f" {folded_text(told.laid.marked.sentence.text)} "
    if group in ("nations", "countries") or " nations " in text:
        return [NATIONS]
    if " english regions " in text or " regions of england " in text:
        return [REGIONS]
    return [NATIONS, WALES_TOO] if area in NATIONS else [REGIONS, WALES_TOO]


def _extreme(
    told: Told, symbol: str, way: str, values: Value, what: str, group: str = ""
) -> Iterator[Verdict]:
    """Whether an area has the most, or the least, of what is measured."""
    area = told.laid.area(symbol)
    groups = [one for one in _groups(told, area, group) if area in one]
    if not groups:
        return
    sign = -1 if _is_least(way) else 1
    firsts = list(_firsts(told.ground, groups, values, sign))
    if not firsts:
        return
    at = told.skeleton.find(f" {symbol} ") + 1
    span = told.laid.marked.span(at, at + len(symbol))
    right, value = next((one for one in firsts if one[0] == area), firsts[0])
    name = printed(told, right)
    answer = Answer(what, f"{name}: {float(value) * 100:.1f}%", name, told.ground.row(right))
    yield told.verdict(span, "ranking", right == area, answer)


def _firsts(
    ground: Ground, groups: Sequence[tuple[str, ...]], values: Value, sign: int
) -> Iterator[tuple[str, Fraction]]:
    """The first of each group, by each way to reckon."""
    for group in groups:
        found = {area: values(ground, area) for area in group}
        if not all(found.values()):
            continue
        for number in range(min(len(one) for one in found.values())):
            placed = {area: sign * found[area][number] for area in group}
            best = max(group, key=placed.__getitem__)
            yield best, found[best][number]


def _turnouts(ground: Ground, area: str) -> Sequence[Fraction]:
    return ground.turnouts(area)


def _of_turnout(told: Told) -> Iterator[Verdict]:
    text = told.skeleton
    for pattern in words.AREA_TURNOUT:
        for found in pattern.finditer(text):
            what = f"{found['way']} turnout, {told.ground.name}"
            yield from _extreme(told, found["a"], found["way"], _turnouts, what)
            if more := words.AREA_AND.match(text[found.end() :]):
                yield from _extreme(told, more["a"], more["way"], _turnouts, what)


def _of_shares(told: Told) -> Iterator[Verdict]:
    for pattern in words.AREA_SHARE:
        for found in told.laid.marked.finds(pattern):
            keys = told.keys(found["who"]) if found["who"][0] == "P" else _named_before(told, found)
            if not keys or keys[0] in ("snp", "pc", "dup", "sf"):
                continue
            what = f"{found['way']} share of {told.people(keys)}, {told.ground.name}"
            yield from _extreme(told, found["a"], found["way"], _shares_of(keys), what)


def _shares_of(keys: tuple[str, ...]) -> Value:
    """A party's shares, as a measure of an area."""
    return lambda ground, area: ground.shares(area, keys)


def _of_its_share(told: Told) -> Iterator[Verdict]:
    """A party's share of one area: from so much to so much, and with what it won its seats."""
    text, home = told.skeleton, told.page.home
    areas = list(dict.fromkeys(told.laid.areas.values())) or ([home] if home else [])
    for found in told.laid.marked.finds(picture.SHARE_WENT):
        keys, area, then = told.keys(found["p"]), told.laid.area(found["a"]), told.before()
        for symbol, ground in (("then", then), ("now", told.ground)):
            if keys and ground is not None:
                yield from told.counted(found[symbol], "share", _shares(told, ground, area, keys))
    with_it = told.laid.marked.find(picture.WITH_SHARE)
    if with_it is None or len(areas) != 1 or not told.is_wide or " S" in text:
        return
    parties = {told.keys(one) for one in re.findall(r" (P\d+)(?= )", text)}
    if len(parties) != 1:
        return
    keys = parties.pop()
    if keys and re.search(r" (?:seats|mps) ", text):
        yield from told.counted(with_it["q"], "share", _shares(told, told.ground, areas[0], keys))


def _shares(told: Told, ground: Ground, area: str, keys: tuple[str, ...]) -> Iterator[Counted]:
    what = f"share of {told.people(keys)}, {ground.name}, {area.title()}"
    for one in ground.shares(area, keys):
        yield Counted(what, one, ground.row(area))
        yield Counted(what, one * 100, ground.row(area))


def _named_before(told: Told, found: re.Match[str]) -> tuple[str, ...]:
    """The party that "its" means: the only one that its sentence names before, or the last one."""
    named = re.findall(r" (P\d+)(?= )", told.skeleton[: found.start() + 1])
    return told.keys(named[-1]) if named else told.keys_spoken_of()


def _of_places(told: Told) -> Iterator[Verdict]:
    for found in told.laid.marked.finds(words.AREA_CAME):
        place = found["place"] or found["place2"]
        if place[0] == "O" and told.mark(place).amount.value != 1:
            continue
        way = "highest" if place[0] == "O" else place
        group = found["group"] or found["group2"]
        what = f"{way} turnout, {told.ground.name}"
        yield from _extreme(told, found["a"] or found["a2"], way, _turnouts, what, group)


def _of_leads(told: Told) -> Iterator[Verdict]:
    """That an area was first, or last, at each of the last so many elections."""
    for found in told.laid.marked.finds(words.AREA_LED):
        area, number = told.laid.area(found["a"]), int(told.mark(found["n"]).amount.value)
        sign = -1 if _is_least(found["way"]) else 1
        day = told.ground.election.polled_on
        years = [
            e.polled_on.year for e in told.page.record.general_elections() if e.polled_on <= day
        ]
        grounds = [one for year in years[::-1][:number] for one in told.of_year(year)[:1]]
        groups = _groups(told, area, found["group"])[:1]
        if len(grounds) < number or area not in groups[0]:
            continue
        led = [
            any(one == area for one, _ in _firsts(ground, groups, _turnouts, sign))
            for ground in grounds
        ]
        run = led.index(False) if False in led else number
        span = told.laid.marked.span(*found.span("span"))
        answer = Answer("elections led in turnout", f"{run} in a row", str(run), told.ground.row())
        yield told.verdict(span, "streak", all(led), answer)


def _of_moves(told: Told) -> Iterator[Verdict]:
    """Whether the turnout of an area rose or fell."""
    for found in told.laid.marked.finds(words.AREA_MOVED):
        area, then = told.laid.area(found["a"]), _then(told, found["when"])
        if then is None:
            continue
        pairs = list(zip(told.ground.turnouts(area), then.turnouts(area), strict=False))
        way = 1 if found["span"] in ("higher", "up", "better") else -1
        if not pairs:
            continue
        moved = pairs[0][0] - pairs[0][1]
        holds = any((new - old) * way > 0 for new, old in pairs)
        why = f"{float(pairs[0][0]) * 100:.1f}% − {float(pairs[0][1]) * 100:.1f}%"
        answer = Answer("change of turnout", why, f"{float(moved) * 100:.2f}", then.row(area))
        yield told.verdict(told.laid.marked.span(*found.span("span")), "change", holds, answer)


def _then(told: Told, when: str) -> Ground | None:
    """The election that a change is on."""
    symbol = re.search(r"[YN]\d+", when)
    if symbol is None:
        return told.before()
    mark = told.mark(symbol[0])
    this = told.ground.election.polled_on.year
    year = mark.dated.on.year if symbol[0][0] == "Y" else this - int(mark.amount.value)
    return next(iter(told.of_year(year)), None)


# -------------------------------------------------------------------- a board


def _of_board(told: Told, area: str) -> Iterator[Verdict]:
    """What a line that is headed by a region says of its parties, beside numbers."""
    text = told.skeleton
    for found in words.LARGEST_HERE.finditer(text):
        won = told.ground.winners(area)
        (first, most), *_ = won.most_common(1)
        holds = won[told.keys(found["p"])[0]] == most
        answer = Answer("most seats", f"{first}: {most}", told.party(first), told.ground.row(area))
        yield told.verdict(told.laid.marked.span(*found.span("span")), "national", holds, answer)
    yield from _of_ties(told, area)
    for found in words.APART.finditer(text):
        gaps = [
            Counted("seats between them", abs(a - b), told.ground.row(area))
            for a in told.ground.seats(area, told.keys(found["p"]))
            for b in told.ground.seats(area, told.keys(found["r"]))
        ]
        if is_count(told.mark(found["n"])):
            yield from told.counted(found["n"], "national", gaps)
    yield from _of_times(told, area)
    yield from _of_the_only(told, area)


def _of_ties(told: Told, area: str) -> Iterator[Verdict]:
    """That a party has as many seats as another, which is named after it."""
    for found in told.laid.marked.finds(words.AS_MANY):
        before = re.findall(r" (P\d+)(?= )", told.skeleton[: found.start() + 1])
        if not before:
            continue
        first, other = told.keys(before[-1]), told.keys(found["p"])
        mine, theirs = told.ground.seats(area, first), told.ground.seats(area, other)
        level = [k for k, n in told.ground.winners(area).items() if n == mine[0] and k not in first]
        mark = told.mark(found["p"])
        right = told.party(level[0]) if level else str(theirs[0])
        answer = Answer("seats", f"{mine[0]} and {theirs[0]}", right, told.ground.row(area))
        holds = not set(mine).isdisjoint(theirs)
        yield told.verdict((mark.start, mark.end), "national", holds, answer)


TIMES = {"twice": 2, "double": 2, "three times": 3, "four times": 4}


def _of_times(told: Told, area: str) -> Iterator[Verdict]:
    """That each of two parties has twice the seats of a third."""
    for found in told.laid.marked.finds(words.EACH_TWICE):
        before = re.findall(r" (P\d+)(?= )", told.skeleton[: found.start() + 1])[-2:]
        base = told.ground.seats(area, told.keys(found["p"]))[0]
        wanted = next(n for word, n in TIMES.items() if found["span"].endswith(word))
        if len(before) < len("ab") or not base:
            continue
        had = [told.ground.seats(area, told.keys(one))[0] for one in before]
        is_least = found["span"].startswith(("at least", "more", "over"))
        holds = all(n >= wanted * base if is_least else n == wanted * base for n in had)
        right = f"{min(had) / base:.2f}"
        answer = Answer(
            "seats", f"{had[0]} and {had[1]} against {base}", right, told.ground.row(area)
        )
        yield told.verdict(told.laid.marked.span(*found.span("span")), "comparative", holds, answer)


def _of_the_only(told: Told, area: str) -> Iterator[Verdict]:
    """That a seat is the only one of its colour in an area."""
    for found in told.laid.marked.finds(words.ONLY_SEAT):
        mark = told.mark(found["s"])
        colour = next((keys for word, keys in COLOURS.items() if f" {word} " in found[0]), ())
        own = [
            one.contest.constituency.name
            for one in told.ground.over(area)
            if (first := figures.find_winner(one)) and first.label.key in colour
        ]
        if len(own) == 1:
            answer = Answer("the only one", own[0], own[0], told.ground.row(area))
            holds = folded(own[0]) == folded(str(mark.value))
            yield told.verdict((mark.start, mark.end), "national", holds, answer)
