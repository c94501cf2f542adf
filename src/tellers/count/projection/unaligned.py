"""Those whom no party of the territory sends: independents, small parties, members who left theirs.

They are a class with a tail, not a swing: of most nobody hears, now and then one wins. Members who
stood again against their party from 2010 to 2019 had between 1 and 32 per cent of the votes.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tellers.count.projection.ground import Floats, Ground, Other

Draws = NDArray[np.float32]

HEARD_OF = 0.05
"""A share last time from which somebody is expected to come back with much the same."""


@dataclass(frozen=True, slots=True)
class Odds:
    """What a class of outsiders gets: the middle share, and the spread of its log-odds.

    `freedom` is that of Student's t: the smaller, the longer the tail.
    """

    middle: float
    spread: float
    freedom: float


UNKNOWN = Odds(0.0064, 0.95, 7)
LEFT_HIS_PARTY = Odds(0.083, 1.35, 8)
COMES_BACK = Odds(0.5, 1.3, 30)
WON_AS_HIMSELF = Odds(0.7, 0.7, 30)
"""From the middle and the spread of the log-odds of 2,724 outsiders of 2010 to 2019.

For the last two `middle` is the part of his last share that he keeps.
"""


def odds(one: Other) -> Odds:
    """What an outsider may get, by what is known of him before the count.

    >>> odds(Other("", "ind", is_sitting=False, before=0.0)).middle
    0.0064
    """
    if one.elected:
        return _kept(WON_AS_HIMSELF, one.elected)
    if one.is_sitting:
        return LEFT_HIS_PARTY
    return _kept(COMES_BACK, one.before) if one.before >= HEARD_OF else UNKNOWN


def _kept(odds: Odds, share: float) -> Odds:
    return Odds(odds.middle * share, odds.spread, odds.freedom)


@dataclass(frozen=True, eq=False)
class Outsiders:
    """The best outsider of every seat: his share by seat and draw, and what of it is new.

    `gained` is the share that he has beyond what he had: it is taken from all parties alike.
    `best` is his place among those of the seat, and -1, as his share is, where there is none.
    """

    share: Draws
    gained: Draws
    best: NDArray[np.int16]


def outsiders_of(ground: Ground, seed: int, number: int) -> Outsiders:
    """Draws of the outsiders of every seat, before the count."""
    random = np.random.default_rng((seed, len(ground.territory)))
    share = np.full((len(ground.contests), number), -1, dtype=np.float32)
    gained, best = np.zeros_like(share), np.full(share.shape, -1, dtype=np.int16)
    for row, others in enumerate(ground.others):
        for place, one in enumerate(others):
            drawn = _drawn(odds(one), random, number)
            is_best = drawn > share[row]
            gained[row] = np.where(is_best, np.maximum(drawn - one.before, 0), gained[row])
            share[row] = np.where(is_best, drawn, share[row])
            best[row, is_best] = place
    return Outsiders(share, gained, best)


def _drawn(odds: Odds, random: np.random.Generator, number: int) -> Floats:
    middle = np.log(odds.middle / (1 - odds.middle))
    drawn = odds.spread * random.standard_t(odds.freedom, number)
    return np.asarray(1 / (1 + np.exp(-middle - drawn)))
