from tests.builders import IN_2017, a_declaration, a_moment, a_record

from tellers.count.ledger import declared, fold
from tellers.count.night import night_of
from tellers.count.tally import tally
from tellers.facts.national import Picture
from tellers.record.record import Record
from tellers.story.national import write_national
from tellers.story.plan import write
from tellers.story.revise import correction, severity


def after(record: Record, election: str, number: int) -> Picture:
    told = night_of(record, election).announcements[:number]
    results = {one.result.contest.id: one.result for one in told}
    return Picture(record, tally(record, results, election), results, number)


def test_the_night_of_2019_at_312_declared(official: Record) -> None:
    text = write_national(after(official, "parl.2019-12-12", 312)).text
    assert "With 312 of 650 seats declared, the Conservatives have 159, Labour 110" in text
    assert "up a net 26" in text and "down a net 32" in text
    assert "44.1%, up 1.8 points" in text and "34.6%, down 8.8 points" in text
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


def test_a_correction_is_noted_from_the_difference_and_graded() -> None:
    then = a_declaration(polled_on=IN_2017)
    first = a_declaration()
    second = a_declaration({"con": 17_000, "lab": 18_000, "ld": 5_000})
    record = a_record(then, first)
    before, after_ = (write(record, first.contest, result) for result in (first, second))
    note = correction(before, after_, a_moment(1), "two bundles were exchanged")
    assert severity(before, after_) == "S1"
    assert note is not None and note.was != note.now
    assert "two bundles were exchanged" in note.note
    assert correction(before, before, a_moment(1), "nothing") is None


def test_a_smaller_correction_names_the_figure() -> None:
    first = a_declaration()
    second = a_declaration({"con": 20_000, "lab": 15_000, "ld": 5_001})
    record = a_record(first)
    before, after_ = (write(record, first.contest, result) for result in (first, second))
    assert severity(before, after_) == "S2"


def test_fold_and_tally_stand_behind_the_picture() -> None:
    result = a_declaration()
    state = fold([declared(result, at=a_moment(), by="test").numbered(1)])
    record = a_record(result)
    picture = Picture(
        record, tally(record, state.results, result.contest.election.id), state.results
    )
    assert picture.scope == "1 of 1 declared"
