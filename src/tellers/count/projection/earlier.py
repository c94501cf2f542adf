"""What a seat's past says before it counts: earlier shares of its area, by-elections, old members.

An area that was redrawn takes the shares of the constituencies it was made from, by the part of
it that each gave; an official estimate, where there is one, comes first.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from tellers.record.contests import Contest, Election, Notional, Return
from tellers.record.figures import find_winner, total_votes
from tellers.record.lineage.comparison import comparable, find_same_area
from tellers.record.record import Record

RIGHT = "right"
"""The challenger on the Conservatives' right: UKIP, the Brexit Party or Reform UK.

One heading under which the model looks for where such a vote may be had; never a lineage.
"""
GROUPS: Mapping[str, str] = {"ukip": RIGHT, "brx": RIGHT, "ruk": RIGHT, "sgp": "green"}

HALF = 0.5
"""The part of an area that must be known for its earlier shares to be told, or to be one's own."""

Shares = dict[str, float]


def group(party: str) -> str:
    """The heading of the model under which a label stands.

    >>> group("brx"), group("lab")
    ('right', 'lab')
    """
    return GROUPS.get(party, party)


def shares(result: Return | Notional) -> Shares:
    """Parts of one of the valid votes by heading; a bucket stands under nobody.

    Several candidates of one heading, or several independents, count as the one with most votes.
    """
    total = total_votes(result)
    found: Shares = {}
    for key, votes in _votes(result):
        found[group(key)] = max(found.get(group(key), 0.0), votes / total if total else 0.0)
    return found


def _votes(result: Return | Notional) -> Iterable[tuple[str, int]]:
    if isinstance(result, Notional):
        return result.votes.items()
    return ((one.label.key, result.votes[one.id]) for one in result.contest.candidacies)


@dataclass(frozen=True, slots=True)
class Footing:
    """What a contest is held against: shares, the votes they are of, and how they are known.

    `is_guessed` says that only a name links the two areas, or that it was made up of others.
    """

    shares: Shares
    votes: int
    is_guessed: bool


def footing(record: Record, contest: Contest, before: Election) -> Footing:
    """What a contest is held against; the best there is, for a projection is an estimate."""
    base = comparable(record, contest)
    if base.result is not None:
        return Footing(shares(base.result), total_votes(base.result), is_guessed=False)
    linked = find_same_area(record, contest, before)
    if linked is not None and linked.contest.id in record.returns:
        result = record.returns[linked.contest.id]
        return Footing(shares(result), total_votes(result), is_guessed=True)
    return Footing(earlier_shares(record, contest, before) or {}, 0, is_guessed=True)


def earlier_shares(record: Record, contest: Contest, election: Election) -> Shares | None:
    """The shares of one earlier general election in a contest's area; None where too little tells.

    The area itself, an official estimate, or the constituencies that it was made from.
    """
    linked = find_same_area(record, contest, election)
    if linked is not None and not linked.is_by_name and linked.contest.id in record.returns:
        return shares(record.returns[linked.contest.id])
    for seat in record.same_area(contest.constituency.id):
        estimate = record.notionals.get(seat)
        if estimate is not None and estimate.election.id == election.id:
            return shares(estimate)
    return _made_up(record, contest, election)


def _made_up(record: Record, contest: Contest, election: Election) -> Shares | None:
    found: Shares = {}
    known = 0.0
    for overlap in record.parents(contest.constituency.id):
        part = float(overlap.share_of_later)
        for one in record.history(overlap.earlier):
            if one.election.id == election.id and one.id in record.returns:
                known += part
                for key, share in shares(record.returns[one.id]).items():
                    found[key] = found.get(key, 0.0) + part * share
    return {key: share / known for key, share in found.items()} if known >= HALF else None


def by_elections(record: Record, contest: Contest, since: Election) -> Iterator[Return]:
    """The by-elections since a general election in most of a contest's area, oldest first."""
    areas = set(record.same_area(contest.constituency.id))
    areas |= {
        overlap.earlier
        for overlap in record.parents(contest.constituency.id)
        if overlap.share_of_later >= HALF
    }
    fought = [one for area in sorted(areas) for one in record.history(area)]
    for one in sorted(fought, key=lambda one: one.polled_on):
        is_since = since.polled_on < one.polled_on < contest.polled_on
        if is_since and not one.election.is_general and one.id in record.returns:
            yield record.returns[one.id]


def winners(record: Record, elections: Iterable[Election]) -> dict[str, set[str]]:
    """The members elected at general elections: where each of them won, by place name."""
    won: dict[str, set[str]] = {}
    for election in elections:
        for contest in record.contests_of(election.id):
            result = record.returns.get(contest.id)
            elected = find_winner(result) if result is not None else None
            if elected is not None and elected.member:
                won.setdefault(elected.member, set()).add(contest.constituency.name)
    return won
