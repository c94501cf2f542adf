"""The Library's file row by row: a constituency at a general election, its votes by party group.

Source: House of Commons Library, CBP-8647, `1918-2019election_results.csv`, Windows-1252. Five
groups have a column each; who is in them changed with the years. Before 1955 a negative number is
a code: so many were returned unopposed (oddity 34).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from pathlib import Path

from tellers.errors import Problem, Severity
from tellers.sources.library.totals import Sides, told, told_of_bucket
from tellers.sources.tabular import LONGEST_NUMBER, Column, Row, Table, Unread, read_table, text

FILE = "commons-library/cbp-8647-1918-2019election_results.csv"
SOURCE = "commons-library"
"""The id under which the packaged sources name the file, and figures cite it."""

POLLED_ON: Mapping[str, date] = {
    word: date.fromisoformat(day)
    for word, day in (
        ("1918", "1918-12-14"), ("1922", "1922-11-15"), ("1923", "1923-12-06"),
        ("1924", "1924-10-29"), ("1929", "1929-05-30"), ("1931", "1931-10-27"),
        ("1935", "1935-11-14"), ("1945", "1945-07-05"), ("1950", "1950-02-23"),
        ("1951", "1951-10-25"), ("1955", "1955-05-26"), ("1959", "1959-10-08"),
        ("1964", "1964-10-15"), ("1966", "1966-03-31"), ("1970", "1970-06-18"),
        ("1974F", "1974-02-28"), ("1974O", "1974-10-10"), ("1979", "1979-05-03"),
        ("1983", "1983-06-09"), ("1987", "1987-06-11"), ("1992", "1992-04-09"),
        ("1997", "1997-05-01"), ("2001", "2001-06-07"), ("2005", "2005-05-05"),
        ("2010", "2010-05-06"), ("2015", "2015-05-07"), ("2017", "2017-06-08"),
        ("2019", "2019-12-12"),
    )
}  # fmt: skip
"""The polling day of each election as the file writes it (psephology/parliament_periods.csv)."""

UNOPPOSED_UNTIL = date(1951, 10, 25)
"""The last general election at which somebody was returned unopposed."""

GROUPS = ("con", "lib", "lab", "natSW", "oth")


def count_or_code(cell: str) -> int | None:
    """A whole number, negative where it is a code; None where nothing is written."""
    word = text(cell)
    digits = word.removeprefix("-")
    if word and not (digits.isascii() and digits.isdecimal() and len(digits) <= LONGEST_NUMBER):
        raise Unread("a whole number, or a code below nought")
    return int(word) if word else None


def part(cell: str) -> Fraction | None:
    """A decimal part of one as the exact fraction that it writes; None where nothing is written."""
    word = text(cell)
    try:
        return Fraction(word) if word else None
    except (ValueError, ZeroDivisionError):
        raise Unread("a part of one, as 0.492") from None


def polling_day(cell: str) -> date:
    """The polling day of an election's word in this file: `1974F` is February's."""
    if text(cell) not in POLLED_ON:
        raise Unread("a general election of 1918 to 2019")
    return POLLED_ON[text(cell)]


def seats(cell: str) -> int:
    """How many members the place elects: one, two or three."""
    if text(cell) not in ("1", "2", "3"):
        raise Unread("1, 2 or 3 members")
    return int(text(cell))


def named(cell: str) -> str:
    """A constituency's name."""
    if not text(cell):
        raise Unread("a constituency's name")
    return text(cell)


COLUMNS = (
    Column("number", "constituency_id", text),
    Column("seats", "seats", seats),
    Column("name", "constituency_name", named),
    Column("region", "country/region", text),
    Column("electorate", "electorate", count_or_code),
    *(Column(group, f"{group}_votes", count_or_code) for group in GROUPS),
    *(Column(f"{group}_share", f"{group}_share", part) for group in GROUPS),
    Column("total", "total_votes", count_or_code),
    Column("turnout", "turnout", part),
    Column("polled_on", "election", polling_day),
    Column("set", "boundary_set", text),
)


@dataclass(frozen=True, slots=True)
class GroupRow:
    """One constituency at one general election, as the Library has it.

    `votes` are the groups that stood; `unopposed` how many of a group were returned without a
    vote. `number` is the Library's within its own `set`, an ONS code from 2010, or nothing.
    """

    line: int
    number: str
    set: str
    name: str
    region: str
    polled_on: date
    seats: int
    votes: Mapping[str, int]
    unopposed: Mapping[str, int]
    total: int | None
    electorate: int | None

    @property
    def where(self) -> str:
        """The row's place, as problems name it."""
        return f"{FILE}:{self.line}"


def read_rows(root: Path) -> tuple[list[GroupRow], list[Problem], Table]:
    """Every row of the file, what was odd in them, and the file itself.

    Raises:
        UnreadableSource: the file is missing, cut off, or another one.
        MissingColumn: a column is gone.
    """
    table = read_table(root, FILE, COLUMNS, header=True, encoding="cp1252", at_least=17_600)
    rows, problems = [], list(table.problems)
    for row in table.rows:
        found = list(_oddities(row))
        problems += found
        if not any(problem.severity is Severity.STOPS for problem in found):
            rows.append(_group_row(row))
    return rows, problems, table


def _group_row(row: Row) -> GroupRow:
    counts = {group: row[group] for group in GROUPS if row[group] is not None}
    unopposed = {group: -count for group, count in counts.items() if count < 0}
    if not counts:
        unopposed = {"oth": -row["total"]}
    votes = {group: n for group, n in counts.items() if n > 0 or (n == 0 and not unopposed)}
    total = row["total"] if row["total"] is not None and row["total"] > 0 else None
    if total is not None and set(votes) == {"oth"}:
        # Where everybody is in the bucket, its cell lacks votes that the total has (oddity 36).
        votes["oth"] = max(votes["oth"], total)
    return GroupRow(
        row.line, row["number"], row["set"], row["name"], row["region"], row["polled_on"],
        row["seats"], votes, unopposed, total, row["electorate"] or None,
    )  # fmt: skip


def _oddities(row: Row) -> Iterator[Problem]:
    """What does not fit together in a row. Only a vote below nought after 1951 leaves it out."""
    counts = [row[group] for group in GROUPS if row[group] is not None]
    told_of = -sum(count for count in counts if count < 0)
    if told_of:
        if row["polled_on"] > UNOPPOSED_UNTIL:
            yield _told(row, "negative", f"found votes of {min(counts)}; row left out", stops=True)
        elif told_of > row["seats"]:
            found = f"found more returned unopposed than the {row['seats']} to elect"
            yield _told(row, "negative", f"{found}; row left out", stops=True)
        elif told_of < row["seats"] and not any(count > 0 for count in counts):
            found = f"found a code of {-told_of} for {row['seats']} to elect"
            yield _told(row, "unopposed", f"{found}; of the others the file tells nothing")
        return
    votes, total = sum(counts), row["total"]
    if not counts and (total or 0) < 0:
        found = f"found a total of {total} and no group; entered as unopposed, for whom not known"
        yield _told(row, "unopposed", found)
    elif not counts:
        yield _told(row, "sum", "found no votes and no code; row left out", stops=True)
    elif total is not None and total != votes:
        sides = _sides(row)
        is_bucket = set(sides.votes) == {"oth"}
        votes = total if is_bucket else votes
        yield _told(row, "sum", told_of_bucket(sides) if is_bucket else told(sides))
    yield from _turnout(row, votes)


def _sides(row: Row) -> Sides:
    """A row's total and its groups, with the shares and the turnout beside them."""
    shares = {group: row[f"{group}_share"] for group in GROUPS}
    return Sides(
        row["total"],
        {group: row[group] for group in GROUPS if row[group] is not None},
        {group: share for group, share in shares.items() if share is not None},
        row["electorate"],
        row["turnout"],
    )


def _turnout(row: Row, votes: int) -> Iterator[Problem]:
    """Turnout that contradicts the votes and the electorate: one of the two is misread."""
    electorate, stated = row["electorate"], row["turnout"]
    if not electorate or row["seats"] > 1:
        return
    if votes > electorate:
        yield _told(row, "turnout", f"found {votes} votes of {electorate} electors; kept")
    elif (
        votes
        and stated is not None
        and abs(Fraction(votes, electorate) - stated) > Fraction(2, 1000)
    ):
        found = f"found a turnout of {float(stated)}, and {votes} votes of {electorate} electors"
        yield _told(row, "turnout", f"{found}; all kept, one is misread")


def _told(row: Row, code: str, message: str, *, stops: bool = False) -> Problem:
    severity = Severity.STOPS if stops else Severity.WARNS
    place = f"{row['name']} {row['polled_on'].year}"
    return Problem(code, severity, f"{place}: {message}", f"{FILE}:{row.line}")
