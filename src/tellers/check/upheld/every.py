"""All that may be false of a claim whose figure is right, of one sentence."""

from collections.abc import Callable, Iterator, Sequence

from tellers.check.claims import Verdict
from tellers.check.reading.marking import Marked
from tellers.check.scene import Page
from tellers.check.upheld.lost import of_defeats, of_runs
from tellers.check.upheld.placed import of_his_votes, of_places
from tellers.check.upheld.way import of_gaps, of_moves
from tellers.check.upheld.whole import of_turnout
from tellers.check.upheld.whose import of_losers, of_owners, of_winners, of_winners_here
from tellers.check.upheld.words import CALLED_BY
from tellers.check.whole.nation import Nation

Rule = Callable[[Page, Marked, Sequence[Verdict]], Iterator[Verdict]]
RULES: tuple[Rule, ...] = (
    of_owners,
    of_winners,
    of_losers,
    of_gaps,
    of_defeats,
    of_runs,
    of_places,
    of_his_votes,
)


def of_upheld(
    pages: Sequence[Page], nation: Nation | None, marked: Marked, told: Sequence[Verdict]
) -> list[Verdict]:
    """What was told of a sentence, with what is false beside its right figures.

    A name or a verb that is false takes the place of whatever was told of it.
    """
    found, page = list(told), pages[0]
    if not any(word in marked.skeleton for word in CALLED_BY):
        return found
    rules = (of_moves,) if page.scene is None else (*RULES, of_moves)
    fresh = [one for rule in rules for one in rule(page, marked, found)]
    fresh += of_winners_here(pages, marked, found) if page.scene is not None else ()
    fresh += of_turnout(page, nation, marked, found)
    kept = [one for one in found if not any(one.claim.meets(v.claim) for v in fresh)]
    return sorted([*kept, *fresh], key=lambda one: (one.claim.start, one.claim.end))
