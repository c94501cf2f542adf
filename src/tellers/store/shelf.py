"""The rows of contests, held as they were read, until somebody asks for one.

Reading eighty thousand rows takes a tenth of a second, making values of them a whole one; so the
rows are read at once and each contest is made when it is first asked for.
"""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any, TypeAlias

from tellers.record.contests import (
    ELECTORATE,
    RETURN,
    Candidacy,
    Contest,
    Declaration,
    Election,
    GroupReturn,
    Notional,
    Published,
    Return,
)
from tellers.record.listing import Listed
from tellers.record.people import Citation, Label, Name, Standing
from tellers.record.places import Constituency

Rows: TypeAlias = list[tuple[Any, ...]]

CONTESTS = """
select id, election, constituency, polled_on, has_bucket, seats, is_university, is_group_return,
  others, settled, rejected, electorate, declared_at, source, locator, electorate_source,
  electorate_locator
from contests"""

CANDIDACIES = """
select contest, place, id, first_name, last_name, standing, parties, member, is_sitting, votes,
  source, locator
from candidacies"""

PUBLISHED = """
select contest, result, majority, valid_votes, source, locator, electorate from published"""

NOTIONALS = """
select constituency, election, valid, electorate, source, locator from notionals"""

NOTIONAL_VOTES = """
select constituency, party, votes, source, locator from notional_votes"""


class Shelf:
    """The rows of every contest, estimate and published result, by id, and what they make."""

    def __init__(
        self,
        db: sqlite3.Connection,
        places: Mapping[str, Constituency],
        elections: Mapping[str, Election],
    ) -> None:
        self._places, self._elections = places, elections
        rows = db.cursor()
        rows.row_factory = None
        self.contests = _by_first(rows.execute(CONTESTS))
        self.published = _by_first(rows.execute(PUBLISHED))
        self.notionals = _by_first(rows.execute(NOTIONALS))
        self._standing = _grouped(rows.execute(CANDIDACIES))
        self._estimated = _grouped(rows.execute(NOTIONAL_VOTES))

    def listed(self) -> tuple[Listed, ...]:
        """The list of contests, from their rows alone.

        Raises:
            KeyError: a contest is of no place or no election.
        """
        for _, election, place, *_ in self.contests.values():
            _ = self._elections[election], self._places[place]
        return tuple(
            Listed(row[0], row[1], row[2], date.fromisoformat(row[3]), self._is_by_candidate(row))
            for row in self.contests.values()
        )

    def _is_by_candidate(self, row: tuple[Any, ...]) -> bool:
        standing = self._standing.get(row[0], [])
        return bool(standing) and not row[4] and all(one[4] is not None for one in standing)

    def contest(self, key: str) -> Contest:
        """The contest of an id, made of its rows."""
        row = self.contests[key]
        standing = sorted(self._standing.get(key, []), key=lambda one: one[1])
        return Contest(
            key,
            self._elections[row[1]],
            self._places[row[2]],
            date.fromisoformat(row[3]),
            tuple(_candidacy(one) for one in standing),
            bool(row[4]),
            row[5],
            bool(row[6]),
        )

    def result(self, contest: Contest) -> Return:
        """What was declared in a contest, made of its rows."""
        row = self.contests[contest.id]
        is_group, others, settled, rejected, electorate = row[7:12]
        found = {one[2]: one for one in self._standing.get(contest.id, [])}
        votes = {c.id: found[c.id][9] for c in contest.candidacies}
        cites = {c.id: Citation(*found[c.id][10:12]) for c in contest.candidacies}
        cites[RETURN] = Citation(*row[13:15])
        if row[15] is not None:
            cites[ELECTORATE] = Citation(*row[15:17])
        at = datetime.fromisoformat(row[12]) if row[12] else None
        if is_group:
            return GroupReturn(contest, votes, others, cites, electorate, at, settled, rejected)
        return Declaration(contest, votes, cites, rejected, electorate, at, settled)

    def result_as_published(self, key: str) -> Published:
        """The result of a contest as its official file states it."""
        _, result, majority, valid, source, locator, electorate = self.published[key]
        return Published(result, majority, valid, Citation(source, locator), electorate)

    def notional(self, key: str) -> Notional:
        """The estimate of a constituency's last election on its own boundaries."""
        _, election, valid, electorate, source, locator = self.notionals[key]
        rows = self._estimated.get(key, [])
        return Notional(
            self._places[key],
            self._elections[election],
            {party: votes for _, party, votes, _, _ in rows},
            valid,
            electorate,
            {party: Citation(*cite) for _, party, _, *cite in rows}
            | {RETURN: Citation(source, locator)},
        )


def _by_first(rows: Iterable[tuple[Any, ...]]) -> dict[str, tuple[Any, ...]]:
    return {row[0]: row for row in rows}


def _grouped(rows: Iterable[tuple[Any, ...]]) -> dict[str, Rows]:
    groups: dict[str, Rows] = defaultdict(list)
    for row in rows:
        groups[row[0]].append(row)
    return groups


def _candidacy(row: tuple[Any, ...]) -> Candidacy:
    _, _, key, first, last, standing, parties, member, is_sitting, *_ = row
    name = None if last is None else Name(first, last)
    label = Label(Standing(standing), tuple(parties.split()))
    return Candidacy(key, name, label, member, bool(is_sitting))
