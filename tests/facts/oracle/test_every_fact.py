"""Every numeric fact of every contest 2010-2024, held against SQL over the record file.

The two share no code. A kind that Tellers learns is held against its twin as soon as it is in
`KINDS`; one that has none fails until it is written, or stands below with its reason.
"""

import sqlite3
from collections import Counter
from collections.abc import Iterable, Mapping

import pytest
from tests.facts.oracle.reckoned import Reckoned

from tellers.facts.fact import Fact, Unit
from tellers.facts.kinds import KINDS

PEOPLE = "rests on who somebody is, on dated spells and names, not on votes"
REDRAWN = "walks on into the seat that a redrawn one mostly was, which only this kind needs"
WITHOUT_TWIN: Mapping[str, str] = {
    **dict.fromkeys((
        "party-suspended", "party-restored", "party-expelled", "whip-suspended",
        "candidacy-not-endorsed", "beat-old-party", "beaten-here-before", "by-election-kept",
        "long-service-ended", "rematch", "returns", "service", "sitting-third", "two-sitting",
        "wins-of-member",
    ), PEOPLE),
    **dict.fromkeys((
        "bellwether", "bellwether-broken", "by-election-reversed", "restored-after", "first-seat",
        "first-in-region",
    ), REDRAWN),
}  # fmt: skip
"""Numeric kinds of a contest that the SQL does not reckon, and why."""

Row = tuple[str, str, str, str, str, object]
"""Kind, contest, and as far as the kind has such slots whose it is and against what; the value."""


def is_numeric(name: str) -> bool:
    return KINDS[name].unit is not Unit.NAME


@pytest.fixture(scope="module")
def told(ours: list[Fact]) -> list[Fact]:
    """The numeric facts; of a run that is told with by-elections and without, the one with them."""
    every = {whose(fact) for fact in ours if fact.scope.startswith("every contest")}
    return [
        fact
        for fact in ours
        if is_numeric(fact.kind)
        and not (fact.scope.startswith("general elections") and whose(fact) in every)
        and (fact.kind, fact.subject.contest) not in OF_GENERALS_ALONE
    ]


OF_GENERALS_ALONE = {
    (kind, "parl.rochester-and-strood.2017-06-08") for kind in ("won-since", "wins-in-a-row")
}
"""A run of general elections that a by-election, won by another party in 2014, went between."""


def whose(fact: Fact) -> tuple[str, str]:
    return fact.kind, str(fact.subject)


def row_of_ours(fact: Fact) -> Row:
    whose = fact.subject
    return (fact.kind, whose.contest, whose.candidacy, whose.party, fact.base, fact.value)


def row_of_theirs(one: Reckoned) -> Row:
    slots = KINDS[one.kind].slots
    said = (
        (value or "") if slot in slots else ""
        for slot, value in (("candidacy", one.candidacy), ("party", one.party), ("base", one.base))
    )
    candidacy, party, base = said
    return (one.kind, one.contest, candidacy, party, base, one.value)


def differences(told: Iterable[Fact], theirs: Iterable[Reckoned]) -> tuple[list[str], list[str]]:
    """What one has and the other lacks, of the kinds that both know."""
    twins = {one.kind for one in theirs}
    here = Counter(row_of_ours(fact) for fact in told if fact.kind in twins)
    there = Counter(row_of_theirs(one) for one in theirs if one.kind in KINDS)
    return [*map(str, here - there)], [*map(str, there - here)]


def test_every_numeric_fact_is_that_of_the_sql(told: list[Fact], theirs: list[Reckoned]) -> None:
    missing, more = differences(told, theirs)
    assert not missing, f"{len(missing)} that the SQL lacks\n" + "\n".join(sorted(missing)[:40])
    assert not more, f"{len(more)} that Tellers lacks\n" + "\n".join(sorted(more)[:40])
    assert len({fact.subject.contest for fact in told}) == 3250 + 59


def test_every_numeric_kind_of_a_contest_has_its_twin(
    told: list[Fact], theirs: list[Reckoned]
) -> None:
    twins, yielded = {one.kind for one in theirs}, {fact.kind for fact in told}
    bare = yielded - twins - set(WITHOUT_TWIN)
    assert not bare, f"no SQL, and no reason why: {sorted(bare)}"
    assert not twins & set(WITHOUT_TWIN), "a twin was written: strike the reason"
    of_a_contest = twins & {name for name, kind in KINDS.items() if kind.is_made}
    assert of_a_contest <= yielded, f"the SQL finds some, Tellers none: {of_a_contest - yielded}"


def test_the_comparison_sees_a_vote_that_is_wrong(
    told: list[Fact], theirs: list[Reckoned], asked: sqlite3.Connection
) -> None:
    """One vote more in one row of the SQL is found in both directions."""
    one = next(n for n, row in enumerate(theirs) if row.kind == "majority")
    value = theirs[one].value
    assert isinstance(value, int)
    spoilt = [*theirs[:one], theirs[one]._replace(value=value + 1), *theirs[one + 1 :]]
    missing, more = differences(told, spoilt)
    assert (len(missing), len(more)) == (1, 1)
