"""By-elections before 2010: three of Islington North with votes, and the winners of 1997 to 2014.

No official file has them. The three are typed from stored mirrors of Wikipedia's articles; the
winners are the entries of parlparse whose reason is a by-election, without votes. Neither is
complete, so neither says that there was no other by-election.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from tellers.errors import Problem, Severity
from tellers.record.contests import Return
from tellers.record.figures import find_winner
from tellers.record.matching.spelling import person_key, place_key
from tellers.sources.packaged.tables import iso_day
from tellers.sources.tabular import Column, Row, Table, read_table, text, whole, yes

VOTES = "by-elections-before-2010/islington-north-1937-1958-1969.csv"
WINNERS = "by-elections-before-2010/winners-1997-2014-from-parlparse.csv"

VOTES_COLUMNS = (
    Column("polled_on", "polling_on", iso_day),
    Column("name", "constituency", text),
    Column("candidate", "candidate", text),
    Column("votes", "votes", whole),
    Column("is_winner", "is_winner", yes),
    Column("electorate", "electorate", whole),
    Column("majority", "majority_as_published", whole),
    Column("turnout", "turnout_as_published", text),
)
WINNERS_COLUMNS = (
    Column("from_on", "from_date", iso_day),
    Column("name", "constituency", text),
    Column("first", "given_name", text),
    Column("last", "family_name", text),
    Column("party", "party", text),
)

DAYS_LATE = timedelta(days=8)
"""A member's entry may begin after polling day: on the day after, or on taking the seat."""


@dataclass(frozen=True, slots=True)
class ByElectionWinner:
    """Who won a by-election, from which day on the source has him in the seat; no votes."""

    from_on: date
    constituency: str
    name: str
    party: str
    where: str


def read_winners(root: Path) -> tuple[list[ByElectionWinner], list[Problem], Table]:
    """The winners of by-elections of 1997 to 2014.

    Raises:
        UnreadableSource: the file is missing, cut off or another one.
    """
    table = read_table(root, WINNERS, WINNERS_COLUMNS, header=True, at_least=57)
    winners = [
        ByElectionWinner(
            row["from_on"],
            row["name"],
            f"{row['first']} {row['last']}",
            row["party"],
            f"{WINNERS}:{row.line}",
        )
        for row in table.rows
    ]
    return winners, list(table.problems), table


def winners_that_differ(
    winners: Iterable[ByElectionWinner], returns: Iterable[Return]
) -> Iterator[Problem]:
    """Each winner who is not the record's, where the record has the contest."""
    held = list(_by_elections(returns))
    for winner in winners:
        found = [r for key, r in held if key == place_key(winner.constituency) and _near(r, winner)]
        for result in found:
            won = find_winner(result)
            if won is None or won.name is None or not _is_alike(won.name.last, winner.name):
                message = f"found {winner.name} for {result.contest.id}; the votes say otherwise"
                yield Problem("second-source", Severity.WARNS, message, winner.where)


def _is_alike(last: str, name: str) -> bool:
    """Whether a name ends with a surname: first names differ by source (Jon, Jonathan)."""
    return f" {person_key(name)}".endswith(f" {person_key(last)}")


def _by_elections(returns: Iterable[Return]) -> Iterator[tuple[str, Return]]:
    for result in returns:
        if not result.contest.election.is_general:
            yield place_key(result.contest.constituency.name), result


def _near(result: Return, winner: ByElectionWinner) -> bool:
    return timedelta(0) <= winner.from_on - result.contest.polled_on <= DAYS_LATE


def read_votes(root: Path) -> tuple[Mapping[date, tuple[Row, ...]], list[Problem], Table]:
    """The three by-elections of Islington North by day, with what they state against their votes.

    Raises:
        UnreadableSource: the file is missing, cut off or another one.
    """
    table = read_table(root, VOTES, VOTES_COLUMNS, header=True, at_least=9)
    polls: dict[date, tuple[Row, ...]] = {}
    for row in table.rows:
        polls[row["polled_on"]] = (*polls.get(row["polled_on"], ()), row)
    problems = [*table.problems, *(p for rows in polls.values() for p in _stated(rows))]
    return polls, problems, table


def _stated(rows: tuple[Row, ...]) -> Iterator[Problem]:
    """A majority, and a turnout, that the votes beside them do not bear out (oddity 44)."""
    order = sorted((row["votes"] for row in rows), reverse=True)
    first, where = rows[0], f"{VOTES}:{rows[0].line}"
    if first["majority"] != order[0] - order[1]:
        message = f"found a majority of {first['majority']}; the votes give {order[0] - order[1]}"
        yield Problem("sum", Severity.WARNS, f"{message}, used", where)
    ours = 1000 * sum(order) / first["electorate"]
    if abs(ours - 10 * float(first["turnout"])) > 1:
        message = f"found a turnout of {first['turnout']}% of {first['electorate']} electors"
        yield Problem("turnout", Severity.WARNS, f"{message}; {sum(order)} votes used", where)
