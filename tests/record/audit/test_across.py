"""Rules that hold rows against each other: one defect planted is found, without it none is."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import IN_2017, a_constituency, a_contest, a_declaration, a_record
from tests.record.audit.rows import rows_of, with_cell, with_own

from tellers.record import figures
from tellers.record.audit.finding import Finding
from tellers.record.audit.shares import decimal
from tellers.record.audit.sums import electors, winners
from tellers.record.contests import Printed
from tellers.record.lineage.comparison import comparable
from tellers.record.rows import bases, members, parties, places, texts

VOTES = {"con": 20_000, "lab": 15_000, "ld": 5_000}
RESULTS = [a_declaration(VOTES, place=f"Seat {letter}") for letter in "ABCD"]
ROWS: Mapping[str, Printed] = {result.contest.id: rows_of(result) for result in RESULTS}
KEY = RESULTS[1].contest.id

Rule = Callable[[Mapping[str, Printed]], Iterable[Finding]]
RULES: tuple[Rule, ...] = (
    members.genders, members.surnames, parties.party_numbers, parties.registrations, parties.names,
    parties.abbreviations, parties.shared, parties.firsts, parties.adjuncts, places.places,
    places.codes, texts.padding, texts.unfilled, texts.wordings,
)  # fmt: skip


def planted(key: str, field: str, cell: str) -> Mapping[str, Printed]:
    """The rows of all, one cell of one candidate of one contest otherwise."""
    return {**ROWS, KEY: with_cell(ROWS[KEY], key, field, cell)}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_rows_that_fit_are_silent(rule: Rule) -> None:
    assert list(rule(ROWS)) == []
    assert list(rule({})) == []


PLANTED = {
    "a surname with two letters swapped": (members.surnames, "Candidate surname", "Lats con"),
    "a surname with a hyphen": (members.surnames, "Candidate surname", "Last-con"),
    "a party's number": (parties.party_numbers, "MNIS party ID", "44"),
    "another party's registration": (parties.registrations, "Electoral Commission party ID", "PP4"),
    "an accent": (parties.names, "Party name", "cón party"),
    "a capital in an abbreviation": (parties.abbreviations, "Party abbreviation", "CON"),
    "a region": (places.places, "Region name", "Lundun"),
    "no region": (places.places, "Region name", "NA"),
    "another place's code": (places.codes, "ONS ID", RESULTS[0].contest.constituency.gss_code),
    "a code of nowhere": (places.codes, "ONS ID", "E14999999"),
    "padding": (texts.padding, "Candidate first name", "First con\t"),
    "a word": (texts.wordings, "Candidate gender", "F"),
}


@pytest.mark.parametrize("defect", PLANTED)
def test_a_planted_defect_is_found_where_it_stands(defect: str) -> None:
    rule, field, cell = PLANTED[defect]
    rows = planted("con", field, cell)
    (one,) = rule(rows)
    assert one.cite == ROWS[KEY].candidacies["con"].cite
    assert one.contest in ("", KEY)
    assert one.printed in (repr(cell), cell.strip()) and one.why and one.used


def test_a_name_that_was_taken_in_marriage_is_no_error() -> None:
    assert not list(members.surnames(planted("con", "Candidate surname", "Elsewhere")))
    assert not list(members.surnames(planted("con", "Candidate surname", "Last con-Jones")))


def test_names_spelt_in_two_ways_as_often_have_none_that_is_right() -> None:
    rows = planted("con", "Candidate surname", "Last-con")
    first, second = [key for key in rows if key != KEY][:2]
    three = {k: v for k, v in rows.items() if k in (KEY, first)}
    (one,) = members.surnames(three)
    assert one.right == ""
    (one,) = members.surnames({**three, second: rows[second]})
    assert (one.printed, one.right) == ("Last-con", "Last con")


def test_who_won_before_and_is_not_flagged_is_found() -> None:
    then = a_declaration(VOTES, place="Colne", polled_on=IN_2017)
    contests = {r.contest.id: r.contest for r in (*RESULTS, then)}
    # Each candidate has one number everywhere, so the winner of 2017 stands in all four seats.
    rows = {**ROWS, then.contest.id: rows_of(then)}
    found = list(members.former_flags(rows, contests))
    assert {one.contest for one in found} == set(ROWS)
    assert {(one.printed, one.right, one.why) for one in found} == {
        ("No", "Yes", "First con Last con: won Colne in 2017")
    }
    flagged = {key: with_cell(row, "con", "Former MP", "Yes") for key, row in rows.items()}
    assert not list(members.former_flags(flagged, contests))
    assert not list(members.former_flags(ROWS, contests))


def test_a_party_registered_twice_is_no_error() -> None:
    assert not list(parties.registrations(planted("con", "Electoral Commission party ID", "PP99")))


def test_an_abbreviation_of_two_parties_is_found_with_both_names() -> None:
    (one,) = parties.shared(planted("con", "Party abbreviation", "LD"))
    assert (one.field, one.printed, one.right) == ("Party abbreviation", "LD", "")
    assert one.why == "2 parties have this abbreviation: con party; ld party"


def test_a_wrong_code_of_a_contests_own_row_accuses_no_candidate() -> None:
    rows = {**ROWS, KEY: with_own(ROWS[KEY], ONS_ID="E14999999")}
    (one,) = places.codes(rows)
    assert one.cite == ROWS[KEY].row.cite
    assert (one.printed, one.right) == ("E14999999", RESULTS[1].contest.constituency.gss_code)


def test_two_names_under_one_code_are_found() -> None:
    code = RESULTS[0].contest.constituency.gss_code
    both = {**ROWS, KEY: rows_of(RESULTS[1], **{"ONS ID": code})}
    found = list(places.codes(both))
    assert len(found) == 4 and {one.field for one in found} == {"Constituency name"}


def test_a_first_party_that_is_not_its_candidates_label_is_found() -> None:
    (one,) = parties.firsts({**ROWS, KEY: with_own(ROWS[KEY], First_party="Tory")})
    assert (one.field, one.printed, one.contest) == ("First party", "Tory", KEY)
    assert "'Con'" in one.why


@pytest.mark.parametrize(
    ("result", "used"),
    [
        ("Con gain from Lab Coop", ["Lab; Lab Coop is read as the same party"]),
        ("Con gain from KHHC", []),
    ],
)
def test_a_result_with_an_adjunct_says_how_it_is_read_and_is_not_called_wrong(
    result: str, used: list[str]
) -> None:
    found = list(parties.adjuncts({**ROWS, KEY: with_own(ROWS[KEY], Result=result)}))
    assert [(one.printed, one.right, one.used) for one in found] == [
        (result, "", word) for word in used
    ]


def test_a_column_that_nobody_filled_in_is_found_once_a_file_where_another_has_it() -> None:
    blank = {key: with_own(rows, Declaration_time="") for key, rows in ROWS.items()}
    assert not list(texts.unfilled(blank))
    other = rows_of(a_declaration(VOTES, place="Elsewhere"))
    cite = other.row.cite._replace(source="2019/constituencies.csv")
    filled = replace(other, row=replace(other.row, cite=cite))
    (one,) = texts.unfilled({**blank, "parl.elsewhere.2019-12-12": filled})
    assert (one.code, one.field, one.contest) == ("missing", "Declaration time", "")
    assert one.why == "blank in all 4 rows of this file"


def test_an_earlier_code_of_a_place_is_told() -> None:
    place = replace(a_constituency("Ayr"), codes=(("gss", "S14000006"), ("mnis", "4496")))
    result = a_declaration(VOTES, contest=a_contest(VOTES, place=place))
    record = a_record(result, printed={result.contest.id: rows_of(result)})
    (one,) = places.revised(record)
    assert one.printed == place.gss_code and "S14000006" in one.why
    assert not list(places.revised(a_record(*RESULTS, printed=ROWS)))


def test_a_blank_change_of_a_party_that_stood_is_found_and_a_printed_one_of_another() -> None:
    then = a_declaration({"con": 15_000, "lab": 20_000}, polled_on=IN_2017)
    now = a_declaration({"con": 20_000, "lab": 15_000, "ld": 5_000, "ind": 700})
    base = comparable(a_record(then, now), now.contest)
    printed = rows_of(now)
    for key in ("con", "lab"):
        ours = figures.change(now, then, key)
        assert ours is not None
        printed = with_cell(printed, key, "Change", decimal(ours))
    assert not list(bases.unlike(now, base, printed))
    (one,) = bases.unlike(now, base, with_cell(printed, "lab", "Change", " "))
    change = figures.change(now, then, "lab")
    assert change is not None
    assert (one.code, one.right, one.why) == (
        "change-blank", decimal(change), "First lab Last lab: the same party stood here in 2017",
    )  # fmt: skip
    for key, why in (
        ("ld", "nobody stood here under this party's registration"),
        ("ind", "an independent has no party"),
    ):
        (one,) = bases.unlike(now, base, with_cell(printed, key, "Change", "0.1"))
        assert (one.code, one.right) == ("change-base", "") and why in one.why


@given(wrong=st.sampled_from(["lab", "ld", "nobody"]))
def test_a_member_who_does_not_lead_the_poll_is_found(wrong: str) -> None:
    result, rows = RESULTS[1], ROWS[KEY]
    assert not list(winners(result, rows))
    named = with_own(rows, Member_first_name="First", Member_surname=wrong)
    (one,) = winners(result, named)
    assert (one.code, one.printed, one.right) == (
        "winner", f"First {wrong}", "First con Last con",
    )  # fmt: skip


def test_a_tie_has_no_wrong_member() -> None:
    tied = a_declaration({"con": 9, "lab": 9}, chosen_by_lot="lab", place="Tied")
    assert not list(winners(tied, rows_of(tied)))


@given(people=st.integers(0, 80_000))
def test_more_papers_than_electors_are_found(people: int) -> None:
    rows = with_own(ROWS[KEY], Electorate=str(people))
    found = [one.printed for one in electors(RESULTS[1], rows)]
    assert found == ([f"{people:,}"] if people < 40_100 else [])
