"""`tellers rank` as a researcher types it."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from tellers.cli.app import app

RUN = CliRunner()


@pytest.fixture(autouse=True)
def home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("TELLERS_HOME", str(tmp_path))
    monkeypatch.delenv("TELLERS_DATA", raising=False)


def test_the_smallest_majorities_of_the_packaged_record() -> None:
    done = RUN.invoke(app, ["rank", "majority", "--least", "--since", "2010", "--limit", "2"])
    assert done.exit_code == 0
    assert "North East Fife, 2017" in done.stdout.splitlines()[2]


def test_the_wire_says_what_was_asked_and_of_how_many() -> None:
    words = ["rank", "change", "--party", "Labour", "--in", "Scotland", "--since", "2015", "--json"]
    told = json.loads(RUN.invoke(app, [*words, "--limit", "1"]).stdout)
    assert (told["measure"], told["party"], told["area"]) == ("change", "lab", "Scotland")
    assert told["among"] > 50 and told["entries"][0]["rank"] == 1
    assert told["entries"][0]["because"]


def test_a_share_is_of_a_party() -> None:
    assert RUN.invoke(app, ["rank", "share"]).exit_code != 0
    assert RUN.invoke(app, ["rank", "nonsense"]).exit_code == 2
