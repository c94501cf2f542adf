"""Disks that refuse: read-only, full, or with something else in the place of what is written."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from tests.store.children import read_only_disk, small_disk
from tests.web.running import environment

Run = subprocess.CompletedProcess[str]


def run(*words: str, home: Path, before: tuple[str, ...] = ()) -> Run:
    return subprocess.run(
        [*before, sys.executable, "-m", "tellers", *words],
        env=environment(home), capture_output=True, text=True, check=False, timeout=120,
        stdin=subprocess.DEVNULL,
    )  # fmt: skip


def refused(done: Run, named: Path) -> None:
    """One clear line on stderr that names the place, and the exit code of what cannot be done."""
    (line,) = [text for text in done.stderr.splitlines() if text.startswith("tellers: ")]
    assert (done.returncode, "Traceback" in done.stderr) == (3, False), done.stderr
    assert str(named) in line


KEEPERS = (
    ("record", "sql", "select 1"),
    ("up", "--port", "0"),
    ("serve", "--port", "0"),
    ("correct", "--demo"),
    ("withdraw", "Aberavon", "2019", "--reason", "a test"),
)
"""Commands that keep something in the home folder."""
WRITERS = (
    "record audit --page {path}",
    "record audit --csv {path}",
    "record export {path} --as csv",
    "record export {path} --as popolo",
    "record export {path} --as nist --election 2019",
    "record export {path} --as crosswalk",
    "match {seats} --column seat --doubtful {path}",
)
"""Commands that write where they are told."""


@pytest.mark.parametrize("words", KEEPERS)
def test_a_home_that_takes_nothing_is_one_clear_line(
    words: tuple[str, ...], tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("kept", encoding="utf-8")
    refused(run(*words, home=tmp_path / "file"), tmp_path / "file")
    refused(run(*words, home=tmp_path / "file/home"), tmp_path / "file")
    (tmp_path / "disk").mkdir()
    sealed = read_only_disk(tmp_path / "disk")
    refused(run(*words, home=tmp_path / "disk/home", before=sealed), tmp_path / "disk")
    assert (tmp_path / "file").read_text(encoding="utf-8") == "kept"


@pytest.mark.parametrize("words", WRITERS)
def test_a_target_that_takes_nothing_is_one_clear_line_and_stands(
    words: str, tmp_path: Path
) -> None:
    seats, home = tmp_path / "seats.csv", tmp_path / "home"
    seats.write_text("seat\nAtlantis\n", encoding="utf-8")
    (tmp_path / "file").write_text("kept", encoding="utf-8")
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder/kept").touch()
    os.mkfifo(tmp_path / "pipe")
    for name in ("file/x", "folder", "pipe"):
        asked = words.format(seats=seats, path=tmp_path / name).split()
        done = run(*asked, home=home)
        assert "Traceback" not in done.stderr and done.returncode in (2, 3), done.stderr
        assert name in done.stderr
    sealed = read_only_disk(tmp_path / "folder")
    asked = words.format(seats=seats, path=tmp_path / "folder/x").split()
    refused(run(*asked, home=home, before=sealed), tmp_path / "folder/x")
    assert (tmp_path / "file").read_text(encoding="utf-8") == "kept"
    assert [found.name for found in (tmp_path / "folder").iterdir()] == ["kept"]
    assert stat.S_ISFIFO((tmp_path / "pipe").stat().st_mode)


def test_a_report_that_does_not_fit_leaves_nothing_beside_it(tmp_path: Path) -> None:
    (tmp_path / "disk").mkdir()
    script = '"$@"; echo "left $(ls -A "$0")" >&2'
    before = (
        *small_disk(tmp_path / "disk", "1200k"), "sh", "-c", script, str(tmp_path / "disk"),
    )  # fmt: skip
    words = ("record", "export", str(tmp_path / "disk/night.json"), "--as", "nist")
    done = run(*words, "--election", "2019", home=tmp_path / "home", before=before)
    assert "night.json: not written: No space left on device" in done.stderr
    assert done.stderr.endswith("left \n"), done.stderr


def test_what_goes_to_a_full_disk_by_a_pipe_is_one_clear_line(tmp_path: Path) -> None:
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = subprocess.run(
            [sys.executable, "-m", "tellers", "record", "info", "--json"],
            env=environment(tmp_path / "home"), stdout=full, stderr=subprocess.PIPE, text=True,
            check=False, timeout=120,
        )  # fmt: skip
    assert done.returncode == 3 and done.stderr.startswith("tellers: No space left")
    assert len(done.stderr.splitlines()) == 1
