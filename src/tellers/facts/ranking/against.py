"""Against the tide: what a result did while the contests declared so far did otherwise.

Each rests on sums over the contests that can be compared, like with like, and says of how many.
"""

from collections.abc import Callable, Iterator
from fractions import Fraction

from tellers.facts.before.compared import GENERAL
from tellers.facts.context import Context, each_once
from tellers.facts.fact import Fact, Term, Unit
from tellers.facts.kind import Chapter, Kind
from tellers.facts.ranking.field import Field
from tellers.facts.ranking.measures import (
    ELECTORS,
    NOW,
    SCALE,
    THEN,
    VOTED,
    VOTES,
    Measure,
    scaled,
)
from tellers.facts.ranking.records import covered, scope_of
from tellers.record import figures
from tellers.record.contests import RETURN, Notional
from tellers.record.figures import OutcomeKind, lineage

Facts = Iterator[Fact]

SO_FAR = "the contests declared so far"
FEWEST = 20
"""Contests that must have declared before anything is called a tide."""
FEWEST_OF_REGION = 5
HALF = scaled(Fraction(1, 2))
RARE = Fraction(20, 100)

GREW = Kind(
    "majority-grew", Unit.SHARE, "a majority that grew while the party fell in the country",
    "majority ÷ valid votes, above that then", "the majority shrank, or the party rose elsewhere",
    when="a hold, majority share up, the party's share down over the contests that compare",
    base=GENERAL, scope=SO_FAR, slots=("candidacy", "party", "base", "scope"), number=27,
)  # fmt: skip
RARE_HALF = Kind(
    "rare-absolute-majority", Unit.SHARE, "a winner's share of more than half, where few have one",
    "votes ÷ valid votes", "the winner had half or less, or a fifth of the winners had more",
    when="winner's share > 50% in an election where < 20% of the declared winners have it",
    scope=SO_FAR, slots=("candidacy", "scope"), number=36,
)  # fmt: skip
AGAINST_REGION = Kind(
    "swing-against-region", Unit.POINTS, "a swing unlike that of its region",
    "(rise − fall) ÷ 2, beside the region's", "the region swung alike",
    when="the other way than the region's mean, or more than two standard deviations from it",
    base=GENERAL, scope="the contests of the region declared so far",
    slots=("party", "other", "base", "scope"), number=49,
)  # fmt: skip
TURNOUT_UP = Kind(
    "turnout-up-against-tide", Unit.POINTS, "a rise of turnout while it fell elsewhere",
    "turnout − turnout then", "turnout fell here, or rose over all",
    when="up here, down over the contests that compare",
    base="the general election before, actual", scope=SO_FAR, slots=("base", "scope"), number=64,
)  # fmt: skip
AGAINST = Chapter("Against the tide", (GREW, RARE_HALF, AGAINST_REGION, TURNOUT_UP))


def part(field: Field, what: str, of: str, when: str) -> Fraction | None:
    """A part over the contests that compare: votes of the valid votes, voters of the electors."""
    whole = field.sums.get(f"{of} {when}", 0)
    return Fraction(field.sums.get(f"{what} {when}", 0), whole) if whole else None


def moved(field: Field, what: str, of: str) -> Fraction | None:
    """How such a part has changed since then."""
    now, then = part(field, what, of, NOW), part(field, what, of, THEN)
    return None if now is None or then is None else now - then


def grew(at: Context, field: Field) -> Facts:
    """A majority that grew while the party's share fell in the country."""
    base = at.base.result
    if base is None or at.winner is None or at.majority is None or at.outcome is None:
        return
    then = figures.base_majority(base)
    line = lineage(at.winner.label.key)
    tide = moved(field, f"{VOTES} {line}", VOTES)
    is_hold = at.outcome[0] is OutcomeKind.HOLD and line in at.shares_then
    if not is_hold or then is None or tide is None or tide >= 0:
        return
    now, before = Fraction(at.majority, at.valid), Fraction(then, figures.total_votes(base))
    if now > before:
        terms = (
            Term("", "majority now", now, Unit.SHARE),
            Term("", "majority then", before, Unit.SHARE),
            Term("", "change so far", tide, Unit.POINTS),
        )
        party = at.winner.label.key
        yield at.fact(
            GREW, now, each_once(at.rows(), at.base_rows(party)),
            candidacy=at.winner.id, party=party, base=at.base_name,
            scope=scope_of(field), coverage=covered(at, field), terms=terms,
        )  # fmt: skip


def rare_half(at: Context, field: Field) -> Facts:
    """A winner with more than half of the votes, where fewer than a fifth have that."""
    order = field.order(Measure.WINNING_SHARE)
    if at.winner is None or not order or not field.is_told(Measure.WINNING_SHARE):
        return
    over = sum(value > HALF for value, _ in order)
    share = figures.share(at.result, at.winner.id) if at.valid else Fraction(0)
    if 2 * share > 1 and Fraction(over, len(order)) < RARE:
        terms = (*at.share_of(at.winner), Term("", "over half", over, Unit.COUNT),
                 Term("", "declared", field.declared, Unit.COUNT))  # fmt: skip
        yield at.fact(
            RARE_HALF, share, at.rows(), candidacy=at.winner.id,
            scope=scope_of(field), coverage=covered(at, field), terms=terms,
        )  # fmt: skip


def against_region(at: Context, field: Field) -> Facts:
    """A swing the other way than the region's, or more than two standard deviations from it."""
    region = at.contest.constituency.region
    base, order = at.base.result, field.order(Measure.SWING, region)
    entry = field.entries[at.contest.id]
    if base is None or Measure.SWING not in entry.values or len(order) < FEWEST_OF_REGION:
        return
    own, swings = entry.values[Measure.SWING], [value for value, _ in order]
    number, total = len(swings), sum(swings)
    spread = number * sum(value * value for value in swings) - total * total
    is_far = (number * own - total) ** 2 > 4 * spread
    if not is_far and (own < 0) == (total < 0):
        return
    found = figures.headline_swing(at.result, base)
    if found is None:
        return
    to, from_, value = found
    mean = Fraction(total, number << SCALE)
    terms = (
        Term("", "swing", value, Unit.POINTS),
        Term("", "swing of the region", mean if to == "lab" else -mean, Unit.POINTS),
        Term("", "compared", number, Unit.COUNT),
    )
    yield at.fact(
        AGAINST_REGION, value, each_once(at.own_rows(to), at.own_rows(from_), at.base_rows(to)),
        party=to, other=from_, base=at.base_name,
        scope=scope_of(field, region), coverage=covered(at, field), terms=terms,
    )  # fmt: skip


def turnout_up(at: Context, field: Field) -> Facts:
    """A rise of turnout here while it fell over the contests that compare."""
    base, now, then = at.base.result, at.turnout, at.base_turnout
    tide = moved(field, VOTED, ELECTORS)
    if base is None or isinstance(base, Notional) or now is None or tide is None or tide >= 0:
        return
    if then is not None and now > then:
        terms = (
            Term("", "turnout now", now, Unit.SHARE),
            Term("−", "turnout then", then, Unit.SHARE),
            Term("=", "change", now - then, Unit.POINTS),
            Term("", "change so far", tide, Unit.POINTS),
        )
        rows = each_once((at.row(), at.electorate_row()), (base.cites[RETURN],))
        yield at.fact(
            TURNOUT_UP, now - then, rows, base=at.base_name,
            scope=scope_of(field), coverage=covered(at, field), terms=terms,
        )  # fmt: skip


TIDES: tuple[Callable[[Context, Field], Facts], ...] = (
    grew, rare_half, against_region, turnout_up,
)  # fmt: skip


def against(at: Context, field: Field) -> Facts:
    """All of them, once enough contests have declared."""
    if at.contest.id in field.entries and field.declared >= FEWEST:
        for kind in TIDES:
            yield from kind(at, field)
