"""Trail: how the projection moved over the night, and what it had said of what then happened.

A projection is made at every tenth declaration, so that a trail is a function of the ledger and of
nothing else: not of how busy the machine was, nor of when somebody looked.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Protocol

from tellers.count.projection.projection import Projection
from tellers.record.contests import Return
from tellers.record.figures import find_winner

STEP = 10
"""Declarations between two points of a trail."""


class Projects(Protocol):
    """What projects a night."""

    def project(self, results: Mapping[str, Return]) -> Projection:
        """The House given what has declared, in the order of declaration."""


@dataclass(frozen=True, slots=True)
class Point:
    """One projection, and the results that it was made from."""

    results: Mapping[str, Return]
    projection: Projection


@dataclass(frozen=True, slots=True)
class Surprise:
    """What somebody's election was given, before it was declared: a chance, and after how many."""

    contest: str
    winner: str
    chance: float
    declared: int


@dataclass(frozen=True, slots=True)
class Trail:
    """The projections of a night, at every tenth declaration and at the last of them."""

    points: tuple[Point, ...] = ()

    @property
    def latest(self) -> Projection | None:
        """The last projection; None before the first."""
        return self.points[-1].projection if self.points else None

    def surprises(self) -> tuple[Surprise, ...]:
        """Every declared contest by the chance of what then happened, the least likely first.

        The chance is that of the last tenth declaration before its own. A label that no draw had
        elected is given half a draw, so that it is rare and not impossible.
        """
        found = [
            one for pair in zip(self.points, self.points[1:], strict=False) for one in _told(*pair)
        ]
        return tuple(sorted(found, key=lambda one: (one.chance, one.contest)))


NEVER = 0.0005
"""The chance of what none of a thousand draws held."""


def _told(before: Point, after: Point) -> Iterator[Surprise]:
    for contest, result in after.results.items():
        chances = before.projection.chances.get(contest)
        elected = find_winner(result)
        if contest not in before.results and chances is not None and elected is not None:
            key = elected.label.key
            chance = max(chances.get(key, 0.0), NEVER)
            yield Surprise(contest, key, chance, before.projection.declared)


def followed(trail: Trail, projects: Projects, results: Mapping[str, Return]) -> Iterator[Trail]:
    """The trail brought up to results, one point at a time; what a correction touched is redone.

    `results` are in the order of declaration. Points that were made from the same results stay.
    """
    wanted = [*range(0, len(results), STEP), len(results)]
    kept = {len(point.results): point for point in trail.points}
    points: list[Point] = []
    for number in wanted:
        prefix = dict(islice(results.items(), number))
        held = kept.get(number)
        if held is None or held.results != prefix:
            points.append(Point(prefix, projects.project(prefix)))
            yield Trail(tuple(points))
        else:
            points.append(held)
    yield Trail(tuple(points))
