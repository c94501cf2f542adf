"""A doubt, which is a row of a table: kinds of claims that words on both sides leave open."""

from typing import NamedTuple

from tellers.check.grammar.words import Pattern, compiled, cues_beside
from tellers.check.reading.cues import Cues


class Doubt(NamedTuple):
    """Kinds of claims that words to their left, and words to their right, leave open, and why.

    Of no kinds named it leaves every kind open; a side without a pattern is right whatever it is.
    """

    kinds: frozenset[str]
    left: Pattern | None
    right: Pattern | None
    why: str


def worded(kinds: str, left: str, right: str, why: str) -> Doubt:
    """A doubt from words: kinds with a space between, `first_since` for "first since"."""
    sides = compiled(f"(?:{left})$") if left else None, compiled(f"^(?:{right})") if right else None
    of = (kind.replace("_since", " since") for kind in kinds.split())
    return Doubt(frozenset(of), *sides, why)


def cues_of(doubt: Doubt) -> Cues:
    """Words of which a sentence has some where the doubt may be so."""
    return cues_beside(doubt.left, doubt.right)


def is_so(doubt: Doubt, left: str, right: str) -> bool:
    """Whether the words on both sides of a claim are a doubt's."""
    if doubt.right is not None and doubt.right.match(right) is None:
        return False  # asked first: it is held to one place, and the other is sought
    return doubt.left is None or doubt.left.search(left) is not None
