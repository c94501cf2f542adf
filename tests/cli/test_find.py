"""`tellers find`: a figure, in one contest or in the whole record."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.web.running import environment

from tellers.cli.asking.finding import look, read_figure
from tellers.cli.asking.within import scope_asked
from tellers.cli.shown.found import show_found
from tellers.errors import ConfigError
from tellers.record.record import Record

Find = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def find(tmp_path: Path) -> Find:
    """`tellers find` on the packaged record."""

    def run(*words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "tellers", "find", *words],
            env=environment(tmp_path / "home"), capture_output=True, text=True, check=False,
        )  # fmt: skip

    return run


def test_a_figure_is_found_in_the_whole_record_newest_first(find: Find) -> None:
    run = find("26188")
    assert run.returncode == 0 and run.stderr == ""
    assert run.stdout.splitlines()[0] == "Islington North, 2024  London, England"
    assert "Majority last time: 26,188, in 2019" in run.stdout
    assert run.stdout.index("Islington North, 2019") > run.stdout.index("on the 2019 result")


def test_found_facts_as_json_follow_the_contract(find: Find) -> None:
    told = json.loads(find("26,188", "--json").stdout)
    assert {fact["value"] for fact in told} == {26188} and all(fact["because"] for fact in told)
    kinds = {
        fact["kind"] for fact in json.loads(find("26,188", "--kind", "majority", "--json").stdout)
    }
    assert kinds == {"majority"}


def test_nothing_found_is_one_and_a_clear_line(find: Find) -> None:
    run = find("26188", "--in", "Scotland", "--since", "2010")
    assert (run.returncode, run.stdout) == (1, "")
    assert run.stderr == (
        "No fact of the record in Scotland since 2010, national or of a contest, is 26188.\n"
    )
    assert json.loads(find("26189", "--json").stdout) == []
    assert find("26188", "--in", "Scotlnd").returncode == 2
    assert find("twenty").returncode == 2


@pytest.mark.parametrize(
    ("number", "area", "kind", "line"),
    [
        ("80", "", "overall-majority", "Overall majority of Conservatives: 80"),
        ("365", "", "seats", "Seats of Conservatives: 365"),
        ("13", "Scotland", "area-net", "Net change of SNP in Scotland, in seats: +13"),
        ("67.3%", "", "turnout-uk", "Turnout in the seats declared: 67.3%"),
    ],
)
def test_a_national_figure_is_found_in_its_election(
    official: Record, capsys: pytest.CaptureFixture[str],
    number: str, area: str, kind: str, line: str,
) -> None:  # fmt: skip
    scope = scope_asked(official, area, 2019, 2019, by_elections=True)
    found = look(official, read_figure(number), scope, {kind}, 5)
    assert [str(fact.subject).partition("/")[0] for fact in found.facts] == ["parl.2019-12-12"]
    show_found(official, found)
    told = capsys.readouterr().out.splitlines()
    assert told[0].startswith("The nation, 2019")
    assert told[1].strip().startswith(line)


def test_a_national_figure_is_of_the_area_asked_for(official: Record) -> None:
    scope = scope_asked(official, "Wales", 2019, 2019, by_elections=True)
    found = look(official, read_figure("365"), scope, {"seats"}, 5)
    assert found.facts == ()


def test_what_is_over_the_limit_is_counted(
    official: Record, capsys: pytest.CaptureFixture[str]
) -> None:
    scope = scope_asked(official, "England", 2010, by_elections=True)
    found = look(official, read_figure("49.2%"), scope, set(), 5)
    assert len(found.facts) == 5 and found.more > 10
    show_found(official, found)
    assert f"{found.more} contests more may have it" in capsys.readouterr().out


@pytest.mark.parametrize("text", ["", "1.", ".5", "1,00", "26 188", "١", "1e5"])
def test_what_is_no_figure_is_refused(text: str) -> None:
    with pytest.raises(ConfigError, match="is no figure"):
        read_figure(text)
