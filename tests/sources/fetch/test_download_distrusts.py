"""One download against a server that is false: too much, elsewhere, or another file."""

import tracemalloc
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.sources.fetch import publisher as says
from tests.sources.fetch.desk import BODY, NAME, NOON, OTHER, Desk, sha, whole
from tests.sources.fetch.publisher import Answer, Publisher

from tellers.sources.fetch.brought import State
from tellers.sources.fetch.journal import read_journal
from tellers.sources.fetch.manners import Manners

# Not believed -------------------------------------------------------------------------------------


@pytest.mark.parametrize("answer", [says.well(BODY), says.in_chunks(BODY),
                                    says.until_it_closes(BODY), says.packed(BODY)],
                         ids=["length", "chunks", "until it closes", "packed"])  # fmt: skip
def test_no_more_than_the_ceiling_is_taken(desk: Desk, answer: Answer) -> None:
    brought = desk.bring(answer, ceiling=len(BODY) - 1)
    assert brought.state is State.FAILED
    assert f"longer than the {len(BODY) - 1:,} bytes" in brought.why
    assert not desk.file.exists()
    assert desk.part.stat().st_size < len(BODY)


def test_the_ceiling_holds_for_a_file_that_comes_in_parts(desk: Desk) -> None:
    brought = desk.bring(says.cut_off(BODY, 5000), says.well(BODY), ceiling=len(BODY) - 1)
    assert "longer than" in brought.why


def test_a_file_as_long_as_the_ceiling_comes(desk: Desk) -> None:
    whole(desk, desk.bring(says.well(BODY), ceiling=len(BODY)))


def test_what_unpacks_to_a_hundred_times_the_ceiling_is_not_unpacked(desk: Desk) -> None:
    ceiling = 2**20
    answer = says.packed(bytes(100 * ceiling))
    tracemalloc.start()
    brought = desk.bring(answer, ceiling=ceiling)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 10 * ceiling
    assert brought.why == f"longer than the {ceiling:,} bytes that a file may have"
    assert desk.part.stat().st_size <= ceiling


@pytest.mark.parametrize("encoding", ["br", "zstd", "gzip, gzip", "rot13"])
def test_a_packing_that_was_not_asked_for_is_refused(desk: Desk, encoding: str) -> None:
    brought = desk.bring(says.rangeless(BODY, content_encoding=encoding))
    assert "which was not asked for" in brought.why
    assert desk.paused == []


def test_what_says_that_it_is_packed_and_is_not_is_refused(desk: Desk) -> None:
    brought = desk.bring(says.rangeless(BODY, content_encoding="gzip"))
    assert brought.why == "it says that it is packed, and is not"


def test_a_304_that_was_not_asked_for_is_no_file(desk: Desk) -> None:
    assert desk.bring(says.status(304)).why == "304 Not Modified"


def test_an_odd_validator_is_not_said_back(desk: Desk) -> None:
    odd = '"' + "x" * 500 + '"'
    whole(desk, desk.bring(says.cut_off(BODY, 5000, odd), says.well(BODY)))
    assert desk.ranges == ["", ""]


# Redirected ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("code", [301, 302, 303, 307, 308])
def test_a_redirection_is_followed(desk: Desk, code: int) -> None:
    desk.publisher.tell("/there.csv", says.well(BODY))
    whole(desk, desk.bring(says.leads_to("/there.csv", code)))


def test_a_resumed_file_is_resumed_behind_its_redirection(desk: Desk) -> None:
    desk.publisher.tell("/there.csv", says.cut_off(BODY, 5000), says.well(BODY))
    whole(desk, desk.bring(says.leads_to("/there.csv")))
    assert desk.publisher.headers("/there.csv")[1]["range"] == "bytes=5000-"


def test_five_redirections_are_followed_and_not_a_sixth(desk: Desk) -> None:
    desk.publisher.tell("/5", says.well(BODY))
    for step in range(5):
        desk.publisher.tell(f"/{step}", says.leads_to(f"/{step + 1}"))
    whole(desk, desk.bring(says.leads_to("/1")))
    desk.file.unlink()
    assert "more than 5 times" in desk.bring(says.leads_to("/0")).why


def test_a_redirection_in_a_circle_ends(desk: Desk) -> None:
    brought = desk.bring(says.leads_to("/results.csv"))
    assert "more than 5 times" in brought.why
    assert len(desk.publisher.asked) == 6
    assert desk.paused == []


@pytest.mark.parametrize("location", [
    "file:///etc/passwd", "ftp://127.0.0.1/x", "http://publisher.example/x", "http://10.0.0.1/x",
    "gopher://x", "data:,x", "https://", "https://user:secret@publisher.example/", "http://[bad",
])  # fmt: skip
def test_a_redirection_elsewhere_than_to_https_is_not_followed(desk: Desk, location: str) -> None:
    brought = desk.bring(says.leads_to(location))
    assert brought.state is State.FAILED
    assert brought.why.startswith("it leads to")
    assert (len(desk.publisher.asked), desk.paused) == (1, [])


@settings(max_examples=60, deadline=None,
          suppress_health_check=[HealthCheck.function_scoped_fixture])  # fmt: skip
@given(location=st.from_regex(r"(http|file|ftp|data)?[:/\[\]@.#?%a-z0-9-]{0,12}", fullmatch=True))
def test_wherever_it_leads_it_is_a_plain_failure(
    publisher: Publisher, tmp_path_factory: pytest.TempPathFactory, location: str
) -> None:
    publisher.answers.clear()
    desk = Desk(tmp_path_factory.mktemp("led") / "official", publisher)
    brought = desk.bring(says.leads_to(location), manners=Manners(tries=1, silence=5))
    assert brought.state is State.FAILED
    assert not desk.file.exists()


# Another file than the known one ------------------------------------------------------------------


def test_a_file_that_differs_is_put_aside_and_the_old_one_left(desk: Desk) -> None:
    desk.bring(says.well(OTHER), expected=OTHER)
    brought = desk.bring(says.well(BODY[:-1] + b"?", '"two"'))
    assert brought.state is State.DIFFERS
    assert sha(BODY) in brought.why
    assert sha(BODY[:-1] + b"?") in brought.why
    assert desk.file.read_bytes() == OTHER
    assert desk.aside.read_bytes() == BODY[:-1] + b"?"
    assert read_journal(desk.folder)[NAME].sha256 == sha(OTHER)


def test_a_file_that_differs_is_no_file_where_there_was_none(desk: Desk) -> None:
    assert desk.bring(says.well(OTHER)).state is State.DIFFERS
    assert desk.files() == {f"{NAME}.differs", "fetched.json"}
    whole(desk, desk.bring(says.well(BODY, '"two"')))


def test_a_file_that_differs_is_taken_where_that_is_said(desk: Desk) -> None:
    desk.bring(says.well(OTHER))
    brought = desk.bring(says.well(OTHER), is_accepting=True)
    assert (brought.state, brought.sha256) == (State.ACCEPTED, sha(OTHER))
    assert sha(BODY) in brought.why
    assert desk.file.read_bytes() == OTHER
    assert not desk.aside.exists()


def test_what_may_be_cut_off_is_never_accepted(desk: Desk) -> None:
    brought = desk.bring(says.until_it_closes(OTHER[:5000]), is_accepting=True)
    assert brought.state is State.DIFFERS
    assert "nothing tells where it ends" in brought.why
    cut = desk.bring(says.cut_off(OTHER, 5000), is_accepting=True)
    assert cut.state is State.FAILED
    assert not desk.file.exists()


def test_joined_parts_that_are_not_the_known_file_are_never_accepted(desk: Desk) -> None:
    brought = desk.bring(
        says.cut_off(b"x" * 5000 + OTHER, 5000), says.well(OTHER), is_accepting=True
    )
    assert (brought.state, desk.file.read_bytes()) == (State.ACCEPTED, OTHER)
    assert desk.ranges == ["", "bytes=5000-", ""]


@pytest.mark.parametrize("answer", [says.well(OTHER), says.rangeless(OTHER)],
                         ids=["304", "the bytes again"])  # fmt: skip
def test_a_second_run_leaves_what_was_accepted_with_its_time(desk: Desk, answer: Answer) -> None:
    desk.bring(answer, is_accepting=True)
    desk.at += timedelta(days=1)
    for is_accepting in (False, True):
        brought = desk.bring(answer, is_accepting=is_accepting)
        assert (brought.state, brought.sha256) == (State.UNCHANGED, sha(OTHER))
    assert desk.file.read_bytes() == OTHER
    assert read_journal(desk.folder)[NAME].retrieved_at == NOON
    assert desk.files() == {NAME, "fetched.json"}


def test_what_is_accepted_is_entered_though_the_same_was_put_there_by_hand(desk: Desk) -> None:
    desk.file.parent.mkdir(parents=True)
    desk.file.write_bytes(OTHER)
    assert desk.bring(says.well(OTHER), is_accepting=True).state is State.ACCEPTED
    assert read_journal(desk.folder)[NAME].retrieved_at == NOON


def test_a_second_run_asks_with_what_it_was_told(desk: Desk) -> None:
    desk.bring(says.well(OTHER), is_accepting=True)
    desk.bring(says.well(OTHER))
    assert desk.publisher.headers("/results.csv")[1]["if-none-match"] == '"one"'
    day = "Thu, 20 Aug 2026 12:00:00 GMT"
    desk.bring(says.rangeless(BODY[:500], last_modified=day), is_accepting=True)
    desk.bring(says.rangeless(BODY[:500], last_modified=day))
    assert desk.publisher.headers("/results.csv")[-1]["if-modified-since"] == day


def test_nothing_is_spared_where_the_file_was_changed_since(desk: Desk) -> None:
    desk.bring(says.well(OTHER), is_accepting=True)
    desk.file.write_bytes(b"something else")
    brought = desk.bring(says.well(OTHER), is_accepting=True)
    assert brought.state is State.ACCEPTED
    assert "if-none-match" not in desk.publisher.headers("/results.csv")[-1]
