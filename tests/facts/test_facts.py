from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from tests.builders import IN_2017, IN_2019, a_declaration, a_record
from tests.strategies import declarations, returns

from tellers.errors import InvalidRecord
from tellers.facts.context import Context
from tellers.facts.every import facts_of_result
from tellers.facts.fact import Fact, Quantity, Subject, Unit
from tellers.facts.newsworthy import OF_OTHERS, facts_of
from tellers.facts.past.line import run_of
from tellers.record import figures
from tellers.record.contests import Declaration, Return
from tellers.record.lineage.comparison import Step
from tellers.record.record import Record


def kinds(record: Record, name: str, when: str) -> dict[str, list[Fact]]:
    found: dict[str, list[Fact]] = {}
    for fact in facts_of(record, record.find(name, when)):
        found.setdefault(fact.kind, []).append(fact)
    return found


def test_islington_north_2024(official: Record) -> None:
    found = kinds(official, "Islington North", "2024")
    assert found["majority"][0].value == 7_247
    assert found["turnout"][0].value == Fraction(49_006, 72_852)
    assert found["ballots-turnout"][0].value == Fraction(49_195, 72_852)
    assert found["previous-majority"][0].value == 26_188
    assert (found["outcome"][0].value, found["outcome"][0].other) == ("gain", "lab")
    assert found["lost-deposits"][0].value == 4
    assert found["run-ended"][0].value == date(1937, 10, 13)
    assert found["run-length"][0].value == 24
    assert found["whip-suspended"][0].value == date(2020, 10, 29)


def test_the_packaged_record_knows_the_same_of_the_worked_example(
    packaged: Record, official: Record
) -> None:
    ours = {
        kind: [f.value for f in fs]
        for kind, fs in kinds(packaged, "Islington North", "2024").items()
    }
    theirs = {
        kind: [f.value for f in fs]
        for kind, fs in kinds(official, "Islington North", "2024").items()
        if kind not in OF_OTHERS
    }
    assert ours == theirs


def test_every_fact_of_a_whole_election_has_a_source_row_that_is_known(official: Record) -> None:
    for contest in official.contests_of("parl.2024-07-04")[:100]:
        for fact in facts_of(official, contest):
            assert fact.because
            assert all(cite.source in official.sources for cite in fact.because)


@given(returns())
def test_recomputing_gives_equal_facts(result: Return) -> None:
    record = a_record(result)
    one, other = (facts_of_result(Context(record, result.contest, result)) for _ in range(2))
    assert one == other
    assert all(key == fact.id for key, fact in one.items())


@given(declarations())
def test_every_sum_comes_out_at_its_fact(result: Declaration) -> None:
    facts = facts_of_result(Context(a_record(result), result.contest, result))
    for fact in facts.values():
        equals = [term.value for term in fact.terms if term.sign == "="]
        assert equals in ([], [fact.value])
        if fact.kind in ("valid-votes", "majority"):
            signed = [(-1 if t.sign == "−" else 1) * int(str(t.value)) for t in fact.terms[:-1]]
            assert sum(signed) == fact.value


def line(*winners: str) -> tuple[Record, tuple[Step, ...]]:
    """A seat's line won by these in turn, newest first, as steps that a code links."""
    days = [date(IN_2019.year - n, 5, 1) for n in range(len(winners))]
    results = [
        a_declaration({key: 9 if key == won else 5 for key in ("con", "lab", "ld")}, polled_on=day)
        for won, day in zip(winners, days, strict=True)
    ]
    return a_record(*results), tuple(Step(r.contest, is_by_name=False) for r in results)


def test_a_run_only_shortens_when_an_earlier_win_is_taken_away() -> None:
    record, steps = line("lab", "lab", "lab", "con")
    whole = run_of(record, steps, "lab")
    record, steps = line("lab", "lab", "con", "con")
    shorter = run_of(record, steps, "lab")
    assert whole is not None and shorter is not None
    assert (len(whole.contests), len(shorter.contests)) == (3, 2)
    assert whole.is_whole and shorter.is_whole


def test_a_run_that_reaches_the_start_of_the_record_is_at_least() -> None:
    record, steps = line("lab", "lab")
    run = run_of(record, steps, "lab")
    assert run is not None and not run.is_whole


def test_a_fact_without_a_source_row_does_not_exist() -> None:
    with pytest.raises(InvalidRecord):
        Fact("majority", Subject("x"), Quantity(Unit.VOTES, 1), "", ())
    with pytest.raises(InvalidRecord):
        Quantity(Unit.VOTES, "many")


def test_a_change_is_of_the_same_party_and_none_for_a_newcomer() -> None:
    then = a_declaration({"con": 60, "lab": 40}, polled_on=IN_2017)
    now = a_declaration({"con": 50, "green": 49})
    facts = facts_of_result(Context(a_record(then, now), now.contest, now))
    changed = {fact.subject.party for fact in facts.values() if fact.kind == "change"}
    assert changed == {"con"}
    assert figures.change(now, then, "green") is None
