"""The article of an HTML page: its text without the page's furniture, its title and its day.

Where the page says which part is the article (`<article>`, `<main>`), only that is read. Menus,
scripts, forms, share bars, sign-ups and "Read more" are left out, wherever they stand.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from html import unescape

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
_CLOSED_BY_ITSELF = "p li dt dd tr td th option"
CLOSED_BY_ITSELF = frozenset(_CLOSED_BY_ITSELF.split())
TELLING = frozenset({"title", "meta", "time", "script"})
ROLES = frozenset({"navigation", "search", "complementary", "contentinfo"})
PLAIN = frozenset({"div", "section", "ul", "ol", "p", "span", "li", "a", "figure", "table"})
"""Elements that their class may call furniture; a page or an article is never only that."""

FURNITURE = re.compile(
    r"(?:^|\s)(?:shar(?:e|ing)|social|newsletter|sign-?up|subscribe|promo|related|recommended|"
    r"most-?(?:read|popular|viewed)|breadcrumbs?|cookie|consent|advert|advertisement|ads|ad-slot|"
    r"comments?|masthead|sidebar|toolbar|read-?more|sponsored|visually-hidden|sr-only)"
    r"(?:$|[\s_-])",
    re.I,
)
SAID = re.compile(
    r"(?:(?:read|see|watch|listen)\s+(?:more|next|also)\b.*|share(?:\s+(?:this|on|via)\b.*)?|"
    r"(?:sign up|subscribe|log in|register|stay tuned|follow us|get expert analysis)\b.*|"
    r"advertisement|sponsored\b.*|related (?:articles|stories|topics)\b.*|similar news\b.*|"
    r"(?:this week.s )?most (?:read|popular|viewed)\b.*|copy link|print|e-?mail|facebook|twitter|"
    r"whatsapp|x|skip to .*|back to top|\d* ?comments?|©.*|copyright .*|"
    r"(?:photo|photograph|picture|image)s?\b\s*(?:credit|by|:|/).*|figure \d+\b.{0,40})",
    re.I | re.S,
)
LONGEST = 160
"""Letters of a line of furniture; what is longer is text."""

SPACES = re.compile(r"\s+")
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


@dataclass
class _Block:
    """Letters between two breaks, with their places; and how it stands on the page."""

    is_own: bool
    is_furniture: bool
    pieces: list[tuple[int, int]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Open:
    name: str
    is_silent: bool
    is_furniture: bool


@dataclass
class _Walk:
    """A page while it is walked through, element by element."""

    page: str
    title: str = ""
    published: str = ""
    blocks: list[_Block] = field(default_factory=list)
    stack: list[_Open] = field(default_factory=list)
    names: Counter[str] = field(default_factory=Counter)
    silent: int = 0
    furniture: int = 0

    def walk(self) -> None:
        """Every token of the page."""
        for number, token in enumerate(tokens(self.page)):
            if number > MOST_TAGS:
                raise TooMuch(f"more than {MOST_TAGS:,} tags")
            if not token.name:
                if not self.silent:
                    self._block().pieces.append((token.start, token.end))
            elif token.is_end:
                self._close(token.name)
            else:
                self._open(token)

    def _block(self) -> _Block:
        if not self.blocks:
            self._break()
        return self.blocks[-1]

    def _break(self) -> None:
        is_own = any(self.names[name] for name in OWN)
        if self.blocks and not self.blocks[-1].pieces:
            self.blocks.pop()
        self.blocks.append(_Block(is_own, self.furniture > 0))

    def _open(self, token: Token) -> None:
        name = token.name
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
        self.stack.append(_Open(name, is_silent, is_furniture))
        self.names[name] += 1
        self.silent += is_silent
        self.furniture += is_furniture
        if name in BLOCKS or is_furniture:
            self._break()

    def _is_silent(self, token: Token) -> bool:
        """Whether nothing within an element is read: menus, forms, what the page hides."""
        if token.name in SILENT:
            return True
        if token.name == "header" and not any(self.names[one] for one in OWN):
            return True
        return bool(token.attributes) and (
            token.get("aria-hidden") == "true"
            or token.get("role") in ROLES
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
        if gone.name in BLOCKS or gone.is_furniture:
            self._break()

    def _note(self, token: Token) -> None:
        """The title and the day, where the page gives them."""
        if token.name == "title" and not self.title:
            self.title = SPACES.sub(" ", unescape(token.held)).strip()
        elif token.name == "meta":
            named = (token.get("property") or token.get("name") or token.get("itemprop")).lower()
            if named in DATED:
                self.published = self.published or token.get("content")
        elif token.name == "time":
            self.published = self.published or token.get("datetime")
        elif token.name == "script" and token.get("type") == "application/ld+json":
            found = IN_DATA.search(token.held)
            self.published = self.published or (found[1] if found else "")


def read_page(page: str) -> PageText:
    """The article of a page."""
    walk = _Walk(page)
    walk.walk()
    draft = Draft(page)
    for block in _chosen(walk.blocks):
        _add(draft, block)
    text, origin = draft.done()
    return PageText(text, origin, walk.title[:500], _day(walk.published))


def _day(said: str) -> date | None:
    found = DAY.match(said)
    try:
        return date.fromisoformat(found[0]) if found else None
    except ValueError:
        return None


def _chosen(blocks: list[_Block]) -> list[_Block]:
    """The article's own blocks, without furniture; unless nearly nothing were left then."""
    own = [block for block in blocks if block.is_own]
    here = own if 2 * _letters(own) >= _letters(blocks) or _letters(own) >= ENOUGH else blocks
    told = [block for block in here if not block.is_furniture]
    return told if 2 * _letters(told) >= _letters(here) else here


ENOUGH = 400
"""Letters that make an article."""


def _letters(blocks: list[_Block]) -> int:
    return sum(end - start for block in blocks for start, end in block.pieces)


def _add(draft: Draft, block: _Block) -> None:
    """One block as a paragraph: white space closed up, characters written out."""
    pieces = [piece for start, end in block.pieces for piece in _pieces(draft.raw, start, end)]
    while pieces and pieces[0][0] == " ":
        pieces.pop(0)
    while pieces and pieces[-1][0] == " ":
        pieces.pop()
    if not pieces:
        return
    said = "".join(words for words, _ in pieces)
    if len(said) <= LONGEST and SAID.fullmatch(said.strip()):
        return
    if draft.length:
        draft.add("\n\n", pieces[0][1])
    for number, (words, at) in enumerate(pieces):
        if words != " " or pieces[number - 1][0] != " ":
            draft.add(words, at)


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
