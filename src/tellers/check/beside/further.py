"""Which of two parties moved further: "Labour's share grew by more than the Conservatives' did".

Of a seat it is held against the results before, actual and notional; of the whole, or of the part
of it that the words name, against the general election before. Shares are asked, and votes too
where the words do not say share: what one of them bears out is borne out.
"""

from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from tellers.check.beside.nationwide import nations_of, polls_of
from tellers.check.claims import Verdict
from tellers.check.grammar import around
from tellers.check.measure.query import Reading
from tellers.check.scene import Frame, Parties
from tellers.check.statement.said import Answer, Said, answered
from tellers.record import figures
from tellers.record.people import Citation
from tellers.style.numbers import write_points, write_votes

MORE_OF_A_MOVE = frozenset({"more", "further", "faster"})
LEAST = Fraction(1, 1000)
"""Of two moves of shares that are nearer than this neither is the larger in print."""
Keys = tuple[str, ...]


class Moves(NamedTuple):
    """How far two parties moved, of what: of shares, else of votes; against which day."""

    own: Fraction
    other: Fraction
    is_share: bool
    against: str
    cites: tuple[Citation, ...]


def further(said: Said) -> Iterator[Verdict]:
    """Which of two moved further in a seat."""
    now, pair = said.scene.now, _pair(said)
    if now is None or pair is None or around.NATIONWIDE.search(said.match[0]):
        return
    every = (one for base in said.scene.then for one in _here(now, base, *pair))
    yield from _told(said, list(every))


def further_whole(said: Said) -> Iterator[Verdict]:
    """Which of two moved further in the whole, or in the part of it that the words name."""
    pair = _pair(said)
    if pair is not None:
        yield from _told(said, list(_whole(said, *pair)))


def _pair(said: Said) -> tuple[Keys, Keys] | None:
    own, other = said.who("who"), said.who("other")
    if not isinstance(own, Parties) or not isinstance(other, Parties) or own == other:
        return None
    return own.keys, other.keys


def _told(said: Said, every: list[Moves]) -> Iterator[Verdict]:
    way = 1 if around.is_up(said.match["verb"]) else -1
    sign = 1 if said.match["more"] in MORE_OF_A_MOVE else -1
    is_of_shares = " share" in said.match[0]
    asked = [one for one in every if one.is_share or not is_of_shares]
    answers = [_answer(one, way, sign) for one in asked]
    span = said.span("span")
    yield from answered(said, "comparative", span, answers, said.marked.text[slice(*span)])


def _answer(one: Moves, way: int, sign: int) -> Answer:
    """Whether one moved that way by more, or less, than the other; None where they are near."""
    own, other = one.own * way, one.other * way
    write = write_points if one.is_share else lambda moved: write_votes(int(abs(moved)))
    told = [f"{'+' if moved > 0 else '-'}{write(moved)}" for moved in (one.own, one.other)]
    unit = "points" if one.is_share else "votes"
    reading = Reading(
        f"{unit} moved, {one.against}", None, f"{told[0]} against {told[1]} {unit}", one.cites
    )
    is_near = one.is_share and abs(own - other) < LEAST
    holds = own > 0 and (own - other) * sign > 0
    return (None if is_near else holds), reading, told[0]


def _here(now: Frame, base: Frame, own: Keys, other: Keys) -> Iterator[Moves]:
    one, two = (_moved(now, base, keys) for keys in (own, other))
    if one is None or two is None:
        return
    cites = (now.row, base.row)
    yield Moves(one[0], two[0], True, f"against {base.words}", cites)
    yield Moves(one[1], two[1], False, f"against {base.words}", cites)


def _moved(now: Frame, base: Frame, keys: Keys) -> tuple[Fraction, Fraction] | None:
    """How far a party's share moved, and its votes; nothing of who stands for none."""
    for key in keys:
        new, old = now.share(key), base.share(key)
        votes = [figures.party_votes(frame.result).get(key, 0) for frame in (now, base)]
        if new is not None and old is not None and key not in ("ind", "spk"):
            return new - old, Fraction(votes[0] - votes[1])
    return None


def _whole(said: Said, own: Keys, other: Keys) -> Iterator[Moves]:
    whole = (said.nation.within(""),) if said.nation is not None else ()
    for nation in {one.place: one for one in (*nations_of(said), *whole)}.values():
        before = nation.as_before
        if before is None or not nation.is_final:
            continue
        pairs = zip(
            polls_of(said, nation, before, (own[0], "")),
            polls_of(said, nation, before, (other[0], "")),
            strict=False,
        )
        for (reading, new, old), (_, new_2, old_2) in pairs:
            against = reading.words.partition(", ")[2]
            is_share = new <= 1
            yield Moves(new - old, new_2 - old_2, is_share, against, reading.cites)
