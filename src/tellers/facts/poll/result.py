"""The result itself: who won, with how many votes, in what order, by how much.

Every figure comes from `record.figures`; what is added here is the working. One function a kind,
each beside its declaration.
"""

from collections.abc import Callable, Iterator
from fractions import Fraction

from tellers.facts.context import Context, each_once
from tellers.facts.fact import Fact, Term, Unit
from tellers.facts.kind import Chapter, Kind
from tellers.record import figures

Facts = Iterator[Fact]

WINNER = Kind(
    "winner",
    Unit.NAME,
    "who was elected",
    "most votes",
    "another had more votes, or a lot or a court seated another",
    slots=("candidacy", "other"),
)


def winner(at: Context) -> Facts:
    """Who was elected: the name, or the label where the source holds no names."""
    won = at.winner
    if won is not None:
        value = str(won.name) if won.name else won.label.key
        yield at.fact(
            WINNER,
            value,
            at.rows(),
            candidacy=won.id,
            other=won.label.key,
            terms=at.standing(),
        )


UNOPPOSED = Kind(
    "unopposed",
    Unit.NAME,
    "that it was returned without a poll",
    "no more stood than were to be elected",
    "more stood than were to be elected",
    when="nobody voted, for nobody had to",
    slots=("candidacy", "other"),
)


def unopposed(at: Context) -> Facts:
    """That no more stood than were to be elected, so that nobody voted (`rules.md` 5)."""
    for only in at.order if at.is_unopposed else ():
        yield at.fact(
            UNOPPOSED,
            "unopposed",
            at.rows(),
            candidacy=only.id,
            other=only.label.key,
        )


VOTES = Kind(
    "votes",
    Unit.VOTES,
    "votes of one candidacy",
    "as declared",
    "another number was declared, or corrected since",
    slots=("candidacy", "other"),
    grouped="as the source's table gives it for the party",
)


def votes(at: Context) -> Facts:
    """Votes of each candidacy, or of a party's in one; none where there was no poll."""
    for candidacy in () if at.is_unopposed else at.order:
        count = at.result.votes[candidacy.id]
        yield at.fact(
            VOTES,
            count,
            (at.result.cites[candidacy.id],),
            candidacy=candidacy.id,
            other=candidacy.label.key,
            terms=(Term("", candidacy.id, count),),
        )


SHARE = Kind(
    "share",
    Unit.SHARE,
    "a candidacy's part of the valid votes",
    "votes ÷ valid votes",
    "its votes, or anybody's, were others",
    when="each elector had one vote",
    slots=("candidacy", "other"),
)


def share(at: Context) -> Facts:
    """Each candidacy's part of the valid votes; none where nobody had to be voted for."""
    for candidacy in at.order if figures.has_shares(at.result) else ():
        value = figures.share(at.result, candidacy.id)
        terms = (
            Term("", candidacy.id, at.result.votes[candidacy.id]),
            Term("÷", "valid-votes", at.valid),
            Term("=", "share", value, Unit.SHARE),
        )
        own = at.result.cites[candidacy.id]
        because = (own, *(row for row in at.rows() if row != own))
        yield at.fact(
            SHARE,
            value,
            because,
            candidacy=candidacy.id,
            other=candidacy.label.key,
            terms=terms,
        )


POSITION = Kind(
    "position",
    Unit.RANK,
    "a candidacy's place in the poll",
    "place by votes",
    "another number of candidates had more votes",
    when="no bucket may stand above it",
    slots=("candidacy", "other"),
)


def position(at: Context) -> Facts:
    """Each candidacy's place in the poll, where no bucket may stand above it."""
    for candidacy in () if at.is_unopposed else at.order:
        place = figures.position(at.result, candidacy.id)
        if place is not None:
            yield at.fact(
                POSITION,
                place,
                at.rows(),
                candidacy=candidacy.id,
                other=candidacy.label.key,
                terms=at.standing(),
            )


MAJORITY = Kind(
    "majority",
    Unit.VOTES,
    "votes by which the winner led the runner-up",
    "first − second",
    "the first or the second had other votes",
    when="both are known",
    slots=("candidacy", "other"),
)
MAJORITY_SHARE = Kind(
    "majority-share",
    Unit.SHARE,
    "the majority as a part of the valid votes",
    "majority ÷ valid votes",
    "any candidate had other votes",
    when="both are known",
    slots=("candidacy",),
)


def majority(at: Context) -> Facts:
    """Votes by which the winner led the runner-up, and the same as a part of the valid votes."""
    won, second = at.winner, figures.find_runner_up(at.result)
    value = figures.find_majority(at.result)
    if won is None or second is None or value is None or value < 0:
        return  # a court may seat somebody else than the first of the poll
    terms = (
        Term("", won.id, at.result.votes[won.id]),
        Term("−", second.id, at.result.votes[second.id]),
        Term("=", "majority", value),
    )
    because = ((at.result.cites[won.id],), (at.result.cites[second.id],))
    yield at.fact(
        MAJORITY,
        value,
        each_once(*because),
        candidacy=won.id,
        other=second.label.key,
        terms=terms,
    )
    part = Fraction(value, at.valid)
    yield at.fact(
        MAJORITY_SHARE,
        part,
        at.rows(),
        candidacy=won.id,
        terms=(
            Term("", "majority", value),
            Term("÷", "valid-votes", at.valid),
            Term("=", "share", part, Unit.SHARE),
        ),
    )


THE_RESULT = Chapter(
    "The result",
    (WINNER, UNOPPOSED, MAJORITY, MAJORITY_SHARE, VOTES, SHARE, POSITION),
)
RESULT: tuple[Callable[[Context], Facts], ...] = (
    winner,
    unopposed,
    majority,
    votes,
    share,
    position,
)
