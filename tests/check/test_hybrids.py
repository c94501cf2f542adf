"""Halves of sentences of the press put together: whatever they say, the check answers.

Patterns with parts that may be missing have made it fail: "the swing to Labour from the Tories".
"""

import json
import random
import re
from datetime import date
from pathlib import Path

import pytest

from tellers.check.verdict import Reader

BOOKS = sorted(Path(__file__).parent.glob("pressbook*/articles.jsonl"))
SEED, HYBRIDS = 20261129, 400
JOINT = re.compile(
    r"(, | and | but | while | with | from | to | by | of | in | than | since | was )"
)
STOP = re.compile(r"(?<=[.!?]) ")
FAILED = (
    ("Gower", "2017-06-09", "The swing to Labour from the Conservatives was 3.6 points."),
    (
        "Conservatives win Copeland by-election", "2017-02-24",
        "Labour's share fell 4.9 points and the Conservatives' climbed from 35.8% to 41.3% by "
        "Third time lucky for Douglas Ross, who was second in Moray in both 2010 and 2015 and has "
        "now unseated Angus Robertson by , giving a swing of 6.7%.",
    ),
)  # fmt: skip
"""Title, day and text of what has made the check fail."""


@pytest.mark.parametrize(("title", "day", "text"), FAILED)
def test_what_made_it_fail(official_reader: Reader, title: str, day: str, text: str) -> None:
    assert official_reader.check_text(text, title=title, published=date.fromisoformat(day))


def test_hybrids_are_answered(official_reader: Reader) -> None:
    dice = random.Random(SEED)
    articles = [json.loads(line) for book in BOOKS for line in book.read_text("utf-8").splitlines()]
    sentences = [one for article in articles for one in STOP.split(article["text"])]
    told = 0
    for _ in range(HYBRIDS):
        article = dice.choice(articles)
        one, other = (JOINT.split(dice.choice(sentences)) for _ in range(2))
        own = JOINT.split(dice.choice(STOP.split(article["text"])))
        parts = [some[: dice.randrange(1, len(some) + 1)] for some in (own, one)]
        text = "".join([*parts[0], dice.choice((" and ", ", ", " by ", " from ")), *parts[1]])
        text += "".join(other[dice.randrange(len(other)) :])
        day = date.fromisoformat(article["published"])
        told += len(official_reader.check_text(text, title=article["title"], published=day))
    assert told > HYBRIDS
