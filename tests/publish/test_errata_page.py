"""The page of errata: by kind, the contest in words, file and line, and nothing that runs."""

import csv
import io
import re
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from tests.builders import a_declaration, a_record
from tests.publish.editions import the_edition
from tests.publish.markup import read
from tests.record.audit.rows import rows_of

from tellers.publish.pages import errata_file, errata_page
from tellers.publish.parts.errata import SHOWN, errata_csv
from tellers.publish.words import safe
from tellers.record.audit.finding import Finding
from tellers.record.people import Citation

RECORD = a_record(a_declaration(place="Newark"))
CONTEST = next(iter(RECORD.contests))


def a_finding(line: int = 19, source: str = "test.csv", **changes: str) -> Finding:
    values = {
        "code": "column", "contest": CONTEST, "field": "SDLP", "printed": "1,891", "right": "0",
        "why": "that party's candidates sum to it", "used": "the candidates' votes",
    } | changes  # fmt: skip
    return Finding(cite=Citation(source, f"line {line}"), **values)


def test_an_erratum_says_where_what_why_and_which_is_used() -> None:
    page = read(errata_page(RECORD, [a_finding()]))
    (row,) = [item.text for item in page.all("li") if "Newark" in item.text]
    for said in ("Newark, 2019", "test.csv:19", "SDLP", "That party's candidates sum to it."):
        assert said in row
    assert "the file says 1,891; right is 0." in row
    assert "Used: The candidates' votes." in row
    assert f"/contest/{CONTEST}" in errata_page(RECORD, [a_finding()])


def test_a_kind_of_many_shows_the_first_and_names_the_file() -> None:
    many = [a_finding(line) for line in range(1, SHOWN + 11)]
    html = errata_page(RECORD, many)
    assert html.count("<h3>") == SHOWN
    assert "10 more in the" in read(html).text


def test_nothing_found_is_said() -> None:
    rows = {CONTEST: rows_of(a_declaration(place="Newark"))}
    kept = a_record(a_declaration(place="Newark"), printed=rows)
    assert "Nothing was found." in read(errata_page(kept, [])).text


def test_a_record_without_the_official_rows_does_not_say_that_nothing_was_found() -> None:
    text = read(errata_page(RECORD, [])).text
    assert "keeps no rows of the official files" in text and "Nothing was found" not in text


def test_a_blank_cell_is_said_to_hold_nothing() -> None:
    text = read(errata_page(RECORD, [a_finding(field="Declaration time", printed="")])).text
    assert "Declaration time: the file says nothing; right is 0." in text


def test_the_file_reads_by_itself() -> None:
    html = errata_file(RECORD, [a_finding()])
    page = read(html)
    assert "Newark, 2019" in page.text and "test.csv:19" in page.text and "Made up." in page.text
    assert ".errata" in html and "<script" not in html
    assert re.findall(r'(?:href|src)="([^#"][^"]*)"', html) == []


def test_a_count_beside_the_page_is_named() -> None:
    assert "being counted" not in read(errata_page(RECORD, [])).text
    text = read(errata_page(RECORD, [], the_edition())).text
    assert "Those of the election of 12 December 2019, which is being counted" in text
    assert "there are more than are counted here" in text


def test_whose_files_are_left_out_is_named() -> None:
    assert "may not be passed on" not in read(errata_page(RECORD, [])).text
    closed = replace(
        RECORD.sources["test"], id="shut", publisher="mySociety", redistributable=False
    )
    record = replace(RECORD, sources={**RECORD.sources, "shut": closed})
    for html in (errata_page(record, []), errata_file(record, [])):
        assert "Those in the files of mySociety, which may not be passed on, are left out" in html


def test_a_row_has_the_line_of_its_source_by_id_by_file_and_by_folder() -> None:
    base = RECORD.sources["test"]
    sources = {
        "by-id": replace(base, id="by-id", file="a/b.tsv", attribution="One."),
        "db": replace(base, id="db", file="psephology-db/electorates.csv", attribution="Two."),
    }
    record = replace(RECORD, sources=sources)
    where = ("by-id", "a/b.tsv", "psephology-db/elections.csv", "nowhere.csv")
    found = [a_finding(source=source) for source in where]
    rows = list(csv.DictReader(io.StringIO(errata_csv(record, found), newline="")))
    assert [row["attribution"] for row in rows] == ["One.", "One.", "Two.", ""]


@given(cell=st.text(st.characters(exclude_characters="\r\n\0", codec="utf-8"), max_size=20))
def test_no_cell_of_the_file_is_one_that_a_spreadsheet_runs(cell: str) -> None:
    rows = list(csv.reader(io.StringIO(errata_csv(RECORD, [a_finding(printed=cell)]), newline="")))
    found = rows[1][7]
    assert found == safe(cell)
    figure = found[1:].replace(".", "", 1).replace(",", "").isdecimal()
    assert found[:1] not in tuple("=@\t\r") and (found[:1] not in tuple("+-") or figure)


@given(text=st.text(alphabet="<>&\"'ab", min_size=1, max_size=12))
def test_no_text_of_a_file_becomes_markup(text: str) -> None:
    html = errata_page(RECORD, [a_finding(printed=f"<b>{text}", why=f"<i>{text}")])
    assert "<b><" not in html and f"<i>{text}" not in html
    read(html)
