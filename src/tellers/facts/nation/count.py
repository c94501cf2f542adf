"""Facts of the national picture: seats, net changes, shares, swing, the closest, so far or final.

The count is `speaker_out` (`rules.md` 15). Gains and losses are of the seats declared, each
against its own base; shares are of Great Britain, like for like.
"""

from collections.abc import Callable, Iterator

from tellers.count.seat import ALL, Area, Measure
from tellers.count.tally import NO_PARTY, PartyTally
from tellers.facts.fact import Fact, Quantity, Subject, Term, Unit
from tellers.facts.kind import Chapter, Kind
from tellers.facts.nation.picture import Picture
from tellers.facts.ranking.narrowest import narrowest

PRINTED = 3
"""Parties of which votes and shares are stated: those with the most seats."""

SO_FAR = "the seats declared so far"
BASE = "the general election before, each seat against its own base"
ALWAYS = ("other", "base", "scope")

DECLARED = Kind(
    "declared", Unit.SEATS, "seats declared so far", "contests declared",
    "another contest is declared, or one withdrawn", scope=SO_FAR, slots=ALWAYS, number=91,
)  # fmt: skip
HOUSE = Kind(
    "house", Unit.SEATS, "seats of the House", "seats in the House",
    "the House has another number of seats", scope=SO_FAR, slots=ALWAYS,
)  # fmt: skip
SEATS = Kind(
    "seats", Unit.SEATS, "seats won by a party", "contests won", "another seat is declared for it",
    scope=SO_FAR, slots=("party", *ALWAYS), number=91,
)  # fmt: skip
NET = Kind(
    "net", Unit.SEATS, "a party's gains less losses, in the seats declared", "gains − losses",
    "it gains or loses another", base=BASE, scope=SO_FAR, slots=("party", *ALWAYS), number=91,
)  # fmt: skip
LARGEST = Kind(
    "largest", Unit.NAME, "the party with the most seats", "most seats",
    "another has as many", when="no other has as many", scope=SO_FAR, slots=("party", *ALWAYS),
)  # fmt: skip
OVERALL_MAJORITY = Kind(
    "overall-majority", Unit.SEATS, "its overall majority", "2 × seats − House",
    "it has other seats", when="it has more than half of the House", scope=SO_FAR,
    slots=("party", *ALWAYS), number=93,
)  # fmt: skip
SHORT_OF_MAJORITY = Kind(
    "short-of-majority", Unit.SEATS, "seats that the largest party still needs",
    "half the House + 1 − seats", "it wins another seat",
    when="it has no more than half of the House", scope=SO_FAR, slots=("party", *ALWAYS), number=92,
)  # fmt: skip
SHARE_GB = Kind(
    "share-gb", Unit.SHARE, "a party's share of Great Britain's votes so far",
    "votes ÷ valid votes, GB", "another seat of Great Britain is declared", scope=SO_FAR,
    slots=("party", *ALWAYS), number=97,
)  # fmt: skip
CHANGE_GB = Kind(
    "change-gb", Unit.POINTS, "its change, like for like", "share now − share then, GB",
    "another seat of Great Britain is declared", base=BASE, scope=SO_FAR,
    slots=("party", *ALWAYS), number=97,
)  # fmt: skip
SWING_GB = Kind(
    "swing-gb", Unit.POINTS, "swing in Great Britain from Labour to the Conservatives",
    "(Con rise − Lab fall) ÷ 2", "another seat of Great Britain is declared", base=BASE,
    scope=SO_FAR, slots=("party", *ALWAYS),
)  # fmt: skip
CLOSEST = Kind(
    "closest", Unit.VOTES, "the smallest majority so far, and whose", "smallest majority",
    "a smaller majority, or one as small, is declared", when="no two share it", scope=SO_FAR,
    slots=("scope",), number=24,
)  # fmt: skip
THE_NATION = Chapter(
    "The nation",
    (DECLARED, HOUSE, SEATS, NET, LARGEST, OVERALL_MAJORITY, SHORT_OF_MAJORITY, SHARE_GB,
     CHANGE_GB, SWING_GB, CLOSEST),
)  # fmt: skip


def seats(at: Picture) -> Iterator[Fact]:
    """How many have declared, and each party's seats, net change and, where final, majority."""
    declared = at.tally.declared
    yield at.fact(DECLARED, declared, at.rows())
    yield at.fact(HOUSE, at.tally.house, at.rows())
    for row in at.parties:
        if not row.seats and not row.seats_before:
            continue
        won = at.rows(row.party) if row.seats else at.rows()
        yield at.fact(SEATS, row.seats, won, party=row.party)
        if row.party not in NO_PARTY and at.tally.compared:
            terms = (
                Term("", "gains", row.gains, Unit.SEATS),
                Term("−", "losses", row.losses, Unit.SEATS),
                Term("=", "net", row.net, Unit.SEATS),
            )
            yield at.fact(NET, row.net, at.rows(), party=row.party, terms=terms)


def leading(at: Picture) -> Iterator[Fact]:
    """The largest party, and how far it is from, or beyond, more than half of the House."""
    rows = [row for row in at.parties if row.party not in NO_PARTY]
    if not rows or not rows[0].seats or (len(rows) > 1 and rows[0].seats == rows[1].seats):
        return
    first = rows[0]
    won = at.rows(first.party)
    yield at.fact(LARGEST, first.party, won, party=first.party)
    overall = at.tally.overall_majority(first.party)
    needed = at.tally.house // 2 + 1
    short = needed - first.seats
    if overall > 0:
        terms = (
            Term("2 ×", "seats", first.seats, Unit.SEATS),
            Term("−", "house", at.tally.house, Unit.SEATS),
            Term("=", "overall-majority", overall, Unit.SEATS),
        )
        yield at.fact(OVERALL_MAJORITY, overall, won, party=first.party, terms=terms)
    else:
        terms = (
            Term("", "needed", needed, Unit.SEATS),
            Term("−", "seats", first.seats, Unit.SEATS),
            Term("=", "short", short, Unit.SEATS),
        )
        yield at.fact(SHORT_OF_MAJORITY, short, won, party=first.party, terms=terms)


def shares(at: Picture) -> Iterator[Fact]:
    """Shares of Great Britain's votes and their changes, for the parties with the most seats."""
    for row in at.parties[:PRINTED]:
        if row.share_gb is None:
            continue
        votes = at.tally.count(Measure.VOTES, row.party, Area.GB)
        valid = at.tally.count(Measure.VOTES, ALL, Area.GB)
        terms = (
            Term("", "votes", votes),
            Term("÷", "valid-votes", valid),
            Term("=", "share", row.share_gb, Unit.SHARE),
        )
        yield at.fact(SHARE_GB, row.share_gb, at.rows(), party=row.party, terms=terms)
        yield from _change(at, row)


def _change(at: Picture, row: PartyTally) -> Iterator[Fact]:
    if row.change_gb is not None:
        yield at.fact(CHANGE_GB, row.change_gb, at.rows(), party=row.party)


def swing(at: Picture) -> Iterator[Fact]:
    """Swing in Great Britain between the Conservatives and Labour, signed towards the first."""
    value = at.tally.swing("con", "lab")
    if value is not None:
        yield at.fact(SWING_GB, value, at.rows(), party="con")


def closest(at: Picture) -> Iterator[Fact]:
    """The contest with the smallest majority so far, and that majority."""
    found = narrowest(at.tally, at.results)
    if found is not None:
        yield Fact(
            CLOSEST.name,
            Subject(contest=found.contest, election=at.tally.election),
            Quantity(CLOSEST.unit, found.majority),
            CLOSEST.formula,
            (found.cite,),
            scope=at.scope,
            coverage=at.coverage,
            as_of=at.as_of,
        )


NATIONAL: tuple[Callable[[Picture], Iterator[Fact]], ...] = (seats, leading, shares, swing, closest)


def facts_of_election(at: Picture) -> dict[str, Fact]:
    """Every national fact of one moment, by id; none before the first declaration."""
    if not at.tally.declared:
        return {}
    return {fact.id: fact for kind in NATIONAL for fact in kind(at)}
