"""Ground: what was known of every seat before the count, as arrays.

Rows are contests, columns the parties of one territory. Great Britain and Northern Ireland have
each their own ground: other parties, and other habits.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tellers.count.projection.earlier import (
    RIGHT,
    Shares,
    by_elections,
    earlier_shares,
    footing,
    group,
    shares,
    winners,
)
from tellers.errors import UnknownContest
from tellers.record.contests import Candidacy, Contest, Election, Return
from tellers.record.figures import IRISH, find_winner
from tellers.record.people import Standing
from tellers.record.record import Record

Floats = NDArray[np.floating[Any]]
Flags = NDArray[np.bool_]

BRITAIN = ("con", "lab", "ld", "snp", "pc", "green", RIGHT)
NORTHERN_IRELAND = ("dup", "sf", "sdlp", "uup", "apni", "tuv")

LOOK_BACK = 3
"""General elections before the last one whose shares in the area are looked at."""
CAREER = 8
"""General elections over which somebody is remembered as a member."""


@dataclass(frozen=True, slots=True)
class Other:
    """Somebody who stands for none of the territory's parties.

    `before` is the share that the same person, or the same party, had here last time; `elected`
    says that he was elected here as what he now is, at a by-election or the last general one.
    """

    candidacy: str
    party: str
    is_sitting: bool
    before: float
    elected: float = 0.0


@dataclass(frozen=True, eq=False)
class Ground:
    """The seats of one territory before they count. Shares are parts of one, nan where none.

    `base` is the last general election in the area, `past` those before it, newest first. `votes`
    are those that a base is of, `is_guessed` marks bases that no source holds. `stands`, `sits` and
    `returns` say of each party whether it has a candidate here, whether he sits, whether he once
    sat for this place. `by_change` is the party's change at the last by-election since, `by_won`
    who won it; `gone` is the base share of all outside the territory's parties who do not stand
    again.
    """

    territory: tuple[str, ...]
    contests: tuple[Contest, ...]
    base: Floats
    past: tuple[Floats, ...]
    votes: Floats
    is_guessed: Flags
    stands: Flags
    sits: Flags
    returns: Flags
    by_change: Floats
    by_won: Flags
    is_speaker: Flags
    was_speaker: Flags
    gone: Floats
    others: tuple[tuple[Other, ...], ...]

    @property
    def countries(self) -> NDArray[np.str_]:
        """The nation of each seat."""
        return np.array([one.constituency.country for one in self.contests], dtype=np.str_)

    @property
    def regions(self) -> NDArray[np.str_]:
        """The region of each seat; a nation that has none is its own."""
        return np.array([one.constituency.region for one in self.contests], dtype=np.str_)

    def label(self, row: int, column: int) -> str:
        """The party id under which a heading stands in a seat; the heading itself if none does."""
        heading = self.territory[column]
        for one in self.contests[row].candidacies:
            if group(one.label.key) == heading:
                return one.label.key
        return heading


def ground_of(record: Record, election: Election, territory: tuple[str, ...]) -> Ground:
    """What the record knew before an election of the seats of one territory.

    Nothing of the election itself is read but who stands, and who of them sits.

    Raises:
        UnknownContest: the record holds no general election before this one.
    """
    is_irish = territory == NORTHERN_IRELAND
    contests = tuple(
        contest
        for contest in record.contests_of(election.id)
        if (contest.constituency.country in IRISH) == is_irish and contest.is_plain
    )
    generals = [e for e in record.general_elections() if e.polled_on < election.polled_on]
    if not generals:
        raise UnknownContest(
            f"There is nothing to project {election.name} from: the record holds no general "
            "election before it.",
            mend=record.extent(),
        )
    reading = _Reading(record, territory, generals[::-1])
    return reading.ground(contests)


@dataclass(frozen=True, slots=True)
class _Reading:
    """A ground being read: the general elections before, newest first."""

    record: Record
    territory: tuple[str, ...]
    before: Sequence[Election]

    def ground(self, contests: tuple[Contest, ...]) -> Ground:
        bases = [footing(self.record, one, self.before[0]) for one in contests]
        base = self.table(one.shares for one in bases)
        past = tuple(self._past(contests, election) for election in self.before[1 : LOOK_BACK + 1])
        by_change, by_won = self._by_elections(contests, base)
        return Ground(
            self.territory,
            contests,
            base,
            past,
            np.array([float(one.votes) for one in bases]),
            np.array([one.is_guessed for one in bases], dtype=bool),
            self._flags(contests, lambda one, contest: True),
            self._flags(contests, lambda one, contest: one.is_sitting),
            self._returning(contests),
            by_change,
            by_won,
            np.array([_has_speaker(one) for one in contests], dtype=bool),
            np.array([SPEAKER in one.shares for one in bases], dtype=bool),
            self._gone(contests),
            tuple(self._others(one) for one in contests),
        )

    def table(self, rows: Iterable[Shares | None]) -> Floats:
        """Shares as an array, nan where a party has none or nothing is known."""
        return np.array(
            [[(row or {}).get(key, np.nan) for key in self.territory] for row in rows]
        ).reshape(-1, len(self.territory))

    def _past(self, contests: tuple[Contest, ...], election: Election) -> Floats:
        return self.table(earlier_shares(self.record, one, election) for one in contests)

    def _flags(
        self, contests: tuple[Contest, ...], is_so: Callable[[Candidacy, Contest], bool]
    ) -> Flags:
        """Whether a party has a candidate in a contest of whom something is so."""
        found = np.zeros((len(contests), len(self.territory)), dtype=bool)
        for row, contest in enumerate(contests):
            for one in contest.candidacies:
                heading = group(one.label.key)
                if heading in self.territory and is_so(one, contest):
                    found[row, self.territory.index(heading)] = True
        return found

    def _returning(self, contests: tuple[Contest, ...]) -> Flags:
        won = winners(self.record, self.before[:CAREER])

        def is_former(one: Candidacy, contest: Contest) -> bool:
            here = won.get(one.member, set()) if one.member else set()
            return not one.is_sitting and contest.constituency.name in here

        return self._flags(contests, is_former)

    def _by_elections(self, contests: tuple[Contest, ...], base: Floats) -> tuple[Floats, Flags]:
        change, won = np.full(base.shape, np.nan), np.zeros(base.shape, dtype=bool)
        for row, contest in enumerate(contests):
            for result in by_elections(self.record, contest, self.before[0]):
                (now,) = self.table([shares(result)])
                change[row] = np.nan_to_num(now) - np.nan_to_num(base[row])
                elected = find_winner(result)
                for column, heading in enumerate(self.territory):
                    is_it = elected is not None and group(elected.label.key) == heading
                    won[row, column] = is_it
        return change, won

    def _gone(self, contests: tuple[Contest, ...]) -> Floats:
        return np.array([self._left(contest) for contest in contests])

    def _left(self, contest: Contest) -> float:
        """The share of those outside the territory's parties who stood last time and do not now."""
        last = self._last(contest)
        if last is None:
            return 0.0
        left = (
            last.votes[then.id]
            for then in last.contest.candidacies
            if group(then.label.key) not in self.territory
            and not any(_is_one(then, now) for now in contest.candidacies)
        )
        return sum(left) / max(sum(last.votes.values()), 1)

    def _others(self, contest: Contest) -> tuple[Other, ...]:
        """Those who stand for no party of the territory, and are not the Speaker."""
        last = self._last(contest)
        return tuple(
            Other(
                one.id,
                one.label.key,
                one.is_sitting,
                _before(one, last),
                self._elected(contest, one),
            )
            for one in contest.candidacies
            if group(one.label.key) not in self.territory and one.label.key != SPEAKER
        )

    def _last(self, contest: Contest) -> Return | None:
        for area in self.record.same_area(contest.constituency.id):
            for one in self.record.history(area):
                if one.election.id == self.before[0].id:
                    return self.record.returns.get(one.id)
        return None

    def _elected(self, contest: Contest, candidacy: Candidacy) -> float:
        """The share with which he was last elected here as what he is now; nought if he was not."""
        last = self._last(contest)
        results = [*([last] if last else []), *by_elections(self.record, contest, self.before[0])]
        for result in reversed(results):
            elected = find_winner(result)
            if elected is not None and _is_one(elected, candidacy):
                return float(result.votes[elected.id] / max(sum(result.votes.values()), 1))
        return 0.0


SPEAKER = "spk"


def _has_speaker(contest: Contest) -> bool:
    return any(one.label.key == SPEAKER for one in contest.candidacies)


def _is_one(earlier: Candidacy, now: Candidacy) -> bool:
    """Whether two candidacies are of one person under one label, or of one party."""
    if earlier.label.key != now.label.key:
        return False
    return now.label.standing is Standing.PARTY or earlier.name == now.name


def _before(candidacy: Candidacy, last: Return | None) -> float:
    """The share that the same person or party had in a result, nought where there was none."""
    if last is None:
        return 0.0
    for one in last.contest.candidacies:
        if _is_one(one, candidacy):
            return float(last.votes[one.id] / max(sum(last.votes.values()), 1))
    return 0.0
