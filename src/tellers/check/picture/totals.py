"""What is added up over a whole election: candidates, deposits, papers, the register, exchanges."""

import re
from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction

from tellers.check.claims import Verdict
from tellers.check.grammar.around import NATIONWIDE
from tellers.check.grammar.words import Readers, table_of
from tellers.check.national.counted import _NOT_HELD as NOT_HELD
from tellers.check.picture import words
from tellers.check.picture.answer import Answer, Counted, Told, counts_over, is_count
from tellers.check.picture.ground import Ground
from tellers.check.reading.areas import NATIONALISTS
from tellers.record.record import folded
from tellers.style.numbers import rounded

DEPOSIT = 500
"""Pounds, since 1985 (Representation of the People Act 1985)."""
MANY = 1000
"""Fewer candidates than this are of no whole election."""
MOST, FEW = 6000, 20


def of_totals(told: Told) -> Iterator[Verdict]:
    """The verdict on each total of a sentence."""
    marked = told.laid.marked
    if marked.cues.isdisjoint("NFQ") or not marked.find(words.TOTALLING):
        return
    for reader in READERS.called(marked.cues):
        yield from reader(told)


def _areas(told: Told) -> list[str]:
    named = list(dict.fromkeys(told.laid.areas.values()))
    return named if len(named) == 1 else [""] if not named else []


def _of_candidates(told: Told) -> Iterator[Verdict]:
    """Candidates and lost deposits of everybody, and whether they were more than before."""
    text = told.skeleton
    for pattern, kind in (
        (words.STOOD, "candidates"),
        (words.LOST, "deposits"),
        (words.LOST_OBJECT, "deposits"),
    ):
        for found in told.laid.marked.finds(pattern):
            symbol = next(v for k, v in found.groupdict().items() if k != "m" and v)
            amount = told.mark(symbol).amount
            whole = found.groupdict().get("m")
            is_wide = amount.value >= MANY or (whole and told.mark(whole).amount.value >= MANY)
            is_wide = is_wide and amount.value <= MOST and " S" not in text
            if (
                not is_count(told.mark(symbol))
                or not is_wide
                or re.search(r" P\d+ [^,;]*$", text[: found.start() + 1])
            ):
                continue
            yield from _sum(told, symbol, kind)
            if whole:
                yield from _sum(told, whole, "candidates")
            yield from _than(told, text, found.end(), kind)


def _sum(told: Told, symbol: str, kind: str) -> Iterator[Verdict]:
    what = "candidates" if kind == "candidates" else "lost deposits"
    readings = counts_over([told.ground], _areas(told), what, lambda g, a: (
        g.stood(a, ()) if kind == "candidates" else g.deposits(a, ())
    ))  # fmt: skip
    yield from told.counted(symbol, kind, readings)


def _than(told: Told, text: str, at: int, kind: str) -> Iterator[Verdict]:
    found = words.THAN.match(text[at:])
    areas = _areas(told)
    if found is None or not areas:
        return
    base = (
        [told.before()]
        if found["y"][0] not in "YD"
        else told.of_year(told.mark(found["y"]).dated.on.year)
    )
    for then in base[:1]:
        if then is None:
            return
        is_stood = kind == "candidates"
        new, old = (
            (g.stood if is_stood else g.deposits)(areas[0], ())[0] for g in (told.ground, then)
        )
        way = 1 if found["way"] in ("more", "up") else -1
        one = Counted(f"{kind}, {then.name}", old, then.row())
        start, end = found.span("way")
        span = told.laid.marked.span(at + start, at + end)
        yield told.said(span, "comparative", (new - old) * way > 0, one)


def _of_papers(told: Told) -> Iterator[Verdict]:
    """Rejected papers, the register, and those on it who did not vote."""
    ground = told.ground
    for found in told.laid.marked.finds(words.REJECTED):
        symbol = found["n"] or found["n2"] or found["n3"]
        for area in _areas(told)[:1]:
            if (
                is_count(told.mark(symbol))
                and told.mark(symbol).amount.value >= MANY
                and ground.rejected(area)
            ):
                one = Counted(
                    f"rejected papers, {ground.name}", ground.rejected(area), ground.row(area)
                )
                yield from told.counted(
                    symbol,
                    "national",
                    [one],
                    is_sure=told.is_wide or told.mark(symbol).amount.value >= MANY * FEW,
                )
    for found in told.laid.marked.finds(words.REGISTER):
        symbol = found["n"] or found["n2"]
        yield from _of_register(told, symbol, "electorate", lambda g, a: (g.electorate(a),))
    for found in told.laid.marked.finds(words.ABSENT):
        yield from _of_register(told, found["n"], "electors who did not vote", lambda g, a: (
            g.electorate(a) - g.votes(a, ())[0], g.electorate(a) - g.votes(a, ())[0] - g.rejected(a)
        ))  # fmt: skip


def _of_register(
    told: Told, symbol: str, what: str, values: Callable[[Ground, str], Sequence[int]]
) -> Iterator[Verdict]:
    """A figure of the register, which publishers give within a thousandth of each other."""
    mark = told.mark(symbol)
    if not is_count(mark) or mark.amount.value < MANY * MANY or not told.ground.electorate():
        return
    readings = list(counts_over([told.ground], _areas(told), what, values))
    near = any(
        mark.amount.fits(one.value + off)
        for one in readings
        for off in (told.ground.electorate() // 1000, -told.ground.electorate() // 1000)
    )
    yield from told.counted(symbol, "national", readings, is_sure=not near)


def _of_bill(told: Told) -> Iterator[Verdict]:
    """What part of its candidates lost their deposits, and what that cost a party."""
    text = told.skeleton
    is_part = told.topic == "deposits" and words.SO_MUCH_OF_THEM.match(text)
    keys = told.keys_spoken_of() if is_part or words.BILL.search(text) else ()
    if not keys:
        return
    lost, stood = next(iter(told.ground.deposits("", keys)), 0), told.ground.stood("", keys)[0]
    if not lost:
        return
    who = told.people(keys)
    if (found := words.SO_MUCH_OF_THEM.match(text)) and told.topic == "deposits":
        one = Counted(
            f"part of the candidates of {who} who lost a deposit",
            Fraction(lost, stood),
            told.ground.row(),
        )
        yield from told.counted(found["f"], "deposits", [one])
    if found := words.BILL.search(text):
        mark = told.mark(found["n"])
        right = lost * DEPOSIT
        answer = Answer(
            f"{lost} lost deposits of {who} at £{DEPOSIT}",
            f"{lost} × {DEPOSIT} = {right:,}",
            str(right),
            told.ground.row(),
        )
        span = told.laid.marked.span(*found.span("span"))
        yield told.verdict(span, "deposits", mark.amount.fits(right), answer)


def _of_price(told: Told) -> Iterator[Verdict]:
    """How many votes a party had for each of its seats, said of several parties in a row."""
    text = told.skeleton
    if not words.A_SEAT.search(text) or not re.search(r" (?:cost|needed|took|required) ", text):
        return
    for pattern in (words.EACH, words.NEEDED):
        for found in told.laid.marked.finds(pattern):
            keys = told.keys(found["p"])
            if (
                not keys
                or not is_count(told.mark(found["n"]))
                or told.mark(found["n"]).amount.value < MANY
            ):
                continue
            if one := found.groupdict().get("one"):
                told.hush(one)
            votes, what = (
                told.ground.votes("", keys)[0],
                f"votes for each seat of {told.people(keys)}",
            )
            each = [
                int(rounded(Fraction(votes, seats), 0))
                for seats in told.ground.seats("", keys)
                if seats
            ]
            yield from told.counted(
                found["n"],
                "votes_per_seat",
                [Counted(what, one, told.ground.row()) for one in each],
            )


def _of_exchange(told: Told) -> Iterator[Verdict]:
    """Seats that went from one party to another: on the present boundaries, or by their names."""
    for pattern in EXCHANGES.called(told.laid.marked.cues):
        for found in told.laid.marked.finds(pattern):
            a, b = told.keys(found["a"]), _keys_of(told, found["b"])
            if pattern is words.BOTH_WAYS:
                a, b = b, a
            if not a or not b or not is_count(told.mark(found["n"])):
                continue
            what = f"seats that went from {told.people(a)} to {told.people(b)}"
            readings = [
                Counted(what, value, told.ground.row(area))
                for area in _exchanged_over(told)
                for value in told.ground.passed(told.nation, area, a, b)
            ]
            yield from told.counted(found["n"], "national", readings)


def _exchanged_over(told: Told) -> list[str]:
    """Over what seats went from one party to another: "the region" is that of the text's seat."""
    scene = told.page.scene
    if scene and " the region " in told.skeleton and not told.laid.areas:
        region = [folded(scene.contest.constituency.region)]
        return ["", *region] if told.laid.marked.find(NATIONWIDE) else region
    return _areas(told)[:1] + ([] if told.laid.areas else _at_home(told))


EXCHANGED = (words.LOST_TO, words.TO_PASS, words.TO_PASS_BACK, words.TOOK_FROM, words.BOTH_WAYS)
EXCHANGES = table_of(EXCHANGED)


def _keys_of(told: Told, symbol: str) -> tuple[str, ...]:
    """The labels of a party; "the nationalists" are those of the country of the text's seat."""
    if symbol == "nationalists":
        scene = told.page.scene
        return NATIONALISTS.get(scene.contest.constituency.country, ()) if scene else ()
    return told.keys(symbol)


def _at_home(told: Told) -> list[str]:
    """The country of the text's seat, of which a count without a place may be."""
    scene = told.page.scene
    return [folded(scene.contest.constituency.country)] if scene else []


LEAST = 18
"""Seats of the smallest nation or region: a smaller number is of none."""


def _of_part(told: Told) -> Iterator[Verdict]:
    """So many of a nation's or a region's seats, which the number of all of them names."""
    text = told.skeleton
    for found in told.laid.marked.finds(words.HOUSE):
        area = told.laid.area(found["a"])
        one = Counted(f"seats, {area.title()}", len(told.ground.over(area)), told.ground.row(area))
        if is_count(told.mark(found["n"])):
            yield from told.counted(found["n"], "house", [one], is_sure=bool(found["of"]))
    if " deposit" in text or " candidates " in text or " second " in text:
        return
    for found in told.laid.marked.finds(words.OF_SO_MANY):
        left = text[: found.start() + 1]
        total = told.mark(found["m"])
        area = _place(told, found["a"]) or _of_so_many(told, int(total.amount.value))
        behind = words.FELL_TO.match(text[found.end() :])
        keys = told.keys(behind["p"]) if behind else _whose(told, left, text)
        is_whole = is_count(total) and total.amount.value >= LEAST
        if (
            NOT_HELD.search(left)
            or not area
            or not keys
            or not is_whole
            or len(told.ground.over(area)) != total.amount.value
        ):
            continue
        is_but = words.ALL_BUT.search(left)
        counts: Sequence[int] = told.ground.seats(area, keys)
        if is_but and not (behind or words.PARTY.search(left)):
            continue  # "a nationalist flood carried away all but three of the 59"
        counts = [int(total.amount.value) - one for one in counts] if is_but else counts
        what = f"seats of {told.people(keys)}, {told.ground.name}, {area.title()}"
        if is_but:
            what = f"all but the {what}"
        readings = [Counted(what, one, told.ground.row(area)) for one in counts]
        is_sure = bool(words.PARTY.search(text) or words.SPOKEN_OF.search(left))
        yield from told.counted(found["n"], "seats", readings, is_sure=is_sure)
    yield from _of_losses(told)


def _of_so_many(told: Told, total: int) -> str:
    """The nation or region that the text has named, or that its seat is in, of so many seats."""
    scene = told.page.scene
    where = [folded(scene.contest.constituency.region)] if scene else []
    known = dict.fromkeys((*told.page.areas, *_at_home(told), *where))
    return next((one for one in known if len(told.ground.over(one)) == total), "")


def _place(told: Told, symbol: str | None) -> str:
    if symbol:
        return told.laid.area(symbol)
    named = list(dict.fromkeys(told.laid.areas.values()))
    return named[0] if len(named) == 1 else told.page.home if not named else ""


def _whose(told: Told, left: str, text: str) -> tuple[str, ...]:
    """The party that stands nearest before a number, or that is spoken of."""
    clause = re.split(r" (?:;|(?<!all )(?<!one )but|while|whereas) ", left)[-1]
    named = words.PARTY.findall(re.sub(r" from (?:the )?P\d+", "", clause))
    if named:
        return told.keys(named[0]) if len(set(named)) == 1 else ()
    return told.keys_spoken_of() if not words.PARTY.search(text) else ()


def _of_losses(told: Told) -> Iterator[Verdict]:
    """So many of the seats that a party had, which it has no longer."""
    text = told.skeleton
    found = words.LOST_OF_THEIRS.search(text) or words.GONE.search(text)
    then = told.before() if found else None
    if found is None or then is None:
        return
    is_gone = bool(found.groupdict().get("how"))
    keys, area = (
        _whose(told, text[: found.end() if is_gone else found.start() + 1], text),
        _place(told, None),
    )
    if not keys or not is_count(told.mark(found["n"])):
        return
    held = set(then.seats(area, keys)) | {told.ground.held_before(told.nation, area, keys)}
    if not any(told.mark(found["m"]).amount.value == one for one in held):
        return
    net = [a - b for a in then.seats(area, keys) for b in told.ground.seats(area, keys)]
    lost = told.ground.lost(told.nation, area, keys)
    what, counts = f"seats that {told.people(keys)} lost", [lost, *net]
    if is_gone and found["how"] in words.STAYED:
        had = int(told.mark(found["m"]).amount.value)
        what, counts = f"seats that {told.people(keys)} kept", [had - one for one in counts]
    yield from told.counted(
        found["n"], "losses", [Counted(what, one, told.ground.row(area)) for one in counts]
    )


def _of_rank(told: Told) -> Iterator[Verdict]:
    """The place of a party by its votes in the whole country."""
    for found in told.laid.marked.finds(words.RANKED):
        named = re.findall(r" (P\d+)(?= )", told.skeleton[: found.start() + 1])
        keys = told.keys(named[-1]) if named else told.keys_spoken_of()
        if not keys or told.mark(found["n"]).amount.value < MANY * 100:
            continue
        every = {one.label.key for r in told.ground.results for one in r.contest.candidacies}
        amount = told.mark(found["n"]).amount
        fits = [key for key in every if amount.fits(told.ground.votes("", (key,))[0])]
        keys = keys if named or len(fits) != 1 else tuple(fits)  # whose votes they are
        own = told.ground.votes("", keys)[0]
        above = sum(told.ground.votes("", (key,))[0] > own for key in every if key != "ind")
        one = Counted(f"place of {told.people(keys)} by votes", above + 1, told.ground.row())
        is_sure = bool(named) or amount.fits(own)
        yield from told.counted(found["o"], "position", [one], is_sure=is_sure)


def _of_every_one(told: Told) -> Iterator[Verdict]:
    """That a party lost its deposit wherever it stood, and in how many seats it kept one."""
    text = told.skeleton
    areas = _areas(told) if told.laid.areas or not told.page.home else [told.page.home]
    for found in told.laid.marked.finds(words.IN_EVERY_ONE):
        keys = told.keys(found["p"])
        for area in areas[:1] if keys else ():
            lost, stood = told.ground.deposits(area, keys), told.ground.stood(area, keys)
            fought = told.mark(found["n"]).amount
            found_all = [a == b for a, b in zip(lost, stood, strict=False) if fought.fits(b)]
            if not found_all:
                continue
            one = Counted(f"lost deposits of {told.people(keys)}", lost[0], told.ground.row(area))
            span = told.laid.marked.span(*found.span("span"))
            yield told.said(span, "deposits", any(found_all), one)
    for found in told.laid.marked.finds(words.RETURNED):
        named = {told.keys(one) for one in words.PARTY.findall(text[: found.start() + 1])}
        for area in areas[:1] if len(named) == 1 else ():
            (keys,) = named
            kept = [
                Counted(f"deposits kept of {told.people(keys)}", a - b, told.ground.row(area))
                for a, b in zip(
                    told.ground.stood(area, keys), told.ground.deposits(area, keys), strict=False
                )
            ]
            yield from told.counted(found["n"], "deposits", kept if keys else [])


READERS = Readers(
    (_of_candidates, [words.STOOD, words.LOST, words.LOST_OBJECT]),
    (_of_papers, [words.REJECTED, words.REGISTER, words.ABSENT]),
    (_of_bill, [words.SO_MUCH_OF_THEM, words.BILL]),
    (_of_price, [words.A_SEAT]),
    (_of_exchange, EXCHANGED),
    (_of_part, [words.HOUSE, words.OF_SO_MANY, words.LOST_OF_THEIRS, words.GONE]),
    (_of_rank, [words.RANKED]),
    (_of_every_one, [words.IN_EVERY_ONE, words.RETURNED]),
)
