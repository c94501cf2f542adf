"""The stretches of a sentence of which every word is known, each a few clauses that stand together.

A sentence is cut where an aside, a relative or another clause may begin. What is known of it is
read in one, and where that comes to nothing, in less; what is not known stays out of it.
"""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise, product
from typing import TypeVar

from tellers.check.composed.pieces import UNKNOWN, Piece, Tree, clauses_of
from tellers.check.reading.marking import Marked

T = TypeVar("T")
CUT = re.compile(
    r" (?=(?:and|while|but|who|which|where|when|whose|after|because|although|having|following) )"
    r"| (?=(?:(?:in|for|of|to|from) )?a (?:seat|constituency|place|town|city|division|part) )"
    r"| (?=[,()] )"
)
"""Where another clause may begin."""
MOST = 12
"""Clauses of a sentence beyond which nothing is put together."""
NOT_SO = re.compile(
    r" (?:if|unless|would|could|might|may|should|will|nearly|almost|hopes?|hoped|claims?|claimed|"
    r"wrongly|denied|denies|doubt|predicted|forecast|expected|think|thought|perhaps|supposed|myth|"
    r"untrue|false|falsely|rumours?|whether|nobody says|not that|had (?:the|[CP]\d+|he|she|it) "
    r"(?:won|held)) "
)
"""Words that leave open whether what follows is so."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words of a sentence that are all known, and where they stand in its skeleton."""

    pieces: tuple[Piece, ...]
    start: int
    end: int

    def kinds(self) -> frozenset[str]:
        """The kinds of its pieces."""
        return frozenset([one.kind for one in self.pieces])

    def all(self, *kinds: str) -> list[Piece]:
        """Its pieces of some kinds, in order."""
        return [one for one in self.pieces if one.kind in kinds]

    def behind(self, piece: Piece, plain: str = "plain") -> Piece | None:
        """The first piece behind another that says something."""
        return next((p for p in self.pieces if p.start > piece.start and p.kind != plain), None)


class Known:
    """The words of each kind of piece, letter by letter of a tree: its size costs no time.

    Of the same words the kind that is named first goes before. A date stands for its year, and
    "first" for any place. What is read needs a piece of each of some sets of kinds.

    >>> known = Known({"row": ("in (a row|succession)",), "count": ("N",)})
    >>> [(one.kind, one.words) for one in known.pieces(" N0 in succession then ", 0, 23)]
    [('count', 'N0'), ('row', 'in succession'), ('unknown', 'then')]
    """

    def __init__(self, kinds: Mapping[str, Sequence[str]], *needed: frozenset[str]) -> None:
        self._root = Tree()
        self.words = set[str]()
        self.needed = needed
        self._calling = [set[str]() for _ in needed]
        for kind, every in kinds.items():
            for words in every:
                self._add(words, kind)

    def may_have(self, words: Collection[str]) -> bool:
        """Whether words may make a piece of each kind that is needed: asked before any is made."""
        return not [some for some in self._calling if some.isdisjoint(words)]

    def _add(self, words: str, kind: str) -> None:
        """Put all that some words may be in the tree: what they share is gone through once."""
        parts = CHOICE.split(words)
        if not all(_is_apart(parts, n) for n in range(0, len(parts), 2)):
            for said in _each(words):
                self._end(*self._behind(self._root, said, ""), kind)
            return
        ends = [(self._root, "")]
        for number, part in enumerate(parts):
            options = part.split("|") if number % 2 else [part]
            ends = [self._behind(at, said, last) for at, last in ends for said in options]
        for at, last in ends:
            self._end(at, last, kind)

    def _behind(self, at: Tree, said: str, last: str) -> tuple[Tree, str]:
        """Where the tree goes on behind some words, and the last of them."""
        for one in said.split():
            last = "O" if one == "first" else one
            at = at.behind(last)
            self.words.add(last)
        return at, last

    def _end(self, at: Tree, last: str, kind: str) -> None:
        at.kind = at.kind or kind
        for some, calling in zip(self.needed, self._calling, strict=True):
            if kind in some:
                calling.add(last)

    def pieces(self, skeleton: str, start: int, end: int) -> list[Piece]:
        """A stretch of a skeleton, piece by piece; an unknown word is a piece of its own."""
        words = [(one[0], *one.span()) for one in WORD.finditer(skeleton, start, end)]
        kinds = _kinds([word for word, _, _ in words])
        found, at = list[Piece](), 0
        while at < len(words):
            length, kind = self._longest(kinds, at)
            said = " ".join([word for word, _, _ in words[at : at + length]])
            found.append(Piece(kind, said, words[at][1], words[at + length - 1][2]))
            at += length
        return found

    def _longest(self, words: Sequence[str], at: int) -> tuple[int, str]:
        found, there = (1, UNKNOWN), self._root
        for number in range(at, len(words)):
            if words[number] not in there:
                break
            there = there[words[number]]
            if there.kind:
                found = number - at + 1, there.kind
        return found


def _kinds(words: Iterable[str]) -> list[str]:
    """Words as the tree has them, of a mark its letter; a date stands for its year."""
    return ["Y" if w[0] == "D" else w[0] if "A" <= w[0] <= "Z" else w for w in words]


WORD = re.compile(r"[^ ]+")


def _is_apart(parts: Sequence[str], number: int) -> bool:
    """Whether words stand apart from the choices on either side, and hold none themselves."""
    part = parts[number]
    is_behind = number == 0 or part.startswith(" ") or (number == len(parts) - 1 and not part)
    is_before = number == len(parts) - 1 or part.endswith(" ") or (number == 0 and not part)
    return is_behind and is_before and "(" not in part


def _each(words: str) -> Iterator[str]:
    parts = CHOICE.split(words) if "(" in words else []
    if len(parts) <= 1:
        yield words
        return
    for some in product(*(one.split("|") if n % 2 else (one,) for n, one in enumerate(parts))):
        yield from _each("".join(some))


CHOICE = re.compile(r"\(([^()]*)\)")


def stretches(marked: Marked, known: Known) -> Iterator[list[Stretch]]:
    """Of each clause cut at its signs, its stretches of known words, the longest first.

    Only where they have a piece of each kind that is needed.
    """
    for clause in _parts(marked.skeleton):
        row: list[Part] = []
        for part in clause:
            if known.words.issuperset(part[2]):
                row.append(part)
            elif row:
                yield from _within(marked.skeleton, known, row)
                row = []
        yield from _within(marked.skeleton, known, row)


Part = tuple[int, int, tuple[str, ...]]
"""Where a part of a clause stands, and its words."""


@lru_cache(maxsize=16)
def _parts(text: str) -> tuple[tuple[Part, ...], ...]:
    """The parts of each clause of a skeleton that is no question."""
    found = list[tuple[Part, ...]]()
    for start, end in clauses_of(text):
        if text[:end].rstrip().endswith("?") or text.startswith("?", end):
            continue
        cuts = sorted({start, end, *(m.start() for m in CUT.finditer(text, start, end))})
        found.append(tuple(
            (a, b, kinds) for a, b in pairwise(cuts) if (kinds := tuple(_kinds(text[a:b].split())))
        ))  # fmt: skip
    return tuple(found)


def _within(text: str, known: Known, parts: Sequence[Part]) -> Iterator[list[Stretch]]:
    if not known.may_have([word for part in parts for word in part[2]]):
        return
    row: list[Stretch] = []
    for a, b, _ in parts:
        pieces = known.pieces(text, a, b)
        is_known = UNKNOWN not in [one.kind for one in pieces]
        if is_known and len(row) < MOST:
            row.append(Stretch(tuple(pieces), a, b))
            continue
        yield from _joined_of(row, known)
        row = [Stretch(tuple(pieces), a, b)] if is_known else []
    yield from _joined_of(row, known)


def _joined_of(row: Sequence[Stretch], known: Known) -> Iterator[list[Stretch]]:
    kinds = {piece.kind for one in row for piece in one.pieces}
    if not [some for some in known.needed if kinds.isdisjoint(some)]:
        yield _joined(row)


def _joined(row: Sequence[Stretch]) -> list[Stretch]:
    """Every way to take neighbours together, the longest first."""
    return [
        Stretch(
            tuple(p for one in row[a : a + length] for p in one.pieces),
            row[a].start,
            row[a + length - 1].end,
        )
        for length in range(len(row), 0, -1)
        for a in range(len(row) - length + 1)
    ]


def is_open(marked: Marked, stretch: Stretch) -> bool:
    """Whether words before a stretch, in its clause or the one before, leave it open."""
    return bool(NOT_SO.search(marked.skeleton[max(0, stretch.start - 60) : stretch.end + 1]))


def longest(
    marked: Marked, every: Sequence[Stretch], read: Callable[[Marked, Stretch], Iterator[T]]
) -> Iterator[tuple[Stretch, T]]:
    """What stretches claim: of those that share words the longest that claims anything."""
    taken: list[Stretch] = []
    for one in every:
        if any(one.start < t.end and t.start < one.end for t in taken):
            continue
        if found := list(read(marked, one)):
            taken.append(one)
            yield from ((one, claim) for claim in found)
