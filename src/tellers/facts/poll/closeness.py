"""Closeness and size: what the majority says of the result, and who came near.

Each is a figure that crosses a line drawn beforehand; every line is tested exactly, in whole
numbers and fractions (`rules.md` 14).
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction

from tellers.facts.context import Context, each_once
from tellers.facts.fact import Fact, Term, Unit
from tellers.facts.kind import Chapter, Kind
from tellers.record import figures
from tellers.record.figures import OutcomeKind

Facts = Iterator[Fact]

KNIFE_EDGE_VOTES = 100
OVERTURNED_VOTES = 15_000
NEAR_VOTES = 1_000
BASE = "the general election before, actual or notional"

KNIFE_EDGE = Kind(
    "knife-edge", Unit.VOTES, "a majority of fewer than a hundred votes", "first − second",
    "the majority was a hundred or more", when="majority < 100", slots=("candidacy", "other"),
    number=21,
)  # fmt: skip
VERY_CLOSE = Kind(
    "very-close", Unit.SHARE, "a majority of less than 1% of the valid votes",
    "majority ÷ valid votes", "the majority was 1% or more", when="majority < 1%",
    slots=("candidacy", "other"), number=22,
)  # fmt: skip
MARGINAL = Kind(
    "marginal", Unit.SHARE, "a majority of less than 2% of the valid votes",
    "majority ÷ valid votes", "the majority was 2% or more", when="majority < 2%",
    slots=("candidacy", "other"), number=23,
)  # fmt: skip
REJECTED_EXCEED = Kind(
    "rejected-exceed-majority", Unit.VOTES,
    "rejected papers where they are more than the majority", "rejected > majority",
    "as many votes, or more, lay between the first two", when="rejected > majority", number=25,
)  # fmt: skip
SLASHED = Kind(
    "majority-slashed", Unit.SHARE, "a held majority that is at most half of what it was",
    "2 × (majority ÷ valid votes) ≤ the same then", "it was more than half of the one before",
    when="a hold, majority share at most half of before", base=BASE,
    slots=("candidacy", "base"), number=26,
)  # fmt: skip
MAJORITY_CHANGE = Kind(
    "majority-change", Unit.VOTES, "votes by which the majority of a hold rose or fell",
    "majority − majority then", "either majority was another", when="a hold", base=BASE,
    slots=("candidacy", "base"),
)  # fmt: skip
OVERTURNED = Kind(
    "large-majority-overturned", Unit.VOTES, "a majority of more than 15,000 that was overturned",
    "first − second, then", "the seat was held, or the majority had been 15,000 or less",
    when="a gain, majority then > 15,000", base=BASE, slots=("party", "other", "base"), number=28,
)  # fmt: skip
LANDSLIDE = Kind(
    "landslide", Unit.SHARE, "a majority of more than 40% of the valid votes",
    "majority ÷ valid votes", "the majority was 40% or less", when="majority > 40%",
    slots=("candidacy",), number=30,
)  # fmt: skip
THREE_WAY = Kind(
    "three-way", Unit.POINTS, "points between the first and the third, where they are under ten",
    "share of the first − share of the third", "ten points or more lay between them",
    when="first − third < 10 points", slots=("candidacy", "other"), number=32,
)  # fmt: skip
TIGHT_THREE_WAY = Kind(
    "tight-three-way", Unit.POINTS, "the same, where they are under five",
    "share of the first − share of the third", "five points or more lay between them",
    when="first − third < 5 points", slots=("candidacy", "other"), number=33,
)  # fmt: skip
LOW_SHARE = Kind(
    "low-winning-share", Unit.SHARE, "a winning share of less than 35%", "votes ÷ valid votes",
    "the winner had 35% or more", when="winner's share < 35%", slots=("candidacy",), number=34,
)  # fmt: skip
VERY_LOW_SHARE = Kind(
    "very-low-winning-share", Unit.SHARE, "a winning share of less than 30%",
    "votes ÷ valid votes", "the winner had 30% or more", when="winner's share < 30%",
    slots=("candidacy",), number=35,
)  # fmt: skip
LOWER_EXCEED = Kind(
    "lower-votes-exceed-majority", Unit.VOTES,
    "votes of the third, where they are more than a majority of under a thousand",
    "votes of the third > majority", "the majority was a thousand or more, or the third had fewer",
    when="majority < 1,000 and third's votes > majority", slots=("candidacy", "other"), number=38,
)  # fmt: skip
RECOUNT = Kind(
    "recount", Unit.NAME, "that the result came after a recount", "as the returning officer says",
    "the votes were counted once", number=37,
    waits_for="a dated word of the returning officer or of the desk that there was one",
)  # fmt: skip
CLOSENESS = Chapter(
    "Closeness and size",
    (KNIFE_EDGE, VERY_CLOSE, MARGINAL, REJECTED_EXCEED, SLASHED, MAJORITY_CHANGE, OVERTURNED,
     LANDSLIDE, THREE_WAY, TIGHT_THREE_WAY, LOW_SHARE, VERY_LOW_SHARE, LOWER_EXCEED, RECOUNT),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Line:
    """A line drawn through shares: the kind that lies under it, or over it, and where it is."""

    kind: Kind
    at: Fraction
    is_under: bool = True

    def is_crossed(self, value: Fraction) -> bool:
        """Whether a share lies truly on the kind's side."""
        return value < self.at if self.is_under else value > self.at


MAJORITIES = (
    Line(VERY_CLOSE, Fraction(1, 100)),
    Line(MARGINAL, Fraction(2, 100)),
    Line(LANDSLIDE, Fraction(40, 100), is_under=False),
)
WINNING_SHARES = (Line(LOW_SHARE, Fraction(35, 100)), Line(VERY_LOW_SHARE, Fraction(30, 100)))
THREES = (Line(THREE_WAY, Fraction(10, 100)), Line(TIGHT_THREE_WAY, Fraction(5, 100)))


def size(at: Context) -> Facts:
    """How large or small the majority is, in votes and as a part of the valid votes."""
    won, second, majority = at.winner, at.second, at.majority
    if won is None or second is None or majority is None:
        return
    part = Fraction(majority, at.valid)
    pair = {"candidacy": won.id, "other": second.label.key}
    terms = (
        Term("", "majority", majority),
        Term("÷", "valid-votes", at.valid),
        Term("=", "share", part, Unit.SHARE),
    )
    if majority < KNIFE_EDGE_VOTES:
        first_two = (Term("", won.id, at.result.votes[won.id]),
                     Term("−", second.id, at.result.votes[second.id]),
                     Term("=", "majority", majority))  # fmt: skip
        yield at.fact(KNIFE_EDGE, majority, at.rows_of(won, second), terms=first_two, **pair)
    for line in MAJORITIES:
        if line.is_crossed(part):
            named = pair if line.is_under else {"candidacy": won.id}
            yield at.fact(line.kind, part, at.rows(), terms=terms, **named)
    if at.result.rejected is not None and at.result.rejected > majority:
        compared = (Term("", "rejected", at.result.rejected), Term(">", "majority", majority))
        rows = (*at.rows_of(won, second), at.row())
        yield at.fact(REJECTED_EXCEED, at.result.rejected, rows, terms=compared)


def winning_share(at: Context) -> Facts:
    """That a small part of the votes was enough."""
    if at.winner is None or not figures.has_shares(at.result):
        return
    part = figures.share(at.result, at.winner.id)
    terms = at.share_of(at.winner)
    for line in WINNING_SHARES:
        if line.is_crossed(part):
            yield at.fact(line.kind, part, at.rows(), candidacy=at.winner.id, terms=terms)


def third(at: Context) -> Facts:
    """How near the third came: a three-way contest, or votes beyond a small majority."""
    won, majority = at.winner, at.majority
    if won is None or majority is None or len(at.order) < 3:
        return
    last = at.order[2]
    if figures.position(at.result, last.id) != 3:
        return
    votes = at.result.votes
    between = Fraction(votes[won.id] - votes[last.id], at.valid)
    terms = (
        Term("", won.id, votes[won.id]),
        Term("−", last.id, votes[last.id]),
        Term("÷", "valid-votes", at.valid),
        Term("=", "difference", between, Unit.POINTS),
    )
    pair = {"candidacy": won.id, "other": last.label.key}
    for line in THREES:
        if line.is_crossed(between):
            yield at.fact(line.kind, between, at.rows(), terms=terms, **pair)
    if majority < NEAR_VOTES and votes[last.id] > majority:
        compared = (Term("", last.id, votes[last.id]), Term(">", "majority", majority))
        yield at.fact(
            LOWER_EXCEED,
            votes[last.id],
            at.rows(),
            candidacy=last.id,
            other=last.label.key,
            terms=compared,
        )


def against_before(at: Context) -> Facts:
    """What became of the majority of the election before."""
    base, won, majority = at.base.result, at.winner, at.majority
    then = figures.base_majority(base) if base is not None else None
    if base is None or won is None or then is None or at.outcome is None:
        return
    kind, whose = at.outcome
    rows = (*at.base_rows(whose), *at.rows())
    if kind is OutcomeKind.GAIN and then > OVERTURNED_VOTES:
        first, second = figures.leading_parties(base) or ("", "")
        both = each_once(at.base_rows(first), at.base_rows(second))
        yield at.fact(OVERTURNED, then, both, party=first, other=second, base=at.base_name)
    if kind is not OutcomeKind.HOLD or majority is None:
        return
    terms = (
        Term("", "majority", majority),
        Term("−", "majority then", then),
        Term("=", "change in votes", majority - then),
    )
    named = {"candidacy": won.id, "base": at.base_name}
    yield at.fact(MAJORITY_CHANGE, majority - then, rows, terms=terms, **named)
    part, part_then = Fraction(majority, at.valid), Fraction(then, figures.total_votes(base))
    if 2 * part <= part_then:
        halved = (Term("", "majority now", part, Unit.SHARE),
                  Term("", "majority then", part_then, Unit.SHARE))  # fmt: skip
        yield at.fact(SLASHED, part, rows, terms=halved, **named)


OF_CLOSENESS: tuple[Callable[[Context], Facts], ...] = (size, winning_share, third, against_before)
