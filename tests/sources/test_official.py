"""The real files, held against the figures that their README gives and those they publish."""

import shutil
from collections import Counter
from pathlib import Path

import pytest

from tellers.errors import Problem, Severity, SourceError, UnreadableSource
from tellers.record import figures
from tellers.record.lineage.comparison import BaseKind, comparable, line_of
from tellers.record.record import Record
from tellers.sources.database.boundary_sets import USED
from tellers.sources.database.registrations import FILE as REGISTRATIONS
from tellers.sources.maps.boundaries import Gazetteer, read_overlaps
from tellers.sources.maps.codes import read_revised_codes
from tellers.sources.official import read_official
from tellers.sources.parliament.files import GENERAL_ELECTIONS, HEADERLESS
from tellers.sources.parliament.notionals import FILES, read_notionals
from tellers.sources.parliament.parties import PartyRegister
from tellers.sources.parliament.results import Known, read_results

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


def test_ids_are_unique_and_one_constituency_has_one_value(official: Record) -> None:
    places: dict[str, set[object]] = {}
    for contest in official.contests.values():
        places.setdefault(contest.constituency.id, set()).add(contest.constituency)
    assert all(len(values) == 1 for values in places.values())


def test_two_greg_smiths_are_told_apart(official: Record) -> None:
    contest = official.find("Mid Buckinghamshire", "2024")
    assert {c.id for c in contest.candidacies if "greg-smith" in c.id} == {
        "greg-smith.con",
        "greg-smith.green",
    }


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


CANDIDACIES = "psephology/results-by-parliament/59/general-election/candidacies.csv"
CONSTITUENCIES = "psephology/results-by-parliament/56/general-election/constituencies.csv"
NOTIONAL = "psephology/results-by-parliament/58/notional-general-election/results.csv"
OVERLAPS = "psephology/constituency-area-overlaps.csv"
REVISED = "psephology/revised_constituency_ids.csv"
EVERY = (CANDIDACIES, CONSTITUENCIES, NOTIONAL, OVERLAPS, REVISED)


def read_part(folder: Path, name: str) -> object:
    """Read the one file, or the pair that it is of."""
    known = Known(PartyRegister(), Gazetteer())
    if name == REVISED:
        return read_revised_codes(folder)
    if name == OVERLAPS:
        return read_overlaps(folder, {}, {})
    if name == NOTIONAL:
        return read_notionals(folder, FILES[1], {}, {})
    return read_results(folder, GENERAL_ELECTIONS[4 if name == CANDIDACIES else 1], known)


def one_clear_line(folder: Path, name: str) -> str:
    """The one error of reading a file."""
    with pytest.raises(SourceError) as caught:
        read_part(folder, name)
    assert "\n" not in str(caught.value) and caught.value.mend
    assert str(folder / name) in caught.value.message
    return caught.value.message


@pytest.mark.parametrize("name", EVERY)
def test_a_file_missing_empty_or_of_another_encoding_is_one_clear_line(
    broken: Path, data: Path, name: str
) -> None:
    whole = (data / name).read_bytes()
    read_part(broken, name)
    (broken / name).unlink()
    assert f"{name}: No such file or directory" in one_clear_line(broken, name)
    for content, said in (
        (b"", ":1: the file is empty"),
        (whole.decode("utf-8-sig").encode("utf-16"), ":1: a zero byte"),
        (whole.decode("utf-8-sig").encode("utf-16-le"), ":1: a zero byte"),
    ):
        (broken / name).write_bytes(content)
        assert f"{name}{said}" in one_clear_line(broken, name)


def test_a_file_missing_is_the_error_of_the_whole_reading(broken: Path) -> None:
    (broken / OVERLAPS).unlink()
    with pytest.raises(UnreadableSource, match="overlaps"):
        read_official(broken)


@pytest.mark.parametrize("part", [0.3, 0.7, 0.97])
@pytest.mark.parametrize("name", EVERY[:-1])
def test_a_file_cut_off_anywhere_is_one_clear_line_with_its_line(
    broken: Path, data: Path, name: str, part: float
) -> None:
    whole = (data / name).read_bytes()
    cut = whole[: int(len(whole) * part)]
    spoil(broken, name, cut)
    message = one_clear_line(broken, name)
    last = cut.count(b"\n") + 1
    line = int(message.split(f"{name}:")[1].split(":")[0])
    assert "cut off" in message and line == last


def test_a_code_cut_off_in_the_last_cell_of_a_file_is_a_problem(broken: Path, data: Path) -> None:
    spoil(broken, REVISED, (data / REVISED).read_bytes()[:-3])
    _, table = read_revised_codes(broken)
    (problem,) = table.problems
    assert problem.where == f"{REVISED}:5" and "expected an ONS code" in problem.message


def test_a_file_in_latin_1_names_the_line_of_its_first_accent(broken: Path, data: Path) -> None:
    latin = (data / CANDIDACIES).read_text(encoding="utf-8-sig").encode("latin-1", "replace")
    spoil(broken, CANDIDACIES, latin)
    accents = [n for n, line in enumerate(latin.splitlines(), start=1) if max(line) > 127]
    assert f"{CANDIDACIES}:{accents[0]}: byte" in one_clear_line(broken, CANDIDACIES)


@pytest.mark.parametrize(
    ("name", "other"),
    [(CANDIDACIES, CONSTITUENCIES), (CONSTITUENCIES, CANDIDACIES), (NOTIONAL, OVERLAPS)],
)
def test_another_file_under_its_name_is_one_clear_line(
    broken: Path, data: Path, name: str, other: str
) -> None:
    spoil(broken, name, (data / other).read_bytes())
    message = one_clear_line(broken, name)
    assert f"{name}:1: " in message
    assert "no column" in message or "rows can be read; first" in message


def test_odd_rows_are_problems_with_their_lines_and_the_rest_goes_on(
    broken: Path, data: Path
) -> None:
    lines = (data / CANDIDACIES).read_bytes().split(b"\r\n")
    lines[2] = lines[2][:40]
    lines[9] = lines[9].replace(b",", b";")
    spoil(broken, CANDIDACIES, b"\r\n".join(lines))
    record, problems = read_official(broken)
    stopped = [p.where for p in problems if p.severity is Severity.STOPS]
    assert stopped == [f"{CANDIDACIES}:3", f"{CANDIDACIES}:10"]
    summed = {p.where for p in problems if p.code == "sum" and p.where.startswith("psephology")}
    assert len(summed) == 2, "the two contests whose candidates are left out say so"
    assert len(record.contests) == 18_410


def test_a_folder_that_is_not_the_one_is_said_with_its_mend(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    for place, said in (
        (tmp_path / "nowhere", "no such folder"),
        (tmp_path / "file", "a file, where a folder is expected"),
        (tmp_path, "no folder `psephology` in it"),
    ):
        with pytest.raises(UnreadableSource, match="TELLERS_DATA") as caught:
            read_official(place)
        assert f"{place}: {said}" in caught.value.message


def test_a_spoilt_row_of_a_list_of_reference_is_told_and_stops_nothing(
    data: Path, tmp_path: Path, read: tuple[Record, list[Problem]]
) -> None:
    """A party deregistered before it was registered, a Parliament dated otherwise, a set unused."""
    root = tmp_path / "official"
    shutil.copytree(data, root)
    for name, before, after in (
        (REGISTRATIONS, "10/12/2009,28/07/2010", "10/12/2009,28/07/2001"),
        ("psephology-db/parliament_periods.csv", "2019-11-05", "2019-11-07"),
        (USED, "2010-05-06,England,", "2010-05-06,England,9"),
    ):
        text = (root / name).read_text("utf-8")
        assert text.count(before) == 1, name
        (root / name).write_text(text.replace(before, after), "utf-8")
    record, problems = read_official(root)
    new = [problem for problem in problems if problem not in read[1]]
    told = {problem.where.rpartition(":")[0]: str(problem) for problem in new}
    assert "before it began 2009-12-10; row left out [order, stops]" in told[REGISTRATIONS]
    assert "found 2019-11-07 in dissolved_on" in told["psephology-db/parliament_periods.csv"]
    assert "which is not its own; row left out [set, stops]" in told[USED]
    assert set(record.problems) == set(problems)
    assert len(record.contests) == len(read[0].contests)
