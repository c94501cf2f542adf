"""What the check said of a case, and whether it was right to."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import Any

from tests.check.press.cases import Case
from tests.check.press.saying import SMALL, Said, half_away

import tellers
from tellers.record.record import Record

NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")
ASIDE = frozenset({"date", "year", "label"})
"""Kinds of verdict that are about the frame of a sentence and not its claim."""


class Outcome(StrEnum):
    """What became of a case."""

    SUPPORTED = "true, supported"
    UNREAD = "true, not supported"
    ALARM = "true, contradicted"
    CAUGHT = "false, contradicted"
    ELSEWHERE = "false, another claim of it contradicted"
    PASSED = "false, not contradicted"
    BORNE_OUT = "false, supported"


@dataclass(frozen=True, slots=True)
class Judged:
    """A case with its verdicts and what became of it."""

    case: Case
    verdicts: tuple[Any, ...]
    outcome: Outcome
    is_right: bool


def judge(record: Record, case: Case) -> Judged:
    """Hold a case's text against the record, and the verdicts against the truth."""
    verdicts = tellers.check_text(record, case.text, published=case.published)
    here = [
        v for v in verdicts
        if v.claim.start < case.end and case.start < v.claim.end and _is_about(v, case)
    ]  # fmt: skip
    against = [v for v in here if v.verdict.value == "contradicted"]
    if case.is_true:
        return Judged(case, verdicts, _of_true(verdicts, here), False)
    right = any(_has_right(v, case.said) for v in against)
    return Judged(case, verdicts, _of_false(verdicts, here, against), right)


def _is_about(verdict: Any, case: Case) -> bool:
    return verdict.claim.kind not in ASIDE or case.template.claim in ("date", "since", "previous")


def _of_true(verdicts: Sequence[Any], here: Sequence[Any]) -> Outcome:
    if any(v.verdict.value == "contradicted" for v in verdicts):
        return Outcome.ALARM
    is_read = any(v.verdict.value == "supported" for v in here)
    return Outcome.SUPPORTED if is_read else Outcome.UNREAD


def _of_false(verdicts: Sequence[Any], here: Sequence[Any], against: Sequence[Any]) -> Outcome:
    if against:
        return Outcome.CAUGHT
    if any(v.verdict.value == "contradicted" for v in verdicts):
        return Outcome.ELSEWHERE
    is_borne_out = any(v.verdict.value == "supported" for v in here)
    return Outcome.BORNE_OUT if is_borne_out else Outcome.PASSED


def _has_right(verdict: Any, said: Sequence[Said]) -> bool:
    """Whether a verdict's correct value is the true one of some slot."""
    given = str(verdict.correct_value)
    return any(_is_same_number(given, one.number) if one.number is not None
               else any(word.casefold() in given.casefold() for word in one.right)
               for one in said)  # fmt: skip


def _is_same_number(given: str, true: int | Fraction) -> bool:
    for word in NUMBER.findall(given):
        plain = word.replace(",", "")
        decimals = len(plain.partition(".")[2])
        if half_away(Fraction(true), decimals) == Fraction(plain):
            return True
    return (
        any(word == SMALL[int(true)] for word in given.casefold().split()) if true < 20 else False
    )
