"""Everything that is told of a sentence beyond the grammar's rules."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from tellers.check.among.kind import KINDS, of_a_kind
from tellers.check.among.swings import SWINGS, of_swings
from tellers.check.beside import pair
from tellers.check.beside.pair import of_pairs
from tellers.check.claims import Verdict
from tellers.check.grammar.words import Readers
from tellers.check.reading.marking import Marked
from tellers.check.scene import Page
from tellers.check.superlative.counted import of_counts
from tellers.check.superlative.held import of_orders
from tellers.check.superlative.shaves import SHAVES, of_shaves
from tellers.check.unplaced import words
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
    asked = _Asked(text, nation, pages, marked, bare, told)
    for reader in READERS.called(marked.cues):
        yield from reader(asked)


@dataclass(frozen=True, slots=True)
class _Asked:
    """A sentence, with and without its offices, the pages it may be of, and what was told of it."""

    text: Page
    nation: Nation | None
    pages: Sequence[Page]
    marked: Marked
    bare: Marked
    told: Sequence[Verdict]


READERS = Readers[Callable[[_Asked], Iterator[Verdict]]](
    (lambda a: of_pairs(a.text, a.nation, a.pages, a.marked), [pair.THAN, pair.BARE]),
    (lambda a: of_swings(a.text, a.nation, a.pages, a.bare, a.told), SWINGS),
    (lambda a: of_a_kind(a.text, a.nation, a.bare, a.told), KINDS),
    (lambda a: of_gains(a.text, a.nation, a.bare, a.told), [words.CAME_FROM, words.ONE_OF_LOST]),
    (lambda a: of_shaves(a.text, a.nation, a.pages, a.bare, a.told), SHAVES),
)
"""What only few sentences tell of, with the words that it is of."""
