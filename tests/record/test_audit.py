"""Holds and gains held against the published ones: only a difference is told."""

import pytest
from tests.builders import IN_2017, a_declaration, a_record

from tellers.record.audit.outcomes import outcomes_that_differ
from tellers.record.contests import Published
from tellers.record.people import Citation

PARTIES = {"Lab": "lab", "Con": "con", "Lab Coop": "lab", "RUK": "ruk", "Ind": "ind"}


def told(result: str, *, now: str = "con", then: str = "lab") -> list[str]:
    """What is said of a seat that one label took from another and that was published so."""
    after = a_declaration({now: 9, "green": 1})
    before = a_declaration({then: 9, "green": 1}, polled_on=IN_2017)
    published = {after.contest.id: Published(result, 8, 10, Citation("a.csv", "line 7"))}
    record = a_record(after, before, published=published)
    return [str(problem) for problem in outcomes_that_differ(record, PARTIES)]


@pytest.mark.parametrize(
    ("result", "now", "then"),
    [
        ("Con gain from Lab", "con", "lab"),
        ("Con gain from Lab Coop", "con", "lab"),
        ("Con hold", "con", "con"),
        ("RUK hold", "ruk", "brx"),
        ("Con gain from Whoever", "con", "lab"),
        ("Spk hold", "spk", "spk"),
        ("", "con", "lab"),
    ],
)
def test_nothing_is_said_where_both_say_the_same(result: str, now: str, then: str) -> None:
    assert told(result, now=now, then=then) == []


@pytest.mark.parametrize(
    ("result", "now", "then", "ours"),
    [
        ("Con hold", "con", "lab", "a gain: lab won the general before"),
        ("Con gain from Lab", "con", "con", "a hold: con won the general before"),
        ("Con gain from Lab", "con", "ind", "from ind, by the general election before"),
        ("Spk gain from Lab", "spk", "lab", "neither gain nor loss: the Speaker is no party"),
        ("Con gain from Spk", "con", "spk", "neither gain nor loss: the Speaker is no party"),
    ],
)
def test_a_difference_is_told_with_both_and_its_line(
    result: str, now: str, then: str, ours: str
) -> None:
    (problem,) = told(result, now=now, then=then)
    assert problem == (
        f"a.csv:7: found {result!r} for parl.nowhere.2019-12-12; ours is {ours} [outcome, warns]"
    )
