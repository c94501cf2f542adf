"""What Tellers can say, it can check: `check_text(write(contest))` finds every sentence supported.

For every contest with named candidates, 2010-2024: a seeded tenth by default, all of them with
`-m long`. And with one figure, party, person, year or day made false, false by the raw rows, that
sentence is not supported. The oracle (`tests/loop/oracle.py`) shares no code with Tellers.
"""

import ast
import random
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
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
    found = narrowest_of(record, contest) if contest.constituency.name in NARROWEST else None
    story = write(record, contest, found=found)
    text = story.text
    verdicts = reader.check_text(text, published=contest.polled_on + timedelta(days=1))
    at = 0
    for sentence in story.sentences():
        at = text.index(sentence.text, at)
        yield sentence.text, why_not(sentence.text, at, verdicts)
        at += len(sentence.text)


NARROWEST = frozenset({
    "Warwick and Leamington", "Gower", "North East Fife", "Bury North", "Hendon",
    "Fermanagh and South Tyrone",
})  # fmt: skip
"""Whose stories are asked whether their majority was the smallest: a few, for time."""


def supported(record: Record, reader: Reader, found: Sequence[Contest]) -> int:
    """How many sentences the stories of these contests have; fails on one that is not supported."""
    sentences = [(c, *one) for c in found for one in told(record, c, reader)]
    faults = [f"{c.id}: {sentence} [{why}]" for c, sentence, why in sentences if why]
    assert not faults, f"{len(faults)} of {len(sentences)}\n" + "\n".join(faults[:20])
    return len(sentences)


@pytest.mark.parametrize("year", YEARS)
def test_every_sentence_of_a_story_is_supported(
    official: Record, reader: Reader, year: str
) -> None:
    assert supported(official, reader, tenth(contests(official, year))) > 0


@pytest.mark.long
@pytest.mark.parametrize("year", YEARS)
def test_every_sentence_of_every_story_is_supported(
    official: Record, reader: Reader, year: str
) -> None:
    found = contests(official, year)
    sentences = supported(official, reader, found)
    sys.stdout.write(f"\n{year}: {len(found)} contests, {sentences} sentences, all supported\n")


# --------------------------------------------------------- one thing made false


def case(raw: Raw, contest: Contest) -> Case:
    """The raw rows of a contest, found by code and day."""
    polls = [p for p in raw.polls.values() if p.polled_on == contest.polled_on]
    code = contest.constituency.gss_code
    at = Case(raw, next(p for p in polls if p.code == code))
    at.poll.name = contest.constituency.name
    return at


@dataclass
class Count:
    """What became of the sentences and of the false ones made of them, by slot."""

    borne_out: int = 0
    untold: int = 0
    mutants: Counter[str] = field(default_factory=Counter)
    contradicted: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)

    @property
    def rate(self) -> float:
        """The part of the false sentences that is contradicted, not only not supported."""
        return self.contradicted.total() / self.mutants.total()

    def judge(self, at: Case, text: str, where: str) -> None:
        """Hold a sentence as it is printed against the rows."""
        shape = read(at, text)
        truth = shape[1](at, shape[0]) if shape else False
        self.borne_out += truth is True
        self.untold += truth is None
        if truth is False:
            self.faults.append(f"{where}: the rows do not bear out: {text}")

    def kill(self, reader: Reader, contest: Contest, slot: str, mutant: str) -> None:
        """Hold a false sentence against the record: it must not pass."""
        verdicts = reader.check_text(
            mutant, title=contest.constituency.name, published=contest.polled_on + timedelta(days=1)
        )
        self.mutants[slot] += 1
        self.contradicted[slot] += any(v.verdict is Finding.CONTRADICTED for v in verdicts)
        if not why_not(mutant, 0, verdicts):
            self.faults.append(f"{contest.id}: {slot}: passed: {mutant}")


def killed(record: Record, reader: Reader, raw: Raw, found: Sequence[Contest]) -> Count:
    """Counts of mutants by what became of them; fails on one that passes."""
    dice, count = random.Random(SEED), Count()
    for contest in found:
        at = case(raw, contest)
        for sentence in write(record, contest).sentences():
            count.judge(at, sentence.text, contest.id)
            for slot, mutant in mutants(at, sentence.text, dice):
                count.kill(reader, contest, slot, mutant)
    total = count.mutants.total()
    assert not count.faults, f"{len(count.faults)} of {total}\n" + "\n".join(count.faults[:20])
    return count


CONTRADICTED = 0.95
"""The part of the false sentences that must be found contradicted; none at all may pass.

What is left compares with a party that did not stand, or with a year whose result the record does
not hold: not checkable is the true answer there.
"""


@pytest.mark.parametrize("year", YEARS)
def test_one_thing_made_false_is_not_supported(
    official: Record, reader: Reader, raw: Raw, year: str
) -> None:
    count = killed(official, reader, raw, tenth(contests(official, year)))
    assert count.rate >= CONTRADICTED


@pytest.mark.long
@pytest.mark.parametrize("year", YEARS)
def test_one_thing_made_false_is_never_supported(
    official: Record, reader: Reader, raw: Raw, year: str
) -> None:
    count = killed(official, reader, raw, contests(official, year))
    missed = {slot: n - count.contradicted[slot] for slot, n in count.mutants.items()}
    sys.stdout.write(
        f"\n{year}: {count.borne_out} sentences borne out by the rows, {count.untold} beyond them; "
        f"{count.mutants.total()} false, {count.contradicted.total()} contradicted "
        f"({count.rate:.1%}), the rest not checkable: { {k: n for k, n in missed.items() if n} }\n"
    )
    assert count.rate >= CONTRADICTED


def test_the_oracle_shares_no_code_with_tellers() -> None:
    for name in ("oracle.py", "raw.py", "mutations.py"):
        tree = ast.parse((Path(__file__).parent / name).read_text("utf-8"))
        for node in ast.walk(tree):
            names = [a.name for a in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            assert not [one for one in names if one.split(".")[0] == "tellers"], name
