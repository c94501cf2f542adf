"""What a reader takes for granted: whose place it is, whose votes, how many of the field."""

from datetime import date

import pytest
from tests.check.asking import CONTRADICTED, SUPPORTED, of, read

from tellers.check.verdict import Reader

DAYS = {2024: date(2024, 7, 6), 2019: date(2019, 12, 14)}
TRUE = (
    (2024, "Hexham", "The Conservatives won Hexham at every election from 1924 to 2019."),
    (2024, "Banbury", "Sean Woodcock is the first Labour MP for Banbury, Conservative since 1922."),
    (2024, "Islington North", "Corbyn has won Islington North at 11 general elections."),
    (2024, "Islington North", "Four of Corbyn's six opponents lost their deposits."),
    (2024, "Islington North", "The two independents polled 24,152 between them."),
    (2024, "Islington North", "The Greens polled 2,611 at the council elections here in May."),
    (2024, "Islington North", "Labour took 12,345 votes here in May's mayoral election."),
    (2024, "Islington North", "For Labour, Jeremy Corbyn was a problem."),
    (2024, "Islington North", "The biggest problem for Labour is Jeremy Corbyn."),
    (2024, "Bristol Central", "The Greens' target Thangam Debbonaire lost."),
    (2024, "Bristol Central", "Labour's challenger was Carla Denyer."),
    (2024, "Hendon", "There was relief for Labour, Ameet Jogia falling short by 15."),
    (2024, "Hendon", "Three candidates polled between 1,900 and 3,100."),
    (
        2024,
        "Croydon South",
        "Reform took 8.4 per cent, below its national average of 14.3 per cent.",
    ),
    (2024, "Bethnal Green and Stepney", "Rushanara Ali's majority fell from 37,524 to 1,689."),
    (2024, "", "Labour and the Conservatives won 411 and 121 seats respectively."),
)
"""True sentences that are not called false."""
FALSE = (
    (2024, "Harrow East", "Second-placed Primesh Patel polled 16,374.", "16,374", "13786"),
    (2024, "Hendon", "Third-placed Ameet Jogia polled 15,840.", "Third", "2"),
    (2024, "", "Labour and the Conservatives won 412 and 151 seats respectively.", "151", "121"),
    (2024, "Hendon", "David Pinto-Duschinsky and Ameet Jogia polled 15,855 and 15,480.", "15,480", "15840"),
    (2024, "Hendon", "Three of the eight candidates polled fewer than 1,000 votes.", "Three", "2"),
    (2019, "East Hampshire", "There were six candidates, two more than in 2017.", "two more", "1"),
    (2024, "Richmond Park", "The Conservatives need a swing of 12.9 points to take the seat.", "12.9 points", "16.4"),
    (2019, "Skipton and Ripon", "Labour lost 48 per cent of the votes they had in 2017.", "48 per cent", "31.7"),
    (2024, "Islington North", "Praful Nargund, second, was 18.4 points behind.", "18.4 points", "14.8"),
    (2024, "Islington North", "Eight candidates stood against Corbyn.", "Eight", "6"),
    (2024, "Islington North", "Paul Josling was one of five candidates to lose a deposit.", "five", "4"),
)  # fmt: skip
"""False figures in the same words, each with what is right."""


@pytest.mark.parametrize(("year", "title", "words"), TRUE)
def test_what_is_true_is_not_called_false(
    official_reader: Reader, year: int, title: str, words: str
) -> None:
    found = read(official_reader, words, title=title, published=DAYS[year])
    assert all(one.verdict is not CONTRADICTED for one in found)


@pytest.mark.parametrize(("year", "title", "words", "span", "right"), FALSE)
def test_a_false_figure_in_the_same_words_is_caught(
    official_reader: Reader, year: int, title: str, words: str, span: str, right: str
) -> None:
    found = read(official_reader, words, title=title, published=DAYS[year])
    wrong = [one for one in found if one.verdict is CONTRADICTED]
    assert (of(tuple(wrong), span).correct_value) == right


def test_figures_are_shared_out_among_as_many_names(official_reader: Reader) -> None:
    words = "Labour and the Conservatives won 411 and 121 seats respectively."
    found = read(official_reader, words, published=DAYS[2024])
    assert {one.verdict for one in found} == {SUPPORTED}
