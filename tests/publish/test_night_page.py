"""The page of the night: its parts are those that a live page is told, and they tell the tally."""

from dataclasses import replace

import pytest
from tests.builders import a_moment
from tests.publish.editions import (
    a_layout,
    a_return,
    an_edition,
    the_drafts,
    the_edition,
    the_record,
    the_withdrawal,
)
from tests.publish.markup import Page, read

from tellers.count.ledger import corrected, declared
from tellers.publish import pages
from tellers.publish.edition import Edition


def night(edition: Edition | None = None) -> Page:
    return read(pages.night_page(edition or the_edition()))


def table_of(page: Page, head: str) -> list[str]:
    """The lines of the table whose first column has this head."""
    lines = [row.text for row in page.all("tr") if "aside" not in row.path]
    start = next(n for n, line in enumerate(lines) if line.startswith(head))
    return lines[start + 1 :]


@pytest.mark.parametrize("layout", [False, True])
def test_every_part_of_the_page_is_the_fragment_of_its_id(layout: bool) -> None:
    edition = the_edition()
    edition = replace(edition, layout=a_layout(edition)) if layout else edition
    html = pages.night_page(edition)
    told = pages.night_fragments(edition)
    ids = set(read(html).ids)
    assert set(told) - {"tiles-box", "key"} <= ids
    assert all(part in html for part in told.values())


def test_the_table_counts_the_seats_the_gains_and_the_losses() -> None:
    lines = table_of(night(), "Party")
    assert lines[0].startswith("Con Conservative 3 2 0 +2")
    assert "SF Sinn Féin 1 1 0 +1 – –" in lines
    assert "DUP DUP 0 0 1 −1 – –" in lines


def test_the_seat_bar_leaves_what_has_not_declared_empty() -> None:
    titles = [title.text for title in night().all("title")]
    assert "REPLAY: Conservative 3, Sinn Féin 1, 1 to declare" in titles


def test_the_latest_comes_first_and_a_correction_says_what_stood() -> None:
    lines = table_of(night(), "Time")
    assert [line.split()[1] for line in lines[:4]] == ["Eastley", "Dunmore", "Barton", "Ashby"]
    assert "90 was 105, 11:15pm" in lines[0]
    assert "was Lab 3,500" in next(line for line in lines if "Barton" in line)


def test_a_withdrawn_contest_keeps_its_row_with_nothing_standing_in_it() -> None:
    edition = an_edition(the_record(), [*the_drafts(), the_withdrawal()])
    line = next(line for line in table_of(night(edition), "Time") if "Eastley" in line)
    assert "Withdrawn" in line and "was 90, 11:20pm" in line
    assert edition.tally.declared == 3


def test_before_the_first_declaration_every_part_says_so() -> None:
    page = night(an_edition(the_record(), []))
    assert "No seat has declared yet." in page.text
    assert "No majority is known yet." in page.text
    assert "Nothing is written before the first declaration." in page.text
    assert not [td for td in page.all("td") if td.text == "0"]


def test_the_page_follows_the_count_from_where_the_ledger_stands() -> None:
    assert night().one("main").get("data-seq") == "5"
    assert night(replace(the_edition(), mark="abc-5")).one("main").get("data-seq") == "abc-5"


def test_a_replay_can_be_steered_and_says_how_it_runs() -> None:
    assert night().all("button") == []
    page = night(replace(the_edition(), controls=True, pace="30 times", is_paused=True))
    assert [b.text for b in page.all("button") if b.get("id") == "pause"] == ["Go on"]
    assert [s.text for s in page.all("span") if s.get("id") == "pace"] == ["30 times"]


def test_a_live_page_is_told_of_the_hexagons_that_changed_as_the_page_draws_them() -> None:
    edition = the_edition()
    edition = replace(edition, layout=a_layout(edition))
    barton, corley = (a_return(place).contest.id for place in ("Barton", "Corley"))
    told = pages.hex_updates(edition, [barton, corley])
    codes = [edition.record.contest(c).constituency.gss_code for c in (barton, corley)]
    assert sorted(told) == sorted(codes)
    assert told[codes[0]]["title"] == "Barton: Conservative gain from Labour"
    assert told[codes[1]] == {"class": "hx aw", "title": "Corley: not declared", "letter": ""}
    drawn = {a.get("id"): a.get("class") for a in night(edition).all("a", "hx")}
    assert {f"hex-{code}": one["class"] for code, one in told.items()}.items() <= drawn.items()


def test_the_closest_has_its_share_and_opens_its_page() -> None:
    page = night()
    lines = [row.text for row in page.all("tr") if "aside" not in row.path]
    assert "Eastley Con gain from Labour 90 was 105, 11:15pm" in lines
    assert "Dunmore SF gain from DUP 900 2.3% of votes" in lines


def test_all_declarations_are_listed_with_their_file() -> None:
    page = read(pages.declarations_page(the_edition()))
    assert page.one("h1").text == "REPLAY: Four declarations so far"
    assert len(table_of(page, "Time")) == 4
    assert "/count.csv" in [a.get("href") for a in page.all("a")]


def test_no_declaration_is_said_and_no_table_stands() -> None:
    page = read(pages.declarations_page(an_edition(the_record(), [])))
    assert page.one("h1").text == "REPLAY: No declarations so far"
    assert page.all("table") == []


def test_a_correction_that_leaves_the_majority_strikes_no_majority() -> None:
    right = a_return("Eastley")
    rejected = replace(right, rejected=112)
    drafts = [
        declared(right, at=a_moment(70), by="desk"),
        corrected(rejected, at=a_moment(75), by="desk", reason="rejected papers"),
    ]
    lines = table_of(night(an_edition(the_record(), drafts)), "Time")
    assert "was Lab 500" in lines[0]
