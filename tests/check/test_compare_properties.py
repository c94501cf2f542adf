"""What holds of any two texts: a text is kept whole by itself, and no changed figure is missed."""

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tellers.check.compare.comparison import Comparer
from tellers.check.compare.result import Comparison, Found, Status
from tellers.check.telling.told import How, Kind
from tellers.sources.official import read_packaged
from tellers.style.numbers import write_count, write_votes

NAMES = ("Corbyn", "Ms Nargund", "Labour", "The Greens", "Reform UK", "Sir Ed Davey", "Plaid Cymru")
FORMS = (
    "{name} polled {n} votes at the count in Hackney.",
    "There was a majority of {n} for {name} in the north.",
    "{name} had a lead of just over {n} in May.",
    "In 2019 the turnout for {name} was {q} per cent, said an observer.",
    "“We came here to win {n} votes and we did it,” {name} told us.",
    "On 4 July 2024 {name} lost {w} deposits and {n} voters.",
    "{name} rose by {q} points, more than anybody thought.",
    "Nearly {w} in ten chose {name} on Thursday.",
)
KEPT = (Status.KEPT, How.SAME)
counts = st.integers(2100, 99_999).filter(lambda n: n % 100)
"""Counts that are no rounding of another."""
shares = st.integers(11, 899).map(lambda n: f"{n / 10:.1f}")
words = st.integers(3, 9).map(write_count)


@st.composite
def sentences(draw: st.DrawFn) -> str:
    form = draw(st.sampled_from(FORMS))
    return form.format(
        name=draw(st.sampled_from(NAMES)),
        n=write_votes(draw(counts)),
        q=draw(shares),
        w=draw(words),
    )


texts = st.lists(sentences(), min_size=1, max_size=8, unique=True)


@cache
def comparer() -> Comparer:
    return Comparer(read_packaged())


def is_whole(found: Comparison) -> bool:
    return all((one.status, one.how) == KEPT for one in found.found) and not found.dropped


@given(texts)
def test_a_text_is_kept_whole_by_itself(lines: list[str]) -> None:
    text = "\n\n".join(lines)
    assert is_whole(comparer().compare(text, text))


@given(st.data(), texts)
def test_the_order_of_sentences_changes_nothing(data: st.DataObject, lines: list[str]) -> None:
    other = "\n\n".join(data.draw(st.permutations(lines)))
    assert is_whole(comparer().compare(other, "\n\n".join(lines)))


FIGURE = re.compile(r"\d\d?,\d{3}|\d+\.\d")


@given(st.data(), texts)
def test_one_changed_figure_is_always_found(data: st.DataObject, lines: list[str]) -> None:
    source = "\n\n".join(lines)
    figures = list(FIGURE.finditer(source))
    if not figures:
        return
    match = data.draw(st.sampled_from(figures))
    others = [other[0] for other in figures] + [write_votes(data.draw(counts))]
    alike = [n for n in others if ("," in n) == ("," in match[0]) and n != match[0]]
    if not alike:
        return
    new = data.draw(st.sampled_from(alike))
    rewrite = source[: match.start()] + new + source[match.end() :]
    found = comparer().compare(rewrite, source).found
    (one,) = [f for f in found if f.status is not Status.KEPT and f.kind is Kind.FIGURE]
    assert one.source is not None
    assert one.rewrite.start <= match.start() < one.rewrite.end
    assert one.source.start <= match.start() < one.source.end


@given(st.text(max_size=400), st.text(max_size=400))
def test_any_text_is_answered_and_every_place_is_its_own(rewrite: str, source: str) -> None:
    found = comparer().compare(rewrite, source)
    for one in found.found:
        assert rewrite[one.rewrite.start : one.rewrite.end].startswith(one.rewrite.words)
    assert found == comparer().compare(rewrite, source)


# ------------------------------------------------------------ real articles


@pytest.fixture(scope="module")
def official_comparer(official: Any) -> Comparer:
    return Comparer(official)


@pytest.fixture(scope="module")
def articles(data: Path) -> dict[str, str]:
    lines = (data / "claims-dev" / "articles.jsonl").read_text("utf-8").splitlines()
    return {found["article_id"]: found["text"] for found in map(json.loads, lines)}


@pytest.fixture(scope="module")
def planted(data: Path, articles: dict[str, str]) -> list[tuple[str, str, str]]:
    """Articles with a planted error, the same with the right figure, and the wrong figure."""
    pairs = []
    lines = (data / "claims-dev" / "claims.jsonl").read_text("utf-8").splitlines()
    for claim in map(json.loads, lines):
        text, old = articles[claim["article_id"]], claim["claimed_value"]
        new = claim["correct_value"]
        if claim["expected"] != "contradicted" or isinstance(old, str) or isinstance(new, str):
            continue
        is_rounding = isinstance(old, float) and round(abs(float(new)), 1) == old
        if old is None or is_rounding:
            continue
        right, often = re.subn(
            rf"(?<![\d.,]){old:,}(?![.,]?\d)", f"{new:,}", claim["span"], count=1
        )
        if not often:
            continue
        source = text[: claim["start"]] + right + text[claim["end"] :]
        pairs.append((text, source, f"{old:,}"))
    return pairs


def changed(found: Comparison) -> list[Found]:
    return [one for one in found.found if one.status is not Status.KEPT]


def test_an_article_is_kept_whole_by_itself(
    official_comparer: Comparer, articles: dict[str, str]
) -> None:
    assert len(articles) == 12
    for text in articles.values():
        assert is_whole(official_comparer.compare(text, text))


def test_every_planted_figure_is_found_and_nothing_else(
    official_comparer: Comparer, planted: list[tuple[str, str, str]]
) -> None:
    assert len(planted) >= 35
    for rewrite, source, wrong in planted:
        (one,) = changed(official_comparer.compare(rewrite, source))
        assert one.status is Status.CHANGED
        assert wrong in one.rewrite.words


def test_the_seed_page_held_against_itself_and_against_what_it_should_have_said(
    official_comparer: Comparer, data: Path
) -> None:
    page = (data / "articles" / "islington-north-2024.txt").read_text("utf-8")
    assert is_whole(official_comparer.compare(page, page))
    right = page.replace("24,120", "24,210").replace("In October 2020", "In May 2024")
    right = right.replace("I credit the people", "“I credit the people").replace(
        "all thanks to them.", "all thanks to them.”"
    )
    found = changed(official_comparer.compare(page, right))
    assert [(one.rewrite.words.split(".")[0], one.how) for one in found] == [
        ("24,120", How.OTHER_VALUE),
        ("24,120", How.OTHER_VALUE),
        ("I credit the people of Islington North for my life, knowledge, and skills",
         How.MARKS_LOST),
        ("October 2020", How.OTHER_DAY),
    ]  # fmt: skip
