"""The record from a folder of official files, and the record that travels in the package."""

from dataclasses import replace
from datetime import date
from fractions import Fraction
from pathlib import Path

from tellers.errors import Problem, UnreadableSource
from tellers.record.audit.outcomes import outcomes_that_differ
from tellers.record.places import Constituency, Overlap
from tellers.record.record import Record
from tellers.sources.assembly import Assembly
from tellers.sources.coverage import (
    coverage_by_candidate,
    coverage_by_group,
    coverage_of_example,
    coverage_of_library,
)
from tellers.sources.database.boundary_sets import (
    USED,
    read_listed_sets,
    read_sets_used,
    sets_that_differ,
)
from tellers.sources.database.candidacies import read_database_candidacies
from tellers.sources.database.defects import database_differences
from tellers.sources.database.elections import read_database_contests
from tellers.sources.database.parliaments import FILE as PARLIAMENTS
from tellers.sources.database.parliaments import read_parliaments
from tellers.sources.database.registrations import FILE as REGISTRATIONS
from tellers.sources.database.registrations import (
    read_database_registrations,
    read_registrations,
    registrations_that_differ,
    shared_numbers,
)
from tellers.sources.earlier import (
    VOTES,
    WINNERS,
    read_votes,
    read_winners,
    winners_that_differ,
)
from tellers.sources.fetch.journal import read_journal
from tellers.sources.library.comparison import second_opinion
from tellers.sources.library.returns import read_library
from tellers.sources.library.rows import FILE, SOURCE
from tellers.sources.maps.boundaries import SETS, read_overlaps
from tellers.sources.maps.codes import read_codes
from tellers.sources.packaged.example import read_example, read_members
from tellers.sources.packaged.groups import read_general_elections
from tellers.sources.packaged.tables import (
    read_errata,
    read_parties,
    read_party_numbers,
    read_sources,
)
from tellers.sources.parliament.files import BY_ELECTIONS, GENERAL_ELECTIONS
from tellers.sources.parliament.notionals import FILES, read_notionals
from tellers.sources.parliament.parties import BY_ABBREVIATION, PartyRegister, party_of
from tellers.sources.parliament.results import Known, Results, read_results
from tellers.sources.people.members import read_people

EXAMPLE_OVERLAP = Overlap("islington-north.2010", "islington-north.2024", Fraction(1), Fraction(1))
"""The packaged example's seat kept its boundary in 2024: the overlaps are 1 in all measures."""


def add_packaged(assembly: Assembly) -> None:
    """Enter the record that travels in the package, behind what better sources have given."""
    for returns in (read_example(assembly.gazetteer), read_general_elections(assembly.gazetteer)):
        assembly.add_returns(returns)
    assembly.sources |= read_sources()
    assembly.parties = read_parties() | assembly.parties
    assembly.members = {**assembly.members, **read_members()}
    assembly.overlaps = assembly.overlaps or (EXAMPLE_OVERLAP,)
    assembly.coverage += (*coverage_by_group(assembly), *coverage_of_example(assembly))


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
    assembly.coverage.append(coverage_of_library(library, named.retrieved))


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
    problems = [
        *assembly.problems,
        *outcomes_that_differ(record, labels),
        *_database(root, record),
        *_registrations(root),
        *_parliaments(root, record),
    ]
    return replace(record, problems=tuple(problems)), problems


def _database(root: Path, record: Record) -> list[Problem]:
    """Where Parliament's own database and the record differ, where its tables are there."""
    if not (root / "psephology-db/elections.csv").is_file():
        return []
    contests, problems = read_database_contests(root)
    candidacies, others = read_database_candidacies(root)
    return [*problems, *others, *database_differences(contests, candidacies, record)]


def _registrations(root: Path) -> list[Problem]:
    """What is wrong with the list of registered parties, and where the database differs."""
    if not (root / REGISTRATIONS).is_file():
        return []
    listed, problems = read_registrations(root)
    problems += shared_numbers(listed)
    if (root / "psephology-db/political_party_registrations.csv").is_file():
        others, more = read_database_registrations(root)
        problems += [*more, *registrations_that_differ(listed, others)]
    return problems


def _parliaments(root: Path, record: Record) -> list[Problem]:
    """What is wrong with the lists of Parliaments and of maps, and where our maps differ."""
    if (
        not (root / PARLIAMENTS).is_file()
        or not (root / "psephology-db/boundary_sets.csv").is_file()
    ):
        return []
    _, problems = read_parliaments(root)
    listed, more = read_listed_sets(root)
    problems = [*problems, *more]
    if (root / USED).is_file():
        problems += read_sets_used(root, listed)[1]
    days = [election.polled_on for election in record.general_elections()]
    return [*problems, *sets_that_differ(listed, SETS, days)]


def add_people(assembly: Assembly, root: Path) -> None:
    """Enter the files of people; their candidacies' numbers and sittings are those derived."""
    people = read_people(root, assembly.record())
    assembly.members = people.members
    assembly.sources |= people.sources
    assembly.parties = {**people.parties, **assembly.parties}
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
    assembly.fetched = read_journal(root)
    assembly.gazetteer.codes = read_codes(root)
    for table in assembly.gazetteer.codes.tables:
        assembly.add_table(table, "Constituency codes")
    register = PartyRegister({"coop": party_of("coop")}, named=read_party_numbers())
    known = Known(register, assembly.gazetteer, read_errata())
    for file in (*GENERAL_ELECTIONS, *BY_ELECTIONS):
        kind = "General election" if file.polled_on else "By-elections"
        _enter(assembly, read_results(root, file, known), f"{kind} results, {file.folder}")
    assembly.parties |= register.numbered()
    _add_boundaries(assembly, root, register)
    if (root / FILE).is_file():
        assembly.library = read_library(root, assembly.gazetteer)
    assembly.coverage += coverage_by_candidate(assembly)


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
    assembly.printed |= results.printed
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
