"""A figure whose measure, owner or contest is only a guess is not called false."""

from datetime import date

import pytest
from tests.check.asking import CONTRADICTED, SUPPORTED, UNCHECKABLE, of, read

from tellers.check.verdict import Reader

DAYS = {
    2010: date(2010, 5, 8),
    2017: date(2017, 6, 10),
    2019: date(2019, 12, 13),
    2024: date(2024, 7, 5),
}

TRUE = [
    (
        2019,
        "Kensington",
        "Half of the candidates in Kensington lost deposits.",
    ),
    (
        2019,
        "Kensington",
        "Sam Gyimah took 9,312 in Kensington, about half of what she got.",
    ),
    (
        2019,
        "Kensington",
        "Felicity Buchan won Kensington by 150. Analysis follows at 0600.",
    ),
    (
        2019,
        "Bury North",
        "James Daly beat James Frith. His share was 46.2 per cent, and hers fell by 19 points.",
    ),
    (
        2017,
        "Kensington",
        "Emma Dent Coad won Kensington. It was one of three seats the party took from"
        " the Conservatives in London.",
    ),
    (
        2017,
        "Kensington",
        "Emma Dent Coad won Kensington. Labour holds more London seats than the "
        "Conservatives, by 49 to 21.",
    ),
    (
        2010,
        "",
        "The Conservatives have 306 seats and the Liberal Democrats 57, which left "
        "Norman Buckley 20 short of a majority.",
    ),
    (
        2010,
        "South Thanet",
        "Laura Sandys won South Thanet by 7,617. UKIP put up 558 candidates and kept 99 deposits.",
    ),
    (
        2019,
        "",
        "The Conservatives have 365 seats, Labour has 202 and the SNP 48 across the "
        "country. Labour lost seats in the North of England, in Wales and in the "
        "Midlands, and the Liberal Democrats, for all their talk of being the party "
        "that would stop it, went one down. The Speaker has been returned in Chorley."
        " Turnout was down 1.5 points.",
    ),
    (
        2019,
        "Wirral West",
        "Labour held Wirral West and its majority is the smallest since the 417 of 2015.",
    ),
    (
        2019,
        "",
        "Labour held Wirral West (3,003), Hampstead and Kilburn (14,188) and Hendon "
        "was kept by the Conservatives.",
    ),
]


@pytest.mark.parametrize(("year", "title", "words"), TRUE)
def test_a_guess_is_not_contradicted(
    official_reader: Reader, year: int, title: str, words: str
) -> None:
    found = read(official_reader, words, title=title, published=DAYS[year])
    assert CONTRADICTED not in {one.verdict for one in found}


READ = [
    (
        2019,
        "Kensington",
        "Felicity Buchan took Kensington from Emma Dent Coad. Felicity polled {} votes.",
        "16,768",
        "16,786",
    ),
    (
        2019,
        "Kensington",
        "{} of the local punters bothered to turn out in Kensington.",
        "68%",
        "86%",
    ),
    (
        2019,
        "",
        "02.48 KINGSTON & SURBITON: Ed Davey holds on by {}.",
        "10,489",
        "10,498",
    ),
    (
        2017,
        "",
        "The Conservatives, who had {}, have 317 seats.",
        "330",
        "303",
    ),
    (
        2019,
        "Cardiff North",
        "Anna McMorrin held Cardiff North by 6,982. The Labour vote in Wales fell, "
        "from 48.9 to {}.",
        "40.9 per cent",
        "49.9 per cent",
    ),
    (
        2024,
        "Brighton Pavilion",
        "Siân Berry won Brighton Pavilion by 14,290. In the west of the city Peter "
        "Kyle beat Sophie Broadbent by {}.",
        "19,791",
        "19,971",
    ),
    (
        2010,
        "South Thanet",
        "Laura Sandys won South Thanet by 7,617. The vote of UKIP was {}.",
        "919,471",
        "919,741",
    ),
]


@pytest.mark.parametrize(("year", "title", "words", "true", "false"), READ)
def test_what_is_no_guess_is_held_against_the_record(
    official_reader: Reader, year: int, title: str, words: str, true: str, false: str
) -> None:
    for figure, verdict in ((true, SUPPORTED), (false, CONTRADICTED)):
        found = read(official_reader, words.format(figure), title=title, published=DAYS[year])
        assert of(found, figure).verdict is verdict


def test_a_majority_of_another_year_makes_the_year_wrong(official_reader: Reader) -> None:
    words = "The Conservatives won Kensington in 2010, by 7,361."
    found = read(official_reader, words, title="Kensington", published=DAYS[2019])
    assert of(found, "7,361").verdict is UNCHECKABLE
    year = of(found, "2010", "year")
    assert (year.verdict, year.correct_value) == (CONTRADICTED, "2015")


def test_an_election_that_a_sentence_names_may_be_that_of_the_next(official_reader: Reader) -> None:
    text = (
        "At the 2024 general election Paul Waugh won Rochdale for Labour by 1,440 votes.\n\n"
        "The Conservatives won 317 seats in 2017. Labour gained a net 30 seats. "
        "The SNP lost 21 seats."
    )
    found = official_reader.check_text(text, published=date(2024, 7, 6))
    assert not [one for one in found if one.verdict is CONTRADICTED]
    wrong = official_reader.check_text(text.replace("net 30", "net 39"), published=date(2024, 7, 6))
    assert [v.claim.span for v in wrong if v.verdict is CONTRADICTED] == ["39"]
