"""The ledger's lines and their fold: what stands, what it was before, and what is refused."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import a_contest, a_declaration, a_moment
from tests.strategies import declarations, drafts

from tellers.count.ledger import (
    Draft,
    Entry,
    EntryKind,
    LedgerKind,
    State,
    corrected,
    declared,
    fold,
    withdrawn,
)
from tellers.errors import CountError, OutOfOrder

HERE, THERE, ELSEWHERE = (a_contest(place=place) for place in ("Here", "There", "Elsewhere"))
nights = drafts((HERE, THERE, ELSEWHERE))


def numbered(lines: Iterable[Draft]) -> list[Entry]:
    return [draft.numbered(seq) for seq, draft in enumerate(lines, start=1)]


def a_draft(**changes: Any) -> Draft:
    result = a_declaration(contest=HERE)
    words = {"at": a_moment(), "by": "desk", "kind": EntryKind.DECLARED, "result": result}
    return Draft(**{"contest": HERE.id, **words, **changes})


# ---------------------------------------------------------------- a line


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"at": datetime.fromisoformat("2019-12-13T02:00")}, "not in UTC"),
        ({"at": a_moment().astimezone(timezone(timedelta(hours=1)))}, "not in UTC"),
        ({"by": " "}, "nobody signs"),
        ({"by": "de\nsk"}, "control character"),
        ({"reason": "half of an emoji \ud83d"}, "control character"),
        ({"result": None}, "without a result"),
        ({"kind": EntryKind.WITHDRAWN, "reason": "misheard"}, "with a result"),
        ({"kind": EntryKind.CORRECTED}, "has no reason"),
        ({"kind": EntryKind.WITHDRAWN, "result": None, "reason": " "}, "has no reason"),
        ({"contest": THERE.id}, "another contest"),
    ],
)
def test_a_line_that_breaks_its_promise_is_refused(changes: dict[str, Any], words: str) -> None:
    with pytest.raises(CountError, match=words) as caught:
        a_draft(**changes)
    assert caught.value.mend


def test_utc_by_another_name_is_utc() -> None:
    at = a_moment().replace(tzinfo=timezone(timedelta(0), "GMT"))
    assert a_draft(at=at).at == a_moment()


def test_lines_count_from_one() -> None:
    with pytest.raises(CountError, match="no line 0"):
        a_draft().numbered(0)


@pytest.mark.parametrize(
    ("kind", "word"), [("live", ""), ("replay", "REPLAY"), ("rehearsal", "REHEARSAL")]
)
def test_all_but_live_carry_their_word(kind: str, word: str) -> None:
    assert LedgerKind(kind).band == word


# ---------------------------------------------------------------- the fold


def test_print_can_say_what_it_was_and_when() -> None:
    then = a_declaration({"lab": 20_105, "con": 20_000, "ld": 1}, contest=HERE)
    now = a_declaration({"lab": 20_150, "con": 20_000, "ld": 1}, contest=HERE)
    state = fold(
        numbered(
            [
                declared(then, at=a_moment(370), by="desk"),
                corrected(now, at=a_moment(492), by="desk", reason="two digits were swapped"),
            ]
        )
    )
    current = state.contests[HERE.id]
    assert current.result == now
    assert current.is_corrected
    assert current.before is not None
    assert (current.before.result, current.before.at) == (then, a_moment(370))
    assert [entry.kind for entry in current.entries] == ["declared", "corrected"]


def test_a_withdrawn_contest_is_not_declared_but_keeps_its_lines() -> None:
    result = a_declaration(contest=HERE)
    lines = [
        declared(result, at=a_moment(1), by="desk"),
        withdrawn(HERE.id, at=a_moment(2), by="desk", reason="a recount was called"),
    ]
    state = fold(numbered(lines))
    current = state.contests[HERE.id]
    assert state.results == {}
    assert (current.result, current.is_corrected) == (None, False)
    assert current.before is not None
    assert current.before.result == result
    again = fold(numbered([*lines, declared(result, at=a_moment(3), by="desk")]))
    assert again.results == {HERE.id: result}
    assert len(again.contests[HERE.id].earlier) == 2


def test_nothing_folds_to_nothing() -> None:
    assert fold([]) == State()
    assert fold([]).results == {}


@pytest.mark.parametrize(
    ("kinds", "words"),
    [
        (["declared", "declared"], "already declared, so it cannot be declared"),
        (["corrected"], "not declared, so it cannot be corrected"),
        (["withdrawn"], "not declared, so it cannot be withdrawn"),
        (["declared", "withdrawn", "corrected"], "not declared, so it cannot be corrected"),
        (["declared", "withdrawn", "withdrawn"], "not declared, so it cannot be withdrawn"),
        (["declared", "corrected", "declared"], "already declared"),
    ],
)
def test_what_does_not_follow_is_refused(kinds: list[str], words: str) -> None:
    result = a_declaration(contest=HERE)
    lines = [
        a_draft(kind=EntryKind(kind), result=None if kind == "withdrawn" else result, reason="why")
        for kind in kinds
    ]
    with pytest.raises(OutOfOrder, match=words):
        fold(numbered(lines))


@pytest.mark.parametrize("seqs", [(2,), (1, 3), (1, 1)])
def test_a_line_skipped_or_twice_is_refused(seqs: tuple[int, ...]) -> None:
    results = [a_declaration(contest=contest) for contest in (HERE, THERE)]
    lines = [declared(result, at=a_moment(), by="desk") for result in results]
    entries = [draft.numbered(seq) for draft, seq in zip(lines, seqs, strict=False)]
    with pytest.raises(OutOfOrder, match="was due"):
        fold(entries)


# ---------------------------------------------------------------- properties


def shuffled(lines: list[Draft], data: st.DataObject) -> list[Draft]:
    """Another order of the lines in which each contest keeps its own."""
    queues: dict[str, list[Draft]] = defaultdict(list)
    for line in lines:
        queues[line.contest].append(line)
    turns = data.draw(st.permutations([line.contest for line in lines]))
    return [queues[contest].pop(0) for contest in turns]


def unnumbered(state: State) -> dict[str, list[tuple[object, ...]]]:
    return {
        contest: [(e.at, e.by, e.kind, e.result, e.reason) for e in current.entries]
        for contest, current in state.contests.items()
    }


@given(nights, st.data())
def test_any_shuffle_that_keeps_each_contests_own_order_ends_the_same(
    lines: list[Draft], data: st.DataObject
) -> None:
    plain, other = fold(numbered(lines)), fold(numbered(shuffled(lines, data)))
    assert plain.results == other.results
    assert unnumbered(plain) == unnumbered(other)


@given(nights, st.data())
def test_a_fold_may_stop_anywhere_and_go_on(lines: list[Draft], data: st.DataObject) -> None:
    entries = numbered(lines)
    cut = data.draw(st.integers(0, len(entries)))
    assert fold(entries[cut:], fold(entries[:cut])) == fold(entries)


@given(declarations(HERE), declarations(HERE))
def test_a_correction_equals_having_declared_it_right_but_for_the_ledger(
    wrong: Any, right: Any
) -> None:
    put_right = fold(
        numbered(
            [
                declared(wrong, at=a_moment(1), by="desk"),
                corrected(right, at=a_moment(2), by="desk", reason="misheard"),
            ]
        )
    )
    right_at_once = fold(numbered([declared(right, at=a_moment(1), by="desk")]))
    assert put_right.results == right_at_once.results


@given(nights)
def test_every_line_is_kept(lines: list[Draft]) -> None:
    state = fold(numbered(lines))
    kept = [entry for current in state.contests.values() for entry in current.entries]
    assert sorted(kept, key=lambda entry: entry.seq) == numbered(lines)
    assert state.seq == len(lines)
