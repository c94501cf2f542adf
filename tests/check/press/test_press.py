"""The press held against the record: no true sentence contradicted, and the reached rates kept.

Each template of `manners/` is a sentence in some paper's manner. Run `python -m
tests.check.press.table FILE` for every case that fails, with `--mark` to set the marks and rates.
"""

import json
from collections.abc import Iterable

import pytest
from tests.check.press.cases import Template, cases, templates
from tests.check.press.judging import Judged, Outcome, judge
from tests.check.press.table import ALL, REACHED, reached

from tellers.record.record import Record

EVERY = tuple(templates())
SAMPLE = EVERY[::6]
SAMPLE_REACHED = (57, 64, 80)
"""Of the sample, per cents of true cases supported, of false ones caught, with right values."""


def _judged(record: Record, some: Iterable[Template], true: int, false: int) -> list[Judged]:
    return [judge(record, case) for one in some for case in cases(record, one, true, false)]


def _is_as_marked(judged: list[Judged]) -> None:
    """No true sentence is contradicted, and nothing unread is read, but where it is marked so."""
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


def test_a_sample_of_the_press_is_judged_as_well_as_before(official: Record) -> None:
    judged = _judged(official, SAMPLE, 1, 1)
    _is_as_marked(judged)
    found = reached(judged)[ALL]
    assert all(now >= then for now, then in zip(found, SAMPLE_REACHED, strict=True)), found


@pytest.mark.long
def test_all_of_the_press_is_judged_as_well_as_before(official: Record) -> None:
    judged = _judged(official, EVERY, 6, 4)
    _is_as_marked(judged)
    accused = {j.case.template.sentence for j in judged if j.outcome is Outcome.ALARM}
    marked = {one.sentence for one in EVERY if "!" in one.marks}
    assert marked - accused == set(), "these are accused no more: run table.py --mark"
    before, now = json.loads(REACHED.read_text("utf-8")), reached(judged)
    fallen = {
        claim: (then, now[claim]) for claim, then in before.items()
        if any(a < b for a, b in zip(now[claim], then, strict=True))
    }  # fmt: skip
    assert fallen == {}
