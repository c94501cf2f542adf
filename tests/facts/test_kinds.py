"""The table of kinds against what the rooms really yield, over whole records, both ways."""

from collections.abc import Iterator

import pytest

from tellers.count.tally import tally
from tellers.facts.ahead.prospect import before
from tellers.facts.ahead.thresholds import card_of
from tellers.facts.context import Context
from tellers.facts.fact import Fact
from tellers.facts.kind import REDUCED
from tellers.facts.kinds import KINDS
from tellers.facts.nation.count import facts_of_election
from tellers.facts.nation.picture import Picture
from tellers.facts.news import moving
from tellers.facts.news.weights import WEIGHTS
from tellers.facts.newsworthy import OF_OTHERS, contest_facts, ordered, with_records
from tellers.facts.people.winner import EVENTS
from tellers.facts.ranking.field import held_field
from tellers.facts.ranking.narrowest import Narrowest
from tellers.record.record import Record
from tellers.story.plan import narrowest_of

NIGHTS = (0, 1, 200, 650)


def of_contests(record: Record) -> Iterator[Fact]:
    found: dict[str, Narrowest | None] = {}
    for contest in record.contests.values():
        election = contest.election.id
        if election not in found:
            found[election] = narrowest_of(record, contest)
        at = Context(record, contest, record.returns[contest.id])
        yield from contest_facts(at, found[election], held_field(record, election)).values()


def of_elections(record: Record) -> Iterator[Fact]:
    for election in record.general_elections():
        results = [(c.id, record.returns[c.id]) for c in record.contests_of(election.id)]
        for number in NIGHTS:
            part = dict(results[:number])
            picture = Picture(record, tally(record, part, election.id), part)
            yield from facts_of_election(picture).values()


def of_cards(record: Record) -> Iterator[Fact]:
    """What was to be watched for in some contests of the last general election."""
    election = record.general_elections()[-1]
    for contest in record.contests_of(election.id)[::40]:
        yield from card_of(before(record, contest))
    for place in ("Islington North", "Hendon", "Bootle"):
        yield from card_of(before(record, record.find(place, "2019")))


@pytest.fixture(scope="module")
def whole(official: Record) -> list[Fact]:
    return [*of_contests(official), *of_elections(official), *of_cards(official)]


@pytest.fixture(scope="module")
def small(packaged: Record) -> list[Fact]:
    return [*of_contests(packaged), *of_elections(packaged)]


NEVER_YET = {"tie"}
"""Kinds that the record supports and no contest since 1918 has seen; other tests make them."""
OF_A_NIGHT = {kind.name for kind in moving.KINDS}
"""Kinds of which the ledger and the projection of a night tell, and no record."""


def test_the_declarations_and_the_rooms_have_the_same_kinds(whole: list[Fact]) -> None:
    made = {kind.name for kind in KINDS.values() if kind.is_made}
    assert {fact.kind for fact in whole} == made - NEVER_YET - OF_A_NIGHT


def test_every_fact_fills_the_slots_that_its_kind_declares_and_no_other(whole: list[Fact]) -> None:
    filled: dict[str, set[str]] = {}
    for fact in whole:
        own = {"candidacy": fact.subject.candidacy, "party": fact.subject.party}
        own |= {"other": fact.other, "base": fact.base, "scope": fact.scope}
        filled.setdefault(fact.kind, set()).update(slot for slot, value in own.items() if value)
    for name, slots in filled.items():
        # `other` is the grade of an event, or that a place is shared: some are neither.
        spare = {"other"} if name in EVENTS or name in OF_OTHERS else set()
        assert set(KINDS[name].slots) - spare <= slots <= set(KINDS[name].slots), name


def test_every_row_of_the_catalogue_has_its_kind() -> None:
    """108 rows; of some the record lacks an input, and the kind says which."""
    assert {kind.number for kind in KINDS.values()} == set(range(109))
    waiting = {kind.number for kind in KINDS.values() if not kind.is_made}
    assert waiting == {16, 37, 53, 68, 69, 70, 78, 79, 80, 96, 103}


def test_every_kind_says_what_would_make_it_false() -> None:
    for kind in KINDS.values():
        assert kind.what and kind.formula and kind.false_if, kind.name
        assert not kind.what.endswith(".") and not kind.false_if.endswith("."), kind.name


def test_the_packaged_record_knows_no_other_kind(small: list[Fact]) -> None:
    assert {fact.kind for fact in small} <= set(KINDS)


@pytest.mark.parametrize("name", ["whole", "small"])
def test_every_fact_is_as_its_kind_says_and_has_its_rows(
    request: pytest.FixtureRequest, name: str
) -> None:
    record: Record = request.getfixturevalue({"whole": "official", "small": "packaged"}[name])
    wrong: list[str] = []
    for fact in request.getfixturevalue(name):
        kind = KINDS[fact.kind]
        is_sourced = fact.because and all(c.source in record.sources for c in fact.because)
        is_once = len(set(fact.because)) == len(fact.because)
        is_covered = record.version[:10] in fact.coverage and "None" not in fact.coverage
        formulas = {kind.formula, kind.grouped, f"{kind.grouped}{REDUCED}"}
        is_alike = fact.quantity.unit == kind.unit and fact.formula in formulas
        if not (
            is_sourced
            and is_once
            and is_covered
            and is_alike
            and fact.scope.strip(", ") == fact.scope
        ):
            wrong.append(f"{fact.id}: {is_sourced=} {is_once=} {is_covered=} {is_alike=}")
    assert not wrong, f"{len(wrong)}\n" + "\n".join(wrong[:20])


def test_every_weight_is_of_a_kind() -> None:
    assert set(WEIGHTS) <= set(KINDS)


def test_the_records_alone_can_be_told_anew(official: Record) -> None:
    contest = official.find("Hendon", "2024")
    at = Context(official, contest, official.returns[contest.id])
    found = narrowest_of(official, contest)
    assert found is not None
    afresh, bare = contest_facts(at, found), contest_facts(at, None)
    assert with_records(bare, at, found) == afresh
    assert with_records(afresh, at, None) == bare != afresh
    assert ordered(at, with_records(bare, at, found).values()) == ordered(at, afresh.values())
