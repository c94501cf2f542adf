"""Checked articles as a page shows them: their marks kept apart, and the first that is wrong."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tellers.check.claims import Finding, Verdict
from tellers.publish.parts.article import ORDER, Paragraph, marked, totals
from tellers.publish.words import counted, steady
from tellers.record.record import Record


@dataclass(frozen=True, slots=True)
class CheckedText:
    """An article with its verdicts, and what it is called; its headline is one of its lines."""

    name: str
    text: str
    verdicts: tuple[Verdict, ...]


@dataclass(frozen=True, slots=True)
class Shown:
    """An article of a page; `at` keeps its marks apart from those of the others."""

    at: str
    name: str
    paragraphs: tuple[Paragraph, ...]

    @property
    def counted(self) -> str:
        """Its mismatches and its claims, in words."""
        found = totals(self.paragraphs)
        return ", ".join(
            (counted(found[Finding.CONTRADICTED], "mismatch", "mismatches"),
             counted(sum(found.values()), "claim"))
        )  # fmt: skip


def shown_of(record: Record, articles: Sequence[CheckedText]) -> tuple[Shown, ...]:
    """The articles with their claims marked, in the order in which they were named."""
    return tuple(
        Shown(
            f"a{number}-" if len(articles) > 1 else "",
            steady(one.name),
            marked(record, one.text, one.verdicts),
        )
        for number, one in enumerate(articles, start=1)
    )


def totals_in(articles: Iterable[Shown]) -> dict[Finding, int]:
    """How many claims of all articles bear each verdict."""
    found = [totals(one.paragraphs) for one in articles]
    return {finding: sum(one[finding] for one in found) for finding in ORDER}


def first_mismatch(articles: Iterable[Shown]) -> str:
    """The mark of the first claim that does not match; empty where all do."""
    wrong = (
        f"{one.at}claim-{note.number}"
        for one in articles
        for paragraph in one.paragraphs
        for note in paragraph.notes
        if note.finding is Finding.CONTRADICTED
    )
    return next(wrong, "")
