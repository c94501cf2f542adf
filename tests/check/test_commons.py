"""The House as a whole: leaders for their parties, its majority, what changed hands, places."""

from datetime import date

import pytest
from tests.check.asking import CONTRADICTED, SUPPORTED, read

from tellers.check.verdict import Reader

LEADS = {
    2005: (date(2005, 5, 7), "Labour won 355 seats at the general election."),
    2015: (date(2015, 5, 9), "The Conservatives have won the general election with 330 seats."),
    2017: (date(2017, 6, 10), "The Conservatives won 317 seats at the general election."),
    2019: (date(2019, 12, 14), "The Conservatives have won the general election with 365 seats."),
    2024: (date(2024, 7, 6), "Labour won 411 seats at the general election."),
}
BORNE_OUT = (
    (2019, "Boris Johnson won a majority of 80.", "80"),
    (2019, "Jeremy Corbyn lost 60 seats.", "60"),
    (2019, "Mr Johnson has an 80-seat majority.", "80"),
    (2019, "Nicola Sturgeon took 48 of Scotland's 59 seats.", "48"),
    (2024, "Sir Keir Starmer enters Downing Street with a majority of 174.", "174"),
    (2024, "Keir Starmer arrived in Downing Street at the head of a majority of 172.", "172"),
    (2024, "Boris Johnson's majority of 80 has become a Labour one of 174.", "80"),
    (2024, "Boris Johnson's majority of 80 has become a Labour one of 174.", "174"),
    (2024, "The majority of 80 that Boris Johnson won in 2019 has gone.", "80"),
    (2005, "Mr Blair's majority is cut from 167 to 66.", "167"),
    (2017, "Theresa May has lost her majority of 12.", "12"),
    (2017, "Jeremy Corbyn gained 30 seats.", "30"),
    (2015, "It is the first Conservative majority since 1992.", "1992"),
    (2015, "This is the first Tory majority government since John Major's in 1992.", "1992"),
    (2015, "David Cameron has the first Conservative majority for 23 years.", "23"),
    (2015, "Not since 1992 have the Conservatives won a majority.", "1992"),
    (2015, "Nick Clegg's 57 MPs had become eight.", "57"),
    (2015, "Nick Clegg's 57 MPs had become eight.", "eight"),
    (2015, "Second places were some comfort to Ukip, which had 120, but won one seat.", "120"),
    (2015, "In all 111 seats changed hands.", "111"),
    (2015, "David Cameron finished with 24 more seats than he won five years ago.", "24"),
    (2024, "Reform took five seats and 98 second places.", "98"),
    (2024, "In all 98 seats have Reform in second place.", "98"),
    (2024, "60 Conservative seats have gone over to Sir Ed Davey's party.", "60"),
    (2024, "None of the 32 Welsh seats went to the Conservatives.", "None"),
    (2024, "Labour won 27 of the 32 Welsh seats, Plaid four and the Lib Dems one.", "one"),
    (2024, "Plaid Cymru has four of the 32 Welsh seats and the Conservatives none.", "none"),
    (2024, "Labour won 26 of the 27 seats in the North East and the Conservatives one.", "one"),
    (2024, "The closest result was Hendon, with Poole next.", "Poole"),
    (2024, "Waveney Valley is one of four Green seats in the new Parliament.", "four"),
    (2024, "Caerfyrddin is one of four Plaid Cymru seats in Wales.", "four"),
    (2019, "The smallest majority was 57 in Fermanagh and South Tyrone. The largest was in "
     "Knowsley.", "Knowsley"),
    (2024, "The national figure, 59.7%, was the lowest at a general election since 2001.", "2001"),
    (2015, "Ukip's reward for more votes than the SNP and the Liberal Democrats put together was "
     "a single seat.", "more votes than"),
    (2024, "Reform and the Conservatives together polled more votes than Labour.",
     "more votes than"),
    (2015, "The Liberal Democrats have eight MPs, the same number as the DUP.",
     "the same number as"),
    (2019, "The SNP took 48 of the 59 seats in Scotland, where the Conservatives went from 13 to "
     "six.", "six"),
    (2019, "Turnout was lower than two years ago.", "lower"),
    (2024, "Poole was the second closest contest and Basildon and Billericay the third.",
     "Basildon and Billericay"),
    (2024, "The Greens did best in Bristol Central, followed by Brighton Pavilion.",
     "Brighton Pavilion"),
    (2024, "The smallest majority was 15 in Hendon, the next smallest was in Poole.", "Poole"),
    (2024, "Hornsey and Friern Barnet's majority is second only to that of Bootle.", "Bootle"),
)  # fmt: skip
FALSE = (
    (2019, "Boris Johnson has a majority of 90 in the new House of Commons.", "90", "80"),
    (2019, "Mr Johnson has an 85-seat majority.", "85", "80"),
    (2024, "Sir Keir Starmer enters Downing Street with a majority of 164.", "164", "174"),
    (2024, "Boris Johnson's majority of 90 has become a Labour one of 174.", "90", "80"),
    (2024, "Mr Sunak lost 200 seats.", "200", "251"),
    (2005, "Mr Blair's majority is cut from 179 to 66.", "179", "167"),
    (2015, "It is the first Conservative majority since 1987.", "1987", "1992"),
    (2015, "The Tories won their first majority in 16 years.", "16", "23"),
    (2015, "Ukip won one seat and 102 second places.", "102", "120"),
    (2015, "The Liberal Democrats' 57 MPs have become nine.", "nine", "8"),
    (2019, "More than 120 seats changed hands.", "More than 120", "81"),
    (2024, "82 Conservative seats have gone over to Sir Ed Davey's party.", "82", "60"),
    (2019, "None of Scotland's 59 seats went to Labour.", "None", "1"),
    (2024, "Plaid Cymru has four of the 32 Welsh seats and the Lib Dems none.", "none", "1"),
    (2024, "Waveney Valley is one of seven Green seats in the new Parliament.", "seven", "4"),
    (2019, "The lowest turnout was in Kingston upon Hull East. The highest was in Richmond Park.",
     "Richmond Park", "East Dunbartonshire"),
    (2024, "Poole was the second closest contest and North West Cambridgeshire the third. The "
     "biggest majority in votes is at Bootle and the next biggest is Tim Farron's in "
     "Westmorland and Lonsdale.", "Westmorland and Lonsdale", "Hornsey and Friern Barnet"),
    (2024, "Reform won more votes than the Liberal Democrats and the Greens put together.",
     "more votes than", "-1244657"),
    (2015, "The Liberal Democrats have eight MPs, as many as the SDLP.", "as many as", "3"),
    (2019, "The SNP took 48 of the 59 seats in Scotland, where the Conservatives went from 13 to "
     "seven.", "seven", "6"),
    (2019, "Turnout was higher than two years ago.", "higher", "-1.45"),
    (2024, "The closest result was Hendon, with Thurrock next.", "Thurrock", "Poole"),
    (2024, "Poole was the second closest contest and Hendon the third.", "Hendon",
     "Basildon and Billericay"),
    (2024, "The Greens did best in Bristol Central, followed by Waveney Valley.",
     "Waveney Valley", "Brighton Pavilion"),
    (2024, "The smallest majority was 15 in Hendon, the next smallest was in Thurrock.",
     "Thurrock", "Poole"),
    (2024, "Knowsley's majority is second only to that of Bootle.", "Knowsley",
     "Hornsey and Friern Barnet"),
)  # fmt: skip
LEFT_OPEN = (
    (2024, "Labour's majority is 173."),
    (2015, "The Conservatives have an overall majority for the first time since 1997."),
    (2017, "Mrs May lost her majority of 17."),
    (2024, "The Conservatives won none of the five seats in Cornwall."),
    (2015, "David Cameron has a Commons majority, with 330 Conservatives elected."),
)


@pytest.mark.parametrize(("year", "text", "span"), BORNE_OUT)
def test_what_is_told_of_the_house_is_borne_out(
    official_reader: Reader, year: int, text: str, span: str
) -> None:
    day, lead = LEADS[year]
    found = read(official_reader, f"{lead} {text}", published=day)
    assert not [v for v in found if v.verdict is CONTRADICTED]
    assert span in [v.claim.span for v in found if v.verdict is SUPPORTED]


@pytest.mark.parametrize(("year", "text", "span", "right"), FALSE)
def test_what_is_false_of_the_house_is_mended(
    official_reader: Reader, year: int, text: str, span: str, right: str
) -> None:
    day, lead = LEADS[year]
    found = read(official_reader, f"{lead} {text}", published=day)
    assert (span, right) in [
        (v.claim.span, v.correct_value) for v in found if v.verdict is CONTRADICTED
    ]


@pytest.mark.parametrize(("year", "text"), LEFT_OPEN)
def test_what_may_be_so_is_not_called_false(official_reader: Reader, year: int, text: str) -> None:
    day, lead = LEADS[year]
    found = read(official_reader, f"{lead} {text}", published=day)
    assert not [v for v in found if v.verdict is CONTRADICTED]


LONDON = "Felicity Buchan has taken Kensington for the Conservatives from Labour by 150 votes."
IN_TWO_AREAS = (
    ("It was the closest contest in London and the fifth closest in the country.", "fifth", ""),
    ("It was the closest contest in London and the fourth closest in the country.", "fourth", "5"),
    ("Turnout was the 36th highest in London and the 317th in the UK.", "317th", ""),
    ("Turnout was the 36th highest in London and the 137th in the UK.", "137th", "317"),
    ("The majority ranks first in London and 15th in the UK.", "15th", "646"),
)


@pytest.mark.parametrize(("text", "span", "right"), IN_TWO_AREAS)
def test_a_place_in_a_region_and_one_in_the_country(
    official_reader: Reader, text: str, span: str, right: str
) -> None:
    found = read(
        official_reader, f"{LONDON} {text}", title="Kensington: Conservative gain",
        published=date(2019, 12, 14),
    )  # fmt: skip
    false = {v.claim.span: v.correct_value for v in found if v.verdict is CONTRADICTED}
    good = [v.claim.span for v in found if v.verdict is SUPPORTED]
    assert (false.get(span) == right) if right else (span in good and not false)


def test_turnout_beside_its_place_in_the_uk_is_of_the_seat(official_reader: Reader) -> None:
    text = "Carla Denyer has won Bristol Central for the Green Party. Turnout was 69.1 per cent, "
    text += "the ninth highest in the South West and the 49th in the UK."
    found = read(official_reader, text, title="Bristol Central", published=date(2024, 7, 6))
    assert not [v for v in found if v.verdict is CONTRADICTED]
    assert "69.1 per cent" in [v.claim.span for v in found if v.verdict is SUPPORTED]
