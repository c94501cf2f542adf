"""A seat against the nation: with the largest party again, no longer, or against its tide.

All of it hangs on how the rest of the election went, so that nothing is said before the record
holds the whole of it.
"""

from collections.abc import Callable, Iterator
from fractions import Fraction

from tellers.facts.context import Context, each_once
from tellers.facts.fact import Fact, Term, Unit
from tellers.facts.kind import Chapter, Kind
from tellers.facts.past.line import scope, winner_of
from tellers.facts.past.nationwide import swing_to_conservatives, won_at
from tellers.record import figures
from tellers.record.figures import OutcomeKind
from tellers.record.lineage.comparison import Step

Facts = Iterator[Fact]

SHORTEST = 5
"""General elections in a row with the largest party, from which a seat is a bellwether."""
TIDE = Fraction(1, 100)
"""A swing in Great Britain from which there is a tide to go against."""

LINE = "the seat's line, over a measured redrawing in the seat that it mostly was"

BELLWETHER = Kind(
    "bellwether", Unit.COUNT,
    "general elections in a row at which the seat went with the party that won the most seats",
    "unbroken run of winner = largest party", "another party was the largest, or won here, at one",
    when="at least five, this one included; no seat's winner that is hidden may decide the largest",
    scope=LINE, slots=("other", "scope"), number=18,
)  # fmt: skip
BELLWETHER_BROKEN = Kind(
    "bellwether-broken", Unit.COUNT,
    "general elections in a row with the largest party that this result ended",
    "unbroken run before this one", "the run was shorter, or goes on",
    when="at least five before this one", scope=LINE, slots=("other", "scope"), number=19,
)  # fmt: skip
AGAINST_TIDE = Kind(
    "against-tide", Unit.POINTS, "the swing in Great Britain that the gain went against",
    "(rise − fall) ÷ 2, in Great Britain, of the party that gained here and the one that lost",
    "the swing was the other way, or smaller than a point",
    when="one of Labour and the Conservatives gained from the other, against at least a point",
    base="the general election before", slots=("party", "other", "base"), number=20,
)  # fmt: skip
THE_TIDE = Chapter("With the nation, or against it", (BELLWETHER, BELLWETHER_BROKEN, AGAINST_TIDE))


def bellwether(at: Context) -> Facts:
    """How often in a row the seat has gone with the largest party, or had until now."""
    election = at.contest.election
    if not election.is_general or at.winner is None:
        return
    largest = won_at(at.record, election).largest
    if not largest:
        return
    is_with = figures.lineage(at.winner.label.key) == largest
    run: list[Step] = []
    is_whole = False
    for step in at.persons.steps():
        winner = winner_of(at.record, step.contest)
        then = won_at(at.record, step.contest.election).largest
        if winner is None or not then:
            break
        if figures.lineage(winner.label.key) != then:
            is_whole = True
            break
        run.append(step)
    count = len(run) + is_with
    if not run or count < SHORTEST:
        return
    contests = tuple(step.contest for step in run)
    yield at.fact(
        BELLWETHER if is_with else BELLWETHER_BROKEN, count,
        each_once((at.row(),), at.line.rows(contests)), other=run[-1].contest.id,
        scope=scope(at.persons.generals, at.contest, run, is_whole=is_whole),
        coverage=at.line.coverage("general elections", run[-1].contest),
    )  # fmt: skip


def against_tide(at: Context) -> Facts:
    """That a seat changed hands between Labour and the Conservatives against the national swing."""
    found, won, before = at.outcome, at.winner, at.base.election
    if found is None or won is None or before is None or found[0] is not OutcomeKind.GAIN:
        return
    if {won.label.key, found[1]} != {"con", "lab"} or not at.contest.election.is_general:
        return
    swing = swing_to_conservatives(at.record, at.contest.election)
    if swing is None:
        return
    to_winner = swing if won.label.key == "con" else -swing
    if to_winner <= -TIDE:
        terms = (Term("=", "swing", -to_winner, Unit.POINTS),)
        yield at.fact(
            AGAINST_TIDE, -to_winner, each_once(at.own_rows(won.label.key), at.base_rows(found[1])),
            party=won.label.key, other=found[1], base=_national_base(at, before.name), terms=terms,
        )  # fmt: skip


def _national_base(at: Context, name: str) -> str:
    return f"notional {name}" if at.base.is_redrawn else name


TIDES: tuple[Callable[[Context], Facts], ...] = (bellwether, against_tide)
