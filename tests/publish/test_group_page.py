"""The page of a contest that the Library gives: every group and the electorate in one row."""

from collections.abc import Mapping
from datetime import date

from tests.builders import TEST_SOURCE, a_group_return, a_record
from tests.publish.editions import told_of
from tests.publish.markup import Page, read

from tellers.publish import pages
from tellers.record.contests import RETURN, GroupReturn
from tellers.record.people import Citation

IN_1966, IN_1970 = date(1966, 3, 31), date(1970, 6, 18)


def in_one_row(votes: Mapping[str, int], polled_on: date, others: int = 0) -> GroupReturn:
    """A contest as the Library has it: one line of its file holds all."""
    row = Citation(TEST_SOURCE, f"line of {polled_on.year}")
    cites = dict.fromkeys((RETURN, *votes), row)
    return a_group_return(votes, others, place="Hexley", polled_on=polled_on, cites=cites)


def a_page() -> Page:
    then = in_one_row({"con": 20_111, "lab": 15_222, "lib": 9_333}, IN_1966)
    now = in_one_row({"con": 21_352, "lab": 16_711, "lib": 10_991}, IN_1970, others=604)
    return read(
        pages.contest_page(a_record(then, now), now.contest, told_of(a_record(then, now), now))
    )


def source_rows(page: Page, key: str) -> str:
    """The rows of the source in the box of a figure."""
    found = next(one for one in page.all("aside", "work") if one.get("id") == f"w-{key}")
    return found.text.partition("The rows it comes from")[2].partition("Source: ")[0].strip()


def test_the_votes_of_a_group_show_that_group_of_its_row_and_no_other() -> None:
    page = a_page()
    assert source_rows(page, "votes-con") == "Conservative test.csv, line of 1970 21,352"
    assert source_rows(page, "votes-lab") == "Labour test.csv, line of 1970 16,711"


def test_the_electorate_shows_the_electorate_of_the_row() -> None:
    assert source_rows(a_page(), "electorate").endswith("test.csv, line of 1970 74,987")


def test_a_majority_shows_the_first_and_the_second_and_a_total_every_part() -> None:
    page = a_page()
    majority = source_rows(page, "majority-con")
    assert "21,352" in majority and "16,711" in majority and "10,991" not in majority
    total = source_rows(page, "valid-votes")
    assert all(part in total for part in ("21,352", "16,711", "10,991", "604"))
    assert "74,987" not in total


def test_a_change_shows_the_same_group_of_both_elections() -> None:
    rows = source_rows(a_page(), "change-lab")
    assert "16,711" in rows and "15,222" in rows
    assert "21,352" not in rows and "20,111" not in rows


def test_a_turnout_shows_the_votes_and_the_electorate() -> None:
    rows = source_rows(a_page(), "turnout")
    assert "21,352" in rows and "Electorate" in rows and "74,987" in rows
