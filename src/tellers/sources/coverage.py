"""What each source makes complete, from when to when, and when it was read."""

from tellers.record.contests import (
    RETURN,
    Contest,
    Coverage,
    ElectionKind,
)
from tellers.sources.assembly import READ_ON, Assembly
from tellers.sources.library.returns import Library
from tellers.sources.packaged.example import ISLINGTON_NORTH


def of_kind(assembly: Assembly, kind: ElectionKind) -> list[Contest]:
    """The contests of general elections, or of by-elections."""
    contests = (result.contest for result in assembly.returns.values())
    return [contest for contest in contests if contest.election.kind is kind]


def coverage_by_candidate(assembly: Assembly) -> list[Coverage]:
    """General elections by candidate, and every by-election from the first of them to the last."""
    general = of_kind(assembly, ElectionKind.GENERAL)
    days = [contest.election.polled_on for contest in general]
    bounds = (min(days), max(days))
    by = len(of_kind(assembly, ElectionKind.BY_ELECTION))
    return [
        Coverage(
            "general elections, by candidate",
            ElectionKind.GENERAL,
            *bounds,
            len(general),
            read_on=READ_ON,
        ),
        Coverage(
            "by-elections, by candidate", ElectionKind.BY_ELECTION, *bounds, by, read_on=READ_ON
        ),
    ]


def coverage_by_group(assembly: Assembly) -> list[Coverage]:
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
            read_on=assembly.sources["uk-politics"].retrieved,
        )
    ]


def coverage_of_library(library: Library, read_on: str) -> Coverage:
    """The general elections for which the Library's rows of party groups are the best source."""
    days = sorted(result.contest.election.polled_on for result in library.returns)
    note = (
        "five groups, no candidate names; no winner before 1950 and none in Ireland; no figures "
        "from seats of several members and of universities"
    )
    name, kind = "general elections since 1918, by party group", ElectionKind.GENERAL
    return Coverage(name, kind, days[0], days[-1], len(library.returns), note=note, read_on=read_on)


def coverage_of_example(assembly: Assembly) -> list[Coverage]:
    """The worked example: one seat whole, from 1918 on."""
    place = ISLINGTON_NORTH[0]
    general, by = (
        sorted(c.polled_on for c in of_kind(assembly, kind) if c.constituency.name == place)
        for kind in ElectionKind
    )
    bounds = (general[0], general[-1])
    note = "by party group before 2010; before then only the name links its boundaries"
    name = f"{place}, "
    return [
        Coverage(
            f"{name}general elections",
            ElectionKind.GENERAL,
            *bounds,
            len(general),
            place,
            note,
            assembly.sources["commons-library"].retrieved,
        ),
        Coverage(
            f"{name}by-elections",
            ElectionKind.BY_ELECTION,
            *bounds,
            len(by),
            place,
            read_on=assembly.sources["wikipedia"].retrieved,
        ),
    ]
