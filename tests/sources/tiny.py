"""Tiny files in the shape of the publisher's own, every name and figure in them invented.

A row is the right one of a quiet place, with only what a test changes in it.
"""

import csv
import io
from datetime import date
from pathlib import Path

from tellers.record.contests import Declaration
from tellers.sources.maps.boundaries import Gazetteer
from tellers.sources.packaged.tables import Erratum
from tellers.sources.parliament.files import HEADERLESS, ResultsFile
from tellers.sources.parliament.parties import PartyRegister
from tellers.sources.parliament.results import Known, Results, read_results

IN_2015 = date(2015, 5, 7)
GENERAL = ResultsFile("56/general-election", IN_2015, has_header=False)
HEADED = ResultsFile("59/general-election", date(2024, 7, 4), has_header=True)
BY = ResultsFile("55/by-elections", None, has_header=True)

CANDIDATE = {
    "ONS ID": "E14009999", "ONS region ID": "E12000006", "Constituency name": "Nether Wallop",
    "County name": "", "Region name": "East of England", "Country name": "England",
    "Constituency type": "County", "Party name": "Labour", "Party abbreviation": "Lab",
    "Electoral Commission party ID": "PP53", "MNIS party ID": "15",
    "Electoral Commission adjunct party ID": "", "Candidate first name": "Ada",
    "Candidate surname": "Brown", "Candidate gender": "Female", "Sitting MP": "No",
    "Former MP": "No", "Member MNIS ID": "", "Votes": "600", "Share": "0.6", "Change": "",
}  # fmt: skip
SECOND = {
    "Party name": "Conservative", "Party abbreviation": "Con", "MNIS party ID": "4",
    "Electoral Commission party ID": "PP52", "Candidate first name": "Ben",
    "Candidate surname": "Jones", "Votes": "400", "Share": "0.4",
}  # fmt: skip
CONTEST = {
    "ONS ID": "E14009999", "ONS region ID": "E12000006", "Constituency name": "Nether Wallop",
    "County name": "", "Region name": "East of England", "Country name": "England",
    "Constituency type": "County", "Declaration time": "08/05/2015 03:30",
    "Member first name": "Ada", "Member surname": "Brown", "Member gender": "F",
    "Result": "Lab hold", "First party": "Lab", "Second party": "Con", "Electorate": "1500",
    "Valid votes": "1000", "Invalid votes": "7", "Majority": "200", "Con": "400", "Lab": "600",
    "LD": "0", "UKIP": "0", "Green": "0", "SNP": "0", "PC": "0", "DUP": "0", "SF": "0",
    "SDLP": "0", "UUP": "0", "APNI": "0", "All other candidates": "0",
}  # fmt: skip
assert [list(CONTEST).index("UUP"), list(CANDIDATE).index("Votes")] == [
    HEADERLESS["UUP"],
    HEADERLESS["Votes"],
]
Change = dict[str, str]


def write_csv(path: Path, rows: list[Change], *, header: bool, encoding: str) -> None:
    """A file as the publisher writes one: CRLF, a header or none."""
    out = io.StringIO(newline="")
    table = csv.writer(out, lineterminator="\r\n")
    if header:
        table.writerow(rows[0])
    table.writerows(row.values() for row in rows)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(out.getvalue().encode(encoding))


def read(
    root: Path,
    candidates: list[Change],
    contests: list[Change],
    file: ResultsFile = GENERAL,
    *,
    encoding: str = "utf-8",
    errata: dict[tuple[str, str, str], Erratum] | None = None,
) -> Results:
    """What is read of such a pair of files: each change of the quiet place is one row."""
    days: tuple[Change, Change] = ({}, {})
    if file.polled_on is None:
        days = ({"Election date": "05/05/2011"}, {"By-election date": "05/05/2011"})
    for name, base, day, changes in (
        ("candidacies.csv", CANDIDATE, days[0], candidates),
        ("constituencies.csv", CONTEST, days[1], contests),
    ):
        rows = [{**day, **base, **change} for change in changes]
        path = root / file.folder / name
        write_csv(path, rows, header=file.has_header, encoding=encoding)
    return read_results(root, file, Known(PartyRegister(), Gazetteer(), errata or {}))


def one(results: Results) -> Declaration:
    """The only declaration of what was read."""
    (declaration,) = results.declarations
    return declaration
