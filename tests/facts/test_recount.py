"""Every contest of 2010-2024 counted again from the raw rows, by a reader of other code.

One pass over the files (`tests/loop/raw.py`, which shares no code with Tellers), one over the
facts; where they disagree the contest is named.
"""

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import pytest
from tests.loop.raw import KEYS, Estimate, Poll, Raw

from tellers.facts.context import Context
from tellers.facts.every import facts_of_result
from tellers.facts.fact import Fact
from tellers.record.contests import Contest
from tellers.record.record import Record

NAMED = set(KEYS.values()) - {"ind", "spk"}
"""Parties that the rows spell in one way; the small ones have many spellings and numbers."""
OURS = (NAMED - {"green"}) | {"green", "sgp", "gpni", "brx"}
"""The same in our words: three Green parties, and what Reform UK was called."""
SINCE = 2010


@pytest.fixture(scope="module")
def raw(data: Path) -> Raw:
    return Raw(data)


REPAIRED = {("parl.glasgow-north-east.2010-05-06", "before")}
"""The file of 2005 joins four small parties to the Speaker there; our record does not."""


def rank(poll: Poll, votes: int) -> int:
    return 1 + sum(row[2] > votes for row in poll.rows)


def base_of(raw: Raw, poll: Poll) -> Poll | Estimate | None:
    """The general election before, as the rows have it: the same area's, else an estimate.

    Scotland was not redrawn between 2005 and 2010; its 2005 is in the file of party groups. In the
    redrawn Northern Ireland the "estimates" of 2005 are the old results, vote for vote: no base.
    """
    if poll.country == "Northern Ireland" and poll.polled_on.year == 2010:
        return None
    year = {2010: 2005, 2024: 2019}.get(poll.polled_on.year) if not poll.is_by else None
    if year == 2005 and poll.country == "Scotland":
        return next(
            p for p in raw.polls.values() if (p.code, p.polled_on.year) == (poll.code, 2005)
        )
    return raw.before(poll) or raw.estimates.get((poll.code, year or 0))


def majority_of(base: Poll | Estimate | None) -> int | None:
    """First less second, where the rows say who both were."""
    if base is None or {"other", "na"} & {base.order[0][1], base.order[1][1]}:
        return None
    return base.majority


def of_kind(facts: list[Fact], kind: str) -> Iterator[Fact]:
    return (fact for fact in facts if fact.kind == kind)


def names(contest: Contest) -> dict[str, str]:
    return {c.id: str(c.name) for c in contest.candidacies}


def from_facts(contest: Contest, facts: list[Fact]) -> dict[str, object]:
    """What the facts say, in the words of the rows: people by name, parties by their people."""
    named = names(contest)
    of_party = {c.label.key: named[c.id] for c in contest.candidacies}
    one = {fact.kind: fact.value for fact in facts}
    return {
        "winner": one["winner"],
        "majority": one["majority"],
        "majority share": one["majority-share"],
        "votes": sorted((named[f.subject.candidacy], f.value) for f in of_kind(facts, "votes")),
        "shares": sorted((named[f.subject.candidacy], f.value) for f in of_kind(facts, "share")),
        "places": sorted((named[f.subject.candidacy], f.value) for f in of_kind(facts, "position")),
        "turnout": one["turnout"],
        "ballots": one.get("ballots-turnout"),
        "candidates": one["candidates"],
        "lost": one["lost-deposits"],
        "losers": sorted(named[f.subject.candidacy] for f in of_kind(facts, "lost-deposit")),
        "before": one.get("previous-majority"),
        "changes": sorted(
            (of_party[f.subject.party], f.value)
            for f in of_kind(facts, "change")
            if f.subject.party in OURS
        ),
        "turnout before": one.get("previous-turnout"),
    }


def from_rows(poll: Poll, base: Poll | Estimate | None) -> dict[str, object]:
    """The same, counted from the rows."""
    valid, first = poll.valid, poll.order[0]
    lost = sorted(name for name, _, votes in poll.rows if 20 * votes <= valid)
    return {
        "winner": first[0],
        "majority": poll.majority,
        "majority share": Fraction(poll.majority, valid),
        "votes": sorted((name, votes) for name, _, votes in poll.rows),
        "shares": sorted((name, Fraction(votes, valid)) for name, _, votes in poll.rows),
        "places": sorted((name, rank(poll, votes)) for name, _, votes in poll.rows),
        "turnout": Fraction(valid, poll.electorate),
        "ballots": None
        if poll.invalid is None
        else Fraction(valid + poll.invalid, poll.electorate),
        "candidates": len(poll.rows),
        "lost": len(lost),
        "losers": lost,
        "before": majority_of(base),
        "changes": sorted(changes(poll, base)),
        "turnout before": Fraction(base.valid, base.electorate) if isinstance(base, Poll) else None,
    }


def changes(poll: Poll, base: Poll | Estimate | None) -> Iterator[tuple[str, Fraction]]:
    if base is None:
        return
    for name, party, votes in poll.rows:
        if party in NAMED & base.by_party.keys():
            then = Fraction(base.by_party[party], base.valid)
            yield name, Fraction(votes, poll.valid) - then


def polls_of(official: Record, raw: Raw) -> Iterator[tuple[Contest, Poll]]:
    for contest in official.contests.values():
        if contest.polled_on.year >= SINCE:
            yield contest, raw.polls[contest.constituency.gss_code, contest.polled_on]


def test_every_figure_of_every_contest_is_that_of_the_rows(official: Record, raw: Raw) -> None:
    wrong: list[str] = []
    counted = 0
    for contest, poll in polls_of(official, raw):
        facts = facts_of_result(Context(official, contest, official.returns[contest.id]))
        ours = from_facts(contest, list(facts.values()))
        theirs = from_rows(poll, base_of(raw, poll))
        counted += 1
        wrong += [
            f"{contest.id}: {what}: {ours[what]} against {theirs[what]}"
            for what in theirs
            if ours[what] != theirs[what] and (contest.id, what) not in REPAIRED
        ]
    assert counted == 3250 + 59
    assert not wrong, f"{len(wrong)}\n" + "\n".join(wrong[:20])


def outcome_of(poll: Poll, base: Poll | Estimate) -> tuple[str, str]:
    """Hold, gain or Speaker by the label that won the base."""
    won, before = poll.order[0], base.order[0]
    if "spk" in (won[1], before[1]):
        return "speaker", before[1]
    is_hold = won[1] == before[1] and (won[1] != "ind" or won[0] == before[0])
    return ("hold" if is_hold else "gain"), before[1]


def test_every_hold_and_gain_is_that_of_the_rows(official: Record, raw: Raw) -> None:
    wrong: list[str] = []
    counted = {"hold": 0, "gain": 0, "speaker": 0}
    for contest, poll in polls_of(official, raw):
        base = base_of(raw, poll)
        facts = facts_of_result(Context(official, contest, official.returns[contest.id]))
        found = list(of_kind(list(facts.values()), "outcome"))
        if base is None:
            wrong += [contest.id] if found else []
            continue
        kind, before = outcome_of(poll, base)
        counted[kind] += 1
        if not found or found[0].value != kind or (found[0].other == "ind") != (before == "ind"):
            wrong.append(
                f"{contest.id}: {[(f.value, f.other) for f in found]}, rows {kind} {before}"
            )
    assert not wrong, f"{len(wrong)}\n" + "\n".join(wrong[:20])
    assert all(counted.values())
