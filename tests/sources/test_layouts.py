"""The layouts of the hexagon map: every constituency of its election has its place."""

import json
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import IN_2019, IN_2024

from tellers.errors import Problem, UnreadableSource
from tellers.record.record import Record
from tellers.sources.layouts import LAYOUTS, Place, read_layout, read_places

GOOD = {"layout": "odd-r", "hexes": {"E14000001": {"n": "Nowhere", "q": 3, "r": -2}}}
FILE = LAYOUTS[1][1]


def layout(root: Path, content: bytes) -> tuple[Place, ...]:
    path = root / FILE
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content)
    return read_layout(root, IN_2019)


def test_a_layout_is_read(tmp_path: Path) -> None:
    assert layout(tmp_path, json.dumps(GOOD).encode()) == (Place("E14000001", 3, -2),)


def test_where_no_file_is_there_is_no_place(tmp_path: Path) -> None:
    assert read_layout(tmp_path, IN_2019) == ()
    assert read_layout(tmp_path, date(2005, 5, 5)) == ()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        json.dumps(GOOD).encode()[:60],
        json.dumps(GOOD).encode("utf-16"),
        json.dumps({"layout": "odd-r"}).encode(),
        json.dumps({"layout": "odd-r", "hexes": {"E14000001": {"q": 1}}}).encode(),
        json.dumps({"layout": "odd-r", "hexes": []}).encode(),
        json.dumps({**GOOD, "layout": "even-q"}).encode(),
    ],
)
def test_what_is_no_layout_is_one_clear_line(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(UnreadableSource) as caught:
        layout(tmp_path, content)
    assert str(tmp_path / FILE) in caught.value.message
    assert "\n" not in str(caught.value) and caught.value.mend


@pytest.mark.parametrize("day", [IN_2019, IN_2024])
def test_every_seat_of_an_election_has_one_place_of_its_own(
    official: Record, data: Path, day: date
) -> None:
    places = read_layout(data, day)
    fought = official.contests_of(f"parl.{day}")
    assert {place.code for place in places} == {c.constituency.gss_code for c in fought}
    assert len(places) == len({(place.q, place.r) for place in places}) == 650


def faulty(root: Path, hexes: dict[str, object], *codes: str) -> tuple[list[Place], list[Problem]]:
    """The places and the problems of a layout of these hexagons, written one a line."""
    path = root / FILE
    path.parent.mkdir(exist_ok=True)
    rows = ",\n".join(f"{json.dumps(code)}:{json.dumps(one)}" for code, one in hexes.items())
    path.write_text(f'{{"layout":"odd-r","hexes":{{\n{rows}\n}}}}')
    places, problems = read_places(root, IN_2019, codes)
    return list(places), problems


@pytest.mark.parametrize(
    ("second", "words"),
    [
        ({"q": 1, "r": 1}, "found the place of E14000001, 1, 1; E14000002 left out"),
        ({"q": 2}, "found None for r, expected a whole number"),
        ({"q": "2", "r": 1}, "found '2' for q"),
        ({"q": 2.5, "r": 1}, "found 2.5 for q"),
        ({"q": True, "r": 1}, "found True for q"),
        (None, "found None, expected an object with q and r"),
    ],
)
def test_a_seat_without_a_place_of_its_own_is_left_out_and_said_at_its_line(
    tmp_path: Path, second: object, words: str
) -> None:
    hexes = {"E14000001": {"q": 1, "r": 1}, "E14000002": second}
    places, (problem,) = faulty(tmp_path, hexes)
    assert places == [Place("E14000001", 1, 1)]
    assert words in problem.message
    assert (problem.code, problem.where) == ("hexagon", f"{FILE}:3")


def test_a_code_of_no_constituency_is_said_where_the_codes_are_known(tmp_path: Path) -> None:
    hexes: dict[str, object] = {"E14000001": {"q": 1, "r": 1}, "E14009999": {"q": 2, "r": 1}}
    assert faulty(tmp_path, hexes)[1] == []
    places, (problem,) = faulty(tmp_path, hexes, "E14000001")
    assert [place.code for place in places] == ["E14000001"]
    assert "found the code 'E14009999', of no constituency of that map" in problem.message


def test_a_code_that_comes_twice_makes_no_layout(tmp_path: Path) -> None:
    twice = b'{"layout":"odd-r","hexes":{"E14000001":{"q":1,"r":1},"E14000001":{"q":2,"r":1}}}'
    with pytest.raises(UnreadableSource, match="the key 'E14000001' twice"):
        layout(tmp_path, twice)


@given(st.lists(st.tuples(st.integers(-3, 3), st.integers(-3, 3)), min_size=1, max_size=20))
def test_every_seat_has_a_place_of_its_own_or_is_said(places: list[tuple[int, int]]) -> None:
    hexes = {f"E140{n:05d}": {"q": q, "r": r} for n, (q, r) in enumerate(places)}
    with TemporaryDirectory() as folder:
        found, problems = faulty(Path(folder), dict(hexes))
    assert {(place.q, place.r) for place in found} == set(places)
    assert len(found) + len(problems) == len(places)
    assert len(found) == len(set(places))


@pytest.mark.parametrize("day", [IN_2019, IN_2024])
def test_10_and_11_a_drifted_name_and_an_old_code_do_not_matter_in_a_layout(
    official: Record, data: Path, day: date
) -> None:
    codes = {c.constituency.gss_code for c in official.contests_of(f"parl.{day}")}
    places, problems = read_places(data, day, codes)
    assert (len(places), problems) == (650, [])
    assert {place.code for place in places} == codes
    written = (data / LAYOUTS[0][1]).read_text(encoding="utf-8")
    assert "Montgomeryshire and Glyndwr" in written and '"S14000006"' in written
