"""The order of a night: real where the record holds times, else modelled and saying so."""

import csv
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import IN_2017, IN_2019, a_contest, a_declaration, a_moment, a_record
from tests.count.official import needs_data, official_record
from tests.strategies import Pair, general_elections

from tellers.count.night import (
    LONDON,
    Night,
    Slot,
    closes_at,
    night_in_order,
    night_of,
    order_of,
    wait,
    waits,
)
from tellers.errors import Severity, UnknownContest
from tellers.record.contests import Declaration

NIGHT = "parl.2019-12-12"
ACTON = a_declaration(place="Acton", declared_at=a_moment(90), electorate=70_000)
BUTE = a_declaration(place="Bute", declared_at=a_moment(90), electorate=60_000)
CHARD = a_declaration(place="Chard", declared_at=a_moment(30), electorate=80_000)
RECORD = a_record(ACTON, BUTE, CHARD)


def places(night: Night) -> list[str]:
    return [one.result.contest.constituency.name for one in night.announcements]


def many(number: int) -> list[Declaration]:
    """As many results without a time, each electorate one larger than the last."""
    return [a_declaration(place=f"Seat {n}", electorate=70_000 + n) for n in range(number)]


# ---------------------------------------------------------------- the order


def test_a_real_night_is_by_time_then_by_name() -> None:
    night = night_of(RECORD, NIGHT)
    assert places(night) == ["Chard", "Acton", "Bute"]
    assert [one.at for one in night.announcements] == [a_moment(30), a_moment(90), a_moment(90)]
    assert not night.is_modelled
    assert night.statement == "In the order and at the times of 2019, as the record holds them."


def test_a_modelled_night_says_so_and_begins_with_the_small() -> None:
    night = night_of(a_record(*reversed(many(650))), NIGHT)
    assert night.is_modelled
    assert night.statement.startswith("Modelled order: the record holds no times of declaration")
    assert places(night) == [f"Seat {n}" for n in range(650)]


def test_a_modelled_night_is_the_same_whatever_order_the_record_is_in() -> None:
    level = [a_declaration(place=f"Seat {n}", electorate=70_000) for n in range(20)]
    night = night_of(a_record(*level), NIGHT)
    assert night_of(a_record(*reversed(level)), NIGHT).announcements == night.announcements


def test_a_modelled_night_runs_from_ten_to_eleven_to_half_past_seven() -> None:
    times = [
        one.at.astimezone(LONDON) for one in night_of(a_record(*many(650)), NIGHT).announcements
    ]
    assert times == sorted(times)
    assert times[0].strftime("%H:%M") == "22:56"
    assert times[324].strftime("%H:%M") == "03:24"
    assert times[-1].strftime("%H:%M") == "07:26"
    assert all(one.microsecond == 0 for one in times)


def test_a_modelled_night_invents_no_time_in_the_results_themselves() -> None:
    night = night_of(a_record(*many(3)), NIGHT)
    assert [one.result.declared_at for one in night.announcements] == [None] * 3


def test_one_result_without_a_time_among_others_is_modelled_and_counted() -> None:
    night = night_of(a_record(ACTON, a_declaration(place="Bute")), NIGHT)
    assert night.is_modelled
    assert night.statement.startswith("Modelled order for 1 of 2 results:")


def test_a_contest_that_nobody_declared_is_not_told() -> None:
    record = a_record(ACTON, contests=[a_contest(place="Postponed")])
    assert places(night_of(record, NIGHT)) == ["Acton"]


def test_an_election_without_results_is_unknown() -> None:
    with pytest.raises(UnknownContest, match=r"parl\.1918"):
        night_of(RECORD, "parl.1918-12-14")


@given(general_elections())
def test_every_result_is_told_once_after_the_close_of_its_poll(pair: Pair) -> None:
    night = night_of(pair.record, pair.election)
    assert sorted(one.result.contest.id for one in night.announcements) == sorted(pair.results)
    assert [one.at for one in night.announcements] == sorted(one.at for one in night.announcements)
    modelled = [one for one in night.announcements if one.result.declared_at is None]
    assert night.is_modelled == bool(modelled)
    for one in modelled:
        after = one.at - closes_at(one.result.contest)
        assert timedelta(minutes=50) <= after <= timedelta(hours=9, minutes=30)
    assert night == night_of(pair.record, pair.election)


def test_polls_close_at_ten_on_londons_clock() -> None:
    assert closes_at(a_contest(polled_on=IN_2019)) == datetime(2019, 12, 12, 22, tzinfo=UTC)
    assert closes_at(a_contest(polled_on=IN_2017)) == datetime(2017, 6, 8, 21, tzinfo=UTC)


# ---------------------------------------------------------------- the waits


def test_the_first_comes_at_once_and_then_the_real_gaps_over_the_speed() -> None:
    night = night_of(RECORD, NIGHT)
    assert waits(night, 3600) == (0.0, 1.0, 0.0)
    assert waits(night, 60) == (0.0, 5.0, 0.0)
    assert waits(night, 0) == (0.0, 0.0, 0.0)


@given(st.timedeltas(timedelta(0), timedelta(days=30)), st.floats(0.01, 10_000))
def test_no_wait_is_over_five_seconds_nor_over_the_real_gap(gap: timedelta, speed: float) -> None:
    assert 0 <= wait(gap, speed) <= 5
    assert wait(gap, speed) * speed <= gap.total_seconds() * 1.000001


def test_time_that_goes_back_is_not_waited_for() -> None:
    assert wait(timedelta(minutes=-5), 60) == 0.0


# ---------------------------------------------------------------- an order file

CODES = {
    result.contest.constituency.name: result.contest.constituency.gss_code
    for result in (ACTON, BUTE, CHARD)
}


def slots(*names: str) -> list[Slot]:
    return [
        Slot(CODES[name], a_moment(200 + n), f"order.csv:{n + 2}") for n, name in enumerate(names)
    ]


def test_an_order_file_is_read_in_its_own_order() -> None:
    rows = [
        {"ons_id": "E14000002", "declared_at": "2019-12-13T02:30:00+00:00"},
        {"ons_id": " E14000001 ", "declared_at": "2019-12-13T01:30:00Z"},
    ]
    told, problems = order_of(rows, "order.csv")
    assert [slot.ons_id for slot in told] == ["E14000002", "E14000001"]
    assert told[1].at == datetime(2019, 12, 13, 1, 30, tzinfo=UTC)
    assert told[1].where == "order.csv:3"
    assert problems == ()


def test_a_time_without_a_zone_is_londons_and_the_file_is_told_once() -> None:
    rows = [{"ons_id": f"E1400000{n}", "declared_at": f"2017-06-09 0{n}:00"} for n in range(3)]
    told, problems = order_of(rows, "order.csv")
    assert told[0].at == datetime(2017, 6, 8, 23, tzinfo=UTC)
    assert [(problem.code, problem.severity) for problem in problems] == [("zone", Severity.WARNS)]


@pytest.mark.parametrize(
    ("row", "code"),
    [
        ({"ons_id": "E14000001", "declared_at": "half past two"}, "time"),
        ({"ons_id": "", "declared_at": "2019-12-13T02:30:00Z"}, "missing"),
        ({"ons_id": "E14000001", "declared_at": None}, "missing"),
        ({"code": "E14000001"}, "missing"),
    ],
)
def test_an_odd_row_is_a_problem_with_its_line_and_loses_no_other(
    row: dict[str, str | None], code: str
) -> None:
    good = {"ons_id": "E14000009", "declared_at": "2019-12-13T02:30:00Z"}
    told, problems = order_of([row, good], "order.csv")
    assert [slot.ons_id for slot in told] == ["E14000009"]
    assert [(problem.code, problem.where) for problem in problems] == [(code, "order.csv:2")]


def test_an_order_file_as_it_lies_on_the_disk(tmp_path: Path) -> None:
    path = tmp_path / "order.csv"
    rows = [f"{CODES[name]},2019-12-13T0{n}:00:00+00:00" for n, name in enumerate(CODES)]
    path.write_text("\n".join(["ons_id,declared_at", *reversed(rows)]) + "\n", encoding="utf-8")
    with path.open(encoding="utf-8", newline="") as file:
        told, problems = order_of(csv.DictReader(file), path.name)
    night, more = night_in_order(RECORD, NIGHT, told)
    assert places(night) == list(reversed(CODES))
    assert (problems, [problem.code for problem in more]) == ((), ["order"])


def test_an_empty_order_file_stops() -> None:
    assert [problem.code for problem in order_of([], "order.csv")[1]] == ["empty"]


def test_an_order_wins_over_the_times_of_the_record() -> None:
    night, problems = night_in_order(RECORD, NIGHT, slots("Bute", "Chard", "Acton"))
    assert places(night) == ["Bute", "Chard", "Acton"]
    assert night.announcements[0].at == a_moment(200)
    assert (problems, night.is_modelled) == ((), False)
    assert night.statement == "In the order of the file given for 2019."


def test_a_seat_that_the_order_leaves_out_is_told_last_and_said() -> None:
    night, problems = night_in_order(RECORD, NIGHT, slots("Bute"))
    assert places(night) == ["Bute", "Chard", "Acton"]
    times = [one.at for one in night.announcements]
    assert times == sorted(times)
    assert [(p.code, p.severity) for p in problems] == [("incomplete", Severity.WARNS)]


def test_a_code_twice_or_of_nowhere_is_a_problem() -> None:
    odd = [
        *slots("Bute", "Chard", "Acton", "Bute"),
        Slot("E99999999", a_moment(300), "order.csv:9"),
    ]
    night, problems = night_in_order(RECORD, NIGHT, odd)
    assert places(night) == ["Bute", "Chard", "Acton"]
    assert [problem.where for problem in problems] == ["order.csv:5", "order.csv:9"]
    assert "comes twice" in problems[0].message
    assert "no constituency of 2019" in problems[1].message


def test_times_that_go_back_keep_the_order_of_the_rows() -> None:
    back = [Slot(CODES[name], a_moment(300 - n), "x") for n, name in enumerate(CODES)]
    night, problems = night_in_order(RECORD, NIGHT, back)
    assert places(night) == list(CODES)
    assert [problem.code for problem in problems] == ["order"]
    assert waits(night, 60) == (0.0, 0.0, 0.0)


def test_an_order_of_nothing_leaves_the_night_as_it_was() -> None:
    night, _ = night_in_order(RECORD, NIGHT, [])
    assert night.announcements == night_of(RECORD, NIGHT).announcements


# ---------------------------------------------------------------- the real night


@needs_data
def test_the_night_of_2019_as_it_was() -> None:
    night = night_of(official_record(), NIGHT)
    assert len(night.announcements) == 650
    assert not night.is_modelled
    assert places(night)[0] == "Newcastle Upon Tyne Central"
    assert places(night)[-1] == "St Ives"
    assert all(a.at <= b.at for a, b in pairwise(night.announcements))
    assert sum(waits(night, 60)) == 362.0
