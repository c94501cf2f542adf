"""One verdict of a sentence, asked what its words leave open: what stands on both its sides."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from tellers.check.claims import Verdict
from tellers.check.doubt.row import Doubt, cues_of, is_so
from tellers.check.reading.cues import Table
from tellers.check.reading.marking import Mark, Marked
from tellers.check.scene import Page, Parties
from tellers.once import once
from tellers.record.contests import Contest, Return


@dataclass(frozen=True)
class Asked:
    """A verdict, those beside it, and `titled`, the regions of a title that names no seat."""

    page: Page
    marked: Marked
    one: Verdict
    told: Sequence[Verdict]
    titled: Sequence[str]

    @once
    def sides(self) -> tuple[int, int]:
        """Where the claim stands in the skeleton of its sentence."""
        marked, claim = self.marked, self.one.claim
        first = max(0, bisect_right(marked.starts, claim.start) - 1)
        last = max(first + 1, bisect_left(marked.starts, claim.end))
        start = marked.offsets[first]
        return start, start + sum(len(word) + 1 for word in marked.symbols[first:last])

    @once
    def kind(self) -> str:
        """Of what kind the claim is."""
        return self.one.claim.kind

    @once
    def left(self) -> str:
        """The skeleton before the claim."""
        return self.marked.skeleton[: self.sides[0]]

    @once
    def right(self) -> str:
        """The skeleton behind the claim."""
        return self.marked.skeleton[self.sides[1] - 1 :]

    @once
    def before(self) -> str:
        """The words of the sentence before the claim."""
        claim = self.one.claim
        return claim.sentence.text[: claim.start - claim.sentence.start]

    @property
    def behind(self) -> str:
        """The words of the sentence behind the claim."""
        claim = self.one.claim
        return claim.sentence.text[claim.end - claim.sentence.start :]

    @once
    def there(self) -> tuple[Contest, Return] | None:
        """The contest that the claim was held against, and its result."""
        return contest_of(self.page, self.one)

    @once
    def labels(self) -> frozenset[str]:
        """The labels that the claim names."""
        parties = (
            m.value for m in self.marked.marks if m.letter == "P" and self.one.claim.meets(m)
        )
        party = next(parties, None)
        return frozenset(party.keys) if isinstance(party, Parties) else frozenset()

    @once
    def figure(self) -> Mark | None:
        """The figure of the claim."""
        own = (m for m in self.marked.marks if m.letter in "NQTF" and self.one.claim.meets(m))
        return next(own, None)

    @once
    def years(self) -> frozenset[str]:
        """The years that the sentence names."""
        return frozenset(str(m.dated.on.year) for m in self.marked.marks if m.letter in "YD")

    def by_words(self, every: tuple[Doubt, ...]) -> Iterator[str]:
        """Why the words on both sides leave the claim open."""
        for doubt in _doubts(every, self.kind).called(self.marked.cues):
            if is_so(doubt, self.left, self.right):
                yield doubt.why


YEAR = re.compile(r"(?:19|20)\d\d")


def contest_of(page: Page, one: Verdict) -> tuple[Contest, Return] | None:
    """The contest that a verdict is of, and its result."""
    contest, result = page.record.contests.get(one.contest), page.results.get(one.contest)
    return (contest, result) if contest and isinstance(result, Return) else None


@lru_cache(maxsize=512)
def _doubts(every: tuple[Doubt, ...], kind: str) -> Table[Doubt]:
    """Those of some doubts that a claim of a kind may have."""
    return Table((one for one in every if kind in one.kinds), cues_of)
