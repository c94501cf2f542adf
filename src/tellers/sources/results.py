"""UK Parliament's results files (psephology): general elections of 2010-2024 and by-elections.

Two files a set: `candidacies.csv`, one row a candidacy, and `constituencies.csv`, one row a
contest. The columns are tables below; their oddities are numbered in the data's own README.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from tellers.errors import Problem, Severity
from tellers.record.contests import (
    RETURN,
    Candidacy,
    Contest,
    Declaration,
    Published,
)
from tellers.record.identity import by_election, candidacy_ids, contest_id, general_election
from tellers.record.people import Citation, Label, Name, Standing
from tellers.record.places import Constituency
from tellers.sources.boundaries import Gazetteer
from tellers.sources.parties import PartyRegister
from tellers.sources.tabular import (
    Column,
    Row,
    Table,
    Unread,
    day,
    mended,
    read_table,
    text,
    whole,
    whole_or_unknown,
    yes,
)

LONDON = ZoneInfo("Europe/London")


def moment(cell: str) -> datetime | None:
    """A local time of declaration, in UTC; None where it is empty or only a day (midnight)."""
    if not text(cell):
        return None
    try:
        local = datetime.strptime(text(cell), "%d/%m/%Y %H:%M").replace(tzinfo=LONDON)
    except ValueError:
        raise Unread("a time as dd/mm/yyyy hh:mm") from None
    return local.astimezone(UTC) if (local.hour, local.minute) != (0, 0) else None


CANDIDACIES = (
    Column("code", "ONS ID", text),
    Column("party", "Party name", text),
    Column("abbreviation", "Party abbreviation", text),
    Column("ec_id", "Electoral Commission party ID", text),
    Column("mnis_id", "MNIS party ID", text),
    Column("adjunct", "Electoral Commission adjunct party ID", text),
    Column("first", "Candidate first name", text),
    Column("last", "Candidate surname", text),
    Column("sitting", "Sitting MP", yes),
    Column("member", "Member MNIS ID", text),
    Column("votes", "Votes", whole),
)
CONSTITUENCIES = (
    Column("code", "ONS ID", text),
    Column("name", "Constituency name", text),
    Column("region", "Region name", text),
    Column("country", "Country name", text),
    Column("declared_at", "Declaration time", moment),
    Column("result", "Result", text),
    Column("electorate", "Electorate", whole_or_unknown),
    Column("valid", "Valid votes", whole),
    Column("rejected", "Invalid votes", whole_or_unknown),
    Column("majority", "Majority", whole_or_unknown),
    Column("uup", "UUP", whole_or_unknown),
)
HEADERLESS: Mapping[str, int] = {
    "ONS ID": 0, "Party name": 7, "Party abbreviation": 8, "Electoral Commission party ID": 9,
    "MNIS party ID": 10, "Electoral Commission adjunct party ID": 11, "Candidate first name": 12,
    "Candidate surname": 13, "Sitting MP": 15, "Member MNIS ID": 17, "Votes": 18,
    "Constituency name": 2, "Region name": 4, "Country name": 5, "Declaration time": 7,
    "Result": 11, "Electorate": 14, "Valid votes": 15, "Invalid votes": 16, "Majority": 17,
    "UUP": 28,
}  # fmt: skip
"""Where the columns stand in the files of parliaments 55 to 58, which have no header."""


@dataclass(frozen=True, slots=True)
class ResultsFile:
    """One pair of results files: its folder, its polling day (None: a column says), its header."""

    folder: str
    polled_on: date | None
    has_header: bool
    code_header: str = "ONS ID"


IN_2010 = date(2010, 5, 6)
PARLIAMENTS = "psephology/results-by-parliament"
GENERAL_ELECTIONS = (
    ResultsFile(f"{PARLIAMENTS}/55/general-election", IN_2010, has_header=False),
    ResultsFile(f"{PARLIAMENTS}/56/general-election", date(2015, 5, 7), has_header=False),
    ResultsFile(f"{PARLIAMENTS}/57/general-election", date(2017, 6, 8), has_header=False),
    ResultsFile(f"{PARLIAMENTS}/58/general-election", date(2019, 12, 12), has_header=False),
    ResultsFile(f"{PARLIAMENTS}/59/general-election", date(2024, 7, 4), has_header=True),
)
BY_ELECTIONS = (
    ResultsFile(f"{PARLIAMENTS}/55/by-elections", None, has_header=True),
    ResultsFile(f"{PARLIAMENTS}/56/by-elections", None, has_header=True),
    ResultsFile(f"{PARLIAMENTS}/57/by-elections", None, has_header=True),
    ResultsFile(f"{PARLIAMENTS}/58/by-elections", None, has_header=True, code_header="ONS ID2"),
)

POLLED_LATER: Mapping[str, date] = {"parl.thirsk-and-malton.2010-05-06": date(2010, 5, 27)}
"""Contests polled after their general election's day: a candidate had died (oddity 32)."""

ERRATA: Mapping[tuple[str, str], tuple[int, int]] = {
    ("parl.sheffield-brightside-and-hillsborough.by.2016-05-05", "gill-furniss"): (14987, 14087),
}
"""Votes that the candidacies file misprints, (found, right): with 14,087 the candidates sum to the
valid votes and lead by the majority that the constituencies file states (oddity 24)."""


@dataclass
class Results:
    """What a pair of files gave: contests with their declarations, and the published results."""

    declarations: list[Declaration]
    published: dict[str, Published]
    problems: list[Problem]
    tables: list[Table]


def columns_for(columns: tuple[Column, ...], file: ResultsFile) -> tuple[Column, ...]:
    """The columns as that file has them: by header name, or by place where it has no header."""
    if not file.has_header:
        return tuple(replace(column, at=HEADERLESS[str(column.at)]) for column in columns)
    return tuple(
        replace(column, at=file.code_header) if column.at == "ONS ID" else column
        for column in columns
    )


def read_results(
    root: Path, file: ResultsFile, register: PartyRegister, gazetteer: Gazetteer
) -> Results:
    """The contests of one pair of results files, each with its declaration."""
    by_day = () if file.polled_on else (Column("polled_on", "Election date", day),)
    by_day_contest = () if file.polled_on else (Column("polled_on", "By-election date", day),)
    candidacies = read_table(
        root,
        f"{file.folder}/candidacies.csv",
        columns_for(CANDIDACIES, file) + by_day,
        header=file.has_header,
    )
    contests = read_table(
        root,
        f"{file.folder}/constituencies.csv",
        columns_for(CONSTITUENCIES, replace(file, code_header="ONS ID")) + by_day_contest,
        header=file.has_header,
    )
    rows: dict[tuple[str, date], list[Row]] = {}
    for row in candidacies.rows:
        rows.setdefault((row["code"], _polled_on(file, row)), []).append(row)
    results = Results([], {}, [*candidacies.problems, *contests.problems], [candidacies, contests])
    for contest in contests.rows:
        found = rows.pop((contest["code"], _polled_on(file, contest)), [])
        reading = _Reading(file, contest, found, candidacies.name, contests.name)
        reading.enter(register, gazetteer, results)
    for code, _ in rows:
        where = f"{candidacies.name}:{rows[code, _][0].line}"
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

    def enter(self, register: PartyRegister, gazetteer: Gazetteer, results: Results) -> None:
        if not self.candidates:
            where = f"{self.contests_file}:{self.row.line}"
            message = f"found no candidates of {self.row['name']}; contest left out"
            results.problems.append(Problem("contest", Severity.STOPS, message, where))
            return
        contest = self.contest(register, gazetteer, results.problems)
        cites = {
            c.id: Citation(self.candidacies_file, f"line {row.line}")
            for c, row in zip(contest.candidacies, self.candidates, strict=True)
        }
        cites[RETURN] = Citation(self.contests_file, f"line {self.row.line}")
        declaration = Declaration(
            contest,
            self.votes(contest, results.problems),
            cites,
            rejected=self.row["rejected"],
            electorate=self.row["electorate"],
            declared_at=self.row["declared_at"],
        )
        results.declarations.append(declaration)
        results.published[contest.id] = Published(
            self.row["result"], self.row["majority"], self.row["valid"], cites[RETURN]
        )
        self.audit(declaration, results.problems)

    def contest(
        self, register: PartyRegister, gazetteer: Gazetteer, problems: list[Problem]
    ) -> Contest:
        polled_on = _polled_on(self.file, self.row)
        place = self.place(gazetteer, polled_on)
        is_by = self.file.polled_on is None
        contest = contest_id(place.name, polled_on, is_by_election=is_by)
        election = by_election(contest, polled_on) if is_by else general_election(polled_on)
        labels = [self.label(row, register, place.country) for row in self.candidates]
        names = [self.name(row, problems) for row in self.candidates]
        ids = candidacy_ids(zip(names, labels, strict=True))
        standing = tuple(
            Candidacy(i, name, label, row["member"], row["sitting"])
            for i, name, label, row in zip(ids, names, labels, self.candidates, strict=True)
        )
        day_of_poll = POLLED_LATER.get(contest, polled_on)
        return Contest(contest, election, place, day_of_poll, standing)

    def place(self, gazetteer: Gazetteer, polled_on: date) -> Constituency:
        name, country = self.row["name"], self.row["country"]
        return gazetteer.enter(name, country, self.row["region"], self.row["code"], polled_on)

    def name(self, row: Row, problems: list[Problem]) -> Name:
        read = Name(mended(row["first"]), mended(row["last"]))
        if (read.first, read.last) != (row["first"], row["last"]):
            found = f"found {row['first']} {row['last']}, encoded twice; read as {read}"
            where = f"{self.candidacies_file}:{row.line}"
            problems.append(Problem("encoding", Severity.WARNS, found, where))
        return read

    def label(self, row: Row, register: PartyRegister, country: str) -> Label:
        """The ballot label.

        The 17 Ulster Conservatives and Unionists of 2010 stand as independents in this file and
        are counted under UUP in the other (oddity 18); they are known by their votes there.
        """
        label = register.label(row, country)
        is_uup = self.file.polled_on == IN_2010 and row["votes"] == (self.row["uup"] or None)
        if label.standing is Standing.INDEPENDENT and is_uup:
            return Label(Standing.PARTY, ("uup",))
        return label

    def votes(self, contest: Contest, problems: list[Problem]) -> dict[str, int]:
        votes = {}
        for candidacy, row in zip(contest.candidacies, self.candidates, strict=True):
            found, right = ERRATA.get((contest.id, candidacy.id), (row["votes"], row["votes"]))
            if found != right and row["votes"] == found:
                message = f"found {found} votes for {candidacy.name}; read as {right}, see ERRATA"
                where = f"{self.candidacies_file}:{row.line}"
                problems.append(Problem("erratum", Severity.WARNS, message, where))
            votes[candidacy.id] = right if row["votes"] == found else row["votes"]
        return votes

    def audit(self, declaration: Declaration, problems: list[Problem]) -> None:
        total = sum(declaration.votes.values())
        if total != self.row["valid"]:
            where = f"{self.contests_file}:{self.row.line}"
            message = (
                f"found {self.row['valid']} valid votes; the candidates' votes sum to {total}, used"
            )
            problems.append(Problem("sum", Severity.WARNS, message, where))
