"""A record being put together: what each source added, and where two of them differ."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from tellers.errors import Problem, Severity
from tellers.record.contests import (
    RETURN,
    Coverage,
    Notional,
    Printed,
    Published,
    Return,
    Source,
)
from tellers.record.figures import valid_votes
from tellers.record.people import Member, Party, PeopleCoverage
from tellers.record.places import Overlap
from tellers.record.record import Record, folded
from tellers.sources.fetch.journal import Fetched
from tellers.sources.library.returns import Library
from tellers.sources.maps.boundaries import SETS, Gazetteer
from tellers.sources.packaged.tables import (
    packaged_digest,
)
from tellers.sources.tabular import Table

READ_ON = "2026-08-20"
"""The day of the publisher's commit from which the official files were taken (774c93e)."""

OPL = "Open Parliament Licence v3.0"
OPL_LINE = "Contains Parliamentary information licensed under the Open Parliament Licence v3.0."


@dataclass
class Assembly:
    """A record being put together: what each source added, in the order of trust, first wins."""

    gazetteer: Gazetteer = field(default_factory=Gazetteer)
    sources: dict[str, Source] = field(default_factory=dict)
    coverage: list[Coverage] = field(default_factory=list)
    parties: dict[str, Party] = field(default_factory=dict)
    returns: dict[str, Return] = field(default_factory=dict)
    notionals: dict[str, Notional] = field(default_factory=dict)
    overlaps: tuple[Overlap, ...] = ()
    members: Mapping[str, Member] = field(default_factory=dict)
    published: dict[str, Published] = field(default_factory=dict)
    printed: dict[str, Printed] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    fetched: Mapping[str, Fetched] = field(default_factory=dict)
    people: tuple[PeopleCoverage, ...] = ()
    library: Library | None = None

    def add_returns(self, returns: Iterable[Return]) -> None:
        """Enter returns of contests that no better source has given; say where two differ."""
        for result in returns:
            kept = self.returns.setdefault(result.contest.id, result)
            if kept is not result:
                self.problems += _differences(kept, result)

    def add_table(self, table: Table, title: str) -> None:
        """Enter an official file among the sources, with its checksum and when it was fetched."""
        fetched = self.fetched.get(table.name)
        is_fetched = fetched is not None and fetched.sha256 == table.sha256
        self.sources[table.name] = Source(
            id=table.name,
            publisher="UK Parliament",
            title=title,
            file=table.name,
            licence=OPL,
            attribution=OPL_LINE,
            redistributable=True,
            grade="A",
            retrieved=f"{fetched.retrieved_at:%Y-%m-%d}" if fetched and is_fetched else READ_ON,
            sha256=table.sha256,
        )
        self.problems += table.problems

    def drop_repeats(self) -> None:
        """Leave out estimates that are none: a whole country's old results under its new map.

        One seat may well have had the same votes on both maps; that a redrawn country has them in
        every seat means that nobody made an estimate there.
        """
        countries: dict[tuple[str, str], list[Notional]] = {}
        for one in self.notionals.values():
            countries.setdefault((one.election.id, one.constituency.country), []).append(one)
        held = {
            (result.contest.election.id, folded(result.contest.constituency.name)): result
            for result in self.returns.values()
        }
        for (election, country), found in countries.items():
            if all(
                _repeats(one, held.get((election, folded(one.constituency.name)))) for one in found
            ):
                self.problems.append(_no_estimate(country, found))
                for one in found:
                    del self.notionals[one.constituency.id]

    def record(self) -> Record:
        """The record, its version made of the day of reading and the checksums of what was read."""
        contests = {key: result.contest for key, result in self.returns.items()}
        places = {c.constituency.id: c.constituency for c in contests.values()}
        elections = {c.election.id: c.election for c in contests.values()}
        for notional in self.notionals.values():
            elections.setdefault(notional.election.id, notional.election)
        checksums = sorted(source.sha256 for source in self.sources.values())
        digest = hashlib.sha256("".join([*checksums, packaged_digest()]).encode()).hexdigest()
        # A day of fetching is no part of what was read: the same files make the same version.
        days = {READ_ON if s.id in self.fetched else s.retrieved for s in self.sources.values()}
        dated = (day[:10] for day in days if day[:2] == "20")
        retrieved = max(dated, default="undated")
        return Record(
            version=f"{retrieved}-{digest[:8]}",
            sources=self.sources,
            coverage=tuple(self.coverage),
            parties=self.parties,
            boundary_sets=SETS,
            constituencies=places,
            elections=dict(sorted(elections.items(), key=lambda item: item[1].polled_on)),
            contests=contests,
            returns=self.returns,
            notionals=self.notionals,
            overlaps=self.overlaps,
            members=self.members,
            people=self.people,
            published=self.published,
            printed=self.printed,
        )


def _repeats(one: Notional, result: Return | None) -> bool:
    """Whether an estimate on another map is the result on the old one, vote for vote."""
    return (
        result is not None
        and result.contest.constituency.id != one.constituency.id
        and valid_votes(result) == one.valid
        and max(result.votes.values()) == max(one.votes.values())
    )


def _no_estimate(country: str, found: list[Notional]) -> Problem:
    cite, year = found[0].cites[RETURN], found[0].election.name
    message = (
        f"found {year} on the old boundaries in all {len(found)} seats of {country}; "
        "left out, for no estimate was made there"
    )
    where = f"{cite.source}:{cite.locator.removeprefix('line ')}"
    return Problem("no-estimate", Severity.WARNS, message, where)


def _differences(kept: Return, other: Return) -> Iterator[Problem]:
    """Where a second source gives the same contest other figures, which are not used."""
    figures = (
        ("electorate", kept.electorate, other.electorate),
        ("valid votes", valid_votes(kept), valid_votes(other)),
    )
    for what, ours, theirs in figures:
        if theirs is not None and ours != theirs:
            cite, mine = other.cites[RETURN], kept.cites[RETURN]
            message = (
                f"found {what} of {theirs} for {kept.contest.id}; {ours} of {mine.source} used"
            )
            where = f"{cite.source}:{cite.locator.removeprefix('line ')}"
            yield Problem("second-source", Severity.WARNS, message, where)
