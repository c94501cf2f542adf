"""In what standing somebody stands, derived: never copied from the flags of the files."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import IN_2017, IN_2019, a_candidacy, a_contest, a_declaration, a_record
from tests.record.members import a_member, a_seat, members

from tellers.errors import Problem
from tellers.record.contests import Candidacy, Contest
from tellers.record.membership.standing import (
    has_defected,
    is_former,
    is_sitting,
    is_unendorsed,
    stands_against_old_party,
)
from tellers.record.people import Affiliation, Dated, Name, SpellKind
from tellers.record.record import Record, folded

DISSOLVED = date(2019, 11, 6)


def standing(contest: Contest, name: str) -> Candidacy:
    return next(one for one in contest.candidacies if folded(str(one.name)) == folded(name))


def of(record: Record, contest_id: str, name: str) -> tuple[Record, Contest, Candidacy]:
    contest = record.contests[contest_id]
    return record, contest, standing(contest, name)


def a_case(key: str, *spells: Affiliation, rival: str = "con") -> tuple[Record, Contest, Candidacy]:
    """Ada Brown with these spells, standing in 2019 under a label against one rival."""
    ada = a_candidacy(key, name=Name("Ada", "Brown"), member="mnis-1")
    contest = replace(a_contest(()), candidacies=(ada, a_candidacy(rival)))
    then = a_declaration(polled_on=IN_2017)
    result = a_declaration({key: 2, rival: 1}, contest=contest)
    return (
        a_record(then, result, members=members(a_member("1", "Ada Brown", *spells))),
        contest,
        ada,
    )


def a_whip(party: str, status: str = "held", begins: date = date(2019, 2, 18)) -> Affiliation:
    spell = a_seat(begins=begins, party=party)
    return replace(spell, kind=SpellKind.WHIP, status=status, place="")


def test_the_flags_of_the_files_against_who_sat(read: tuple[Record, list[Problem]]) -> None:
    differences = [problem for problem in read[1] if problem.code == "sitting-flag"]
    used = [one for one in differences if one.message.endswith("ours is used")]
    assert (len(differences), len(used)) == (16, 6)
    assert all("2010-05-06" in one.message for one in differences if one not in used)
    assert all(one.where.rsplit(":")[-1].isdigit() for one in differences)


@pytest.mark.parametrize(
    ("contest", "name", "sat"),
    [
        ("parl.beaconsfield.2019-12-12", "Dominic Grieve", True),
        ("parl.beaconsfield.2019-12-12", "Adam Cleary", False),
        ("parl.bury-south.2019-12-12", "Ivan Lewis", True),
        ("parl.bury-south.2019-12-12", "Michael Boyle", False),
        ("parl.clacton.by.2014-10-09", "Douglas Carswell", False),
        ("parl.rochester-and-strood.by.2014-11-20", "Mark Reckless", False),
        ("parl.richmond-park.by.2016-12-01", "Zac Goldsmith", False),
        ("parl.brecon-and-radnorshire.by.2019-08-01", "Chris Davies", False),
        ("parl.islington-north.2024-07-04", "Jeremy Corbyn", True),
        ("parl.islington-north.2024-07-04", "Praful Nargund", False),
        ("parl.clacton.2015-05-07", "Douglas Carswell", True),
    ],
)
def test_who_sat_is_who_held_a_seat_until_the_dissolution(
    official: Record, contest: str, name: str, sat: bool
) -> None:
    asked = of(official, contest, name)
    found = is_sitting(*asked)
    assert found.holds is sat and found.why
    assert asked[2].is_sitting is sat
    assert found.cites or not sat


def test_the_number_beside_the_wrong_name_is_put_beside_the_right_one(official: Record) -> None:
    contest = official.contests["parl.beaconsfield.2019-12-12"]
    assert standing(contest, "Dominic Grieve").member == "mnis-16"
    assert standing(contest, "Adam Cleary").member == ""


def test_two_who_sat_may_stand_in_one_seat(official: Record) -> None:
    sat = [
        k.id for k in official.contests_of("parl.2024-07-04")
        if sum(one.is_sitting for one in k.candidacies) > 1
    ]  # fmt: skip
    assert sat == sorted(sat, key=lambda key: official.contests[key].constituency.name) and sat


def test_who_had_lost_a_seat_is_former(official: Record) -> None:
    assert is_former(*of(official, "parl.richmond-park.2017-06-08", "Zac Goldsmith")).holds
    nick = of(official, "parl.sheffield-hallam.2017-06-08", "Nick Clegg")
    assert (is_former(*nick).holds, is_sitting(*nick).holds) == (False, True)
    assert is_former(*of(official, "parl.clacton.by.2014-10-09", "Douglas Carswell")).holds


def test_corbyn_in_2024_stands_against_his_old_party_unendorsed_and_has_not_defected(
    official: Record,
) -> None:
    asked = of(official, "parl.islington-north.2024-07-04", "Jeremy Corbyn")
    against, refused, crossed = (
        rule(*asked) for rule in (stands_against_old_party, is_unendorsed, has_defected)
    )
    assert against.holds and "Praful Nargund" in against.why and against.cites
    assert refused.holds and refused.cites[0].source == "politics-co-uk"
    assert crossed.holds is None


def test_thirty_sitting_members_since_2015_stood_for_or_sat_with_others_than_elected_them(
    official: Record,
) -> None:
    since = (one.contest for one in official.listing if one.polled_on.year >= 2015)
    crossed, against = set(), set()
    for contest in (official.contests[key] for key in since):
        for one in (c for c in contest.candidacies if is_sitting(official, contest, c).holds):
            if has_defected(official, contest, one).holds:
                crossed.add(str(one.name))
            if stands_against_old_party(official, contest, one).holds:
                against.add(str(one.name))
    assert {"Christian Wakeford", "Lee Anderson", "Antoinette Sandbach", "Mike Gapes"} <= crossed
    assert {"Dominic Grieve", "Chris Williamson", "Claudia Webbe"} <= against - crossed
    assert (len(against), len(crossed - against)) == (30, 0)


def test_carswell_had_crossed_the_floor(official: Record) -> None:
    crossed = has_defected(*of(official, "parl.clacton.by.2014-10-09", "Douglas Carswell"))
    assert crossed.holds and "con" in crossed.why and "ukip" in crossed.why
    again = has_defected(*of(official, "parl.clacton.2015-05-07", "Douglas Carswell"))
    assert again.holds is False


def test_before_the_winners_are_named_nothing_is_known(packaged: Record) -> None:
    contest = packaged.find("Aberavon", "2015")
    assert {is_sitting(packaged, contest, one).holds for one in contest.candidacies} == {None}


def test_a_seat_given_up_before_the_dissolution_is_no_sitting() -> None:
    gone = a_seat(begins=IN_2017, ends=date(2018, 5, 9))
    assert is_sitting(*a_case("lab", gone)).holds is False
    assert is_former(*a_case("lab", gone)).holds is True
    assert is_sitting(*a_case("lab", a_seat(begins=IN_2017, ends=DISSOLVED))).holds is True


def test_a_seat_that_nobody_ends_is_not_said_to_have_been_held() -> None:
    assert is_sitting(*a_case("lab", a_seat(begins=IN_2017))).holds is False


def test_a_whip_of_another_party_is_a_defection_and_the_loss_of_one_is_none() -> None:
    seat = a_seat(begins=IN_2017, ends=DISSOLVED)
    assert has_defected(*a_case("lab", seat, a_whip("con"))).holds is True
    assert has_defected(*a_case("lab", seat, a_whip("", "none"))).holds is False
    assert has_defected(*a_case("ld", seat)).holds is True
    assert has_defected(*a_case("ind", seat)).holds is None
    assert has_defected(*a_case("lab", seat, a_whip("con", begins=date(2015, 1, 1)))).holds is False
    assert has_defected(*a_case("lab")).holds is None


def test_standing_against_the_old_party_needs_its_candidate_there() -> None:
    seat = a_seat(begins=IN_2017, ends=DISSOLVED)
    assert stands_against_old_party(*a_case("ind", seat, rival="lab")).holds is True
    assert stands_against_old_party(*a_case("ind", seat, rival="con")).holds is False
    assert stands_against_old_party(*a_case("lab", seat, rival="con")).holds is False
    assert stands_against_old_party(*a_case("ind", rival="lab")).holds is None


def test_no_endorsement_counts_from_the_last_election_only() -> None:
    seat = a_seat(begins=IN_2017, ends=DISSOLVED)
    refused = replace(a_whip("lab", "not endorsed"), kind=SpellKind.CANDIDACY)
    early = replace(refused, starts=Dated(date(2016, 1, 1)))
    assert is_unendorsed(*a_case("ind", seat, refused)).holds is True
    assert is_unendorsed(*a_case("ind", seat, early)).holds is None


days = st.dates(date(2016, 1, 1), date(2020, 12, 31))


@given(st.lists(st.tuples(days, st.none() | days), max_size=3))
def test_nobody_is_both_sitting_and_former(spans: list[tuple[date, date | None]]) -> None:
    seats = [a_seat(begins=a, ends=b if b and b > a else None) for a, b in spans]
    record, contest, ada = a_case("lab", *seats)
    sitting, former = is_sitting(record, contest, ada), is_former(record, contest, ada)
    assert not (sitting.holds and former.holds)
    if sitting.holds:
        assert any(s.starts.on < IN_2019 and s.ends and s.ends.on <= IN_2019 for s in seats)
