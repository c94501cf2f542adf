"""Measures of the nation: seats, gains, shares, swing and turnout, so far or final."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from fractions import Fraction

from tellers.check.grammar import around
from tellers.check.measure.query import Query, Reading, signed, subjects
from tellers.check.nation import Nation
from tellers.check.scene import Parties, keys_of
from tellers.count.seat import ALL, Area, Measure
from tellers.count.tally import Tally
from tellers.record import figures
from tellers.style.numbers import write_share, write_votes


def _of_party(q: Query) -> Iterator[tuple[Nation, str]]:
    """The nation, and the party that a figure is about, the largest where none is named."""
    if q.nation is None or not q.nation.is_told:
        return
    for who in subjects(q):
        if isinstance(who, Parties):
            yield q.nation, who.keys[0]
            return
    for row in q.nation.now.parties[:1]:
        yield q.nation, row.party


def seats(q: Query) -> Iterator[Reading]:
    """Seats of a party."""
    for nation, party in _of_party(q):
        is_then = q.is_then() and nation.before is not None
        when, count = (", before", nation.before) if is_then else ("", nation.now)
        for words, value in nation.seats(party, count):
            line = f"seats of {party}{when}, {words}"
            yield Reading(line, value, "contests won", (nation.row,))


def net(q: Query) -> Iterator[Reading]:
    """A party's net change: gains less losses, then seats now less seats then."""
    for nation, party in _of_party(q):
        row = nation.now.party(party)
        why = f"{row.gains} gains − {row.losses} losses"
        gained = [Reading(f"net change of {party}", row.net, why, (nation.row,))]
        moved = list(_seats_moved(nation, party))
        yield from [*moved, *gained] if around.THAN.match(q.right) else [*gained, *moved]


def _seats_moved(nation: Nation, party: str) -> Iterator[Reading]:
    """Seats now less seats then, once all are declared, by one count on both sides."""
    if nation.before is None or not nation.is_final:
        return
    now, then = dict(nation.seats(party)), dict(nation.seats(party, nation.before))
    own = next(iter(now))
    for words in dict.fromkeys((*now, *then)):
        new, old = now.get(words, now[own]), then.get(words, then[own])
        line = f"{new} − {old} = {new - old}"
        yield Reading(f"change of {party}'s seats, {words}", new - old, line, (nation.row,))


def gains(q: Query) -> Iterator[Reading]:
    """Seats that a party gained."""
    for nation, party in _of_party(q):
        why = "seats won that another label had"
        yield Reading(f"gains of {party}", nation.now.party(party).gains, why, (nation.row,))


def losses(q: Query) -> Iterator[Reading]:
    """Seats that a party lost."""
    for nation, party in _of_party(q):
        why = "seats it had that another label won"
        yield Reading(f"losses of {party}", nation.now.party(party).losses, why, (nation.row,))


def moved(q: Query) -> Iterator[Reading]:
    """Seats that a party is said to have gained or lost: net, or gross, or so many in all."""
    way = around.direction(q.left, q.right)
    for reading in net(q):
        if isinstance(reading.value, int) and (not way or reading.value * way >= 0):
            yield replace(reading, value=abs(reading.value))
    yield from gains(q) if way >= 0 else losses(q)
    if way >= 0:
        yield from seats(q)


def of_house(words: str, value: Callable[[Nation], int]) -> Callable[[Query], Iterator[Reading]]:
    """A measure that is one whole number of the nation, whatever the party."""

    def measure(q: Query) -> Iterator[Reading]:
        if q.nation and q.nation.is_told:
            yield Reading(words, value(q.nation), "contests of this election", (q.nation.row,))

    return measure


def short(q: Query) -> Iterator[Reading]:
    """Seats that a party lacks for more than half of the House."""
    for nation, party in _of_party(q):
        needed = nation.needed
        for words, value in nation.seats(party):
            why = f"{needed} − {value} = {needed - value}"
            yield Reading(f"seats that {party} lacks, {words}", needed - value, why, (nation.row,))
        numbers = [m.amount.value for m in q.marked.marks if m.letter == "N" and m is not q.mark]
        for stated in numbers if Fraction(needed) in numbers else ():
            if stated < needed:
                why = f"{needed} − {stated}, the seats as stated"
                left = int(needed - stated)
                yield Reading("by the article's own figures", left, why, (nation.row,))


def overall(q: Query) -> Iterator[Reading]:
    """A party's majority over all others: twice its seats less the House."""
    for nation, party in _of_party(q):
        for words, value in nation.seats(party):
            majority = 2 * value - nation.now.house
            why = f"2 × {value} − {nation.now.house} = {majority}"
            yield Reading(f"overall majority of {party}, {words}", majority, why, (nation.row,))


def _votes(count: Tally, party: str, area: Area) -> tuple[int, int]:
    """A party's votes, and everybody's."""
    return count.count(Measure.VOTES, party, area), count.count(Measure.VOTES, ALL, area)


def share(q: Query) -> Iterator[Reading]:
    """A party's part of the nation's valid votes, of the United Kingdom and of Great Britain."""
    for nation, party in _of_party(q):
        count = nation.before if q.is_then() and nation.before else nation.now
        for area in _areas(q):
            votes, total = _votes(count, party, area)
            if total:
                part = Fraction(votes, total)
                why = f"{write_votes(votes)} ÷ {write_votes(total)} = {write_share(part)}"
                yield Reading(f"share of {party}, {area}", part, why, (nation.row,))


def _areas(q: Query) -> tuple[Area, ...]:
    return (Area.GB, Area.UK) if around.BRITAIN.search(q.marked.skeleton) else (Area.UK, Area.GB)


def change(q: Query) -> Iterator[Reading]:
    """Change of a party's national share: in the seats declared, then from total to total."""
    for nation, party in _of_party(q):
        row = nation.now.party(party)
        by_area = {Area.UK: row.change, Area.GB: row.change_gb}
        for area in _areas(q):
            words, moved = f"change of {party}'s share, {area}", by_area[area]
            if moved is not None:
                yield Reading(words, moved, f"{signed(moved)} points", (nation.row,))
            if nation.before and nation.is_final:
                new = Fraction(*_votes(nation.now, party, area))
                old = Fraction(*_votes(nation.before, party, area))
                why = f"{write_share(new)} − {write_share(old)}"
                yield Reading(f"{words}, total on total", new - old, why, (nation.row,))


def swing(q: Query) -> Iterator[Reading]:
    """Butler swing of Great Britain between two parties."""
    nation = q.nation
    named = around.SWING.search(q.marked.skeleton)
    to, from_ = "con", "lab"
    if named:
        there, here = q.who(named["to"]), q.who(named["from"])
        if there and here:
            to, from_ = keys_of(there)[0], keys_of(here)[0]
    if nation is None or not nation.is_told:
        return
    words = f"swing from {from_} to {to}, Great Britain"
    ways = ((words, nation.now.swing(to, from_)),
            (f"{words}, total on total", _swing_of_totals(nation, to, from_)))  # fmt: skip
    for line, value in ways:
        if value is not None:
            why = f"{signed(value)} points"
            yield Reading(line, value if named else abs(value), why, (nation.row,))


def _swing_of_totals(nation: Nation, to: str, from_: str) -> Fraction | None:
    """The swing between the totals of two whole elections, new seats among them."""
    if nation.before is None or not nation.is_final:
        return None
    rise, fall = (
        Fraction(*_votes(nation.now, party, Area.GB))
        - Fraction(*_votes(nation.before, party, Area.GB))
        for party in (to, from_)
    )
    return (rise - fall) / 2


def turnout(q: Query) -> Iterator[Reading]:
    """Turnout of the whole, where every electorate is known."""
    nation = q.nation
    if nation is None or not nation.is_told:
        return
    if not all(result.electorate for result in nation.declared):
        return
    valid = sum(figures.valid_votes(result) for result in nation.declared)
    electorate = sum(result.electorate or 0 for result in nation.declared)
    rejected = sum(result.rejected or 0 for result in nation.declared)
    for words, count in (("valid votes", valid), ("counting rejected papers", valid + rejected)):
        why = f"{write_votes(count)} ÷ {write_votes(electorate)}"
        yield Reading(f"turnout, {words}", Fraction(count, electorate), why, (nation.row,))
