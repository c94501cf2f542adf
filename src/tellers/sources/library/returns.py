"""The Library's rows as returns of party groups; each row taken, marked, or left out with a reason.

Groups are not candidates: who stands in "oth" is a bucket that never wins (`rules.md` 4). Rows of
several members and of graduates enter as they are, marked (`rules.md` 5). Where a better source
has the contest, the row is held against it.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from tellers.errors import Problem
from tellers.record.contests import RETURN, Candidacy, Contest, GroupReturn
from tellers.record.identity import contest_id, general_election
from tellers.record.people import Citation, Label, Standing
from tellers.record.places import Constituency
from tellers.sources.library.places import UNIVERSITIES, places_of
from tellers.sources.library.rows import SOURCE, GroupRow, read_rows
from tellers.sources.library.spellings import misspelt
from tellers.sources.maps.boundaries import Gazetteer
from tellers.sources.tabular import Table

HELD_AGAINST_SINCE = date(1997, 5, 1)
"""From here on better sources name every constituency: rows are compared, not entered."""

LIBERAL_DEMOCRATS_SINCE = date(1992, 4, 9)
"""The Liberals, and the Social Democrats in the Alliance with them, stand in one group before."""

NAMED = ("con", "lab", "lib", "natSW")
"""The groups that stand for a party, where the place has it."""

NATIONALISTS: Mapping[str, str] = {"Scotland": "snp", "Wales": "pc"}


class Fate(StrEnum):
    """What became of a row of the file."""

    TAKEN = "taken"
    UNOPPOSED = "marked: unopposed"
    SEVERAL = "marked: several members"
    UNIVERSITY = "marked: university"
    COMPARED = "held against a better source"
    LEFT_OUT = "left out, with the reason"


@dataclass(frozen=True, slots=True)
class Library:
    """What the file gave: returns before 1997, the rows since, and what was odd."""

    returns: tuple[GroupReturn, ...]
    compared: tuple[GroupRow, ...]
    problems: tuple[Problem, ...]
    fates: Mapping[Fate, int]
    table: Table


def read_library(root: Path, gazetteer: Gazetteer) -> Library:
    """The Library's general elections of 1918 to 1992, and its rows since to compare.

    Raises:
        UnreadableSource: the file is missing, cut off, or another one.
        MissingColumn: a column is gone.
    """
    rows, problems, table = read_rows(root)
    early = [row for row in rows if row.polled_on < HELD_AGAINST_SINCE]
    late = tuple(row for row in rows if row.polled_on >= HELD_AGAINST_SINCE)
    places = places_of(early, gazetteer)
    fates = Counter(map(fate, rows))
    fates[Fate.LEFT_OUT] = len(table.rows) + len(table.problems) - len(rows)
    returns = tuple(_return(row, places[row.line]) for row in early)
    return Library(returns, late, (*problems, *misspelt(rows)), fates, table)


def fate(row: GroupRow) -> Fate:
    """What becomes of a row that can be read."""
    if row.polled_on >= HELD_AGAINST_SINCE:
        return Fate.COMPARED
    if row.unopposed:
        return Fate.UNOPPOSED
    if is_university(row):
        return Fate.UNIVERSITY
    return Fate.SEVERAL if row.seats > 1 else Fate.TAKEN


def is_university(row: GroupRow) -> bool:
    """Whether graduates elected here."""
    return row.region == "University" or "Universit" in row.name


def _return(row: GroupRow, place: Constituency) -> GroupReturn:
    identity = contest_id(place.name, row.polled_on, is_by_election=False)
    parties = {group: party_of(group, place.country, row.polled_on) for group in NAMED}
    bucket = sum(votes for group, votes in row.votes.items() if not parties.get(group))
    standing = tuple(
        (group, Label(Standing.PARTY, (party,)))
        for group, party in parties.items()
        if party and (group in row.votes or group in row.unopposed)
    )
    contest = Contest(
        identity,
        general_election(row.polled_on),
        place,
        row.polled_on,
        tuple(Candidacy(label.key, None, label) for _, label in standing),
        has_bucket=bucket > 0 or "oth" in row.unopposed,
        seats=row.seats,
        is_university=place.name in UNIVERSITIES,
    )
    cite = Citation(SOURCE, f"line {row.line}")
    return GroupReturn(
        contest,
        {label.key: row.votes.get(group, 0) for group, label in standing},
        bucket,
        {RETURN: cite} | {label.key: cite for _, label in standing},
        electorate=row.electorate,
        elected=_elected(row, place),
    )


def party_of(group: str, country: str, polled_on: date) -> str:
    """The party of a group's column; empty where the column has no party of its own there.

    >>> party_of("natSW", "Wales", date(1966, 3, 31)), party_of("lib", "England", date(1992, 4, 9))
    ('pc', 'ld')
    """
    if group == "natSW":
        return NATIONALISTS.get(country, "")
    if group == "lib":
        return "ld" if polled_on >= LIBERAL_DEMOCRATS_SINCE else "lib"
    return group


def _elected(row: GroupRow, place: Constituency) -> str:
    """The group whose only candidate was returned unopposed, where it is no bucket."""
    if row.seats > 1 or len(row.unopposed) != 1:
        return ""
    group = next(iter(row.unopposed))
    return "" if group == "oth" else party_of(group, place.country, row.polled_on)
