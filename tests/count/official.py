"""General elections straight from Parliament's official files, for tests that need a real night.

This reader is short and of other code than `tellers.sources`, on purpose: the count is held against
the raw rows, not against our own reading of them.
"""

import csv
import os
from collections.abc import Iterator
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from tests.builders import IN_2017, IN_2019, a_candidacy, a_contest, a_record, cites_for, slug

from tellers.record.contests import Contest, Declaration
from tellers.record.people import Name
from tellers.record.places import Constituency
from tellers.record.record import Record

DATA = Path(os.environ.get("TELLERS_DATA") or Path(__file__).parents[3] / "shared/data")
PARLIAMENTS = {IN_2017: "57", IN_2019: "58"}
KEYS = {
    "Con": "con", "Lab": "lab", "LD": "ld", "SNP": "snp", "PC": "pc", "UKIP": "ukip",
    "BRX": "brx", "Brexit": "brx", "Green": "green", "DUP": "dup", "SF": "sf", "SDLP": "sdlp",
    "UUP": "uup", "APNI": "apni", "Alliance": "apni", "Spk": "spk", "Ind": "ind",
}  # fmt: skip
LONDON = ZoneInfo("Europe/London")

needs_data = pytest.mark.skipif(
    not (DATA / "psephology").is_dir(), reason="TELLERS_DATA names no folder of official files"
)


@cache
def official_record() -> Record:
    """The general elections of 2017 and 2019, all 1,300 contests, every candidate."""
    return a_record(*(found for polled_on in PARLIAMENTS for found in _declarations(polled_on)))


def _rows(polled_on: date, name: str) -> list[list[str]]:
    parliament = DATA / "psephology/results-by-parliament" / PARLIAMENTS[polled_on]
    with (parliament / "general-election" / name).open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def _declarations(polled_on: date) -> Iterator[Declaration]:
    stood: dict[str, list[list[str]]] = {}
    for row in _rows(polled_on, "candidacies.csv"):
        stood.setdefault(row[0], []).append(row)
    for row in _rows(polled_on, "constituencies.csv"):
        contest, votes = _contest(polled_on, row, stood[row[0]])
        told = datetime.strptime(row[7], "%d/%m/%Y %H:%M").replace(tzinfo=LONDON).astimezone(UTC)
        yield Declaration(contest, votes, cites_for(contest), int(row[16]), int(row[14]), told)


def _contest(
    polled_on: date, row: list[str], stood: list[list[str]]
) -> tuple[Contest, dict[str, int]]:
    place = Constituency(f"2010/{row[0]}", row[2], "2010", row[5], row[4], row[0])
    candidacies, votes = [], {}
    for number, person in enumerate(stood):
        key = f"{KEYS.get(person[8]) or slug(person[7])}.{number}"
        candidacies.append(a_candidacy(key, name=Name(person[12].strip(), person[13].strip())))
        votes[key] = int(person[18])
    return a_contest((), place=place, polled_on=polled_on, candidacies=tuple(candidacies)), votes
