"""A checked article: claims marked in place, four signs a verdict, notes that lead back."""

import re
from dataclasses import replace
from importlib.resources import files

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.builders import a_record
from tests.publish.editions import a_return, a_verdict, the_record
from tests.publish.markup import Page, read

from tellers.check.claims import Claim, Finding, Sentence, Verdict
from tellers.publish import pages
from tellers.publish.checked.shown import CheckedText
from tellers.publish.pages.check import LIMIT, MOST_ARTICLES
from tellers.publish.parts.article import marked
from tellers.record.people import Citation

TEXT = (
    "Ann Smith won Ashby with 24,120 votes, a majority of 12,006.\n\n"
    "Turnout was 66.3%. Younger voters made the difference, she said."
)
CONTEST = a_return("Ashby").contest.id
RIGHT = a_verdict(
    TEXT, "24,120", Finding.SUPPORTED, contest=CONTEST, reading="votes, 2019", why="as declared"
)
WRONG = a_verdict(
    TEXT, "12,006", Finding.CONTRADICTED, kind="majority", contest=CONTEST,
    claimed_value="12006", correct_value="12060", why="24,120 − 12,060 = 12,060",
    evidence=(Citation("test", "line 7"),),
)  # fmt: skip
READING = a_verdict(
    TEXT, "66.3%", Finding.SUPPORTED, kind="turnout", reading="turnout, counting rejected papers"
)
UNSAID = a_verdict(
    TEXT, "Younger voters made the difference", Finding.UNCHECKABLE, why="The record has no ages."
)
VERDICTS = (RIGHT, WRONG, READING, UNSAID)


def checked(verdicts: tuple[Verdict, ...] = VERDICTS, text: str = TEXT) -> Page:
    return read(pages.check_page(the_record(), articles=[CheckedText("", text, verdicts)]))


def test_the_headline_counts_mismatches_in_words_and_the_totals_stand_in_their_order() -> None:
    page = checked()
    assert page.one("h1").text == "Four claims on Ashby: one does not match the record"
    totals = [li.text for li in page.all("li") if li.get("class").startswith("t-")]
    assert totals == ["1 ≠ does not match", "2 = match the record", "1 ○ not checkable"]


@pytest.mark.parametrize(
    ("verdicts", "headline"),
    [
        ((RIGHT,), "One claim on Ashby: none differs from the record"),
        ((), "No claim here that the record can be asked about"),
        ((UNSAID, WRONG), "Two claims on Ashby: one does not match the record"),
    ],
)
def test_the_headline_says_no_more_than_was_found(
    verdicts: tuple[Verdict, ...], headline: str
) -> None:
    assert checked(verdicts).one("h1").text == headline


def test_only_the_words_of_a_claim_are_marked_and_the_text_is_unaltered() -> None:
    page = checked()
    marks = {span.text: span.get("class") for span in page.all("span", "v")}
    assert marks == {
        "24,120": "v v-ok",
        "12,006": "v v-no",
        "66.3%": "v v-ok",
        "Younger voters made the difference": "v v-na",
    }


def test_four_signs_carry_each_verdict() -> None:
    page = checked()
    for css, glyph, words in (
        ("no", "≠2", "Does not match the record"),
        ("ok", "=1", "Matches the record"),
        ("na", "○4", "Not checkable"),
    ):
        note = next(li for li in page.all("li", f"n-{css}") if li.text.startswith(glyph))
        assert words in note.text
        key = next(a for a in page.all("a", f"k-{css}") if a.text == glyph)
        assert key.get("href") == f"#{note.get('id')}"
        assert key.get("aria-label") == f"Note {glyph[1:]}: {words.lower()}"


def test_a_note_leads_back_to_its_claim() -> None:
    page = checked()
    backs = [a.get("href") for a in page.all("a") if a.get("aria-label").startswith("Back to")]
    assert backs == ["#claim-1", "#claim-2", "#claim-3", "#claim-4"]
    assert set(backs) <= {f"#{name}" for name in page.ids}


def test_a_mismatch_shows_the_figure_of_the_record_its_sum_and_its_row() -> None:
    note = next(li for li in checked().all("li", "n-no"))
    assert "Record: 12,060 , not 12,006." in note.text.replace("060,", "060 ,")
    assert "24,120 − 12,060 = 12,060" in note.text
    assert "Nobody, test.csv, line 7" in note.text


def test_the_reading_under_which_a_figure_matches_is_named_in_italics() -> None:
    said = [i.text for i in checked().all("i", "reading")]
    assert "Turnout, counting rejected papers." in said


def test_the_mark_follows_the_punctuation() -> None:
    html = pages.check_page(the_record(), articles=[CheckedText("", TEXT, VERDICTS)])
    assert '12,006</span>.<a class="k k-no"' in html


def test_one_mistake_in_two_places_of_a_sentence_is_one_note() -> None:
    text = "Ann Smith had been expelled from the party in October 2020."
    same = {"correct_value": "24 May 2024", "why": "we hold another date", "kind": "spell"}
    first = a_verdict(text, "expelled", Finding.CONTRADICTED, **same)
    second = a_verdict(text, "October 2020", Finding.CONTRADICTED, **same)
    page = checked((first, second), text)
    assert [span.text for span in page.all("span", "v-no")] == ["expelled", "October 2020"]
    assert len(page.all("li", "n-no")) == 1
    assert len(page.all("a", "k")) == 1


def test_a_claim_within_another_has_its_note_and_no_mark_of_its_own() -> None:
    text = "She won by 150 votes."
    outer = a_verdict(text, "won by 150 votes", Finding.SUPPORTED)
    inner = a_verdict(text, "150", Finding.CONTRADICTED, correct_value="105")
    page = checked((outer, inner), text)
    assert [span.text for span in page.all("span", "v")] == ["won by 150 votes"]
    assert [a.text for a in page.all("a", "k")] == ["=1", "≠2"]


def test_no_page_on_somebodys_text_judges_the_writer() -> None:
    said = checked().text.lower()
    assert "not stored" in said and "no score" in said
    for word in ("false", "lie ", "liar", "untrue", "wrong.</b>"):
        assert word not in said


WORDS = st.lists(
    st.text(alphabet="ab <>&\"'\n.,é", min_size=1, max_size=9), min_size=1, max_size=12
)


@settings(max_examples=60, deadline=None)
@given(WORDS, st.data())
def test_whatever_is_pasted_and_wherever_claims_stand_the_text_stands_whole(
    words: list[str], data: st.DataObject
) -> None:
    text = "".join(words)
    spans = data.draw(st.lists(st.tuples(*[st.integers(0, len(text))] * 2), max_size=5))
    verdicts = [
        a_claim(text, min(span), max(span), data.draw(st.sampled_from(list(Finding))))
        for span in spans
        if span[0] != span[1]
    ]
    found = marked(a_record(a_return("Ashby")), text, verdicts)
    told = "".join(piece.text for paragraph in found for piece in paragraph.pieces)
    assert "".join(told.split()) == "".join(text.split())
    read(pages.check_page(the_record(), articles=[CheckedText("", text, tuple(verdicts))]))


def a_claim(text: str, start: int, end: int, finding: Finding) -> Verdict:
    sentence = Sentence(0, 0, len(text), text)
    return Verdict(Claim(sentence, start, end, text[start:end], "votes"), finding)


# Several articles ---------------------------------------------------------------------------------


def test_several_articles_are_counted_and_listed_and_the_first_mismatch_is_a_link() -> None:
    two = [CheckedText("one.txt", TEXT, (RIGHT,)), CheckedText("two.txt", TEXT, VERDICTS)]
    page = read(pages.check_page(the_record(), articles=two))
    assert page.one("h1").text == (
        "Five claims in two articles on Ashby: one does not match the record"
    )
    (first,) = [a for a in page.all("a") if a.text == "First mismatch"]
    assert first.get("href").startswith("#a2-claim-")
    ids = [one.get("id") for one in page.all("span", "v-no")]
    assert first.get("href")[1:] in ids
    assert {"#a1-top", "#a2-top"} <= {a.get("href") for a in page.all("a")}


def test_a_headline_names_a_seat_only_where_every_article_is_on_it() -> None:
    elsewhere = CheckedText("two.txt", TEXT, (replace(RIGHT, contest=""),))
    page = read(
        pages.check_page(the_record(), articles=[CheckedText("", TEXT, VERDICTS), elsewhere])
    )
    assert page.one("h1").text == "Five claims in two articles: one does not match the record"


def test_there_is_no_link_to_a_mismatch_where_there_is_none() -> None:
    assert "First mismatch" not in checked((RIGHT,)).text


def test_a_row_of_a_table_is_a_line_of_its_own_and_says_what_was_not_read() -> None:
    text = "A table:\n| Ann | 24,120 |\n| Bob | 3,000 |\nand more.\n\nEnd."
    page = checked((a_verdict(text, "24,120", Finding.SUPPORTED, contest=CONTEST),), text)
    lines = [p.text.partition("=")[0].strip() for p in page.all("p", "txt")]
    assert lines == ["A table:", "| Ann | 24,120", "| Bob | 3,000 |", "and more.", "End."]
    assert len(page.all("p", "unread")) == 1


def test_lines_of_a_text_stay_lines() -> None:
    page = checked((), "By a fag paper\n5 July 2024\n- one\n- two\n\nEnd.")
    assert [p.text for p in page.all("p", "txt")] == [
        "By a fag paper 5 July 2024 - one - two",
        "End.",
    ]
    sheet = (files("tellers.publish") / "static" / "tellers.css").read_text("utf-8")
    assert re.search(r"\.txt \{[^}]*white-space: pre-line", sheet)  # and nobody sees them but so


def test_a_line_that_was_only_full_goes_on() -> None:
    first = "Ann Smith won Ashby with 24,120 votes, well ahead of everybody else who"
    told = marked(the_record(), f"By hand\n\n{first}\nstood there.\n- one\n- two", ())
    lines = ["".join(piece.text for piece in one.pieces) for one in told]
    assert lines == ["By hand", f"{first} stood there.\n- one\n- two"]


def test_a_box_hides_what_matches_where_anything_does() -> None:
    page = checked()
    (box,) = [one for one in page.all("input") if one.get("type") == "checkbox" and one.get("id")]
    (label,) = page.all("label", "hides")
    assert label.get("for") == box.get("id") and label.text == "Hide what matches"
    assert not checked((WRONG,)).all("label", "hides")


# The form -----------------------------------------------------------------------------------------


def test_the_form_works_without_script_and_says_its_limit_and_that_nothing_is_kept() -> None:
    page = read(pages.check_page(the_record()))
    form, field = page.one("form"), page.one("textarea")
    assert (form.get("method"), form.get("action"), field.get("name")) == ("post", "/check", "text")
    assert not field.get("maxlength")  # what is longer is refused, and not cut
    assert f"at most {LIMIT:,} letters" in page.text and "nothing is stored" in page.text
    assert f"at most {MOST_ARTICLES} articles" in page.text
    assert "/check?sample=1" in [a.get("href") for a in page.all("a")]


def test_a_text_that_was_refused_stands_in_the_form_with_the_reason() -> None:
    page = read(pages.check_page(the_record(), text="<b>too long", problem="It is too long."))
    assert page.one("textarea").text == "<b>too long"
    assert page.one("p", "stale").text == "It is too long."
