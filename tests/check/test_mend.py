"""The mend rewrites the wrong figure alone, and a mended text no longer contradicts it."""

import json
import random
import re
from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.check.asking import CONTRADICTED, SUPPORTED, read

from tellers.check.claims import Verdict
from tellers.check.mending.agreeing import is_at_odds, sums_in
from tellers.check.mending.mend import ALIKE, Mended, mend_of, mended
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


LEFT = (
    ("2017-06-10", "Kensington", "Emma Dent Coad won by 72 votes, 16,333 to 16,331."),
    (
        "2023-07-21",
        "Uxbridge and South Ruislip",
        "Thirteen of the 17, all but four, lost deposits.",
    ),
    ("2024-07-05", "North East Fife", "It was the ninth largest majority in Scotland."),
)
"""Of figures that must agree one alone could be put right; a place is far off, or its scope is."""


@pytest.mark.parametrize(("day", "title", "text"), LEFT)
def test_nothing_is_put_right_by_halves(
    official_reader: Reader, day: str, title: str, text: str
) -> None:
    on = date.fromisoformat(day)
    done = mended(lambda told: read(official_reader, told, title=title, published=on), text)
    assert done.made == ()


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


@pytest.mark.parametrize(
    ("text", "now"),
    [
        # one of three figures that come to one another is not put right alone
        ("Jeremy Corbyn polled 24,210 votes. ", "24,120"),
        ("Jeremy Corbyn polled 24,210 votes; take away 16,873 and 7,337 are left.", "24,210"),
        ("Jeremy Corbyn polled 24,210 votes, 7,337 more than the 16,873 of Praful Nargund.",
         "24,210 votes, 7,337 more"),
        ("Jeremy Corbyn polled 24,210 votes to 16,873 for Praful Nargund, a majority of 7,337.",
         "24,120 votes to 16,873 for Praful Nargund, a majority of 7,247"),
    ],
)  # fmt: skip
def test_figures_that_come_to_one_another_do_so_still(
    packaged_reader: Reader, text: str, now: str
) -> None:
    opening = "Jeremy Corbyn won Islington North in 2024. "
    done = mend(packaged_reader, opening + text)
    assert not is_at_odds(text, done.text.removeprefix(opening))
    assert now in done.text


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


@pytest.mark.parametrize(
    ("text", "left"),
    [
        # a year is no count
        ("Angela Rayner held Ashton-under-Lyne for Labour in 2019. The Conservatives came second, "
         "as they had in 1997.", "1997"),
        # none is written in another way, and a place in front is no slip of a figure
        ("Labour won one of the 59 Scottish seats in 2015. In Wales Ukip won one of the 40.",
         "Ukip won one"),
        # what is read anew as something else is no mend
        ("Chris Ruane won Vale of Clwyd for Labour in 2017. Labour will now have 28 of the 40 "
         "Welsh MPs, four more than it had two years ago.", "four more"),
        # a part in words stays in words
        ("North West Durham was gained by the Conservatives in 2019. Turnout was a fifth.",
         "a fifth"),
    ],
)  # fmt: skip
def test_what_no_figure_says_is_not_mended(official_reader: Reader, text: str, left: str) -> None:
    done = mend(official_reader, text)
    assert left in done.text


def test_the_letters_within_another_figure_are_no_place_for_a_mend(
    official_reader: Reader,
) -> None:
    for verdict in wrong(read(official_reader, BOTTOM)):
        found = mend_of(verdict)
        assert found is None or BOTTOM[found.start - 1] in " \n("


BOTTOM = (
    "Claire Hanna won Belfast South and Mid Down for the SDLP in 2024. Of the 6 candidates Neil "
    "Moore, with 1,577 votes, was bottom of the poll. John Lowry had 1,267."
)


# Over the papers' articles -------------------------------------------------------------------


def lines(book: Path) -> list[str]:
    return [line for line in book.read_text(encoding="utf-8").split("\n") if line]


PRESS = sorted((Path(__file__).parent).glob("pressbook*/articles.jsonl"))


def test_each_mend_alone_is_supported_as_a_claim_of_its_kind(official_reader: Reader) -> None:
    articles = [json.loads(line) for book in PRESS for line in lines(book)]
    made = 0
    for article in random.Random(SEED).sample(articles, 45):
        told = partial(
            official_reader.check_text, title=article.get("title", ""),
            published=date.fromisoformat(article["published"]),
        )  # fmt: skip
        text = article["text"]
        for one in mended(told, text).made:
            after = f"{text[: one.start]}{one.now}{text[one.end :]}"
            end = one.start + len(one.now)
            kind = one.verdict.claim.kind
            same = {kind}.union(*(kinds for kinds in ALIKE if kind in kinds))
            assert any(
                v.verdict is SUPPORTED and v.claim.kind in same
                and v.claim.start < end and one.start < v.claim.end
                for v in told(after)
            ), (article["article_id"], one.was, one.now)  # fmt: skip
            is_year = [bool(re.fullmatch(r"(?:18|19|20)\d\d", w)) for w in (one.was, one.now)]
            assert is_year[0] == is_year[1] or kind in ("votes", "majority", "lead")
            assert one.was[:1].isdigit() == one.now[:1].isdigit()
            made += 1
    assert made >= 100


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


@given(st.integers(30, 50_000), st.integers(30, 50_000), st.permutations(range(3)))
def test_three_counts_of_which_two_come_to_one_are_a_sum(
    one: int, other: int, order: list[int]
) -> None:
    counts = (one, other, one + other)
    text = "There were {:,}, then {:,} and then {:,} votes."
    told = text.format(*(counts[n] for n in order))
    a, b, whole = (order.index(n) for n in range(3))
    assert any({c, d} == {a, b} and e == whole for c, d, e in sums_in(told))
    off = text.format(*(counts[n] + (n == 2) for n in order))
    assert not sums_in(off)
    assert is_at_odds(told, off)


@given(st.integers(30, 50_000), st.integers(30, 50_000), st.integers(30, 50_000))
def test_what_fell_is_not_mended_to_a_rise(one: int, other: int, third: int) -> None:
    was, now = (f"It went from {n:,} to {other:,} votes." for n in (one, third))
    assert is_at_odds(was, now) is ((one < other) is not (third < other))
