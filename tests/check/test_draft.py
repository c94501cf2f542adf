"""The packaged draft: seven sentences right, three wrong, two that no record holds."""

from importlib.resources import files
from pathlib import Path

import pytest
from tests.check.asking import CONTRADICTED, SUPPORTED, UNCHECKABLE, of, read

from tellers.check.claims import Verdict
from tellers.check.reading.sentences import split
from tellers.check.verdict import Reader
from tellers.record.record import Record

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def draft() -> str:
    return (files("tellers") / "packaged" / "draft.txt").read_text(encoding="utf-8")


@pytest.fixture(scope="session", params=["packaged", "official"])
def found(request: pytest.FixtureRequest, draft: str) -> tuple[Verdict, ...]:
    record: Record = request.getfixturevalue(request.param)
    return read(record, draft)


def test_the_wheel_and_the_examples_carry_the_same_bytes() -> None:
    packaged = (files("tellers") / "packaged" / "draft.txt").read_bytes()
    assert packaged == (ROOT / "examples" / "draft.txt").read_bytes()


def test_it_has_twelve_sentences_seven_right_three_wrong_and_two_beyond(
    draft: str, found: tuple[Verdict, ...]
) -> None:
    told = [{v.verdict for v in found if v.claim.sentence == one} for one in split(draft)]
    assert len(told) == 12
    assert told.count({SUPPORTED}) == 7
    assert sum(CONTRADICTED in one for one in told) == 3
    assert told.count({UNCHECKABLE}) == 2


@pytest.mark.parametrize(
    ("span", "claimed", "right"),
    [
        ("1,590", "1590", "1950"),  # two digits exchanged
        ("33,215", "33215", "26188"),  # the majority of 2017, said of 2019
        ("October 2019", "October 2019", "October 2020"),  # the whip, a year too early
    ],
)
def test_each_of_the_three_is_answered_with_what_the_record_has(
    found: tuple[Verdict, ...], span: str, claimed: str, right: str
) -> None:
    verdict = of(found, span)
    assert verdict.verdict is CONTRADICTED
    assert (verdict.claimed_value, verdict.correct_value) == (claimed, right)
    assert verdict.evidence


def test_nothing_else_in_it_is_contradicted(found: tuple[Verdict, ...]) -> None:
    assert sum(v.verdict is CONTRADICTED for v in found) == 3


@pytest.mark.parametrize(
    ("wrong", "right"),
    [("1,590", "1,950"), ("33,215", "26,188"), ("October 2019", "October 2020")],
)
def test_each_of_the_three_passes_once_it_is_put_right(
    packaged_reader: Reader, draft: str, wrong: str, right: str
) -> None:
    mended = read(packaged_reader, draft.replace(wrong, right))
    assert sum(v.verdict is CONTRADICTED for v in mended) == 2
