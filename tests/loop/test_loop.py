"""What Tellers can say, it can check: `check_text(write(contest))` finds every sentence supported.

For every contest with named candidates, 2010-2024: a seeded tenth by default, all of them with
`-m long`. And with one figure, party, person, year or day made false, false by the raw rows, that
sentence is not supported. The oracle (`tests/loop/oracle.py`) shares no code with Tellers.
"""

import random
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import timedelta
from pathlib import Path

import pytest
from tests.loop.mutations import mutants
from tests.loop.oracle import Case, read
from tests.loop.raw import Raw

from tellers.check.claims import Finding, Verdict
from tellers.check.verdict import Reader
from tellers.record.contests import Contest
from tellers.record.record import Record
from tellers.story.plan import narrowest_of, write

YEARS = ("2010", "2015", "2017", "2019", "2024", "by-elections")
TENTH, SEED = 10, 1918
WORDS = "one|two|three|four|five|six|seven|eight|nine|first|second|third"
FIGURE = re.compile(rf"\d[\d,]*(?:\.\d+)?|\b(?:{WORDS})\b", re.I)


@pytest.fixture(scope="session")
def raw(data: Path) -> Raw:
    return Raw(data)


@pytest.fixture(scope="session")
def reader(official: Record) -> Reader:
    return Reader(official)


def contests(record: Record, year: str) -> list[Contest]:
    """The contests of one general election, or all by-elections, that name their candidates."""
    return sorted(
        (
            c
            for c in record.contests.values()
            if c.polled_on.year >= 2010 and not c.has_bucket
            and (str(c.polled_on.year) if c.election.is_general else "by-elections") == year
        ),
        key=lambda c: c.id,
    )  # fmt: skip


def tenth(found: Sequence[Contest]) -> list[Contest]:
    return random.Random(SEED).sample(list(found), max(1, len(found) // TENTH))


def why_not(text: str, start: int, verdicts: Sequence[Verdict]) -> str:
    """Why a sentence at a place of a text is not supported; nothing where it is."""
    end = start + len(text)
    inside = [v for v in verdicts if start <= v.claim.start < end]
    for verdict in inside:
        if verdict.verdict is not Finding.SUPPORTED:
            return f"{verdict.verdict}: {verdict.claim.span!r}, {verdict.reading}, {verdict.why}"
    if not inside:
        return "no claim found"
    for figure in FIGURE.finditer(text):
        at = start + figure.start()
        if not any(v.claim.start <= at < v.claim.end for v in inside):
            return f"no claim covers {figure[0]!r}"
    return ""


def told(record: Record, contest: Contest, reader: Reader) -> Iterator[tuple[str, str]]:
    """Every sentence of a contest's story, with why it is not supported."""
    story = write(record, contest, found=narrowest_of(record, contest) if NARROW(contest) else None)
    text = story.text
    verdicts = reader.check_text(text, published=contest.polled_on + timedelta(days=1))
    at = 0
    for sentence in story.sentences():
        at = text.index(sentence.text, at)
        yield sentence.text, why_not(sentence.text, at, verdicts)
        at += len(sentence.text)


def NARROW(contest: Contest) -> bool:
    """Whether the story may say that its majority was the smallest: asked of a few, for time."""
    return contest.constituency.name in ("Warwick and Leamington", "Gower", "North East Fife",
                                         "Bury North", "Hendon", "Fermanagh and South Tyrone")  # fmt: skip


def supported(record: Record, reader: Reader, found: Sequence[Contest]) -> None:
    faults = [
        f"{contest.id}: {sentence} [{why}]"
        for contest in found
        for sentence, why in told(record, contest, reader)
        if why
    ]
    assert not faults, "\n".join(faults[:20])


@pytest.mark.parametrize("year", YEARS)
def test_every_sentence_of_a_story_is_supported(
    official: Record, reader: Reader, year: str
) -> None:
    supported(official, reader, tenth(contests(official, year)))


@pytest.mark.long
@pytest.mark.parametrize("year", YEARS)
def test_every_sentence_of_every_story_is_supported(
    official: Record, reader: Reader, year: str
) -> None:
    supported(official, reader, contests(official, year))


def case(raw: Raw, contest: Contest) -> Case:
    """The raw rows of a contest, found by name and day."""
    polls = [p for p in raw.polls.values() if p.polled_on == contest.polled_on]
    code = contest.constituency.gss_code
    return Case(raw, next(p for p in polls if p.code == code))


def caught(record: Record, reader: Reader, raw: Raw, found: Sequence[Contest]) -> Counter[str]:
    """Counts of mutants by what became of them; fails on a sentence the rows do not bear out."""
    dice, counts, faults = random.Random(SEED), Counter[str](), []
    for contest in found:
        at = case(raw, contest)
        at.poll.name = contest.constituency.name
        story = write(record, contest)
        published = contest.polled_on + timedelta(days=1)
        for sentence in story.sentences():
            shape = read(at, sentence.text)
            truth = shape[1](at, shape[0]) if shape else None
            if shape is None or truth is False:
                faults.append(f"{contest.id}: the rows do not bear out: {sentence.text}")
                continue
            for slot, mutant in mutants(at, sentence.text, dice):
                counts["all"] += 1
                title = contest.constituency.name
                verdicts = reader.check_text(mutant, title=title, published=published)
                why = why_not(mutant, 0, verdicts)
                counts["contradicted"] += why.startswith("contradicted")
                if not why:
                    faults.append(f"{contest.id}: {slot}: passed: {mutant} (was: {sentence.text})")
    assert not faults, f"{len(faults)} of {counts}\n" + "\n".join(faults[:20])
    return counts


@pytest.mark.parametrize("year", YEARS)
def test_one_thing_made_false_is_not_supported(
    official: Record, reader: Reader, raw: Raw, year: str
) -> None:
    counts = caught(official, reader, raw, tenth(contests(official, year)))
    assert counts["all"] > 0


@pytest.mark.long
@pytest.mark.parametrize("year", YEARS)
def test_one_thing_made_false_is_never_supported(
    official: Record, reader: Reader, raw: Raw, year: str
) -> None:
    counts = caught(official, reader, raw, contests(official, year))
    print(f"{year}: {counts['all']} false sentences, {counts['contradicted']} contradicted")  # noqa: T201
    assert counts["contradicted"] >= 0.9 * counts["all"]
