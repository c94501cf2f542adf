"""Here: the best and the worst that this seat has seen, of a party, a majority, a turnout.

The walk goes over the seat's line (`rules.md` 8). It ends where a source may hide a party in a
bucket, or gives no electorate; then the statement says "at least" from there.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction

from tellers.facts.context import Context, each_once
from tellers.facts.fact import Fact, Term, Unit
from tellers.facts.kind import Chapter, Kind
from tellers.facts.past.line import scope
from tellers.record.figures import lineage
from tellers.record.lineage.comparison import Step
from tellers.record.people import Standing

Facts = Iterator[Fact]

LINE = "the seat's line, as far back as it is known"
FEWEST = 3
"""Contests that a record, or a "since", must reach over to be worth saying."""

BEST = Kind(
    "best-share-here", Unit.SHARE, "the highest share that a party has had here",
    "votes ÷ valid votes", "it had as much in an earlier contest of the line",
    when="three or more earlier contests of the party", scope=LINE, slots=("party", "scope"),
    number=54,
)  # fmt: skip
HIGHEST_SINCE = Kind(
    "highest-share-since", Unit.DATE, "when a party last had as high a share here",
    "last contest with as high a share", "it had as much in a contest between",
    when="three or more contests between", scope=LINE, slots=("party", "other", "scope"),
    number=54,
)  # fmt: skip
WORST = Kind(
    "worst-share-here", Unit.SHARE, "the lowest share that a party has had here",
    "votes ÷ valid votes", "it had as little in an earlier contest of the line",
    when="three or more earlier contests of the party", scope=LINE, slots=("party", "scope"),
    number=55,
)  # fmt: skip
LOWEST_SINCE = Kind(
    "lowest-share-since", Unit.DATE, "when a party last had as low a share here",
    "last contest with as low a share", "it had as little in a contest between",
    when="three or more contests between", scope=LINE, slots=("party", "other", "scope"),
    number=55,
)  # fmt: skip
LOWEST_TURNOUT = Kind(
    "lowest-turnout-here", Unit.SHARE, "the lowest turnout that the seat has had",
    "valid votes ÷ electorate", "it was as low in an earlier contest of the line",
    when="three or more earlier contests", scope=LINE, slots=("scope",), number=66,
)  # fmt: skip
LOWEST_TURNOUT_SINCE = Kind(
    "lowest-turnout-since", Unit.DATE, "when turnout here was last as low",
    "last contest with as low a turnout", "it was as low in a contest between",
    when="three or more contests between", scope=LINE, slots=("other", "scope"), number=66,
)  # fmt: skip
CLOSEST_HERE = Kind(
    "smallest-majority-here", Unit.VOTES, "the smallest majority that the seat has had",
    "first − second", "one as small was had in an earlier contest of the line",
    when="three or more earlier contests", scope=LINE, slots=("scope",),
)  # fmt: skip
CLOSEST_SINCE = Kind(
    "smallest-majority-since", Unit.DATE, "when the majority here was last as small",
    "last contest with as small a majority", "one as small was had in a contest between",
    when="three or more contests between", scope=LINE, slots=("other", "scope"),
)  # fmt: skip
RECORDS_HERE = Chapter(
    "Best and worst of the seat",
    (BEST, HIGHEST_SINCE, WORST, LOWEST_SINCE, LOWEST_TURNOUT, LOWEST_TURNOUT_SINCE, CLOSEST_HERE,
     CLOSEST_SINCE),
)  # fmt: skip

Past = tuple[tuple[Step, Fraction], ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """A record and its weaker sister: the most ever, and the most since a contest."""

    ever: Kind
    since: Kind
    is_low: bool

    def is_beaten(self, now: Fraction, then: Fraction) -> bool:
        """Whether what was then is as extreme."""
        return then <= now if self.is_low else then >= now


HIGH_SHARE = Pair(BEST, HIGHEST_SINCE, is_low=False)
LOW_SHARE = Pair(WORST, LOWEST_SINCE, is_low=True)
TURNOUT = Pair(LOWEST_TURNOUT, LOWEST_TURNOUT_SINCE, is_low=True)
MAJORITY = Pair(CLOSEST_HERE, CLOSEST_SINCE, is_low=True)


def shares_here(at: Context) -> Facts:
    """The records of the parties: of each that won, came second, or had won the base."""
    for party in _told_of(at):
        now = at.shares_now.get(lineage(party))
        past, is_whole = _past_shares(at, party)
        if now is not None:
            for pair in (HIGH_SHARE, LOW_SHARE):
                yield from _record(at, pair, now, past, is_whole=is_whole, party=party)


def _told_of(at: Context) -> tuple[str, ...]:
    standing = [one for one in (at.winner, at.second) if one is not None]
    keys = [one.label.key for one in standing if one.label.standing is Standing.PARTY]
    here = {lineage(one.label.key): one.label.key for one in at.order}
    if at.outcome is not None and lineage(at.outcome[1]) in here:
        keys.append(here[lineage(at.outcome[1])])
    return tuple(key for key in dict.fromkeys(keys) if key not in ("ind", "spk"))


def _past_shares(at: Context, party: str) -> tuple[Past, bool]:
    """A party's earlier shares, newest first, and whether they reach the line's end."""
    found: list[tuple[Step, Fraction]] = []
    for step, shares in at.line.shares:
        share = shares.get(lineage(party))
        result = at.record.returns.get(step.contest.id)
        if share is not None:
            found.append((step, share))
        elif result is None or not shares or result.others or step.contest.has_bucket:
            return tuple(found), False
    return tuple(found), True


def turnout_here(at: Context) -> Facts:
    """The lowest turnout of the seat, or since when."""
    now = at.turnout
    if now is not None:
        told, is_whole = _until_unknown(at.line.turnouts)
        yield from _record(at, TURNOUT, now, told, is_whole=is_whole)


def majority_here(at: Context) -> Facts:
    """The smallest majority of the seat in votes, or since when."""
    if at.majority is not None:
        told, is_whole = _until_unknown(at.line.majorities)
        yield from _record(at, MAJORITY, Fraction(at.majority), told, is_whole=is_whole)


def _until_unknown(past: Iterable[tuple[Step, Fraction | int | None]]) -> tuple[Past, bool]:
    told: list[tuple[Step, Fraction]] = []
    for step, value in past:
        if value is None:
            return tuple(told), False
        told.append((step, Fraction(value)))
    return tuple(told), True


def _record(
    at: Context, pair: Pair, now: Fraction, past: Past, *, is_whole: bool, party: str = ""
) -> Facts:
    """That nothing earlier was as extreme; else the last time that it was, if long enough ago."""
    before = next((n for n, (_, then) in enumerate(past) if pair.is_beaten(now, then)), len(past))
    if before < FEWEST:
        return
    walked = past[: before + 1]
    oldest = walked[-1][0]
    is_ever = before == len(past)
    what = at.line.what(oldest.contest)
    value = int(now) if is_ever and pair.ever.unit is Unit.VOTES else now
    yield at.fact(
        pair.ever if is_ever else pair.since,
        value if is_ever else oldest.contest.polled_on,
        each_once(at.rows(), at.line.rows(tuple(step.contest for step, _ in walked))),
        party=party,
        other="" if is_ever else oldest.contest.id,
        scope=scope(
            what, at.contest, (step for step, _ in walked), is_whole=not is_ever or is_whole
        ),
        coverage=at.line.coverage(what, oldest.contest),
        terms=tuple(_term(step, then, pair) for step, then in (*walked,)),
    )


def _term(step: Step, value: Fraction, pair: Pair) -> Term:
    if pair.ever.unit is Unit.VOTES:
        return Term("", step.contest.election.name, int(value))
    return Term("", step.contest.election.name, value, Unit.SHARE)


HERE: tuple[Callable[[Context], Facts], ...] = (shares_here, turnout_here, majority_here)
