"""A chain of clauses on one party's totals, each of whose figures is held against the record."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tellers.check.claims import Finding, Verdict
from tellers.check.picture.answer import Answer, Counted, Told
from tellers.check.picture.ground import Ground
from tellers.check.picture.laid import NATIONS
from tellers.check.tally.counts import Over
from tellers.check.tally.plain import Bare, Lifted
from tellers.once import once
from tellers.record.record import folded

KIND = {
    "n": "seats", "na": "seats", "b": "seats", "d": "net", "g": "gains", "l": "losses",
    "k": "seats", "h": "house", "x": "national", "y": "national", "r": "seats", "c": "national",
    "maj": "majority", "short": "majority", "v": "votes", "s": "share", "t": "change",
    "u": "change", "pv": "votes", "ps": "share", "turn": "turnout", "tt": "change",
    "pt": "turnout", "dep": "deposits", "kd": "deposits", "cand": "candidates", "ad": "deposits",
    "dd": "change",
}  # fmt: skip
MOST = 650
"""No House has more seats."""
MOVES = {"d", "t", "tt", "u", "dd"}
FALLING = frozenset({
    "down", "downfrom", "losses", "fewer", "less", "lower", "fell", "lost", "loss", "netloss",
    "fall", "drop", "worse",
})  # fmt: skip
RISING = frozenset({
    "up", "upfrom", "gains", "more", "higher", "rose", "gained", "netgain", "increase",
    "rise", "better",
})  # fmt: skip
WAYS = {"poll": "t", "turnout": "tt", "deposits": "dd"}
"""What moved where only the way is told, by the kind of a chain."""
NEAR, WHOLE = 9, 100
"""Letters between a figure and its way that are no more than "seats by"; all of a hundred."""
FIGURES = frozenset({*KIND, "dep2", "gt", "lt"})
OF_A_SEAT = frozenset({"poll", "turnout", "deposits"})
"""Kinds of which each seat has figures of its own."""
OF_NO_SEAT = 18
"""So many seats are of no county, town or council area."""


REGION = "theregion"
"""The region that was named last, or that of the seat."""
CAPITAL = "thecapital"
VAGUE = frozenset({"overall", REGION, CAPITAL})
"""Places that are told without a name: the first is the whole country, or what the text is of."""
OF_ALL = frozenset({"h", "cand"})
"""All of which a part is told: that part may be right beside a wrong one."""
NO_FEWER = re.compile(r"\bno (?:fewer|less) than ", re.I)
"""What makes an exact figure sound great, and would be a bound by its words."""


@dataclass(frozen=True)
class Link:
    """One clause of a chain, and where it begins."""

    found: re.Match[str]
    start: int

    @once
    def groups(self) -> dict[str, str]:
        """What its form names."""
        return {name: one for name, one in self.found.groupdict().items() if one is not None}


@dataclass
class Chain:
    """Clauses that go on about one party."""

    told: Told
    bare: Bare
    kind: str
    links: tuple[Link, ...]

    def verdicts(self) -> Iterator[Verdict]:
        """The verdict on every figure, where the chain says of which party and place it is."""
        head = self.links[0]
        named = head.groups.get("p") or head.groups.get("p2") or ""
        is_named = named[:1] == "P"
        needs_party = self.kind != "turnout" and not {"c", "ad"} & head.groups.keys()
        keys = self._keys(named) if needs_party else ()
        if needs_party and not keys:
            return
        areas = self._areas
        is_of_a_seat = self.kind in OF_A_SEAT and not (self.is_placed or self.told.is_wide)
        if is_of_a_seat:
            areas = self._only_nation(keys)
        areas = [one for one in areas if not keys or any(self.told.ground.stood(one, keys))]
        if not areas:
            return
        if "bare" in head.groups and len(self.links) == 1 and not self.is_placed:
            return
        is_known = is_named or not needs_party or self.told.is_spoken_of
        is_sure = is_known and not is_of_a_seat and self._is_sure()
        found = [list(self._of(area, keys, is_sure=is_sure)) for area in areas]
        best = max(found, key=lambda some: sum(v.verdict is Finding.SUPPORTED for v in some))
        if best and self._is_all_told(best):
            self.told.silent.append(self._span(head.found.start(), self.links[-1].found.end()))
        if best and "one" in head.groups:  # "Leigh was one of twelve": how many is the claim
            self.told.one_of.append(best[0])
            one = self.told.mark(head.groups["one"])
            self.told.ones.append((one.start, one.end))
        yield from best

    def _is_all_told(self, found: Sequence[Verdict]) -> bool:
        """Whether every figure of the chain has its verdict, so that nothing else is told by it."""
        figures = [
            self.told.mark(symbol)
            for link in self.links for name, symbol in link.groups.items() if name in FIGURES
        ]  # fmt: skip
        return all(any(one.claim.meets(mark) for one in found) for mark in figures)

    # ----------------------------------------------------------- whose and where

    def _keys(self, symbol: str) -> tuple[str, ...]:
        if symbol[:1] == "P":
            return self.told.keys(symbol)
        before = re.findall(r" (P\d+)(?= )", self.bare.marked.skeleton[: self.links[0].start + 1])
        named = {self.told.keys(one) for one in before}
        if len(named) == 1:
            return named.pop()
        return self.told.keys_spoken_of() if not named else ()

    def _only_nation(self, keys: tuple[str, ...]) -> list[str]:
        """The one nation in which a party stands, of whose vote its share may be told here.

        "Sinn Féin won 22.8% of the vote, down 6.6 points", where the share is that of the nation.
        """
        symbol = self.links[0].groups.get("s", "")
        ground = self.told.ground
        stood = [one for one in NATIONS if keys and any(ground.stood(one, keys))]
        if len(stood) != 1 or not symbol:
            return []
        amount = self.told.mark(symbol).amount
        return stood if any(map(amount.fits, ground.shares(stood[0], keys))) else []

    @once
    def _reach(self) -> tuple[int, int]:
        """The symbols of the chain, the comma behind a place that it begins with left out."""
        first = self.bare.number(self.links[0].start)
        return first, self.bare.number(self.links[-1].found.end())

    @once
    def _places(self) -> list[Lifted]:
        """The places told in the chain, or just before it: "In Scotland, Labour won seven"."""
        first, last = self._reach
        own = [one for one in self.bare.places if first <= one.at <= last]
        before = [one for one in self.bare.places if one.at < first]
        symbols = self.bare.marked.symbols
        if not own and first == 1 and before and symbols[:1] == [","]:
            return before
        return own

    @property
    def is_placed(self) -> bool:
        """Whether its own words say of which place it is."""
        head = self.bare.number(self.links[0].found.end())
        return any(one.at <= head for one in self._places)

    @once
    def _areas(self) -> list[str]:
        """The areas that the chain may be of, the likeliest first; none where it names two."""
        head = self.bare.number(self.links[0].found.end())
        inner = [one for one in self._places if one.at <= head]
        named = list(dict.fromkeys(self._area(one.what) for one in inner if one.what not in VAGUE))
        vague = {one.what for one in inner}
        if not named and vague & {REGION, CAPITAL}:
            every = self._regions()
            return every if REGION in vague else [one for one in every if one == "london"]
        if named:
            return named if len(named) == 1 else []
        if before := self._named_before:
            return [before, ""]
        page = self.told.page
        if page.home:
            return [page.home, ""]
        if self.told.is_wide:
            return ["", *page.areas]
        where = page.scene.contest.constituency if page.scene else None
        near = [folded(where.country), folded(where.region)] if where else []
        return list(dict.fromkeys(["", *page.areas, *near]))

    @property
    def _named_before(self) -> str:
        """The one area that the sentence names before the chain: "In A P won seven and Q kept"."""
        first, _ = self._reach
        every = {one.what for one in self.bare.places if one.at < first} - VAGUE
        return self._area(every.pop()) if len(every) == 1 else ""

    def _regions(self) -> list[str]:
        page = self.told.page
        own = [folded(page.scene.contest.constituency.region)] if page.scene else []
        every = dict.fromkeys((page.home, *reversed(page.areas), *own))
        return [one for one in every if one and one not in NATIONS]

    def _area(self, symbol: str) -> str:
        return "" if symbol == "nationally" else self.told.laid.area(symbol)

    def _is_sure(self) -> bool:
        """Whether a figure that fits nothing is false: the words are of no county or town."""
        if self.is_placed:
            return any(one.what not in VAGUE for one in self._places)
        if self.told.is_wide:
            return self.kind == "seats" and not self.told.page.areas
        figure = max(self._amounts(), default=0)
        return self.kind == "seats" and figure >= OF_NO_SEAT

    def _amounts(self) -> Iterator[int]:
        for link in self.links:
            for name, symbol in link.groups.items():
                if name in KIND and symbol[0] == "N":
                    yield int(self.told.mark(symbol).amount.value)

    # -------------------------------------------------------------- when

    def _time(self, link: Link) -> Lifted | None:
        first = self.bare.number(link.found.start() + 1)
        last = self.bare.number(link.found.end())
        is_head = link is self.links[0]
        every = [
            one for one in self.bare.times
            if first < one.at <= last or (is_head and one.at == first)
        ]  # fmt: skip
        return every[0] if every else None

    def _then(self, link: Link) -> tuple[Ground | None, bool]:
        """The election that a link is held against, and whether it is named."""
        time = self._time(link)
        ground = self.told.ground
        if time is None or not time.what:
            return self.told.before(), time is not None
        mark = self.told.mark(time.what)
        year = ground.election.polled_on.year
        year = mark.dated.on.year if mark.letter == "Y" else year - int(mark.amount.value)
        if year == ground.election.polled_on.year:
            return self.told.before(), False
        return next(iter(self.told.of_year(year)), None), True

    # ------------------------------------------------------------ verdicts

    def _of(self, area: str, keys: tuple[str, ...], *, is_sure: bool) -> Iterator[Verdict]:
        for link in self.links:
            then, is_then = self._then(link)
            if is_then and then is None:
                continue
            own = self._own_area(link, area)
            other = self.told.keys(link.groups["o"]) if "o" in link.groups else ()
            if "o" in link.groups and (not other or other == keys):
                continue
            now = self.told.ground
            is_past = is_then and link is self.links[0] and not _is_held_against(link)
            over = Over(self.told, now, then, own, keys, other)
            if is_past and then is not None:
                over = Over(self.told, then, None, own, keys, other)
            yield from self._of_link(link, over, is_sure=is_sure)

    def _own_area(self, link: Link, area: str) -> str:
        """The area of a link that names another than the head: "seven of them in Scotland"."""
        if link is self.links[0]:
            return area
        first = self.bare.number(link.found.start() + 1)
        last = self.bare.number(link.found.end())
        own = [one for one in self._places if first < one.at <= last and one.what not in VAGUE]
        return self._area(own[0].what) if own else area

    def _of_link(self, link: Link, over: Over, *, is_sure: bool) -> Iterator[Verdict]:
        said = link.groups.get("w") or link.groups.get("w2") or ""
        moved = [name for name in link.groups if _measure(name) in MOVES]
        for name, symbol in link.groups.items():
            if name not in FIGURES or name in moved or self._is_bound(symbol):
                continue
            measure = self._measured(name, symbol)
            if measure != "na" or over.area:
                readings = over.counted(measure)
                told = list(self.told.counted(symbol, KIND[measure], readings, is_sure=is_sure))
                if measure in OF_ALL and is_sure and self.is_placed:
                    self.told.firm.extend(
                        one for one in told if one.verdict is Finding.CONTRADICTED
                    )
                yield from told
        measure = _measure(moved[0]) if moved else WAYS.get(self.kind, "d")
        if moved or said:
            sign = 1 if said in RISING or moved == ["gt"] else -1
            yield from self._way(link, over, (measure, sign), is_sure=is_sure)

    def _counted(
        self, symbol: str, kind: str, readings: Sequence[Counted], *, is_sure: bool
    ) -> Iterator[Verdict]:
        """The verdict on a figure; a share may be a number: "from 24.5 to 29.4 per cent"."""
        mark = self.told.mark(symbol)
        if mark.letter != "N" or not readings or isinstance(readings[0].value, int):
            yield from self.told.counted(symbol, kind, readings, is_sure=is_sure)
            return
        good = next((one for one in readings if mark.amount.fits(one.value * 100)), None)
        if good is not None or is_sure:
            span = (mark.start, mark.end)
            yield self.told.said(span, kind, good is not None, good or readings[0])

    def _is_bound(self, symbol: str) -> bool:
        """Whether a figure is told as a bound that only says how great it is."""
        mark = self.told.mark(symbol)
        return bool(NO_FEWER.search(self.bare.marked.text[max(0, mark.start - 14) : mark.end]))

    def _measured(self, name: str, symbol: str) -> str:
        """What a figure measures: a number behind "from" is of votes where votes are told."""
        measure = _measure(name)
        if measure == "b" and self.kind == "poll":
            return "pv"
        is_votes = measure == "ps" and self.told.mark(symbol).amount.value > WHOLE
        return "pv" if is_votes else measure

    def _way(
        self, link: Link, over: Over, moved: tuple[str, int], *, is_sure: bool
    ) -> Iterator[Verdict]:
        """Whether it moved the way that is told, and as far."""
        measure, sign = moved
        moves, counted = over.moves(measure), over.counted(measure)
        symbol = next((link.groups[n] for n in link.groups if _measure(n) == measure), "")
        if not moves:
            return
        amount = self.told.mark(symbol).amount if symbol else None
        if amount and measure == "d" and amount.value > MOST:
            return  # so many votes, and no seats
        times = 100 if symbol[:1] == "N" and measure in ("t", "tt") else 1
        holds = any(
            one * sign > 0 and (not amount or amount.fits(sign * one * times)) for one in moves
        )
        is_beside = not symbol and not FIGURES.isdisjoint(link.groups)
        if not (holds or is_sure) or (holds and is_beside):
            return  # a figure beside it is told of by itself
        move = moves[0]
        right = sign * move if move * sign > 0 else move
        shown = str(right) if isinstance(right, int) else f"{float(right) * 100:.2f}"
        words = counted[0].words if counted else ""
        kind = KIND[measure] if symbol else "comparative"
        answer = Answer(words, f"moved by {shown}", shown, over.now.row(over.area))
        verdict = self.told.verdict(self._moved_span(link, symbol), kind, holds, answer)
        if not holds and over.area:
            self.told.firm.append(verdict)  # of the whole it may be right
        yield verdict

    def _moved_span(self, link: Link, symbol: str) -> tuple[int, int]:
        """The figure and the way beside it: "15 more", "up 3.1 points"."""
        name = "w" if "w" in link.groups else "w2" if "w2" in link.groups else ""
        way = self._span(*link.found.span(name)) if name else None
        mark = self.told.mark(symbol) if symbol else None
        if mark is None or way is None:
            return way or (0, 0) if mark is None else (mark.start, mark.end)
        between = self.bare.marked.text[min(mark.end, way[1]) : max(mark.start, way[0])]
        if len(between) > NEAR:
            return mark.start, mark.end
        return min(mark.start, way[0]), max(mark.end, way[1])

    def _span(self, start: int, end: int) -> tuple[int, int]:
        return self.bare.marked.span(start, end)


def _is_held_against(link: Link) -> bool:
    """Whether a clause has a measure that is held against the election that it names."""
    return bool(
        {"b", "d", "t", "u", "pv", "ps", "tt", "pt", "w", "w2", "x", "y", "g", "l", "k", "c", "dd"}
        & link.groups.keys()
    )


def _measure(name: str) -> str:
    """What a group measures: two that a form may not give one name."""
    return {"dep2": "dep", "gt": "t", "lt": "t"}.get(name, name)
