"""A contest's place in an order: the smallest majority, the third highest turnout in Wales.

Without a year the order is of the text's election, in the country or in the region that is named.
With one ("since 2010", "ever") it is of the seat's own contests or of all of them: either bears the
words out (`rules.md` 18).
"""

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import replace
from functools import partial
from typing import cast

from tellers.check.claims import Finding, Verdict
from tellers.check.grammar import orders
from tellers.check.grammar.words import compiled
from tellers.check.lacking.covered import begins_in
from tellers.check.measure.query import Reading
from tellers.check.past.line import lines_of
from tellers.check.scene import Parties, Reach
from tellers.check.statement.said import Said
from tellers.check.superlative.words import SEVERAL_ARE
from tellers.check.whole.nation import WHOLE, Nation
from tellers.check.whole.ordered import (
    Order,
    Ranked,
    Rows,
    in_order,
    joined,
    kept,
    order_said,
    reading_of,
    seats_in,
)
from tellers.check.whole.scope import (
    elections_before,
    names_its_winner,
    places_named,
    seat_behind,
    seats_of,
    seats_of_a_part,
    seats_of_its_party,
    subjects,
)
from tellers.facts.ranking.measures import Measure
from tellers.facts.ranking.over import OF_THE_POLL, Asked
from tellers.record import figures
from tellers.record.contests import Contest, Election, Return
from tellers.record.matching.spelling import place_key
from tellers.record.record import folded


def record_of(said: Said) -> Iterator[Verdict]:
    """A contest's place among all of its election, or of a former one, or among those since a year.

    Of a former one that no year names, nothing is called false.
    """
    nation, start = said.nation, said.match.start("span")
    before = elections_before(nation, said.marked, start) if nation else None
    if before is None:
        yield from _record_of(said)
        return
    found = [one for there in before.nations for one in _record_of(replace(said, nation=there))]
    good = next((one for one in found if one.verdict is Finding.SUPPORTED), None)
    if good is not None:
        yield good
    for one in found[:1] if good is None else ():
        is_sure = before.may_be_false(said.page, (one.claimed_value,))
        yield one if is_sure else one.left_open("it may be of an election before")


def _record_of(said: Said) -> Iterator[Verdict]:
    """A contest's place in the election that is at hand."""
    order, nation = order_said(said), said.nation
    if order is None or nation is None or _is_of_others(said, nation) or _are_several(said):
        return
    owner = orders.HOLDER.search(said.before)
    symbol = owner["seat"] if owner else (said.match["seat"] or seat_behind(said))
    span, scene = _span(said), said.page.scene
    name = scene.contest.constituency.name if scene else ""
    names = (str(said.marked.mark(symbol).value),) if symbol else subjects(said, name)
    if not any(names):
        return
    if said.is_within_a_place() or said.marked.find(orders.OF_NEIGHBOURS):
        why = "the record knows the nations and regions of a seat, and no smaller area"
        yield said.verdict("ranking", span, None, Reading("place in an order", None, why))
        return
    if symbol and not said.marked.find(orders.OVER_TIME):
        mark = said.marked.mark(symbol)
        span = (mark.start, span[1] if owner else mark.end)
    if said.marked.find(orders.OVER_TIME):
        if said.page.reach is not Reach.HERE:
            return
        yield from _over_time(said, order, span)
    elif nation.is_told:
        found = list(_orders(said, nation, order))
        is_named = bool(symbol) and not (owner and order.place > 1)
        yield from _verdict(said, span, names, order, found, is_named=is_named)


def _are_several(said: Said) -> bool:
    """Whether it is of so many, some of which are named: "the three smallest were Fife, Perth"."""
    return any(
        match.start("word") == said.match.start("span") for match in said.marked.finds(SEVERAL_ARE)
    )


def _span(said: Said) -> tuple[int, int]:
    """The words of a superlative, with the party right behind of whose seats it is."""
    span = said.span("span")
    owned = orders.OF_ANY.match(said.marked.skeleton, said.match.end("span"))
    return (span[0], said.marked.mark(owned["party"]).end) if owned else span


def _orders(said: Said, nation: Nation, order: Order) -> Iterator[tuple[Asked, Ranked]]:
    """The orders that may be meant: of the few that are counted, else of the places named.

    Where no place is, and the text is of one part of a region, those of its seats come last.
    """
    if number := _few(said, nation):
        for asked in order.asked:
            seats = _seats_of_few(said, nation, number)
            yield asked, _of_seats(said, nation, asked, order.holder, seats)
        return
    if taken := orders.IN_TAKEN.match(said.marked.skeleton[said.match.end("span") :]):
        seats = _taken(said, nation, order.holder, taken["other"])
        for asked in order.asked:
            yield asked, _of_seats(said, nation, asked, order.holder, seats)
        return
    places = places_named(said)
    for place in places:
        for asked in order.asked:
            yield asked, _ranked(said, nation, asked, order.holder, place)
    if places[:1] == ("",) and (seats := seats_of_a_part(said.page, nation)):
        yield order.asked[0], _of_seats(said, nation, order.asked[0], order.holder, seats)


def _taken(said: Said, nation: Nation, party: str, symbol: str) -> tuple[str, ...]:
    """The seats that a party, or anybody, took from another."""
    other = said.marked.mark(symbol).value
    keys = other.keys if isinstance(other, Parties) else ()
    off = {figures.hands(key) for key in keys}
    return tuple(
        nation.record.contests[contest].constituency.name
        for contest, one in nation.now.seats.items()
        if figures.hands(one.before) in off
        and figures.hands(one.winner) not in off
        and party in ("", one.winner)
    )


def _few(said: Said, nation: Nation) -> int:
    """Of how many seats an order is, where they are fewer than all: "of the four majorities"."""
    few = orders.OF_A_FEW.match(said.after)
    number = int(said.marked.mark(few["n"]).amount.value) if few else 0
    return 0 if number == nation.total else number


def _seats_of_few(said: Said, nation: Nation, number: int) -> tuple[str, ...]:
    return seats_of(said.page, number) or seats_of_its_party(said.page, nation, number)


def _of_seats(
    said: Said, nation: Nation, asked: Asked, holder: str, seats: Collection[str]
) -> Ranked:
    keys = frozenset(map(place_key, seats))
    here = [r for r in nation.declared if place_key(r.contest.constituency.name) in keys]
    make = partial(in_order, said, here, asked, holder)
    return kept(said, (nation.election.id, nation.place, asked, holder, keys), make)


def _is_of_others(said: Said, nation: Nation) -> bool:
    """Whether a superlative is of something else than the seats of the whole.

    Such is the lowest "of the six" of which a text does not name all.
    """
    few = _few(said, nation)
    is_untold = bool(few) and not _seats_of_few(said, nation, few)
    return is_untold or orders.is_of_another_kind(said.before, said.after)


def none_beyond(said: Said) -> Iterator[Verdict]:
    """That no contest had less, or more: "no smaller majority"."""
    nation, scene = said.nation, said.page.scene
    noun = orders.noun_of(said.match["what"], "", "")
    if nation is None or scene is None or not nation.is_told or noun not in OF_NOUN:
        return
    if noun == "share" and OF_A_PARTY.search(said.before):
        return
    order = Order((Asked(OF_NOUN[noun], least=said.match["verb"] in orders.LESS),), 1)
    if said.marked.find(orders.OVER_TIME):
        yield from _over_time(said, order, said.span("span"))
        return
    found = [
        (asked, _ranked(said, nation, asked, "", place))
        for place in places_named(said)
        for asked in order.asked
    ]
    names = subjects(said, scene.contest.constituency.name)
    yield from _verdict(said, said.span("span"), names, order, found)


OF_A_PARTY = compiled(r" (?:P\d+|(?:his|her|its|the) party) (?:[a-z]+ ){1,3}$")
"""A party before a share that is its own, and no winner's: "her party managed no higher share"."""
OF_NOUN = {
    "majority": Measure.MAJORITY, "turnout": Measure.TURNOUT, "share": Measure.WINNING_SHARE,
}  # fmt: skip
"""What a noun of an order measures, where no party is named."""


def _verdict(
    said: Said,
    span: tuple[int, int],
    names: tuple[str, ...],
    order: Order,
    found: list[tuple[Asked, Ranked]],
    *,
    is_named: bool = False,
) -> Iterator[Verdict]:
    """Whether a seat has the place that is claimed, by one of the measures that may be meant.

    Where none is named for the place, one whose winner stands before the words may be meant.
    """
    first: tuple[Reading, Contest, Rows] | None = None
    unknown = False
    wanted = {place_key(name) for name in names}
    for asked, ranked in found:
        if len(ranked.rows) < order.place:
            continue
        unknown |= ranked.is_hidden
        value = ranked.rows[order.place - 1][0]
        tied = ranked.tied_at(order.place)
        reading = reading_of(said, asked, order, len(ranked.rows), (value, tied[0]))
        first = first or (reading, tied[0], ranked.rows)
        good = [c for c in tied if place_key(c.constituency.name) in wanted]
        good = good or [c for c in tied if not is_named and names_its_winner(said, c)]
        if good:
            name = good[0].constituency.name
            yield said.verdict("ranking", span, True, reading, claimed=name, correct=name)
            return
    if first is not None:
        reading, own, rows = first
        right = ("" if is_named else _right(order, rows, wanted)) or own.constituency.name
        holds = None if unknown else False
        yield said.verdict("ranking", span, holds, reading, claimed=names[0], correct=right)


def _right(order: Order, rows: Rows, wanted: Collection[str]) -> str:
    """The place that a seat has instead of one that is counted: "7", for "the fifth largest"."""
    own = [value for value, one in rows if place_key(one.constituency.name) in wanted]
    if order.place == 1 or len(own) != 1:
        return ""
    return str(1 + [value for value, _ in rows].index(own[0]))


# ------------------------------------------------------------------- the order


def _ranked(said: Said, nation: Nation, asked: Asked, holder: str, place: str) -> Ranked:
    """The contests of the nation, or of a region that is named, in order."""
    list_ = said.marked.find(orders.AMONG_NAMED)
    symbols = seats_in(list_["seats"]) if list_ else []
    named = frozenset(place_key(str(said.marked.mark(one).value)) for one in symbols)

    def ranked() -> Ranked:
        areas = ((r, r.contest.constituency) for r in nation.declared)
        here = [
            r
            for r, one in areas
            if not place or folded(place) in (folded(one.region), folded(one.country))
        ]
        here = [r for r in here if not named or place_key(r.contest.constituency.name) in named]
        return in_order(said, here, asked, holder)

    return kept(said, (nation.election.id, nation.place, place, asked, holder, named), ranked)


def _over_time(said: Said, order: Order, span: tuple[int, int]) -> Iterator[Verdict]:
    """Whether a contest has its place among the seat's own contests, or among all, since a year."""
    now = said.scene.now if said.page.scene else None
    if now is None or not isinstance(now.result, Return):
        return
    since = orders.since(said.marked)
    if not since and (back := orders.years(said.marked)):
        since = now.result.contest.polled_on.year - back
    answers = list(_in_scopes(said, order, now.result, since))
    known = [holds for holds, _ in answers if holds is not None]
    if not answers:
        return
    holds = (any(known) if since else all(known)) if known else None
    if not since and holds is not None and len(set(known)) > 1:
        holds = None
    if holds is False and (None in [one for one, _ in answers] or said.marked.find(orders.LONG)):
        holds = None
    reading = next((shown for one, shown in answers if one is holds), answers[0][1])
    if holds and not since:
        holds, reading = _as_far_as_it_goes(said, order, reading)
    yield said.verdict("ranking", span, holds, reading)


def _in_scopes(
    said: Said, order: Order, now: Return, since: int
) -> Iterator[tuple[bool | None, Reading]]:
    """Whether a contest has its place in each order that may be meant; None: it cannot be told."""
    for scope in (*_own(said, now, since), *_all(said, now, since)):
        for asked in order.asked:
            ranked = _of_scope(said, scope, asked, order.holder)
            own = ranked.values.get(now.contest.id) if ranked else None
            if ranked is None or own is None:
                continue
            place = min(order.place, len(ranked.rows)) - 1
            value, contest = ranked.rows[place]
            reading = _dated(
                reading_of(said, asked, order, len(ranked.rows), (value, contest)), contest
            )
            is_short = len(ranked.rows) < max(order.place, 2)
            holds = own == value and not is_short
            yield (
                (None if not holds and _is_open(order, ranked, is_short=is_short) else holds),
                reading,
            )


def _is_open(order: Order, ranked: Ranked, *, is_short: bool) -> bool:
    """Whether what is hidden may still give a contest its place; the first is lost to any."""
    return is_short or (ranked.is_hidden and order.place > 1)


def _as_far_as_it_goes(said: Said, order: Order, reading: Reading) -> tuple[bool | None, Reading]:
    """What is said of all time, where the record does not go back to the seat's beginning.

    A line that reaches the record's own beginning bears nothing out: there may be more before it.
    """
    began = min(line.contests[-1].polled_on.year for line in lines_of(said))
    why = f"{reading.why}; our record of this seat begins in {began}"
    told = Reading(reading.words, None, why, reading.cites)
    if began > begins_in(said.page.record):
        return True, told
    return None, Reading(reading.words, None, f"none further in it, but {why}", reading.cites)


def _dated(reading: Reading, contest: Contest) -> Reading:
    return Reading(reading.words, None, f"{reading.why}, {contest.election.name}", reading.cites)


Scope = tuple[tuple[object, ...], Callable[[Asked, str], Ranked]]
"""What an order runs over: its name, and how it is put in order."""
MOST = 6
"""Orders over all time that a text may ask for: each puts up to 18,000 contests in order."""
OVER_ALL = ("the orders over all time that were asked for",)


def _of_scope(said: Said, scope: Scope, asked: Asked, holder: str) -> Ranked | None:
    """A scope in order; nothing where a text asks for too many, or by what needs two results."""
    name, make = scope
    key = (*name, asked, holder)
    asked_for = cast(frozenset[object], said.page.said.get(OVER_ALL, frozenset()))
    if name[0] == "all" and key not in asked_for:
        if len(asked_for) >= MOST or asked.measure not in OF_THE_POLL:
            return None
        said.page.said[OVER_ALL] = asked_for | {key}
    return kept(said, key, lambda: make(asked, holder))


def _own(said: Said, now: Return, since: int) -> Iterator[Scope]:
    """The seat's own contests after a year, and those with that year's: "since" may mean either."""
    for line in lines_of(said):
        for first in (since, since + 1) if since else (0,):
            there = [c for c in line.contests if c.polled_on.year >= first]
            name = ("own", now.contest.id, line.words, first)
            yield name, partial(_of_contests, said, [now.contest, *there])


def _of_contests(said: Said, contests: Iterable[Contest], asked: Asked, holder: str) -> Ranked:
    held = said.page.results
    results = [held[c.id] for c in contests if c.id in held]
    return in_order(said, results, asked, holder)


def _of_elections(said: Said, elections: list[Election], asked: Asked, holder: str) -> Ranked:
    """General elections as one order: each is put in order once, for other sentences too."""

    def of_one(election: Election) -> Ranked:
        contests = said.page.record.contests_of(election.id)
        nobody: frozenset[str] = frozenset()
        key = (election.id, "", "", asked, holder, nobody)
        return kept(said, key, lambda: _of_contests(said, contests, asked, holder))

    return joined([of_one(one) for one in elections], asked)


def _all(said: Said, now: Return, since: int) -> Iterator[Scope]:
    """Every contest of the general elections from a year on, where the record has them whole."""
    record, day = said.page.record, now.contest.polled_on
    if not since or not now.contest.election.is_general:
        return
    elections = [e for e in record.general_elections() if e.polled_on <= day]
    for first in (since, since + 1):
        there = [e for e in elections if e.polled_on.year >= first]
        if all(len(record.contests_of(e.id)) >= WHOLE for e in there):
            yield ("all", first, day), partial(_of_elections, said, there)
