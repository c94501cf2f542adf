"""Parliament's numbers of those who have sat, and the days on which Parliaments were dissolved.

`psephology-db/members.csv` gives each number one name; ballot papers give it others (Adegoke and
Badenoch, Chris and Christopher). A number stands beside the wrong candidate twice in 2019.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

from tellers.errors import Problem, Severity
from tellers.record.contests import Contest, Return
from tellers.record.matching.spelling import person_key
from tellers.record.membership.flags import with_candidacies
from tellers.record.membership.seats import Dissolution
from tellers.record.people import Citation, Name, member_id
from tellers.record.record import Record
from tellers.sources.tabular import Column, Table, day, read_table, text

FILE = "psephology-db/members.csv"
PERIODS = "psephology/parliament_periods.csv"
PERIODS_SOURCE = "psephology-parliament-periods"
"""The id under which the packaged sources name the file of Parliaments."""


def words(cell: str) -> str:
    """Text with single spaces."""
    return " ".join(text(cell).split())


def day_or_none(cell: str) -> date | None:
    """A day written dd/mm/yyyy, or nothing: the Parliament that sits is not dissolved."""
    return day(cell) if text(cell) else None


COLUMNS = (
    Column("first", "given_name", words),
    Column("last", "family_name", words),
    Column("mnis", "mnis_id", text),
)
DISSOLVED = (Column("dissolved_on", 4, day_or_none),)


def read_numbers(root: Path) -> tuple[dict[str, Name], dict[str, int], Table]:
    """The printed name of each member's id, and the line of each."""
    table = read_table(root, FILE, COLUMNS, header=True, at_least=1530)
    names = {member_id(row["mnis"]): Name(row["first"], row["last"]) for row in table.rows}
    return names, {member_id(row["mnis"]): row.line for row in table.rows}, table


def read_dissolutions(root: Path) -> list[Dissolution]:
    """The days on which Parliaments were dissolved, oldest first, each with its row."""
    table = read_table(root, PERIODS, DISSOLVED, header=False, at_least=50)
    return sorted(
        (row["dissolved_on"], Citation(PERIODS_SOURCE, f"line {row.line}"))
        for row in table.rows
        if row["dissolved_on"]
    )


def misplaced(record: Record, names: Mapping[str, Name]) -> Iterator[tuple[Contest, str, str]]:
    """Each number beside the wrong candidate: the contest, who has it, whose it is.

    Wrong where neither name is the number's own, and another candidate without a number bears it.
    """
    for result in record.returns.values():
        for one in result.contest.candidacies:
            own = names.get(one.member)
            if own is None or one.name in (None, own) or _is_like(own, one.name):
                continue
            for other in result.contest.candidacies:
                if not other.member and person_key(str(other.name)) == person_key(str(own)):
                    yield result.contest, one.id, other.id


def _is_like(own: Name, found: Name) -> bool:
    """Whether two names may be one person's: they share a first or a last name."""
    firsts, lasts = ({person_key(getattr(n, part)) for n in (own, found)} for part in PARTS)
    return len(firsts) == 1 or len(lasts) == 1


PARTS = ("first", "last")


def put_right(record: Record, names: Mapping[str, Name]) -> tuple[dict[str, Return], list[Problem]]:
    """The returns in which a number stood beside the wrong candidate, put right, and what was."""
    returns: dict[str, Return] = {}
    problems = []
    for contest, has, owns in misplaced(record, names):
        result = record.returns[contest.id]
        number = contest.candidacy(has).member
        changed = {has: replace(contest.candidacy(has), member="")}
        changed[owns] = replace(contest.candidacy(owns), member=number)
        returns[contest.id] = with_candidacies(result, changed)
        cite = result.cites[has]
        message = (
            f"found the number {number} beside {contest.candidacy(has).name}; it is "
            f"{contest.candidacy(owns).name}'s, who stands in the same contest, and is read as his"
        )
        where = f"{cite.source}:{cite.locator.removeprefix('line ')}"
        problems.append(Problem("member-number", Severity.WARNS, message, where))
    return returns, problems
