"""The pages: links lead somewhere, attributions are those of the data, words are ours."""

import re
from pathlib import Path

import pytest
from tests.docs.pages import DOCS, PAGES, ROOT, anchors, links, name_of, prose

from tellers.record.record import Record

NOTICE = ROOT / "NOTICE"
SHIPPED = "Shipped in this package"
MADE = ("docs/reference/",)


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_every_link_inside_the_documentation_resolves(page: Path) -> None:
    broken = [link for link in links(page) if not leads_somewhere(page, link)]
    assert broken == []


def leads_somewhere(page: Path, link: str) -> bool:
    if "://" in link:
        return link.startswith(("https://", "http://127.0.0.1"))
    name, _, anchor = link.partition("#")
    target = (page.parent / name).resolve() if name else page
    if name == "docs/night.png":
        return True  # the picture of the README, made apart from the text
    if not target.exists():
        return False
    return not anchor or target.suffix != ".md" or anchor in anchors(target)


def test_every_page_of_the_documentation_is_in_a_table_of_contents() -> None:
    listed = set()
    for page in DOCS.rglob("*.md"):
        for tree in re.findall(r"```\{toctree\}\n(.*?)```", page.read_text("utf-8"), re.DOTALL):
            names = [line for line in tree.splitlines() if line and not line.startswith(":")]
            listed |= {(page.parent / f"{name}.md").resolve() for name in names}
    pages = {page.resolve() for page in DOCS.rglob("*.md")} - {(DOCS / "index.md").resolve()}
    assert listed == pages


def attributed(section: str) -> set[str]:
    """The indented lines of one section of NOTICE, each joined to one."""
    text = NOTICE.read_text("utf-8").split(f"{section}\n{'-' * len(section)}\n", 1)[1]
    text = re.split(r"\n[^\n]+\n-{5,}\n", text)[0]
    return {" ".join(line.split()) for line in re.findall(r"(?:^    .+\n?)+", text, re.MULTILINE)}


def test_notice_has_the_attribution_lines_of_the_data_that_we_ship(packaged: Record) -> None:
    lines = {source.attribution for source in packaged.sources.values() if source.attribution}
    assert attributed(SHIPPED) == lines


def test_notice_has_the_attribution_lines_of_the_data_that_we_read(official: Record) -> None:
    lines = {source.attribution for source in official.sources.values() if source.attribution}
    assert lines <= {*attributed(SHIPPED), *attributed("Read where you have them, not shipped")}


REFUSED = {
    "race": "contest", "ballot box": "contest", "riding": "constituency", "flip": "gain",
    "took back": "gain", "percent change": "points", "ex-Labour": "former",
}  # fmt: skip


@pytest.mark.parametrize("page", [p for p in PAGES if p.name != "glossary.md"], ids=name_of)
def test_one_word_for_one_thing(page: Path) -> None:
    text = prose(page)
    found = [word for word in REFUSED if re.search(rf"\b{word}\b", text, re.IGNORECASE)]
    assert found == []


def test_the_glossary_says_once_that_parliament_calls_a_contest_an_election() -> None:
    glossary = " ".join((DOCS / "reference" / "glossary.md").read_text("utf-8").split())
    assert glossary.count("Parliament's own results site") == 1
