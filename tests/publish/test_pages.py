"""Every page: well formed, its figures open, its band there, nothing undeclared, no name a tag."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.publish.editions import (
    UNTOLD,
    a_change,
    a_layout,
    a_return,
    a_verdict,
    an_edition,
    the_drafts,
    the_edition,
    the_record,
    the_withdrawal,
    told_of,
)
from tests.publish.markup import read

from tellers.check.claims import Finding
from tellers.count.ledger import Draft, LedgerKind
from tellers.publish import pages
from tellers.publish.checked.shown import CheckedText
from tellers.publish.edition import Edition
from tellers.record.contests import Contest
from tellers.record.people import Name, Party
from tellers.record.record import Record

EDITION = the_edition()
WITHDRAWN = an_edition(the_record(), [*the_drafts(), the_withdrawal()])
ARTICLE = "Ann Smith won by 105 votes.\n\nShe was cheered."
VERDICTS = (a_verdict(ARTICLE, "105", Finding.CONTRADICTED, correct_value="150"),)


def contest_of(edition: Edition, place: str) -> Contest:
    return edition.record.contest(a_return(place).contest.id)


def _contest(edition: Edition, place: str) -> str:
    contest = contest_of(edition, place)
    return pages.contest_page(edition.record, contest, edition.stories[contest.id], edition)


def _moved(edition: Edition) -> str:
    after, change = a_change()
    return pages.change_page(replace(after, kind=edition.kind), change)


def _past(edition: Edition) -> str:
    then = a_return("Ashby", "then")
    return pages.contest_page(edition.record, then.contest, told_of(edition.record, then), edition)


def _place(edition: Edition, slug: str) -> str:
    found = pages.place_page(the_record(), slug, edition)
    assert found is not None
    return found


MAKE: dict[str, Callable[[Edition], str]] = {
    "night": pages.night_page,
    "night with a map": lambda e: pages.night_page(replace(e, layout=a_layout(e))),
    "declarations": pages.declarations_page,
    "held": lambda e: _contest(e, "Ashby"),
    "gained": lambda e: _contest(e, "Barton"),
    "corrected": lambda e: _contest(e, "Eastley"),
    "of the record": _past,
    "awaited": lambda e: pages.awaited_page(the_record(), contest_of(e, "Corley"), e),
    "places": lambda e: pages.places_page(e.record, e),
    "place": lambda e: _place(e, "ashby"),
    "place awaited": lambda e: _place(e, "corley"),
    "check": lambda e: pages.check_page(e.record, edition=e),
    "check refused": lambda e: pages.check_page(e.record, edition=e, text="x", problem="Too long."),
    "checked": lambda e: pages.check_page(
        e.record, edition=e, articles=[CheckedText("", ARTICLE, VERDICTS)]
    ),
    "change": pages.change_page,
    "changed": _moved,
    "corrections": pages.corrections_page,
    "method": lambda e: pages.method_page(e.record, e),
    "fault": lambda e: pages.fault_page(
        e.record, e, status=404, message="Nothing is there.", mend="Look at the list."
    ),
}
OF_THE_DESK = {"check", "check refused", "checked", "fault"}
"""Pages that no search engine may list, whatever the night."""


@pytest.mark.parametrize("name", MAKE)
def test_a_page_is_well_formed_and_every_figure_and_label_leads_somewhere(name: str) -> None:
    page = read(MAKE[name](EDITION))
    assert page.elements[0].tag == "html" and page.elements[0].get("lang") == "en-GB"
    assert page.one("main").text and page.one("h1").text and page.title


@pytest.mark.parametrize("name", MAKE)
def test_each_figure_that_opens_has_its_box_and_each_box_its_figure(name: str) -> None:
    page = read(MAKE[name](EDITION))
    opened = {figure.get("href") for figure in page.all("a", "n")}
    assert opened == {f"#{box.get('id')}" for box in page.all("aside", "work")}


@pytest.mark.parametrize("name", MAKE)
def test_a_replay_says_so_in_band_title_headline_and_picture_and_is_not_listed(name: str) -> None:
    page = read(MAKE[name](EDITION))
    assert page.one("div", "band").text.startswith("REPLAY")
    assert page.title.startswith("REPLAY: ")
    assert page.one("h1").text.startswith("REPLAY: ")
    assert [m.get("content") for m in page.all("meta") if m.get("name") == "robots"] == ["noindex"]
    drawn = [svg for svg in page.all("svg", "pic")]
    assert len(page.all("text", "word")) == len(drawn)


@pytest.mark.parametrize("name", MAKE)
def test_a_rehearsal_says_that_every_result_is_invented(name: str) -> None:
    page = read(MAKE[name](the_edition(LedgerKind.REHEARSAL)))
    assert page.one("div", "band").text.startswith("REHEARSAL")
    assert "invented" in page.one("div", "band").text


@pytest.mark.parametrize("name", sorted(set(MAKE) - {"changed"}))
def test_a_night_that_is_happening_has_no_band(name: str) -> None:
    page = read(MAKE[name](the_edition(LedgerKind.LIVE)))
    assert page.all("div", "band") == []
    listed = not [m for m in page.all("meta") if m.get("name") == "robots"]
    assert listed == (name not in OF_THE_DESK)


@pytest.mark.parametrize("name", MAKE)
def test_nothing_that_is_not_declared_is_told(name: str) -> None:
    html = MAKE[name](EDITION)
    assert [figure for figure in UNTOLD if figure in html] == []


def test_the_record_alone_would_tell_it() -> None:
    """The proof that the test above can fail: the same votes, once the count has ended."""
    corley = a_return("Corley")
    html = pages.contest_page(the_record(), corley.contest, told_of(the_record(), corley))
    assert [figure for figure in UNTOLD[:2] if figure in html] == list(UNTOLD[:2])


@pytest.mark.parametrize("name", MAKE)
def test_the_same_edition_gives_the_same_bytes(name: str) -> None:
    assert MAKE[name](the_edition()) == MAKE[name](the_edition())


@pytest.mark.parametrize("name", MAKE)
def test_a_page_says_whose_data_it_is_and_how_far_the_record_reaches(name: str) -> None:
    foot = read(MAKE[name](EDITION)).one("footer").text
    for said in ("Made up.", "Not a parliamentary service.", "Our record begins on", "Record test"):
        assert said in foot


NASTY = st.text(alphabet="<>&\"'/=! bx", min_size=1, max_size=12).map(lambda s: f"Q<b>&\"'{s}")


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(person=NASTY, place=NASTY, party=NASTY)
def test_no_name_of_a_person_place_or_party_becomes_markup(
    person: str, place: str, party: str
) -> None:
    record = _renamed(the_record(), person, place, party)
    edition = an_edition(record, [_redrafted(record, draft) for draft in the_drafts()])
    contests = [edition.record.contest(key) for key in edition.state.contests]
    drafted = [_contest_of(edition, contest) for contest in contests]
    everything = [make(edition) for name, make in MAKE.items() if name in RENAMED]
    for html in (*drafted, *everything):
        assert "Q<" not in html
        assert "Q&lt;b&gt;" in html
        read(html)


def _redrafted(record: Record, draft: Draft) -> Draft:
    assert draft.result is not None
    return replace(draft, result=replace(draft.result, contest=record.contest(draft.contest)))


RENAMED = ("night", "night with a map", "declarations", "corrections", "change", "places")


def _contest_of(edition: Edition, contest: Contest) -> str:
    return pages.contest_page(edition.record, contest, edition.stories[contest.id], edition)


def _renamed(record: Record, person: str, place: str, party: str) -> Record:
    """The record with everybody, every place and one party of that name."""
    contests = {}
    for key, contest in record.contests.items():
        people = tuple(replace(c, name=Name("Ann", person)) for c in contest.candidacies)
        where = replace(contest.constituency, name=place)
        contests[key] = replace(contest, candidacies=people, constituency=where)
    returns = {k: replace(result, contest=contests[k]) for k, result in record.returns.items()}
    named = {key: Party(key, party, party) for key in record.parties}
    places = {key: replace(one, name=place) for key, one in record.constituencies.items()}
    return replace(record, contests=contests, returns=returns, parties=named, constituencies=places)
