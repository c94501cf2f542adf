"""A figure looked for among the facts of whole general elections."""

from collections.abc import Iterator

from tellers.count.tally import tally
from tellers.facts.fact import Fact
from tellers.facts.nation.count import facts_of_election
from tellers.facts.nation.picture import Picture
from tellers.facts.newsworthy import of_election
from tellers.facts.search.figure import Sought
from tellers.facts.search.scope import EVERYWHERE, Scope
from tellers.record.record import Record, folded


def national_facts_equal(record: Record, sought: Sought, scope: Scope) -> Iterator[Fact]:
    """The national facts of a scope that are equal to a figure, newest election first.

    Of an area there are its own: seats, net changes and turnout of a nation or region.
    """
    for election in reversed(record.general_elections()):
        if not scope.holds(election.polled_on):
            continue
        held = record.returns
        results = {c.id: held[c.id] for c in record.contests_of(election.id) if c.id in held}
        picture = Picture(record, tally(record, results, election.id), results)
        for fact in of_election(facts_of_election(picture).values()):
            if sought.fits(fact.value) and _is_of(fact, scope.area):
                yield fact


def _is_of(fact: Fact, area: str) -> bool:
    return folded(area) in EVERYWHERE or folded(fact.other) == folded(area)
