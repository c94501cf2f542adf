"""Measures of the nation: seats, gains, shares, swing and turnout, so far or final."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from fractions import Fraction
from itertools import product

from tellers.check.grammar import around
from tellers.check.grammar.elision import MOST_SEATS
from tellers.check.measure.query import Query, Reading, signed, subjects
from tellers.check.scene import Parties, keys_of
from tellers.check.whole.nation import Nation
from tellers.count.seat import ALL, Area, Measure
from tellers.count.tally import Tally
from tellers.record import figures
from tellers.record.record import folded
from tellers.style.numbers import write_share, write_votes


def _of_party(q: Query) -> Iterator[tuple[Nation, str]]:
    """The nation, and the party that a figure is about, the largest where none is named."""
    if q.nation is None or not q.nation.is_told:
        return
    is_named = bool(around.PARTY_NAMED.search(f"{q.left}{q.right}"))
    if around.SOMEBODYS_PARTY.search(q.left) and not is_named:
        return
    found = dict.fromkeys(who.keys[0] for who in subjects(q) if isinstance(who, Parties))
    if found and not is_named:  # "the party" may be that of the winner here
        found |= dict.fromkeys(keys_of(winner)[:1] if (winner := q.page.place(1)) else ())
    for party in found if not is_named else list(found)[:1]:
        yield q.nation, party
    if found:
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


def seats_then(q: Query) -> Iterator[Reading]:
    """Seats that a party had won at the general election before."""
    for nation, party in _of_party(q):
        for words, value in nation.seats(party, nation.before) if nation.before else ():
            line = f"seats of {party}, before, {words}"
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


def gains_from(q: Query) -> Iterator[Reading]:
    """Seats that a party gained from another."""
    other = keys_of(q.other) if q.other else ()
    for nation, party in _of_party(q):
        won = [s for s in nation.now.seats.values() if s.winner == party]
        count = sum(s.before in other for s in won)
        words = f"gains of {party} from {other[0] if other else 'all'}"
        why = "seats won that the other label had"
        yield Reading(words, count, why, (nation.row,))


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


def house(q: Query) -> Iterator[Reading]:
    """Seats of the House; or those of the one country in which a party stands."""
    yield from of_house("seats of the House", lambda n: n.house)(q)
    if q.nation and not q.nation.is_final:
        yield from of_house("contests declared", lambda n: len(n.declared))(q)
    for nation, party in _of_party(q):
        countries = {
            result.contest.constituency.country
            for result in nation.declared
            if any(c.label.key == party for c in result.contest.candidacies)
        }
        if len(countries) == 1:
            here = nation.within(folded(countries.pop()))
            yield Reading(f"seats of {party}'s country", here.house, "its contests", (here.row,))


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


def over_post(q: Query) -> Iterator[Reading]:
    """Seats that a party has beyond more than half of the House."""
    for nation, party in _of_party(q):
        for words, value in nation.seats(party):
            why = f"{value} − {nation.needed} = {value - nation.needed}"
            yield Reading(f"seats of {party}, {words}", value - nation.needed, why, (nation.row,))


def overall(q: Query) -> Iterator[Reading]:
    """A party's majority over all others: twice its seats less the House."""
    if q.amount.value > MOST_SEATS:
        return
    for nation, party in _of_party(q):
        for words, value in nation.seats(party):
            majority = 2 * value - nation.now.house
            why = f"2 × {value} − {nation.now.house} = {majority}"
            yield Reading(f"overall majority of {party}, {words}", majority, why, (nation.row,))


def _votes(count: Tally, party: str, area: Area) -> tuple[int, int]:
    """A party's votes, those of several that one name joins by a plus, and everybody's."""
    own = sum(count.count(Measure.VOTES, key, area) for key in party.split("+"))
    return own, count.count(Measure.VOTES, ALL, area)


def _named(q: Query) -> Iterator[tuple[Nation, str]]:
    """The party that a figure is about; and all that bear its name, where there are several."""
    for nation, party in _of_party(q):
        yield nation, party
        every = next(
            (w.keys for w in subjects(q) if isinstance(w, Parties) and party in w.keys), ()
        )
        if len(every) > 1:
            yield nation, "+".join(every)


def _counts(q: Query, nation: Nation) -> Iterator[Tally]:
    """The count that a figure is of; both, where only "from" puts it before."""
    is_then = q.is_then() and nation.before is not None
    if is_then and nation.before is not None:
        yield nation.before
    if not is_then or q.left.endswith(" from "):
        yield nation.now


def votes(q: Query) -> Iterator[Reading]:
    """A party's votes; or its seats, where a number is too small for votes."""
    if q.amount.value <= MOST_SEATS:
        yield from seats(q)
        return
    for nation, party in _named(q):
        for count, area in product(_counts(q, nation), _areas(q)):
            found, total = _votes(count, party, area)
            if total:
                yield Reading(f"votes of {party}, {area}", found, "as declared", (nation.row,))


def share(q: Query) -> Iterator[Reading]:
    """A party's part of the nation's valid votes, of the United Kingdom and of Great Britain."""
    for nation, party in _named(q):
        for count, area in product(_counts(q, nation), _areas(q)):
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
