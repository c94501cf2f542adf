"""Measures: the figures of one result by which contests are put in order, as exact whole numbers.

A share is held as `numerator * 2**64 // denominator`. Two different shares of fewer than 2**32
votes lie more than 2**-64 apart, so that the order, and a tie, are those of the fractions.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from fractions import Fraction

from tellers.facts.context import Context
from tellers.record import figures
from tellers.record.contests import Notional
from tellers.record.figures import OutcomeKind
from tellers.record.people import Standing

SCALE = 64


class Measure(StrEnum):
    """What contests are ordered by. A change is of one party, whose line is added to the name."""

    MAJORITY = "majority"
    MAJORITY_SHARE = "majority-share"
    WINNING_SHARE = "winning-share"
    TURNOUT = "turnout"
    SWING = "swing"
    OVERTURNED = "overturned"
    CHANGE = "change"


def change_of(line: str) -> str:
    """The name of the measure of one party's change.

    >>> change_of("lab")
    'change lab'
    """
    return f"{Measure.CHANGE} {line}"


ALWAYS_TOLD = frozenset(map(change_of, ("con", "lab", "ld", "lib")))
"""Changes that no bucket hides: the source has a column for each of these, since 1918."""


def scaled(value: Fraction) -> int:
    """A fraction as a whole number of its own order.

    >>> scaled(Fraction(1, 3)) < scaled(Fraction(334, 1000)), scaled(Fraction(-1, 2)) < 0
    (True, True)
    """
    return (value.numerator << SCALE) // value.denominator


@dataclass(frozen=True, slots=True)
class Measured:
    """One result by its measures. `unknown` are those that it has and its source hides.

    A measure in neither does not apply: no turnout where nobody had to vote, no change of a party
    that did not stand. `sums` are votes and electors that add up over contests: now and then, of
    those that can be compared.
    """

    contest: str
    country: str
    region: str
    values: Mapping[str, int]
    unknown: frozenset[str] = field(default_factory=frozenset)
    sums: Mapping[str, int] = field(default_factory=dict)

    @property
    def areas(self) -> tuple[str, ...]:
        """The areas within which it is put in order: everywhere, its nation, its region."""
        return tuple(dict.fromkeys(("", self.country, self.region)))


def exact(at: Context) -> dict[str, int | Fraction]:
    """The figures of one result by measure, exactly; those that do not apply are left out."""
    if not at.contest.is_plain:
        return {}
    return {**dict(_of_the_poll(at)), **dict(_against_before(at))}


def measured(at: Context) -> Measured:
    """One result by every measure, as whole numbers that are put in order."""
    values = at.once(exact)
    hidden = (*_hidden(at, values), *_hidden_before(at, values))
    return replace(_entry(at, values, hidden), sums=dict(_sums(at)))


def of_the_poll(at: Context) -> Measured:
    """The same by the measures that need no earlier result."""
    values = dict(_of_the_poll(at)) if at.contest.is_plain else {}
    return _entry(at, values, _hidden(at, values))


def _entry(at: Context, values: Mapping[str, int | Fraction], hidden: Iterable[str]) -> Measured:
    place = at.contest.constituency
    whole = {key: scaled(v) if isinstance(v, Fraction) else v for key, v in values.items()}
    return Measured(at.contest.id, place.country, place.region, whole, frozenset(hidden))


def _of_the_poll(at: Context) -> Iterator[tuple[str, int | Fraction]]:
    if at.majority is not None:
        yield Measure.MAJORITY, at.majority
        yield Measure.MAJORITY_SHARE, Fraction(at.majority, at.valid)
    if at.winner is not None and at.valid:
        yield Measure.WINNING_SHARE, figures.share(at.result, at.winner.id)
    turnout = figures.turnout(at.result)
    if turnout is not None:
        yield Measure.TURNOUT, turnout


def _against_before(at: Context) -> Iterator[tuple[str, int | Fraction]]:
    base = at.base.result
    if base is None or at.is_turned:
        return
    for line, moved in at.changes.items():
        yield change_of(line), moved
    found = figures.headline_swing(at.result, base)
    if found is not None and {found[0], found[1]} == {"con", "lab"}:
        # Signed towards Labour, so that the largest each way is an end of one order.
        yield Measure.SWING, found[2] if found[0] == "lab" else -found[2]
    then = figures.base_majority(base)
    if at.outcome is not None and at.outcome[0] is OutcomeKind.GAIN and then is not None:
        yield Measure.OVERTURNED, then


def _hidden(at: Context, values: Mapping[str, int | Fraction]) -> Iterator[str]:
    """The measures that the result has and its source does not tell."""
    if at.is_unopposed or not at.contest.is_plain:
        return
    if Measure.WINNING_SHARE not in values:
        yield Measure.WINNING_SHARE
    if Measure.MAJORITY not in values:
        yield from (Measure.MAJORITY, Measure.MAJORITY_SHARE)
    if Measure.TURNOUT not in values:
        yield Measure.TURNOUT


def _hidden_before(at: Context, values: Mapping[str, int | Fraction]) -> Iterator[str]:
    """The measures against the election before that a source hides, then or now.

    A seat without an earlier result hides them too: no place is one of all while it may be first.
    A bucket hides the change of a party that has no row, now (`CHANGE`, of no party) or then.
    """
    if not at.contest.is_plain or at.is_unopposed:
        return
    base = at.base.result
    if at.outcome is None:
        yield Measure.OVERTURNED
    if Measure.SWING not in values and _may_swing(at):
        yield Measure.SWING
    if at.result.others:
        yield Measure.CHANGE
    if base is None or (not isinstance(base, Notional) and base.others):
        standing = (one.label for one in at.order if one.label.standing is Standing.PARTY)
        for measure in {change_of(figures.lineage(label.key)) for label in standing} - {*values}:
            if base is None or measure not in ALWAYS_TOLD:
                yield measure


def _may_swing(at: Context) -> bool:
    """Whether the first two may be the Conservatives and Labour at both elections."""
    base, pair = at.base.result, {"con", "lab"}
    if at.winner is None or at.contest.constituency.country == "Northern Ireland":
        return False  # a hidden winner hides more than this; no swing is told there
    if at.second is not None and {at.winner.label.key, at.second.label.key} != pair:
        return False
    return base is None or figures.leading_parties(base) is None


# Sums over contests, like for like ----------------------------------------------------------------

VOTED, ELECTORS, VOTES = "voted", "electors", "votes"
NOW, THEN = "now", "then"


def _sums(at: Context) -> Iterator[tuple[str, int]]:
    """Votes of every line of parties, and voters and electors, where there is a then to a now."""
    base = at.base.result
    if base is None or not at.contest.is_plain or not at.valid:
        return
    for when, result in ((NOW, at.result), (THEN, base)):
        yield f"{VOTES} {when}", figures.total_votes(result)
        lines: dict[str, int] = {}
        for party, votes in figures.party_votes(result).items():
            lines[figures.lineage(party)] = lines.get(figures.lineage(party), 0) + votes
        for line, votes in lines.items():
            yield f"{VOTES} {line} {when}", votes
    if isinstance(base, Notional) or figures.turnout(at.result) is None:
        return
    if figures.turnout(base) is not None:
        for when, polled in ((NOW, at.result), (THEN, base)):
            yield f"{VOTED} {when}", figures.valid_votes(polled)
            yield f"{ELECTORS} {when}", polled.electorate or 0
