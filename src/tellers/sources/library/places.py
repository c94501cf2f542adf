"""The Library's constituencies: one value each, though a name changes within one boundary set.

Its number says which rows of a set are one constituency. The number starts again in each set, so
it links nothing beyond it (oddity 13).
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date

from tellers.record.identity import constituency_id
from tellers.record.places import Constituency
from tellers.sources.library.rows import GroupRow
from tellers.sources.library.spellings import spelt
from tellers.sources.maps.boundaries import Gazetteer, map_in_force, printed

REGIONS: Mapping[str, str] = {
    "Eastern": "East of England",
    "Yorkshire and the Humber": "Yorkshire and The Humber",
    "Yorkshire & The Humber": "Yorkshire and The Humber",
    "Yorkshire and The Humber": "Yorkshire and The Humber",
}
"""Regions as Parliament's own results spell them (oddity 40); others stand as they are."""

NATIONS = frozenset({"Wales", "Scotland", "Northern Ireland", "Ireland"})

UNIVERSITIES: Mapping[str, str] = {
    "Cambridge University": "England",
    "Combined English Universities": "England",
    "Combined Scottish Universities": "Scotland",
    "Dublin University": "Ireland",
    "London University": "England",
    "National University of Ireland": "Ireland",
    "Oxford University": "England",
    "Queen's University of Belfast": "Northern Ireland",
    "University of Wales": "Wales",
}
"""The seats of graduates, until 1950, and the country of each."""

NAMESAKES: Mapping[tuple[str, str], str] = {("Ireland", "Louth"): "County Louth"}
"""Two seats of 1918 share a name: the Irish one carries its county's (`rules.md` 2)."""

REDRAWN: Mapping[tuple[str, str], date] = {
    ("1983-1992", "Buckingham"): date(1992, 4, 9),
    ("1983-1992", "Milton Keynes South West"): date(1992, 4, 9),
    ("1983-1992", "Milton Keynes North East"): date(1992, 4, 9),
}
"""Seats of the interim redrawing of 1992 in England, which split Milton Keynes in two."""


def name_of(row: GroupRow) -> str:
    """A constituency's name as printed: "&" in full, capitals small within it, no misspelling.

    >>> printed("Queen'S University Of Belfast".replace("'S", "'s"))
    "Queen's University of Belfast"
    """
    name = _in_print(spelt(row.name))
    return NAMESAKES.get((row.region, name), name)


def _in_print(name: str) -> str:
    written = re.sub(r"'S\b", "'s", name.replace("&", "and"))
    return printed(re.sub(r"\.(?=\S)", " ", written))


def _names(row: GroupRow) -> set[str]:
    """The name of a row's place, and the file's own where it misspells it."""
    is_misspelt = spelt(row.name) != row.name
    return {name_of(row), *({_in_print(row.name)} if is_misspelt else ())}


def country_of(row: GroupRow) -> str:
    """The country whose map the place is on. Until 1922 all of Ireland has one."""
    name = name_of(row)
    if name not in UNIVERSITIES:
        return row.region if row.region in NATIONS else "England"
    is_irish = UNIVERSITIES[name] == "Northern Ireland" and row.polled_on.year == 1918
    return "Ireland" if is_irish else UNIVERSITIES[name]


def places_of(rows: Iterable[GroupRow], gazetteer: Gazetteer) -> dict[int, Constituency]:
    """The constituency of each row, by line; its name is that of the map's last election.

    Where a country kept its map while the Library began another set, both are one constituency.
    """
    grouped: dict[tuple[str, str, str], list[GroupRow]] = defaultdict(list)
    for row in rows:
        grouped[_same(row)].append(row)
    merged: dict[str, list[GroupRow]] = defaultdict(list)
    for group in grouped.values():
        merged[_id_of(max(group, key=_recent))] += group
    found: dict[int, Constituency] = {}
    for key, group in merged.items():
        place = _enter(key, sorted(group, key=_recent), gazetteer)
        found |= {row.line: place for row in group}
    return found


def _recent(row: GroupRow) -> date:
    return row.polled_on


def _same(row: GroupRow) -> tuple[str, str, str]:
    """What the rows of one constituency share: the map, the part of it redrawn, the number."""
    begun = REDRAWN.get((row.set, name_of(row)))
    if begun is not None and row.polled_on >= begun:
        return row.set, "redrawn", name_of(row)
    return row.set, country_of(row), row.number or name_of(row)


def _id_of(last: GroupRow) -> str:
    """The id of the constituency whose last row on a map this is."""
    name, in_force = name_of(last), map_in_force(country_of(last), last.polled_on)
    begun = REDRAWN.get((last.set, name), in_force.starts_on)
    return constituency_id(name, in_force.starts_on if last.polled_on < begun else begun)


def _enter(key: str, rows: list[GroupRow], gazetteer: Gazetteer) -> Constituency:
    last = rows[-1]
    name, country = name_of(last), country_of(last)
    region = "" if name in UNIVERSITIES else REGIONS.get(last.region, last.region)
    codes = {(f"cbp-8647 {row.set}", row.number) for row in rows if row.number}
    place = Constituency(
        key,
        name,
        map_in_force(country, last.polled_on).id,
        country,
        region or country,
        aliases=tuple(sorted(set().union(*map(_names, rows)) - {name})),
        codes=tuple(sorted(codes)),
    )
    return gazetteer.add(place)
