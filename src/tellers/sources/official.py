"""The record from a folder of official files, and the record that travels in the package."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from fractions import Fraction
from pathlib import Path

from tellers.errors import Problem, Severity, UnreadableSource
from tellers.record.audit.outcomes import outcomes_that_differ
from tellers.record.contests import (
    RETURN,
    Contest,
    Coverage,
    ElectionKind,
    Notional,
    Published,
    Return,
    Source,
)
from tellers.record.figures import valid_votes
from tellers.record.people import Member, Party, PeopleCoverage
from tellers.record.places import Constituency, Overlap
from tellers.record.record import Record, folded
from tellers.sources.earlier import (
    VOTES,
    WINNERS,
    read_votes,
    read_winners,
    winners_that_differ,
)
from tellers.sources.library.comparison import second_opinion
from tellers.sources.library.returns import Library, read_library
from tellers.sources.library.rows import FILE, SOURCE
from tellers.sources.maps.boundaries import SETS, Gazetteer, read_overlaps
from tellers.sources.maps.codes import read_codes
from tellers.sources.notionals import FILES, read_notionals
from tellers.sources.packaged.example import ISLINGTON_NORTH, read_example, read_members
from tellers.sources.packaged.groups import read_general_elections
from tellers.sources.packaged.tables import (
    packaged_digest,
    read_errata,
    read_parties,
    read_party_numbers,
    read_sources,
)
from tellers.sources.parties import BY_ABBREVIATION, PartyRegister, party_of
from tellers.sources.people.members import read_people
from tellers.sources.results import BY_ELECTIONS, GENERAL_ELECTIONS, Known, Results, read_results
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
    members: Mapping[str, Member] = field(default_factory=dict)
    published: dict[str, Published] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    people: tuple[PeopleCoverage, ...] = ()
    library: Library | None = None

    def add_returns(self, returns: Iterable[Return]) -> None:
        """Enter returns of contests that no better source has given; say where two differ."""
        for result in returns:
            kept = self.returns.setdefault(result.contest.id, result)
            if kept is not result:
                self.problems += _differences(kept, result)

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
            people=self.people,
            published=self.published,
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


def add_packaged(assembly: Assembly) -> None:
    """Enter the record that travels in the package, behind what better sources have given."""
    for returns in (read_example(assembly.gazetteer), read_general_elections(assembly.gazetteer)):
        assembly.add_returns(returns)
    assembly.sources |= read_sources()
    assembly.parties = read_parties() | assembly.parties
    assembly.members = {**assembly.members, **read_members()}
    assembly.overlaps = assembly.overlaps or (EXAMPLE_OVERLAP,)
    assembly.coverage += (*_coverage_by_group(assembly), *_coverage_of_example(assembly))


def add_library(assembly: Assembly) -> None:
    """Enter the Library's returns of 1918 to 1992, and hold its later rows against the others."""
    library = assembly.library
    if library is None:
        return
    assembly.add_returns(library.returns)
    assembly.problems += [*library.problems]
    assembly.problems += second_opinion(library.compared, assembly.returns.values())
    named = assembly.sources[SOURCE]
    assembly.sources[SOURCE] = replace(named, sha256=library.table.sha256)
    assembly.coverage.append(_coverage_of_library(library))


def add_earlier(assembly: Assembly, root: Path) -> None:
    """Hold the by-elections that no official file has against what the record says of them."""
    if (root / VOTES).is_file():
        _, problems, table = read_votes(root)
        assembly.problems += problems
        packaged = assembly.sources["wikipedia"]
        assembly.sources[packaged.id] = replace(packaged, sha256=table.sha256)
    if (root / WINNERS).is_file():
        winners, problems, _ = read_winners(root)
        assembly.problems += problems
        assembly.problems += winners_that_differ(winners, assembly.returns.values())


def read_official(root: Path) -> tuple[Record, list[Problem]]:
    """The record of a folder of official files, with the package's behind it, and its problems.

    Raises:
        UnreadableSource: the folder is not there, or one of its files cannot be read.
        MissingColumn: one of its files is not what it is named after.
    """
    assembly = Assembly()
    add_official(assembly, root)
    add_packaged(assembly)
    add_library(assembly)
    add_earlier(assembly, root)
    assembly.drop_repeats()
    add_people(assembly, root)
    record = assembly.record()
    by_abbreviation = {party.abbreviation: party.id for party in record.parties.values()}
    labels = {**by_abbreviation, **BY_ABBREVIATION, "Ind": "ind", "Lab Coop": "lab"}
    return record, [*assembly.problems, *outcomes_that_differ(record, labels)]


def add_people(assembly: Assembly, root: Path) -> None:
    """Enter the files of people; their candidacies' numbers and sittings are those derived."""
    people = read_people(root, assembly.record())
    assembly.members = people.members
    assembly.sources |= people.sources
    assembly.returns |= people.returns
    assembly.people = people.coverage
    assembly.problems += people.problems


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
    _check_folder(root)
    assembly.gazetteer.codes = read_codes(root)
    for table in assembly.gazetteer.codes.tables:
        assembly.add_table(table, "Constituency codes")
    register = PartyRegister({"coop": party_of("coop")}, named=read_party_numbers())
    known = Known(register, assembly.gazetteer, read_errata())
    for file in (*GENERAL_ELECTIONS, *BY_ELECTIONS):
        kind = "General election" if file.polled_on else "By-elections"
        _enter(assembly, read_results(root, file, known), f"{kind} results, {file.folder}")
    assembly.parties |= register.parties
    _add_boundaries(assembly, root, register)
    if (root / FILE).is_file():
        assembly.library = read_library(root, assembly.gazetteer)
    assembly.coverage += _coverage_by_candidate(assembly)


def _check_folder(root: Path) -> None:
    mend = "Set TELLERS_DATA, or --from, to the folder of official files that holds `psephology`."
    if not root.exists():
        raise UnreadableSource(f"{root}: no such folder.", mend=mend)
    if not root.is_dir():
        raise UnreadableSource(f"{root}: a file, where a folder is expected.", mend=mend)
    if not (root / "psephology").is_dir():
        raise UnreadableSource(f"{root}: no folder `psephology` in it.", mend=mend)


def _enter(assembly: Assembly, results: Results, title: str) -> None:
    assembly.add_returns(results.declarations)
    assembly.published |= results.published
    for table in results.tables:
        assembly.add_table(table, title)
    assembly.problems += [p for p in results.problems if p not in assembly.problems]


def _add_boundaries(assembly: Assembly, root: Path, register: PartyRegister) -> None:
    earlier = _places(assembly, date(2019, 12, 12))
    later = _places(assembly, date(2024, 7, 4))
    revised = assembly.gazetteer.codes.revised
    later |= {old: later[new] for old, new in revised.items() if new in later}
    assembly.overlaps, table = read_overlaps(root, earlier, later)
    assembly.add_table(table, "Constituency area overlaps, 2010 and 2024")
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


def _of_kind(assembly: Assembly, kind: ElectionKind) -> list[Contest]:
    contests = (result.contest for result in assembly.returns.values())
    return [contest for contest in contests if contest.election.kind is kind]


def _coverage_by_candidate(assembly: Assembly) -> list[Coverage]:
    """General elections by candidate, and every by-election from the first of them to the last."""
    general = _of_kind(assembly, ElectionKind.GENERAL)
    days = [contest.election.polled_on for contest in general]
    bounds = (min(days), max(days))
    by = len(_of_kind(assembly, ElectionKind.BY_ELECTION))
    return [
        Coverage("general elections, by candidate", ElectionKind.GENERAL, *bounds, len(general)),
        Coverage("by-elections, by candidate", ElectionKind.BY_ELECTION, *bounds, by),
    ]


def _coverage_by_group(assembly: Assembly) -> list[Coverage]:
    """The general elections for which the packaged rows of party groups are the best source."""
    results = assembly.returns.values()
    grouped = {r.contest.election for r in results if r.cites[RETURN].source == "uk-politics"}
    days = sorted(election.polled_on for election in grouped)
    return [
        Coverage(
            "general elections, by party group",
            ElectionKind.GENERAL,
            days[0],
            days[-1],
            sum(result.contest.election in grouped for result in results),
            note="no candidate names, no declaration times",
        )
    ]


def _coverage_of_library(library: Library) -> Coverage:
    """The general elections for which the Library's rows of party groups are the best source."""
    days = sorted(result.contest.election.polled_on for result in library.returns)
    note = (
        "five groups, no candidate names; no winner before 1950 and none in Ireland; no figures "
        "from seats of several members and of universities"
    )
    name, kind = "general elections since 1918, by party group", ElectionKind.GENERAL
    return Coverage(name, kind, days[0], days[-1], len(library.returns), note=note)


def _coverage_of_example(assembly: Assembly) -> list[Coverage]:
    place = ISLINGTON_NORTH[0]
    general, by = (
        sorted(c.polled_on for c in _of_kind(assembly, kind) if c.constituency.name == place)
        for kind in ElectionKind
    )
    bounds = (general[0], general[-1])
    note = "by party group before 2010; before then only the name links its boundaries"
    name = f"{place}, "
    return [
        Coverage(
            f"{name}general elections", ElectionKind.GENERAL, *bounds, len(general), place, note
        ),
        Coverage(f"{name}by-elections", ElectionKind.BY_ELECTION, *bounds, len(by), place),
    ]
