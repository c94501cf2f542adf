"""How far two are apart, and what several come to together, in whatever order it is told."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations
from typing import TYPE_CHECKING

from tellers.check.composed.pieces import UNKNOWN, Piece
from tellers.check.drift import words
from tellers.check.drift.holding import Answer, is_multiple
from tellers.check.drift.parsing import DAYS, FIGURES, MOVERS, RATIOS, SILENT, UPWARDS
from tellers.check.drift.parts import compared, parts_of
from tellers.check.drift.polls import frames_of, is_of_now
from tellers.check.drift.whose import whose
from tellers.check.measure.contest import majority_of
from tellers.check.reading.marking import Marked
from tellers.check.scene import Frame, Page
from tellers.record import figures
from tellers.record.contests import Notional, Return
from tellers.style.numbers import Amount, Form

if TYPE_CHECKING:
    from tellers.check.composed.asked import Asked

PAIR = 2
LEAST = 10
"""A smaller count may be of seats, or of places."""
OTHER = frozenset({*MOVERS, "country", "land", "party", "alone", words.TURNOUT, words.NAMES})


@dataclass(frozen=True, slots=True)
class Gap:
    """What a clause tells of several: all its pieces, those before "than", and its figure."""

    pieces: Sequence[Piece]
    left: Sequence[Piece]
    right: Sequence[Piece]
    figure: Piece | None
    kind: str

    @property
    def start(self) -> int:
        """Where it begins."""
        return self.pieces[0].start

    @property
    def end(self) -> int:
        """Where it has ended."""
        return self.pieces[-1].end

    @property
    def mover(self) -> Piece | None:
        """The word that says which of two is more, or so many times the other."""
        return next((one for one in self.pieces if one.kind in MOVERS), None)


CALLED_BY = frozenset({"apart", "together", "next", "rest", "placed", "two"})
"""Kinds of which one stands wherever several are told of."""


def gaps_in(pieces: Sequence[Piece]) -> Iterator[Gap]:
    """What a clause tells of several."""
    if not CALLED_BY.isdisjoint([one.kind for one in pieces]):
        yield from filter(None, map(_gap, _known(compared(pieces))))


TURNS = frozenset({"but", "while"})
"""Words with which a clause turns to something else."""


def _known(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    """The stretches of a clause that are known, from one of its commas or joints to another."""
    own: list[list[Piece]] = []
    for part in (*parts_of(pieces), [Piece(UNKNOWN, "", 0, 0)]):
        is_unknown = UNKNOWN in [one.kind for one in part]
        if own and (is_unknown or part[0].words in TURNS):
            yield [piece for some in own for piece in some]
            own = []
        if not is_unknown:
            own.append(part)


def _gap(pieces: Sequence[Piece]) -> Gap | None:
    said = [one for one in pieces if one.kind not in SILENT and one.kind not in (",", "(")]
    told = [one for one in said if one.kind in FIGURES]
    at = next((n for n, one in enumerate(said) if one.kind == "than" or _is_of(said, n)), len(said))
    kinds = {one.kind for one in said}
    if "apart" in kinds and len(told) == 1 and not kinds & OTHER:
        return Gap(said, said, (), told[0], "apart")
    movers = [one for one in said if one.kind in MOVERS]
    right = {one.kind for one in said[at:]}
    if len(movers) == 1 and right & {"next", "rest", "placed", "together"}:
        figure = told[0] if told else None
        is_fit = figure is None or (len(told) == 1 and figure in said[:at])
        return Gap(said, said[:at], said[at:], figure, "than") if is_fit else None
    if "together" in kinds and len(told) == 1 and not kinds & OTHER and "than" not in kinds:
        return Gap(said, said, (), told[0], "together")
    return None


def _is_of(said: Sequence[Piece], at: int) -> bool:
    """Whether a piece is the word behind which the other side of so many times stands."""
    before = said[at - 1] if at else None
    return before is not None and before.kind in RATIOS and before.words != "doubled"


# -------------------------------------------------------------------- judging


def gap_under(asked: "Asked", page: Page, gap: Gap) -> list[Answer]:
    """What the record says of it under one page."""
    days = [one for one in gap.pieces if one.kind in DAYS]
    scene = page.scene
    if scene is None or scene.now is None:
        return []
    frames = [scene.now]
    if not is_of_now(page, asked.marked, days):
        frames = frames_of(page, asked.marked, days)
    told = [one for frame in frames for one in _in(asked, page, frame, gap)]
    before = [] if days else _of_the_year_before(page)
    goes_on = any(one.holds for frame in before for one in _in(asked, page, frame, gap))
    return [one._replace(holds=one.holds or None) for one in told] if goes_on else told


def _in(asked: "Asked", page: Page, frame: Frame, gap: Gap) -> Iterator[Answer]:
    ways = {"apart": _apart, "together": _together, "than": _than}
    if not isinstance(frame.result, Notional):
        yield from ways[gap.kind](asked, page, frame, gap)


def _of_the_year_before(page: Page) -> list[Frame]:
    """The results of the one year that the sentence before named: this one may go on with it."""
    found = page.scene.in_year(page.year) if page.scene is not None and page.year else ()
    return [one for one in found if not one.is_now]


def _apart(asked: "Asked", page: Page, frame: Frame, gap: Gap) -> Iterator[Answer]:
    """How far two are apart: the first two, two of other places, or two by name."""
    assert gap.figure is not None and isinstance(frame.result, Return)
    amount, total = asked.marked.mark(gap.figure.words).amount, figures.total_votes(frame.result)
    if amount.form is Form.NUMBER and (amount.value < LEAST or amount.decimals):
        return
    for line, votes in _between(asked, page, frame, gap):
        yield _answer(page, frame, amount, line, (votes, total))


def _between(asked: "Asked", page: Page, frame: Frame, gap: Gap) -> Iterator[tuple[str, int]]:
    two = next((one for one in gap.pieces if one.kind == "two"), None)
    named = [one for one in gap.pieces if one.kind in ("who", "he")]
    sides = [list(_polled(asked, page, frame, one).items()) for one in named]
    every = dict.fromkeys(side[0] for side in sides if len(side) == 1)
    if len(every) == PAIR and two is None and all(len(side) == 1 for side in sides):
        (_, one), (_, other) = every
        yield f"votes between the two, {frame.words}", abs(one - other)
        return
    if named or two is None:
        return
    places = [asked.marked.mark(w).amount.value for w in two.words.split() if w[0] == "O"]
    if len(places) == PAIR and places[0] != 1:
        order = [_of_place(frame, int(place)) for place in places]
        if None not in order:
            yield f"votes between the places, {frame.words}", abs((order[0] or 0) - (order[1] or 0))
        return
    value = majority_of(frame)[0]
    if value is not None:
        yield f"majority, {frame.words}", value
    if len(places) != PAIR and two.words.startswith("the"):
        yield from _of_people(page, frame)


def _of_people(page: Page, frame: Frame) -> Iterator[tuple[str, int]]:
    """How far any two of those named last are apart: "the difference between the two men"."""
    votes = [
        frame.result.votes[own.id] for one in page.people for own in frame.candidacies(one)
    ]  # fmt: skip
    yield from (
        (f"votes between two named, {frame.words}", abs(a - b)) for a, b in combinations(votes, 2)
    )


def _of_place(frame: Frame, place: int) -> int | None:
    assert isinstance(frame.result, Return)
    order = figures.ranked(frame.result)
    if len(order) < place or frame.result.others:
        return None
    return frame.result.votes[order[place - 1].id]


def _polled(asked: "Asked", page: Page, frame: Frame, piece: Piece) -> dict[str, int]:
    """What somebody, or whoever stood for a party, polled in a result."""
    who = whose(page, asked.marked, piece.words, piece.start - 1)
    assert isinstance(frame.result, Return)
    return {c.id: frame.result.votes[c.id] for one in who for c in frame.candidacies(one)}


def _sum_of(asked: "Asked", page: Page, frame: Frame, pieces: Sequence[Piece]) -> int | None:
    named = [one for one in pieces if one.kind == "who"]
    each = [_polled(asked, page, frame, one) for one in named]
    every = {key: votes for one in each for key, votes in one.items()}
    if len(every) < PAIR or any(len(one) != 1 for one in each):
        return None
    return sum(every.values())


def _together(asked: "Asked", page: Page, frame: Frame, gap: Gap) -> Iterator[Answer]:
    """What several come to together."""
    assert gap.figure is not None and isinstance(frame.result, Return)
    amount = asked.marked.mark(gap.figure.words).amount
    value = _sum_of(asked, page, frame, gap.pieces)
    two = next((one.words for one in gap.pieces if one.kind == "two"), "")
    if value is None and two and not any(one.kind == "who" for one in gap.pieces):
        first = [_of_place(frame, 1), _of_place(frame, PAIR)]
        value = sum(one or 0 for one in first) if None not in first and "N" not in two else None
    if value is not None and (amount.form is not Form.NUMBER or amount.value >= LEAST):
        total = figures.total_votes(frame.result)
        yield _answer(page, frame, amount, f"votes together, {frame.words}", (value, total))


def _answer(page: Page, frame: Frame, amount: Amount, line: str, of: tuple[int, int]) -> Answer:
    votes, total = of
    value = votes if amount.form is Form.NUMBER else Fraction(votes, total)
    right = str(votes) if amount.form is Form.NUMBER else f"{float(100 * Fraction(value)):.1f}"
    contest = page.scene.contest.id if page.scene else ""
    return Answer("gap", bool(amount.fits(value)), line, right, right, (frame.row,), contest)


# ------------------------------------------------------------- than several


def _than(asked: "Asked", page: Page, frame: Frame, gap: Gap) -> Iterator[Answer]:
    """That somebody polled more, or less, than several together, or than whoever was in a place."""
    own = [one for one in gap.left if one.kind in ("who", "he")]
    if len(own) != 1 or not isinstance(frame.result, Return) or gap.mover is None:
        return
    mine = _polled(asked, page, frame, own[0]).values()
    theirs = list(_theirs(asked, page, frame, gap))
    for ours in mine:
        for other in theirs:
            yield _compared(asked.marked, page, frame, gap, (ours, other))


def _theirs(asked: "Asked", page: Page, frame: Frame, gap: Gap) -> Iterator[int]:
    kinds = {one.kind: one for one in gap.right}
    assert isinstance(frame.result, Return)
    own = next(one for one in gap.left if one.kind in ("who", "he"))
    mine = {
        c.id for who in whose(page, asked.marked, own.words, own.start - 1)
        for c in frame.candidacies(who)
    }  # fmt: skip
    order = figures.ranked(frame.result)
    if frame.result.others or not order:
        return
    at = next((n for n, one in enumerate(order) if one.id in mine), 0)
    if "next" in kinds:
        symbol = next(w for w in kinds["next"].words.split() if w[0] == "N")
        many = int(asked.marked.mark(symbol).amount.value)
        behind = [frame.result.votes[one.id] for one in order[at + 1 : at + 1 + many]]
        if len(behind) == many and "together" in kinds:
            yield sum(behind)
    elif "rest" in kinds:
        if "together" in kinds:
            yield sum(frame.result.votes[one.id] for one in order if one.id not in mine)
    elif "placed" in kinds:
        value = _of_place(frame, words.PLACED[kinds["placed"].words])
        yield from () if value is None else (value,)
    else:
        value = _sum_of(asked, page, frame, gap.right)
        yield from () if value is None else (value,)


def _compared(marked: Marked, page: Page, frame: Frame, gap: Gap, pair: tuple[int, int]) -> Answer:
    ours, other = pair
    mover, contest = gap.mover, page.scene.contest.id if page.scene else ""
    assert mover is not None
    way = 1 if mover.kind in UPWARDS else -1
    right, holds = str(ours - other), (ours - other) * way > 0
    if mover.kind in RATIOS:
        hedge = next((words.HEDGES[one.words] for one in gap.left if one.kind == "hedge"), "")
        found = is_multiple(marked, mover, hedge, Fraction(ours, other or 1))
        holds, right = found if found is not None else False, f"{ours / (other or 1):.2f}"
    elif gap.figure is not None:
        amount = marked.mark(gap.figure.words).amount
        right = str(abs(ours - other))
        holds = holds and bool(amount.fits(abs(ours - other)))
    line, why = f"votes against others, {frame.words}", f"{ours} against {other}"
    return Answer("gap", holds, line, why, right, (frame.row,), contest)
