"""Every fact of one contest: its figures, its history, its people."""

from collections.abc import Callable, Iterator

from tellers.facts.before.compared import COMPARISONS
from tellers.facts.before.fortunes import OF_FORTUNES
from tellers.facts.before.map import OF_THE_MAP
from tellers.facts.before.outcomes import WENT
from tellers.facts.context import Context
from tellers.facts.fact import Fact
from tellers.facts.past.bellwether import TIDES
from tellers.facts.past.firsts import FIRST
from tellers.facts.past.here import HERE
from tellers.facts.past.history import history
from tellers.facts.past.longest import longest_run
from tellers.facts.people.careers import BEHIND
from tellers.facts.people.independents import FREE
from tellers.facts.people.sitting import MEMBERS
from tellers.facts.people.winner import people
from tellers.facts.poll.ballot import OF_THE_BALLOT
from tellers.facts.poll.closeness import OF_CLOSENESS
from tellers.facts.poll.papers import PAPERS, POLLED_ON
from tellers.facts.poll.result import RESULT, votes

Facts = Iterator[Fact]


def several(at: Context) -> Facts:
    """What may be said of a contest for several seats: who stood, when, with how many votes.

    Its electors had several votes each, so that there is no share, no majority, no swing and no
    turnout to be had from them (`rules.md` 5).
    """
    yield from votes(at)
    yield at.fact(POLLED_ON, at.contest.polled_on, (at.row(),))


FIGURES: tuple[Callable[[Context], Facts], ...] = (*RESULT, *COMPARISONS, *PAPERS)
REMARKS: tuple[Callable[[Context], Facts], ...] = (
    *OF_CLOSENESS, *OF_FORTUNES, *OF_THE_BALLOT, *OF_THE_MAP, *HERE, history, longest_run, people,
    *WENT, *FREE, *MEMBERS, *BEHIND, *FIRST, *TIDES,
)  # fmt: skip


def facts_of_result(at: Context) -> dict[str, Fact]:
    """Every figure of one result, by id."""
    alone = (*RESULT, *PAPERS) if at.is_turned else FIGURES
    kinds = alone if at.contest.seats == 1 else (several,)
    return {fact.id: fact for kind in kinds for fact in kind(at)}


def facts_of_contest(at: Context) -> dict[str, Fact]:
    """All that does not hang on how other contests of the election went, by id."""
    facts = facts_of_result(at)
    if at.contest.is_plain and not at.is_turned:
        facts |= {fact.id: fact for kind in REMARKS for fact in kind(at)}
    return facts
