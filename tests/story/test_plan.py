"""Stories: whole ones read like copy (tests/golden), and what every one of them must keep."""

import re
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from tests.builders import (
    IN_2017,
    a_candidacy,
    a_contest,
    a_declaration,
    a_group_return,
    a_record,
)
from tests.golden.hold import hold_against_golden
from tests.strategies import Pair, general_elections

from tellers.check.claims import Finding
from tellers.check.verdict import Reader
from tellers.errors import StoryError, Untraced
from tellers.record import figures
from tellers.record.people import Name, Party
from tellers.record.record import Record
from tellers.story.notes import article
from tellers.story.plan import narrowest_of, write
from tellers.story.story import Figure, Sentence, Story

STORIES = {
    "independent-gain": ("Islington North", "2024"),
    "smallest-majority": ("Hendon", "2024"),
    "re-elected-in-a-notional-gain": ("Westmorland and Lonsdale", "2024"),
    "speaker": ("Chorley", "2019"),
    "northern-ireland-gain": ("North Antrim", "2024"),
    "hold": ("Aberavon", "2019"),
    "by-election": ("Oldham East and Saddleworth", "2011-01-13"),
    "four-votes": ("Fermanagh and South Tyrone", "2010"),
    "landslide": ("Knowsley", "2017"),
    "new-seat": ("Waveney Valley", "2024"),
    "from-another-seat": ("Mid Sussex", "2019"),
}


@pytest.mark.parametrize("name", STORIES)
def test_it_reads_as_it_did(official: Record, name: str) -> None:
    contest = official.find(*STORIES[name])
    told = write(official, contest, found=narrowest_of(official, contest))
    hold_against_golden(f"{name}.md", told)


def test_party_groups_read_without_placeholders(packaged: Record) -> None:
    hold_against_golden("party-groups.md", write(packaged, packaged.find("Aberavon", "2019")))


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
    then = a_declaration(polled_on=IN_2017)
    result = a_declaration({"con": 9_999, "lab": 9_999, "ld": 333}, chosen_by_lot="lab")
    story = write(a_record(then, result), result.contest)
    assert "by lot" in story.headline.text
    assert "9,999" in story.text and "majority of 0" not in story.text
    hold_against_golden("tie.md", story)


def test_a_return_unopposed_is_told_without_a_vote() -> None:
    then = a_declaration(polled_on=date(1935, 11, 14))
    contest = a_contest((), candidacies=(a_candidacy("con"),), polled_on=date(1945, 7, 5))
    result = a_declaration({"con": 0}, contest=contest, electorate=None, rejected=None)
    hold_against_golden("unopposed.md", write(a_record(then, result), contest))


@given(general_elections())
def test_any_result_is_told_or_refused_for_a_bucket(pair: Pair) -> None:
    for result in pair.results.values():
        if figures.find_winner(result) is None:
            with pytest.raises(StoryError, match="no winner can be read"):
                write(pair.record, result.contest, result)
            continue
        story = write(pair.record, result.contest, result)
        texts = [sentence.text for sentence in story.sentences()]
        assert all(text.strip() == text and "  " not in text for text in texts)
        assert len(set(texts)) == len(texts)
        assert sum(len(group) for group in story.paragraphs) <= 9
        assert not re.search(r"\bNone\b|\ban? an?\b|\bthe the\b|[{}]", story.text)


def test_nobody_gains_a_seat_in_which_he_already_sat_for_the_label(official: Record) -> None:
    wrong = []
    for contest in official.contests.values():
        if contest.polled_on.year < 2010:
            continue
        winner = figures.find_winner(official.returns[contest.id])
        assert winner is not None
        is_gain = " gain " in write(official, contest).headline.text
        wrong += [contest.id] if winner.is_sitting and is_gain else []
    assert wrong == []


def test_whoever_sat_for_another_seat_is_not_re_elected(official: Record) -> None:
    for name, when in (("Mid Sussex", "2019"), ("Bexhill and Battle", "2024")):
        assert "re-elected" not in write(official, official.find(name, when)).text
    assert "re-elected" in write(official, official.find("Eastleigh", "2017")).text


def test_what_befell_a_member_later_is_not_told_of_an_earlier_contest(official: Record) -> None:
    for when in ("2010", "2015", "2017", "2019"):
        text = write(official, official.find("Islington North", when)).text
        assert "whip" not in text and "2020" not in text


@pytest.mark.parametrize(
    ("label", "said"),
    [("UKIP", "a"), ("SNP", "an"), ("SDLP", "an"), ("DUP", "a"), ("Alliance", "an"),
     ("Ulster Unionist", "an"), ("United Kingdom Unionist", "a"), ("RISE", "an"),
     ("Liberal Democrat", "a"), ("independent", "an"), ("Labour", "a"), ("TUV", "a")],
)  # fmt: skip
def test_the_article_is_that_of_the_spoken_name(label: str, said: str) -> None:
    assert article(label) == said


def test_a_party_without_a_name_beside_it_is_named_once(packaged: Record) -> None:
    for name, pronoun in (("Aberavon", "It"), ("Stratford-on-Avon", "They")):
        story = write(packaged, packaged.find(name, "2017"))
        assert story.paragraphs[0][1].text.startswith(f"{pronoun} took ")


def test_a_bucket_that_may_hide_the_winner_has_no_story() -> None:
    result = a_group_return({"con": 100, "lab": 50}, others=500)
    record = a_record(result)
    with pytest.raises(StoryError, match="no winner can be read"):
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


def test_the_smallest_majority_of_an_election_is_sought_once(official: Record) -> None:
    """A loop over all contests counted each election afresh for every contest of it."""
    one, other = official.contests_of("parl.2019-12-12")[:2]
    found = narrowest_of(official, one)
    assert found is not None and narrowest_of(official, other) is found


@pytest.mark.parametrize(
    ("place", "says"),
    [
        ("Hartlepool", "The Conservatives had won the by-election of 6 May 2021."),
        (
            "Rochdale",
            "On the old boundaries the Workers Party of Britain had won the by-election of "
            "29 February 2024.",
        ),
    ],
)
def test_a_by_election_that_was_undone_is_told_and_read_back(
    official: Record, place: str, says: str
) -> None:
    contest = official.find(place, "2024-07-04")
    told = write(official, contest)
    assert says in [one.text for one in told.sentences()]
    verdicts = Reader(official).check_text(told.text, contest=contest, published=contest.polled_on)
    read = [v for v in verdicts if v.claim.sentence.text == says]
    assert {v.verdict for v in read} == {Finding.SUPPORTED}
    assert [v.claim.kind for v in read] == ["winner", "date"]


@pytest.mark.parametrize(
    ("place", "when", "says"),
    [
        ("Greenwich", "1987", "The Liberal–SDP Alliance gained Greenwich on 11 June 1987"),
        ("Rochdale", "1987", "The Liberals and then the Liberal–SDP Alliance have won every"),
        ("Woolwich", "1992", "The Liberal–SDP Alliance had won every general election here since"),
        ("Roxburgh, Selkirk and Peebles", "1979", "the Liberals"),
    ],
)
def test_the_sdp_is_not_called_liberal(official: Record, place: str, when: str, says: str) -> None:
    """The source has one column for the Liberals and the SDP of 1983 and 1987."""
    contest = official.find(place, when)
    told = write(official, contest)
    assert says in told.text
    verdicts = Reader(official).check_text(told.text, contest=contest, published=contest.polled_on)
    assert {v.verdict for v in verdicts} <= {Finding.SUPPORTED, Finding.UNCHECKABLE}


@pytest.mark.parametrize("party", ["Alliance", "Liberal–SDP Alliance", "Liberals", "Alliance’s"])
def test_copy_about_the_alliance_is_not_contradicted(official: Record, party: str) -> None:
    contest = official.find("Roxburgh and Berwickshire", "1987")
    text = f"The {party} candidate held Roxburgh and Berwickshire with a majority of 4,008."
    verdicts = Reader(official).check_text(text, contest=contest, published=contest.polled_on)
    assert Finding.CONTRADICTED not in {v.verdict for v in verdicts}


@pytest.mark.parametrize(
    ("place", "when", "says"),
    [
        ("Angus", "2019", "It is the SNP’s first win here since 2015."),
        ("Bath", "2015", "It is the Conservatives’ first win at a general election in a seat of "
                         "this name since 1987."),
        ("Peterborough", "2024", ""),
        ("Burton and Uttoxeter", "2024", ""),
        ("Westmorland and Lonsdale", "2024", ""),
        ("Islington North", "2024", ""),
        ("Islington North", "1937-10-13", "It is Labour’s first win here since 1929."),
    ],
)  # fmt: skip
def test_a_gain_says_since_when_its_party_had_not_won(
    official: Record, place: str, when: str, says: str
) -> None:
    contest = official.find(place, when)
    told = write(official, contest)
    said = [one.text for one in told.sentences() if "first win" in one.text]
    assert said == ([says] if says else [])
    verdicts = Reader(official).check_text(told.text, contest=contest, published=contest.polled_on)
    read = [v.verdict for v in verdicts if v.claim.sentence.text in said]
    assert set(read) == ({Finding.SUPPORTED} if says else set())
