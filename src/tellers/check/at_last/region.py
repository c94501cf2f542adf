"""What a region or nation comes to, which a text may tell of after one of its seats."""

from collections import Counter
from collections.abc import Iterator
from fractions import Fraction

from tellers.check.scene import Page
from tellers.record import figures
from tellers.record.contests import Return
from tellers.record.record import folded

Values = frozenset[int | Fraction]


def of_area(page: Page, election: str, area: str) -> Values:
    """The turnout, the shares, the candidates and the lost deposits of a nation or region."""
    results = list(_results(page, election, area))
    total = sum(figures.valid_votes(one) for one in results)
    register = sum(one.electorate or 0 for one in results)
    if not total or not register:
        return frozenset()
    lost = sum(len(figures.lost_deposits(one)) for one in results)
    stood = sum(len(one.contest.candidacies) for one in results)
    votes = Counter[str]()
    for one in results:
        votes.update(figures.party_votes(one))
    shares = (Fraction(own, total) for own in votes.values())
    return frozenset({Fraction(total, register), *shares, lost, stood})


def _results(page: Page, election: str, area: str) -> Iterator[Return]:
    for contest in page.record.contests_of(election):
        where = contest.constituency
        result = page.results.get(contest.id)
        if area in (folded(where.country), folded(where.region)) and isinstance(result, Return):
            yield result
