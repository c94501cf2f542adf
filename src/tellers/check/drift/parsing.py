"""What the pieces of a clause come to: whose figure moved, which way, by how much, since when."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from tellers.check.composed.pieces import Piece
from tellers.check.drift import words

VERBS = frozenset({"rises", "falls"})
MOVERS = frozenset({*VERBS, "gains", "loses", "up", "down", "times", "halves"})
RATIOS = frozenset({"times", "halves"})
UPWARDS = frozenset({"rises", "gains", "up"})
FIGURES = frozenset({"number", "percent", "points", "part"})
WHOSE = frozenset({"who", "he", "his", "party", "alone"})
DAYS = frozenset({"when", "ago", "general", "by_election"})
BREAKS = frozenset({",", "joint", "("})
SILENT = frozenset({"plain", "notional", "as"})
OF_GAPS = frozenset({"apart", "two", "together", "plus", "next", "rest", "placed"})
COMMON_UNIT = (words.VOTES, "rate")
PAIR = 2


@dataclass
class Side:
    """One side of a comparison: who, of what, of when."""

    who: list[str] = field(default_factory=list)
    noun: str = ""
    days: list[Piece] = field(default_factory=list)


@dataclass
class Told:
    """What a clause tells: two sides, which way the first is from the other, how far.

    `then` is a figure that it was before, `figure` the size of the move. `unit` says what a bare
    vote is counted in, `is_counted` that a number is said to be of votes. `start` and `end` are
    the clause's, `hedged_at` is where the words before so many times begin.
    """

    own: Side
    other: Side
    mover: Piece
    way: int
    figure: Piece | None = None
    hedge: str = ""
    is_ratio: bool = False
    place: str = ""
    unit: str = ""
    start: int = 0
    end: int = 0
    is_versus: bool = False
    is_lost_part: bool = False
    hedged_at: int = -1
    then: Piece | None = None
    is_counted: bool = False


def parsed(pieces: Sequence[Piece]) -> Told | None:
    """What some pieces come to; None where a part is missing, or one too many is there."""
    said = [one for one in pieces if one.kind not in SILENT]
    movers = [one for one in said if one.kind in MOVERS]
    if any(one.kind in RATIOS for one in movers) and not any(_way(one) < 0 for one in movers):
        movers = [one for one in movers if one.kind in RATIOS]
        said = [one for one in said if one.kind not in MOVERS or one.kind in RATIOS]
    part = _part_of(pieces)
    if part is not None and (not movers or _is_behind_to(said, part)):
        times = part._replace(kind="times")
        said = [times if one is part else one for one in said if one.kind not in MOVERS]
        movers = [times]
    movers = movers or [one for one in said if _is_set_against(said, one)]
    if len({_way(one) for one in movers}) != 1 or OF_GAPS & {one.kind for one in said}:
        return None
    mover = movers[0]
    left, right = _sides(said, mover)
    told = Told(_side(left), _side(right), mover, _way(mover))
    told.start, told.end = pieces[0].start, pieces[-1].end
    told.is_ratio = mover.kind in RATIOS
    nouns = {told.own.noun, told.other.noun} - {""}
    if len(nouns) > 1 and words.MAJORITY in nouns:  # a poll held against the majority
        return None
    told.is_counted = any(one.kind == words.VOTES for one in left)
    if not told.own.noun and any(one.kind == "as" for one in pieces):  # "twice as many votes as"
        told.own.noun = told.other.noun
    told.is_versus = any(one.kind == "who" for one in right) and told.other.who != told.own.who
    _with_terms(told, said)
    is_whole = _placed(told, said) and _with_figure(told, left, right)
    return told if is_whole and _says_enough(told, left, right) else None


def _part_of(pieces: Sequence[Piece]) -> Piece | None:
    """A part of what a figure was before: "to a tenth of its former size", "of what it was"."""
    said = [one for one in pieces if one.kind not in ("plain", "notional")]
    for at, piece in enumerate(said):
        behind = said[at + 1 : at + 3]
        if piece.kind != "part" or not behind:
            continue
        is_of_then = (
            len(behind) == PAIR
            and behind[0].words == "of"
            and (behind[1].kind == "his" or behind[1].kind in DAYS)
        )
        if behind[0].words == "of what" or is_of_then:
            return piece
    return None


def _is_behind_to(said: Sequence[Piece], part: Piece) -> bool:
    at = said.index(part)
    return bool(at) and said[at - 1].kind == "to"


def _is_set_against(said: Sequence[Piece], piece: Piece) -> bool:
    """Whether a count of names is set against another: "nine stood, against five in 2010"."""
    at = said.index(piece)
    is_word = piece.kind == "rather" or piece.words in ("against", "compared with", "as against")
    is_number = [one.kind for one in said[at + 1 : at + 2]] == ["number"]
    return is_word and is_number and any(one.kind == words.NAMES for one in said[:at])


def _way(mover: Piece) -> int:
    if mover.kind in (*RATIOS, "base", "rather"):
        return 0
    return 1 if mover.kind in UPWARDS else -1


TIMES_OF = frozenset({"twice", "double", "treble", "triple", "times", "half", "was half"})


def _sides(said: Sequence[Piece], mover: Piece) -> tuple[list[Piece], list[Piece]]:
    """What stands before "than", "on", "against", and what behind; what is fronted is behind."""
    left, right, is_right = list[Piece](), list[Piece](), False
    for at, piece in enumerate(said):
        if piece is mover and piece.kind in ("base", "rather"):
            left.append(piece)
        elif piece.kind == "than" or (piece.kind == "base" and _is_link(said, at)):
            is_right = True
        elif is_right and piece.kind == "to":
            break  # where it is now, of which others tell
        elif piece.kind in BREAKS:
            is_right = is_right and any(one.kind in MOVERS for one in left)
        else:
            (right if is_right else left).append(piece)
        if piece is mover:
            is_right = mover.words.split()[-1] in TIMES_OF or _is_beside(said, at)
            is_right = is_right or mover.words[0] == "F"
            is_right = is_right or piece.kind in ("base", "rather")
    return left, right


AHEAD = frozenset({
    "ahead", "behind", "above", "below", "short", "short of", "shy of", "adrift", "clear",
})  # fmt: skip


def _is_beside(said: Sequence[Piece], at: int) -> bool:
    """Whether "ahead of", "behind", "short of" is held against somebody who is named next."""
    behind = [one.kind for one in said[at + 1 : at + 3]]
    return said[at].words in AHEAD and (behind[:1] == ["who"] or behind == ["of", "who"])


def _is_link(said: Sequence[Piece], at: int) -> bool:
    """Whether "on", "from", "over" is held against a day, or somebody's figure of then."""
    if said[at].words == "from" and any(one.kind in FIGURES for one in said[at + 1 : at + 2]):
        return True
    for kind in [one.kind for one in said[at + 1 : at + 7]]:
        if kind in DAYS:
            return True
        if kind not in WHOSE and kind not in words.NOUNS and kind not in ("of", "had"):
            return False
    return False


def _side(pieces: Sequence[Piece]) -> Side:
    at = _noun_at(pieces)
    noun = pieces[at].kind if at >= 0 else ""
    return Side(_owners(pieces, at), noun, [one for one in pieces if one.kind in DAYS])


def _noun_at(pieces: Sequence[Piece]) -> int:
    """Where the noun stands; one that only says what a number counts is none, if there is more."""
    every = [n for n, one in enumerate(pieces) if one.kind in words.NOUNS]
    return next((n for n in every if not _is_unit(pieces, n)), every[0] if every else -1)


def _is_unit(pieces: Sequence[Piece], at: int) -> bool:
    before = [one.kind for one in pieces[max(0, at - 2) : at]]
    return pieces[at].kind == words.VOTES and (
        before[-1:] == ["number"] or before in (["number", "up"], ["number", "down"])
    )


def _owners(pieces: Sequence[Piece], at: int) -> list[str]:
    """Whose a side is: right before its noun, or behind it with "of", else its first name."""
    if at > 0 and pieces[at - 1].kind in WHOSE:
        return [pieces[at - 1].words]
    if at >= 0 and [one.kind for one in pieces[at + 1 : at + 3]] == ["of", "who"]:
        return [pieces[at + 2].words]
    every = [one.words for one in pieces if one.kind in WHOSE]
    return every[1:2] if _is_one_person(pieces) else every[:1]


def _is_one_person(pieces: Sequence[Piece]) -> bool:
    """Whether a party stands right before a name: "Labour's Jo Kirby"."""
    named = [one for one in pieces if one.kind == "who"][:PAIR]
    kinds = [one.words[0] for one in named]
    return kinds == ["P", "C"] and pieces.index(named[1]) - pieces.index(named[0]) == 1


def _placed(told: Told, said: Sequence[Piece]) -> bool:
    """Of where it is; False where it is told of two places."""
    places = {"country" for one in said if one.kind == "country"}
    places |= {words.PLACES[one.words] for one in said if one.kind == "land"}
    told.place = next(iter(places), "")
    return len(places) <= 1 and not (places and any(one.kind == "here" for one in said))


def _with_terms(told: Told, said: Sequence[Piece]) -> None:
    """What a bare vote is said to be measured in: "in bare numbers", "in percentage terms"."""
    kinds = {one.kind for one in said}
    if told.own.noun in (words.VOTE, ""):
        told.unit = words.VOTES if "in_votes" in kinds else ""
        told.unit = words.SHARE if "in_share" in kinds else told.unit


def _with_figure(told: Told, left: Sequence[Piece], right: Sequence[Piece]) -> bool:
    """The figure of the move: beside its word; another is a level, of which others tell."""
    figures = [n for n, one in enumerate(left) if one.kind in FIGURES]
    moved = [n for n in figures if _is_of_move(left, n)]
    then = [one for one in right if one.kind in FIGURES]
    moved = [] if then and all(_is_level(left, n) for n in moved) else moved
    if len(then) > 1 or len(moved) + len(then) > 1:
        return False
    told.then = then[0] if then else None
    if told.then is not None and right[0] is not told.then:
        return False
    if any(left[n].kind == "number" and not _is_level(left, n) for n in figures if n not in moved):
        return False
    told.figure = left[moved[0]] if moved else None
    hedges = [one for one in left if one.kind == "hedge"]
    if hedges and told.is_ratio:
        told.hedge, told.hedged_at = words.HEDGES[hedges[-1].words], hedges[-1].start
    kind = told.figure.kind if told.figure is not None else ""
    told.is_lost_part = told.mover.kind == "loses" and kind == "part"
    by_kind = {"number": words.VOTES, "points": words.SHARE}
    told.unit = by_kind.get(kind, told.unit)
    return _is_fit(told, kind)


def _is_level(left: Sequence[Piece], at: int) -> bool:
    """Whether a number is what a figure stands at: "had 12,000 votes", "fell to 3,400"."""
    before = left[at - 1].kind if at else ""
    is_named = at + 1 < len(left) and left[at + 1].kind == words.NAMES
    return is_named or before in ("had", "of", "to", "base", words.MAJORITY, words.NAMES)


def _is_of_move(left: Sequence[Piece], at: int) -> bool:
    """Whether a figure stands beside the word of the move, or after "by"."""
    before = [one.kind for one in left[max(0, at - 2) : at]][::-1] + ["", ""]
    after = [one.kind for one in left[at + 1 : at + 3]] + ["", ""]
    if before[0] == "to" or (at and left[at - 1].words == "from"):
        return False
    is_before = before[0] in (*MOVERS, "by") or (before[0] == "hedge" and before[1] in MOVERS)
    is_after = after[0] in MOVERS - VERBS or (after[0] in COMMON_UNIT and after[1] in MOVERS)
    return is_before or is_after


GOT = frozenset({
    "picked up", "gained", "won back", "clawed back", "topped", "exceeded", "surpassed",
})  # fmt: skip
"""Words behind which a number is what somebody got, not what he gained."""
OPEN = frozenset({"lost", "lose", "losing", "shed", "gained", "put on", "added", "surrendered",
                  "bled", "haemorrhaged", "forfeited", "leaked", "mislaid", "won back", "piled on",
                  "tacked on", "let slip", "gave up", "shipped", "clawed back"})  # fmt: skip
"""Words that say nothing without what was lost, or gained."""


def _is_fit(told: Told, kind: str) -> bool:
    if kind == "number" and told.mover.words in GOT:
        return False
    if told.mover.words in OPEN and told.figure is None:
        return told.own.noun in (words.VOTES, words.VOTE)
    return True


POSITIONS = AHEAD | {"ahead", "adrift", "shy", "in arrears", "astern", "worse off", "beneath"}
"""Words of a place beside another's, which are of a move where a day is named."""


def _says_enough(told: Told, left: Sequence[Piece], right: Sequence[Piece]) -> bool:
    """Whether both sides say enough: a noun or somebody, and no more than is understood."""
    own, mover = told.own, told.mover
    named = list(dict.fromkeys(one.words for one in left if one.kind == "who"))
    saw = own.noun and any(one.kind == "had" for one in left)  # "he saw the Tory share fall"
    if len(named) > 1 and not (len(named) == PAIR and (_is_one_person(left) or saw)):
        return False
    if not own.who and own.noun in ("", words.SHARE, words.VOTES, words.VOTE):
        return False
    at = left.index(mover) if mover in left else len(left)
    behind = left[at + 1 :]
    is_object = any(one.kind in WHOSE for one in behind) and not _is_backed(left)
    if is_object and not any(one.kind in words.NOUNS for one in behind):
        return False
    if mover.words in POSITIONS and not told.is_versus and not told.other.days:
        return False  # "ten points ahead" of somebody else
    if own.noun:
        return not told.is_versus or mover.kind in ("up", "down", "times", "halves")
    return _is_of_somebody(told, left, at)


def _is_backed(pieces: Sequence[Piece]) -> bool:
    """Whether whoever is named behind is who was voted for: "fewer people backed Labour"."""
    return any(a.kind == "backed" and b.kind in WHOSE for a, b in pairwise(pieces))


def _is_of_somebody(told: Told, left: Sequence[Piece], at: int) -> bool:
    """Whether a move told of nobody's figure is one of votes: "Labour was 1,700 down on 2019"."""
    if not any(one.kind in WHOSE for one in left[:at]):
        return False
    is_compared = bool(told.other.days)
    if any(one.kind == "number" and one is not told.figure for one in left):
        return False
    figure = told.figure.kind if told.figure is not None else ""
    if told.mover.kind in ("gains", "loses"):
        return True
    if told.mover.words.endswith(("back", "backwards", "away", "forward", "forwards", "reverse")):
        return not figure or figure == "points"
    if told.mover.kind in ("up", "down"):
        return is_compared or figure in ("points",)
    return figure in ("points", "percent") or (is_compared and not figure)
