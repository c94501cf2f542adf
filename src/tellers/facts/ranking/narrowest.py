"""Records within one election: the smallest majority, so far or of all.

The scope says of how many: a superlative of 312 declared seats is another fact than one of 650.
"""

import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tellers.count.tally import Tally
from tellers.facts.context import Context
from tellers.facts.coverage import read_on
from tellers.facts.fact import Fact, Term, Unit
from tellers.facts.kind import Chapter, Kind
from tellers.record import figures
from tellers.record.contests import RETURN, Return
from tellers.record.people import Citation

SMALLEST_MAJORITY = Kind(
    "smallest-majority", Unit.RANK, "that no declared majority is smaller",
    "place by majority, smallest first", "a smaller majority, or one as small, is declared",
    when="at least two have declared, and no two share it", scope="the seats declared so far",
    slots=("scope",), number=24,
)  # fmt: skip
NARROWEST = Chapter("Records of the election", (SMALLEST_MAJORITY,))
"""The kinds of fact that another declaration may falsify."""


@dataclass(frozen=True, slots=True)
class Narrowest:
    """The one contest with the smallest majority among those declared, of how many in all."""

    contest: str
    majority: int
    declared: int
    total: int
    cite: Citation

    @property
    def is_final(self) -> bool:
        """Whether every contest of the election is among them."""
        return self.declared == self.total

    @property
    def scope(self) -> str:
        """The set the superlative holds of: `312 of 650 declared`, or `650 of 650 declared`."""
        return f"{self.declared} of {self.total} declared"


def narrowest(tally: Tally, results: Mapping[str, Return]) -> Narrowest | None:
    """The contest with the smallest majority.

    None while two share it, while fewer than two count, and where one that a bucket hides may be
    as small.
    """
    closest = tally.closest(2)
    if len(closest) < 2 or closest[0].majority == closest[1].majority:
        return None
    first = closest[0]
    hidden = [results[seat.contest] for seat in tally.seats.values() if seat.majority is None]
    if any(_at_least(result) <= (first.majority or 0) for result in hidden):
        return None
    cite = results[first.contest].cites[RETURN]
    return Narrowest(first.contest, first.majority or 0, tally.declared, tally.total, cite)


def _at_least(result: Return) -> int:
    """The smallest that a majority can have been: its bucket may be one candidate's.

    What nobody could have stood against, or what several were elected in, has none to be small.
    """
    winner, rest = figures.find_winner(result), sorted(result.votes.values())[:-1]
    if result.contest.seats > 1 or not (rest or result.others):
        return sys.maxsize
    return result.votes[winner.id] - max([*rest, result.others]) if winner else 0


def ranking(at: Context, found: Narrowest | None) -> Iterator[Fact]:
    """That this contest's majority is the smallest of those declared."""
    if found is None or found.contest != at.contest.id:
        return
    terms = (
        Term("", "majority", found.majority),
        Term("", "declared", found.declared, Unit.COUNT),
        Term("", "total", found.total, Unit.COUNT),
    )
    yield at.fact(
        SMALLEST_MAJORITY, 1, (found.cite,),
        scope=found.scope, terms=terms,
        coverage=f"{at.contest.election.polled_on}, {found.scope}, {read_on(at.record)}",
    )  # fmt: skip
