"""The page that checks an article: the form, and the text with its claims held to the record.

What is pasted is read, answered and forgotten: the page is unlisted and nothing of it is stored.
"""

from collections import Counter
from collections.abc import Mapping, Sequence

from tellers.check.claims import Finding
from tellers.publish.checked.shown import CheckedText, first_mismatch, shown_of, totals_in
from tellers.publish.edition import Edition
from tellers.publish.parts.article import CLASSES, GLYPHS, ORDER
from tellers.publish.parts.frame import Head, page, record_line
from tellers.publish.words import capital, counted
from tellers.record.record import Record
from tellers.style.numbers import write_count

LIMIT = 40_000
"""Letters that one article may have."""

MOST_ARTICLES = 100
"""Articles that a file of lines may hold: the command takes longer ones."""

TOTALS = {
    Finding.CONTRADICTED: ("does not match", "do not match"),
    Finding.SUPPORTED: ("matches the record", "match the record"),
    Finding.UNCHECKABLE: ("not checkable", "not checkable"),
}


def check_page(
    record: Record,
    *,
    edition: Edition | None = None,
    articles: Sequence[CheckedText] = (),
    text: str = "",
    read: str = "",
    problem: str = "",
) -> str:
    """The form, and above it the articles with their claims marked, where there are any.

    `text` stands in the form, `read` says what was read of what was sent.
    """
    shown = shown_of(record, articles)
    found = totals_in(shown)
    headline = headline_of(record, articles, found) if shown else "Check an article"
    return page(
        "check.html",
        record,
        Head(headline, "check", _dateline(record), is_record=True, is_unlisted=True),
        edition,
        headline=headline,
        standfirst=standfirst_of(found) if shown else "",
        is_checked=bool(shown),
        articles=shown,
        first=first_mismatch(shown),
        totals=totals_of(found),
        text=text,
        read=read,
        problem=problem,
        limit=f"{LIMIT:,}",
        most=MOST_ARTICLES,
    )


def _dateline(record: Record) -> tuple[str, ...]:
    return (
        f"Held against {record_line(record)[:1].lower()}{record_line(record)[1:-1]}",
        "Unlisted; not stored",
    )


def headline_of(
    record: Record, articles: Sequence[CheckedText], found: Mapping[Finding, int]
) -> str:
    """The number of claims and of articles, what they are about, and the mismatches in words."""
    wrong, claims = found[Finding.CONTRADICTED], sum(found.values())
    if not claims:
        return "No claim here that the record can be asked about"
    places = {_place_of(record, one) for one in articles}
    place = places.pop() if len(places) == 1 else ""
    among = f" in {counted(len(articles), 'article')}" if len(articles) > 1 else ""
    what = f"{capital(counted(claims, 'claim'))}{among}{' on ' if place else ''}{place}"
    if not wrong:
        return f"{what}: none differs from the record"
    return f"{what}: {write_count(wrong)} {TOTALS[Finding.CONTRADICTED][wrong != 1]} the record"


def _place_of(record: Record, article: CheckedText) -> str:
    """The seat that most claims of an article are about, where there is one."""
    about = Counter(
        record.contests[verdict.contest].constituency.name
        for verdict in article.verdicts
        if verdict.contest in record.contests
    )
    first, most = about.most_common(1)[0] if about else ("", 0)
    return first if 2 * most > about.total() else ""


def totals_of(found: Mapping[Finding, int]) -> list[tuple[int, str, str, str]]:
    """The three totals in their order: how many, the sign, its class, its words."""
    return [(found[f], GLYPHS[f], CLASSES[f], TOTALS[f][found[f] != 1]) for f in ORDER]


def standfirst_of(found: Mapping[Finding, int]) -> str:
    """How many claims match, and how many cannot be checked."""
    right, unsaid = found[Finding.SUPPORTED], found[Finding.UNCHECKABLE]
    said = []
    if right:
        said.append(f"{write_count(right)} {'matches' if right == 1 else 'match'} the record")
    if unsaid:
        said.append(f"{write_count(unsaid)} cannot be checked")
    return f"{capital(' and '.join(said))}." if said else ""
