"""What is handed over of a check: a report in one file, and the text with its claims marked.

Both stand alone: no script, no request, nothing of the article but escaped text.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from markupsafe import Markup

from tellers.check.claims import Finding, Verdict
from tellers.publish.pages.check import headline_of, standfirst_of, totals_of
from tellers.publish.parts.article import ORDER, Paragraph, marked, totals
from tellers.publish.parts.frame import PRESS, footer, record_line
from tellers.publish.words import counted
from tellers.record.record import Record

MADE = "Written by software from declared votes. Nothing of the articles was stored or sent."


@dataclass(frozen=True, slots=True)
class CheckedText:
    """An article with its verdicts: what it is called, its title where it has one."""

    name: str
    text: str
    verdicts: tuple[Verdict, ...]
    title: str = ""


@dataclass(frozen=True, slots=True)
class _Shown:
    """An article of the report; `at` keeps its marks apart from those of the others."""

    at: str
    name: str
    title: str
    paragraphs: tuple[Paragraph, ...]

    @property
    def counted(self) -> str:
        found = totals(self.paragraphs)
        return ", ".join(
            (counted(found[Finding.CONTRADICTED], "mismatch", "mismatches"),
             counted(sum(found.values()), "claim"))
        )  # fmt: skip


def report_page(record: Record, articles: Sequence[CheckedText]) -> str:
    """Every article with its claims marked, the verdicts in the margin, the working behind each."""
    shown = [
        _Shown(
            f"a{number}-" if len(articles) > 1 else "",
            one.name,
            one.title,
            marked(record, one.text, one.verdicts),
        )
        for number, one in enumerate(articles, start=1)
    ]
    found = {f: sum(totals(one.paragraphs)[f] for one in shown) for f in ORDER}
    foot = footer(record, False, frozenset())
    return PRESS.get_template("report.html").render(
        css=_css(),
        headline=headline_of(record, [v for one in articles for v in one.verdicts], found),
        standfirst=standfirst_of(found),
        totals=totals_of(found),
        articles=shown,
        dateline=(f"Held against r{record_line(record)[1:-1]}", "Not stored"),
        footer={**foot, "made": [MADE]},
    )


def marked_page(record: Record, article: CheckedText) -> str:
    """The article's text alone, each claim in a `<mark>` that says what was found."""
    paragraphs = marked(record, article.text, article.verdicts)
    return PRESS.get_template("marked.html").render(name=article.name, paragraphs=paragraphs)


@cache
def _css() -> Markup:
    """The style sheet of the site, which is ours and holds no address of anything."""
    sheet = (files("tellers.publish") / "static" / "tellers.css").read_text("utf-8")
    return Markup(re.sub(r"/\*.*?\*/", "", sheet, flags=re.S))
