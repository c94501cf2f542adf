"""The article of a Markdown file: its words without the signs that set them, in their places.

Emphasis, headings, bullets, addresses of links, pictures, code, the rule of a table and the head of
the file are left out; a file without any of them is read letter by letter. The sign of a quotation
stays, for it says whose words they are.
"""

import re
from collections.abc import Iterator
from datetime import date

from tellers.sources.articles.lines import day_of
from tellers.sources.articles.origin import Draft
from tellers.sources.articles.page import PageText

_ADDRESS = r"\((?:<[^>\n]{0,600}>|[^()\s]{0,600})(?:\s+\"[^\"\n]{0,300}\")?\)"
_SIGN = re.compile(
    rf"""
    !\[[^\]\[\n]{{0,500}}\]{_ADDRESS}                       # a picture
    |\[(?=[^\]\[\n]{{1,500}}\]\()|\]{_ADDRESS}              # the two ends of a link
    |<!--(?:(?!-->)[^<]){{0,2000}}-->
    |(?<![\w*])\*{{1,3}}(?=[^\s*])|(?<=[^\s*])\*{{1,3}}(?![\w*])   # 2*3 is no emphasis
    |(?<!\w)_{{1,3}}(?=[^\s_])|(?<=[^\s_])_{{1,3}}(?!\w)
    |~~|`{{1,3}}
    |\\[\\`*_{{}}\[\]()\#+.!>~|-]                            # a sign that is meant
    |^[ \t]{{0,3}}(?:\#{{1,6}}[ \t]+|[-*+][ \t]+(?=\S)|\d{{1,2}}[.)][ \t]+(?=\S))
    |^(?:=+|-{{2,}}|\*{{3,}})[ \t]*(?=\r?$)                 # a line beneath a heading, or alone
    |^(?=[^\n]*--)(?=[^\n]*\|)[|:\- \t]{{3,}}(?=\r?$)         # the rule of a table
    |\r(?=\n)
    """,
    re.M | re.X,
)
_FENCE = re.compile(r"^[ \t]{0,3}(?:```|~~~)[^\n]*$", re.M)
_HEAD = re.compile(r"---\r?\n((?:(?!---\r?$)[^\n]{0,2000}\n){0,200})---\r?(?:\n|\Z)", re.M)
_TOLD = re.compile(r"^(date|published)[ \t]*:[ \t]*[\"']?([^\n\r\"']{1,500})", re.M | re.I)
_TITLE = re.compile(
    r"^title[ \t]*:[ \t]*(?:\"([^\"\n\r]{1,500})\"|'([^'\n\r]{1,500})'|([^\s>|\"'][^\n\r]{0,499}))",
    re.M | re.I,
)


def read_markdown(raw: str) -> PageText:
    """The article of a Markdown file, with the title and the day that stand at its head.

    The title is the headline of the page that is made of the file: it is the first of its words.
    """
    head = _HEAD.match(raw)
    told = {key.lower(): said.strip() for key, said in _TOLD.findall(head[1] if head else "")}
    draft = Draft(raw)
    title = _take_title(draft, head) if head else ""
    joins = _joins(raw, head.end() if head else 0)
    for start, end in _prose(raw, head.end() if head else 0):
        at = start
        for sign in _SIGN.finditer(raw, start, end):
            _take(draft, joins, at, sign.start())
            at = sign.end() - (sign[0][0] == "\\")
        _take(draft, joins, at, end)
    text, origin = draft.done()
    day = told.get("date", "") or told.get("published", "")
    return PageText(text, origin, title, _day(day))


def _take_title(draft: Draft, head: re.Match[str]) -> str:
    """The title at the head of a file, taken in as a paragraph of its own."""
    found = _TITLE.search(draft.raw, head.start(1), head.end(1))
    if found is None or not (said := (found[found.lastindex or 0]).strip()):
        return ""
    draft.add(said, draft.raw.index(said, found.start(found.lastindex or 0)))
    for _ in range(2):
        draft.add("\n", draft.raw.index("\n", found.end()))
    return said


def _take(draft: Draft, joins: frozenset[int], start: int, end: int) -> None:
    """Letters of the file, with a space for a line feed that ends nothing."""
    at = start
    while (line := draft.raw.find("\n", at, end)) >= 0:
        draft.add(draft.raw[at:line], at)
        draft.add(" " if line in joins else "\n", line)
        at = line + 1
    draft.add(draft.raw[at:end], at)


_ALONE = re.compile(
    r"[ \t]{0,3}(?:\#{1,6}[ \t]|[-*+][ \t]|\d{1,3}[.)][ \t]|>|```|~~~|=+[ \t]*$|-{2,}[ \t]*$|"
    r"[*_][*_ \t]+$|<|$)|[^\n]*\|"
)
"""A line that goes on from none before it: of a list, a table, code; a heading, a rule, a quote."""
_CLOSED = re.compile(r"[ \t]{0,3}(?:\#{1,6}[ \t]|>|```|~~~|=+[ \t]*$|-{2,}[ \t]*$|$)|[^\n]*\|")
"""A line from which none goes on."""
_BREAK = re.compile(r"(?:  |\\)$")
"""How a line ends whose break is meant."""
_ROW_ENDS = re.compile(r"[\d%)][ \t]*$")


def _joins(raw: str, start: int) -> frozenset[int]:
    """The line feeds of a file that end nothing: in Markdown a paragraph has lines as it likes.

    The first line may be a title without a sign, and lines that end in figures may be rows: the
    reader of their words says which of those go on.
    """
    found, at, is_first = set[int](), start, True
    line = ""
    for match in re.finditer(r"([^\n]*)(?:\n|\Z)", raw[start:]):
        after = match[1].removesuffix("\r")
        is_row = _ROW_ENDS.search(line) and _ROW_ENDS.search(after)
        is_end = _BREAK.search(line) or _CLOSED.match(line) or _ALONE.match(after) or is_row
        if not is_end and not is_first:
            found.add(at - 1)
        is_first = is_first and not line.strip()
        line, at = after, start + match.end()
    return frozenset(found)


def _prose(raw: str, start: int) -> Iterator[tuple[int, int]]:
    """What stands outside fenced code; a fence that nothing closes swallows the rest."""
    fences = [match.span() for match in _FENCE.finditer(raw, start)]
    for opens, closes in zip(fences[::2], [*fences[1::2], (len(raw),) * 2], strict=False):
        yield start, opens[0]
        start = closes[1]
    yield start, len(raw)


def _day(said: str) -> date | None:
    try:
        return day_of(said)
    except ValueError:
        return None
