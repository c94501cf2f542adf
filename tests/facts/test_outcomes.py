"""How seats went and what is behind their people, of contests that a political editor remembers."""

from datetime import date
from typing import Any

import pytest
from tests.builders import a_declaration, a_record

from tellers.facts.context import Context
from tellers.facts.fact import Fact
from tellers.facts.newsworthy import contest_facts
from tellers.facts.people.sitting import stood_again
from tellers.record.figures import hands
from tellers.record.lineage.comparison import line_of
from tellers.record.record import Record

Said = dict[str, list[Fact]]


def said(record: Record, place: str, year: str) -> Said:
    contest = record.find(place, year)
    found: Said = {}
    at = Context(record, contest, record.returns[contest.id])
    for fact in contest_facts(at).values():
        found.setdefault(fact.kind, []).append(fact)
    return found


def one(found: Said, kind: str) -> tuple[Any, ...]:
    """Value, other and scope of the only fact of a kind."""
    (fact,) = found[kind]
    return fact.value, fact.other, fact.scope


def whose(record: Record, found: Said, kind: str) -> set[str]:
    return {
        str(record.contests[fact.subject.contest].candidacy(fact.subject.candidacy).name)
        for fact in found.get(kind, [])
    }


def test_islington_north_2024_is_a_gain_by_label_and_a_hold_by_the_member(official: Record) -> None:
    found = said(official, "Islington North", "2024")
    assert one(found, "outcome")[:2] == ("gain", "lab")
    assert one(found, "outcome-last-contest")[:2] == ("gain", "lab")
    assert one(found, "outcome-at-dissolution")[:2] == ("hold", "ind")
    assert one(found, "beat-old-party")[:2] == (7_247, "lab")
    assert one(found, "service") == (40, "1983-06-09", "")
    assert one(found, "wins-of-member") == (10, "lab", "")
    assert not {"gain-on-paper", "defector-holds", "predecessor", "returns"} & set(found)


@pytest.mark.parametrize(
    ("place", "year"),
    [("Chorley", "2024"), ("Chorley", "2019"), ("Buckingham", "2019"), ("Buckingham", "2010")],
)
def test_the_speaker_neither_gains_nor_loses_on_any_base(
    official: Record, place: str, year: str
) -> None:
    found = said(official, place, year)
    for base in ("outcome", "outcome-last-contest", "outcome-at-dissolution"):
        assert {fact.value for fact in found.get(base, [])} <= {"speaker"}
    assert ("speaker-returned" in found) is ((place, year) != ("Buckingham", "2019"))
    assert not {"plain-hold", "hold-new-member", "gain-on-paper"} & set(found)


def test_rochdale_2024_is_a_hold_that_undoes_a_by_election(official: Record) -> None:
    found = said(official, "Rochdale", "2024")
    assert one(found, "outcome")[0] == "hold"
    assert one(found, "outcome-at-dissolution") == ("gain", "pp11382", "redrawn")
    assert one(found, "by-election-reversed")[0] == date(2024, 2, 29)
    assert one(found, "predecessor")[0] == "George Galloway"
    assert whose(official, found, "sitting-beaten") == {"George Galloway"}
    assert not {"plain-hold", "hold-new-member", "service"} & set(found)


def test_bury_south_2019_was_lost_by_ivan_lewis_whom_the_file_does_not_flag(
    official: Record,
) -> None:
    found = said(official, "Bury South", "2019")
    for kind in ("sitting-beaten", "sitting-as-independent", "sitting-third"):
        assert whose(official, found, kind) == {"Ivan Lewis"}
    assert one(found, "long-service-ended")[::2] == (22, "at least")
    assert "outcome-at-dissolution" not in found


def test_bury_south_2024_is_held_by_a_defector_of_whom_no_spell_says_when(official: Record) -> None:
    found = said(official, "Bury South", "2024")
    (fact,) = found["defector-holds"]
    assert (fact.value, fact.subject.party, fact.other) == ("Christian Wakeford", "con", "lab")
    assert not {"outcome-at-dissolution", "gain-on-paper", "predecessor"} & set(found)


def test_honiton_and_sidmouth_2024_had_two_members_and_keeps_a_by_election(
    official: Record,
) -> None:
    found = said(official, "Honiton and Sidmouth", "2024")
    assert one(found, "two-sitting")[0] == 2
    assert one(found, "gain-on-paper")[:2] == ("Richard Foord", "con")
    assert one(found, "by-election-kept")[0] == date(2022, 6, 23)
    assert whose(official, found, "sitting-beaten") == {"Simon Jupp"}
    assert one(found, "outcome-at-dissolution")[0] == "hold"


def test_south_west_norfolk_2024(official: Record) -> None:
    found = said(official, "South West Norfolk", "2024")
    assert whose(official, found, "sitting-beaten") == {"Liz Truss"}
    assert one(found, "service") == (14, "2010-05-06", "")
    assert one(found, "independent-close")[0] == 6_282


@pytest.mark.parametrize(
    ("place", "year", "years"),
    [("Birmingham Perry Barr", "2024", 22), ("Buckingham", "2010", 12),
     ("Bethnal Green and Bow", "2005", 7)],
)  # fmt: skip
def test_service_ends_at_the_dissolution(
    official: Record, place: str, year: str, years: int
) -> None:
    """From then on nobody is a member; "at least" is so never above the truth (rules 18)."""
    assert years in {fact.value for fact in said(official, place, year)["service"]}


def test_who_sat_for_another_seat_is_no_sitting_member_of_this_one(official: Record) -> None:
    """George Galloway sat for Glasgow Kelvin until 2005; Oona King for Bethnal Green and Bow."""
    found = said(official, "Bethnal Green and Bow", "2005")
    assert one(found, "sitting-elsewhere")[0] == "George Galloway"
    assert "sitting" not in found


def test_a_liberal_seat_did_not_change_hands_when_the_parties_merged(official: Record) -> None:
    """Orkney and Shetland: Liberal from 1950, Jim Wallace his party's before and after 1988."""
    found = said(official, "Orkney and Shetland", "1992")
    assert one(found, "outcome")[:2] == ("hold", "lib")
    assert not {"run-ended", "run-length", "first-win", "first-since", "won-since"} & set(found)
    later = said(official, "Orkney and Shetland", "2015")
    assert "last-not-won" not in later
    assert all("at least" in fact.scope for fact in later["won-since"])


def test_the_liberal_party_of_1989_is_another() -> None:
    assert hands("pp54") != hands("ld") == hands("lib")


def test_brecon_and_radnorshire_2019_on_three_bases(official: Record) -> None:
    found = said(official, "Brecon and Radnorshire", "2019")
    bases = ("outcome", "outcome-last-contest", "outcome-at-dissolution")
    assert [one(found, base)[0] for base in bases] == ["hold", "gain", "gain"]
    assert [found[base][0].base for base in bases] == ["2017", "2019 by-election", "at dissolution"]
    assert one(found, "by-election-reversed")[0] == date(2019, 8, 1)


def test_broxtowe_2019_was_lost_in_third_place_by_a_defector(official: Record) -> None:
    found = said(official, "Broxtowe", "2019")
    (fact,) = found["defector-loses"]
    assert fact.value == "Anna Soubry" and one(found, "sitting-third")[0] == 3
    assert one(found, "bellwether")[::2] == (10, "general elections, under that name, at least")


def test_leicester_east_2024_went_against_the_tide(official: Record) -> None:
    found = said(official, "Leicester East", "2024")
    assert one(found, "against-tide")[1] == "lab"
    assert one(found, "restored-after")[0] == 37
    assert whose(official, found, "sitting-as-independent") == {"Claudia Webbe"}


def test_clacton_2015_is_a_gain_since_2010_and_a_hold_since_its_by_election(
    official: Record,
) -> None:
    found = said(official, "Clacton", "2015")
    bases = ("outcome", "outcome-last-contest", "outcome-at-dissolution")
    assert [one(found, base)[0] for base in bases] == ["gain", "hold", "hold"]
    assert one(found, "by-election-kept")[0] == date(2014, 10, 9)
    assert one(found, "first-seat")[0] == date(1997, 5, 1)
    assert "defector-holds" not in found  # he had won for UKIP since


def test_hendon_2024_is_back_and_went_with_the_largest_party_again(official: Record) -> None:
    found = said(official, "Hendon", "2024")
    assert one(found, "restored-after")[0] == 14
    assert one(found, "beaten-here-before")[0] == 4_230
    assert one(found, "bellwether")[0] >= 8


def test_north_antrim_2024_saw_two_meet_again_and_a_party_win_for_the_first_time(
    official: Record,
) -> None:
    found = said(official, "North Antrim", "2024")
    assert one(found, "rematch")[0] == 12_558
    assert one(found, "first-seat")[0] == date(1997, 5, 1)


def test_a_tie_is_told_with_its_votes_and_the_lot() -> None:
    result = a_declaration({"con": 50, "lab": 50, "ld": 7}, chosen_by_lot="lab")
    at = Context(a_record(result), result.contest, result)
    (fact,) = [fact for fact in contest_facts(at).values() if fact.kind == "tie"]
    assert (fact.value, fact.subject.candidacy, fact.other) == (50, "lab", "con")
    assert len(fact.because) == 2


def test_nothing_of_the_whole_election_is_told_while_it_is_counted(official: Record) -> None:
    record = official.before_count("parl.2024-07-04")
    contest = record.find("Leicester East", "2024")
    at = Context(record, contest, official.returns[contest.id])
    kinds = {fact.kind for fact in contest_facts(at).values()}
    assert "sitting-beaten" in kinds
    assert not {"against-tide", "bellwether", "bellwether-broken"} & kinds


@pytest.mark.parametrize(
    ("place", "when", "name", "then", "now"),
    [
        ("Clacton", "2014", "Douglas Carswell", "con", "ukip"),
        ("Rochester and Strood", "2014", "Mark Reckless", "con", "ukip"),
        ("Richmond Park", "2016", "Zac Goldsmith", "con", "ind"),
        ("Brecon and Radnorshire", "2019-08-01", "Chris Davies", "con", "con"),
    ],
)
def test_who_had_held_the_seat_and_stood_again_is_told_with_both_labels(
    official: Record, place: str, when: str, name: str, then: str, now: str
) -> None:
    (fact,) = said(official, place, when)["stood-again"]
    assert (fact.value, fact.subject.party, fact.other) == (name, then, now)
    assert len(fact.because) == 2


def test_nobody_else_of_a_by_election_had_held_its_seat(official: Record) -> None:
    polled = [one for one in official.contests.values() if not one.election.is_general]
    told = [
        fact
        for contest in polled
        for fact in stood_again(Context(official, contest, official.returns[contest.id]))
    ]
    assert len(told) == 4


@pytest.mark.parametrize(
    ("place", "day", "kind"),
    [
        ("Batley and Spen", "2016-10-20", "lowest-turnout-here"),
        ("Batley and Spen", "2016-10-20", "won-since"),
        ("Richmond Park", "2016-12-01", "first-since"),
    ],
)
def test_a_by_election_is_no_general_election_of_which_its_own_facts_hold(
    official: Record, place: str, day: str, kind: str
) -> None:
    (fact,) = said(official, place, day)[kind]
    assert fact.scope.split(", ")[0] == "general elections and this by-election"
    assert fact.coverage.startswith("general elections and this by-election ")


def test_a_walk_over_by_elections_that_are_not_all_known_names_them(official: Record) -> None:
    """Eastleigh 2015: the by-election of 2013 was walked over, that of 1994 is not known."""
    assert one(said(official, "Eastleigh", "2015"), "first-since") == (
        date(1992, 4, 9),
        "parl.eastleigh.1992-04-09",
        "general elections and the by-elections known, under that name",
    )


@pytest.mark.parametrize(
    ("place", "when", "kind", "scope"),
    [
        (
            "Hartlepool",
            "2024",
            "won-since",
            "general elections, under that name or The Hartlepools",
        ),
        ("Hartlepool", "1983", "won-since", "general elections, under the name The Hartlepools"),
        ("Islington North", "2024", "run-ended", "every contest, under that name"),
        ("Devon North", "2001", "won-since", "general elections, under that name"),
    ],
)
def test_a_run_says_under_which_names_it_was_fought(
    official: Record, place: str, when: str, kind: str, scope: str
) -> None:
    told = [fact.scope for fact in said(official, place, when).get(kind, [])]
    assert scope in told


def test_a_by_election_before_2010_is_linked_as_its_seat_is(official: Record) -> None:
    line = line_of(official, official.find("Islington North", "2024"))
    (of_1937,) = [step for step in line if step.contest.polled_on == date(1937, 10, 13)]
    assert of_1937.is_by_name
