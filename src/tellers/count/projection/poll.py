"""The pull of an exit poll: draws of the House moved so that its totals look like the poll's.

An ensemble smoother in several steps (Emerick and Reynolds, Computers & Geosciences 55, 2013): each
draw's shares move by what its own total lacks. A poll errs by its track record. The draws narrow as
seats declare, and the less they leave open the less the poll can move them: its bias shows, and it
is trusted less (after Brown, Firth and Payne, JRSS A 162, 1999).
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from tellers.count.projection.draws import Draws
from tellers.count.projection.ground import Floats

STEPS = 4
USUAL_ERROR = 6.0
"""Seats by which a poll is taken to err for a party of which no error is known."""


Counts = Callable[[Draws, Sequence[int]], Floats]
"""The seats of some parties, by party and draw, that shares come to."""


@dataclass(frozen=True, eq=False)
class Poll:
    """An exit poll: seats by party column, and how far such a poll errs, as a standard deviation."""

    seats: Mapping[int, int]
    errors: Mapping[int, float]

    def pull(self, shares: Draws, counts: Counts, random: np.random.Generator) -> Draws:
        """The shares by party, seat and draw, pulled to the poll."""
        columns = list(self.seats)
        said = np.array([self.seats[one] for one in columns], dtype=float)
        error = np.array([self.errors.get(one, USUAL_ERROR) for one in columns])
        error = error * STEPS**0.5
        for _ in range(STEPS):
            shares = _step(shares, counts(shares, columns), said, error, random)
        return shares


def _step(
    shares: Draws, totals: Floats, said: Floats, error: Floats, random: np.random.Generator
) -> Draws:
    number = totals.shape[1]
    apart = totals - totals.mean(axis=1, keepdims=True)
    together = apart @ apart.T / (number - 1) + np.diag(error**2)
    heard = said[:, None] + error[:, None] * random.standard_normal(totals.shape)
    gain = (np.linalg.solve(together, heard - totals) / (number - 1)).astype(np.float32)
    moved = shares - shares.mean(axis=2, keepdims=True)
    return shares + (moved @ apart.T.astype(np.float32)) @ gain
