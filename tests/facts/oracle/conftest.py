"""The record file of the official files, built once, and the stages of the SQL upon it."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.facts.oracle.reckoned import Reckoned, reckoned, staged

from tellers.errors import Problem
from tellers.facts.fact import Fact
from tellers.facts.newsworthy import facts_of
from tellers.record.record import Record
from tellers.store.record_file import write_record
from tellers.story.plan import narrowest_of

SINCE, UNTIL = "2010-05-06", "2024-07-04"


@pytest.fixture(scope="session")
def asked(
    read: tuple[Record, list[Problem]], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[sqlite3.Connection]:
    record, problems = read
    path: Path = tmp_path_factory.mktemp("oracle") / "record.sqlite"
    write_record(record, problems, path)
    with staged(path) as db:
        yield db


@pytest.fixture(scope="session")
def theirs(asked: sqlite3.Connection) -> list[Reckoned]:
    """Every fact that the SQL knows."""
    return list(reckoned(asked))


@pytest.fixture(scope="session")
def ours(official: Record) -> list[Fact]:
    """Every fact that Tellers tells of the contests of 2010-2024."""
    polled = [c for c in official.contests.values() if SINCE <= c.polled_on.isoformat() <= UNTIL]
    one_each = {contest.election.id: contest for contest in polled}
    found = {key: narrowest_of(official, contest) for key, contest in one_each.items()}
    return [
        fact
        for contest in polled
        for fact in facts_of(official, contest, found=found[contest.election.id])
    ]
