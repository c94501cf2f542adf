"""Spans of a seat's past: for how many years a party held it, from when until when, since when not.

A span runs from the contest that a party won first to the one that it lost, or to the text's own.
"""

from collections.abc import Iterator, Sequence
from datetime import date

from tellers.check.claims import Verdict
from tellers.check.grammar import around, runs
from tellers.check.grammar.words import compiled
from tellers.check.measure.query import Reading
from tellers.check.past import words
from tellers.check.past.line import (
    Line,
    Run,
    lines_of,
    may_be_a_by_election,
    older_runs,
    runs_of,
    subject,
    won_by,
)
from tellers.check.scene import Parties, Person, Who, keys_of
from tellers.check.statement.member import person_wins
from tellers.check.statement.said import Answer, Said, answered, first_of
from tellers.record.contests import Contest

Keys = Sequence[str]
YEAR = 365.25
A_DECADE = 10
DATED_SINCE = 1997
"""From this year on the spells of members are dated, and none began at a by-election unknown."""
THE_WAR = 1945
"""The year since which "since the war" counts."""


def _year(said: Said, group: str = "year") -> int:
    symbol = said.match.groupdict().get(group)
    return said.marked.mark(symbol).dated.on.year if symbol else 0


def is_so_long(said: Said, first: date, last: date) -> bool:
    """Whether a number of years, or of decades, is so long, in whole years or by the calendar."""
    amount, years = said.marked.mark(said.match["n"]).amount, (last - first).days / YEAR
    if said.match["unit"] == "decades":
        return any(amount.fits(n) for n in (int(years // A_DECADE), round(years / A_DECADE)))
    if amount.decimals:  # "two and a half years"
        return abs(years - float(amount.value)) < A_PART
    return any(amount.fits(n) for n in {int(years), round(years), last.year - first.year})


A_PART = 0.4
"""Of a year, by which "two and a half" may be off."""


def years_held(said: Said, keys: Keys) -> Iterator[Answer]:
    """For how many years a party had held a seat, up to this contest."""
    now = said.scene.contest.polled_on
    after = said.marked.skeleton[said.match.end() :]
    may_be_rule = bool(words.MAY_BE_RULE.match(after)) and not said.match.groupdict().get("who2")
    amount = said.marked.mark(said.match["n"]).amount
    is_loose = said.match["unit"] == "decades" or (may_be_rule and _is_of_government(said))
    for run in runs_of(said, keys):
        first = run.contests[-1].polled_on
        holds: bool | None = is_so_long(said, first, now)
        is_longer = amount.value * _unit(said) > now.year - first.year
        is_open = is_loose or (is_longer and not run.is_whole)
        began = now.year - int(amount.value * _unit(said))  # at a by-election, it may be
        is_early = began < DATED_SINCE and may_be_a_by_election(said, run, began)
        if not holds and (is_open or is_early):
            holds = None
        why = f"{first.year} to {now.year}; {run.reading.why}"
        reading = Reading(f"years held, {run.line.words}", None, why, run.reading.cites)
        yield holds, reading, str(now.year - first.year)


def every_for(said: Said, keys: Keys) -> Iterator[Answer]:
    """That a party had won every election for so many years: for longer, it may be."""
    now = said.scene.contest.polled_on
    years = said.marked.mark(said.match["n"]).amount.value * _unit(said)
    for run in runs_of(said, keys):
        first = run.contests[-1].polled_on
        is_life = run.contests[-1] == run.line.contests[-1] and run.line.is_new
        holds: bool | None = now.year - first.year >= years
        if not holds and not (run.is_whole or is_life):
            holds = None
        why = f"{first.year} to {now.year}; {run.reading.why}"
        reading = Reading(f"years held, {run.line.words}", None, why, run.reading.cites)
        yield holds, reading, str(now.year - first.year)


def _unit(said: Said) -> int:
    return A_DECADE if said.match["unit"] == "decades" else 1


def _is_of_government(said: Said) -> bool:
    """Whether so many years are those for which a party governed the country."""
    return int(said.marked.mark(said.match["n"]).amount.value) in GOVERNED


GOVERNED = frozenset({5, 6, 7, 9, 10, 11, 13, 14, 17, 18})
"""Years of a party in government that are told of on a night: 1979 to 1997, 2010 to 2024."""


def years_after(said: Said, keys: Keys) -> Iterator[Answer]:
    """How many years before this contest a party had lost the seat, or last won it."""
    now, is_lost = said.scene.contest.polled_on, said.match["verb"] not in ("held", "won")
    for line in lines_of(said):
        lost, run = next(iter(older_runs(line, keys)), (None, None))
        if lost is None or run is None or not won_by(said, keys):
            continue
        day = lost.polled_on if is_lost else run.contests[0].polled_on
        holds = is_so_long(said, day, now) or (
            not is_lost and is_so_long(said, lost.polled_on, now)
        )
        why = f"it was lost in {lost.polled_on.year}"
        reading = Reading(f"lost, {line.words}", None, why, line.rows(lost))
        yield (
            holds or (None if said.match["unit"] == "decades" else False),
            reading,
            str(now.year - day.year),
        )


def not_lost(said: Said, keys: Keys) -> Iterator[Answer]:
    """Since when a party had not lost: the year of the last contest that it did not win.

    The year in which its run began may be meant as well.
    """
    year, is_least = _year(said), bool(said.match["least"])
    for line in lines_of(said):
        pairs = list(zip(line.contests, line.wins(keys), strict=True))
        run = next((n for n, (_, won) in enumerate(pairs) if not won), len(pairs))
        if not run:
            continue
        first, last = line.contests[run - 1], line.contests[run : run + 1]
        is_known = run < len(pairs) and pairs[run][1] is False
        then = last[0].polled_on.year if is_known else 0
        began = first.polled_on.year
        holds: bool | None = year in (then, began)
        holds = holds or (is_least and (began <= year or line.has_all_since(year, keys)))
        if not holds and (not is_known or year > then):
            holds = None
        why = f"it won all from {first.election.name}"
        right = str(then or first.polled_on.year)
        yield holds, Reading(f"last not won, {line.words}", None, why, line.rows(*last)), right


def lost_in(said: Said, keys: Keys) -> Iterator[Answer]:
    """In which year a run of so many wins ended: it may be an old by-election, which we lack."""
    year, amount = _year(said), said.marked.mark(said.match["n"]).amount
    generals = {one.polled_on.year for one in said.page.record.general_elections()}
    for line, lost, run in _spells(said, keys):
        if amount.fits(len(run.contests)):
            ended = lost.polled_on.year
            why = f"it lost in {lost.election.name}"
            reading = Reading(f"lost, {line.words}", None, why, line.rows(lost))
            yield ended == year or (False if year in generals else None), reading, str(ended)


def last_lost(said: Said, keys: Keys) -> Iterator[Answer]:
    """In which year a party had last lost: the last contest that it did not win before a run."""
    year = _year(said)
    for line in lines_of(said):
        pairs = list(zip(line.contests, line.wins(keys), strict=True))
        run = next((n for n, (_, won) in enumerate(pairs) if not won), len(pairs))
        is_known = run < len(pairs) and pairs[run][1] is False
        last = line.contests[run : run + 1]
        then = last[0].polled_on.year if is_known else 0
        reading = Reading(f"last not won, {line.words}", None, f"lost in {then}", line.rows(*last))
        yield (year == then if is_known else None), reading, str(then)


def _spells(said: Said, keys: Keys) -> Iterator[tuple[Line, Contest, Run]]:
    for line in lines_of(said):
        if not won_by(said, keys):
            run = next((one for one in runs_of(said, keys) if one.line.words == line.words), None)
            if run is not None:
                yield line, said.scene.contest, run
        for lost, older in older_runs(line, keys):
            yield line, lost, older


def spell_from(said: Said, keys: Keys) -> Iterator[Answer]:
    """In which year a spell began that ended in another."""
    began, ended = _year(said), _year(said, "last")
    for _, lost, run in _spells(said, keys):
        first = run.contests[-1].polled_on.year
        if ended in (lost.polled_on.year, run.contests[0].polled_on.year):
            holds = True if began == first else (False if run.is_whole else None)
            told = run.reading
            cites = (*run.line.rows(lost), *told.cites)
            yield holds, Reading(told.words, told.value, told.why, cites, lost.id), str(first)


def spell_to(said: Said, keys: Keys) -> Iterator[Answer]:
    """In which year a spell ended that began in another; its last win may be meant."""
    began, ended = _year(said), _year(said, "last")
    for line, lost, run in _spells(said, keys):
        if began == run.contests[-1].polled_on.year:
            why = f"it lost in {lost.election.name}"
            reading = Reading(f"lost, {line.words}", None, why, line.rows(lost), lost.id)
            holds = ended in (lost.polled_on.year, run.contests[0].polled_on.year)
            yield holds, reading, str(lost.polled_on.year)


def only_lost(said: Said, keys: Keys) -> Iterator[Answer]:
    """The one contest since a year, with this one, that a party did not win."""
    year, since = _year(said), _year(said, "since") or THE_WAR
    own = said.scene.contest
    for line in lines_of(said):
        pairs = list(zip(line.contests, line.wins(keys), strict=True))
        inside = [(c, won) for c, won in pairs if c.polled_on.year >= since]
        inside = [(own, won_by(said, keys)), *inside]
        lost = [c for c, won in inside if won is False]
        is_hidden = any(won is None for _, won in inside)
        holds: bool | None = [c.polled_on.year for c in lost] == [year]
        if is_hidden and (holds or len(lost) < 2):
            holds = None
        years = ", ".join(str(c.polled_on.year) for c in lost)
        why = f"it lost in {years}" if lost else "it lost none"
        yield holds, Reading(f"not won, {line.words}", None, why, line.rows(*lost)), years


OF_A_PLACE = compiled(
    r" (?:O\d+|last|bottom|runners? - up|runners?-up|beaten|defeated)(?: [a-z]+){0,3} (?:for|at|in)"
    r"(?: (?:the|a|each|all|of|its|their)){0,4} $"
)
"""What makes a number of elections in a row one of places, and not of wins."""


def streak(said: Said) -> Iterator[Verdict]:
    """How many elections in a row somebody, or a party, has won."""
    before = said.until("span")
    if not runs.ROW.search(f" {said.match['span']} ") and not runs.WON_BEFORE.search(before):
        return
    if runs.CHANGED_HANDS.search(before) or OF_A_PLACE.search(before):
        return
    mark = said.marked.mark(said.match["n"])
    before = before[max(before.rfind(" ; "), 0) :]  # another clause's names are not its own
    who = _whose(said, before)
    if who is None:
        return
    if isinstance(who, Person):
        answers = list(person_wins(said, who, mark.amount))
    else:
        answers = []
        behind = said.after[1:].partition(" , ")[0]  # "in the town from 1955 to 2017"
        if bounds := words.BOUNDS.search(behind) or words.BOUNDS.search(before):
            answers = _run_within(said, keys_of(who), bounds["first"], bounds["last"])
            claimed = str(int(mark.amount.value))
            yield from answered(said, "streak", said.span("span"), answers, claimed)
            return
        begun = words.FROM_YEAR.search(before)
        if begun:
            yield from _run_from(said, keys_of(who), said.marked.mark(begun["y"]).dated.on.year)
            return
        for run in _told_of(said, keys_of(who), before):
            length = len(run.contests)
            is_life = run.contests[-1] == run.line.contests[-1] and run.line.is_new
            is_open = not (run.is_whole or is_life) and mark.amount.value > length
            fits = mark.amount.fits(length)
            holds = True if fits else (None if is_open else False)
            answers.append((holds, run.reading, str(length)))
    claimed = str(int(mark.amount.value))
    yield from answered(said, "streak", said.span("span"), answers, claimed)


def _whose(said: Said, before: str) -> Who | None:
    """Whose wins they are: whoever is named behind them, else the subject."""
    right = said.after[1:]
    behind = words.FOR_WHOM.match(right)
    if runs.AFTER_WINNING.match(before):
        behind = behind or runs.WHO_HAD_WON.match(right)
    return said.page_who(behind["who"]) if behind else _whose_run(said, before)


def _whose_run(said: Said, before: str) -> Who | None:
    """Whose run it is; one that was ended is of the party named behind that, else the holder's."""
    end = runs.PUT_AN_END_TO.search(before)
    if not end:
        return subject(said, before)
    named = around.SUBJECT.findall(f" {before[end.end() :]} ")
    whose = [who for one in named if isinstance(who := said.page_who(one), Person | Parties)]
    held = (first_of(frame) for frame in said.scene.then)
    return next(iter(whose), None) or next((Parties((first[1],)) for first in held if first), None)


def _run_within(said: Said, keys: Keys, first: str, last: str) -> list[Answer]:
    """How many of the elections between two years were won, none of them lost."""
    amount = said.marked.mark(said.match["n"]).amount
    years = [said.marked.mark(symbol).dated.on.year for symbol in (first, last)]
    answers: list[Answer] = []
    for line in lines_of(said):
        pairs = zip(line.contests, line.wins(keys), strict=True)
        inside = [(one, won) for one, won in pairs if years[0] <= one.polled_on.year <= years[1]]
        won = [one for one, has_won in inside if has_won]
        if not won:
            continue
        is_all = len(won) == len(inside) and inside[-1][0].polled_on.year == years[0]
        reading = Reading(
            f"wins, {line.words}", len(won), f"it won {len(won)} of {len(inside)}", line.rows(*won)
        )
        is_so = bool(amount.fits(len(won)))
        answers.append((is_so if is_all else None, reading, str(len(won))))
    return answers


def _told_of(said: Said, keys: Sequence[str], before: str) -> list[Run]:
    """The runs that a count may be of; where it is told of as over, those that had ended first."""
    found = list(runs_of(said, keys))
    of_now = [run for run in found if run.contests[0].id == said.scene.contest.id]
    ended = [run for run in found if run not in of_now]
    is_told_so = (
        runs.WAS_OVER.search(before)
        or runs.PUT_AN_END_TO.search(before)
        or (runs.HAD.search(before) and not ended)
    )
    if not is_told_so:
        return found
    is_of_now = said.marked.letters.isdisjoint("YD")
    if ended and is_of_now and runs.PUT_AN_END_TO.search(before):
        return ended  # whoever won now has ended no older one
    older = [run for line in lines_of(said) for _, run in older_runs(line, keys)]
    if found:
        return [*ended, *older, *of_now]
    amount = said.marked.mark(said.match["n"]).amount
    if amount.value <= MOST_IN_POWER and not said.marked.find(runs.OF_A_SEAT):
        return [run for run in older if amount.fits(len(run.contests))]  # the country's, perhaps
    return older


MOST_IN_POWER = 4
"""No party has won more general elections in a row in the country since 1918."""


def _run_from(said: Said, keys: Sequence[str], year: int) -> Iterator[Verdict]:
    """A run of wins that began in a year, be it over or not."""
    mark = said.marked.mark(said.match["n"])
    found = list(runs_of(said, keys))
    found += [run for line in lines_of(said) for _, run in older_runs(line, keys)]
    answers: list[Answer] = [
        (bool(mark.amount.fits(len(run.contests))), run.reading, str(len(run.contests)))
        for run in found
        if run.contests[-1].polled_on.year == year
    ]
    yield from answered(said, "streak", said.span("span"), answers, str(int(mark.amount.value)))
