"""Estimates of one general election on the next boundaries: 2005 on 2010's, 2019 on 2024's.

Source: psephology, `notional-general-election/results.csv` of parliaments 54 and 58. They are
estimates by seat, not counts: another type than a declaration.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from tellers.record.contests import RETURN, Election, Notional
from tellers.record.identity import general_election
from tellers.record.people import Citation
from tellers.record.places import Constituency
from tellers.sources.parliament.parties import GREENS
from tellers.sources.tabular import (
    Column,
    Row,
    Table,
    ons_code,
    read_table,
    text,
    whole,
    whole_or_unknown,
)

AGGREGATES = frozenset({"TOTOTHV", "MAXOTHV"})
"""Rows of the 2019 file that repeat other rows' votes (oddity 31)."""


@dataclass(frozen=True, slots=True)
class NotionalFile:
    """One file of estimates: where, of which election, with which columns and how many rows."""

    name: str
    polled_on: date
    columns: tuple[Column, ...]
    has_header: bool
    at_least: int = 1


_2005 = NotionalFile(
    "psephology/results-by-parliament/54/notional-general-election/results.csv",
    date(2005, 5, 5),
    (
        Column("code", "constituency_id", ons_code),
        Column("mnis_id", "mnis_party_id", text),
        Column("party", "mnis_party_name", text),
        Column("votes", "votes", whole),
        Column("valid", "total_votes", whole),
        Column("electorate", "electorate", whole_or_unknown),
    ),
    has_header=True,
    at_least=3336,
)
_2019 = NotionalFile(
    "psephology/results-by-parliament/58/notional-general-election/results.csv",
    date(2019, 12, 12),
    (
        Column("code", 2, ons_code),
        Column("mnis_id", 15, text),
        Column("party", 13, text),
        Column("column", 11, text),
        Column("votes", 12, whole),
        Column("valid", 9, whole),
        Column("electorate", 8, whole_or_unknown),
    ),
    has_header=False,
    at_least=4193,
)
FILES = (_2005, _2019)

OWN_NUMBERS: Mapping[str, str] = {"8": "ind", "47": "spk", "44": "green", "1006": "brx"}
"""MNIS ids that are no party, or that one number of this file gives to several."""

IN_NORTHERN_IRELAND: Mapping[str, str] = {"242": "pbp"}
"""Numbers of another party that this file gives to one of Northern Ireland.

242 is People Before Profit of Lewisham; its name and votes there are those of the Alliance, 177.
"""


def read_notionals(
    root: Path,
    file: NotionalFile,
    places: Mapping[str, Constituency],
    by_mnis: Mapping[str, str],
) -> tuple[list[Notional], Table]:
    """The estimates of one file for the constituencies given by ONS code."""
    table = read_table(
        root, file.name, file.columns, header=file.has_header, at_least=file.at_least
    )
    election = general_election(file.polled_on)
    rows: dict[str, list[Row]] = {}
    for row in table.rows:
        if row.values.get("column") not in AGGREGATES:
            rows.setdefault(row["code"], []).append(row)
    found = [
        _notional(table.name, election, places[code], group, by_mnis)
        for code, group in rows.items()
        if code in places
    ]
    return found, table


def _notional(
    name: str,
    election: Election,
    place: Constituency,
    rows: list[Row],
    by_mnis: Mapping[str, str],
) -> Notional:
    votes: dict[str, int] = {}
    cites = {RETURN: Citation(name, f"line {rows[0].line}")}
    for row in rows:
        key = _party(row, place.country, by_mnis)
        if key and row["votes"] > votes.get(key, -1):  # of several independents, the strongest
            votes[key] = row["votes"]
            cites[key] = Citation(name, f"line {row.line}")
    first = rows[0]
    return Notional(place, election, votes, first["valid"], first["electorate"], cites)


def _party(row: Row, country: str, by_mnis: Mapping[str, str]) -> str:
    if "Speaker" in row["party"]:
        return "spk"
    key = OWN_NUMBERS.get(row["mnis_id"]) or by_mnis.get(row["mnis_id"], "")
    if country == "Northern Ireland":
        key = IN_NORTHERN_IRELAND.get(row["mnis_id"], key)
    return GREENS.get(country, key) if key == "green" else key
