"""The ledger on disk: what goes in comes out, nothing is overwritten, one writes."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path
from threading import Thread

import pytest
from hypothesis import HealthCheck, given, settings
from tests.builders import IN_2017, a_contest, a_declaration, a_group_return, a_moment, a_record
from tests.store.night import HERE, NIGHT, RECORD, RESULTS, begin, lines, tamper
from tests.strategies import drafts

from tellers.count.ledger import Draft, LedgerKind, corrected, declared, fold, withdrawn
from tellers.errors import CountError, LedgerBroken, OutOfOrder
from tellers.store.ledger_file import create_ledger, durability, open_ledger, read_ledger, set_aside

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
