"""What the record holds for each measure of a clause on totals, over an area."""

from collections import Counter as Tally
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from tellers.check.national.turnout import WHOLE
from tellers.check.picture.answer import Counted, Exact, Told
from tellers.check.picture.ground import Ground
from tellers.record import figures
from tellers.style.numbers import rounded

WORDS = {
    "n": "seats of {who}", "na": "seats of {who}", "b": "seats of {who} before",
    "d": "net change in seats of {who}", "g": "seats that {who} gained",
    "l": "seats that {who} lost", "k": "seats that {who} kept", "h": "seats of the place",
    "x": "seats that {who} took from {other}", "y": "seats that {who} lost to {other}",
    "r": "seats that {who} did not win", "c": "seats that changed hands",
    "maj": "majority of {who}", "short": "seats by which {who} fell short of a majority",
    "v": "votes of {who}", "s": "share of {who}", "t": "change in share of {who}",
    "u": "change in votes of {who}", "pv": "votes of {who} before", "ps": "share of {who} before",
    "turn": "turnout", "tt": "change in turnout", "pt": "turnout before",
    "dep": "lost deposits of {who}", "kd": "deposits kept of {who}", "cand": "candidates of {who}",
    "ad": "lost deposits", "dd": "change in lost deposits of {who}",
}  # fmt: skip
"""What each measure is of, in words."""


@dataclass(frozen=True)
class Over:
    """An area at an election, held against another: whose figures a chain of clauses tells."""

    told: Told
    now: Ground
    then: Ground | None
    area: str
    keys: tuple[str, ...] = ()
    other: tuple[str, ...] = ()

    def counted(self, measure: str) -> list[Counted]:
        """Every value that a figure of a measure may have, the likeliest first."""
        who, other = self.told.people(self.keys), self.told.people(self.other)
        where = f", {self.area.title()}" if self.area else ""
        words = f"{WORDS[measure].format(who=who, other=other)}, {self.now.name}{where}"
        if measure == "turn" and not self.area:
            words = f"{WHOLE}, {self.now.name}"
        values = dict.fromkeys(self._values(measure))
        row = self.now.row(self.area)
        return [Counted(words, one, row) for one in values]

    def moves(self, measure: str) -> list[Exact]:
        """The signed values of a measure that has a way."""
        if measure in ("d", ""):
            return [*dict.fromkeys(self._net())]
        if measure in ("t", "tt", "u", "dd"):
            return [*dict.fromkeys(self._moved(measure))]
        return []

    def _values(self, measure: str) -> Iterator[Exact]:
        now, area, keys = self.now, self.area, self.keys
        if measure in ("n", "na", "h", "r"):
            yield from self._seats(measure)
        elif measure in ("maj", "short"):
            yield from self._of_the_house(measure)
        elif measure in ("v", "s"):
            yield from now.votes(area, keys) if measure == "v" else now.shares(area, keys)
        elif measure == "turn":
            yield from now.turnouts(area)
        elif measure in ("dep", "cand", "kd", "ad"):
            yield from self._deposits(measure)
        elif self.then is not None:
            yield from self._beside(measure, self.then)

    def _seats(self, measure: str) -> Iterator[int]:
        """Seats won, all seats of the place, or all but those won."""
        every = len(self.now.over(self.area))
        if measure == "h":
            yield every
            return
        won = self.now.seats(self.area, self.keys)
        yield from (every - one for one in won) if measure == "r" else won

    def _beside(self, measure: str, then: Ground) -> Iterator[Exact]:
        """The values that an election before has a part in."""
        area, keys = self.area, self.keys
        if measure == "b":
            yield from self._before()
        elif measure == "pv":
            yield from then.votes(area, keys)
        elif measure == "ps":
            yield from then.shares(area, keys)
        elif measure == "pt":
            yield from then.turnouts(area)
        elif measure in ("d", "t", "tt", "u", "dd"):
            yield from (one if one > 0 else -one for one in self.moves(measure))
        else:
            yield from self._passed(measure)

    def _of_the_house(self, measure: str) -> Iterator[int]:
        every, won = len(self.now.results), self.now.seats("", self.keys)
        if measure == "maj":
            yield from (2 * own - every for own in won)
            yield 2 * won[0] - every + 1  # the Speaker out of all seats
        else:
            yield from (every // 2 + 1 - own for own in won)
            yield every // 2 - won[0]

    def _deposits(self, measure: str) -> Iterator[int]:
        keys = () if measure == "ad" else self.keys
        lost, stood = self.now.deposits(self.area, keys), self.now.stood(self.area, keys)
        if measure == "cand":
            yield from stood
        elif measure == "kd":
            yield from (a - b for a, b in zip(stood, lost, strict=False))
        else:
            yield from lost

    def _before(self) -> Iterator[int]:
        """Seats of before: as they were won, and as the present boundaries have them."""
        assert self.then is not None
        yield from self.then.seats(self.area, self.keys)
        if self._is_last():
            yield self.now.held_before(self.told.nation, self.area, self.keys)

    def _is_last(self) -> bool:
        last = self.told.before()
        is_own = self.now.election.id == self.told.ground.election.id
        return is_own and last is not None and self.then is not None and (
            last.election.id == self.then.election.id
        )  # fmt: skip

    def _net(self) -> Iterator[int]:
        if self.then is None:
            return
        for new in self.now.seats(self.area, self.keys):
            yield from (new - old for old in self._before())

    def _moved(self, measure: str) -> Iterator[Exact]:
        then = self.then
        if then is None:
            return
        area, keys = self.area, self.keys
        values: Callable[[Ground], Sequence[Exact]] = {
            "u": lambda one: one.votes(area, keys),
            "dd": lambda one: one.deposits(area, keys),
            "t": lambda one: one.shares(area, keys),
            "tt": lambda one: one.turnouts(area),
        }[measure]
        pairs = _paired(values, self.now, then)
        yield from (a - b for a, b in pairs)
        if measure in ("t", "tt"):  # as they are printed
            yield from (_printed(a) - _printed(b) for a, b in pairs)

    def _passed(self, measure: str) -> Iterator[int]:
        """Seats gained, lost, kept and passed on: by their names, and as notionally held."""
        assert self.then is not None
        own = {figures.hands(key) for key in self.keys}
        others = {figures.hands(key) for key in self.other}
        for pairs in self._pairs():
            if measure == "c":
                yield sum(value for (old, new), value in pairs.items() if old != new)
                continue
            if not own and measure in ("x", "y"):  # of all that changed hands
                yield sum(
                    value for hands, value in pairs.items()
                    if hands[0] != hands[1] and hands[measure == "y"] in others
                )  # fmt: skip
                continue
            yield sum(
                value
                for (old, new), value in pairs.items()
                if _is_of(measure, (old in own, new in own), (old in others, new in others))
            )
        if measure in ("g", "l"):
            sign = 1 if measure == "g" else -1
            yield from (sign * one for one in self._net() if sign * one > 0)

    def _pairs(self) -> Iterator[Tally[tuple[str, str]]]:
        """How many seats passed from each party to each."""
        assert self.then is not None
        if self._is_last():
            every = self.now.on_paper(self.told.nation, self.area)
            yield Tally({hands: number for hands, number in every.items() if hands[0]})
        yield self.now.by_name(self.then, self.area)


def _paired(
    values: Callable[[Ground], Sequence[Exact]], now: Ground, then: Ground
) -> list[tuple[Exact, Exact]]:
    return list(zip(values(now), values(then), strict=False))


def _printed(value: Exact) -> Fraction:
    return Fraction(rounded(Fraction(value) * 100, 1)) / 100


def _is_of(measure: str, own: tuple[bool, bool], other: tuple[bool, bool]) -> bool:
    """Whether a seat that passed from one party to another is one that a measure counts."""
    had, has = own
    return {
        "g": has and not had, "l": had and not has, "k": had and has,
        "x": has and other[0], "y": had and other[1],
    }[measure]  # fmt: skip
