"""Corrections: what the note says, how grave it is, and that nothing changes without one."""

import re
from collections.abc import Mapping
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import IN_2017, a_contest, a_declaration, a_moment, a_record
from tests.golden.hold import hold_against_golden
from tests.strategies import contests, declarations

from tellers.record.contests import Contest, Declaration
from tellers.story.plan import write
from tellers.story.revise import NOTHING, correction, severity
from tellers.story.story import Correction, Story

THEN = a_declaration({"con": 21_000, "lab": 14_000, "ld": 5_000}, polled_on=IN_2017)
FIRST = a_declaration()
RECORD = a_record(THEN, FIRST)
REASON = "two bundles were exchanged"


def told(votes: Mapping[str, int], **changes: object) -> Story:
    return write(RECORD, FIRST.contest, a_declaration(votes, contest=FIRST.contest, **changes))


def version(result: Declaration) -> Story:
    return write(RECORD, FIRST.contest, result)


def of_electors(more: int) -> Declaration:
    return replace(FIRST, electorate=(FIRST.electorate or 0) + more)


def noted(before: Story, after: Story) -> Correction:
    note = correction(before, after, a_moment(1), REASON)
    assert note is not None
    return note


def test_a_winner_who_changes_is_s1_and_the_note_has_both_headlines() -> None:
    before, after = version(FIRST), told({"con": 17_000, "lab": 18_000, "ld": 5_000})
    note = noted(before, after)
    assert severity(before, after) == "S1"
    assert note.was == "“Conservatives hold Nowhere by 5,000”"
    assert note.now == "“Labour gain Nowhere from Conservatives by 1,000”"
    assert note.note.startswith(f"This page was corrected: {note.was} is now {note.now}. ")
    assert note.note.endswith(f" Reason: {REASON}.")


def test_a_majority_in_the_headline_is_s1() -> None:
    before, after = version(FIRST), told({"con": 20_001, "lab": 15_000, "ld": 5_000})
    assert severity(before, after) == "S1"
    note = noted(before, after).note
    assert "5,000" in note and "5,001" in note


def test_a_figure_in_the_copy_is_s2_and_the_note_has_both() -> None:
    before, after = version(FIRST), told({"con": 20_000, "lab": 15_000, "ld": 5_001})
    note = noted(before, after)
    assert severity(before, after) == "S2"
    assert "5,000 votes” is now " in note.note and "5,001 votes”" in note.note


def test_a_rounded_figure_alone_is_s3() -> None:
    before, after = (
        version(FIRST),
        version(replace(FIRST, electorate=(FIRST.electorate or 0) + 300)),
    )
    note = noted(before, after)
    assert severity(before, after) == "S3"
    assert "Turnout was 66.1%" in note.was and "Turnout was 65.8%" in note.now


def test_a_figure_that_rounds_to_the_same_needs_no_note() -> None:
    before, after = version(FIRST), version(of_electors(1))
    assert severity(before, after) == "S3"
    assert correction(before, after, a_moment(1), REASON) is None


def test_a_sentence_that_comes_or_goes_is_told_as_that() -> None:
    less = replace(FIRST, electorate=None)
    came, went = noted(version(less), version(FIRST)), noted(version(FIRST), version(less))
    assert (came.was, went.now) == (NOTHING, NOTHING)
    assert "it now says “Turnout was " in came.note and "was taken out" in went.note


def test_how_much_else_changed_is_counted() -> None:
    note = noted(version(FIRST), told({"con": 17_000, "lab": 18_000, "ld": 5_000})).note
    others = re.search(r"(\w+) other sentences changed with it\.", note)
    assert others is not None and others[1] == "Five"


@pytest.mark.parametrize("reason", [REASON, f"{REASON}."])
def test_a_note_ends_in_one_full_stop(reason: str) -> None:
    note = correction(version(FIRST), told({"con": 1, "lab": 2, "ld": 0}), a_moment(1), reason)
    assert note is not None and note.note.endswith("exchanged.") and ".." not in note.note


def test_a_corrected_story_reads_well() -> None:
    before, after = version(FIRST), told({"con": 17_000, "lab": 18_000, "ld": 5_000})
    corrected = replace(after, version=2, corrections=(noted(before, after),))
    hold_against_golden("correction.md", corrected)


@given(st.data())
def test_a_note_there_is_exactly_where_something_reads_differently(data: st.DataObject) -> None:
    contest: Contest = data.draw(contests())
    one, other = (data.draw(declarations(contest)) for _ in range(2))
    record = a_record(contests=[contest])
    before, after = write(record, contest, one), write(record, contest, other)
    note = correction(before, after, a_moment(1), REASON)
    texts = [{sentence.text for sentence in story.sentences()} for story in (before, after)]
    assert (note is None) == (texts[0] == texts[1])
    if note is None:
        return
    for said, story in ((note.was, before), (note.now, after)):
        assert said == NOTHING or said.strip("“”") in story.text
        assert said in note.note or said == NOTHING
    assert note.was != note.now
    assert correction(before, before, a_moment(1), REASON) is None


def test_there_is_no_note_for_a_contest_of_its_own() -> None:
    contest = a_contest()
    result = a_declaration(contest=contest)
    story = write(a_record(result), contest)
    assert correction(story, story, a_moment(1), REASON) is None
