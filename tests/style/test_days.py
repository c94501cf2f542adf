"""Days that prose names: weekdays, months alone, yesterday, and the day after a date."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tellers.style.dates import find_dates, write_date
from tellers.style.days import WEEKDAYS, find_days

days = st.dates(date(1801, 1, 2), date(2099, 12, 30))


def told(text: str) -> list[tuple[str, int, int, int, int, str]]:
    return [(text[d.start : d.end], d.year, d.month, d.day, d.weekday, d.word)
            for d in find_days(text)]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On Thursday she won.", ("Thursday", 0, 0, 0, 4, "")),
        ("On Thursday, July 4, 2024", ("Thursday, July 4, 2024", 2024, 7, 4, 4, "")),
        ("suspended last October", ("last October", 0, 10, 0, 0, "last")),
        ("In May he went", ("May", 0, 5, 0, 0, "")),
        ("He won yesterday", ("yesterday", 0, 0, 0, 0, "yesterday")),
        ("It fell last  year.", ("last  year", 0, 0, 0, 0, "last year")),
        ("It fell the next day.", ("the next day", 0, 0, 0, 0, "the next day")),
    ],
)
def test_a_named_day_is_read(text: str, expected: tuple[object, ...]) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize("text", ["Theresa May may go.", "They march.", "May I go?", "a second"])
def test_what_is_no_day_is_none(text: str) -> None:
    assert told(text) == []


@given(days)
def test_a_weekday_before_a_date_is_part_of_it(day: date) -> None:
    text = f"{WEEKDAYS[day.weekday()]} {write_date(day)}"
    assert told(text) == [(text, day.year, day.month, day.day, day.weekday() + 1, "")]


@given(days)
def test_the_next_day_is_the_date_after_the_last_one(day: date) -> None:
    (_, first), (_, after) = enumerate(find_days(f"Polled on {write_date(day)}, out the next day."))
    assert date(after.year, after.month, after.day).toordinal() == day.toordinal() + 1
    assert (first.year, first.month, first.day) == (day.year, day.month, day.day)


@given(st.lists(days, min_size=1, max_size=4))
def test_every_date_that_is_found_is_a_day(dates: list[date]) -> None:
    text = "; ".join(write_date(day) for day in dates)
    assert [(d.start, d.end) for d in find_days(text)] == [
        (d.start, d.end) for d in find_dates(text)
    ]
