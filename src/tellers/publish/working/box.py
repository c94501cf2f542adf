"""The marks of a figure that counts back: the link in print, and the box that it opens.

Both are written here and in no template, because a night has forty thousand of them.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape

from markupsafe import Markup


@dataclass(frozen=True, slots=True)
class Link:
    """A figure in print and the box that it opens; `again` where it was printed before."""

    text: str
    key: str
    again: bool = False

    def __html__(self) -> str:
        key = escape(self.key)
        name = "" if self.again else f' id="n-{key}"'
        return f'<a class="n" href="#w-{key}"{name}>{escape(self.text)}</a>'


@dataclass(frozen=True, slots=True)
class Work:
    """One box, in the order of the house: what it is, the sum, the rows, the source, what to do."""

    key: str
    figure: str
    what: str
    sum: tuple[tuple[str, str], ...] = ()
    total: tuple[str, str] | None = None
    rows: tuple[tuple[str, str, str], ...] = ()
    source: str = ""
    cite: str = ""
    csv: str = ""

    def __html__(self) -> str:
        return (
            f'<aside class="work" id="w-{escape(self.key)}" '
            f'aria-label="How {escape(self.figure)} was counted">\n'
            f'<p class="what">{escape(self.what)}</p>\n'
            f"{self._sum()}{self._rows()}"
            f"{_tagged('p', 'note', self.source)}{self._acts()}</aside>"
        )

    def _sum(self) -> str:
        lines = [f"<tr>{_row(name, figure)}</tr>" for name, figure in self.sum]
        lines += [f'<tr class="total">{_row(*self.total)}</tr>'] if self.total else []
        return f'<table class="sum"><tbody>{"".join(lines)}</tbody></table>\n' if lines else ""

    def _rows(self) -> str:
        lines = "".join(
            f'<tr><th scope="row">{escape(name)}</th><td>{escape(place)}</td>'
            f'<td class="r">{escape(value)}</td></tr>'
            for name, place, value in self.rows
        )
        caption = "<caption>The rows it comes from</caption>"
        return f'<table class="source">{caption}<tbody>{lines}</tbody></table>\n' if lines else ""

    def _acts(self) -> str:
        own = escape(self.key)
        said = [f'<a href="#w-{own}" data-link>Link to this figure</a>']
        if self.cite:
            said.append(f'<a href="#w-{own}" data-cite="{escape(self.cite)}">Cite</a>')
        if self.csv:
            said.append(f'<a href="{escape(self.csv)}">CSV</a>')
        said.append(f'<a href="#n-{own}" data-close>Close</a>')
        return f'<p class="acts">{"".join(said)}</p>\n'


def _row(name: str, figure: str) -> str:
    return f'<th scope="row">{escape(name)}</th><td class="r">{escape(figure)}</td>'


def _tagged(tag: str, css: str, text: str) -> str:
    return f'<{tag} class="{css}">{escape(text)}</{tag}>\n' if text else ""


def words(parts: Iterable[str | Link | Work]) -> Markup:
    """Words, figures and boxes as a page prints them, one after the other.

    >>> str(words(["by ", Link("7,247", "majority", again=True), " & more"]))
    'by <a class="n" href="#w-majority">7,247</a> &amp; more'
    """
    return Markup(
        "".join(escape(part) if isinstance(part, str) else part.__html__() for part in parts)
    )
