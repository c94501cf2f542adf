"""The pictures of a result, drawn as SVG on the server.

They exist because a reader at three in the morning sees a bar before a table. Every function takes
plain values and returns text. A picture that must serve a phone and a desk comes as two drawings
(`ph` and `dk`, of which the stylesheet shows one), with places along the line in percent, so that
its text keeps one size whatever the width.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from tellers.publish.drawing import palette
from tellers.publish.drawing.hanging import HANG, Part, hang, hung_label, rows_below
from tellers.publish.drawing.palette import (
    Drawing,
    Frame,
    Mark,
    label,
    mark,
    percent,
    run,
    shape,
    text_width,
)

LARGE: Final = 13  # seats: two in a hundred of 650; smaller parties join "Others"
BAR: Final = 44
ROW: Final = 25
WIDTH: Final = 328


@dataclass(frozen=True, slots=True)
class PartySeats:
    """One party's seats so far; `gained` counts those of them it did not hold before."""

    party: str
    name: str
    seats: int
    gained: int = 0

    @property
    def mark(self) -> Mark:
        """Its colours and short label."""
        return mark(self.party, self.name)


@dataclass(frozen=True, slots=True)
class SeatBar:
    """The state of a count as one bar of `total` seats, with the line of a majority."""

    title: str
    parties: tuple[PartySeats, ...]
    total: int = 650
    line: int = 326
    id: str = "seats"

    @property
    def large(self) -> tuple[PartySeats, ...]:
        """Parties with a part of the bar to themselves, largest first."""
        return tuple(p for p in sorted(self.parties, key=lambda p: -p.seats) if p.seats >= LARGE)

    @property
    def small(self) -> tuple[PartySeats, ...]:
        """Parties joined in one grey part, largest first; none that has no seat."""
        few = (p for p in self.parties if 0 < p.seats < LARGE)
        return tuple(sorted(few, key=lambda p: -p.seats))

    @property
    def awaited(self) -> int:
        """Seats still to declare."""
        return self.total - sum(p.seats for p in self.parties)


@dataclass(frozen=True, slots=True)
class PartyFigure:
    """A party or candidate with a figure: `value` to draw, `text` as printed ("−29.9", "49.2%")."""

    party: str
    name: str
    value: float
    text: str


@dataclass(frozen=True, slots=True)
class StripContest:
    """One contest of the hundred-year strip: who was first, on what share, and the second's."""

    year: str
    party: str
    name: str
    share: float
    second: float | None = None
    is_by_election: bool = False
    is_on_new_boundaries: bool = False


# The seat bar -------------------------------------------------------------------------------------


def seat_bar(bar: SeatBar, *, word: str = "") -> str:
    """The bar of seats, for a desk and for a phone: gains hatched, the undeclared left empty."""
    frame = Frame(bar.id, bar.title, _seats_in_words(bar), word)
    return "".join(
        _seat_drawing(bar, frame, d) for d in (Drawing("dk", 656, 15), Drawing("ph", 328, 12))
    )


def others_in_words(bar: SeatBar) -> str:
    """What the grey part holds, for the caption.

    >>> others_in_words(SeatBar("", (PartySeats("ld", "Lib Dem", 6), PartySeats("pc", "PC", 4))))
    'Lib Dem 6, PC 4'
    """
    return ", ".join(f"{p.name} {p.seats}" for p in bar.small)


def _parts(bar: SeatBar) -> list[Part]:
    runs = [(f"{p.mark.label} {p.seats}", p.seats, p.gained, p.mark) for p in bar.large]
    few = sum(p.seats for p in bar.small)
    runs += [(f"Others {few}", few, 0, palette.OTHERS)] if few else []
    parts, start = [], 0
    for text, seats, gained, sign in runs:
        at, width = start / bar.total, seats / bar.total
        parts.append(Part(text, at, width, gained / bar.total, sign))
        start += seats
    if bar.awaited > 0:
        empty = bar.awaited / bar.total
        parts.append(Part(f"{bar.awaited} to declare", start / bar.total, empty))
    return parts


def _seat_drawing(bar: SeatBar, head: Frame, drawing: Drawing) -> str:
    frame = Frame(f"{head.id}-{drawing.css}", head.title, head.desc, head.word)
    top, line, parts = 22, percent(bar.line / bar.total), _parts(bar)
    fitting = {p for p in parts if drawing.holds(p.text, p.width)}
    hung = hang([p for p in parts if p not in fitting], drawing)
    body = [
        f"<defs>{palette.hatches(frame.id)}</defs>",
        *(_seat_part(p, frame.id, top, fits=p in fitting) for p in parts),
        label(f"{bar.line} for a majority", line, 14, anchor="middle", bold=700),
        shape("line", "ln", x1=line, x2=line, y1=top - 4, y2=top + BAR + 4),
        *(hung_label(h, top + BAR) for h in hung),
    ]
    height = top + BAR + 6 + HANG * rows_below(hung)
    size = f'width="100%" height="{height}" font-size="{drawing.size}"'
    return frame.svg(size, body, css=drawing.css)


def _seat_part(part: Part, key: str, top: int, *, fits: bool) -> str:
    middle, at = top + BAR / 2 + 5, percent(part.start)
    if part.mark is None:
        text = label(part.text, "100%", middle, dx=-8, anchor="end", css="m") if fits else ""
        empty = shape("rect", "aw", x=at, y=top, width=percent(part.width), height=BAR)
        return empty + text
    text = label(part.text, at, middle, dx=5, bold=700, css="on") if fits else ""
    drawn = run(part.mark, key, (part.start, part.width, part.gained), (top, BAR))
    return f'<g class="{part.mark.css}">{drawn}{text}</g>'


def _seats_in_words(bar: SeatBar) -> str:
    parts = [
        f"{p.name} {p.seats}" + (f" ({p.gained} gained, hatched)" if p.gained else "")
        for p in (*bar.large, *bar.small)
    ]
    parts += [f"still to declare {bar.awaited}"] if bar.awaited > 0 else []
    return f"A bar of {bar.total} seats: {', '.join(parts)}. A line marks {bar.line}, a majority."


# Change bars and share bars -----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Row:
    figure: PartyFigure
    start: float
    long: float
    is_figure_left: bool = False


def change_bars(
    changes: Sequence[PartyFigure], *, title: str, id: str = "change", word: str = ""
) -> str:
    """Changes of share, in points, as bars out from a line of nought, the greatest rise first."""
    ordered = sorted(changes, key=lambda c: -c.value)
    room, rise = WIDTH - 46, max([0.0, *(c.value for c in ordered)])
    reach = ((room - _name_width(c)) / (rise + max(0.0, -c.value) or 1.0) for c in ordered)
    per = min([40.0, *reach])
    zero = room - rise * per
    rows = []
    for change in ordered:
        long = abs(change.value) * per
        start = zero - long if change.value < 0 else zero
        has_room = start - text_width(change.text) - 6 > _name_width(change)
        rows.append(_Row(change, start, long, change.value < 0 and has_room))
    return _bars(Frame(id, title, f"{_figures_in_words(ordered)} points.", word), zero, rows)


def share_bars(
    shares: Sequence[PartyFigure], *, title: str, id: str = "shares", word: str = ""
) -> str:
    """Shares, in per cent, as bars from nought on one scale, the largest first."""
    ordered = sorted(shares, key=lambda s: -s.value)
    left = max((_name_width(s) for s in ordered), default=0.0)
    per = (WIDTH - left - 52) / max([1.0, *(s.value for s in ordered)])
    rows = [_Row(s, left, s.value * per) for s in ordered]
    return _bars(Frame(id, title, f"{_figures_in_words(ordered)}.", word), left, rows)


def _bars(frame: Frame, axis: float, rows: Sequence[_Row]) -> str:
    top = 22 if frame.word else 0
    bottom = top + ROW * max(1, len(rows))
    body = [_bar(row, axis, top + ROW * n) for n, row in enumerate(rows)]
    body.append(shape("line", "ax", x1=axis, x2=axis, y1=top, y2=bottom))
    return frame.svg(f'viewBox="0 0 {WIDTH} {bottom}" font-size="13"', body, css="rows")


def _bar(row: _Row, axis: float, y: int) -> str:
    figure, end = row.figure, max(axis, row.start + row.long) + 6
    x, anchor = (row.start - 6, "end") if row.is_figure_left else (end, "start")
    drawn = shape("rect", "mk", x=row.start, y=y + 4, width=max(row.long, 0.8), height=16)
    name, text = label(figure.name, 0, y + 17), label(figure.text, x, y + 17, anchor=anchor)
    return f'<g class="{mark(figure.party).css}">{name}{drawn}{text}</g>'


def _name_width(figure: PartyFigure) -> float:
    return text_width(figure.name, 12.4) + 8


def _figures_in_words(figures: Iterable[PartyFigure]) -> str:
    return "; ".join(f"{f.name} {f.text}" for f in figures)


# The hundred-year strip ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Plot:
    contests: Sequence[StripContest]
    drawing: Drawing
    left: float
    top: int
    base: int

    @property
    def pitch(self) -> float:
        return (1 - self.left) / len(self.contests)

    def x(self, place: float) -> float:
        """Where along the line the contest of that number begins."""
        return self.left + place * self.pitch

    def y(self, share: float) -> float:
        """Pixels from the top; the scale holds the highest bar and never less than a half."""
        highest = max(50.0, *(c.share for c in self.contests))
        return self.base - share * (self.base - self.top) / (highest + 6)


def hundred_year_strip(
    contests: Sequence[StripContest], *, title: str, id: str = "strip", word: str = ""
) -> str:
    """Every contest of one seat as a bar, oldest first, for a desk and for a phone."""
    spoken = (
        f"{len(contests)} contests from {contests[0].year} to {contests[-1].year}. Each bar is the "
        "share of the party placed first, the line across it the second’s; the table has all."
    )
    return "".join(
        _strip(Frame(f"{id}-{drawing.css}", title, spoken, word), contests, drawing)
        for drawing in (Drawing("dk", 976), Drawing("ph", 288))
    )


def _strip(frame: Frame, contests: Sequence[StripContest], drawing: Drawing) -> str:
    top, (left, height) = 22 if frame.word else 6, (0.035, 190) if drawing.is_desk else (0.09, 132)
    plot = _Plot(contests, drawing, left, top, top + height)
    bars = (_strip_bar(plot, n, contest) for n, contest in enumerate(contests))
    body = [*_grid(plot), *bars, *_runs(plot), *_years(plot)]
    size = f'width="100%" height="{plot.base + 44}" font-size="12"'
    return frame.svg(size, body, css=f"strip {drawing.css}")


def _grid(plot: _Plot) -> Iterable[str]:
    for share in (0, 25, 50, 75, 100):
        if (y := plot.y(share)) >= plot.top:
            css = "hl" if share else "ax"
            yield shape("line", css, x1=percent(plot.left), x2="100%", y1=y, y2=y)
            yield label("75%" if share == 75 else str(share), 0, y + 4, css="m")
    for n, contest in enumerate(plot.contests):
        if contest.is_on_new_boundaries and n:
            x = percent(plot.x(n))
            yield shape("line", "brk", x1=x, x2=x, y1=plot.top, y2=plot.base)


def _strip_bar(plot: _Plot, n: int, contest: StripContest) -> str:
    """The bar, the second's line across it, and the dot of a by-election, which is half as wide."""
    half = 0.19 if contest.is_by_election else 0.38
    y, x, width = plot.y(contest.share), plot.x(n + 0.5 - half), 2 * half * plot.pitch
    drawn = run(mark(contest.party), "", (x, width, 0), (y, plot.base - y))
    if contest.second is not None:
        at, over = plot.y(contest.second), 0.06 * plot.pitch
        low, high = percent(x - over), percent(x + width + over)
        drawn += shape("line", "ln", x1=low, x2=high, y1=at, y2=at)
    if contest.is_by_election:
        drawn += shape("circle", "dot", cx=percent(plot.x(n + 0.5)), cy=y - 7, r=2.4)
    return f'<g class="{mark(contest.party).css}">{drawn}</g>'


def _runs(plot: _Plot) -> Iterable[str]:
    """A bracket under each run of one party, and its name in the longest form that fits."""
    start = 0
    for (party, name), group in groupby(plot.contests, key=lambda c: (c.party, c.name)):
        length, sign = len(list(group)), mark(party, name)
        forms = [f"{name}, {length} contests"] * (length > 2) + [name, sign.label, sign.letter]
        room = length * plot.pitch * plot.drawing.width
        text = next((f for f in forms if text_width(f, 12) + 4 <= room), sign.letter)
        low, high, y = plot.x(start + 0.12), plot.x(start + length - 0.12), plot.base + 5
        if length > 1:
            yield shape("line", "ax", x1=percent(low), x2=percent(high), y1=y, y2=y)
            for end in (percent(low), percent(high)):
                yield shape("line", "ax", x1=end, x2=end, y1=y - 3, y2=y)
        yield label(text, percent((low + high) / 2), y + 14, anchor="middle", bold=700)
        start += length


def _years(plot: _Plot) -> Iterable[str]:
    """The first year and the last, and as many between as stand clear of one another."""
    last, room, free_from = len(plot.contests) - 1, 110 if plot.drawing.is_desk else 52, 0.0
    for n, contest in enumerate(plot.contests):
        x = plot.x(n + 0.5) * plot.drawing.width
        is_clear = free_from <= x <= plot.drawing.width - room
        if n in {0, last} or (is_clear and not contest.is_by_election):
            free_from = x + room
            at, anchor = (1.0, "end") if n == last and last else (plot.x(n + 0.5), "middle")
            text, y = contest.year, plot.base + 37
            yield label(text, percent(at), y, anchor=anchor, css="m")
