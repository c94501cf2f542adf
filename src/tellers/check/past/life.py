"""A seat's whole life: held from its creation, never another party's, lost for the first time.

A year that is told of a seat's creation is that of its first contest; one between that and the
election before may be when it was decided, and leaves the claim open.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from tellers.check.lacking.covered import begins_in
from tellers.check.measure.query import Reading
from tellers.check.past import words
from tellers.check.past.line import Line, lines_of, won_by
from tellers.check.statement.said import Answer, Said
from tellers.record import figures
from tellers.record.contests import Contest, Return
from tellers.style.numbers import write_votes

Keys = Sequence[str]


def _year(said: Said) -> int:
    symbol = said.match.groupdict().get("year")
    return said.marked.mark(symbol).dated.on.year if symbol else 0


def _by_name(said: Said) -> Iterator[Line]:
    """The lines of the seat under its own name, which is what was created."""
    for line in lines_of(said):
        if ", by name" in line.words and line.contests[-1].polled_on.year > begins_in(line.record):
            yield line


def _is_created_in(said: Said, line: Line, year: int) -> bool | None:
    """Whether a seat was first fought in a year; None where it may have been decided in it."""
    first = line.since or line.contests[-1].polled_on.year
    if year in (first, line.contests[-1].polled_on.year):
        return True
    elections = said.page.record.general_elections()
    before = max((e.polled_on.year for e in elections if e.polled_on.year < first), default=0)
    return None if before < year < first else False


def created(said: Said, keys: Keys) -> Iterator[Answer]:
    """That a party held a seat from its creation, which is dated, until it lost it."""
    year = _year(said)
    for line in () if words.OF_A_FIRST.search(said.before) else _by_name(said):
        wins = line.wins(keys)
        first = line.since or line.contests[-1].polled_on.year
        run = next((n for n, won in enumerate(reversed(wins)) if not won), len(wins))
        is_dated = _is_created_in(said, line, year)
        why = f"first fought in {first}; it won the first {run}"
        reading = Reading(
            f"wins from the first, {line.words}", None, why, line.rows(*line.contests[-3:])
        )
        is_open = None in wins
        is_run = run >= min(2, len(wins))
        holds = is_dated if is_run else False
        yield (None if is_open and holds is False else holds), reading, str(first)


def first_since_made(said: Said, keys: Keys) -> Iterator[Answer]:
    """That a party had never won a seat since it was created, perhaps anew, and has now."""
    for line in (_made_anew(said, one) for one in _by_name(said)):
        wins = line.wins(keys)
        last = next((c for c, won in zip(line.contests, wins, strict=True) if won), None)
        first = line.since or line.contests[-1].polled_on.year
        why = f"it last won in {last.election.name}" if last else f"no win from {first}"
        rows = line.rows(*([last] if last else line.contests[:3]))
        holds = False if last else _is_created_in(said, line, _year(said))
        if not won_by(said, keys) or (holds and line.may_hide(keys)):
            holds = None
        right = str(last.polled_on.year if last else first)
        yield holds, Reading(f"last win, {line.words}", None, why, rows), right


def _made_anew(said: Said, line: Line) -> Line:
    """The line from the year that is told, where the seat was fought again after a gap."""
    year, years = _year(said), {one.polled_on.year for one in line.contests}
    elections = said.page.record.general_elections()
    before = max((e.polled_on.year for e in elections if e.polled_on.year < year), default=0)
    if year not in years or before in years:
        return line
    since = tuple(one for one in line.contests if one.polled_on.year >= year)
    return replace(line, contests=since, since=year)


def lost_first(said: Said, keys: Keys) -> Iterator[Answer]:
    """That a party lost a seat which it had won at every contest since it was created."""
    year, day = _year(said), _day_of_loss(said)
    for line in _by_name(said):
        wins = line.wins(keys)
        pairs = list(zip(line.contests, wins, strict=True))
        lost = [c for c, won in pairs if won is False and (not day or c.polled_on.year < day)]
        is_dated = _is_created_in(said, line, year) if year else True
        is_lost = not won_by(said, keys)
        if day:
            is_lost = any(won is False and c.polled_on.year == day for c, won in pairs)
        holds: bool | None = not lost and is_lost
        if holds:
            holds = None if None in wins else is_dated
        yield holds, *_shown(line, lost, "wins")


def _day_of_loss(said: Said) -> int:
    """The year that a sentence names beside that of the creation; nought where it names none."""
    named = {m.dated.on.year for m in said.marked.marks if m.letter in "YD"} - {_year(said)}
    own = said.scene.contest.polled_on.year
    return named.pop() if len(named) == 1 and own not in named else 0


def _shown(line: Line, lost: Sequence[Contest], what: str) -> tuple[Reading, str]:
    first = line.since or line.contests[-1].polled_on.year
    why = f"it lost in {lost[0].election.name}" if lost else f"it won all from {first}"
    reading = Reading(f"{what}, {line.words}", None, why, line.rows(*(lost or line.contests)[:3]))
    return reading, str(lost[0].polled_on.year) if lost else str(first)


def every_since(said: Said, keys: Keys) -> Iterator[Answer]:
    """That a seat chose a party at every election since a year, this one perhaps left out."""
    year, is_least = _year(said), bool(said.match.groupdict().get("least"))
    for line in lines_of(said):
        pairs = list(zip(line.contests, line.wins(keys), strict=True))
        inside = [pair for pair in pairs if pair[0].polled_on.year >= year]
        lost = [contest for contest, won in inside if won is False]
        if not inside:
            continue
        is_reached = inside[-1][0].polled_on.year == year
        before = [won for _, won in pairs[len(inside) : len(inside) + 1]]
        holds: bool | None = None
        if lost:
            holds = False
        elif is_reached and all(won for _, won in inside):
            holds = is_least or before != [True]
        run = [contest for contest, _ in takewhile(lambda pair: bool(pair[1]), pairs)]
        first = run[-1] if run else None
        reading, right = _shown(line, lost, "wins")
        yield holds, reading, right if lost or first is None else str(first.polled_on.year)


def always(said: Said, keys: Keys) -> Iterator[Answer]:
    """That a seat was never another party's, as far as it goes back."""
    for line in _by_name(said):
        wins = line.wins(keys)
        lost = [c for c, won in zip(line.contests, wins, strict=True) if won is False]
        holds: bool | None = False if lost else (None if None in wins else True)
        yield holds, *_shown(line, lost, "wins")


def last_other(said: Said, keys: Keys) -> Iterator[Answer]:
    """In which year a seat had last elected somebody who is not a party's."""
    year = _year(said)
    for line in lines_of(said):
        pairs = list(zip(line.contests, line.wins(keys), strict=True))
        at = next((n for n, (_, won) in enumerate(pairs) if not won), None)
        if at is None:
            continue
        last, won = pairs[at]
        reading = Reading(
            f"last not won, {line.words}", None, f"{last.election.name}", line.rows(last)
        )
        is_known = won is False
        holds: bool | None = last.polled_on.year == year if is_known else None
        if not is_known and any(c.polled_on.year == year and w for c, w in pairs):
            holds = False  # it was won then, whoever won the one that is hidden
        yield holds, reading, str(last.polled_on.year) if is_known else ""


WAR_ENDED = 1945


def post_war(said: Said, keys: Keys) -> Iterator[Answer]:
    """That a party had won every election of a seat since the war, up to the year that is named."""
    years = {m.dated.on.year for m in said.marked.marks if m.letter in "YD"}
    until = min(years, default=0) or said.scene.contest.polled_on.year + 1
    for line in lines_of(said) if len(years) <= 1 else ():
        pairs = zip(line.contests, line.wins(keys), strict=True)
        inside = [(c, won) for c, won in pairs if WAR_ENDED <= c.polled_on.year < until]
        lost = [c for c, won in inside if won is False]
        is_reached = bool(inside) and inside[-1][0].polled_on.year == WAR_ENDED
        is_all = is_reached and all(won for _, won in inside)
        yield False if lost else (True if is_all else None), *_shown(line, lost, "wins")


def votes_since(said: Said, keys: Keys) -> Iterator[Answer]:
    """That a party polled no more votes here, or no fewer, since a year, when it last had.

    None since that year may be meant too, the year's own with them: that is left open.
    """
    year, now = _year(said), said.scene.now
    if now is None or not isinstance(now.result, Return):
        return
    sign = -1 if said.match["way"] in words.LEAST else 1
    own = _votes(now.result, keys)
    for line in lines_of(said):
        held = [(c, _votes(said.page.record.returns[c.id], keys)) for c in line.contests]
        last = next((c for c, votes in held if sign * votes >= sign * own), None)
        if last is None or not own:
            continue
        then = last.polled_on.year
        holds = True if then == year else (None if then < year else False)
        why = f"{write_votes(own)}; it last polled as many in {last.election.name}"
        yield holds, Reading(f"votes, {line.words}", None, why, line.rows(last)), str(then)


def _votes(result: Return, keys: Keys) -> int:
    lines = {figures.hands(key) for key in keys}
    found = figures.party_votes(result).items()
    return sum(votes for key, votes in found if figures.hands(key) in lines)


def loss_years(said: Said, keys: Sequence[str], year: int) -> Iterator[Answer]:
    """That the last win was followed by a loss in a year, from which on there was no member."""
    for line in lines_of(said):
        wins = line.wins(keys)
        at = next((n for n, won in enumerate(wins) if won), 0)
        if at and line.contests[at - 1].polled_on.year == year:
            lost = line.contests[at - 1]
            why = f"it lost in {lost.election.name}"
            yield True, Reading(f"lost, {line.words}", None, why, line.rows(lost)), str(year)
