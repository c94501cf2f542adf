"""Who won where at each general election: what a contest is held against.

One pass over an election, kept as long as its record is: a record is never altered.
"""

from collections import Counter
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from weakref import WeakKeyDictionary

from tellers.count.tally import tally
from tellers.facts.past.line import winner_of
from tellers.record import figures
from tellers.record.contests import RETURN, Election
from tellers.record.people import Citation, Standing
from tellers.record.record import Record


@dataclass(frozen=True, slots=True)
class Won:
    """The contests that each label won at one general election, by its line, and how many hide it.

    `is_whole` says that the record has every contest of it; `cite` is a row of the election.
    """

    election: Election
    by_label: "Counter[str]"
    regions: frozenset[tuple[str, str]]
    hidden: int
    is_whole: bool
    cite: Citation | None

    @property
    def is_known(self) -> bool:
        """Whether every winner of the election is known."""
        return self.is_whole and not self.hidden

    @property
    def largest(self) -> str:
        """The party that won the most, by its line; empty where what is hidden may be more."""
        ahead = self.by_label.most_common(2)
        if not ahead or not self.is_whole:
            return ""
        lead = ahead[0][1] - (ahead[1][1] if len(ahead) > 1 else 0)
        return ahead[0][0] if lead > self.hidden else ""


WHOLE_ELECTION = 600
"""Fewer contests than this are no whole general election."""

_WON: "WeakKeyDictionary[Record, dict[str, Won]]" = WeakKeyDictionary()
_ELECTED: "WeakKeyDictionary[Record, dict[str, list[date]]]" = WeakKeyDictionary()
_SWING: "WeakKeyDictionary[Record, dict[str, Fraction | None]]" = WeakKeyDictionary()


def won_at(record: Record, election: Election) -> Won:
    """Who won at one general election."""
    known = _WON.setdefault(record, {})
    if election.id not in known:
        known[election.id] = _won_at(record, election)
    return known[election.id]


def _won_at(record: Record, election: Election) -> Won:
    fought = record.contests_of(election.id)
    by_label: Counter[str] = Counter()
    regions: set[tuple[str, str]] = set()
    hidden, cite, is_whole = 0, None, len(fought) >= WHOLE_ELECTION
    for contest in fought:
        result = record.returns.get(contest.id)
        if result is None:
            is_whole = False
            continue
        cite = cite or result.cites[RETURN]
        winner = winner_of(record, contest)
        if winner is None:
            hidden += contest.seats
        elif winner.label.standing is Standing.PARTY:
            label = figures.hands(winner.label.key)
            by_label[label] += 1
            regions.add((label, contest.constituency.region))
    return Won(election, by_label, frozenset(regions), hidden, is_whole, cite)


def elected_on(record: Record, member: str) -> tuple[date, ...]:
    """The days on which somebody of a number was elected, where candidates are named."""
    if record not in _ELECTED:
        found: dict[str, list[date]] = {}
        for one in record.listing:
            winner = (
                winner_of(record, record.contests[one.contest]) if one.is_by_candidate else None
            )
            if winner is not None and winner.member:
                found.setdefault(winner.member, []).append(one.polled_on)
        _ELECTED[record] = found
    return tuple(_ELECTED[record].get(member, ()))


def swing_to_conservatives(record: Record, election: Election) -> Fraction | None:
    """Swing in Great Britain from Labour to the Conservatives; None before all are declared."""
    known = _SWING.setdefault(record, {})
    if election.id not in known:
        fought = record.contests_of(election.id)
        results = {c.id: record.returns[c.id] for c in fought if c.id in record.returns}
        is_whole = WHOLE_ELECTION <= len(fought) == len(results)
        count = tally(record, results, election.id) if is_whole else None
        known[election.id] = count.swing("con", "lab") if count is not None else None
    return known[election.id]
