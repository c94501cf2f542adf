"""Whoever is named beside a figure, or a place, that the record has for him.

"Lisa Forbes on 10,484 and Mike Greene next on 9,081": that it was Mr Greene is borne out with the
votes. A name that is somebody else's has other votes, and is told by them. A party right before a
place that it did not have is wrong with it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from tellers.check.answer.settle import laid_over
from tellers.check.claims import Finding, Verdict
from tellers.check.grammar.words import compiled
from tellers.check.reading.marking import Marked
from tellers.check.scene import Person

PLACED = compiled(
    r" (?P<who>P\d+) (?:(?:now|here|there|only|again|also|narrowly) )*(?:was|were|came|finished|"
    r"took|claimed|secured|ended|ran) (?:(?:in|a|an|only|just|distant|poor|close) )*$"
)
"""A party right before its place: which of the two is wrong, the words do not say."""
OWN = ("votes", "share", "place", "deposit")
"""What a reading is of that is one candidate's and nobody else's."""


def of_named(marked: Marked, told: Sequence[Verdict]) -> list[Verdict]:
    """What was told of a sentence, with the names that its right figures bear out."""
    fresh = list(_named(marked, told))
    return [_with_party(marked, one) for one in (laid_over(told, fresh) if fresh else told)]


def _with_party(marked: Marked, one: Verdict) -> Verdict:
    """A false place with the party right before it: "Labour was third", where Reform was."""
    if one.claim.kind != "position" or one.verdict is not Finding.CONTRADICTED:
        return one
    mark = next((m for m in marked.marks if m.letter == "O" and one.claim.meets(m)), None)
    symbol = f" O{marked.marks.index(mark)} " if mark else ""
    at = marked.skeleton.find(symbol) if symbol else -1
    found = PLACED.search(marked.skeleton[: at + 1]) if at >= 0 else None
    if found is None:
        return one
    party = marked.mark(found["who"])
    return replace(one, claim=marked.claim(party.start, one.claim.end, "position"))


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
