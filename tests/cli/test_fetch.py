"""`tellers record fetch` as a user types it: a mirror on this machine, a kill, a full disk."""

import json
import os
import pty
import resource
import shutil
import signal
import ssl
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from tests.sources.fetch import publisher as says
from tests.sources.fetch.publisher import Answer, Publisher, a_publisher
from tests.web.running import environment

from tellers.cli.door.opening import default_folder
from tellers.errors import UnreadableSource
from tellers.sources.fetch.addresses import OFFICIAL_FILES, Address
from tellers.sources.fetch.journal import digest, read_journal
from tellers.store.record_file import made_from
from tellers.store.record_reader import read_record

Run = subprocess.CompletedProcess[str]
HEX = [one for one in OFFICIAL_FILES if one.publisher.id == "hex"]
LARGEST = max(OFFICIAL_FILES, key=lambda one: one.size)
PATIENCE = 120.0


@pytest.fixture
def publisher() -> Iterator[Publisher]:
    with a_publisher() as found:
        yield found


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


def environs(home: Path, data: Path | None = None) -> Mapping[str, str]:
    """An environment in which nobody is asked but who is named."""
    return {**environment(home, data), "HTTPS_PROXY": "http://127.0.0.1:9", "NO_COLOR": "1"}


def words(*more: str, mirror: Publisher | None) -> list[str]:
    at = ["--mirror", mirror.address] if mirror else []
    return [sys.executable, "-m", "tellers", "record", "fetch", *at, *more]


def fetch(home: Path, mirror: Publisher | None, *more: str, **options: Any) -> Run:
    data = options.pop("data", None)
    return subprocess.run(
        words(*more, mirror=mirror), env=environs(home, data), capture_output=True, text=True,
        check=False, timeout=PATIENCE, **options,
    )  # fmt: skip


def mirror_of(publisher: Publisher, data: Path, **instead: Answer) -> None:
    """Serve the official files; `instead` answers for a group's first file."""
    for one in OFFICIAL_FILES:
        publisher.tell(f"/{one.path}", says.well((data / one.path).read_bytes()))
    for group, answer in instead.items():
        publisher.tell(f"/{first(group).path}", answer)


def first(group: str) -> Address:
    return next(one for one in OFFICIAL_FILES if one.publisher.id == group)


# The whole way ------------------------------------------------------------------------------------


def test_the_official_files_come_and_the_record_is_that_of_the_same_files(
    publisher: Publisher, home: Path, data: Path, tmp_path: Path
) -> None:
    mirror_of(publisher, data)
    run = fetch(home, publisher, "--record", str(tmp_path / "fetched.sqlite"))
    assert run.returncode == 0, run.stderr
    assert f"official: {len(OFFICIAL_FILES)} fetched" in run.stderr
    assert "mySociety" in run.stderr
    same = tmp_path / "same"
    for one in OFFICIAL_FILES:
        assert digest(home / "official" / one.path) == one.sha256
        (same / one.path).parent.mkdir(parents=True, exist_ok=True)
        (same / one.path).symlink_to(data / one.path)
    built = subprocess.run(
        [sys.executable, "-m", "tellers", "record", "build", "--from", str(same),
         "--record", str(tmp_path / "built.sqlite")],
        env=environs(home), capture_output=True, text=True, check=False, timeout=PATIENCE,
    )  # fmt: skip
    assert built.returncode == run.returncode, built.stderr
    fetched, by_hand = (read_record(tmp_path / f"{n}.sqlite") for n in ("fetched", "built"))
    assert fetched.version == by_hand.version
    assert fetched.contests.keys() == by_hand.contests.keys()
    assert run.stdout.replace("fetched.sqlite", "built.sqlite") == built.stdout


def test_what_is_fetched_is_used_from_then_on_and_a_second_run_asks_nobody(
    publisher: Publisher, home: Path, data: Path
) -> None:
    mirror_of(publisher, data)
    assert fetch(home, publisher, "--no-build").returncode == 0
    asked = len(publisher.asked)
    again = fetch(home, publisher, "--json")
    told = json.loads(again.stdout)
    assert (again.returncode, {one["state"] for one in told["files"]}) == (0, {"kept"})
    assert told["record"]["contests"] > 10_000
    assert len(publisher.asked) == asked
    made = made_from(home / "record.sqlite")
    info = subprocess.run(
        [sys.executable, "-m", "tellers", "record", "info"], env=environs(home),
        capture_output=True, text=True, check=False, timeout=PATIENCE,
    )  # fmt: skip
    assert f"the official files of {home / 'official'}" in info.stdout
    assert made_from(home / "record.sqlite") == made


def test_a_record_built_by_hand_goes_before_what_was_fetched(
    publisher: Publisher, home: Path, data: Path
) -> None:
    mirror_of(publisher, data)
    assert fetch(home, publisher, "--no-build").returncode == 0
    for command in (["record", "build", "--from", str(data)], ["record", "info"]):
        run = subprocess.run(
            [sys.executable, "-m", "tellers", *command], env=environs(home), capture_output=True,
            text=True, check=False, timeout=PATIENCE,
        )  # fmt: skip
        assert run.returncode == 0, run.stderr
    assert str(home / "record.sqlite") in run.stdout


def test_the_folder_without_a_word_is_the_named_one_else_all_that_was_fetched(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TELLERS_HOME", str(home))
    monkeypatch.delenv("TELLERS_DATA", raising=False)
    assert default_folder() is None
    official = home / "official"
    for one in OFFICIAL_FILES:
        assert default_folder() is None
        (official / one.path).parent.mkdir(parents=True, exist_ok=True)
        (official / one.path).touch()
    assert default_folder() == official
    (home / "record.sqlite").touch()
    for made_from_folder, then in ((official, official), (tmp_path, None)):
        (home / "record.from").write_text(f"{made_from_folder}\n")
        assert default_folder() == then
    monkeypatch.setenv("TELLERS_DATA", str(tmp_path))
    assert default_folder() == tmp_path


# Their own addresses ------------------------------------------------------------------------------


def as_the_hosts(folder: Path, *hosts: str) -> tuple[ssl.SSLContext, Path]:
    """TLS in the name of hosts, and the certificate by which a client believes it."""
    key, certificate = folder / "key.pem", folder / "certificate.pem"
    names = ",".join(f"DNS:{host}" for host in hosts)
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1",
         "-nodes", "-days", "2", "-subj", "/CN=Tellers test", "-addext", f"subjectAltName={names}",
         "-keyout", str(key), "-out", str(certificate)],
        check=True, capture_output=True, timeout=PATIENCE,
    )  # fmt: skip
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    return context, certificate


def by_proxy(home: Path, proxy: Publisher, *more: str, **variables: str) -> Run:
    """A fetch from the publishers themselves, for all of whom a proxy stands."""
    env = {**environs(home), "HTTPS_PROXY": proxy.address, **variables}
    return subprocess.run(
        words(*more, mirror=None), env=env, capture_output=True, text=True, check=False,
        timeout=PATIENCE,
    )  # fmt: skip


@pytest.mark.skipif(not shutil.which("openssl"), reason="no openssl to make a certificate with")
def test_without_a_mirror_each_file_is_asked_for_at_its_own_address_through_the_proxy(
    publisher: Publisher, home: Path, data: Path, tmp_path: Path
) -> None:
    host = "raw.githubusercontent.com"
    publisher.tls, certificate = as_the_hosts(tmp_path, host)
    paths = [one.url().removeprefix(f"https://{host}") for one in OFFICIAL_FILES]
    for path, one in zip(paths, OFFICIAL_FILES, strict=True):
        publisher.tell(path, says.well((data / one.path).read_bytes()))
    run = by_proxy(home, publisher, "--no-build", SSL_CERT_FILE=str(certificate))
    assert run.returncode == 0, run.stderr
    assert [path for path, _ in publisher.asked] == paths
    assert publisher.connected == [f"{host}:443"]  # one connection for all of them
    for one in OFFICIAL_FILES:
        assert digest(home / "official" / one.path) == one.sha256


@pytest.mark.skipif(not shutil.which("openssl"), reason="no openssl to make a certificate with")
@pytest.mark.parametrize("host", ["raw.githubusercontent.com", "publisher.example"])
def test_a_host_that_cannot_prove_its_name_is_not_believed(
    publisher: Publisher, home: Path, tmp_path: Path, host: str
) -> None:
    """A certificate that nobody vouches for, and a good one of another name."""
    publisher.tls, certificate = as_the_hosts(tmp_path, host)
    trusted = {} if host.startswith("raw") else {"SSL_CERT_FILE": str(certificate)}
    run = by_proxy(home, publisher, "--only", "hex", **trusted)
    one_line(run, 3, "certificate verify failed")
    assert publisher.asked == []


def test_a_proxy_that_refuses_is_said(publisher: Publisher, home: Path) -> None:
    one_line(by_proxy(home, publisher, "--only", "hex"), 3, "403")
    assert set(publisher.connected) == {"raw.githubusercontent.com:443"}


# Some do not come ---------------------------------------------------------------------------------


def test_one_that_is_gone_and_one_that_differs_are_told_and_the_others_are_kept(
    publisher: Publisher, home: Path, data: Path
) -> None:
    mirror_of(publisher, data, hex=says.status(404), library=says.well(b"another"))
    run = fetch(home, publisher)
    assert run.returncode == 1
    assert f"failed {first('hex').path}: 404 Not Found" in run.stderr
    assert f"differs {first('library').path}: SHA-256 " in run.stderr
    assert first("library").sha256 in run.stderr
    assert f"{len(OFFICIAL_FILES) - 2} fetched" in run.stderr
    assert "The record is not built: 2 of " in run.stderr
    assert (home / "official" / f"{first('library').path}.differs").read_bytes() == b"another"
    assert not (home / "record.sqlite").exists()


def test_only_one_group_is_asked_for_and_no_record_is_built(
    publisher: Publisher, home: Path
) -> None:
    for one in HEX:
        publisher.tell(f"/{one.path}", says.well(b"{}"))
    run = fetch(home, publisher, "--only", "hex", "--accept-changes", "--json")
    told = json.loads(run.stdout)
    assert run.returncode == 0
    assert [one["state"] for one in told["files"]] == ["accepted", "accepted"]
    assert all(one["retrieved_at"].endswith("+00:00") for one in told["files"])
    assert all(
        one["why"].endswith(known.sha256) for one, known in zip(told["files"], HEX, strict=True)
    )
    assert (told["record"], len(publisher.asked)) == (None, 2)
    assert "psephology-db/" in [one["place"] for one in told["left_out"]]


def test_a_folder_that_is_not_whole_is_not_used(publisher: Publisher, home: Path) -> None:
    for one in HEX:
        publisher.tell(f"/{one.path}", says.well(b"{}"))
    fetch(home, publisher, "--only", "hex", "--accept-changes")
    info = subprocess.run(
        [sys.executable, "-m", "tellers", "record", "info"], env=environs(home),
        capture_output=True, text=True, check=False, timeout=PATIENCE,
    )  # fmt: skip
    assert info.returncode == 0
    assert "the packaged record" in info.stdout


def one_line(run: Run, code: int, says: str) -> None:
    assert (run.returncode, run.stdout) == (code, ""), run.stderr
    last = run.stderr.strip().splitlines()[-1]
    assert last.startswith("tellers: ")
    assert says in last
    assert "Traceback" not in run.stderr


def test_nothing_that_came_is_an_error(publisher: Publisher, home: Path) -> None:
    one_line(fetch(home, publisher, "--only", "hex"), 3, "Nothing was fetched: 404 Not Found.")


def test_offline_asks_nobody_and_says_what_is_there(
    publisher: Publisher, home: Path, data: Path
) -> None:
    mirror_of(publisher, data)
    fetch(home, publisher, "--only", "hex")
    asked = len(publisher.asked)
    run = fetch(home, publisher, "--offline")
    one_line(run, 3, f"offline: 2 of {len(OFFICIAL_FILES)} files are in {home / 'official'}")
    assert len(publisher.asked) == asked


def test_a_dry_run_lists_the_addresses_and_asks_nobody(publisher: Publisher, home: Path) -> None:
    run = fetch(home, None, "--dry-run")
    assert run.returncode == 0
    assert [line.split()[0] for line in run.stdout.splitlines()] == [
        o.url() for o in OFFICIAL_FILES
    ]
    told = json.loads(fetch(home, publisher, "--dry-run", "--json", "--only", "hex").stdout)
    assert [one["url"] for one in told] == [f"{publisher.address}/{one.path}" for one in HEX]
    assert (publisher.asked, home.exists()) == ([], False)


@pytest.mark.parametrize(("more", "told"), [
    (["--only", "everything"], "There are: psephology"),
    (["--mirror", "http://publisher.example/"], "cannot be a mirror"),
    (["--mirror", "nonsense"], "cannot be a mirror"),
])  # fmt: skip
def test_what_cannot_be_asked_is_one_line(home: Path, more: list[str], told: str) -> None:
    one_line(fetch(home, None, *more), 2, told)


def test_a_damaged_journal_is_one_line(publisher: Publisher, home: Path) -> None:
    (home / "official").mkdir(parents=True)
    (home / "official" / "fetched.json").write_text("{")
    with pytest.raises(UnreadableSource):
        read_journal(home / "official")
    one_line(fetch(home, publisher), 3, "Remove it")


def test_that_another_folder_is_used_is_said(publisher: Publisher, home: Path, data: Path) -> None:
    mirror_of(publisher, data)
    run = fetch(home, publisher, "--only", "hex", data=data)
    assert f"TELLERS_DATA names {data}: the other commands read that." in run.stderr


# Stopped in the middle ----------------------------------------------------------------------------


def stopped(
    home: Path, publisher: Publisher, end: Callable[["subprocess.Popen[str]"], None]
) -> tuple[int, str]:
    """A fetch that is ended when some of its file is there: its exit code, its words."""
    part = home / "official" / f"{first('library').path}.part"
    with subprocess.Popen(
        words("--only", "library", mirror=publisher), env=environs(home), text=True,
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
    ) as process:  # fmt: skip
        until = time.monotonic() + PATIENCE
        while not (part.is_file() and part.stat().st_size > 1000):
            assert time.monotonic() < until
            time.sleep(0.01)
        end(process)
        _, said = process.communicate(timeout=PATIENCE)
    assert part.stat().st_size > 1000
    return process.returncode, said


def goes_on(home: Path, publisher: Publisher, body: bytes) -> None:
    """The next fetch takes the rest, and has the same bytes."""
    path = f"/{first('library').path}"
    had = (home / "official" / f"{first('library').path}.part").stat().st_size
    publisher.tell(path, says.well(body))
    run = fetch(home, publisher, "--only", "library")
    assert run.returncode == 0, run.stderr
    assert publisher.headers(path)[-1]["range"] == f"bytes={had}-"
    assert (home / "official" / first("library").path).read_bytes() == body


@pytest.fixture
def dribbling(publisher: Publisher, data: Path) -> bytes:
    """The Library's file, given slowly."""
    body = (data / first("library").path).read_bytes()
    publisher.tell(f"/{first('library').path}", says.slowly(body, 500, 0.01))
    return body


def test_a_killed_fetch_goes_on_where_it_was(
    publisher: Publisher, home: Path, dribbling: bytes
) -> None:
    code, _ = stopped(home, publisher, lambda process: process.send_signal(signal.SIGKILL))
    assert code == -signal.SIGKILL
    goes_on(home, publisher, dribbling)


def test_ctrl_c_leaves_what_came_and_says_so(
    publisher: Publisher, home: Path, dribbling: bytes
) -> None:
    code, said = stopped(home, publisher, lambda process: process.send_signal(signal.SIGINT))
    assert (code, said.splitlines()[-1]) == (1, "Stopped. The next fetch goes on from here.")
    assert "Traceback" not in said
    goes_on(home, publisher, dribbling)


def test_another_fetch_at_work_is_said(publisher: Publisher, home: Path, dribbling: bytes) -> None:
    del dribbling

    def end(process: "subprocess.Popen[str]") -> None:
        one_line(fetch(home, publisher, "--only", "library"), 3, "another fetch is at work")
        process.kill()

    stopped(home, publisher, end)


def test_a_disk_that_takes_no_more_is_one_line_and_nothing_is_half_a_file(
    publisher: Publisher, home: Path, data: Path
) -> None:
    """A limit on a file's size stands for the full disk: both are an error of the write."""
    mirror_of(publisher, data)

    def limited() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))

    run = fetch(home, publisher, "--only", "library", preexec_fn=limited)
    one_line(run, 3, "See that the disk has space")
    assert first("library").path in run.stderr
    assert not (home / "official" / first("library").path).exists()
    assert fetch(home, publisher, "--only", "library").returncode == 0


# In a terminal ------------------------------------------------------------------------------------


def test_in_a_terminal_one_bar_shows_the_files_and_bytes(
    publisher: Publisher, home: Path, data: Path
) -> None:
    mirror_of(publisher, data)
    ours, theirs = pty.openpty()
    env = {**environs(home), "TERM": "xterm", "COLUMNS": "100"}
    with subprocess.Popen(
        words("--only", "hex", mirror=publisher), env=env, stdout=subprocess.DEVNULL, stderr=theirs
    ) as process:
        os.close(theirs)
        with closing(os.fdopen(ours, "rb", buffering=0)) as screen:
            seen = b""
            try:
                while piece := screen.read(4096):
                    seen += piece
            except OSError:  # the end of a terminal, on Linux
                pass
        assert process.wait(PATIENCE) == 0
    assert b"2 of 2 files" in seen
    assert b"137.3/137.3 kB" in seen
    assert b"fetched hex/" not in seen
