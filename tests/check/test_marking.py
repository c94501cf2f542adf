"""Marking: what a sentence names becomes a letter and a number, every other word stays a word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import IN_2019
from tests.check.places import ambridge

from tellers.check.claims import Claim, Sentence, is_met
from tellers.check.reading.marking import FORMS, Mark, Marked, figures_in, mark
from tellers.check.reading.names import Gazetteer
from tellers.check.reading.sentences import split
from tellers.check.scene import Parties
from tellers.record.record import Record
from tellers.style.numbers import Amount


@pytest.fixture(scope="module")
def record() -> Record:
    return ambridge()


def marked(record: Record, text: str) -> Marked:
    fought = record.find("Ambridge", str(IN_2019.year))
    finder = Gazetteer(record).finder([fought])
    return mark(split(text)[0], text, figures_in(text), finder)


@pytest.mark.parametrize(
    ("text", "skeleton"),
    [
        ("Ann Archer won Ambridge for the Conservatives by 4,500 votes.",
         " C0 won S1 for the P2 by N3 votes . "),
        ("Labour’s Brown took 42.4%, down 12.6 points on 2017.",
         " P0 's C1 took Q2 , down T3 on Y4 . "),
        ("Mr. Brown came second on 12 December 2019.", " C0 came O1 on D2 . "),
        ("He spoke on 4 July of half the votes.", " he spoke on M0 of F1 the votes . "),
        ("They didn't re-elect him.", " they didn't re-elect him . "),
        ("Dora Green and the Greens", " C0 and the P1 "),
        ("The notional one of 2,218", " the notional one of N0 "),
        ("a majority of 2019 votes", " a majority of N0 votes "),
        ("Robert Archer came; Annie Archer went", " robert archer came ; C0 went "),
    ],
)  # fmt: skip
def test_a_sentence_as_marks_and_words(record: Record, text: str, skeleton: str) -> None:
    assert marked(record, text).skeleton == skeleton


@given(st.sampled_from(["Ann Archer won Ambridge by 4,500 votes, 10.9% of 41,000, in 2019."]),
       st.integers(0, 70), st.integers(1, 70))  # fmt: skip
def test_a_stretch_of_the_skeleton_is_a_stretch_of_the_text(text: str, at: int, size: int) -> None:
    found = marked(ambridge(), text)
    start, end = at % len(found.skeleton), min(at % len(found.skeleton) + size, len(found.skeleton))
    if found.skeleton[start:end].strip():
        first, last = found.span(start, end)
        assert 0 <= first < last <= len(text)
        assert text[first:last] == text[first:last].strip()


def test_a_mark_spans_its_words_hedge_and_unit_with_it(record: Record) -> None:
    text = "The swing was just over 6 per cent."
    found = marked(record, text)
    (one,) = found.marks
    assert text[one.start : one.end] == "just over 6 per cent"


def test_a_candidate_with_a_party_s_name_is_either(record: Record) -> None:
    found = marked(record, "Green took 800 votes for the Greens.")
    green = found.marks[0].value
    assert isinstance(green, Parties) and green.namesake is not None
    assert green.namesake.name == "Dora Green"
    assert found.marks[0].letter == found.marks[2].letter == "P"


def test_a_name_that_nobody_holds_is_seen_as_a_name(record: Record) -> None:
    found = marked(record, "It went to Joe Bloggs (Conservative).")
    at = found.skeleton.index(" ( P")
    span = found.named_before(at)
    assert span is not None
    assert found.text[slice(*span)] == "Joe Bloggs"
    assert found.named_before(found.skeleton.index(" joe")) is None


PRINT = st.lists(
    st.sampled_from(["Ann", "Archer", ",", "Mr.", "won", "4,500", "'s", "(", "10%", "2019", "the"]),
    max_size=12,
).map(" ".join)


@given(PRINT, st.integers(0, 80), st.integers(0, 80))
def test_spaces_at_the_ends_of_a_stretch_are_none_of_it(text: str, start: int, end: int) -> None:
    said = Sentence(0, 0, len(text), text)
    found = mark(said, text, figures_in(text), Gazetteer(ambridge()).finder([]))
    words = found.skeleton[start:end]
    if words.strip() and end <= len(found.skeleton):
        first, last = start + len(words) - len(words.lstrip()), start + len(words.rstrip())
        assert found.span(start, end) == found.span(first, last)


@given(PRINT)
def test_a_letter_of_a_figure_says_that_it_is_one(text: str) -> None:
    said = Sentence(0, 0, len(text), text)
    found = mark(said, text, figures_in(text), Gazetteer(ambridge()).finder([]))
    assert all((m.letter in FORMS.values()) == isinstance(m.value, Amount) for m in found.marks)
    assert [m.amount for m in found.marks if m.letter in FORMS.values()] == [
        m.value for m in found.marks if isinstance(m.value, Amount)
    ]


def test_nothing_but_a_figure_has_an_amount() -> None:
    with pytest.raises(AssertionError):
        _ = Mark("S", 0, 4, "Bath").amount


def test_no_name_begins_with_a_sign(official: Record) -> None:
    """So that none is looked for there; "&" is read as the word that it stands for."""
    gazetteer = Gazetteer(official)
    firsts = {form[0] for form in gazetteer.parties} | {
        form[0] for forms in gazetteer.spellings.values() for form in forms if form
    }
    for contest in official.contests_of("parl.2024-07-04"):
        firsts |= gazetteer.bill(contest).names.keys()
    assert firsts and all(word[0].isalnum() and word != "and" for word in firsts)


STRETCHES = st.tuples(st.integers(0, 9), st.integers(1, 5)).map(lambda at: (at[0], sum(at)))


@given(STRETCHES, st.lists(STRETCHES, max_size=4))
def test_what_is_met_shares_a_letter_with_one_of_several(
    own: tuple[int, int], others: list[tuple[int, int]]
) -> None:
    said = Sentence(0, 0, 20, "")
    one, *claims = [Claim(said, *at, "", "majority") for at in (own, *others)]
    assert is_met(one, claims) == any(one.meets(other) for other in claims)
    letters = set(range(*own))
    assert is_met(one, claims) == any(letters & set(range(*at)) for at in others)


def test_the_letters_of_a_sentence_are_those_of_all_its_marks() -> None:
    """Rooms ask whether it names a year or a seat: also of one that its skeleton leaves out."""
    text = "Bath 2024"
    marks = [Mark("S", 0, 4, "Bath"), Mark("Y", 5, 9, "2024")]
    marked = Marked(Sentence(0, 0, 9, text), text, marks)
    marked.add("S0", 0, 4)
    marked.add("Y1", 5, 9)
    assert marked.close().letters == {"S", "Y"}
    bare = marked.without([(4, 6)])
    assert "Y1" not in bare.skeleton and bare.letters == {"S", "Y"}
