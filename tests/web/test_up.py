"""`tellers up` in a process of its own: killed, stopped, started again, and what it says."""

import json
import re
import signal
import socket
import subprocess
import sys
import urllib.error
from pathlib import Path

import pytest
from tests.web.running import environment, running

from tellers.record.record import Record
from tellers.store.ledger_file import read_ledger


def the_ledger(home: Path) -> Path:
    (found,) = (home / "nights").glob("*.ledger")
    return found


def test_a_kill_in_mid_replay_loses_nothing_that_was_acknowledged(
    packaged: Record, tmp_path: Path
) -> None:
    """Five times over: what the page had told is in the ledger, and the next start goes on."""
    seen = 0
    for _ in range(5):
        with running(tmp_path, "up", "--speed", "600") as desk:
            seen = desk.until(seen + 25)
            desk.kill()
        with read_ledger(the_ledger(tmp_path), packaged) as ledger:
            assert ledger.verify() >= seen
            seen = len(ledger.state.results)


def test_after_a_kill_the_desk_shows_the_same_state(tmp_path: Path) -> None:
    with running(tmp_path, "up") as desk:
        desk.until(40)
        desk.post("/replay/pause")
        desk.post("/change")
        before = {path: desk.get(path) for path in ("/count.csv", "/parties.csv")}
        changed = re.findall(r"parl\.[a-z-]+\.2019-12-12", desk.get("/corrections"))
        assert changed
        page = desk.get(f"/contest/{changed[0]}")
        declared = desk.version()["declared"]
        desk.kill()
    with running(tmp_path, "serve") as desk:
        assert {path: desk.get(path) for path in before} == before
        assert desk.version()["declared"] == declared
        assert headline(desk.get(f"/contest/{changed[0]}")) == headline(page)
        assert "Correction" in desk.get(f"/contest/{changed[0]}")


def headline(page: str) -> str:
    found = re.search(r"<title>(.*?)</title>", page)
    assert found is not None
    return found[1]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_stops_cleanly_and_says_where_the_ledger_is(number: int, tmp_path: Path) -> None:
    with running(tmp_path, "up") as desk:
        desk.until(40)
        assert desk.stop(number) == 0
        said = desk.said.read_text(encoding="utf-8")
    assert "Stopped at 40 of 650" in said
    assert str(the_ledger(tmp_path)) in said.replace("\n", "")
    assert "Traceback" not in said
    assert not list((tmp_path / "nights").glob("*.desk"))


def test_a_second_start_goes_on_and_restart_begins_again(tmp_path: Path) -> None:
    with running(tmp_path, "up", "--speed", "0") as desk:
        assert desk.until(650) == 650
        assert desk.stop() == 0
    with running(tmp_path, "up") as desk:
        assert desk.version()["declared"] == 650
        assert "The ledger holds 650 declarations" in desk.said.read_text(encoding="utf-8")
    with running(tmp_path, "up", "--restart") as desk:
        assert 0 <= desk.version()["declared"] < 650
        assert desk.until(40) < 650
    assert len(list((tmp_path / "nights").glob("*.ledger*"))) >= 2


def test_the_terminal_says_what_is_loaded_what_is_missing_and_what_to_try(tmp_path: Path) -> None:
    with running(tmp_path, "up") as desk:
        desk.until(40)
        desk.stop()
        said = " ".join(desk.said.read_text(encoding="utf-8").split())
    for words in (
        "REPLAY of the night of 12 December 2019",
        "the packaged record",
        "Missing: ",
        "tellers record build --from DIR",
        "Modelled order",
        "The first 40 declarations are told at once",
        "40 of 650",
        "figures printed",
        "0 refused",
        "tellers correct --demo",
        "tellers check --sample",
    ):
        assert words in said


def test_with_the_official_files_the_order_is_real(data: Path, tmp_path: Path) -> None:
    with running(tmp_path, "up", data=data) as desk:
        desk.until(40)
        assert "at the times of 2019" in desk.said.read_text(encoding="utf-8")
        first = desk.get("/count.csv").splitlines()[1]
        assert "newcastle-upon-tyne-central" in first
        assert 'id="hex-E14000831"' in desk.get("/")


def test_a_port_in_use_is_one_line_and_its_mend(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        run = subprocess.run(
            [sys.executable, "-m", "tellers", "up", "--port", str(port)],
            env=environment(tmp_path), capture_output=True, text=True, check=False, timeout=60,
        )  # fmt: skip
    assert (run.returncode, run.stdout) == (3, "")
    (line,) = run.stderr.strip().splitlines()
    assert f"Port {port}" in line
    assert "--port" in line
    assert not (tmp_path / "nights").exists()


def test_a_second_desk_on_one_ledger_is_refused(tmp_path: Path) -> None:
    with running(tmp_path, "up") as desk:
        desk.until(40)
        run = subprocess.run(
            [sys.executable, "-m", "tellers", "up", "--port", "0"],
            env=environment(tmp_path), capture_output=True, text=True, check=False, timeout=60,
        )  # fmt: skip
        assert run.returncode == 3
        (line,) = run.stderr.strip().splitlines()
        assert "being written by another process" in line
        assert desk.version()["declared"] >= 40


def test_the_demonstration_speaks_to_the_desk_that_runs(tmp_path: Path) -> None:
    def tellers(*words: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [sys.executable, "-m", "tellers", *words],
            env=environment(tmp_path), capture_output=True, text=True, check=False, timeout=60,
        )  # fmt: skip

    with running(tmp_path, "up") as desk:
        desk.until(40)
        desk.post("/replay/pause")
        demo = tellers("correct", "--demo")
        assert (demo.returncode, "Traceback" in demo.stderr) == (0, False)
        for what in ("headline", "seats", "smallest majority", "note"):
            assert what in demo.stdout
        assert f"{desk.address}/change" in demo.stderr
        after = re.search(r"headline\s+before  .*\n\s+after   (.*)", demo.stdout)
        assert after is not None
        assert after[1] in desk.get("/change")
        undo = tellers("correct", "--undo")
        assert (undo.returncode, undo.stdout.strip()) == (
            0, "The votes stand as they were declared.",
        )  # fmt: skip
        desk.stop()
    demo = tellers("correct", "--demo")
    assert demo.returncode == 0
    assert "headline" in demo.stdout
    lines = json.loads(tellers("ledger", "--json").stdout)
    assert [line["kind"] for line in lines].count("corrected") == 4


def test_nothing_answers_after_the_end(tmp_path: Path) -> None:
    with running(tmp_path, "up") as desk:
        desk.until(1)
        desk.stop()
        with pytest.raises(urllib.error.URLError):
            desk.get("/")


def test_what_a_night_is_projected_from_is_said_and_can_be_refused(tmp_path: Path) -> None:
    with running(tmp_path, "up") as desk:
        desk.until(40)
        assert json.loads(desk.get("/projection.json"))["is_estimate"] is True
        assert 'id="ahead"' in desk.get("/")
        desk.stop()
        assert "declarations alone, without an exit poll" in desk.said.read_text("utf-8")
    with running(tmp_path, "serve", "--no-projection") as desk:
        assert 'id="ahead"' not in desk.get("/")
        assert "This night is not projected." in desk.get("/projection")
        desk.stop()
        assert "No projection." in desk.said.read_text("utf-8")


def test_an_exit_poll_that_is_not_there_stops_before_anything_is_written(tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-m", "tellers", "up", "--port", "0", "--exit-poll", "no-such.csv"],
        env=environment(tmp_path), capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert (run.returncode, run.stdout) == (3, "")
    assert "no-such.csv" in run.stderr and "Traceback" not in run.stderr
    assert not (tmp_path / "nights").exists()
