"""Parties that were registered twice are one party, by Parliament's own number."""

import csv
from collections import defaultdict
from pathlib import Path

from tellers.record.record import Record
from tellers.sources.parliament.files import CANDIDACY_NAMES, GENERAL_ELECTIONS
from tellers.sources.parliament.parties import REGISTERED_AGAIN

OWN = {"4", "35", "44"}
"""Conservatives, UKIP and the Greens have ids of their own, by nation."""


def test_the_table_holds_every_party_with_one_number_of_parliaments_and_two_registrations(
    data: Path,
) -> None:
    place = {name: at for at, name in enumerate(CANDIDACY_NAMES)}
    numbers: dict[str, set[str]] = defaultdict(set)
    for file in GENERAL_ELECTIONS:
        with (data / file.folder / "candidacies.csv").open(encoding="utf-8-sig") as lines:
            for cells in list(csv.reader(lines))[int(file.has_header) :]:
                mnis = cells[place["MNIS party ID"]].strip()
                number = cells[place["Electoral Commission party ID"]].strip()
                if mnis and number and mnis not in OWN:
                    numbers[mnis].add(REGISTERED_AGAIN.get(number, number))
    assert {mnis: found for mnis, found in numbers.items() if len(found) > 1} == {}


def test_a_party_registered_in_both_jurisdictions_is_one_party(official: Record) -> None:
    named = [key for key, one in official.parties.items() if one.name == "Animal Welfare Party"]
    assert named == ["pp616"]


def test_the_british_national_party_is_one_party_under_either_number(official: Record) -> None:
    named = [key for key, one in official.parties.items() if one.name == "British National Party"]
    assert named == ["pp106"]
    assert not {number.lower() for number in REGISTERED_AGAIN} & set(official.parties)
