"""How we count, and what stands where a page fails."""

import pytest
from tests.publish.editions import the_edition, the_record
from tests.publish.markup import Page, read

from tellers._version import VERSION
from tellers.publish import pages
from tellers.record.record import Record


def method(record: Record) -> Page:
    return read(pages.method_page(record))


def test_the_method_has_the_coverage_of_the_record_and_its_version() -> None:
    page = method(the_record())
    rows = [row.text for row in page.all("tr")]
    assert "contests 8 June 2017 12 December 2019 10" in rows
    assert f"Tellers {VERSION}" in page.text and "Record test" in page.text


def test_every_source_of_the_record_is_named_with_its_licence(packaged: Record) -> None:
    said = method(packaged).text
    for source in packaged.sources.values():
        assert source.publisher in said
        assert source.licence in said
        assert source.attribution in said


@pytest.mark.parametrize(
    "subject", ["hold", "notional", "swing", "turnout", "Speaker", "Rounding", "do not check"]
)
def test_the_method_speaks_of_what_a_reader_would_ask(subject: str) -> None:
    heads = " ".join(head.text for head in method(the_record()).all("h2"))
    assert subject.lower() in heads.lower()


@pytest.mark.parametrize(
    ("status", "headline"),
    [
        (404, "No page stands here"),
        (405, "It is read with GET"),
        (413, "It is read with GET"),
        (429, "Too many requests"),
        (500, "This page could not be made"),
    ],
)
def test_a_fault_says_what_is_wrong_and_what_to_do(status: int, headline: str) -> None:
    html = pages.fault_page(
        the_record(), the_edition(), status=status, message="It is read with GET", mend="Wait."
    )
    page = read(html)
    assert page.one("h1").text == f"REPLAY: {headline}"
    assert "It is read with GET" in page.text and "Wait." in page.text
    assert f"Status {status}" in page.text
    assert "/" in [a.get("href") for a in page.all("a")]
