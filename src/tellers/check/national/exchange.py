"""Seats that went from one party to another, and candidates: of whole elections."""

from collections.abc import Iterator

from tellers.check.measure.query import Query, Reading
from tellers.check.national.party import every_of_name, of_party, people, when_and_where
from tellers.check.scene import keys_of
from tellers.record import figures


def lost_to(q: Query) -> Iterator[Reading]:
    """Seats that a party lost to another."""
    other = keys_of(q.other) if q.other else ()
    for nation, party in of_party(q):
        if party in other or not other:
            continue
        hands = {figures.hands(key) for key in other}
        lost = [
            s for s in nation.now.seats.values() if figures.hands(s.before) == figures.hands(party)
        ]
        count = sum(figures.hands(s.winner) in hands for s in lost)
        winner = people(q, other[0])
        words = f"losses of {people(q, party)} to {winner}, {when_and_where(nation)}"
        yield Reading(words, count, f"{winner} won {count} seats that it had", (nation.row,))


def fielded(q: Query) -> Iterator[Reading]:
    """Candidates of a party, in all the contests of an election."""
    for nation, party in every_of_name(q):
        keys = party.split("+")
        stood = sum(one.label.key in keys for r in nation.declared for one in r.contest.candidacies)
        words = f"candidates of {people(q, party)}, {when_and_where(nation)}"
        if any(result.contest.has_bucket for result in nation.declared):
            yield Reading(words, None, "the source joins candidates in one row", (nation.row,))
        else:
            yield Reading(words, stood, f"{stood} candidates", (nation.row,))
