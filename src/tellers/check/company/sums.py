"""Parties put together: their share of the vote, their votes, their seats, as one figure.

"Between them the two biggest parties hoovered up 82 per cent of the vote", "Labour and the Greens
together have 415 seats". Read in a text of the whole, or where the words say that it is of that.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import product

from tellers.check.claims import Verdict
from tellers.check.company import words
from tellers.check.picture.answer import Counted, Exact, Told
from tellers.check.picture.ground import EVERYBODY, Ground

Labels = tuple[str, ...]
LEAST_VOTES = 1000
"""A smaller number without its noun counts seats."""
BRITAIN = "great britain"
NO_PARTY = frozenset({EVERYBODY, "ind", "spk", "oth"})


def of_sums(told: Told) -> Iterator[Verdict]:
    """The verdict on each figure that parties are said to have together."""
    text = told.skeleton
    if " C" in text or not told.laid.marked.find(words.SUM_SAID) or words.OF_ONE_SEAT.search(text):
        return
    if not (told.is_wide or words.OF_THE_WHOLE.search(text)):
        return
    for pattern in words.SUMS:
        for found in told.laid.marked.finds(pattern):
            parties = _parties(told, found)
            if len(parties) > 1 and all(parties):
                for group in ("n", "m"):
                    if found.groupdict().get(group):
                        yield from _figure(told, (found, found[group]), parties)


def _parties(told: Told, found: re.Match[str]) -> list[Labels]:
    """The labels of each party: those of a list, or the two with the most votes of all."""
    named = found.groupdict().get("a")
    if named:
        return [told.keys(one) for one in re.findall(r"P\d+", named)]
    votes = {key: told.ground.votes("", (key,))[0] for key in told.ground.winners("")}
    order = sorted((key for key in votes if key not in NO_PARTY), key=lambda k: -votes[k])
    return [(key,) for key in order[:2]]


def _figure(
    told: Told, at: tuple[re.Match[str], str], parties: Sequence[Labels]
) -> Iterator[Verdict]:
    found, symbol = at
    mark = told.mark(symbol)
    before = told.before() if words.BEFORE_NOW.search(told.skeleton[: found.start("n")]) else None
    grounds = [one for one in (told.ground, before) if one is not None]
    years = [m.dated.on.year for m in told.laid.marked.marks if m.letter in "YD"]
    grounds += [one for year in years for one in told.of_year(year)]
    areas = list(dict.fromkeys(told.laid.areas.values())) or ["", BRITAIN]
    if len(areas) > 1 and told.laid.areas:
        return
    what = _what(told, symbol)
    readings = [
        Counted(f"{what} of {_names(told, parties)} together, {one.name}", value, one.row(area))
        for one, area in product(grounds, areas)
        for value in _values(one, area, parties, what)
    ]
    for verdict in told.counted(symbol, what, readings):
        told.firm.append(verdict)
        yield verdict
    if not readings:
        told.silent.append((mark.start, mark.end))


def _what(told: Told, symbol: str) -> str:
    """What the figure counts: a part is of the vote, a small number of seats."""
    if told.mark(symbol).letter in "QF":
        return "share"
    is_votes = told.mark(symbol).amount.value >= LEAST_VOTES
    return "votes" if is_votes else "seats"


def _names(told: Told, parties: Sequence[Labels]) -> str:
    return " and ".join(told.people(one) for one in parties)


def _values(ground: Ground, area: str, parties: Sequence[Labels], what: str) -> list[Exact]:
    every: list[tuple[Exact, ...]] = [
        ground.shares(area, one) if what == "share"
        else (ground.votes if what == "votes" else ground.seats)(area, one)
        for one in parties
    ]  # fmt: skip
    if not all(every):
        return []
    return list(dict.fromkeys(_added(some) for some in product(*every)))


def _added(some: Sequence[Exact]) -> Exact:
    total: Exact = 0
    for one in some:
        total += one
    return total
