"""The figures of one result as facts, each with its sum, its base and its source rows.

Every figure comes from `record.figures`; what is added here is the working. One function a kind;
`KINDS` lists them in the order in which a reader would look for them.
"""

from collections.abc import Callable, Iterator
from fractions import Fraction

from tellers.facts.context import Context, each_once
from tellers.facts.fact import Fact, Term, Unit
from tellers.record import figures
from tellers.record.contests import RETURN, Notional, Return
from tellers.record.people import Standing

__all__ = ["KINDS", "Context", "base_majority", "facts_of_result"]

Facts = Iterator[Fact]


def winner(at: Context) -> Facts:
    """Who was elected: the name, or the label where the source holds no names."""
    won = at.winner
    if won is not None:
        value = str(won.name) if won.name else won.label.key
        yield at.fact(
            "winner", (Unit.NAME, value), "most votes", at.rows(),
            candidacy=won.id, other=won.label.key, terms=at.standing(),
        )  # fmt: skip


def unopposed(at: Context) -> Facts:
    """That nobody stood against the one candidate, so that nobody voted (`rules.md` 5)."""
    if at.is_unopposed:
        (only,) = at.order
        yield at.fact(
            "unopposed", (Unit.NAME, "unopposed"), "one candidacy, no poll", at.rows(),
            candidacy=only.id, other=only.label.key,
        )  # fmt: skip


def votes(at: Context) -> Facts:
    """Votes of each candidacy, as declared; none where there was no poll."""
    for candidacy in () if at.is_unopposed else at.order:
        count = at.result.votes[candidacy.id]
        yield at.fact(
            "votes", (Unit.VOTES, count), "as declared", (at.result.cites[candidacy.id],),
            candidacy=candidacy.id, other=candidacy.label.key,
            terms=(Term("", candidacy.id, count),),
        )  # fmt: skip


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
            "share", (Unit.SHARE, value), "votes ÷ valid votes", because,
            candidacy=candidacy.id, other=candidacy.label.key, terms=terms,
        )  # fmt: skip


def position(at: Context) -> Facts:
    """Each candidacy's place in the poll, where no bucket may stand above it."""
    for candidacy in () if at.is_unopposed else at.order:
        place = figures.position(at.result, candidacy.id)
        if place is not None:
            yield at.fact(
                "position", (Unit.RANK, place), "place by votes", at.rows(),
                candidacy=candidacy.id, other=candidacy.label.key, terms=at.standing(),
            )  # fmt: skip


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
        "majority", (Unit.VOTES, value), "first − second", each_once(*because),
        candidacy=won.id, other=second.label.key, terms=terms,
    )  # fmt: skip
    part = Fraction(value, at.valid)
    yield at.fact(
        "majority-share", (Unit.SHARE, part), "majority ÷ valid votes", at.rows(),
        candidacy=won.id,
        terms=(
            Term("", "majority", value),
            Term("÷", "valid-votes", at.valid),
            Term("=", "share", part, Unit.SHARE),
        ),
    )  # fmt: skip


def papers(at: Context) -> Facts:
    """The day of the poll, valid votes, rejected papers and the electorate."""
    yield at.fact("polled-on", (Unit.DATE, at.contest.polled_on), "as published", (at.row(),))
    if not at.is_unopposed:
        yield at.fact(
            "valid-votes", (Unit.VOTES, at.valid), "sum of all votes", at.rows(),
            terms=(*at.sum(), Term("=", "valid-votes", at.valid)),
        )  # fmt: skip
    for kind, value, row in (
        ("rejected", at.result.rejected, at.row()),
        ("electorate", at.result.electorate, at.electorate_row()),
    ):
        if value is not None:
            terms = (Term("", kind, value),)
            yield at.fact(kind, (Unit.VOTES, value), "as declared", (row,), terms=terms)


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
        yield at.fact("turnout", (Unit.SHARE, value), "valid votes ÷ electorate", rows, terms=terms)
    if ballots is not None:
        counted = (
            Term("", "valid-votes", valid),
            Term("+", "rejected", at.result.rejected or 0),
            Term("÷", "electorate", electorate),
            Term("=", "ballots-turnout", ballots, Unit.SHARE),
        )
        yield at.fact(
            "ballots-turnout", (Unit.SHARE, ballots), "(valid + rejected) ÷ electorate",
            rows, terms=counted,
        )  # fmt: skip


def deposits(at: Context) -> Facts:
    """How many stood, and how many lost their deposits, where no bucket hides any."""
    if at.contest.has_bucket or at.result.others:
        return
    yield at.fact("candidates", (Unit.COUNT, len(at.order)), "candidacies", at.rows(),
                  terms=at.standing())  # fmt: skip
    if at.contest.polled_on < figures.DEPOSIT_RULE_SINCE or not at.valid:
        return
    lost = figures.lost_deposits(at.result)
    terms = (
        *(Term("", c.id, at.result.votes[c.id]) for c in lost),
        Term("", "valid-votes", at.valid),
    )
    formula = "20 × votes ≤ valid votes"
    yield at.fact("lost-deposits", (Unit.COUNT, len(lost)), formula, at.rows(), terms=terms)
    for candidacy in lost:
        terms = (Term("20 ×", candidacy.id, at.result.votes[candidacy.id]),
                 Term("≤", "valid-votes", at.valid))  # fmt: skip
        yield at.fact(
            "lost-deposit", (Unit.NAME, "lost"), formula, at.rows(),
            candidacy=candidacy.id, other=candidacy.label.key, terms=terms,
        )  # fmt: skip


def outcome(at: Context) -> Facts:
    """Hold or gain against the previous general election, and who won that, by how much."""
    base = at.base.result
    if base is None:
        return
    found = figures.outcome(at.result, base)
    before = figures.base_winner(base)
    if found is not None:
        kind, whose = found
        yield at.fact(
            "outcome", (Unit.NAME, str(kind)), "label first now, label first then",
            each_once(at.rows()[:1], at.base_rows(whose)), other=whose, base=at.base_name,
        )  # fmt: skip
    if before is not None:
        yield at.fact(
            "previous-winner", (Unit.NAME, before), "most votes then", at.base_rows(before),
            party=before, base=at.base_name,
        )  # fmt: skip
    yield from _previous_majority(at, base)


def _previous_majority(at: Context, base: Return | Notional) -> Facts:
    leading, value = figures.leading_parties(base), base_majority(base)
    if leading is None or value is None:
        return
    first, second = leading
    most, next_most = _first_two(base)
    terms = (
        Term("", first, most),
        Term("−", second, next_most),
        Term("=", "majority", value),
    )
    yield at.fact(
        "previous-majority", (Unit.VOTES, value), "first − second, then",
        each_once(at.base_rows(first), at.base_rows(second)),
        party=first, other=second, base=at.base_name, terms=terms,
    )  # fmt: skip


def _first_two(base: Return | Notional) -> tuple[int, int]:
    """The votes of the first and the second of a base, of which both are known."""
    if isinstance(base, Notional):
        most, next_most, *_ = sorted(base.votes.values(), reverse=True)
        return most, next_most
    first, second = figures.find_winner(base), figures.find_runner_up(base)
    return (base.votes[first.id] if first else 0), (base.votes[second.id] if second else 0)


def base_majority(base: Return | Notional) -> int | None:
    """First less second of a base, an estimate where the base is one.

    None where votes that the source gives to nobody by name may hide the second.
    """
    if not isinstance(base, Notional):
        majority = figures.find_majority(base)
        return majority if majority is not None and majority >= 0 else None
    if len(base.votes) < 2:
        return None
    most, next_most = _first_two(base)
    unnamed = base.valid - sum(base.votes.values())
    return most - next_most if unnamed <= next_most else None


def change(at: Context) -> Facts:
    """Each party's share at the base and its change since, in points."""
    base = at.base.result
    if base is None or not at.valid:
        return
    for candidacy in at.order:
        if candidacy.label.standing is not Standing.PARTY:
            continue
        party = candidacy.label.key
        moved = figures.change(at.result, base, party)
        then = figures.party_share(base, party) if moved is not None else None
        if then is None or moved is None:
            continue
        rows = at.base_rows(party)
        yield at.fact(
            "previous-share", (Unit.SHARE, then), "votes ÷ valid votes, then", rows,
            party=party, base=at.base_name,
        )  # fmt: skip
        terms = (
            Term("", "share now", then + moved, Unit.SHARE),
            Term("−", "share then", then, Unit.SHARE),
            Term("=", "change", moved, Unit.POINTS),
        )
        yield at.fact(
            "change", (Unit.POINTS, moved), "share now − share then",
            each_once(at.own_rows(party), rows),
            party=party, base=at.base_name, terms=terms,
        )  # fmt: skip


def swing(at: Context) -> Facts:
    """Butler swing between the two parties that were first and second both times."""
    base = at.base.result
    found = figures.headline_swing(at.result, base) if base is not None and at.valid else None
    if base is None or found is None:
        return
    to, from_, value = found
    rise, fall = figures.change(at.result, base, to), figures.change(at.result, base, from_)
    terms = (
        Term("", f"change {to}", rise or Fraction(0), Unit.POINTS),
        Term("−", f"change {from_}", fall or Fraction(0), Unit.POINTS),
        Term("÷", "two", 2, Unit.COUNT),
        Term("=", "swing", value, Unit.POINTS),
    )
    yield at.fact(
        "swing", (Unit.POINTS, value), "(rise − fall) ÷ 2",
        each_once(at.own_rows(to), at.own_rows(from_), at.base_rows(to), at.base_rows(from_)),
        party=to, other=from_, base=at.base_name, terms=terms,
    )  # fmt: skip


def previous_turnout(at: Context) -> Facts:
    """Turnout at the base, where the base is an actual result of the same area."""
    base = at.base.result
    if base is None or isinstance(base, Notional):
        return
    value = figures.turnout(base)
    if value is not None and base.electorate:
        terms = (
            Term("", "valid-votes", figures.valid_votes(base)),
            Term("÷", "electorate", base.electorate),
            Term("=", "turnout", value, Unit.SHARE),
        )
        yield at.fact(
            "previous-turnout", (Unit.SHARE, value), "valid votes ÷ electorate, then",
            (base.cites[RETURN],), base=at.base_name, terms=terms,
        )  # fmt: skip


def several(at: Context) -> Facts:
    """What may be said of a contest for several seats: who stood, when, with how many votes.

    Its electors had several votes each, so that there is no share, no majority, no swing and no
    turnout to be had from them (`rules.md` 5).
    """
    yield from votes(at)
    yield at.fact("polled-on", (Unit.DATE, at.contest.polled_on), "as published", (at.row(),))


KINDS: tuple[Callable[[Context], Facts], ...] = (
    winner, unopposed, majority, votes, share, position, outcome, change, swing, turnout,
    previous_turnout, deposits, papers,
)  # fmt: skip


def facts_of_result(at: Context) -> dict[str, Fact]:
    """Every fact of one result, by id."""
    kinds = KINDS if at.contest.seats == 1 else (several,)
    return {fact.id: fact for kind in kinds for fact in kind(at)}
