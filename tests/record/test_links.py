"""Links between the constituencies of one map and of the map before."""

from collections import Counter, defaultdict
from datetime import date
from fractions import Fraction

import pytest
from tests.builders import a_record

from tellers.record.lineage.links import TRUST, KnownBy, Link, links_of
from tellers.record.places import BoundarySet, Constituency, Overlap
from tellers.record.record import Record

OLD = BoundarySet("england-1950", "England", date(1950, 2, 23), date(1955, 5, 26))
NEW = BoundarySet("england-1955", "England", date(1955, 5, 26))


def linked(old: list[str], new: list[str], overlaps: tuple[Overlap, ...] = ()) -> set[Link]:
    """The links between two maps on which there are places of these names."""
    places = [
        Constituency(f"{name}/{one.id}", name, one.id, "England", "London")
        for one, names in ((OLD, old), (NEW, new))
        for name in names
    ]
    record = a_record(
        constituencies={place.id: place for place in places},
        boundary_sets={OLD.id: OLD, NEW.id: NEW},
        overlaps=overlaps,
    )
    return set(links_of(record))


def by_name(old: str, new: str, known_by: KnownBy) -> set[Link]:
    return {Link(f"{new}/{NEW.id}", f"{old}/{OLD.id}", known_by)}


@pytest.mark.parametrize(
    ("old", "new", "known_by"),
    [
        ("Hexham", "Hexham", KnownBy.NAME),
        ("Fife West", "West Fife", KnownBy.NAME),
        ("Somerset Yeovil", "Yeovil", KnownBy.PART_OF_NAME),
        ("Leith", "Edinburgh Leith", KnownBy.PART_OF_NAME),
    ],
)
def test_a_name_links_two_maps_and_says_how(old: str, new: str, known_by: KnownBy) -> None:
    assert linked([old], [new]) == by_name(old, new, known_by)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (["Islington North"], ["Islington South"]),
        (["Devon North"], ["North"]),
        (["Kent Ashford", "Surrey Ashford"], ["Ashford"]),
        (["Milton"], ["Keynes"]),
    ],
)
def test_what_may_be_another_place_is_not_linked(old: list[str], new: list[str]) -> None:
    assert linked(old, new) == set()


def test_a_measured_overlap_is_used_and_the_name_is_not_asked() -> None:
    half = Fraction(1, 2)
    overlap = Overlap(f"Leeds/{OLD.id}", f"York/{NEW.id}", half, half)
    found = linked(["Leeds", "York"], ["York"], (overlap,))
    assert found == {Link(overlap.later, overlap.earlier, KnownBy.OVERLAP, half, half)}


def test_every_constituency_since_1918_is_linked_as_far_as_the_sources_allow(
    official: Record,
) -> None:
    links = links_of(official)
    assert Counter(link.known_by for link in links) == {
        KnownBy.NAME: 3_162, KnownBy.OVERLAP: 1_438, KnownBy.PART_OF_NAME: 227,
    }  # fmt: skip
    assert len({(link.later, link.earlier) for link in links}) == len(links)
    assert all(link.trust == TRUST[link.known_by] for link in links)
    first = {one.id for one in official.boundary_sets.values() if one.starts_on.year == 1918}
    begun = {key for key, place in official.constituencies.items() if place.boundary_set in first}
    assert not begun & {link.later for link in links}
    now = [key for key, one in official.constituencies.items() if one.boundary_set[-4:] == "2024"]
    assert len(now) == 650 and set(now) <= {link.later for link in links}
    for link in links:
        measured = link.share_of_earlier is not None
        assert measured == (link.known_by is KnownBy.OVERLAP)


def test_shares_of_each_seat_of_2010_and_2024_sum_to_one(official: Record) -> None:
    earlier: defaultdict[str, Fraction] = defaultdict(Fraction)
    later: defaultdict[str, Fraction] = defaultdict(Fraction)
    for overlap in official.overlaps:
        earlier[overlap.earlier] += overlap.share_of_earlier
        later[overlap.later] += overlap.share_of_later
    assert len(earlier) == len(later) == 650
    for total in (*earlier.values(), *later.values()):
        assert abs(total - 1) < Fraction(1, 100)
