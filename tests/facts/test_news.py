"""The news value: learnt from the record, added to on the night, in parts that explain it."""

import subprocess
import sys
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import a_declaration, a_record
from tests.web.desks import a_desk

from tellers.count.ledger import corrected, declared, withdrawn
from tellers.count.night import night_of
from tellers.desk import Desk
from tellers.facts.context import Context
from tellers.facts.fact import Fact
from tellers.facts.news.learnt import LEARNT
from tellers.facts.news.rates import MOST, Tonight, learn, tail_of
from tellers.facts.news.value import News
from tellers.facts.newsworthy import contest_facts, facts_of, weighed
from tellers.facts.ranking.field import held_field
from tellers.record.record import Record
from tellers.store.ledger_file import read_ledger
from tellers.story.plan import narrowest_of

ROOT = Path(__file__).resolve().parents[2]


def news(record: Record, place: str, when: str) -> dict[str, News]:
    contest = record.find(place, when)
    at = Context(record, contest, record.returns[contest.id])
    field = held_field(record, contest.election.id)
    told = contest_facts(at, narrowest_of(record, contest), field)
    found: dict[str, News] = {}
    for fact, value in weighed(at, told.values()):
        found.setdefault(fact.kind, value)
    return found


@pytest.mark.long
def test_the_rates_are_those_that_the_record_teaches(data: Path) -> None:
    run = subprocess.run(
        [sys.executable, "tools/learn_rates.py", "--check"],
        cwd=ROOT, env={"TELLERS_DATA": str(data), "PATH": ""}, capture_output=True, text=True,
        check=False,
    )  # fmt: skip
    assert run.returncode == 0, run.stderr


def test_what_is_rare_surprises_and_what_is_always_so_does_not(official: Record) -> None:
    hendon = facts_of(official, official.find("Hendon", "2024"))
    bits = {fact.kind: LEARNT.bits(fact) for fact in hendon}
    assert bits["winner"] == bits["votes"] == 0
    assert bits["knife-edge"] == 6.8  # 28 of 3,250 general election contests
    assert bits["marginal"] < bits["very-close"] < bits["knife-edge"] < MOST


def test_a_hold_surprises_less_than_a_gain(official: Record) -> None:
    bootle, hendon = (
        next(f for f in facts_of(official, official.find(place, "2024")) if f.kind == "outcome")
        for place in ("Bootle", "Hendon")
    )
    assert LEARNT.bits(bootle) < LEARNT.bits(hendon)


def test_a_night_is_added_to_what_was_learnt(official: Record) -> None:
    """A gain is no surprise on a night on which every seat changes hands."""
    hendon = facts_of(official, official.find("Hendon", "2024"))
    gain = next(fact for fact in hendon if fact.kind == "outcome")
    tonight = Tonight()
    for number in range(600):
        tonight = tonight.with_contest(str(number), hendon)
    after = tonight.added_to(LEARNT)
    assert after.contests == LEARNT.contests + 600
    assert after.bits(gain) < LEARNT.bits(gain)
    assert after.rate(gain)[0] == LEARNT.rate(gain)[0] + 600


def test_a_night_corrected_or_reopened_has_the_rates_of_one_right_from_the_start(
    packaged: Record, tmp_path: Path
) -> None:
    """Ten contests; the third was first heard the wrong way round, the fifth told and withdrawn."""
    for name in ("right", "wrong"):
        (tmp_path / name).mkdir()
    with a_desk(packaged, tmp_path / "right", 10) as right:
        expected = right.rates
        told = right.news(next(iter(right.tally.seats)))
    night = night_of(packaged, "parl.2019-12-12").announcements[:10]
    with a_desk(packaged, tmp_path / "wrong") as desk:
        for number, one in enumerate(night):
            first, second, *_ = one.result.contest.candidacies
            votes = one.result.votes
            turned = {**votes, first.id: votes[second.id], second.id: votes[first.id]}
            heard = replace(one.result, votes=turned) if number == 2 else one.result
            desk.receive(declared(heard, at=one.at, by="test"))
            assert desk.rates.contests == LEARNT.contests + number + 1
            if number == 2:
                desk.receive(corrected(one.result, at=one.at, by="test", reason="turned round"))
            if number == 4:
                contest = one.result.contest.id
                desk.receive(withdrawn(contest, at=one.at, by="test", reason="not yet"))
                assert desk.rates.contests == LEARNT.contests + 4
                desk.receive(declared(one.result, at=one.at, by="test"))
        corrected_rates = desk.rates
    assert corrected_rates == expected
    with read_ledger(tmp_path / "wrong" / "night.ledger", packaged) as book:
        again = Desk(packaged, book)
        assert again.rates == expected
        assert [news for _, news in again.news(next(iter(right.tally.seats)))] == [
            news for _, news in told
        ]
    outcome = next(news for fact, news in told if fact.kind == "outcome")
    assert outcome.rate[1] == LEARNT.contests + 10


@pytest.mark.parametrize(
    ("place", "when", "leads"),
    [
        ("Islington North", "2024", ["winner", "outcome", "beat-old-party", "majority",
                                     "large-majority-overturned", "independent-wins",
                                     "run-ended"]),
        ("Hendon", "2024", ["smallest-majority", "winner", "outcome", "majority", "knife-edge"]),
        ("South West Norfolk", "2024", ["winner", "outcome", "majority",
                                        "large-majority-overturned", "tight-three-way"]),
        ("Bootle", "2024", ["winner", "majority", "outcome", "votes", "previous-majority"]),
    ],
)  # fmt: skip
def test_what_leads_is_what_a_desk_would_lead_with(
    official: Record, place: str, when: str, leads: list[str]
) -> None:
    assert list(news(official, place, when))[: len(leads)] == leads


def test_a_value_explains_itself(official: Record) -> None:
    ended = news(official, "Islington North", "2024")["run-ended"]
    assert {part.name for part in ended.parts} == {"surprise", "consequence", "continuity"}
    assert ended.bits == pytest.approx(sum(part.bits for part in ended.parts))
    assert ended.rate[0] > 0 and ended.rate[1] == LEARNT.contests


def test_what_lasted_longer_counts_for_more(official: Record) -> None:
    """Labour had held Islington North for 87 years and Redcar for four."""
    long = news(official, "Islington North", "2024")["run-ended"]
    short = news(official, "Redcar", "2019")["run-ended"]
    assert dict(long.parts)["continuity"] > 2 * dict(short.parts)["continuity"]


def test_what_is_told_of_the_seventh_is_less_than_of_the_first(official: Record) -> None:
    contest = official.find("Hendon", "2024")
    told = [fact for fact in facts_of(official, contest) if fact.kind == "votes"]
    assert [fact.value for fact in told][:3] == [15_855, 15_840, 3_038]
    assert told[0].news > told[1].news > told[2].news > told[-1].news


FRACTIONS = st.fractions(-1, 1, max_denominator=1000)


@given(st.lists(FRACTIONS, min_size=1, max_size=80), FRACTIONS, FRACTIONS)
def test_the_farther_out_the_more_bits(
    values: list[Fraction], one: Fraction, other: Fraction
) -> None:
    tail = tail_of(values)
    near, far = sorted((one, other), key=lambda value: abs(value - tail.middle))
    assert tail.bits(near) <= tail.bits(far) <= len(tail.beyond)
    assert list(tail.beyond) == sorted(tail.beyond)


@given(st.lists(st.integers(0, 3), max_size=30))
def test_learning_counts_each_contest_once_a_kind(which: list[int]) -> None:
    def facts(number: int) -> list[Fact]:
        return [
            fact for fact in SOME if fact.kind in ("winner", "majority", "turnout")[:number]
        ] * 2

    rates = learn(facts(number) for number in which)
    assert rates.contests == len(which)
    assert rates.seen.get("winner", 0) == sum(number > 0 for number in which)


def _some() -> list[Fact]:
    result = a_declaration()
    return list(contest_facts(Context(a_record(result), result.contest, result)).values())


SOME = _some()


@pytest.mark.parametrize("year", ["2010", "2019"])
def test_that_the_speaker_neither_holds_nor_gains_is_no_surprise(
    official: Record, year: str
) -> None:
    contest = official.find("Buckingham", year)
    told = facts_of(official, contest)
    bits = {fact.kind: fact.news for fact in told}
    assert bits["outcome"] < bits["winner"]
