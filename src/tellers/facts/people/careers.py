"""What is behind the people: years and wins, a return, an old rivalry; and what waits for a source.

A number or, in one seat and under one label, a name makes two candidacies one person's; the scope
says where it is only the name.
"""

from collections.abc import Callable, Iterator

from tellers.facts.context import Context, each_once
from tellers.facts.fact import Fact, Term, Unit
from tellers.facts.kind import Chapter, Kind
from tellers.facts.past.nationwide import elected_on
from tellers.facts.people.persons import (
    REDRAWN,
    is_by_number,
    is_same,
    is_trusted,
)
from tellers.record import figures
from tellers.record.contests import Candidacy, Contest, Return
from tellers.record.lineage.comparison import previous_general
from tellers.record.membership.service import Service, years_between
from tellers.record.people import Citation, Member

Facts = Iterator[Fact]

AT_LEAST = "at least, where an earlier seat may be missing"
HERE = "the seat, or the one that a redrawn seat mostly was; by number or by name"

SERVICE = Kind(
    "service", Unit.YEARS, "whole years for which a member had sat without a break",
    "years from the first election of the unbroken service to the dissolution",
    "the service began on another day",
    when="he sat at dissolution, and had for a year", scope=AT_LEAST,
    slots=("candidacy", "other", "scope"),
)  # fmt: skip
WINS_OF_MEMBER = Kind(
    "wins-of-member", Unit.COUNT, "elections to the Commons that he had won before this one",
    "seats won before", "he won another, or one fewer", when="a winner or sitting member had any",
    scope=AT_LEAST, slots=("candidacy", "other", "scope"),
)  # fmt: skip
RETURNS = Kind(
    "returns", Unit.YEARS, "whole years since the winner, a former member, last sat",
    "years since the end of his last seat", "he sat in between",
    when="his last seat ended before the last Parliament was elected",
    slots=("candidacy", "other"), number=81,
)  # fmt: skip
REMATCH = Kind(
    "rematch", Unit.VOTES, "the majority when the first two had last been the first two here",
    "first − second, then", "one of them was not among the first two then",
    when="both are known by number, or by name and label", scope=HERE,
    slots=("candidacy", "other", "scope"), number=76,
)  # fmt: skip
BEATEN_HERE_BEFORE = Kind(
    "beaten-here-before", Unit.VOTES, "votes by which the winner had last lost here",
    "winner's votes − his, then", "he did not stand then, or won",
    when="he is known by number, or by name and label", scope=HERE,
    slots=("candidacy", "other", "scope"), number=77,
)  # fmt: skip
FIRST_WOMAN = Kind(
    "first-woman", Unit.NAME, "the first woman to win the seat", "no earlier winner a woman",
    "another woman had won it", number=78,
    waits_for="a sourced gender for every member that the seat has had",
)  # fmt: skip
YOUNGEST = Kind(
    "youngest", Unit.RANK, "that no other winner is younger, or older", "place by day of birth",
    "another winner is younger, or older", number=79, waits_for="sourced days of birth",
)  # fmt: skip
DYNASTY = Kind(
    "dynasty", Unit.DATE, "since when one family has held the seat", "unbroken run of a family",
    "somebody else held it in between", number=80, waits_for="sourced kinship",
)  # fmt: skip
CAREERS = Chapter(
    "Behind the people",
    (SERVICE, WINS_OF_MEMBER, RETURNS, REMATCH, BEATEN_HERE_BEFORE, FIRST_WOMAN, YOUNGEST, DYNASTY),
)


def services(at: Context) -> Facts:
    """Of the winner, and of each member who stood again: years and elections behind him."""
    known: dict[str, tuple[Candidacy, Member, bool]] = {}
    for sat in at.persons.sat:
        if sat.member is not None and sat.seat is not None:
            known[sat.candidacy.id] = (sat.candidacy, sat.member, True)
    won = at.persons.winner
    member = at.persons.member(won) if won is not None else None
    if won is not None and member is not None:
        known.setdefault(won.id, (won, member, False))
    for one, member, has_sat in known.values():
        service = at.persons.service(member)
        if service is not None:
            yield from _service(at, one, service, has_sat=has_sat)


def _service(at: Context, one: Candidacy, service: Service, *, has_sat: bool) -> Facts:
    rows = each_once((at.result.cites[one.id],), service.cites)
    if has_sat and service.years:
        yield at.fact(
            SERVICE, service.years, rows,
            candidacy=one.id, other=service.since.isoformat(),
            scope="" if service.is_unbroken_whole else "at least",
        )  # fmt: skip
    parties = {figures.lineage(seat.party) for seat in service.seats}
    is_one = len(parties) == 1 and all(is_trusted(seat) for seat in service.seats)
    yield at.fact(
        WINS_OF_MEMBER, len(service.seats), rows, candidacy=one.id,
        other=parties.pop() if is_one else "", scope="" if service.is_whole else "at least",
    )  # fmt: skip


def returns(at: Context) -> Facts:
    """How long a winner had been away who had sat once, and not in the last Parliament."""
    won, before = at.persons.winner, previous_general(at.record, at.contest.polled_on)
    member = at.persons.member(won) if won is not None else None
    service = at.persons.service(member) if member is not None else None
    if won is None or before is None or service is None or won.is_sitting or at.persons.winner_sat:
        return
    last = service.seats[-1]
    if last.ends is None or last.ends.last >= before.polled_on or not is_trusted(last):
        return
    since = (last.starts.on, at.contest.polled_on)
    if member is None or any(since[0] < day < since[1] for day in elected_on(at.record, member.id)):
        return  # the votes know of a later seat, if no spell does
    seat = tuple(testimony.cite for testimony in last.testimonies)
    yield at.fact(
        RETURNS, years_between(last.ends.on, at.contest.polled_on),
        each_once((at.result.cites[won.id],), seat), candidacy=won.id, other=last.place,
    )  # fmt: skip


def rematch(at: Context) -> Facts:
    """That the first two of this contest had been the first two here before."""
    won, second = at.persons.winner, at.second
    if won is None or second is None or second.name is None or not at.contest.is_plain:
        return
    for contest in at.persons.before:
        then = at.record.returns[contest.id]
        first, next_one = figures.find_winner(then), figures.find_runner_up(then)
        if first is None or next_one is None or not contest.is_plain:
            continue
        for ahead, behind in ((won, second), (second, won)):
            if is_same(first, ahead) and is_same(next_one, behind):
                is_sure = is_by_number(first, ahead) and is_by_number(next_one, behind)
                yield at.fact(
                    REMATCH, then.votes[first.id] - then.votes[next_one.id],
                    _both(at, then, first, next_one), candidacy=ahead.id, other=contest.id,
                    scope=_scope(at, contest, is_sure=is_sure),
                    terms=_behind(then, first, next_one),
                )  # fmt: skip
                return


def beaten_before(at: Context) -> Facts:
    """By how many votes the winner had lost when he last stood and lost here."""
    won = at.persons.winner
    if won is None or not at.contest.is_plain:
        return
    for contest in at.persons.before:
        then = at.record.returns[contest.id]
        first = figures.find_winner(then)
        same = next((one for one in contest.candidacies if is_same(one, won)), None)
        if first is None or same is None:
            continue
        if same.id != first.id and contest.is_plain and then.votes[first.id] > then.votes[same.id]:
            yield at.fact(
                BEATEN_HERE_BEFORE, then.votes[first.id] - then.votes[same.id],
                _both(at, then, first, same), candidacy=won.id, other=contest.id,
                scope=_scope(at, contest, is_sure=is_by_number(same, won)),
                terms=_behind(then, first, same),
            )  # fmt: skip
        return


def _both(at: Context, then: Return, one: Candidacy, other: Candidacy) -> tuple[Citation, ...]:
    return each_once((at.row(),), (then.cites[one.id], then.cites[other.id]))


def _behind(then: Return, first: Candidacy, other: Candidacy) -> tuple[Term, ...]:
    ahead, behind = then.votes[first.id], then.votes[other.id]
    return (
        Term("", str(first.name), ahead),
        Term("−", str(other.name), behind),
        Term("=", "majority", ahead - behind),
    )


def _scope(at: Context, contest: Contest, *, is_sure: bool) -> str:
    """Whether the seat was another one then, and whether only a name makes it the same person."""
    is_here = contest.constituency.id in at.persons.own
    words = ("" if is_here else REDRAWN, "" if is_sure else "by name")
    return ", ".join(word for word in words if word)


BEHIND: tuple[Callable[[Context], Facts], ...] = (services, returns, rematch, beaten_before)
