"""Turnouts that stand far from the same seat's own, before and after, as no region's did.

Nobody can tell from the row that anything is wrong: a seat may have been postponed, or fought by
one side alone. So no error is claimed; but such a turnout is no ground for news.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from weakref import WeakKeyDictionary

from tellers.record.audit.finding import Finding
from tellers.record.contests import RETURN, Contest, Return
from tellers.record.figures import turnout, valid_votes
from tellers.record.lineage.neighbours import named_beside
from tellers.record.people import Citation
from tellers.record.record import Record

FAR, APART = Fraction(10, 100), Fraction(9, 100)
"""How far, in points, from both neighbours: outright, and once the region's own are taken off."""


@dataclass(frozen=True, slots=True)
class Outlier:
    """A turnout, and those of the same seat at the general elections before and after."""

    value: Fraction
    before: Return
    after: Return

    @property
    def why(self) -> str:
        """What it is held against, in words."""
        near = " and ".join(
            f"{percent(turnout(one) or Fraction(0))} in {one.contest.election.name}"
            for one in (self.before, self.after)
        )
        return (
            f"the seat had {near}, ten points and more away both times, "
            "and nine and more apart from what its region did"
        )


_FOUND: "WeakKeyDictionary[Record, dict[str, Outlier | None]]" = WeakKeyDictionary()
_AREAS: "WeakKeyDictionary[Record, dict[str, dict[str, Fraction]]]" = WeakKeyDictionary()


def outlier(record: Record, result: Return) -> Outlier | None:
    """What speaks against a turnout; None where nothing does, or nobody can tell yet.

    The seat is the one of that name in that country; both neighbours must be there.
    """
    known = _FOUND.setdefault(record, {})
    contest = result.contest
    if record.returns.get(contest.id) is not result:
        return _outlier(record, result)
    if contest.id not in known:
        known[contest.id] = _outlier(record, result)
    return known[contest.id]


def sure_turnout(record: Record, result: Return) -> Fraction | None:
    """The turnout of a result where neither its row nor its neighbours speak against it."""
    value = turnout(result)
    if value is None or record.doubts(result, "turnout") or outlier(record, result):
        return None
    return value


def _outlier(record: Record, result: Return) -> Outlier | None:
    value = turnout(result)
    if value is None or not result.contest.election.is_general:
        return None
    before, after = (_beside(record, result.contest, step) for step in (-1, 1))
    if before is None or after is None:
        return None
    if not _is_apart(FAR, value, turnout(before), turnout(after)):
        return None
    own, then, later = (_of_area(record, one) for one in (result, before, after))
    if own is None or then is None or later is None:
        return None
    is_odd = _is_apart(
        APART,
        value - own,
        (turnout(before) or Fraction(0)) - then,
        (turnout(after) or Fraction(0)) - later,
    )
    return Outlier(value, before, after) if is_odd else None


def _is_apart(
    far: Fraction, value: Fraction, before: Fraction | None, after: Fraction | None
) -> bool:
    """Whether a value lies so far above both others, or so far below both."""
    if before is None or after is None:
        return False
    return value <= min(before, after) - far or value >= max(before, after) + far


def _beside(record: Record, contest: Contest, step: int) -> Return | None:
    """The result of the seat at the general election next to this one; None where there are two."""
    found = named_beside(record, contest, step)
    return record.returns.get(found[0].id) if len(found) == 1 else None


def _area(contest: Contest) -> str:
    return contest.constituency.region or contest.constituency.country


def _of_area(record: Record, result: Return) -> Fraction | None:
    """The turnout of the seat's region at that election: all its valid votes over all electors."""
    known = _AREAS.setdefault(record, {})
    election = result.contest.election.id
    if election not in known:
        known[election] = _areas_of(record, election)
    return known[election].get(_area(result.contest))


def _areas_of(record: Record, election: str) -> dict[str, Fraction]:
    votes: dict[str, int] = {}
    electors: dict[str, int] = {}
    for contest in record.contests_of(election):
        result = record.returns.get(contest.id)
        if result is not None and turnout(result) is not None:
            area = _area(contest)
            votes[area] = votes.get(area, 0) + valid_votes(result)
            electors[area] = electors.get(area, 0) + (result.electorate or 0)
    return {area: Fraction(votes[area], electors[area]) for area in votes}


def percent(value: Fraction) -> str:
    """A part in hundredths with one decimal, half away from nought.

    >>> percent(Fraction(45375, 69131))
    '65.6%'
    """
    tenths = (value * 1000 + Fraction(1, 2)).__floor__()
    return f"{tenths // 10}.{tenths % 10}%"


def outliers(record: Record) -> Iterator[Finding]:
    """Each of them in the record."""
    for contest, result in record.returns.items():
        odd = outlier(record, result)
        if odd is not None:
            row = result.cites[RETURN]
            source = record.sources.get(row.source)
            cite = Citation(source.file, row.locator) if source else row
            yield Finding(
                "turnout-far", contest, cite, "turnout", percent(odd.value), "",
                odd.why, "the votes and the electorate; no news is made of it",
            )  # fmt: skip
