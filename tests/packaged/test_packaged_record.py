"""The general elections and their repairs, against the source and against the official results."""

import csv
import doctest
import hashlib
import re
from collections import defaultdict
from itertools import accumulate
from pathlib import Path

import pytest
from tests.packaged.tables import (
    DATA,
    ERRATA,
    GENERAL,
    MEMBER,
    PARLIAMENTS,
    PARTIES,
    PARTY_NAMES,
    REPAIRS,
    SOURCES,
    VOTES,
    Row,
    cells,
    contest,
    in_2010_to_2019,
    outcome,
    packaged,
    repairs_of,
    rows_of,
    source_lines,
    tsv,
)
from tools import make_packaged_record as tool

from tellers.sources.parliament.parties import GREENS

ELECTORATES_THAT_DIFFER = {
    # In 2019 psephology and the Library print two figures (oddity 29 of the data).
    *("Bolsover", "Central Devon", "Ceredigion", "Chorley"),
    *("Gedling", "Skipton and Ripon", "Wells"),
}

# ------------------------------------------------------------- the made file


def test_the_bytes_are_what_the_script_makes() -> None:
    assert tool.make(tsv()) == tool.TARGET.read_bytes()


def test_the_examples_of_the_script_run() -> None:
    assert doctest.testmod(tool).failed == 0


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("1|A|B|C|England|5\t2019-12-12\tMonster\t7", "line 2: no column is known for the party"),
        ("1|A|B|C|England|5\t1997-05-01\tPC/SNP\t7", "line 2: no column is known for the party"),
        ("1|A|B|C|England|5\t2019-12-12\tLabour\t7x", "line 2: .* is not place, date, party"),
        ("1|A\t2019-12-12\tLabour\t7", "line 2: .* is not place, date, party"),
    ],
)
def test_an_odd_line_stops_the_script_and_is_named(line: str, message: str) -> None:
    text = "\t".join(tool.HEADER) + "\n" + line
    with pytest.raises(SystemExit, match=message):
        tool.read_contests(tool.read_rows(text))


def test_a_file_that_is_not_the_source_stops_the_script(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="No such file"):
        tool.make(tmp_path / tool.SOURCE_NAME)
    wrong = tmp_path / "wrong.tsv"
    wrong.write_text("seat\tvotes\n", "utf-8")
    with pytest.raises(SystemExit, match="line 1: found"):
        tool.make(wrong)
    wrong.write_bytes("Ynys Môn".encode("cp1252"))
    with pytest.raises(SystemExit, match="not UTF-8"):
        tool.make(wrong)


def test_the_packaged_record_is_under_a_megabyte() -> None:
    sizes = {path.name: path.stat().st_size for path in tool.PACKAGED.iterdir() if path.is_file()}
    assert sizes[GENERAL] < 600_000
    assert sum(sizes.values()) < 1_000_000


def test_every_general_election_is_whole() -> None:
    contests: dict[str, set[str]] = defaultdict(set)
    for row in packaged(GENERAL):
        contests[row["election"]].add(row["name"])
    assert [len(names) for _, names in sorted(contests.items())] == [659, 659, 646] + [650] * 4


def test_every_figure_names_its_line_of_the_source() -> None:
    lines = tsv().read_text("utf-8").split("\n")
    for row in packaged(GENERAL):
        filled = [row[group] for group in tool.GROUPS if row[group]]
        numbers = list(accumulate(map(int, re.findall(r"[+-]?\d+", row["line"]))))
        cited = [lines[number - 1].split("\t") for number in numbers]
        assert [cell[3] for cell in cited] == filled, row
        assert {cell[1] for cell in cited} == {row["election"]}
        assert {cell[0].rsplit("|", 1)[1] for cell in cited} == {row["electorate"]}


def test_one_seat_carries_one_name() -> None:
    names: dict[str, set[str]] = defaultdict(set)
    for row in packaged(GENERAL):
        names[row["code"] or row["name"]].add(row["name"])
        names[re.sub(r"\W", "", row["name"]).lower()].add(row["name"])
    assert [found for found in names.values() if len(found) > 1] == []


def test_polls_held_later_carry_their_own_day() -> None:
    later = {row["name"]: row["polled_on"] for row in packaged(GENERAL) if row["polled_on"]}
    assert later == {"South Staffordshire": "2005-06-23", "Thirsk and Malton": "2010-05-27"}


# -------------------------------------------------- against the official files


def test_names_are_official_but_for_the_official_slips_of_capitals() -> None:
    differing = {
        (row["name"], seat.name) for row, seat in in_2010_to_2019() if row["name"] != seat.name
    }
    assert [pair for pair in differing if pair[0].lower() != pair[1].lower()] == []
    small = re.compile(r"\b(Of|Upon|Under|On|Super|An)\b")
    assert [pair for pair in differing if not small.search(pair[1])] == []
    assert len(differing) == 19


def test_regions_are_spelt_as_psephology_spells_them() -> None:
    for row, seat in in_2010_to_2019():
        assert (row["region"], row["country"]) == seat.place


def test_all_2600_contests_of_2010_to_2019_come_out_right() -> None:
    compared = 0
    for row, seat in in_2010_to_2019():
        found = outcome(row)
        votes, party = found.ranked[0]
        ours = (party, votes, found.majority, found.valid, found.is_settled)
        theirs = (seat.first_party, seat.first_votes, seat.majority, seat.valid, True)
        assert ours == theirs, row
        compared += 1
    assert compared == 2600


def test_electorates_agree_but_for_seven_of_2019() -> None:
    differing = {
        row["name"] for row, seat in in_2010_to_2019() if int(row["electorate"]) != seat.electorate
    }
    assert differing == ELECTORATES_THAT_DIFFER


# --------------------------------------------------------------------- repairs


COLUMN_OF = {
    "Con": "con", "Lab": "lab", "LD": "ld", "SNP": "snp", "PC": "pc", "UKIP": "ukip",
    "BRX": "brx", "Green": "green", "DUP": "dup", "UUP": "uup", "SF": "sf", "SDLP": "sdlp",
    "APNI": "apni", "Alliance": "apni",
}  # fmt: skip


def bucketed(election: str) -> set[str]:
    """The contests, by code, in which everybody without a column would be first or second.

    From psephology's candidacies alone; the columns are those that the source of that year has.
    """
    number = PARLIAMENTS[election]
    filled = {g for row in packaged(GENERAL) if row["election"] == election for g in PARTIES
              if row[g]}  # fmt: skip
    uup = {row[0]: int(row[28]) for row in rows_of(f"psephology-{number}-constituencies")}
    votes: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for row in rows_of(f"psephology-{number}-candidacies"):
        is_uup = election == "2010-05-06" and row[8] == "Ind" and int(row[18]) == uup[row[0]]
        column = "uup" if is_uup else COLUMN_OF.get(row[8], "")
        votes[row[0]][column if column in filled else ""] += int(row[18])
    return {
        code
        for code, found in votes.items()
        if found[""] >= sorted([0, *(count for column, count in found.items() if column)])[-2]
    }


@pytest.mark.parametrize("election", PARLIAMENTS)
def test_every_contest_in_which_a_bucket_is_first_or_second_is_repaired_and_no_other(
    election: str,
) -> None:
    repaired = {row["code"] for row in packaged(REPAIRS) if row["election"] == election}
    assert repaired == bucketed(election)
    assert repaired


def test_no_bucket_could_have_won_and_few_hide_a_second() -> None:
    unwon = [row["name"] for row in packaged(GENERAL) if not outcome(row).is_won]
    assert unwon == []
    unsettled: dict[str, int] = defaultdict(int)
    for row in packaged(GENERAL):
        unsettled[row["election"]] += not outcome(row).is_settled
    # Before 2010 no file here names the candidates, so these majorities are not known.
    assert sorted(unsettled.values()) == [0, 0, 0, 0, 1, 9, 13]


@pytest.mark.parametrize(
    "repair", packaged(REPAIRS), ids=lambda r: f"{r['election']} {r['candidate']}"
)
def test_a_repair_takes_no_more_than_its_bucket_holds(repair: Row) -> None:
    row = contest(repair["election"], repair["name"])
    taken = [r for r in repairs_of(row) if r["from_group"] == repair["from_group"]]
    assert sum(int(r["votes"]) for r in taken) <= int(row[repair["from_group"]])
    assert repair["code"] == row["code"]
    assert (repair["standing"] == "party") == bool(repair["party"])
    first = outcome(row).ranked[0]
    assert (repair["elected"] == "yes") == (int(repair["votes"]) == first[0])


@pytest.mark.parametrize(
    "repair", packaged(REPAIRS), ids=lambda r: f"{r['election']} {r['candidate']}"
)
def test_a_repair_is_what_its_source_says(repair: Row) -> None:
    if repair["source"] == "typed":
        number = int(repair["locator"].removeprefix(f"cell: {tool.SOURCE_NAME} line "))
        cell = tsv().read_text("utf-8").split("\n")[number - 1].split("\t")[3]
        parts = re.findall(r"[\d,]+(?= \+)|(?<=\+ )[\d,]+", repair["why"])
        figures = [int(part.replace(",", "")) for part in parts]
        assert sum(figures) == int(cell)
        assert int(repair["votes"]) in figures
        return
    line = cells(repair["source"], repair["locator"])
    named = f"{line[12].strip()} {line[13].strip()}"
    assert (line[0], named, line[18]) == (repair["code"], repair["candidate"], repair["votes"])
    standing = {"Ind": "independent", "Spk": "speaker"}.get(line[8], "party")
    assert standing == repair["standing"]


@pytest.mark.parametrize(
    ("election", "name", "winner", "majority"),
    [
        ("2019-12-12", "Chorley", (26831, "speaker"), 17392),
        ("2010-05-06", "Fermanagh and South Tyrone", (21304, "sf"), 4),
        ("1997-05-01", "Tatton", (29354, "independent"), 11077),
        ("1997-05-01", "West Bromwich West", (23969, "speaker"), 15423),
        ("2001-06-07", "Wyre Forest", (28487, "khhc"), 17630),
        ("2005-05-05", "Bethnal Green and Bow", (15801, "res"), 823),
        ("2005-05-05", "Blaenau Gwent", (20505, "independent"), 9121),
        ("2010-05-06", "Thirsk and Malton", (20167, "con"), 11281),
        ("2017-06-08", "North East Fife", (13743, "snp"), 2),
        ("2019-12-12", "Islington North", (34603, "lab"), 26188),
        ("2019-12-12", "Aberavon", (17008, "lab"), 10490),
    ],
)
def test_known_results(election: str, name: str, winner: tuple[int, str], majority: int) -> None:
    found = outcome(contest(election, name))
    assert (found.ranked[0], found.majority) == (winner, majority)
    assert found.is_settled


@pytest.mark.parametrize(
    ("election", "seats"),
    [
        ("1997-05-01", {"lab": 418, "con": 165, "ld": 46, "speaker": 1, "independent": 1}),
        ("2001-06-07", {"lab": 412, "con": 166, "ld": 52, "speaker": 1, "khhc": 1}),
        ("2005-05-05", {"lab": 355, "con": 198, "ld": 62, "res": 1, "khhc": 1}),
        ("2019-12-12", {"con": 365, "lab": 202, "snp": 48, "ld": 11, "dup": 8, "sf": 7, "pc": 4}),
        ("2019-12-12", {"sdlp": 2, "green": 1, "apni": 1, "speaker": 1}),
    ],
)
def test_seats_won_are_those_of_the_general_election(election: str, seats: dict[str, int]) -> None:
    won: dict[str, int] = defaultdict(int)
    for row in packaged(GENERAL):
        if row["election"] == election:
            won[outcome(row).ranked[0][1]] += 1
    assert {party: won[party] for party in seats} == seats


# --------------------------------------------------------------------- sources


@pytest.mark.parametrize("name", [REPAIRS, VOTES, MEMBER, PARTY_NAMES])
def test_every_row_has_a_known_source_and_a_locator(name: str) -> None:
    known = {row["id"]: row for row in packaged(SOURCES)}
    for row in packaged(name):
        assert row["source"] in known
        assert row["locator"]
        assert row.get("grade", "A") in ("A", "B", "C")
        assert row.get("grade", known[row["source"]]["grade"]) == known[row["source"]]["grade"]


def test_every_party_has_a_name_and_every_name_a_row() -> None:
    used = {row["party"] for name in (REPAIRS, VOTES, MEMBER) for row in packaged(name)}
    greens = set(GREENS.values())  # two more parties behind the one column of the source
    assert {row["id"] for row in packaged(PARTY_NAMES)} == (used - {""}) | set(PARTIES) | greens


def test_every_source_may_leave_the_machine_and_is_used() -> None:
    used = {
        row["source"] for name in (REPAIRS, VOTES, MEMBER, PARTY_NAMES) for row in packaged(name)
    }
    used |= {row["return_source"] for row in packaged(VOTES)} | {"uk-politics"}
    used |= {row["source"] for row in packaged(ERRATA) if "/" not in row["source"]}
    assert {row["id"] for row in packaged(SOURCES)} == used
    assert {row["redistributable"] for row in packaged(SOURCES)} == {"yes"}
    assert not any("parlparse" in row["file"] for row in packaged(SOURCES))


@pytest.mark.parametrize("row", packaged(SOURCES), ids=lambda row: row["id"])
def test_a_source_is_the_file_that_was_read(row: Row) -> None:
    if row["id"] == "typed":
        assert (row["file"], row["sha256"]) == ("", "")
        return
    source_lines(row["id"])
    assert hashlib.sha256((DATA / row["file"]).read_bytes()).hexdigest() == row["sha256"]


# ------------------------------------------------------------------------- errata


@pytest.mark.parametrize(
    "row", packaged(ERRATA), ids=lambda row: f"{row['contest']} {row['field']}"
)
def test_an_erratum_is_right_by_its_source_and_found_in_the_file(row: Row) -> None:
    file = next((s["file"] for s in packaged(SOURCES) if s["id"] == row["source"]), row["source"])
    if not (DATA / file).is_file():
        pytest.skip(f"{DATA / file} is not here")
    lines = (DATA / file).read_text("utf-8-sig").splitlines()
    number = int(row["locator"].removeprefix("line "))
    assert row["right"] in next(csv.reader([lines[number - 1]]))
    assert row["why"]
