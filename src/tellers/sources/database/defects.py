"""Where the database and the record differ: each difference is said, and the record is kept.

The record is read from the CSV files, with the misprints that are known put right. The database is
the same publisher's later word, right in some places (electorates, the number of the Greens in
Northern Ireland) and wrong in others (a candidate lost, independents who stood for a party).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from tellers.errors import Problem
from tellers.record.contests import Contest, Declaration
from tellers.record.people import Label, Name, Standing
from tellers.record.record import Record
from tellers.sources.database.candidacies import DatabaseCandidacy
from tellers.sources.database.elections import DatabaseContest
from tellers.sources.findings import Findings
from tellers.sources.tabular import mended

Key = tuple[str, date, bool]
"""A constituency's code, the day of its election, and whether that was a general one."""

PARTY_NUMBER = "MNIS party ID"
"""The column of the CSV files that holds Parliament's own number of a party."""


def database_differences(
    contests: Iterable[DatabaseContest], candidacies: Iterable[DatabaseCandidacy], record: Record
) -> list[Problem]:
    """Every difference of the database from the record, contest by contest; estimates apart."""
    ours = _by_key(record)
    standing: dict[int, list[DatabaseCandidacy]] = {}
    for candidacy in candidacies:
        standing.setdefault(candidacy.contest, []).append(candidacy)
    problems: list[Problem] = []
    fought = [contest for contest in contests if not contest.is_notional]
    for theirs in fought:
        held = ours.get((theirs.code, theirs.polled_on, theirs.is_general))
        comparison = _Comparison(theirs, standing.get(theirs.id, []), record)
        if held is None:
            message = f"found {theirs.place}, {theirs.polled_on}, which the record does not hold"
            comparison.tell("db-contest", theirs, message)
        else:
            comparison.compare(held)
        problems += comparison.problems
    return [*problems, *_missing(fought, ours)]


def _missing(fought: list[DatabaseContest], ours: Mapping[Key, Declaration]) -> list[Problem]:
    """Contests of the record, within the database's days, of which the database has no row."""
    met = {(one.code, one.polled_on, one.is_general) for one in fought}
    days = {one.polled_on for one in fought}
    absent: dict[str, None] = {}
    for key, result in ours.items():
        contest = result.contest
        codes = {contest.constituency.gss_code, *(code for _, code in contest.constituency.codes)}
        is_within = bool(days) and min(days) <= key[1] <= max(days)
        if is_within and not any((code, *key[1:]) in met for code in codes):
            absent.setdefault(contest.id)
    findings = Findings(fought[-1].cite.source if fought else "elections.csv")
    for one in absent:
        last = int(fought[-1].cite.locator.removeprefix("line "))
        message = f"found no row of {one} up to here; the record keeps it"
        findings.warn("db-contest", last, message)
    return findings.problems


def _by_key(record: Record) -> Mapping[Key, Declaration]:
    """The record's declarations by every code of their constituencies."""
    found: dict[Key, Declaration] = {}
    for result in record.returns.values():
        contest = result.contest
        if isinstance(result, Declaration):
            place, election = contest.constituency, contest.election
            for code in (place.gss_code, *(c for scheme, c in place.codes if scheme == "gss")):
                found.setdefault((code, election.polled_on, election.is_general), result)
    return found


@dataclass
class _Comparison:
    """One contest of the database being held against the record's."""

    theirs: DatabaseContest
    standing: list[DatabaseCandidacy]
    record: Record

    def __post_init__(self) -> None:
        self.problems: list[Problem] = []

    def tell(self, code: str, at: DatabaseContest | DatabaseCandidacy, message: str) -> None:
        """Enter a difference, at the database's row."""
        findings = Findings(at.cite.source)
        findings.warn(code, int(at.cite.locator.removeprefix("line ")), message)
        self.problems += findings.problems

    def compare(self, held: Declaration) -> None:
        """Enter what differs in the contest, in its sums and in its candidacies."""
        self.contest(held)
        self.sums()
        for theirs, ours in self.pairs(held):
            self.candidacy(theirs, ours, held)

    def contest(self, held: Declaration) -> None:
        contest, theirs = held.contest, self.theirs
        printed = self.record.published.get(contest.id)
        electorate = printed.electorate if printed else held.electorate
        if electorate != theirs.electorate:
            message = f"found an electorate of {theirs.electorate} for {contest.id}; the CSV has "
            self.tell("db-electorate", theirs, f"{message}{electorate}; both kept")
        if theirs.is_general and contest.polled_on != theirs.polled_on:
            message = f"found {contest.id} polled on {theirs.polled_on}; it was {contest.polled_on}"
            self.tell("db-day", theirs, message)
        for what, found, expected in (
            ("rejected papers", theirs.rejected, held.rejected),
            ("time of declaration", theirs.declared_at, held.declared_at),
        ):
            if found != expected:
                message = f"found {what} of {found} for {contest.id}; {expected} used"
                self.tell("db-contest", theirs, message)

    def sums(self) -> None:
        """Hold the database against itself: its votes, their sum, its order of candidates."""
        votes = sorted((c.votes for c in self.standing), reverse=True)
        where = f"{self.theirs.place}, {self.theirs.polled_on}"
        if sum(votes) != self.theirs.valid:
            message = f"found {self.theirs.valid} valid votes in {where}; its candidates' give "
            self.tell("db-sum", self.theirs, f"{message}{sum(votes)}")
        for candidacy in self.standing:
            place = votes.index(candidacy.votes) + 1
            last = place + votes.count(candidacy.votes) - 1
            if candidacy.position is not None and not place <= candidacy.position <= last:
                message = f"found {candidacy.name} in place {candidacy.position} in {where}"
                self.tell("db-position", candidacy, f"{message}; the votes give place {place}")

    def pairs(self, held: Declaration) -> list[tuple[DatabaseCandidacy, str]]:
        """The database's candidacies with ours, by name, then by votes; the rest are said."""
        contest = held.contest
        left = {c.id: c for c in contest.candidacies}
        pairs, unmatched = [], []
        for theirs in self.standing:
            named = [i for i, c in left.items() if c.name == _mended(theirs.name)]
            exact = [i for i in named if held.votes[i] == theirs.votes]
            if found := exact or named:
                pairs.append((theirs, found[0]))
                del left[found[0]]
            else:
                unmatched.append(theirs)
        for theirs in unmatched:
            same = [i for i in left if held.votes[i] == theirs.votes]
            if len(same) == 1:
                pairs.append((theirs, same[0]))
                del left[same[0]]
            else:
                message = f"found {theirs.name} in {contest.id}, whom the record does not hold"
                self.tell("db-candidate", theirs, message)
        for candidacy in left.values():
            message = f"found nobody for {candidacy.name} ({candidacy.label.key}, "
            known = f"{held.votes[candidacy.id]} votes) in {contest.id}; the record keeps them"
            self.tell("db-candidate", self.theirs, f"{message}{known}")
        return pairs

    def candidacy(self, theirs: DatabaseCandidacy, key: str, held: Declaration) -> None:
        contest, ours = held.contest, held.contest.candidacy(key)
        if theirs.name != _mended(theirs.name):
            message = f"found {theirs.name} in {contest.id}, encoded twice; {ours.name} used"
            self.tell("db-encoding", theirs, message)
        elif theirs.name != ours.name:
            message = f"found {theirs.name} in {contest.id}; {ours.name} used"
            self.tell("db-name", theirs, message)
        if theirs.votes != held.votes[key]:
            message = f"found {theirs.votes} votes of {theirs.name} in {contest.id}"
            self.tell("db-votes", theirs, f"{message}; {held.votes[key]} used")
        if not _is_label(theirs, ours.label):
            certified = " and ".join(party.name for party in theirs.parties)
            message = f"found {theirs.name} standing as {certified or theirs.standing}"
            self.tell("db-label", theirs, f"{message} in {contest.id}; {ours.label.key} used")
        printed = self._party_number(contest, key)
        number = theirs.parties[0].mnis_id if theirs.parties else ""
        if printed and number and printed != number:
            message = f"found party number {number} of {theirs.name} in {contest.id}; the CSV has "
            self.tell("db-party-number", theirs, f"{message}{printed}")

    def _party_number(self, contest: Contest, key: str) -> str:
        """Parliament's number of a party, as the CSV files print it; empty where they do not."""
        printed = self.record.printed.get(contest.id)
        row = printed.candidacies.get(key) if printed else None
        return row.cells.get(PARTY_NUMBER, "").strip() if row else ""


def _mended(name: Name) -> Name:
    return Name(mended(name.first), mended(name.last))


def _is_label(theirs: DatabaseCandidacy, label: Label) -> bool:
    """Whether both say in what capacity somebody stands, and for how many parties."""
    joint = len(theirs.parties) if theirs.standing is Standing.PARTY else 0
    return theirs.standing is label.standing and joint == len(label.parties)
