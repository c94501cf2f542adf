"""Which place a clause claims: the third, only two beyond, nobody beyond, only Poole beyond."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from tellers.check.composed.pieces import Piece
from tellers.check.ordered.parts import Clause, is_beaten
from tellers.check.reading.marking import Marked


@dataclass(frozen=True, slots=True)
class Place:
    """A place in an order. `ways` are the ends that may be meant, `True` for the least.

    `passers` are the seats that alone are beyond; `seat` is the one told of where it is not the
    clause's own, `is_count` where the claim is how many are beyond.
    """

    start: int
    end: int
    ways: tuple[bool, ...]
    word: str = ""
    place: int = 1
    within: int = 0
    is_count: bool = False
    passers: tuple[str, ...] = ()
    seat: str = ""
    is_by_table: bool = False


LEAST = frozenset(
    {"low", "tight", "byless", "less", "least", "few", "little", "idle", "sparse", "mild"}
)
BOTH = (False, True)
BEYOND = frozenset({"exceed", "exceeds", "exceeded", "top", "topped", "surpass", "surpassed"})
"""Verbs of being more than another; "only two beat it" may be closer contests."""


def places_of(marked: Marked, clause: Clause) -> list[Place]:
    """The places that a clause claims; none where its parts come to no one order."""
    graded = clause.graded()
    if len(graded) > 1:
        return []
    grade = graded[0] if graded else None
    kind, sense = (*grade.kind.split(), "")[:2] if grade else ("", "")
    ways: tuple[bool, ...] = (sense in LEAST,)
    if kind == "sup" and grade is not None:
        return _superlative(marked, clause, grade, ways)
    if grade is None:
        better = clause.all("better")
        if not better:
            return list(_in_a_table(marked, clause))
        grade = better[0]
        ways = (False,) if grade.words.split()[0] in BEYOND else BOTH
    return list(_compared(marked, clause, grade, ways))


# ------------------------------------------------------------ more than others


def _compared(
    marked: Marked, clause: Clause, grade: Piece, ways: tuple[bool, ...]
) -> Iterator[Place]:
    """That nobody, only some, or only so many are beyond; that one passes all others."""
    none, only = clause.all("none"), clause.seats.get("only", [])
    number = _counted(marked, clause)
    bars = _symbols(clause, "bar")
    if clause.has("sup", "behind", "within", "next", "ranks", "tops", "foots"):
        return
    if clause.has("bar") and not bars:
        yield from _bar_so_many(marked, clause, grade, ways)
    elif none and not only and number is None:
        start = min(none[0].start, grade.start)
        yield Place(start, max(none[0].end, grade.end), ways, grade.words, passers=bars)
    elif none or bars or grade.kind.startswith("eq"):
        return
    elif only and number is None:
        yield Place(only[0].start, only[-1].end, ways, grade.words, passers=_named(only))
    elif number is not None and not only:
        yield from _of_so_many(marked, clause, grade, ways, number)
    else:
        yield from _over_all(clause, grade, ways)


def _over_all(clause: Clause, grade: Piece, ways: tuple[bool, ...]) -> Iterator[Place]:
    """That one passes all others, or that all others pass it: "every other MP has a bigger one"."""
    over, others = clause.all("over"), clause.all("allothers")
    if clause.has("only") or bool(over) == bool(others) or (others and clause.has("than")):
        return
    one = (*over, *others)[0]
    start, end = min(grade.start, one.start), max(grade.end, one.end)
    yield Place(start, end, ways if over else tuple(not way for way in ways), grade.words)


def _of_so_many(
    marked: Marked, clause: Clause, grade: Piece, ways: tuple[bool, ...], number: Piece
) -> Iterator[Place]:
    many = number_of(marked, number.words)
    if not 0 < many < MOST:
        return
    start = min([number.start, *(p.start for p in clause.all("only") if p.end + 1 == number.start)])
    _, after = clause.around(number)
    is_noun = after is not None and after.kind in ("seats", "winner", "contest", "majority")
    end = after.end if after is not None and is_noun else number.end
    yield Place(start, end, ways, grade.words, place=many + 1, is_count=True)
    named = [one for one in clause.seats.get("own", []) if one.start > grade.end]
    if len(named) == many:
        passers = _named(named)
        yield Place(named[0].start, named[-1].end, ways, grade.words, passers=passers)


def _bar_so_many(
    marked: Marked, clause: Clause, grade: Piece, ways: tuple[bool, ...]
) -> Iterator[Place]:
    """That all but so many are passed: "fewer electors than any seat in Wales bar two"."""
    bar = clause.all("bar")[0]
    _, after = clause.around(bar)
    starts = clause.all("none", "over")
    if after is None or after.kind != "number" or not starts or clause.has("only"):
        return
    start = min(starts[0].start, grade.start)
    place = number_of(marked, after.words) + 1
    yield Place(start, max(after.end, grade.end), ways, grade.words, place=place, is_count=True)


MOST = 400


def _counted(marked: Marked, clause: Clause) -> Piece | None:
    """The number of those who are beyond: "only two seats", "three others in Wales"."""
    for number in clause.all("number"):
        before, after = clause.around(number)
        is_only = is_hedged(marked, number) or (before is not None and before.kind == "only")
        is_first = before is None or (
            before.words in ("in", "there were", "there was", "there are")
            and clause.pieces.index(before) == 0
        )
        if after is not None and after.words == "such":
            continue  # "there were four such gains, Kensington being the narrowest"
        is_noun = (
            after is None
            or after.kind in COUNTED
            or after.words in ("other", "others", "more", "further")
        )
        if (is_only or is_first) and is_noun:
            return number
    return None


def is_hedged(marked: Marked, number: Piece) -> bool:
    """Whether "only" or "just" is a part of a number."""
    mark = marked.mark(number.words)
    return marked.text[mark.start : mark.end].lower().startswith(("only ", "just ", "a mere "))


COUNTED = frozenset(
    {
        "seats",
        "winner",
        "area",
        "contest",
        "majority",
        "turnout",
        "party",
        "hopeful",
        "won",
        "whole",
        "britain",
        "win",
        "electorate",
        "result",
        "plain",
        "cmp",
        "swing",
        "gains",
    }
)

# -------------------------------------------------------------------- the most


def _superlative(
    marked: Marked, clause: Clause, grade: Piece, ways: tuple[bool, ...]
) -> list[Place]:
    if clause.has("none", "only", "better", "over") or _counted(marked, clause):
        return []
    if any(one.words in OTHERS for one in clause.pieces) or _is_vague(clause, grade):
        return []
    core = _core(marked, clause, grade, ways)
    passers, behind = _symbols(clause, "bar"), _symbols(clause, "behind")
    if core is None or (passers and (core.place > 1 or behind)):
        return []
    if core.within:
        return [core]
    found = [core]
    if passers or (behind and core.place == 1):
        found = [replace(core, passers=passers or behind)]
    elif behind:
        there = clause.seats["behind"]
        found.append(replace(core, start=there[0].start, end=there[-1].end, passers=behind))
    following = clause.seats.get("next", [])
    if len(following) == 1 and not passers:
        there_after = following[0]
        start, end = there_after.start, there_after.end
        place = max(core.place, len(behind) + 1) + 1
        found.append(Place(start, end, ways, grade.words, place, seat=there_after.words))
    return found


def _is_vague(clause: Clause, grade: Piece) -> bool:
    """Whether several are told of, and not how many, or all but somebody who is not named."""
    _, after = clause.around(grade)
    is_plural = after is not None and after.words.endswith("s") and after.kind in PLURALS
    is_bar = clause.has("bar") and "bar" not in clause.seats
    return is_bar or (is_plural and not clause.has("table", "within", "O"))


PLURALS = frozenset({"result", "contest", "seats", "majority", "turnout", "share", "win"})
OTHERS = frozenset({"other", "others", "any other", "elsewhere", "anywhere else", "else"})
"""Words by which an order is of all but one: "the nearest any other seat came was Poole"."""


def _core(marked: Marked, clause: Clause, grade: Piece, ways: tuple[bool, ...]) -> Place | None:
    """The place of a superlative: the first, unless an ordinal or a list says another."""
    core = Place(grade.start, grade.end, ways, grade.words)
    before, _ = clause.around(grade)
    if before is not None and before.kind == "O" and grade.kind in ("sup bymore", "sup byless"):
        return None  # "Labour came second by most in Poole": a place in the poll
    if before is not None and before.kind == "O":
        core = replace(core, start=before.start, place=order_of(marked, before.words))
    elif (within := _within(marked, clause, grade)) is not None:
        core = replace(core, start=within[1], within=within[0], place=1 if within[0] else 0)
    elif clause.has("table"):
        core = _on_a_list(marked, clause, core)
    elif clause.has("O", "tops", "foots", "top", "foot"):
        return None
    return core if core.place else None


def _on_a_list(marked: Marked, clause: Clause, core: Place) -> Place:
    """A place on a list of what is the most: "third on the list of the smallest majorities"."""
    orders, tops = clause.all("O"), clause.all("tops", "top")
    if clause.has("foots", "foot"):
        return replace(core, place=0)
    if len(orders) == 1 and not tops:
        one = orders[0]
        return replace(core, start=one.start, end=one.end, place=order_of(marked, one.words))
    if tops and not orders:
        return replace(core, start=tops[0].start, end=tops[0].end)
    return replace(core, place=0)


def _within(marked: Marked, clause: Clause, grade: Piece) -> tuple[int, int] | None:
    """Of how many places one is meant, and where that is said; nought where it is not said."""
    for one in clause.all("within"):
        at = clause.pieces.index(one)
        behind = clause.pieces[at + 1 : clause.pieces.index(grade)]
        kinds = [p.kind for p in behind if p.words not in ("the", "its", "this")]
        if "seats" in kinds or "winner" in kinds or "gains" in kinds:
            continue  # "among the 13 seats that the party holds": what it runs over
        if clause.pieces.index(grade) < at:
            continue
        if kinds[:1] == ["number"]:
            number = next(p for p in behind if p.kind == "number")
            return number_of(marked, number.words), one.start
        return 0, one.start
    return None


# ---------------------------------------------------------- a place in a table


def _in_a_table(marked: Marked, clause: Clause) -> Iterator[Place]:
    """A place that is told without an adjective, and from which end of the order."""
    if clause.has("none", "only", "over", "within"):
        return
    beaten = clause.all("behind")
    if passes_all := clause.all("beatall", "unmatched"):
        over = passes_all[0]
        yield Place(over.start, over.end, (False,) if over.kind == "beatall" else BOTH)
    elif beaten and is_beaten(beaten[0]) and not clause.has("O", "ranks"):
        seats = clause.seats.get("behind", [])
        ways = (True,) if beaten[0].words.startswith("undercut") else BOTH
        if seats:
            yield Place(seats[0].start, seats[-1].end, ways, passers=_named(seats))
    else:
        yield from _in_line(marked, clause)


def _in_line(marked: Marked, clause: Clause) -> Iterator[Place]:
    behind = clause.seats.get("behind", [])
    tops, foots, orders = clause.all("tops", "top"), clause.all("foots", "foot"), clause.all("O")
    is_table = clause.has("table")
    if len(tops) + len(foots) + len(orders) != 1:
        return
    one = (*tops, *foots, *orders)[0]
    if one.kind in ("tops", "foots") and not is_table:
        return
    if one.kind == "O" and not clause.has("ranks", "table", "place"):
        return
    place = order_of(marked, one.words) if one.kind == "O" else 1
    core = Place(one.start, one.end, (bool(foots),), place=place, is_by_table=True)
    if place:
        yield core
    if place > 1 and behind:
        start, end = behind[0].start, behind[-1].end
        yield replace(core, start=start, end=end, place=1, passers=_named(behind))


# ------------------------------------------------------------------- its parts


def _symbols(clause: Clause, role: str) -> tuple[str, ...]:
    return _named(clause.seats.get(role, []))


def _named(seats: list[Piece]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one.words for one in seats))


def number_of(marked: Marked, symbol: str) -> int:
    """The whole number that a symbol is of; nought for another."""
    value = marked.mark(symbol.rsplit(maxsplit=1)[-1]).amount.value
    return int(value) if value == int(value) else 0


def order_of(marked: Marked, symbol: str) -> int:
    """The place that an ordinal names."""
    return number_of(marked, symbol) if symbol[0] == "O" else SECOND


SECOND = 2
"""The place of a runner-up."""
