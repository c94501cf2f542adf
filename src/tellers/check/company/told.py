"""A winner in his party's company: "one of ten Tories elected in the North East".

The number is held against the seats that the party won, gained or lost in the area that is named,
else in any that the text is of. The verdict is a support where one fair reading bears it out.
"""

import re
from collections.abc import Iterator, Sequence

from tellers.check.claims import Verdict
from tellers.check.commons.led import LED
from tellers.check.company import words
from tellers.check.grammar.words import compiled, table_of
from tellers.check.picture.answer import Counted, Told, is_count
from tellers.check.picture.ground import Ground
from tellers.check.scene import Person
from tellers.record.record import folded
from tellers.style.names import plain

MOST = 650


NUMBERS = table_of((*words.ONE_OF, *words.TALLY))


def of_company(told: Told) -> Iterator[Verdict]:
    """The verdicts on so many of a party of which one is told, and on its tally with him."""
    text = told.skeleton
    if " N" not in text or not any(word in text for word in words.CALLED_BY):
        return
    for pattern in NUMBERS.called(told.laid.marked.cues):
        for found in told.laid.marked.finds(pattern):
            yield from _number(told, found)


def of_leaders(told: Told) -> Iterator[Verdict]:
    """The verdict on how many more seats a party has than when somebody else led it."""
    for found in told.laid.marked.finds(words.THAN_LED):
        left = told.skeleton[: found.start() + 1]
        named = [m["p"] for m in words.NEAREST.finditer(left)]
        keys = told.keys(named[-1]) if named else told.keys_spoken_of()
        is_of_seats = words.SEATS_NEAR.search(f"{left[-60:]}{found[0]} ")
        if not keys or not is_of_seats or not is_count(told.mark(found["n"])):
            continue
        start, end = told.laid.marked.span(*found.span("leader"))
        last = plain(told.laid.marked.text[start:end].split()[-1])
        grounds = [one for year in _led(last, keys, told) for one in told.of_year(year)]
        sign = 1 if found["way"] in words.UPWARDS else -1
        readings = [
            Counted(f"seats of {told.people(keys)}, less those of {then.name}", sign * (new - old),
                    then.row())
            for then in grounds
            for new in told.ground.seats("", keys) for old in then.seats("", keys)
        ]  # fmt: skip
        for verdict in told.counted(found["n"], "net", readings):
            told.firm.append(verdict)
            yield verdict


def _led(surname: str, keys: tuple[str, ...], told: Told) -> list[int]:
    """The years of the elections before at which one of a surname led a party, newest first."""
    now = told.ground.election.polled_on.year
    return [
        year for year in sorted(LED, reverse=True)
        if year < now and LED[year].get(surname, ("", ""))[1] in keys
    ]  # fmt: skip


def _number(told: Told, found: re.Match[str]) -> Iterator[Verdict]:
    mark, keys = told.mark(found["n"]), _whose(told, found)
    if not keys or not is_count(mark) or mark.amount.value > MOST or _is_of_a_year(told, found):
        return
    if NEW_ONES.search(found[0]) and not str(found.groupdict().get("noun")).startswith("gain"):
        return  # who sat there before is not known of all: "one of 45 new Labour MPs"
    areas = _areas(told, found)
    own = list(_readings(told, found, keys, areas))
    then = told.before()
    others = [*own, *(_seats(told, then, keys, areas) if then else ())]
    fits = next((one for one in others if mark.amount.fits(one.value)), None)
    is_loose = "dozen" in told.laid.marked.text[mark.start : mark.end].lower()  # it may be 13
    if own and (fits or not is_loose):
        yield told.said((mark.start, mark.end), "seats", fits is not None, fits or own[0])


NEW_ONES = compiled(r" new (?:A\d+ )?P\d+ ")


def _is_of_a_year(told: Told, found: re.Match[str]) -> bool:
    """Whether a year stands among the words of a number, or right behind them."""
    behind = re.split(r" [,.;:] ", f"{told.skeleton[found.end() :]} ")[0]
    return " Y" in f"{found[0]}{behind} " or " D" in f"{found[0]}{behind} "


def _whose(told: Told, found: re.Match[str]) -> tuple[str, ...]:
    """The labels of the party: named, or that of the words before, or of whoever was spoken of."""
    if re.fullmatch(r"P\d+", found["p"]):
        return told.keys(found["p"])
    if words.OF_SOMEBODY.match(found["p"]):
        return _of_somebody(told, found)
    before = [m["p"] for m in words.NEAREST.finditer(told.skeleton[: found.start() + 1])]
    if before:
        return told.keys(before[-1]) if len(set(map(told.keys, before))) == 1 else ()
    return told.keys_spoken_of() if told.page.is_one_party or told.is_spoken_of else ()


def _of_somebody(told: Told, found: re.Match[str]) -> tuple[str, ...]:
    """The label of whoever was named last, where he stood under one at this election."""
    named = re.findall(r"(?<= )C\d+(?= )", told.skeleton[: found.start() + 1])
    who = told.mark(named[-1]).value if named else told.page.person
    stood = who.standings if isinstance(who, Person) else ()
    keys = [c.label.key for there, c in stood if there.election.id == told.ground.election.id]
    return (keys[0],) if keys and keys[0] not in NO_PARTY else ()


NO_PARTY = frozenset({"ind", "spk"})


def _areas(told: Told, found: re.Match[str]) -> list[str]:
    """The one that is named; else all of it, the text's own nation or region, and those told of."""
    group = found.groupdict()
    symbols = [one for key in "abc" if (one := group.get(key))]
    named = list(dict.fromkeys(told.laid.area(one) for one in symbols if one[0] == "A"))
    if named:
        return named
    if symbols:
        return [""]
    place = told.page.scene.contest.constituency if told.page.scene else None
    own = (folded(place.country), folded(place.region)) if place else ()
    return list(
        dict.fromkeys(("", told.page.home, *told.laid.areas.values(), *told.page.areas, *own))
    )


def _readings(
    told: Told, found: re.Match[str], keys: tuple[str, ...], areas: Sequence[str]
) -> Iterator[Counted]:
    """What the number may be: seats that the party won; gained, or lost, where the words say so."""
    group = found.groupdict()
    how = group.get("verb") or group.get("noun") or ""
    if how in words.LOSING or group.get("beaten"):
        yield from _moves(told, keys, areas, "losses")
        return
    if how in words.GAINING:
        yield from _moves(told, keys, areas, "gains")
    yield from _seats(told, told.ground, keys, areas)
    if how in words.PASSING:
        yield from _moves(told, keys, areas, "gains")


def _moves(told: Told, keys: tuple[str, ...], areas: Sequence[str], what: str) -> Iterator[Counted]:
    count = told.ground.gained if what == "gains" else told.ground.lost
    for area in areas:
        line = f"{what} of {told.people(keys)}, {_named(told.ground, area)}"
        yield Counted(line, count(told.nation, area, keys), told.ground.row(area))
        held = told.ground.held_before(told.nation, area, keys)
        for value in told.ground.seats(area, keys):
            yield Counted(f"net {line}", abs(value - held), told.ground.row(area))


def _seats(
    told: Told, ground: Ground, keys: tuple[str, ...], areas: Sequence[str]
) -> Iterator[Counted]:
    for area in areas:
        for value in ground.seats(area, keys):
            line = f"seats of {told.people(keys)}, {_named(ground, area)}"
            yield Counted(line, value, ground.row(area))


def _named(ground: Ground, area: str) -> str:
    return f"{ground.name}, {area.title()}" if area else ground.name
