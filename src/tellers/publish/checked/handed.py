"""What is handed over of a check: a report in one file, and the text with its claims marked.

Both stand alone: no script, no request, nothing of the article but escaped text.
"""

import re
from collections.abc import Sequence
from functools import cache
from importlib.resources import files

from markupsafe import Markup

from tellers.publish.checked.shown import CheckedText, first_mismatch, shown_of, totals_in
from tellers.publish.pages.check import headline_of, standfirst_of, totals_of
from tellers.publish.parts.article import marked
from tellers.publish.parts.frame import PRESS, footer, record_line
from tellers.publish.words import steady
from tellers.record.record import Record

MADE = "Written by software from declared votes. Nothing of the articles was stored or sent."


def report_page(
    record: Record, articles: Sequence[CheckedText], problems: Sequence[str] = ()
) -> str:
    """Every article with its claims marked, the verdicts in the margin, the working behind each.

    `problems` say what was named beside them and could not be read, a line each.
    """
    shown = shown_of(record, articles)
    found = totals_in(shown)
    foot = footer(record, False, frozenset())
    return PRESS.get_template("report.html").render(
        css=_css(),
        headline=headline_of(record, articles, found),
        standfirst=standfirst_of(found),
        totals=totals_of(found),
        problems=[steady(one) for one in problems],
        articles=shown,
        first=first_mismatch(shown),
        dateline=(f"Held against r{record_line(record)[1:-1]}", "Not stored"),
        footer={**foot, "made": [MADE]},
    )


def marked_page(record: Record, article: CheckedText) -> str:
    """The article's text alone, each claim in a `<mark>` that says what was found."""
    paragraphs = marked(record, article.text, article.verdicts)
    return PRESS.get_template("marked.html").render(
        name=steady(article.name), paragraphs=paragraphs
    )


@cache
def _css() -> Markup:
    """The style sheet of the site, which is ours and holds no address of anything."""
    sheet = (files("tellers.publish") / "static" / "tellers.css").read_text("utf-8")
    return Markup(re.sub(r"/\*.*?\*/", "", sheet, flags=re.S))
