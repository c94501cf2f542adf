"""The reader as a whole: any text is read, in time, from what is declared when it is asked."""

import json
from collections.abc import Mapping
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import IN_2017, IN_2019
from tests.check.asking import CONTRADICTED, SUPPORTED, UNCHECKABLE, of, read
from tests.check.places import IN_2010, ambridge, poll

from tellers import check_text as root_check_text
from tellers.check.claims import Finding, Verdict
from tellers.check.evidence import Overlaid
from tellers.check.verdict import Reader, check_text
from tellers.record.contests import Return

RECORD = ambridge()
READER = Reader(RECORD)
NOW = RECORD.find("Ambridge", "2019")
STORY = "Ann Archer won Ambridge with a majority of 4,500, and 21,500 votes."


def said(text: str, **words: object) -> tuple[Verdict, ...]:
    return read(READER, text, title="Ambridge", published=IN_2019)


@pytest.mark.parametrize(
    "text", ["", " \n\n ", ".", "\N{ZERO WIDTH SPACE}", "?!", "Mr.", "Mr. Dr", "- Mrs\n- Sir"]
)
def test_an_empty_text_claims_nothing(text: str) -> None:
    assert said(text) == ()


PIECES = st.sampled_from(
    [
        "Ann Archer", "Brown", "Green", "the Greens", "Labour", "Ambridge", "he", "won", "held",
        "gained", "lost", "a majority of", "4,500", "41.5%", "13.5 points", "half", "third",
        "since", "2017", "12 December 2019", "4 July", "first time", "not", "votes", "turnout",
        "swing", "from", "to", "by", "on", "and", ",", ".", ";", "(", ")", "'s", "Mr.", '"', "\n\n",
        "deposit", "doubled", "in a row", "ten", "elections", "the whip", "suspended", "in", "was",
        "nearly", "more than", "seats", "overall majority", "one", "no", "-", "per cent", "years",
    ]
)  # fmt: skip


@given(st.lists(PIECES, max_size=25).map(" ".join))
def test_any_words_in_any_order_are_read_without_harm(text: str) -> None:
    found = said(text)
    for verdict in found:
        assert verdict.why
        if verdict.verdict is CONTRADICTED:
            assert verdict.reading
        json.dumps(verdict.as_json())


@given(st.text(max_size=120))
def test_any_text_at_all_is_read_without_harm(text: str) -> None:
    said(text)


@given(st.lists(st.sampled_from([STORY, "Turnout was 68.3%.", "Labour came second."]), max_size=4))
def test_verdicts_stand_in_the_order_of_the_text(sentences: list[str]) -> None:
    starts = [v.claim.sentence.index for v in said(" ".join(sentences))]
    assert starts == sorted(starts)


def test_what_is_quoted_is_never_supported() -> None:
    found = said('"Archer won Ambridge by 4,500," said Bill Brown.')
    inside = [v for v in found if v.claim.start < 31]
    assert inside
    assert {v.verdict for v in inside} == {UNCHECKABLE}


def test_the_wire_has_the_words_of_the_contract() -> None:
    (verdict,) = [v for v in said(STORY) if v.claim.span == "4,500"]
    told = verdict.as_json()
    assert list(told) == [
        "sentence_index", "sentence", "span", "start", "end", "kind", "contest", "verdict",
        "reading", "claimed_value", "correct_value", "why", "evidence",
    ]  # fmt: skip
    assert told["verdict"] == "supported"
    assert told["sentence"] == STORY
    assert told["evidence"] == [{"source": "test", "locator": "parl.ambridge.2019-12-12 return"}]


def test_one_text_without_a_reader_is_the_same() -> None:
    alone = check_text(RECORD, STORY, title="Ambridge", published=IN_2019)
    assert (
        alone == root_check_text(RECORD, STORY, title="Ambridge", published=IN_2019) == said(STORY)
    )


# ------------------------------------------------------------- a count in progress


def majority(reader: Reader, results: Mapping[str, Return] | None) -> Finding:
    found = read(reader, STORY, published=IN_2019, results=results)
    return of(found, "4,500").verdict


def test_what_is_declared_is_asked_anew_each_time() -> None:
    reader = Reader(RECORD.before_count(NOW.election.id))
    results: dict[str, Return] = {}
    assert CONTRADICTED not in {v.verdict for v in read(reader, STORY, published=IN_2019)}
    results[NOW.id] = poll(IN_2019, {"con": 21_500, "lab": 16_000})
    assert majority(reader, results) is CONTRADICTED
    results[NOW.id] = poll(IN_2019)
    assert majority(reader, results) is SUPPORTED


def test_a_declaration_stands_over_the_record() -> None:
    other = {NOW.id: poll(IN_2019, {"con": 21_500, "lab": 16_000})}
    assert majority(READER, None) is SUPPORTED
    assert majority(READER, other) is CONTRADICTED


@given(st.sets(st.sampled_from("abc")), st.sets(st.sampled_from("abc")))
def test_results_laid_over_others_are_one_mapping(first: set[str], second: set[str]) -> None:
    one, two = (dict.fromkeys(sorted(keys), poll(IN_2010)) for keys in (first, second))
    both = Overlaid(one, two)
    assert set(both) == first | second == {key for key in "abc" if key in both}
    assert len(both) == len(first | second)
    assert all(both[key] is one.get(key, two.get(key)) for key in both)


def test_a_caller_who_knows_the_contest_need_not_be_told_it_by_the_text() -> None:
    text = "The majority was 4,500, on a turnout of 86.3%."
    assert SUPPORTED not in {v.verdict for v in READER.check_text(text)}
    found = READER.check_text(text, contest=NOW)
    assert of(found, "4,500").verdict is SUPPORTED
    assert of(found, "86.3%").verdict is CONTRADICTED  # it is read, not taken on trust
    then = READER.check_text(text, contest=RECORD.find("Ambridge", str(IN_2017.year)))
    assert of(then, "4,500").verdict is CONTRADICTED


def test_of_an_election_of_which_a_part_is_held_it_says_so(packaged_reader: Reader) -> None:
    (found,) = packaged_reader.check_text("Labour won 411 seats in 2024.")
    assert found.verdict is UNCHECKABLE
    assert found.why.startswith("The record holds 1 contest of the ")


# ------------------------------------------------------------------------- in time


LONG = {
    "prose": STORY + " Labour's share fell by 13.5 points. It rained.\n\n",
    "no stop": "and Ann Archer won Ambridge by 4,500 votes ",
    "one word": "a",
    "hyphens": "a-",
    "figures": "4,500 ",
    "years": "2019 ",
    "stops": ".",
    "open quotes": '"a ',
    "spaces": " ",
    "lines": "\n",
    "hedges": "nearly more than about ",
    "ordinals": "first second third ",
    "words of numbers": "one hundred and twenty ",
    "names": "Ann Archer Bill Brown ",
    "seats": "Ambridge ",
    "since": "not won since 2010 ",
}


@pytest.mark.parametrize("kind", LONG)
def test_a_long_text_of_anything_is_read_in_seconds(kind: str) -> None:
    size = 300_000 if kind == "prose" else 200_000
    text = LONG[kind] * (size // len(LONG[kind]))
    began = process_time()
    READER.check_text(text, title="Ambridge", published=IN_2019)
    assert process_time() - began < 120 * size / 1_000_000, "a pattern that takes ever longer"
