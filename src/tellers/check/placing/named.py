"""Whoever is named beside a figure, or a place, that the record has for him.

"Lisa Forbes on 10,484 and Mike Greene next on 9,081": that it was Mr Greene is borne out with the
votes. A name that is somebody else's has other votes, and is told by them.
"""

from collections.abc import Iterator, Sequence

from tellers.check.answer.settle import laid_over
from tellers.check.claims import Finding, Verdict
from tellers.check.reading.marking import Marked
from tellers.check.scene import Person

OWN = ("votes", "share", "place", "deposit")
"""What a reading is of that is one candidate's and nobody else's."""


def of_named(marked: Marked, told: Sequence[Verdict]) -> list[Verdict]:
    """What was told of a sentence, with the names that its right figures bear out."""
    fresh = list(_named(marked, told))
    return laid_over(told, fresh) if fresh else list(told)


def _named(marked: Marked, told: Sequence[Verdict]) -> Iterator[Verdict]:
    sure = [one for one in told if one.verdict is not Finding.UNCHECKABLE]
    own = [one for one in sure if one.verdict is Finding.SUPPORTED and _owner(one)]
    for mark in marked.marks if own else ():
        if not isinstance(mark.value, Person) or any(one.claim.meets(mark) for one in sure):
            continue
        names = {mark.value.name, *(str(c.name) for _, c in mark.value.standings)}
        of_him = next((one for one in own if _owner(one) in names), None)
        if of_him is not None:
            claim = marked.claim(mark.start, mark.end, "candidate")
            yield Verdict(
                claim, Finding.SUPPORTED, of_him.contest, of_him.reading, claim.span, claim.span,
                of_him.why, of_him.evidence,
            )  # fmt: skip


def _owner(one: Verdict) -> str:
    """Whose figure a verdict is on, by its reading: "votes of Mike Greene, 2019"; else ""."""
    what, _, whose = one.reading.partition(" of ")
    return whose.partition(",")[0].partition(" (")[0] if what in OWN else ""
