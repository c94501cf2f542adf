"""Oddities that only several files together show, each by its number in the data's own README."""

import csv
from collections import Counter, defaultdict
from datetime import date
from pathlib import Path

from tellers.record import figures
from tellers.record.record import Record
from tellers.sources.maps.codes import GSS, SINCE_1997, read_codes
from tellers.sources.parliament.files import GENERAL_ELECTIONS

PARTIES = {
    "Conservative": "con", "Conservative Party": "con", "Labour": "lab", "Labour Party": "lab",
    "Liberal Democrat": "lib", "Liberal Democrats": "lib", "SNP": "nat", "Plaid Cymru": "nat",
    "PC/SNP": "nat",
}  # fmt: skip


COLUMNS = {"con_votes": "con", "lab_votes": "lab", "lib_votes ": "lib", "natSW_votes": "nat"}


def test_02_each_file_has_the_encoding_that_it_declares_or_none_of_the_others(data: Path) -> None:
    """The two XML files declare ISO-8859-1 and are; the Canadian file is Windows-1252."""
    for name in ("1997-2009", "2010-2015"):
        content = (data / f"members/parlparse-all-members-{name}.xml").read_bytes()
        assert content.startswith(b'<?xml version="1.0" encoding="ISO-8859-1"?>')
        assert content.decode("iso-8859-1")
    canada = (data / "other/canada-2011-elections-canada-table12.csv").read_bytes()
    assert "Libéral" in canada.decode("cp1252") and b"Lib\xe9ral" in canada


def test_05_the_same_column_is_another_partys_by_year(official: Record) -> None:
    """Headerless in 2010 to 2019, 31 or 32 columns; place 22 is UKIP's, Brexit's, Reform's."""
    widths = {
        when: len(official.printed[official.find("Hendon", when).id].row.cells)
        for when in ("2010", "2015", "2017", "2019", "2024")
    }
    assert widths == {"2010": 31, "2015": 31, "2017": 32, "2019": 32, "2024": 32}
    assert [file.has_header for file in GENERAL_ELECTIONS] == [False] * 4 + [True]


def test_12_ninety_seats_have_no_code_and_scottish_codes_come_twice(data: Path) -> None:
    with (data / SINCE_1997).open(encoding="utf-8-sig", newline="") as lines:
        rows = list(csv.DictReader(lines))
    assert sum(not row["ONSCode"].strip() for row in rows) == 90
    often = Counter(row["ONSCode"] for row in rows if row["ONSCode"].strip())
    twice = [code for code, number in often.items() if number > 1]
    assert twice and all(code.startswith("S14") for code in twice)
    book = read_codes(data)
    assert len(book.revised) == 5
    new = next(iter(book.revised.values()))
    _, others = book.of(date(2024, 7, 4), "West Aberdeenshire and Kincardine", new)
    assert any(scheme == GSS for scheme, _ in others)


def test_19_independents_are_six_seats_and_no_party(official: Record) -> None:
    fought = [official.returns[c.id] for c in official.contests_of("parl.2024-07-04")]
    won = [w for r in fought if (w := figures.find_winner(r)) and w.label.key == "ind"]
    assert len(won) == 6 and len({w.name for w in won}) == 6
    assert all("ind" not in figures.party_votes(result) for result in fought)


def test_21_the_five_general_elections_are_exact(official: Record) -> None:
    """Votes sum to the valid votes, majority and winner match, no seat is missing or repeated."""
    seats: Counter[str] = Counter()
    for key, printed in official.printed.items():
        result, cells = official.returns[key], printed.row.cells
        if not result.contest.election.is_general:
            continue
        seats[result.contest.election.name] += 1
        votes = sorted((int(r.cells["Votes"]) for r in printed.candidacies.values()), reverse=True)
        assert sum(votes) == int(cells["Valid votes"]) == figures.valid_votes(result)
        assert votes[0] - votes[1] == int(cells["Majority"]) == figures.find_majority(result)
        winner = figures.find_winner(result)
        assert winner is not None and winner.name is not None
        assert winner.name.last in cells["Member surname"] or not cells["Member surname"].isascii()
    assert set(seats.values()) == {650} and len(seats) == 5


def test_30_uk_politics_and_the_library_agree_in_every_seat_of_1997_to_2019(data: Path) -> None:
    """Totals and electorates, and con, lab, lib and nationalist once the names are joined."""
    ours: dict[tuple[str, int, int], Counter[str]] = {}
    found: dict[tuple[str, str, str], Counter[str]] = defaultdict(Counter)
    text = (data / "uk-politics-1.0.5/GE_results.tsv").read_text("utf-8")
    for line in text.splitlines()[1:]:
        place, day, party, votes = line.split("\t")
        _, name, county, _, _, electorate = place.split("|")
        key = (day[:4], f"{name}|{county}", electorate)
        found[key]["total"] += int(float(votes))
        found[key][PARTIES.get(party, "other")] += int(float(votes))
    for (year, _, electorate), counted in found.items():
        ours[year, int(float(electorate)), counted["total"]] = counted
    library = data / "commons-library/cbp-8647-1918-2019election_results.csv"
    with library.open(encoding="cp1252", newline="") as lines:
        rows = [row for row in csv.DictReader(lines) if row["election"] in {k[0] for k in ours}]
    assert len(rows) == len(ours) == 4_564
    for row in rows:
        counted = ours[row["election"], int(row["electorate"]), int(row["total_votes"])]
        for field, group in COLUMNS.items():
            assert int(row[field].strip() or 0) == counted[group], (row, counted)
