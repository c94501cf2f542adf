"""The record from a folder of official files, and the record that travels in the package."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from pathlib import Path

from tellers.errors import Problem, UnreadableSource
from tellers.record.contests import (
    Coverage,
    ElectionKind,
    Notional,
    Published,
    Return,
    Source,
)
from tellers.record.people import Member, Party
from tellers.record.places import Constituency, Overlap
from tellers.record.record import Record
from tellers.sources.boundaries import SETS, Gazetteer, read_overlaps, read_revised_codes
from tellers.sources.notionals import FILES, read_notionals
from tellers.sources.packaged import (
    packaged_coverage,
    read_example,
    read_general_elections,
    read_members,
    read_parties,
    read_party_numbers,
    read_sources,
)
from tellers.sources.parties import PartyRegister, party_of
from tellers.sources.results import BY_ELECTIONS, GENERAL_ELECTIONS, Results, read_results
from tellers.sources.tabular import Table

READ_ON = "2026-08-20"
"""The day of the publisher's commit from which the official files were taken (774c93e)."""

OPL = "Open Parliament Licence v3.0"
OPL_LINE = "Contains Parliamentary information licensed under the Open Parliament Licence v3.0."

EXAMPLE_OVERLAP = Overlap("islington-north.2010", "islington-north.2024", Fraction(1), Fraction(1))
"""The packaged example's seat kept its boundary in 2024: the overlaps are 1 in all measures."""


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
    members: dict[str, Member] = field(default_factory=dict)
    published: dict[str, Published] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def add_returns(self, returns: Iterable[Return]) -> None:
        """Enter returns of contests that no better source has given."""
        for result in returns:
            self.returns.setdefault(result.contest.id, result)

    def add_table(self, table: Table, title: str) -> None:
        """Enter an official file among the sources, with its checksum."""
        self.sources[table.name] = Source(
            id=table.name,
            publisher="UK Parliament",
            title=title,
            file=table.name,
            licence=OPL,
            attribution=OPL_LINE,
            redistributable=True,
            grade="A",
            retrieved=READ_ON,
            sha256=table.sha256,
        )
        self.problems += table.problems

    def record(self) -> Record:
        """The record, with a version made of the day of reading and the sources' checksums."""
        contests = {key: result.contest for key, result in self.returns.items()}
        places = {c.constituency.id: c.constituency for c in contests.values()}
        elections = {c.election.id: c.election for c in contests.values()}
        for notional in self.notionals.values():
            elections.setdefault(notional.election.id, notional.election)
        digest = hashlib.sha256(
            "".join(sorted(source.sha256 for source in self.sources.values())).encode()
        ).hexdigest()
        dated = (s.retrieved[:10] for s in self.sources.values() if s.retrieved[:2] == "20")
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
            published=self.published,
        )


def add_packaged(assembly: Assembly) -> None:
    """Enter the record that travels in the package, behind what better sources have given."""
    returns = [*read_example(assembly.gazetteer), *read_general_elections(assembly.gazetteer)]
    assembly.add_returns(returns)
    assembly.sources |= read_sources()
    assembly.parties = read_parties() | assembly.parties
    assembly.members |= read_members()
    assembly.overlaps = assembly.overlaps or (EXAMPLE_OVERLAP,)
    assembly.coverage += packaged_coverage(returns)


def read_official(root: Path) -> tuple[Record, list[Problem]]:
    """The record of a folder of official files, with the package's behind it, and its problems.

    Raises:
        UnreadableSource: the folder is not there, or one of its files cannot be read.
        MissingColumn: one of its files is not what it is named after.
    """
    assembly = Assembly()
    add_official(assembly, root)
    add_packaged(assembly)
    return assembly.record(), assembly.problems


def read_packaged() -> Record:
    """The record that travels in the package, for a machine without the official files."""
    assembly = Assembly()
    add_packaged(assembly)
    return assembly.record()


def add_official(assembly: Assembly, root: Path) -> None:
    """Enter the official files of a folder: results, by-elections, overlaps, estimates.

    Raises:
        UnreadableSource: the folder is not there, or one of its files cannot be read.
    """
    if not root.is_dir():
        raise UnreadableSource(
            f"{root}: no such folder.", mend="Set TELLERS_DATA to the folder of official files."
        )
    register = PartyRegister({"coop": party_of("coop")}, named=read_party_numbers())
    for file in (*GENERAL_ELECTIONS, *BY_ELECTIONS):
        kind = "General election" if file.polled_on else "By-elections"
        _enter(
            assembly,
            read_results(root, file, register, assembly.gazetteer),
            f"{kind} results, {file.folder}",
        )
    assembly.parties |= register.parties
    _add_boundaries(assembly, root, register)
    assembly.coverage += _coverage(assembly)


def _enter(assembly: Assembly, results: Results, title: str) -> None:
    assembly.add_returns(results.declarations)
    assembly.published |= results.published
    for table in results.tables:
        assembly.add_table(table, title)
    assembly.problems += [p for p in results.problems if p not in assembly.problems]


def _add_boundaries(assembly: Assembly, root: Path, register: PartyRegister) -> None:
    earlier = _places(assembly, date(2019, 12, 12))
    later = _places(assembly, date(2024, 7, 4))
    assembly.overlaps, table = read_overlaps(root, earlier, later)
    assembly.add_table(table, "Constituency area overlaps, 2010 and 2024")
    revised = read_revised_codes(root)
    later |= {old: later[new] for old, new in revised.items() if new in later}
    for file, places in zip(FILES, (earlier, later), strict=True):
        notionals, table = read_notionals(root, file, places, register.by_mnis)
        assembly.notionals |= {n.constituency.id: n for n in notionals}
        assembly.add_table(table, f"Notional results of {file.polled_on.year}")


def _places(assembly: Assembly, polled_on: date) -> dict[str, Constituency]:
    """The constituencies of one general election by ONS code."""
    return {
        result.contest.constituency.gss_code: result.contest.constituency
        for result in assembly.returns.values()
        if result.contest.election.is_general and result.contest.election.polled_on == polled_on
    }


def _coverage(assembly: Assembly) -> list[Coverage]:
    kinds = (
        ("general elections, by candidate", ElectionKind.GENERAL),
        ("by-elections, by candidate", ElectionKind.BY_ELECTION),
    )
    days = {
        kind: [
            r.contest.polled_on
            for r in assembly.returns.values()
            if r.contest.election.kind is kind
        ]
        for _, kind in kinds
    }
    return [
        Coverage(what, kind, min(days[kind]), max(days[kind]), len(days[kind]))
        for what, kind in kinds
    ]
