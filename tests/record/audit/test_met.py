"""Problems met in reading, as findings: the contest, the cell, what is right, what is used."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import a_contest, a_declaration, a_group_return, a_record
from tests.record.audit.rows import rows_of, with_cell

from tellers.errors import Problem, Severity
from tellers.record.audit.finding import Finding
from tellers.record.audit.forms import FORMS
from tellers.record.audit.met import Meeting
from tellers.record.contests import RETURN
from tellers.record.people import Citation

DERBY = a_contest(place="Derby", polled_on=date(1918, 12, 14))
GROUPS = a_group_return(
    contest=replace(DERBY, candidacies=tuple(replace(one, name=None) for one in DERBY.candidacies)),
    cites={key: Citation("test.csv", "line 147") for key in (RETURN, "con", "lab", "ld")},
)
NOW = a_declaration(place="Nowhere")
ROWS = with_cell(rows_of(NOW), "lab", "Party name", "Independent")
RECORD = a_record(GROUPS, NOW, printed={NOW.contest.id: ROWS})


def met(code: str, message: str, where: str) -> Finding:
    return Meeting(RECORD).finding(Problem(code, Severity.WARNS, message, where))


def test_a_group_return_is_found_by_its_name_year_and_line() -> None:
    said = (
        "Derby 1918: found a total of 40332, and groups that sum to 40321; "
        "the shares fit the groups; the sum is used"
    )
    one = met("sum", said, "test.csv:147")
    assert one.contest == GROUPS.contest.id
    assert (one.field, one.printed, one.right) == ("total_votes", "40,332", "40,321")
    assert (one.why, one.used) == ("the groups sum to 40,321: the shares fit these", "the sum")
    assert met("sum", said, "test.csv:148").contest == ""


@pytest.mark.parametrize(
    ("said", "field", "printed", "right", "why"),
    [
        (
            "the shares and turnout fit the total, of which the groups lack 942; the groups are "
            "kept as they are",
            "total_votes", "39,025", "",
            "the groups sum to 38,083, so 942 of this total are in none of them, and the shares "
            "and turnout fit the total",
        ),
        (
            "nothing beside them tells which is right; the sum is used",
            "total_votes", "39,025", "",
            "the groups sum to 38,083; nothing beside them tells which is right",
        ),
        (
            "the shares fit the groups; the sum is used", "total_votes", "39,025", "38,083",
            "the groups sum to 38,083: the shares fit these",
        ),
    ],
)  # fmt: skip
def test_a_right_total_is_asserted_only_where_the_row_bears_it_out(
    said: str, field: str, printed: str, right: str, why: str
) -> None:
    found = f"found a total of 39025, and groups that sum to 38083; {said}"
    one = met("sum", f"Derby 1918: {found}", "test.csv:147")
    assert (one.field, one.printed, one.right, one.why) == (field, printed, right, why)


@pytest.mark.parametrize(
    ("said", "right"),
    [("the turnout fits the total", "64,989"), ("nothing beside them tells which is right", "")],
)
def test_where_all_votes_are_of_others_their_cell_is_at_fault(said: str, right: str) -> None:
    found = "found 54933 votes of all others, who are everybody, and a total of 64989"
    one = met("sum", f"Derby 1918: {found}; {said}; the total is used", "test.csv:147")
    assert (one.field, one.printed, one.right) == ("oth_votes", "54,933", right)


def test_a_row_that_is_kept_gives_the_contest_the_column_and_what_it_holds() -> None:
    said = "found Ann Lee as an independent; read as uup, for constituencies.csv counts it so"
    one = met("label", said, "candidacies.csv:3")
    assert (one.contest, one.field, one.printed) == (NOW.contest.id, "Party name", "Independent")
    assert (one.right, one.why) == ("uup", "Ann Lee: constituencies.csv counts it so")
    votes = met("erratum", "found 15000 in votes; read as 14000: so it sums", "candidacies.csv:3")
    assert (votes.field, votes.printed, votes.right) == ("Votes", "15,000", "14,000")


def test_an_id_in_the_sentence_gives_the_contest() -> None:
    said = f"found an electorate of 74159 for {NOW.contest.id}; the CSV has 83114; both kept"
    one = met("db-electorate", said, "elections.csv:9")
    assert (one.contest, one.printed) == (NOW.contest.id, "74,159")
    assert "83,114" in one.why and "both are kept" in one.used


def test_a_flag_that_is_kept_has_no_right() -> None:
    said = "found A flagged as sitting at x; derived: {}, for: no spell; not all named; {}"
    unknown = met("sitting-flag", said.format("not known", "the flag is kept"), "x.csv:9")
    assert (unknown.right, unknown.used) == ("", "the flag is kept")
    known = met("sitting-flag", said.format("not sitting", "ours is used"), "x.csv:9")
    assert (known.right, known.why) == ("No", "A: no spell; not all named")


@pytest.mark.parametrize("code", [*FORMS, "row", "nobody-knows"])
@given(message=st.text(st.characters(codec="utf-8"), max_size=60))
def test_a_sentence_of_no_known_form_stays_whole(code: str, message: str) -> None:
    one = met(code, message, "nowhere.csv:1")
    assert one.code == code and one.where == "nowhere.csv:1"
    if not one.field:
        assert (one.printed, one.right) == ("", "")
        assert message in (one.why, f"{one.why}; {one.used}", f"; {one.why}", f"{one.used}; ")
