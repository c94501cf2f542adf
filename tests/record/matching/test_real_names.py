"""Names as real files spell them, with the ONS code beside the name as the truth: none is wrong."""

import csv
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from tellers.record.matching.match import day_of, match_each, match_names
from tellers.record.matching.spelling import place_key
from tellers.record.matching.verdict import Matched
from tellers.record.record import Record
from tellers.sources.packaged.tables import read_party_numbers
from tellers.sources.parliament.parties import PartyRegister
from tellers.sources.tabular import Row

LIBRARY = "commons-library/cbp-8647-1918-2019election_results.csv"
MAPS_OF = {"1997": "1997-05-01", "2001": "2001-06-07", "2005": "2005-05-05", "2010": "2010-05-06"}

Named = dict[str, str]
"""A name as a file has it, and its ONS code, empty where the file has none."""


def table(path: Path, encoding: str = "utf-8-sig", mark: str = ",") -> list[dict[str, str]]:
    with path.open(encoding=encoding, newline="") as file:
        return list(csv.DictReader(file, delimiter=mark))


def library(data: Path, year: str) -> Named:
    rows = table(data / LIBRARY, "cp1252")
    return {r["constituency_name"]: r["constituency_id"] for r in rows if r["election"] == year}


def uk_politics(data: Path, day: str) -> Named:
    rows = table(data / "uk-politics-1.0.5/GE_results.tsv", mark="\t")
    places = (row["location"].split("|") for row in rows if row["date"] == day)
    return {place[1]: place[0] if place[0][0] in "ENSW" else "" for place in places}


def hexes(data: Path, name: str) -> Named:
    """The 2024 file keys five Scottish seats by codes that were revised."""
    told = json.loads((data / "hex" / name).read_text("utf-8"))["hexes"]
    lines = (data / "psephology/revised_constituency_ids.csv").read_text("utf-8").splitlines()
    is_2024 = "2010" not in name
    revised = {old: new for old, _, new in csv.reader(lines)} if is_2024 else {}
    return {place["n"]: revised.get(code, code) for code, place in told.items()}


def by_elections(data: Path, parliament: str) -> Named:
    folder = data / "psephology/results-by-parliament" / parliament / "by-elections"
    return {
        row["Constituency name"]: row.get("ONS ID") or row["ONS ID2"]
        for row in table(folder / "candidacies.csv")
    }


def wikidata(data: Path) -> Named:
    rows = table(data / "members/wikidata-57th-parliament-2018-12.csv")
    return {row["constituency"]: "" for row in rows}


def parlparse(data: Path, election: str) -> Named:
    starts = MAPS_OF[election]
    ends = next((day for day in MAPS_OF.values() if day > starts), "9999")
    rows = table(data / "members/parlparse-members-1997-2015.csv")
    return {row["constituency"]: "" for row in rows if starts <= row["from_date"] < ends}


def of_map(record: Record, when: str) -> dict[str, str]:
    """ONS code -> our id, on the map of an election."""
    day = day_of(record, when)
    return {
        place.gss_code: place.id
        for place in record.constituencies.values()
        if place.gss_code and record.boundary_sets[place.boundary_set].covers(day)
    }


def wrong(record: Record, named: Named, found: Iterable[Matched], when: str) -> Iterator[Matched]:
    truth = of_map(record, when)
    assert {code for code in named.values() if code} <= set(truth)
    for one, code in zip(found, named.values(), strict=True):
        if one.is_sure and code and truth[code] != one.id:
            yield one


def tried(record: Record, named: Named, when: str) -> tuple[dict[str, int], list[str]]:
    """How many are how sure, and which are doubtful; after seeing that none is wrong."""
    found = match_names(named, record, when=when)
    assert list(wrong(record, named, found, when)) == []
    assert len({one.id for one in found if one.is_sure}) == sum(one.is_sure for one in found)
    return (
        dict(Counter(str(one.sureness) for one in found)),
        [one.asked for one in found if not one.is_sure],
    )


@pytest.mark.parametrize(
    ("year", "exact", "normalised"),
    [("2010", 441, 209), ("2015", 370, 280), ("2017", 441, 209), ("2019", 441, 209)],
)
def test_every_name_of_the_library_is_the_seat_of_its_code(
    official: Record, data: Path, year: str, exact: int, normalised: int
) -> None:
    named = library(data, year)
    assert tried(official, named, year) == ({"exact": exact, "normalised": normalised}, [])


@pytest.mark.parametrize(
    ("day", "doubtful"),
    [("2019-12-12", []), ("2017-06-08", []), ("2015-05-07", []), ("2010-05-06", []),
     ("2005-05-05", []), ("2001-06-07", ["RICHMOND"]), ("1997-05-01", ["RICHMOND"])],
)  # fmt: skip
def test_every_name_of_uk_politics_is_the_seat_of_its_code(
    official: Record, data: Path, day: str, doubtful: list[str]
) -> None:
    counts, open_names = tried(official, uk_politics(data, day), day)
    assert set(counts) <= {"normalised", "none"}
    assert open_names == doubtful


def test_every_constituency_of_wikidata_is_found(official: Record, data: Path) -> None:
    assert tried(official, wikidata(data), "2017") == ({"normalised": 650}, [])


@pytest.mark.parametrize(
    ("election", "doubtful"),
    [("1997", ["Renfrewshire East"]), ("2001", ["Renfrewshire East"]), ("2005", []), ("2010", [])],
)
def test_every_constituency_of_parlparse_is_found_but_one_named_before_its_time(
    official: Record, data: Path, election: str, doubtful: list[str]
) -> None:
    assert tried(official, parlparse(data, election), election)[1] == doubtful


@pytest.mark.parametrize(("file", "when"), [("2010-2024", "2019"), ("2024", "2024")])
def test_every_hexagon_is_the_seat_of_its_code(
    official: Record, data: Path, file: str, when: str
) -> None:
    named = hexes(data, f"uk-constituencies-{file}.hexjson")
    assert tried(official, named, when) == ({"exact": 649, "normalised": 1}, [])


@pytest.mark.parametrize(
    ("parliament", "when"), [("55", "2010"), ("56", "2015"), ("57", "2017"), ("58", "2019")]
)
def test_every_by_election_is_found(
    official: Record, data: Path, parliament: str, when: str
) -> None:
    assert tried(official, by_elections(data, parliament), when)[1] == []


def test_two_seats_of_one_election_share_no_key_but_two_of_1918(data: Path) -> None:
    seen: dict[tuple[str, str], tuple[str, str]] = {}
    twice = set()
    for row in table(data / LIBRARY, "cp1252"):
        key = (row["election"], place_key(row["constituency_name"]))
        seat = (row["constituency_name"].strip(), row["country/region"])
        if seen.setdefault(key, seat) != seat:
            twice.add(key)
    assert twice == {("1918", "louth")}


def test_every_printed_name_is_exactly_itself_on_its_own_map(official: Record) -> None:
    """But Louth in 1918: files give the bare name to the one in Ireland as well."""
    sets = official.boundary_sets
    for drawn in sets.values():
        places = [p for p in official.constituencies.values() if p.boundary_set == drawn.id]
        places = [p for p in places if p.id.endswith(f".{drawn.starts_on.year}")]
        places = [p for p in places if (p.name, drawn.starts_on.year) != ("Louth", 1918)]
        asked = [place.name for place in places]
        found = match_names(asked, official, when=drawn.starts_on.isoformat())
        answers = [(one.id, str(one.sureness)) for one in found]
        assert answers == [(place.id, "exact") for place in places]


def test_every_code_is_the_seat_on_whose_map_it_stands(official: Record) -> None:
    for when in ("2019", "2024"):
        truth = of_map(official, when)
        found = match_names(truth, official, when=when)
        assert [one.id for one in found] == list(truth.values())
        assert len(truth) == 650


def parties(data: Path, column: int) -> dict[str, set[str]]:
    """A name, abbreviation or number of a party -> every id under which its candidates are read."""
    register = PartyRegister(named=read_party_numbers())
    found: dict[str, set[str]] = {}
    for parliament in range(55, 60):
        folder = data / f"psephology/results-by-parliament/{parliament}/general-election"
        text = (folder / "candidacies.csv").read_text("utf-8-sig")
        for row in list(csv.reader(text.splitlines()))[parliament == 59 :]:
            fields = ("party", "abbreviation", "ec_id", "mnis_id", "adjunct")
            cells = {field: row[at].strip() for at, field in enumerate(fields, start=7)}
            label = register.label(Row(0, cells), row[5].strip())
            if row[column].strip():
                found.setdefault(row[column], set()).add(label.key)
    return found


@pytest.mark.parametrize(("column", "most_doubtful"), [(7, 21), (8, 20), (9, 1)])
def test_every_party_of_five_elections_is_its_own_or_doubtful(
    official: Record, data: Path, column: int, most_doubtful: int
) -> None:
    truth = parties(data, column)
    found = match_names(truth, official, kind="party")
    assert [one for one in found if one.is_sure and truth[one.asked] != {one.id}] == []
    assert sum(not one.is_sure for one in found) <= most_doubtful
    assert len(found) > 290


def test_the_whole_file_of_the_library_is_matched_by_its_own_elections(
    official: Record, data: Path
) -> None:
    every = table(data / LIBRARY, "cp1252")
    rows = [row for row in every if row["constituency_id"].startswith(tuple("ENSW"))]
    found = match_each([(row["constituency_name"], row["election"]) for row in rows], official)
    assert len(found) == 2659
    assert all(
        official.constituencies[one.id].gss_code == row["constituency_id"]
        for one, row in zip(found, rows, strict=True)
    )
