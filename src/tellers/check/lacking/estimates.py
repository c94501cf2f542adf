"""Changes across new boundaries of which the record holds no estimate: it contradicts none of them.

"Labour lost 91 seats" in 2010 is against what 2005 would have been on the constituencies of 2010,
which the press takes from an estimate. A record without it has the old constituencies alone.
"""

import re

from tellers.check.claims import Finding, Verdict
from tellers.check.scene import Page
from tellers.record.contests import Contest, Election
from tellers.record.lineage.comparison import comparable, previous_general
from tellers.record.record import Record

SINCE_BEFORE = frozenset({
    "change", "points", "swing", "net", "moved", "gains", "losses", "gains_from", "hold/gain",
    "votes_change", "majority_change", "turnout_change",
})  # fmt: skip
"""Kinds that are against the general election before."""
YEAR = re.compile(r"(?:19|20)\d\d")


def unless_unestimated(page: Page, one: Verdict) -> Verdict:
    """A verdict on a change, left open where it is across boundaries without an estimate."""
    if one.verdict is not Finding.CONTRADICTED or one.claim.kind not in SINCE_BEFORE:
        return one
    contest = page.record.contests.get(one.contest)
    before = _before_in(page.record, contest) if contest else _before_in_all(page, one)
    if before is None:
        return one
    where = "its boundaries" if contest else "the boundaries after it"
    return one.left_open(f"The record holds no estimate of {before.name} on {where}.")


def _before_in(record: Record, contest: Contest) -> Election | None:
    """The election before, where a seat was redrawn after it and nobody's estimate is held."""
    if comparable(record, contest).result is not None:
        return None
    return previous_general(record, contest.election.polled_on)


def _before_in_all(page: Page, one: Verdict) -> Election | None:
    """The election before the one that a whole was counted at, where seats were redrawn between."""
    record, years = page.record, {int(year) for year in YEAR.findall(one.reading)}
    counted = [e.polled_on for e in record.general_elections() if e.polled_on.year in years]
    if not counted and page.election is not None:
        counted = [page.election.polled_on]
    before = previous_general(record, counted[-1]) if counted else None
    if before is None or any(held.election.id == before.id for held in record.notionals.values()):
        return None
    begun = (drawn.starts_on for drawn in record.boundary_sets.values())
    return before if any(before.polled_on < day <= counted[-1] for day in begun) else None
