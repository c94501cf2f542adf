"""What is no whole ledger is refused in one clear line, and left as it was.

A power cut leaves a write-ahead log torn at any byte: what was in it before is a shorter ledger.
"""

import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from tests.store.night import RECORD, begin, lines, tamper

from tellers.errors import CountError, LedgerBroken, TellersError
from tellers.store.ledger_file import open_ledger, read_ledger


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
