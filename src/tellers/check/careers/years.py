"""Of which contest a sentence is that tells of somebody in another year than its text.

"Five years on she was out by 417": the year is that before it and five, the contest that in which
she stood then. A year carries on from sentence to sentence until another is named.
"""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from tellers.check.careers import words
from tellers.check.careers.career import Career
from tellers.check.grammar.words import compiled
from tellers.check.reading.marking import Marked
from tellers.check.reading.years import years_in
from tellers.check.scene import Page, Person
from tellers.record.contests import Contest
from tellers.record.matching.spelling import place_key
from tellers.record.people import Dated, Precision


@dataclass(frozen=True, slots=True)
class Placed:
    """A contest that a sentence may be of; sure where it says so, and nobody else may be meant."""

    contest: Contest
    is_sure: bool


def year_of(page: Page, marked: Marked, before: int) -> tuple[int, bool]:
    """The year that a sentence is of, and whether its words only count it from one before."""
    named = {m.dated.on.year for m in marked.marks if m.letter in "YD"}
    named &= years_in(marked.sentence.text)
    if len(named) == 1 and (later := marked.find(words.LATER)):
        return max(named) + _gap(marked, later), True
    if named:
        return (named.pop(), False) if len(named) == 1 else (0, False)
    if marked.find(words.THIS_YEAR) and page.day is not None:
        return page.day.year, True
    if before and (later := marked.find(words.LATER)):
        return before + _gap(marked, later), True
    return (before, True) if before and marked.find(words.SAME_YEAR) else (0, False)


def _gap(marked: Marked, later: re.Match[str]) -> int:
    """How many years later."""
    number = later["n"] or ""
    if number[:1] == "N":
        return int(marked.mark(number).amount.value)
    return words.OFTEN.get(number, 1)


def placed(page: Page, marked: Marked, seats: Collection[str], year: int) -> Placed | None:
    """The contest of a year that a sentence on somebody is of; nothing where it is the text's.

    One that names seats is of one of those.
    """
    named = [m.value for m in marked.marks if isinstance(m.value, Person)]
    is_named = bool(named) and not marked.find(PRONOUN)
    people = named if is_named else [*_spoken(page), *named]
    contests = {one.id: one for one in _contests(page, people, year)}
    keys = {place_key(name) for name in seats}
    if keys:
        contests = {k: c for k, c in contests.items() if place_key(c.constituency.name) in keys}
    own = page.scene.contest.id if page.scene else ""
    if not contests or own in contests:
        return None
    contest = next(iter(contests.values()))
    is_told = bool(marked.find(PRONOUN)) and not _may_be_an_error(page, marked, contest)
    return Placed(contest, is_sure=is_told and len(contests) == 1)


def _may_be_an_error(page: Page, marked: Marked, contest: Contest) -> bool:
    """Whether a year that is only counted may be wrong as the one before it is, or not meant."""
    is_own = page.scene is not None and page.scene.bears(contest.constituency.name)
    is_own = is_own or not marked.letters.isdisjoint("YD")
    return is_own and bool(marked.find(words.LATER))


def _spoken(page: Page) -> Iterator[Person]:
    for one in (page.person, page.about, *page.people):
        if isinstance(one, Person):
            yield one


def _contests(page: Page, people: Iterable[Person], year: int) -> Iterator[Contest]:
    for one in people:
        career = career_of(page, one)
        for contest in career.contests_in(year) if career else ():
            if contest.id in page.results and any(c.name for c in contest.candidacies):
                yield contest


def career_of(page: Page, who: Person) -> Career | None:
    """Somebody's career up to the text's own day."""
    if page.careers is None or page.day is None:
        return None
    return page.careers.of(who.name, who.member, who.standings, page.day)


PRONOUN = compiled(r" (?:he|she|his|her) ")


def rougher(one: Dated, other: Dated) -> Precision:
    """How precise the rougher of two dates is."""
    return max(one.precision, other.precision, key=list(Precision).index)


def agree(claimed: Dated, known: Dated) -> bool | None:
    """Whether two dates agree as far as both are precise."""
    rough = rougher(claimed, known)
    if claimed.on.year != known.on.year:
        return False
    if rough is Precision.YEAR:
        return True if claimed.precision is Precision.YEAR else None
    if claimed.on.month != known.on.month:
        return False
    if rough is Precision.MONTH:
        return True if claimed.precision is Precision.MONTH else None
    return claimed.on.day == known.on.day
