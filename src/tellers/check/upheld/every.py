"""All that may be false of a claim whose figure is right, of one sentence."""

from collections.abc import Callable, Iterator, Sequence

from tellers.check.claims import BY_PLACE, Verdict
from tellers.check.grammar.words import Pattern, Readers
from tellers.check.reading.marking import Marked
from tellers.check.scene import Page
from tellers.check.upheld import words
from tellers.check.upheld.lost import of_defeats, of_lost_figures, of_runs
from tellers.check.upheld.placed import (
    of_both,
    of_deposits,
    of_heads,
    of_his_votes,
    of_places,
)
from tellers.check.upheld.swung import of_swings
from tellers.check.upheld.way import of_ends, of_gaps, of_moves, of_pronouns, of_seats, of_years
from tellers.check.upheld.whole import of_turnout
from tellers.check.upheld.whose import (
    of_labels,
    of_losers,
    of_members,
    of_orders,
    of_owners,
    of_takers,
    of_winners,
    of_winners_here,
)
from tellers.check.whole.nation import Nation

Rule = Callable[[Page, Marked, Sequence[Verdict]], Iterator[Verdict]]
OF_EITHER: Sequence[tuple[Rule, Sequence[Pattern]]] = (
    (of_moves, [words.FROM_TO]),
    (of_seats, [words.FEWER_SEATS]),
    (of_years, [words.ELECTED_IN]),
    (of_lost_figures, [words.LOST_WITH]),
)
"""Rules that need no contest, each with the words that it is of."""
RULES = Readers[Rule](
    (of_owners, words.OWNER),
    (of_winners, words.WON_THEN),
    (of_losers, [words.LOST_BY]),
    (of_members, words.SAT_SINCE),
    (of_orders, [words.OWNS_ONE]),
    (of_gaps, [words.APART, words.LED_BY]),
    (of_defeats, [words.PASSED_TO, words.PASSED_FROM, *words.UNSEATED, *words.BEATEN]),
    (of_runs, [words.HAD_LOST]),
    (of_places, [*words.PLACED, *words.PLACED_BEHIND]),
    (of_his_votes, [words.HE_AND]),
    (of_both, [words.BOTH_HAD]),
    (of_deposits, [words.DEPOSIT_OF]),
    (of_heads, [words.HEAD]),
    (of_swings, words.SWUNG),
    (of_ends, [words.WHOSE_SHARE]),
    (of_pronouns, [words.TO_A_SHARE]),
    *OF_EITHER,
)
RULES_OF_EITHER = Readers[Rule](*OF_EITHER)


def of_upheld(
    pages: Sequence[Page],
    nation: Nation | None,
    marked: Marked,
    bare: Marked,
    told: Sequence[Verdict],
) -> list[Verdict]:
    """What was told of a sentence, with what is false beside its right figures.

    A name or a verb that is false takes the place of whatever was told of it. `bare` is the
    sentence without the offices and parties that go with its names.
    """
    found, page = list(told), pages[0]
    fresh = list[Verdict]()
    if any(word in bare.skeleton for word in words.CALLED_BY):
        rules = (RULES_OF_EITHER if page.scene is None else RULES).called(bare.cues)
        fresh += [one for rule in rules for one in rule(page, bare, found)]
        if page.scene is not None:
            fresh += (*of_winners_here(pages, bare, found), *of_takers(pages, bare))
        fresh += of_turnout(page, nation, bare, found)
    fresh += of_labels(page, marked, [*found, *fresh]) if page.scene is not None else ()
    if not fresh:
        return found
    fresh = list({one.claim: one for one in reversed(fresh)}.values())
    kept = [one for one in found if not any(one.claim.meets(v.claim) for v in fresh)]
    return sorted([*kept, *fresh], key=BY_PLACE)
