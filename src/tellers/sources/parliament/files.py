"""The results files of UK Parliament: which there are, and where each column stands in them.

Two files a set: `candidacies.csv`, one row a candidacy, and `constituencies.csv`, one row a
contest. Their oddities are numbered in the data's own README.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from tellers.sources.maps.boundaries import SETS
from tellers.sources.tabular import (
    Column,
    Table,
    Unread,
    ons_code,
    text,
    whole,
    whole_or_unknown,
    yes,
)

LONDON = ZoneInfo("Europe/London")


def moment(cell: str) -> datetime | None:
    """A time of declaration on London's clock; None where it is empty."""
    if not text(cell):
        return None
    try:
        return datetime.strptime(text(cell), "%d/%m/%Y %H:%M").replace(tzinfo=LONDON)
    except ValueError:
        raise Unread("a time as dd/mm/yyyy hh:mm") from None


def words(cell: str) -> str:
    """Text that is there."""
    if not text(cell):
        raise Unread("some text")
    return text(cell)


def country(cell: str) -> str:
    """One of the four countries, for each has its own maps."""
    if text(cell) not in COUNTRIES:
        raise Unread(f"one of {', '.join(COUNTRIES)}")
    return text(cell)


CANDIDACIES = (
    Column("code", "ONS ID", ons_code),
    Column("party", "Party name", text),
    Column("abbreviation", "Party abbreviation", text),
    Column("ec_id", "Electoral Commission party ID", text),
    Column("mnis_id", "MNIS party ID", text),
    Column("adjunct", "Electoral Commission adjunct party ID", text),
    Column("first", "Candidate first name", text),
    Column("last", "Candidate surname", words),
    Column("sitting", "Sitting MP", yes),
    Column("member", "Member MNIS ID", text),
    Column("votes", "Votes", whole),
    Column("share", "Share", text),
)
CONSTITUENCIES = (
    Column("code", "ONS ID", ons_code),
    Column("name", "Constituency name", words),
    Column("region", "Region name", text),
    Column("country", "Country name", country),
    Column("declared_at", "Declaration time", moment),
    Column("result", "Result", text),
    Column("electorate", "Electorate", whole_or_unknown),
    Column("valid", "Valid votes", whole),
    Column("rejected", "Invalid votes", whole_or_unknown),
    Column("majority", "Majority", whole_or_unknown),
    Column("uup", "UUP", whole_or_unknown),
)
PLACE = (
    "ONS ID", "ONS region ID", "Constituency name", "County name", "Region name", "Country name",
    "Constituency type",
)  # fmt: skip
CANDIDACY_NAMES = (
    *PLACE, "Party name", "Party abbreviation", "Electoral Commission party ID", "MNIS party ID",
    "Electoral Commission adjunct party ID", "Candidate first name", "Candidate surname",
    "Candidate gender", "Sitting MP", "Former MP", "Member MNIS ID", "Votes", "Share", "Change",
)  # fmt: skip
CONTEST_NAMES = (
    *PLACE, "Declaration time", "Member first name", "Member surname", "Member gender", "Result",
    "First party", "Second party", "Electorate", "Valid votes", "Invalid votes", "Majority", "Con",
    "Lab", "LD", "RUK", "Green", "SNP", "PC", "DUP", "SF", "SDLP", "UUP", "APNI",
    "All other candidates", "Of which other winner",
)  # fmt: skip
"""The columns of both files, by the header of 2024; earlier files have no header."""


HEADERLESS: Mapping[str, int] = {
    name: place for names in (CONTEST_NAMES, CANDIDACY_NAMES) for place, name in enumerate(names)
}
"""Where the columns stand in the files of parliaments 55 to 58, which have no header."""


@dataclass(frozen=True, slots=True)
class ResultsFile:
    """One pair of results files: its folder, its polling day (None: a column says), its header.

    `at_least` says how many candidacies and contests it has, less one in a hundred that its
    publisher may yet mend: fewer, and the file is cut off.
    """

    folder: str
    polled_on: date | None
    has_header: bool
    at_least: tuple[int, int] = (1, 1)
    code_header: str = "ONS ID"
    fourth_party: str = "RUK"

    def columns(self, table: Table) -> tuple[str, ...]:
        """The names of a table's columns: its header's, else those that its cells stand for.

        Where there is none, the column of a fourth party is UKIP's, the Brexit Party's or
        Reform's by year, and only some files end with "Of which other winner" (oddity 5).
        """
        if table.header:
            return table.header
        if table.name.endswith("candidacies.csv"):
            return CANDIDACY_NAMES
        return tuple(self.fourth_party if name == "RUK" else name for name in CONTEST_NAMES)


IN_2010 = date(2010, 5, 6)
PARLIAMENTS = "psephology/results-by-parliament"
GENERAL_ELECTIONS = tuple(
    ResultsFile(
        f"{PARLIAMENTS}/{number}/general-election",
        polled_on,
        number >= 59,
        (rows, 644),
        fourth_party=fourth_party,
    )
    for number, polled_on, rows, fourth_party in (
        (55, IN_2010, 4109, "UKIP"),
        (56, date(2015, 5, 7), 3932, "UKIP"),
        (57, date(2017, 6, 8), 3271, "UKIP"),
        (58, date(2019, 12, 12), 3287, "Brexit"),
        (59, date(2024, 7, 4), 4470, "RUK"),
    )
)
BY_ELECTIONS = tuple(
    ResultsFile(f"{PARLIAMENTS}/{number}/by-elections", None, True, at_least, code_header)
    for number, at_least, code_header in (
        (55, (187, 21), "ONS ID"),
        (56, (91, 10), "ONS ID"),
        (57, (51, 5), "ONS ID"),
        (58, (250, 23), "ONS ID2"),
    )
)
COUNTRIES = tuple(dict.fromkeys(found.country for found in SETS.values() if not found.ends_on))

POLLED_LATER: Mapping[str, date] = {"parl.thirsk-and-malton.2010-05-06": date(2010, 5, 27)}
"""Contests polled after their general election's day: a candidate had died (oddity 32)."""


def columns_for(columns: tuple[Column, ...], file: ResultsFile) -> tuple[Column, ...]:
    """The columns as that file has them: by header name, or by place where it has no header."""
    if not file.has_header:
        return tuple(replace(column, at=HEADERLESS[str(column.at)]) for column in columns)
    return tuple(
        replace(column, at=file.code_header) if column.at == "ONS ID" else column
        for column in columns
    )
