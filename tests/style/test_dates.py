"""Dates and times: read as they were written, in any spelling, as precisely as they are given."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tellers.errors import InvalidRecord
from tellers.record.people import Dated, Precision
from tellers.style.dates import (
    LONDON,
    find_dates,
    read_date,
    read_dated,
    read_time,
    write_date,
    write_dated,
    write_time,
)

days = st.dates(date(1801, 1, 1), date(2099, 12, 31))
minutes = st.integers(0, 30_000_000)
moments = minutes.map(lambda n: datetime(1980, 1, 1, tzinfo=UTC) + timedelta(minutes=n))


@st.composite
def dated(draw: st.DrawFn) -> Dated:
    on, precision = draw(days), draw(st.sampled_from(Precision))
    if precision is Precision.YEAR:
        return Dated(on.replace(month=1, day=1), precision)
    return Dated(on.replace(day=1) if precision is Precision.MONTH else on, precision)


@given(days)
def test_a_day_is_read_as_it_was_written(day: date) -> None:
    assert read_date(write_date(day)) == day


@given(dated())
def test_a_date_is_read_as_precisely_as_it_was_written(one: Dated) -> None:
    assert read_dated(write_dated(one)) == one


@given(moments)
def test_a_time_is_read_as_it_stood_on_the_clock_of_london(moment: datetime) -> None:
    local = moment.astimezone(LONDON)
    assert read_time(write_time(moment)) == local.time()


@given(dated(), st.sampled_from(["It was on {}.", "({})", "{}, a Thursday", "since {}"]))
def test_a_date_is_found_where_it_stands(one: Dated, frame: str) -> None:
    text = frame.format(write_dated(one))
    (found,) = find_dates(text)
    assert text[found.start : found.end] == write_dated(one)
    assert found.dated == one


@pytest.mark.parametrize(
    "words",
    [
        "4 July 2024",
        "July 4, 2024",
        "4th of July 2024",
        "4 Jul 2024",
        "2024-07-04",
        "July 4th 2024",
    ],
)
def test_a_day_is_read_in_any_spelling(words: str) -> None:
    assert read_dated(words) == Dated(date(2024, 7, 4))


def test_a_day_without_a_year_is_found_but_dates_nothing() -> None:
    (found,) = find_dates("He spoke on 4 July.")
    assert (found.dated, found.month, found.day) == (None, 7, 4)


@pytest.mark.parametrize("text", ["31 February 2024", "In May they may march.", "2,019 votes", ""])
def test_what_is_no_date_is_not_read_as_one(text: str) -> None:
    assert [m.dated for m in find_dates(text) if m.dated and m.day] == []


def test_a_text_without_a_date_says_so() -> None:
    with pytest.raises(InvalidRecord, match="No date"):
        read_dated("yesterday")
    with pytest.raises(InvalidRecord, match="No time"):
        read_time("late")
