"""Joint draws of every undeclared seat: drawn once before the count, then held to what declares.

Matheron's rule: a draw of the prior, moved by how far it is from what was declared, is a draw of
the posterior (Journel and Huijbregts, Mining Geostatistics, 1978, ch. VII). Nothing is drawn anew,
so the same seed and the same declarations give the same bytes, and a corrected declaration gives
what it would have given at first.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tellers.count.projection.change import Learned, Lie, covariance, mean, own_variance
from tellers.count.projection.earlier import shares
from tellers.count.projection.ground import Floats, Ground
from tellers.record.contests import Return

Draws = NDArray[np.float32]
"""Shares by party, seat and draw."""

NUMBER = 1000
FREEDOM = 4
"""Degrees of freedom of a seat's own surprise: Student's t, for seats surprise more than Gauss."""
UPSET = 0.1
"""A rise of the others from which a seat tells nothing of how the parties fare elsewhere."""
UNEVEN = 0.08
"""How unevenly a change falls on seats, as a part of its size: a landslide is never level."""
OUTLYING = 3.0
"""Standard deviations beyond which a declaration is trusted the less, the farther out it is."""
PATIENCE = 200
"""Declared shares that a run of surprises is weighed against before the draws are widened."""


@dataclass(frozen=True, eq=False)
class Field:
    """One party's change over all seats, before anything has declared.

    `own` is the variance that is each seat's own; `drawn` are draws of the rest, `spread` of that.
    """

    mean: Floats
    covariance: Floats
    own: Floats
    drawn: Draws
    spread: Draws


@dataclass(frozen=True, eq=False)
class Prior:
    """What is drawn before the count: one field a party, and how heavy each seat's own tail is."""

    lie: Lie
    fields: tuple[Field, ...]
    tails: Draws


ALL_ALIKE, EACH_APART = 0.03, 0.04
"""How far estimates by seat err: in all seats alike, and in each. Set by hand, as parts of one."""


def prior_of(
    lie: Lie, learned: Learned, seed: int, expected: Floats | None = None, number: int = NUMBER
) -> Prior:
    """A thousand draws of every party's change in every seat, before anything has declared.

    `expected` are shares by seat and party that somebody estimated (an MRP), nan where none.
    """
    random = np.random.default_rng(seed)
    seats, parties = lie.full.shape
    mixing = np.linalg.cholesky(learned.together)
    common = _mixed(mixing, random.standard_normal((parties, seats, number), dtype=np.float32))
    own = _mixed(mixing, random.standard_normal((parties, seats, number), dtype=np.float32))
    tails = np.sqrt((FREEDOM - 2) / random.chisquare(FREEDOM, (seats, number)))
    fields = []
    for k, key in enumerate(lie.ground.territory):
        scale = learned.scales[key]
        middle, found = mean(lie, k, learned.means[key]), covariance(lie, k, scale)
        if expected is not None:
            middle, found = _informed(middle, found, expected[:, k] - lie.full[:, k])
        root = np.linalg.cholesky(found + 1e-8 * np.eye(seats)).astype(np.float32)
        fields.append(Field(middle, found, own_variance(lie, k, scale), root @ common[k], own[k]))
    return Prior(lie, tuple(fields), tails.astype(np.float32))


def _informed(middle: Floats, together: Floats, said: Floats) -> tuple[Floats, Floats]:
    """Mean and covariance once an estimate has been heard; seats of which it is silent follow."""
    heard = np.flatnonzero(np.isfinite(said))
    if not heard.size:
        return middle, together
    errors = np.full((heard.size, heard.size), ALL_ALIKE**2) + EACH_APART**2 * np.eye(heard.size)
    pull = np.linalg.solve(together[np.ix_(heard, heard)] + errors, together[heard]).T
    moved = together - pull @ together[heard]
    return middle + pull @ (said[heard] - middle[heard]), (moved + moved.T) / 2


def _mixed(mixing: Floats, drawn: Draws) -> Draws:
    return np.tensordot(mixing.astype(np.float32), drawn, axes=1)


def changes(ground: Ground, full: Floats, results: Mapping[str, Return]) -> Floats:
    """Each party's declared change by seat; nan where nothing is declared or it tells nothing.

    A seat of the Speaker, now or before, tells nothing of the parties, nor one where somebody
    outside them rose by a tenth of the votes.
    """
    found = np.full(full.shape, np.nan)
    for row, contest in enumerate(ground.contests):
        result = results.get(contest.id)
        if result is None or ground.is_speaker[row] or ground.was_speaker[row]:
            continue
        now = shares(result)
        outside = max((v for key, v in now.items() if key not in ground.territory), default=0.0)
        if outside - max((one.before for one in ground.others[row]), default=0.0) > UPSET:
            continue
        for k, key in enumerate(ground.territory):
            if key in now:
                found[row, k] = now[key] - full[row, k]
    return found


@dataclass(frozen=True, eq=False)
class Held:
    """The draws of the open seats, given those declared.

    `rows` are the open seats of the ground, `shares` theirs by party and draw, -1 where a party
    does not stand. `surprise` is how many times wider than expected the declared changes fell.
    """

    rows: NDArray[np.intp]
    shares: Draws
    surprise: float


def held_to(prior: Prior, results: Mapping[str, Return]) -> Held:
    """The draws of the seats that have not declared; results are in the order of declaration."""
    ground, full = prior.lie.ground, prior.lie.full
    change = changes(ground, full, results)
    place = {contest.id: row for row, contest in enumerate(ground.contests)}
    order = np.array([place[one] for one in results if one in place], dtype=np.intp)
    is_open = np.ones(len(full), dtype=bool)
    is_open[order] = False
    rows = np.flatnonzero(is_open)
    seen = [order[np.isfinite(change[order, k])] for k in range(full.shape[1])]
    steps = [_steps(field, seen[k], change[seen[k], k]) for k, field in enumerate(prior.fields)]
    surprise = _surprise(steps)
    drawn = np.stack(
        [
            _moved(field, seen[k], change[seen[k], k], rows, weight(steps[k]))
            for k, field in enumerate(prior.fields)
        ]
    )
    middle = drawn.mean(axis=2, keepdims=True)
    own = np.stack(
        [
            f.spread[rows] * _root(f.own[rows] + (UNEVEN * middle[k, :, 0]) ** 2)
            for k, f in enumerate(prior.fields)
        ]
    )
    spread = np.float32(surprise) * (drawn - middle + own * prior.tails[rows])
    found = (middle + spread + full[rows].T[:, :, None]).astype(np.float32)
    found[~ground.stands[rows].T] = -1
    return Held(rows, found, surprise)


def _root(variance: Floats) -> Draws:
    return np.sqrt(variance)[:, None].astype(np.float32)


def _steps(field: Field, seen: NDArray[np.intp], change: Floats) -> Floats:
    """How far each declaration fell from what those before it foretold, in standard deviations.

    The Cholesky factor of the declared, in their order, turns them into one-step-ahead surprises.
    """
    if not seen.size:
        return np.zeros(0)
    together = field.covariance[np.ix_(seen, seen)] + np.diag(field.own[seen])
    return np.linalg.solve(np.linalg.cholesky(together), change - field.mean[seen])


def _surprise(steps: Sequence[Floats]) -> float:
    """The running check of calibration: one while surprises are no wider than they should be."""
    squares = sum(float((np.minimum(np.abs(one), OUTLYING) ** 2).sum()) for one in steps)
    count = sum(one.size for one in steps)
    return max(1.0, float(np.sqrt((PATIENCE + squares) / (PATIENCE + count))))


def weight(steps: Floats) -> Floats:
    """By how much the own variance of each declaration is taken larger: an outlier teaches less."""
    return np.asarray(np.maximum(1.0, (steps / OUTLYING) ** 2))


def _moved(
    field: Field,
    seen: NDArray[np.intp],
    change: Floats,
    rows: NDArray[np.intp],
    weights: Floats,
) -> Draws:
    """The draws of the open seats, without their own surprise, moved by what was declared."""
    drawn = field.drawn[rows] + field.mean[rows, None].astype(np.float32)
    if not seen.size or not rows.size:
        return drawn
    own = field.own[seen] * weights
    together = field.covariance[np.ix_(seen, seen)] + np.diag(own)
    pull = np.linalg.solve(together, field.covariance[np.ix_(seen, rows)]).T
    apart = (change - field.mean[seen])[:, None].astype(np.float32) - field.drawn[seen]
    apart -= field.spread[seen] * _root(own)
    return drawn + pull.astype(np.float32) @ apart


# The pull of an exit poll -------------------------------------------------------------------------
#
# An ensemble smoother in several steps (Emerick and Reynolds, Computers & Geosciences 55, 2013):
# each draw's shares move by what its own total lacks. A poll errs by its track record. The draws
# narrow as seats declare, and the less they leave open the less the poll can move them: its bias
# shows, and it is trusted less (after Brown, Firth and Payne, JRSS A 162, 1999).

STEPS = 4
USUAL_ERROR = 6.0
"""Seats by which a poll is taken to err for a party of which no error is known."""


Counts = Callable[[Draws, Sequence[int]], Floats]
"""The seats of some parties, by party and draw, that shares come to."""


@dataclass(frozen=True, eq=False)
class Poll:
    """An exit poll: seats by party column, and by how many seats such polls err (one sigma)."""

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
    found: Draws = shares + (moved @ apart.T.astype(np.float32)) @ gain
    return found
