"""What a measure came to in a seat, or over the country or a part of it: now, before, and moved."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import product
from typing import NamedTuple

from tellers.check.abreast.clauses import HERE, THE_REGION
from tellers.check.measure.contest import turnouts
from tellers.check.measure.query import counted
from tellers.check.national.party import when_and_where
from tellers.check.national.poll import turnouts_of
from tellers.check.scene import Frame, Page, Parties, Scene, Who, keys_of
from tellers.check.whole.nation import Nation
from tellers.count.seat import ALL, Area, Measure
from tellers.count.tally import Tally
from tellers.record import figures
from tellers.record.contests import Return
from tellers.record.people import Citation
from tellers.record.record import folded
from tellers.style.numbers import Amount, Hedge


class Worth(NamedTuple):
    """One value of a measure: how it is called, what it is, and the row that it is of."""

    words: str
    value: Fraction
    cites: tuple[Citation, ...]
    kind: str = ""
    """Which count it is of: a move runs between two of the same."""


class Ground(NamedTuple):
    """What figures are held against: the seat of a text, and the election as a whole."""

    page: Page
    nation: Nation | None

    @property
    def scene(self) -> Scene | None:
        """The seat's contest."""
        return self.page.scene

    def within(self, place: str) -> Nation | None:
        """The election in a place."""
        nation = self.nation
        if nation is None or not nation.is_final or not nation.is_told:
            return None
        if place == THE_REGION:
            seat = self.scene.contest.constituency if self.scene else None
            place = folded(seat.region) if seat else self.page.home
        there = nation.within(place)
        return there if there.declared else None

    def levels(self, place: str, of: str, who: Who | None, *, is_then: bool) -> list[Worth]:
        """A measure in a place, now or at the election before."""
        if place == HERE:
            return list(self._here(of, who, is_then=is_then))
        there = self.within(place)
        if there is not None and is_then:
            there = there.as_before
        if there is None:
            return []
        return list(_of_turnout(there) if of == "turnout" else _of_share(there, who))

    def _here(self, of: str, who: Who | None, *, is_then: bool) -> Iterator[Worth]:
        scene = self.scene
        if scene is None or scene.now is None or not isinstance(scene.now.result, Return):
            return
        for frame in scene.then if is_then else (scene.now,):
            if of == "turnout":
                yield from _turnouts(frame)
            elif who is not None:
                total = figures.total_votes(frame.result)
                for name, votes, cites in counted(frame, who):
                    yield Worth(
                        f"share of {name}, {frame.words}", Fraction(votes, total), cites, "share"
                    )

    def moves(self, place: str, of: str, who: Who | None) -> list[Worth]:
        """By how much a measure moved in a place since the election before."""
        now = self.levels(place, of, who, is_then=False)
        then = self.levels(place, of, who, is_then=True)
        return [
            Worth(
                f"change of {a.words}, against {b.words}", a.value - b.value, (*a.cites, *b.cites)
            )
            for a, b in product(now, then)
            if a.kind == b.kind
        ]

    def gaps(self, place: str, beyond: str, of: str, who: Who | None) -> list[Worth]:
        """How far a measure in one place is above that in another."""
        there = self.levels(beyond, of, who, is_then=False)
        return [
            Worth(f"{a.words}, against {b.words}", a.value - b.value, (*a.cites, *b.cites))
            for a, b in product(self.levels(place, of, who, is_then=False), there)
            if a.kind == b.kind or "share" in (a.kind, b.kind)
        ]

    def between(self, place: str, two: Sequence[Who | None], *, is_then: bool) -> list[Worth]:
        """How far two parties are apart in a place; the seat's first two, if none are told."""
        if not two and (pair := self._first_two()):
            two = [Parties((key,)) for key in pair]
        if len(two) != len(("one", "other")):
            return []
        one, other = (self.levels(place, "share", who, is_then=is_then) for who in two)
        return [
            Worth(f"{a.words}, against {b.words}", a.value - b.value, (*a.cites, *b.cites))
            for a, b in product(one, other)
            if a.words.rpartition(", ")[2] == b.words.rpartition(", ")[2]
        ]

    def swings(self, place: str, pair: tuple[str, str] | None) -> list[Worth]:
        """The swing in a place between two parties; where none is told, of whoever may be meant."""
        pairs = [pair] if pair is not None else self._pairs()
        if place == HERE:
            return [one for from_, to in pairs for one in self._swung(to, from_)]
        there = self.within(place)
        if there is None:
            return []
        return [one for from_, to in pairs for one in _swing_over(there, to, from_)]

    def _pairs(self) -> list[tuple[str, str]]:
        """The parties of a swing that nobody names: the seat's first two, and the country's."""
        return list(dict.fromkeys(filter(None, (self._first_two(), ("lab", "con")))))

    def _first_two(self) -> tuple[str, str] | None:
        if self.scene is None:
            return "lab", "con"
        now = self.scene.now
        if now is None or not isinstance(now.result, Return):
            return None
        found = [one.label.key for one in figures.ranked(now.result)[:2]]
        return (found[1], found[0]) if len(found) > 1 else None

    def _swung(self, to: str, from_: str) -> Iterator[Worth]:
        scene = self.scene
        if scene is None or scene.now is None or not isinstance(scene.now.result, Return):
            return
        for frame in scene.then:
            value = figures.swing(scene.now.result, frame.result, to, from_)
            if value is not None:
                words = f"swing from {from_} to {to} since {frame.words}"
                yield Worth(words, value, (scene.now.row, frame.row))


def _turnouts(frame: Frame) -> Iterator[Worth]:
    kinds = ("valid", "all")
    for kind, one in zip(kinds, turnouts(frame), strict=False):
        if one.value is not None:
            yield Worth(one.words, Fraction(one.value), one.cites, kind)


def _of_turnout(nation: Nation) -> Iterator[Worth]:
    parts = (nation, nation.within("great britain")) if not nation.place else (nation,)
    for part in parts:
        for kind, one in zip(("valid", "all"), turnouts_of(part), strict=False):
            if one.value is not None:
                yield Worth(one.words, Fraction(one.value), one.cites, kind)


def _of_share(nation: Nation, who: Who | None) -> Iterator[Worth]:
    """A party's share, of the United Kingdom and of Great Britain; then with all of its name."""
    keys = keys_of(who) if who is not None else ()
    own = [keys[:1], keys if isinstance(who, Parties) else _of_its_name(keys[:1])]
    for some, area in product(dict.fromkeys(filter(None, own)), (Area.UK, Area.GB)):
        parts = [part for key in some if (part := _part(nation.now, key, area)) is not None]
        if parts:
            words = f"share of {some[0]}, {when_and_where(nation)}, {area}"
            yield Worth(words, sum(parts, Fraction(0)), (nation.row,), f"share {len(some)} {area}")


GREENS = ("green", "sgp", "gpni")
"""Three parties of one name."""


def _of_its_name(keys: tuple[str, ...]) -> tuple[str, ...]:
    return GREENS if keys and keys[0] in GREENS else keys


def _part(count: Tally, key: str, area: Area) -> Fraction | None:
    keys = {key, figures.lineage(key), *(a for a, b in figures.SUCCEEDS.items() if b == key)}
    own = sum(count.count(Measure.VOTES, one, area) for one in keys)
    every = count.count(Measure.VOTES, ALL, area)
    return Fraction(own, every) if own and every else None


def _swing_over(nation: Nation, to: str, from_: str) -> Iterator[Worth]:
    """The swing over a part of the country: as a count has it, and of its totals."""
    before = nation.as_before
    words = f"swing from {from_} to {to}, {when_and_where(nation)}"
    own = nation.now.swing(to, from_) if not nation.place else None
    if own is not None:
        yield Worth(words, own, (nation.row,))
    if before is None:
        return
    for area in (Area.UK, Area.GB):
        parts = [
            _part(one.now, key, area) or Fraction(0)
            for key in (to, from_) for one in (nation, before)
        ]  # fmt: skip
        if parts[0] and parts[2]:
            value = ((parts[0] - parts[1]) - (parts[2] - parts[3])) / 2
            yield Worth(f"{words}, total on total", value, (nation.row, before.row))


def ratios(own: Sequence[Worth], others: Sequence[Worth]) -> list[Worth]:
    """The figures of one place as so many times those of another."""
    return [
        Worth(f"{a.words}, to {b.words}", abs(a.value / b.value), (*a.cites, *b.cites))
        for a in own for b in others if b.value
    ]  # fmt: skip


CLOSE, ROUGH = Fraction(7, 100), Fraction(1, 5)
"""How far off so many times may be that is right, and that is not yet wrong."""


def is_so_many(amount: Amount, times: Fraction) -> bool | None:
    """Whether so many times is what the words say; None where it is only roughly so."""
    off, hedge = times / amount.value, amount.hedge
    if hedge in (Hedge.MORE, Hedge.AT_LEAST):
        return None if off > 1 + 2 * ROUGH or 1 - CLOSE < off <= 1 else off > 1
    if hedge in (Hedge.LESS, Hedge.AT_MOST):
        return None if off < 1 - 2 * ROUGH or 1 <= off < 1 + CLOSE else off < 1
    if hedge is Hedge.NEARLY and 1 - 2 * CLOSE <= off < 1:
        return True
    if hedge is Hedge.JUST_OVER and 1 < off <= 1 + 2 * CLOSE:
        return True
    is_exact = hedge not in (Hedge.NEARLY, Hedge.JUST_OVER)
    if is_exact and abs(off - 1) <= CLOSE:
        return True
    return None if abs(off - 1) <= ROUGH else False
