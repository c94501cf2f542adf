"""The press held against the record: no true sentence contradicted, and the reached rates kept.

Each template of `manners/` is a sentence in some paper's manner. Run `python -m
tests.check.press.table FILE` for every case that fails, with `--mark` to set the marks.
"""

from collections import Counter
from collections.abc import Iterable

import pytest
from tests.check.press.cases import Template, cases, templates
from tests.check.press.judging import Judged, Outcome, judge

from tellers.record.record import Record

EVERY = tuple(templates())
SAMPLE = EVERY[::4]
READ, CAUGHT, RIGHT = 60, 60, 75
"""Per cent of true cases supported, of false ones contradicted, of those with the right value."""


def _judged(record: Record, some: Iterable[Template], true: int, false: int) -> list[Judged]:
    return [judge(record, case) for one in some for case in cases(record, one, true, false)]


def _percent(part: int, whole: int) -> float:
    return 100 * part / whole


def _is_held(judged: list[Judged]) -> None:
    alarms = [
        f"{one.case.text} ({one.case.contest})" for one in judged
        if one.outcome is Outcome.ALARM and "!" not in one.case.template.marks
    ]  # fmt: skip
    assert alarms == []
    read = {
        one.case.template.sentence for one in judged
        if one.outcome is Outcome.SUPPORTED and "~" in one.case.template.marks
    }  # fmt: skip
    assert read == set(), "these are read now: take their ~ away, or run table.py --mark"
    _reaches(Counter(one.outcome for one in judged), sum(one.is_right for one in judged))


def _reaches(n: Counter[Outcome], right: int) -> None:
    false = n[Outcome.CAUGHT] + n[Outcome.ELSEWHERE] + n[Outcome.PASSED] + n[Outcome.BORNE_OUT]
    true = n.total() - false
    assert _percent(n[Outcome.SUPPORTED], true) >= READ
    assert _percent(n[Outcome.CAUGHT], false) >= CAUGHT
    assert _percent(right, n[Outcome.CAUGHT]) >= RIGHT


def test_a_sample_of_the_press_is_judged_as_well_as_before(official: Record) -> None:
    _is_held(_judged(official, SAMPLE, 1, 1))


@pytest.mark.long
def test_all_of_the_press_is_judged_as_well_as_before(official: Record) -> None:
    judged = _judged(official, EVERY, 6, 4)
    _is_held(judged)
    accused = {j.case.template.sentence for j in judged if j.outcome is Outcome.ALARM}
    marked = {one.sentence for one in EVERY if "!" in one.marks}
    assert marked - accused == set(), "these are accused no more: take their ! away"
