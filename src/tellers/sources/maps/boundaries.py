"""Maps: which boundary set was in force where and when, and how the set of 2024 overlaps 2010's."""

import re
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from functools import cache
from pathlib import Path

from tellers.record.identity import constituency_id
from tellers.record.places import BoundarySet, Constituency, Overlap
from tellers.sources.maps.codes import CodeBook
from tellers.sources.tabular import Column, Table, Unread, ons_code, read_table, text

OVERLAPS = "psephology/constituency-area-overlaps.csv"

_BEGINS: dict[str, tuple[str, ...]] = {
    "England": (
        "1918-12-14", "1945-07-05", "1950-02-23", "1955-05-26", "1974-02-28", "1983-06-09",
        "1997-05-01", "2010-05-06", "2024-07-04",
    ),
    "Wales": (
        "1918-12-14", "1950-02-23", "1955-05-26", "1974-02-28", "1983-06-09", "1997-05-01",
        "2010-05-06", "2024-07-04",
    ),
    "Scotland": (
        "1918-12-14", "1950-02-23", "1955-05-26", "1974-02-28", "1983-06-09", "1997-05-01",
        "2005-05-05", "2024-07-04",
    ),
    "Northern Ireland": (
        "1922-11-15", "1950-02-23", "1974-02-28", "1983-06-09", "1997-05-01", "2010-05-06",
        "2024-07-04",
    ),
    "Ireland": ("1918-12-14",),
}  # fmt: skip
"""The general election at which each country first used a map.

By Parliament's own list of boundary sets (psephology-db/boundary_sets.csv), which begins each set
on the day of the dissolution before. The interim redrawing of 1992 in England is kept apart.
"""

LAST_OF_IRELAND = date(1922, 11, 15)
"""The first general election without the whole of Ireland: six counties stayed, on a new map."""


def boundary_sets() -> dict[str, BoundarySet]:
    """Every boundary set by id, each ending on the day on which the next begins."""
    sets = {}
    for country, days in _BEGINS.items():
        begins = [date.fromisoformat(day) for day in days]
        last = LAST_OF_IRELAND if country == "Ireland" else None
        for start, end in zip(begins, [*begins[1:], last], strict=True):
            slug = country.lower().replace(" ", "-")
            found = BoundarySet(f"{slug}-{start.year}", country, start, end)
            sets[found.id] = found
    return sets


SETS = boundary_sets()


@cache
def map_in_force(country: str, polled_on: date) -> BoundarySet:
    """The boundary set that an election in a country on that day used."""
    return next(s for s in SETS.values() if s.country == country and s.covers(polled_on))


SMALL_WORDS = {
    "Of": "of", "Upon": "upon", "Under": "under", "And": "and", "In": "in", "On": "on",
    "Super": "super", "An": "an",
}  # fmt: skip


@cache
def printed(name: str) -> str:
    """A constituency's name in its usual English form: small words stay small within it.

    Nineteen names of 2010 to 2019 are published with capitals there (oddity 10).

    >>> printed("City Of Chester"), printed("Ashton-Under-Lyne"), printed("The Wrekin")
    ('City of Chester', 'Ashton-under-Lyne', 'The Wrekin')
    """
    words = re.split(r"([ -])", name)
    return words[0] + "".join(SMALL_WORDS.get(word, word) for word in words[1:])


@dataclass
class Gazetteer:
    """The constituencies met so far: one value for each, as its first source names it."""

    places: dict[str, Constituency] = field(default_factory=dict)
    codes: CodeBook = field(default_factory=CodeBook)

    def enter(
        self, name: str, country: str, region: str, code: str, polled_on: date
    ) -> Constituency:
        """The constituency of that name on the map in force on that day."""
        in_force = map_in_force(country, polled_on)
        place = constituency_id(name, in_force.starts_on)
        if place not in self.places:
            gss, others = self.codes.of(in_force.starts_on, name, code)
            self.places[place] = Constituency(
                place, printed(name), in_force.id, country, region, gss, codes=others
            )
        return self.places[place]

    def add(self, place: Constituency) -> Constituency:
        """A constituency that its source describes whole; the one met before keeps its names."""
        return self.places.setdefault(place.id, place)


def exact_share(cell: str) -> Fraction:
    """A decimal share of one, kept as the exact fraction that the decimal writes."""
    try:
        return Fraction(text(cell))
    except ValueError:
        raise Unread("a share between 0 and 1") from None


OVERLAP_COLUMNS = (
    Column("earlier", 1, ons_code),
    Column("later", 3, ons_code),
    Column("of_earlier", 5, exact_share),
    Column("of_later", 6, exact_share),
)


def read_overlaps(
    folder: Path, earlier: dict[str, Constituency], later: dict[str, Constituency]
) -> tuple[tuple[Overlap, ...], Table]:
    """Overlaps by residential addresses of the seats of 2010 and of 2024, both found by code."""
    table = read_table(folder, OVERLAPS, OVERLAP_COLUMNS, header=False, at_least=1424)
    overlaps = []
    for row in table.rows:
        old, new = earlier.get(row["earlier"]), later.get(row["later"])
        if old is not None and new is not None:
            overlaps.append(Overlap(old.id, new.id, row["of_earlier"], row["of_later"]))
    return tuple(overlaps), table
