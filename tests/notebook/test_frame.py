"""A frame holds the rows as they are: whole votes, gaps that are gaps, days that are days."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pandas
import pytest
from hypothesis import given
from tests.builders import a_contest, a_declaration, a_record
from tests.strategies import general_elections

from tellers.errors import ConfigError
from tellers.notebook.frame import DTYPES
from tellers.notebook.rows import KINDS, Holds
from tellers.notebook.search import search
from tellers.record.record import Record


@given(general_elections())
def test_a_frame_has_the_values_of_the_rows(pair: Any) -> None:
    found = search(pair.record)
    for kind in KINDS:
        frame, made = found.to_pandas(kind), found.to_rows(kind)
        assert list(frame.columns) == list(KINDS[kind])
        for row, (_, told) in zip(made, frame.iterrows(), strict=True):
            for name, value in row.items():
                assert pandas.isna(told[name]) if value is None else told[name] == _plain(value)


def _plain(value: Any) -> Any:
    return pandas.Timestamp(value) if hasattr(value, "year") else value


@pytest.mark.parametrize("kind", KINDS)
def test_the_types_are_the_same_with_and_without_rows(kind: str) -> None:
    undeclared = a_record(a_declaration(), contests=[a_contest(place="Bath")])
    for found in (search(undeclared), search(undeclared, year=1955)):
        told = {name: str(dtype) for name, dtype in found.to_pandas(kind).dtypes.items()}
        assert told == {name: DTYPES[holds] for name, holds in KINDS[kind].items()}


def test_no_votes_are_floats() -> None:
    for kind in KINDS:
        counts = [name for name, holds in KINDS[kind].items() if holds is Holds.COUNT]
        frame = search(a_record(a_declaration(), contests=[a_contest(place="B")])).to_pandas(kind)
        assert all(str(frame[name].dtype) == "Int64" for name in counts)


def test_the_votes_of_a_general_election_by_party(official: Record) -> None:
    frame = search(official, year="2019-12-12").to_pandas("candidacies")
    assert frame["votes"].sum() == 32_014_110
    assert frame[frame["is_elected"]].groupby("party").size().to_dict() == {
        "con": 365, "lab": 202, "snp": 48, "ld": 11, "dup": 8, "sf": 7, "pc": 4, "sdlp": 2,
        "apni": 1, "green": 1, "spk": 1,
    }  # fmt: skip


def test_without_pandas_the_words_to_get_it_are_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pandas", None)
    with pytest.raises(ConfigError, match=r"pandas is not installed.*pip install 'tellers\[pandas"):
        search(a_record(a_declaration())).to_pandas()


def test_tellers_searches_shows_and_gives_rows_without_importing_pandas() -> None:
    words = (
        "import sys, tellers; r = tellers.load(packaged=True); f = tellers.search(r, year=2019);"
        "repr(f), f.to_rows(); sys.exit('pandas' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", words], check=False).returncode == 0


SCRIPT = """\
from fractions import Fraction
import tellers
from tellers.notebook.found import Contests, Found
from tellers.record.record import Record

record: Record = tellers.load(packaged=True)
found: Contests = tellers.search(record, seat="Bury North", year=2019, by_elections=False)
one: Found = tellers.show(record, found[0].contest)
majority: int | None = one.majority
turnout: Fraction | None = one.turnout
names: list[str] = [str(row["seat"]) for row in found.to_rows()]
votes: int = one.result.votes["con"] if one.result else 0
"""
WRONG = """\
tellers.search(record, colour="red")
tellers.search(record, seat=7)
one.contest = found[1].contest
total: int = one.turnout
"""


def test_a_script_is_checked_against_our_types(tmp_path: Path) -> None:
    said = {}
    for name, text in (("right", SCRIPT), ("wrong", SCRIPT + WRONG)):
        (tmp_path / f"{name}.py").write_text(text, "utf-8")
        words = [sys.executable, "-m", "mypy", "--strict", "--no-color-output", f"{name}.py"]
        said[name] = subprocess.run(
            words, cwd=tmp_path, capture_output=True, text=True, check=False
        ).stdout
    assert said["right"] == "Success: no issues found in 1 source file\n"
    faults = [line for line in said["wrong"].splitlines() if ": error: " in line]
    assert [line.rpartition("[")[2] for line in faults] == [
        "call-arg]", "arg-type]", "misc]", "assignment]",
    ]  # fmt: skip
