"""The real files, held against the figures that their README gives and those they publish."""

from collections import Counter
from pathlib import Path

import pytest

from tellers.errors import MissingColumn, Problem, UnreadableSource
from tellers.record import figures
from tellers.record.lineage import BaseKind, comparable, line_of
from tellers.record.record import Record
from tellers.sources.official import Assembly, add_official
from tellers.sources.results import GENERAL_ELECTIONS, HEADERLESS

SEATS = {
    "2010": {"con": 306, "lab": 258, "ld": 57, "dup": 8, "snp": 6, "sf": 5, "pc": 3, "sdlp": 3},
    "2015": {"con": 330, "lab": 232, "snp": 56, "dup": 8, "ld": 8, "sf": 4, "pc": 3, "sdlp": 3},
    "2017": {"con": 317, "lab": 262, "snp": 35, "ld": 12, "dup": 10, "sf": 7, "pc": 4},
    "2019": {"con": 365, "lab": 202, "snp": 48, "ld": 11, "dup": 8, "sf": 7, "pc": 4, "sdlp": 2,
             "green": 1, "apni": 1, "spk": 1},
    "2024": {"lab": 411, "con": 121, "ld": 72, "snp": 9, "sf": 7, "ind": 6, "ruk": 5, "dup": 5,
             "green": 4, "pc": 4, "sdlp": 2, "spk": 1, "apni": 1, "tuv": 1, "uup": 1},
}  # fmt: skip
VALID = {"2010": 29_687_604, "2015": 30_697_525, "2017": 32_204_184, "2019": 32_014_110,
         "2024": 28_809_340}  # fmt: skip


@pytest.mark.parametrize("year", SEATS)
def test_seats_and_valid_votes_are_the_published_ones(official: Record, year: str) -> None:
    election = next(e for e in official.general_elections() if e.name == year)
    results = [official.returns[c.id] for c in official.contests_of(election.id)]
    won = Counter(w.label.key for r in results if (w := figures.find_winner(r)))
    assert len(results) == 650
    assert {key: won[key] for key in SEATS[year]} == SEATS[year]
    assert sum(figures.valid_votes(r) for r in results) == VALID[year]


def test_every_majority_and_total_agrees_with_the_published_one(official: Record) -> None:
    differing = []
    for contest, published in official.published.items():
        result = official.returns[contest]
        found = (figures.find_majority(result), figures.valid_votes(result))
        if found != (published.majority, published.valid_votes):
            differing.append((contest, found, published))
    assert differing == []


def test_the_problems_are_the_known_ones_each_with_its_line(
    read: tuple[Record, list[Problem]],
) -> None:
    assert Counter(problem.code for problem in read[1]) == {"encoding": 4, "erratum": 1}
    assert all(problem.where.rsplit(":", 1)[1].isdigit() for problem in read[1])


def test_ids_are_unique_and_one_constituency_has_one_value(official: Record) -> None:
    places: dict[str, set[object]] = {}
    for contest in official.contests.values():
        places.setdefault(contest.constituency.id, set()).add(contest.constituency)
    assert all(len(values) == 1 for values in places.values())


def test_ulster_conservatives_and_unionists_of_2010_count_as_uup(official: Record) -> None:
    fought = official.contests_of("parl.2010-05-06")
    uup = [c for one in fought for c in one.candidacies if c.label.key == "uup"]
    assert len(uup) == 17


def test_labour_and_co_operative_is_one_candidacy_of_one_party(official: Record) -> None:
    fought = official.contests_of("parl.2024-07-04")
    joint = [c for one in fought for c in one.candidacies if c.label.parties == ("lab", "coop")]
    assert len(joint) == 49
    assert all(c.label.key == "lab" for c in joint)


def test_two_greg_smiths_are_told_apart(official: Record) -> None:
    contest = official.find("Mid Buckinghamshire", "2024")
    assert {c.id for c in contest.candidacies if "greg-smith" in c.id} == {
        "greg-smith.con",
        "greg-smith.green",
    }


def test_thirsk_and_malton_polled_later_and_holds_a_day_for_a_time(official: Record) -> None:
    contest = official.find("Thirsk and Malton", "2010")
    assert contest.id == "parl.thirsk-and-malton.2010-05-06"
    assert contest.polled_on.isoformat() == "2010-05-27"
    assert official.returns[contest.id].declared_at is None


def test_bases_are_actual_where_the_area_is_the_same_and_notional_else(official: Record) -> None:
    kinds = Counter(
        comparable(official, contest).kind for contest in official.contests_of("parl.2024-07-04")
    )
    assert kinds == {BaseKind.NOTIONAL: 578, BaseKind.ACTUAL: 72}
    north = comparable(official, official.find("Islington North", "2024"))
    assert north.kind is BaseKind.ACTUAL


def test_islington_north_walks_back_to_1918(official: Record) -> None:
    line = line_of(official, official.find("Islington North", "2024"))
    assert len(line) == 32
    assert line[-1].contest.polled_on.year == 1918
    assert not line[4].is_by_name and line[5].is_by_name


@pytest.mark.parametrize("file", GENERAL_ELECTIONS[:4], ids=lambda f: f.folder[-19:])
def test_the_headerless_columns_stand_where_the_header_of_2024_puts_them(
    data: Path, file: object
) -> None:
    del file
    for name in ("candidacies.csv", "constituencies.csv"):
        path = data / GENERAL_ELECTIONS[4].folder / name
        header = path.read_text(encoding="utf-8-sig").splitlines()[0].split(",")
        for column, place in HEADERLESS.items():
            if column in header:
                assert header.index(column) == place


@pytest.fixture
def broken(data: Path, tmp_path: Path) -> Path:
    """A folder of links to the official files, in which a test may put one that is broken."""
    for file in data.rglob("*.csv"):
        link = tmp_path / file.relative_to(data)
        link.parent.mkdir(parents=True, exist_ok=True)
        link.symlink_to(file)
    return tmp_path


def spoil(folder: Path, name: str, content: bytes) -> None:
    (folder / name).unlink()
    (folder / name).write_bytes(content)


NAME = "psephology/results-by-parliament/59/general-election/candidacies.csv"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "the file is empty"),
        (b"\xff\xfe\x00O", ":1: byte 0xff is not utf-8"),
        (b"ONS ID,Constituency name\nE1,Nowhere\n", "no column 'Party name'"),
    ],
)
def test_a_file_that_cannot_be_what_it_should_be_is_one_clear_line(
    broken: Path, content: bytes, said: str
) -> None:
    spoil(broken, NAME, content)
    with pytest.raises((UnreadableSource, MissingColumn)) as caught:
        add_official(Assembly(), broken)
    assert said in str(caught.value) and "candidacies.csv" in str(caught.value)
    assert "\n" not in str(caught.value) and caught.value.mend


def test_a_truncated_row_is_a_problem_with_its_line_and_the_rest_goes_on(
    broken: Path, data: Path
) -> None:
    lines = (data / NAME).read_bytes().split(b"\r\n")
    lines[2] = lines[2][:40]
    spoil(broken, NAME, b"\r\n".join(lines))
    assembly = Assembly()
    add_official(assembly, broken)
    found = [p for p in assembly.problems if p.code == "columns"]
    assert [p.where.rsplit(":", 1)[1] for p in found] == ["3"]
    assert len(assembly.returns) == 3_309


def test_no_folder_is_said_with_its_mend(tmp_path: Path) -> None:
    with pytest.raises(UnreadableSource, match="TELLERS_DATA"):
        add_official(Assembly(), tmp_path / "nowhere")
