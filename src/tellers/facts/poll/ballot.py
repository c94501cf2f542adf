"""The ballot and who voted: crowded papers, lost deposits, few votes, few voters, spoilt papers."""

from collections.abc import Callable, Iterator
from fractions import Fraction

from tellers.facts.context import Context, each_once
from tellers.facts.fact import Fact, Term, Unit
from tellers.facts.kind import Chapter, Kind
from tellers.record import figures
from tellers.record.contests import RETURN

Facts = Iterator[Fact]

CROWDED = 12
MANY_DEPOSITS = 5
FEW_VOTES = 50
HALF = Fraction(1, 2)
STEEP = Fraction(10, 100)
SPOILT = Fraction(1, 100)
ACTUAL = "the general election before, actual"

GREAT = ("con", "lab")
IRISH = ("dup", "sf", "sdlp", "uup", "apni")
"""Parties whose lost deposit is news: the two of Great Britain, the five of Northern Ireland."""

MAJOR_LOST = Kind(
    "lost-deposit-major", Unit.SHARE,
    "the share of a main party that lost its deposit", "20 × votes ≤ valid votes",
    "it had more than a twentieth of the valid votes",
    when="Conservatives or Labour in Great Britain, the five main parties of Northern Ireland",
    slots=("candidacy", "other"), number=56,
)  # fmt: skip
MANY_LOST = Kind(
    "many-lost-deposits", Unit.COUNT, "how many lost their deposits, where five or more did",
    "20 × votes ≤ valid votes", "fewer than five did", when="five or more", number=57,
)  # fmt: skip
TWO_DIGITS = Kind(
    "two-digit-votes", Unit.VOTES, "votes of a candidate who had fewer than fifty", "as declared",
    "there were fifty or more", when="votes < 50", slots=("candidacy", "other"), number=58,
)  # fmt: skip
CROWDED_BALLOT = Kind(
    "crowded-ballot", Unit.COUNT, "how many stood, where twelve or more did", "candidacies",
    "fewer than twelve stood", when="twelve or more", number=59,
)  # fmt: skip
UNDER_HALF = Kind(
    "under-half-voted", Unit.SHARE, "a turnout of less than half", "valid votes ÷ electorate",
    "half or more voted", when="turnout < 50%", number=61,
)  # fmt: skip
TURNOUT_CHANGE = Kind(
    "turnout-change", Unit.POINTS, "points by which turnout rose or fell",
    "turnout − turnout then", "either turnout was another",
    when="the base is an actual result of the same area", base=ACTUAL, slots=("base",),
)  # fmt: skip
STEEP_FALL = Kind(
    "turnout-steep-fall", Unit.POINTS, "a fall of turnout by more than ten points",
    "turnout − turnout then", "it fell by ten points or less", when="down > 10 points",
    base=ACTUAL, slots=("base",), number=65,
)  # fmt: skip
MANY_REJECTED = Kind(
    "many-rejected", Unit.SHARE, "rejected papers that were more than 1% of all",
    "rejected ÷ (valid + rejected)", "1% or fewer were rejected", when="rejected > 1%", number=67,
)  # fmt: skip
THE_BALLOT = Chapter(
    "The ballot and the voters",
    (CROWDED_BALLOT, MAJOR_LOST, MANY_LOST, TWO_DIGITS, UNDER_HALF, TURNOUT_CHANGE, STEEP_FALL,
     MANY_REJECTED),
)  # fmt: skip


def ballot(at: Context) -> Facts:
    """Crowded ballots, deposits and tiny votes, where no bucket hides anybody."""
    if at.contest.has_bucket or at.result.others or not at.valid:
        return
    if len(at.order) >= CROWDED:
        yield at.fact(CROWDED_BALLOT, len(at.order), at.rows(), terms=at.standing())
    for candidacy in at.order:
        votes = at.result.votes[candidacy.id]
        if votes < FEW_VOTES and candidacy.name is not None:
            yield at.fact(
                TWO_DIGITS, votes, at.rows_of(candidacy),
                candidacy=candidacy.id, other=candidacy.label.key,
            )  # fmt: skip


def lost(at: Context) -> Facts:
    """Deposits lost by main parties, and by many."""
    if at.contest.has_bucket or at.result.others or not at.valid:
        return
    without = figures.lost_deposits(at.result)
    if len(without) >= MANY_DEPOSITS:
        yield at.fact(MANY_LOST, len(without), at.rows(), terms=at.standing())
    main = IRISH if at.contest.constituency.country == "Northern Ireland" else GREAT
    for candidacy in without:
        if candidacy.label.key in main:
            terms = at.share_of(candidacy)
            yield at.fact(
                MAJOR_LOST, figures.share(at.result, candidacy.id), at.rows(),
                candidacy=candidacy.id, other=candidacy.label.key, terms=terms,
            )  # fmt: skip


def voters(at: Context) -> Facts:
    """Turnout under half, and its change where the area is the same."""
    now, then, base = at.turnout, at.base_turnout, at.base.result
    if now is None:
        return
    rows = each_once(at.rows(), (at.electorate_row(),))
    if now < HALF:
        yield at.fact(UNDER_HALF, now, rows, terms=_turnout(at))
    if then is None or base is None:
        return
    terms = (
        Term("", "turnout now", now, Unit.SHARE),
        Term("−", "turnout then", then, Unit.SHARE),
        Term("=", "change", now - then, Unit.POINTS),
    )
    both = each_once((at.row(), at.electorate_row()), (base.cites[RETURN],))
    yield at.fact(TURNOUT_CHANGE, now - then, both, base=at.base_name, terms=terms)
    if then - now > STEEP:
        yield at.fact(STEEP_FALL, now - then, both, base=at.base_name, terms=terms)


def _turnout(at: Context) -> tuple[Term, ...]:
    electorate = at.result.electorate or 0
    return (
        Term("", "valid-votes", at.valid),
        Term("÷", "electorate", electorate),
        Term("=", "turnout", Fraction(at.valid, electorate), Unit.SHARE),
    )


def spoilt(at: Context) -> Facts:
    """Many rejected papers."""
    rejected = at.result.rejected
    if rejected is None or not at.valid or not at.contest.is_plain:
        return
    part = Fraction(rejected, at.valid + rejected)
    if part > SPOILT:
        terms = (
            Term("", "rejected", rejected),
            Term("÷", "ballots", at.valid + rejected),
            Term("=", "share", part, Unit.SHARE),
        )
        yield at.fact(MANY_REJECTED, part, (at.row(),), terms=terms)


OF_THE_BALLOT: tuple[Callable[[Context], Facts], ...] = (ballot, lost, voters, spoilt)
