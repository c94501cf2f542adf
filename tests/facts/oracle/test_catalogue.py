"""Every count in the catalogue of kinds: reproduced, or the difference explained.

The table that comes of it is tests/golden/catalogue-counts.md; TELLERS_GOLDEN=write makes it anew.
"""

import os
import sqlite3
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.facts.oracle.catalogue import CATALOGUE, Count
from tests.facts.oracle.reckoned import SQL, Reckoned

from tellers.facts.fact import Fact
from tellers.facts.kinds import KINDS

GOLDEN = Path(__file__).parents[2] / "golden" / "catalogue-counts.md"
HEAD = """# The catalogue's counts, held against the record

Made by tests/facts/oracle/test_catalogue.py. `catalogue` is what it states; `as it counted` is what
SQL gives by its own definition; `by rule` is in how many contests of that general election (all
650) the kind is true by our rules, which the facts match one by one.

| row | what | year | catalogue | as it counted | by rule | why |
|---|---|---|---|---|---|---|
"""

Counts = dict[tuple[str, str], int]


def counted(db: sqlite3.Connection, file: str) -> Counts:
    rows = db.execute((SQL / file).read_text(encoding="utf-8"))
    return {(number, year): n for number, year, n in rows}


@pytest.fixture(scope="module")
def as_counted(asked: sqlite3.Connection) -> Counts:
    return counted(asked, "catalogue.sql")


@pytest.fixture(scope="module")
def by_rule(asked: sqlite3.Connection, theirs: list[Reckoned]) -> Counts:
    """Contests of each general election that have a kind: of names by SQL, of figures by twins."""
    years = dict(asked.execute("select id, substr(day, 1, 4) from asked where is_general"))
    seen = {(one.kind, one.contest) for one in theirs if one.contest in years}
    found: Counts = dict(Counter((kind, years[contest]) for kind, contest in seen))
    labels = dict(asked.execute("select contest || '/' || id, label from stood"))
    for one in theirs:
        if one.kind == "lost-deposit-major" and one.contest in years:
            label = labels[f"{one.contest}/{one.candidacy}"]
            key = (f"56 {label}", years[one.contest])
            found[key] = found.get(key, 0) + 1
    return found | counted(asked, "by_rules.sql")


TWINS_OF_NAMES = {"3", "9", "12", "14", "51 ruk", "51 green"}
OWN_KEY = TWINS_OF_NAMES | {"56 con", "56 lab"}


def rule_of(row: Count, year: str, by_rule: Counts) -> int | None:
    if not row.kind:
        return None
    return by_rule.get((row.key if row.key in OWN_KEY else row.kind, year), 0)


def table(as_counted: Counts, by_rule: Counts) -> Iterator[str]:
    for row in CATALOGUE:
        for year, stated in row.by_year.items():
            own, rule = as_counted.get((row.key, year), 0), rule_of(row, year, by_rule)
            notes = (row.unmet if own != stated else "", row.why_in(year) if rule != stated else "")
            why = "; ".join(note for note in notes if note)
            ours = "" if rule is None else rule
            number = row.key.partition(" ")[0]
            yield f"| {number} | {row.what} | {year} | {stated} | {own} | {ours} | {why} |\n"


def test_every_count_of_the_catalogue_is_had_by_its_own_definition(as_counted: Counts) -> None:
    for row in CATALOGUE:
        own = {year: as_counted.get((row.key, year), 0) for year in row.by_year}
        is_met = own == row.by_year
        assert is_met != bool(row.unmet), f"{row.key} {row.what}: {own} against {row.by_year}"


def test_every_count_by_rule_is_the_catalogues_or_says_why_not(by_rule: Counts) -> None:
    for row in CATALOGUE:
        for year, stated in row.by_year.items():
            rule = rule_of(row, year, by_rule)
            assert rule in (stated, None) or row.why_in(year), (
                f"{row.key} {row.what} {year}: {rule}, not {stated}"
            )


NAMES = {
    "3": ("outcome", "gain"),
    "9": ("independent-wins", ""),
    "14": ("speaker-returned", ""),
    "51 ruk": ("new-runner-up", "ruk"),
    "51 green": ("new-runner-up", "green"),
}
"""Kinds without a figure, and the value of those that are counted."""


@pytest.mark.parametrize("key", NAMES)
def test_facts_that_are_names_are_as_often_as_the_sql_has_them(
    key: str, ours: list[Fact], by_rule: Counts, asked: sqlite3.Connection
) -> None:
    """Those with figures are held one by one in `test_every_fact`."""
    kind, value = NAMES[key]
    if kind not in KINDS:
        pytest.skip(f"no such kind yet: {kind}")
    years = dict(asked.execute("select id, substr(day, 1, 4) from asked where is_general"))
    told = Counter(
        years[fact.subject.contest]
        for fact in ours
        if fact.kind == kind and fact.value == (value or fact.value)
        if fact.subject.contest in years
    )
    assert told == {year: n for (number, year), n in by_rule.items() if number == key and n}


def test_the_table_is_as_it_was_read(as_counted: Counts, by_rule: Counts) -> None:
    text = HEAD + "".join(table(as_counted, by_rule))
    if os.environ.get("TELLERS_GOLDEN") == "write":
        GOLDEN.write_text(text, encoding="utf-8")
    assert text == GOLDEN.read_text(encoding="utf-8")
