"""Contests with their declarations out of a pair of results files, and what was odd in them."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from fractions import Fraction
from pathlib import Path

from tellers.errors import InvalidRecord, Problem, Severity
from tellers.record.contests import (
    ELECTORATE,
    RETURN,
    Candidacy,
    Contest,
    Declaration,
    Printed,
    PrintedRow,
    Published,
)
from tellers.record.figures import find_majority
from tellers.record.identity import by_election, candidacy_ids, contest_id, general_election
from tellers.record.people import Citation, Label, Name, Standing, member_id
from tellers.record.places import Constituency
from tellers.sources.maps.boundaries import Gazetteer
from tellers.sources.packaged.tables import Erratum
from tellers.sources.parliament.files import (
    CANDIDACIES,
    CONSTITUENCIES,
    IN_2010,
    POLLED_LATER,
    ResultsFile,
    columns_for,
)
from tellers.sources.parliament.parties import PartyRegister
from tellers.sources.tabular import (
    Column,
    Row,
    Table,
    day,
    mended,
    read_table,
)


@dataclass
class Known:
    """What readers of results share: parties and places met so far, and the known misprints."""

    register: PartyRegister
    gazetteer: Gazetteer
    errata: Mapping[tuple[str, str, str], Erratum] = field(default_factory=dict)


@dataclass
class Results:
    """What a pair of files gave: contests with their declarations, and the published results."""

    declarations: list[Declaration]
    published: dict[str, Published]
    printed: dict[str, Printed]
    problems: list[Problem]
    tables: list[Table]


def read_results(root: Path, file: ResultsFile, known: Known) -> Results:
    """The contests of one pair of results files, each with its declaration."""
    by_day = () if file.polled_on else (Column("polled_on", "Election date", day),)
    by_day_contest = () if file.polled_on else (Column("polled_on", "By-election date", day),)
    candidacies = read_table(
        root,
        f"{file.folder}/candidacies.csv",
        columns_for(CANDIDACIES, file) + by_day,
        header=file.has_header,
        at_least=file.at_least[0],
    )
    contests = read_table(
        root,
        f"{file.folder}/constituencies.csv",
        columns_for(CONSTITUENCIES, replace(file, code_header="ONS ID")) + by_day_contest,
        header=file.has_header,
        at_least=file.at_least[1],
    )
    rows: dict[tuple[str, date], list[Row]] = {}
    for row in candidacies.rows:
        rows.setdefault((row["code"], _polled_on(file, row)), []).append(row)
    results = Results([], {}, {}, [], [candidacies, contests])
    for contest in contests.rows:
        found = rows.pop((contest["code"], _polled_on(file, contest)), [])
        reading = _Reading(file, contest, found, candidacies.name, contests.name, known, results)
        try:
            reading.enter()
        except InvalidRecord as error:
            reading.tell("contest", f"{error.message} Contest left out", stops=True)
    for code, polled_on in rows:
        where = f"{candidacies.name}:{rows[code, polled_on][0].line}"
        message = f"found candidates of {code}, which has no row in constituencies.csv; left out"
        results.problems.append(Problem("contest", Severity.STOPS, message, where))
    return results


def _polled_on(file: ResultsFile, row: Row) -> date:
    return file.polled_on or row["polled_on"]


@dataclass
class _Reading:
    """One contest being read: its row, its candidates' rows, and the names of both files."""

    file: ResultsFile
    row: Row
    candidates: list[Row]
    candidacies_file: str
    contests_file: str
    known: Known
    results: Results

    def tell(self, code: str, message: str, at: Row | None = None, *, stops: bool = False) -> None:
        """Enter a problem of the contest's own row, or of a candidate's."""
        where = (
            f"{self.candidacies_file}:{at.line}" if at else f"{self.contests_file}:{self.row.line}"
        )
        severity = Severity.STOPS if stops else Severity.WARNS
        self.results.problems.append(Problem(code, severity, message, where))

    def enter(self) -> None:
        """Enter the contest with its declaration.

        Raises:
            InvalidRecord: the rows make no contest; it is left out.
        """
        if not self.candidates:
            raise InvalidRecord(f"found no candidates of {self.row['name']}.")
        contest = self.contest()
        self.refuse_twins(contest)
        cites = {
            c.id: Citation(self.candidacies_file, f"line {row.line}")
            for c, row in zip(contest.candidacies, self.candidates, strict=True)
        }
        cites[RETURN] = Citation(self.contests_file, f"line {self.row.line}")
        declaration = Declaration(
            contest,
            self.votes(contest, cites),
            cites,
            rejected=self.row["rejected"],
            electorate=self.electorate(contest, cites),
            declared_at=self.declared_at(),
        )
        self.results.declarations.append(declaration)
        self.results.published[contest.id] = Published(
            self.row["result"],
            self.row["majority"],
            self.row["valid"],
            cites[RETURN],
            self.row["electorate"],
        )
        self.results.printed[contest.id] = self.printed(contest)
        self.audit(declaration)

    def printed(self, contest: Contest) -> Printed:
        """The rows of both files as they stand."""
        candidacies, contests = (self.file.columns(table) for table in self.results.tables)
        rows = zip(contest.candidacies, self.candidates, strict=True)
        return Printed(
            _as_printed(self.contests_file, contests, self.row),
            {c.id: _as_printed(self.candidacies_file, candidacies, row) for c, row in rows},
        )

    def contest(self) -> Contest:
        polled_on = _polled_on(self.file, self.row)
        place = self.place(polled_on)
        is_by = self.file.polled_on is None
        contest = contest_id(place.name, polled_on, is_by_election=is_by)
        election = by_election(contest, polled_on) if is_by else general_election(polled_on)
        labels = [self.label(row, place.country) for row in self.candidates]
        names = [self.name(contest, row) for row in self.candidates]
        ids = candidacy_ids(zip(names, labels, strict=True))
        standing = tuple(
            Candidacy(i, name, label, member_id(row["member"]), row["sitting"])
            for i, name, label, row in zip(ids, names, labels, self.candidates, strict=True)
        )
        day_of_poll = POLLED_LATER.get(contest, polled_on)
        return Contest(contest, election, place, day_of_poll, standing)

    def refuse_twins(self, contest: Contest) -> None:
        """Refuse a candidate who stands twice under one name and one label.

        Raises:
            InvalidRecord: which of the two rows is right, nobody can tell.
        """
        standing = Counter((c.name, c.label) for c in contest.candidacies)
        for (name, label), often in standing.items():
            if often > 1:
                raise InvalidRecord(f"found {name} ({label.key}) {often} times in {contest.id}.")

    def place(self, polled_on: date) -> Constituency:
        name, gazetteer = self.row["name"], self.known.gazetteer
        met = len(gazetteer.places)
        place = gazetteer.enter(
            name, self.row["country"], self.row["region"], self.row["code"], polled_on
        )
        if len(gazetteer.places) > met and place.name != name:
            self.tell("capitals", f"found the name {name!r}; printed as {place.name!r}")
        return place

    def right(self, contest: str, field: str, row: Row, at: Row | None = None) -> Erratum | None:
        """What is known to be right where the file's cell is known to be wrong."""
        erratum = self.known.errata.get((contest, field, str(row[field])))
        if erratum is not None:
            message = f"found {row[field]} in {field}; read as {erratum.right}: {erratum.why}"
            self.tell("erratum", message, at)
        return erratum

    def name(self, contest: str, row: Row) -> Name:
        read = Name(mended(row["first"]), mended(row["last"]))
        if (read.first, read.last) != (row["first"], row["last"]):
            found = f"found {row['first']} {row['last']}, encoded twice; read as {read}"
            self.tell("encoding", found, row)
        if erratum := self.right(contest, "last", row, row):
            return replace(read, last=erratum.right)
        return read

    def label(self, row: Row, country: str) -> Label:
        """The ballot label.

        The 17 Ulster Conservatives and Unionists of 2010 stand as independents in this file and
        are counted under UUP in the other (oddity 18); they are known by their votes there.
        """
        label = self.known.register.label(row, country)
        is_uup = self.file.polled_on == IN_2010 and row["votes"] == (self.row["uup"] or None)
        if label.standing is Standing.INDEPENDENT and is_uup:
            found = f"found {row['first']} {row['last']} as an independent; read as uup, for "
            self.tell("label", f"{found}constituencies.csv counts these votes under UUP", row)
            return Label(Standing.PARTY, ("uup",))
        return label

    def votes(self, contest: Contest, cites: dict[str, Citation]) -> dict[str, int]:
        votes = {}
        for candidacy, row in zip(contest.candidacies, self.candidates, strict=True):
            votes[candidacy.id] = row["votes"]
            if erratum := self.right(contest.id, "votes", row, row):
                votes[candidacy.id] = int(erratum.right)
                cites[candidacy.id] = erratum.cite
        return votes

    def electorate(self, contest: Contest, cites: dict[str, Citation]) -> int | None:
        if erratum := self.right(contest.id, "electorate", self.row):
            cites[ELECTORATE] = erratum.cite
            return int(erratum.right)
        electorate: int | None = self.row["electorate"]
        return electorate

    def declared_at(self) -> datetime | None:
        """The time of declaration in UTC; midnight is how a day without a time is written."""
        local: datetime | None = self.row["declared_at"]
        if local is None or (local.hour, local.minute) != (0, 0):
            return local.astimezone(UTC) if local else None
        self.tell("time", f"found {local:%d/%m/%Y %H:%M}, a day and no time; time left unknown")
        return None

    def audit(self, declaration: Declaration) -> None:
        """Hold the contest's own row, and the candidates' shares, against the votes."""
        total, majority = sum(declaration.votes.values()), find_majority(declaration)
        for what, found, ours in (
            ("valid votes", self.row["valid"], total),
            ("majority", self.row["majority"], majority),
        ):
            if found is not None and found != ours:
                self.tell(
                    "sum", f"found {what} of {found}; the candidates' votes give {ours}, used"
                )
        if declaration.electorate is not None and total > declaration.electorate:
            self.tell("turnout", f"found {total} votes of {declaration.electorate} electors; kept")
        for votes, row in zip(declaration.votes.values(), self.candidates, strict=True):
            if not _is_share(row["share"], votes, total):
                found = f"found a share of {row['share']} for {votes} votes of {total}"
                self.tell("share", f"{found}; the votes are used", row)


def _as_printed(file: str, columns: tuple[str, ...], row: Row) -> PrintedRow:
    """A row's cells under the names of its columns; a shorter row lacks the last ones."""
    cells = dict(zip(columns, row.cells, strict=False))
    return PrintedRow(Citation(file, f"line {row.line}"), cells)


def _is_share(cell: str, votes: int, total: int) -> bool:
    """Whether a stated share is that of these votes, rounded to three decimals or more."""
    ones, _, decimals = cell.partition(".")
    if (ones + decimals).isdecimal():
        scale: int = 10 ** len(decimals)
        return abs(int(ones + decimals) * total - votes * scale) * 1000 <= total * scale
    try:
        return not cell or abs(Fraction(cell) * total - votes) * 1000 <= total
    except ValueError:
        return False
