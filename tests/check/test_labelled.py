"""Labelled articles: the public split of the task and our own pressbook, by the task's own scorer.

The floors are what the issue asks of the public split, and what is reached on the pressbook, which
was written by somebody who had not read the check; see `pressbook/README.md`. Neither has a false
alarm. What the sets call false beside their labels is held down, and is still too much.
"""

import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from tellers.check.verdict import Reader

OWN = Path(__file__).parent
ASKED = {"max-false-alarm": 0.0, "min-recall": 0.97, "min-verdict": 0.95, "min-catch": 0.923}
REACHED = {
    "pressbook": {
        "max-false-alarm": 0.0, "min-recall": 0.92, "min-verdict": 0.925, "min-catch": 0.94,
    },
    "pressbook2": {
        "max-false-alarm": 0.005, "min-recall": 0.83, "min-verdict": 0.855, "min-catch": 0.84,
    },
    "pressbook3": {
        "max-false-alarm": 0.0, "min-recall": 0.855, "min-verdict": 0.88, "min-catch": 0.82,
    },
    "pressbook4": {
        "max-false-alarm": 0.0, "min-recall": 0.91, "min-verdict": 0.92, "min-catch": 0.92,
    },
    "pressbook5": {
        "max-false-alarm": 0.012, "min-recall": 0.95, "min-verdict": 0.95, "min-catch": 0.94,
    },
    "pressbook6": {
        "max-false-alarm": 0.0, "min-recall": 0.89, "min-verdict": 0.88, "min-catch": 0.87,
    },
    "pressbook7": {
        "max-false-alarm": 0.0, "min-recall": 0.94, "min-verdict": 0.945, "min-catch": 0.92,
    },
    "pressbook8": {
        "max-false-alarm": 0.0, "min-recall": 0.93, "min-verdict": 0.935, "min-catch": 0.92,
    },
    "pressbook9": {
        "max-false-alarm": 0.0, "min-recall": 0.925, "min-verdict": 0.93, "min-catch": 0.9,
    },
    "pressbook10": {  # a wrong turnout that is exactly the one before stays open
        "max-false-alarm": 0.0, "min-recall": 0.965, "min-verdict": 0.97, "min-catch": 0.96,
    },
    "pressbook11": {
        "max-false-alarm": 0.0, "min-recall": 0.895, "min-verdict": 0.905, "min-catch": 0.91,
    },
    "pressbook12": {
        "max-false-alarm": 0.0, "min-recall": 0.91, "min-verdict": 0.915, "min-catch": 0.88,
    },
    "pressbook13": {
        "max-false-alarm": 0.0, "min-recall": 0.95, "min-verdict": 0.955, "min-catch": 0.94,
    },
    "pressbook14": {
        "max-false-alarm": 0.0, "min-recall": 0.91, "min-verdict": 0.9, "min-catch": 0.88,
    },
    "pressbook15": {
        "max-false-alarm": 0.0, "min-recall": 0.89, "min-verdict": 0.9, "min-catch": 0.85,
    },
    "pressbook16": {
        "max-false-alarm": 0.0, "min-recall": 0.79, "min-verdict": 0.8, "min-catch": 0.79,
    },
    "pressbook17": {
        "max-false-alarm": 0.0, "min-recall": 0.84, "min-verdict": 0.84, "min-catch": 0.82,
    },
    "pressbook18": {
        "max-false-alarm": 0.0, "min-recall": 0.83, "min-verdict": 0.84, "min-catch": 0.84,
    },
    "pressbook19": {
        "max-false-alarm": 0.0, "min-recall": 0.91, "min-verdict": 0.91, "min-catch": 0.85,
    },
    "pressbook20": {
        "max-false-alarm": 0.0, "min-recall": 0.87, "min-verdict": 0.88, "min-catch": 0.86,
    },
    "pressbook21": {
        "max-false-alarm": 0.0, "min-recall": 0.87, "min-verdict": 0.875, "min-catch": 0.84,
    },
    "pressbook22": {
        "max-false-alarm": 0.0, "min-recall": 0.84, "min-verdict": 0.85, "min-catch": 0.84,
    },
    "pressbook23": {
        "max-false-alarm": 0.0, "min-recall": 0.89, "min-verdict": 0.90, "min-catch": 0.86,
    },
    "pressbook24": {
        "max-false-alarm": 0.0, "min-recall": 0.93, "min-verdict": 0.93, "min-catch": 0.92,
    },
    "pressbook25": {  # its misses are not read yet
        "max-false-alarm": 0.012, "min-recall": 0.79, "min-verdict": 0.785, "min-catch": 0.73,
    },
}  # fmt: skip
UNLABELLED = {
    "claims-dev": 0, "pressbook": 0, "pressbook2": 0, "pressbook3": 0, "pressbook4": 0,
    "pressbook5": 2, "pressbook6": 0, "pressbook7": 2, "pressbook8": 1, "pressbook9": 0,
    "pressbook10": 0, "pressbook11": 2, "pressbook12": 0, "pressbook13": 2, "pressbook14": 1,
    "pressbook15": 3, "pressbook16": 4, "pressbook17": 6, "pressbook18": 0,
    "pressbook19": 2,  # both are false, and called so beside the labels
    "pressbook20": 1,  # as this one
    "pressbook21": 0,
    "pressbook22": 0,
    "pressbook23": 0,
    "pressbook24": 4,  # all are false, and called so beside the labels
    "pressbook25": 2,  # as these
}  # fmt: skip
"""True words that are no claim of the set and are called false; none may be added."""


@pytest.fixture(scope="module")
def labelled() -> Path:
    """The public split beside the official files."""
    folder = Path(os.environ.get("TELLERS_DATA", "")) / "claims-dev"
    if not os.environ.get("TELLERS_DATA") or not folder.is_dir():
        pytest.skip("the labelled claims are not beside the data")
    return folder


def predicted(reader: Reader, articles: Path) -> list[str]:
    """A line a claim, in the words of the wire, with its article's id."""
    lines: list[str] = []
    for line in articles.read_text("utf-8").splitlines():
        article = json.loads(line)
        found = reader.check_text(
            article["text"],
            title=article["title"],
            published=date.fromisoformat(article["published"]),
        )
        named = {"article_id": article["article_id"]}
        lines += [json.dumps({**verdict.as_json(), **named}) for verdict in found]
    return lines


@pytest.mark.parametrize("name", list(UNLABELLED))
def test_the_scorer_finds_no_more_false_alarms_and_what_was_reached(
    official_reader: Reader, labelled: Path, tmp_path: Path, name: str
) -> None:
    own = REACHED.get(name)
    folder, floors = (OWN / name, own) if own else (labelled, ASKED)
    file = tmp_path / "predictions.jsonl"
    file.write_text("\n".join(predicted(official_reader, folder / "articles.jsonl")), "utf-8")
    bars = [f"--{bar}={value}" for bar, value in floors.items()]
    scorer = labelled / "claims_score.py"
    done = subprocess.run(
        [sys.executable, str(scorer), str(folder), str(file), *bars],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    told = next(line for line in done.stdout.splitlines() if "alarms_unlabelled" in line)
    assert int(told.split()[-1]) <= UNLABELLED[name], done.stdout


ALARMS = 2
"""Claims of the true texts that are called false: all are faults, and none may be added."""


def test_of_texts_in_which_all_is_true_no_more_is_called_false(official_reader: Reader) -> None:
    lines = [
        json.loads(line) for line in predicted(official_reader, OWN / "truebook/articles.jsonl")
    ]
    alarms = [
        f"{one['article_id']}: {one['span']}" for one in lines if one["verdict"] == "contradicted"
    ]
    borne_out = sum(one["verdict"] == "supported" for one in lines)
    assert len(alarms) <= ALARMS, alarms
    assert borne_out >= 2300


@pytest.mark.parametrize("book", sorted(one.parent.name for one in OWN.glob("*/articles.jsonl")))
def test_a_record_that_holds_little_reads_every_text(packaged_reader: Reader, book: str) -> None:
    for line in (OWN / book / "articles.jsonl").read_text("utf-8").splitlines():
        article = json.loads(line)
        for text in (article["text"], f"{article['title']}. {article['text']}"):
            found = packaged_reader.check_text(text)
            assert all(text[v.claim.start : v.claim.end] == v.claim.span for v in found)
