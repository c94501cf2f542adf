"""Stories: whole ones read like copy (tests/golden), and what every one of them must keep."""

import os
from dataclasses import replace
from pathlib import Path

import pytest
from tests.builders import (
    IN_2017,
    a_candidacy,
    a_contest,
    a_declaration,
    a_group_return,
    a_record,
)

from tellers.errors import StoryError, Untraced
from tellers.record.people import Name, Party
from tellers.record.record import Record
from tellers.story.plan import narrowest_of, write
from tellers.story.story import Figure, Sentence, Story

GOLDEN = Path(__file__).parent.parent / "golden"
STORIES = {
    "independent-gain": ("Islington North", "2024"),
    "smallest-majority": ("Hendon", "2024"),
    "re-elected-in-a-notional-gain": ("Westmorland and Lonsdale", "2024"),
    "speaker": ("Chorley", "2019"),
    "northern-ireland-gain": ("North Antrim", "2024"),
    "hold": ("Aberavon", "2019"),
    "by-election": ("Oldham East and Saddleworth", "2011-01-13"),
    "four-votes": ("Fermanagh and South Tyrone", "2010"),
}


@pytest.mark.parametrize("name", STORIES)
def test_it_reads_as_it_did(official: Record, name: str) -> None:
    contest = official.find(*STORIES[name])
    told = write(official, contest, found=narrowest_of(official, contest))
    hold_against_golden(f"{name}.md", told)


def test_party_groups_read_without_placeholders(packaged: Record) -> None:
    hold_against_golden("party-groups.md", write(packaged, packaged.find("Aberavon", "2019")))


def hold_against_golden(name: str, story: Story) -> None:
    """A changed golden is read like copy, by a person: TELLERS_GOLDEN=write makes it anew."""
    text = "# " + story.text
    if os.environ.get("TELLERS_GOLDEN") == "write":
        (GOLDEN / name).write_text(text, encoding="utf-8")
    assert text == (GOLDEN / name).read_text(encoding="utf-8")


def test_every_contest_since_2010_is_told_in_five_to_nine_sentences(official: Record) -> None:
    wrong = []
    for contest in official.contests.values():
        if contest.polled_on.year < 2010:
            continue
        story = write(official, contest)
        sentences = sum(len(paragraph) for paragraph in story.paragraphs)
        texts = [sentence.text for sentence in story.sentences()]
        is_twice = len(set(texts)) != len(texts)
        if not 5 <= sentences <= 9 or is_twice or "  " in story.text or "None" in story.text:
            wrong.append((contest.id, sentences))
    assert wrong == []


def test_writing_twice_gives_the_same_bytes(packaged: Record) -> None:
    contest = packaged.find("Islington North", "2024")
    assert write(packaged, contest) == write(packaged, contest)


def test_a_figure_without_a_fact_cannot_be_printed() -> None:
    with pytest.raises(Untraced):
        Sentence(("The majority was 7,247.",))
    sentence = Sentence(("By ", Figure("7,247", "majority:x"), "."))
    with pytest.raises(Untraced):
        Story("x", sentence, sentence, (), {})


def test_a_tie_is_told_as_a_lot_and_the_votes_stand() -> None:
    result = a_declaration({"con": 9_999, "lab": 9_999, "ld": 3}, chosen_by_lot="lab")
    record = a_record(result)
    story = write(record, result.contest)
    assert "by lot" in story.headline.text
    assert "9,999" in story.text and "majority of 0" not in story.text


def test_a_bucket_that_may_hide_the_winner_has_no_story() -> None:
    result = a_group_return({"con": 100, "lab": 50}, others=500)
    record = a_record(result)
    with pytest.raises(StoryError, match="bucket"):
        write(record, result.contest)


def test_a_first_contest_has_no_base_and_is_told_all_the_same() -> None:
    result = a_declaration()
    story = write(a_record(result), result.contest)
    assert "since" not in story.text and "majority of 5,000" in story.text


def test_every_sentence_of_a_story_names_its_facts() -> None:
    then = a_declaration(polled_on=IN_2017)
    now = a_declaration()
    story = write(a_record(then, now), now.contest)
    assert all(sentence.facts for sentence in story.sentences())


def test_whoever_has_a_digit_in_a_name_is_told_with_it() -> None:
    standing = (
        a_candidacy("con", name=Name("77", "Joseph")),
        a_candidacy("y2k", name=Name("Ann", "of 2000")),
        a_candidacy("ld", name=Name("Ben", "3rd")),
    )
    contest = a_contest((), place="Seat 9", candidacies=standing)
    result = a_declaration({"con": 9, "y2k": 8, "ld": 7}, contest=contest)
    parties = {"y2k": Party("y2k", "Democracy 2000", "Y2K")}
    record = a_record(result)
    told = write(replace(record, parties={**record.parties, **parties}), contest).text
    for name in ("77 Joseph", "Ann of 2000 (Democracy 2000)", "Ben 3rd", "Seat 9"):
        assert name in told
