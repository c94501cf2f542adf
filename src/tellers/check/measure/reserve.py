"""What the record cannot say of a result, so that no claim is contradicted by a figure in doubt.

Where each elector had several votes the source has neither everybody's votes nor who voted, so
nothing that is reckoned from them is held against a claim. Where a row contradicts itself a claim
may be borne out by what we use, and is not contradicted by it; nor is any claim where two parties
stand the wrong way round.
"""

from collections.abc import Callable, Iterator, Sequence

from tellers.check.measure.query import Query, Reading, frames
from tellers.check.scene import Frame
from tellers.record.contests import Notional
from tellers.record.rows.exchanged import exchanged

Measuring = Callable[[Query], Iterator[Reading]]


def with_estimates(q: Query, found: Sequence[Frame]) -> Iterator[Frame]:
    """Some results, each with its estimate for a seat whose lines never moved.

    That counts another register: of Ynys Mon's 36,552 voters in 2019 it makes 69.7 per cent.
    """
    scene = q.page.scene
    here = q.page.record.notionals.get(scene.contest.constituency.id) if scene else None
    for one in found:
        yield one
        is_actual = not one.is_now and not isinstance(one.result, Notional)
        if here is not None and is_actual and here.election.id == one.election.id:
            yield Frame(f"notional {one.election.name}", here)


OF_VOTES = frozenset({
    "votes", "share", "change", "majority", "majority_change", "lead", "swing", "turnout",
    "turnout_change", "position", "valid", "votes_change", "votes_gained", "together",
})  # fmt: skip
"""Measures that are reckoned from votes."""

OF_ALL_VOTES = frozenset({"share", "change", "swing", "turnout", "turnout_change", "valid"})
"""Those that need all votes of a contest, or everybody who could vote."""

SEVERAL = "each elector had several votes here, and the source does not say how it counted them"


def with_reserve(measure: Measuring, name: str) -> Measuring:
    """A measure of a contest that says where the record cannot answer."""

    def measured(q: Query) -> Iterator[Reading]:
        asked = list(q.years)
        found = frames(q)
        q.years[:] = asked  # the year is told with what the measure makes of the results
        several = [frame for frame in found if name in OF_VOTES and _has_several(frame)]
        for frame in several:
            frames(q)  # the year of the claim is read with it
            yield Reading(frame.words, None, SEVERAL, (frame.row,))
        if several:
            return
        readings = list(measure(q))
        yield from readings
        for frame in found if readings else ():
            for doubt in _doubts(q, frame, name):
                why = f"the source contradicts itself here: {doubt}"
                yield Reading(frame.words, None, why, (frame.row,))

    return measured


def _has_several(frame: Frame) -> bool:
    return not isinstance(frame.result, Notional) and frame.result.contest.seats > 1


def _doubts(q: Query, frame: Frame, name: str) -> tuple[str, ...]:
    """What speaks against the row: against its sums, or against which party is which."""
    if isinstance(frame.result, Notional):
        return ()
    record = q.page.record
    turned = exchanged(record, frame.result)
    if turned is not None:
        return (turned.why,)
    return record.doubts(frame.result) if name in OF_ALL_VOTES else ()
