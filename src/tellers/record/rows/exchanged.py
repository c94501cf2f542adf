"""Rows of party groups in which two parties stand the wrong way round, by all that is around them.

Nobody can tell from the row: its sum is right. But where the lead of one party over another lies
far from that at both elections beside it, on the other side of nought, nothing like it is seen in
the region, and turned round it fits both, then the columns were exchanged or something happened
that no other seat has seen. Nothing is repaired; no news is made of it, and nothing called wrong.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations
from statistics import median
from weakref import WeakKeyDictionary

from tellers.record.audit.finding import Finding
from tellers.record.contests import RETURN, Contest, GroupReturn, Return
from tellers.record.figures import party_share
from tellers.record.lineage.neighbours import general_beside, named_beside
from tellers.record.people import Citation
from tellers.record.record import Record

FAR, APART, FITS = Fraction(40, 100), Fraction(25, 100), Fraction(10, 100)
"""How far a lead is from both beside it, outright and less its region's, and near turned round."""
PARTIES = ("con", "lab", "lib")


@dataclass(frozen=True, slots=True)
class Exchanged:
    """Two parties, the lead of the first over the second, and the elections before and after."""

    pair: tuple[str, str]
    lead: Fraction
    before: Return
    after: Return

    @property
    def why(self) -> str:
        """What speaks for it, in words."""
        near = " and ".join(
            f"{_points(_lead(one, self.pair))} in {one.contest.election.name}"
            for one in (self.before, self.after)
        )
        return (
            f"the lead of {self.pair[0]} over {self.pair[1]} is {_points(self.lead)} here and was "
            f"{near}; the region moved otherwise, and turned round it fits both"
        )


_FOUND: "WeakKeyDictionary[Record, dict[str, Exchanged | None]]" = WeakKeyDictionary()


def exchanged(record: Record, result: Return) -> Exchanged | None:
    """What says that two of a row's groups are exchanged; None where nothing does."""
    if not isinstance(result, GroupReturn) or result.contest.seats != 1:
        return None
    known = _FOUND.setdefault(record, {})
    contest = result.contest.id
    if contest not in known:
        known[contest] = _exchanged(record, result)
    return known[contest]


def _exchanged(record: Record, result: Return) -> Exchanged | None:
    pairs = [pair for pair in combinations(PARTIES, 2) if _lead(result, pair) is not None]
    before = _beside(record, result.contest, -1) if pairs else None
    after = _beside(record, result.contest, 1) if before is not None else None
    if before is None or after is None:
        return None
    for pair in pairs:
        lead, near = _lead(result, pair), [_lead(one, pair) for one in (before, after)]
        if lead is None or None in near:
            continue
        if all(one * lead < 0 and abs(one - lead) >= FAR for one in near if one is not None):
            three = [_beyond_region(record, one, pair) for one in (result, before, after)]
            turned = three[0] - 2 * lead
            is_apart = all(abs(three[0] - one) >= APART for one in three[1:])
            if is_apart and all(abs(turned - one) <= FITS for one in three[1:]):
                return Exchanged(pair, lead, before, after)
    return None


def _lead(result: Return, pair: tuple[str, str]) -> Fraction | None:
    first, second = (party_share(result, party) for party in pair)
    return None if first is None or second is None else first - second


def _beyond_region(record: Record, result: Return, pair: tuple[str, str]) -> Fraction:
    """A lead less the middle one of its region at that election."""
    place = result.contest.constituency
    fought = record.contests_of(result.contest.election.id)
    leads = [
        lead for one in fought
        if one.id in record.returns and one.constituency.region == place.region
        and one.constituency.country == place.country
        and (lead := _lead(record.returns[one.id], pair)) is not None
    ]  # fmt: skip
    return (_lead(result, pair) or Fraction(0)) - median(leads)


def _beside(record: Record, contest: Contest, step: int) -> Return | None:
    """The result of the seat at the general election next to this one; None where there are two.

    The seat has its name, or that without the county before it (Herefordshire Hereford, Hereford).
    """
    found = named_beside(record, contest, step) or _ending_alike(record, contest, step)
    return record.returns.get(found[0].id) if len(found) == 1 else None


def _ending_alike(record: Record, contest: Contest, step: int) -> tuple[Contest, ...]:
    election = general_beside(record, contest.election, step)
    country, name = contest.constituency.country, contest.constituency.name
    return tuple(
        one
        for one in (record.contests_of(election.id) if election is not None else ())
        if one.constituency.country == country and _is_end(name, one.constituency.name)
    )


def _is_end(one: str, other: str) -> bool:
    return one.endswith(f" {other}") or other.endswith(f" {one}")


def _points(lead: Fraction | None) -> str:
    tenths = ((lead or Fraction(0)) * 1000 + Fraction(1, 2)).__floor__()
    sign = "−" if tenths < 0 else "+"
    return f"{sign}{abs(tenths) // 10}.{abs(tenths) % 10} points"


def exchanges(record: Record) -> Iterator[Finding]:
    """Each of them in the record."""
    for contest, result in record.returns.items():
        found = exchanged(record, result)
        if found is not None:
            row = result.cites[RETURN]
            source = record.sources.get(row.source)
            cite = Citation(source.file, row.locator) if source else row
            yield Finding(
                "exchanged", contest, cite, " and ".join(f"{one}_votes" for one in found.pair),
                _points(found.lead), "", found.why, "the row as it is; no news is made of it",
            )  # fmt: skip
