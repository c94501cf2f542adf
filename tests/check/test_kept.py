"""What is kept of an election, or of a seat, is what it would be were it reckoned anew."""

import re
from collections.abc import Sequence
from datetime import date

import pytest
from tests.builders import IN_2024

from tellers.check.claims import Sentence
from tellers.check.past.line import EVERY, Line, lines_of
from tellers.check.picture.ground import Ground, ground_before, ground_of
from tellers.check.reading.marking import Marked
from tellers.check.scene import Page
from tellers.check.statement.said import Said
from tellers.check.whole.nation import Counts, Figure, Nation
from tellers.record import figures
from tellers.record.contests import Contest
from tellers.record.record import Record

PARTIES = ["con", "lab", "ld", "lib", "ruk", "snp", "ind", "spk"]


def page_of(record: Record, contest: Contest) -> Page:
    """The page of a text on a contest."""
    page = Page(record, record.returns, None, contest.election)
    page.scene = page.scene_of(contest)
    page.counts = Counts(record, record.returns)
    return page


@pytest.fixture(scope="module")
def ground(official: Record) -> Ground:
    """The general election of 2024."""
    page = page_of(official, official.contests_of("parl.2024-07-04")[0])
    assert page.election is not None
    found = ground_of(page, Counts(official, official.returns).of_text(page.election))
    assert found is not None
    return found


@pytest.fixture(scope="module")
def nation(official: Record) -> Nation:
    """The same as a nation."""
    election = next(e for e in official.general_elections() if e.polled_on == IN_2024)
    return Counts(official, official.returns).of_text(election)


@pytest.mark.parametrize("area", ["", "scotland", "london"])
@pytest.mark.parametrize("party", PARTIES)
def test_seats_passed_are_those_that_pass_one_by_one(
    ground: Ground, nation: Nation, area: str, party: str
) -> None:
    own = figures.hands(party)
    seats = [nation.now.seats[one.contest.id] for one in ground.over(area)]
    pairs = [(one.before, figures.hands(one.winner)) for one in seats]
    assert ground.held_before(nation, area, (party,)) == sum(had == own for had, _ in pairs)
    assert ground.gained(nation, area, (party,)) == sum(a != own == b for a, b in pairs)
    assert ground.lost(nation, area, (party,)) == sum(a == own != b for a, b in pairs)
    then = ground_before(ground.page, nation)
    assert then is not None
    had, have = then.winner_by_seat(area), ground.winner_by_seat(area)
    lost = sum(had[one] == party and have[one] == "lab" for one in had.keys() & have.keys())
    notional = sum(pair == (own, "lab") for pair in pairs)
    if party not in figures.MERGED.values():
        passed = ground.passed(nation, area, (party,), ("lab",))
        assert passed == ((notional, lost) if lost else (notional,))


def test_seats_passed_are_counted_once(ground: Ground, nation: Nation) -> None:
    then = ground_before(ground.page, nation)
    assert then is not None
    assert ground.on_paper(nation, "wales") is ground.on_paper(nation, "wales")
    assert ground.by_name(then, "wales") is ground.by_name(then, "wales")
    assert ground.on_paper(nation, "wales") != ground.on_paper(nation, "scotland")


@pytest.mark.parametrize("figure", [figures.find_majority, figures.majority_share, figures.turnout])
def test_figures_in_order_are_those_of_every_contest(nation: Nation, figure: Figure) -> None:
    told = [one for one in map(figure, nation.declared) if one is not None]
    assert list(nation.in_order(figure)) == sorted(told)
    assert nation.in_order(figure) is nation.in_order(figure)


@pytest.mark.parametrize("place", ["", "wales", "northern ireland"])
def test_countries_of_a_label_are_those_where_somebody_stood_under_it(
    nation: Nation, place: str
) -> None:
    there = nation.within(place)
    for label in [*PARTIES, "dup", "pc"]:
        assert there.countries.get(label, frozenset()) == {
            one.contest.constituency.country
            for one in there.declared
            if any(c.label.key == label for c in one.contest.candidacies)
        }


def said_of(record: Record, contest: Contest, text: str) -> Said:
    """Some words of a text on a contest."""
    match = re.match(r"(?P<span>.+)", text)
    assert match is not None
    marked = Marked(Sentence(0, 0, len(text), text), text)
    return Said(page_of(record, contest), marked, match)


@pytest.mark.parametrize("place", ["Bath", "Southport", "Bolsover", "Chorley"])
@pytest.mark.parametrize("day", [date(2024, 7, 4), date(1992, 4, 9), date(1964, 10, 15)])
def test_wins_of_a_line_are_those_of_each_contest(official: Record, place: str, day: date) -> None:
    contest = next(one for one in official.by_name(place) if one.polled_on == day)
    said = said_of(official, contest, "won every contest")
    lines = lines_of(said)
    assert lines and lines_of(said) is lines
    for line in lines:
        for party in PARTIES:
            assert line.wins((party,)) == wins_one_by_one(line, (party,))


def wins_one_by_one(line: Line, keys: Sequence[str]) -> list[bool | None]:
    """Whether a label won each contest of a line."""
    line_of = figures.hands if line.with_merged else figures.lineage
    winners = [figures.find_winner(line.record.returns[one.id]) for one in line.contests]
    return [line_of(one.label.key) in map(line_of, keys) if one else None for one in winners]


def test_lines_of_general_elections_alone_have_no_by_election(official: Record) -> None:
    contest = next(one for one in official.by_name("Bath") if one.polled_on == IN_2024)
    said = said_of(official, contest, "won every general election ")
    lines = lines_of(said)
    assert lines and not any(one.words.startswith(EVERY) for one in lines)
    assert all(one.election.is_general for line in lines for one in line.contests)
