"""ClaimReview: only of chosen claims, under a name, in the words of print, and never by itself."""

import json
import re
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from tests.web.running import environment

TEXT = (
    "Jeremy Corbyn won Islington North in 2024 with 24,120 votes, a majority of 7,427.\n\n"
    "“</script><script>alert(1)</script> & more,” he said.\n"
)
SIGNED = (
    "--publisher", "The Desk", "--publisher-url", "https://desk.example", "--url",
    "https://desk.example/checked", "--appearance", "https://paper.example/story",
)  # fmt: skip
WHOLE = {"type": "string", "pattern": "^https?://[^ ]+$"}
SAID = {"type": "string", "minLength": 1}
REVIEW: dict[str, Any] = {
    "type": "object",
    "required": ["@type", "url", "claimReviewed", "datePublished", "author", "itemReviewed",
                 "reviewRating"],
    "properties": {
        "@type": {"const": "ClaimReview"},
        "url": WHOLE,
        "claimReviewed": SAID,
        "datePublished": {"type": "string", "format": "date"},
        "author": {
            "required": ["name", "url"],
            "properties": {"@type": {"const": "Organization"}, "name": SAID, "url": WHOLE},
        },
        "itemReviewed": {
            "required": ["appearance"],
            "properties": {"@type": {"const": "Claim"}, "appearance": {"required": ["url"]}},
        },
        "reviewRating": {
            "additionalProperties": False,
            "required": ["alternateName"],
            "properties": {
                "@type": {"const": "Rating"},
                "alternateName": {
                    "enum": ["Matches the record", "Does not match the record", "Not checkable"]
                },
            },
        },
    },
}  # fmt: skip
"""What search engines ask of a review; there is a verdict in words and none in figures."""


@pytest.fixture
def tellers(tmp_path: Path) -> Any:
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")

    def run(*words: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [sys.executable, "-m", "tellers", *words], env=environment(tmp_path / "home"),
            capture_output=True, text=True, check=False, timeout=120, cwd=tmp_path,
        )  # fmt: skip

    return run


def numbers(tellers: Any) -> dict[str, int]:
    claims = json.loads(tellers("check", "a.txt", "--json").stdout)["claims"]
    return {claim["verdict"]: number for number, claim in enumerate(claims, start=1)}


def test_the_chosen_claims_are_written_and_no_other(tellers: Any) -> None:
    found = numbers(tellers)
    wrong, quote = found["contradicted"], found["uncheckable"]
    told = json.loads(
        tellers(
            "claim-review", "a.txt", "--claim", str(wrong), "--claim", str(quote), *SIGNED,
            "--date", "2024-07-06", "--outlet", "The Paper",
        ).stdout
    )  # fmt: skip
    assert told["@context"] == "https://schema.org"
    first, second = told["@graph"]
    for review in (first, second):
        jsonschema.validate(review, REVIEW, format_checker=jsonschema.FormatChecker())
    assert first["url"] == f"https://desk.example/checked#claim-{wrong}"
    assert first["reviewRating"]["alternateName"] == "Does not match the record"
    assert first["datePublished"] == "2024-07-06"
    assert first["itemReviewed"]["appearance"]["publisher"]["name"] == "The Paper"
    for words in ("“7,427”", "The record: 7,247.", "24,120 − 16,873", "Record ", "covers"):
        assert words in first["reviewBody"]
    assert second["reviewRating"]["alternateName"] == "Not checkable"
    said = json.dumps(told).lower()
    assert not re.search(r"\bfalse\b|\blie[sd]?\b|ratingvalue|bestrating", said)


def test_the_script_element_cannot_be_left_and_is_dated_today(tellers: Any, tmp_path: Path) -> None:
    quote = numbers(tellers)["uncheckable"]
    run = tellers("claim-review", "a.txt", "--claim", str(quote), *SIGNED, "--script", "r.html")
    assert (run.returncode, run.stdout) == (0, "")
    html = (tmp_path / "r.html").read_text("utf-8")
    assert html.count("<") == html.count(">") == 2
    _, _, body = html.partition(">")
    (review,) = json.loads(body.rpartition("<")[0])["@graph"]
    assert "</script>" in review["claimReviewed"]
    day = date.fromisoformat(review["datePublished"])
    written = datetime.fromtimestamp((tmp_path / "r.html").stat().st_mtime, UTC)
    assert abs(day - written.date()) <= timedelta(days=1)


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("--claim", "99", *SIGNED), "no claim 99"),
        (("--claim", "1", *SIGNED, "--url", "desk"), "is no address"),
        (("--claim", "1", *SIGNED, "--url", "javascript://x"), "is no address"),
        (("--claim", "1", *SIGNED, "--publisher", " "), "needs the name"),
        (("--claim", "1", *SIGNED, "--date", "soon"), "is no day"),
        (SIGNED, "--claim"),
        (("--claim", "1", *SIGNED[2:]), "--publisher"),
    ],
)
def test_what_is_not_signed_and_chosen_is_not_written(
    tellers: Any, words: tuple[str, ...], says: str
) -> None:
    run = tellers("claim-review", "a.txt", *words)
    assert (run.returncode, run.stdout) == (2, "")
    assert says in run.stderr


def test_no_face_of_the_check_has_it_by_itself(tellers: Any, tmp_path: Path) -> None:
    run = tellers("check", "a.txt", "--html", "r.html", "--explain")
    assert "ClaimReview" not in run.stdout + (tmp_path / "r.html").read_text("utf-8")
    assert "ClaimReview" not in tellers("check", "a.txt", "--json").stdout
