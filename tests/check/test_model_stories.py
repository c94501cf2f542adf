"""The six model stories of the research, held against the record: nothing true is contradicted.

They are read from the research beside the data, and are not copied here (`story.md`, section 5).
"""

import os
import re
from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from tellers.check.claims import Finding, Verdict
from tellers.check.verdict import Reader
from tellers.record.contests import Return
from tellers.record.record import Record

CONSTITUENCIES = ("5.1", "5.2", "5.3", "5.4", "5.5")
SO_FAR = 394


@pytest.fixture(scope="module")
def stories() -> Mapping[str, str]:
    """Each model story by its section: the quoted lines, without their marks."""
    page = Path(os.environ.get("TELLERS_DATA", "")) / ".." / "research" / "story.md"
    if not os.environ.get("TELLERS_DATA") or not page.is_file():
        pytest.skip("the research with the model stories is not beside the data")
    sections = re.split(r"\n### (5\.\d) [^\n]*\n", page.read_text("utf-8"))
    return {
        number: "\n".join(
            line.lstrip("> ").replace("*", "") for line in body.split("\n") if line[:1] == ">"
        )
        for number, body in zip(sections[1::2], sections[2::2], strict=True)
    }


def of(found: tuple[Verdict, ...], finding: Finding) -> list[str]:
    return [f"{v.claim.span}: {v.reading}, {v.why}" for v in found if v.verdict is finding]


@pytest.mark.parametrize("section", CONSTITUENCIES)
def test_no_claim_of_a_model_story_is_contradicted(
    official_reader: Reader, stories: Mapping[str, str], section: str
) -> None:
    found = official_reader.check_text(stories[section], published=date(2024, 7, 6))
    assert of(found, Finding.CONTRADICTED) == []
    assert len(of(found, Finding.SUPPORTED)) >= 24


def declared_first(record: Record, count: int) -> dict[str, Return]:
    """The first declarations of 2019 in their own order."""
    election = next(e for e in record.general_elections() if e.polled_on.year == 2019)
    returns = [record.returns[contest.id] for contest in record.contests_of(election.id)]
    never = datetime.max.replace(tzinfo=UTC)
    order = sorted(returns, key=lambda one: one.declared_at or never)
    return {one.contest.id: one for one in order[:count]}


def test_no_claim_of_the_national_story_is_contradicted_at_its_hour(
    official: Record, stories: Mapping[str, str]
) -> None:
    results = declared_first(official, SO_FAR)
    reader = Reader(official.before_count("parl.2019-12-12"))
    found = reader.check_text(stories["5.6"], published=date(2019, 12, 13), results=results)
    assert of(found, Finding.CONTRADICTED) == []
    assert len(of(found, Finding.SUPPORTED)) >= 20
