"""The count from the terminal: declare, correct, withdraw, and what a slip of the finger meets."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from tests.web.running import environment, running

ABERAVON = ("Aberavon", "2019")
AS_COUNTED = (
    "labour=17,008", "Conservatives=6518", "Lib Dems=1072", "plaid cymru=2711", "brx=3108",
    "the Greens=450", "others=731",
)  # fmt: skip


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def tellers(home: Path) -> Any:
    def run(*words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "tellers", *words],
            env=environment(home), input="", capture_output=True, text=True, check=False,
            timeout=120,
        )  # fmt: skip

    return run


def votes(*words: str) -> list[str]:
    return [part for word in words for part in ("--votes", word)]


def test_a_declaration_is_entered_corrected_and_withdrawn(tellers: Any) -> None:
    declared = tellers("declare", *ABERAVON, *votes(*AS_COUNTED))
    assert (declared.returncode, declared.stdout) == (0, "1: Labour hold Aberavon by 10,490\n")
    reason = ("--reason", "a bundle was counted twice")
    corrected = tellers("correct", *ABERAVON, *votes("lab=17000"), *reason)
    assert (corrected.returncode, corrected.stdout) == (0, "2: Labour hold Aberavon by 10,482\n")
    withdrawn = tellers("withdraw", *ABERAVON, "--reason", "recount")
    assert withdrawn.returncode == 0
    lines = json.loads(tellers("ledger", "--json").stdout)
    assert [line["kind"] for line in lines] == ["declared", "corrected", "withdrawn"]
    assert lines[1]["reason"] == "a bundle was counted twice"


def test_a_count_entered_by_hand_does_not_cite_a_file_that_says_otherwise(tellers: Any) -> None:
    tellers("declare", *ABERAVON, *votes(*AS_COUNTED))
    tellers("correct", *ABERAVON, *votes("lab=17000"), "--reason", "misheard")
    first, second = json.loads(tellers("ledger", "--json").stdout)
    assert first["result"]["cites"]["lab"][0] != "the night’s ledger"
    assert second["result"]["cites"]["lab"] == ["the night’s ledger", "entered by terminal"]
    assert second["result"]["cites"]["con"] == first["result"]["cites"]["con"]


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (("declare", *ABERAVON, *votes("labour=17008")), 2, "No votes for con, ld, pc"),
        (("declare", *ABERAVON, *votes("nobody=1")), 2, "Choose of: Conservative, Labour"),
        (("declare", *ABERAVON, *votes("labour=many")), 2, "WHO=N"),
        (("correct", *ABERAVON, *votes("lab=1"), "--reason", "x"), 3, "Declare it first"),
        (("correct", *ABERAVON, *votes("lab=1")), 2, "--reason"),
        (("withdraw", *ABERAVON, "--reason", "x"), 3, "Declare it first"),
        (("withdraw", "Atlantis", "2019", "--reason", "x"), 2, "no constituency"),
    ],
)
def test_what_cannot_be_entered_is_one_line(
    tellers: Any, words: tuple[str, ...], code: int, says: str
) -> None:
    run = tellers(*words)
    assert (run.returncode, run.stdout) == (code, "")
    (line,) = run.stderr.strip().splitlines()
    assert says in line


def test_an_odd_figure_is_held_until_somebody_says_that_it_is_meant(tellers: Any) -> None:
    slip = [word.replace("17,008", "170080") for word in AS_COUNTED]
    held = tellers("declare", *ABERAVON, *votes(*slip))
    assert held.returncode == 3
    assert "votes of 50750 electors" in held.stderr
    assert "--yes" in held.stderr
    assert tellers("ledger", "--json").returncode == 3
    assert tellers("declare", *ABERAVON, *votes(*slip), "--yes").returncode == 0


def test_a_desk_that_runs_takes_the_line_and_shows_it(tellers: Any, home: Path) -> None:
    with running(home, "up") as desk:
        desk.until(40)
        desk.post("/replay/pause")
        first = desk.get("/count.csv").splitlines()[1].split(",")
        contest, seat = first[5], first[6]
        withdrawn = tellers("withdraw", contest, "--reason", "the wrong sheet was read out")
        assert withdrawn.returncode == 0, withdrawn.stderr
        assert desk.address in withdrawn.stderr
        assert desk.version()["declared"] == 39
        corrections = desk.get("/corrections")
        assert seat in corrections
        assert "wrong sheet" in corrections
