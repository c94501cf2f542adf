"""A page as a test reads it: its tags nested, its ids and links, its text; faults are listed."""

from collections import Counter
from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = {"meta", "link", "input", "br", "img", "hr"}
INLINE = {"a", "b", "i", "s", "mark"}
"""What runs on within a line, so that no space stands between it and its neighbours."""
DRAWN = {"path", "rect", "line", "circle", "use", "polygon", "polyline"}
"""SVG's own, which may close themselves."""


@dataclass
class Element:
    """One start tag: its name, its attributes, where it stands, and all text within it."""

    tag: str
    attributes: dict[str, str]
    path: tuple[str, ...]
    texts: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        return " ".join("".join(self.texts).split())

    def get(self, name: str) -> str:
        return self.attributes.get(name, "")


class Page(HTMLParser):
    """The elements of a page, and every fault of its markup."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[Element] = []
        self.faults: list[str] = []
        self._open: list[Element] = []
        self.feed(html)
        self.close()
        self.faults += [f"<{one.tag}> is never closed" for one in self._open]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._add(tag, attrs)
        if tag not in INLINE:
            self.handle_data(" ")
        if tag not in VOID:
            self._open.append(self.elements[-1])

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._add(tag, attrs)
        if tag not in VOID | DRAWN:
            self.faults.append(f"<{tag}/> closes itself")

    def _add(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        twice = [name for name, number in Counter(name for name, _ in attrs).items() if number > 1]
        self.faults += [f"<{tag}> has {name} twice" for name in twice]
        path = tuple(one.tag for one in self._open)
        self.elements.append(Element(tag, {name: value or "" for name, value in attrs}, path))

    def handle_endtag(self, tag: str) -> None:
        if not self._open or self._open[-1].tag != tag:
            inside = self._open[-1].tag if self._open else "nothing"
            self.faults.append(f"</{tag}> within {inside}")
            return
        self._open.pop()

    def handle_data(self, data: str) -> None:
        for one in self._open:
            one.texts.append(data)

    def all(self, tag: str, css: str = "") -> list[Element]:
        """The elements of a tag, with a class where one is asked for."""
        return [
            e for e in self.elements if e.tag == tag and (not css or css in e.get("class").split())
        ]

    def one(self, tag: str, css: str = "") -> Element:
        """The only element of a tag and class."""
        found = self.all(tag, css)
        assert len(found) == 1, f"{len(found)} of <{tag} class={css!r}>"
        return found[0]

    @property
    def title(self) -> str:
        """The title in the browser's bar, and no picture's."""
        return next(one.text for one in self.all("title") if one.path[-1] == "head")

    @property
    def text(self) -> str:
        return self.one("html").text

    @property
    def ids(self) -> list[str]:
        return [e.get("id") for e in self.elements if "id" in e.attributes]


def read(html: str) -> Page:
    """A page that has no fault of markup, with every reference within it kept."""
    page = Page(html)
    assert page.faults == []
    assert_references(page)
    return page


def assert_references(page: Page) -> None:
    """Ids stand once; what names an id, for a link, a label or a reader aloud, finds it."""
    twice = [name for name, number in Counter(page.ids).items() if number > 1]
    assert twice == []
    known = set(page.ids)
    for e in page.elements:
        if e.get("href").startswith("#"):
            assert e.get("href")[1:] in known, f"no {e.get('href')} for {e.text!r}"
        for name in ("for", "aria-labelledby", "aria-describedby"):
            assert set(e.get(name).split()) <= known, f"no {e.get(name)} for <{e.tag}>"
    labelled = {e.get("for") for e in page.all("label")}
    for tag in ("input", "select", "textarea"):
        for e in page.all(tag):
            is_named = e.get("id") in labelled or e.get("aria-label") or "label" in e.path
            assert is_named or e.get("type") == "hidden", f"<{tag}> has no label"
