"""The journal of fetched files, and the manners of fetching."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tellers.errors import ConfigError, Unfetched, UnreadableSource
from tellers.sources.fetch.addresses import CEILING, GROUPS, LEFT_OUT, OFFICIAL_FILES, missing
from tellers.sources.fetch.asking import check_mirror
from tellers.sources.fetch.journal import Begun, Fetched, Journal, digest, held, read_journal
from tellers.sources.fetch.manners import Manners, retry_after

NOON = datetime(2026, 5, 7, 12, tzinfo=UTC)
plain = st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=20)
times = st.datetimes(timezones=st.just(UTC))
fetched = st.builds(Fetched, plain, times, plain, st.integers(0), plain, plain)
begun = st.builds(Begun, plain, plain, plain)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    files=st.dictionaries(plain, fetched, max_size=2),
    parts=st.dictionaries(plain, begun, max_size=2),
)
def test_a_journal_is_read_as_it_was_written(
    tmp_path: Path, files: dict[str, Fetched], parts: dict[str, Begun]
) -> None:
    (tmp_path / "fetched.json").unlink(missing_ok=True)
    journal = Journal(tmp_path)
    for path, entry in files.items():
        journal.keep(path, entry)
    for path, half in parts.items():
        journal.begin(path, half)
    if files or parts:
        assert Journal.read(tmp_path) == Journal(tmp_path, files, parts)
    assert read_journal(tmp_path) == files


@pytest.mark.parametrize("text", [
    "", "{}", "[]", "null", '{"files": {}}', '{"files": {"a": 1}, "parts": {}}',
    '{"files": {}, "parts": {"a": {"url": "x", "etag": 7}}}',
    '{"files": {}, "parts": {"a": {"url": "x", "etag": "\\u00e9"}}}',
    '{"files": {"a": {"url": "", "retrieved_at": "2026-05-07T12:00:00", "sha256": "", "size": 1,'
    ' "etag": "", "modified": ""}}, "parts": {}}',
])  # fmt: skip
def test_a_damaged_journal_is_said_and_not_guessed_at(tmp_path: Path, text: str) -> None:
    (tmp_path / "fetched.json").write_text(text)
    with pytest.raises(UnreadableSource, match=r"fetched\.json"):
        read_journal(tmp_path)


def test_a_folder_without_a_journal_has_no_times(tmp_path: Path) -> None:
    assert read_journal(tmp_path / "nowhere") == {}


def test_two_fetches_do_not_work_in_one_folder(tmp_path: Path) -> None:
    folder = tmp_path / "official"
    with held(folder), pytest.raises(Unfetched, match="another fetch"), held(folder):
        raise AssertionError
    with held(folder):
        pass


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file")
    with pytest.raises(Unfetched, match="TELLERS_HOME"), held(tmp_path / "home" / "official"):
        raise AssertionError


# Manners ------------------------------------------------------------------------------------------


@given(header=st.text(), now=times)
def test_whatever_is_said_of_waiting_is_a_wait_or_none(header: str, now: datetime) -> None:
    assert retry_after(header, now) >= 0


@pytest.mark.parametrize("header", [
    "-5", "1e9", "NaN", "inf", "٣", "", "  ", "99999999999999999999",
    "Thu, 01 Jan 1970 00:00:00 GMT",
    "Thu, 32 Jan 2026 00:00:00 GMT", "Mon, 01 Jan 0001 00:00:00 +2359",
])  # fmt: skip
def test_an_odd_wait_is_none(header: str) -> None:
    assert retry_after(header, NOON) == 0


@given(tried=st.integers(1, 60), asked_for=st.floats(0, 1e9))
def test_no_wait_is_longer_than_the_longest(tried: int, asked_for: float) -> None:
    manners = Manners()
    assert 0 < manners.wait(tried, asked_for) <= manners.longest_wait


@pytest.mark.parametrize("mirror", [
    "http://publisher.example", "ftp://publisher.example", "file:///srv", "publisher.example",
    "/srv", "http://10.0.0.1/", "https://", "https://x.example/?a=b", "https://x.example/#a", "http://[bad",
    "http://localhost.publisher.example/",
])  # fmt: skip
def test_a_mirror_is_https_or_on_this_machine(mirror: str) -> None:
    with pytest.raises(ConfigError, match="mirror"):
        check_mirror(mirror)


@pytest.mark.parametrize("mirror", [
    "https://mirror.example/official/", "http://127.0.0.1:8000", "http://localhost:8000/official",
    "http://[::1]:8000/",
])  # fmt: skip
def test_a_mirror_may_be_https_or_on_this_machine(mirror: str) -> None:
    check_mirror(mirror)


# The table ----------------------------------------------------------------------------------------


def test_each_file_has_one_place_one_address_of_https_and_a_checksum() -> None:
    assert len({one.path for one in OFFICIAL_FILES}) == len(OFFICIAL_FILES)
    assert len({one.url() for one in OFFICIAL_FILES}) == len(OFFICIAL_FILES)
    for one in OFFICIAL_FILES:
        assert one.url().startswith("https://")
        assert len(bytes.fromhex(one.sha256)) == 32
        assert 0 < one.size < CEILING
        assert ".." not in one.path
        assert not Path(one.path).is_absolute()


def test_each_address_names_a_commit() -> None:
    for one in OFFICIAL_FILES:
        assert any(len(part) == 40 and bytes.fromhex(part) for part in one.url().split("/"))


def test_what_may_not_be_passed_on_is_known() -> None:
    kept = {one.publisher.id for one in OFFICIAL_FILES if not one.publisher.is_redistributable}
    assert kept == {"members"}
    assert set(GROUPS) == {"psephology", "library", "hex", "members"}


def test_the_sizes_and_checksums_are_those_of_the_official_files(data: Path) -> None:
    for one in OFFICIAL_FILES:
        assert (data / one.path).stat().st_size == one.size
        assert digest(data / one.path) == one.sha256


def test_every_official_file_is_in_the_table_or_among_those_left_out(data: Path) -> None:
    known = {one.path for one in OFFICIAL_FILES}
    folders = {path.split("/")[0] for path in known}
    found = {p.relative_to(data).as_posix() for p in data.rglob("*") if p.is_file()}
    places = [place.removesuffix("*.csv") for place, _ in LEFT_OUT]
    lost = {
        path
        for path in found - known
        if path.split("/")[0] in folders and not path.startswith(tuple(places))
    }
    assert lost == {"hex/LICENSE-MIT-open-innovations.txt"}


def test_a_folder_misses_what_is_not_in_it(tmp_path: Path) -> None:
    first, *others = OFFICIAL_FILES
    (tmp_path / first.path).parent.mkdir(parents=True)
    (tmp_path / first.path).touch()
    assert missing(tmp_path) == tuple(others)
