"""Exit polls: what the file says, and that nothing of it is shown before its time."""

from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.sources.counting.export import Row, write_rows

from tellers.errors import InvalidRecord, Problem, SpoiltSource, UnreadableSource
from tellers.sources.counting.exit_poll import FILE, ExitPoll, is_sealed, read_exit_polls

POLL = {
    "election": "2029-05-03", "published_at": "2029-05-03T21:00:00Z", "party": "Lab",
    "seats": "330", "source": "an invented poll",
}  # fmt: skip
SECOND = {"party": "Con", "seats": "250"}
SEATS = st.lists(st.integers(0, 130), min_size=5, max_size=5)
TOLD = datetime(2029, 5, 3, 21, tzinfo=UTC)


def read(root: Path, *changes: Row) -> tuple[tuple[ExitPoll, ...], list[Problem]]:
    write_rows(root / FILE, [{**POLL, **change} for change in changes])
    return read_exit_polls(root)


def test_the_five_exit_polls_are_read_and_all_were_told_at_the_close(data: Path) -> None:
    polls, problems = read_exit_polls(data)
    assert problems == []
    foretold = {poll.polled_on.year: poll.seats for poll in polls}
    assert foretold[2010] == {"con": 307, "lab": 255, "ld": 59}
    assert foretold[2019] == {"con": 368, "lab": 191, "ld": 13, "snp": 55}
    assert foretold[2024] == {"con": 131, "lab": 410, "ld": 61, "snp": 10, "ruk": 13}
    assert sorted(foretold) == [2010, 2015, 2017, 2019, 2024]
    assert all(poll.published_at == poll.closed_at for poll in polls)
    assert read_exit_polls(data) == (polls, problems)


def test_a_figure_points_at_its_row(data: Path) -> None:
    polls, _ = read_exit_polls(data)
    line = int(polls[-1].cites["lab"].locator.removeprefix("line "))
    assert (data / FILE).read_text().splitlines()[line - 1].startswith("2024-07-04,")
    assert ",Lab,410," in (data / FILE).read_text().splitlines()[line - 1]


def test_the_poll_is_sealed_until_it_was_published_and_the_polls_had_closed(
    tmp_path: Path,
) -> None:
    polls, _ = read(tmp_path, {}, SECOND)
    assert is_sealed(polls[0], TOLD - timedelta(microseconds=1))
    assert not is_sealed(polls[0], TOLD)
    late, _ = read(tmp_path, {"published_at": "2029-05-03T22:10:00Z"})
    assert is_sealed(late[0], TOLD + timedelta(minutes=69))


def test_a_poll_dated_before_the_close_is_said_and_stays_sealed_until_then(
    tmp_path: Path,
) -> None:
    (poll,), (problem,) = read(tmp_path, {"published_at": "2029-05-03T20:59:00Z"})
    assert is_sealed(poll, TOLD - timedelta(seconds=1)) and not is_sealed(poll, TOLD)
    assert (problem.code, problem.where) == ("time", f"{FILE}:2")


@given(st.integers(-90_000, 90_000), st.integers(-12, 14))
def test_a_seal_does_not_depend_on_the_zone_in_which_the_hour_is_told(
    seconds: int, hours: int
) -> None:
    poll = ExitPoll(date(2029, 5, 3), TOLD, {"lab": 330}, "invented", {})
    now = TOLD + timedelta(seconds=seconds)
    there = now.astimezone(timezone(timedelta(hours=hours)))
    assert is_sealed(poll, there) == is_sealed(poll, now) == (now < TOLD)


def test_an_hour_without_a_zone_opens_no_seal() -> None:
    poll = ExitPoll(date(2029, 5, 3), TOLD, {"lab": 330}, "invented", {})
    with pytest.raises(InvalidRecord, match="no zone"):
        is_sealed(poll, datetime.fromisoformat("2030-01-01T00:00"))


@pytest.mark.parametrize(
    ("changes", "code", "line", "words", "left"),
    [
        ([{}, {"party": "Monster"}], "party", 3, "'Monster', which is not known", {"lab": 330}),
        ([{}, {}], "twice", 3, "found Lab again, first in line 2", {"lab": 330}),
        ([{}, {"party": "Con", "seats": "many"}], "figure", 3, "a whole number", {"lab": 330}),
        ([{}, {"party": "Con", "seats": "-3"}], "figure", 3, "a whole number", {"lab": 330}),
        ([{}, {"party": "Con", "seats": "321"}], "sum", 2, "651 seats in a House of 650", None),
        ([{}, {**SECOND, "published_at": "2029-05-03T21:00:01Z"}], "time", 3, "another", None),
        ([{}, {**SECOND, "published_at": "at ten"}], "row", 3, "expected a time", {"lab": 330}),
        ([{}, {**SECOND, "published_at": "2029-05-03T22:00:00"}], "row", 3, "with its zone",
         {"lab": 330}),
        ([{}, {**SECOND, "election": "03/05/2029"}], "row", 3, "a day as yyyy-mm-dd",
         {"lab": 330}),
        ([{"source": "=cmd()"}], "formula", 2, "kept as text", {"lab": 330}),
    ],
)  # fmt: skip
def test_a_fault_is_said_at_its_line(
    tmp_path: Path,
    changes: list[Row],
    code: str,
    line: int,
    words: str,
    left: dict[str, int] | None,
) -> None:
    polls, problems = read(tmp_path, *changes)
    assert [(p.code, p.where) for p in problems] == [(code, f"{FILE}:{line}")]
    assert words in problems[0].message
    assert [poll.seats for poll in polls] == ([left] if left else [])


def test_local_summer_time_is_turned_into_utc(tmp_path: Path) -> None:
    (poll,), problems = read(tmp_path, {"published_at": "2029-05-03T22:00:00+01:00"})
    assert (poll.published_at, problems) == (TOLD, [])


def test_the_house_of_2005_had_646_members(tmp_path: Path) -> None:
    row = {"election": "2005-05-05", "published_at": "2005-05-05T21:00:00Z", "seats": "647"}
    polls, problems = read(tmp_path, row)
    assert polls == () and "a House of 646" in problems[0].message


def test_what_is_no_such_file_is_one_clear_line(tmp_path: Path) -> None:
    with pytest.raises(UnreadableSource, match="No such file"):
        read_exit_polls(tmp_path)
    (tmp_path / "exit-polls").mkdir()
    (tmp_path / FILE).write_bytes(b"")
    with pytest.raises(SpoiltSource, match="empty"):
        read_exit_polls(tmp_path)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(st.permutations(["Lab", "Con", "LD", "SNP", "PC"]), SEATS)
def test_shuffled_rows_make_the_same_poll(
    tmp_path: Path, order: list[str], seats: list[int]
) -> None:
    count = dict(zip(["Lab", "Con", "LD", "SNP", "PC"], map(str, seats), strict=True))
    one, _ = read(tmp_path, *({"party": p, "seats": count[p]} for p in sorted(order)))
    other, problems = read(tmp_path, *({"party": p, "seats": count[p]} for p in order))
    assert problems == []
    assert dict(one[0].seats) == dict(other[0].seats)
    assert sum(one[0].seats.values()) == sum(seats)
