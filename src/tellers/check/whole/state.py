"""The state of the nation, without a figure."""

from collections.abc import Iterator

from tellers.check.claims import Verdict
from tellers.check.grammar import around
from tellers.check.measure.query import Reading
from tellers.check.scene import Parties, keys_of
from tellers.check.statement.said import Said, title
from tellers.style.names import style_of


def only_gain(said: Said) -> Iterator[Verdict]:
    """That a seat was a party's only gain, or the only seat that it gained."""
    nation, scene = said.nation, said.page.scene
    party = said.marked.mark(said.match["party"]).value
    if nation is None or scene is None or not nation.is_told or not isinstance(party, Parties):
        return
    key = party.keys[0]
    found = nation.now.party(key).gains
    why = "seats won that another label had"
    name = style_of(said.page.record.parties, key).people
    reading = Reading(f"gains of {name}, {nation.election.name}", None, why, (nation.row,))
    seat = nation.now.seats.get(scene.contest.id)
    holds = found == 1 and seat is not None and seat.winner == key
    span, right = said.span("span"), str(found)
    yield said.verdict("national", span, holds, reading, claimed="1", correct=right)


def largest(said: Said) -> Iterator[Verdict]:
    """Which party has the most seats."""
    nation, who = said.nation, said.who("who")
    if nation is None or who is None or not nation.is_told:
        return
    place = around.place_of(said.before, said.after, said.marked.skeleton)
    nation = nation.within(place) if place else nation
    if not nation.parties:
        return
    first = nation.parties[0]
    people = style_of(said.page.record.parties, first.party).people
    why = f"{people} won {first.seats} of {nation.now.house} seats"
    reading = Reading(f"most seats, {nation.election.name}", None, why, (nation.row,))
    right = title(said.page, None, first.party)
    holds = first.party in keys_of(who)
    yield said.verdict("national", said.span("who"), holds, reading, correct=right)


def no_majority(said: Said) -> Iterator[Verdict]:
    """That no party has more than half of the House: not known before the last declaration."""
    nation = said.nation
    if nation is None or not nation.is_told:
        return
    first = nation.parties[0]
    people = style_of(said.page.record.parties, first.party).people
    why = f"{people} won {first.seats} of {nation.now.house} seats"
    reading = Reading(f"overall majority, {nation.election.name}", None, why, (nation.row,))
    is_short = first.seats < nation.needed
    holds = None if is_short and not nation.is_final else is_short
    yield said.verdict("national", said.span("span"), holds, reading, correct=str(first.seats))
