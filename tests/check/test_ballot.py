"""Sentences on one poll in the manners of many papers, each claim held against the record.

`ballot_sentences.txt` has a sentence a line under the day and title (`@`) of its text. `{+third}`
is a claim that is borne out, `{-fourth=3}` one that is false, with what is right, and `{?16,521}`
one that is not called false.
"""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest
from tests.check.asking import CONTRADICTED, SUPPORTED, read

from tellers.check.claims import Finding, Verdict
from tellers.check.verdict import Reader

FILE = Path(__file__).with_name("ballot_sentences.txt")
CLAIM = re.compile(r"\{(?P<mark>[+?-])(?P<span>[^}=]*)(?:=(?P<right>[^}]*))?\}")


class Wanted(NamedTuple):
    """A claim of a sentence: its mark, where its words stand, what is right."""

    mark: str
    start: int
    end: int
    right: str | None


class Line(NamedTuple):
    """A sentence, the title of its text and the day on which it appeared, and its claims."""

    title: str
    published: date
    text: str
    claims: tuple[Wanted, ...]


def lines(file: Path = FILE) -> Iterator[Line]:
    day = title = ""
    for line in file.read_text("utf-8").splitlines():
        if line.startswith("@"):
            day, title = line[1:].split(" ", 1)
        elif line and not line.startswith("#"):
            yield marked(line, title, date.fromisoformat(day))


def marked(line: str, title: str, published: date) -> Line:
    text, claims, last = "", [], 0
    for found in CLAIM.finditer(line):
        text += line[last : found.start()]
        end = len(text) + len(found["span"])
        claims.append(Wanted(found["mark"], len(text), end, found["right"]))
        text, last = text + found["span"], found.end()
    return Line(title, published, text + line[last:], tuple(claims))


def near(found: tuple[Verdict, ...], one: Wanted) -> list[Verdict]:
    """The verdicts that share half of a claim's words, or half of their own."""
    return [
        v for v in found
        if 2 * (min(v.claim.end, one.end) - max(v.claim.start, one.start))
        >= min(one.end - one.start, v.claim.end - v.claim.start)
    ]  # fmt: skip


def named(line: Line) -> str:
    return f"{line.title} {line.published.year}: {line.text}"


@pytest.mark.parametrize("line", list(lines()), ids=named)
def test_what_a_sentence_tells_of_one_poll(official_reader: Reader, line: Line) -> None:
    found = read(official_reader, line.text, title=line.title, published=line.published)
    wrong = [v for v in found if v.verdict is CONTRADICTED]
    for one in line.claims:
        said: set[Finding] = {v.verdict for v in near(found, one)}
        if one.mark == "-":
            right = {v.correct_value for v in near(found, one) if v.verdict is CONTRADICTED}
            assert right and (one.right is None or one.right in right)
        else:
            assert CONTRADICTED not in said
            assert one.mark == "?" or SUPPORTED in said
    false = [one for one in line.claims if one.mark == "-"]
    assert not [v for v in wrong if not any(v in near(found, one) for one in false)]
