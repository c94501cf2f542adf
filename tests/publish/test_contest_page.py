"""The page of a contest, declared, corrected or awaited: what stands in it and what must not."""

from dataclasses import replace

import pytest
from tests.builders import (
    IN_2019,
    IN_2024,
    a_constituency,
    a_contest,
    a_declaration,
    a_group_return,
    a_notional,
    a_record,
)
from tests.publish.editions import (
    a_return,
    an_edition,
    the_drafts,
    the_edition,
    the_record,
    the_withdrawal,
    told_of,
)
from tests.publish.markup import Page, read

from tellers.facts.context import Context
from tellers.facts.fact import Fact
from tellers.facts.newsworthy import contest_facts
from tellers.publish import pages
from tellers.publish.edition import Edition, Told
from tellers.record.contests import Contest, Return
from tellers.record.record import Record
from tellers.story.plan import write


def page_of(place: str, edition: Edition | None = None) -> Page:
    edition = edition or the_edition()
    contest = edition.record.contest(a_return(place).contest.id)
    return read(pages.contest_page(edition.record, contest, edition.stories[contest.id], edition))


def of_record(record: Record, result: Return) -> Page:
    return read(pages.contest_page(record, result.contest, told_of(record, result)))


def rows(page: Page) -> list[str]:
    """The lines of the result's table, head and foot with them."""
    return [row.text for row in page.all("tr") if "aside" not in row.path and "div" in row.path]


def test_the_table_has_every_candidate_the_most_votes_first_and_the_foot() -> None:
    page = page_of("Ashby")
    votes = [figure.text for figure in page.all("a", "n") if "tbody" in figure.path]
    assert [v for v in votes if "," in v] == ["24,120", "12,060", "5,000"]
    foot = [row for row in rows(page) if row.startswith(("Majority", "Valid votes", "Electorate"))]
    assert len(foot) == 3
    assert "12,060" in foot[0] and "was 6,000" in foot[0]


def test_a_share_stands_beside_its_votes_and_its_box_shows_the_division() -> None:
    page = page_of("Ashby")
    box = next(b for b in page.all("aside", "work") if b.get("id") == "w-share-con")
    assert "24,120" in box.text and "÷ 41,580" in box.text and "58.0%" in box.text
    assert "parl.ashby.2019-12-12 con" in box.text  # the row of the source


def test_the_majority_is_set_as_a_sum_of_first_and_second() -> None:
    box = next(b for b in page_of("Ashby").all("aside") if b.get("id") == "w-majority-con")
    said = box.text
    assert said.index("24,120") < said.index("− 12,060") < said.index("First minus")


def test_a_gain_is_told_in_words() -> None:
    assert "gain" in page_of("Barton").one("h1").text


def test_a_lost_deposit_is_said_and_an_independent_has_no_change() -> None:
    page = page_of("Ashby")
    line = next(row for row in rows(page) if "lost deposit" in row)
    assert line.startswith(str(a_return("Ashby").contest.candidacy("ind").name))
    assert line.endswith("–")


def test_a_correction_is_told_at_the_top_with_what_was_said_and_when() -> None:
    page = page_of("Eastley")
    note = page.one("p", "corr").text
    assert note.startswith("Correction, 11:15pm.")
    assert "From 11:10pm to 11:15pm it said" in note
    assert "Two piles were exchanged." in note
    assert [s.text for s in page.all("s")] == ["17,045", "16,940", "4,060"]
    assert "version 2" in page.one("p", "by").text


def test_without_a_correction_the_page_says_so() -> None:
    page = page_of("Ashby")
    assert page.all("p", "corr") == []
    assert "No corrections to this page." in page.text


def test_a_notional_base_is_called_an_estimate_and_no_page_of_one_is_linked() -> None:
    where = a_constituency("Ashby", boundary_set="2024")
    now = a_declaration({"con": 20_000, "lab": 15_000}, place=where, polled_on=IN_2024)
    record = a_record(a_return("Ashby"), now, notionals=[a_notional(place=where)])
    page = of_record(record, now)
    assert "an estimate on the present boundaries" in page.text
    assert "notional" in page.text.lower()


def test_nothing_to_compare_with_is_said_and_no_column_of_changes_stands() -> None:
    now = a_declaration(place="Lonely")
    page = of_record(a_record(now), now)
    assert "No change is given: the record holds no earlier general election" in page.text
    assert "Change" not in [head.text for head in page.all("th")]


def test_a_bucket_that_hides_the_winner_leaves_the_figures_and_no_story() -> None:
    hidden = a_group_return({"con": 4_000, "lab": 3_000}, 5_000, place="Ashby")
    page = read(pages.contest_page(a_record(hidden), hidden.contest, None))
    assert page.one("h1").text == "Ashby, 2019: our record does not name the winner"
    assert "4,000" in page.text and "5,000" in page.text
    assert page.all("p", "by") == []


def test_what_the_reader_found_is_counted_below_the_story() -> None:
    edition = the_edition()
    contest = edition.record.contest(a_return("Ashby").contest.id)
    told = edition.stories[contest.id]
    page = read(pages.contest_page(edition.record, contest, told, edition))
    assert "Read back" not in page.text
    assert pages.contest_page(edition.record, contest, Told(told.story, ()), edition) == (
        pages.contest_page(edition.record, contest, told, edition)
    )


def test_facts_that_are_passed_in_give_the_page_that_derived_ones_give() -> None:
    edition = the_edition()
    contest = edition.record.contest(a_return("Barton").contest.id)
    bare = edition.stories[contest.id]
    result = edition.state.results[contest.id]
    known = replace(bare, facts=_facts(edition, contest, result))
    make = pages.contest_page
    assert make(edition.record, contest, known, edition) == (
        make(edition.record, contest, bare, edition)
    )


def _facts(edition: Edition, contest: Contest, result: Return) -> dict[str, Fact]:
    at = Context(edition.record, contest, result, edition.stories[contest.id].story.as_of)
    return contest_facts(at)


# Awaited -----------------------------------------------------------------------------------------


def awaited(record: Record, edition: Edition, place: str = "Corley") -> Page:
    contest = edition.record.contest(a_return(place).contest.id)
    return read(pages.awaited_page(record, contest, edition))


def test_a_contest_that_has_not_declared_names_who_stands_in_the_alphabet() -> None:
    page = awaited(the_record(), the_edition())
    contest = a_return("Corley").contest
    assert page.one("h1").text == "REPLAY: Corley has not declared"
    standing = [b.text for b in page.all("b") if "th" in b.path][: len(contest.candidacies)]
    names = [one.name for one in contest.candidacies if one.name is not None]
    assert standing == [str(one) for one in sorted(names, key=lambda one: (one.last, one.first))]


def test_those_who_stand_have_no_colour_and_a_dash_and_never_a_nought() -> None:
    page = awaited(the_record(), the_edition())
    chips = [e for e in page.all("span", "chip") if "awaiting" in e.get("class")]
    assert len(chips) == 3
    cells = [td.text for td in page.all("td") if "not declared" in td.text]
    assert cells == ["– not declared"] * 3
    assert not [td for td in page.all("td") if td.text == "0"]


def test_what_happened_last_time_stands_beside_with_its_figures_open() -> None:
    page = awaited(the_record(), the_edition())
    assert "Labour won it in 2017, on the same boundaries, by 4,222." in page.text
    assert f"/contest/{a_return('Corley', 'then').contest.id}" in [
        a.get("href") for a in page.all("a")
    ]


def test_an_estimate_of_last_time_is_called_one() -> None:
    where = a_constituency("Ashby", boundary_set="2024")
    contest = a_contest(place=where, polled_on=IN_2024)
    record = a_record(
        a_return("Ashby"),
        contests=[contest],
        notionals=[a_notional(place=where, polled_on=IN_2019)],
    )
    edition = replace(the_edition(), record=record, election=contest.election)
    page = read(pages.awaited_page(record, contest, edition))
    assert "nobody declared it" in page.one("p", "stand").text
    assert "An estimate: nobody declared it." in page.text


def test_nothing_known_of_last_time_is_said() -> None:
    contest = a_contest(place="Newtown")
    record = a_record(contests=[contest])
    edition = replace(the_edition(), record=record)
    page = read(pages.awaited_page(record, contest, edition))
    assert "Nothing to compare with: the record holds no earlier general election." in page.text


def test_a_withdrawn_contest_says_when_and_why() -> None:
    edition = an_edition(the_record(), [*the_drafts(), the_withdrawal()])
    page = awaited(the_record(), edition, "Eastley")
    note = page.one("p", "corr").text
    assert note.startswith("Withdrawn, 11:20pm.")
    assert "The returning officer counts again." in note
    assert "17,090" not in page.text


@pytest.mark.parametrize("place", ["Ashby", "Barton", "Dunmore", "Eastley"])
def test_every_page_of_the_count_links_to_its_place(place: str) -> None:
    links = [a.get("href") for a in page_of(place).all("a")]
    assert f"/places/{place.lower()}" in links


def test_a_corrected_electorate_stands_with_the_row_that_corrects_it(official: Record) -> None:
    contest = official.find("Vauxhall and Camberwell Green", "2024")
    story = write(official, contest)
    html = pages.contest_page(official, contest, Told(story, ()))
    assert "69,652" in html
