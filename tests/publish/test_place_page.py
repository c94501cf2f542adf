"""Places: the list of every name; one place's contests, runs, changes of map, and members."""

from dataclasses import replace
from datetime import date

import pytest
from tests.builders import (
    IN_2017,
    IN_2019,
    IN_2024,
    a_constituency,
    a_contest,
    a_declaration,
    a_group_return,
    a_record,
    a_redrawing,
)
from tests.publish.editions import a_return, the_edition, the_record, told_of
from tests.publish.markup import Page, read

from tellers.publish import pages
from tellers.publish.place.line import find_line
from tellers.record.contests import Coverage, ElectionKind, Published, Return
from tellers.record.people import Citation
from tellers.record.record import Record

YEARS = (date(1997, 5, 1), date(2001, 6, 7), date(2005, 5, 5), date(2010, 5, 6), date(2015, 5, 7))
LAB = {"con": 10_000, "lab": 15_000, "ld": 5_000}
CON = {"con": 16_000, "lab": 12_000, "ld": 4_000}


def line_of(*votes: dict[str, int], place: str = "Ashby") -> list[Return]:
    """A place's general elections, one after the other."""
    days = (*YEARS, IN_2017, IN_2019)[: len(votes)]
    return [
        a_declaration(one, place=place, polled_on=day) for one, day in zip(votes, days, strict=True)
    ]


def page_of(record: Record, slug: str = "ashby") -> Page:
    found = pages.place_page(record, slug)
    assert found is not None
    return read(found)


def contests(page: Page) -> list[str]:
    """The lines of the table of contests."""
    return [row.text for row in page.all("tr") if row.path[-3:] == ("div", "table", "tbody")]


def test_a_place_that_the_record_does_not_hold_has_no_page() -> None:
    assert pages.place_page(the_record(), "nowhere") is None


def test_a_run_that_goes_on_is_the_finding() -> None:
    page = page_of(a_record(*line_of(CON, LAB, LAB, LAB)))
    assert page.one("h1").text == (
        "Labour has been first at three general elections running here, 2001 to 2010"
    )
    assert "The run began with the general election of 7 June 2001." in page.one("p", "stand").text


def test_a_run_that_has_ended_names_who_ended_it_and_by_how_much() -> None:
    page = page_of(a_record(*line_of(LAB, LAB, LAB, CON)))
    assert page.one("h1").text == (
        "Labour was first at three general elections running here; the Conservatives ended the "
        "run in 2010"
    )
    said = page.one("p", "stand").text
    assert "our record of this name begins with the general election of 1 May 1997" in said
    winner = a_declaration(CON).contest.candidacy("con").name
    assert f"when {winner} won for the Conservatives by 4,000" in said


def test_a_run_is_not_told_across_an_election_without_a_contest_of_the_name() -> None:
    held = line_of(LAB, LAB, LAB, LAB)
    elsewhere = a_declaration(place="Barton", polled_on=YEARS[1])
    record = a_record(held[0], elsewhere, held[2], held[3])
    assert page_of(record).one("h1").text == "Ashby: three contests, 1997 to 2010"
    line = find_line(record, "ashby")
    assert line is not None
    assert [len(run.contests) for run in line.runs] == [1, 2]


def test_the_length_of_a_run_opens_every_contest_of_it() -> None:
    page = page_of(a_record(*line_of(CON, LAB, LAB, LAB)))
    box = next(box for box in page.all("aside") if box.get("id") == "w-run")
    rows = [row.text for row in page.all("tr") if "Ashby, 20" in row.text and "Lab" in row.text]
    assert len([row for row in rows if row in box.text]) == 3


def test_the_table_has_every_contest_the_latest_first_and_each_opens_its_page() -> None:
    held = line_of(CON, LAB)
    page = page_of(a_record(*held))
    lines = contests(page)
    assert [line.split()[0] for line in lines] == ["2001", "1997"]
    assert "15,000 50.0% Con 33.3% 5,000" in lines[0]
    links = {a.get("href") for a in page.all("a")}
    assert {f"/contest/{one.contest.id}" for one in held} <= links


def test_a_by_election_is_raised_and_counts_only_where_all_are_known() -> None:
    by = a_declaration(CON, place="Ashby", polled_on=date(2003, 1, 9), is_general=False)
    record = a_record(*line_of(LAB, LAB, LAB), by)
    page = page_of(record)
    raised = [row.text for row in page.all("tr", "byel")]
    assert len(raised) == 1 and raised[0].startswith("2003 by-election")
    assert "three general elections" in page.one("h1").text
    whole = tuple(
        c if c.kind is ElectionKind.GENERAL else _from(c, YEARS[0]) for c in record.coverage
    )
    known = a_record(*line_of(LAB, LAB, LAB), by, coverage=whole)
    assert page_of(known).one("h1").text == "Ashby: four contests, 1997 to 2005"


def _from(coverage: Coverage, day: date) -> Coverage:
    return replace(coverage, starts_on=day)


def test_a_new_map_is_dashed_unless_the_place_kept_its_area() -> None:
    then = a_declaration(LAB, place="Ashby", polled_on=IN_2019)
    where = a_constituency("Ashby", boundary_set="2024")
    now = a_declaration(LAB, place=where, polled_on=IN_2024)
    page = page_of(a_record(then, now))
    assert [row.text for row in page.all("tr", "break")] == ["New map"]
    assert "2024 is the first on its map of constituencies." in page.text
    kept = page_of(a_record(then, now, overlaps=[a_redrawing("Ashby")]))
    assert kept.all("tr", "break") == []
    assert "The seat of 2024 has the area of 2019, so the two compare." in kept.text


def test_what_a_bucket_hides_is_a_dash_with_its_reason() -> None:
    hidden = a_group_return({"con": 9_000, "lab": 2_000}, 4_000, place="Ashby")
    page = page_of(a_record(hidden))
    assert contests(page)[0].endswith("– – 65.2%")
    assert "In 2019 no lead is given: the source joins others in one row" in page.text


def test_where_nobody_can_be_named_first_no_run_is_denied() -> None:
    days = (date(1922, 11, 15), date(1923, 12, 6), date(1924, 10, 29))
    seats = [a_contest(["lab"], place="Ashby", polled_on=day, seats=2) for day in days]
    told = page_of(a_record(*(a_group_return({"lab": 9}, 8, contest=one) for one in seats))).text
    assert "No label" not in told
    assert "does not say who was elected: each elector had several votes" in told


def test_each_contest_without_a_lead_has_the_reason_that_is_true_of_it() -> None:
    days = (date(1922, 11, 15), date(1935, 11, 14), date(1966, 3, 31))
    several = a_contest(["lab"], place="Ashby", polled_on=days[0], seats=2)
    two = a_group_return({"lab": 15_379}, 43_587, contest=several)
    alone = a_group_return({"con": 0}, place="Ashby", polled_on=days[1], elected="con")
    hidden = a_group_return({"con": 9_000, "lab": 10_000}, 9_500, place="Ashby", polled_on=days[2])
    told = page_of(a_record(two, alone, hidden)).text
    assert "In 1922 no lead is given: each elector had several votes, for several seats." in told
    assert "In 1935 no lead is given: one candidate was returned unopposed" in told
    assert "In 1966 no lead is given: the source joins others in one row, and one" in told
    nameless = a_group_return({"con": 3_000, "lab": 2_000}, 4_000, place="Ashby")
    assert "Not named" in contests(page_of(a_record(nameless)))[0]


def test_a_published_majority_that_the_votes_do_not_give_is_said() -> None:
    one = a_declaration(LAB, place="Ashby")
    theirs = Published("Lab hold", 5_100, 30_000, Citation("test", "line 1"))
    record = a_record(one, published={one.contest.id: theirs})
    said = "2019: the source prints a majority of 5,100; first minus second is 5,000."
    assert said in page_of(record).text
    assert said not in page_of(a_record(one)).text


def test_the_strip_is_drawn_where_the_line_is_long_and_not_before() -> None:
    assert page_of(a_record(*line_of(LAB, CON, LAB))).all("svg", "strip") == []
    by = [
        a_declaration(LAB, place="Ashby", polled_on=date(2003, month, 9), is_general=False)
        for month in (1, 2)
    ]
    page = page_of(a_record(*line_of(LAB, CON, LAB, CON, LAB, LAB), *by))
    assert [svg.get("class") for svg in page.all("svg", "strip")] == [
        "pic strip dk",
        "pic strip ph",
    ]


def test_a_place_whose_contest_is_awaited_says_so_and_tells_nothing_of_it() -> None:
    edition = the_edition()
    html = pages.place_page(the_record(), "corley", edition)
    assert html is not None
    lines = contests(read(html))
    assert lines[0] == "2019 – Not declared – – – – –"
    assert "The contest of 2019 has not declared." in read(html).text
    told = pages.place_page(the_record(), "ashby", edition)
    assert told is not None
    assert "24,120" in told


# The list -----------------------------------------------------------------------------------------


def test_every_name_is_in_the_list_once_and_leads_to_its_page() -> None:
    record = a_record(
        a_return("Ashby"), a_return("Dunmore"), a_declaration(place="Oldtown", polled_on=IN_2017)
    )
    page = read(pages.places_page(record))
    links = [a.get("href") for a in page.all("a") if a.get("href").startswith("/places/")]
    own = [link for link in links if link != "/places/"]
    assert own == ["/places/ashby", "/places/dunmore", "/places/oldtown"]
    assert all(pages.place_page(record, link.rpartition("/")[2]) for link in own)


def test_the_present_names_stand_by_region_and_the_others_by_letter_with_their_years() -> None:
    record = a_record(
        a_return("Ashby"), a_return("Dunmore"), a_declaration(place="Oldtown", polled_on=IN_2017)
    )
    page = read(pages.places_page(record))
    heads = [h3.text for h3 in page.all("h3")]
    assert heads == ["London", "Northern Ireland", "O"]
    assert "Oldtown 2017" in [li.text for li in page.all("li")]


# Real places --------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def islington(packaged: Record) -> Page:
    return page_of(packaged, "islington-north")


def test_islington_north_is_told_from_1918_with_its_run(islington: Page) -> None:
    assert islington.one("h1").text.startswith("Labour was first at 24 contests running here")
    assert len([line for line in contests(islington) if line != "New map"]) >= 31
    assert len(islington.all("tr", "byel")) == 3
    assert len(islington.all("svg", "strip")) == 2


def test_party_and_whip_are_two_things_each_dated_with_its_grade_and_its_sources(
    islington: Page,
) -> None:
    rows = [row.text for row in islington.all("tr")]
    assert (
        "29 Oct 2020 Whip of Labour suspended, to 30 May 2024 The Independent; The Spectator B"
        in rows
    )
    assert any(r.startswith("17 Nov 2020 Readmitted to Labour") for r in rows)
    assert any(r.startswith("Mar 2023 Not endorsed") and r.endswith(" C") for r in rows)


@pytest.mark.parametrize("slug", ["hackney-north-and-stoke-newington", "chorley", "north-down"])
def test_any_place_of_the_packaged_record_has_a_page(packaged: Record, slug: str) -> None:
    page = page_of(packaged, slug)
    assert len(contests(page)) >= 5


def test_the_picture_on_a_contest_page_has_the_finding_for_its_title(packaged: Record) -> None:
    contest = packaged.find("Islington North", "2019")
    result = packaged.returns[contest.id]
    page = read(pages.contest_page(packaged, contest, told_of(packaged, result)))
    heads = [head.text for head in page.all("h2")]
    assert any(head.startswith("Labour has been first at 24 contests running") for head in heads)
