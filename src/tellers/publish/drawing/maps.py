"""The maps of a count: a hexagon a constituency, and a tile a region where no layout file is there.

They exist because a seat is a seat whatever its acres: every hexagon has one size. Its whole
state is in its class, so that a live page changes a class and a letter and redraws nothing; the
shape, its hatch included, stands once in the picture and takes its colours from there.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from html import escape
from typing import Final

from tellers.publish.drawing.charts import PartySeats
from tellers.publish.drawing.palette import (
    Frame,
    Mark,
    hatches,
    label,
    mark,
    percent,
    run,
    shape,
    text_width,
)

STEP_X: Final = 17.0
RADIUS: Final = STEP_X / math.sqrt(3)
STEP_Y: Final = 1.5 * RADIUS
FILLED: Final = 0.94  # of its cell
NAME: Final = 20  # px in the picture, 12 as drawn at 360 px


@dataclass(frozen=True, slots=True)
class HexCell:
    """A constituency's place in an odd-r layout whose rows count northwards, and its page."""

    code: str
    q: int
    r: int
    name: str
    nation: str
    href: str


@dataclass(frozen=True, slots=True)
class HexState:
    """What is declared in one seat; `words` are "Conservative hold" or "Labour gain from SNP"."""

    party: str
    words: str
    is_gain: bool = False


@dataclass(frozen=True, slots=True)
class Region:
    """A region or nation of the tile map: the seats it has and those declared in it so far."""

    name: str
    total: int
    parties: tuple[PartySeats, ...]
    href: str = ""


# The hexagon map ----------------------------------------------------------------------------------


def hex_class(state: HexState | None) -> str:
    """The class that draws one hexagon: empty, held or gained.

    >>> hex_class(None), hex_class(HexState("con", "Conservative gain from Labour", True))
    ('hx aw', 'hx p-con gain')
    """
    if state is None:
        return "hx aw"
    return f"hx {mark(state.party).css}{' gain' if state.is_gain else ''}"


def hex_update(cell: HexCell, state: HexState | None) -> dict[str, str]:
    """What a live page is told of one hexagon; see `static/live.js`.

    >>> hex_update(HexCell("E1", 0, 0, "Putney", "England", "/"), None)
    {'class': 'hx aw', 'title': 'Putney: not declared', 'letter': ''}
    """
    words = state.words if state else "not declared"
    letter = mark(state.party).letter if state else ""
    return {"class": hex_class(state), "title": f"{cell.name}: {words}", "letter": letter}


def hex_map(
    cells: Sequence[HexCell],
    states: Mapping[str, HexState],
    *,
    title: str,
    desc: str = "",
    word: str = "",
) -> str:
    """The map with its "Larger, with letters" box for the phone; one tab stop, arrows between.

    A code that `states` lacks is not declared.
    """
    places = _places(tuple(cells))
    spoken = desc or (
        "One hexagon a constituency. A letter and a colour give the party, hatching a gain, an "
        "empty hexagon a seat not yet declared. The table of declarations has every seat."
    )
    body = [
        _symbol(),
        *(
            _hexagon(cell, states.get(cell.code), place, is_first=number == 0)
            for number, (cell, place) in enumerate(places.items())
        ),
        _names(tuple(cells)),
        shape("path", "ring", d=_outline()),
    ]
    width = max(x for x, _ in places.values()) + STEP_X / 2 + 1
    height = max(y for _, y in places.values()) + RADIUS + 1
    frame = Frame("map", title, spoken, word)
    size = f'viewBox="-1 -1 {width + 1:.0f} {height + 1:.0f}" font-size="{NAME}"'
    return (
        '<input class="lets" type="checkbox" id="lets"><label class="lets" for="lets">'
        'Larger, with letters</label><div class="mapbox">'
        f"{frame.svg(size, body, css='map', role='group')}</div>"
    )


def map_key(parties: Iterable[tuple[str, str]]) -> str:
    """The key below the map: (party id, name) in the order given, then gain and not declared."""
    items = [
        f'<li><span class="chip one {sign.css}">{sign.letter}</span> {escape(name)}</li>'
        for sign, name in ((mark(party, name), name) for party, name in parties)
    ]
    items += [
        '<li><span class="sw hatched"></span> Gain</li>',
        '<li><span class="sw"></span> Not declared</li>',
    ]
    return f'<ul class="key">{"".join(items)}</ul>'


@lru_cache(maxsize=4)
def _places(cells: tuple[HexCell, ...]) -> dict[HexCell, tuple[float, float]]:
    """The middle of each hexagon in the picture; odd rows stand half a step to the right."""
    west, north = min(c.q for c in cells), max(c.r for c in cells)
    return {
        cell: (
            (cell.q - west + (cell.r % 2) / 2) * STEP_X + STEP_X / 2,
            (north - cell.r) * STEP_Y + RADIUS,
        )
        for cell in cells
    }


@lru_cache(maxsize=4)
def _names(cells: tuple[HexCell, ...]) -> str:
    return "".join(_nations(_places(cells)))


def _corners() -> list[tuple[float, float]]:
    reach = RADIUS * FILLED
    turns = (math.radians(60 * n - 90) for n in range(6))
    return [(reach * math.cos(turn), reach * math.sin(turn)) for turn in turns]


def _hatching() -> str:
    """Lines at 45 degrees across the hexagon, each cut off at its edges."""
    corners, lines = _corners(), []
    edges = list(zip(corners, [*corners[1:], corners[0]], strict=True))
    for offset in (-8.4, -2.8, 2.8, 8.4):  # of the line x + y = offset
        ends = []
        for (x1, y1), (x2, y2) in edges:
            a, b = x1 + y1 - offset, x2 + y2 - offset
            if a * b < 0:
                part = a / (a - b)
                ends.append(f"{x1 + part * (x2 - x1):.1f} {y1 + part * (y2 - y1):.1f}")
        lines.append("M" + "L".join(ends))
    return "".join(lines)


def _symbol() -> str:
    return (
        f'<defs><g id="hx"><path class="hxf" d="{_outline()}"/>'
        f'<path class="hxh" d="{_hatching()}"/></g></defs>'
    )


def _outline() -> str:
    return "M" + " ".join(f"{x:.2f},{y:.2f}" for x, y in _corners()) + "Z"


@lru_cache(maxsize=4096)
def _hexagon(
    cell: HexCell, state: HexState | None, place: tuple[float, float], *, is_first: bool
) -> str:
    """One hexagon: drawn once a state, since a night's next page has most of them as they were."""
    told, (x, y) = hex_update(cell, state), place
    return (
        f'<a id="hex-{escape(cell.code)}" class="{told["class"]}" href="{escape(cell.href)}" '
        f'tabindex="{0 if is_first else -1}" transform="translate({x:.1f} {y:.1f})">'
        f'<title>{escape(told["title"])}</title><use href="#hx"/>'
        f'<text y="3.2">{told["letter"]}</text></a>'
    )


def _nations(places: Mapping[HexCell, tuple[float, float]]) -> Iterable[str]:
    """The nations' names, in grey beside them; England, the largest, needs none."""
    for nation in sorted({cell.nation for cell in places} - {"England"}):
        text = "N. Ireland" if nation == "Northern Ireland" else nation
        x, y, anchor = _beside(nation, text_width(text, NAME), places)
        yield label(text, x, y, anchor=anchor, css="nation")


def _beside(
    nation: str, wide: float, places: Mapping[HexCell, tuple[float, float]]
) -> tuple[float, float, str]:
    """Left of the nation's upper half where the sea has room for the name, or else above it."""
    own = sorted((place for cell, place in places.items() if cell.nation == nation), key=_down)
    for _, y in own[len(own) // 4 :]:
        edge = min(x for x, other in places.values() if abs(other - y) < NAME) - STEP_X
        if edge >= wide and edge + 3 * STEP_X > min(x for x, other in own if abs(other - y) < NAME):
            return edge, y + 5, "end"
    west, top = min(x for x, _ in own), own[0][1]
    return max(0.0, west - STEP_X / 2), top - RADIUS - 8, "start"


def _down(place: tuple[float, float]) -> float:
    return place[1]


# The tile map -------------------------------------------------------------------------------------

# Where each region stands, (column, row), and the name it goes by: three columns fit a phone.
TILES: Final[dict[str, tuple[int, int, str]]] = {
    "scotland": (1, 0, "Scotland"),
    "north east": (2, 0, "North East"),
    "northern ireland": (0, 1, "N. Ireland"),
    "north west": (1, 1, "North West"),
    "yorkshire and the humber": (2, 1, "Yorkshire"),
    "wales": (0, 2, "Wales"),
    "west midlands": (1, 2, "West Midlands"),
    "east midlands": (2, 2, "East Midlands"),
    "south west": (0, 3, "South West"),
    "london": (1, 3, "London"),
    "east of england": (2, 3, "East of England"),
    "south east": (1, 4, "South East"),
}
ALIASES: Final = {"eastern": "east of england", "east": "east of england"}
TILE: Final = 92
COLUMN: Final = 92  # px, the narrowest a tile is drawn


def tile_map(regions: Sequence[Region], *, title: str, desc: str = "", word: str = "") -> str:
    """The twelve regions and nations as a grid of small seat bars; a name not known comes last."""
    spoken = desc or "; ".join(f"{r.name} {_declared(r)} of {r.total} declared" for r in regions)
    top, body = 22 if word else 0, [f"<defs>{hatches('tiles')}</defs>"]
    strangers = 0
    for region in regions:
        known = region.name.casefold()
        column, row, name = TILES.get(ALIASES.get(known, known), (strangers % 3, 5, region.name))
        strangers += row == 5
        body.append(_tile(region, name, f'x="{34.5 * column}%" y="{top + TILE * row}"'))
    rows = 6 if strangers else 5
    size = f'width="100%" height="{top + TILE * rows - 14}" font-size="12"'
    return Frame("tiles", title, spoken, word).svg(size, body, css="tiles", role="group")


def _declared(region: Region) -> int:
    return sum(p.seats for p in region.parties)


def _tile(region: Region, name: str, at: str) -> str:
    ordered = sorted((p for p in region.parties if p.seats), key=lambda p: -p.seats)
    body, start = [label(name, 0, 14, bold=700)], 0.0
    body.append(shape("rect", "aw", x=0, y=20, width="100%", height=20))
    for party in ordered:
        width, gained = party.seats / region.total, party.gained / region.total
        body.append(_tile_part(party.mark, start, width, gained))
        start += width
    lead = ", ".join(f"{p.mark.label} {p.seats}" for p in ordered[:2])
    body.append(label(lead or "None declared", 0, 55))
    body.append(label(f"{_declared(region)} of {region.total}", 0, 70, css="m"))
    drawn = "".join(body)
    if region.href:
        drawn = f'<a href="{escape(region.href)}">{drawn}</a>'
    return f'<svg {at} width="31%" height="{TILE - 14}" overflow="visible">{drawn}</svg>'


def _tile_part(sign: Mark, start: float, width: float, gained: float) -> str:
    body = run(sign, "tiles", (start, width, gained), (20, 20))
    if width * COLUMN >= 14:
        middle = percent(start + width / 2)
        body += label(sign.letter, middle, 34, anchor="middle", css="on", bold=700)
    return f'<g class="{sign.css}">{body}</g>'
