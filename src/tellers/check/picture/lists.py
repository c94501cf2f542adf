"""Lists by region and party in which what is counted is said once, and left out after.

"YORKSHIRE: Labour 43, Conservative nine"; "in Scotland they lost 47, in the North West 54 and in
the South West just seven"; "Ukip forfeited 79, the Greens 442 and Labour three". A sentence is cut
at its commas; a piece with one number and no word that is unknown here is an entry of the list.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from tellers.check.claims import Verdict
from tellers.check.grammar.words import compiled
from tellers.check.picture import words
from tellers.check.picture.answer import Counted, Told, counts_over, is_count
from tellers.check.picture.ground import Ground
from tellers.style.numbers import write_ordinal

_CUTS = frozenset({",", "and", "but", "while", ";", "against", "plus", "whereas", ":", "—"})
_SEATS = frozenset({"seat", "seats", "mps", "mp", "members", "constituencies", "representatives"})
_DEPOSITS = frozenset({"deposit", "deposits", "theirs"})
_MOVING = frozenset({"up", "down", "more", "fewer"})
_NONE = frozenset({"none", "nothing", "nil"})
_KNOWN = _SEATS | _DEPOSITS | _MOVING | _NONE | {"(", ")", "one"}
_KNOWN |= words.HAVING | words.GAINING | words.LOSING | words.FILLING | words.LAST_TIME
MOST, FEW = 700, 20
"""More than any list by party counts; from as many on a number is of no town, of no one seat."""


@dataclass
class Carried:
    """What an entry leaves out, and takes from those before it."""

    measure: str = ""
    keys: tuple[str, ...] = ()
    area: str = ""
    is_headed: bool = False
    rank: int = 0
    is_wide: bool = False
    is_told: bool = False


@dataclass(frozen=True)
class _Piece:
    """The words between two commas, and the marks among them."""

    words: tuple[str, ...]
    marks: dict[str, list[str]] = field(default_factory=dict)

    @property
    def text(self) -> str:
        return f" {' '.join(self.words)} "

    def of(self, letter: str) -> list[str]:
        return self.marks.get(letter, [])

    def has(self, words: frozenset[str]) -> bool:
        return not words.isdisjoint(self.words)


def of_lists(told: Told, topic: str, before: "Carried | None" = None) -> Iterator[Verdict]:
    """The verdict on each entry of a sentence that is a list; `topic` is what the text counts."""
    if not told.laid.marked.find(words.LISTED) or told.laid.marked.find(words.ELSEWHERE):
        return
    head = words.HEAD.match(told.skeleton)
    carried = Carried()
    if head:
        carried = Carried("seats", (), told.laid.area(head["area"]), is_headed=True)
    text = told.skeleton[head.end() - 1 :] if head else told.skeleton
    if not head and topic == "deposits":
        carried.measure = topic
    if not head and before is not None and _is_of_those_before(told):
        carried = replace(before, area="", is_headed=False)
    numbers = [m.amount.value for m in told.laid.marked.marks if is_count(m)]
    if any(value > MOST for value in numbers):
        return
    carried.is_wide = told.is_wide and any(value >= FEW for value in numbers)
    for piece in _pieces(words.AGO.sub(_ago, words.OF_ALL_THESE.sub(r"\g<0>, ", text))):
        yield from _of_piece(told, piece, carried)
    told.carried = carried
    yield from _most_of_them(told, carried)


def _is_of_those_before(told: Told) -> bool:
    """Whether "of these" are those of the sentence before: its own first count is one of them."""
    found = told.laid.marked.find(words.OF_THESE)
    if found is None:
        return False
    before = told.laid.marked.skeleton[: found.start()].split()[:-1]
    return not any(one[0] == "N" and one[1:].isdigit() for one in before)


def _most_of_them(told: Told, carried: Carried) -> Iterator[Verdict]:
    """That most, or all, of what was counted last is of one area."""
    found = told.laid.marked.find(words.MOST_OF_THEM)
    if found is None or carried.measure not in ("deposits", "seats", "placed"):
        return
    keys, area = carried.keys or told.keys_spoken_of(), told.laid.area(found["a"])
    if not keys:
        return
    every, there = (_count(told, carried, where, keys) for where in ("", area))
    holds = there == every if found["how"] == "all" else 2 * there > every
    if holds or (carried.is_told and carried.keys):
        one = Counted(f"of {every}, in {area.title()}", there, told.ground.row(area))
        yield told.said(told.laid.marked.span(*found.span("span")), carried.measure, holds, one)


def _count(told: Told, carried: Carried, area: str, keys: tuple[str, ...]) -> int:
    """What a list counts, of a party in an area."""
    if carried.measure == "placed":
        return told.ground.placed(area, keys, carried.rank)[0]
    is_lost = carried.measure == "deposits"
    return (told.ground.deposits if is_lost else told.ground.seats)(area, keys)[0]


def _ago(found: re.Match[str]) -> str:
    """So many years ago, as a mark of its own: what it numbers is no seat."""
    return f" G{found['n'][1:]}"


def _pieces(text: str) -> Iterator[_Piece]:
    every = text.split()
    own: list[str] = []
    for at, word in enumerate(every):
        is_to = word == "to" and _is_list_of_two(own, every[at + 1 : at + 3])
        if word not in _CUTS and not is_to and word != ".":
            own.append(word)
            continue
        if own:
            yield _piece(own)
        own = []
    if own:
        yield _piece(own)


def _is_list_of_two(own: list[str], after: list[str]) -> bool:
    """Whether "to" sets one number beside another: "38 Labour to 15 Conservative"."""
    has_number = any(_is_mark(one, "N") for one in own)
    is_next = any(_is_mark(one, "N") for one in after)
    return has_number and is_next and "from" not in own and "down" not in own


def _is_mark(word: str, letters: str) -> bool:
    return word[0] in letters and word[1:].isdigit()


def _piece(own: list[str]) -> _Piece:
    marks: dict[str, list[str]] = {}
    for word in own:
        if word[0].isupper() and word[1:].isdigit():
            marks.setdefault(word[0], []).append(word)
    return _Piece(tuple(own), marks)


def _of_piece(told: Told, piece: _Piece, carried: Carried) -> Iterator[Verdict]:
    parties = [keys for symbol in piece.of("P") if (keys := told.keys(symbol))]
    numbers, areas = piece.of("N"), piece.of("A")
    is_first = not (areas and numbers) or min(areas[0], numbers[0], key=piece.words.index) in areas
    if areas and (is_first or OF_SO_MANY.match(piece.text)) and not carried.is_headed:
        carried.area = told.laid.area(areas[0])
    is_given = carried.measure == "seats" and words.GIVEN.search(piece.text)
    if len(parties) == 1 and (is_given or not words.TO_A_PARTY.search(piece.text)):
        carried.keys, carried.is_told = parties[0], True
    elif {"they", "it"} & set(piece.words) and not carried.keys:
        carried.keys, carried.is_told = told.keys_spoken_of(), told.is_spoken_of
    _measure(told, piece, carried)
    is_then = " who had " in piece.text or " which had " in piece.text
    plain = {w for w in piece.words if not (w[0].isupper() and w[1:].isdigit())}
    is_list = plain <= _KNOWN and not is_then and len(parties) <= 1 and len(areas) <= 1
    if not is_list or piece.of("C") or piece.of("S") or piece.of("F") or piece.of("T"):
        return
    is_elided = carried.is_told and (
        piece.of("Y") or piece.of("G") or piece.has(words.HAVING | words.GAINING | _MOVING)
    )
    if not (parties or areas or is_elided or {"they", "it"} & set(piece.words)):
        return
    carried.is_told = carried.is_told or bool(parties)
    own = replace(carried, area=told.laid.area(areas[0]) if areas else carried.area)
    if areas and _OF_ALL.search(piece.text):
        carried.area = own.area  # "four of the 32 Welsh seats and the Liberal Democrats one"
    yield from _entry(told, piece, own)


OF_SO_MANY = compiled(r"^ of (?:the |all )*N\d+ (?:A\d+ )?seats (?:in |across )?(?:A\d+ )?$")
"""All the seats of an area, of which what follows counts some: "of the 40 seats in Wales, 25"."""
_OF_ALL = compiled(
    r" N\d+ (?:seats )?(?:out )?of (?:the |all )*"
    r"(?:(?:N\d+ )?A\d+|N\d+ seats (?:in|across) (?:the )?A\d+) "
)
"""So many of the seats of an area, of which a list goes on to tell."""


def _measure(told: Told, piece: _Piece, carried: Carried) -> None:
    """What the number of a piece counts, which those after it go on with."""
    if piece.has(_DEPOSITS) and (carried.measure == "deposits" or not _is_of_seats(piece)):
        carried.measure = "deposits" if piece.has(words.LOSING) else ""
    elif piece.has(words.GAINING):
        carried.measure = "gained"
    elif piece.has(_SEATS):
        is_gained = carried.measure == "gained" and not piece.has(words.HAVING)
        carried.measure = "gained" if is_gained else "" if piece.has(words.LOSING) else "seats"
    elif piece.has(words.LOSING) and not {"forfeited", "forfeit", "forfeits"} & set(piece.words):
        carried.measure = carried.measure if carried.measure == "deposits" else ""
    elif piece.has(words.LOSING):
        carried.measure = "deposits"
    elif carried.measure in ("placed", "gained") and piece.has(words.HAVING - {"on", "lead"}):
        carried.measure = "seats"
    places = piece.of("O")
    if places:
        rank = int(told.mark(places[0]).amount.value)
        is_placed = f" {places[0]} in " in piece.text and rank > 1
        carried.measure, carried.rank = ("placed" if is_placed else ""), rank


def _is_of_seats(piece: _Piece) -> bool:
    """Whether "theirs" may be seats: of a piece that does not say deposits, told of no others."""
    return not piece.has(_DEPOSITS - {"theirs"})


def _entry(told: Told, piece: _Piece, own: Carried) -> Iterator[Verdict]:
    numbers = piece.of("N")
    if not own.measure or not own.keys:
        return
    grounds = _grounds(told, piece)
    if grounds is None or (OF_THEM.search(piece.text) and not piece.of("A")):
        return  # "98 seats, 89 of them to Labour": some of those that were counted
    if not numbers:
        yield from _in_a_word(told, piece, own, grounds)
        return
    if not numbers or not all(is_count(told.mark(one)) for one in numbers):
        return
    is_of_total = len(numbers) > 1 and re.search(
        rf" {numbers[0]} (?:deposits |seats )?(?:out )?of (?:the |its |their )?{numbers[1]} ",
        piece.text,
    )
    if len(numbers) > 1 + bool(is_of_total):
        yield from _from_to(told, piece, own)
        return
    if found := OF_THE_GAINS.search(piece.text):
        every = found["m"]  # "one of three Labour gains" is one of them, and counts none
        yield from _counted(told, every, piece, own, grounds) if every else ()
        return
    yield from _counted(told, numbers[0], piece, own, grounds)
    if is_of_total:
        yield from _total(told, numbers[1], own, grounds)


OF_THEM = compiled(r" N\d+ of (?:them|these|those|which) ")
_OF_WHOM = r"(?:(?:the|just|only|its|their|party|P\d+|'s|net|such|new|those) ){0,5}"
OF_THE_GAINS = compiled(
    rf" N\d+ (?:out )?of {_OF_WHOM}(?:(?P<m>N\d+) {_OF_WHOM})?(?:gains|captures) "
)
"""Some of the gains of a party, and how many all of them were if it is said."""


def _is_sure(own: Carried) -> bool:
    """Whether an entry may be called false: its party is named, and it is of a region or of all."""
    return own.is_told and bool(own.area or own.is_wide)


def _areas(told: Told, own: Carried) -> list[str]:
    if own.area:
        return [own.area]
    return ["", told.page.home] if told.page.home else [""]


def _grounds(told: Told, piece: _Piece) -> list[Ground] | None:
    """The elections that a piece may be of; None where the record does not hold them."""
    if (years := piece.of("Y")) and piece.words[-2:-1] != ("(",):  # "232 (2010: 258)" is of now
        return told.of_year(told.mark(years[0]).dated.on.year) or None
    if ago := piece.of("G"):
        back = int(told.mark(f"N{ago[0][1:]}").amount.value)
        return told.of_year(told.ground.election.polled_on.year - back) or None
    is_then = piece.has(frozenset({"last", "previously", "before"}))
    then = told.before() if is_then else None
    if is_then:
        return [then] if then is not None else None
    return [told.ground]


def _counted(
    told: Told, symbol: str, piece: _Piece, own: Carried, grounds: list[Ground]
) -> Iterator[Verdict]:
    people = told.people(own.keys)
    is_move = (
        own.measure == "seats" and piece.has(_MOVING) and not words.TO_SO_MANY.search(piece.text)
    )
    if is_move:
        if own.is_headed:
            yield from _moved(told, symbol, piece, own)
        return
    if own.measure == "gained":
        yield from told.counted(symbol, "gains", _gains(told, own), is_sure=_is_sure(own))
        return
    if own.measure == "deposits":
        readings = counts_over(grounds, _areas(told, own), f"lost deposits of {people}",
                               lambda g, a: g.deposits(a, own.keys))  # fmt: skip
        yield from told.counted(symbol, "deposits", readings, is_sure=_is_sure(own))
        return
    if own.measure == "placed":
        what = f"contests in which {people} came {write_ordinal(own.rank)}"
        readings = counts_over(grounds, _areas(told, own), what,
                               lambda g, a: g.placed(a, own.keys, own.rank))  # fmt: skip
        yield from told.counted(symbol, "placed", readings, is_sure=_is_sure(own))
        return
    readings = _seats(told, own, grounds)
    yield from told.counted(symbol, "seats", readings, is_sure=_is_sure(own))


def _seats(told: Told, own: Carried, grounds: list[Ground]) -> Iterator[Counted]:
    """Seats; of the election before as it was, and as the present boundaries have it."""
    what = f"seats of {told.people(own.keys)}"
    yield from counts_over(grounds, _areas(told, own), what, lambda g, a: g.seats(a, own.keys))
    if told.ground not in grounds:
        yield from (
            Counted(f"{what}, on the present boundaries", value, told.ground.row(area))
            for area in _areas(told, own)
            for value in (told.ground.held_before(told.nation, area, own.keys),)
        )


def _moved(told: Told, symbol: str, piece: _Piece, own: Carried) -> Iterator[Verdict]:
    """By how much a party's seats of an area rose or fell."""
    then = told.before()
    if then is None:
        return
    now = told.ground.seats(own.area, own.keys)
    old = (
        *then.seats(own.area, own.keys),
        told.ground.held_before(told.nation, own.area, own.keys),
    )
    sign = -1 if piece.has(frozenset({"down", "fewer"})) else 1
    what = f"seats of {told.people(own.keys)} now less those before"
    moves = [Counted(what, sign * (a - b), told.ground.row(own.area)) for b in old for a in now]
    yield from told.counted(symbol, "net", moves, is_sure=_is_sure(own))


def _gains(told: Told, own: Carried) -> Iterator[Counted]:
    """What a party gained: seats that others had, and its seats now less those before."""
    then, people = told.before(), told.people(own.keys)
    for area in _areas(told, own):
        row = told.ground.row(area)
        gross = told.ground.gained(told.nation, area, own.keys)
        yield Counted(f"gains of {people}", gross, row)
        now = told.ground.seats(area, own.keys)
        old = [told.ground.held_before(told.nation, area, own.keys)]
        old += then.seats(area, own.keys) if then is not None else ()
        for value in dict.fromkeys(a - b for b in old for a in now):
            yield Counted(f"seats of {people} now less those before", value, row)


def _from_to(told: Told, piece: _Piece, own: Carried) -> Iterator[Verdict]:
    """From so many seats to so many."""
    found = re.search(
        r" from (?P<a>N\d+)(?: seats?)?(?: (?:in|at) Y\d+| last time)? to (?P<b>N\d+) ", piece.text
    )
    then = told.before()
    if found is None or then is None or own.measure != "seats" or piece.of("Y"):
        return
    yield from told.counted(found["a"], "seats", _seats(told, own, [then]), is_sure=_is_sure(own))
    yield from told.counted(
        found["b"], "seats", _seats(told, own, [told.ground]), is_sure=_is_sure(own)
    )


_OF_A_NATION = compiled(r" (?:welsh|scottish|english|northern irish|ulster) (?:seats|mps) ")
"""Seats of a nation that is told by its people."""


def _in_a_word(told: Told, piece: _Piece, own: Carried, grounds: list[Ground]) -> Iterator[Verdict]:
    """A count in a word that is no figure: "the SNP none", "and the Greens one"."""
    word = next((one for one in piece.words if one in _NONE or one == "one"), "")
    at = told.skeleton.find(piece.text)
    is_one = word == "one" and piece.words[-1] == "one" and piece.words[-2][0] == "P"
    if at < 0 or own.measure not in ("deposits", "seats") or not (is_one or word in _NONE):
        return
    start = at + piece.text.find(f" {word} ") + 1
    if own.measure == "deposits":
        what = f"lost deposits of {told.people(own.keys)}"
        every = list(
            counts_over(grounds, _areas(told, own), what, lambda g, a: g.deposits(a, own.keys))
        )
    else:
        every = list(_seats(told, own, grounds))
    good = next((one for one in every if one.value == int(is_one)), None)
    is_open = not own.area and told.laid.marked.find(_OF_A_NATION)
    if every and (good is not None or (_is_sure(own) and not is_open)):
        span = told.laid.marked.span(start, start + len(word))
        yield told.said(span, own.measure, good is not None, good or every[0])


def _total(told: Told, symbol: str, own: Carried, grounds: list[Ground]) -> Iterator[Verdict]:
    """Of how many: a party's candidates, or the seats of an area."""
    if own.measure == "deposits":
        readings = counts_over(grounds, _areas(told, own), f"candidates of {told.people(own.keys)}",
                               lambda g, a: g.stood(a, own.keys))  # fmt: skip
        yield from told.counted(symbol, "candidates", readings, is_sure=_is_sure(own))
    elif own.measure == "seats":
        readings = counts_over(grounds, _areas(told, own), "seats", lambda g, a: (len(g.over(a)),))
        yield from told.counted(symbol, "seats", readings, is_sure=bool(own.area))
