"""The pages of the documentation as their source: code blocks, links, headings, tables."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
ROOT_PAGES = tuple(
    ROOT / f"{name}.md" for name in ("README", "ARCHITECTURE", "CONTRIBUTING", "CHANGELOG")
)
PAGES = (*ROOT_PAGES, *sorted(DOCS.rglob("*.md")))

FENCE = re.compile(r"^```(?P<language>[a-z{}-]*)$")
STEP = re.compile(r"^% in the test: (?P<words>.+)$")
LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)\s]+)\)|^\s*\[[^\]]+\]:\s+(\S+)", re.MULTILINE)
PICTURE = re.compile(r"!\[[^\]]*\]\(([^)\s]+)\)")


@dataclass(frozen=True)
class Block:
    """A fenced block of one page, or a step that only the test takes (language `test`)."""

    page: Path
    line: int
    language: str
    text: str

    @property
    def where(self) -> str:
        return f"{self.page.relative_to(ROOT)}:{self.line}"


def name_of(page: Path) -> str:
    """A page as a test's id."""
    return page.relative_to(ROOT).as_posix()


def blocks(page: Path) -> Iterator[Block]:
    """The blocks and steps of a page, in order."""
    language, start = "", 0
    held: list[str] = []
    for number, line in enumerate(page.read_text("utf-8").splitlines(), start=1):
        fence = FENCE.match(line)
        if fence and not start:
            language, start, held = fence["language"], number, []
        elif line == "```" and start:
            yield Block(page, start, language, "\n".join(held))
            start = 0
        elif start:
            held.append(line)
        elif step := STEP.match(line):
            yield Block(page, number, "test", step["words"])


def prose(page: Path) -> str:
    """A page without its fenced blocks."""
    text = page.read_text("utf-8")
    return re.sub(r"^```.*?^```$", "", text, flags=re.MULTILINE | re.DOTALL)


def links(page: Path) -> list[str]:
    """Where a page links to, pictures included."""
    text = prose(page)
    found = [one or other for one, other in LINK.findall(text)]
    return [*found, *PICTURE.findall(text)]


def anchors(page: Path) -> set[str]:
    """The anchors that a page's headings make."""
    headings = re.findall(r"^#{1,6} (.+)$", prose(page), re.MULTILINE)
    return {
        re.sub(r"[^\w\- ]", "", heading.replace("`", "")).strip().lower().replace(" ", "-")
        for heading in headings
    }


def rows(page: Path, heading: str = "") -> list[list[str]]:
    """The rows of a page's tables, or of those under one heading: a list of cells each."""
    text = page.read_text("utf-8")
    if heading:
        text = re.split(r"^#{1,6} ", text.split(f"\n{heading}\n", 1)[1], flags=re.MULTILINE)[0]
    told = [line for line in text.splitlines() if line.startswith("| ")]
    return [[cell.strip() for cell in line.strip("|").split(" | ")] for line in told]
