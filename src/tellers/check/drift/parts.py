"""A clause as parts, each from a comma or a joint to the next, and which of them tell of a move."""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from tellers.check.composed.pieces import UNKNOWN, Piece, clauses
from tellers.check.drift import words
from tellers.check.drift.parsing import BREAKS, FIGURES, MOVERS, PAIR, RATIOS, WHOSE, Told, parsed
from tellers.check.reading.marking import Marked


def pieces_of(marked: Marked) -> Iterator[list[Piece]]:
    """The pieces of each clause of a sentence."""
    for start, end in clauses(marked, ()):
        if may_tell(marked.skeleton[start:end]):
            yield _unjoined(marked, words.LEX.pieces(marked.skeleton, start, end))


def may_tell(clause: str) -> bool:
    """Whether a word of a move stands among known ones: asked before pieces are made of a clause.

    The words between two commas or joints are of one part, which tells nothing where it has a word
    that is unknown.

    >>> may_tell(" the party was , said its agent , up P0 "), may_tell(" up P0 with its agent ")
    (True, False)
    """
    is_known, has_move, known, moves = True, False, words.LEX.words, _moving()
    for word in clause.split():
        if word in ENDS_A_PART:
            if is_known and has_move:
                return True
            is_known, has_move = True, False
        else:
            kind = word[0] if "A" <= word[0] <= "Z" else word
            is_known = is_known and kind in known
            has_move = has_move or kind in moves
    return is_known and has_move


ENDS_A_PART = frozenset({",", "(", ")", "\N{EM DASH}", *words.KINDS["joint"]})
"""Words at which another part begins, or may."""
MOVES_TOO = frozenset({
    "F", "than", "years", "year", "months", "weeks", "against", "compared",
})  # fmt: skip
"""What makes a move of other pieces: "a third of its", "more than", "fewer than two years ago"."""
COMMON = frozenset({"in", "the", "came", "took", "was", "made", "went", "gone"})
"""Words that are the longest of some words of a move, and stand in many others."""


@cache
def _moving() -> frozenset[str]:
    """Words of which one stands in every part that tells of a move, or of a gap."""
    phrases = [one.split() for kind in (*words.CALLING, "rather") for one in words.KINDS[kind]]
    alone = MOVES_TOO | {one[0] for one in phrases if len(one) == 1}
    return alone | {_rarest(one) for one in phrases if alone.isdisjoint(one)}


def _rarest(phrase: Sequence[str]) -> str:
    return max(phrase, key=lambda word: (word not in COMMON, len(word)))


def _unjoined(marked: Marked, pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces, "smaller than two years ago" as what it is: no number is below two there."""
    found = list[Piece]()
    for piece in pieces:
        if piece.kind == "ago" and piece.words[0] == "N":
            mark = marked.mark(piece.words.split()[0])
            said = marked.text[mark.start : mark.end].lower().split()
            if "than" in said[1:2]:
                kind = "up" if said[0] in ("more", "greater") else "down"
                cut = piece.start + len(piece.words.split()[0])
                found.append(Piece(kind, said[0], piece.start, cut))
                found.append(Piece("than", "than", cut, cut))
        found.append(piece)
    return found


def told_in(pieces: Sequence[Piece]) -> Iterator[Told]:
    """What a clause tells of moves."""
    parts = list(parts_of(compared(pieces)))
    for number in [n for n, part in enumerate(parts) if _moves(part) and not _is_joined(parts, n)]:
        for run in _runs(parts, number):
            told = parsed([piece for part in run for piece in part])
            if told is not None:
                yield told
                break


def compared(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces, "as" behind so many times as the word of a comparison, which joins no clause."""
    found, is_open = list[Piece](), False
    for piece in pieces:
        is_open = is_open or piece.kind == "as"
        if piece.kind == "hedge" and piece.words.endswith(" than") and not _hedges(pieces, piece):
            found += _unhedged(piece)
            continue
        is_as = piece.kind == "joint" and piece.words == "as"
        found.append(piece._replace(kind="than") if is_as and is_open else piece)
    return found


def _hedges(pieces: Sequence[Piece], hedge: Piece) -> bool:
    """Whether "more than" stands before so many times, and not before another's figure."""
    at = pieces.index(hedge)
    return any(one.kind in RATIOS or one.kind in FIGURES for one in pieces[at + 1 : at + 2])


def _unhedged(piece: Piece) -> list[Piece]:
    """A move and the word of a comparison, out of "more than"."""
    kind = "down" if {"less", "fewer"} & set(piece.words.split()) else "up"
    cut = piece.end - len(" than")
    words_ = piece.words.removesuffix(" than")
    return [Piece(kind, words_, piece.start, cut), Piece("than", "than", cut + 1, piece.end)]


def parts_of(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    """The stretches of a clause between its commas and its joints, which begin the next."""
    own: list[Piece] = []
    for piece in pieces:
        if piece.kind in BREAKS and own:
            yield own
            own = []
        own.append(piece)
    if own:
        yield own


PAIRS = frozenset({("part", "of"), ("part", "as"), ("base", "number")})
"""Kinds that move a figure where they stand together: "a third of its", "against five"."""


def _moves(part: Sequence[Piece]) -> bool:
    return _is_known(part) and any(
        one.kind in MOVERS or (one.kind, two.kind) in PAIRS or one.kind == "rather"
        for one, two in pairwise((*part, Piece("", "", 0, 0)))
    )


def _is_joined(parts: Sequence[list[Piece]], number: int) -> bool:
    """Whether a part is of two who are joined: "the Greens and the Lib Dems were down"."""
    before = parts[number - 1] if number else []
    is_list = parts[number][0].words in ("and", "or") and _is_known(before) and _names(before)
    return is_list and not any(one.kind in (*MOVERS, "had") for one in before)


def _is_known(part: Sequence[Piece]) -> bool:
    return UNKNOWN not in [one.kind for one in part]


def _names(part: Sequence[Piece]) -> bool:
    """Whether a part has somebody, or something, of its own."""
    return any(one.kind in WHOSE or one.kind in words.NOUNS for one in part)


def _runs(parts: Sequence[list[Piece]], number: int) -> Iterator[list[list[Piece]]]:
    """A part with what is known beside it, and has no claim of its own; then the part alone.

    Whose it is that moved may stand in the part before: "Turnout was 60%, down on 2017".
    """
    first = last = number
    while first and _is_known(parts[first - 1]) and not _moves(parts[first - 1]):
        if _names(parts[first - 1]) and any(_names(one) for one in parts[first : number + 1]):
            break
        first -= 1
    while last + 1 < len(parts) and _is_known(parts[last + 1]) and not _moves(parts[last + 1]):
        if _names(parts[last + 1]) or parts[last + 1][0].words == "when":
            break
        last += 1
    runs = [(first, last), (first, number), (number, last), (number, number)]
    for a, b in dict.fromkeys(runs):
        yield list(parts[a : b + 1])
    if _is_behind_an_aside(parts, first):
        yield [parts[first - 2], *parts[first : last + 1]]


def _is_behind_an_aside(parts: Sequence[list[Piece]], first: int) -> bool:
    """Whether a part goes on, behind an aside, with what was named before it.

    "Labour, beaten for once, lost ground."
    """
    if first < PAIR or not all(parts[n][0].kind == "," for n in (first - 1, first)):
        return False
    before = parts[first - 2]
    is_name = _is_known(before) and _names(before) and not _moves(before)
    return is_name and not any(one.kind in WHOSE for one in parts[first])
