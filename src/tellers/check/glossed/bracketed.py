"""A share in words with its figure in brackets: both are of the same, and each is read alone.

"Nearly half of voters (47.4 per cent) backed her" says that nearly half did, and that 47.4 per cent
did. What is in brackets has no words of its own to say of what it is.
"""

from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

from tellers.check.claims import BY_PLACE, Finding, Verdict
from tellers.check.grammar.words import compiled
from tellers.check.plainer.rewriting import exchanged
from tellers.check.reading.marking import Mark, Marked
from tellers.style.numbers import Hedge, find_amounts

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


class Glossed(NamedTuple):
    """A sentence without its figures in brackets, and with each in the place of its words."""

    in_words: Marked
    in_figures: tuple[tuple[Mark, Marked], ...]


def glossed(marked: Marked) -> Glossed | None:
    """The sentences that one with bracketed shares stands for; none where it has no such share.

    All brackets are left out of the words, and all but its own beside each figure.
    """
    if not marked.may_have(BRACKETED):
        return None
    found = [one for one in marked.finds(BRACKETED) if NO_NOUN.isdisjoint(one["of"].split())]
    if not found:
        return None
    figures = [(marked.mark(one["q"]), _with_figure(marked, one["f"], one["q"])) for one in found]
    return Glossed(_in_words(marked), tuple(figures))


def _in_words(marked: Marked, but: str = "") -> Marked:
    """The sentence without what stands in brackets behind a part in words."""
    spans = [
        one.span("gloss") for one in marked.finds(BRACKETED)
        if one["q"] != but and NO_NOUN.isdisjoint(one["of"].split())
    ]  # fmt: skip
    return marked.without(spans) if spans else marked


def _with_figure(marked: Marked, words: str, figure: str) -> Marked:
    """The sentence with a figure in the place of its part in words, and no other brackets."""
    alone = _in_words(marked, but=figure)
    found = next(one for one in alone.finds(BRACKETED) if one["q"] == figure and one["f"] == words)
    return exchanged(alone, found, "{q}{of}")


def told_with(
    words: Sequence[Verdict], figures: Sequence[tuple[Mark, Sequence[Verdict]]]
) -> list[Verdict]:
    """What was told of a sentence in words, and of each figure in its brackets."""
    own = [one for mark, told in figures for one in told if one.claim.meets(mark)]
    rest = [one for one in words if not any(one.claim.meets(mark) for mark, _ in figures)]
    right = {one.reading for one in own if one.verdict is Finding.SUPPORTED}
    rest = [one.left_open(A_JUDGEMENT) if _is_near(one, right) else one for one in rest]
    return sorted([*rest, *own], key=BY_PLACE)


A_JUDGEMENT = "The figure beside it is right; how near is near enough is a judgement."
NEAR = Fraction(1, 10)
"""By how much of itself a part in words may miss the figure that stands beside it."""
SIDES = {Hedge.ABOUT: (-1, 1), Hedge.NEARLY: (-1,), Hedge.JUST_OVER: (1,)}
"""On which sides of a part the figure may lie that a hedge promises to be near it."""


def _is_near(one: Verdict, right: set[str]) -> bool:
    """Whether a hedged part is false by little only, on the side that its hedge says."""
    if one.verdict is not Finding.CONTRADICTED or one.reading not in right:
        return False
    said = next(find_amounts(one.claim.span), None)
    if said is None or not said.value:
        return False
    apart = Fraction(one.correct_value) / 100 - said.value
    sides = SIDES.get(said.hedge, ())
    return abs(apart) <= said.value * NEAR and any(side * apart > 0 for side in sides)
