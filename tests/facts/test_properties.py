"""What holds of the facts of any lawful result, whoever stood and however it went."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from fractions import Fraction
from itertools import groupby
from random import Random

from hypothesis import given
from hypothesis import strategies as st
from tests.builders import a_candidacy, a_contest, a_declaration, a_moment, a_record, cites_for
from tests.strategies import Pair, contests, declarations, general_elections, returns

from tellers.count.ledger import corrected, declared, fold
from tellers.facts.context import Context
from tellers.facts.fact import Fact, Unit, Value
from tellers.facts.newsworthy import contest_facts, facts_of
from tellers.record import figures
from tellers.record.contests import Contest, Declaration, Return
from tellers.record.record import Record


def facts(record: Record, result: Return, as_of: int = 0) -> dict[str, Fact]:
    return contest_facts(Context(record, result.contest, result, as_of))


def of_kind(found: Mapping[str, Fact], kind: str) -> list[Fact]:
    return [fact for fact in found.values() if fact.kind == kind]


@given(declarations())
def test_shares_sum_to_one(result: Declaration) -> None:
    shares = of_kind(facts(a_record(result), result), "share")
    assert sum(Fraction(str(fact.value)) for fact in shares) == 1


@given(returns())
def test_shares_and_the_bucket_sum_to_one(result: Return) -> None:
    shares = of_kind(facts(a_record(result), result), "share")
    bucket = Fraction(result.others, figures.valid_votes(result))
    assert sum(Fraction(str(fact.value)) for fact in shares) + bucket == 1


@given(general_elections())
def test_shares_are_parts_and_changes_lie_between(pair: Pair) -> None:
    for result in pair.results.values():
        for fact in facts(pair.record, result).values():
            if fact.quantity.unit not in (Unit.SHARE, Unit.POINTS):
                continue
            assert isinstance(fact.value, int | Fraction), fact
            if fact.quantity.unit is Unit.POINTS:
                assert -1 <= fact.value <= 1
            else:
                assert fact.kind in ("turnout", "ballots-turnout") or 0 <= fact.value <= 1


def renamed(result: Declaration, order: list[int]) -> tuple[Declaration, dict[str, str]]:
    """The same declaration, its candidacies under other ids and in another order."""
    standing = result.contest.candidacies
    ids = {one.id: f"c{number}" for number, one in enumerate(standing)}
    shuffled = tuple(replace(standing[n], id=ids[standing[n].id]) for n in order)
    contest = replace(result.contest, candidacies=shuffled)
    votes = {ids[key]: count for key, count in result.votes.items()}
    lot = ids.get(result.chosen_by_lot, "")
    told = replace(
        result, contest=contest, votes=votes, cites=cites_for(contest), chosen_by_lot=lot
    )
    return told, ids


def values(found: Mapping[str, Fact], ids: Mapping[str, str]) -> list[tuple[str, ...]]:
    return sorted(
        (f.kind, ids.get(f.subject.candidacy, ""), f.subject.party, f.base, f.scope, str(f.value))
        for f in found.values()
    )


@given(general_elections(max_seats=2), st.randoms(use_true_random=False))
def test_new_ids_and_another_order_of_the_ballot_change_nothing(pair: Pair, dice: Random) -> None:
    for result in pair.results.values():
        if not isinstance(result, Declaration):
            continue
        order = list(range(len(result.votes)))
        dice.shuffle(order)
        other, ids = renamed(result, order)
        same = {key: key for key in ids.values()}
        if _is_level(result):
            continue  # of two who are level in second place the ballot's first is the runner-up
        assert values(facts(pair.record, result), ids) == values(facts(pair.record, other), same)


def _is_level(result: Declaration) -> bool:
    votes = sorted(result.votes.values(), reverse=True)
    return len(votes) > 2 and votes[1] == votes[2]


@given(general_elections(max_seats=3))
def test_swing_is_antisymmetric_and_never_below_nought(pair: Pair) -> None:
    for result in pair.results.values():
        at = Context(pair.record, result.contest, result)
        for fact in of_kind(contest_facts(at), "swing"):
            base = at.base.result
            assert base is not None
            to, from_ = fact.subject.party, fact.other
            assert fact.value == figures.swing(result, base, to, from_)
            back = figures.swing(result, base, from_, to)
            assert back is not None and fact.value == -back
            assert isinstance(fact.value, Fraction) and fact.value >= 0


@given(returns())
def test_reckoning_again_gives_equal_facts(result: Return) -> None:
    record = a_record(result)
    one, other = facts(record, result), facts(record, result)
    assert one == other and list(one) == list(other)
    assert all(key == fact.id for key, fact in one.items())


@given(general_elections())
def test_everything_is_told_of_any_result_or_refused_but_never_breaks(pair: Pair) -> None:
    for result in pair.results.values():
        told = facts_of(pair.record, result.contest, result)
        assert len({fact.id for fact in told}) == len(told)
        assert all(fact.because and fact.coverage for fact in told)


@given(st.data())
def test_a_correction_equals_having_been_right_at_first(data: st.DataObject) -> None:
    contest: Contest = data.draw(contests())
    wrong, right = (data.draw(declarations(contest)) for _ in range(2))
    first = declared(wrong, at=a_moment(1), by="desk").numbered(1)
    second = corrected(right, at=a_moment(2), by="desk", reason="misheard").numbered(2)
    at_once = fold([declared(right, at=a_moment(1), by="desk").numbered(1)])
    later = fold([first, second])
    record = a_record(contests=[contest])
    ours, theirs = (facts(record, state.results[contest.id], 1) for state in (at_once, later))
    assert ours == theirs


# Runs ---------------------------------------------------------------------------------------------

PARTIES = ("con", "lab", "ld")
winners = st.lists(st.sampled_from(PARTIES), min_size=2, max_size=9)


def line(won: list[str]) -> tuple[Record, Return]:
    """A seat's general elections won by these in turn, the newest first, and the newest result."""
    results = [
        a_declaration(
            {key: 9 if key == label else 5 for key in PARTIES}, polled_on=date(2024 - n, 5, 1)
        )
        for n, label in enumerate(won)
    ]
    return a_record(*results), results[0]


def only(found: Mapping[str, Fact], kind: str) -> Value | None:
    facts_found = of_kind(found, kind)
    assert len(facts_found) <= 1
    return facts_found[0].value if facts_found else None


def year(number: int) -> date:
    return date(2024 - number, 5, 1)


@given(winners)
def test_runs_and_firsts_are_those_of_the_list_of_winners(won: list[str]) -> None:
    found = facts(*line(won))
    now, earlier = won[0], won[1:]
    run = next((n for n, one in enumerate(earlier) if one != earlier[0]), len(earlier))
    is_held = earlier[0] == now
    is_long = run > 1
    assert only(found, "won-since") == (year(run) if is_held and is_long else None)
    assert only(found, "wins-in-a-row") == (run + 1 if is_held and is_long else None)
    assert only(found, "run-ended") == (year(run) if not is_held and is_long else None)
    assert only(found, "run-length") == (run if not is_held and is_long else None)
    is_broken = is_long and run < len(earlier)
    assert only(found, "last-not-won") == (year(run + 1) if is_broken else None)
    since = earlier.index(now) + 1 if now in earlier else 0
    assert only(found, "first-since") == (year(since) if since > 1 else None)
    assert only(found, "first-win") == (None if since else year(len(earlier)))
    scopes = {fact.scope for fact in found.values() if fact.kind in ("won-since", "run-ended")}
    assert all(("at least" in scope) == (run == len(earlier)) for scope in scopes)


@given(winners)
def test_the_longest_run_is_that_of_the_list_of_winners(won: list[str]) -> None:
    found = of_kind(facts(*line(won)), "longest-run")
    runs = [len(list(group)) for _, group in groupby(won)]
    is_held = won[0] == won[1]
    own, *earlier = runs if is_held else runs[1:]
    did = {True: "extended" if is_held else "ended"}.get(own > max(earlier, default=own), "")
    if is_held and own == max(earlier, default=0):
        did = "equalled"
    is_told = bool(did) and own >= 3
    assert [(f.value, f.other) for f in found] == ([(own, did)] if is_told else [])


@given(winners, st.data())
def test_a_run_only_shortens_when_an_earlier_win_is_taken_away(
    won: list[str], data: st.DataObject
) -> None:
    taken = data.draw(st.integers(1, len(won) - 1))
    other = data.draw(st.sampled_from([one for one in PARTIES if one != won[taken]]))
    less = [*won[:taken], other, *won[taken + 1 :]]
    if won[taken] != won[0]:
        return
    long = only(facts(*line(won)), "wins-in-a-row") or 0
    short = only(facts(*line(less)), "wins-in-a-row") or 0
    assert isinstance(short, int) and isinstance(long, int) and short <= long


def test_a_contest_for_two_seats_has_no_share_no_majority_and_no_turnout() -> None:
    result = a_declaration({"con": 9, "lab": 8, "lab+coop": 7}, seats=2)
    found = facts(a_record(result), result)
    assert {fact.kind for fact in found.values()} == {"votes", "polled-on"}


def test_an_unopposed_return_is_a_seat_won_without_a_vote() -> None:
    contest = a_contest((), candidacies=(a_candidacy("lab"),))
    result = a_declaration({"lab": 0}, contest=contest, electorate=None, rejected=None)
    found = facts(a_record(result), result)
    assert only(found, "winner") == str(contest.candidacies[0].name)
    kinds = {fact.kind for fact in found.values()}
    assert "unopposed" in kinds
    none = {"votes", "position", "valid-votes", "share", "majority", "turnout", "lost-deposits"}
    assert not kinds & none


def test_a_turnout_of_more_than_all_is_refused_for_the_source_must_be_wrong() -> None:
    result = a_declaration({"con": 600, "lab": 417}, electorate=1000, rejected=0)
    kinds = {fact.kind for fact in facts(a_record(result), result).values()}
    assert "valid-votes" in kinds and not kinds & {"turnout", "ballots-turnout"}
