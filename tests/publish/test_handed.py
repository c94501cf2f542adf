"""What a check hands over: a report in one file, the text with its claims in <mark>."""

import re

from tests.publish.editions import the_record
from tests.publish.markup import read
from tests.publish.test_check_page import TEXT, VERDICTS

from tellers.check.claims import Finding
from tellers.check.verdict import Reader
from tellers.publish.checked.handed import marked_page, report_page
from tellers.publish.checked.shown import CheckedText
from tellers.record.record import Record

ONE = CheckedText("ashby.txt", TEXT, VERDICTS)
HOSTILE = CheckedText('"><script>alert(1)</script>', f"</p><script>alert(2)</script>\n\n{TEXT}", ())


def test_the_report_stands_alone() -> None:
    html = report_page(the_record(), [ONE])
    assert "<script" not in html
    assert not re.search(r'(?:src|href)="(?!#)', html)
    assert "url(" not in html and "@import" not in html
    assert "default-src 'none'" in html and 'content="noindex"' in html


def test_the_report_says_what_the_page_says() -> None:
    page = read(report_page(the_record(), [ONE]))
    (first,) = [a for a in page.all("a") if a.text == "First mismatch"]
    assert first.get("href")[1:] in [one.get("id") for one in page.all("span", "v-no")]
    assert page.one("h1").text == "Four claims on Ashby: one does not match the record"
    assert [span.text for span in page.all("span", "v-no")] == ["12,006"]
    (note,) = page.all("li", "n-no")
    assert "Record: 12,060" in note.text.replace(" ,", ",")
    heads = [dt.text for dt in page.all("dt")]
    assert {"Asked", "Record", "How", "Reading", "Source"} <= set(heads)
    assert "no score" in page.text and "Coverage" in page.text


def test_the_report_says_what_could_not_be_read_and_hides_what_matches() -> None:
    page = read(report_page(the_record(), [ONE], ["some.jsonl:2: <i>no JSON</i>."]))
    assert page.one("p", "stale").text == "Not checked: some.jsonl:2: <i>no JSON</i>."
    assert page.one("label", "hides").text == "Hide what matches"
    assert not read(report_page(the_record(), [ONE])).all("p", "stale")


def test_marks_of_several_articles_are_kept_apart() -> None:
    page = read(report_page(the_record(), [ONE, ONE]))
    assert len(page.ids) == len(set(page.ids))
    links = [a.get("href") for a in page.all("a") if a.get("href").startswith("#")]
    assert {link.removeprefix("#") for link in links} <= {*page.ids}


def test_the_marked_text_is_the_text_and_says_what_was_found() -> None:
    page = read(marked_page(the_record(), ONE))
    marks = {mark.text: mark.get("data-verdict") for mark in page.all("mark")}
    assert marks["12,006"] == str(Finding.CONTRADICTED)
    (wrong,) = [m for m in page.all("mark") if m.text == "12,006"]
    assert "Does not match the record. Record: 12,060." in wrong.get("title")
    told = " ".join(p.text for p in page.all("p"))
    assert "".join(told.split()) == "".join(TEXT.split())


def test_an_article_is_escaped_wherever_it_stands() -> None:
    for html in (report_page(the_record(), [HOSTILE, ONE]), marked_page(the_record(), HOSTILE)):
        assert "<script" not in html
        read(html)


def test_no_letter_of_an_article_steers_the_page() -> None:
    steering = "\N{RIGHT-TO-LEFT OVERRIDE}\x1b\x07\N{RIGHT-TO-LEFT ISOLATE}"
    one = CheckedText(f"a{steering}.txt", f"On 6 July{steering} 2024.\r\n\n\tMore.", ())
    for html in (report_page(the_record(), [one]), marked_page(the_record(), one)):
        assert not set(steering) & set(html)
        assert "6 July\ufffd\ufffd\ufffd\ufffd 2024" in html
        assert "\tMore" in html


def test_a_hold_that_was_a_gain_is_told_with_the_words_of_the_text(
    official: Record,
) -> None:
    text = "Simon Opher held Stroud for Labour in 2024."
    html = report_page(official, [CheckedText("a", text, Reader(official).check_text(text))])
    page = read(html)
    (note,) = page.all("li", "n-no")
    assert "not “held”" in note.text
    assert "Who was first in the notional result of 2019" in note.text
    assert "Change in points" not in note.text
