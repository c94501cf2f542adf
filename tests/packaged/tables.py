"""The packaged tables and the official files as plain rows, for the tests beside this module.

The official files are the oracle, so nothing of Tellers reads them here: what is compared is what
the tables say, by the plainest arithmetic. Where a file is missing the test says so and is skipped.
"""

import csv
import os
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.metadata import PackageNotFoundError, files
from pathlib import Path

import pytest
from tools import make_packaged_record as tool

DATA = Path(os.environ.get("TELLERS_DATA", "no-such-folder"))
PARLIAMENTS = {"2010-05-06": 55, "2015-05-07": 56, "2017-06-08": 57, "2019-12-12": 58}
BUCKETS = ("spk", "oth")
PARTIES = tuple(group for group in tool.GROUPS if group not in BUCKETS)

FIRST_PARTY = {
    "Con": "con", "DUP": "dup", "Green": "green", "Ind": "independent", "Lab": "lab", "LD": "ld",
    "PC": "pc", "SDLP": "sdlp", "SF": "sf", "SNP": "snp", "Spk": "speaker", "UKIP": "ukip",
    "UUP": "uup", "APNI": "apni",
}  # fmt: skip
Row = dict[str, str]


# --------------------------------------------------------------- what is read


@cache
def packaged(name: str) -> list[Row]:
    with (tool.PACKAGED / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


GENERAL = tool.TARGET.name
VOTES, MEMBER = "islington-north-votes.csv", "islington-north-member.csv"
REPAIRS, SOURCES, PARTY_NAMES = "repairs.csv", "sources.csv", "parties.csv"
ERRATA = "errata.csv"


@cache
def source_lines(source: str) -> list[str]:
    """The lines of the file behind a source id, or a skip that says what is missing."""
    path = DATA / next(row["file"] for row in packaged(SOURCES) if row["id"] == source)
    if not path.is_file():
        pytest.skip(f"{path} is not here: set TELLERS_DATA to the folder of official files")
    encoding = "cp1252" if source == "commons-library" else "utf-8-sig"
    return path.read_text(encoding).split("\n")


def cells(source: str, locator: str) -> list[str]:
    """The cells of the line that a locator names."""
    number = int(locator.removeprefix("line "))
    return next(csv.reader([source_lines(source)[number - 1]]))


def rows_of(source: str) -> Iterator[list[str]]:
    """The rows of the file behind a source id."""
    return (row for row in csv.reader(source_lines(source)) if row)


@cache
def tsv() -> Path:
    """The source of the general elections: in the data folder, else as pip installed it."""
    candidates = [DATA / "uk-politics-1.0.5" / tool.SOURCE_NAME]
    try:
        found = [file for file in files("uk-politics") or () if file.name == tool.SOURCE_NAME]
        candidates += [Path(str(file.locate())) for file in found]
    except PackageNotFoundError:
        pass
    for path in candidates:
        if path.is_file():
            return path
    pytest.skip(f"no {tool.SOURCE_NAME}: set TELLERS_DATA, or pip install uk-politics==1.0.5")


@dataclass(frozen=True)
class Official:
    """One contest as psephology publishes it."""

    name: str
    place: tuple[str, str]
    electorate: int
    first_party: str
    first_votes: int
    majority: int
    valid: int


@cache
def official() -> dict[tuple[str, str], Official]:
    """The 2,600 contests of 2010-2019 by election and code."""
    found = {}
    for election, parliament in PARLIAMENTS.items():
        votes: dict[str, list[int]] = defaultdict(list)
        for row in rows_of(f"psephology-{parliament}-candidacies"):
            votes[row[0]].append(int(row[18]))
        for row in rows_of(f"psephology-{parliament}-constituencies"):
            found[election, row[0]] = Official(
                name=row[2],
                place=(row[4].strip(), row[5]),
                electorate=int(row[14]),
                first_party=FIRST_PARTY[row[12]],
                first_votes=max(votes[row[0]]),
                majority=int(row[17]),
                valid=int(row[15]),
            )
    return found


# ---------------------------------------------------------- what the tables say


@dataclass(frozen=True)
class Outcome:
    """One contest by the packaged tables alone: who stands apart, and what is left in buckets."""

    ranked: list[tuple[int, str]]
    bucket: int

    @property
    def is_settled(self) -> bool:
        """Whether nobody in a bucket can be first or second."""
        return len(self.ranked) > 1 and self.bucket < self.ranked[1][0]

    @property
    def is_won(self) -> bool:
        return bool(self.ranked) and self.bucket < self.ranked[0][0]

    @property
    def majority(self) -> int:
        return self.ranked[0][0] - self.ranked[1][0]

    @property
    def valid(self) -> int:
        return sum(votes for votes, _ in self.ranked) + self.bucket


def repairs_of(row: Row) -> list[Row]:
    key = row["election"], row["name"]
    return [repair for repair in packaged(REPAIRS) if (repair["election"], repair["name"]) == key]


def outcome(row: Row) -> Outcome:
    repairs = repairs_of(row)
    lifted = [(int(repair["votes"]), repair["party"] or repair["standing"]) for repair in repairs]
    groups = [(int(row[party]), party) for party in PARTIES if row[party]]
    bucket = sum(int(row[name] or 0) for name in BUCKETS) - sum(votes for votes, _ in lifted)
    return Outcome(sorted(groups + lifted, reverse=True), bucket)


def contest(election: str, name: str) -> Row:
    return next(r for r in packaged(GENERAL) if (r["election"], r["name"]) == (election, name))


def in_2010_to_2019() -> Iterator[tuple[Row, Official]]:
    for row in packaged(GENERAL):
        if row["election"] in PARLIAMENTS:
            yield row, official()[row["election"], row["code"]]
