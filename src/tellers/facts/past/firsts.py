"""The first seat of a party: at any general election, or in its region or nation."""

from collections.abc import Callable, Iterator

from tellers.facts.context import Context
from tellers.facts.coverage import read_on
from tellers.facts.fact import Fact, Unit
from tellers.facts.kind import Chapter, Kind
from tellers.facts.past.nationwide import Won, won_at
from tellers.record import figures
from tellers.record.people import Citation, Standing

Facts = Iterator[Fact]

KNOWN = "the general elections of which every winner is known"

FIRST_SEAT = Kind(
    "first-seat", Unit.DATE,
    "that the winner's party had won no seat at a general election since this day",
    "no seat at the general elections before", "it had won a seat at one of them",
    when="it won none, as far back as every winner is known", scope=KNOWN,
    slots=("party", "scope"), number=12,
)  # fmt: skip
FIRST_IN_REGION = Kind(
    "first-in-region", Unit.DATE,
    "that the winner's party had won no seat of the region or nation since this day",
    "no seat of the region at the general elections before", "it had won a seat there",
    when="it had won seats elsewhere, and none there, as far back as every winner is known",
    scope=KNOWN + ", in the region or nation", slots=("party", "scope"), number=13,
)  # fmt: skip
FIRSTS = Chapter("Firsts of a party", (FIRST_SEAT, FIRST_IN_REGION))


def firsts(at: Context) -> Facts:
    """That the winner's party had won nowhere before, or nowhere in this region or nation.

    Other seats of the same election are not asked: a party may win several first ones in a night.
    """
    won = at.winner
    if (
        won is None
        or won.label.standing is not Standing.PARTY
        or not at.contest.election.is_general
    ):
        return
    label, region = figures.hands(won.label.key), at.contest.constituency.region
    earlier: list[Won] = []
    is_elsewhere = False
    for election in reversed(at.record.general_elections()):
        if election.polled_on >= at.contest.election.polled_on:
            continue
        one = won_at(at.record, election)
        if (label, region) in one.regions:
            return
        if not one.is_known:
            break
        is_elsewhere = is_elsewhere or label in one.by_label
        earlier.append(one)
    if not earlier or not region:
        return
    oldest = earlier[-1].election
    what = f"general elections since {oldest.name}"
    rows: tuple[Citation, ...] = tuple(one.cite for one in earlier if one.cite is not None)
    yield at.fact(
        FIRST_IN_REGION if is_elsewhere else FIRST_SEAT, oldest.polled_on, (at.row(), *rows),
        party=won.label.key, scope=f"{what}, {region}" if is_elsewhere else what,
        coverage=f"{what} to {at.contest.polled_on}, {read_on(at.record)}",
    )  # fmt: skip


FIRST: tuple[Callable[[Context], Facts], ...] = (firsts,)
