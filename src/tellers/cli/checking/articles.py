"""Articles to check, from files of several shapes: text, Markdown, HTML, JSON lines, stdin."""

import re
import sys
from dataclasses import dataclass, field
from datetime import date
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from tellers.check.answer.order import in_order
from tellers.check.claims import Verdict
from tellers.errors import UnreadableSource
from tellers.publish.checked.headed import headed, parted, together
from tellers.sources.articles.encoding import Letters, check_is_text, decoded
from tellers.sources.articles.lines import Line, read_lines
from tellers.sources.articles.markdown import read_markdown
from tellers.sources.articles.origin import Origin, in_unix_lines
from tellers.sources.articles.page import PageText, TooMuch, read_page

if TYPE_CHECKING:  # else every command would load the check
    from tellers.check.verdict import Reader

LONGEST = 40_000
"""Letters of one article: about six thousand words."""

LARGEST = {".jsonl": 20_000_000, ".json": 20_000_000, ".html": 3_000_000, ".htm": 3_000_000}
"""Bytes of a file, by the end of its name; a text may be four times as many as it has letters."""

PAGES, MARKDOWN = (".html", ".htm"), (".md", ".markdown")
LINES = (".jsonl", ".json")
STDIN = "-"
_SHAPES = (
    (".html", re.compile(rb"(?:\xef\xbb\xbf)?\s*<[a-z!?]", re.I)),
    (".jsonl", re.compile(rb'(?:\xef\xbb\xbf)?\s*(?:\[\s*)?\{\s*"')),
)
"""How a page and a file of articles begin, by the end that its name would have."""
PART = "Check it in parts."


@dataclass(frozen=True, slots=True)
class Article:
    """One text to check; `is_line` when it came as a line of JSON and is answered as one.

    `head` letters of the text are the title of such a line, which stands above it. `file` is the
    one that it came from, and `origin` says where its letters stand there.
    """

    id: str
    text: str
    title: str = ""
    published: date | None = None
    is_line: bool = False
    head: int = 0
    file: str = ""
    origin: Origin = field(default_factory=lambda: Origin(""))
    letters: Letters = field(default_factory=lambda: Letters(""))

    @property
    def raw(self) -> str:
        """The file's own letters; of a line of JSON the text, for the file is not only that."""
        return self.text if self.is_line else self.origin.raw

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where a stretch of the text stands in `raw`."""
        return (start, end) if self.is_line else self.origin.span(start, end)

    def checked(self, reader: "Reader", text: str = "") -> tuple[Verdict, ...]:
        """What the record says of it, claim by claim; of another wording where one is given."""
        title, told = parted(text or self.text, self.head)
        found = reader.check_text(told, title=title or self.title, published=self.published)
        if title:
            first = reader.check_title(title, text=told, published=self.published)
            found = tuple(together(title, first, found))
        return in_order(found)

    def place(self, verdict: Verdict) -> tuple[int, int]:
        """The line and the column of a claim in its file."""
        if self.is_line:
            return self.origin.first_line, 1
        return self.origin.line_and_column(verdict.claim.start)


def sample() -> Article:
    """Our own draft on Islington North: twelve sentences, three of them wrong."""
    text = (files("tellers") / "packaged" / "draft.txt").read_text(encoding="utf-8")
    return Article("draft", text, file="draft.txt", origin=Origin(text))


def read_articles(name: str) -> list[Article]:
    """The articles that a file holds, `-` being standard input.

    Raises:
        UnreadableSource: missing, empty, a folder, too long, not UTF-8, or a line that is no
            article.
    """
    articles, problems = read_all(name)
    if problems:
        raise problems[0]
    return articles


def read_all(name: str) -> tuple[list[Article], list[UnreadableSource]]:
    """The articles of a file, and of a `.jsonl` also the lines that are none, each a problem.

    Standard input is read as the file that it would be: a page where it begins with a tag, lines
    of articles where it begins with an object, else a text.

    Raises:
        UnreadableSource: the file as a whole cannot be read.
    """
    raw = _content(name)
    shape = _shape(name, raw)
    check_is_text(raw, name)  # before its size: a picture is not to be checked in parts
    _check_size(name, shape, raw)
    letters = decoded(raw, name, is_page=shape in PAGES)
    content = letters.text
    if shape in LINES:
        return _lines(name, content)
    if shape in PAGES:
        return [_page(name, letters)], []
    if shape in MARKDOWN:
        return [_of_page(name, read_markdown(content), letters)], []
    text, origin = in_unix_lines(content)
    article = Article(name, text, file=name, origin=origin, letters=letters)
    return [_short(article, f"{name}:1")], []


def _lines(name: str, content: str) -> tuple[list[Article], list[UnreadableSource]]:
    """The articles of the lines, and a problem for each that is none: it stops no other."""
    found, problems = read_lines(name, content, LONGEST)
    return [_of_line(name, one) for one in found], list(problems)


def _of_line(name: str, line: Line) -> Article:
    text, head = headed(line.title, line.text)
    return Article(
        line.id, text, line.title, line.published, is_line=True, head=head, file=name,
        origin=Origin("", first_line=line.number),
    )  # fmt: skip


def suffix(name: str) -> str:
    """The end of a file's name that says its shape, in small letters.

    >>> suffix("INDEX.HTM")
    '.htm'
    """
    return Path(name).suffix.lower()


def _shape(name: str, raw: bytes) -> str:
    """The end of a file's name; of standard input, which has none, what its first letters say."""
    if name != STDIN:
        return suffix(name)
    return next((shape for shape, begins in _SHAPES if begins.match(raw)), "")


def _largest(shape: str) -> int:
    return LARGEST.get(shape, 4 * LONGEST)


def _content(name: str) -> bytes:
    """The bytes of a file, or one more than may be of its shape; of standard input, of any."""
    largest = max(LARGEST.values()) if name == STDIN else _largest(suffix(name))
    try:
        if name == STDIN:
            return sys.stdin.buffer.read(largest + 1)
        with Path(name).open("rb") as file:
            return file.read(largest + 1)
    except IsADirectoryError as error:
        raise UnreadableSource(f"{name}: a folder.", mend="Name the files in it.") from error
    except OSError as error:
        raise UnreadableSource(
            f"{name}: {error.strerror}.", mend="Name a file that is there."
        ) from error


def _check_size(name: str, shape: str, raw: bytes) -> None:
    """Refuse what is longer than a file of its shape may be, or empty.

    Raises:
        UnreadableSource: it is.
    """
    largest = _largest(shape)
    if len(raw) > largest:
        raise UnreadableSource(f"{name}: longer than {largest:,} bytes.", mend=PART)
    if not raw.strip():
        raise UnreadableSource(f"{name}:1: nothing to check, the file is empty.")


def _short(article: Article, where: str) -> Article:
    """The article, where it is no longer than one may be.

    Raises:
        UnreadableSource: it is longer.
    """
    if len(article.text) > LONGEST:
        raise UnreadableSource(f"{where}: longer than {LONGEST:,} letters.", mend=PART)
    return article


def _page(name: str, letters: Letters) -> Article:
    try:
        found = read_page(letters.text)
    except TooMuch as error:
        raise UnreadableSource(f"{name}: {error}: no article's page.") from error
    return _of_page(name, found, letters)


def _of_page(name: str, found: PageText, letters: Letters) -> Article:
    if not found.text.strip():
        raise UnreadableSource(f"{name}:1: nothing to check, it has no text.")
    article = Article(
        name, found.text, found.title, found.published, file=name, origin=found.origin,
        letters=letters,
    )  # fmt: skip
    return _short(article, name)
