"""Copy: a story as a page prints it, its figures as links, and the notes of its corrections."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from tellers.check.claims import Finding
from tellers.publish.edition import Told
from tellers.publish.parts.report import Report
from tellers.publish.words import capital, counted
from tellers.publish.working import Book, Link, Work
from tellers.story.story import Sentence, Story
from tellers.style.dates import write_date, write_time


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Words and figures, and the boxes that open under them."""

    parts: tuple[str | Link, ...]
    works: tuple[Work, ...]


@dataclass(frozen=True, slots=True)
class Copy:
    """The copy of a page: headline and standfirst share the boxes of the standfirst."""

    headline: tuple[str | Link, ...]
    standfirst: Paragraph
    paragraphs: tuple[Paragraph, ...]


def copy_of(told: Told, book: Book) -> Copy:
    """The copy. Paragraphs come first, so that a figure opens under the paragraph that tells it."""
    story = told.story
    paragraphs = tuple(paragraph_of(sentences, story, book) for sentences in story.paragraphs)
    works: list[Work] = []
    headline = book.sentence(story.headline, story.facts, works)
    standfirst = book.sentence(story.standfirst, story.facts, works)
    return Copy(tuple(headline), Paragraph(tuple(standfirst), tuple(works)), paragraphs)


def paragraph_of(sentences: Iterable[Sentence], story: Story, book: Book) -> Paragraph:
    """Some sentences of a story, with the boxes of their figures."""
    works: list[Work] = []
    parts: list[str | Link] = []
    for sentence in sentences:
        parts += [*([" "] if parts else []), *book.sentence(sentence, story.facts, works)]
    return Paragraph(tuple(parts), tuple(works))


def byline(report: Report, told: Told) -> tuple[str, ...]:
    """The lines under the copy: of when it is, who wrote it, what was read back of it."""
    story = told.story
    polled = f"Result of {write_date(report.contest.polled_on)}"
    since = (
        f"as of line {story.as_of} of the count"
        if report.current
        else f"record {report.record.version}"
    )
    written = "Written by software from the published declaration; no editor has passed it"
    lines = [f"{polled}; version {story.version}, {since}", written]
    if told.verdicts:
        lines.append(_read_back(told))
    return tuple(lines)


def _read_back(told: Told) -> str:
    matched, claims = told.supported, len(told.verdicts)
    verb = "matches" if matched == 1 else "match"
    said = f"Read back: {counted(claims, 'claim')}, {matched} {verb} the record"
    unsaid = sum(v.verdict is Finding.UNCHECKABLE for v in told.verdicts)
    return f"{said}, {unsaid} not checkable" if unsaid else said


# Corrections --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Note:
    """A correction as printed: when, what the page said before, from when, what it says now."""

    at: str
    was: str
    since: str
    now: str
    reason: str


def correction_notes(report: Report, told: Told) -> list[Note]:
    """The page's corrections, the latest first."""
    entries = report.current.entries if report.current else ()
    lines = [entry for entry in entries if entry.result is not None]
    starts = {later.at: earlier.at for earlier, later in zip(lines, lines[1:], strict=False)}
    reasons = {entry.at: entry.reason for entry in lines}
    notes = [
        Note(
            write_time(one.at),
            capital(one.was),
            _since(starts.get(one.at)),
            capital(one.now),
            capital(reasons.get(one.at, "")),
        )
        for one in told.story.corrections
    ]
    return notes[::-1]


def _since(at: datetime | None) -> str:
    return write_time(at) if at else ""
