"""The seats: how many each party has, gained and lost, by both counts, and who held what is left.

The first count is `speaker_out` (`rules.md` 15); the second has the Speaker in his former party.
Gains and losses are of the declared seats that can be compared, each against its own base; where
those are not all, the scope says how many, and of a party that neither won nor held one of them
nothing is said. Where a source hides who won a seat, a party has at least so many, and no more.
"""

from collections import defaultdict
from collections.abc import Iterator

from tellers.count.roll import LEFT, NO_ROW
from tellers.count.seat import SPEAKER, Measure
from tellers.count.tally import NO_PARTY, PartyTally
from tellers.facts.context import each_once
from tellers.facts.fact import Fact, Term, Unit
from tellers.facts.kind import Kind
from tellers.facts.nation.picture import SPEAKER_WITH, Picture
from tellers.facts.ranking.narrowest import narrowest
from tellers.record.figures import hands
from tellers.record.people import Citation

SO_FAR = "the seats declared so far"
BASE = "the general election before, each seat against its own base"
ALWAYS = ("other", "base", "scope")
COUNTED = ("other", "scope")
COMPARED = "the declared seats that can be compared"
TOLD = "at least half of the declared seats can be compared, and it won or held one of those"

DECLARED = Kind(
    "declared", Unit.SEATS, "seats declared so far", "contests declared",
    "another contest is declared, or one withdrawn", scope=SO_FAR, slots=COUNTED, number=91,
)  # fmt: skip
HOUSE = Kind(
    "house", Unit.SEATS, "seats of the House", "seats in the House",
    "the House has another number of seats", scope=SO_FAR, slots=COUNTED,
)  # fmt: skip
SEATS = Kind(
    "seats", Unit.SEATS, "seats won by a party", "contests won", "another seat is declared for it",
    when="it won any, and no declared winner is hidden", scope=SO_FAR, slots=("party", *COUNTED),
    number=91,
)  # fmt: skip
AT_LEAST = Kind(
    "seats-at-least", Unit.SEATS, "seats that a party won at the least", "contests known to be won",
    "it won fewer", when="a source hides the winners of others", scope=SO_FAR,
    slots=("party", *COUNTED),
)  # fmt: skip
NET = Kind(
    "net", Unit.SEATS, "a party's gains less losses, in the declared seats that can be compared",
    "gains − losses", "it gains or loses another",
    when=TOLD, base=BASE, scope=COMPARED, slots=("party", *ALWAYS), number=91,
)  # fmt: skip
GAINS = Kind(
    "gains", Unit.SEATS, "seats that a party won and another label won before", "seats gained",
    "another gain of its is declared", when="it has gained any, as for its net change", base=BASE,
    scope=COMPARED, slots=("party", *ALWAYS), number=91,
)  # fmt: skip
LOSSES = Kind(
    "losses", Unit.SEATS, "seats that a party won before and another label won now", "seats lost",
    "another loss of its is declared", when="it has lost any, as for its net change", base=BASE,
    scope=COMPARED, slots=("party", *ALWAYS), number=91,
)  # fmt: skip
WITH_SPEAKER = Kind(
    "seats-with-speaker", Unit.SEATS, "seats of the Speaker's former party, his own among them",
    "contests won + the Speaker's", "another seat is declared for it, or he was of another party",
    when="the Speaker's seat has declared for him", scope=SO_FAR, slots=("party", *COUNTED),
    number=106,
)  # fmt: skip
NET_WITH_SPEAKER = Kind(
    "net-with-speaker", Unit.SEATS, "a party's net change, the Speaker in his party on both sides",
    "gains − losses", "it gains or loses another",
    when="the Speaker won or held a declared seat, as for the net change", base=BASE,
    scope=COMPARED, slots=("party", *ALWAYS), number=106,
)  # fmt: skip
OVERALL_WITH_SPEAKER = Kind(
    "overall-majority-with-speaker", Unit.SEATS,
    "its overall majority, the Speaker counted in his former party", "2 × seats − House",
    "it has other seats", when="it is his former party and has more than half of the House",
    scope=SO_FAR, slots=("party", *COUNTED), number=106,
)  # fmt: skip
SEATS_LEFT = Kind(
    "seats-left", Unit.SEATS, "seats of the House that have not declared", "House − declared",
    "another contest is declared", when="any is left", scope=SO_FAR, slots=("scope",), number=92,
)  # fmt: skip
LEFT_HELD = Kind(
    "left-held", Unit.SEATS, "seats still to declare that a party won at the election before",
    "undeclared seats by who won their base", "one of them declares",
    when="some, but not all, have declared", base=BASE, scope=SO_FAR, slots=("party", *ALWAYS),
    number=92,
)  # fmt: skip
CLOSEST = Kind(
    "closest", Unit.VOTES, "the smallest majority so far, and whose", "smallest majority",
    "a smaller majority, or one as small, is declared", when="no two share it", scope=SO_FAR,
    slots=("scope",), number=24,
)  # fmt: skip
KINDS = (
    DECLARED, HOUSE, SEATS, AT_LEAST, NET, GAINS, LOSSES, WITH_SPEAKER, NET_WITH_SPEAKER,
    OVERALL_WITH_SPEAKER, SEATS_LEFT, LEFT_HELD, CLOSEST,
)  # fmt: skip


def seats(at: Picture) -> Iterator[Fact]:
    """How many have declared, and each party's seats and net change."""
    yield at.fact(DECLARED, at.tally.declared, at.rows())
    yield at.fact(HOUSE, at.tally.house, at.rows())
    kind = AT_LEAST if at.tally.unnamed else SEATS
    for row in at.parties:
        if row.seats:
            yield at.fact(kind, row.seats, at.rows(row.party), party=row.party)
        if row.is_compared and row.party not in NO_PARTY and at.is_comparable:
            terms = net_terms(row.gains, row.losses)
            yield at.fact(NET, row.net, at.rows(), party=row.party, terms=terms, scope=at.compared)


def net_terms(gains: int, losses: int) -> tuple[Term, ...]:
    """The sum behind a net change."""
    return (
        Term("", "gains", gains, Unit.SEATS),
        Term("−", "losses", losses, Unit.SEATS),
        Term("=", "net", gains - losses, Unit.SEATS),
    )


def moved(at: Picture) -> Iterator[Fact]:
    """What each party gained, and what it lost."""
    if not at.is_comparable:
        return
    gained, lost = _changed(at)
    for row in at.parties:
        if row.party in NO_PARTY:
            continue
        for kind, rows in (
            (GAINS, gained.get(row.party)), (LOSSES, lost.get(row.party)),
        ):  # fmt: skip
            if rows:
                yield at.fact(kind, len(rows), tuple(rows), party=row.party, scope=at.compared)


def _changed(at: Picture) -> tuple[dict[str, list[Citation]], dict[str, list[Citation]]]:
    """The rows of the seats that changed, by who gained and by who lost them."""
    gained: defaultdict[str, list[Citation]] = defaultdict(list)
    lost: defaultdict[str, list[Citation]] = defaultdict(list)
    for contest in at.gained:
        seat = at.tally.seats[contest]
        gained[at.name_now(hands(seat.winner))].append(at.row(contest))
        lost[at.name_now(hands(seat.before))].append(at.row(contest))
    return gained, lost


def with_speaker(at: Picture) -> Iterator[Fact]:
    """The second count: the Speaker's former party with his seat, its net change and majority."""
    if at.tally.unnamed:
        return
    for row in at.parties:
        extra = at.tally.count(Measure.SPEAKER, row.party)
        if extra:
            yield from _counted_with(at, row, extra)
    yield from _net_with_speaker(at)


def _counted_with(at: Picture, row: PartyTally, extra: int) -> Iterator[Fact]:
    party, total, house = row.party, row.seats + extra, at.tally.house
    won = each_once(at.rows(party), at.rows(SPEAKER))
    terms: tuple[Term, ...] = (
        Term("", "seats", row.seats, Unit.SEATS),
        Term("+", "speaker", extra, Unit.SEATS),
        Term("=", "seats", total, Unit.SEATS),
    )
    yield at.fact(WITH_SPEAKER, total, won, terms=terms, party=party, other=SPEAKER_WITH)
    overall = 2 * total - house
    if overall > 0:
        terms = majority_terms(total, house, overall)
        yield at.fact(
            OVERALL_WITH_SPEAKER, overall, won, terms=terms, party=party, other=SPEAKER_WITH
        )


def _net_with_speaker(at: Picture) -> Iterator[Fact]:
    is_met = any(SPEAKER in (one.winner, one.before) for one in at.tally.seats.values())
    if not is_met or not at.is_comparable:
        return
    for row in at.parties:
        line = hands(row.party)
        if row.party in NO_PARTY or not row.is_compared:
            continue
        gains = row.gains + at.tally.count(Measure.SPEAKER_GAINS, line)
        losses = row.losses + at.tally.count(Measure.SPEAKER_LOSSES, line)
        yield at.fact(
            NET_WITH_SPEAKER, gains - losses, at.rows(), party=row.party, other=SPEAKER_WITH,
            terms=net_terms(gains, losses), scope=at.compared,
        )  # fmt: skip


def majority_terms(seats: int, house: int, overall: int) -> tuple[Term, ...]:
    """The sum behind an overall majority."""
    return (
        Term("2 ×", "seats", seats, Unit.SEATS),
        Term("−", "house", house, Unit.SEATS),
        Term("=", "overall-majority", overall, Unit.SEATS),
    )


def left(at: Picture) -> Iterator[Fact]:
    """What has not declared, and who won it at the election before."""
    if not at.left:
        return
    yield at.fact(SEATS_LEFT, at.roll.to_come, at.rows())
    for line in sorted(at.ground.held):
        held = at.roll.listed(LEFT, line)
        if held.ids:
            rows = held.rows
            if NO_ROW in rows:
                rows = tuple(row for row in rows if row != NO_ROW)
            yield at.fact(LEFT_HELD, len(held.ids), rows, party=line)


def closest(at: Picture) -> Iterator[Fact]:
    """The contest with the smallest majority so far, and that majority."""
    found = narrowest(at.tally, at.results)
    if found is not None:
        yield at.fact(CLOSEST, found.majority, (found.cite,), contest=found.contest)
