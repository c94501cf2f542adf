"""What a re-telling keeps and says of something else: a party, a date, a figure that has moved.

Each is contradicted by the source in so many words: the person has another party there, and this
party another person; the event has another day; the share has another figure, and this one is the
majority. What the source leaves open is left alone.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from tellers.check.compare.index import Index
from tellers.check.compare.result import Found, Status
from tellers.check.telling import figures
from tellers.check.telling.dates import Day
from tellers.check.telling.figures import Figure
from tellers.check.telling.reading import Item, Line
from tellers.check.telling.ties import APART, Tie
from tellers.check.telling.told import How, Place
from tellers.style.numbers import Form


def moved(found: Iterable[Found], told: Sequence[Line], source: Sequence[Line]) -> Iterator[Found]:
    """The findings, in which what is kept and said of something else is changed."""
    wrong: dict[int, tuple[How, Place]] = {}
    wrong.update(_parties(told, source))
    wrong.update(_events(told, source))
    wrong.update(_nouns(told, source))
    wrong.update(_counts(told, source))
    wrong.update(_years(told, source))
    wrong.update(_steps(told, source))
    for one in found:
        how = wrong.get(one.rewrite.start) if one.status is Status.KEPT else None
        if how is None:
            yield one
        else:
            yield replace(one, status=Status.CHANGED, how=how[0], source=how[1], note="")


def _items(lines: Iterable[Line]) -> dict[int, Item]:
    return {item.place.start: item for line in lines for item in line.items}


def _parties(
    told: Sequence[Line], source: Sequence[Line]
) -> Iterator[tuple[int, tuple[How, Place]]]:
    """Parties of which the source says that another person is of them, and this one of another."""
    known = [tie for line in source for tie in line.parties]
    places = _items(source)
    for tie in (tie for line in told for tie in line.parties if tie.is_told):
        own = [one for one in known if tie.is_of(one)]
        is_of_others = any(
            one.is_told and one.what == tie.what and not tie.is_of(one) for one in known
        )
        said = next((one for one in own if one.is_told and one.start in places), None)
        if said and is_of_others and all(one.what != tie.what for one in own):
            yield tie.start, (How.OTHERS, places[said.start].place)


def _events(
    told: Sequence[Line], source: Sequence[Line]
) -> Iterator[tuple[int, tuple[How, Place]]]:
    """Dates of an event that the source gives another one."""
    known = [tie for line in source for tie in line.events]
    mine, places = _items(told), _items(source)
    for tie in (tie for line in told for tie in line.events):
        day = mine.get(tie.start)
        same = [places.get(one.start) for one in known if _is_same(tie, one)]
        days = [one for one in same if isinstance(one, Day)]
        if isinstance(day, Day) and days and all(_differ(day, one) for one in days):
            yield tie.start, (How.OTHER_DAY, days[0].place)
        elif isinstance(day, Day) and not days:
            others = (places.get(one.start) for one in known if _is_instead(tie, one))
            found = [one for one in others if isinstance(one, Day) and not _differ(day, one)]
            if found:
                yield tie.start, (How.OTHERS, found[0].place)


def _is_same(tie: Tie, other: Tie) -> bool:
    """Whether two events are one: of one person, or of somebody who is not named."""
    is_open = tie.who[:1] != "C" or other.who[:1] != "C"
    return tie.what == other.what and (is_open or tie.who == other.who)


_ONCE = frozenset({"suspended", "expelled", "readmitted", "resigned", "died", "born", "defected"})
"""Events of which none is told in the words of another."""


def _is_instead(tie: Tie, other: Tie) -> bool:
    """Whether another event is told of the same person, by name."""
    is_one = tie.who == other.who and tie.who[:1] == "C"
    return is_one and tie.what != other.what and {tie.what, other.what} <= _ONCE


def _differ(day: Day, other: Day) -> bool:
    return any(other.parts.get(name, value) != value for name, value in day.parts.items())


def _nouns(told: Sequence[Line], source: Sequence[Line]) -> Iterator[tuple[int, tuple[How, Place]]]:
    """Figures that are another thing in the source, where that has another figure for this one."""
    known = Index(source)
    nouns = {figure.noun for line in source for figure in line.figures if figure.noun}
    for figure in (figure for line in told for figure in line.figures if figure.noun):
        near = [one for one in known.near(figure) if isinstance(one, Figure)]
        same = [one for one in near if figures.held(figure, one)]
        is_known = figure.noun in nouns
        if same and all(_is_another(figure, one, is_known) for one in same):
            yield figure.place.start, (How.OTHERS, same[0].place)


def _is_another(figure: Figure, other: Figure, is_known: bool) -> bool:
    """Whether a figure is told to be what the source's is not; `is_known`: it has such a one."""
    if not other.noun or other.noun == figure.noun:
        return False
    return is_known or frozenset({figure.noun, other.noun}) in APART


_LARGE = 100
"""The least count that is no other one by chance."""


def _counts(
    told: Sequence[Line], source: Sequence[Line]
) -> Iterator[tuple[int, tuple[How, Place]]]:
    """Counts beside a name that the source has beside another of its kind, and never beside it."""
    mine, its = _figures(told), _figures(source)
    known = [(tie.who, its[tie.start]) for line in source for tie in line.votes if tie.start in its]
    for tie in (tie for line in told for tie in line.votes if tie.start in mine):
        figure = mine[tie.start]
        if figure.value < _LARGE or figure.amount.form is not Form.NUMBER:
            continue
        same = [(who, one) for who, one in known if figures.held(figure, one)]
        others = [one for who, one in same if who[:1] == tie.who[:1]]
        if others and all(who != tie.who for who, _ in same):
            yield tie.start, (How.OTHERS, others[0].place)


def _figures(lines: Iterable[Line]) -> dict[int, Figure]:
    return {figure.place.start: figure for line in lines for figure in line.figures}


def _years(told: Sequence[Line], source: Sequence[Line]) -> Iterator[tuple[int, tuple[How, Place]]]:
    """Figures told of a year of which the source tells another, of the same noun."""
    mine, its = _figures(told), _figures(source)
    known = _by_year(source, its)
    for tie in (tie for line in told for tie in line.years if tie.start in mine):
        figure = mine[tie.start]
        same = [one for one in its.values() if figures.held(figure, one)]
        then = [one for year, one in known if year == tie.who]
        if any(figures.held(figure, one) for one in then):
            continue
        nouns = {one.noun for one in same if one.noun} & {one.noun for one in then}
        found = next((one for one in then if one.noun in nouns), None)
        if found is not None:
            yield tie.start, (How.OTHERS, found.place)


def _by_year(lines: Sequence[Line], known: dict[int, Figure]) -> list[tuple[str, Figure]]:
    return [
        (tie.who, known[tie.start]) for line in lines for tie in line.years if tie.start in known
    ]


def _steps(told: Sequence[Line], source: Sequence[Line]) -> Iterator[tuple[int, tuple[How, Place]]]:
    """Figures to which something moved, where the source has them of before, and not the others."""
    its = _figures(source)
    before = [one for _, one in _by_year(source, its)]
    for line in told:
        ways = {figure.step: figure for figure in line.figures if figure.step}
        if len(ways) != 2:
            continue
        now, then = ways[1], ways[-1]
        ends = [one for one in its.values() if figures.held(now, one)]
        starts = [one for one in its.values() if figures.held(then, one)]
        is_old = ends and all(one in before for one in ends)
        is_new = starts and all(one not in before for one in starts)
        if is_old and is_new and {one.noun for one in ends} & {one.noun for one in starts} - {""}:
            yield now.place.start, (How.DIRECTION, ends[0].place)
