"""Ballots read from a results file turned into contests, and declarations where they are whole."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from uk_election_ids.election_ids import validate

from tellers.errors import InvalidRecord, Problem
from tellers.record.contests import RETURN, Candidacy, Contest, Declaration, Election
from tellers.record.identity import by_election, candidacy_ids, general_election
from tellers.record.people import Label, Party, Standing
from tellers.record.places import Constituency
from tellers.sources.counting.democracy_club import BallotRow
from tellers.sources.counting.party_numbers import PartyNumbers
from tellers.sources.findings import Findings
from tellers.sources.maps.boundaries import SETS
from tellers.sources.parliament.parties import NAMES, party_of


@dataclass(frozen=True, slots=True)
class Ballots:
    """What a results file says: its contests, the declarations of those counted, its parties."""

    contests: tuple[Contest, ...]
    declarations: tuple[Declaration, ...]
    parties: Mapping[str, Party]


@dataclass
class Atlas:
    """Constituencies by code on a day: five Scottish codes of 2005 are those of 2024 too."""

    places: Iterable[Constituency]
    _by_code: dict[tuple[str, str], Constituency] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for place in self.places:
            for code in (
                place.gss_code,
                *(code for scheme, code in place.codes if scheme == "gss"),
            ):
                self._by_code.setdefault((code, place.boundary_set), place)

    def find(self, code: str, polled_on: date) -> Constituency | None:
        """The constituency that had a code on a day."""
        in_force = (one.id for one in SETS.values() if one.covers(polled_on))
        found = (self._by_code.get((code, one)) for one in in_force if code)
        return next((place for place in found if place is not None), None)


def turn_ballots(
    rows: Sequence[BallotRow], places: Iterable[Constituency], parties: Mapping[str, Party]
) -> tuple[Ballots, list[Problem]]:
    """The contests of a results file, with declarations of those whose figures are whole.

    A contest with no votes is a nomination. One whose figures contradict each other keeps its
    candidates and has no declaration. `parties` are those known before; new ones are added.
    """
    ballots: dict[str, list[BallotRow]] = {}
    for row in rows:
        ballots.setdefault(row.ballot, []).append(row)
    turning = _Turning(Atlas(places), dict(parties))
    for here in ballots.values():
        turning.turn(here)
    found = Ballots(tuple(turning.contests), tuple(turning.declarations), turning.parties)
    return found, turning.problems


@dataclass
class _Turning:
    atlas: Atlas
    parties: dict[str, Party]
    numbers: PartyNumbers = field(default_factory=PartyNumbers)
    contests: list[Contest] = field(default_factory=list)
    declarations: list[Declaration] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def turn(self, rows: list[BallotRow]) -> None:
        """Enter one ballot, and its declaration where it has one."""
        found = Findings(rows[0].cite.source)
        line = int(rows[0].cite.locator.removeprefix("line "))
        if why := _no_contest(rows):
            found.stop("contest", line, f"{why}; {rows[0].ballot} left out")
        else:
            try:
                contest = self.contest(rows)
            except InvalidRecord as error:
                found.stop("contest", line, f"{error.message} {rows[0].ballot} left out")
            else:
                self.contests.append(contest)
                if why := _contradiction(rows):
                    found.stop("figures", line, f"{why}; {contest.id} is not taken as declared")
                elif all(row.votes is not None for row in rows):
                    self.declarations.append(_declaration(contest, rows, found, line))
        self.problems += found.problems

    def contest(self, rows: list[BallotRow]) -> Contest:
        first = rows[0]
        place = self.atlas.find(first.code, first.polled_on)
        if place is None:
            raise InvalidRecord(f"found the code {first.code!r}, of no constituency of that day;")
        labels = [self.label(row) for row in rows]
        ids = candidacy_ids((row.name, label) for row, label in zip(rows, labels, strict=True))
        return Contest(
            first.ballot,
            _election(first.ballot),
            place,
            first.polled_on,
            tuple(
                Candidacy(i, row.name, label, row.member)
                for i, row, label in zip(ids, rows, labels, strict=True)
            ),
        )

    def label(self, row: BallotRow) -> Label:
        label = self.numbers.read(row.party_id, row.party_name, row.polled_on, self.parties)
        if label is None:
            found = f"found the party {row.party_name!r} with the number {row.party_id!r}"
            raise InvalidRecord(f"{found}, expected PP52, party:52 or joint-party:53-119;")
        if label.standing is Standing.PARTY:
            for party in label.parties:
                known = party_of(party) if party in NAMES else Party(party, row.party_name, "")
                self.parties.setdefault(party, known)
        return label


def _election(ballot: str) -> Election:
    """The election that a ballot is of. The day in its id is the election's, not the poll's."""
    polled_on = date.fromisoformat(ballot[-10:])
    return by_election(ballot, polled_on) if ".by." in ballot else general_election(polled_on)


def _no_contest(rows: list[BallotRow]) -> str:
    """Why a ballot's rows make no contest; empty where they do."""
    first = rows[0]
    if not (first.ballot.startswith("parl.") and first.ballot.count(".") > 1
            and validate(first.ballot)):  # fmt: skip
        return "found no ballot id of the House of Commons"
    if any(row.is_cancelled for row in rows):
        return "found a poll that was cancelled"
    if any(row.seats not in (1, None) for row in rows):
        return f"found {first.seats} seats, expected one"
    if len({(row.polled_on, row.code) for row in rows}) > 1:
        return "found rows of several days or codes"
    return ""


def _contradiction(rows: list[BallotRow]) -> str:
    """Why a ballot's figures cannot all be right; empty where they can, or where it has none."""
    counted = [row.votes for row in rows if row.votes is not None]
    if not counted:
        return ""
    if len(counted) < len(rows):
        return f"found votes of {len(counted)} of {len(rows)} candidates"
    if len({(row.issued, row.spoilt, row.electorate) for row in rows}) > 1:
        return "found several totals for one ballot"
    won = [row.votes for row in rows if row.is_elected]
    if won != [max(counted)]:
        return f"found elected those with {won} votes, expected one with {max(counted)}"
    is_tied, lots = counted.count(max(counted)) > 1, [row for row in rows if row.is_lot]
    if is_tied != bool(lots) or any(not row.is_elected for row in lots):
        return f"found {len(lots)} winners of a tie, expected {int(is_tied)}, who is elected"
    return ""


def _declaration(
    contest: Contest, rows: list[BallotRow], found: Findings, line: int
) -> Declaration:
    first, standing = rows[0], list(zip(contest.candidacies, rows, strict=True))
    votes = {c.id: row.votes or 0 for c, row in standing}
    valid = sum(votes.values())
    if first.issued is not None and first.issued != valid + (first.spoilt or 0):
        message = (
            f"found {first.issued} papers issued; {valid} valid and {first.spoilt} spoilt kept"
        )
        found.warn("sum", line, message)
    if first.electorate is not None and valid > first.electorate:
        found.warn("turnout", line, f"found {valid} votes of {first.electorate} electors; kept")
    return Declaration(
        contest,
        votes,
        {**{c.id: row.cite for c, row in standing}, RETURN: first.cite},
        rejected=first.spoilt,
        electorate=first.electorate,
        chosen_by_lot=next((c.id for c, row in standing if row.is_lot), ""),
    )
