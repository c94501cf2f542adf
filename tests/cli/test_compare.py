"""`tellers compare` as a user types it: the report, the wire, the exit codes."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from tests.web.running import environment

Run = subprocess.CompletedProcess[str]
SOURCE = """Corbyn holds on

Jeremy Corbyn won Islington North with 24,120 votes, a majority of 7,247.

“I thank the people,” Mr Corbyn said on Friday.
"""


@pytest.fixture
def compare(tmp_path: Path) -> Any:
    """The command on a machine without the official files, beside `source.txt`."""
    (tmp_path / "source.txt").write_text(SOURCE, encoding="utf-8")

    def run(*words: str, stdin: str = "") -> Run:
        return subprocess.run(
            [sys.executable, "-m", "tellers", "compare", *words],
            env=environment(tmp_path / "home", None), input=stdin, capture_output=True, text=True,
            check=False, timeout=120, cwd=tmp_path,
        )  # fmt: skip

    return run


def test_a_text_that_keeps_everything_ends_with_nought(compare: Any) -> None:
    run = compare(
        "-", "source.txt", stdin="Corbyn won by more than 7,000 votes in Islington North."
    )
    assert (run.returncode, run.stderr) == (0, "")
    assert run.stdout == (
        "0 changed, 0 in no place of the source, 3 kept (1 rounded), 3 left out.\n"
    )


def test_what_changed_is_shown_in_both_lines(compare: Any) -> None:
    run = compare("-", "source.txt", stdin="Corbyn wins.\n\nCorbyn won by 7,427 votes.")
    assert run.returncode == 1
    assert run.stdout.splitlines()[:3] == [
        "≠ figure  7,247 → 7,427  another value",
        "  -:3  Corbyn won by [7,427] votes.",
        "  source.txt:3  Jeremy Corbyn won Islington North with 24,120 votes, a majority of "
        "[7,247].",
    ]


def test_all_shows_what_was_kept_and_left_out(compare: Any) -> None:
    run = compare("source.txt", "-", "--all", stdin=SOURCE + "\n\nHe stood alone in May 2024.")
    assert run.returncode == 0
    assert "= figure  7,247  the same\n" in run.stdout
    assert "- date  May 2024\n" in run.stdout


def test_a_page_is_read_without_its_furniture(compare: Any, tmp_path: Path) -> None:
    page = "<html><nav>12 jobs, 99 cars</nav><p>Corbyn won by <b>7,247</b> votes.</p></html>"
    (tmp_path / "page.html").write_text(page, encoding="utf-8")
    assert compare("page.html", "source.txt").returncode == 0


def test_the_wire_names_both_files_and_each_place(compare: Any) -> None:
    run = compare("-", "source.txt", "--json", stdin="Corbyn won by 7,427 votes.")
    assert run.returncode == 1
    found = json.loads(run.stdout)
    assert (found["rewrite"], found["source"]) == ("-", "source.txt")
    (one,) = (item for item in found["items"] if item["status"] == "changed")
    assert SOURCE[one["source"]["start"] : one["source"]["end"]] == "7,247"
    assert found["totals"]["figure"] == {"kept": 0, "changed": 1, "added": 0, "dropped": 1}


@pytest.mark.parametrize(
    ("words", "stdin", "said"),
    [
        (("nowhere.txt", "source.txt"), "", "nowhere.txt: No such file or directory."),
        (("-", "source.txt"), " \n", "-:1: nothing to check, the file is empty."),
        (("-", "source.txt"), "x " * 200_000, "longer than 160,000 bytes"),
        (("-", "-"), "x", "Only one of the two texts"),
    ],
)
def test_what_cannot_be_read_is_one_line(
    compare: Any, words: tuple[str, ...], stdin: str, said: str
) -> None:
    run = compare(*words, stdin=stdin)
    code = 2 if words == ("-", "-") else 3  # wrong use, or what cannot be done
    assert (run.returncode, run.stdout) == (code, "")
    assert said in run.stderr
    assert run.stderr.count("\n") == 1
