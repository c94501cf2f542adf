"""The ledger on disk: what is acknowledged is there, whatever was killed, cut off or filled up.

The kills are real (SIGKILL), and so are the full disks. A kill leaves the system's cache alive, so
it shows that no line is half there; that a line outlives a power cut rests on synchronous=FULL,
which is read back, and is held against write-ahead logs torn at any byte.
"""

import os
import random
import re
import signal
import sqlite3
import sys
import time
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from threading import Thread

import pytest
from hypothesis import HealthCheck, given, settings
from tests.builders import IN_2017, a_contest, a_declaration, a_group_return, a_moment, a_record
from tests.store.children import running, small_disk, told
from tests.strategies import drafts

from tellers.count.ledger import Draft, LedgerKind, corrected, declared, fold, withdrawn
from tellers.errors import CountError, LedgerBroken, OutOfOrder, TellersError
from tellers.store.ledger_file import (
    LedgerFile,
    create_ledger,
    durability,
    open_ledger,
    read_ledger,
    set_aside,
)

NIGHT = "parl.2019-12-12"
RESULTS = [a_declaration(place=f"Seat {number}") for number in range(40)]
RECORD = a_record(*RESULTS, a_declaration(place="Seat 0", polled_on=IN_2017))
HERE = RESULTS[0]


def begin(path: Path, *, kind: LedgerKind = LedgerKind.REPLAY) -> LedgerFile:
    return create_ledger(path, RECORD, kind=kind, election=NIGHT)


def lines(number: int) -> list[Draft]:
    return [declared(RESULTS[n], at=a_moment(n), by="desk") for n in range(number)]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "night.ledger"


@pytest.fixture
def full(path: Path) -> Path:
    """A closed ledger of forty lines."""
    with begin(path) as ledger:
        for draft in lines(40):
            ledger.append(draft)
    return path


# ---------------------------------------------------------------- what goes in comes out


def test_what_was_appended_is_there_when_it_is_opened_again(path: Path) -> None:
    with begin(path) as ledger:
        said = [ledger.append(draft) for draft in lines(3)]
    with open_ledger(path, RECORD) as ledger:
        assert ledger.entries() == tuple(said)
        assert ledger.entries(since=2) == (said[2],)
        assert ledger.entries(since=3) == ledger.entries(since=9) == ()
        assert ledger.state == fold(said)
        assert ledger.verify() == 3
        assert ledger.append(lines(4)[3]).seq == 4


@given(drafts(tuple(result.contest for result in RESULTS[:3])))
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_lawful_night_comes_back_from_disk(tmp_path: Path, night: list[Draft]) -> None:
    path = tmp_path / f"{len(list(tmp_path.iterdir()))}.ledger"
    with begin(path) as ledger:
        said = [ledger.append(draft) for draft in night]
        assert ledger.state == fold(said)
    with read_ledger(path, RECORD) as ledger:
        assert ledger.entries() == tuple(said)
        assert ledger.state == fold(said)


def test_a_row_of_groups_comes_back_as_one(tmp_path: Path) -> None:
    row = a_group_return({"con": 2, "lab": 1}, 7, place="Here", elected="con")
    record = a_record(row)
    path = tmp_path / "groups.ledger"
    with create_ledger(path, record, kind=LedgerKind.REPLAY, election=NIGHT) as ledger:
        ledger.append(declared(row, at=a_moment(), by="desk"))
    with read_ledger(path, record) as ledger:
        assert ledger.state.results == {row.contest.id: row}


def test_a_line_that_does_not_follow_leaves_the_ledger_as_it_was(path: Path) -> None:
    with begin(path) as ledger:
        ledger.append(lines(1)[0])
        with pytest.raises(OutOfOrder):
            ledger.append(lines(1)[0])
        with pytest.raises(OutOfOrder):
            ledger.append(withdrawn(RESULTS[1].contest.id, at=a_moment(), by="desk", reason="x"))
        assert ledger.verify() == 1


def test_a_contest_of_another_election_is_refused(path: Path) -> None:
    other = a_declaration(place="Seat 0", polled_on=IN_2017)
    with begin(path) as ledger, pytest.raises(CountError, match="this ledger is of"):
        ledger.append(declared(other, at=a_moment(), by="desk"))


def test_a_ledger_opened_with_a_record_that_lacks_its_contests_says_which_to_use(
    full: Path,
) -> None:
    with pytest.raises(CountError, match=r"line 1 cannot be read with this record.*test"):
        open_ledger(full, a_record(contests=[a_contest(place="Elsewhere")]))


def test_threads_may_share_a_ledger(path: Path) -> None:
    with begin(path) as ledger:
        threads = [Thread(target=ledger.append, args=(draft,)) for draft in lines(20)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert ledger.verify() == 20


# ---------------------------------------------------------------- durable


def test_a_ledger_is_in_write_ahead_mode_with_full_sync(path: Path) -> None:
    with begin(path) as ledger:
        assert ledger.durability() == ("wal", 2)
    with open_ledger(path, RECORD) as ledger:
        assert ledger.durability() == ("wal", 2)


def test_a_disk_that_cannot_be_durable_is_refused(
    full: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(sqlite3.connect(":memory:")) as elsewhere:
        found = durability(elsewhere)
    assert found[0] == "memory"
    monkeypatch.setattr("tellers.store.ledger_file.durability", lambda _: found)
    with pytest.raises(CountError, match="a ledger needs") as caught:
        open_ledger(full, RECORD)
    assert caught.value.mend == "Keep the ledger on a local disk."


def test_the_folder_is_synced_when_a_ledger_is_made(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[int] = []
    monkeypatch.setattr(os, "fsync", lambda handle: synced.append(os.fstat(handle).st_ino))
    begin(path).close()
    assert path.parent.stat().st_ino in synced


def test_an_answer_means_that_another_process_can_read_it(path: Path) -> None:
    with begin(path) as ledger:
        for draft in lines(5):
            seq = ledger.append(draft).seq
            with closing(sqlite3.connect(path)) as other:
                assert other.execute("SELECT max(seq) FROM entry").fetchone() == (seq,)


# ---------------------------------------------------------------- nothing is overwritten


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE entry SET line = '{}' WHERE seq = 3",
        "UPDATE entry SET seq = 99 WHERE seq = 40",
        "DELETE FROM entry",
        "DELETE FROM entry WHERE seq = 40",
        "INSERT INTO entry VALUES (42, '{}', '')",
        "INSERT INTO entry VALUES (NULL, '{}', '')",
        "INSERT OR REPLACE INTO entry VALUES (40, '{}', '')",
        "UPDATE birth SET kind = 'live'",
        "DELETE FROM birth",
        "INSERT OR REPLACE INTO birth VALUES (1, 'live', '', '')",
    ],
)
def test_the_file_itself_forbids_it(full: Path, statement: str) -> None:
    with closing(sqlite3.connect(full)) as other, pytest.raises(sqlite3.IntegrityError):
        other.execute(statement)
    with open_ledger(full, RECORD) as ledger:
        assert ledger.verify() == 40


TAMPERING = {
    "a figure": "UPDATE entry SET line = replace(line, '20000', '20001') WHERE seq = 17",
    "a hash": "UPDATE entry SET hash = 'f00' WHERE seq = 17",
    "a line taken out": "DELETE FROM entry WHERE seq = 17",
    "two lines swapped": (
        "UPDATE entry SET line = (SELECT line FROM entry WHERE seq = 18) WHERE seq = 17"
    ),
}


@pytest.mark.parametrize("statement", TAMPERING.values(), ids=TAMPERING)
def test_a_change_past_the_triggers_is_named_by_its_line(full: Path, statement: str) -> None:
    tamper(full, statement)
    with pytest.raises(LedgerBroken, match="line 17 is not as it was written") as caught:
        open_ledger(full, RECORD)
    assert "first 16 lines are whole" in caught.value.mend


def test_a_change_while_it_is_open_is_found_by_verify(full: Path) -> None:
    with read_ledger(full, RECORD) as ledger:
        assert ledger.verify() == 40
        tamper(full, TAMPERING["a figure"])
        with pytest.raises(LedgerBroken, match="line 17"):
            ledger.verify()


@pytest.mark.parametrize("column", ["kind = 'live'", "election = 'x'", "record_version = 'x'"])
def test_a_ledger_cannot_be_made_into_another_kind(full: Path, column: str) -> None:
    tamper(full, f"UPDATE birth SET {column}")
    with pytest.raises(LedgerBroken, match="line 1 is not as it was written"):
        open_ledger(full, RECORD)


def tamper(path: Path, statement: str) -> None:
    """Change the file as somebody would who knows SQLite and means it."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        triggers = other.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall()
        for (name,) in triggers:
            other.execute(f"DROP TRIGGER {name}")
        other.execute(statement)


# ---------------------------------------------------------------- kinds


@pytest.mark.parametrize("kind", LedgerKind)
def test_a_ledger_stays_of_the_kind_that_it_was_born(path: Path, kind: LedgerKind) -> None:
    begin(path, kind=kind).close()
    with open_ledger(path, RECORD) as ledger:
        assert (ledger.birth.kind, ledger.birth.election) == (kind, NIGHT)
        assert ledger.birth.record_version == RECORD.version
    for other in set(LedgerKind) - {kind}:
        for opening in (open_ledger, read_ledger):
            with pytest.raises(CountError, match=f"is a {kind.name} ledger and stays one"):
                opening(path, RECORD, kind=other)


def test_a_ledger_is_not_made_over_another(full: Path) -> None:
    with pytest.raises(CountError, match="is there already"):
        begin(full)
    full.unlink()
    full.with_name("night.ledger-wal").write_bytes(b"left of the one that is gone")
    with pytest.raises(CountError, match=r"night\.ledger-wal is there already"):
        begin(full)


def test_a_ledger_set_aside_is_whole_and_another_begins_in_its_place(full: Path) -> None:
    aside = set_aside(full)
    begin(full).close()
    with read_ledger(aside, RECORD) as ledger:
        assert ledger.verify() == 40
    with read_ledger(full, RECORD) as ledger:
        assert ledger.verify() == 0
    assert set_aside(full).name == "night.ledger.2"


# ---------------------------------------------------------------- one writer


def test_a_second_writer_is_refused_and_readers_are_not(full: Path) -> None:
    with open_ledger(full, RECORD) as ledger:
        for second in (open_ledger, lambda path, _: set_aside(path)):
            with pytest.raises(CountError, match="being written by another process"):
                second(full, RECORD)
        with read_ledger(full, RECORD) as reader:
            ledger.append(corrected(HERE, at=a_moment(), by="desk", reason="misheard"))
            assert (reader.state.seq, reader.verify()) == (41, 41)
            with pytest.raises(CountError, match="open for reading"):
                reader.append(corrected(HERE, at=a_moment(), by="desk", reason="misheard"))
        ledger.append(corrected(HERE, at=a_moment(), by="desk", reason="misheard again"))
    open_ledger(full, RECORD).close()


def test_closing_twice_does_nothing(path: Path) -> None:
    ledger = begin(path)
    ledger.close()
    ledger.close()


def test_a_file_that_another_program_holds_says_so(
    full: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tellers.store.ledger_file.PATIENCE", 0.01)
    with open_ledger(full, RECORD) as ledger, closing(sqlite3.connect(full)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(CountError, match="another program holds it"):
            ledger.append(corrected(HERE, at=a_moment(), by="desk", reason="misheard"))
        other.execute("ROLLBACK")
        assert ledger.append(corrected(HERE, at=a_moment(), by="desk", reason="again")).seq == 41


# ---------------------------------------------------------------- odd files


def one_clear_line(path: Path) -> TellersError:
    """The one refusal that opening a bad file gives, to write or read, the file left as it was."""
    before = path.read_bytes() if path.is_file() else b""
    for opening in (read_ledger, open_ledger):
        with pytest.raises(TellersError) as caught:
            opening(path, RECORD)
        assert str(path) in caught.value.message
        assert "\n" not in str(caught.value)
        assert caught.value.mend
        assert (path.read_bytes() if path.is_file() else b"") == before
    return caught.value


def test_a_ledger_that_is_not_there(tmp_path: Path) -> None:
    assert "There is no ledger" in one_clear_line(tmp_path / "none.ledger").message
    assert not (tmp_path / "none.ledger").exists()


def test_a_folder_is_no_ledger(tmp_path: Path) -> None:
    assert "is not a file" in one_clear_line(tmp_path).message


def test_a_ledger_in_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(CountError, match="No such file or directory"):
        begin(tmp_path / "no" / "night.ledger")


def test_an_empty_file_is_a_ledger_that_was_lost(path: Path) -> None:
    path.touch()
    assert isinstance(one_clear_line(path), LedgerBroken)


@pytest.mark.parametrize(
    "text", ["ons_id,declared_at\n" * 300, "SQLite format 3\0", "SQLite format 3\0" + "x" * 9000]
)
def test_a_foreign_file_is_no_ledger(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")
    one_clear_line(path)


def test_another_programs_database_is_no_ledger(path: Path) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE entry (seq)")
    assert "is not a ledger of Tellers" in one_clear_line(path).message


def test_a_ledger_of_a_later_form_is_left_alone(full: Path) -> None:
    with closing(sqlite3.connect(full)) as other:
        other.execute("PRAGMA user_version = 2")
    assert "of form 2" in one_clear_line(full).message


def test_a_ledger_without_its_birth_is_broken(full: Path) -> None:
    tamper(full, "DELETE FROM birth")
    assert isinstance(one_clear_line(full), LedgerBroken)


def test_a_ledger_cut_off_anywhere_is_refused(full: Path, tmp_path: Path) -> None:
    whole = full.read_bytes()
    dice = random.Random(2019)
    for cut in (1, 16, 99, 100, 512, 4096, *(dice.randrange(len(whole)) for _ in range(20))):
        part = tmp_path / f"{cut}.ledger"
        part.write_bytes(whole[:cut])
        one_clear_line(part)


def test_a_write_ahead_log_torn_at_any_byte_leaves_a_whole_shorter_ledger(
    path: Path, tmp_path: Path
) -> None:
    """What a power cut leaves of the log: some front part of it, and then nothing or rubbish."""
    dice = random.Random(1937)
    with begin(path) as ledger:
        for draft in lines(20):
            ledger.append(draft)
        main, log = path.read_bytes(), path.with_name("night.ledger-wal").read_bytes()
    seen = set()
    for cut in (0, *(dice.randrange(len(log)) for _ in range(40)), len(log)):
        torn = tmp_path / f"{cut}.ledger"
        torn.write_bytes(main)
        torn.with_name(f"{cut}.ledger-wal").write_bytes(log[:cut] + dice.randbytes(cut % 5000))
        with open_ledger(torn, RECORD) as ledger:
            seen.add(ledger.verify())
            ledger.append(lines(21)[ledger.state.seq])
    assert min(seen) == 0
    assert max(seen) == 20
    assert len(seen) > 10


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
