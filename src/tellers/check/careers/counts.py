"""How often somebody stood, won, lost and was elected again, as far as the record follows him."""

from collections.abc import Collection
from datetime import timedelta

from tellers.check.careers.answers import Told
from tellers.check.careers.career import NAMED_SINCE, Career
from tellers.record import figures


def _general(career: Career, year: int) -> tuple[int, int, int, int]:
    """General elections stood at and won since a year, and the same with by-elections."""
    stood = [c for c, _ in career.stands if c.polled_on.year >= year]
    won = [win for win in career.wins if win.day.year >= year]
    days = {one.polled_on for one in career.record.general_elections()}
    both = {c.polled_on for c in stood} | {win.day for win in won}
    wins = {win.day for win in won}
    return len(both & days), len(wins & days), len(both), len(wins)


def _told(career: Career, number: int, known: Collection[int], *, is_closed: bool) -> Told:
    first = next(iter(known))
    stood = ", ".join(str(c.polled_on.year) for c, _ in career.stands)
    won = ", ".join(str(win.day.year) for win in career.wins)
    holds = True if number in known else (False if is_closed else None)
    cites = tuple(cite for win in career.wins[:4] for cite in win.cites)
    return Told(
        holds, str(first), f"stood in {stood or 'no year'}; won in {won or 'no year'}", cites
    )


def _is_closed(career: Career, year: int) -> bool:
    """Whether every candidacy since a year is known; without a year, whether he began since."""
    return career.is_followed and year >= NAMED_SINCE


def fought(career: Career, number: int, year: int) -> Told:
    """That somebody fought so many elections."""
    stood, _, every, _ = _general(career, year)
    is_closed = _is_closed(career, year) or number < stood
    return _told(career, number, dict.fromkeys((stood, every)), is_closed=is_closed)


def won(career: Career, number: int, year: int) -> Told:
    """That somebody won so many of them."""
    _, wins, _, every = _general(career, year)
    is_closed = _is_closed(career, year) or career.is_whole
    return _told(career, number, dict.fromkeys((wins, every)), is_closed=is_closed)


def lost(career: Career, number: int, year: int) -> Told:
    """That somebody lost so many of them."""
    stood, wins, every, all_wins = _general(career, year)
    known = dict.fromkeys((stood - wins, every - all_wins))
    return _told(career, number, known, is_closed=_is_closed(career, year))


def times(career: Career, number: int, place: str, year: int = 0) -> Told:
    """That somebody was elected again so often, with the text's own election or before it.

    It is counted from a year, where the words name one.
    """
    days = {one.polled_on for one in career.record.general_elections()}
    known: dict[int, None] = {}
    for where in dict.fromkeys((place, "")):
        wins = [win for win in career.at(where) if win.day.year >= year]
        generals = [win for win in wins if win.day in days]
        for some in (wins, generals):
            known[max(len(some) - 1, 0)] = None
            if some and some[-1].day >= career.until - AFTER_POLL:  # his last is of the text
                known[max(len(some) - 2, 0)] = None
    is_closed = career.is_whole or number < min(known)
    return _told(career, number, known, is_closed=is_closed and bool(career.wins))


def terms(career: Career, number: int, place: str) -> Told:
    """That somebody has sat for so many terms, the one just won among them or not."""
    known: dict[int, None] = {}
    for where in dict.fromkeys((place, "")):
        wins = career.at(where)
        for some in (wins, [win for win in wins if win.day < career.until - AFTER_POLL]):
            known[len(some)] = None
    is_closed = career.is_whole and bool(career.wins)
    return _told(career, number, known, is_closed=is_closed)


def years_after(career: Career, number: int, place: str) -> Told:
    """That something is so many years after somebody won: one of the wins, now being the text's."""
    known: dict[int, None] = {}
    for where in dict.fromkeys((place, "")):
        for win in career.at(where):
            known[career.until.year - win.day.year] = None
    is_closed = career.is_whole and bool(career.wins)
    return _told(career, number, known or {0: None}, is_closed=is_closed)


AFTER_POLL = timedelta(21)
"""So long after a poll a text may still leave out the term that it began."""


def all_as(career: Career, keys: Collection[str], year: int) -> Told:
    """That somebody stood for one party each time."""
    labels = [one.label for c, one in career.stands if c.polled_on.year >= year]
    wanted = {figures.lineage(key) for key in keys}
    others = [one.key for one in labels if figures.lineage(one.key) not in wanted]
    others = [key for key in others if wanted.isdisjoint(map(figures.lineage, [key]))]
    holds = (not others) if labels else None
    return Told(holds, ", ".join(dict.fromkeys(others)), "the labels of every candidacy")
