"""The general elections on either side of one, and the contests of a seat's name there.

Held against each other to see whether a row is likely; `comparison` says what may be told of it.
"""

from tellers.record.contests import Contest, Election
from tellers.record.record import Record


def general_beside(record: Record, election: Election, step: int) -> Election | None:
    """The general election so many steps later than one, earlier where negative; None at an end."""
    every = record.general_elections()
    place = next((n for n, one in enumerate(every) if one.id == election.id), -1)
    there = place + step
    return every[there] if place >= 0 and 0 <= there < len(every) else None


def named_beside(record: Record, contest: Contest, step: int) -> tuple[Contest, ...]:
    """The contests of the seat's name, in its country, at the general election beside its own."""
    election = general_beside(record, contest.election, step)
    return tuple(
        one
        for one in record.by_name(contest.constituency.name)
        if election is not None
        and one.election.id == election.id
        and one.constituency.country == contest.constituency.country
    )
