"""One download against a server that answers well, badly, slowly or not at all."""

import gzip
import json
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.sources.fetch import publisher as says
from tests.sources.fetch.desk import BODY, NAME, NOON, OTHER, Desk, sha, whole
from tests.sources.fetch.publisher import Answer, Publisher, a_publisher

from tellers.sources.fetch.brought import State, Wanted
from tellers.sources.fetch.folder import AGENT
from tellers.sources.fetch.journal import read_journal
from tellers.sources.fetch.manners import Manners

# Well ---------------------------------------------------------------------------------------------


def test_a_file_comes_whole_with_the_time_at_which_it_came(desk: Desk) -> None:
    whole(desk, desk.bring(says.well(BODY)))
    assert read_journal(desk.folder)[NAME].retrieved_at == NOON
    assert desk.counts[-1] == len(BODY)
    assert desk.counts == sorted(desk.counts)


def test_it_says_who_asks_and_asks_for_plain_bytes(desk: Desk) -> None:
    desk.bring(says.well(BODY))
    (asked,) = desk.publisher.headers("/results.csv")
    assert asked["user-agent"] == AGENT
    assert AGENT.startswith("Tellers/")
    assert asked["accept-encoding"] == "identity"
    assert "cookie" not in asked


@pytest.mark.parametrize("answer", [says.slowly(BODY, 4096), says.in_chunks(BODY),
                                    says.until_it_closes(BODY), says.rangeless(BODY)],
                         ids=["slowly", "chunks", "until it closes", "no validator"])  # fmt: skip
def test_a_file_comes_whole_however_its_bytes_come(desk: Desk, answer: Answer) -> None:
    whole(desk, desk.bring(answer))


@pytest.mark.parametrize("encoding", ["gzip", "x-gzip", "GZIP"])
def test_a_file_that_comes_packed_is_unpacked(desk: Desk, encoding: str) -> None:
    whole(desk, desk.bring(says.packed(BODY, encoding)))


def test_a_name_from_the_other_side_is_not_taken(desk: Desk, tmp_path: Path) -> None:
    name = "attachment; filename=../../../escaped.csv"
    whole(desk, desk.bring(says.well(BODY, content_disposition=name)))
    assert not list(tmp_path.rglob("*escaped*"))


def test_the_right_file_is_not_asked_for_again(desk: Desk) -> None:
    desk.bring(says.well(BODY))
    whole(desk, desk.bring(), State.KEPT)
    assert len(desk.publisher.asked) == 1


def test_a_file_put_there_by_hand_is_kept_and_has_no_time(desk: Desk) -> None:
    desk.file.parent.mkdir(parents=True)
    desk.file.write_bytes(BODY)
    assert desk.bring(says.status(500)).state is State.KEPT
    assert (desk.publisher.asked, read_journal(desk.folder)) == ([], {})


def test_a_file_changed_by_hand_is_put_back(desk: Desk) -> None:
    desk.bring(says.well(BODY))
    desk.file.write_bytes(OTHER)
    whole(desk, desk.bring(says.well(BODY)))


# Cut off ------------------------------------------------------------------------------------------


def test_a_file_that_is_cut_off_goes_on_where_it_was(desk: Desk) -> None:
    whole(desk, desk.bring(says.cut_off(BODY, 5000), says.well(BODY)))
    assert desk.ranges == ["", "bytes=5000-"]
    assert desk.publisher.headers("/results.csv")[1]["if-range"] == '"one"'
    assert desk.paused == [1]


def test_a_file_that_stays_cut_off_is_no_file_and_goes_on_in_the_next_run(desk: Desk) -> None:
    brought = desk.bring(says.cut_off(BODY, 5000), says.cut_off(BODY, 5000))
    assert brought.state is State.FAILED
    assert "cut off after 5,000 bytes" in brought.why
    assert desk.paused == [1, 2, 4]
    assert not desk.file.exists()
    assert desk.part.read_bytes() == BODY[:5000]
    whole(desk, desk.bring(says.well(BODY)))
    assert desk.ranges[-1] == "bytes=5000-"


@pytest.mark.parametrize("tried", [says.rangeless(BODY), says.well(BODY, '"two"')],
                         ids=["no ranges", "another version"])  # fmt: skip
def test_where_the_rest_is_not_given_the_whole_is_taken(desk: Desk, tried: Answer) -> None:
    whole(desk, desk.bring(says.cut_off(BODY, 5000), tried))
    assert desk.ranges == ["", "bytes=5000-"]


@pytest.mark.parametrize("etag", ["", 'W/"weak"'])
def test_without_a_strong_validator_nothing_is_joined(desk: Desk, etag: str) -> None:
    whole(desk, desk.bring(says.cut_off(BODY, 5000, etag), says.well(BODY)))
    assert desk.ranges == ["", ""]


def test_a_date_serves_where_there_is_no_strong_validator(desk: Desk) -> None:
    day = "Thu, 20 Aug 2026 12:00:00 GMT"
    desk.bring(says.cut_off(BODY, 5000, "", last_modified=day), says.well(BODY))
    assert desk.publisher.headers("/results.csv")[1]["if-range"] == day


def test_parts_of_two_versions_are_not_joined_to_a_file(desk: Desk) -> None:
    """The other side says one ETag for two bodies: only the checksum tells."""
    whole(desk, desk.bring(says.cut_off(b"x" * 5000 + BODY, 5000), says.well(BODY)))
    assert desk.ranges == ["", "bytes=5000-", ""]


def test_a_rest_from_another_place_is_not_joined(desk: Desk) -> None:
    span = f"bytes 10-{len(BODY) - 1}/{len(BODY)}"

    def misplaced(handler: says.Handler) -> None:
        handler.say(206, BODY[10:], content_range=span)

    whole(desk, desk.bring(says.cut_off(BODY, 5000), misplaced, says.well(BODY)))
    assert desk.ranges == ["", "bytes=5000-", ""]


def test_a_rest_that_is_packed_is_not_joined(desk: Desk) -> None:
    """Its range is one of the packed bytes, and what is here is not packed."""
    small, span = gzip.compress(BODY[5000:]), f"bytes 5000-{len(BODY) - 1}/{len(BODY)}"

    def rest(handler: says.Handler) -> None:
        handler.say(206, small, content_range=span, content_encoding="gzip")

    whole(desk, desk.bring(says.cut_off(BODY, 5000), rest, says.well(BODY)))
    assert desk.ranges == ["", "bytes=5000-", ""]


def test_more_than_the_file_is_begun_anew(desk: Desk) -> None:
    whole(desk, desk.bring(says.cut_off(BODY * 2, len(BODY) + 1), says.well(BODY)))
    assert desk.ranges == ["", f"bytes={len(BODY) + 1}-", ""]


def test_what_was_stopped_between_the_last_byte_and_its_name_is_not_asked_again(desk: Desk) -> None:
    desk.bring(says.cut_off(BODY, 5000), says.cut_off(BODY, 5000))
    desk.part.write_bytes(BODY)
    asked = len(desk.publisher.asked)
    whole(desk, desk.bring(says.status(500)))
    assert len(desk.publisher.asked) == asked


def test_a_part_from_another_address_is_begun_anew(desk: Desk) -> None:
    desk.bring(says.cut_off(OTHER, 5000), says.cut_off(OTHER, 5000))
    moved = desk.publisher.tell("/moved.csv", says.well(BODY))
    (brought,) = desk.bring_all(Wanted(NAME, moved, sha(BODY)))
    assert brought.state is State.FETCHED
    assert "range" not in desk.publisher.headers("/moved.csv")[0]


def test_packed_bytes_that_are_cut_off_are_no_file(desk: Desk) -> None:
    half = len(gzip.compress(BODY)) // 2
    brought = desk.bring(says.packed(BODY, keep=half))
    assert (brought.state, brought.why) == (State.FAILED, "cut off")
    assert not desk.file.exists()


@settings(max_examples=40, deadline=None,
          suppress_health_check=[HealthCheck.function_scoped_fixture])  # fmt: skip
@given(cuts=st.lists(st.integers(0, len(BODY) - 1), max_size=3))
def test_wherever_it_is_cut_off_the_same_bytes_come(
    publisher: Publisher, tmp_path_factory: pytest.TempPathFactory, cuts: list[int]
) -> None:
    publisher.asked.clear()
    desk = Desk(tmp_path_factory.mktemp("cut") / "official", publisher)
    whole(desk, desk.bring(*(says.cut_off(BODY, at) for at in cuts), says.well(BODY)))
    furthest = [max([0, *cuts[: n + 1]]) for n in range(len(cuts))]
    assert desk.ranges == ["", *(f"bytes={at}-" if at else "" for at in furthest)]


# Waiting ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("fault", [says.status(500), says.status(502), says.hangs_up(),
                                   says.babbles()],
                         ids=["500", "502", "nothing", "no HTTP"])  # fmt: skip
def test_after_a_fault_that_may_pass_it_is_tried_again(desk: Desk, fault: Answer) -> None:
    whole(desk, desk.bring(fault, fault, says.well(BODY)))
    assert desk.paused == [1, 2]


def test_it_waits_as_long_as_it_is_asked_to(desk: Desk) -> None:
    whole(desk, desk.bring(says.status(429, retry_after="17"), says.well(BODY)))
    assert desk.paused == [17]


def test_it_waits_until_the_time_that_it_is_told(desk: Desk) -> None:
    until = (NOON + timedelta(seconds=20)).strftime("%a, %d %b %Y %H:%M:%S GMT")
    whole(desk, desk.bring(says.status(503, retry_after=until), says.well(BODY)))
    assert desk.paused == [20]


def test_who_asks_for_an_hour_is_left_alone_and_so_are_his_other_files(desk: Desk) -> None:
    url = desk.publisher.tell("/results.csv", says.status(429, retry_after="3600"))
    next_url = desk.publisher.tell("/next.csv", says.well(BODY))
    first, second = desk.bring_all(
        Wanted(NAME, url, sha(BODY)), Wanted("next.csv", next_url, sha(BODY))
    )
    assert (first.state, second.state) == (State.FAILED, State.FAILED)
    assert "3600 s" in first.why
    assert "not asked for" in second.why
    assert (desk.paused, len(desk.publisher.asked)) == ([], 1)


def test_a_host_that_cannot_be_reached_is_tried_for_one_file_alone(desk: Desk) -> None:
    with a_publisher() as gone:
        address = gone.address
    first, second = desk.bring_all(
        *(Wanted(name, f"{address}/{name}", sha(BODY)) for name in ("a.csv", "b.csv"))
    )
    assert "cannot be reached" in first.why
    assert "not asked for" in second.why
    assert desk.paused == [1, 2, 4]


def test_a_file_that_is_not_there_is_not_tried_again_and_the_next_one_comes(desk: Desk) -> None:
    gone = desk.publisher.tell("/gone.csv", says.status(404))
    url = desk.publisher.tell("/results.csv", says.well(BODY))
    first, second = desk.bring_all(
        Wanted("gone.csv", gone, sha(BODY)), Wanted(NAME, url, sha(BODY))
    )
    assert (first.state, first.why) == (State.FAILED, "404 Not Found")
    assert desk.paused == []
    whole(desk, second)


def test_one_that_falls_silent_is_cut_off(desk: Desk) -> None:
    brought = desk.bring(says.slowly(BODY, 5000, pause=2), manners=Manners(tries=1, silence=0.3))
    assert "silent in the middle" in brought.why
    assert desk.part.stat().st_size >= 5000


def test_one_that_never_ends_is_left(desk: Desk) -> None:
    brought = desk.bring(says.slowly(BODY, 100, 0.01), manners=Manners(silence=5, patience=0.05))
    assert (brought.state, brought.why) == (State.FAILED, "slower than 0.05 s for one file")
    assert 0 < desk.part.stat().st_size < len(BODY)


# The journal --------------------------------------------------------------------------------------


def test_the_journal_says_what_came_and_what_is_half_there(desk: Desk) -> None:
    desk.bring(says.cut_off(BODY, 5000), says.cut_off(BODY, 5000))
    told = json.loads((desk.folder / "fetched.json").read_text())
    assert told == {"files": {}, "parts": {
        NAME: {"url": desk.url, "etag": '"one"', "modified": ""}}}  # fmt: skip
