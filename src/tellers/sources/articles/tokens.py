"""The tokens of an HTML page, in one pass that never looks at a letter twice.

What a browser would drop is dropped: an unclosed comment, tag or script swallows the rest.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

OPAQUE = frozenset({"script", "style", "textarea", "title", "noscript", "iframe", "template"})
"""Elements whose content is no text of the page: it ends at their own end tag and nowhere else."""

_NAME = re.compile(r"</?([a-zA-Z][^\s/>]*)")
_STOP = re.compile(r"[\"'>]")
_ATTRIBUTE = re.compile(r"([^\s\"'=<>/]+)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+)))?")
MOST_ATTRIBUTES = 10_000
"""Letters of a tag that are read for attributes; no page's own tag is longer."""


@dataclass(frozen=True, slots=True)
class Token:
    """Letters of the page (`name` empty), or a tag; `held` is the content of an opaque element."""

    start: int
    end: int
    name: str = ""
    is_end: bool = False
    attributes: tuple[tuple[str, str], ...] = ()
    held: str = ""

    def get(self, name: str) -> str:
        """An attribute, empty where there is none."""
        return next((value for key, value in self.attributes if key == name), "")


def tokens(page: str) -> Iterator[Token]:
    """The tokens of a page, in order."""
    at = 0
    while at < len(page):
        opens = page.find("<", at)
        opens = len(page) if opens < 0 else opens
        if opens > at:
            yield Token(at, opens)
        if opens == len(page):
            return
        found = _NAME.match(page, opens)
        if found is None:
            at = _past(page, opens)
            if at == opens + 1:
                yield Token(opens, at)
            continue
        end = _end_of_tag(page, found.end())
        if end < 0:
            return
        token = _tag(page, opens, end, found)
        if token.name in OPAQUE and not token.is_end:
            token = _opaque(page, token)
        yield token
        at = token.end


def _past(page: str, opens: int) -> int:
    """Where a comment or a declaration ends; the next letter where the sign is only a sign."""
    if page.startswith("<!--", opens):
        close = page.find("-->", opens + 4)
        return len(page) if close < 0 else close + 3
    if page[opens + 1 : opens + 2] in ("!", "?", "/"):
        close = page.find(">", opens)
        return len(page) if close < 0 else close + 1
    return opens + 1


def _end_of_tag(page: str, at: int) -> int:
    """Just past the sign that closes a tag, quotations within it apart; -1 where nothing does."""
    while (stop := _STOP.search(page, at)) is not None:
        if stop[0] == ">":
            return stop.end()
        close = page.find(stop[0], stop.end())
        if close < 0:
            return -1
        at = close + 1
    return -1


def _tag(page: str, opens: int, end: int, found: re.Match[str]) -> Token:
    is_end, name = page[opens + 1] == "/", found[1].lower()
    told = page[found.end() : min(end - 1, found.end() + MOST_ATTRIBUTES)]
    attributes = () if is_end else tuple(
        (one[1].lower(), one[2] or one[3] or one[4] or "") for one in _ATTRIBUTE.finditer(told)
    )  # fmt: skip
    return Token(opens, end, name, is_end, attributes)


def _opaque(page: str, token: Token) -> Token:
    """An element whose content is no text, as one token."""
    close = re.compile(rf"</{re.escape(token.name)}\b[^>]*>?", re.I).search(page, token.end)
    begins, ends = (close.start(), close.end()) if close else (len(page), len(page))
    return Token(token.start, ends, token.name, False, token.attributes, page[token.end : begins])
