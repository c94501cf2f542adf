"""The layouts of the hexagon map: every constituency of its election has its place."""

import json
from datetime import date
from pathlib import Path

import pytest
from tests.builders import IN_2019, IN_2024

from tellers.errors import UnreadableSource
from tellers.record.record import Record
from tellers.sources.layouts import LAYOUTS, Place, read_layout

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
