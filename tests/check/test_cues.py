"""A pattern is asked of a sentence only by words without which it cannot match: none is lost so."""

import gc
import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.check.test_patterns import patterns

from tellers.check.grammar.words import Pattern
from tellers.check.reading.cues import Table, cues_of, endings_of, words_of
from tellers.check.reading.marking import Marked
from tellers.check.verdict import Reader
from tellers.style.branches import by_first_letters


@pytest.mark.parametrize(
    ("pattern", "cues"),
    [
        (r" deposits?(?= )", {"depo"}),
        (r" (?:lost|kept) (?:(?:his|her) )+deposits?\b", {"depo"}),
        (r" (?:won|took)? ?by N\d+ ", {"N", "by"}),
        (r" mps? (?:for|of) ", {"mp", "mps"}),
        (r" win(?:s|ning) ", {"wins", "winn"}),
        (r" top(?:p(?:ed|ing))? ", {"top", "topp"}),
        (r" win(?:s|[a-z]+) ", set()),  # how the word goes on is not known, and it is short
        (r" w(?:in)+ ", set()),
        (r" edg(?:ed|ing)(?: out| past)? ", {"edge", "edgi"}),
        (r" elect(?:s|ing) ", {"elec"}),
        (r"lost ", set()),  # the end of a longer word, it may be
        (r"(?:swing|[a-z]+) ", set()),
        (r" [CP]\d+ ", {"C", "P"}),
        (r"(?! deposit).*$", set()),
        (r" turnout| turn-out", {"turn"}),
        (r" the(?: notional)? swing ", {"swin"}),
    ],
)
def test_what_a_pattern_cannot_do_without(pattern: str, cues: set[str]) -> None:
    found = next(iter(cues_of(pattern)), frozenset[str]())
    assert found == cues or (len(cues) > 1 and found in [{one} for one in cues])


@pytest.mark.parametrize(
    ("pattern", "cues"),
    [
        (
            r" (?:lost|kept) (?:(?:his|her) )+deposits?\b",
            [{"depo"}, {"kept", "lost"}, {"his", "her"}],
        ),
        (
            r" held (?P<seat>S\d+|it) since (?P<year>Y\d+)(?= )",
            [{"held"}, {"sinc"}, {"Y"}, {"S", "it"}],
        ),
        (r" (?:won by N\d+|lost) deposits ", [{"depo"}, {"won", "lost"}]),  # lost by no number
        (r" (?:swing )?(?:to|from) P\d+ ", [{"P"}, {"to", "from"}]),
        (r" won won ", [{"won"}]),
    ],
)
def test_all_that_a_pattern_cannot_do_without(pattern: str, cues: list[set[str]]) -> None:
    found = cues_of(pattern)
    assert sorted(map(sorted, found)) == sorted(map(sorted, cues))
    assert found[0] == cues[0]


@pytest.mark.parametrize(
    "pattern",
    [r" (?i:lost) ", r" (?P<a>N\d+) (?P=a) ", r" (?>lost) ", r" (?#aside)lost ", r"(?i) lost "],
)
def test_a_group_of_a_kind_that_is_not_known_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match="not known here"):
        cues_of(pattern)


def test_every_pattern_can_be_read() -> None:
    patterns()
    every = [one for one in gc.get_objects() if isinstance(one, Pattern)]
    assert all(words for one in every for words in cues_of(one.pattern))


BOOKS = ("pressbook3", "pressbook6")


def _lines(book: str) -> list[str]:
    return (Path(__file__).parent / book / "articles.jsonl").read_text("utf-8").splitlines()


@pytest.fixture(scope="module")
def skeletons(packaged_reader: Reader) -> set[str]:
    """Every sentence of some labelled articles as patterns see it."""
    found: set[str] = set()
    closed = Marked.close

    def close(self: Marked) -> Marked:
        found.add(closed(self).skeleton)
        return self

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(Marked, "close", close)
        for book in BOOKS:
            for line in _lines(book):
                packaged_reader.check_text(json.loads(line)["text"])
    return found


def test_no_sentence_of_the_labelled_texts_is_lost(skeletons: set[str]) -> None:
    patterns()  # every room is there
    every = [one for one in gc.get_objects() if isinstance(one, Pattern)]
    said = [(skeleton, words_of(skeleton)) for skeleton in sorted(skeletons)]
    for one in every:
        lost = [
            text for text, own in said
            if any(words.isdisjoint(own) for words in one.cues) and one.search(text)
        ]  # fmt: skip
        assert not lost, (one.pattern, lost[:1])


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (r" (?:with|on) (?:(?:just|only) )*$", {"with", "on", "just", "only"}),
        (r"(?:(?:^|[;:]) (?:in|a) )$", {"in", "a"}),
        (r" (?:majority|lead)\b (?:of )?$", {"majority", "lead", "of"}),
        (r" [CP]\d+(?: 's)? (?:votes?|,) $", {"vote", "votes", ","}),
        (r" from (?:the )?P\d+(?: again)* $", {"P", "again"}),
        (r" (?:by|for) (?!all )(?:N\d+ )?(?P<n>S\d+)(?: \()? $", {"S", "("}),
        (r"(?: by - election| on)(?<! up on) $", {"election", "on"}),
        (r"^ (?:and )?$", {"and", ""}),
        (r" by (?:[a-z]+ )?$", set()),  # any word
        (r"with $", set()),  # the end of a longer word, it may be
        (r" (?:in)*with $", set()),
        (r" with$", set()),  # no space stands behind it
        (r" with (?=[^,]*$)", set()),  # it may end elsewhere
        (r" with $| on ", set()),
        (r" with (?:a $|the )?", set()),
        (r" by(?: just|\b)? \w+ $", set()),
    ],
)
def test_the_words_that_a_pattern_ends_with(pattern: str, words: set[str]) -> None:
    assert endings_of(pattern) == words


def _up_to_each_word(skeletons: set[str]) -> list[str]:
    """What stands up to some word of a sentence, one for every word."""
    found: dict[str, str] = {}
    for text in sorted(skeletons, key=lambda one: (len(one), one)):
        at = 0
        while (at := text.find(" ", at + 1)) > 0:
            found.setdefault(text[: at + 1].split()[-1], text[: at + 1])
    return list(found.values())


def test_no_search_is_lost_by_the_last_word_of_a_text(skeletons: set[str]) -> None:
    patterns()  # every room is there
    every = [one for one in gc.get_objects() if isinstance(one, Pattern)]
    texts = ["", " ", *_up_to_each_word(skeletons)]
    texts += [f"{text} " for text in texts[:40]]
    ending = [one for one in every if one.pattern.endswith(("$", "$)")) and endings_of(one.pattern)]
    assert len(ending) > 500 and len(texts) > 500
    for one in ending:
        own = re.compile(by_first_letters(one.pattern))
        lost = [text for text in texts if own.search(text) and not one.search(text)]
        assert not lost, (one.pattern, lost[:1])


def test_a_part_of_a_text_is_searched_whatever_it_ends_with() -> None:
    one = Pattern(r" with (?:just )?$")
    assert one.search(" won with ") and not one.search(" won with N0 ")
    assert one.search(" won with N0 ", 0, 10)


PIECES = st.sampled_from(
    [
        "won",
        "lost",
        "the",
        "deposit",
        "deposits",
        "swing",
        "win",
        "wins",
        "winning",
        "mp",
        "mps",
        "C0",
        "P1",
        "S2",
        "N3",
        ",",
        "by-election's",
    ]
)


ENTRIES = (
    r" deposits?(?= )", r" (?:won|lost) ", r" win(?:s|ning)? ", r" mps? ", r"[CP]\d+ ,",
    r"(?: the)? swing", r" by-election\b", r"ins ", r" (?:mp|swing)s? ",
)  # fmt: skip


@given(st.lists(PIECES, max_size=12).map(lambda words: f" {' '.join(words)} "))
def test_a_table_calls_all_that_match(skeleton: str) -> None:
    matching = [one for one in ENTRIES if re.search(one, skeleton)]
    called = Table(ENTRIES, cues_of).called(words_of(skeleton))
    assert [one for one in called if one in matching] == matching


def assert_uncompiled(one: Pattern) -> None:
    with pytest.raises(AttributeError):
        object.__getattribute__(one, "search")


def test_a_pattern_is_compiled_when_it_is_asked() -> None:
    one = Pattern(r" (?P<n>N\d+) votes ")
    assert_uncompiled(one)
    found = one.search(" N3 votes ")
    assert found is not None
    assert found["n"] == "N3"
    assert not hasattr(one, "flags")
