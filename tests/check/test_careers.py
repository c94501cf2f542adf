"""Careers: since when, from and to, first elected, elected again, stood, fought, came after.

Sentences of our own, true and false, of many seats; what is not firmly known is left open.
"""

from datetime import date

import pytest
from tests.check.asking import CONTRADICTED, SUPPORTED, UNCHECKABLE, read

from tellers.check.verdict import Reader
from tellers.record.membership.redistribution import redistributable
from tellers.record.record import Record

AFTER_2024, AFTER_2019 = date(2024, 7, 6), date(2019, 12, 14)
AFTER_2017, AFTER_2015 = date(2017, 6, 10), date(2015, 5, 9)
NOKES = "Caroline Nokes held Romsey and Southampton North."
PHILLIPS = "Jess Phillips held Birmingham Yardley."
BALLS = "Ed Balls lost Morley and Outwood by 422 to Andrea Jenkyns."
CLEGG = "Nick Clegg lost Sheffield Hallam to Jared O'Mara."
ASHWORTH = "Shockat Adam won Leicester South, beating Jonathan Ashworth."
CORBYN = "Jeremy Corbyn won Islington North as an independent."
WATLING = "In Clacton Nigel Farage beat Giles Watling."


def _judged(reader: Reader, text: str, span: str, day: date) -> set[str]:
    found = read(reader, text, published=day)
    return {str(v.verdict) for v in found if v.claim.span == span and v.claim.kind != "date"}


@pytest.mark.parametrize(
    ("text", "span", "day"),
    [
        (f"{NOKES} She was first elected in 2010.", "2010", AFTER_2024),
        (f"{NOKES} She was first elected in 2010 and re-elected four times.", "four", AFTER_2024),
        (f"{PHILLIPS} She entered the Commons in 2015.", "2015", AFTER_2024),
        (f"{PHILLIPS} She was re-elected in 2017 and 2019.", "2019", AFTER_2024),
        (f"{PHILLIPS} First elected in 2015, she had a majority of 693.", "2015", AFTER_2024),
        ("Ashford: Damian Green, a Conservative MP since 1997, lost to Sojan Joseph.", "since 1997",
         AFTER_2024),
        ("In Derby North Amanda Solloway beat Chris Williamson, MP for a single term.", "a single",
         AFTER_2015),
        (f"{BALLS} He represented the seat from 2010 to 2015.", "2010", AFTER_2015),
        (f"{CLEGG} He was re-elected in 2010 and 2015.", "2015", AFTER_2017),
        (f"{WATLING} Mr Farage had stood in South Thanet in 2015.", "2015", AFTER_2024),
        (f"{CORBYN} It was his eleventh election victory in a row.",
         "eleventh election victory in a row", AFTER_2024),
        ("Labour won Stroud. Simon Opher beat Siobhan Baillie, who was elected in 2019.", "2019",
         AFTER_2024),
        ("In Tatton Esther McVey succeeded George Osborne.", "George Osborne", AFTER_2017),
        ("Luciana Berger, who stood for the Liberal Democrats in Finchley and Golders Green, was "
         "elected as a Labour MP for Liverpool Wavertree in 2010.", "Labour", AFTER_2019),
    ],
)  # fmt: skip
def test_what_a_career_bears_out(official_reader: Reader, text: str, span: str, day: date) -> None:
    assert _judged(official_reader, text, span, day) == {SUPPORTED}


@pytest.mark.parametrize(
    ("text", "span", "right", "day"),
    [
        (f"{NOKES} She was first elected in 2015.", "2015", "2010", AFTER_2024),
        (f"{NOKES} She was first elected in 2010 and re-elected six times.", "six", "4",
         AFTER_2024),
        (f"{PHILLIPS} She entered the Commons in 2017.", "2017", "2015", AFTER_2024),
        (f"{CLEGG} He was re-elected in 2010 and 2014.", "2014", "2015", AFTER_2017),
        (f"{ASHWORTH} Mr Ashworth, its MP since 2010, lost by 979.", "2010", "2011", AFTER_2024),
        (f"{ASHWORTH} Mr Ashworth, its MP since 2015, lost by 979.", "2015", "2011", AFTER_2024),
        (f"{BALLS} Ms Jenkyns, its MP from 2010 to 2015, won.", "2010", "2015", AFTER_2015),
        ("Olivia Blake won Sheffield Hallam, where she succeeded Nick Clegg.", "Nick Clegg",
         "Jared O'Mara", AFTER_2019),
        ("Luciana Berger, who stood for the Liberal Democrats in Finchley and Golders Green, was "
         "elected as a Labour MP for Liverpool Wavertree in 2012.", "2012", "2010", AFTER_2019),
        ("Faiza Shaheen, who stood for Labour here in 2017, came third in Chingford and Woodford "
         "Green as an independent.", "2017", "2019", AFTER_2024),
    ],
)  # fmt: skip
def test_what_a_career_contradicts(
    official_reader: Reader, text: str, span: str, right: str, day: date
) -> None:
    found = read(official_reader, text, published=day)
    wrong = [v for v in found if v.claim.span == span and v.verdict is CONTRADICTED]
    assert [v.correct_value for v in wrong] == [right]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"{CLEGG} He had held it since 2001.", AFTER_2017),  # whom the record does not name
        ("Alex Salmond lost Gordon to Colin Clark. He was elected leader of the SNP in 1990.",
         AFTER_2017),
        ("Alex Salmond lost Gordon to Colin Clark. He was first elected in 1987.", AFTER_2017),
        ("Ian Paisley lost North Antrim; his father, Ian Paisley, was first elected in 1970.",
         AFTER_2024),
        ("Don Valley had been Labour since 1922 until Nick Fletcher won it in 2019.", AFTER_2019),
        ("Lee Anderson held Ashfield for Reform UK.", AFTER_2024),  # he had changed party
        (f"{CORBYN} He has been its MP since 1983.", AFTER_2024),
        (f"{PHILLIPS} She was elected to the city council in 2012.", AFTER_2024),
        (f"{NOKES} The seat she holds has been Conservative since 2010.", AFTER_2024),
    ],
)  # fmt: skip
def test_what_is_not_firmly_known_is_left_open(
    official_reader: Reader, text: str, day: date
) -> None:
    found = read(official_reader, text, published=day)
    assert {v.verdict for v in found} <= {SUPPORTED, UNCHECKABLE}


PROFILE = (
    "Esther McVey came into the House in 2010 for Wirral West. In 2015 she lost it to Margaret "
    "Greenwood by 417. Two years later she followed George Osborne to Tatton, and led there by {}."
    " In 2019 it was {}."
)


@pytest.mark.parametrize(
    ("figures", "span", "verdict"),
    [
        (("14,787", "17,387"), "14,787", SUPPORTED),
        (("14,787", "17,387"), "17,387", SUPPORTED),
        (("14,878", "17,387"), "14,878", CONTRADICTED),
    ],
)
def test_a_year_and_a_person_give_the_contest(
    official_reader: Reader, figures: tuple[str, str], span: str, verdict: str
) -> None:
    title = "Profile: Esther McVey, the member who came back"
    found = read(
        official_reader, PROFILE.format(*figures), title=title, published=date(2024, 9, 20)
    )
    assert {v.verdict for v in found if v.claim.span == span} == {verdict}


def test_what_it_was_may_be_another_count(official_reader: Reader) -> None:
    text = "Dan Norris won North East Somerset and Hanham by 5,319. In 2019 it was 14,729."
    found = read(official_reader, text, published=AFTER_2024)
    assert {v.verdict for v in found if v.claim.span == "14,729"} <= {SUPPORTED, UNCHECKABLE}


def test_an_anniversary_is_of_the_election_that_it_counts_back_to(official_reader: Reader) -> None:
    text = (
        "Ten years ago this week Caroline Lucas won Brighton Pavilion by 1,252 votes. She took "
        "16,238, or 31.3 per cent. In 2017 her majority was 14,699."
    )
    found = read(official_reader, text, published=date(2020, 5, 6))
    assert CONTRADICTED not in {v.verdict for v in found}
    assert {v.verdict for v in found if v.claim.span in {"1,252", "14,699"}} == {SUPPORTED}
    wrong = read(official_reader, text.replace("1,252", "1,263"), published=date(2020, 5, 6))
    assert {v.verdict for v in wrong if v.claim.span == "1,263"} == {CONTRADICTED}


def test_a_record_without_terms_before_2010_calls_no_earlier_beginning_false(
    official: Record,
) -> None:
    """The site and its API read the record that may be passed on, which begins with 2010."""
    reader = Reader(redistributable(official))
    text = "Dehenna Davison won Bishop Auckland. Helen Goodman had represented the seat since 2005."
    found = read(reader, text, published=AFTER_2019)
    assert not [v.claim.span for v in found if v.verdict is CONTRADICTED]
