"""Everything that is told of a sentence beyond the grammar's rules."""

from collections.abc import Iterator, Sequence

from tellers.check.claims import Verdict
from tellers.check.reading.marking import Marked
from tellers.check.scene import Page
from tellers.check.unplaced.counts import unplaced
from tellers.check.unplaced.winners import of_outcome


def beyond_rules(
    pages: Sequence[Page], marked: Marked, told: Sequence[Verdict]
) -> Iterator[Verdict]:
    """The verdicts on counts and names of a sentence of which the rules said nothing."""
    yield from unplaced(pages, marked, told, is_sure=len(pages) == 1)
    yield from of_outcome(pages, marked, told)
