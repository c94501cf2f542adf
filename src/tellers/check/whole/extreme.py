"""The whole election's superlatives: a party's fewest seats since a year, the lowest turnout since.

"Since 1935" names the last election that was as low, or lower: so it is read, strictly. What the
Library's groups hide leaves a span of seats, and a claim within it cannot be told.
"""

from collections.abc import Callable, Iterator
from fractions import Fraction
from typing import NamedTuple

from tellers.check.claims import Verdict
from tellers.check.grammar import around, orders
from tellers.check.measure.query import Exact, Reading
from tellers.check.scene import Page, Parties, Reach
from tellers.check.statement.said import Answer, Said
from tellers.check.whole.nation import WHOLE
from tellers.record import figures
from tellers.record.contests import RETURN, Election, Return
from tellers.style.numbers import write_share, write_votes


class Between(NamedTuple):
    """A figure of a whole election: exact where both ends are one, None where nobody can tell."""

    least: Exact
    most: Exact


Valued = Callable[[list[Return], str], Between | None]


def extreme_since(said: Said) -> Iterator[Verdict]:
    """That a figure of the whole election is the least, or the most, since a year."""
    nation = said.nation
    party = _party(said)
    if said.page.reach is Reach.HERE or nation is None or not (nation.is_told and nation.is_final):
        return
    year = said.marked.mark(said.match["year"]).dated.on.year
    sign = -1 if said.match["verb"] in orders.LEAST else 1
    answers = [
        answer
        for noun in orders.nouns_of_whole(said.match["what"] or "", said.before)
        for value in [OF_WHOLE[noun]]
        if (party or noun == "turnout")
        for answer in _answers(said.page, nation.election, (noun, value, party), year, sign)
    ]
    if not answers:
        return
    good = next((one for one in answers if one[0]), None)
    unknown = next((one for one in answers if one[0] is None), None)
    holds, reading, right = good or unknown or answers[0]
    span = said.span("span")
    told = "" if holds is None else right
    yield said.verdict("national", span, holds, reading, claimed=str(year), correct=told)


def _party(said: Said) -> str:
    """The party that the words name last before it, else the one that was spoken of."""
    named = [
        said.marked.mark(m["who"]).value
        for m in around.SUBJECT.finditer(said.before)
        if m["who"][0] == "P"
    ]
    found = next((one for one in named[::-1] if isinstance(one, Parties)), said.page.party)
    return found.keys[0] if found else ""


def _answers(
    page: Page, now: Election, what: tuple[str, Valued, str], year: int, sign: int
) -> Iterator[Answer]:
    """Whether the last election that equalled or passed the figure was of that year."""
    noun, value, party = what
    own = value(_returns(page, now), party)
    earlier = [e for e in reversed(page.record.general_elections()) if e.polled_on < now.polled_on]
    if own is None:
        return
    for election in earlier:
        returns = _returns(page, election)
        is_whole = len(page.record.contests_of(election.id)) >= WHOLE
        then = value(returns, party) if is_whole else None
        has_passed = _passes(then, own, sign)
        if has_passed is False:
            continue
        words = f"{noun} of {party}" if party and noun != "turnout" else noun
        why = f"{_shown(own)}; {_told(then, election, is_sure=bool(has_passed))}"
        cites = (returns[0].cites[RETURN],) if returns else ()
        reading = Reading(f"{words}, against earlier elections", None, why, cites)
        polled = election.polled_on.year
        held = polled == year if has_passed else (False if polled < year else None)
        yield held, reading, str(polled) if has_passed else ""
        return


def _told(then: Between | None, election: Election, *, is_sure: bool) -> str:
    if is_sure and then is not None:
        return f"the last as far was {_shown(then)} in {election.name}"
    known = f", between {_shown(then)}" if then is not None else ""
    return f"as far in no later election; our record cannot tell of {election.name}{known}"


def _passes(then: Between | None, own: Between, sign: int) -> bool | None:
    """Whether a figure is as far out as another; None where its source leaves that open."""
    if then is None:
        return None
    ends = {sign * one >= sign * own.least for one in then}
    return ends.pop() if len(ends) == 1 else None


def _shown(found: Between) -> str:
    low, high = (write_votes(v) if isinstance(v, int) else write_share(v) for v in found)
    return low if low == high else f"{low} and {high}"


# ------------------------------------------------------------------- the figures


def _returns(page: Page, election: Election) -> list[Return]:
    fought = page.record.contests_of(election.id)
    return [page.results[c.id] for c in fought if c.id in page.results]


def _seats(returns: list[Return], party: str) -> Between | None:
    won = hidden = 0
    for result in returns:
        first = figures.find_winner(result)
        if first is None:
            hidden += result.contest.seats
        else:
            won += figures.lineage(first.label.key) == figures.lineage(party)
    return Between(won, won + hidden) if returns else None


def _majority(returns: list[Return], party: str) -> Between | None:
    seats = _seats(returns, party)
    house = sum(result.contest.seats for result in returns)
    return Between(*(2 * int(end) - house for end in seats)) if seats else None


def _share(returns: list[Return], party: str) -> Between | None:
    votes = total = 0
    for result in returns:
        total += figures.total_votes(result)
        line = figures.lineage(party)
        found = figures.party_votes(result).items()
        votes += sum(n for key, n in found if figures.lineage(key) == line)
    share = Fraction(votes, total) if total else None
    return Between(share, share) if share is not None else None


def _turnout(returns: list[Return], _: str) -> Between | None:
    plain = [r for r in returns if r.contest.is_plain and figures.valid_votes(r)]
    if not plain or not all(result.electorate for result in plain):
        return None
    valid = sum(figures.valid_votes(result) for result in plain)
    turnout = Fraction(valid, sum(result.electorate or 0 for result in plain))
    return Between(turnout, turnout)


OF_WHOLE: dict[str, Valued] = {
    "seats": _seats, "overall": _majority, "share": _share, "turnout": _turnout,
}  # fmt: skip
"""Figures of a whole election by the noun that names them."""
