"""A Markdown file is read as its words, and every letter stands where it is said to."""

import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tellers.sources.articles.markdown import read_markdown

BITS = "** * _ __ ` ``` ~~~ ~~ [ ](b ] ( ) ! # > - 1. | \\ <!-- --> 24,120 Corbyn --- \\* [a](b)"
SIGNS = st.sampled_from([*BITS.split(), "\n", "\r\n", " ", "# ", "> ", "- ", "---\n"])


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        ("**Jeremy Corbyn** won", "Jeremy Corbyn won"),
        ("*He* took __24,120__ and _more_", "He took 24,120 and more"),
        ("won [Islington North](https://x.org/2019/12345) in 2024", "won Islington North in 2024"),
        ("[**Bold**](<a b> \"title\") end", "Bold end"),
        ("before ![By 3 votes](a.png) after", "before  after"),
        ("# Corbyn holds on", "Corbyn holds on"),
        ("A heading\n=========\n\nText", "A heading\n\n\nText"),
        ("- one\n* two\n2. three", "one\ntwo\nthree"),
        ("> By **3** votes", "> By 3 votes"),
        ("| A | B |\n|---|:-:|\n| 1 | 2 |", "| A | B |\n\n| 1 | 2 |"),
        ("A | B\r\n--- | ---\r\n1 | 2", "A | B\n\n1 | 2"),
        ("one\r\n\r\ntwo", "one\n\ntwo"),
        ("before\n```\nby 3 votes\n```\nafter", "before\n\nafter"),
        ("<!-- by 3 votes -->He won", "He won"),
        (r"24,120\* votes", "24,120* votes"),
    ],
)  # fmt: skip
def test_the_signs_are_left_out_and_the_words_are_kept(raw: str, said: str) -> None:
    assert read_markdown(raw).text == said


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        ("He won\nby 3.", "He won\nby 3."),  # the first line may be a title
        ("Held.\n\nHe beat\nSue Orr\r\nby 3.\n\nShe\nlost.",
         "Held.\n\nHe beat Sue Orr by 3.\n\nShe lost."),
        ("Held.\n\nHe won  \nOn points\\\nTwice", "Held.\n\nHe won  \nOn points\\\nTwice"),
        ("Held.\n\n- He\n  won\n- She\n  lost", "Held.\n\nHe   won\nShe   lost"),
        ("Held.\n\nHe won\n## Swing\nIt was\n3\n> Well\ndone",
         "Held.\n\nHe won\nSwing\nIt was 3\n> Well\ndone"),
        ("Held.\n\nThe votes\n\nOrr (Lab) 24\nLee (Con) 17\n| a | b |",
         "Held.\n\nThe votes\n\nOrr (Lab) 24\nLee (Con) 17\n| a | b |"),
    ],
)  # fmt: skip
def test_a_line_of_a_paragraph_ends_nothing(raw: str, said: str) -> None:
    assert read_markdown(raw).text == said


@pytest.mark.parametrize(
    "words",
    ["2*3 = 6", "snake_case_name", "a * b", "up [see note]", "2019. Labour won", "I-II", "5 - 3"],
)
def test_what_is_no_sign_stays(words: str) -> None:
    assert read_markdown(words).text == words


def test_the_head_of_the_file_gives_title_and_day() -> None:
    raw = '---\ntitle: "Corbyn holds on"\ndate: 2024-07-05\nvotes: 3\n---\nHe won.\n'
    found = read_markdown(raw)
    assert (found.text, found.title) == (
        "Corbyn holds on\n\nHe won.\n",
        "Corbyn holds on",
    )
    assert raw[found.origin.place(0) :].startswith("Corbyn holds on")
    assert read_markdown("---\ntitle: Labour's night\n---\nx").title == "Labour's night"
    assert read_markdown("---\ntitle: 'A \"5-4\" win'\r\n---\r\nx").title == 'A "5-4" win'
    assert read_markdown("---\ntitle: >-\n  x\n---\nx").title == ""
    assert found.published == date(2024, 7, 5)
    assert read_markdown("---\ndate: soon\n---\nx").published is None


@given(st.lists(SIGNS, max_size=40).map("".join))
def test_every_letter_stands_in_the_file_where_it_is_said_to(raw: str) -> None:
    found = read_markdown(raw)
    for at, letter in enumerate(found.text):
        there = raw[found.origin.place(at)]
        assert there == letter or (there, letter) == ("\n", " ")


@pytest.mark.parametrize(
    "bit", ["[a", "[a](b", "**", "_a", "```\n", "<!--", "![", "> ", "`", "---\n", "\\"]
)
def test_no_sign_is_slow(bit: str) -> None:
    start = time.process_time()
    read_markdown((bit * 100_000)[:100_000])
    assert time.process_time() - start < 1
