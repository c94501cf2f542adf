"""A figure looked for: which facts are equal to it, and which contests may hold such a fact.

A first pass over the returns and the estimates finds the contests that hold the figure, without
making their facts; those whose base they are follow. Only of these are the facts then made.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from tellers.facts.context import Context
from tellers.facts.every import facts_of_contest
from tellers.facts.fact import Fact, Value
from tellers.facts.search.scope import Scope, contests_in
from tellers.record import figures
from tellers.record.contests import Contest, Notional, Return
from tellers.record.lineage.comparison import comparable
from tellers.record.record import Record

HALF = Fraction(1, 2)
YEARS = range(1800, 2200)


@dataclass(frozen=True, slots=True)
class Sought:
    """A figure as print has it: `26,188`, `49.2%`, `−29.9`.

    `number` is signed only where a sign was written; `decimals` are those written.
    """

    number: Fraction
    decimals: int = 0
    is_percent: bool = False
    is_signed: bool = False

    @property
    def is_part(self) -> bool:
        """Whether a share or points are meant, in hundredths."""
        return self.is_percent or self.decimals > 0

    def fits(self, value: Value) -> bool:
        """Whether a value, rounded as print rounds, is the figure; of a day, its year.

        >>> Sought(Fraction(492, 10), 1).fits(Fraction(24120, 49006)), Sought(Fraction(7)).fits(-7)
        (True, True)
        """
        if isinstance(value, str):
            return False
        if isinstance(value, date):
            return not self.is_part and value.year == self.number and value.year in YEARS
        if isinstance(value, int):
            return not self.is_part and (value if self.is_signed else abs(value)) == self.number
        return self.is_part and self._rounds((value if self.is_signed else abs(value)) * 100)

    def _rounds(self, value: Fraction) -> bool:
        """Half away from nought, at the decimals written (`rules.md` 14)."""
        scale = 10**self.decimals
        if abs(abs(float(value)) - abs(float(self.number))) * scale > 1:
            return False  # most are far off, as floats tell quickly
        wanted, exact = abs(self.number) * scale, abs(value) * scale
        is_side = (value < 0) == (self.number < 0) or self.number == 0
        return is_side and wanted - HALF <= exact < wanted + HALF


def facts_equal(at: Context, sought: Sought) -> tuple[Fact, ...]:
    """The facts of one contest, apart from its places among others, that are equal to a figure."""
    return tuple(fact for fact in facts_of_contest(at).values() if sought.fits(fact.value))


def holders(record: Record, sought: Sought, scope: Scope) -> tuple[Contest, ...]:
    """The contests of a scope that may have a fact equal to a figure, newest first."""
    inside = [one.contest for one in contests_in(record, scope)]
    polled = {key for key in record.returns if _is_polled(sought, record.returns[key])}
    found = polled | set(_after(record, polled)) | set(_estimated(record, sought))
    return tuple(
        record.contests[key]
        for key in inside
        if key in found or _moved(record, sought, record.returns[key])
    )


def _is_polled(sought: Sought, result: Return) -> bool:
    """Whether a return has the figure among its own."""
    return any(map(sought.fits, parts_polled(result) if sought.is_part else numbers_polled(result)))


def numbers_polled(result: Return) -> Iterator[int]:
    """The whole numbers of a return: its votes, its totals, its majority, who stood."""
    yield from result.votes.values()
    yield figures.valid_votes(result)
    yield len(result.contest.candidacies)
    majority = figures.find_majority(result) if result.contest.is_plain else None
    known = (result.electorate, result.rejected, majority)
    yield from (number for number in known if number is not None)
    yield len(figures.lost_deposits(result))


def parts_polled(result: Return) -> Iterator[Fraction]:
    """The parts of a return: shares, turnouts, the majority as a part."""
    if not figures.has_shares(result):
        return
    valid = figures.valid_votes(result)
    yield from (Fraction(votes, valid) for votes in result.votes.values())
    turnouts = (figures.turnout(result), figures.ballots_turnout(result))
    known = (*turnouts, figures.majority_share(result))
    yield from (part for part in known if part is not None)


def _moved(record: Record, sought: Sought, result: Return) -> bool:
    """Whether a change or a swing against its base is the figure; a percentage is neither."""
    if sought.is_percent or not figures.has_shares(result):
        return False
    base = comparable(record, result.contest).result
    if base is None:
        return False
    moves = points_moved(result, base) if sought.is_part else numbers_moved(result, base)
    return any(map(sought.fits, moves))


def points_moved(result: Return, base: Return | Notional) -> Iterator[Fraction]:
    """By how many points the parties, the two first and the turnout moved against a base."""
    then = figures.line_shares(base)
    now = figures.line_shares(result)
    yield from (share - then[line] for line, share in now.items() if line in then)
    swing, before = figures.headline_swing(result, base), _turnout(base)
    yield from [swing[2]] if swing else []
    turnout = figures.turnout(result)
    yield from [turnout - before] if turnout is not None and before is not None else []
    shares = sorted(now.values(), reverse=True)
    yield from [shares[0] - shares[2]] if len(shares) > 2 else []


def _turnout(base: Return | Notional) -> Fraction | None:
    return None if isinstance(base, Notional) else figures.turnout(base)


def numbers_moved(result: Return, base: Return | Notional) -> Iterator[int]:
    """By how many votes the parties and the majority moved against a base."""
    then = {figures.lineage(key): votes for key, votes in figures.party_votes(base).items()}
    for key, votes in figures.party_votes(result).items():
        if figures.lineage(key) in then:
            yield votes - then[figures.lineage(key)]
    majority, before = figures.find_majority(result), figures.base_majority(base)
    yield from [majority - before] if majority is not None and before is not None else []


def _after(record: Record, contests: Iterable[str]) -> Iterator[str]:
    """The contests whose base is the result of one of some contests."""
    later = _same_later(record)
    for key in contests:
        contest = record.contests[key]
        seats = (contest.constituency.id, *later.get(contest.constituency.id, ()))
        here = (
            *record.by_name(contest.constituency.name),
            *(c for s in seats for c in record.history(s)),
        )
        for other in here:
            if other.polled_on > contest.polled_on and other.id in record.returns:
                base = comparable(record, other)
                if base.result is record.returns[key]:
                    yield other.id


def _same_later(record: Record) -> Mapping[str, list[str]]:
    """The later constituencies that cover the same area, by the earlier one."""
    found: dict[str, list[str]] = {}
    for overlap in record.overlaps:
        if overlap.is_same_area:
            found.setdefault(overlap.earlier, []).append(overlap.later)
    return found


def _estimated(record: Record, sought: Sought) -> Iterator[str]:
    """The contests whose base is an estimate that has the figure among its own."""
    for seat, notional in record.notionals.items():
        if any(map(sought.fits, of_estimate(notional))):
            yield from (contest.id for contest in record.history(seat))


def of_estimate(notional: Notional) -> Iterator[int | Fraction]:
    """The figures of an estimate."""
    yield from notional.votes.values()
    yield notional.valid
    majority = figures.base_majority(notional)
    yield from (n for n in (notional.electorate, majority) if n is not None)
    yield from figures.line_shares(notional).values()
