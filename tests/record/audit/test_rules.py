"""Each rule of the audit: one defect planted is found, once; without it nothing is said."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import IN_2017, a_declaration, a_record

from tellers.record import figures
from tellers.record.audit.columns import columns
from tellers.record.audit.shares import changes, decimal, is_printed_as, shares
from tellers.record.audit.sums import blanks, sums
from tellers.record.contests import Declaration, Printed, PrintedRow
from tellers.record.lineage.comparison import comparable
from tellers.record.people import Citation
from tellers.record.rows.members import genders
from tellers.record.rows.parties import party_numbers
from tellers.record.rows.texts import padding

VOTES = {"con": 20_000, "lab": 15_000, "ld": 5_000, "ind": 700}
COLUMN = {"con": "Con", "lab": "Lab", "ld": "LD"}


def printed_of(result: Declaration, **cells: str) -> Printed:
    """A contest's rows as they should be printed, and some cells of its own row otherwise."""
    votes = sorted(result.votes.values(), reverse=True)
    row = {
        "Electorate": "60000",
        "Valid votes": str(sum(votes)),
        "Majority": str(votes[0] - votes[1]),
        **{name: str(result.votes.get(key, 0)) for key, name in COLUMN.items()},
        "All other candidates": str(sum(v for k, v in result.votes.items() if k not in COLUMN)),
    }
    people = {
        key: PrintedRow(
            Citation("candidacies.csv", f"line {line}"),
            {
                "Party name": key,
                "Party abbreviation": COLUMN.get(key, "Ind"),
                "Electoral Commission party ID": f"PP{line}",
                "MNIS party ID": str(100 + line),
                "Candidate gender": "Female",
                "Member MNIS ID": str(line),
                "Votes": str(count),
                "Share": decimal(figures.share(result, key)),
                "Change": "",
            },
        )
        for line, (key, count) in enumerate(result.votes.items(), start=2)
    }
    return Printed(PrintedRow(Citation("constituencies.csv", "line 2"), row | cells), people)


def with_cell(printed: Printed, key: str, field: str, cell: str) -> Printed:
    """The rows with one cell of one candidate otherwise."""
    row = printed.candidacies[key]
    other = replace(row, cells={**row.cells, field: cell})
    return replace(printed, candidacies={**printed.candidacies, key: other})


RESULT = a_declaration(VOTES)


@given(votes=st.lists(st.integers(1, 40_000), min_size=3, max_size=3, unique=True))
def test_rows_that_fit_are_silent(votes: list[int]) -> None:
    result = a_declaration(dict(zip(("con", "lab", "ld"), votes, strict=True)))
    printed = printed_of(result)
    assert not [*sums(result, printed), *columns(result, printed), *shares(result, printed)]
    whole: Mapping[str, Printed] = {result.contest.id: printed}
    assert not [*genders(whole), *party_numbers(whole), *padding(whole)]


@pytest.mark.parametrize("field", ["Valid votes", "Majority"])
@given(wrong=st.integers(0, 100_000))
def test_a_total_or_majority_that_is_not_the_votes_is_found_once(field: str, wrong: int) -> None:
    printed = printed_of(RESULT, **{field: str(wrong)})
    right = {"Valid votes": 40_700, "Majority": 5_000}[field]
    found = list(sums(RESULT, printed))
    if wrong == right:
        assert found == []
    else:
        (one,) = found
        assert (one.code, one.field) == ("sum", field)
        assert (one.printed, one.right) == (f"{wrong:,}", f"{right:,}")


@pytest.mark.parametrize("column", ["Con", "LD", "All other candidates"])
@given(wrong=st.integers(0, 100_000))
def test_a_party_column_that_is_not_its_candidates_is_found_once(column: str, wrong: int) -> None:
    printed = printed_of(RESULT)
    right = int(printed.row.cells[column])
    found = list(columns(RESULT, printed_of(RESULT, **{column: str(wrong)})))
    expected = [] if wrong == right else [(column, f"{wrong:,}", f"{right:,}")]
    assert [(one.field, one.printed, one.right) for one in found] == expected


@given(wrong=st.integers(0, 100_000), top=st.sampled_from(["con", "ind"]))
def test_the_winner_among_the_rest_is_told_only_without_a_column(wrong: int, top: str) -> None:
    result = a_declaration({**VOTES, top: 30_000})
    right = 30_000 if top == "ind" else 0
    cells = {"Of which other winner": str(right)}
    assert not list(columns(result, printed_of(result, **cells)))
    found = list(columns(result, printed_of(result, **{"Of which other winner": str(wrong)})))
    expected = [] if wrong == right else [("Of which other winner", f"{wrong:,}", f"{right:,}")]
    assert [(one.field, one.printed, one.right) for one in found] == expected


@pytest.mark.parametrize("field", ["Electorate", "Valid votes", "Majority"])
def test_a_blank_figure_of_the_contests_own_row_is_found(field: str) -> None:
    assert not list(blanks(RESULT, printed_of(RESULT)))
    (one,) = blanks(RESULT, printed_of(RESULT, **{field: " "}))
    assert (one.code, one.field, one.printed) == ("blank", field, "")


@pytest.mark.parametrize("field", ["Votes", "Share"])
def test_a_blank_figure_of_a_candidate_is_found(field: str) -> None:
    printed = with_cell(printed_of(RESULT), "lab", field, "")
    (one,) = blanks(RESULT, printed)
    assert (one.code, one.field, one.cite) == ("blank", field, printed.candidacies["lab"].cite)


@given(off=st.integers(-400, 400))
def test_a_share_is_found_where_it_is_more_than_its_last_decimal_off(off: int) -> None:
    ours = figures.share(RESULT, "lab")
    cell = decimal(ours + Fraction(off, 10**4))
    found = list(shares(RESULT, with_cell(printed_of(RESULT), "lab", "Share", cell)))
    assert [one.printed for one in found] == ([cell] if off else [])


def test_a_share_to_three_decimals_is_no_mismatch() -> None:
    cell = decimal(figures.share(RESULT, "lab"))[:5]
    assert not list(shares(RESULT, with_cell(printed_of(RESULT), "lab", "Share", cell)))
    assert is_printed_as("0.1350031", Fraction(135003, 10**6))


def test_a_change_is_held_against_the_election_before() -> None:
    then = a_declaration({"con": 15_000, "lab": 20_000, "ld": 5_000}, polled_on=IN_2017)
    record = a_record(then, RESULT)
    base = comparable(record, RESULT.contest)
    ours = figures.change(RESULT, then, "lab")
    assert ours is not None
    right = with_cell(printed_of(RESULT), "lab", "Change", decimal(ours))
    assert not list(changes(RESULT, base, right))
    (one,) = changes(RESULT, base, with_cell(right, "lab", "Change", "0.250000"))
    assert (one.code, one.printed, one.right) == ("change", "0.250000", decimal(ours))
    assert "against 2017" in one.why


def test_a_gender_that_differs_from_other_rows_of_the_member_or_is_none_is_found() -> None:
    rows = {
        f"parl.seat-{n}.2019-12-12": printed_of(a_declaration(VOTES, place=f"Seat {n}"))
        for n in range(3)
    }
    assert not list(genders(rows))
    key = "parl.seat-1.2019-12-12"
    for cell, right in (("Male", "Female"), ("?", "")):
        changed = {**rows, key: with_cell(rows[key], "lab", "Candidate gender", cell)}
        (one,) = genders(changed)
        assert (one.contest, one.printed, one.right) == (key, cell, right)
    same = {**rows, key: with_cell(rows[key], "lab", "Candidate gender", "F")}
    assert not list(genders(same))


def test_a_partys_number_that_is_anothers_is_found() -> None:
    rows = {
        f"parl.seat-{n}.2019-12-12": printed_of(a_declaration(VOTES, place=f"Seat {n}"))
        for n in range(3)
    }
    key = "parl.seat-2.2019-12-12"
    changed = {**rows, key: with_cell(rows[key], "ld", "MNIS party ID", "44")}
    (one,) = party_numbers(changed)
    assert (one.contest, one.printed, one.right) == (key, "44", "104")


@given(pad=st.sampled_from([" ", "\t", "\N{NO-BREAK SPACE}"]), before=st.booleans())
def test_padding_is_found_and_named(pad: str, before: bool) -> None:
    cell = f"{pad}Ann" if before else f"Ann{pad}"
    printed = with_cell(printed_of(RESULT), "con", "Candidate first name", cell)
    (one,) = padding({RESULT.contest.id: printed})
    assert (one.printed, one.right) == (repr(cell), "Ann")


def test_a_day_is_no_reason_to_compare() -> None:
    """A contest without an election before it has no change to hold."""
    alone = a_declaration(VOTES, polled_on=date(2019, 12, 12))
    base = comparable(a_record(alone), alone.contest)
    printed = with_cell(printed_of(alone), "lab", "Change", "0.9")
    assert not list(changes(alone, base, printed))
