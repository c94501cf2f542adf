"""Everything that is told of a sentence beyond the grammar's rules."""

from collections.abc import Iterator, Sequence

from tellers.check.among.kind import of_a_kind
from tellers.check.among.swings import of_swings
from tellers.check.beside.pair import of_pairs
from tellers.check.claims import Verdict
from tellers.check.reading.marking import Marked
from tellers.check.scene import Page
from tellers.check.superlative.counted import of_counts
from tellers.check.superlative.held import of_orders
from tellers.check.superlative.shaves import of_shaves
from tellers.check.unplaced.counts import unplaced
from tellers.check.unplaced.gains import of_gains
from tellers.check.unplaced.places import of_places
from tellers.check.unplaced.rounds import of_rounds
from tellers.check.unplaced.winners import of_outcome
from tellers.check.whole.nation import Nation


def beyond_rules(
    text: Page,
    nation: Nation | None,
    pages: Sequence[Page],
    marked: Marked,
    bare: Marked,
    told: Sequence[Verdict],
) -> Iterator[Verdict]:
    """The verdicts on counts, names and orders of a sentence of which the rules said nothing.

    `bare` is the sentence without the offices and parties that go with its names.
    """
    yield from unplaced(pages, marked, told, is_sure=len(pages) == 1)
    yield from of_outcome(pages, marked, told)
    yield from of_rounds(pages, bare, told)
    yield from of_places(pages, bare, told)
    yield from of_counts(text, nation, pages, bare, told)
    yield from of_orders(text, nation, pages, marked, told)
    yield from of_pairs(text, nation, pages, marked)
    yield from of_swings(text, nation, pages, bare, told)
    yield from of_a_kind(text, nation, bare, told)
    yield from of_gains(text, nation, bare, told)
    yield from of_shaves(text, nation, pages, bare, told)
