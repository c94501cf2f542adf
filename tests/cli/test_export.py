"""`tellers record export` as a process: every form, whole or not at all, the same bytes."""

import csv
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

Home = dict[str, str]
FILES = {
    "popolo": "people.json",
    "nist": "night.json",
    "crosswalk": "names.csv",
    "democracy-club": "ballots.csv",
}
FORMS = ("csv", "parquet", "psephology", *FILES)


def export(*words: str, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "tellers", "record", "export", *words],
        env={**os.environ, **more}, capture_output=True, text=True, check=False, timeout=300,
    )  # fmt: skip


@pytest.fixture(scope="module")
def home(data: Path, tmp_path_factory: pytest.TempPathFactory) -> Home:
    return {"TELLERS_DATA": str(data), "TELLERS_HOME": str(tmp_path_factory.mktemp("home"))}


def written(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def run(folder: Path, form: str, home: Home) -> None:
    done = export(str(folder / FILES.get(form, form)), "--as", form, **home)
    assert done.returncode == 0, done.stderr
    assert "Open Parliament Licence v3.0." in done.stderr


@pytest.fixture(scope="module")
def exported(home: Home, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """Every form; the first process, which makes the CSV, builds the record, the rest read it."""
    folder = tmp_path_factory.mktemp("exported")
    for form in FORMS:
        run(folder, form, home)
    return written(folder)


def test_a_record_just_built_and_the_same_one_read_back_give_the_same_bytes(
    exported: dict[str, bytes], home: Home, tmp_path: Path
) -> None:
    assert len(exported) == 17 + 17 + 4 + 1 + 2 + 2 + 2
    for form in ("csv", "parquet", "nist"):
        run(tmp_path, form, home)
    again = written(tmp_path)
    assert len(again) == 17 + 17 + 2
    assert [name for name, text in again.items() if exported[name] != text] == []


def test_every_export_says_its_version_its_sources_and_that_it_is_not_parliaments(
    exported: dict[str, bytes],
) -> None:
    version = json.loads(exported["csv/datapackage.json"])["version"]
    for name in (
        "csv/datapackage.json", "parquet/about.txt", "psephology/about.txt", "people.json",
        "night.json", "night.beside.json", "names.csv.about.txt", "ballots.csv.about.txt",
    ):  # fmt: skip
        text = exported[name].decode("utf-8")
        assert version in text and "Not a parliamentary service." in text, name
        assert "Open Parliament Licence v3.0." in text, name
    assert not [name for name, text in exported.items() if b"parlparse" in text]


def test_a_report_is_dated_by_the_record_or_by_whoever_asks(home: Home, tmp_path: Path) -> None:
    file = tmp_path / "night.json"
    dated = []
    for words in ((), ("--at", "2024-07-05"), ("--at", "2024-07-05T02:32:00Z")):
        assert export(str(file), "--as", "nist", *words, **home).returncode == 0
        dated.append(json.loads(file.read_text("utf-8"))["GeneratedDate"])
    version = json.loads(file.with_suffix(".beside.json").read_text("utf-8"))["version"]
    assert dated == [f"{version[:10]}T00:00:00Z", "2024-07-05T00:00:00Z", "2024-07-05T02:32:00Z"]
    assert export(str(file), "--as", "nist", "--at", "yesterday", **home).returncode == 2


def test_by_elections_of_a_parliament_and_a_line_a_difference(home: Home, tmp_path: Path) -> None:
    done = export(str(tmp_path / "58"), "--as", "psephology", "--by-elections", "58", **home)
    assert done.returncode == 0 and "6,578 cells" in done.stdout
    with (tmp_path / "58/differences.csv").open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    assert f"{len(rows)} of them differ" in done.stdout
    with (tmp_path / "58/constituencies.csv").open(encoding="utf-8", newline="") as lines:
        assert len(list(csv.DictReader(lines))) == 23


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["x", "--as"], 2, "requires an argument"),
        (["x", "--as", "xlsx"], 2, "'csv', 'parquet'"),
        (["x", "--as", "nist", "--election", "1850"], 2, "no general election '1850'"),
        (["x", "--as", "psephology", "--election", "1997"], 2, "no official rows"),
        (["x", "--as", "psephology", "--by-elections", "54"], 2, "no official rows"),
        (["kept", "--as", "csv"], 3, "not empty"),
        (["kept", "--as", "crosswalk"], 2, "is a folder"),
        (["kept/file/x.csv", "--as", "crosswalk"], 3, "not written"),
        (["kept/file/x", "--as", "csv"], 3, "not written"),
        ([".", "--as", "popolo"], 2, "is a folder"),
        (["", "--as", "popolo"], 2, "is a folder"),
    ],
)
def test_what_cannot_be_is_said_and_leaves_nothing(
    home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    words: list[str], code: int, said: str,
) -> None:  # fmt: skip
    (tmp_path / "kept").mkdir()
    (tmp_path / "kept/file").write_text("kept", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    done = export(*words, **home)
    assert (done.returncode, "Traceback" in done.stderr) == (code, False)
    assert said in " ".join(done.stderr.replace("│", " ").split())
    assert written(tmp_path) == {"kept/file": b"kept"}
