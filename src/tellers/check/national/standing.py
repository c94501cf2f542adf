"""A party over all its contests: places, lost deposits, its part of the House, votes per seat."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction

from tellers.check.grammar import around
from tellers.check.grammar.words import compiled
from tellers.check.measure.query import Query, Reading
from tellers.check.national.party import every_of_name, of_party, people, when_and_where
from tellers.check.superlative.words import OF_AN_AREA
from tellers.check.whole.nation import Nation
from tellers.count.seat import Area, Measure
from tellers.record import figures
from tellers.record.contests import Candidacy, Return
from tellers.style.numbers import rounded, write_ordinal, write_share, write_votes

Holds = Callable[[Nation, str], Sequence[bool | None]]
"""What holds of each candidate under a label; None where the source hides it."""


def placed(q: Query) -> Iterator[Reading]:
    """Contests in which a party came to one place of the poll: "second in 98 seats"."""
    place = around.PLACED_IN.search(q.left)
    if place is None:
        return
    total = _OF_A_TOTAL.match(q.right)
    house = q.nation.house if q.nation is not None else 0
    if total and q.marked.mark(total["total"]).amount.value != house:
        yield Reading("places", None, "the seats are not those of an area that the record knows")
        return
    rank = int(q.marked.mark(place["place"]).amount.value) if place["place"] else 2
    words = f"contests in which {{}} came {write_ordinal(rank)}"
    yield from _contests(
        q, words, lambda there, key: [_is_at(*one, rank) for one in there.standing.get(key, ())]
    )


_OF_A_TOTAL = compiled(
    r"^ (?:out )?of (?:the |all |its |[a-z]+ 's |northern ireland 's )?(?P<total>N\d+)(?= )"
)
"""Of how many seats a number of places is told."""


def _is_at(result: Return, candidacy: Candidacy, rank: int) -> bool | None:
    found = figures.position(result, candidacy.id)
    return None if found is None else found == rank


def deposits(q: Query) -> Iterator[Reading]:
    """Deposits that a party lost over the whole election, or all that were lost."""
    if q.marked.find(around.PARTY_NAMED) or q.page.party:
        yield from _contests(q, "lost deposits of {}", lambda there, key: there.lost.get(key, ()))
        return
    if q.nation is not None and q.nation.is_told:
        lost = [figures.lost_deposits(result) for result in q.nation.declared]
        is_told = all(figures.tells_deposits(result) for result in q.nation.declared)
        words = f"lost deposits, {when_and_where(q.nation)}"
        value = sum(map(len, lost)) if is_told else None
        why = HIDDEN if value is None else f"{write_votes(value)} candidates"
        yield Reading(words, value, why, (q.nation.row,))
        yield Reading(words, None, "the words do not say of which party")


def deposits_kept(q: Query) -> Iterator[Reading]:
    """Deposits that a party kept over the whole election."""

    def kept(there: Nation, key: str) -> list[bool | None]:
        return [None if one is None else not one for one in there.lost.get(key, ())]

    yield from _contests(q, "deposits kept of {}", kept)


HIDDEN = "the source joins candidates in one row, or another rule was in force"


def _contests(q: Query, words: str, holds: Holds) -> Iterator[Reading]:
    """How many of a party's candidates something holds of; None where the source hides it."""
    for nation, party in every_of_name(q):
        found = [one for key in dict.fromkeys(party.split("+")) for one in holds(nation, key)]
        line = f"{words.format(people(q, party))}, {when_and_where(nation)}"
        number = found.count(True)
        if number != q.amount.value and None in found:
            yield Reading(line, None, HIDDEN, (nation.row,))
        else:
            why = f"{number} of the {len(found)} contests that {people(q, party)} fought"
            yield Reading(line, number, why, (nation.row,))


def seat_share(q: Query) -> Iterator[Reading]:
    """A party's part of the seats of the House, or of a country."""
    for nation, party in of_party(q):
        house = nation.house
        for words, value in nation.counted(party) if house else ():
            part = Fraction(value, house)
            line = f"part of the seats that {people(q, party)} won, {when_and_where(nation)}"
            why = f"{value} ÷ {house} = {write_share(part)}"
            yield Reading(f"{line}{words}", part, why, (nation.row,))


def votes_per_seat(q: Query) -> Iterator[Reading]:
    """Votes of a party, or of all of one name, for each seat won: to the unit, as print does."""
    for nation, party in every_of_name(q):
        keys = party.split("+")
        votes = sum(nation.now.count(Measure.VOTES, key, Area.UK) for key in keys)
        others = sum(next(nation.counted(key))[1] for key in keys[1:])
        for words, value in nation.counted(keys[0]):
            if (won := value + others) and votes:
                each = int(rounded(Fraction(votes, won), 0))
                why = f"{write_votes(votes)} ÷ {won} = {write_votes(each)}"
                line = f"votes for each seat of {people(q, party)}, {when_and_where(nation)}"
                yield Reading(f"{line}{words}", each, why, (nation.row,))


def votes_per_candidate(q: Query) -> Iterator[Reading]:
    """Votes of a party for each of its candidates: to the unit, as print does."""
    for nation, party in every_of_name(q):
        keys = party.split("+")
        each = [
            result.votes[one.id]
            for result in nation.declared
            for one in result.contest.candidacies
            if one.label.key in keys and one.id in result.votes
        ]
        if each:
            mean = int(rounded(Fraction(sum(each), len(each)), 0))
            why = f"{write_votes(sum(each))} ÷ {len(each)} = {write_votes(mean)}"
            line = f"votes for each candidate of {people(q, party)}, {when_and_where(nation)}"
            yield Reading(line, mean, why, (nation.row,))


def close(q: Query) -> Iterator[Reading]:
    """Contests that were won by less than a number of votes, by anybody or by one party."""
    margin = around.WON_BY.match(q.right)
    nation = q.nation
    if margin is None or nation is None or not nation.is_told:
        return
    most = q.marked.mark(margin["margin"]).amount
    named = around.PARTY_NAMED.search(q.left)
    holders = [party for _, party in of_party(q)] if named else []
    found = [
        figures.find_majority(result)
        for result in nation.declared
        if not holders or _is_won_by(result, holders)
    ]
    of = f" by {people(q, holders[0])}" if holders else ""
    text = q.marked.text[most.start : most.end]
    words = f"contests won{of} by {text} votes, {when_and_where(nation)}"
    number = sum(one is not None and most.fits(one) for one in found)
    is_hidden = number != q.amount.value and None in found
    why = "the source hides a majority" if is_hidden else f"{number} of {len(found)} contests"
    yield Reading(words, None if is_hidden else number, why, (nation.row,))


def _is_won_by(result: Return, parties: list[str]) -> bool:
    winner = figures.find_winner(result)
    return winner is not None and winner.label.key in parties


def closer(q: Query) -> Iterator[Reading]:
    """Contests with a smaller majority than that of the place, in votes and as a part of them."""
    found, nation, now = around.CLOSER.match(q.right), q.nation, q.now
    if found is None or nation is None or now is None or not isinstance(now.result, Return):
        return
    if OF_AN_AREA.search(q.left):
        return  # those of a region alone may be counted: another reader does
    how = found["how"] or found["how2"]
    for words, value in (("votes", figures.find_majority), ("share", figures.majority_share)):
        own = value(now.result)
        if own is not None:
            told = nation.in_order(value)
            far = len(told) - bisect_right(told, own) if how == "safer" else bisect_left(told, own)
            why = f"{far} of {len(told)} contests, against {_written(own)} here"
            line = f"contests that were {how}, {when_and_where(nation)}, by {words}"
            yield Reading(line, far, why, (now.row,))
    if "S" in q.marked.letters:
        yield Reading("contests that were closer", None, "it may be than another seat than this")


def bettered(q: Query) -> Iterator[Reading]:
    """Contests with a higher turnout than that of the place, by either turnout."""
    nation, now = q.nation, q.now
    if nation is None or now is None or not isinstance(now.result, Return):
        return
    if now.election.id != nation.election.id or not around.BETTERED.search(q.left):
        return
    for words, value in (
        ("valid votes", figures.turnout), ("counting rejected papers", figures.ballots_turnout),
    ):  # fmt: skip
        own = value(now.result)
        if own is not None:
            told = nation.in_order(value)
            far = len(told) - bisect_right(told, own)
            why = f"{far} of {len(told)} contests, against {write_share(own)} here"
            line = f"contests with a higher turnout, {when_and_where(nation)}, {words}"
            yield Reading(line, far, why, (now.row,))


def _written(value: int | Fraction) -> str:
    return write_votes(value) if isinstance(value, int) else write_share(value)
