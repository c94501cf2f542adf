"""The eve of a night: all that is known before it, reckoned through once.

What lies behind a seat is the same whatever it declares. Walked before the night, it costs no
declaration anything; walked when a seat declares, it is the same, and that declaration waits.
"""

from collections.abc import Iterator

from tellers.facts.nation.picture import Ground
from tellers.facts.past.nationwide import elected_on, won_at
from tellers.facts.ranking.field import held_order
from tellers.facts.ranking.records import SUPERLATIVES


def reckon_through(ground: Ground) -> None:
    """Have everything ready that a declaration of this election may ask of the years before."""
    for _ in steps(ground):
        pass


def steps(ground: Ground) -> Iterator[None]:
    """The same, in steps of which each takes some milliseconds, so that it can be left off."""
    record, election = ground.ready().record, ground.record.elections[ground.election]
    for contest in ground.places:
        ground.line(contest).ready()
        yield
    _ = tuple(ground.turnouts())
    elected_on(record, "")
    measures = [one.measure for one in SUPERLATIVES if one.since]
    for earlier in record.general_elections():
        won_at(record, earlier)
        yield
        if earlier.polled_on < election.polled_on:
            for measure in measures:
                held_order(record, earlier.id, measure)
                yield
