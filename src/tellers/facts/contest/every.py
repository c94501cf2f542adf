"""Every fact of one contest: its figures, its history, its people."""

from collections.abc import Callable, Iterator

from tellers.facts.contest.compared import COMPARISONS
from tellers.facts.contest.context import Context
from tellers.facts.contest.history import history
from tellers.facts.contest.papers import PAPERS, POLLED_ON
from tellers.facts.contest.people import people
from tellers.facts.contest.result import RESULT, votes
from tellers.facts.fact import Fact

Facts = Iterator[Fact]


def several(at: Context) -> Facts:
    """What may be said of a contest for several seats: who stood, when, with how many votes.

    Its electors had several votes each, so that there is no share, no majority, no swing and no
    turnout to be had from them (`rules.md` 5).
    """
    yield from votes(at)
    yield at.fact(POLLED_ON, at.contest.polled_on, (at.row(),))


FIGURES: tuple[Callable[[Context], Facts], ...] = (*RESULT, *COMPARISONS, *PAPERS)


def facts_of_result(at: Context) -> dict[str, Fact]:
    """Every figure of one result, by id."""
    kinds = FIGURES if at.contest.seats == 1 else (several,)
    return {fact.id: fact for kind in kinds for fact in kind(at)}


def facts_of_contest(at: Context) -> dict[str, Fact]:
    """All that does not hang on how other contests of the election went, by id."""
    facts = facts_of_result(at)
    for more in (history(at), people(at)):
        facts |= {fact.id: fact for fact in more}
    return facts
