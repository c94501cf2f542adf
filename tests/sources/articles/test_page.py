"""A page is read as its article: furniture left out, its letters, title and day taken as given."""

from datetime import date

import pytest

from tellers.errors import UnreadableSource
from tellers.sources.articles.encoding import decoded
from tellers.sources.articles.page import read_page

SAID = "Jeremy Corbyn won Islington North with 24,120 votes, 7,247 more than Praful Nargund."


def text(inner: str) -> str:
    return read_page(f"<!doctype html><html><body>{inner}</body></html>").text


@pytest.mark.parametrize(
    "furniture",
    [
        "<script>var a = '<p>By 3 votes</p>'</script>",
        "<style>p::before { content: 'By 3 votes' }</style>",
        "<nav><a href=x>By 3 votes</a></nav>",
        "<header><p>By 3 votes</p></header>",
        "<footer><p>By 3 votes</p></footer>",
        "<aside><p>By 3 votes</p></aside>",
        "<form><label>By 3 votes</label><input></form>",
        "<div hidden><p>By 3 votes</p></div>",
        "<p style='display: none'>By 3 votes</p>",
        "<div aria-hidden=true>By 3 votes</div>",
        "<div role=navigation>By 3 votes</div>",
        "<div class='share-bar wide'>By 3 votes</div>",
        "<section id=newsletter><p>By 3 votes</p></section>",
        "<ul class='related-articles'><li>By 3 votes</ul>",
        "<p>Read more: by 3 votes</p>",
        "<p>Sign up for news of those 3 votes</p>",
        "<p>Share this on your page</p>",
        "<p>Photo: The Independent, 3 votes</p>",
        "<template><p>By 3 votes</p></template>",
        "<!-- By 3 votes -->",
        "<div role=dialog><p>We use cookies. By 3 votes</p></div>",
        "<section aria-modal=true><p>By 3 votes</p></section>",
        "<div class='site-cookie-bar'><p>By 3 votes</p></div>",
        "<div class='c-most-read'><p>By 3 votes</p></div>",
        "<blockquote class='twitter-tweet'><p>By 3 votes</p>&mdash; A (@a)</blockquote>",
        "<blockquote><p>We lost by 3 votes.</p></blockquote>",
        "<h2>Most read</h2><ol><li>1 <a>By 3 votes</a><li>2 <a>Farage 1 vote</a></ol>",
        "<div><h3>More on this story:</h3><div><a>By 3 votes</a></div> <a>By 4</a></div>",
        "<p><strong>Most popular in Politics</strong></p><ul><li>By 3 votes</li></ul>",
    ],
)
def test_furniture_is_no_part_of_the_article(furniture: str) -> None:
    for page in (f"{furniture}<p>{SAID}</p>", f"<p>{SAID}</p>{furniture}"):
        assert text(page) == SAID


def test_where_the_page_says_which_part_is_the_article_only_that_is_read() -> None:
    other = "<div><p>Other news: by 3 votes.</p></div>"
    own = f"<article><header><h1>A title</h1></header><p>{SAID}</p></article>"
    page = f"{other}<main>{own}</main>"
    assert text(page) == f"A title\n\n{SAID}"


def test_below_a_heading_of_links_only_the_list_and_the_links_are_left_out() -> None:
    links = "<h2>Related stories</h2><ul><li><a>By 3 votes</a></ul>"
    assert text(f"<p>{SAID}</p>{links}<p>He won.</p>") == f"{SAID}\n\nHe won."
    here = "<p><a>Read more: the night</a></p><ul><li>Labour 3</li></ul>"
    assert text(f"<p>{SAID}</p>{here}").endswith("Labour 3")
    assert text(f"<h2>The most read seat</h2><ul><li>{SAID}</ul>").endswith(SAID)


def test_a_part_that_calls_itself_the_articles_body_is_the_article() -> None:
    other = "<div><p>Other news: by 3 votes.</p></div>"
    for own in ("<div itemprop=articleBody>", "<div role=main>", "<section role=article>"):
        assert text(f"{other}{own}<p>{SAID}</p></div></section>{other}") == SAID


def test_a_page_that_is_all_quotation_is_read_all_the_same() -> None:
    assert text(f"<p>Sent on:</p><blockquote><p>{SAID}</p></blockquote>").endswith(SAID)


def test_a_page_that_is_all_furniture_by_its_classes_is_read_all_the_same() -> None:
    assert text(f"<div class='sidebar-page'><p>{SAID}</p></div>") == SAID


def test_what_only_begins_like_furniture_is_text() -> None:
    for words in (
        "Share of the vote: 49.2%.",
        "Printed ballots were recounted.",
        "Registered electors: 72,852.",
    ):
        assert text(f"<p>{SAID}</p><p>{words}</p>").endswith(words)


def test_blocks_are_paragraphs_and_letters_are_written_out() -> None:
    page = (
        "<p>He won\n  <b>24,120</b>&nbsp;votes &amp;   more.<p>Then<br>this.<ul><li>One<li>Two</ul>"
    )
    assert text(page) == "He won 24,120 votes & more.\n\nThen\n\nthis.\n\nOne\n\nTwo"


def test_a_row_of_a_table_is_a_line_of_cells_and_a_column_of_prose_is_none() -> None:
    row = "<tr><td>Ann Smith</td><td><p>Labour</p></td><td> 14,168 </td></tr>"
    page = f"<table><thead><tr><th>Name<th>Party<th>Votes</thead>{row}<tr><td>End</table>More."
    assert text(page) == "Name | Party | Votes\n\nAnn Smith | Labour | 14,168\n\nEnd\n\nMore."
    assert text(f"<table><tr><td>{SAID}</td><td>{SAID}</td></table>") == f"{SAID}\n\n{SAID}"


@pytest.mark.parametrize(
    "head",
    [
        "<th>Candidate<th>Share<th>Votes",
        "<th>Candidate<th><span class=share>Share</span><th>Votes",
        "<td>Candidate<td><a href=x>Share</a><td>Votes",
        "<th>Candidate<th><button>Share</button><th>Votes<span class=sr-only>Sort</span>",
    ],
)
def test_no_cell_of_a_table_of_figures_is_taken_for_a_share_bar(head: str) -> None:
    row = "<tr><td><a href=x>Ann Smith</a></td><td><span class=share>46.2%</span></td><td>14,168"
    page = f"<p>{SAID}</p><h2>Read more</h2><table><tr>{head}</tr>{row}</table>"
    told = text(page).removeprefix(f"{SAID}\n\n").split("\n\n")
    assert told == ["Candidate | Share | Votes", "Ann Smith | 46.2% | 14,168"]


def test_a_row_of_links_and_figures_below_read_more_is_a_row_of_the_table() -> None:
    row = "<tr><td><a href=x>Ann Smith</a></td><td>14,168</td></tr>"
    assert text(f"<p>{SAID}</p><p>Read more</p><table>{row}</table>").endswith("Ann Smith | 14,168")


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        ("<tr><th><th>Votes<tr><td>Ann<td>14,168", ["| | Votes", "Ann | 14,168"]),
        ("<tr><th>Name<th><th>Votes<tr><td>Ann<td>Lab<td>9", ["Name | | Votes", "Ann | Lab | 9"]),
        ("<tr><th colspan=2>Party<th>No.<tr><td><td>Lab<td>9", ["Party | | No.", "| | Lab | 9"]),
        ("<tr><th rowspan=2>Name<th>2024<tr><th>Votes", ["Name | 2024", "| | Votes"]),
        ("<tr><td>Ann<br>Labour<td>9", ["Ann Labour | 9"]),
        ("<tr><td colspan=x>Ann<td colspan=999999999>9<td>8", ["Ann | 9 " + "| " * 59 + "8"]),
    ],
)  # fmt: skip
def test_every_cell_stands_in_its_own_column_whatever_is_empty_wide_or_hangs_down(
    rows: str, told: list[str]
) -> None:
    assert text(f"<table>{rows}</table>").split("\n\n") == told


def test_the_title_and_the_day_are_those_of_the_page() -> None:
    head = "<title>Corbyn\n holds &amp; stays</title>"
    days = (
        '<meta property="article:published_time" content="2024-07-05T03:01:00Z">',
        '<script type="application/ld+json">{"datePublished": "2024-07-05T03:01"}</script>',
        '<time datetime="2024-07-05">yesterday</time>',
    )
    for day in days:
        found = read_page(f"{head}{day}<p>{SAID}")
        assert (found.title, found.published) == ("Corbyn holds & stays", date(2024, 7, 5))
    assert read_page("<time datetime='soon'>x</time>").published is None


@pytest.mark.parametrize(
    ("page", "first"),
    [
        ("<title>Corbyn\n holds &amp; stays | The Post</title><p>{}", "Corbyn holds & stays"),
        ("<title>Held by 3 - The Post</title><article><p>{}</article>", "Held by 3"),
        ("<title>Held by 3 - 4 short</title><p>{}", "Held by 3 - 4 short"),
        ("<title>The Post</title><h1>Held by 3</h1><p>{}", "Held by 3"),
        ("<title>Held by 3</title><article><h2>Held by 3</h2><p>{}</article>", "Held by 3"),
        ("<title></title><p>{}", SAID),
    ],
)
def test_the_title_is_the_headline_of_a_page_without_one(page: str, first: str) -> None:
    page = page.format(SAID)
    found = read_page(page)
    lines = found.text.split("\n\n")
    assert lines[0] == first and lines.count(first) == 1
    assert page.startswith(first.split(maxsplit=1)[0], found.origin.place(0))
    assert read_page("<title>Held by 3</title>").text == ""


def test_an_unclosed_script_or_comment_swallows_the_rest_as_in_a_browser() -> None:
    for rest in ("<script>", "<!--", "<a href='", "<style>"):
        assert text(f"<p>{SAID}</p>{rest}<p>By 3 votes</p>").startswith(SAID)
        assert "3 votes" not in text(f"<p>{SAID}</p>{rest}<p>By 3 votes</p>")


# Letters ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        ("<p>Café".encode(), "Café"),
        (b"\xef\xbb\xbf<p>Caf\xc3\xa9", "Café"),
        ('<meta charset="iso-8859-1"><p>Café \u2013'.encode("cp1252"), "Café \u2013"),
        (
            '<META http-equiv=Content-Type content="text/html; charset=windows-1252">é'.encode(
                "cp1252"
            ),
            "é",
        ),
        ('<?xml version="1.0" encoding="koi8-r"?>Да'.encode("koi8-r"), "Да"),
        ("<p>Café".encode("utf-16"), "Café"),
        (b'<meta charset="utf-16">\xc3\xa9', "é"),  # a page that says so in ASCII is none
    ],
)
def test_a_page_is_read_in_the_encoding_that_it_declares(raw: bytes, said: str) -> None:
    letters = decoded(raw, "a.html", is_page=True)
    assert letters.text.endswith(said)
    assert letters.encoded(letters.text) == raw


@pytest.mark.parametrize(
    ("raw", "is_page", "says"),
    [
        (b"one\ntwo \xe9", False, "a:2: byte 0xe9 is not UTF-8"),
        (b"<meta charset=ascii>\n\x81", True, "a:2: byte 0x81 is not cp1252"),
        (b"<meta charset=klingon>", True, "klingon"),
        (b"<meta charset=base64>", True, "base64"),
        (b"one\n\0", False, "a:2: a zero byte"),
        ("Labour".encode("utf-16"), False, "a:1: byte 0xff"),
        (b"\x89PNG\r\n\x1a\n\0", False, r"a: a picture \(PNG\), and no text. Export its words"),
        (b"\xff\xd8\xff\xe0\0", True, "a: a picture"),
        (b"%PDF-1.7\n\xe2", False, "a: a PDF, and no text. .* as plain text"),
        (b"PK\x03\x04\x14", False, "a: a Word, OpenDocument or Pages document"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", False, "a: a document of an older Word"),
        (b"{\\rtf1\\ansi", False, "a: a rich text document"),
    ],
)
def test_letters_are_never_guessed(raw: bytes, is_page: bool, says: str) -> None:
    with pytest.raises(UnreadableSource, match=says):
        decoded(raw, "a", is_page=is_page)
