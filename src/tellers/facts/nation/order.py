"""The order of declaration: first and last, the first gains and losses, the majority crossed.

By the times of the declarations, to the minute, and not by the order in which the desk heard of
them. Where two share a minute neither is credited; where a time is not known nothing can be said
that it might undo.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime

from tellers.count.tally import NO_PARTY
from tellers.facts.fact import Fact, Term, Unit
from tellers.facts.kind import Kind
from tellers.facts.nation.certain import needed
from tellers.facts.nation.picture import Picture
from tellers.facts.nation.seats import ALWAYS, BASE, COUNTED, SO_FAR

TIMED = "the times are known and no other shares the minute"

MAJORITY_CROSSED = Kind(
    "majority-crossed", Unit.TIME, "when a party came to have more than half of the House",
    "the minute of seat number half the House + 1", "one of its seats declared at another time",
    when="the times of all its seats are known, and no declared winner is hidden",
    scope=SO_FAR, slots=("party", *COUNTED), number=93,
)  # fmt: skip
FIRST_TO_DECLARE = Kind(
    "first-to-declare", Unit.TIME, "the contest that declared first, and when", "earliest time",
    "another declared as early", when=TIMED, scope=SO_FAR, slots=("scope",), number=99,
)  # fmt: skip
LAST_TO_DECLARE = Kind(
    "last-to-declare", Unit.TIME, "the contest that declared last, and when", "latest time",
    "another declared as late", when=f"all have declared, {TIMED}", slots=("scope",), number=99,
)  # fmt: skip
FIRST_GAIN = Kind(
    "first-gain", Unit.TIME, "a party's first gain, from whom and when", "earliest gain",
    "another of its gains declared as early", when=TIMED, base=BASE, scope=SO_FAR,
    slots=("party", *ALWAYS), number=99,
)  # fmt: skip
FIRST_LOSS = Kind(
    "first-loss", Unit.TIME, "a party's first loss, to whom and when", "earliest loss",
    "another of its losses declared as early", when=TIMED, base=BASE, scope=SO_FAR,
    slots=("party", *ALWAYS), number=99,
)  # fmt: skip
ONLY_GAIN = Kind(
    "only-gain", Unit.NAME, "from whom a party made its only gain so far, and where",
    "gains = 1", "another gain of its is declared",
    when="all declared seats can be compared", base=BASE, scope=SO_FAR,
    slots=("party", *ALWAYS), number=99,
)  # fmt: skip
ONLY_LOSS = Kind(
    "only-loss", Unit.NAME, "to whom a party lost its only loss so far, and where",
    "losses = 1", "another loss of its is declared",
    when="all declared seats can be compared", base=BASE, scope=SO_FAR,
    slots=("party", *ALWAYS), number=99,
)  # fmt: skip
KINDS = (
    MAJORITY_CROSSED, FIRST_TO_DECLARE, LAST_TO_DECLARE, FIRST_GAIN, FIRST_LOSS, ONLY_GAIN,
    ONLY_LOSS,
)  # fmt: skip


def order(at: Picture) -> Iterator[Fact]:
    """The first and the last contest to declare."""
    times = at.roll.times
    first = times[0][1] if len(times) < 2 or times[0][0] < times[1][0] else ""
    if first and at.minute(first) is not None:
        yield _timed(at, FIRST_TO_DECLARE, first)
    is_last_alone = len(times) < 2 or times[-2][0] < times[-1][0]
    if at.is_final and not at.roll.untimed and is_last_alone:
        yield _timed(at, LAST_TO_DECLARE, times[-1][1])


def _timed(at: Picture, kind: Kind, contest: str, *, party: str = "", other: str = "") -> Fact:
    when = at.minute(contest) or at.not_before(contest)
    return at.fact(kind, when, (at.row(contest),), contest=contest, party=party, other=other)


def _earliest(at: Picture, contests: Iterable[str]) -> str | None:
    """The one contest that declared first; None where another may have been as early."""
    found: tuple[datetime, str] | None = None
    is_shared = False
    for contest in contests:
        when = at.not_before(contest)
        if found is None or when < found[0]:
            found, is_shared = (when, contest), False
        elif when == found[0]:
            is_shared = True
    if found is None or is_shared or at.minute(found[1]) is None:
        return None
    return found[1]


def changes(at: Picture) -> Iterator[Fact]:
    """The first gain and the first loss of each party, and those that have been the only ones."""
    gains: dict[str, list[str]] = {}
    losses: dict[str, list[str]] = {}
    for contest in at.gained:
        seat = at.tally.seats[contest]
        gains.setdefault(seat.winner, []).append(contest)
        losses.setdefault(seat.before, []).append(contest)
    is_whole = at.tally.compared == at.tally.declared
    for found, first, only in ((gains, FIRST_GAIN, ONLY_GAIN), (losses, FIRST_LOSS, ONLY_LOSS)):
        for party, contests in sorted(found.items()):
            if party in NO_PARTY:
                continue
            earliest = _earliest(at, contests) if is_whole else None
            if earliest is not None:
                yield _timed(at, first, earliest, party=party, other=_other(at, first, earliest))
            if len(contests) == 1 and is_whole:
                value, row = _other(at, first, contests[0]), (at.row(contests[0]),)
                yield at.fact(only, value, row, contest=contests[0], party=party)


def _other(at: Picture, kind: Kind, contest: str) -> str:
    """From whom a gain came, or to whom a loss went."""
    seat = at.tally.seats[contest]
    return seat.before if kind is FIRST_GAIN else seat.winner


def crossed(at: Picture) -> Iterator[Fact]:
    """When a party came to have a majority, and every seat of its that declared in that minute."""
    if at.tally.unnamed:
        return
    for row in at.parties:
        if row.party in NO_PARTY or row.seats < needed(at):
            continue
        seats = at.tally.seats
        won = [(when, one) for when, one in at.roll.times if seats[one].winner == row.party]
        if any(contest in at.roll.untimed for _, contest in won):
            return
        moment = won[needed(at) - 1][0]
        there = [contest for when, contest in won if when == moment]
        already = sum(when < moment for when, _ in won)
        terms = (
            Term("", "already", already, Unit.SEATS),
            *(Term("+", contest, 1, Unit.SEATS) for contest in there),
            Term("=", "seats", already + len(there), Unit.SEATS),
        )
        rows = tuple(map(at.row, there))
        credited = there[0] if len(there) == 1 else ""
        yield at.fact(
            MAJORITY_CROSSED, moment, rows, party=row.party, terms=terms, contest=credited
        )
