"""Where somebody sat, how often he won a seat, and for whom he once sat: what no year is told of.

People are an open world (`rules.md` 17): a place or a number is false only where every win is
known; that somebody once sat for a party is never called false.
"""

from collections.abc import Collection

from tellers.check.careers.answers import Told
from tellers.check.careers.career import NAMED_SINCE, Career, Win
from tellers.record import figures
from tellers.record.matching.spelling import place_key


def sat_for(career: Career, year: int, place: str) -> Told:
    """That somebody sat for a place; with a year, that he was elected there in it."""
    there = [win for win in career.at(place) if not year or win.day.year <= year]
    others = [w for w in career.wins if w.is_firm and (not year or w.day.year == year)]
    elsewhere = [one for one in others if not one.is_at(place)]
    why = f"sat for {', '.join(dict.fromkeys(win.place for win in career.wins)) or 'no seat'}"
    if there:
        return _of(True, there, place, why)
    is_known = bool(elsewhere) and (bool(year) or career.is_whole)
    right = elsewhere[-1].place if elsewhere else ""
    return _of(False if is_known else None, elsewhere, right, why)


def _of(holds: bool | None, wins: Collection[Win], right: str, why: str) -> Told:
    rows = tuple(dict.fromkeys(cite for win in [*wins][:4] for cite in win.cites))
    return Told(holds, right, why, rows)


def times_fought(career: Career, number: int, place: str) -> Told:
    """That somebody fought a seat so often; he may have before every candidate is named."""
    stood = {c.polled_on for c, _ in career.stands if _is_at(c.constituency.names, place)}
    stood |= {win.day for win in career.at(place)}
    generals = stood & {one.polled_on for one in career.record.general_elections()}
    known = dict.fromkeys((len(generals), len(stood)))
    is_wrong = number < min(known) and career.is_followed
    years = ", ".join(str(day.year) for day in sorted(stood))
    why = f"stood in {years or 'no year that is known'}"
    holds = True if number in known else (False if is_wrong else None)
    return Told(holds, str(len(stood)), why)


def _is_at(names: Collection[str], place: str) -> bool:
    return not place or place_key(place) in map(place_key, names)


def times_won(career: Career, number: int, place: str) -> Told:
    """That somebody won a seat so often, this time with it or not."""
    wins = career.at(place)
    generals = {one.polled_on for one in career.record.general_elections()}
    at_generals = [win for win in wins if win.day in generals]
    known = dict.fromkeys((len(at_generals), len(wins)))
    is_closed = bool(wins) and career.is_whole
    why = f"won in {', '.join(str(win.day.year) for win in wins) or 'no year'}"
    holds = True if number in known else (False if is_closed else None)
    return _of(holds, wins, str(len(wins)), why)


def sat_as(career: Career, keys: Collection[str]) -> Told:
    """That somebody once sat for a party."""
    lines = {figures.lineage(key) for key in keys}
    wins = [win for win in career.wins if figures.lineage(win.party) in lines]
    return _of(True if wins else None, wins, "", "elected for it" if wins else "not known")


DAYS = 365
"""Of a year, whose leap days move no count of years."""


def since_losing(career: Career, number: int, place: str) -> Told:
    """That something is so many years after somebody lost a seat: the year in which he stood."""
    won = {win.day for win in career.wins}
    lost = [
        contest.polled_on
        for contest, _ in career.stands
        if _is_at(contest.constituency.names, place) and contest.polled_on not in won
    ]
    gaps = [career.until.year - day.year for day in lost]
    whole = [(career.until - day).days // DAYS for day in lost]
    holds = True if number in (*gaps, *whole) else None
    is_named = career.until.year - number >= NAMED_SINCE and career.is_followed
    if not holds and is_named and gaps:
        holds = False
    near = min(gaps, key=lambda gap: abs(gap - number), default=None)
    why = f"lost in {', '.join(str(day.year) for day in lost) or 'no year that is known'}"
    return Told(holds, "" if near is None else str(near), why)


def sat_before(career: Career, places: Collection[str]) -> Told:
    """That somebody was the member whom another hoped to follow: he won one of some seats."""
    wins = [win for place in places for win in career.at(place) if place]
    why = f"won {wins[-1].place} in {wins[-1].day.year}" if wins else "not known to have sat here"
    return _of(True if wins else None, wins, career.name, why)
