"""The papers: the day, how many could vote and did, how many stood, who lost a deposit."""

from collections.abc import Callable, Iterator

from tellers.facts.context import Context
from tellers.facts.fact import Fact, Term, Unit
from tellers.facts.kind import Chapter, Kind
from tellers.record import figures

Facts = Iterator[Fact]

POLLED_ON = Kind(
    "polled-on",
    Unit.DATE,
    "the day of the poll",
    "as published",
    "the contest polled on another day",
)
VALID = Kind(
    "valid-votes",
    Unit.VOTES,
    "votes counted for anybody",
    "sum of all votes",
    "any candidate had other votes",
    when="there was a poll",
)
REJECTED = Kind(
    "rejected",
    Unit.VOTES,
    "ballot papers rejected",
    "as declared",
    "another number was declared",
    when="the source has it",
)
ELECTORATE = Kind(
    "electorate",
    Unit.VOTES,
    "people entitled to vote",
    "as declared",
    "another number was declared, or corrected since",
    when="the source has it",
    grouped="as the source's table gives it",
)


def papers(at: Context) -> Facts:
    """The day of the poll, valid votes, rejected papers and the electorate."""
    yield at.fact(POLLED_ON, at.contest.polled_on, (at.row(),))
    if at.valid:
        yield at.fact(
            VALID,
            at.valid,
            at.rows(),
            terms=(*at.sum(), Term("=", "valid-votes", at.valid)),
        )
    for kind, value, row in (
        (REJECTED, at.result.rejected, at.row()),
        (ELECTORATE, at.result.electorate, at.electorate_row()),
    ):
        if value is not None:
            yield at.fact(kind, value, (row,), terms=(Term("", kind.name, value),))


TURNOUT = Kind(
    "turnout",
    Unit.SHARE,
    "turnout, as the Library reckons it",
    "valid votes ÷ electorate",
    "the valid votes or the electorate were others",
    when="no more voted than could",
    number=60,
)
BALLOTS_TURNOUT = Kind(
    "ballots-turnout",
    Unit.SHARE,
    "turnout with rejected papers",
    "(valid + rejected) ÷ electorate",
    "the papers or the electorate were others",
    when="rejected papers are known",
)


def turnout(at: Context) -> Facts:
    """Both turnouts: valid votes, and ballots counted, over the electorate."""
    valid, electorate = at.valid, at.result.electorate or 0
    if not valid:
        return
    value, ballots = figures.turnout(at.result), figures.ballots_turnout(at.result)
    rows = tuple(dict.fromkeys((*at.rows(), at.electorate_row())))
    if value is not None:
        terms = (
            Term("", "valid-votes", valid),
            Term("÷", "electorate", electorate),
            Term("=", "turnout", value, Unit.SHARE),
        )
        yield at.fact(TURNOUT, value, rows, terms=terms)
    if ballots is not None:
        counted = (
            Term("", "valid-votes", valid),
            Term("+", "rejected", at.result.rejected or 0),
            Term("÷", "electorate", electorate),
            Term("=", "ballots-turnout", ballots, Unit.SHARE),
        )
        yield at.fact(
            BALLOTS_TURNOUT,
            ballots,
            rows,
            terms=counted,
        )


CANDIDATES = Kind(
    "candidates",
    Unit.COUNT,
    "how many stood",
    "candidacies",
    "another number stood",
    when="no bucket hides any",
)
LOST_DEPOSITS = Kind(
    "lost-deposits",
    Unit.COUNT,
    "how many lost their deposits",
    "20 × votes ≤ valid votes",
    "one of them had more than a twentieth, or another did not",
    when="since October 1985, where no bucket hides any",
)
LOST_DEPOSIT = Kind(
    "lost-deposit",
    Unit.NAME,
    "that it lost its deposit",
    "20 × votes ≤ valid votes",
    "it had more than a twentieth of the valid votes",
    when="since October 1985",
    slots=("candidacy", "other"),
)


def deposits(at: Context) -> Facts:
    """How many stood, and how many lost their deposits, where no bucket hides any."""
    if at.contest.has_bucket or at.result.others:
        return
    yield at.fact(CANDIDATES, len(at.order), at.rows(), terms=at.standing())
    if at.contest.polled_on < figures.DEPOSIT_RULE_SINCE or not at.valid:
        return
    lost = figures.lost_deposits(at.result)
    terms = (
        *(Term("", c.id, at.result.votes[c.id]) for c in lost),
        Term("", "valid-votes", at.valid),
    )
    yield at.fact(LOST_DEPOSITS, len(lost), at.rows(), terms=terms)
    for candidacy in lost:
        terms = (
            Term("20 ×", candidacy.id, at.result.votes[candidacy.id]),
            Term("≤", "valid-votes", at.valid),
        )
        yield at.fact(
            LOST_DEPOSIT,
            "lost",
            at.rows(),
            candidacy=candidacy.id,
            other=candidacy.label.key,
            terms=terms,
        )


THE_PAPERS = Chapter(
    "The papers",
    (
        TURNOUT,
        BALLOTS_TURNOUT,
        CANDIDATES,
        LOST_DEPOSITS,
        LOST_DEPOSIT,
        POLLED_ON,
        VALID,
        REJECTED,
        ELECTORATE,
    ),
)
PAPERS: tuple[Callable[[Context], Facts], ...] = (turnout, deposits, papers)
