"""Articles to check, from files of several shapes: text, Markdown, HTML, JSON lines, stdin."""

import json
import sys
from dataclasses import dataclass
from datetime import date
from html.parser import HTMLParser
from importlib.resources import files
from pathlib import Path

from tellers.check.claims import Verdict
from tellers.errors import UnreadableSource

BLOCKS = frozenset(
    {"p", "h1", "h2", "h3", "h4", "li", "div", "br", "td", "figcaption", "blockquote"}
)
SILENT = frozenset({"script", "style", "head", "nav", "footer", "noscript"})


@dataclass(frozen=True, slots=True)
class Article:
    """One text to check; `is_line` when it came as a line of JSON and is answered as one."""

    id: str
    text: str
    title: str = ""
    published: date | None = None
    is_line: bool = False

    def wire(self, verdicts: tuple[Verdict, ...]) -> dict[str, object]:
        """The verdicts in the words of the wire."""
        return {"article_id": self.id, "claims": [verdict.as_json() for verdict in verdicts]}

    def line(self, verdicts: tuple[Verdict, ...]) -> str:
        """The same as one line of JSON."""
        return json.dumps(self.wire(verdicts), ensure_ascii=False)


class _Reading(HTMLParser):
    """The readable text of a page, a line a block."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        self.silent += tag in SILENT
        if tag in BLOCKS:
            self.parts.append("\n\n")

    def handle_endtag(self, tag: str) -> None:
        self.silent -= tag in SILENT

    def handle_data(self, data: str) -> None:
        if not self.silent:
            self.parts.append(" ".join(data.split()) + " " if data.strip() else " ")


def text_of(page: str) -> str:
    """The text of an HTML page without its furniture."""
    reading = _Reading()
    reading.feed(page)
    lines = [" ".join(line.split()) for line in "".join(reading.parts).split("\n\n")]
    return "\n\n".join(line for line in lines if line)


def sample() -> Article:
    """Our own draft on Islington North: twelve sentences, three of them wrong."""
    text = (files("tellers") / "packaged" / "draft.txt").read_text(encoding="utf-8")
    return Article("draft", text)


def read_articles(name: str) -> list[Article]:
    """The articles that a file holds, `-` being standard input.

    Raises:
        UnreadableSource: missing, empty, not UTF-8, or a line that is no article.
    """
    content = _content(name)
    if name.endswith(".jsonl"):
        lines = enumerate(content.splitlines(), start=1)
        return [_line(name, number, line) for number, line in lines if line.strip()]
    text = text_of(content) if name.endswith((".html", ".htm")) else content
    return [Article(name, text)]


def _content(name: str) -> str:
    try:
        raw = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except OSError as error:
        raise UnreadableSource(
            f"{name}: {error.strerror}.", mend="Name a file that is there."
        ) from error
    if not raw.strip():
        raise UnreadableSource(f"{name}:1: nothing to check, the file is empty.")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise UnreadableSource(
            f"{name}:{line}: byte {raw[error.start]:#04x} is not UTF-8.", mend="Save it as UTF-8."
        ) from error


def _line(name: str, number: int, line: str) -> Article:
    try:
        found = json.loads(line)
        published = found.get("published")
        return Article(
            found["article_id"],
            found["text"],
            found.get("title", ""),
            date.fromisoformat(published) if published else None,
            is_line=True,
        )
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise UnreadableSource(
            f"{name}:{number}: no article ({error}).",
            mend='Each line is {"article_id", "title", "published", "text"}.',
        ) from error
