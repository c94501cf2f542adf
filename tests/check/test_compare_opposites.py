"""Twenty re-tellings that say something else than their source, and as many that do not.

A direction turned round, a "not" left out, a gain told as a hold, winner and loser exchanged, words
put into another mouth, a date moved, a hedge turned.
"""

import pytest

from tellers.check.compare.comparison import Comparer
from tellers.check.compare.result import Status
from tellers.record.record import Record

OTHERWISE = [
    ("Labour's share rose from 40% to 45%.",
     "Labour's share fell from 45% to 40%."),
    ("Turnout in the city fell from 68.1% to 61.4%.",
     "Turnout in the city rose from 61.4% to 68.1%."),
    ("The majority rose from 3,200 to 7,100 votes.",
     "The majority fell from 7,100 to 3,200 votes."),
    ("Labour's share rose from 40% to 45%.",
     "Labour's share rose from 45% to 40%."),
    ("Labour's share rose from 40% to 45%.",
     "Labour's share fell from 40% to 45%."),
    ("Turnout was not lower than 60%.",
     "Turnout was lower than 60%."),
    ("Labour did not lose the seat.",
     "Labour lost the seat."),
    ("It is not true that the Conservatives did not field a candidate.",
     "The Conservatives did not field a candidate."),
    ("Labour gained the seat from the Conservatives with 12,345 votes.",
     "Labour held the seat with 12,345 votes."),
    ("Labour held Bootle with 26,729 votes.",
     "Labour gained Bootle with 26,729 votes."),
    ("Danny Beales beat Steve Tuckwell by 587 votes.",
     "Steve Tuckwell beat Danny Beales by 587 votes."),
    ("Steve Tuckwell lost to Danny Beales by 587 votes.",
     "Danny Beales lost to Steve Tuckwell by 587 votes."),
    ("Labour won with 16,599 votes and the Conservatives came second.",
     "The Conservatives won with 16,599 votes and Labour came second."),
    ('"We won," said Danny Beales. "It was close," said Steve Tuckwell.',
     '"We won," said Steve Tuckwell. "It was close," said Danny Beales.'),
    ("Polling day was 4 July 2024.",
     "Polling day was 5 July 2024."),
    ("The seat was last Labour in 1992.",
     "The seat was last Labour in 1997."),
    ("More than 8,000 people voted for her.",
     "Fewer than 8,000 people voted for her."),
    ("Nearly 8,000 people voted for her.",
     "More than 8,000 people voted for her."),
    ("At least five candidates lost deposits.",
     "At most five candidates lost deposits."),
    ("She won by 587 votes.",
     "She lost by 587 votes."),
]  # fmt: skip
THE_SAME = [
    ("Labour's share rose from 40% to 45%.",
     "Labour rose to 45%, from 40%."),
    ("Labour's share rose from 40% to 45%.",
     "Labour's share was up from 40% to 45%."),
    ("Turnout in the city fell from 68.1% to 61.4%.",
     "At 61.4%, turnout in the city was down from 68.1%."),
    ("Turnout in the city fell from 68.1% to 61.4%.",
     "Turnout, 68.1% last time, was 61.4% in the city."),
    ("Labour did not lose the seat.",
     "Labour kept the seat."),
    ("Labour gained the seat from the Conservatives with 12,345 votes.",
     "Labour took the seat from the Conservatives with 12,345 votes."),
    ("Labour held Bootle with 26,729 votes.",
     "Bootle was held by Labour with 26,729 votes."),
    ("Danny Beales beat Steve Tuckwell by 587 votes.",
     "Steve Tuckwell was beaten by Danny Beales by 587 votes."),
    ("Danny Beales beat Steve Tuckwell by 587 votes.",
     "Steve Tuckwell lost to Danny Beales by 587 votes."),
    ("Danny Beales beat Steve Tuckwell by 587 votes.",
     "Beales won, 587 votes ahead of Tuckwell."),
    ("Labour won with 16,599 votes and the Conservatives came second.",
     "The Conservatives came second to Labour, which won with 16,599 votes."),
    ('"We won," said Danny Beales. "It was close," said Steve Tuckwell.',
     'Danny Beales said: "We won." Steve Tuckwell said: "It was close."'),
    ("Polling day was 4 July 2024.",
     "Polling day was Thursday 4 July 2024."),
    ("Nearly 8,000 people voted for her.",
     "Some 8,000 people voted for her."),
    ("Nearly 8,000 people voted for her.",
     "8,000 people voted for her."),
    ("More than 8,000 people voted for her.",
     "Over 8,000 people voted for her."),
    ("At least five candidates lost deposits.",
     "Five or more candidates lost deposits."),
    ("She won by 587 votes.",
     "Her majority was 587 votes."),
    ("The majority rose from 3,200 to 7,100 votes.",
     "The majority was 7,100 votes, up from 3,200."),
    ("The seat was last Labour in 1992.",
     "It was in 1992 that the seat was last Labour."),
    ("Labour gained the seat from the Conservatives. The Liberal Democrats held theirs.",
     "The Liberal Democrats held theirs while Labour gained the seat from the Conservatives."),
    ("The Conservatives lost the seat to Labour by 587 votes.",
     "Labour gained the seat from the Conservatives by 587 votes."),
]  # fmt: skip


@pytest.fixture(scope="module")
def comparer(official: Record) -> Comparer:
    return Comparer(official)


@pytest.mark.parametrize(("source", "rewrite"), OTHERWISE)
def test_what_says_something_else_is_found(comparer: Comparer, source: str, rewrite: str) -> None:
    assert comparer.compare(rewrite, source).of(Status.CHANGED)


@pytest.mark.parametrize(("source", "rewrite"), THE_SAME)
def test_what_says_the_same_is_left_alone(comparer: Comparer, source: str, rewrite: str) -> None:
    assert comparer.compare(rewrite, source).is_kept
    if "early" not in source:  # what only nears a figure may not be told from the figure
        assert comparer.compare(source, rewrite).is_kept


def test_the_opposite_names_both_words_and_why(comparer: Comparer) -> None:
    found = comparer.compare("Labour held the seat.", "Labour gained the seat.")
    (one,) = found.of(Status.CHANGED)
    assert (str(one.kind), str(one.how)) == ("outcome", "the opposite")
    assert one.source is not None
    assert (one.rewrite.words, one.source.words) == ("held", "gained")
