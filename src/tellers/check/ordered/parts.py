"""A sentence as clauses that put seats in order, each word of which is a piece that is known.

A stretch between commas may be an aside of the clause beside it: "Only Poole, of all the region's
seats, had a thinner majority"; "the most lopsided, by majority, in Knowsley".
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import takewhile

from tellers.check.composed.pieces import ARTICLES, PLAIN, UNKNOWN, Piece
from tellers.check.league.words import LEFT_OPEN
from tellers.check.ordered import words
from tellers.check.reading.marking import Marked

MEASURES = (
    "turnout", "swing", "rise", "fall", "majority", "share", "votes", "electorate", "candidates",
    "proportion",
)  # fmt: skip
"""The nouns of what is put in order."""
GRADES = ("sup", "cmp", "eq")
CORES = frozenset({"better", "beatall", "unmatched", "top", "tops", "foot", "foots", "ranks"})
ASIDE = frozenset(
    {"area", "britain", "whole", "region", "seats", "party", "winner", "gains", "holds", "bar",
     "seat", "number", "figure", "plain", "'s", "by_share", "by_votes", "person", "then", "year",
     "next", "behind", "from", "to", "of N", "win", "only", "hopeful", "than", "and", ",",
     "within", "contest", "moved", "name"}
)  # fmt: skip
"""What a stretch may hold that belongs to the clause beside it."""
KEEPS_ROLE = frozenset(
    {"plain", "'s", "winner", "seats", *MEASURES, "party", "contest", "win", "only", "area", "name"}
)
"""What may stand between "only" or "bar" and the seat that it is of: "only the majority in"."""
ROLES = ("only", "bar", "behind", "next", "than")


@dataclass(slots=True)
class Stretch:
    """Pieces between two commas or joints; `joint` is what stands before it."""

    pieces: list[Piece] = field(default_factory=list)
    joint: str = "edge"

    @property
    def is_hard(self) -> bool:
        """Whether more than a comma stands before it."""
        is_next = self.joint == "and" and self.pieces[0].kind == "next"
        return self.joint != "," and not is_next

    @property
    def is_known(self) -> bool:
        """Whether every word is a piece that is known."""
        return UNKNOWN not in [one.kind for one in self.pieces]

    @property
    def has_core(self) -> bool:
        """Whether an order is told in it."""
        kinds = {one.kind for one in self.pieces}
        return {"O", "table"} <= kinds or any(is_core(one) for one in self.pieces)


def is_core(piece: Piece) -> bool:
    """Whether a piece is the word of an order: an adjective in a grade, a place in a table."""
    return is_beaten(piece) or piece.kind in CORES or piece.kind.split()[0] in GRADES


def is_beaten(piece: Piece) -> bool:
    """Whether a piece names who is beyond without an adjective: "beaten only by"."""
    is_second = piece.words[0] == "O" and piece.words.endswith("only to")
    return piece.kind == "behind" and (is_second or piece.words in words.BEATEN_BY)


@dataclass(slots=True)
class Clause:
    """A clause of which every word is known. `seats` are those that it names, by their role.

    `earlier` are the pieces of the stretches before it of which every word is known, the nearest
    last; `before` are all that stand before it.
    """

    pieces: list[Piece]
    start: int
    end: int
    earlier: list[Piece] = field(default_factory=list)
    before: list[Piece] = field(default_factory=list)
    seats: dict[str, list[Piece]] = field(default_factory=dict)

    def all(self, *kinds: str) -> list[Piece]:
        """The pieces of some kinds, in order."""
        return [one for one in self.pieces if one.kind in kinds]

    def has(self, *kinds: str) -> bool:
        """Whether it has a piece of some kinds."""
        return bool([one for one in self.pieces if one.kind in kinds])

    def graded(self) -> list[Piece]:
        """The adjectives and adverbs in a grade."""
        return [one for one in self.pieces if one.kind.split()[0] in GRADES]

    def around(self, piece: Piece) -> tuple[Piece | None, Piece | None]:
        """The pieces on either side of one, hyphens and "very" apart."""
        at = self.pieces.index(piece)
        before = next((p for p in reversed(self.pieces[:at]) if p.words not in SKIPPED), None)
        after = next((p for p in self.pieces[at + 1 :] if p.words not in SKIPPED), None)
        return before, after


SKIPPED = frozenset({"-", "very", "single", ",", "joint", "equal"})


def clauses_in(marked: Marked) -> Iterator[Clause]:
    """The clauses of a sentence that put seats in order, where every word of them is known."""
    read = words.LEXICON.pieces(marked.skeleton, 0, len(marked.skeleton))
    pieces = [_as_an_area(marked, one) for one in read]
    pieces = _with_names(marked, _of_many(_with_lists(pieces)))
    every = [_figured(one) for one in _stretches(pieces)]
    for at, one in enumerate(every):
        if one.is_known and one.has_core:
            clause = _clause(marked, every, at)
            if clause is not None:
                yield clause


def _as_an_area(marked: Marked, one: Piece) -> Piece:
    """A piece, where it was taken for somebody who has the name of an area: "in London"."""
    if one.kind != "person":
        return one
    start, end = marked.span(one.start, one.end)
    return one._replace(kind="area") if marked.text[start:end].lower() in AREA_NAMES else one


AREA_NAMES = frozenset(name for names in words.AREAS.values() for name in names)


def _with_lists(pieces: list[Piece]) -> list[Piece]:
    """The pieces, where a sign before nothing but seats is a comma: "two were closer: Gower"."""
    found = list(pieces)
    for at, one in enumerate(pieces):
        if one.words not in OPENS_A_LIST:
            continue
        behind = list(takewhile(lambda p: p.kind != "edge", pieces[at + 1 :]))
        is_list = all(p.kind in IN_A_LIST or p.words in LEADS for p in behind)
        if is_list and any(p.kind == "seat" for p in behind):
            found[at] = one._replace(kind=",", words=",")
    return found


OPENS_A_LIST = frozenset({":", "(", "\N{EM DASH}"})
IN_A_LIST = frozenset({"seat", ",", "and"})


def _figured(one: Stretch) -> Stretch:
    """A stretch whose number is a figure, as it stands alone: "the margin, 14,789, is best"."""
    if {piece.kind for piece in one.pieces} <= {"number", PLAIN}:
        one.pieces = [
            p._replace(kind="figure" if p.kind == "number" else PLAIN) for p in one.pieces
        ]
    return one


def _of_many(pieces: list[Piece]) -> list[Piece]:
    """The pieces, where "among" that is no place in an order says what the order runs over."""
    found = list(pieces)
    for at, one in enumerate(pieces):
        if one.kind != "within":
            continue
        behind = [p.kind.split()[0] for p in pieces[at + 1 : at + 4] if p.words not in ARTICLES]
        is_place = behind[:1] == ["sup"] or behind[:2] == ["number", "sup"]
        if not is_place and one.words.startswith(("among", "within")):
            found[at] = one._replace(kind=PLAIN)
    return found


def _with_names(marked: Marked, pieces: list[Piece]) -> list[Piece]:
    """The pieces, where names that are linked to nobody stand beside the seat that is meant."""
    found, run = list(pieces), list[int]()
    for at, one in enumerate(pieces):
        if one.kind == UNKNOWN and marked.text[marked.span(one.start, one.end)[0]].isupper():
            run.append(at)
        elif run and one.kind == "seat":
            for number in run:
                found[number] = pieces[number]._replace(kind="name")
            run = []
        elif one.words not in BESIDE_A_NAME and one.kind != "party":
            run = []
    return found


BESIDE_A_NAME = frozenset(
    {",", "in", "of", "for", "at", "'s", "win", "majority", "the", "member", "mp"}
)
"""What may stand between somebody's name and the seat that is his."""


def _stretches(pieces: Sequence[Piece]) -> Iterator[Stretch]:
    one = Stretch()
    for at, piece in enumerate(pieces):
        is_list = piece.kind in (",", "and") and _is_in_a_list(pieces, at)
        if piece.kind == "edge" or (piece.kind in (",", "and") and not is_list):
            if one.pieces:
                yield one
                one = Stretch(joint=piece.kind)
            elif piece.kind != ",":
                one.joint = piece.kind
        else:
            one.pieces.append(piece)
    if one.pieces:
        yield one


def _is_in_a_list(pieces: Sequence[Piece], at: int) -> bool:
    """Whether a comma, or an "and", stands between two seats that are named together."""
    before = at - 1
    while before >= 0 and pieces[before].kind in (",", "and"):
        before -= 1
    if before < 0 or pieces[before].kind != "seat":
        return False
    after = at + 1
    while after < len(pieces) and pieces[after].words in LEADS:
        after += 1
    is_seat = after < len(pieces) and pieces[after].kind == "seat"
    return is_seat and (pieces[at].kind == "and" or _is_last_of_list(pieces, after))


def _is_last_of_list(pieces: Sequence[Piece], at: int) -> bool:
    """Whether a seat behind a comma is one of a list: "and" or another stands behind it."""
    kinds = [one.kind for one in pieces[at + 1 : at + 3]]
    before = [one.kind for one in pieces[max(0, at - 2) : at]]
    return kinds[:1] == ["and"] or kinds[:2] == [",", "seat"] or "and" in before


LEADS = frozenset(
    {
        ",",
        "and",
        "in",
        "that in",
        "that of",
        "that",
        "the one in",
        "the ones in",
        "those of",
        "those in",
        "those at",
        "at",
        "of",
        "namely",
    }
)


def _clause(marked: Marked, every: Sequence[Stretch], at: int) -> Clause | None:
    """The clause whose order stands in one stretch, with the asides on either side of it."""
    first = last = at
    while first > 0 and not every[first].is_hard and _is_aside(every[first - 1], is_left=True):
        first -= 1
    while last + 1 < len(every) and not every[last + 1].is_hard and _is_aside(every[last + 1]):
        last += 1
    beside = [one for one in every[at + 1 : last + 1] if not _is_of_its_poll(one)]
    pieces = [piece for one in [*every[first : at + 1], *beside] for piece in one.pieces]
    own, text = every[at].pieces, marked.skeleton
    beside = [*every[first - 1 : first][: first > 0 and every[first].joint == ","]]
    beside += [one for one in every[last + 1 : last + 2] if one.joint != "and"]
    if any(_narrows(text, one) for one in beside):
        return None
    is_headless = own[0].words in VERBS and first == at and at > 0 and not every[at].is_hard
    if is_headless:
        return None
    known = [one for one in every[:first] if one.is_known]
    earlier = [piece for one in known for piece in one.pieces]
    before_it = [piece for one in every[:first] for piece in one.pieces]
    clause = Clause(pieces, own[0].start, own[-1].end, earlier, before_it)
    clause.seats = _roles(pieces)
    return clause


def _is_of_its_poll(one: Stretch) -> bool:
    """Whether a stretch behind an order tells how the seat was won: "settled by 57 votes"."""
    kinds = {piece.kind for piece in one.pieces}
    return "figure" in kinds and bool(kinds & {"won", "win", "party", "person"})


def _narrows(text: str, one: Stretch) -> bool:
    """Whether a stretch of which not all is known may say more of what an order runs over."""
    start, end = one.pieces[0].start, one.pieces[-1].end
    is_idle = one.is_known and not one.has_core
    return not is_idle and LEFT_OPEN.match(f" {text[start:end]} ") is not None


VERBS = frozenset({"was", "is", "were", "are", "had", "has", "have", "has been", "had been"})
"""Words at the head of a stretch whose subject is further ahead."""


def _is_aside(one: Stretch, *, is_left: bool = False) -> bool:
    """Whether a stretch without an order says of what the one beside it is."""
    if not one.is_known or one.has_core:
        return False
    kinds = {piece.kind for piece in one.pieces}
    by_what = one.pieces[0].words in ("by", "in terms of", "measured by", "on") or is_left
    more = {*MEASURES, "won", "result"} if by_what else {"won"} if "figure" in kinds else set()
    return kinds <= ASIDE | more and kinds != {"plain"}


def _roles(pieces: Sequence[Piece]) -> dict[str, list[Piece]]:
    """The seats of a clause by what stands before them: "only Poole", "than in Poole"."""
    found: dict[str, list[Piece]] = {}
    role = "own"
    for at, piece in enumerate(pieces):
        is_his = piece.kind == "person" and role not in ("own", "than")
        if is_his and "seat" in [one.kind for one in pieces[at + 1 : at + 4]]:
            continue  # "only George Howarth, in Knowsley"
        if piece.kind == "seat" or is_his:
            found.setdefault(role, []).append(piece)
            role = role if _goes_on(pieces, at) else "own"
        elif piece.kind in ROLES and not (piece.kind == "only" and role != "own"):
            role = piece.kind
        elif piece.kind not in KEEPS_ROLE and piece.kind not in (",", "and", "number"):
            role = "own"
    if any(one.kind == "alone" for one in pieces) and "only" not in found:
        found["only"] = found.pop("own", [])
    return found


def _goes_on(pieces: Sequence[Piece], at: int) -> bool:
    return pieces[at + 1 : at + 2] != [] and pieces[at + 1].kind in (",", "and")
