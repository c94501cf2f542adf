"""What is put together from its parts: whatever their order, true is borne out, false is not."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.check.asking import CONTRADICTED, SUPPORTED, read

from tellers.check.composed.deposit_words import KNOWN
from tellers.check.composed.pieces import UNKNOWN, Lexicon, without_asides
from tellers.check.verdict import Reader
from tellers.record import figures

WORDS = st.lists(st.sampled_from(["lost", "held on to", "his deposit", "N3", "the", "zebra"]))


@given(WORDS)
def test_every_word_is_in_one_piece_and_in_its_place(words: list[str]) -> None:
    skeleton = f" {' '.join(words)} "
    pieces = KNOWN.pieces(skeleton, 0, len(skeleton))
    assert " ".join(one.words for one in pieces) == skeleton.strip()
    assert all(skeleton[one.start : one.end] == one.words for one in pieces)


@given(WORDS)
def test_a_word_that_no_kind_has_is_unknown(words: list[str]) -> None:
    skeleton = f" {' '.join(words)} "
    unknown = [one for one in KNOWN.pieces(skeleton, 0, len(skeleton)) if one.kind == UNKNOWN]
    assert [one.words for one in unknown] == [word for word in words if word == "zebra"]


def test_the_longest_words_go_first() -> None:
    known = Lexicon({"short": ("held",), "long": ("held on to",)})
    assert [one.kind for one in known.pieces(" held held on to ", 0, 17)] == ["short", "long"]


def test_an_aside_with_a_mark_in_it_is_kept() -> None:
    known = Lexicon({"plain": (",",), "who": ("C",)})
    told = " C0 , a surgeon , C1 , who beat C2 , "
    kept = without_asides(known.pieces(told, 0, len(told)))
    assert " ".join(one.words for one in kept) == "C0 , C1 , who beat C2 ,"


LOST = ("lost their deposits", "said goodbye to their deposits", "failed to save a deposit")
KEPT = ("kept their deposits", "did just enough to keep a deposit", "avoided losing a deposit")
FRAMES = (
    "{n} of the {all} candidates {what}.", "{n} in a field of {all} {what}.",
    "Of the {all} hopefuls, {n} {what}.", "All but {left} of the {all} runners {what}.",
)  # fmt: skip


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize("seat", ["Poole", "Newport East", "Clacton", "Hendon", "Aberdeen South"])
def test_how_many_lost_is_told_in_whatever_words(
    official_reader: Reader, frame: str, seat: str
) -> None:
    record = official_reader.record
    (contest,) = [c for c in record.by_name(seat) if c.polled_on.year == 2024]
    stood, lost = len(contest.candidacies), len(figures.lost_deposits(record.returns[contest.id]))
    for what, n in ((LOST, lost), (KEPT, stood - lost)):
        for words, wrong in zip(what, (0, 1, -1), strict=True):
            number = n + wrong
            told = frame.format(n=number, left=stood - number, all=stood, what=words)
            verdicts = {
                one.verdict
                for one in read(official_reader, told, title=f"{seat} result",
                                published=contest.polled_on)
                if one.claim.kind.startswith("deposit")
            }  # fmt: skip
            assert verdicts == {CONTRADICTED if wrong else SUPPORTED}, told


def test_a_share_just_under_a_twentieth_is_a_deposit_lost(official_reader: Reader) -> None:
    (contest,) = [c for c in official_reader.record.by_name("Poole") if c.polled_on.year == 2024]
    result = official_reader.record.returns[contest.id]
    (green,) = [c for c in contest.candidacies if c.label.key == "green"]
    assert Fraction(49, 1000) < figures.share(result, green.id) <= Fraction(1, 20)
    assert figures.is_lost_deposit(result, green.id)
