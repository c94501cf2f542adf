"""Members of a party that a text counts on the benches: "joins 12 fellow Scottish Tories".

Whoever joins so many others is not one of them; a band may be told with him or without. The last
House is the one that the election before returned, or what by-elections and defections made of it.
"""

import re
from collections.abc import Iterator, Sequence

from tellers.check.claims import Verdict
from tellers.check.members import words
from tellers.check.picture.answer import Counted, Told, is_count
from tellers.check.picture.ground import Ground
from tellers.check.scene import Person

CHANGED = 3
"""Members by which by-elections and defections change what an election returned, at least."""
Keys = tuple[str, ...]


def of_benches(told: Told) -> Iterator[Verdict]:
    """The verdict on every number of a party's members that a sentence tells of."""
    text = told.skeleton
    if not words.OF_BENCHES.search(text) or not re.search(r" N\d", text):
        return
    own = told.page.own
    is_general = own is None or own.election.is_general  # later, whips and polls have moved seats
    is_sure = is_general and not words.OF_ANOTHER.search(text) and not told.laid.is_of_part
    for found in words.ONE_OF.finditer(text):
        yield from _seats(told, found, [0], is_sure=is_sure)
    for found in words.JOINS.finditer(text):
        yield from _seats(told, found, [-1] if found["how"] else [-1, 0], is_sure=is_sure)
    for found in words.A_BAND.finditer(text):
        yield from _seats(told, found, [0, -1], is_sure=is_sure)
    for found in words.HAS.finditer(text):
        yield from _seats(told, found, [0], is_sure=is_sure)
    for found in words.IN_THE_LAST.finditer(text):
        yield from _then(told, found)
    for found in words.LEFT_OF.finditer(text):
        yield from _left_of(told, found)


def _keys(told: Told, found: re.Match[str]) -> Keys:
    """Whose members they are: the party that is named, or that of whoever was spoken of last."""
    named = found.groupdict()
    own = next((named[key] for key in ("p", "p2") if named.get(key)), None)
    if own:
        return told.keys(own)
    who = told.page.person
    if isinstance(who, Person) and told.page.scene is not None:
        here = told.page.scene.contest.id
        labels = [c.label.key for there, c in who.standings if there.id == here]
        return (labels[0],) if labels else ()
    return told.keys_spoken_of()


def _area(told: Told, found: re.Match[str]) -> str | None:
    """The area that they are counted over; None where the sentence names several."""
    own = found.groupdict().get("a")
    areas = list(dict.fromkeys(told.laid.areas.values()))
    if own:
        return told.laid.area(own)
    return None if areas[1:] else next(iter(areas), "")


def _counts(
    told: Told, ground: Ground, area: str, keys: Keys, offs: Sequence[int]
) -> list[Counted]:
    where = f", {area.title()}" if area else ""
    line = f"members of {told.people(keys)}, {ground.name}{where}"
    return [
        Counted(line, value + off, ground.row(area))
        for off in offs
        for value in ground.seats(area, keys)
    ]


def _seats(
    told: Told, found: re.Match[str], offs: Sequence[int], *, is_sure: bool
) -> Iterator[Verdict]:
    keys, area = _keys(told, found), _area(told, found)
    if not keys or area is None or not is_count(told.mark(found["n"])):
        return
    named = found.groupdict()
    is_known = bool(named.get("p") or named.get("p2"))
    counts = _counts(told, told.ground, area, keys, offs)
    mark = told.mark(found["n"])
    is_loose = "dozen" in told.laid.marked.text[mark.start : mark.end].lower()
    is_whole = words.BEHIND_A_COUNT.match(told.skeleton[found.end() :]) is not None
    is_sure = is_sure and is_known and is_whole and not is_loose
    yield from told.counted(found["n"], "seats", counts, is_sure=is_sure)


def _then(told: Told, found: re.Match[str]) -> Iterator[Verdict]:
    keys, then = told.keys(found["p"]), told.before()
    if not keys or then is None or not is_count(told.mark(found["n"])):
        return
    counts = _counts(told, then, "", keys, [0])
    is_near = any(abs(told.mark(found["n"]).amount.value - one.value) <= CHANGED for one in counts)
    if is_near and not any(told.mark(found["n"]).amount.fits(one.value) for one in counts):
        told.hush(found["n"])
    yield from told.counted(found["n"], "seats_then", counts, is_sure=not is_near)
    for none in words.NONE_NOW.finditer(told.skeleton, found.end()):
        one = _counts(told, told.ground, "", keys, [0])[0]
        yield told.said(told.laid.marked.span(*none.span("span")), "national", one.value == 0, one)


def _left_of(told: Told, found: re.Match[str]) -> Iterator[Verdict]:
    """What a party had, of which it has something left."""
    keys, then = told.keys_spoken_of(), told.before()
    named = set(re.findall(r" (P\d+)(?= )", told.skeleton[: found.start() + 1]))
    keys = told.keys(named.pop()) if len(named) == 1 else keys
    told.hush(found["m"])
    area = _area(told, found)
    if not keys or then is None or area is None or named:
        return
    readings = _counts(told, then, area, keys, [0])
    yield from told.counted(found["m"], "seats_then", readings, is_sure=False)
