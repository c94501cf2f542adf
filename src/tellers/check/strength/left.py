"""Whom a party has left: its only member of an area, its only gain, all lost but so many.

"Alistair Carmichael is the only Liberal Democrat MP left in Scotland", "Lagan Valley is Alliance's
only seat", "have taken Leicester East, their only gain", "who won 41 last time, lost all but one".
"""

import re
from collections.abc import Iterator, Sequence

from tellers.check.claims import Verdict
from tellers.check.grammar.words import table_of
from tellers.check.picture.answer import Answer, Counted, Told
from tellers.check.picture.ground import Ground
from tellers.check.scene import Person
from tellers.check.strength import words
from tellers.record import figures
from tellers.record.contests import Return
from tellers.record.matching.spelling import place_key
from tellers.style.names import plain

PRONOUNS = frozenset({"he", "she", "it", "seat", "constituency", "this"})


ONLY_ONE = table_of(words.ONLY_ONE)
ONLY_GAIN = table_of(words.ONLY_GAIN)


def of_those_left(told: Told) -> Iterator[Verdict]:
    """The verdicts on a party's only seat, its only gain, and what it lost all but so many of."""
    marked = told.laid.marked
    for pattern in ONLY_ONE.called(marked.cues):
        for found in marked.finds(pattern):
            if not words.NEGATED.search(told.skeleton[: found.start("span") + 1]):
                yield from _only(told, found)
    for pattern in ONLY_GAIN.called(marked.cues):
        for found in marked.finds(pattern):
            yield from _only_gain(told, found)
    for found in marked.finds(words.LOST_ALL_BUT):
        yield from _all_but(told, found)


def _area(told: Told, found: re.Match[str]) -> list[str]:
    """The areas that may be meant: the one named, else all of it, or the home of the text."""
    group = found.groupdict()
    symbols = [one for key in ("a", "b", "b2", "c") if (one := group.get(key))]
    named = [told.laid.area(one) for one in symbols if one[0] == "A"]
    if named:
        return named[:1] if len(set(named)) == 1 else []
    return [""] if symbols or not told.page.home else ["", told.page.home]


# ------------------------------------------------------------------ the only one


def _only(told: Told, found: re.Match[str]) -> Iterator[Verdict]:
    group = found.groupdict()
    is_last = found["only"] in ("last", "one")
    keys = told.keys(found["p"]) or _keys_of_holder(told, found)
    own = told.page.own
    if own is not None and not own.election.is_general:
        return  # a by-election may have given a party the one that it has
    if not keys or (is_last and not (group.get("left") or group.get("left2"))):
        return
    grounds = [told.ground]
    if words.WERE.search(found[0]) and (before := told.before()) is not None:
        grounds.append(before)
    answers = [
        (_is_it(told, found, won), won, ground, area)
        for ground in grounds for area in _area(told, found)
        for won in [_won(ground, area, keys)]
    ]  # fmt: skip
    known = [one for one in answers if one[0] is not None]
    if not known or len(known) < len(answers):
        return
    holds, won, ground, area = next((one for one in known if one[0]), known[0])
    first = won[0] if len(won) == 1 else None
    right = str(len(won)) if first is None else _name(found, first)
    where = f", {area.title()}" if area else ""
    line = f"seats of {told.people(keys)}, {ground.name}{where}"
    answer = Answer(line, f"{len(won)} won", right, ground.row(area))
    span = told.laid.marked.span(*found.span("span"))
    yield told.verdict(span, "national", bool(holds), answer)


def _keys_of_holder(told: Told, found: re.Match[str]) -> tuple[str, ...]:
    """The label of whoever won the seat that is "the party's": none where it was lost, or before.

    "By winning South Antrim, the party's only seat".
    """
    if not found["p"].endswith("party") or told.laid.marked.find(words.LOST_IT):
        return ()
    who, scene = found["who"], told.page.scene
    name = str(told.mark(who).value) if who[0] == "S" and who[1:].isdigit() else ""
    if who in PRONOUNS and scene is not None:
        name = scene.contest.constituency.name
    for result in told.ground.over("") if name else ():
        first = figures.find_winner(result)
        if first and place_key(name) in map(place_key, result.contest.constituency.names):
            return (first.label.key,)
    return ()


def _won(ground: Ground, area: str, keys: Sequence[str]) -> list[Return]:
    return [
        one for one in ground.over(area)
        if (first := figures.find_winner(one)) is not None and first.label.key in keys
    ]  # fmt: skip


def _name(found: re.Match[str], won: Return) -> str:
    first = figures.find_winner(won)
    if found["who"][0] == "C" and first is not None:
        return str(first.name)
    return won.contest.constituency.name


def _is_it(told: Told, found: re.Match[str], won: Sequence[Return]) -> bool | None:
    """Whether the one seat of some is the one that is told of; None where nobody can say."""
    if len(won) != 1:
        return False
    who, seat = found["who"], won[0].contest.constituency
    if who in PRONOUNS:
        scene = told.page.scene
        return scene.contest.constituency.id == seat.id if scene is not None else None
    if who[0] == "S":
        return place_key(str(told.mark(who).value)) in map(place_key, seat.names)
    return _is_member(told, found, won[0])


def _is_member(told: Told, found: re.Match[str], won: Return) -> bool | None:
    """Whether somebody named is the winner of a seat; a name linked to nothing may be another's."""
    who, first = found["who"], figures.find_winner(won)
    if first is None:
        return None
    last = plain(str(first.name)).split()[-1:]
    if who[0] == "C":
        value = told.mark(who).value
        return plain(value.name).split()[-1:] == last if isinstance(value, Person) else None
    named = told.laid.marked.named_before(found.end("who") - 1)
    said = plain(told.laid.marked.text[slice(*named)]).split() if named is not None else []
    return True if said and said[-1:] == last else None


# -------------------------------------------------------------------- what moved


def _only_gain(told: Told, found: re.Match[str]) -> Iterator[Verdict]:
    """That a seat is the only one that a party gained."""
    contest = _contest(told, found["who"])
    seat = told.nation.now.seats.get(contest) if contest else None
    keys = told.keys(found["p"])
    if seat is not None and found["p"] == "party":
        keys = (seat.winner,)
    if not keys or seat is None:
        return
    own = {figures.hands(key) for key in keys}
    is_gain = figures.hands(seat.winner) in own and seat.before not in own
    counts = [
        (told.ground.gained(told.nation, area, keys), area) for area in _area(told, found)
    ]  # fmt: skip
    if not counts:
        return
    number, area = next((one for one in counts if one[0] == 1), counts[0])
    line = f"gains of {told.people(keys)}, {told.ground.name}"
    one = Counted(line, number, told.ground.row(area))
    span = told.laid.marked.span(*found.span("span"))
    if is_gain or number != 1:
        yield told.said(span, "national", is_gain and number == 1, one)


def _contest(told: Told, symbol: str) -> str:
    if symbol[0] != "S":
        return told.page.scene.contest.id if told.page.scene else ""
    key = place_key(str(told.mark(symbol).value))
    fought = (one.contest for one in told.ground.over(""))
    found = (c.id for c in fought if key in map(place_key, c.constituency.names))
    return next(found, "")


def _all_but(told: Told, found: re.Match[str]) -> Iterator[Verdict]:
    """That a party lost all of its seats but so many: those it has, or of those it had."""
    left = told.skeleton[: found.start() + 1]
    named = re.findall(r"(?<= )P\d+(?= )", re.split(r" [;:] ", left)[-1])[-1:]
    keys = told.keys(named[0]) if named else told.keys_spoken_of() if told.is_spoken_of else ()
    if not keys:
        return
    had = found["m"] or ((then := words.HAD_THEN.search(left)) and then["m"]) or ""
    line = f"seats of {told.people(keys)}, {told.ground.name}"
    readings = [
        Counted(f"{line}, {area.title()}" if area else line, value, told.ground.row(area))
        for area in _areas_lost(told, found, keys, had)
        for value in _left_of(told, area, keys)
    ]
    wanted = told.mark(found["n"]).amount
    if readings:
        good = next((one for one in readings if wanted.fits(one.value)), None)
        span = told.laid.marked.span(*found.span("span"))
        yield told.said(span, "national", good is not None, good or readings[0])


def _left_of(told: Told, area: str, keys: tuple[str, ...]) -> list[int]:
    kept = told.ground.held_before(told.nation, area, keys) - told.ground.lost(
        told.nation, area, keys
    )
    return list(dict.fromkeys((*told.ground.seats(area, keys), kept)))


def _areas_lost(told: Told, found: re.Match[str], keys: tuple[str, ...], had: str) -> list[str]:
    """Over which areas the seats may be: the one in which the party had so many comes first."""
    named = _area(told, found) if found["a"] or found["b"] else []
    if named:
        return named
    scene, before = told.page.scene, told.before()
    country = scene.contest.constituency.country.casefold() if scene is not None else ""
    every = list(dict.fromkeys((*told.laid.areas.values(), told.page.home, country, "")))
    if had and before is not None:
        amount = told.mark(had).amount
        fits = [a for a in every if any(amount.fits(v) for v in before.seats(a, keys))]
        return fits[:1]
    return every
