"""The article of an HTML page: its text without the page's furniture, its title and its day.

Where the page says which part is the article (`<article>`, `<main>`, `articleBody`), only that is
read. Menus, scripts, forms, dialogs, share bars, sign-ups, "Read more" and the list below "Most
read" are left out, wherever they stand; so is a block quotation, which is somebody else's words.
Of a page without a headline of its own the title is the headline, less the name of the paper.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from html import unescape

from tellers.sources.articles.blocks import (
    SPACES,
    Block,
    Cell,
    Grid,
    between,
    chosen,
    is_furniture,
)
from tellers.sources.articles.origin import Draft, Origin
from tellers.sources.articles.tokens import OPAQUE, Token, tokens

MOST_TAGS = 40_000
"""Tags, and texts between them, of a page that is read as an article's."""


class TooMuch(Exception):
    """A page that no article has."""


_BLOCKS = (
    "address article aside blockquote br dd div dl dt fieldset figcaption figure footer form "
    "h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead "
    "tr ul"
)
BLOCKS = frozenset(_BLOCKS.split())
_VOID = "area base br col embed hr img input link meta source track wbr"
VOID = frozenset(_VOID.split())
_SILENT = "nav footer aside form button select svg dialog menu object head"
SILENT = frozenset(_SILENT.split())
OWN = frozenset({"article", "main"})
LINKED = ("a", "li")
"""Elements whose words are those of another page, below a heading that says so."""

_CLOSED_BY_ITSELF = "p li dt dd tr td th option"
CLOSED_BY_ITSELF = frozenset(_CLOSED_BY_ITSELF.split())
TELLING = frozenset({"title", "meta", "time", "script"})
ROLES = frozenset({
    "navigation", "search", "complementary", "contentinfo", "dialog", "alertdialog", "menu",
})  # fmt: skip
PLAIN = frozenset({"div", "section", "ul", "ol", "p", "span", "li", "a", "figure", "table"})
"""Elements that their class may call furniture; a page or an article is never only that."""

FURNITURE = re.compile(
    r"(?:^|\s)(?:shar(?:e|ing)|social|newsletter|sign-?up|subscribe|promo|related|recommended|"
    r"most-?(?:read|popular|viewed)|breadcrumbs?|cookie|consent|advert|advertisement|ads|ad-slot|"
    r"comments?|masthead|sidebar|toolbar|read-?more|sponsored|visually-hidden|sr-only)"
    r"(?:$|[\s_-])"
    r"|(?:cookie|consent|gdpr|most-?(?:read|popular|viewed)|paywall)s?(?:$|[\s_-])",
    re.I,
)
ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});?")
DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
DATED = frozenset({"article:published_time", "datepublished", "date", "dc.date", "pubdate"})
IN_DATA = re.compile(r'"datePublished"\s*:\s*"(\d{4}-\d{2}-\d{2})')


@dataclass(frozen=True, slots=True)
class PageText:
    """What an article's page says: the text, where it stands in the file, its title, its day."""

    text: str
    origin: Origin
    title: str
    published: date | None


@dataclass(frozen=True, slots=True)
class _Open:
    name: str
    is_silent: bool
    is_furniture: bool
    is_own: bool


@dataclass
class _Walk:
    """A page while it is walked through, element by element."""

    page: str
    title: str = ""
    headed: tuple[int, int] = (0, 0)
    has_headline: bool = False
    published: str = ""
    blocks: list[Block] = field(default_factory=list)
    stack: list[_Open] = field(default_factory=list)
    names: Counter[str] = field(default_factory=Counter)
    silent: int = 0
    furniture: int = 0
    own: int = 0
    grid: Grid = field(default_factory=Grid)

    def walk(self) -> None:
        """Every token of the page."""
        for number, token in enumerate(tokens(self.page)):
            if number > MOST_TAGS:
                raise TooMuch(f"more than {MOST_TAGS:,} tags")
            if not token.name:
                if not self.silent:
                    self._take(token)
            elif token.is_end:
                self._close(token.name)
            else:
                self._open(token)

    def _block(self) -> Block:
        if not self.blocks:
            self._break()
        return self.blocks[-1]

    def _take(self, token: Token) -> None:
        block = self._block()
        block.pieces.append((token.start, token.end))
        is_linked = any(self.names[name] for name in LINKED)
        block.is_plain |= not is_linked and not self.page[token.start : token.end].isspace()

    def _break(self) -> None:
        if self.blocks and not self.blocks[-1].pieces:
            self.blocks.pop()
        is_quoted = self.names["blockquote"] > 0
        cell = Cell(self.grid.row, self.grid.column, self.names["th"] > 0)
        cell = cell if self.names["tr"] else Cell()
        self.blocks.append(Block(self.own > 0, self.furniture > 0, is_quoted, cell))

    def _open(self, token: Token) -> None:
        name = token.name
        self.has_headline |= name == "h1"
        if name in TELLING:
            self._note(token)
        if name in VOID or name in OPAQUE:
            if name in BLOCKS:
                self._break()
            return
        if name in CLOSED_BY_ITSELF and self.stack and self.stack[-1].name == name:
            self._pop()
        is_silent = self._is_silent(token)
        named = f"{token.get('class')} {token.get('id')}" if name in PLAIN else " "
        is_furniture = named != " " and FURNITURE.search(named[:500]) is not None
        self.stack.append(_Open(name, is_silent, is_furniture, _is_own(token)))
        self.names[name] += 1
        self._place(token)
        self.silent += is_silent
        self.furniture += is_furniture
        self.own += self.stack[-1].is_own
        if name in BLOCKS or is_furniture:
            self._break()

    def _place(self, token: Token) -> None:
        """Where the elements of a table are in it."""
        if token.name == "table":
            self.grid.begin_table()
        elif token.name == "tr":
            self.grid.begin_row()
        elif token.name in ("td", "th"):
            self.grid.begin_cell(token)

    def _is_silent(self, token: Token) -> bool:
        """Whether nothing within an element is read: menus, forms, what the page hides."""
        if token.name in SILENT:
            return token.name != "button" or not self.names["th"]  # one that sorts by its column
        if token.name == "header" and not self.own:
            return True
        return bool(token.attributes) and (
            token.get("aria-hidden") == "true"
            or token.get("role") in ROLES
            or token.get("aria-modal") == "true"
            or "display:none" in token.get("style").replace(" ", "").lower()
            or any(key == "hidden" for key, _ in token.attributes)
        )

    def _close(self, name: str) -> None:
        if not self.names[name]:
            return
        while self.stack and self.stack[-1].name != name:
            self._pop()
        self._pop()

    def _pop(self) -> None:
        gone = self.stack.pop()
        self.names[gone.name] -= 1
        self.silent -= gone.is_silent
        self.furniture -= gone.is_furniture
        self.own -= gone.is_own
        if gone.name in BLOCKS or gone.is_furniture:
            self._break()

    def _note(self, token: Token) -> None:
        """The title and the day, where the page gives them."""
        if token.name == "title" and not self.title:
            self.title = SPACES.sub(" ", unescape(token.held)).strip()
            begins = self.page.find(">", token.start) + 1
            self.headed = begins, begins + len(PAPER.sub("", token.held))
        elif token.name == "meta":
            named = (token.get("property") or token.get("name") or token.get("itemprop")).lower()
            if named in DATED:
                self.published = self.published or token.get("content")
        elif token.name == "time":
            self.published = self.published or token.get("datetime")
        elif token.name == "script" and token.get("type") == "application/ld+json":
            found = IN_DATA.search(token.held)
            self.published = self.published or (found[1] if found else "")


def _is_own(token: Token) -> bool:
    """Whether an element is the article, or the part of the page that holds it."""
    return token.name in OWN or (
        bool(token.attributes)
        and (token.get("role") in OWN or "articleBody" in token.get("itemprop").split())
    )


def read_page(page: str) -> PageText:
    """The article of a page."""
    walk = _Walk(page)
    walk.walk()
    blocks = chosen(page, walk.blocks)
    if not walk.has_headline and _says_more(page, walk.headed, blocks):
        blocks.insert(0, Block(True, False, False, pieces=[walk.headed]))
    draft, before = Draft(page), None
    for block in blocks:
        if _add(draft, block, before):
            before = block
    text, origin = draft.done()
    return PageText(text, origin, walk.title[:500], _day(walk.published))


PAPER = re.compile(r"(?<!\s)\s+[|\N{EN DASH}\N{EM DASH}-]\s+[^|\N{EN DASH}\N{EM DASH}\d]{1,60}$")
"""The name of the paper, behind the headline in the title of a page."""


def _says_more(page: str, title: tuple[int, int], blocks: list[Block]) -> bool:
    """Whether the title of a page that has an article is no line of it: then it is the headline."""
    said = SPACES.sub(" ", unescape(page[slice(*title)])).strip()
    texts = ("".join(page[start:end] for start, end in block.pieces) for block in blocks)
    lines = [SPACES.sub(" ", unescape(text)).strip() for text in texts]
    return bool(said) and any(lines) and said not in lines


def _day(said: str) -> date | None:
    found = DAY.match(said)
    try:
        return date.fromisoformat(found[0]) if found else None
    except ValueError:
        return None


def _add(draft: Draft, block: Block, before: Block | None) -> bool:
    """One block as a paragraph, or a cell: white space closed up, characters written out."""
    pieces = [piece for start, end in block.pieces for piece in _pieces(draft.raw, start, end)]
    while pieces and pieces[0][0] == " ":
        pieces.pop(0)
    while pieces and pieces[-1][0] == " ":
        pieces.pop()
    if not pieces:
        return False
    (first, at), last = pieces[0], pieces[-1][0]
    pieces[0] = first.lstrip(" "), at + len(first) - len(first.lstrip(" "))
    pieces[-1] = (last if len(pieces) > 1 else pieces[0][0]).rstrip(" "), pieces[-1][1]
    said = "".join(words for words, _ in pieces)
    if is_furniture(block, said.strip()):
        return False
    draft.add(between(before, block), pieces[0][1])
    for number, (words, at) in enumerate(pieces):
        if words != " " or pieces[number - 1][0] != " ":
            draft.add(words, at)
    return True


def _pieces(raw: str, start: int, end: int) -> Iterator[tuple[str, int]]:
    """Letters as they stand, a space for each stretch of white space, characters for entities."""
    at = start
    for match in WHITE_OR_ENTITY.finditer(raw, start, end):
        if match.start() > at:
            yield raw[at : match.start()], at
        is_entity = match[0][0] == "&"
        written = SPACES.sub(" ", unescape(match[0])) if is_entity else " "
        yield written, match.start()
        at = match.end()
    if at < end:
        yield raw[at:end], at


WHITE_OR_ENTITY = re.compile(rf"[^\S ]\s*|\s\s+|^ | $|{ENTITY.pattern}")
