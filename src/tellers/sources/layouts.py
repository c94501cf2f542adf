"""Where each constituency stands on a hexagon map: the HexJSON files of Open Innovations.

Seats are told apart by their codes, so a name that drifts ("Montgomeryshire and Glyndwr", without
its circumflex: oddity 10) does not matter and is not read.
"""

import json
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from tellers.errors import Problem, Severity, UnreadableSource
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
    return read_places(root, polled_on)[0]


def read_places(
    root: Path, polled_on: date, codes: Collection[str] = ()
) -> tuple[tuple[Place, ...], list[Problem]]:
    """The places of a layout and what is wrong with it; neither where no such file is there.

    A seat without a whole coordinate, on another's place or, where `codes` are given, of none of
    them is left out: a map with a hole says so, and one with two seats in one place does not.

    Raises:
        UnreadableSource: the file is there and is no HexJSON in odd-r, or no seat of it has a
            place.
    """
    name = next((name for since, name in LAYOUTS if since <= polled_on), None)
    if name is None or not (root / name).is_file():
        return (), []
    try:
        written = (root / name).read_text(encoding="utf-8")
        found = json.loads(written, object_pairs_hook=_once)
        if found["layout"] != "odd-r":
            raise TypeError(f"layout {found['layout']!r}, expected odd-r")
        hexes = dict(found["hexes"].items())
    except (OSError, ValueError, LookupError, TypeError, AttributeError) as error:
        raise UnreadableSource(
            f"{root / name}: no HexJSON ({error}).", mend="Fetch the file again."
        ) from error
    revised = _revised(root) if polled_on >= LAYOUTS[0][0] else {}
    reading = _Reading(name, written, frozenset(codes), revised)
    places = tuple(reading.places(hexes))
    if not places:
        raise UnreadableSource(
            f"{root / name}: no seat of it has a place.", mend="Fetch the file again."
        )
    return places, reading.problems


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object none of whose keys comes twice; JSON would keep the last and say nothing."""
    found = dict(pairs)
    if len(found) != len(pairs):
        keys = [key for key, _ in pairs]
        raise ValueError(f"the key {next(k for k in keys if keys.count(k) > 1)!r} twice")
    return found


class _Reading:
    """A layout being read: its text, by which a seat's line is found, and its faults."""

    def __init__(
        self, name: str, written: str, codes: frozenset[str], revised: Mapping[str, str]
    ) -> None:
        self.name, self.codes, self.revised = name, codes, revised
        self.lines = written.splitlines()
        self.problems: list[Problem] = []
        self.taken: dict[tuple[int, int], str] = {}

    def places(self, hexes: Mapping[str, Any]) -> Iterator[Place]:
        """The seats that have a place of their own."""
        for key, hexagon in hexes.items():
            code = self.revised.get(key, key)
            if why := self.fault(code, hexagon):
                message = f"{why}; {code} left out"
                self.problems.append(Problem("hexagon", Severity.STOPS, message, self.where(key)))
            else:
                self.taken[hexagon["q"], hexagon["r"]] = code
                yield Place(code, hexagon["q"], hexagon["r"])

    def fault(self, code: str, hexagon: Any) -> str:
        """Why a seat has no place; empty where it has one."""
        if not isinstance(hexagon, dict):
            return f"found {hexagon!r}, expected an object with q and r"
        for axis in ("q", "r"):
            if type(hexagon.get(axis)) is not int:
                return f"found {hexagon.get(axis)!r} for {axis}, expected a whole number"
        if self.codes and code not in self.codes:
            return f"found the code {code!r}, of no constituency of that map"
        other = self.taken.get((hexagon["q"], hexagon["r"]))
        return f"found the place of {other}, {hexagon['q']}, {hexagon['r']}" if other else ""

    def where(self, key: str) -> str:
        """The line of the file in which a seat's code stands."""
        lines = (n for n, line in enumerate(self.lines, 1) if f"{json.dumps(key)}:" in line)
        return f"{self.name}:{next(lines, 1)}"


def _revised(root: Path) -> dict[str, str]:
    """Five Scottish seats of 2024 stand in the layout under their old codes (oddity 11)."""
    return read_revised_codes(root)[0] if (root / REVISED).is_file() else {}
