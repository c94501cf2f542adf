"""Which constituencies of the map before each constituency comes from, and how that is known.

Between 2010 and 2024 the overlaps are measured. Before, only names link two maps, and a name may
have moved: such a link says so, and no figure is compared across it (`rules.md` 7 and 8).
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from tellers.record.matching.spelling import place_key, plain
from tellers.record.places import BoundarySet, Constituency, Overlap
from tellers.record.record import Record


class KnownBy(StrEnum):
    """How a link is known, the surest first."""

    OVERLAP = "overlap"
    NAME = "name"
    PART_OF_NAME = "part of the name"


TRUST = {
    KnownBy.OVERLAP: "measured, by residential addresses",
    KnownBy.NAME: "the same name on both maps; how far the boundaries differ is not known",
    KnownBy.PART_OF_NAME: "one map puts the county or borough before the name; not otherwise known",
}
"""How far to trust a link, in words."""


@dataclass(frozen=True, slots=True)
class Link:
    """One earlier constituency that a later one comes from; shares only where they are measured."""

    later: str
    earlier: str
    known_by: KnownBy
    share_of_earlier: Fraction | None = None
    share_of_later: Fraction | None = None

    @property
    def trust(self) -> str:
        """How far to trust it, in words."""
        return TRUST[self.known_by]


def links_of(record: Record) -> tuple[Link, ...]:
    """Every link of every constituency, by the later one's id, then the earlier one's."""
    measured: dict[str, list[Overlap]] = {}
    for overlap in record.overlaps:
        measured.setdefault(overlap.later, []).append(overlap)
    maps = _by_map(record)
    found: list[Link] = []
    for current, places in maps.items():
        earlier = maps.get(_map_before(record, current), [])
        unmeasured = [place for place in places if place.id not in measured]
        found += (_measured(one) for place in places for one in measured.get(place.id, ()))
        found += _by_name(unmeasured, earlier)
        found += _within(unmeasured)
    return tuple(sorted(found, key=lambda link: (link.later, link.earlier)))


def _measured(overlap: Overlap) -> Link:
    shares = (overlap.share_of_earlier, overlap.share_of_later)
    return Link(overlap.later, overlap.earlier, KnownBy.OVERLAP, *shares)


def _by_map(record: Record) -> dict[str, list[Constituency]]:
    maps: dict[str, list[Constituency]] = {}
    for place in record.constituencies.values():
        maps.setdefault(place.boundary_set, []).append(place)
    return maps


def _map_before(record: Record, current: str) -> str:
    """The id of the map that a map replaced; Northern Ireland's first one replaced Ireland's."""
    now = record.boundary_sets.get(current)
    earlier: list[BoundarySet] = [
        one
        for one in record.boundary_sets.values()
        if now is not None
        and one.starts_on < now.starts_on
        and (one.country == now.country or (one.country, now.country) == IRISH)
    ]
    return max(earlier, key=lambda one: one.starts_on).id if earlier else ""


IRISH = ("Ireland", "Northern Ireland")


def _by_name(places: Iterable[Constituency], earlier: Iterable[Constituency]) -> Iterator[Link]:
    """Links by the whole name; else by its last part, where it is one place's alone on both maps.

    `Somerset Yeovil` of 1950 is the `Yeovil` of 1955.
    """
    before = list(earlier)
    named = {place_key(name): place for place in before for name in place.names}
    rest = []
    for place in places:
        found = next((named[k] for k in map(place_key, place.names) if k in named), None)
        if found is None:
            rest.append(place)
        else:
            yield Link(place.id, found.id, KnownBy.NAME)
    ends = _by_ending(before)
    for place in rest:
        ending = ends.get(plain(place.name))
        if ending is not None:
            yield Link(place.id, ending.id, KnownBy.PART_OF_NAME)
    whole = {plain(place.name): place for place in before}
    for end, later in _by_ending(rest).items():
        if later is not None and end in whole:
            yield Link(later.id, whole[end].id, KnownBy.PART_OF_NAME)


def _by_ending(places: Iterable[Constituency]) -> dict[str, Constituency | None]:
    """Places by what stands behind the first word or words of their names; None where two share it.

    A bare point of the compass is no name.
    """
    found: dict[str, Constituency | None] = {}
    for place in places:
        words = plain(place.name).split()
        for start in range(1, len(words)):
            ending = " ".join(words[start:])
            if words[start] not in NO_NAME and words[start - 1] not in NO_NAME:
                found[ending] = None if ending in found else place
    return found


NO_NAME = frozenset({
    "north", "south", "east", "west", "central", "mid", "and", "of", "the", "upon", "on", "in",
    "under", "le", "super", "st", "saint", "new", "old", "city", "northern", "southern", "eastern",
    "western", "division", "boroughs", "burghs", "district", "county", "town", "ward", "riding",
})  # fmt: skip
"""Words that begin or precede no name of a place by themselves."""


def _within(places: Iterable[Constituency]) -> Iterator[Link]:
    """Links of an interim redrawing: the same name, twice on one map, the later one newly drawn."""
    first: dict[str, Constituency] = {}
    for place in sorted(places, key=lambda place: place.id):
        key = place_key(place.name)
        if key in first:
            yield Link(place.id, first[key].id, KnownBy.NAME)
        first.setdefault(key, place)
