"""Fortunes: how the parties fared here against the election before, beyond the bare change.

The defender is the label that won the base. Like is compared with like only (`rules.md` 9): new
parties, independents and the Speaker have no change, and nothing here rests on one.
"""

from collections.abc import Callable, Iterator, Mapping
from fractions import Fraction

from tellers.facts.context import Context, each_once
from tellers.facts.fact import Fact, Term, Unit
from tellers.facts.kind import Chapter, Kind
from tellers.record import figures
from tellers.record.contests import Candidacy, Declaration, Notional, Return
from tellers.record.figures import OutcomeKind, hands, lineage
from tellers.record.people import Standing

Facts = Iterator[Fact]

COLLAPSE = Fraction(20, 100)
HARD_FALL = Fraction(30, 100)
BASE = "the general election before, actual or notional"
MOVED = "share now − share then"

DEFENDER_COLLAPSE = Kind(
    "defender-collapse", Unit.POINTS, "a fall of more than 20 points of the label that won before",
    MOVED, "it fell by 20 points or less", when="the defender's share down > 20 points",
    base=BASE, slots=("party", "base"), number=39,
)  # fmt: skip
GAINED_FALLING = Kind(
    "gained-while-falling", Unit.POINTS, "the fall of a party that gained the seat all the same",
    MOVED, "its share rose, or it held the seat", when="a gain, winner's share down", base=BASE,
    slots=("party", "base"), number=41,
)  # fmt: skip
HELD_FALLING = Kind(
    "held-while-falling", Unit.POINTS, "a fall of more than 30 points of a party that held",
    MOVED, "it fell by 30 points or less", when="a hold, share down > 30 points", base=BASE,
    slots=("party", "base"), number=42,
)  # fmt: skip
WITHOUT_BASE = Kind(
    "won-without-base", Unit.NAME, "that the winner's party had not stood here last time",
    "no votes of the party then", "it had stood", when="the base names everybody who stood",
    base=BASE, slots=("party", "base"), number=43,
)  # fmt: skip
FROM_THIRD = Kind(
    "from-third", Unit.RANK, "the winner's place last time, where it was third or lower",
    "place by votes then", "it had been first or second", when="third or lower then", base=BASE,
    slots=("party", "base"), number=44,
)  # fmt: skip
DEFENDER_THIRD = Kind(
    "defender-third", Unit.RANK, "the place of the label that won before, third or lower",
    "place by votes", "it came first or second", when="the defender third or lower", base=BASE,
    slots=("candidacy", "party", "base"), number=45,
)  # fmt: skip
DEFENDER_FOURTH = Kind(
    "defender-fourth", Unit.RANK, "the same, fourth or lower", "place by votes",
    "it came third or better", when="the defender fourth or lower", base=BASE,
    slots=("candidacy", "party", "base"), number=46,
)  # fmt: skip
NO_SWING = Kind(
    "no-swing", Unit.NAME, "why no swing may be quoted", "the same two first and second, twice",
    "the same two parties led both times", when="votes can be compared and no swing is printed",
    base=BASE, slots=("base",), number=50,
)  # fmt: skip
NEW_RUNNER_UP = Kind(
    "new-runner-up", Unit.NAME, "that the runner-up's party was neither first nor second before",
    "place by votes, now and then", "it had been first or second",
    when="the runner-up not in the base's first two", base=BASE,
    slots=("candidacy", "party", "base"), number=51,
)  # fmt: skip
SQUEEZED = Kind(
    "squeezed", Unit.POINTS, "the fall of a party whose share halved while the winner rose by "
    "at least half as much",
    MOVED, "it kept more than half, or the winner rose by less",
    when="neither first nor second now, 5% or more then, halved; says nothing of who moved",
    base=BASE, slots=("party", "base"), number=52,
)  # fmt: skip
VOTES_CHANGE = Kind(
    "votes-change", Unit.VOTES, "votes that a party gained or lost, where the area is the same",
    "votes − votes then", "either count was another", when="the base is an actual result",
    base="the general election before, actual", slots=("party", "base"),
)  # fmt: skip
STOOD_ASIDE = Kind(
    "stood-aside", Unit.SHARE, "the share then of a party that did not stand this time",
    "votes ÷ valid votes, then", "it stood", when="5% or more then, everybody named now", base=BASE,
    slots=("party", "base"), number=90,
)  # fmt: skip
SPLIT_FIELD = Kind(
    "split-field", Unit.VOTES, "votes of two parties of one bloc, each more than the majority",
    "votes > majority, twice", "either had no more votes than the majority", number=53,
    waits_for="blocs of parties, which a house must define for itself",
)  # fmt: skip
FORTUNES = Chapter(
    "Fortunes of the parties",
    (DEFENDER_COLLAPSE, GAINED_FALLING, HELD_FALLING, WITHOUT_BASE, FROM_THIRD, DEFENDER_THIRD,
     DEFENDER_FOURTH, NEW_RUNNER_UP, SQUEEZED, VOTES_CHANGE, STOOD_ASIDE, NO_SWING,
     SPLIT_FIELD),
)  # fmt: skip


def falls(at: Context) -> Facts:
    """A defender's collapse, and winners who won while falling."""
    if at.base.result is None or at.outcome is None or at.winner is None:
        return
    kind, defender = at.outcome
    fell = at.changes.get(lineage(defender))
    if fell is not None and fell < -COLLAPSE:
        yield _moved(at, DEFENDER_COLLAPSE, defender, fell)
    won = at.winner.label.key
    moved = at.changes.get(lineage(won))
    if moved is None:
        return
    if kind is OutcomeKind.GAIN and moved < 0:
        yield _moved(at, GAINED_FALLING, won, moved)
    if kind is OutcomeKind.HOLD and moved < -HARD_FALL:
        yield _moved(at, HELD_FALLING, won, moved)


def _moved(at: Context, kind: Kind, party: str, moved: Fraction) -> Fact:
    line = lineage(party)
    terms = (
        Term("", "share now", at.shares_now[line], Unit.SHARE),
        Term("−", "share then", at.shares_then[line], Unit.SHARE),
        Term("=", "change", moved, Unit.POINTS),
    )
    rows = each_once(at.own_rows(party), at.base_rows(party))
    return at.fact(kind, moved, rows, party=party, base=at.base_name, terms=terms)


def places(at: Context) -> Facts:
    """Who rose from nowhere, and how far down the defender came."""
    base, won = at.base.result, at.winner
    leading = figures.leading_parties(base) if base is not None else None
    if base is None or won is None or leading is None:
        return
    if won.label.standing is Standing.PARTY:
        yield from _winner_then(at, base, won.label.key)
    first_two = {hands(key) for key in leading}
    second = at.second
    if second is not None and second.label.standing is Standing.PARTY:
        party = second.label.key
        if hands(party) not in first_two:
            rows = each_once(at.rows_of(second), at.base_rows(party))
            yield at.fact(
                NEW_RUNNER_UP, party, rows, candidacy=second.id, party=party, base=at.base_name
            )
    yield from _defender(at, leading[0])


def _winner_then(at: Context, base: Return | Notional, party: str) -> Facts:
    place = place_then(base, party)
    if place is None and names_everybody(base):
        yield at.fact(WITHOUT_BASE, party, at.base_rows(party), party=party, base=at.base_name)
    if place is not None and place > 2:
        yield at.fact(FROM_THIRD, place, at.base_rows(party), party=party, base=at.base_name)


def _defender(at: Context, party: str) -> Facts:
    standing = [one for one in at.order if lineage(one.label.key) == lineage(party)]
    if len(standing) != 1 or standing[0].label.standing is not Standing.PARTY:
        return
    place = figures.position(at.result, standing[0].id)
    rows = each_once(at.rows(), at.base_rows(party))
    for kind, worst in ((DEFENDER_THIRD, 3), (DEFENDER_FOURTH, 4)):
        if place is not None and place >= worst:
            yield at.fact(
                kind, place, rows,
                candidacy=standing[0].id, party=party, base=at.base_name, terms=at.standing(),
            )  # fmt: skip


def place_then(base: Return | Notional, party: str) -> int | None:
    """A party's place at the base; None where it did not stand, or a bucket may stand above it."""
    if isinstance(base, Notional):
        own = [votes for key, votes in base.votes.items() if hands(key) == hands(party)]
        more = [votes for votes in base.votes.values() if own and votes > own[0]]
        unnamed = base.valid - sum(base.votes.values())
        return 1 + len(more) if own and own[0] >= unnamed else None
    own_then = [c for c in base.contest.candidacies if hands(c.label.key) == hands(party)]
    return figures.position(base, own_then[0].id) if len(own_then) == 1 else None


def names_everybody(base: Return | Notional) -> bool:
    """Whether a base names the label of everybody who stood: no estimate and no bucket does."""
    return isinstance(base, Declaration)


def squeeze(at: Context) -> Facts:
    """Parties whose share halved while the winner's rose by at least half of what they lost."""
    base, won = at.base.result, at.winner
    rise = at.changes.get(lineage(won.label.key)) if won is not None else None
    if base is None or rise is None or rise <= 0:
        return
    for candidacy in at.order[2:]:
        party = candidacy.label.key
        moved, then = at.changes.get(lineage(party)), at.shares_then.get(lineage(party))
        if moved is None or then is None or then < DEPOSIT:
            continue
        if 2 * (then + moved) <= then and 2 * rise >= -moved:
            yield _moved(at, SQUEEZED, party, moved)


DEPOSIT = Fraction(1, 20)
"""Parties with less than this had nobody to lose whom a story would name."""


def votes_change(at: Context) -> Facts:
    """Votes up or down, where the base is an actual result of the same area."""
    base = at.base.result
    if base is None or isinstance(base, Notional) or not at.valid:
        return
    then = {lineage(key): votes for key, votes in figures.party_votes(base).items()}
    for candidacy in at.order:
        party = candidacy.label.key
        if lineage(party) not in at.changes or not _is_only(at, candidacy):
            continue
        now, before = at.result.votes[candidacy.id], then[lineage(party)]
        terms = (
            Term("", candidacy.id, now),
            Term("−", "votes then", before),
            Term("=", "change in votes", now - before),
        )
        rows = each_once(at.own_rows(party), at.base_rows(party))
        yield at.fact(VOTES_CHANGE, now - before, rows, party=party, base=at.base_name, terms=terms)


def _is_only(at: Context, candidacy: Candidacy) -> bool:
    """Whether nobody else stands for the same line of parties here."""
    line = lineage(candidacy.label.key)
    return sum(lineage(one.label.key) == line for one in at.order) == 1


def absent(at: Context) -> Facts:
    """Parties of some size then that did not stand this time; no reason is inferred."""
    base = at.base.result
    if base is None or not isinstance(at.result, Declaration) or not figures.total_votes(base):
        return
    here = {hands(one.label.key) for one in at.order}
    for party, votes in sorted(figures.party_votes(base).items()):
        then = Fraction(votes, figures.total_votes(base))
        if hands(party) not in here and party not in ("ind", "spk") and then >= DEPOSIT:
            yield at.fact(
                STOOD_ASIDE, then, each_once(at.base_rows(party), at.rows()),
                party=party, base=at.base_name,
            )  # fmt: skip


WHY_NONE: Mapping[bool, str] = {True: "Northern Ireland", False: "other parties led"}


def no_swing(at: Context) -> Facts:
    """The guard: why print must quote no swing here (`rules.md` 10)."""
    base = at.base.result
    if base is None or at.winner is None or at.second is None or not at.valid:
        return
    if figures.headline_swing(at.result, base) is None:
        is_irish = at.contest.constituency.country == "Northern Ireland"
        rows = (*at.rows_of(at.winner, at.second), *at.base_rows(at.winner.label.key))
        yield at.fact(NO_SWING, WHY_NONE[is_irish], each_once(rows), base=at.base_name)


OF_FORTUNES: tuple[Callable[[Context], Facts], ...] = (
    falls, places, squeeze, votes_change, absent, no_swing,
)  # fmt: skip
