"""What a career says to a claim: so, not so, or nobody can tell; and what would be right."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from tellers.check.careers.career import NAMED_SINCE, Career, Win
from tellers.record import figures
from tellers.record.contests import RETURN
from tellers.record.matching.spelling import person_key
from tellers.record.people import Citation
from tellers.style.names import style_of


@dataclass(frozen=True, slots=True)
class Told:
    """One person's answer: whether it holds, what would be right, why, and the rows."""

    holds: bool | None
    right: str
    why: str
    cites: tuple[Citation, ...] = ()
    contest: str = ""


Asked = Callable[[Career, int, str], Told]
"""What answers of a career whether a year, and a place, are those of a claim."""


def _told(holds: bool | None, wins: Sequence[Win], right: str, why: str) -> Told:
    cites = tuple(dict.fromkeys(cite for win in wins[:4] for cite in win.cites))
    is_polled = bool(wins) and wins[0].day.year >= NAMED_SINCE  # a spell's rows are of no poll
    return Told(holds, right, why, cites, wins[0].contest if is_polled else "")


def _began(career: Career, wins: Sequence[Win], year: int, place: str) -> bool | None:
    """Whether the first of some wins is of a year."""
    first = wins[0]
    if first.day.year == year:
        return True
    if first.day.year < year and first.is_firm:
        return False
    if place and career.won_in(year, place) is False:
        return False
    is_closed = career.is_whole and first.is_firm
    is_known = year >= NAMED_SINCE and career.won_in(year) is False
    return False if first.day.year > year and (is_closed or is_known) else None


def entered(career: Career, year: int, place: str) -> Told:
    """That somebody was elected for the first time in a year: here, or at all."""
    answers = []
    for where in dict.fromkeys((place, "")):
        wins = career.at(where)
        if not wins:
            told = career.won_in(year, where) if where and year >= NAMED_SINCE else None
            why = "the record holds no win of this person there"
            answers.append(_told(None if told is None else told, [], "", why))
            continue
        first = wins[0]
        why = f"first elected, as the record knows, at {first.place} in {first.day.year}"
        holds = _began(career, wins, year, where)
        answers.append(_told(holds, wins[:1], str(first.day.year), why))
    return _best(answers)


def _best(answers: Sequence[Told]) -> Told:
    """The answer that holds, else the first that is open, else the first."""
    for wanted in (True, None):
        for one in answers:
            if one.holds is wanted:
                return one
    return answers[0]


def since(career: Career, year: int, place: str) -> Told:
    """That somebody has sat since a year: the first of his wins, or of those without a break."""
    first = entered(career, year, place)
    runs = _runs(career, place)
    if first.holds is not False or not runs:
        return first
    began = runs[-1][0]
    why = f"won every election there from {began.day.year}"
    if began.day.year == year:
        return _told(True, runs[-1][:1], str(year), why)
    return first


def _runs(career: Career, place: str) -> list[list[Win]]:
    """The wins that follow each other without a defeat or a stay away between, oldest first."""
    found: list[list[Win]] = []
    for win in career.at(place):
        if found and _follows(found[-1][-1], win):
            found[-1].append(win)
        else:
            found.append([win])
    return found


A_BREAK = 100
"""Days between two seats: no dissolution is so long."""


def _follows(before: Win, win: Win) -> bool:
    if before.ends is None:
        return False
    return (win.day - before.ends).days <= A_BREAK


def elected(career: Career, year: int, place: str) -> Told:
    """That somebody was elected in a year."""
    holds = career.won_in(year, place)
    wins = [win for win in career.at(place) if win.day.year == year]
    if holds is False and place and career.won_in(year):
        holds = None  # elsewhere, in the year that is told
    near = min(career.at(place), key=lambda win: abs(win.day.year - year), default=None)
    why = f"won in {', '.join(str(win.day.year) for win in career.at(place)) or 'no year'}"
    return _told(holds, wins, str(near.day.year) if near else "", why)


def sat_from(career: Career, year: int, place: str) -> Told:
    """That a spell in a seat began in a year."""
    runs = _runs(career, place)
    begun = [run for run in runs if run[0].day.year == year]
    if begun:
        return _told(True, begun[0], str(year), f"elected in {year}")
    firsts = [run[0] for run in runs]
    near = min(firsts, key=lambda win: abs(win.day.year - year), default=None)
    holds = _is_no_beginning(career, runs, year, place)
    why = f"elected there in {', '.join(str(win.day.year) for win in firsts) or 'no year'}"
    return _told(holds, [near] if near else [], str(near.day.year) if near else "", why)


def _is_no_beginning(career: Career, runs: list[list[Win]], year: int, place: str) -> bool | None:
    if not runs:
        return None
    if place and career.won_in(year, place) is False:
        return False
    if year >= NAMED_SINCE and career.won_in(year, place) is False:
        return False
    is_within = any(
        one.is_firm and later.day.year == year
        for run in runs
        for one, later in zip(run, run[1:], strict=False)
    )
    return False if is_within or (career.is_whole and year < runs[0][0].day.year) else None


def sat_until(career: Career, year: int, place: str) -> Told:
    """That a spell in a seat ended in a year."""
    runs = [run for run in _runs(career, place) if run[-1].ends is not None]
    ends = [run[-1].ends.year for run in runs if run[-1].ends is not None]
    if year in ends:
        run = runs[ends.index(year)]
        return _told(True, run[-1:], str(year), f"sat until {year}")
    near = min(ends, key=lambda end: abs(end - year), default=None)
    is_firm = bool(runs) and all(run[-1].is_firm or _is_beaten(career, run[-1]) for run in runs)
    is_open = any(run[-1].ends is None for run in _runs(career, place))
    holds = False if is_firm and not is_open and near is not None else None
    last = [runs[ends.index(near)][-1]] if near is not None else []
    why = f"sat until {', '.join(map(str, ends)) or 'no year that is known'}"
    return _told(holds, last, str(near) if near is not None else "", why)


def _is_beaten(career: Career, last: Win) -> bool:
    """Whether polls that name everybody show that somebody did not win when his spell ended."""
    if last.ends is None or last.ends.year < NAMED_SINCE:
        return False
    return career.won_in(last.ends.year, last.place) is False


def stood(career: Career, year: int, place: str) -> Told:
    """That somebody stood in a year."""
    holds = career.stood_in(year, place)
    here = [c for c, _ in career.stands if not place or c.constituency.name == place]
    near = min(here, key=lambda c: abs(c.polled_on.year - year), default=None)
    years = ", ".join(f"{c.constituency.name} {c.polled_on.year}" for c, _ in career.stands)
    contests = [c.id for c in career.contests_in(year)]
    return Told(
        holds, str(near.polled_on.year) if near else "", f"stood in {years or 'no year'}", (),
        contests[0] if contests else "",
    )  # fmt: skip


def labelled(career: Career, keys: Collection[str], year: int) -> Told | None:
    """That somebody stood for a party in a year; nothing where he is not known to have stood."""
    found = [(c, one.label) for c, one in career.stands if c.polled_on.year == year]
    known = [(c.id, label.key, label.parties or (label.key,)) for c, label in found]
    wins = [(w.contest, w.party, (w.party,)) for w in career.wins if w.day.year == year]
    for contest, key, parties in known or wins:
        lines = {figures.lineage(one) for one in parties}
        holds = not lines.isdisjoint(map(figures.lineage, keys))
        right = style_of(career.record.parties, key).name
        is_firm = bool(known)
        why = f"on the ballot paper: {right}"
        return Told(holds if holds or is_firm else None, right, why, (), contest)
    return None


def succeeded(career: Career, other: Career) -> Told:
    """That somebody came after the one who had won the seat at the contest before.

    Whoever has sat for several seats has come after a member in each.
    """
    told = Told(None, "", "the record does not name who was elected before")
    for win in career.wins:
        line = [c for c in career.record.by_name(win.place) if c.polled_on < win.day]
        result = career.record.returns.get(line[-1].id) if line else None
        won = figures.find_winner(result) if result else None
        if won is None or won.name is None or result is None:
            continue
        if person_key(str(won.name)) == person_key(career.name):
            continue
        is_he = person_key(str(won.name)) == person_key(other.name)
        is_he = is_he or any(c.id == line[-1].id and one.id == won.id for c, one in other.stands)
        why = f"{won.name} won {win.place} in {line[-1].election.name}"
        told = Told(is_he, str(won.name), why, (result.cites[RETURN],), line[-1].id)
        if is_he:
            break
    return told
