"""Corrections as they are listed, and one vote changed for show: before, after, and back."""

from dataclasses import replace

from tests.publish.editions import (
    a_change,
    a_return,
    an_edition,
    the_drafts,
    the_edition,
    the_record,
    the_withdrawal,
)
from tests.publish.markup import read

from tellers.publish import pages
from tellers.publish.pages.change import differing


def test_a_correction_stands_with_what_was_said_what_is_said_when_and_why() -> None:
    page = read(pages.corrections_page(the_edition()))
    assert page.one("h1").text == "REPLAY: One correction so far"
    item = next(li for li in page.all("li") if "Eastley" in li.text)
    assert "Corrected at 11:15pm, line 5" in item.text
    assert "Reason: Two piles were exchanged." in item.text
    assert page.one("s").text != page.one("mark").text
    assert "90" in page.one("mark").text


def test_the_newest_is_first_and_a_withdrawal_is_among_them() -> None:
    edition = an_edition(the_record(), [*the_drafts(), the_withdrawal()])
    page = read(pages.corrections_page(edition))
    items = [li.text for li in page.all("li") if li.text.startswith("Eastley")]
    assert ["Withdrawn" in item for item in items] == [True, False]
    assert "Nothing declared" in items[0]
    assert page.one("h1").text == "REPLAY: Two corrections so far"


def test_a_declaration_alone_is_no_correction() -> None:
    page = read(pages.corrections_page(an_edition(the_record(), the_drafts()[:3])))
    assert page.one("p", "empty").text == "No corrections."
    assert page.all("s") == []


# One vote -----------------------------------------------------------------------------------------


def test_before_a_vote_is_moved_the_closest_is_named_with_what_it_would_take() -> None:
    page = read(pages.change_page(the_edition()))
    assert "Eastley is the closest so far" in [h2.text for h2 in page.all("h2")]
    assert "The Conservatives won it by 90. Moving 46 votes elects Labour." in page.text
    form = page.one("form")
    assert (form.get("method"), form.get("action")) == ("post", "/change")
    options = [option.get("value") for option in page.all("option")]
    assert options[0] == a_return("Eastley").contest.id
    assert len(options) == 4


def test_before_the_first_declaration_there_is_nothing_to_move() -> None:
    page = read(pages.change_page(an_edition(the_record(), [])))
    assert "nothing to move" in page.one("p", "empty").text
    assert page.all("form") == []


def test_what_a_moved_vote_did_stands_before_and_after() -> None:
    edition, change = a_change()
    page = read(pages.change_page(edition, change))
    assert page.one("h1").text == "REPLAY: 46 votes moved in Eastley, and this followed"
    rows = [row.text for row in page.all("tr")]
    assert "Con Conservative 3 2 −1" in rows
    assert "Lab Labour 0 1 +1" in rows
    told = {block.text.split(" Before")[0]: block.text for block in page.all("div", "told")}
    assert told["Smallest majority so far"].endswith("Before Eastley, 90 After Eastley, 2")
    headline = told["Headline there"]
    assert change.before.story.headline.text in headline
    assert change.after.story.headline.text in headline


def test_the_note_to_readers_and_the_ways_on_are_there() -> None:
    edition, change = a_change()
    page = read(pages.change_page(edition, change))
    assert change.after.story.corrections[-1].note in page.one("p", "corr").text
    links = {a.get("href") for a in page.all("a")}
    assert {f"/contest/{change.contest}", "/", "/corrections"} <= links
    form = page.one("form")
    assert (form.get("method"), form.get("action")) == ("post", "/change/undo")
    assert [i.get("value") for i in page.all("input")] == [change.contest]


def test_what_did_not_move_is_said_to_stand() -> None:
    edition, change = a_change()
    still = replace(change, national_after=change.national_before)
    page = read(pages.change_page(edition, still))
    told = [b.text for b in page.all("div", "told") if b.text.startswith("The national line")]
    assert told[0].startswith("The national line Did not move")


def test_only_the_words_that_differ_are_marked() -> None:
    assert differing("Labour 110 seats", "Labour 111 seats") == (
        ("Labour ", False),
        ("111", True),
        (" seats", False),
    )
    assert differing("as it was", "as it was") == (("as it was", False),)
