"""How far a result may be published, and Parliament's own rehearsal of each step.

Publication is gated by state, never by whether a figure is filled in (`rules.md` 22): Parliament's
files hold votes that are not yet to be told. Source: psephology, `59/publication-state-tests`,
made of 2024's numbers: a rehearsal, never a result.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from tellers.errors import Problem
from tellers.record.people import Citation, Name, member_id
from tellers.sources.findings import Findings
from tellers.sources.tabular import Column, Row, Unread, ons_code, read_table, text, yes

REHEARSALS = "psephology/results-by-parliament/59/publication-state-tests"
CANDIDACIES = f"{REHEARSALS}/candidacies/candidacies.csv"
WINNERS = f"{REHEARSALS}/winners/winners.csv"
PART_VERIFIED = f"{REHEARSALS}/part-verified/constituencies.csv"


class State(StrEnum):
    """The state of a contest's result, in Parliament's words and order."""

    PRE_CANDIDATES = "Pre-candidates"
    CANDIDATES_ONLY = "Candidates only"
    WINNERS_ONLY = "Winners only"
    FULL_RESULTS = "Full results"


class Part(StrEnum):
    """A part of a result that may be published or withheld."""

    CANDIDATES = "candidates"
    WINNER = "winner"
    FIGURES = "figures"


def may_publish(state: State) -> frozenset[Part]:
    """The parts of a result that may be published in a state.

    >>> [part.value for part in sorted(may_publish(State.WINNERS_ONLY))]
    ['candidates', 'winner']
    >>> may_publish(State.PRE_CANDIDATES)
    frozenset()
    """
    return frozenset(list(Part)[: list(State).index(state)])


@dataclass(frozen=True, slots=True)
class Nominated:
    """Somebody who stands, before any count. `votes` is None, which is not nought."""

    code: str
    name: Name
    party: str
    abbreviation: str
    is_sitting: bool
    is_former: bool
    member: str
    cite: Citation
    state: State = State.CANDIDATES_ONLY
    votes: int | None = None


@dataclass(frozen=True, slots=True)
class Elected:
    """Who won, before any figure is told. `result` is the label as published."""

    code: str
    name: Name
    member: str
    result: str
    cite: Citation
    state: State = State.WINNERS_ONLY


@dataclass(frozen=True, slots=True)
class Counted:
    """A contest's own row. Its figures are there in either state, and told in one of them."""

    code: str
    place: str
    state: State
    result: str
    electorate: int | None
    valid: int | None
    rejected: int | None
    majority: int | None
    cite: Citation

    @property
    def is_verified(self) -> bool:
        """Whether a second reader had held the figures against the notice."""
        return self.state is State.FULL_RESULTS


def verified(cell: str) -> State:
    """The state of a row with a Verified column: until TRUE its winner alone may be told.

    Parliament takes a winner from two broadcasters or agencies that agree, and has a second team
    read the notice before the figures count as verified.
    """
    states = {"TRUE": State.FULL_RESULTS, "FALSE": State.WINNERS_ONLY}
    if text(cell).upper() not in states:
        raise Unread("TRUE or FALSE")
    return states[text(cell).upper()]


CANDIDACY_COLUMNS = (
    Column("code", "ONS ID", ons_code),
    Column("party", "Party name", text),
    Column("abbreviation", "Party abbreviation", text),
    Column("first", "Candidate first name", text),
    Column("last", "Candidate surname", text),
    Column("sitting", "Sitting MP", yes),
    Column("former", "Former MP", yes),
    Column("member", "Member MNIS ID", text),
    *(Column(name.lower(), name, text) for name in ("Votes", "Share", "Change")),
)
WINNER_COLUMNS = (
    Column("code", "ONS code", ons_code),
    Column("last", "Family name", text),
    Column("first", "Given name", text),
    Column("member", "Member MNIS ID", text),
    Column("result", "Result summary", text),
)
COUNTED_COLUMNS = (
    Column("code", "ONS ID", ons_code),
    Column("place", "Constituency name", text),
    Column("result", "Result", text),
    Column("state", "Verified", verified),
    Column("electorate", "Electorate", text),
    Column("valid", "Valid votes", text),
    Column("rejected", "Invalid votes", text),
    Column("majority", "Majority", text),
)


def read_nominated(
    root: Path, name: str = CANDIDACIES, *, at_least: int = 4_470
) -> tuple[tuple[Nominated, ...], list[Problem]]:
    """The candidates of a file made before the count, and what is wrong with it.

    A figure in such a file, be it nought, is a problem: it is not read.

    Raises:
        UnreadableSource: the file is missing, cut off or another one.
    """
    table = read_table(root, name, CANDIDACY_COLUMNS, header=True, at_least=at_least)
    findings, rows = Findings.of(table), []
    for row in table.rows:
        who = Name(row["first"], row["last"])
        if not findings.is_new(row, (row["code"], who, row["party"]), f"{who} in {row['code']}"):
            continue
        for column in ("votes", "share", "change"):
            if row[column]:
                message = f"found {row[column]!r} in {column} before the count; not read"
                findings.stop("early", row.line, message)
        rows.append(_nominated(row, who, findings.cite(row)))
    return tuple(rows), findings.problems


def _nominated(row: Row, who: Name, cite: Citation) -> Nominated:
    return Nominated(
        row["code"],
        who,
        row["party"],
        row["abbreviation"],
        row["sitting"],
        row["former"],
        member_id(row["member"]),
        cite,
    )


def read_elected(
    root: Path, name: str = WINNERS, *, at_least: int = 644
) -> tuple[tuple[Elected, ...], list[Problem]]:
    """Who won where, from a file of winners alone, and what is wrong with it.

    Raises:
        UnreadableSource: the file is missing, cut off or another one.
    """
    table = read_table(root, name, WINNER_COLUMNS, header=True, at_least=at_least)
    findings, rows = Findings.of(table), []
    for row in table.rows:
        who, member = Name(row["first"], row["last"]), member_id(row["member"])
        if not who.last:
            findings.stop("row", row.line, f"found no winner for {row['code']}; left out")
        elif findings.is_new(row, row["code"], f"a winner of {row['code']}"):
            if member and not findings.is_new(row, member, f"the member {member}"):
                continue
            rows.append(Elected(row["code"], who, member, row["result"], findings.cite(row)))
    return tuple(rows), findings.problems


def read_counted(
    root: Path, name: str = PART_VERIFIED, *, at_least: int = 644
) -> tuple[tuple[Counted, ...], list[Problem]]:
    """The contests of a file part of which is verified, and what is wrong with it.

    Raises:
        UnreadableSource: the file is missing, cut off or another one.
    """
    table = read_table(root, name, COUNTED_COLUMNS, header=True, at_least=at_least)
    findings, rows = Findings.of(table), []
    for row in table.rows:
        if findings.is_new(row, row["code"], f"the contest {row['code']}"):
            rows.append(_counted(row, findings))
    return tuple(rows), findings.problems


def _counted(row: Row, findings: Findings) -> Counted:
    return Counted(
        row["code"],
        row["place"],
        row["state"],
        row["result"],
        electorate=findings.figure(row, "electorate"),
        valid=findings.figure(row, "valid"),
        rejected=findings.figure(row, "rejected"),
        majority=findings.figure(row, "majority"),
        cite=findings.cite(row),
    )


def tally_of_states(rows: Iterable[Nominated | Elected | Counted]) -> dict[State, int]:
    """How many rows stand in each state, as Parliament's own status page counts them."""
    states = [row.state for row in rows]
    return {state: states.count(state) for state in State if state in states}
