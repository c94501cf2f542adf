"""The press-books' false figures, each put right in its writer's manner: none is called false.

The right figure stands in the place of the false one, all those of an article together. Left out
are those that no figure alone puts right, by what their labels say of them: a statement that is
true or false as a whole, a figure whose way is wrong and not its size, a change in points that is
told in per cent, a figure between bounds, and one whose second decimal leaves the first open.
"""

import json
from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from tests.check.asking import CONTRADICTED

from tellers.check.verdict import Reader
from tellers.style.manner import in_manner

BOOKS = sorted(Path(__file__).parent.glob("pressbook*"))
HALF = 5
"""The second decimal that rounds either way."""


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]


def number(value: object) -> Fraction | None:
    try:
        return Fraction(str(value).replace(",", ""))
    except ValueError:
        return None


def can_be_put_right(claim: dict[str, Any], right: Fraction) -> bool:
    """Whether the figure alone is what is false."""
    said, rule = number(claim["claimed_value"]), claim["tolerance_note"]
    if said is None or "as a whole" in rule or "than" in rule or "nearly" in rule:
        return False
    is_turned = right * said < 0 and abs(abs(right) - abs(said)) < 1
    is_in_percent = claim["claim_type"] == "change" and "per cent" in claim["corruption"]
    is_in_percent |= (
        claim["claim_type"] == "change" and "percent" in f"{rule} {claim['corruption']}"
    )
    is_open = right.denominator > 1 and abs(right * 100) % 10 == HALF
    return not (is_turned or is_in_percent or is_open)


def put_right(text: str, claims: list[dict[str, Any]]) -> tuple[str, list[tuple[int, int]]]:
    """The text with its false figures put right, and where they stand now."""
    parts, places, at, size = list[str](), list[tuple[int, int]](), 0, 0
    for start, end, new in sorted(edits(claims)):
        if start < at:
            continue
        parts += [text[at:start], new]
        size += start - at + len(new)
        places.append((size - len(new), size))
        at = end
    return "".join([*parts, text[at:]]), places


def edits(claims: list[dict[str, Any]]) -> Iterator[tuple[int, int, str]]:
    for claim in claims:
        right = number(claim["correct_value"])
        if right is None or not can_be_put_right(claim, right):
            continue
        found = in_manner(claim["span"], abs(right))
        if found is not None and found[2] != "0":
            start, end, new = found
            yield claim["start"] + start, claim["start"] + end, new


@pytest.mark.parametrize("book", BOOKS, ids=[book.name for book in BOOKS])
def test_a_figure_put_right_is_not_called_false(official_reader: Reader, book: Path) -> None:
    false = [one for one in lines(book / "claims.jsonl") if one["expected"] == "contradicted"]
    told, count = list[str](), 0
    for article in lines(book / "articles.jsonl"):
        own = [one for one in false if one["article_id"] == article["article_id"]]
        text, places = put_right(article["text"], own)
        if not places:
            continue
        count += len(places)
        found = official_reader.check_text(
            text, title=article["title"], published=date.fromisoformat(article["published"])
        )
        told += [
            f"{article['article_id']}: {v.claim.span} for {v.correct_value}"
            for v in found
            if v.verdict is CONTRADICTED
            and any(v.claim.start < end and start < v.claim.end for start, end in places)
        ]
    assert count
    assert not told
