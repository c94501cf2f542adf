"""Where each constituency stands on a hexagon map: the HexJSON files of Open Innovations."""

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from tellers.errors import UnreadableSource
from tellers.sources.maps.codes import REVISED, read_revised_codes

LAYOUTS = (
    (date(2024, 7, 4), "hex/uk-constituencies-2024.hexjson"),
    (date(2010, 5, 6), "hex/uk-constituencies-2010-2024.hexjson"),
)
"""Each layout from the day its boundaries were first used, newest first."""


@dataclass(frozen=True, slots=True)
class Place:
    """A constituency's place in an odd-r layout, by ONS code."""

    code: str
    q: int
    r: int


def read_layout(root: Path, polled_on: date) -> tuple[Place, ...]:
    """The layout for the map in force on a day; empty where no such file is there.

    Raises:
        UnreadableSource: the file is there and is no HexJSON in odd-r.
    """
    name = next((name for since, name in LAYOUTS if since <= polled_on), None)
    if name is None or not (root / name).is_file():
        return ()
    try:
        found = json.loads((root / name).read_text(encoding="utf-8"))
        if found["layout"] != "odd-r":
            raise TypeError(f"layout {found['layout']!r}, expected odd-r")
        revised = _revised(root) if polled_on >= LAYOUTS[0][0] else {}
        return tuple(
            Place(revised.get(code, code), hexagon["q"], hexagon["r"])
            for code, hexagon in found["hexes"].items()
        )
    except (OSError, ValueError, LookupError, TypeError, AttributeError) as error:
        raise UnreadableSource(
            f"{root / name}: no HexJSON ({error}).", mend="Fetch the file again."
        ) from error


def _revised(root: Path) -> dict[str, str]:
    """Five Scottish seats of 2024 stand in the layout under their old codes (oddity 11)."""
    return read_revised_codes(root)[0] if (root / REVISED).is_file() else {}
