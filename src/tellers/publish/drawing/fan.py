"""The fan: how the range of each party's seats narrowed over a night, and the count as it rose.

An estimate is a pale band, a count an outlined line; where all have declared the two have met. The
bands are drawn in their own figures (declared across, seats up) and stretched to the picture, so
that their edges are whole numbers whatever its width.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from tellers.publish.drawing.palette import Drawing, Frame, Mark, label, percent, shape, text_width

APART: Final = 16  # pixels between two labels at the right
LEAD: Final = 9  # pixels from the end of a band to its label
TOP: Final = 12
FOOT: Final = 26
STEP: Final = 50  # the scale ends at a multiple of it
WORD: Final = 18  # pixels above, for REPLAY


@dataclass(frozen=True, slots=True)
class Moment:
    """What was projected when so many had declared: the range and its middle."""

    declared: int
    low: int
    middle: float
    high: int


@dataclass(frozen=True, slots=True)
class Band:
    """One party over the night; `text` is its label at the right end, `spoken` the same aloud.

    `counts` are the seats counted: how many had declared, and how many of them were its own.
    """

    mark: Mark
    text: str
    spoken: str
    moments: tuple[Moment, ...]
    counts: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Fan:
    """The bands of a night, largest first; `majority` is the least number of seats that is one."""

    title: str
    bands: tuple[Band, ...]
    house: int
    majority: int
    id: str = "fan"


@dataclass(frozen=True, slots=True)
class _Plot:
    """Where things lie in one drawing: parts of its width across, pixels down."""

    fan: Fan
    drawing: Drawing
    top: int
    base: int

    @property
    def left(self) -> float:
        """Where the first declaration would stand."""
        return (text_width("400", self.drawing.size) + 8) / self.drawing.width

    @property
    def right(self) -> float:
        """Where the last one would: the rest is left to the labels."""
        texts = ["650 declared", *(band.text for band in self.fan.bands)]
        longest = max(text_width(text, self.drawing.size) for text in texts)
        return 1 - (longest + LEAD + 2) / self.drawing.width

    @property
    def highest(self) -> int:
        """The seats at the top of the scale."""
        seats = (m.high for band in self.fan.bands for m in band.moments)
        return STEP * (max([self.fan.majority + STEP // 2, *seats]) // STEP + 1)

    def x(self, declared: float) -> float:
        """A number of declarations as a part of the width."""
        return self.left + (self.right - self.left) * declared / self.fan.house

    def y(self, seats: float) -> float:
        """A number of seats in pixels from the top."""
        return self.base - (self.base - self.top) * seats / self.highest


def fan(drawn: Fan, *, word: str = "", heights: tuple[int, int] = (300, 260)) -> str:
    """The fan for a desk and for a phone; `heights` are those of the two."""
    spoken = _in_words(drawn)
    pairs = zip((Drawing("dk", 464, 13), Drawing("ph", 288, 12)), heights, strict=True)
    return "".join(
        _drawn(drawn, Frame(f"{drawn.id}-{one.css}", drawn.title, spoken, word), one, height)
        for one, height in pairs
    )


def _drawn(drawn: Fan, frame: Frame, drawing: Drawing, height: int) -> str:
    top = TOP + (WORD if frame.word else 0)
    plot = _Plot(drawn, drawing, top, top + height)
    body = [
        *_scale(plot),
        _bands(plot),
        *_majority(plot),
        *_axis(plot),
        *(_label(plot, band, y) for band, y in zip(drawn.bands, places(plot), strict=True)),
    ]
    size = f'width="100%" height="{plot.base + FOOT}" font-size="{drawing.size}"'
    return frame.svg(size, body, css=f"fan {drawing.css}")


def _scale(plot: _Plot) -> Iterable[str]:
    """A hairline each hundred seats, but for one that stands at the line of a majority."""
    for seats in range(0, plot.highest + 1, 100):
        if abs(plot.y(seats) - plot.y(plot.fan.majority)) >= APART - 2:
            y = plot.y(seats)
            yield shape("line", "hl", x1=percent(plot.left), x2=percent(plot.right), y1=y, y2=y)
            yield _at_left(plot, str(seats), y, css="m")


def _majority(plot: _Plot) -> Iterable[str]:
    y = plot.y(plot.fan.majority)
    yield shape("line", "maj", x1=percent(plot.left), x2=percent(plot.right), y1=y, y2=y)
    yield _at_left(plot, str(plot.fan.majority), y, bold=700)


def _at_left(plot: _Plot, text: str, y: float, **more: float | str) -> str:
    return label(text, percent(plot.left), y + 4, dx=-6, anchor="end", **more)


def _axis(plot: _Plot) -> Iterable[str]:
    """The declarations under the picture, and where the count stands."""
    house, every = plot.fan.house, 100 if plot.drawing.is_desk else 200
    yield shape(
        "line", "ax", x1=percent(plot.left), x2=percent(plot.right), y1=plot.base, y2=plot.base
    )
    for declared in (*range(0, house - every // 2, every), house):
        x, text = percent(plot.x(declared)), str(declared)
        yield shape("line", "ax", x1=x, x2=x, y1=plot.base, y2=plot.base + 4)
        yield label(text, x, plot.base + 18, anchor="middle", css="m")
    beside = text_width(str(house), plot.drawing.size) / 2 + 4
    yield label("declared", percent(plot.right), plot.base + 18, dx=beside, css="m")


def _bands(plot: _Plot) -> str:
    """Bands, middles and counts in figures of their own, stretched over the plot."""
    inner = "".join(_band(plot.highest, band) for band in reversed(plot.fan.bands))
    return (
        f'<svg x="{percent(plot.left)}" y="{plot.top}" width="{percent(plot.right - plot.left)}" '
        f'height="{plot.base - plot.top}" viewBox="0 0 {plot.fan.house} {plot.highest}" '
        f'preserveAspectRatio="none" overflow="visible">{inner}</svg>'
    )


def _band(highest: int, band: Band) -> str:
    """One party: the band, its middle, and the line of its count over a line of ink."""
    moments = _seen(band.moments)
    over = [f"{m.declared},{highest - m.high}" for m in moments]
    under = [f"{m.declared},{highest - m.low}" for m in reversed(moments)]
    middle = " ".join(f"{m.declared},{_short(highest - m.middle)}" for m in moments)
    counted = _stairs(highest, band.counts)
    return (
        f'<g class="{band.mark.css}">{shape("polygon", "band-of", points=" ".join(over + under))}'
        f"{shape('polyline', 'mid', points=middle)}"
        f"{shape('path', 'stair under', d=counted)}{shape('path', 'stair', d=counted)}</g>"
    )


def _seen(moments: Sequence[Moment]) -> Sequence[Moment]:
    """The moments; a single one lasts for a while, for a band of no width is not seen."""
    if len(moments) > 1:
        return moments
    return (moments[0], replace(moments[0], declared=moments[0].declared + 2))


def _stairs(highest: int, counts: Sequence[tuple[int, int]]) -> str:
    """The count as a line of steps, from nought declared on."""
    steps = [f"M0 {highest}"]
    for (_, before), (declared, seats) in pairwise([(0, 0), *counts]):
        steps.append(f"H{declared}")
        if seats != before:
            steps.append(f"V{highest - seats}")
    return "".join(steps)


def _short(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")


# The labels ---------------------------------------------------------------------------------------


def places(plot: _Plot) -> list[float]:
    """Where the label of each band stands: beside its end, and clear of the others."""
    wanted = [plot.y((b.moments[-1].low + b.moments[-1].high) / 2) for b in plot.fan.bands]
    return spread(wanted, APART, (plot.top - 2, plot.base - 6))


def spread(wanted: Sequence[float], apart: float, within: tuple[float, float]) -> list[float]:
    """Places as near to those wanted as can be, so far apart from one another, within two ends.

    >>> spread([10.0, 12.0, 60.0], 16, (0, 100))
    [10.0, 26.0, 60.0]
    >>> spread([95.0, 96.0], 16, (0, 100))
    [84, 100]
    """
    top, bottom = within
    order = sorted(range(len(wanted)), key=lambda n: (wanted[n], n))
    found = list(wanted)
    free = top
    for n in order:
        found[n] = max(wanted[n], free)
        free = found[n] + apart
    free = bottom
    for n in reversed(order):
        found[n] = min(found[n], free)
        free = found[n] - apart
    return found


def _label(plot: _Plot, band: Band, y: float) -> str:
    """A label beside the end of its band, led to where the end is elsewhere."""
    last = band.moments[-1]
    end, at = plot.x(last.declared), plot.y((last.low + last.high) / 2)
    start = end + (LEAD - 3) / plot.drawing.width
    lead = shape("line", "lead", x1=percent(end), x2=percent(start), y1=at, y2=y)
    return lead + label(band.text, percent(start), y + 4, dx=3, bold=700, css="halo")


def _in_words(drawn: Fan) -> str:
    now = max((band.moments[-1].declared for band in drawn.bands), default=0)
    said = "; ".join(band.spoken for band in drawn.bands)
    return (
        f"A band for each party from no declaration to {now} of {drawn.house}: nine in ten draws "
        f"of the House lie within. The line of steps is the count. {said}. A line marks "
        f"{drawn.majority}, a majority."
    )
