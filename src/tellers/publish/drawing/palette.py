"""What a party looks like, and the pen that draws it.

It exists so that one table, measured once (tests hold the contrast of every text and the distance
of every pair), serves every chip, bar and hexagon. Three rules go with it, always together: an ink
outline round each mark, the label in or beside it, a hatch for a gain. No text is ever set in a
party's colour. The second half is the pen: one SVG element, one label, one framed picture.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from html import escape
from typing import Final

from markupsafe import Markup

INK: Final = "#14161a"
PAPER: Final = "#fdfcf9"
WHITE: Final = "#ffffff"


@dataclass(frozen=True, slots=True)
class Mark:
    """The sign of one party: `key` names its colours in the stylesheet, `letter` its hexagon."""

    key: str
    label: str
    letter: str
    fill: str
    text: str

    @property
    def css(self) -> str:
        """The class that gives a page's element this party's colours.

        >>> mark("lab").css
        'p-lab'
        """
        return f"p-{self.key}"

    @property
    def hatch(self) -> str:
        """Which of the two hatches shows on the fill: "w" white on dark, "k" ink on light.

        >>> mark("con").hatch, mark("snp").hatch
        ('w', 'k')
        """
        return "w" if self.text == WHITE else "k"


OTHERS: Final = Mark("oth", "Oth", "–", "#cfcabd", INK)
GREEN: Final = Mark("green", "Grn", "G", "#4fa35c", INK)
REFORM: Final = Mark("ruk", "Ref", "R", "#35c3d6", INK)

COLOURS: Final[tuple[Mark, ...]] = (
    Mark("con", "Con", "C", "#1f6fc4", WHITE),
    Mark("lab", "Lab", "L", "#c81e30", WHITE),
    Mark("ld", "LD", "D", "#e8790f", INK),
    Mark("snp", "SNP", "S", "#f5e14b", INK),
    GREEN,
    REFORM,
    Mark("pc", "PC", "P", "#0a4f52", WHITE),
    Mark("dup", "DUP", "U", "#7d2233", WHITE),
    Mark("sf", "SF", "F", "#3f8450", WHITE),
    Mark("sdlp", "SDLP", "H", "#a3d98f", INK),
    Mark("uup", "UUP", "W", "#7ba0dc", INK),
    Mark("apni", "APNI", "A", "#e5b84a", INK),
    Mark("spk", "Spk", "K", "#6b6670", WHITE),
    Mark("ind", "Ind", "I", "#b7a98f", INK),
    OTHERS,
)

_BY_PARTY: Final[dict[str, Mark]] = {
    **{colours.key: colours for colours in COLOURS},
    "sgp": GREEN,  # the Scottish Green Party
    "gpni": GREEN,  # the Green Party in Northern Ireland
    "brx": Mark(REFORM.key, "Brx", "B", REFORM.fill, REFORM.text),  # Reform UK's predecessor
}


def mark(party: str, label: str = "") -> Mark:
    """The sign of a party by our id; without colours of its own, Others' under its own label.

    >>> mark("sgp").label, mark("brx").css, mark("ukip", "UKIP").label, mark("ukip", "UKIP").css
    ('Grn', 'p-ruk', 'UKIP', 'p-oth')
    """
    if (known := _BY_PARTY.get(party)) is not None:
        return known
    own = label or party.upper() or OTHERS.label
    return Mark(OTHERS.key, own, OTHERS.letter, OTHERS.fill, OTHERS.text)


@lru_cache(maxsize=512)
def chip(sign: Mark, is_gain: bool = False) -> Markup:
    """A party's chip; a gain is hatched at its left end.

    >>> str(chip(mark("lab"), True))
    '<span class="chip p-lab gain">Lab</span>'
    """
    css = f"chip {sign.css}{' gain' if is_gain else ''}"
    return Markup(f'<span class="{css}">{escape(sign.label)}</span>')


def party_css() -> str:
    """The stylesheet's rules for every party, one a line: `--f` the fill, `--t` the text on it.

    `static/tellers.css` holds exactly these lines (tested), so the table above is the one source.
    """
    return "\n".join(f".{c.css}{{--f:{c.fill};--t:{c.text}}}" for c in COLOURS)


# The pen ------------------------------------------------------------------------------------------


def percent(part: float) -> str:
    """A place along a line, from a part of one.

    >>> percent(0.5), percent(1 / 3)
    ('50%', '33.333%')
    """
    return f"{100 * part:.3f}".rstrip("0").rstrip(".") + "%"


def shape(name: str, css: str, **attributes: float | str) -> str:
    """One SVG element: a number to a tenth, an underline in an attribute's name for a hyphen.

    >>> shape("rect", "mk", x="5%", y=2, width=10.25)
    '<rect class="mk" x="5%" y="2" width="10.2"/>'
    """
    written = "".join(f' {key.replace("_", "-")}="{_value(v)}"' for key, v in attributes.items())
    return f'<{name} class="{css}"{written}/>'


def label(text: str, x: float | str, y: float, **attributes: float | str) -> str:
    """One line of text in a picture; `anchor`, `css` and `bold` in short.

    >>> label("Con 159", "50%", 14, anchor="middle")
    '<text x="50%" y="14" text-anchor="middle">Con 159</text>'
    """
    names = {"anchor": "text-anchor", "css": "class", "bold": "font-weight", "size": "font-size"}
    written = "".join(f' {names.get(key, key)}="{_value(v)}"' for key, v in attributes.items())
    return f'<text x="{_value(x)}" y="{_value(y)}"{written}>{escape(text)}</text>'


def _value(value: float | str) -> str:
    return value if isinstance(value, str) else f"{value:.1f}".removesuffix(".0")


def text_width(text: str, size: float = 13) -> float:
    """About the pixels a bold label takes, on the generous side: no font is measured here."""
    narrow = sum(letter in " .,:'’ijlfrtI|()" for letter in text)
    return (len(text) * 0.6 - narrow * 0.28) * size


def hatches(prefix: str) -> str:
    """The two patterns of a gain, at 45 degrees, under ids of their own picture.

    Each picture has its own: a pattern within a hidden drawing does not paint in every browser.
    """
    return "".join(
        f'<pattern id="{prefix}-{name}" width="4" height="4" patternUnits="userSpaceOnUse" '
        f'patternTransform="rotate(45)"><path d="M1 0V4" stroke="{colour}" stroke-width="{width}"/>'
        "</pattern>"
        for name, colour, width in (("w", WHITE, "1.3"), ("k", INK, "1"))
    )


def run(sign: Mark, hatch: str, part: tuple[float, float, float], y: tuple[float, float]) -> str:
    """A party's run of seats in a bar: `part` is (start, width, gained), of one; `y` (top, height).

    The gained seats, hatched, stand at its right end; `hatch` is the prefix of the patterns' ids.
    """
    (start, width, gained), (top, height) = part, y
    drawn = shape("rect", "mk", x=percent(start), y=top, width=percent(width), height=height)
    if gained:
        at, wide, fill = (
            percent(start + width - gained),
            percent(gained),
            f"url(#{hatch}-{sign.hatch})",
        )
        drawn += shape("rect", "ht", x=at, y=top, width=wide, height=height, fill=fill)
    return drawn


@dataclass(frozen=True, slots=True)
class Drawing:
    """One drawing of a picture: its class, and the least width it must stand, its text's size."""

    css: str
    width: int
    size: int = 13

    @property
    def is_desk(self) -> bool:
        """Whether it is the wide one."""
        return self.css == "dk"

    def holds(self, text: str, part: float) -> bool:
        """Whether a label fits inside that part of the width."""
        return text_width(text, self.size) + 0.65 * self.size <= part * self.width


@dataclass(frozen=True, slots=True)
class Frame:
    """What goes round a picture: its id, the finding, the description, the word of its band."""

    id: str
    title: str
    desc: str
    word: str = ""

    def svg(self, size: str, body: Iterable[str], *, css: str, role: str = "img") -> str:
        """The whole SVG; `size` is its viewBox, or its width and height, and its font-size."""
        named = escape(f"{self.word}: {self.title}" if self.word else self.title)
        printed = label(self.word, 0, 14, css="word", bold=700) if self.word else ""
        return (
            f'<svg class="pic {css}" {size} role="{role}" '
            f'aria-labelledby="{self.id}-t {self.id}-d"><title id="{self.id}-t">{named}</title>'
            f'<desc id="{self.id}-d">{escape(self.desc)}</desc>{printed}{"".join(body)}</svg>'
        )


def standalone(svg: str, css: str) -> str:
    """A picture as a file of its own: its first drawing, with `css`, the stylesheet, within."""
    head, rest = svg[: svg.index("</svg>")].split("<title", 1)
    head = head.replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ', 1)
    return f"{head}<style>{escape(css, quote=False)}</style><title{rest}</svg>"
