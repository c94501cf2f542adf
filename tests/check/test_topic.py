"""What a text is about: the contest that its names, years and date point to, or nothing."""

from datetime import date

import pytest
from tests.check.asking import CONTRADICTED, SUPPORTED, UNCHECKABLE, of, read

from tellers.check.reading.names import Gazetteer
from tellers.check.reading.topic import HEAD, Topic, topic_of
from tellers.check.verdict import Reader
from tellers.record.record import Record


@pytest.fixture(scope="session")
def names(official: Record) -> Gazetteer:
    return Gazetteer(official)


def about(names: Gazetteer, text: str, title: str = "", published: date | None = None) -> Topic:
    return topic_of(names, title, text, published)


@pytest.mark.parametrize(
    ("text", "title", "published", "contest"),
    [
        ("Labour won Oldham West and Royton.", "", date(2015, 12, 4),
         "parl.oldham-west-and-royton.by.2015-12-03"),
        ("Labour won Oldham West and Royton.", "", date(2017, 6, 9),
         "parl.oldham-west-and-royton.2017-06-08"),
        ("Corbyn beat Praful Nargund in Islington North.", "", None,
         "parl.islington-north.2024-07-04"),
        ("In 2017 Labour held it.", "Islington North", None, "parl.islington-north.2017-06-08"),
        ("Devon North stayed blue.", "", date(2019, 12, 13), "parl.north-devon.2019-12-12"),
        ("Ynys Mon went to Plaid.", "", date(2024, 7, 5), "parl.ynys-mon.2024-07-04"),
    ],
)  # fmt: skip
def test_a_text_is_about_a_contest(
    names: Gazetteer, text: str, title: str, published: date | None, contest: str
) -> None:
    found = about(names, text, title, published).contest
    assert found is not None
    assert found.id == contest


@pytest.mark.parametrize("text", ["Labour won Islington by 500.", "It rained in Narnia.", ""])
def test_a_place_that_may_be_two_or_none_stays_open(names: Gazetteer, text: str) -> None:
    assert about(names, text, published=date(2024, 7, 5)).contest is None


def test_a_text_without_seat_or_date_is_of_the_last_general_election(names: Gazetteer) -> None:
    found = about(names, "Labour won most seats.")
    assert found.election is not None
    assert found.election.polled_on == date(2024, 7, 4)


def test_what_comes_after_the_head_does_not_change_what_a_text_is_about(names: Gazetteer) -> None:
    filler = "word " * (HEAD // 5)
    text = f"In Islington North in 2019 he won. {filler} Hendon Hendon Hendon 2017"
    found = about(names, text).contest
    assert found is not None
    assert found.id == "parl.islington-north.2019-12-12"


def test_a_contest_polled_after_the_text_appeared_is_not_its_subject(names: Gazetteer) -> None:
    found = about(names, "Islington North voted.", published=date(2019, 12, 20)).contest
    assert found is not None
    assert found.polled_on == date(2019, 12, 12)


# ------------------------------------------------------------- in verdicts


def test_islington_alone_is_ambiguous_and_stays_open(official_reader: Reader) -> None:
    found = read(official_reader, "Labour won Islington by 26,188.", published=date(2019, 12, 13))
    assert [v.verdict for v in found] == [UNCHECKABLE]


def test_an_unknown_place_is_not_checkable(official_reader: Reader) -> None:
    text = "Labour won Narnia Central by 5,000 votes on a turnout of 66%."
    found = read(official_reader, text, published=date(2024, 7, 5))
    assert {v.verdict for v in found} == {UNCHECKABLE}


def test_a_text_that_names_no_election_is_never_contradicted(official_reader: Reader) -> None:
    open_text = "Jeremy Corbyn won Islington North by 7,274 votes."
    verdict = of(read(official_reader, open_text), "7,274")
    assert verdict.verdict is UNCHECKABLE
    assert "does not say which election" in verdict.why
    assert verdict.correct_value == ""


@pytest.mark.parametrize("published", [date(2024, 7, 5), date(2024, 7, 25)])
def test_once_it_is_dated_it_is(official_reader: Reader, published: date) -> None:
    text = "Jeremy Corbyn won Islington North by 7,274 votes."
    verdict = of(read(official_reader, text, published=published), "7,274")
    assert (verdict.verdict, verdict.correct_value) == (CONTRADICTED, "7247")


def test_a_sentence_that_names_another_seat_is_about_that_seat(official_reader: Reader) -> None:
    text = (
        "Labour held Islington South and Finsbury by 17,328. "
        "In Islington North the majority was 26,188."
    )
    found = read(official_reader, text, published=date(2019, 12, 13))
    assert of(found, "17,328").verdict is SUPPORTED
    assert of(found, "26,188").verdict is SUPPORTED
    assert of(found, "26,188").contest == "parl.islington-north.2019-12-12"


def test_an_undated_text_is_not_of_the_year_of_what_was_overturned(official_reader: Reader) -> None:
    text = (
        "Labour took back Gower on Thursday night, turning a Conservative majority of just 27 in "
        "2015 into a Labour majority of 3,269. Labour's share was up 12.8 points. Turnout was "
        "73.3 per cent, up on 69.2 per cent in 2015."
    )
    assert CONTRADICTED not in {one.verdict for one in read(official_reader, text)}
    dated = read(official_reader, text, published=date(2017, 6, 10))
    assert of(dated, "3,269").verdict is SUPPORTED


NOT_OF_ONE = [
    ("2022-09-05", "Liz Truss is the new prime minister. Turnout was 82.6 per cent."),
    ("2019-07-23", "Boris Johnson will be the next prime minister. Turnout was 87.4 per cent."),
    ("2012-11-16", "Downing Street said little of the police commissioners. Turnout was 15%."),
    ("2023-06-10", "Labour is on 44 per cent. Sir Keir Starmer would be the next prime minister."),
    ("2018-05-04", "Turnout was 36 per cent, at Theresa May's last test as prime minister."),
    ("2023-12-01", "Scotland has 43 SNP MPs, two Labour MPs and six Conservative MPs."),
]


@pytest.mark.parametrize(("day", "text"), NOT_OF_ONE)
def test_a_vote_of_members_and_a_poll_are_no_general_election(
    official_reader: Reader, day: str, text: str
) -> None:
    found = read(official_reader, text, published=date.fromisoformat(day))
    assert CONTRADICTED not in {one.verdict for one in found}


def test_the_same_words_just_after_one_are_of_it(official_reader: Reader) -> None:
    text = "David Cameron returns to Downing Street. Labour was cut to 223."
    found = read(official_reader, text, published=date(2015, 5, 9))
    assert of(found, "223").verdict is CONTRADICTED
    undated = f"At the general election of 2015 {text}"
    assert of(read(official_reader, undated), "223").verdict is CONTRADICTED


UNDATED = [
    "The Conservatives won 330 seats, 24 more than in 2010. Labour finished on 232, down from 258.",
    "Labour won 411 seats, more than double the 202 of 2019. Turnout was 59.7%.",
    "The SNP won 48 seats, 13 more than in 2017. The Conservatives won 365.",
    "Labour won 262 seats, up 30 on 2015. Turnout was 68.8 per cent.",
    "The Conservatives won 330 seats, their most since 1992. Turnout was 66.2 per cent.",
    "Labour won 202 seats. Turnout was 67.3 per cent. In 1997 it won 418.",
    "Labour, which won 202 seats in 2019, has won 411. Turnout was 59.7%.",
    "The Conservatives won 365 seats. Turnout was 67.3 per cent.",
    "Jo Swinson lost East Dunbartonshire by 149 votes to Amy Callaghan of the SNP. She polled "
    "19,523. It was the second time: in 2015 John Nicolson of the SNP beat her by 2,167.",
]


@pytest.mark.parametrize("text", UNDATED)
def test_an_undated_text_is_not_of_a_year_that_it_compares_with(
    official_reader: Reader, text: str
) -> None:
    assert CONTRADICTED not in {one.verdict for one in read(official_reader, text)}


@pytest.mark.parametrize(
    ("title", "text", "span"),
    [
        ("", "At the 2015 general election the Conservatives won 340 seats, 24 more than in 2010.",
         "340"),
        ("", "In 2019 the Conservatives won 365 seats. Turnout was 62 per cent.", "62 per cent"),
        ("General election 2017", "Labour won 272 seats, 30 more than in 2015.", "272"),
        ("", "Labour won 232 seats in 2015, down from 258 in 2010. The Conservatives won 320.",
         "320"),
        ("", "Jo Swinson lost East Dunbartonshire by 159 votes to Amy Callaghan. It was the second "
         "time: in 2015 John Nicolson beat her by 2,167.", "159"),
    ],
)  # fmt: skip
def test_an_undated_text_is_of_the_year_that_it_says(
    official_reader: Reader, title: str, text: str, span: str
) -> None:
    assert of(read(official_reader, text, title=title), span).verdict is CONTRADICTED


@pytest.mark.parametrize(
    ("day", "text", "figures"),
    [
        ("2020-05-06", "Ten years ago today, David Cameron's Conservatives won 306 seats. Labour "
         "won 258 with 29 per cent of the vote. Turnout was 65.1 per cent.", ("306", "258")),
        ("2020-05-07", "Five years ago today the Conservatives won 330 seats. Labour won 232.",
         ("330", "232")),
        ("2022-05-01", "A quarter of a century ago today Labour won 418 seats.", ("418",)),
        ("2020-05-05", "Ten years ago tomorrow the Conservatives won 306 seats.", ("306",)),
    ],
)  # fmt: skip
def test_an_anniversary_of_no_seat_is_of_its_general_election(
    official_reader: Reader, day: str, text: str, figures: tuple[str, ...]
) -> None:
    found = read(official_reader, text, published=date.fromisoformat(day))
    assert CONTRADICTED not in {one.verdict for one in found}
    assert {of(found, one).verdict for one in figures} == {SUPPORTED}
    wrong = text.replace(figures[0], "312")
    told = of(read(official_reader, wrong, published=date.fromisoformat(day)), "312")
    assert told.verdict is CONTRADICTED


@pytest.mark.parametrize(
    ("day", "text"),
    [
        ("2019-05-03", "Forty years ago today Margaret Thatcher's Conservatives won 339 seats."),
        ("2025-05-07", "A decade ago this week the Conservatives won 330 seats."),
        ("2020-06-18", "Fifty years ago this month Edward Heath's Conservatives won 330 seats."),
        ("2023-03-01", "Ten years ago this week Labour won 38 seats. Turnout was 40 per cent."),
        ("2022-06-01", "Ten years ago today Labour held the council. Turnout was 35 per cent."),
        ("2019-12-20", "Two elections ago the Conservatives won 330 seats."),
        ("2019-12-20", "At the last election but one the Conservatives won 317 seats."),
        ("2019-12-20", "At the election before last the Conservatives won 330 seats."),
    ],
)
def test_an_anniversary_of_none_and_an_election_counted_back_stay_open(
    official_reader: Reader, day: str, text: str
) -> None:
    found = read(official_reader, text, published=date.fromisoformat(day))
    assert CONTRADICTED not in {one.verdict for one in found}
