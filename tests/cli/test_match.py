"""`tellers match` as a user types it: the table with ids to stdout, the doubts to stderr."""

import csv
import io
import json
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.web.running import environment

import tellers
from tellers.cli.door.sheets import ADDED, Sheet, questions, read_decided, read_sheet, written
from tellers.errors import ConfigError, UnreadableSource
from tellers.record.matching.match import match_names
from tellers.record.matching.verdict import Kind
from tellers.record.record import Record

Run = subprocess.CompletedProcess[str]
SEATS = 'seat,party,note\nBURY SOUTH,Lab,=1+1\n"Chester, City of",Tories,"a\nb"\nHendn,Green,\n'


@pytest.fixture
def match(tmp_path: Path) -> Any:
    """The command on a machine without the official files."""
    (tmp_path / "seats.csv").write_text(SEATS, encoding="utf-8")

    def run(*words: str, stdin: str = "") -> Run:
        return subprocess.run(
            [sys.executable, "-m", "tellers", "match", *words],
            env=environment(tmp_path / "home", None), input=stdin, capture_output=True, text=True,
            check=False, timeout=120, cwd=tmp_path,
        )  # fmt: skip

    return run


def cells(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text, newline="")))


def test_ids_are_added_and_the_doubtful_are_listed(match: Any) -> None:
    run = match("seats.csv", "--column", "seat", "--when", "2019")
    assert run.returncode == 1
    assert cells(run.stdout) == [
        ["seat", "party", "note", *ADDED],
        ["BURY SOUTH", "Lab", "=1+1", "bury-south.2010", "Bury South", "normalised"],
        ["Chester, City of", "Tories", "a\nb", "city-of-chester.2010", "City of Chester",
         "normalised"],
        ["Hendn", "Green", "", "", "", "none"],
    ]  # fmt: skip
    assert "'Hendn': none" in run.stderr and "hendon.2010 (Hendon, 83)" in run.stderr
    assert run.stderr.splitlines()[-1] == "3 rows: 1 none, 2 normalised."


def test_what_a_person_decides_is_fed_back(match: Any, tmp_path: Path) -> None:
    words = ("seats.csv", "--column", "seat", "--when", "2019")
    assert match(*words, "--doubtful", "doubtful.csv").returncode == 1
    header, row = cells((tmp_path / "doubtful.csv").read_text("utf-8"))
    assert (header[0], header[-1], row[0], row[-1]) == ("asked", "id", "Hendn", "")
    decided = io.StringIO()
    csv.writer(decided).writerows([header, [*row[:-1], "hendon.2010"]])
    (tmp_path / "decided.csv").write_text(decided.getvalue(), encoding="utf-8")
    run = match(*words, "--decided", "decided.csv")
    assert run.returncode == 0
    assert cells(run.stdout)[-1][3:] == ["hendon.2010", "Hendon", "decided"]
    again = match("seats.csv", "--column", "seat", "--when", "2005", "--decided", "decided.csv")
    assert again.returncode == 1 and "not in force on 2005-05-05" in again.stderr


def test_parties_from_standard_input_as_json(match: Any) -> None:
    stdin = "party\tvotes\nTories\t1\nGreen\t2\n"
    run = match("-", "--column", "party", "--kind", "party", "--json", stdin=stdin)
    tories, green = json.loads(run.stdout)
    assert run.returncode == 1
    assert (tories["id"], tories["match"], tories["candidates"]) == ("con", "alias", [])
    assert (green["id"], green["match"]) == ("", "ambiguous")
    assert {one["id"] for one in green["candidates"]} == {"green", "sgp", "gpni"}


def test_each_row_may_name_its_election(match: Any) -> None:
    stdin = "seat,year\nBURY SOUTH,2005\nBURY SOUTH,2019\nBURY SOUTH,soon\n"
    run = match("-", "--column", "seat", "--when-column", "year", stdin=stdin)
    assert run.returncode == 1
    ids = [row[2] for row in cells(run.stdout)[1:]]
    assert ids == ["bury-south.1997", "bury-south.2010", ""]
    assert "'soon' is no election" in run.stderr


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (("seats.csv", "--column", "constituency"), 2, "The file has: seat, party, note."),
        (("seats.csv", "--column", "seat", "--when", "soon"), 2, "Say 2019"),
        (("seats.csv", "--column", "seat", "--kind", "party", "--when", "2019"), 2, "on no map"),
        (("seats.csv", "--column", "seat", "--when", "2019", "--when-column", "note"), 2, "twice"),
        (("seats.csv", "--column", "seat", "--kind", "party", "--when-column", "note"), 2, "map"),
        (("missing.csv", "--column", "seat"), 3, "missing.csv"),
        (("seats.csv", "--column", "seat", "--doubtful", "seats.csv/where.csv"), 3, "where.csv"),
        (("seats.csv", "--column", "seat", "--decided", "seats.csv"), 2, "No column 'asked'"),
    ],
)  # fmt: skip
def test_wrong_use_is_one_line(match: Any, words: tuple[str, ...], code: int, says: str) -> None:
    run = match(*words)
    assert run.returncode == code
    assert says in run.stderr.splitlines()[-1]
    assert "Traceback" not in run.stderr


def test_empty_cells_are_left_empty_and_are_no_doubt(match: Any) -> None:
    run = match("-", "--column", "seat", stdin="n,seat\n1,Hendon\n2\n3,\n")
    assert run.returncode == 0
    assert [row[2:] for row in cells(run.stdout)[2:]] == [["", "", "none"]] * 2


# ------------------------------------------------------------------------------------- files


@pytest.mark.parametrize("mark", [",", "\t", ";"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_a_table_is_read_in_its_marks_and_encoding(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], mark: str, encoding: str
) -> None:
    path = tmp_path / "table.csv"
    path.write_bytes(f"id{mark}seat \r\n1{mark}Ynys Môn\r\n\r\n2\r\n".encode(encoding))
    assert read_sheet(str(path)).column("seat") == ["Ynys Môn", ""]
    assert ("table.csv:2" in capsys.readouterr().err) == (encoding == "cp1252")


@pytest.mark.parametrize(
    ("content", "says"),
    [(b"", "empty"), (b"\xef\xbb\xbf \n", "empty"), (b"a\nb\0\n", "csv:2: a zero byte"),
     (b"a\n\x81\xff\n", "nor Windows-1252"), (b"a\n" + b"x" * 200_000, "no table")],
)  # fmt: skip
def test_what_is_no_table_is_said(tmp_path: Path, content: bytes, says: str) -> None:
    path = tmp_path / "table.csv"
    path.write_bytes(content)
    with pytest.raises(UnreadableSource, match=says):
        read_sheet(str(path))


def test_a_column_that_is_there_twice_or_added_before_is_refused(packaged: Record) -> None:
    with pytest.raises(ConfigError, match="twice"):
        Sheet(["seat", "seat "], []).column("seat")
    with pytest.raises(ConfigError, match="tellers_id"):
        written(Sheet(["seat", "tellers_id"], []), match_names([], packaged))


def test_two_decisions_on_one_name_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "decided.csv"
    path.write_text("asked,kind,id\nA,party,con\nA,member,x\nB,party,\nA,party,lab\n", "utf-8")
    assert read_decided(path, Kind.MEMBER) == {"A": "x"}
    with pytest.raises(ConfigError, match="'con' and 'lab'"):
        read_decided(path, Kind.PARTY)


CELLS = st.text(
    st.characters(codec="utf-8", exclude_characters="\0\r", exclude_categories=["Cs"]), max_size=12
)


@given(rows=st.lists(st.lists(CELLS, min_size=2, max_size=4), max_size=5))
@settings(deadline=None)
def test_the_users_own_cells_are_never_changed_and_no_formula_is_ours(
    rows: list[list[str]], packaged: Record
) -> None:
    sheet = Sheet(["name", "x"], rows)
    found = match_names(sheet.column("name"), packaged)
    told = cells(written(sheet, found))[1:]
    assert [row[:2] + row[5:] for row in told] == rows
    ours = [cell for row in told for cell in row[2:5]]
    ours += [cell for row in cells(questions(found))[1:] for cell in row[1:]]
    assert [cell for cell in ours if cell[:1] in ("=", "+", "-", "@")] == []


# ------------------------------------------------------------------------------- from Python


def test_the_verb_opens_the_record_at_hand(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, packaged: Record
) -> None:
    monkeypatch.delenv("TELLERS_DATA", raising=False)
    monkeypatch.setenv("TELLERS_HOME", str(tmp_path))
    asked = ["Hendon", "HENDON", "Hendn"]
    assert tellers.match(asked, when="2019") == tellers.match(asked, packaged, when="2019")
    assert [one.id for one in tellers.match(asked, packaged, when="2019")] == [
        "hendon.2010",
        "hendon.2010",
        "",
    ]
    for when in ("2019", 2019, date(2019, 12, 12)):
        assert tellers.match("Hendon", packaged, when=when)[0].id == "hendon.2010"
