"""What spellings of a name have in common, and what tells two places apart."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tellers.record.identity import slug
from tellers.record.matching.near import changes, likeness
from tellers.record.matching.spelling import (
    COMPASS,
    POINTS,
    party_key,
    person_key,
    place_key,
    plain,
    points_of,
)
from tellers.record.record import Record

WORDS = st.text(string.ascii_lowercase, min_size=4, max_size=9).filter(lambda w: w not in POINTS)
PLACES = st.builds(" ".join, st.lists(WORDS, min_size=1, max_size=2)).filter(
    lambda place: place_key(place) == place
)
"""Names without a word that a key leaves out, moves or writes in full."""


@pytest.mark.parametrize(
    "spellings",
    [
        ("West Fife", "FIFE WEST", "Fife, West", "West Fife Co Const"),
        ("City of Chester", "CHESTER, CITY OF", "City Of Chester", "Chester, City of"),
        ("Bury South", "Bury South Boro Const", "BURY SOUTH", "South Bury", "Bury South BC"),
        ("Richmond (Yorks)", "RICHMOND (YORKS)", "Richmond (Yorkshire)", "Richmond, Yorks"),
        ("The Wrekin", "WREKIN, THE", "Wrekin"),
        ("King's Lynn", "King’s Lynn", "KING`S LYNN", "Kings Lynn"),
        ("St Helens North", "Saint Helens North", "ST. HELENS, NORTH"),
        ("Ynys Môn", "YNYS MON", "Ynys Mo\N{COMBINING CIRCUMFLEX ACCENT}n"),
        ("Kingston upon Hull East", "HULL EAST", "Kingston-upon-Hull East", "East Hull"),
        ("Torridge and West Devon", "DEVON WEST & TORRIDGE", "West Devon and Torridge"),
        ("Central Suffolk and North Ipswich", "SUFFOLK CENTRAL & IPSWICH NORTH"),
        ("North East Fife", "NE Fife", "North-East Fife", "Fife Northeast"),
        ("Stratford-on-Avon", "Stratford upon Avon", "STRATFORD-UPON-AVON"),
        ("Sheffield, Brightside and Hillsborough", "Sheffield Brightside & Hillsborough"),
    ],
)
def test_spellings_of_one_place_have_one_key(spellings: tuple[str, ...]) -> None:
    assert len({place_key(name) for name in spellings}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Islington North", "Islington South"),
        ("North Dorset", "South Dorset"),
        ("West Ham North", "North West Ham"),
        ("West Bromwich East", "West Bromwich West"),
        ("Northampton South", "South Northamptonshire"),
        ("Chester", "City of Chester"),
        ("Richmond Park", "Richmond (Yorks)"),
        ("Newcastle upon Tyne Central", "Newcastle-under-Lyme"),
        ("Stoke-on-Trent North", "Hackney North and Stoke Newington"),
        ("Mid Dorset and North Poole", "North Dorset and Mid Poole"),
    ],
)
def test_two_places_have_two_keys(one: str, other: str) -> None:
    assert place_key(one) != place_key(other)


@given(place=PLACES, point=st.sampled_from(COMPASS), other=st.sampled_from(COMPASS))
def test_a_compass_word_moves_and_never_turns(place: str, point: str, other: str) -> None:
    key = place_key(f"{place} {point}")
    assert place_key(f"{point} {place}") == place_key(f"{place.upper()}, {point.title()}") == key
    assert (place_key(f"{place} {other}") == key) == (point == other)
    assert points_of(key) == (point,)


@given(st.text(max_size=30))
def test_a_key_is_its_own_key_and_says_nothing_of_case(name: str) -> None:
    assert plain(plain(name)) == plain(name)
    assert party_key(party_key(name)) == party_key(name) or party_key(name).endswith("party")
    assert place_key(name.upper().lower()) == place_key(name.lower().upper().lower())


def test_people_are_found_with_titles_and_last_name_first() -> None:
    keys = {"Jeremy Corbyn", "CORBYN, Jeremy", "Rt Hon Jeremy Corbyn MP", "jeremy  corbyn"}
    assert {person_key(name) for name in keys} == {"jeremy corbyn"}
    assert person_key("Sir Ed Davey") == "ed davey"
    assert person_key("Lady") == "lady"


def test_every_slug_has_the_key_of_its_name(packaged: Record) -> None:
    names = {place.name for place in packaged.constituencies.values()}
    assert [name for name in names if place_key(slug(name)) != place_key(name)] == []


SHORT = st.text("abc ", max_size=7)


@given(SHORT, SHORT, SHORT)
def test_changes_are_a_distance(one: str, other: str, third: str) -> None:
    assert changes(one, other) == changes(other, one)
    assert (changes(one, other) == 0) == (one == other)
    assert changes(one + third, other + third) <= changes(one, other)
    assert abs(len(one) - len(other)) <= changes(one, other) <= max(len(one), len(other))


@given(st.text("abcdef", min_size=2, max_size=9), st.data())
def test_two_letters_that_change_places_are_one_change(word: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(word) - 2))
    swapped = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    assert changes(word, swapped) == (word != swapped)
    assert likeness(word, word) == 100
