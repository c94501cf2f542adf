"""The mend rewrites the wrong figure alone, and a mended text no longer contradicts it."""

import random
import re
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.check.asking import CONTRADICTED, read

from tellers.check.answer.mend import Mended, mend_of, mended
from tellers.check.claims import Verdict
from tellers.check.verdict import Reader
from tellers.record.record import Record
from tellers.story.plan import write

SEED = 1937
FIGURE = re.compile(r"(?<![\w.,])\d{1,3}(?:,\d{3})+(?![\d,])|(?<![\w.,])\d+\.\d(?!\d)")


def wrong(found: Sequence[Verdict]) -> list[Verdict]:
    return [verdict for verdict in found if verdict.verdict is CONTRADICTED]


def mend(reader: Reader, text: str) -> Mended:
    return mended(lambda told: read(reader, told), text)


def test_the_three_mistakes_of_the_draft_are_put_right(packaged_reader: Reader) -> None:
    text = (
        "Jeremy Corbyn won Islington North in 2024 with 24,120 votes. At the last election, in "
        "2019, his majority was 33,215. Labour had withdrawn the whip from him in October 2019. "
        "Karen Harries, the Conservative, polled 1,590."
    )
    done = mend(packaged_reader, text)
    assert [(one.was, one.now) for one in done.made] == [
        ("33,215", "26,188"), ("October 2019", "October 2020"), ("1,590", "1,950"),
    ]  # fmt: skip
    assert done.left == ()
    assert wrong(read(packaged_reader, done.text)) == []


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("Sheridan Kates came second with 2,660 votes.", "Sheridan Kates came third"),
        ("Turnout was 76.3%.", "Turnout was 67.3%."),
        ("Turnout was 76 per cent.", "Turnout was 67 per cent."),
    ],
)
def test_each_figure_keeps_its_manner(packaged_reader: Reader, was: str, now: str) -> None:
    opening = "Jeremy Corbyn won Islington North in 2024. "
    assert mend(packaged_reader, opening + was).text.startswith(opening + now)


def test_what_is_no_figure_is_left_to_a_person(packaged_reader: Reader) -> None:
    text = "Praful Nargund won Islington North in 2024 with 24,120 votes."
    done = mend(packaged_reader, text)
    assert "Praful Nargund won" in done.text
    assert done.left


def test_a_text_without_a_mismatch_is_given_back_as_it_was(packaged_reader: Reader) -> None:
    text = "Jeremy Corbyn won Islington North in 2024 with 24,120 votes.\r\n\r\n"
    done = mend(packaged_reader, text)
    assert (done.text, done.made, done.left) == (text, (), ())


def test_a_mend_names_letters_that_stand_there(packaged_reader: Reader) -> None:
    text = "In Islington North in 2024 the majority was 7,427 votes."
    (verdict,) = wrong(read(packaged_reader, text))
    found = mend_of(verdict)
    assert found is not None
    assert text[found.start : found.end] == found.was == "7,427"


# Over our own stories ------------------------------------------------------------------------


def stories(record: Record, many: int) -> list[str]:
    named = sorted(
        (c for c in record.contests.values() if c.polled_on.year >= 2010 and not c.has_bucket
         and c.id in record.returns),
        key=lambda c: c.id,
    )  # fmt: skip
    chosen = random.Random(SEED).sample(named, min(many, len(named)))
    return [write(record, contest).text for contest in chosen]


@pytest.fixture(scope="session")
def told(official: Record) -> list[str]:
    return stories(official, 40)


@settings(max_examples=60)
@given(data=st.data())
def test_a_story_made_false_and_mended_is_no_longer_contradicted_there(
    official_reader: Reader, told: list[str], data: st.DataObject
) -> None:
    text = data.draw(st.sampled_from(told))
    figures = list(FIGURE.finditer(text))
    figure = data.draw(st.sampled_from(figures))
    false = _other(figure[0], data.draw(st.integers(1, 8)))
    changed = f"{text[: figure.start()]}{false}{text[figure.end() :]}"
    before = wrong(read(official_reader, changed))
    done = mended(lambda one: read(official_reader, one), changed)
    after = wrong(read(official_reader, done.text))
    assert len(after) == len(done.left) == len(before) - _places(done)
    assert _unaltered(changed, done)


def _places(done: Mended) -> int:
    return len(
        {(m.verdict.claim.start, m.verdict.claim.end, m.verdict.claim.kind) for m in done.made}
    )


def _other(figure: str, off: int) -> str:
    """The same figure with one digit moved on: of the same length, with its comma and point."""
    digits = [n for n, letter in enumerate(figure) if letter.isdigit()]
    at = digits[off % len(digits)]
    moved = (int(figure[at]) + 1 + off) % 10 or 5
    now = f"{figure[:at]}{moved}{figure[at + 1 :]}"
    return now if now != figure else f"{figure[:at]}{9 - moved}{figure[at + 1 :]}"


def _unaltered(text: str, done: Mended) -> bool:
    """Whether the two texts differ in the letters of the mends and nowhere else."""
    at = moved = 0
    for one in done.made:
        if text[at : one.start] != done.text[at + moved : one.start + moved]:
            return False
        at, moved = one.end, moved + len(one.now) - len(one.was)
    return text[at:] == done.text[at + moved :]


def test_most_figures_made_false_come_back_as_they_were(
    official_reader: Reader, told: list[str]
) -> None:
    dice = random.Random(SEED)
    caught = back = 0
    for text in told:
        figure = dice.choice(list(FIGURE.finditer(text)))
        false = _other(figure[0], dice.randrange(1, 8))
        changed = f"{text[: figure.start()]}{false}{text[figure.end() :]}"
        if wrong(read(official_reader, changed)):
            caught += 1
            back += mended(lambda one: read(official_reader, one), changed).text == text
    assert caught >= 30
    assert back >= 0.85 * caught, (back, caught)
