"""A seat's turnout, or a party's share of it, set against that of the country or a part of it."""

from collections.abc import Iterator
from fractions import Fraction

from tellers.check.against import words
from tellers.check.against.sides import Side, called, side_of, told
from tellers.check.measure.contest import turnouts
from tellers.check.measure.query import Reading, counted
from tellers.check.national.poll import turnouts_of
from tellers.check.scene import Frame, keys_of
from tellers.check.statement.said import Answer, Said
from tellers.check.whole.nation import Nation
from tellers.count.seat import ALL, Area, Measure
from tellers.record import figures
from tellers.record.contests import Notional
from tellers.record.record import folded

Pair = tuple[str, Fraction, Fraction]
"""What is compared, here and over the whole."""


def over_all(said: Said) -> Iterator[Answer]:
    """That a figure of the seat is more, or less, than that of the country or a part of it.

    Both turnouts are tried, and both the United Kingdom and Great Britain.
    """
    own, now, nation = side_of(said, "a", is_wide=True), said.scene.now, said.nation
    if own is None or now is None or isinstance(now.result, Notional):
        return
    if nation is None or not nation.is_final:
        return
    way, place = 1 if said.match["more"] else -1, place_of(said)
    is_of_moves = words.FARED_THERE.match(said.match["span"])  # by what it polled, or by its moves
    for of, here, there in _pairs(now, nation.within(place), own):
        why = f"{told(of, here)} here, {told(of, there)} over the whole"
        reading = Reading(
            f"{called(said, of, own)}, against {place or 'the nation'}", None, why, (now.row,)
        )
        holds: bool | None = (here - there) * way > 0
        if not holds and (here == there or is_of_moves):
            holds = None
        yield holds, reading, told(of, there)


def place_of(said: Said) -> str:
    """The nation or region that the words name; none for the whole."""
    group = said.match.groupdict()
    named = (group["land"] or group["land2"] or group["kind"] or "").removeprefix("the ")
    named = named.removesuffix(" 's").removeprefix("party 's ")
    named = words.HOME.get(named, named)
    if named in ("region", "regional"):
        return folded(said.scene.contest.constituency.region)
    return "" if words.ALL_OF_IT.fullmatch(named) else named


def _pairs(now: Frame, nation: Nation, own: Side) -> Iterator[Pair]:
    if "turnout" in own.of:
        for here, there in zip(turnouts(now), turnouts_of(nation), strict=False):
            if here.value is not None and there.value is not None:
                yield "turnout", Fraction(here.value), Fraction(there.value)
    elif "share" in own.of:
        yield from _shares(now, nation, own)


def _shares(now: Frame, nation: Nation, own: Side) -> Iterator[Pair]:
    total = figures.total_votes(now.result)
    for who in own.who:
        for _, votes, _ in counted(now, who):
            for area in (Area.UK, Area.GB):
                whole = nation.now.count(Measure.VOTES, keys_of(who)[-1], area)
                every = nation.now.count(Measure.VOTES, ALL, area)
                if whole and every:
                    yield "share", Fraction(votes, total), Fraction(whole, every)
