"""Measures of the House: seats, what was gained and lost, majorities, one party against another."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from fractions import Fraction

from tellers.check.grammar import around
from tellers.check.grammar.elision import MOST_SEATS
from tellers.check.measure.query import Query, Reading, subjects
from tellers.check.national.party import base_of, of_party, people, when_and_where
from tellers.check.scene import Parties, Who, keys_of
from tellers.check.whole.nation import LEFT_OUT, WITH_HIS_PARTY, Nation, nation_at
from tellers.count.seat import SPEAKER, Area, Measure
from tellers.record import figures
from tellers.record.contests import Election
from tellers.record.record import folded
from tellers.style.numbers import MINUS, write_share, write_votes


def difference(first: int, second: int) -> str:
    """A subtraction as it is shown."""
    return f"{write_votes(first)} {MINUS} {write_votes(second)} = {write_votes(first - second)}"


def seats(q: Query) -> Iterator[Reading]:
    """Seats of a party."""
    for nation, party in of_party(q):
        is_then = q.is_then() and nation.before is not None
        yield from _seats_of(q, nation, party, is_then=is_then)
        if is_then:
            yield from _redrawn(q, nation, party)


def seats_then(q: Query) -> Iterator[Reading]:
    """Seats that a party had won at the general election before."""
    for nation, party in of_party(q):
        if nation.before is not None:
            yield from _seats_of(q, nation, party, is_then=True)
            yield from _redrawn(q, nation, party)


def _redrawn(q: Query, nation: Nation, party: str) -> Iterator[Reading]:
    """Seats that a party had before, as the present boundaries have them."""
    held = nation.now.party(party).seats_before
    words = f"seats of {people(q, party)} before, on the present boundaries"
    yield Reading(f"{words}, {when_and_where(nation)}", held, f"{held} seats", (nation.row,))


def _seats_of(q: Query, nation: Nation, party: str, *, is_then: bool) -> Iterator[Reading]:
    count = nation.before if is_then else nation.now
    when = when_and_where(nation, nation.previous if is_then else None)
    house = nation.house_before if is_then else nation.house
    for words, value in nation.counted(party, count):
        line = f"seats of {people(q, party)}, {when}{words}"
        row = nation.row_of(count or nation.now)
        yield Reading(line, value, f"won {value} of {house} seats", (row,))


# ------------------------------------------------------------- gained and lost


def net(q: Query) -> Iterator[Reading]:
    """A party's net change: gains less losses, then seats now less seats then."""
    if base := base_of(q):
        yield from _since(q, base)
        return
    for nation, party in of_party(q):
        gained = [
            Reading(f"net change of {words}", up - down, _balance(up, down), (nation.row,))
            for words, up, down in _exchanged(q, nation, party)
        ]  # fmt: skip
        moved = list(_seats_moved(q, nation, party))
        yield from [*moved, *gained] if around.THAN.match(q.right) else [*gained, *moved]


def _since(q: Query, base: Election) -> Iterator[Reading]:
    """Seats now less those of an earlier election than the last, by one count on both sides."""
    for nation, party in of_party(q):
        then = nation_at(q.page, base).within(nation.place)
        if not (then.is_told and nation.is_final):
            continue
        new, old = dict(nation.seats(party)), dict(then.seats(party))
        for words in dict.fromkeys((*new, *old)):
            first, second = new.get(words, new[LEFT_OUT]), old.get(words, old[LEFT_OUT])
            line = f"seats of {people(q, party)}, {when_and_where(nation)}, less those of "
            line += f"{base.name}, {words}"
            yield Reading(line, first - second, difference(first, second), (nation.row, then.row))
        if not then.names_every_winner:
            why = f"the record does not name every winner of {base.name}"
            yield Reading(f"seats of {people(q, party)}, {base.name}", None, why, (then.row,))


def _balance(up: int, down: int) -> str:
    """Gains less losses as they are shown: 1 gain − 60 losses = −59."""
    first, second = f"{up} gain{'s' * (up != 1)}", f"{down} loss{'es' * (down != 1)}"
    return f"{first} {MINUS} {second} = {write_votes(up - down)}"


def _exchanged(q: Query, nation: Nation, party: str) -> Iterator[tuple[str, int, int]]:
    """A party's gains and losses: without the Speaker, with him as of his former party, as of none.

    The press counts the seat that a Speaker leaves as gained, and the one that he takes as lost.
    """
    row, line = nation.now.party(party), figures.hands(party)
    of = f"{people(q, party)}, {when_and_where(nation)}"
    yield f"{of}, {LEFT_OUT}", row.gains, row.losses
    up = nation.now.count(Measure.SPEAKER_GAINS, line, Area.UK)
    down = nation.now.count(Measure.SPEAKER_LOSSES, line, Area.UK)
    if up or down:
        yield f"{of}, {WITH_HIS_PARTY}", row.gains + up, row.losses + down
    every = nation.now.seats.values()
    left = sum(one.winner == party and one.before == SPEAKER for one in every)
    took = sum(one.winner == SPEAKER and figures.hands(one.before) == line for one in every)
    if left or took:
        yield f"{of}, the Speaker as a label of its own", row.gains + left, row.losses + took


def _seats_moved(q: Query, nation: Nation, party: str) -> Iterator[Reading]:
    """Seats now less seats then, once all are declared, by one count on both sides."""
    if nation.before is None or not nation.is_final:
        return
    now, then = dict(nation.seats(party)), dict(nation.seats(party, nation.before))
    own = next(iter(now))
    for words in dict.fromkeys((*now, *then)):
        new, old = now.get(words, now[own]), then.get(words, then[own])
        line = f"seats of {people(q, party)}, {when_and_where(nation)}, less those of "
        line += f"{nation.previous.name if nation.previous else 'before'}, {words}"
        yield Reading(line, new - old, difference(new, old), (nation.row,))


def gains(q: Query) -> Iterator[Reading]:
    """Seats that a party gained."""
    for nation, party in of_party(q):
        for words, value, _ in _exchanged(q, nation, party):
            why = f"won {value} seats that another label had"
            yield Reading(f"gains of {words}", value, why, (nation.row,))


def swapped(q: Query) -> Iterator[Reading]:
    """Seats that went from one party to another."""
    found, nation = around.SWAPPED.match(q.right), q.nation
    if found is None or nation is None or not nation.is_told:
        return
    whose = [q.who(found["winner"]), q.who(found["loser"])]
    keys = [who.keys for who in whose if isinstance(who, Parties)]
    if len(keys) == len(whose):
        won = [s for s in nation.now.seats.values() if s.winner in keys[0] and s.before in keys[1]]
        names = [people(q, one[0]) for one in keys]
        words = f"gains of {names[0]} from {names[1]}, {when_and_where(nation)}"
        why = f"{names[0]} won {len(won)} seats that {names[1]} had"
        yield Reading(words, len(won), why, (nation.row,))


def losses(q: Query) -> Iterator[Reading]:
    """Seats that a party lost."""
    for nation, party in of_party(q):
        for words, _, value in _exchanged(q, nation, party):
            why = f"another label won {value} seats that it had"
            yield Reading(f"losses of {words}", value, why, (nation.row,))


def seats_lost_part(q: Query) -> Iterator[Reading]:
    """What part of the seats that it had a party lost: by their numbers, then seat by seat."""
    for nation, party in of_party(q):
        if nation.before is None or not nation.is_final:
            continue
        now, then = dict(nation.seats(party)), dict(nation.seats(party, nation.before))
        old, new = next(iter(then.values()), 0), next(iter(now.values()), 0)
        held = nation.now.party(party).seats_before
        words = f"part of the seats of {people(q, party)} lost, {when_and_where(nation)}"
        if old:
            yield Reading(words, Fraction(old - new, old), difference(old, new), (nation.row,))
        if held:
            lost = nation.now.party(party).losses
            yield Reading(words, Fraction(lost, held), f"{lost} of {held}", (nation.row,))


def gains_from(q: Query) -> Iterator[Reading]:
    """Seats that a party gained from another."""
    other = keys_of(q.other) if q.other else ()
    for nation, party in of_party(q):
        won = [s for s in nation.now.seats.values() if s.winner == party]
        count = sum(s.before in other for s in won)
        loser = people(q, other[0]) if other else "all"
        words = f"gains of {people(q, party)} from {loser}, {when_and_where(nation)}"
        yield Reading(words, count, f"won {count} seats that {loser} had", (nation.row,))


def moved(q: Query) -> Iterator[Reading]:
    """Seats that a party is said to have gained or lost: net, or gross, or so many in all."""
    way = around.direction(q.left, q.right)
    for reading in net(q):
        if isinstance(reading.value, int) and (not way or reading.value * way >= 0):
            yield replace(reading, value=abs(reading.value))
    yield from gains(q) if way >= 0 else losses(q)
    if way >= 0:
        yield from seats(q)


# ---------------------------------------------------------------- the majority


def of_house(
    words: str, value: Callable[[Nation], int], unit: str = "contests"
) -> Callable[[Query], Iterator[Reading]]:
    """A measure that is one whole number of the nation, whatever the party."""

    def measure(q: Query) -> Iterator[Reading]:
        if q.nation and q.nation.is_told:
            number, line = value(q.nation), f"{words}, {when_and_where(q.nation)}"
            why = f"{write_votes(number)} {unit}"
            yield Reading(line, number, why, (q.nation.row,))

    return measure


def house(q: Query) -> Iterator[Reading]:
    """Seats of the House; or those of the one country in which a party stands."""
    words = "seats of the House" if q.nation and not q.nation.place else "seats"
    yield from of_house(words, lambda n: n.house)(q)
    if q.nation and not q.nation.is_final:
        yield from of_house("contests declared", lambda n: len(n.declared))(q)
    for nation, party in of_party(q):
        countries = nation.countries.get(party, ())
        if len(countries) == 1:
            here = nation.within(folded(next(iter(countries))))
            words = f"seats of {here.place_name}, {here.election.name}"
            yield Reading(words, here.house, f"{here.house} contests", (here.row,))


def short(q: Query) -> Iterator[Reading]:
    """Seats that a party lacks for more than half of the House."""
    for nation, party in of_party(q):
        needed = nation.needed
        of = f"{people(q, party)}, {when_and_where(nation)}"
        for words, value in nation.counted(party):
            line = f"seats short of a majority, {of}{words}"
            yield Reading(line, needed - value, difference(needed, value), (nation.row,))
        numbers = [m.amount.value for m in q.marked.marks if m.letter == "N" and m is not q.mark]
        for stated in numbers if Fraction(needed) in numbers else ():
            if stated < needed:
                why = f"{difference(needed, int(stated))}, the seats as stated"
                left = int(needed - stated)
                yield Reading("by the article's own figures", left, why, (nation.row,))


def over_post(q: Query) -> Iterator[Reading]:
    """Seats that a party has beyond more than half of the House."""
    for nation, party in of_party(q):
        of = f"{people(q, party)}, {when_and_where(nation)}"
        for words, value in nation.counted(party):
            line = f"seats beyond the {nation.needed} needed, {of}{words}"
            over = value - nation.needed
            yield Reading(line, over, difference(value, nation.needed), (nation.row,))


def overall(q: Query) -> Iterator[Reading]:
    """A party's majority over all others: twice its seats less the House."""
    if q.amount.value > MOST_SEATS or q.right.startswith(" P"):
        return  # "a majority, with 330 Conservatives elected"
    for nation, party in of_party(q):
        whole = nation.now.house
        for words, value in nation.counted(party):
            majority = 2 * value - whole
            why = f"2 × {value} {MINUS} {whole} = {write_votes(majority)}"
            line = f"overall majority of {people(q, party)}, {nation.election.name}{words}"
            yield Reading(line, majority, why, (nation.row,))
        if q.marked.find(around.WORKING):
            why = "who takes no part in votes, and so the working majority, is not in it"
            yield Reading(f"working majority, {nation.election.name}", None, why)


# ------------------------------------------------------- one against another


def lead(q: Query) -> Iterator[Reading]:
    """How far a party is from another: in seats, in votes, or in points of the share.

    Without another it is the next largest; or the words may be of a change.
    """
    found = [w.keys[0] for w in subjects(q) if isinstance(w, Parties)]
    others = _others(q)
    for nation, own in _leaders(q, [key for key in found if key not in others[:1]]):
        for other in others or _largest(nation, own):
            if own != other:
                yield from _gaps(q, nation, own, other)
    if q.other is None:
        yield from net(q)
    if not found and q.page.party is None:
        yield Reading("lead in seats", None, "the words do not say of which party")


def _others(q: Query) -> tuple[str, ...]:
    return keys_of(q.other)[:1] if isinstance(q.other, Parties) else ()


def _leaders(q: Query, found: list[str]) -> Iterator[tuple[Nation, str]]:
    if q.nation is None or not q.nation.is_told:
        return
    said: Who | None = q.page.party
    if not found and isinstance(said, Parties) and said.keys[0] not in _others(q):
        found = [said.keys[0]]
    for key in (found or _largest(q.nation, *_others(q)))[:1]:
        yield q.nation, key


def _largest(nation: Nation, *besides: str) -> list[str]:
    """The largest party other than some."""
    return [row.party for row in nation.parties if row.party not in besides][:1]


def _gaps(q: Query, nation: Nation, own: str, other: str) -> Iterator[Reading]:
    way = _way(q.right)
    of = f"{people(q, own)} over {people(q, other)}, {when_and_where(nation)}"
    count = nation.before if q.is_then() and nation.before else nation.now
    if q.mark.letter in "QT":
        for area in (Area.UK, Area.GB):
            yield from _gap_of_shares(nation, (own, other), (f"{of}, {area}", way))
        return
    ours, theirs = dict(nation.seats(own, count)), dict(nation.seats(other, count))
    for words in dict.fromkeys((*ours, *theirs)):
        first = ours.get(words, ours[LEFT_OUT])
        second = theirs.get(words, theirs[LEFT_OUT])
        line = f"lead in seats, {of}{f', {words}' if len({*ours, *theirs}) > 1 else ''}"
        yield Reading(line, _turned(first - second, way), difference(first, second), (nation.row,))
    if q.amount.value > MOST_SEATS:
        first, second = (count.count(Measure.VOTES, key, Area.UK) for key in (own, other))
        gap = _turned(first - second, way)
        yield Reading(f"lead in votes, {of}", gap, difference(first, second), (nation.row,))


def _gap_of_shares(
    nation: Nation, pair: tuple[str, str], said: tuple[str, int]
) -> Iterator[Reading]:
    words, way = said
    area = Area.GB if words.endswith(Area.GB) else Area.UK
    total = nation.now.count(Measure.VOTES, "", area)
    if total:
        first, second = (
            Fraction(nation.now.count(Measure.VOTES, key, area), total) for key in pair
        )
        why = f"{write_share(first)} {MINUS} {write_share(second)}"
        gap = first - second
        yield Reading(
            f"lead in shares, {words}", gap * way if way else abs(gap), why, (nation.row,)
        )


def _turned(gap: int, way: int) -> int:
    return gap * way if way else abs(gap)


def _way(right: str) -> int:
    """Which of the two is said to be ahead: 1 the party's own, -1 the other, 0 unsaid."""
    found = around.GAP.match(right)
    if found is None:
        return 0
    return 1 if found["way"] in around.AHEAD else -1
