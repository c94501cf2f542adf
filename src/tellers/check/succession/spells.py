"""Whether it is the first of a party's wins or another, how often it had won, how long it was out.

Each is asked of the same lines as a seat's runs are: general elections alone and every contest, by
area and by name (`rules.md` 8). Of a seat that is older than the record nobody can tell.
"""

from collections.abc import Iterator, Sequence

from tellers.check.measure.query import Reading
from tellers.check.measure.when import first_past
from tellers.check.past import words as past
from tellers.check.past.firsts import last_win
from tellers.check.past.line import Line, lines_of, older_runs, won_by
from tellers.check.past.spans import is_so_long
from tellers.check.statement.said import Answer, Said

Keys = Sequence[str]
OFTEN = {"once": 1, "twice": 2, "thrice": 3}


def _is_whole(said: Said, line: Line, keys: Keys) -> bool:
    """Whether a line tells of every win that a party can have had."""
    is_new = bool(said.marked.find(past.SINCE_IT_BEGAN)) or line.is_new
    return is_new and not line.may_hide(keys)


def nth_ever(said: Said, keys: Keys) -> Iterator[Answer]:
    """That somebody is the first of a party to win, or another: false where none had before."""
    number = int(said.marked.mark(said.match["nth"]).amount.value)
    is_now = won_by(said, keys)
    for line in lines_of(said):
        last, _, reading = last_win(line, keys)
        is_whole = _is_whole(said, line, keys)
        if number == 1:
            holds = False if last else (is_whole or None)
            yield holds if is_now else None, reading, str(last.polled_on.year) if last else ""
        else:
            is_false = last is None and is_whole and is_now
            yield False if is_false else None, reading, "1"


def so_often(said: Said, keys: Keys) -> Iterator[Answer]:
    """That a party had won a seat so often before, or not more than so often."""
    symbol = said.match["often"]
    number = OFTEN.get(symbol) or int(said.marked.mark(symbol.split()[0]).amount.value)
    for line in lines_of(said):
        wins = line.wins(keys)
        won = [one for one, has in zip(line.contests, wins, strict=True) if has]
        is_whole = _is_whole(said, line, keys)
        years = ", ".join(str(one.polled_on.year) for one in won) or "none"
        why = f"{len(won)}: {years}; {line.begins}"
        reading = Reading(f"wins, {line.words}", len(won), why, line.rows(*won))
        holds: bool | None = len(won) == number if is_whole else None
        if len(won) > number:
            holds = False
        yield holds, reading, str(len(won))


def years_out(said: Said, keys: Keys) -> Iterator[Answer]:
    """For how many years the party that has won now had not held a seat, or not won it."""
    now = said.scene.now
    won = first_past(now) if now is not None else None
    if won is None or (keys and said.match.groupdict().get("who") and won.label.key not in keys):
        return
    day = said.scene.contest.polled_on
    for line in lines_of(said):
        lost, run = next(iter(older_runs(line, (won.label.key,))), (None, None))
        if lost is None or run is None or line.wins((won.label.key,))[:1] == [True]:
            continue
        is_rule = said.match.groupdict().get("rule")  # of another party, since it was lost
        days = (lost.polled_on, *([] if is_rule else [run.contests[0].polled_on]))
        holds: bool | None = any(is_so_long(said, one, day) for one in days)
        if not holds and said.match["unit"] == "decades":
            holds = None
        why = f"it was lost in {lost.polled_on.year}"
        reading = Reading(f"lost, {line.words}", None, why, line.rows(lost))
        yield holds, reading, str(day.year - lost.polled_on.year)


def last_ago(said: Said, keys: Keys) -> Iterator[Answer]:
    """How many years ago a party had last held a seat, or won it."""
    day = said.scene.contest.polled_on
    for line in lines_of(said):
        lost, run = next(iter(older_runs(line, keys)), (None, None))
        if lost is None or run is None:
            continue
        days = (lost.polled_on, run.contests[0].polled_on)
        holds: bool | None = any(is_so_long(said, one, day) for one in days)
        if not holds and said.match["unit"] == "decades":
            holds = None
        why = f"it last won in {run.contests[0].polled_on.year}, and lost in {lost.polled_on.year}"
        reading = Reading(f"last held, {line.words}", None, why, line.rows(lost))
        yield holds, reading, str(day.year - lost.polled_on.year)
