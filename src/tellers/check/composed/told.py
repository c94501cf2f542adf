"""Claims of clauses that no rule of the grammar read, put together from their parts.

Asked last, and only where nothing sure was told of the same words: what a rule of the grammar reads
is read by its words' order as well, and stands. Each family is called by words that are rare.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from tellers.check.claims import Finding, Verdict
from tellers.check.reading.marking import Marked
from tellers.check.scene import Page
from tellers.check.whole.nation import Nation


@dataclass(frozen=True, slots=True)
class Asked:
    """A sentence that is read, the pages that it may be of, and what was told of it so far.

    `text_page` is the text's own page as the sentence begins.
    """

    text_page: Page
    pages: Sequence[Page]
    nation: Nation | None
    marked: Marked
    told: Sequence[Verdict]

    def is_told(self, start: int, end: int) -> bool:
        """Whether something sure was told of some words of the skeleton."""
        first, last = self.marked.span(start, end)
        return any(
            one.claim.start < last and first < one.claim.end
            for one in self.told
            if one.verdict is not Finding.UNCHECKABLE
        )


class Family(NamedTuple):
    """Claims of one kind: the words that call it, by their first letters, and its reader."""

    cues: frozenset[str]
    read: Callable[[Asked], Iterator[Verdict]]


def of_composed(asked: Asked) -> Iterator[Verdict]:
    """The verdicts on what the parts of a sentence come to, where nothing sure was told."""
    for family in FAMILIES:
        if not family.cues.isdisjoint(asked.marked.cues):
            yield from (
                one for one in family.read(asked)
                if not any(one.claim.meets(v.claim) for v in asked.told
                           if v.verdict is not Finding.UNCHECKABLE)
            )  # fmt: skip


FAMILIES: tuple[Family, ...] = ()
