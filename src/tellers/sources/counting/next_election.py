"""The next general election's export turned into contests, and declarations where they may be told.

What a contest's state withholds (`rules.md` 22) does not leave this module, though the file holds
it: no candidates of a contest that is "Pre-candidates", no votes of one that is "Winners only".
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from tellers.errors import InvalidRecord, Problem
from tellers.record.contests import RETURN, Candidacy, Contest, Declaration
from tellers.record.identity import candidacy_ids, contest_id, general_election
from tellers.record.people import Citation, Label, Party, Standing
from tellers.sources.counting.election_manager import Certificate, Export, Nomination
from tellers.sources.counting.publication_state import Part, State, may_publish
from tellers.sources.findings import Findings
from tellers.sources.maps.boundaries import Gazetteer
from tellers.sources.parliament.parties import BY_ABBREVIATION, PartyRegister, party_of
from tellers.sources.tabular import Row

CO_OPERATIVE = "Co-op"
"""The abbreviation of the Co-operative Party, whose other columns are empty in this layout."""


def register_of(parties: Mapping[str, Party]) -> PartyRegister:
    """A register in which the parties of a record are met again, by each of their numbers.

    A party may stand under a registration that no file before had: then Parliament's own number
    tells it. The Animal Welfare Party is PP4041 in this layout, and was PP616 in 2024.
    """
    numbered = [(*number, key) for key, party in parties.items() for number in party.numbers]
    by_mnis = {number: key for scheme, number, key in numbered if scheme == "mnis"}
    named = {number: key for scheme, number, key in numbered if scheme == "ec"}
    return PartyRegister(dict(parties), by_mnis, named=named)


@dataclass(frozen=True, slots=True)
class NextElection:
    """What may be told of an export: its contests, their states, who is elected, declarations.

    `states` and `elected` are by contest id; `elected` names a candidacy.
    """

    contests: tuple[Contest, ...]
    states: Mapping[str, State]
    elected: Mapping[str, str]
    declarations: tuple[Declaration, ...]


@dataclass
class Turning:
    """An export being turned into contests: where its parties and places are met."""

    polled_on: date
    register: PartyRegister
    gazetteer: Gazetteer
    problems: list[Problem] = field(default_factory=list)

    def label(self, row: Nomination, country: str) -> Label:
        """The ballot label, by the standing that the nomination states."""
        if row.primary is None:
            return Label(row.standing)
        certified = (row.primary, row.adjunct) if row.adjunct else (row.primary,)
        return Label(Standing.PARTY, tuple(self.party(one, country) for one in certified))

    def party(self, one: Certificate, country: str) -> str:
        """Our id of a party; the Co-operative Party has no number here."""
        if one.abbreviation == CO_OPERATIVE:
            self.register.parties.setdefault("coop", party_of("coop"))
            return "coop"
        met = self.register.by_mnis.get(one.mnis_id, "")
        if met and not {one.abbreviation, one.ec_id} & {*BY_ABBREVIATION, *self.register.named}:
            return met
        cells = {
            "party": one.name,
            "abbreviation": one.abbreviation,
            "mnis_id": one.mnis_id,
            "ec_id": one.ec_id,
        }
        return self.register.enter(Row(0, cells), country)

    def contest(self, row: Export, standing: Sequence[Nomination]) -> Contest:
        """The contest with its candidacies, or with none while those may not be told."""
        place = self.gazetteer.enter(
            row.place, row.country, row.region or row.country, row.code, self.polled_on
        )
        labels = [self.label(one, row.country) for one in standing]
        ids = candidacy_ids((one.name, label) for one, label in zip(standing, labels, strict=True))
        return Contest(
            contest_id(place.name, self.polled_on, is_by_election=False),
            general_election(self.polled_on),
            place,
            self.polled_on,
            tuple(
                Candidacy(i, one.name, label, one.member, one.is_sitting)
                for i, one, label in zip(ids, standing, labels, strict=True)
            ),
        )


def turn_into_contests(
    exports: Sequence[Export], nominations: Sequence[Nomination], turning: Turning
) -> tuple[NextElection, list[Problem]]:
    """The contests of an export, with declarations of those in the state "Full results".

    A contest whose figures contradict each other keeps its candidates and has no declaration: the
    figures are for a person to read again. One whose rows make no contest is left out.
    """
    standing: dict[tuple[str, str], list[Nomination]] = {}
    for one in nominations:
        standing.setdefault((one.contest, one.code), []).append(one)
    contests: list[Contest] = []
    states: dict[str, State] = {}
    elected: dict[str, str] = {}
    declarations: list[Declaration] = []
    for row in exports:
        found = Findings(row.cite.source)
        here = standing.pop((row.contest, row.code), [])
        told = _told(row, here, found)
        try:
            contest = turning.contest(row, told)
            told_elected = _elected(row, contest, told, found)
            declaration = _declaration(row, contest, told, found)
        except InvalidRecord as error:
            found.stop("contest", _line(row.cite), f"{error.message} Contest left out")
        else:
            contests.append(contest)
            states[contest.id] = row.state
            elected |= told_elected
            declarations += [declaration] if declaration else []
        turning.problems += found.problems
    turning.problems += _strangers(standing)
    result = NextElection(tuple(contests), states, elected, tuple(declarations))
    return result, turning.problems


def _line(cite: Citation) -> int:
    return int(cite.locator.removeprefix("line "))


def _strangers(standing: Mapping[tuple[str, str], list[Nomination]]) -> list[Problem]:
    """Candidates of a contest that has no row of its own, or another code there."""
    problems = []
    for (contest, code), rows in standing.items():
        found = Findings(rows[0].cite.source)
        message = f"found {len(rows)} candidates of contest {contest}, {code}, which has no row"
        found.stop("contest", _line(rows[0].cite), f"{message} in constituencies.csv; left out")
        problems += found.problems
    return problems


def _told(row: Export, here: list[Nomination], found: Findings) -> list[Nomination]:
    """The candidates that the contest's state lets be told; what it withholds is said."""
    parts = may_publish(row.state)
    figures = sum(one.votes is not None for one in here)
    if figures and Part.FIGURES not in parts:
        message = f"found votes of {figures} candidates of {row.place}, which is {row.state.value}"
        found.warn("early", _line(row.cite), f"{message}; withheld")
    if Part.CANDIDATES not in parts:
        return []
    if not here:
        found.stop("contest", _line(row.cite), f"found no candidates of {row.place}")
    return here


def _elected(
    row: Export, contest: Contest, told: list[Nomination], found: Findings
) -> dict[str, str]:
    """Who is elected, by contest id: empty while that may not be told, or is not clear."""
    if Part.WINNER not in may_publish(row.state):
        return {}
    won = [c.id for c, one in zip(contest.candidacies, told, strict=True) if one.is_winner]
    names = [one.name for one in told if one.is_winner]
    if names == [row.winner]:
        return {contest.id: won[0]}
    message = f"found {row.winner} as the winner and {', '.join(map(str, names)) or 'nobody'}"
    found.stop("winner", _line(row.cite), f"{message} marked as winning; nobody is told elected")
    return {}


def _declaration(
    row: Export, contest: Contest, told: list[Nomination], found: Findings
) -> Declaration | None:
    """What was declared; None where the state withholds it or its figures contradict each other."""
    if Part.FIGURES not in may_publish(row.state):
        return None
    if why := _contradiction(row, told):
        found.stop("figures", _line(row.cite), f"{why}; {contest.id} is not taken as declared")
        return None
    cites = {c.id: one.cite for c, one in zip(contest.candidacies, told, strict=True)} | {
        RETURN: row.cite
    }
    votes = {c.id: one.votes or 0 for c, one in zip(contest.candidacies, told, strict=True)}
    top = [key for key, count in votes.items() if count == max(votes.values())]
    won = [c.id for c, one in zip(contest.candidacies, told, strict=True) if one.is_winner]
    return Declaration(
        contest,
        votes,
        cites,
        rejected=row.rejected,
        electorate=row.electorate,
        declared_at=row.declared_at,
        chosen_by_lot=won[0] if len(top) > 1 else "",
    )


def _contradiction(row: Export, told: list[Nomination]) -> str:
    """Why a contest's figures cannot all be right; empty where they can."""
    counted = [one.votes for one in told if one.votes is not None]
    if len(counted) < len(told) or not told:
        return f"found votes of {len(counted)} of {len(told)} candidates of {row.place}"
    if row.valid is not None and sum(counted) != row.valid:
        return f"found {row.valid} valid votes in {row.place}; its candidates' give {sum(counted)}"
    won = [one.votes for one in told if one.is_winner]
    if won != [max(counted)]:
        return f"found winners with {won} votes in {row.place}, expected one with {max(counted)}"
    first, second = sorted([*counted, 0], reverse=True)[:2]
    if row.majority is not None and len(counted) > 1 and row.majority != first - second:
        return f"found a majority of {row.majority} in {row.place}; its votes give {first - second}"
    return ""
