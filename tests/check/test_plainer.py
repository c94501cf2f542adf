"""A sentence said more plainly: what may go goes, what changes its truth stays, nothing leaks."""

import re
from datetime import date

import pytest
from tests.check.asking import CONTRADICTED, SUPPORTED, of, read

from tellers.check.claims import Sentence
from tellers.check.plainer.again import variants
from tellers.check.plainer.clauses import with_subjects
from tellers.check.plainer.phrases import PHRASES
from tellers.check.plainer.rewriting import EVERY, turned
from tellers.check.reading.marking import Marked
from tellers.check.verdict import Reader

BATH = date(2024, 7, 6)


def marked(words: str) -> Marked:
    """A sentence whose skeleton this is; each word stands where it stands here."""
    found = Marked(Sentence(0, 0, len(words), words), words)
    for word in re.finditer(r"\S+", words):
        found.add(word[0], *word.span())
    return found.close()


@pytest.mark.parametrize(
    ("said", "plain"),
    [
        ("C0 rather comfortably got the better of C1 .", "C0 beat C1 ."),
        ("C0 , who had hoped for better , came O1 .", "C0 came O1 ."),
        ("at the bottom of the poll was P0 .", "P0 came last ."),
        ("P0 ended up with N1 crosses .", "P0 got N1 votes ."),
        ("P0 had to settle for O1 place .", "P0 came O1 ."),
        ("there were N0 in it .", "the majority was N0 votes ."),
    ],
)
def test_a_sentence_is_said_in_the_grammars_words(said: str, plain: str) -> None:
    assert plain in [one.skeleton.strip() for one in variants(marked(said))]


@pytest.mark.parametrize(
    "said",
    [
        "C0 barely won S1 .",
        "the majority was nearly N0 .",
        "C0 polled roughly N1 votes .",
        "P0 won more narrowly than P1 .",
        "it was not quite N0 .",
        "P0 , but not in S1 , came O2 .",
    ],
)
def test_what_changes_the_truth_of_a_sentence_stays(said: str) -> None:
    assert not list(variants(marked(said)))


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("P0 , with N1 votes , came O2 .", "P0 , with N1 votes ; P0 came O2 ."),
        ("P0 won Q1 and also gained S2 .", "P0 won Q1 ; P0 gained S2 ."),
        ("C0 , who gained the seat , beat C2 .", "C0 gained the seat ; C0 beat C2 ."),
        ("P0 not only held S1 but also won Q2 .", "P0 held S1 ; P0 won Q2 ."),
        ("gaining S0 , the P1 won by N2 .", "P1 gained S0 ; the P1 won by N2 ."),
        ("having taken Q0 , C1 came O2 .", "C1 took Q0 ; C1 came O2 ."),
        ("C0 came O1 , with the P2 gaining S3 .", "C0 came O1 , with the P2 gained S3 ."),
        ("P0 's C1 polled N2 and lost .", "P0 's C1 polled N2 ; C1 lost ."),
        ("it was C0 who gained S1 .", "C0 gained S1 ."),
        (
            "C0 beat C1 , while P2 came O3 and lost N4 votes .",
            "C0 beat C1 , while P2 came O3 ; P2 lost N4 votes .",
        ),
    ],
)
def test_a_clause_without_a_name_is_told_with_its_own(said: str, told: str) -> None:
    assert with_subjects(marked(said)).skeleton.strip() == told


@pytest.mark.parametrize(
    "said",
    [
        "P0 won S1 in Y2 and lost it .",
        "P0 had won S1 and lost it .",
        "S0 was won by C1 and held by C2 .",
        "C0 beat C1 ; she won it .",
        "C0 , who won by N1 , lost by N2 .",
        "P0 , who won S1 , came O2 .",
        "C0 , on N1 , came closest .",
        "P0 needed Q1 and got N2 .",
    ],
)
def test_nothing_is_told_of_another_day_or_of_another(said: str) -> None:
    plain = marked(said)
    assert with_subjects(plain) is plain


def test_marks_stay_where_they_are_in_the_text() -> None:
    plain = turned(marked("at the bottom of the poll was P0 ."))
    assert plain.symbols == ["P0", "came", "last", "."]
    assert plain.span(1, 3) == (30, 32)  # the party
    at = plain.skeleton.index("came")
    assert plain.span(at, at + len("came last")) == (0, 29)


def test_a_turn_names_what_it_is_read_by_and_words_call_it() -> None:
    for turn in EVERY:
        slots = re.compile(turn.pattern.pattern).groupindex
        assert set(re.findall(r"\{(\w)\}", turn.plain)) <= set(slots)
        assert turn.pattern.cues


def test_no_phrase_is_told_twice() -> None:
    said = [one for some in PHRASES.values() for one in some.split("|")]
    assert len(said) == len(set(said))


TOLD = (
    "Wera Hobhouse held Bath. Nobody fared worse than Labour, in Bristol and in Frome. "
    "They had 8,665 votes. Silver was claimed by Dan Bewley. He had 8,665 votes, and they 7,659."
)


def test_nothing_of_the_second_reading_stays(
    official_reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    twice = read(official_reader, TOLD, title="Bath", published=BATH)
    monkeypatch.setattr("tellers.check.verdict.variants", lambda *_: iter(()))
    once = read(official_reader, TOLD, title="Bath", published=BATH)
    again = {1, 3}
    assert [v for v in twice if v.claim.sentence.index in again] != [
        v for v in once if v.claim.sentence.index in again
    ]
    assert [v for v in twice if v.claim.sentence.index not in again] == [
        v for v in once if v.claim.sentence.index not in again
    ]


def test_what_is_false_is_false_by_its_own_words(official_reader: Reader) -> None:
    found = read(official_reader, TOLD, title="Bath", published=BATH)
    assert of(found, "Nobody fared worse than").verdict is CONTRADICTED
    assert of(found, "Dan Bewley").verdict is SUPPORTED
