"""The maps: 650 links of one size, one tab stop, and a state that is a class."""

import re
import xml.etree.ElementTree as ET

import pytest

from tellers.publish.drawing.charts import PartySeats
from tellers.publish.drawing.maps import (
    TILES,
    HexCell,
    HexState,
    Region,
    hex_class,
    hex_map,
    hex_update,
    map_key,
    tile_map,
)


def layout(number: int = 650) -> list[HexCell]:
    """A block of cells 26 wide: the northern rows Scottish, the first columns of the rest Welsh."""
    cells = []
    for n in range(number):
        q, r = n % 26, -(n // 26)
        nation = "Scotland" if r > -4 else "Wales" if q < 3 and r < -20 else "England"
        q += 9 if nation == "Scotland" else 0
        cells.append(HexCell(f"X{n:03}", q, r, f"Seat & {n}", nation, f"/contest/{n}"))
    return cells


STATES = {
    "X000": HexState("snp", "SNP gain from Labour", True),
    "X100": HexState("lab", "Labour hold"),
}


def parsed(markup: str) -> ET.Element:
    return ET.fromstring(
        f"<p>{markup.replace(' checked', '')}</p>".replace('id="lets">', 'id="lets"/>', 1)
    )


def hexagons(number: int = 650) -> dict[str, ET.Element]:
    page = parsed(hex_map(layout(number), STATES, title="Two seats have declared"))
    return {a.get("id", ""): a for a in page.iter("a")}


def test_there_are_six_hundred_and_fifty_links_each_with_its_id_page_and_title() -> None:
    links = hexagons()
    assert len(links) == 650
    assert links["hex-X000"].get("href") == "/contest/0"
    assert links["hex-X000"].findtext("title") == "Seat & 0: SNP gain from Labour"
    assert links["hex-X649"].findtext("title") == "Seat & 649: not declared"


def test_the_map_is_a_group_with_one_tab_stop() -> None:
    links = hexagons().values()
    assert [link.get("tabindex") for link in links].count("0") == 1
    svg = parsed(hex_map(layout(), {}, title="t")).find(".//svg")
    assert svg is not None and svg.get("role") == "group"


def test_a_state_is_a_class_and_a_letter() -> None:
    links = hexagons()
    assert (links["hex-X000"].get("class"), links["hex-X000"].findtext("text")) == (
        "hx p-snp gain",
        "S",
    )
    assert (links["hex-X100"].get("class"), links["hex-X100"].findtext("text")) == ("hx p-lab", "L")
    assert (links["hex-X200"].get("class"), links["hex-X200"].findtext("text")) == ("hx aw", "")


def test_what_a_live_page_is_told_is_what_the_page_would_say() -> None:
    links = hexagons()
    for cell in layout():
        told, link = hex_update(cell, STATES.get(cell.code)), links[f"hex-{cell.code}"]
        assert told["class"] == link.get("class") == hex_class(STATES.get(cell.code))
        assert told["title"] == link.findtext("title")
        assert told["letter"] == (link.findtext("text") or "")


def test_every_hexagon_lies_within_the_picture_and_no_two_touch() -> None:
    svg = parsed(hex_map(layout(), {}, title="t")).find(".//svg")
    assert svg is not None
    left, top, width, height = (float(part) for part in svg.get("viewBox", "").split())
    places = [
        tuple(map(float, re.findall(r"-?[\d.]+", a.get("transform", "")))) for a in svg.iter("a")
    ]
    assert all(left < x < left + width and top < y < top + height for x, y in places)
    assert len(set(places)) == 650
    x0, y0 = places[0]
    assert min(((x - x0) ** 2 + (y - y0) ** 2) ** 0.5 for x, y in places[1:]) > 2 * 9.23 * 0.86


def test_north_is_up_and_odd_rows_stand_half_a_step_to_the_right() -> None:
    cells = [HexCell(str(r), 0, r, "n", "England", "/") for r in (1, 0)]
    markup = hex_map(cells, {}, title="t")
    (x1, y1), (x0, y0) = re.findall(r"translate\(([\d.]+) ([\d.]+)\)", markup)
    assert float(y1) < float(y0)
    assert float(x1) - float(x0) == pytest.approx(8.5)


def test_the_nations_are_named_beside_it_and_the_phone_has_its_box() -> None:
    markup = hex_map(layout(), {}, title="t", word="REHEARSAL")
    assert ">Scotland</text>" in markup
    assert ">Wales</text>" in markup
    assert ">England</text>" not in markup
    assert "Larger, with letters" in markup
    assert ">REHEARSAL</text>" in markup


def test_the_key_has_a_chip_a_party_and_the_two_signs() -> None:
    key = parsed(map_key([("con", "Conservative"), ("oth", "Others & more")]))
    assert [(li.findtext("span") or "") for li in key.iter("li")] == ["C", "–", "", ""]
    assert "Others &amp; more" in map_key([("oth", "Others & more")])


def test_the_tile_map_has_every_region_with_its_seats_and_total() -> None:
    regions = [Region(name.title(), 50, (PartySeats("lab", "Labour", 20, 5),)) for name in TILES]
    markup = tile_map(regions, title="t", word="REPLAY")
    grid = ET.fromstring(markup)
    tiles = list(grid.iter("svg"))[1:]
    assert len(tiles) == 12
    assert len({(tile.get("x"), tile.get("y")) for tile in tiles}) == 12
    for tile in tiles:
        assert "20 of 50" in [text.text for text in tile.iter("text")]
        assert "Lab 20" in [text.text for text in tile.iter("text")]
    assert min(float(size) for size in re.findall(r'font-size="(\d+)"', markup)) >= 11
    assert markup.count('class="ht"') == 12


def test_a_region_by_another_name_has_its_place_and_a_stranger_comes_last() -> None:
    east = tile_map([Region("Eastern", 58, ())], title="t")
    assert ">East of England</text>" in east
    assert ">None declared</text>" in east
    stranger = ET.fromstring(tile_map([Region("Atlantis", 3, (), "/a")], title="t"))
    (tile,) = list(stranger.iter("svg"))[1:]
    assert tile.get("y") == "460"
    assert next(iter(stranger.iter("a"))).get("href") == "/a"
