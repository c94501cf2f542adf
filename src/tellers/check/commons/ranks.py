"""Places of seats in an order that are told together, or next to each other.

"The sixth highest in the region and the 41st in the UK", "the closest was Hendon, with Poole next",
"Poole was second and Basildon third", "second only to Bootle's", "the Greens did best in Bristol
Central, followed by Brighton Pavilion".
"""

import re
from collections.abc import Iterator, Sequence

from tellers.check.claims import Verdict
from tellers.check.commons import words
from tellers.check.picture.answer import Answer, Told
from tellers.check.superlative.order import Asked, Rows, in_order
from tellers.record.contests import Contest
from tellers.record.matching.spelling import place_key
from tellers.style.numbers import write_share, write_votes

Orders = list[Rows]
PLACE = "place "
"""How a reading of one place of an order begins."""
OF_MAJORITIES = ("majority", "majority share")


def of_ranks(told: Told) -> Iterator[Verdict]:
    """The verdict on each place of an order that is told beside another."""
    text = told.skeleton
    if " O" in text:
        for found in words.TWO_PLACES.finditer(text):
            yield from _two(told, found)
        for found in words.SECOND_ONLY.finditer(text):
            yield from _second_only(told, found)
    if " S" in text and not told.laid.areas:
        yield from _in_turn(told)
        for found in words.DID_BEST.finditer(text):
            yield from _did_best(told, found)


# ------------------------------------------------------- places in two areas


def _two(told: Told, found: re.Match[str]) -> Iterator[Verdict]:
    """A place in a region, and one in the country: of the text's seat, or of the one named."""
    contest = _contest(told)
    word = found["again"] or found["word"] or ""
    measures = _measures(told.skeleton[: found.end()], word)
    word = word or "highest"
    for symbol, side in ((found["one"], "x"), (found["two"], "y")):
        if not symbol:
            continue
        mark = told.mark(symbol)
        span, place = (mark.start, mark.end), int(mark.amount.value)
        places = _places(told, contest, measures, word, _area(told, found, side, contest))
        if contest is None or not places:
            why = "the words do not say of what it is a place"
            yield told.verdict(span, "ranking", None, Answer("place in an order", why, ""))
            continue
        answer = Answer(f"place of {contest.constituency.name}", f"place {places[0]}",
                        str(places[0]))  # fmt: skip
        sure = told.verdict(span, "ranking", place in places, answer)
        told.firm.append(sure)
        yield sure


def _contest(told: Told) -> Contest | None:
    """The contest that a sentence is of: the one that it names, or the text's own."""
    named = re.findall(r"(?<= )S\d+(?= )", told.skeleton)
    if len(named) == 1:
        return _of_name(told, named[0])
    scene = told.page.scene
    return scene.contest if scene is not None and not named else None


def _of_name(told: Told, symbol: str) -> Contest | None:
    key = place_key(str(told.mark(symbol).value))
    fought = (one.contest for one in told.ground.over(""))
    return next((one for one in fought if place_key(one.constituency.name) == key), None)


def _measures(left: str, word: str) -> tuple[str, ...]:
    for name, pattern in words.OF_WHAT:
        if pattern.search(f"{left} {word} "):
            is_clear = not re.search(r" (?:swing|share|vote|fall|rise|increase|drop) ", left)
            is_part = " Q" in left  # by its part of the votes only where one is told
            found = OF_MAJORITIES if name == "majority" and is_part else (name,)
            return found if is_clear else ()
    return ()


def _area(told: Told, found: re.Match[str], side: str, contest: Contest | None) -> tuple[str, ...]:
    """The areas that the words of one side may mean: a country may be the nation or all of it."""
    if contest is None:
        return ()
    where = contest.constituency
    if named := found[f"{side}a"]:
        area = told.laid.area(named)
        folded = (where.region, where.country)
        return tuple(one for one in folded if one.casefold().startswith(area)) or (area.title(),)
    if found[f"{side}r"]:
        return (where.region,)
    return ("",) if found[f"{side}k"] else ("", where.country)


def _places(
    told: Told,
    contest: Contest | None,
    measures: tuple[str, ...],
    word: str,
    areas: tuple[str, ...],
) -> list[int]:
    found = list[int]()
    for area in areas:
        for measure in measures:
            asked = Asked(measure, word not in words.UPWARDS, area)
            rows = in_order(told.page, told.nation, asked)
            place = _place(rows, contest, least=asked.least) if rows and contest else 0
            if not place:
                return []
            found.append(place)
    return found


def _place(rows: Rows, contest: Contest, *, least: bool) -> int:
    own = next((value for value, one in rows if one.id == contest.id), None)
    if own is None:
        return 0
    return 1 + sum(value < own if least else value > own for value, _ in rows)


# --------------------------------------------------------------- one after another


def _in_turn(told: Told) -> Iterator[Verdict]:
    """The seats that follow the first of an order: "with Poole next", "and S the third".

    Where the seat before has the place before, of all: an order may be of a county.
    """
    text = told.skeleton
    head = words.HEAD_OF_ORDER.search(text)
    if head is None or " since " in text or re.search(r" (?:ever|of any|P\d+) ", text):
        return
    measures, least = _measures(text[: head.end()], head["word"]), head["word"] not in words.UPWARDS
    for found in words.IN_TURN.finditer(text, head.end() - 1):
        place = 2 if found["o"] == "next" else int(told.mark(found["o"]).amount.value)
        before = re.findall(r"(?<= )S\d+(?= )", text[: found.start() + 1])[-1:]
        ahead = [m for m in measures if before and _is_at(told, before[0], place - 1, (m, least))]
        if place > 1 and (found["o"] != "next" or not head["o"]):
            yield from _at(told, found["s"], place, ahead, head["word"])


def _is_at(told: Told, symbol: str, place: int, order: tuple[str, bool], party: str = "") -> bool:
    """Whether a seat has a place of all, by a measure and from an end."""
    contest = _of_name(told, symbol)
    rows = in_order(told.page, told.nation, Asked(order[0], order[1], "", party))
    return bool(rows and contest and _place(rows, contest, least=order[1]) == place)


def _at(
    told: Told, symbol: str, place: int, measures: Sequence[str], word: str, party: str = ""
) -> Iterator[Verdict]:
    """Whether a seat has a place in one of some orders of all."""
    mark, contest = told.mark(symbol), _of_name(told, symbol)
    first: tuple[str, str] | None = None
    for measure in measures:
        asked = Asked(measure, word not in words.UPWARDS, "", party)
        rows = in_order(told.page, told.nation, asked)
        own = _place(rows, contest, least=asked.least) if rows and contest else 0
        if not rows or not own or len(rows) < place:
            return
        value, there = rows[place - 1]
        shown = write_votes(value) if isinstance(value, int) else write_share(value)
        why = f"{there.constituency.name}: {shown}; {mark.value}: place {own}"
        first = first or (there.constituency.name, why)
        if own == place:
            answer = Answer(f"place {place} by {measure}", why, str(mark.value))
            yield told.verdict((mark.start, mark.end), "ranking", True, answer)
            return
    if first is not None:
        answer = Answer(f"place {place} in the order", first[1], first[0])
        yield told.verdict((mark.start, mark.end), "ranking", False, answer)


def _second_only(told: Told, found: re.Match[str]) -> Iterator[Verdict]:
    if told.mark(found["o"]).amount.value != 1 + 1 or told.laid.areas:
        return
    measures = OF_MAJORITIES if found["what"] == "majority" else ("turnout",)
    first = [m for m in measures if _is_at(told, found["t"], 1, (m, False))]
    yield from _at(told, found["s"], 2, first, "largest")
    if first:
        yield from _at(told, found["t"], 1, first, "largest")


def _did_best(told: Told, found: re.Match[str]) -> Iterator[Verdict]:
    """Where a party had its best shares, in order: of all, where one of the two was first."""
    keys = told.keys(found["p"])
    if not keys or re.search(r" (?:votes|majority|since|swing|rise|increase) ", told.skeleton):
        return
    party, order = f"candidates {keys[0]}", ("share", False)
    if any(_is_at(told, found[one], 1, order, party) for one in "st"):
        for place, symbol in ((1, found["s"]), (2, found["t"])):
            yield from _at(told, symbol, place, ("share",), "highest", party)
