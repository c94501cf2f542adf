"""Sentences: every word of a text in exactly one of them, and where somebody speaks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tellers.check.reading.sentences import LONGEST, Spans, quotations, split, spoken

prose = st.text("ab .,!?\n\"'“”()-AZ0123456789%", max_size=300)


@given(prose)
def test_every_letter_stands_in_exactly_one_sentence(text: str) -> None:
    covered = [0] * len(text)
    for sentence in split(text):
        assert text[sentence.start : sentence.end] == sentence.text == sentence.text.strip()
        for at in range(sentence.start, sentence.end):
            covered[at] += 1
    assert all(n == 1 for n, letter in zip(covered, text, strict=True) if letter.strip())
    assert max(covered, default=0) <= 1


@given(prose)
def test_sentences_are_numbered_in_order(text: str) -> None:
    found = split(text)
    assert [one.index for one in found] == list(range(len(found)))
    assert all(a.end <= b.start for a, b in zip(found, found[1:], strict=False))


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Mr. Corbyn won by 7,247. Turnout was 67.3%.",
         ["Mr. Corbyn won by 7,247.", "Turnout was 67.3%."]),
        ("A heading\nIt was won.", ["A heading", "It was won."]),
        ("J. R. Smith won. He said so.", ["J. R. Smith won.", "He said so."]),
        ('"We won." He left!', ['"We won."', "He left!"]),
        ("He won in St. Ives, he said.", ["He won in St. Ives, he said."]),
        ("", []),
        (" \n \n ", []),
    ],
)  # fmt: skip
def test_a_text_is_split_where_a_reader_would_stop(text: str, sentences: list[str]) -> None:
    assert [one.text for one in split(text)] == sentences


def test_a_wrapped_line_goes_on_and_a_blank_line_ends_it() -> None:
    line = "This line is long enough to have been wrapped by a machine,"
    text = f"{line} and\nso it goes on.\n\nThis is another"
    assert [one.text for one in split(text)] == [f"{line} and\nso it goes on.", "This is another"]


@pytest.mark.parametrize("filler", ["word ", "x", "a-", "1,"])
def test_no_sentence_is_longer_than_any_writer_would_make_it(filler: str) -> None:
    found = split(filler * 4000)
    assert len(found) > 1
    assert max(len(one.text) for one in found) <= LONGEST


def test_quotations_run_from_mark_to_mark_or_to_the_end_of_the_line() -> None:
    text = 'He said: "We won." She: “So did we.” They: "Nobody\nknows.'
    assert [text[a:b] for a, b in quotations(text)] == ['"We won."', "“So did we.”", '"Nobody']


def test_a_paragraph_in_the_first_person_has_lost_its_marks() -> None:
    text = "He won.\n\nI thank you. It is yours.\n\nIslington voted."
    assert [text[a:b] for a, b in spoken(text)] == ["I thank you. It is yours."]


@given(st.lists(st.tuples(st.integers(0, 99), st.integers(1, 20)), max_size=9), st.integers(0, 99))
def test_spans_are_found_by_place(pairs: list[tuple[int, int]], at: int) -> None:
    ends, last = [], 0
    for gap, length in pairs:
        ends.append((last + gap, last + gap + length))
        last += gap + length
    here = [(a, b) for a, b in ends if a < at + 7 and at < b]
    assert Spans(ends).within(at, at + 7) == here
