"""One line a mismatch, with file, line and column: for editors, hooks and CI."""

from collections.abc import Iterable
from enum import StrEnum

from tellers.check.claims import Finding, Verdict
from tellers.cli.checking.articles import Article
from tellers.record.record import Record


class Style(StrEnum):
    """How an annotation is written."""

    PLAIN = "plain"
    GITHUB = "github"


def annotations(
    record: Record, article: Article, verdicts: Iterable[Verdict], style: Style
) -> Iterable[str]:
    """The lines of one article: none where nothing in it differs from the record."""
    from tellers.cli.checking.report import visible  # the working of a claim loads the pages

    for verdict in verdicts:
        if verdict.verdict is Finding.CONTRADICTED:
            line, column = article.place(verdict)
            said = " ".join(visible(_said(record, verdict)).split())
            if style is Style.GITHUB:
                yield _github(article.file, line, column, said)
            else:
                yield f"{visible(article.file)}:{line}:{column}: error: {said}\n"


def _said(record: Record, verdict: Verdict) -> str:
    """The mismatch in one line: the article's words, the record's, the sum, what was asked."""
    from tellers.publish.checked.working import working_of

    working = working_of(record, verdict)
    told = f"“{verdict.claim.span}” does not match the record: {working.record or 'see why'}"
    how = f" ({working.how.removesuffix('.')})" if working.how else ""
    return f"{told}{how}. {working.asked} Record {record.version}."


def _github(file: str, line: int, column: int, said: str) -> str:
    """A workflow command of GitHub's, which forgives no percent sign, comma or colon."""
    title = "Does not match the record"
    return f"::error file={_property(file)},line={line},col={column},title={title}::{_data(said)}\n"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
