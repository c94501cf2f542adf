"""How seats change together: what two of them share, and how much of a change is each one's own.

The change of a party's share since the base is a Gaussian field over the seats. It is a sum of
parts, each with a scale in parts of one: the nation, the country, the region, the party's own
strength (so that a fall may be proportional), its rivals' strengths, the old vote of the right,
who won and who is squeezed; neighbours on the map, and seats that are alike. Some parts have a
mean too, for they go the same way every time: a member who defends for the first time does better.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from tellers.count.projection.earlier import RIGHT
from tellers.count.projection.ground import Flags, Floats, Ground
from tellers.count.projection.learned import MEANS, POLL_ERRORS, SCALES, TOGETHER

TENTH = 0.1
"""The unit of a strength: ten points of share."""
TYPICAL = 0.25
"""The strength from which a party's own is measured, so that the parts can be told apart."""
CLOSE = 0.2
"""The gap between first and second from which on a seat is no longer a two-horse race."""
WEAKER = 0.8
"""What a newly stood party is guessed to have of its share in the region: it chose where not to."""


@dataclass(frozen=True, eq=False)
class Lie:
    """How the seats of a ground lie to each other, whatever the party.

    `full` are the bases with a guess for a party that stands now and did not; `is_guess` marks it.
    `near` is closeness on the map (one where the map is not known), `alike` in past votes.
    """

    ground: Ground
    full: Floats
    is_guess: Flags
    near: Mapping[str, Floats]
    alike: Mapping[str, Floats]


Places = Mapping[str, tuple[int, int]]
"""Where seats lie on a map of hexagons, by ONS code: column and row; odd rows half a step on."""


def lie_of(ground: Ground, places: Places) -> Lie:
    """The lie of a ground; without a place for every seat nearness is left out."""
    full, is_guess = _filled(ground)
    return Lie(ground, full, is_guess, _near(ground, places), _alike(ground))


def _filled(ground: Ground) -> tuple[Floats, Flags]:
    """Bases in which a party that newly stands gets one: its share before, or its region's."""
    full, missing = ground.base.copy(), np.isnan(ground.base)
    for row, column in zip(*np.nonzero(missing), strict=True):
        then = ground.past[0][row, column] if ground.past else np.nan
        full[row, column] = then if np.isfinite(then) else _usual(ground, row, column)
    return full, missing | ground.is_guessed[:, None]


def _usual(ground: Ground, row: int, column: int) -> float:
    shares = ground.base[ground.regions == ground.regions[row], column]
    known = shares[np.isfinite(shares)]
    return WEAKER * float(known.mean()) if known.size else 0.0


NEAR: Mapping[str, float] = {"near": 4.0}
"""How far a neighbourhood reaches, in seats on the map."""
ALIKE: Mapping[str, float] = {"like": 1.5}
"""How unlike two seats of a kind may be, in standard deviations of their past votes."""


ROW = 0.75**0.5
"""How far apart two rows of hexagons are, the columns being one apart."""


def _near(ground: Ground, places: Places) -> dict[str, Floats]:
    codes = [one.constituency.gss_code for one in ground.contests]
    if any(code not in places for code in codes):
        return {}
    at = np.array([(q + (r & 1) / 2, ROW * r) for q, r in (places[code] for code in codes)])
    apart = np.sqrt(((at[:, None] - at[None]) ** 2).sum(-1))
    return {name: np.exp(-apart / reach) for name, reach in NEAR.items()}


def _alike(ground: Ground) -> dict[str, Floats]:
    base = np.nan_to_num(ground.base)
    columns = [base[:, k] for k, key in enumerate(ground.territory) if key not in ("snp", "pc")]
    if RIGHT in ground.territory:
        columns.append(old_right(ground))
    seats = np.stack([_standard(one) for one in columns], axis=1)
    apart = ((seats[:, None] - seats[None]) ** 2).sum(-1)
    return {name: np.exp(-apart / (2 * reach**2)) for name, reach in ALIKE.items()}


def _standard(values: Floats) -> Floats:
    spread = values.std()
    return np.asarray((values - values.mean()) / (spread if spread > 0 else 1.0))


def old_right(ground: Ground) -> Floats:
    """The most that the challenger on the right had in a seat at the last four elections."""
    column = ground.territory.index(RIGHT)
    tables = (ground.base, *ground.past)
    return np.asarray(np.max([np.nan_to_num(one[:, column]) for one in tables], axis=0))


def loose(lie: Lie, k: int) -> dict[str, Floats]:
    """The parts of a party's change that go another way each time: columns by part."""
    ground = lie.ground
    base = np.nan_to_num(ground.base)
    then = _then(ground)
    rivals = [j for j in range(len(ground.territory)) if j != k]
    parts = {
        "nation": np.ones((len(base), 1)),
        "country": _dummies(ground.countries),
        "region": _dummies(ground.regions),
        "own": (lie.full[:, [k]] - TYPICAL) / TENTH,
        "rivals": (base[:, rivals] - base[:, rivals].mean(0)) / TENTH,
        "return": (base[:, [k]] - then[:, [k]]) / TENTH,
        "winner": np.eye(base.shape[1])[base.argmax(1)],
        "squeeze": _squeeze(base, k),
    }
    if RIGHT in ground.territory:
        old = old_right(ground)
        parts["old-right"] = ((old - old.mean()) / TENTH)[:, None]
    return parts


def _then(ground: Ground) -> Floats:
    """The shares of the election before the base, the base itself where they are not known."""
    base = np.nan_to_num(ground.base)
    if not ground.past:
        return base
    return np.where(np.isnan(ground.past[0]), base, ground.past[0])


def _dummies(names: np.ndarray) -> Floats:
    return np.stack([names == one for one in sorted(set(names))], axis=1).astype(float)


def _squeeze(base: Floats, k: int) -> Floats:
    """How close the first two were where the party was third or worse, second, first."""
    order = np.argsort(-base, axis=1, kind="stable")
    rows = np.arange(len(base))
    gap = base[rows, order[:, 0]] - base[rows, order[:, 1]]
    close = np.clip(1 - gap / CLOSE, 0, 1)
    first, second = order[:, 0] == k, order[:, 1] == k
    return np.stack([close * ~(first | second), close * second, close * first], axis=1)


def steady(lie: Lie, k: int) -> tuple[tuple[str, ...], tuple[str, ...], Floats]:
    """The parts that go much the same way each time: names, the part of each, columns."""
    ground, base = lie.ground, np.nan_to_num(lie.ground.base)
    found = [*_members(ground, base, k), *_by_elections(ground, k), *_absent(ground, base, k)]
    names, parts, columns = zip(*found, strict=True)
    return names, parts, np.stack(columns, axis=1).astype(float)


Column = tuple[str, str, Floats | Flags]


def _members(ground: Ground, base: Floats, k: int) -> list[Column]:
    """Who sits, who leaves, who defends for the first time, who once sat here."""
    won, won_then = base.argmax(1), _then(ground).argmax(1)
    mine, theirs = ground.sits[:, k], np.delete(ground.sits, k, axis=1).any(1)
    is_new = won != won_then
    old, their_old = ground.returns[:, k], np.delete(ground.returns, k, axis=1).any(1)
    return [
        ("sits", "member", mine),
        ("leaves", "member", (won == k) & ~mine),
        ("faces-member", "member", theirs & ~mine),
        ("first-defence", "fresh", (won == k) & is_new & mine),
        ("lost-last-time", "fresh", (won_then == k) & is_new),
        ("faces-first-defence", "fresh", (won != k) & is_new & theirs),
        ("old-member", "old-member", old),
        ("faces-old-member", "old-member", their_old & ~old),
    ]


def _by_elections(ground: Ground, k: int) -> list[Column]:
    won_by_rival = np.delete(ground.by_won, k, axis=1).any(1)
    return [
        ("by-election", "by-election", np.nan_to_num(ground.by_change[:, k]) / TENTH),
        ("by-election-won", "by-election", ground.by_won[:, k]),
        ("by-election-lost", "by-election", won_by_rival & ~ground.by_won[:, k]),
    ]


def _absent(ground: Ground, base: Floats, k: int) -> list[Column]:
    """What the rivals had who do not stand again, and who of them stands anew."""
    rivals = [(j, key) for j, key in enumerate(ground.territory) if j != k]
    gone = [
        (f"without-{key}", "without", base[:, j] * ~ground.stands[:, j] / TENTH)
        for j, key in rivals
    ]
    new = [
        (f"with-{key}", "with", ground.stands[:, j] & np.isnan(ground.base[:, j]))
        for j, key in rivals
    ]
    return [*gone, ("without-others", "without", ground.gone / TENTH), *new]


def covariance(lie: Lie, k: int, scale: Mapping[str, float]) -> Floats:
    """How the changes of a party in two seats go together; a part without a scale is left out."""
    found = np.zeros((len(lie.full), len(lie.full)))
    for part, columns in loose(lie, k).items():
        found += scale.get(part, 0.0) ** 2 * (columns @ columns.T)
    _, parts, columns = steady(lie, k)
    weights = columns * np.array([scale.get(part, 0.0) for part in parts])
    found += weights @ weights.T
    for name, gram in {**lie.near, **lie.alike}.items():
        found += scale.get(name, 0.0) ** 2 * gram
    return found


def mean(lie: Lie, k: int, means: Mapping[str, float]) -> Floats:
    """The change that is expected before anything is known of the election."""
    names, _, columns = steady(lie, k)
    return np.asarray(columns @ np.array([means.get(name, 0.0) for name in names]))


@dataclass(frozen=True, eq=False)
class Learned:
    """What earlier elections taught of a territory: scales and means by party, in parts of one.

    `together` is how the changes of two parties in one seat go together, as correlations.
    """

    scales: Mapping[str, Mapping[str, float]]
    means: Mapping[str, Mapping[str, float]]
    together: Floats


OWN_PARTS: Mapping[str, Callable[[Lie, int], Floats]] = {
    "seat": lambda lie, k: np.ones(len(lie.full)),
    "strong-seat": lambda lie, k: 4 * lie.full[:, k] * (1 - lie.full[:, k]),
    "guess": lambda lie, k: lie.is_guess[:, k].astype(float),
}
"""The parts of the variance that are each seat's own: its like nowhere else."""

KEPT = 0.3
"""How uncertain it is which part of a by-election's change is kept, as a part of that change.

Four general elections tell what most by-elections leave behind, a fifth; what a defector keeps who
won his own, they do not. Set by hand.
"""


def own_variance(lie: Lie, k: int, scale: Mapping[str, float]) -> Floats:
    """The variance of a party's change that is each seat's own."""
    parts = [scale.get(part, 0.0) ** 2 * weigh(lie, k) for part, weigh in OWN_PARTS.items()]
    kept = (KEPT * np.nan_to_num(lie.ground.by_change[:, k])) ** 2
    return np.asarray(np.sum([*parts, kept], axis=0))


POINT = 0.01
"""The unit of the table: a point of share."""


def learned(election: str, territory: tuple[str, ...]) -> Learned:
    """What the elections of the table taught, the named one left out if it is among them."""
    left_out = election if election in SCALES else ""
    return Learned(
        _points(SCALES[left_out], territory),
        _points(MEANS[left_out], territory),
        _square(TOGETHER[left_out][territory[0]], len(territory)),
    )


def _points(
    table: Mapping[str, Mapping[str, float]], territory: tuple[str, ...]
) -> dict[str, dict[str, float]]:
    return {
        key: {name: value * POINT for name, value in table.get(key, {}).items()}
        for key in territory
    }


def _square(lower: Sequence[float], size: int) -> Floats:
    found = np.eye(size)
    found[np.tril_indices(size, -1)] = lower
    return found + found.T - np.eye(size)


def poll_errors(election: str) -> Mapping[str, float]:
    """Seats by which an exit poll errs, by party, as the polls of other elections did."""
    return POLL_ERRORS[election if election in POLL_ERRORS else ""]
