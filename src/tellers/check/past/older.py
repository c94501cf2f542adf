"""A seat under the name that it bore with its county: Bolsover was Derbyshire, Bolsover until 1955.

The Library's file names the county before each county seat up to 1951, so that its own name links
it to nothing before 1955; and some boroughs have since become "Great" or "City of".
"""

from collections.abc import Sequence

from tellers.check.scene import Page
from tellers.record import figures
from tellers.record.contests import Contest
from tellers.record.record import Record

WITH_COUNTY = frozenset({1950, 1955})
"""The first elections at which a seat stands without its county."""
TITLES = ("great-", "city-of-", "the-")
"""What was put before a name, and left the place what it was."""
COMPASS = frozenset(
    {"north", "south", "east", "west", "mid", "central", "and", "western", "eastern"}
)
"""Words before a name that make it another place: North Fylde."""


COUNTIES = frozenset(
    {("sussex", "east"), ("sussex", "west"), ("suffolk", "east"), ("suffolk", "west")}
)
"""Counties whose own name ends with a point of the compass."""


def has_most(record: Record, contest: Contest, keys: Sequence[str]) -> bool:
    """Whether a label's group has most votes of a contest whose winner is not named.

    It bears a long run out and does no more: two of one group, who shared more than half of the
    votes so that a third came in, would go unseen.
    """
    result, lines = record.returns[contest.id], {figures.hands(key) for key in keys}
    votes = figures.party_votes(result)
    own = sum(number for key, number in votes.items() if figures.hands(key) in lines)
    return 2 * own > figures.total_votes(result)


def with_older(page: Page, contests: Sequence[Contest]) -> tuple[Contest, ...]:
    """Contests of a seat, newest first, and those before them under the older form of its name."""
    if not contests:
        return ()
    oldest = contests[-1]
    older = page.kept(("older", oldest.id), lambda: _before(page, oldest))
    assert isinstance(older, tuple)
    return (*contests, *older)


def _before(page: Page, oldest: Contest) -> tuple[Contest, ...]:
    """The contests of the one older form of a name that was fought at the election before."""
    record, slug = page.record, _slug(oldest.constituency.id)
    earlier = [one for one in record.general_elections() if one.polled_on < oldest.polled_on]
    is_named_anew = oldest.polled_on.year in WITH_COUNTY or slug.startswith(TITLES)
    if not earlier or not oldest.election.is_general or not is_named_anew:
        return ()
    last = record.contests_of(earlier[-1].id)
    slugs = {_slug(one.constituency.id) for one in last}
    found = [one for one in slugs if _is_older_form(one, slug, oldest.polled_on.year)]
    if len(found) != 1:
        return ()
    rows = (one for one in record.listing if one.polled_on < oldest.polled_on)
    ids = [one.contest for one in rows if _slug(one.constituency) == found[0]]
    return tuple(record.contests[one] for one in reversed(ids) if one in record.returns)


def _is_older_form(old: str, new: str, year: int) -> bool:
    """Whether one name is another with its county before it, or without its title.

    >>> _is_older_form("derbyshire-bolsover", "bolsover", 1955)
    True
    >>> _is_older_form("north-fylde", "fylde", 1983)
    False
    >>> _is_older_form("sussex-west-chichester", "chichester", 1955)
    True
    """
    if year in WITH_COUNTY and old.endswith(f"-{new}"):
        county = old.removesuffix(f"-{new}").removeprefix("the-").split("-")
        if tuple(county) in COUNTIES:
            return True
        return county[-1] not in COMPASS and len(county) < len(old.split("-"))
    return any(new == f"{title}{old}" for title in TITLES)


def _slug(constituency: str) -> str:
    return constituency.rpartition(".")[0]
