"""Nations and regions: each party's seats in them, who vanished or broke through, and what is out.

`other` is the area of a fact and its scope how many of the area's seats have declared. The regions
are those of England. What has declared so far is held against the whole, by area and by who held
the seats, for early seats are never a sample.
"""

from collections.abc import Iterator
from fractions import Fraction

from tellers.count.roll import LEFT, UK
from tellers.count.seat import ALL, Measure
from tellers.count.tally import NO_PARTY
from tellers.facts.fact import Fact, Term, Unit
from tellers.facts.kind import Kind
from tellers.facts.nation.picture import Picture
from tellers.facts.nation.seats import ALWAYS, BASE, SO_FAR, net_terms
from tellers.record.figures import hands

IN_AREA = "the seats of the area declared so far"
PARTLY = "some, but not all, have declared"

AREA_SEATS = Kind(
    "area-seats", Unit.SEATS, "seats that a party won in a nation or region", "contests won there",
    "another seat there is declared for it", when="no declared winner there is hidden",
    scope=IN_AREA, slots=("party", "other", "scope"), number=101,
)  # fmt: skip
AREA_NET = Kind(
    "area-net", Unit.SEATS, "a party's gains less losses in a nation or region", "gains − losses",
    "it gains or loses another there", when="every seat declared there can be compared", base=BASE,
    scope=IN_AREA, slots=("party", *ALWAYS), number=101,
)  # fmt: skip
WIPED_OUT = Kind(
    "wiped-out", Unit.SEATS, "seats that a party had in an area where it now has none",
    "seats before, none now", "it holds a seat there", when="every seat of the area has declared "
    "and can be compared", base=BASE, scope="the area", slots=("party", *ALWAYS), number=101,
)  # fmt: skip
BREAKTHROUGH = Kind(
    "breakthrough", Unit.SEATS, "seats that a party has in an area where it had none",
    "seats now, none before", "it had a seat there", when="every seat of the area has declared "
    "and can be compared", base=BASE, scope="the area", slots=("party", *ALWAYS), number=101,
)  # fmt: skip
AREA_DECLARED = Kind(
    "area-declared", Unit.SEATS, "seats declared in a nation or region", "contests declared there",
    "another contest there is declared", when=PARTLY, scope=IN_AREA, slots=("other", "scope"),
    number=98,
)  # fmt: skip
AREA_BIAS = Kind(
    "area-bias", Unit.POINTS, "how far an area is over its part of the House in what has declared",
    "declared there ÷ declared − seats there ÷ seats", "another contest is declared",
    when=PARTLY, scope=SO_FAR, slots=("other", "scope"), number=98,
)  # fmt: skip
HELD_BIAS = Kind(
    "held-bias", Unit.POINTS,
    "how far seats that a party held are over their part in what has declared",
    "held and declared ÷ declared − held ÷ seats, of those whose base is known",
    "another contest is declared", when=PARTLY, base=BASE, scope=SO_FAR, slots=("party", *ALWAYS),
    number=98,
)  # fmt: skip
KINDS = (
    AREA_SEATS, AREA_NET, WIPED_OUT, BREAKTHROUGH, AREA_DECLARED, AREA_BIAS, HELD_BIAS,
)  # fmt: skip


def _declared(at: Picture, area: str) -> int:
    return at.tally.count(Measure.SEATS, ALL, area)


def _scope(at: Picture, area: str) -> str:
    return f"{_declared(at, area)} of {at.ground.seats_in[area]} declared in {area}"


def _is_named(at: Picture, area: str) -> bool:
    """Whether every declared seat of an area has one known winner."""
    return sum(at.sums(Measure.SEATS, area).values()) == _declared(at, area)


def _is_compared(at: Picture, area: str) -> bool:
    return at.tally.count(Measure.BEFORE, ALL, area) == _declared(at, area) > 0


def by_area(at: Picture) -> Iterator[Fact]:
    """Each party's seats and net change in each nation and region."""
    for area in at.ground.areas:
        if not _declared(at, area) or not _is_named(at, area):
            continue
        scope = _scope(at, area)
        for party, number in sorted(at.sums(Measure.SEATS, area).items()):
            rows = at.rows(party, area)
            yield at.fact(AREA_SEATS, number, rows, party=party, scope=scope, other=area)
        if _is_compared(at, area):
            yield from _net(at, area, scope)


def _net(at: Picture, area: str, scope: str) -> Iterator[Fact]:
    gains, losses = at.sums(Measure.GAINS, area), at.sums(Measure.LOSSES, area)
    rows = at.rows(area=area)
    for party in _met(at, area):
        line = hands(party)
        won, lost = gains.get(line, 0), losses.get(line, 0)
        yield at.fact(
            AREA_NET, won - lost, rows, party=party, scope=scope, other=area,
            terms=net_terms(won, lost),
        )  # fmt: skip


def _met(at: Picture, area: str) -> tuple[str, ...]:
    """The parties that have a seat in an area, or had one, each under its name of today."""
    won, had = at.sums(Measure.SEATS, area), at.sums(Measure.BEFORE, area)
    today = {hands(party): party for party in won}
    gone = (at.name_now(line) for line in had if line not in today)
    return tuple(sorted({*won, *gone} - set(NO_PARTY)))


def turned(at: Picture) -> Iterator[Fact]:
    """Parties that lost their last seats in an area, or won their first, once all there are out."""
    for area in (UK, *at.ground.areas):
        is_out = _declared(at, area) == at.ground.seats_in[area]
        if not is_out or not _is_named(at, area) or not _is_compared(at, area):
            continue
        won, had = at.sums(Measure.SEATS, area), at.sums(Measure.BEFORE, area)
        for party in _met(at, area):
            before, now = had.get(hands(party), 0), won.get(party, 0)
            if before and now:
                continue
            kind, value = (WIPED_OUT, before) if before else (BREAKTHROUGH, now)
            rows = at.rows(area=area) if before else at.rows(party, area)
            scope = _scope(at, area)
            yield at.fact(kind, value, rows, party=party, scope=scope, other=area)


def bias(at: Picture) -> Iterator[Fact]:
    """How what has declared differs from the whole, by nation and region."""
    if at.is_final:
        return
    for area in at.ground.areas:
        here, whole = _declared(at, area), at.ground.seats_in[area]
        rows = at.rows(area=area)
        yield at.fact(AREA_DECLARED, here, rows, scope=_scope(at, area), other=area)
        over = Fraction(here, at.tally.declared) - Fraction(whole, at.tally.total)
        yield at.fact(AREA_BIAS, over, at.rows(), scope=f"{at.scope}, {area}", other=area)


def held(at: Picture) -> Iterator[Fact]:
    """How what has declared differs from the whole, by who won the seats before."""
    if at.is_final:
        return
    left = {party: len(at.roll.listed(LEFT, party).ids) for party in at.ground.held}
    out = {party: seats - left[party] for party, seats in at.ground.held.items()}
    known, whole = sum(out.values()), sum(at.ground.held.values())
    for party, seats in sorted(at.ground.held.items()) if known else ():
        now, then = Fraction(out[party], known), Fraction(seats, whole)
        terms = (
            Term("", "held among the declared", now, Unit.SHARE),
            Term("−", "held among all", then, Unit.SHARE),
            Term("=", "bias", now - then, Unit.POINTS),
        )
        yield at.fact(HELD_BIAS, now - then, at.rows(), party=party, terms=terms)
