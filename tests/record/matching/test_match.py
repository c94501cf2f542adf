"""The verdict on a name: sure where it is a spelling of one thing, else a question to a person."""

import random
from dataclasses import replace
from datetime import date
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.builders import a_record

from tellers.errors import ConfigError
from tellers.record.matching.index import index_of
from tellers.record.matching.known import PARTIES, PLACES, SHARED
from tellers.record.matching.match import Matcher, day_of, match_each, match_names
from tellers.record.matching.spelling import party_key, place_key, points_of
from tellers.record.matching.verdict import Kind, Matched, Sureness
from tellers.record.people import Member, Name, Party
from tellers.record.places import BoundarySet, Constituency
from tellers.record.record import Record
from tellers.sources.official import read_packaged
from tellers.sources.packaged.tables import read_party_numbers

SETS = {
    "old": BoundarySet("old", "England", date(1950, 2, 23), date(1997, 5, 1)),
    "mid": BoundarySet("mid", "England", date(1997, 5, 1), date(2024, 7, 4)),
    "new": BoundarySet("new", "England", date(2024, 7, 4)),
    "isles": BoundarySet("isles", "Scotland", date(1950, 2, 23), date(2005, 5, 5)),
    "later-isles": BoundarySet("later-isles", "Scotland", date(2005, 5, 5)),
}
ENGLAND, SCOTLAND = ("England", "London"), ("Scotland", "Scotland")
PLACES_OF_RECORD = (
    Constituency("islington-north.1950", "Islington North", "old", *ENGLAND,
                 codes=(("library 1950", "231"),)),
    Constituency("islington-north.1997", "Islington North", "mid", *ENGLAND, "E14000763",
                 codes=(("mnis", "231"),)),
    Constituency("islington-north.2024", "Islington North", "new", *ENGLAND, "E14001305"),
    Constituency("islington-south.1997", "Islington South", "mid", *ENGLAND, "E14000764"),
    Constituency("north-dorset.1997", "North Dorset", "mid", *ENGLAND, "E14000830"),
    Constituency("south-dorset.1997", "South Dorset", "mid", *ENGLAND, "E14000933"),
    Constituency("city-of-chester.1997", "City of Chester", "mid", *ENGLAND),
    Constituency("hereford.1950", "Hereford", "old", *ENGLAND, aliases=("Herford",)),
    Constituency("buckingham.1950", "Buckingham", "old", *ENGLAND, codes=(("library 1950", "15"),)),
    Constituency("buckingham.1992", "Buckingham", "old", *ENGLAND),
    Constituency("milton.1992", "Milton", "old", *ENGLAND, codes=(("library 1950", "15"),)),
    Constituency("western-isles.1950", "Western Isles", "isles", *SCOTLAND),
    Constituency("na-h-eileanan-an-iar.2005", "Na h-Eileanan an Iar", "later-isles", *SCOTLAND,
                 "S14000027"),
    Constituency("ayr.1950", "Ayr", "isles", *SCOTLAND, "S14000006"),
    Constituency("ayr.2005", "Ayr", "later-isles", *SCOTLAND, "S14000107",
                 codes=(("ons", "S14000106"),)),
    Constituency("louth.1950", "Louth", "old", *ENGLAND),
    Constituency("county-louth.1950", "County Louth", "isles", *SCOTLAND),
)  # fmt: skip
TRUSTS = (Party("pp1", "Trust", "Tru"), Party("pp2", "The Trust Party", "Tr"))
MEMBERS = (Member("jeremy-corbyn", Name("Jeremy", "Corbyn"), ()),
           Member("angela-smith.1", Name("Angela", "Smith"), ()),
           Member("angela-smith.2", Name("Angela", "Smith"), ()))  # fmt: skip


@cache
def the_record() -> Record:
    general = read_packaged().find("Islington North", "1992").election
    return replace(
        a_record(),
        boundary_sets=SETS,
        constituencies={place.id: place for place in PLACES_OF_RECORD},
        elections={general.id: general},
        parties={**read_packaged().parties, "pp1": TRUSTS[0], "pp2": TRUSTS[1]},
        members={member.id: member for member in MEMBERS},
    )


def one(name: str, when: str = "", kind: str = "constituency", scheme: str = "") -> Matched:
    (found,) = match_names([name], the_record(), kind=kind, when=when, scheme=scheme)
    return found


def ids(found: Matched) -> list[str]:
    return [candidate.id for candidate in found.candidates]


# ------------------------------------------------------------------------------ constituencies


def test_an_election_picks_the_map() -> None:
    assert one("Islington North", "1951").id == "islington-north.1950"
    assert one("Islington North", "2019").id == "islington-north.1997"
    assert one("Islington North", "2024-07-04").id == "islington-north.2024"
    assert one("Islington North", "2024-07").id == "islington-north.2024"


def test_each_name_may_have_its_own_election() -> None:
    asked = [("Islington North", when) for when in ("1974F", "2019", "", "1974O", "soon", "2019")]
    found = match_each(asked, the_record())
    assert [one.id for one in found] == [
        "islington-north.1950", "islington-north.1997", "islington-north.2024",
        "islington-north.1950", "", "islington-north.1997",
    ]  # fmt: skip
    assert found[4].why == "'soon' is no election"


def test_without_one_the_newest_map_with_the_name_is_meant_and_said() -> None:
    found = one("ISLINGTON NORTH")
    assert (found.id, found.sureness) == ("islington-north.2024", Sureness.NORMALISED)
    assert "the map of 2024, the newest of 3" in found.why
    assert one("Hereford").id == "hereford.1950"


def test_exact_is_letter_by_letter_and_normalised_is_another_spelling() -> None:
    assert one("North Dorset").sureness is Sureness.EXACT
    assert one("Herford").sureness is Sureness.EXACT
    assert one("DORSET, NORTH").sureness is Sureness.NORMALISED
    assert one("DORSET, NORTH").id == "north-dorset.1997"


def test_a_code_belongs_to_one_map() -> None:
    for code in ("E14000763", "e14000763", "islington-north.1997", " E14000763 "):
        assert one(code).id == one(code, "2019").id == "islington-north.1997"
        elsewhere = one(code, "2024")
        assert (elsewhere.id, elsewhere.sureness) == ("", Sureness.NONE)
        assert ids(elsewhere) == ["islington-north.2024"]
        assert "not in force on 2024" in elsewhere.why
    assert one("S14000106", "2019").id == "ayr.2005"
    assert one("E14999999").why == "the record holds no code E14999999"


def test_a_number_is_read_with_its_scheme_only() -> None:
    bare = one("231")
    assert (bare.id, bare.sureness) == ("", Sureness.AMBIGUOUS)
    assert ids(bare) == ["islington-north.1997", "islington-north.1950"]
    assert one("231", scheme="mnis").id == one("mnis:231").id == "islington-north.1997"
    assert one("231", scheme="library 1950").id == "islington-north.1950"
    assert one("7", scheme="mnis").sureness is one("7").sureness is Sureness.NONE


def test_a_ballot_id_names_the_place_of_its_day() -> None:
    assert one("parl.islington-north.2019-12-12").id == "islington-north.1997"
    assert one("parl.islington-north.by.1969-10-30").id == "islington-north.1950"
    assert one("parl.islington-north.2019-12-12", "2024").id == ""
    assert one("parl.atlantis.2019-12-12").sureness is Sureness.NONE


def test_a_seat_redrawn_between_two_maps_is_another_one() -> None:
    assert one("Buckingham", "1987").id == "buckingham.1950"
    assert one("Buckingham", "1992").id == "buckingham.1992"
    assert one("Milton", "1987").id == ""
    assert one("Milton", "1992").id == "milton.1992"


def test_a_former_name_is_an_answer_where_nothing_has_it_for_its_own() -> None:
    assert one("Western Isles", "1997").sureness is Sureness.EXACT
    later = one("WESTERN ISLES", "2019")
    assert (later.id, later.sureness) == ("na-h-eileanan-an-iar.2005", Sureness.ALIAS)
    assert one("Na h-Eileanan an Iar", "1987").id == "western-isles.1950"
    assert one("Chester", "2019").id == "city-of-chester.1997"
    assert one("Western Isles").sureness is Sureness.AMBIGUOUS


def test_a_bare_name_that_files_give_to_two_seats_is_ambiguous() -> None:
    assert ids(one("Louth", "1951")) == ["county-louth.1950", "louth.1950"]
    assert one("County Louth", "1951").sureness is Sureness.EXACT


def test_likeness_is_a_question_and_never_an_answer() -> None:
    near = one("Isslington North", "2019")
    assert (near.id, near.name, near.sureness) == ("", "", Sureness.NEAR)
    assert ids(near)[0] == "islington-north.1997"
    assert one("Atlantis", "2019").sureness is Sureness.NONE


@pytest.mark.parametrize("name", ["Islington East", "Islington Soth", "Mid Dorset", "West Dorset"])
def test_opposites_are_never_near(name: str) -> None:
    assert one(name, "2019").sureness is Sureness.NONE


def test_a_name_of_another_map_lists_what_this_one_has() -> None:
    found = one("Hereford", "2019")
    assert (found.sureness, found.id) == (Sureness.NONE, "")
    assert "on the map of 1950" in found.why


@pytest.mark.parametrize(
    "name", ["", "   ", "\t", "&", "''", "\N{COMBINING ACUTE ACCENT}", "-" * 50]
)
def test_what_is_no_name_is_nothing(name: str) -> None:
    assert one(name).sureness is Sureness.NONE


def test_what_a_person_decided_is_taken_and_held_against_the_record() -> None:
    decided = {"Isl. Nth": "islington-north.1997"}
    (found,) = match_names(["Isl. Nth"], the_record(), decided=decided)
    assert (found.id, found.sureness) == ("islington-north.1997", Sureness.DECIDED)
    (other,) = match_names(["Isl. Nth"], the_record(), decided=decided, when="2024")
    assert (other.id, other.sureness) == ("", Sureness.NONE)
    with pytest.raises(ConfigError, match="no constituency of the record"):
        match_names(["x"], the_record(), decided={"x": "atlantis.2019"})


def test_what_cannot_be_asked_is_said() -> None:
    for kind, when, says in (
        ("ward", "", "No kind 'ward'.*constituency, party, member"),
        ("constituency", "last year", "no election"),
        ("constituency", "2019-13", "no day"),
        ("party", "2019", "on no map"),
    ):
        with pytest.raises(ConfigError, match=says):
            one("x", when, kind)
    assert day_of(the_record(), "1992") == date(1992, 4, 9)
    assert day_of(the_record(), "1993") == date(1993, 12, 28)
    assert day_of(the_record(), "April 1992") == date(1992, 4, 9)
    for when in ("1899", "2077", "9999-01-01"):
        with pytest.raises(ConfigError, match=r"The record covers \d{4} to \d{4}"):
            day_of(the_record(), when)


# ---------------------------------------------------------------------------- parties, members


@pytest.mark.parametrize(
    ("name", "party"),
    [
        ("Tories", "con"), ("Conservative Party", "con"), ("PP51", "con"), ("pp52", "con"),
        ("Lib Dems", "ld"), ("LDem", "ld"), ("Liberal Democrats", "ld"), ("SNP", "snp"),
        ("Plaid", "pc"), ("Sinn Fein", "sf"), ("SINN FÉIN", "sf"), ("SF", "sf"), ("UU", "uup"),
        ("Labour Co-op", "lab"), ("Lab/Co-op", "lab"), ("Labour and Co-operative", "lab"),
        ("The Brexit Party", "brx"), ("Brexit", "brx"), ("Reform UK", "ruk"), ("RUK", "ruk"),
        ("mnis:15", "lab"), ("Green Party of England and Wales", "green"), ("lab", "lab"),
        ("Independent", "ind"), ("Speaker", "spk"), ("Ulster Unionist Party", "uup"),
    ],
)  # fmt: skip
def test_a_party_is_found_by_what_the_press_and_officials_call_it(name: str, party: str) -> None:
    assert one(name, kind="party").id == party


@pytest.mark.parametrize("name", [*SHARED, "trust", "TRUST PARTY", "15"])
def test_a_name_of_several_parties_is_ambiguous(name: str) -> None:
    found = one(name, kind="party")
    assert (found.id, found.sureness) == ("", Sureness.AMBIGUOUS)
    assert found.candidates


def test_an_id_or_the_very_name_of_one_party_is_that_party() -> None:
    for name, party in (("green", "green"), ("lib", "lib"), ("Trust", "pp1"), ("Tr", "pp2")):
        assert one(name, kind="party").id == party


@pytest.mark.parametrize("name", ["Other", "CWM", "Monday Club"])
def test_what_is_no_party_is_none(name: str) -> None:
    assert not one(name, kind="party").is_sure


def test_members_of_one_name_are_kept_apart() -> None:
    assert one("CORBYN, Jeremy", kind="member").id == "jeremy-corbyn"
    both = one("Angela Smith", kind="member")
    assert (both.id, both.sureness) == ("", Sureness.AMBIGUOUS)
    assert ids(both) == ["angela-smith.1", "angela-smith.2"]
    assert one("Jeremy Corbin", kind="member").sureness is Sureness.NEAR


def test_the_numbers_of_the_electoral_commission_are_those_by_which_files_are_read() -> None:
    for number, party in read_party_numbers().items():
        if number != "PP7931":
            assert one(number, kind="party").id == party


def test_no_name_of_the_tables_stands_for_two() -> None:
    names = [(party_key(n), key) for key, said in PARTIES.items() for n in said.split("|")]
    keys: dict[str, str] = {}
    assert [name for name, key in names if keys.setdefault(name, key) != key] == []
    assert not set(keys) & {party_key(name) for name in SHARED}
    assert all(place_key(a) != place_key(name) for name, others in PLACES.items() for a in others)


# -------------------------------------------------------------------------------- properties


@cache
def packaged_matcher() -> tuple[Matcher, tuple[Constituency, ...]]:
    record = read_packaged()
    matcher = Matcher(record, index_of(record, Kind.CONSTITUENCY), date(2019, 12, 12))
    held = [c for c in record.constituencies.values()
            if record.boundary_sets[c.boundary_set].covers(date(2019, 12, 12))]  # fmt: skip
    return matcher, tuple(held)


HOWEVER = st.lists(st.sampled_from(
    ("Islington North", "islington north", "ISLINGTON, NORTH", "Isslington North", "", "231",
     "E14000763", "Buckingham", "Western Isles", "Atlantis")))  # fmt: skip


@given(names=HOWEVER, seed=st.integers(0, 99))
@settings(deadline=None)
def test_order_and_company_do_not_matter(names: list[str], seed: int) -> None:
    shuffled = [*names, *names]
    random.Random(seed).shuffle(shuffled)
    alone = {name: one(name) for name in set(names)}
    assert match_names(shuffled, the_record()) == [alone[name] for name in shuffled]


@given(data=st.data())
@settings(max_examples=200, deadline=None)
def test_any_spelling_of_any_seat_comes_back(data: st.DataObject) -> None:
    matcher, places = packaged_matcher()
    place = data.draw(st.sampled_from(places))
    name = place.name
    for old, new in data.draw(st.lists(st.sampled_from(
        (("'", "’"), (" and ", " & "), (" and ", " + "), ("-", " "), (",", ""), ("ô", "o"))
    ))):  # fmt: skip
        name = name.replace(old, new)
    rest, _, last = name.rpartition(" ")
    if (last.lower(),) == points_of(place_key(name)) and " and " not in place.name:
        name = data.draw(st.sampled_from((name, f"{last} {rest}", f"{rest}, {last}")))
    name = data.draw(st.sampled_from((name, name.upper(), name.lower(), name.title())))
    assert matcher.verdict(name).id == place.id


@given(data=st.data())
@settings(max_examples=200, deadline=None)
def test_a_misprint_is_never_an_answer(data: st.DataObject) -> None:
    matcher, places = packaged_matcher()
    place = data.draw(st.sampled_from(places))
    at = data.draw(st.integers(0, len(place.name) - 1))
    letter = data.draw(st.sampled_from("abcdefghijklmnopqrstuvwxyz"))
    tail = place.name[at + data.draw(st.integers(0, 1)) :]
    found = matcher.verdict(place.name[:at] + letter + tail)
    assert found.id in ("", place.id)
    if found.sureness is Sureness.NEAR:
        assert found.candidates[0].id == place.id


def test_a_ballot_of_no_day_or_of_a_day_out_of_reach_is_doubtful() -> None:
    for ballot in ("parl.islington-north.2019-13-45", "parl.islington-north.2077-05-05"):
        assert not one(ballot).is_sure
