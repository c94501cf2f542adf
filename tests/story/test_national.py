import pytest
from hypothesis import given
from tests.builders import a_declaration, a_moment, a_record
from tests.golden.hold import hold_against_golden
from tests.strategies import Pair, general_elections

from tellers.count.ledger import declared, fold
from tellers.count.night import night_of
from tellers.count.tally import tally
from tellers.facts.nation.picture import Picture
from tellers.record.contests import Return
from tellers.record.record import Record
from tellers.story.national import write_national


def after(record: Record, election: str, number: int) -> Picture:
    told = night_of(record, election).announcements[:number]
    results = {one.result.contest.id: one.result for one in told}
    return Picture(record, tally(record, results, election), results, number)


def test_the_night_of_2019_at_312_declared(official: Record) -> None:
    text = write_national(after(official, "parl.2019-12-12", 312)).text
    assert "With 312 of 650 seats declared, the Conservatives have 159, Labour 110" in text
    assert "gained a net 26" in text and "lost a net 32" in text
    assert "44.1%, up 1.8 points" in text and "34.6%, down 8.8 points" in text
    assert "In Great Britain so far" in text
    assert "The swing from Labour to the Conservatives is 5.3 points." in text
    assert "Bolton North East, with a majority of 378" in text


def test_the_night_of_2019_when_all_have_declared(official: Record) -> None:
    story = write_national(after(official, "parl.2019-12-12", 650))
    assert story.headline.text == "Conservatives have an overall majority of 80"
    assert "365" in story.text and "202" in story.text


def test_the_packaged_record_tells_the_same_national_line(
    packaged: Record, official: Record
) -> None:
    told = {
        write_national(after(r, "parl.2019-12-12", 650)).headline.text for r in (packaged, official)
    }
    assert len(told) == 1


def test_nothing_declared_is_told_without_a_figure() -> None:
    result = a_declaration()
    record = a_record(result)
    story = write_national(Picture(record, tally(record, {}, result.contest.election.id), {}))
    assert not any(c.isdigit() for c in story.headline.text)


def test_fold_and_tally_stand_behind_the_picture() -> None:
    result = a_declaration()
    state = fold([declared(result, at=a_moment(), by="test").numbered(1)])
    record = a_record(result)
    picture = Picture(
        record, tally(record, state.results, result.contest.election.id), state.results
    )
    assert picture.scope == "1 of 1 declared"


HEADLINES = {
    ("2019", 0): "Nothing declared yet",
    ("2019", 1): "Labour win the first seat to declare",
    ("2019", 2): "Labour lead with two seats, and need 324 more for a majority",
    ("2019", 40): "Labour lead with 19 seats, and need 307 more for a majority",
    ("2019", 325): "Conservatives lead with 166 seats, and need 160 more for a majority",
    ("2019", 326): "Conservatives lead with 166 seats, and need 160 more for a majority",
    ("2019", 649): "Conservatives have an overall majority of 78 so far",
    ("2019", 650): "Conservatives have an overall majority of 80",
    ("2010", 650): "Conservatives are the largest party, with no overall majority",
    ("2015", 650): "Conservatives have an overall majority of 10",
    ("2017", 650): "Conservatives are the largest party, with no overall majority",
    ("2024", 650): "Labour have an overall majority of 172",
}
DAYS = {"2010": "05-06", "2015": "05-07", "2017": "06-08", "2019": "12-12", "2024": "07-04"}


@pytest.mark.parametrize(("year", "number"), HEADLINES)
def test_the_headline_says_where_the_count_stands(official: Record, year: str, number: int) -> None:
    story = write_national(after(official, f"parl.{year}-{DAYS[year]}", number))
    assert story.headline.text == HEADLINES[year, number]
    texts = [sentence.text for sentence in story.sentences()]
    assert len(set(texts)) == len(texts)


@pytest.mark.parametrize(
    ("name", "election", "number"),
    [("night-at-40", "parl.2019-12-12", 40), ("night-hung", "parl.2017-06-08", 650),
     ("night-on-new-boundaries", "parl.2024-07-04", 650)],
)  # fmt: skip
def test_the_night_reads_as_it_did(official: Record, name: str, election: str, number: int) -> None:
    hold_against_golden(f"{name}.md", write_national(after(official, election, number)))


@pytest.mark.parametrize("year", DAYS)
def test_the_speaker_is_counted_apart_and_it_is_said(official: Record, year: str) -> None:
    story = write_national(after(official, f"parl.{year}-{DAYS[year]}", 650))
    assert "and the Speaker one." in story.text


@pytest.mark.parametrize(("year", "is_redrawn"), [("2010", True), ("2017", False), ("2024", True)])
def test_what_is_measured_against_an_estimate_says_so(
    official: Record,
    year: str,
    is_redrawn: bool,
) -> None:
    text = write_national(after(official, f"parl.{year}-{DAYS[year]}", 650)).text
    assert ("notional" in text) == is_redrawn


def test_two_parties_level_are_said_to_be_level() -> None:
    results = [a_declaration(place="Ayford"), a_declaration({"lab": 9, "con": 8}, place="Beeham")]
    record = a_record(*results)
    told = {one.contest.id: one for one in results}
    story = write_national(
        Picture(record, tally(record, told, results[0].contest.election.id), told)
    )
    assert story.headline.text == "Conservatives and Labour are level on one seat"


@pytest.mark.parametrize("key", ["ind", "spk"])
def test_neither_an_independent_nor_the_speaker_leads(key: str) -> None:
    result = a_declaration({key: 9, "con": 8})
    record = a_record(result)
    told = {result.contest.id: result}
    story = write_national(Picture(record, tally(record, told, result.contest.election.id), told))
    assert story.headline.text == "Every contest has declared"


@given(general_elections())
def test_any_night_can_be_told(pair: Pair) -> None:
    told: dict[str, Return] = {}
    for contest, result in [("", None), *pair.results.items()]:
        told |= {contest: result} if result is not None else {}
        picture = Picture(pair.record, tally(pair.record, told, pair.election), told)
        story = write_national(picture)
        assert "None" not in story.text and "  " not in story.text
        assert all(fact.because for fact in story.facts.values())


@pytest.mark.parametrize(
    ("year", "headline", "stand"),
    [
        ("1983", "Conservatives are the largest party",
         "Of 650 contests declared the Conservatives won at least 397, Labour 209 and the "
         "Liberal–SDP Alliance 23; who won the others our record does not say."),
        ("1945", "Every contest has declared",
         "Our record does not say who won most of the 620 contests."),
    ],
)  # fmt: skip
def test_an_election_with_hidden_winners_is_told_as_far_as_it_is_known(
    official: Record, year: str, headline: str, stand: str
) -> None:
    (election,) = [one for one in official.general_elections() if one.name == year]
    results = {one.id: official.returns[one.id] for one in official.contests_of(election.id)}
    story = write_national(Picture(official, tally(official, results, election.id), results))
    assert (story.headline.text, story.standfirst.text) == (headline, stand)
