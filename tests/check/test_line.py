"""A seat's line: runs, since when, the first since, the last before (`rules.md` 8)."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import IN_2019, a_record
from tests.check.asking import CONTRADICTED, SUPPORTED, UNCHECKABLE, read
from tests.check.places import POLLS, ambridge, poll

from tellers.check.claims import Finding
from tellers.check.verdict import Reader

READER = Reader(ambridge())
AFTER = date(2024, 7, 5)


def found(text: str, reader: Reader = READER) -> set[Finding]:
    """What was found of every streak and first in a text on Ambridge in 2019."""
    kinds = ("streak", "first since", "previous", "tenure")
    read_ = read(reader, text, title="Ambridge", published=IN_2019)
    return {v.verdict for v in read_ if v.claim.kind in kinds}


@pytest.mark.parametrize(
    "text",
    [
        "It was the first Conservative win since 2010.",
        "It was the first time the Conservatives had won Ambridge since 2010.",
        "The Conservatives had not won here since 2010.",
        "It was the first time Ambridge has not voted Labour since 2015.",  # began the run
        "It was the first time Ambridge has not voted Labour since 2010.",  # last it did not win
        "Labour had won every election here since 2015.",
        "Labour had won two elections in a row.",
        "Bill Brown had won two elections in a row.",
    ],
)
def test_what_the_line_bears_out_is_supported(text: str) -> None:
    assert found(text) == {SUPPORTED}


@pytest.mark.parametrize(
    "text",
    [
        "It was the first Conservative win since 2015.",
        "The Conservatives had not won here since 2017.",
        "It was the first time Ambridge has not voted Labour since 2017.",
        "Labour had won every election here since 2017.",
        "Labour had won three elections in a row.",
        "It was the first time Ambridge has not voted Conservative since 2010.",  # they won it
    ],
)
def test_what_the_line_refutes_is_contradicted(text: str) -> None:
    assert found(text) == {CONTRADICTED}


@pytest.mark.parametrize(
    "text",
    [
        "It was the first Liberal Democrat win since 1923.",  # no win of theirs is in the record
        "Bill Brown had won five elections in a row.",  # people are an open world
    ],
)
def test_what_lies_before_the_record_is_not_checkable(text: str) -> None:
    assert found(text) <= {UNCHECKABLE}
    assert CONTRADICTED not in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "It was the lowest share since 2010.",
        "Turnout had not been higher since 2010.",
        "It polled only 1,500 votes, its fewest since 2010.",
        "Carter came third, as she had since 2010.",
    ],
)
def test_a_since_that_is_of_no_win_is_not_read_as_one(text: str) -> None:
    assert CONTRADICTED not in found(text)


@given(st.lists(st.sampled_from(["con", "lab"]), min_size=3, max_size=4))
def test_a_run_is_as_long_as_the_wins_and_no_other_length_passes(winners: list[str]) -> None:
    days = list(POLLS)[-len(winners) :]
    votes = {"con": {"con": 20_000, "lab": 15_000}, "lab": {"con": 15_000, "lab": 20_000}}
    polls = [poll(day, votes[won]) for day, won in zip(days, winners, strict=True)]
    now = poll(date(2024, 7, 4), votes["con" if winners[-1] == "lab" else "lab"])
    reader = Reader(a_record(*polls, now))
    run = next((n for n, won in enumerate(winners[::-1]) if won != winners[-1]), len(winners))
    party = {"con": "The Conservatives", "lab": "Labour"}[winners[-1]]
    words = ["", "one", "two", "three", "four", "five", "six"]
    for length in range(2, 6):
        text = f"{party} had won {words[length]} elections in a row here."
        verdicts = read(reader, text, title="Ambridge", published=AFTER)
        streak = [v.verdict for v in verdicts if v.claim.kind == "streak"]
        if length == run:
            assert streak == [SUPPORTED]
        else:
            assert streak == [CONTRADICTED if length < run or run < len(winners) else UNCHECKABLE]
