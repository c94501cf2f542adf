"""The words of a clause as pieces, each of a kind that a family of claims knows.

Writers put the same parts together in ever new ways: "no seat in the region swung further", "only
Poole, of all of them, had a thinner majority". A family names its parts and the words of each; a
clause all of whose words are a part, or say nothing, is read whatever their order. One word more
than that, and nothing is read: what it may change is not known.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from tellers.check.reading.marking import Marked

PLAIN = "plain"
"""The kind of words that say nothing: articles, a form of "be" or "have", an adverb of manner."""
UNKNOWN = "unknown"
"""The kind of a word that a family does not know."""
ENDS = frozenset({";", ":", ".", "?", "!", "\N{EM DASH}"})
"""Signs at which a clause ends, whatever stands on either side."""
_A, _Z = "A", "Z"


class Piece(NamedTuple):
    """Words of a clause that stand together, their kind, and where they stand in the skeleton."""

    kind: str
    words: str
    start: int
    end: int


class Tree(dict[str, "Tree"]):
    """Words that may begin a piece, or go on with one, each with those that may go on with it.

    `kind` is that of the piece which ends here; empty where none does.
    """

    __slots__ = ("kind",)

    def __init__(self) -> None:
        super().__init__()
        self.kind = ""

    def behind(self, word: str) -> "Tree":
        """What may go on with a word, which is put in where it is not known yet."""
        if word not in self:
            self[word] = Tree()
        return self[word]


class Lexicon:
    """The words of each kind of piece. A capital stands for a mark: "than S" is "than S3".

    The longest words go first; of the same words the kind that is named first.

    >>> known = Lexicon({"way": ("thinner", "more narrow"), "noun": ("majority",), "who": ("P",)})
    >>> [(one.kind, one.words) for one in known.pieces(" P0 more narrow majority indeed ", 0, 33)]
    [('who', 'P0'), ('way', 'more narrow'), ('noun', 'majority'), ('unknown', 'indeed')]
    """

    def __init__(self, kinds: Mapping[str, Iterable[str]]) -> None:
        self._root = Tree()
        words = set[str]()
        for kind, every in kinds.items():
            for one in every:
                at, said = self._root, one.split()
                words.update(said)
                for word in said:
                    at = at.behind(word)
                at.kind = at.kind or kind  # of like words the kind that is named first
        self.words = frozenset(words)

    def pieces(self, skeleton: str, start: int, end: int) -> list[Piece]:
        """A stretch of a skeleton, piece by piece; an unknown word is a piece of its own."""
        words = [(one[0], *one.span()) for one in _WORD.finditer(skeleton, start, end)]
        kinds = [word[0] if _A <= word[0] <= _Z else word for word, _, _ in words]
        found, at, last = list[Piece](), 0, len(words)
        while at < last:
            length, kind, there = 1, UNKNOWN, self._root
            for number in range(at, last):
                if kinds[number] not in there:
                    break
                there = there[kinds[number]]
                if there.kind:
                    length, kind = number - at + 1, there.kind
            said, first, end = words[at]
            if length > 1:
                end = words[at + length - 1][2]
                said = " ".join(one[0] for one in words[at : at + length])
            found.append(Piece(kind, said, first, end))
            at += length
        return found


_WORD = re.compile(r"\S+")


def clauses(
    marked: Marked, joints: tuple[str, ...] = (" but ", " while ")
) -> tuple[tuple[int, int], ...]:
    """Where each clause of a sentence stands in its skeleton: cut at its signs and at `joints`.

    A comma parts no clauses: what stands between two of them may be an aside.
    """
    return clauses_of(marked.skeleton, joints)


@lru_cache(maxsize=16)
def clauses_of(text: str, joints: tuple[str, ...] = ()) -> tuple[tuple[int, int], ...]:
    """The clauses of a skeleton: every family that a sentence calls asks for the same."""
    cuts = {0, len(text), *(sign.start() for sign in _SIGN.finditer(text))}
    for joint in joints:
        at = text.find(joint)
        while at >= 0:
            cuts.add(at + 1)
            at = text.find(joint, at + 1)
    edges = sorted(cuts)
    return tuple((a, b) for a, b in pairwise(edges) if text[a:b].strip(" .;:"))


_SIGN = re.compile(rf"(?<= )[{''.join(sorted(ENDS))}](?= )")


def of_kind(pieces: Iterable[Piece], kind: str) -> list[Piece]:
    """The pieces of one kind, in order."""
    return [one for one in pieces if one.kind == kind]


def without_asides(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces without what stands between two commas and is of no weight: "a surgeon".

    Only where no mark, and no word of the field, stands in it: what it says is of the person.
    """
    commas = [n for n, one in enumerate(pieces) if one.words == ","]
    gone = set[int]()
    for first, last in pairwise(commas):
        between = pieces[first + 1 : last]
        is_idle = all(p.kind in (PLAIN, UNKNOWN) and p.words[0].islower() for p in between)
        if is_idle and any(p.kind == UNKNOWN for p in between) and len(between) <= LONG:
            gone |= set(range(first, last))
    return [one for n, one in enumerate(pieces) if n not in gone]


LONG = 8
"""More words than so many are no aside but a clause of their own."""
ARTICLES = ("a", "an", "the", "this", "that")
BEING = (
    "is",
    "was",
    "are",
    "were",
    "has",
    "have",
    "had",
    "been",
    "being",
    "be",
    "has been",
    "had been",
)
ADVERBS = (
    "also",
    "again",
    "even",
    "still",
    "now",
    "then",
    "too",
    "in fact",
    "indeed",
    "however",
    "though",
    "actually",
    "simply",
    "though",
    "meanwhile",
    "nevertheless",
    "nonetheless",
    "as it happens",
)
SAYS_NOTHING = (*ARTICLES, *BEING, *ADVERBS, ",")
"""Words that every family may leave out."""
