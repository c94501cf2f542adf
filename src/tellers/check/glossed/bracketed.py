"""A share in words with its figure in brackets: both are of the same, and each is read alone.

"Nearly half of voters (47.4 per cent) backed her" says that nearly half did, and that 47.4 per cent
did. What is in brackets has no words of its own to say of what it is.
"""

from collections.abc import Sequence
from typing import NamedTuple

from tellers.check.claims import Verdict
from tellers.check.grammar.words import compiled
from tellers.check.plainer.rewriting import exchanged
from tellers.check.reading.marking import Mark, Marked

BRACKETED = compiled(
    r" (?P<f>F\d+)(?P<of>(?: (?:[a-z][a-z'-]*|S\d+)){1,7})"
    r"(?P<gloss> (?:\(|,|-|\N{EN DASH}|\N{EM DASH}) (?:(?:or|exactly|precisely|some|namely) )*"
    r"(?P<q>Q\d+) (?:\)|,|-|\N{EN DASH}|\N{EM DASH}))(?= )"
)
"""A part in words, what it is of, and the figure of it in brackets, or between commas or dashes."""
NO_NOUN = frozenset(
    {"and", "but", "while", "with", "was", "were", "to", "from", "up", "down", "than"}
)
"""Words that end what a part is of."""


class Twins(NamedTuple):
    """A sentence in which a share is told twice, once with each: the words, and the figure."""

    in_words: Marked
    in_figures: Marked
    figure: Mark

    def told(self, words: Sequence[Verdict], figures: Sequence[Verdict]) -> list[Verdict]:
        """What was told of the sentence in words, and of the figure in its brackets."""
        own = [one for one in figures if one.claim.meets(self.figure)]
        rest = [one for one in words if not one.claim.meets(self.figure)]
        return sorted([*rest, *own], key=lambda one: (one.claim.start, one.claim.end))


def twins_of(marked: Marked) -> Twins | None:
    """The two sentences that one with a bracketed share stands for; else none."""
    if not marked.may_have(BRACKETED):
        return None
    for found in marked.finds(BRACKETED):
        if NO_NOUN.isdisjoint(found["of"].split()):
            in_words = marked.without([found.span("gloss")])
            return Twins(in_words, exchanged(marked, found, "{q}{of}"), marked.mark(found["q"]))
    return None
