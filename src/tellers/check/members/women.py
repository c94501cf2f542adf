"""What a text tells of the women elected: "a record 263 women, 43 more than in 2019"."""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from tellers.check.claims import Verdict
from tellers.check.members import words
from tellers.check.members.elected import elected, women_elected
from tellers.check.picture.answer import Counted, Told, is_count
from tellers.check.picture.ground import Ground
from tellers.style.numbers import Hedge

MOVED = 8
"""Women by which a House at its end differed from what was elected: by-elections are no poll."""

NEAR = Fraction(1, 20)
"""Part of the members by which "nearly half" may be loose."""

Keys = tuple[str, ...]


def of_women(told: Told) -> Iterator[Verdict]:
    """The verdict on every number of women elected, and on what it is held against."""
    text = told.skeleton
    is_sure = told.is_wide and not words.OTHERWISE.search(text) and not told.laid.is_of_part
    is_sure = is_sure and " S" not in text and " C" not in text
    for pattern in words.COUNTS:
        for found in pattern.finditer(text):
            if is_count(told.mark(found["n"])):
                yield from _counted(told, found, is_sure=is_sure)
    for pattern in words.PARTS:
        for found in pattern.finditer(text):
            yield from _part(told, found, is_sure=is_sure)


def _grounds(told: Told, found: re.Match[str]) -> Sequence[Ground]:
    """The election of a count: of the year beside it, or the one that the text is of."""
    text = told.skeleton
    year = words.AFTER_YEAR.match(text[found.end() :]) or words.IN_YEAR.match(text)
    if year:
        return told.of_year(told.mark(year["y"]).dated.on.year)
    then = told.before() if words.THEN.search(text) else None
    return [told.ground, then] if then is not None else [told.ground]


def _areas(told: Told, found: re.Match[str]) -> list[str]:
    named = found.groupdict()
    own = [told.laid.area(named[key]) for key in ("a", "a2", "a3") if named.get(key)]
    every = own or list(dict.fromkeys(told.laid.areas.values()))
    if every:
        return every if len(every) == 1 else []
    return [told.page.home, ""] if told.page.home else [""]


def _parties(told: Told, found: re.Match[str]) -> list[Keys] | None:
    """Whose members they are: nobody's where none is named; None where nothing says."""
    named = found.groupdict()
    own = next((named[key] for key in ("p", "p2") if named.get(key)), None)
    if own:
        return [told.keys(own)] if told.keys(own) else None
    if words.ENDS_IN_THE_HOUSE.search(found[0]):
        return [()]
    before = re.split(r"[;:]", told.skeleton[: found.start() + 1])[-1]
    left = set(re.findall(r" (P\d+)(?= )", before))
    is_its = words.ITS.search(f"{before}{found[0]} ") is not None
    if len(left) == 1 and is_its:
        return [told.keys(left.pop())]
    if left:
        return None
    return [(), told.keys_spoken_of()] if words.THEIRS.search(f"{before}{found[0]} ") else [()]


def _counted(told: Told, found: re.Match[str], *, is_sure: bool) -> Iterator[Verdict]:
    whole = told.mark(found["m"]) if found.groupdict().get("m") else None
    keys = _parties(told, found)
    readings = [
        (ground, area, one, value)
        for ground in _grounds(told, found)
        for area in _areas(told, found)
        for one in keys or []
        if not whole or whole.amount.fits(elected(ground, area, one))
        if (value := women_elected(ground, area, one)) is not None
    ]
    if not readings:
        return
    counts = [_count(told, *one) for one in readings]
    yield from told.counted(found["n"], "national", counts, is_sure=is_sure)
    fits = told.mark(found["n"]).amount.fits
    ground, area, own, _ = next((one for one in readings if fits(one[3])), readings[0])
    yield from _of_them(told, found.end(), ground, area)
    part = words.OF_ALL.match(told.skeleton[found.end() :]) if not own else None
    value = women_elected(ground, area, own)
    if part and value is not None and elected(ground, area, own):
        one = _part_of(told, ground, own, area, value)
        yield from told.counted(part["q"], "national", [one], is_sure=is_sure)
    if ground is told.ground:
        yield from _then(told, found, (area, own), is_sure=is_sure)


def _count(told: Told, ground: Ground, area: str, keys: Keys, value: int) -> Counted:
    of = f" of {told.people(keys)}" if keys else ""
    where = f", {area.title()}" if area else ""
    return Counted(f"women elected{of}, {ground.name}{where}", value, ground.row(area))


def _of_them(told: Told, at: int, ground: Ground, area: str) -> Iterator[Verdict]:
    """How many of the women just counted are a party's, told in the same sentence."""
    for found in words.OF_THEM.finditer(told.skeleton, at):
        keys = told.keys(found["p"] or found["p2"] or found["p3"])
        value = women_elected(ground, area, keys) if keys else None
        if value is None or not keys:
            continue
        whole = elected(ground, area, keys)
        is_sure = told.is_wide and " of " in found[0] and bool(whole)
        if found["q"] and whole:
            one = _part_of(told, ground, keys, area, value)
            yield from told.counted(found["q"], "national", [one], is_sure=is_sure)
        elif not found["q"] and is_count(told.mark(found["n"] or found["n2"])):
            one = _count(told, ground, area, keys, value)
            yield from told.counted(found["n"] or found["n2"], "national", [one], is_sure=is_sure)


def _part_of(told: Told, ground: Ground, keys: Keys, area: str, value: int) -> Counted:
    whole = elected(ground, area, keys)
    of = f" of {told.people(keys)}" if keys else ""
    line = f"women among the members{of}, {ground.name}: {value} of {whole}"
    return Counted(line, Fraction(value, whole), ground.row(area))


def _then(
    told: Told, found: re.Match[str], of: tuple[str, Keys], *, is_sure: bool
) -> Iterator[Verdict]:
    """What a count was before, and by how many it is more."""
    right = told.skeleton[found.end() :]
    was, by = words.FROM.match(right), words.DIFFERENCE.match(right)
    symbol = found.groupdict().get("then") or (was["n"] if was else None)
    year = was["y"] if was else (by["y"] or by["y2"]) if by else None
    base = told.of_year(told.mark(year).dated.on.year)[:1] if year else [told.before()]
    now = women_elected(told.ground, *of)
    old = women_elected(base[0], *of) if base and base[0] is not None else None
    if old is None or now is None or base[0] is None:
        return
    if symbol and is_count(told.mark(symbol)):
        one = _count(told, base[0], *of, old)
        is_near = not year and abs(told.mark(symbol).amount.value - old) <= MOVED
        yield from told.counted(symbol, "national", [one], is_sure=is_sure and not is_near)
    if by and is_count(told.mark(by["n"] or by["n2"])):
        symbol, value = by["n"] or by["n2"], abs(now - old)
        one = Counted(f"more women elected than in {base[0].name}", value, told.ground.row())
        is_near = not year and abs(told.mark(symbol).amount.value - value) <= MOVED
        yield from told.counted(symbol, "national", [one], is_sure=is_sure and not is_near)


def _part(told: Told, found: re.Match[str], *, is_sure: bool) -> Iterator[Verdict]:
    """The part that women are of the members; false only where it is not near any reading."""
    keys, amount = _parties(told, found), told.mark(found["n"]).amount
    readings = [
        _part_of(told, ground, one, area, value)
        for ground in _grounds(told, found)
        for area in _areas(told, found)
        for one in keys or []
        if elected(ground, area, one)
        if (value := women_elected(ground, area, one)) is not None
    ]
    is_plain = amount.hedge is Hedge.EXACT and found["n"][0] == "Q"
    is_near = any(abs(amount.value - one.value) <= NEAR for one in readings)
    if readings and amount.value <= 1:
        is_sure = is_sure and (is_plain or not is_near)
        yield from told.counted(found["n"], "national", readings, is_sure=is_sure)
        ground, area = told.ground, next(iter(_areas(told, found)))
        yield from _of_them(told, found.end(), ground, area)
