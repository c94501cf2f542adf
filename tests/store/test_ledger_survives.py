"""What is acknowledged is there, whatever was killed or filled up.

The kills are real (SIGKILL), and so are the full disks. A kill leaves the system's cache alive, so
it shows that no line is half there; that a line outlives a power cut rests on synchronous=FULL,
which is read back, and is held against write-ahead logs torn at any byte.
"""

import random
import re
import signal
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.store.children import running, small_disk, told
from tests.store.night import RECORD, begin

from tellers.count.ledger import fold
from tellers.store.ledger_file import open_ledger

# ---------------------------------------------------------------- full disks

CHILD = """
import os, resource, sys
from pathlib import Path
from tellers.count.ledger import LedgerKind, corrected, declared
from tellers.errors import CountError
from tellers.store.ledger_file import create_ledger, open_ledger, read_ledger
from tests.builders import a_declaration, a_moment, a_record

path = Path(sys.argv[1])
results = [a_declaration(place=f"Seat {number}") for number in range(40)]
record = a_record(*results)

def say(word, value):
    os.write(1, f"{word} {value}\\n".encode())

def begin(at):
    return create_ledger(at, record, kind=LedgerKind.REPLAY, election="parl.2019-12-12")

def append(ledger):
    result = results[ledger.state.seq % len(results)]
    if result.contest.id in ledger.state.results:
        line = corrected(result, at=a_moment(), by="desk", reason="misheard")
    else:
        line = declared(result, at=a_moment(), by="desk")
    say("ack", ledger.append(line).seq)

def append_until_full(ledger):
    try:
        for _ in range(5_000):
            append(ledger)
    except CountError as error:
        say("full", error)

def fill(folder):
    # Unbuffered: the error of a buffered write comes when the file is closed, and may be lost.
    with folder.joinpath("ballast").open("ab", buffering=0) as ballast:
        for size in (4096, 1):
            try:
                while ballast.write(bytes(size)) == size:
                    pass
            except OSError:
                pass
"""

APPEND = """
with open_ledger(path, record) as ledger:
    say("open", ledger.state.seq)
    while True:
        append(ledger)
"""

CREATE = """
say("open", 0)
number = 0
while True:
    begin(path.with_name(f"{path.name}.{number}")).close()
    say("ack", number)
    number += 1
"""

FILE_LIMIT = """
with open_ledger(path, record) as ledger:
    limit = path.with_name(path.name + "-wal").stat().st_size + 100_000
    hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, hard))
    append_until_full(ledger)
    say("verified", ledger.verify())
    resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
    append(ledger)
    say("verified", ledger.verify())
"""

FULL_DISK = """
ballast = path.with_name("ballast")
ballast.write_bytes(bytes(60_000))
with begin(path) as ledger:
    append_until_full(ledger)
    say("verified", ledger.verify())
    ballast.unlink()
    append(ledger)
    say("verified", ledger.verify())
with open_ledger(path, record) as ledger:
    say("verified", ledger.verify())
fill(path.parent)
try:
    begin(path.with_name("second.ledger"))
except CountError as error:
    say("full", error)
say("left", sorted(found.name for found in path.parent.iterdir() if "second" in found.name))
"""


def assert_nothing_half_written(said: list[tuple[str, str]]) -> None:
    """Acknowledged and verified agree before space ran out, at that moment, and after."""
    acknowledged = 0
    for word, value in said:
        if word == "ack":
            assert int(value) == acknowledged + 1
            acknowledged = int(value)
        elif word == "verified":
            assert int(value) == acknowledged
    errors = [value for word, value in said if word == "full"]
    assert errors
    assert all("night.ledger" in error or "second.ledger" in error for error in errors)


def test_a_file_that_may_not_grow_refuses_the_line_and_takes_it_later(path: Path) -> None:
    begin(path).close()
    said = told(CHILD + FILE_LIMIT, path)
    assert_nothing_half_written(said)
    with open_ledger(path, RECORD) as ledger:
        assert ledger.verify() == int(said[-1][1]) > 10


def test_a_full_disk_refuses_the_line_and_takes_it_later(tmp_path: Path) -> None:
    """A disk of 400 kB, in a name space of its own, gone with the child."""
    said = told(CHILD + FULL_DISK, tmp_path / "night.ledger", *small_disk(tmp_path, "400k"))
    assert_nothing_half_written(said)
    assert any("the disk is full" in value for word, value in said if word == "full")
    assert said[-1] == ("left", "['second.ledger.lock']")


# ---------------------------------------------------------------- kill -9


@dataclass
class Toll:
    """What a series of kills came to."""

    kills: int = 0
    acknowledged: int = 0
    found: int = 0
    unacknowledged: int = 0
    before_the_first: int = 0
    seconds: float = 0.0

    def table(self) -> str:
        rows = [(name.replace("_", " "), value) for name, value in vars(self).items()]
        return "\n".join(
            f"| {name:<18} | {value:>10,.0f} |" for name, value in [*rows, ("lost", 0)]
        )


def killed(script: str, path: Path, dice: random.Random) -> tuple[int, int]:
    """Where a child opened the ledger, and the last line it acknowledged before it was killed."""
    with running(CHILD + script, path) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        start = process.stdout.readline()
        assert start.startswith(b"open "), process.stderr.read().decode()
        time.sleep(dice.choice((0.0, 0.001, 0.01, 0.04)) * dice.random())
        process.send_signal(signal.SIGKILL)
        said = start + process.stdout.read()
    acknowledged = [int(number) for number in re.findall(rb"^ack (\d+)$", said, re.M)]
    opened = int(start.split()[1])
    if script is APPEND:
        assert acknowledged == list(range(opened + 1, opened + 1 + len(acknowledged)))
    return opened, acknowledged[-1] if acknowledged else opened


def kill_many(folder: Path, kills: int, seed: int) -> Toll:
    """Kill a writing child so often, each at a random moment; a ledger bears five of them."""
    dice, toll, began = random.Random(seed), Toll(), time.monotonic()
    for kill in range(kills):
        path = folder / f"{kill // 5}.ledger"
        if not path.exists():
            begin(path).close()
        opened, acknowledged = killed(APPEND, path, dice)
        with open_ledger(path, RECORD) as ledger:
            found = ledger.verify()
            assert acknowledged <= found <= acknowledged + 1
            assert ledger.state == fold(ledger.entries())
        toll.kills += 1
        toll.acknowledged += acknowledged - opened
        toll.found += found - opened
        toll.unacknowledged += found - acknowledged
        toll.before_the_first += acknowledged == opened
    toll.seconds = time.monotonic() - began
    return toll


def test_a_killed_writer_loses_no_acknowledged_line(tmp_path: Path) -> None:
    toll = kill_many(tmp_path, 25, seed=20191212)
    assert toll.acknowledged > toll.kills
    assert toll.found == toll.acknowledged + toll.unacknowledged


def test_a_ledger_killed_while_being_made_is_whole_or_not_there(tmp_path: Path) -> None:
    dice = random.Random(1832)
    for kill in range(5):
        folder = tmp_path / str(kill)
        folder.mkdir()
        _, last = killed(CREATE, folder / "night.ledger", dice)
        made = [
            found for found in folder.iterdir() if re.fullmatch(r"night\.ledger\.\d+", found.name)
        ]
        assert len(made) in (last, last + 1, last + 2)
        for found in made:
            with open_ledger(found, RECORD) as ledger:
                assert ledger.verify() == 0
        begin(folder / f"night.ledger.{len(made)}").close()


@pytest.mark.long
def test_a_thousand_kills(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    toll = kill_many(tmp_path, 1000, seed=1000)
    with capsys.disabled():
        sys.stdout.write(f"\n\n{toll.table()}\n")
    assert toll.found == toll.acknowledged + toll.unacknowledged
