"""Changes across new boundaries of which the record holds no estimate: it contradicts none of them.

"Labour lost 91 seats" in 2010 is against what 2005 would have been on the constituencies of 2010,
which the press takes from an estimate. A record without it has the old constituencies alone.
"""

import re
from datetime import date

from tellers.check.claims import Finding, Verdict
from tellers.check.scene import Page
from tellers.record.lineage.comparison import comparable, previous_general

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
    record, contest = page.record, page.record.contests.get(one.contest)
    polled_on = contest.election.polled_on if contest else _counted_on(page, one)
    before = previous_general(record, polled_on) if polled_on else None
    if before is None or any(held.election.id == before.id for held in record.notionals.values()):
        return one  # where an estimate lacks some seats, their names are all that links them
    if contest is None:
        begun = [drawn.starts_on for drawn in record.boundary_sets.values()]
        is_redrawn = polled_on is not None and any(before.polled_on < d <= polled_on for d in begun)
    else:
        is_redrawn = comparable(record, contest).result is None
    where = "its boundaries" if contest else "the boundaries after it"
    why = f"The record holds no estimate of {before.name} on {where}."
    return one.left_open(why) if is_redrawn else one


def _counted_on(page: Page, one: Verdict) -> date | None:
    """The day of the general election that a whole was counted at."""
    years = {int(year) for year in YEAR.findall(one.reading)}
    days = [e.polled_on for e in page.record.general_elections() if e.polled_on.year in years]
    return days[-1] if days else page.election.polled_on if page.election else None
