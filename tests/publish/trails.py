"""A trail for a small night: projections as values, for pages that tell them."""

from collections.abc import Mapping
from itertools import islice
from typing import Any

from tellers.count.projection.projection import Projection, Range
from tellers.count.projection.trail import Point, Trail
from tellers.publish.edition import Edition, Outlook

BASIS = "Projected from the declarations alone, without an exit poll."
HOUSE = 650


def a_projection(declared: int = 120, **more: Any) -> Projection:
    """What might be projected after so many of 650."""
    values: dict[str, Any] = {
        "declared": declared,
        "house": HOUSE,
        "seats": {
            "con": Range(356.2, 340, 372),
            "lab": Range(201.4, 190, 212),
            "snp": Range(48.0, 45, 52),
            "ld": Range(11.1, 9, 14),
            "sf": Range(7.0, 7, 7),
            "other": Range(0.9, 0, 2),
            "spk": Range(1.0, 1, 1),
        },
        "majorities": {"con": 0.98},
        "chances": {},
        "changes": {"con": (0.012, 0.009, 0.016), "lab": (-0.08, -0.085, -0.074)},
        "surprise": 1.0,
        "has_poll": False,
        "is_too_few": False,
    }
    return Projection(**{**values, **more})


def an_outlook(*projections: Projection, **more: Any) -> Outlook:
    """An outlook of these projections, over no results at all."""
    return Outlook(Trail(tuple(Point({}, one) for one in projections)), **{"basis": BASIS, **more})


def a_trail(edition: Edition, chances: Mapping[str, Mapping[str, float]]) -> Trail:
    """A trail over an edition's own results, each foretold as these chances have it."""
    results = edition.state.results
    house = edition.tally.house
    return Trail(
        tuple(
            Point(
                dict(islice(results.items(), number)),
                a_projection(number, house=house, chances=chances),
            )
            for number in range(len(results) + 1)
        )
    )
