"""Independents who won, who beat their old party, or who came close."""

from collections.abc import Callable, Iterator

from tellers.facts.context import Context, each_once
from tellers.facts.fact import Fact, Term, Unit
from tellers.facts.kind import Chapter, Kind
from tellers.facts.people.persons import is_trusted
from tellers.record import figures
from tellers.record.people import Standing

Facts = Iterator[Fact]

CLOSE = 1_000
"""An independent who loses by no more than this came close; so did one with a tenth of the vote."""
TENTH = 10

INDEPENDENT_WINS = Kind(
    "independent-wins", Unit.NAME, "the independent who won", "most votes, and no party's",
    "he stood for a party", when="the winner stood for no party", slots=("candidacy",), number=9,
)  # fmt: skip
BEAT_OLD_PARTY = Kind(
    "beat-old-party", Unit.VOTES,
    "the majority of an independent over the party that he was last elected for",
    "first − second, where the second is his old party's",
    "he was last elected for another party, or it was not second",
    when="an independent won who sat, and the runner-up's party is the one of his seat",
    slots=("candidacy", "other"), number=10,
)  # fmt: skip
INDEPENDENT_CLOSE = Kind(
    "independent-close", Unit.VOTES, "votes of an independent who lost but came close",
    "as declared", "he had fewer, or the winner more",
    when="he lost by at most 1,000 votes, or had at least a tenth of the valid votes",
    slots=("candidacy",), number=11,
)  # fmt: skip
INDEPENDENTS = Chapter("Independents", (INDEPENDENT_WINS, BEAT_OLD_PARTY, INDEPENDENT_CLOSE))


def independent_wins(at: Context) -> Facts:
    """That an independent won, and where it is so that he beat his old party."""
    won = at.persons.winner
    if won is None or won.label.standing is not Standing.INDEPENDENT or not at.contest.is_plain:
        return
    rows = (at.result.cites[won.id],)
    yield at.fact(INDEPENDENT_WINS, str(won.name), rows, candidacy=won.id)
    second, majority = at.second, at.majority
    last = at.persons.winner_sat.seat if at.persons.winner_sat is not None else None
    if second is None or majority is None or last is None:
        return
    old = figures.lineage(last.party)
    if last.party and is_trusted(last) and old == figures.lineage(second.label.key):
        terms = (
            Term("", won.id, at.result.votes[won.id]),
            Term("−", second.id, at.result.votes[second.id]),
            Term("=", "majority", majority),
        )
        seat = tuple(testimony.cite for testimony in last.testimonies)
        yield at.fact(
            BEAT_OLD_PARTY, majority, each_once(rows, (at.result.cites[second.id],), seat),
            candidacy=won.id, other=last.party, terms=terms,
        )  # fmt: skip


def independents_close(at: Context) -> Facts:
    """Independents who lost, but not by much or with a good part of the vote."""
    won = at.winner
    if won is None or not at.valid or not at.contest.is_plain:
        return
    for one in at.order:
        if one.id == won.id or one.name is None or one.label.standing is not Standing.INDEPENDENT:
            continue
        count = at.result.votes[one.id]
        behind = at.result.votes[won.id] - count
        if behind <= CLOSE or TENTH * count >= at.valid:
            terms = (Term("", one.id, count), Term("", won.id, at.result.votes[won.id]))
            rows = each_once((at.result.cites[one.id], at.result.cites[won.id]), at.rows())
            yield at.fact(INDEPENDENT_CLOSE, count, rows, candidacy=one.id, terms=terms)


FREE: tuple[Callable[[Context], Facts], ...] = (independent_wins, independents_close)
