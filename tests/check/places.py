"""A seat of our own, fought four times: small enough to know by heart.

Ambridge   2010: Archer (Con) 20,000, Brown (Lab) 15,000, Carter (LD) 5,000
           2015: Brown (Lab) 19,000, Archer (Con) 18,000, Carter (LD) 3,000
           2017: Brown (Lab) 22,000, Archer (Con) 16,000, Carter (LD) 2,000
           2019: Archer (Con) 21,500, Brown (Lab) 17,000, Carter (LD) 1,500, Green 800, Ind 200
"""

from collections.abc import Mapping
from datetime import date

from tests.builders import IN_2017, IN_2019, a_candidacy, a_contest, a_declaration, a_record

from tellers.record.contests import Declaration
from tellers.record.people import Name
from tellers.record.record import Record

IN_2010, IN_2015 = date(2010, 5, 6), date(2015, 5, 7)
NAMES: Mapping[str, Name] = {
    "con": Name("Ann", "Archer"),
    "lab": Name("Bill", "Brown"),
    "ld": Name("Cath", "Carter"),
    "green": Name("Dora", "Green"),
    "ind": Name("Ed", "Easton"),
}
POLLS: Mapping[date, Mapping[str, int]] = {
    IN_2010: {"con": 20_000, "lab": 15_000, "ld": 5_000},
    IN_2015: {"con": 18_000, "lab": 19_000, "ld": 3_000},
    IN_2017: {"con": 16_000, "lab": 22_000, "ld": 2_000},
    IN_2019: {"con": 21_500, "lab": 17_000, "ld": 1_500, "green": 800, "ind": 200},
}


def poll(day: date, votes: Mapping[str, int] | None = None, place: str = "Ambridge") -> Declaration:
    """One declaration of a seat, with an electorate of 60,000 and 100 rejected papers."""
    votes = votes or POLLS[day]
    standing = tuple(a_candidacy(key, name=NAMES[key]) for key in votes)
    contest = a_contest((), place=place, polled_on=day, candidacies=standing)
    return a_declaration(votes, contest=contest, electorate=60_000, rejected=100)


def ambridge(**votes: int) -> Record:
    """The record of the seat, with other votes in 2019 where they are given."""
    polls = [poll(day) for day in POLLS if day != IN_2019]
    return a_record(*polls, poll(IN_2019, {**POLLS[IN_2019], **votes}))
