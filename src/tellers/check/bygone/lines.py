"""What a seat's lines say of wins: how many in a row, since when, the last, never, the only.

Every answer is one way to link the seat's contests (`past.line`): whether the words hold there,
what was found and what would be right.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from tellers.check.measure.query import Reading
from tellers.check.past.firsts import last_win, last_wins
from tellers.check.past.life import loss_years
from tellers.check.past.line import (
    Line,
    Run,
    is_of_generals,
    lines_of,
    won_by,
)
from tellers.check.past.older import has_most
from tellers.check.statement.said import Answer, Said
from tellers.record import figures
from tellers.record.contests import Contest
from tellers.style.numbers import Amount

Keys = Sequence[str]
THE_WAR = 1945
A_YEAR, A_DECADE = 365.25, 10


@dataclass(frozen=True, slots=True)
class Told:
    """What is claimed: a number, and the years since when, until when and in which.

    `is_least` where the year may as well be a later one than the right one; `is_whole` where the
    words reach no further back than the seat does; `is_over` where they say that it has ended.
    """

    amount: Amount | None = None
    year: int = 0
    until: int = 0
    of: Amount | None = None
    unit: str = ""
    is_least: bool = False
    is_whole: bool = False
    is_over: bool = False
    is_kept: bool = False


def _fits(told: Told, number: int) -> bool:
    return told.amount is not None and told.amount.fits(number)


def wins_known(line: Line, keys: Keys) -> list[bool | None]:
    """Whether a label won each contest; of an old one without a winner, by its group's votes."""
    wins = line.wins(keys)
    return [
        _by_its_group(line, one, keys) if won is None else won
        for one, won in zip(line.contests, wins, strict=True)
    ]


def _by_its_group(line: Line, contest: Contest, keys: Keys) -> bool | None:
    if has_most(line.record, contest, keys):
        return True
    votes = figures.party_votes(line.record.returns[contest.id])
    lines = set(map(figures.hands, keys))
    most = max(votes.values(), default=0)
    own = [votes[key] for key in votes if figures.hands(key) in lines]
    return False if votes and max(own, default=0) < most else None


@dataclass(frozen=True, slots=True)
class Spell:
    """Wins in a row, and the contest that ended them, if any has."""

    run: Run
    lost: Contest | None

    def has_ended_in(self, year: int) -> bool:
        """Whether it ended in a year: at the poll that was lost, or with its last win."""
        ends = {self.run.contests[0].polled_on.year}
        return year in ends or (self.lost is not None and self.lost.polled_on.year == year)


def spells(said: Said, keys: Keys) -> Iterator[tuple[Line, list[Spell]]]:
    """Each line with its runs of wins, newest first, with this contest and without."""
    own, is_now = said.scene.contest, won_by(said, keys)
    is_now = is_now and (own.election.is_general or not is_of_generals(said))
    for line in (one for whole in lines_of(said) for one in (whole, *_younger(whole))):
        found, run = list[Spell](), list[Contest]()
        lost: Contest | None = None if is_now else own
        for one, won in zip(line.contests, wins_known(line, keys), strict=True):
            if won:
                run.append(one)
                continue
            if run:
                found.append(Spell(Run(line, tuple(run), won is False), lost))
            run, lost = [], one
        if run:
            found.append(Spell(Run(line, tuple(run), is_whole=False), lost))
        if is_now:
            first = found[0] if found and found[0].lost is None else None
            every = (own, *(first.run.contests if first else ()))
            is_whole = first.run.is_whole if first else wins_known(line, keys)[:1] == [False]
            found.insert(0, Spell(Run(line, every, is_whole), None))
        yield line, found


def _younger(line: Line) -> Iterator[Line]:
    """A line under the present form of its name alone, where it has an older one."""
    own = tuple(one for one in line.contests if one.polled_on.year >= line.since)
    if len(own) < len(line.contests):
        yield replace(line, contests=own)


def _runs(said: Said, keys: Keys, told: Told) -> tuple[list[Run], list[Run]]:
    """The runs that are likeliest meant, and the older ones, of which another may be told."""
    likely, rest = list[Run](), list[Run]()
    for _, found in spells(said, keys):
        if told.until:
            likely += [one.run for one in found if one.has_ended_in(told.until)]
            continue
        newest = [one for one in found if one.lost is None] or found[:1]
        if told.is_over and newest and newest[0].lost is None and len(found) > len(newest):
            newest = found[: len(newest) + 1]
        if all(len(one.run.contests) == 1 for one in newest):  # what ended another's is no run
            newest = found[: len(newest) + 1]
        likely += [one.run for one in newest]
        rest += [one.run for one in found if one not in newest]
    return likely, rest


def _by_generals(run: Run) -> tuple[bool, int]:
    """General elections first, which streaks count, and of them the longest run."""
    return "every" in run.line.words, -len(run.contests)


def length(said: Said, keys: Keys, told: Told) -> Iterator[Answer]:
    """How many wins there were in a row."""
    likely, rest = _runs(said, keys, told)
    if told.year:
        likely = [r for r in (*likely, *rest) if r.contests[-1].polled_on.year == told.year]
    is_another = any(_fits(told, len(run.contests)) for run in rest)
    for run in sorted(likely, key=_by_generals):
        number = len(run.contests)
        holds: bool | None = _fits(told, number)
        if not holds and told.is_kept:
            holds = _fits(told, number - 1)
        is_more = told.amount is not None and told.amount.value > number
        if not holds and (is_another or (is_more and not run.is_all)):
            holds = None
        yield holds, run.reading, str(number)


def began(said: Said, keys: Keys, told: Told) -> Iterator[Answer]:
    """In which year a run of wins began."""
    likely, rest = _runs(said, keys, told)
    is_another = any(run.contests[-1].polled_on.year == told.year for run in rest)
    for run in sorted(likely, key=_by_generals):
        first, last = run.contests[-1].polled_on.year, run.contests[0].polled_on.year
        holds: bool | None = first == told.year
        holds = holds or (told.is_least and first <= told.year <= last)
        if not holds and (is_another or (told.year < first and not run.is_whole)):
            holds = None
        if not holds and not _was_polled(said, told.year):
            holds = None
        yield holds, run.reading, str(first)


def _was_polled(said: Said, year: int) -> bool:
    """Whether there was a general election in a year: of old by-elections the record lacks many."""
    return any(e.polled_on.year == year for e in said.page.record.general_elections())


def all_since(said: Said, keys: Keys, told: Told) -> Iterator[Answer]:
    """That a label has won all from a year on, up to this contest, or to it with this one."""
    for line in _with_now(said):
        pairs = _since(line, keys, told.year)
        lost = [one for one, won in pairs if not won and one.id != said.scene.contest.id]
        is_known = all(won is not None for _, won in pairs)
        is_reached = line.contests[-1].polled_on.year <= told.year or line.is_new
        holds: bool | None = not lost
        if not (is_known and is_reached) and (holds or not is_known):
            holds = None
        if holds is None and line.has_all_since(told.year, keys):
            holds = True
        why = f"lost in {lost[0].election.name}" if lost else f"won all {len(pairs)}"
        reading = Reading(f"wins, {line.words}", None, why, line.rows(*lost[:2]))
        yield holds, reading, str(lost[0].polled_on.year) if lost else ""


def _with_now(said: Said) -> Iterator[Line]:
    """Each line with the contest itself in front."""
    own = said.scene.contest
    for line in lines_of(said):
        if own.id in line.record.returns and (own.election.is_general or "every" in line.words):
            yield replace(line, contests=(own, *line.contests))
        else:
            yield line


def _since(line: Line, keys: Keys, year: int) -> list[tuple[Contest, bool | None]]:
    pairs = zip(line.contests, wins_known(line, keys), strict=True)
    return [(one, won) for one, won in pairs if one.polled_on.year >= year]


def all_between(said: Said, keys: Keys, told: Told) -> Iterator[Answer]:
    """That a label won all from one year to another, in which it may have been beaten."""
    for line in lines_of(said):
        pairs = [p for p in _since(line, keys, told.year) if p[0].polled_on.year <= told.until]
        lost = [one for one, won in pairs if won is False and one.polled_on.year < told.until]
        won = [one for one, has_won in pairs if has_won]
        is_reached = line.contests[-1].polled_on.year <= told.year
        holds: bool | None = False if lost else (len(won) > 1 and is_reached) or None
        if holds and told.amount is not None:
            holds = _fits(told, len(won))
        why = f"lost in {lost[0].election.name}" if lost else f"won all {len(won)}"
        reading = Reading(f"wins, {line.words}", len(won), why, line.rows(*won))
        yield holds, reading, str(lost[0].polled_on.year if lost else len(won))


def last_won(said: Said, keys: Keys, told: Told) -> Iterator[Answer]:
    """In which year a label had last won; or was last beaten, where it went without from then."""
    yield from last_wins(said, keys, told.year, is_least=told.is_least)
    if told.is_over:
        yield from loss_years(said, keys, told.year)


def last_lost(said: Said, keys: Keys, told: Told) -> Iterator[Answer]:
    """In which year somebody else had last won."""
    for line in lines_of(said):
        pairs = list(zip(line.contests, wins_known(line, keys), strict=True))
        run = next((n for n, (_, won) in enumerate(pairs) if not won), len(pairs))
        last = line.contests[run : run + 1]
        is_known = run < len(pairs) and pairs[run][1] is False
        then = last[0].polled_on.year if is_known else 0
        holds: bool | None = told.year == then or (told.is_least and 0 < then < told.year)
        if not is_known or (not holds and not _was_polled(said, told.year)):
            holds = None
        reading = Reading(f"last not won, {line.words}", None, f"lost in {then}", line.rows(*last))
        yield holds, reading, str(then)


def not_lost(said: Said, keys: Keys, told: Told) -> Iterator[Answer]:
    """Since when a label had not lost: the last poll that it did not win, or the one after."""
    for line in lines_of(said):
        pairs = list(zip(line.contests, wins_known(line, keys), strict=True))
        run = next((n for n, (_, won) in enumerate(pairs) if not won), len(pairs))
        if not run:
            yield False, Reading(f"last not won, {line.words}", None, "it lost the one before"), ""
            continue
        is_known = run < len(pairs) and pairs[run][1] is False
        then = pairs[run][0].polled_on.year if is_known else 0
        first = line.contests[run - 1].polled_on.year
        holds: bool | None = told.year in (then, first) or (told.is_least and first <= told.year)
        if not holds and (not is_known and told.year < first):
            holds = None
        if not holds and not _was_polled(said, told.year):
            holds = None
        why = f"it won all from {line.contests[run - 1].election.name}"
        rows = line.rows(line.contests[run - 1])
        yield holds, Reading(f"last not won, {line.words}", None, why, rows), str(then or first)


def never(said: Said, keys: Keys, told: Told) -> Iterator[Answer]:
    """That a label had won none before this contest."""
    every = [(line, *last_win(line, keys)) for line in lines_of(said)]
    by_name = {line.words for line, last, *_ in every if last and BY_NAME in line.words}
    for line, last, _, reading in every:
        is_sure = (told.is_whole or line.is_new) and not line.may_hide(keys)
        is_younger = line.words.replace(",", f"{BY_NAME},", 1) in by_name
        is_younger = is_younger or f"{line.words}{BY_NAME}" in by_name
        holds: bool | None = False if last else ((is_sure and not is_younger) or None)
        yield holds, reading, str(last.polled_on.year) if last else ""


BY_NAME = ", by name"
"""What tells a line of the seat's own name, whose wins count though its area had none."""


def first_ever(said: Said, keys: Keys, told: Told) -> Iterator[Answer]:
    """That a label has won this contest, and none before."""
    is_now = won_by(said, keys)
    for holds, reading, right in never(said, keys, told):
        yield holds if is_now else None, reading, right


def always(said: Said, keys: Keys, told: Told) -> Iterator[Answer]:
    """That a label had won every contest before this one."""
    for line in lines_of(said):
        wins = wins_known(line, keys)
        lost = [one for one, won in zip(line.contests, wins, strict=True) if won is False]
        holds: bool | None = False if lost else (line.is_new and all(wins)) or None
        why = f"it lost in {lost[0].election.name}" if lost else f"it won all {len(wins)}"
        reading = Reading(f"wins, {line.words}", None, why, line.rows(*lost[:2]))
        yield holds, reading, str(lost[0].polled_on.year) if lost else ""


def since_the_war(said: Said, keys: Keys, told: Told) -> Iterator[Answer]:
    """That a label has won for the first time since the war."""
    for line in lines_of(said) if won_by(said, keys) else ():
        pairs = _since(line, keys, THE_WAR)
        won = [one for one, has_won in pairs if has_won]
        is_known = all(has_won is not None for _, has_won in pairs)
        holds: bool | None = False if won else (is_known or None)
        _, _, reading = last_win(line, keys)
        yield holds, reading, str(won[0].polled_on.year) if won else ""


def only(said: Said, keys: Keys, told: Told) -> Iterator[Answer]:
    """The one contest, of a year or this one, that a label has won, since a year or ever."""
    own = said.scene.contest
    for line in _with_now(said):
        pairs = _since(line, keys, told.until)
        won = [one for one, has_won in pairs if has_won]
        years = sorted({one.polled_on.year for one in won})
        wanted = told.year or own.polled_on.year
        holds: bool | None = years == [wanted] or sorted(
            {*years} - {own.polled_on.year, told.until}
        ) == [wanted]
        is_known = all(has_won is not None for _, has_won in pairs) and line.is_new
        if not holds and wanted not in years and len(years) < 2:
            holds = None if not is_known else holds
        elif holds and not (is_known or told.until):
            holds = None
        why = f"it won in {', '.join(map(str, years)) or 'none'}"
        yield (
            holds,
            Reading(f"wins, {line.words}", None, why, line.rows(*won)),
            ", ".join(map(str, years)),
        )


def of_the_last(said: Said, keys: Keys, told: Told) -> Iterator[Answer]:
    """How many of the last so many contests a label won, with this one or without."""
    size = int(told.of.value) if told.of is not None else 0
    for line in (*lines_of(said), *_with_now(said)):
        pairs = list(zip(line.contests, wins_known(line, keys), strict=True))[:size]
        won = [one for one, has_won in pairs if has_won]
        if len(pairs) < size:
            continue
        holds = _fits(told, len(won)) if all(one is not None for _, one in pairs) else None
        why = f"won {len(won)} of {len(pairs)}"
        yield holds, Reading(f"wins, {line.words}", None, why, line.rows(*won)), str(len(won))


def years_held(said: Said, keys: Keys, told: Told) -> Iterator[Answer]:
    """For how many years a label had held the seat: from its first win in a row, up to the loss."""
    now = said.scene.contest.polled_on
    likely, rest = _runs(said, keys, told)
    for run in likely:
        first = run.contests[-1].polled_on
        holds: bool | None = _so_long(told, first, now)
        if not holds and (not run.is_whole or told.unit.startswith("decade") or rest):
            holds = None
        yield holds, run.reading, str(now.year - first.year)


def years_without(said: Said, keys: Keys, told: Told) -> Iterator[Answer]:
    """How many years lie between a label's last win, or the loss after it, and this contest."""
    now = said.scene.contest.polled_on
    for line in lines_of(said):
        wins = wins_known(line, keys)
        at = next((n for n, won in enumerate(wins) if won), None)
        is_hidden = None in wins[:at]
        if at is None:
            yield None, Reading(f"last win, {line.words}", None, line.begins), ""
            continue
        ends = [line.contests[at], *line.contests[max(0, at - 1) : at]]
        holds: bool | None = any(_so_long(told, one.polled_on, now) for one in ends)
        if not holds and (is_hidden or told.unit.startswith("decade")):
            holds = None
        why = f"it last won in {ends[0].election.name}"
        reading = Reading(f"last win, {line.words}", None, why, line.rows(*ends))
        yield holds, reading, str(now.year - ends[0].polled_on.year)


def _so_long(told: Told, first: date, last: date) -> bool:
    """Whether a number of years, or of decades, lies between two days."""
    span = (last - first).days / A_YEAR
    if told.unit.startswith("decade"):
        return any(_fits(told, n) for n in (int(span // A_DECADE), round(span / A_DECADE)))
    return any(_fits(told, n) for n in {int(span), round(span), last.year - first.year})


def times_won(said: Said, keys: Keys, told: Told) -> Iterator[Answer]:
    """How many contests since a year a label won, with this one or without."""
    for line in (*lines_of(said), *_with_now(said)):
        pairs = _since(line, keys, told.year)
        won = [one for one, has_won in pairs if has_won]
        is_known = all(has_won is not None for _, has_won in pairs)
        is_reached = line.contests[-1].polled_on.year <= told.year or line.is_new
        holds = _fits(told, len(won)) if is_known and is_reached else None
        reading = Reading(f"wins, {line.words}", None, f"won {len(won)}", line.rows(*won))
        yield holds, reading, str(len(won))
