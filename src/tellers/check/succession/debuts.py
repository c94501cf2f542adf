"""That nobody of a party had been elected before: "Ukip's first elected MP", "the first Green MP".

Of the House, or of a nation or region where the words name one. The record has every general
election since 1918 and by-elections from 2010 on, so that an earlier win that it holds makes such
a claim false, and none that it holds bears it out of a party that is younger than its by-elections
or has none of its seats hidden. Whoever joined a party as a member was not elected for it.
"""

from collections.abc import Iterator, Sequence

from tellers.check.grammar import beside
from tellers.check.measure.query import Reading
from tellers.check.scene import Page
from tellers.check.statement.said import Answer, Said
from tellers.check.succession import words
from tellers.check.superlative.area import holds
from tellers.record import figures
from tellers.record.contests import RETURN, Contest

Keys = Sequence[str]


def first_of_party(said: Said, keys: Keys) -> Iterator[Answer]:
    """That the win of the text's contest was its party's first, or second, anywhere or there."""
    page, contest = said.page, said.scene.contest
    result = page.results.get(contest.id)
    won = figures.find_winner(result) if result else None
    if won is None or result is None:
        return
    line = figures.lineage(won.label.key)
    if line not in map(figures.lineage, keys):
        return
    area, is_known = _area(said)
    if not is_known:
        return
    every = [one for one in _wins(page, line) if holds(area, one)]
    earlier = [one for one in every if one.polled_on < contest.polled_on]
    is_alone = not any(one.polled_on == contest.polled_on and one.id != contest.id for one in every)
    where = f" in {area}" if area else ""
    words_of = f"contests that {won.label.key} won{where}, up to {contest.polled_on.year}"
    if earlier:
        first = earlier[0]
        cites = (page.record.returns[first.id].cites[RETURN],)
        why = f"it won {first.constituency.name} in {first.polled_on.year}"
        # "her first Labour MP" may be the town's; of the House it is where that is said
        is_of_house = words.OF_HOUSE.search(f"{said.match[0]} ") or area
        reading = Reading(words_of, None, why, cites)
        yield (False if is_of_house else None), reading, str(first.polled_on.year)
        return
    why = "none before it in the record" + ("" if is_alone else ", and others on the same day")
    reading = Reading(words_of, None, why, (result.cites[RETURN],))
    yield (True if is_alone else None), reading, str(contest.polled_on.year)


def _area(said: Said) -> tuple[str, bool]:
    """The nation or region that the words name, and whether all of them are read."""
    marked, home = said.marked, said.scene.contest.constituency
    after = marked.skeleton[said.match.end("span") :]
    if words.DEBUT_ENDS.match(after):
        return "", True
    found = words.DEBUT_THERE.match(after)
    if found is None:
        return "", False
    if found["own"]:
        return (home.country if found["own"] != "region" else home.region), True
    start, end = said.match.end("span") + found.start("area"), said.match.end("span") + found.end()
    region = beside.REGION.search(f" in {marked.text[slice(*marked.span(start, end))]} ")
    area = beside.region_of(region) if region else ""
    return area, bool(area) and holds(area, said.scene.contest)


def _wins(page: Page, line: str) -> tuple[Contest, ...]:
    """Every contest that a party won, the oldest first."""

    def made() -> tuple[Contest, ...]:
        results = page.record.returns.values()
        won = ((one.contest, figures.find_winner(one)) for one in results)
        own = (c for c, first in won if first and figures.lineage(first.label.key) == line)
        return tuple(sorted(own, key=lambda one: one.polled_on))

    found = page.kept(("wins", line), made)
    assert isinstance(found, tuple)
    return found
