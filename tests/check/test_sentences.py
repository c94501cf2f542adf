"""Sentences: every word of a text in exactly one of them, and where somebody speaks."""

from textwrap import wrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tellers.check.reading.sentences import (
    LONGEST,
    Spans,
    quotations,
    split,
    spoken,
    unwrapped,
)

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


WRAPPED = (
    "Simon Opher won Stroud for Labour with 25,607 votes, a majority of 11,388 over Siobhan "
    "Baillie of the Conservatives. Labour's share rose by 4.7 points to 46.4 per cent. “We worked "
    "hard. It was ours by a mile,” Mr Opher said. Turnout was 70.9 per cent, and Reform UK polled "
    "6,329 votes."
)


@pytest.mark.parametrize("width", range(30, 110, 7))
def test_a_paragraph_is_the_same_at_any_width(width: int) -> None:
    lines = "\n".join(wrap(WRAPPED, width, break_on_hyphens=False))
    assert unwrapped(lines) == WRAPPED
    assert unwrapped(lines.replace("\n", "\r\n")).replace("\r", "") == WRAPPED
    both = f"Labour gain Stroud\n{lines}\n\n{lines}"
    assert unwrapped(both) == f"Labour gain Stroud\n{WRAPPED}\n\n{WRAPPED}"


@pytest.mark.parametrize(
    "lines",
    [
        "Opher (Lab) 25,607\nBaillie (Con) 14,219\nKennedy (Green) 5,729",
        "25,607\nSimon Opher\n14,219\nSiobhan Baillie",
        "Labour hold Bath\n\n11,338 votes",
        "- the seat is held\n- by 24 votes\n1. in Stroud\n2. in Bath",
        "Seat | Votes of\nStroud | 25,607",
        "Result:\n25,607 for Opher",
        "A good night for Labour\nSimon Opher won Stroud.",
        "He won.\nShe lost.",
        "2024: held by\n\n2019: gained",
    ],
)
def test_rows_headings_and_lists_stay_apart(lines: str) -> None:
    assert unwrapped(lines) == lines


@pytest.mark.parametrize(
    "lines",
    [
        "He won\nby 11,338 votes", "The majority was\n11,338.", "He beat\nSiobhan Baillie",
        "Turnout in Bath\n70.9 per cent in all", "In July\n2024 he won", "He won, as Mr\nCox did",
    ],
)  # fmt: skip
def test_a_sentence_goes_on_where_words_say_so(lines: str) -> None:
    assert unwrapped(lines) == lines.replace("\n", " ")


@given(prose)
def test_lines_put_together_are_as_long_as_before(text: str) -> None:
    told = unwrapped(text)
    assert len(told) == len(text)
    assert all(a == b or (a, b) == (" ", "\n") for a, b in zip(told, text, strict=True))


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
