"""Parliament's list of boundary sets: each country's maps, with the law that made them.

A set of this list begins on the day after a dissolution; ours on the polling day that follows.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from tellers.errors import Problem
from tellers.record.people import Citation
from tellers.record.places import BoundarySet
from tellers.sources.database.tables import Joined, key_or_none, read_rows
from tellers.sources.findings import Findings
from tellers.sources.packaged.tables import iso_day, iso_day_or_none
from tellers.sources.tabular import Column, Row, read_table, text, whole

USED = "psephology/general_election_in_boundary_sets.csv"


@dataclass(frozen=True, slots=True)
class ListedSet:
    """One boundary set as listed: `ends_on` is its last day, None while it is in force.

    `legislation` holds titles of Acts and Orders. `is_interim` marks the two halves of England's
    set of 1983, redrawn in part for 1992; the list holds the whole set beside them.
    """

    id: int
    country: str
    starts_on: date
    ends_on: date | None
    is_interim: bool
    description: str
    legislation: tuple[str, ...]
    cite: Citation

    def covers(self, day: date) -> bool:
        """Whether the set was in force on a day."""
        return self.starts_on <= day and (self.ends_on is None or day <= self.ends_on)


@dataclass(frozen=True, slots=True)
class SetUsed:
    """A boundary set used at a general election, which was the set's `ordinal`th."""

    polled_on: date
    country: str
    boundary_set: int
    ordinal: int
    cite: Citation


SETS = (
    Column("starts_on", "start_on", iso_day),
    Column("ends_on", "end_on", iso_day_or_none),
    Column("country", "country_id", whole),
    Column("parent", "parent_boundary_set_id", key_or_none),
    Column("description", "description", text),
)
NAMES = (Column("name", "name", text),)
LAWS = (Column("title", "title", text),)
MADE_BY = (
    Column("set", "boundary_set_id", whole),
    Column("law", "legislation_item_id", whole),
)
USES = (
    Column("polled_on", 0, iso_day),
    Column("country", 1, text),
    Column("set", 2, whole),
    Column("ordinal", 3, whole),
)


def read_listed_sets(root: Path) -> tuple[tuple[ListedSet, ...], list[Problem]]:
    """The boundary sets of the database, and what is wrong with them.

    Raises:
        UnreadableSource: one of the four tables is missing, cut off or another one.
        MissingColumn: a needed column is not in a header.
    """
    joined = Joined.of(
        read_rows(root, "boundary_sets", SETS),
        read_rows(root, "countries", NAMES),
        read_rows(root, "boundary_set_legislation_items", MADE_BY),
        read_rows(root, "legislation_items", LAWS),
    )
    findings, made = joined.findings[0], _legislation(joined)
    rows = []
    for row in joined.tables["boundary_sets"].values():
        country = joined.find(findings, row, "country", "countries")
        if row["ends_on"] is not None and row["ends_on"] < row["starts_on"]:
            message = f"found the end {row['ends_on']} before the start {row['starts_on']}"
            findings.stop("order", row.line, f"{message}; row left out")
        elif country is not None:
            rows.append(_listed(row, country["name"], tuple(made.get(row["id"], ())), findings))
    return tuple(rows), [problem for one in joined.findings for problem in one.problems]


def _legislation(joined: Joined) -> dict[int, list[str]]:
    made: dict[int, list[str]] = {}
    findings = joined.findings[2]
    for row in joined.tables["boundary_set_legislation_items"].values():
        law = joined.find(findings, row, "law", "legislation_items")
        if law is not None and joined.find(findings, row, "set", "boundary_sets") is not None:
            made.setdefault(row["set"], []).append(law["title"])
    return made


def _listed(row: Row, country: str, legislation: tuple[str, ...], findings: Findings) -> ListedSet:
    return ListedSet(
        row["id"],
        country,
        row["starts_on"],
        row["ends_on"],
        row["parent"] is not None,
        row["description"],
        legislation,
        findings.cite(row),
    )


def read_sets_used(
    root: Path, listed: Iterable[ListedSet]
) -> tuple[tuple[SetUsed, ...], list[Problem]]:
    """Which set each country used at each general election since 2010, and what is wrong with it.

    A row of a set that is not listed, of another country or not in force that day is left out.

    Raises:
        UnreadableSource: the file is missing, cut off or another one.
    """
    table = read_table(root, USED, USES, header=False)
    findings, by_id, rows = Findings.of(table), {one.id: one for one in listed}, []
    for row in table.rows:
        found = by_id.get(row["set"])
        if found is None or found.country != row["country"] or not found.covers(row["polled_on"]):
            message = f"found set {row['set']} for {row['country']} on {row['polled_on']}"
            findings.stop("set", row.line, f"{message}, which is not its own; row left out")
        elif findings.is_new(row, (row["polled_on"], row["country"]), row["country"]):
            cite = findings.cite(row)
            used = SetUsed(row["polled_on"], row["country"], row["set"], row["ordinal"], cite)
            rows.append(used)
    return tuple(rows), findings.problems


def sets_that_differ(
    listed: Iterable[ListedSet], ours: Mapping[str, BoundarySet], days: Iterable[date]
) -> list[Problem]:
    """Where the list and our own sets disagree on which elections were fought on one map.

    They agree on a day in a country where both have exactly one set, and the two begin between the
    same two elections. Halves of an interim redrawing are not compared.
    """
    whole_sets = [one for one in listed if not one.is_interim]
    ordered = sorted(days)
    problems = []
    for polled_on in ordered:
        for country in sorted({one.country for one in whole_sets}):
            theirs = [s for s in whole_sets if s.country == country and s.covers(polled_on)]
            mine = [s for s in ours.values() if s.country == country and s.covers(polled_on)]
            if [_first_used(s.starts_on, ordered) for s in theirs] != [
                _first_used(s.starts_on, ordered) for s in mine
            ]:
                found = ", ".join(f"set {s.id} since {s.starts_on}" for s in theirs) or "no set"
                expected = ", ".join(s.id for s in mine) or "none"
                message = (
                    f"found {found} in {country} on {polled_on}, expected {expected}; ours used"
                )
                findings = Findings(theirs[0].cite.source if theirs else "boundary_sets")
                line = int(theirs[0].cite.locator.removeprefix("line ")) if theirs else 1
                findings.warn("set", line, message)
                problems += findings.problems
    return problems


def _first_used(starts_on: date, days: list[date]) -> date | None:
    """The first of the elections that was fought on a map in force from a day."""
    return next((day for day in days if day >= starts_on), None)
