"""Rankings over any scope and period: the order, ties, what is hidden, and the known extremes."""

import pytest
from hypothesis import given
from tests.builders import a_contest, a_declaration, a_record
from tests.strategies import Pair, general_elections

from tellers.facts.context import Context
from tellers.facts.ranking.over import Asked, is_hidden, ranking_over, value_of
from tellers.facts.search.scope import Scope
from tellers.record.record import Record


def test_the_known_extremes(official: Record) -> None:
    england = Scope("England", since=2010)
    found = ranking_over(official, Asked("majority", least=True), england)
    told = [(one.rank, one.contest.split(".")[1], one.value) for one in found.entries[:5]]
    assert told == [
        (1, "hendon", 15), (2, "poole", 18), (3, "basildon-and-billericay", 20),
        (3, "kensington", 20), (5, "dudley-north", 22),
    ]  # fmt: skip
    assert (found.hidden, found.without) == (0, 0)
    falls = ranking_over(official, Asked("change", "con", least=True), Scope(since=2010))
    assert falls.entries[0].contest == "parl.clacton.2024-07-04"
    assert falls.entries[0].base == "notional 2019"


def test_by_elections_are_out_unless_asked_for(official: Record) -> None:
    turnout = Asked("turnout", least=True)
    general = ranking_over(official, turnout, Scope(since=2010)).entries[0]
    every = ranking_over(official, turnout, Scope(since=2010, by_elections=True)).entries[0]
    assert general.contest == "parl.manchester-rusholme.2024-07-04"
    assert every.contest == "parl.manchester-central.by.2012-11-15"


def test_what_a_source_hides_is_counted_and_not_guessed(official: Record) -> None:
    found = ranking_over(official, Asked("majority"), Scope(since=1918, until=1918))
    fought = official.contests_of("parl.1918-12-14")
    assert found.hidden == 565 and found.entries == ()
    assert found.hidden + found.without == len(fought)


@given(general_elections())
def test_ranks_are_a_permutation_with_ties(pair: Pair) -> None:
    for measure in ("majority", "winning-share", "turnout"):
        for least in (True, False):
            asked = Asked(measure, least=least)
            found = ranking_over(pair.record, asked, Scope())
            values = [one.value for one in found.entries]
            assert values == sorted(values, reverse=not least)
            for one in found.entries:
                assert one.rank == values.index(one.value) + 1
                assert one.tied == values.count(one.value)
                assert one.because


@pytest.mark.parametrize("measure", ["majority", "turnout", "winning-share"])
def test_a_contest_has_a_value_or_a_reason(measure: str) -> None:
    result = a_declaration({"con": 600, "lab": 500}, contest=a_contest(("con", "lab")))
    at = Context(a_record(result), result.contest, result)
    asked = Asked(measure)
    assert (value_of(at, asked) is None) is is_hidden(at, asked)
