"""Projection: the House to come, never as a bare number.

A thousand Houses that agree with every declaration so far; what is told are their middle, the
range that nine in ten of them fall in, and in how many of them something is so.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import ThreadpoolController

from tellers.count.projection.change import Places, learned, lie_of, poll_errors
from tellers.count.projection.draws import (
    NUMBER,
    Draws,
    Held,
    Poll,
    Prior,
    held_to,
    prior_of,
)
from tellers.count.projection.earlier import group, shares
from tellers.count.projection.ground import (
    BRITAIN,
    NORTHERN_IRELAND,
    SPEAKER,
    Floats,
    Ground,
    ground_of,
)
from tellers.count.projection.unaligned import Outsiders, outsiders_of
from tellers.record.contests import Election, Return
from tellers.record.figures import find_winner
from tellers.record.record import Record

OTHER = "other"
"""The row of all who are elected for no party of their territory, the Speaker apart."""
WIDER = 1.12
"""How much wider ranges and chances are than the draws, whose scales four elections tell roughly.

Set so that nine in ten of the ranges of 2010 to 2019 held, and no seat was called that was lost.
"""
TAIL = 0.05
"""The part of the draws that lies beyond either end of a range: nine in ten lie within."""
FEW = 0.03
"""The part of the seats under which, without an exit poll, nothing is projected aloud."""


Expected = Mapping[str, Mapping[str, float]]
"""Shares that somebody estimated before the count, by ONS code and party id."""


@dataclass(frozen=True, slots=True)
class Range:
    """Seats: the mean over the draws, and the ends between which nine in ten of them lie."""

    mean: float
    low: int
    high: int


@dataclass(frozen=True, slots=True)
class Projection:
    """The House as it is expected after so many declarations.

    `seats` are by party id, most first, `spk` and `other` apart. `majorities` are the chances of
    an overall majority; what lacks to one is the chance of none. `chances` are by undeclared
    contest and label: the desk's own, not for print. `changes` are those of shares in Great
    Britain since the base, over all seats, declared or not. `surprise` is how many times wider
    than expected the declarations fell. `is_too_few` says that nothing should be told yet.
    """

    declared: int
    house: int
    seats: Mapping[str, Range]
    majorities: Mapping[str, float]
    chances: Mapping[str, Mapping[str, float]] = field(repr=False)
    changes: Mapping[str, tuple[float, float, float]] = field(repr=False)
    surprise: float
    has_poll: bool
    is_too_few: bool

    @property
    def hung(self) -> float:
        """The chance that no party has more than half of the House."""
        return max(0.0, 1.0 - sum(self.majorities.values()))


@dataclass(frozen=True, eq=False)
class _Land:
    """One territory: its ground, what was drawn for it, and who stands outside the parties."""

    ground: Ground
    prior: Prior
    outsiders: Outsiders

    def labels(self) -> tuple[str, ...]:
        """The party id of each heading: the label under which most of its candidates stand."""
        standing = Counter(
            one.label.key for contest in self.ground.contests for one in contest.candidacies
        )
        return tuple(
            max((k for k in standing if group(k) == key), key=standing.__getitem__, default=key)
            for key in self.ground.territory
        )

    def winners(self, held: Held, shares: Draws) -> NDArray[np.int8]:
        """Who wins each open seat in each draw: the column of a party, or one of the two after.

        Where no candidate is known, as in a seat of the Library's groups, none of the parties wins.
        """
        number = len(self.ground.territory)
        outside = self.outsiders.share[held.rows]
        kept = 1 - self.outsiders.gained[held.rows]
        best, won = shares[0] * kept, np.zeros(outside.shape, dtype=np.int8)
        for k in range(1, number):
            mine = shares[k] * kept
            is_best = mine > best
            np.copyto(best, mine, where=is_best)
            np.copyto(won, np.int8(k), where=is_best)
        won[outside >= best] = number
        won[self.ground.is_speaker[held.rows]] = number + 1
        return won


THREADS = ThreadpoolController()
"""The threads of numpy's algebra, held to one.

Several round otherwise, so that a night would not be the same bytes in two processes; and on two
busy cores they take longer.
"""


class Projector:
    """What projects one night, made before its first declaration; it then only answers.

    `places` are on a map of hexagons (`change.Places`), `poll` the seats of an exit poll by party
    id; whoever gives one has seen that it is no longer sealed (`rules.md` 20). `expected` are
    shares that somebody estimated for each seat, by ONS code and party id.
    """

    def __init__(
        self,
        record: Record,
        election: Election,
        places: Places,
        poll: Mapping[str, int] | None = None,
        expected: Expected | None = None,
        seed: int = 1,
    ) -> None:
        """Draw every seat, from the record as it stood before the count."""
        grounds = [ground_of(record, election, one) for one in (BRITAIN, NORTHERN_IRELAND)]
        with THREADS.limit(limits=1):
            self.lands = tuple(
                _land(ground, election, places, expected or {}, seed) for ground in grounds
            )
        self.house = sum(len(land.ground.contests) for land in self.lands)
        self.seed = seed
        self.poll = _poll(poll, election.name) if poll else None

    def project(self, results: Mapping[str, Return]) -> Projection:
        """The House given what has declared: results by contest, in the order of declaration."""
        with THREADS.limit(limits=1):
            return self._projected(results)

    def _projected(self, results: Mapping[str, Return]) -> Projection:
        draws = [self._drawn(land, results) for land in self.lands]
        totals = _totals(draws, self.house, NUMBER)
        declared = sum(len(one.declared) for one in draws)
        is_sure = declared >= FEW * self.house
        return Projection(
            declared,
            self.house,
            _ranges(totals),
            {
                k: float((n > self.house / 2).mean())
                for k, n in totals.items()
                if n.max() > self.house / 2
            },
            {k: chance for one in draws for k, chance in one.chances()},
            draws[0].changes(),
            max(one.held.surprise for one in draws),
            self.poll is not None,
            not is_sure and self.poll is None,
        )

    def _drawn(self, land: _Land, results: Mapping[str, Return]) -> "_Drawn":
        held = held_to(land.prior, results)
        declared = {c.id: results[c.id] for c in land.ground.contests if c.id in results}
        shares = held.shares
        if self.poll is not None and land.ground.territory == BRITAIN and held.rows.size:
            won_before = _won(land, declared)

            def counts(now: Draws, columns: Sequence[int]) -> Floats:
                won = land.winners(held, now)
                return np.stack(
                    [(won == k).sum(axis=0) + float(won_before[k]) for k in columns]
                ).astype(float)

            random = np.random.default_rng((self.seed, held.rows.size))
            shares = self.poll.pull(shares, counts, random)
        return _Drawn(land, held, shares, declared)


def _wider(shares: Draws) -> Draws:
    """The draws about their middle, as much wider as the scales are badly known."""
    middle = shares.mean(axis=2, keepdims=True)
    found: Draws = (middle + np.float32(WIDER) * (shares - middle)).astype(np.float32)
    return found


def _land(
    ground: Ground, election: Election, places: Places, expected: Expected, seed: int
) -> _Land:
    estimates = _estimates(ground, expected) if expected else None
    prior = prior_of(
        lie_of(ground, places), learned(election.name, ground.territory), seed, estimates
    )
    return _Land(ground, prior, outsiders_of(ground, seed, NUMBER))


def _estimates(ground: Ground, expected: Expected) -> Floats:
    """Estimated shares as an array, nan where there is none."""
    found = np.full(ground.base.shape, np.nan)
    for row, contest in enumerate(ground.contests):
        for party, share in expected.get(contest.constituency.gss_code, {}).items():
            if group(party) in ground.territory:
                found[row, ground.territory.index(group(party))] = share
    return found


def is_of_use(seats: Mapping[str, int]) -> bool:
    """Whether a poll names a party of Great Britain: of the others it moves nothing."""
    return any(group(party) in BRITAIN for party in seats)


def _poll(seats: Mapping[str, int], election: str) -> Poll | None:
    """The poll as columns, two parties of one heading as one; None where it names no column."""
    errors, columns = poll_errors(election), Counter[int]()
    for party, number in seats.items():
        if group(party) in BRITAIN:
            columns[BRITAIN.index(group(party))] += number
    return Poll(columns, {BRITAIN.index(k): e for k, e in errors.items()}) if columns else None


def _won(land: _Land, declared: Mapping[str, Return]) -> Counter[int]:
    """The seats declared by column: a party's, then all outsiders', then the Speaker's."""
    found: Counter[int] = Counter()
    for result in declared.values():
        elected = find_winner(result)
        if elected is not None:
            found[_column(land.ground, elected.label.key)] += 1
    return found


def _column(ground: Ground, key: str) -> int:
    number = len(ground.territory)
    if key == SPEAKER:
        return number + 1
    return ground.territory.index(group(key)) if group(key) in ground.territory else number


@dataclass(frozen=True, eq=False)
class _Drawn:
    """One territory at one moment: its open seats drawn, its declared ones known."""

    land: _Land
    held: Held
    shares: Draws
    declared: Mapping[str, Return]

    def totals(self) -> dict[str, NDArray[np.int64]]:
        """Seats by label and draw."""
        won, known = self.land.winners(self.held, self.shares), _won(self.land, self.declared)
        keys = (*self.land.labels(), OTHER, SPEAKER)
        return {key: (won == k).sum(axis=0) + known[k] for k, key in enumerate(keys)}

    def chances(self) -> list[tuple[str, dict[str, float]]]:
        """The chance of each label in each open seat; none that is nought."""
        ground, found = self.land.ground, []
        won = self.land.winners(self.held, _wider(self.shares))
        number = len(ground.territory)
        parts = np.stack([(won == k).mean(axis=1) for k in range(number + 2)], axis=1)
        for place, row in enumerate(self.held.rows):
            chances = {
                ground.label(row, k) if k < number else SPEAKER: float(part)
                for k, part in enumerate(parts[place])
                if part > 0 and k != number
            }
            if parts[place, number] > 0:
                chances |= self._outside(int(row), won[place] == number)
            found.append((ground.contests[row].id, chances))
        return found

    def _outside(self, row: int, is_won: NDArray[np.bool_]) -> dict[str, float]:
        """The chances of those outside the parties, by label: each has the draws that he wins."""
        others, best = self.land.ground.others[row], self.land.outsiders.best[row]
        found: dict[str, float] = {}
        for place, times in Counter(best[is_won].tolist()).items():
            label = others[place].party if place >= 0 else OTHER
            found[label] = found.get(label, 0.0) + times / is_won.size
        return found

    def changes(self) -> dict[str, tuple[float, float, float]]:
        """The change of each party's share over all seats: the mean and the ends of its range.

        Like with like: every seat is compared with its own base and weighs as much as its votes
        then. Seats of the Speaker, now or before, are left out.
        """
        ground, rows = self.land.ground, self.held.rows
        is_told = ~(ground.is_speaker | ground.was_speaker)
        base, weight = np.nan_to_num(ground.base), ground.votes * is_told
        if not weight.sum():
            return {}
        weight = weight / weight.sum()
        known = np.zeros(len(ground.territory))
        for row, contest in enumerate(ground.contests):
            if contest.id in self.declared:
                now = shares(self.declared[contest.id])
                known += weight[row] * np.array([now.get(key, 0.0) for key in ground.territory])
        drawn = np.maximum(self.shares, 0) * (1 - self.land.outsiders.gained[rows])
        found = (
            known[:, None] + np.einsum("s,psd->pd", weight[rows], drawn) - (weight @ base)[:, None]
        )
        return {
            key: (one.mean().item(), *_ends(one))
            for key, one in zip(self.land.labels(), found, strict=True)
        }


def _totals(draws: Sequence[_Drawn], house: int, number: int) -> dict[str, NDArray[np.int64]]:
    found: dict[str, NDArray[np.int64]] = {}
    for one in draws:
        for key, seats in one.totals().items():
            found[key] = found.get(key, np.zeros(number, dtype=np.int64)) + seats
    return found


def _ends(drawn: Floats) -> tuple[float, float]:
    """The ends between which nine in ten draws lie."""
    return float(np.quantile(drawn, TAIL)), float(np.quantile(drawn, 1 - TAIL))


def _range(seats: NDArray[np.int64]) -> Range:
    """The range of one party's seats, its ends as much farther from the mean as draws are wider.

    Never beyond the farthest draw: each of them has the seats that the party has already won.
    """
    mean = float(seats.mean())
    low, high = _ends(seats.astype(float))
    low, high = mean - WIDER * (mean - low), mean + WIDER * (high - mean)
    return Range(
        mean, max(int(seats.min()), int(np.floor(low))), min(int(seats.max()), int(np.ceil(high)))
    )


def _ranges(totals: Mapping[str, NDArray[np.int64]]) -> dict[str, Range]:
    ranges = {key: _range(seats) for key, seats in totals.items()}
    shown = [(key, one) for key, one in ranges.items() if one.high > 0]
    return dict(sorted(shown, key=lambda pair: (-pair[1].mean, pair[0])))
