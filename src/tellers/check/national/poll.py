"""Measures of the nation: votes, shares, swing and turnout, so far or final."""

from collections.abc import Iterator
from fractions import Fraction
from itertools import product

from tellers.check.grammar import around
from tellers.check.grammar.elision import MOST_SEATS
from tellers.check.grammar.words import compiled
from tellers.check.measure.field import left_of
from tellers.check.measure.query import Query, Reading, signed
from tellers.check.national.house import seats
from tellers.check.national.party import (
    base_of,
    every_of_name,
    of_party,
    people,
    when_and_where,
)
from tellers.check.scene import keys_of
from tellers.check.whole.nation import Nation, nation_at
from tellers.count.seat import ALL, Area, Measure
from tellers.count.tally import Tally
from tellers.record.contests import Election
from tellers.style.numbers import Form, write_share, write_votes


def _votes(count: Tally, party: str, area: Area) -> tuple[int, int]:
    """A party's votes, those of several that one name joins by a plus, and everybody's."""
    own = sum(count.count(Measure.VOTES, key, area) for key in party.split("+"))
    return own, count.count(Measure.VOTES, ALL, area)


def _part(count: Tally, party: str, area: Area) -> Fraction | None:
    """A party's part of the votes; None where nobody voted: Great Britain has none of Belfast's."""
    own, every = _votes(count, party, area)
    return Fraction(own, every) if every else None


def _counts(q: Query, nation: Nation) -> Iterator[Tally]:
    """The count that a figure is of; both, where only "from" or "against" puts it before."""
    is_then = q.is_then() and nation.before is not None
    if is_then and nation.before is not None:
        yield nation.before
    if not is_then or EITHER.search(q.left):
        yield nation.now


EITHER = compiled(r" (?:from|against|compared (?:with|to)|versus) (?:(?:just|only|the) )*$")
"""Words of what a party had before, and of what another has now: "against 32.1 for Labour"."""


def _of(nation: Nation, count: Tally) -> str:
    """Of which election a count is, and of which part of the country."""
    is_then = count.election != nation.election.id
    return when_and_where(nation, nation.previous if is_then else None)


def votes(q: Query) -> Iterator[Reading]:
    """A party's votes; or its seats, where a number is too small for votes."""
    if q.amount.value <= MOST_SEATS:
        yield from seats(q)
        return
    for nation, party in every_of_name(q):
        for count, area in product(_counts(q, nation), _areas(q)):
            found, total = _votes(count, party, area)
            if total:
                words = f"votes of {people(q, party)}, {_of(nation, count)}, {area}"
                row = nation.row_of(count)
                yield Reading(words, found, f"{write_votes(found)} votes", (row,))


def share(q: Query) -> Iterator[Reading]:
    """A party's part of the nation's valid votes, of the United Kingdom and of Great Britain."""
    for nation, party in every_of_name(q):
        for count, area in product(_counts(q, nation), _areas(q)):
            votes, total = _votes(count, party, area)
            if total:
                part = Fraction(votes, total)
                why = f"{write_votes(votes)} ÷ {write_votes(total)} = {write_share(part)}"
                words = f"share of {people(q, party)}, {_of(nation, count)}, {area}"
                yield Reading(words, part, why, (nation.row_of(count),))
            own, _ = _votes(count, SPEAKER, area)
            if total and own and party != SPEAKER:  # rules.md: the Speaker in every count, or none
                rest = total - own
                why = f"{write_votes(votes)} ÷ {write_votes(rest)}, the Speaker's votes left out"
                of = f"{people(q, party)}, {_of(nation, count)}, {area}"
                yield Reading(
                    f"share of {of}, without the Speaker", Fraction(votes, rest), why,
                    (nation.row_of(count),),
                )  # fmt: skip


SPEAKER = "spk"
"""The key of the Speaker, who stands as such and for no party."""


def _areas(q: Query) -> tuple[Area, ...]:
    return (Area.GB, Area.UK) if q.marked.find(around.BRITAIN) else (Area.UK, Area.GB)


def change(q: Query) -> Iterator[Reading]:
    """Change of a party's national share: in the seats declared, then from total to total."""
    if base := base_of(q):
        yield from _change_since(q, base)
        return
    for nation, party in of_party(q):
        row = nation.now.party(party)
        by_area = {Area.UK: row.change, Area.GB: row.change_gb}
        for area in _areas(q):
            of = f"{people(q, party)}, {when_and_where(nation)}, {area}"
            words, moved = f"change of the share of {of}", by_area[area]
            if nation.before and nation.is_final and q.amount.form is Form.PERCENT:
                yield from _in_per_cent(nation, party, area, words)
                continue
            if moved is not None:
                yield Reading(
                    words, moved, _change_shown(nation, party, area, moved), (nation.row,)
                )
            if nation.before and nation.is_final:
                new, old = (_part(n, party, area) for n in (nation.now, nation.before))
                if new is not None and old is not None:
                    why = f"{write_share(new)} − {write_share(old)}"
                    yield Reading(f"{words}, total on total", new - old, why, (nation.row,))


def _in_per_cent(nation: Nation, party: str, area: Area, words: str) -> Iterator[Reading]:
    """By what part of it a national share, or the vote, rose or fell (`rules.md` 4 and 9)."""
    assert nation.before is not None
    votes, total = _votes(nation.now, party, area)
    then, whole = _votes(nation.before, party, area)
    if not (total and then and whole):
        return
    new, old = Fraction(votes, total), Fraction(then, whole)
    why = f"{write_share(new)} − {write_share(old)} = {signed(new - old)} points"
    yield Reading(f"{words}, in per cent of it", (new - old) / old, why, (nation.row,))
    yield Reading(
        f"{words}, in per cent of votes", Fraction(votes - then, then), why, (nation.row,)
    )


def _change_shown(nation: Nation, party: str, area: Area, moved: Fraction) -> str:
    """A change as the subtraction that it is."""
    row = nation.now.party(party)
    now = row.share_gb if area is Area.GB else row.share
    sum_of = f"{write_share(now)} − {write_share(now - moved)} = " if now is not None else ""
    return f"{sum_of}{signed(moved)} points"


def _change_since(q: Query, base: Election) -> Iterator[Reading]:
    """Change of a party's national share since an earlier election than the last."""
    for nation, party in of_party(q):
        then = nation_at(q.page, base).within(nation.place)
        for area in _areas(q) if then.is_told else ():
            new, old = (_part(n.now, party, area) for n in (nation, then))
            if new is None or old is None:
                continue
            why = f"{write_share(new)} − {write_share(old)} = {signed(new - old)} points"
            words = f"change of the share of {people(q, party)} since {base.name}, {area}"
            yield Reading(words, new - old, why, (nation.row, then.row))


def votes_change(q: Query) -> Iterator[Reading]:
    """How many votes a party gained or lost, over the whole; publishers differ by some hundreds."""
    for nation, party in every_of_name(q):
        if nation.before is None or not nation.is_final:
            continue
        new, old = (_votes(count, party, Area.UK)[0] for count in (nation.now, nation.before))
        words = f"change of the votes of {people(q, party)}, {when_and_where(nation)}"
        why = f"{write_votes(new)} − {write_votes(old)} = {write_votes(new - old)}"
        yield Reading(words, new - old, why, (nation.row,))
        off = abs(abs(q.amount.value) - abs(new - old))
        if 0 < off <= (new + old) * CLOSE:
            yield Reading(words, None, "publishers differ by so much", (nation.row,))


CLOSE = Fraction(1, 500)
"""Part of a party's votes by which the totals of two publishers may differ."""


def moved_part(q: Query) -> Iterator[Reading]:
    """By what part of it a party's vote, then its share, rose or fell over the whole."""
    for nation, party in of_party(q):
        if nation.before is None or not nation.is_final:
            continue
        for area in _areas(q):
            new, total = _votes(nation.now, party, area)
            old, whole = _votes(nation.before, party, area)
            if not old or not total or not whole:
                continue
            words = f"of {people(q, party)}, {when_and_where(nation)}, {area}"
            why = f"{write_votes(new)} now, {write_votes(old)} then"
            yield Reading(
                f"change of the votes {words}", Fraction(new - old, old), why, (nation.row,)
            )
            parts = Fraction(new, total), Fraction(old, whole)
            why = " now, then ".join(map(write_share, parts))
            moved = (parts[0] - parts[1]) / parts[1]
            yield Reading(f"change of the share {words}", moved, why, (nation.row,))


ELSEWHERE = "Northern Ireland"
"""Where the parties of Great Britain have no swing."""


def swing(q: Query) -> Iterator[Reading]:
    """Butler swing of Great Britain between two parties."""
    nation = q.nation
    named = q.marked.find(around.SWING)
    to, from_ = "con", "lab"
    if named:
        there, here = q.who(named["to"]), q.who(named["from"])
        if there and here:
            to, from_ = keys_of(there)[0], keys_of(here)[0]
    if nation is None or not nation.is_told or ELSEWHERE in q.marked.sentence.text:
        return
    of = f"{people(q, from_)} to {people(q, to)}"
    words = f"swing from {of}, {nation.election.name}, Great Britain"
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
    parts = [
        _part(count, party, Area.GB)
        for party in (to, from_)
        for count in (nation.now, nation.before)
    ]
    known = [part for part in parts if part is not None]
    if len(known) < len(parts):
        return None
    new, old, other_new, other_old = known
    return ((new - old) - (other_new - other_old)) / 2


def turnout(q: Query) -> Iterator[Reading]:
    """Turnout of the whole, where every electorate is known; of the one before, if it is said."""
    nation = q.nation
    if nation is None or not nation.is_told:
        return
    if q.is_then() and (before := nation.as_before) is not None:
        yield from turnouts_of(before)
    yield from turnouts_of(nation)


def absent(q: Query) -> Iterator[Reading]:
    """The part of all electors who did not vote."""
    return left_of(turnout(q))


def turnouts_of(nation: Nation) -> Iterator[Reading]:
    """Both turnouts of an election, or of its part: by the valid votes, and by all papers."""
    if not nation.declared or not nation.tells_electorates:
        return
    valid, electorate, rejected = nation.valid, nation.electorate, nation.rejected
    for words, count in (("valid votes", valid), ("counting rejected papers", valid + rejected)):
        value = Fraction(count, electorate)
        why = f"{write_votes(count)} ÷ {write_votes(electorate)} = {write_share(value)}"
        line = f"turnout, {when_and_where(nation)}, {words}"
        yield Reading(line, value, why, (nation.row,))
