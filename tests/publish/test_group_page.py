"""The page of a contest that the Library gives: every group and the electorate in one row."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from tests.builders import TEST_SOURCE, a_contest, a_declaration, a_group_return, a_record
from tests.publish.editions import told_of
from tests.publish.markup import Page, read

from tellers.facts.context import Context
from tellers.facts.kind import REDUCED
from tellers.facts.newsworthy import contest_facts
from tellers.publish import pages
from tellers.publish.words import counted_as
from tellers.record.contests import RETURN, GroupReturn, Return
from tellers.record.people import Citation

IN_1922 = date(1922, 11, 15)
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


# What the figures of a table of groups are --------------------------------------------------------


def of_two_members(polled_on: date, **more: Any) -> GroupReturn:
    """A seat with two members, whose votes the Library reduces to voters."""
    votes = {"lab": 15_379, "lib": 3_531}
    contest = a_contest(votes, place="Hexley", polled_on=polled_on, seats=2, **more)
    nameless = tuple(replace(one, name=None) for one in contest.candidacies)
    return a_group_return(votes, contest=replace(contest, candidacies=nameless))


def test_votes_that_are_reduced_to_voters_are_called_so_in_head_note_and_box() -> None:
    result = of_two_members(IN_1922)
    page = read(pages.contest_page(a_record(result), result.contest, None))
    assert "Votes, reduced" in [head.text for head in page.all("th")]
    assert "not the votes as cast: each elector had two" in page.text
    assert "Two elected: no share, majority or turnout is reckoned." in page.text


def test_graduates_had_one_transferable_vote_so_nothing_is_called_reduced() -> None:
    result = of_two_members(IN_1922, is_university=True)
    page = read(pages.contest_page(a_record(result), result.contest, None))
    assert "reduced" not in page.text


@pytest.mark.parametrize(
    ("result", "formula"),
    [
        (in_one_row({"con": 5}, IN_1966), "as the source's table gives it for the party"),
        (a_declaration({"con": 5}, place="Hexley", polled_on=IN_1966), "as declared"),
        (
            of_two_members(IN_1922),
            "as the source's table gives it for the party, "
            "reduced to the number of voters, each of whom had several votes",
        ),
    ],
)
def test_only_what_was_declared_is_said_to_be(result: Return, formula: str) -> None:
    at = Context(a_record(result), result.contest, result)
    told = contest_facts(at)
    assert {fact.formula for fact in told.values() if fact.kind == "votes"} == {formula}
    assert not [fact for fact in told.values() if fact.kind != "votes" and REDUCED in fact.formula]


def test_a_sum_of_groups_before_1950_may_add_up_several_candidates() -> None:
    then, since = in_one_row({"con": 9, "lab": 5}, IN_1922), in_one_row({"con": 9}, IN_1966)
    assert "may add up several candidates" in counted_as(then)
    assert "several" not in counted_as(since) and "for a party" in counted_as(since)


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        (["con"], "Two returned unopposed: nobody voted. Some of them stand with all others"),
        ([], "Two returned unopposed: nobody voted. They stand with all others"),
    ],
)
def test_two_returned_unopposed_are_told_with_those_who_have_no_line(
    keys: list[str], said: str
) -> None:
    contest = a_contest(keys, place="Hexley", polled_on=IN_1922, seats=2, has_bucket=True)
    result = a_group_return(dict.fromkeys(keys, 0), contest=contest)
    page = read(pages.contest_page(a_record(result), contest, None))
    assert said in page.text and "reduced" not in page.text
    assert "several were returned unopposed" in page.one("p", "stand").text.casefold()
