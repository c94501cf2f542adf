"""Who alone passed one of so many, how many did in the whole, places in a list, the best of a few.

Truth is taken from the majorities and shares of each election, put in order.
"""

from datetime import date

import pytest
from tests.check.asking import CONTRADICTED, SUPPORTED, headed, of, read

from tellers.check.claims import Finding
from tellers.check.verdict import Reader

JULY, OF_2019, OF_2017, OF_2015 = (
    date(2024, 7, 6), date(2019, 12, 14), date(2017, 6, 10), date(2015, 5, 9),
)  # fmt: skip
BOWIE = "Andrew Bowie held West Aberdeenshire and Kincardine by 843. He is one of six Scottish "
DUNBARTON = "Amy Callaghan won East Dunbartonshire by 149. No seat in Scotland was closer, "
CREWE = "Laura Smith won Crewe and Nantwich by 48. "

SAYINGS = [
    (OF_2019, "West Aberdeenshire and Kincardine: " + BOWIE + "Conservatives, of whom only Douglas "
     "Ross in Moray had a closer shave.", "Douglas Ross in Moray", SUPPORTED),
    (OF_2019, "West Aberdeenshire and Kincardine: " + BOWIE + "Conservatives, of whom none had a "
     "smaller majority.", "none had a smaller majority", CONTRADICTED),
    (OF_2019, "Moray: Douglas Ross held Moray by 513. He is one of six Conservatives left in "
     "Scotland, and nobody among them had a closer shave.",
     "nobody among them had a closer shave", SUPPORTED),
    (OF_2019, "Moray: Douglas Ross held Moray by 513. He is one of six Scottish Conservatives, of "
     "whom only Andrew Bowie had a smaller majority.", "Andrew Bowie", CONTRADICTED),
    (OF_2019, "East Dunbartonshire: " + DUNBARTON + "and only three in the country were.",
     "only three", SUPPORTED),
    (OF_2019, "East Dunbartonshire: " + DUNBARTON + "and only seven in the country were.",
     "only seven", CONTRADICTED),
    (OF_2017, "Crewe and Nantwich: " + CREWE + "That puts Crewe and Nantwich eighth in the table "
     "of the closest results.", "eighth", SUPPORTED),
    (OF_2017, "Crewe and Nantwich: " + CREWE + "It ranks eighth among the closest results.",
     "eighth", SUPPORTED),
    (OF_2017, "Crewe and Nantwich: " + CREWE + "It ranks sixth among the closest results.",
     "sixth", CONTRADICTED),
    (OF_2017, "Kensington: Emma Dent Coad won Kensington by 20, the closest contest in England "
     "and the second closest in the kingdom.", "second", SUPPORTED),
    (OF_2017, "Kensington: Emma Dent Coad won Kensington by 20, the closest contest in England "
     "and the fourth closest in the kingdom.", "fourth", CONTRADICTED),
    (JULY, "Llanelli: Nia Griffith held Llanelli by 1,504, one of the five smallest majorities "
     "in Wales.", "smallest", SUPPORTED),
    (JULY, "Llanelli: Nia Griffith held Llanelli by 1,504, the smallest margin of any Labour "
     "member in Wales.", "smallest margin of any Labour", CONTRADICTED),
    (JULY, "Central Devon: Mel Stride held Central Devon by 61, the second smallest of any "
     "Conservative.", "second smallest of any Conservative", SUPPORTED),
    (JULY, "South Antrim: Robin Swann won South Antrim by 7,512. His lead is the seventh largest "
     "among Northern Ireland's 18 seats, of which his party holds one.", "seventh largest",
     SUPPORTED),
    (JULY, "South Antrim: Robin Swann won South Antrim by 7,512. His lead is the fifth largest "
     "among Northern Ireland's 18 seats, of which his party holds one.", "fifth largest",
     CONTRADICTED),
    (OF_2015, "Morley and Outwood: Andrea Jenkyns won Morley and Outwood by 422. No seat in "
     "Yorkshire was closer.", "No seat in Yorkshire was closer", SUPPORTED),
    (JULY, "The squeeze: In Poole, Central Devon and Exmouth and Exeter East it was close. "
     "Reform's best share of the three came in Poole.", "Poole", SUPPORTED),
    (JULY, "The squeeze: In Poole, Central Devon and Exmouth and Exeter East it was close. "
     "Reform's best share of the three came in Exmouth and Exeter East.",
     "Exmouth and Exeter East", CONTRADICTED),
    (OF_2017, "Wales: the figures. Labour won 28 of the 40 seats in Wales. No majority was "
     "bigger than the one in Aberavon.", "Aberavon", CONTRADICTED),
    (OF_2017, "Wales: the figures. Labour won 28 of the 40 seats in Wales. No majority was "
     "bigger than the one in Cardiff Central.", "Cardiff Central", SUPPORTED),
]  # fmt: skip


@pytest.mark.parametrize(("day", "text", "span", "expected"), SAYINGS)
def test_a_place_among_many_is_held_against_them(
    day: date, text: str, span: str, expected: Finding, official_reader: Reader
) -> None:
    assert of(headed(official_reader, text, day), span).verdict is expected


def test_what_is_of_a_part_of_a_region_is_not_called_false(official_reader: Reader) -> None:
    text = "Philip Davies held Shipley by 4,681 in Yorkshire. No seat in Yorkshire was closer."
    found = read(official_reader, text, title="Shipley", published=OF_2017)
    assert not [v for v in found if v.verdict is CONTRADICTED and "No seat" in v.claim.span]
