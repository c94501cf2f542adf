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
from tellers.check.telling.ties import Tie
from tellers.check.telling.told import How, Place


def moved(found: Iterable[Found], told: Sequence[Line], source: Sequence[Line]) -> Iterator[Found]:
    """The findings, in which what is kept and said of something else is changed."""
    wrong: dict[int, tuple[How, Place]] = {}
    wrong.update(_parties(told, source))
    wrong.update(_events(told, source))
    wrong.update(_nouns(told, source))
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


def _is_same(tie: Tie, other: Tie) -> bool:
    """Whether two events are one: of one person, or of somebody who is not named."""
    is_open = tie.who[:1] != "C" or other.who[:1] != "C"
    return tie.what == other.what and (is_open or tie.who == other.who)


def _differ(day: Day, other: Day) -> bool:
    return any(other.parts.get(name, value) != value for name, value in day.parts.items())


def _nouns(told: Sequence[Line], source: Sequence[Line]) -> Iterator[tuple[int, tuple[How, Place]]]:
    """Figures that are another thing in the source, where that has another figure for this one."""
    known = Index(source)
    nouns = {figure.noun for line in source for figure in line.figures if figure.noun}
    for figure in (figure for line in told for figure in line.figures if figure.noun in nouns):
        near = [one for one in known.near(figure) if isinstance(one, Figure)]
        same = [one for one in near if figures.held(figure, one)]
        if same and all(_is_another(figure, one) for one in same):
            yield figure.place.start, (How.OTHERS, same[0].place)


def _is_another(figure: Figure, other: Figure) -> bool:
    return bool(other.noun) and other.noun != figure.noun
