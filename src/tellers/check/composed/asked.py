"""What a family of composed claims is asked: a sentence, and what was told of it so far."""

from collections.abc import Sequence
from dataclasses import dataclass

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
