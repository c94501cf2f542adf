"""`tellers card` as a desk types it, on the packaged record."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from tellers.cli.app import app
from tellers.cli.asking.card import prospect_of
from tellers.errors import TellersError, UnknownContest
from tellers.record.record import Record

RUN = CliRunner()


@pytest.fixture(autouse=True)
def home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("TELLERS_HOME", str(tmp_path))
    monkeypatch.delenv("TELLERS_DATA", raising=False)


def test_a_card_in_lines() -> None:
    done = RUN.invoke(app, ["card", "Islington North", "2024"])
    assert done.exit_code == 0
    assert "26,188  the majority of Labour over Liberal Democrats, 2019 result" in done.stdout
    assert "24 in a row  Labour has won every contest since the 1937 by-election*" in done.stdout
    assert "7,247" not in done.stdout and "24,120" not in done.stdout


def test_a_card_as_one_page_and_as_facts(tmp_path: Path) -> None:
    page = tmp_path / "card.html"
    assert RUN.invoke(app, ["card", "Bolsover", "2019", "--html", str(page)]).exit_code == 0
    text = page.read_text("utf-8")
    assert "<h1>Bolsover, 2019</h1>" in text and "size: A4" in text
    assert "<script" not in text and "http" not in text
    told = json.loads(RUN.invoke(app, ["card", "Bolsover", "2019", "--json"]).stdout)
    assert {"kind", "value", "because", "base"} <= set(told[0])


@pytest.mark.parametrize(
    ("words", "error", "said"),
    [
        (["Atlantis"], UnknownContest, "names no contest"),
        (["Atlantis", "2019"], UnknownContest, "no constituency"),
        (["Islington North", "2029"], UnknownContest, "It has"),
        (["Stepney"], UnknownContest, "no seat of the map of"),
    ],
)
def test_what_has_no_card_is_said(
    official: Record, words: list[str], error: type[TellersError], said: str
) -> None:
    with pytest.raises(error, match=said) as caught:
        prospect_of(official, words)
    assert caught.value.exit_code == 2


def test_a_seat_that_is_gone_is_met_with_the_one_of_today(official: Record) -> None:
    with pytest.raises(UnknownContest) as caught:
        prospect_of(official, ["Hove"])
    assert caught.value.mend == "Did you mean Hove and Portslade?"
