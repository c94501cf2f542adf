"""How many of a seat's elections a party won, by the same lines as its runs (`rules.md` 8).

"All seven", "eight out of eight", "six of the nine since 1983": a count of wins is held against a
count of elections. Where the words set no beginning it is that of the seat under its name; of one
that is older than the record nobody can tell.
"""

from collections.abc import Iterator, Sequence

from tellers.check.measure.query import Reading
from tellers.check.past.firsts import last_win, last_wins, whole_lines
from tellers.check.past.line import Line, lines_of, won_by
from tellers.check.statement.said import Answer, Said
from tellers.check.succession import words

Keys = Sequence[str]


def reaches_now(said: Said) -> bool:
    """Whether a count of wins takes in the contest itself: "has now won nine"."""
    text = said.marked.skeleton
    return bool(words.STILL.search(text)) and not words.UP_TO_IT.search(text)


def _since(said: Said) -> int:
    """The year from which elections are counted; nought where the words name none."""
    behind = words.NEXT_CLAUSE.split(said.marked.skeleton[said.match.end() :])[0]
    found = words.SINCE.match(behind) or words.SINCE.search(behind)
    found = found or words.FIRST_OF_THEM.search(behind)
    return said.marked.mark(found["year"]).dated.on.year if found else 0


def _lines(said: Said, keys: Keys) -> Iterator[Line]:
    """The seat's lines: those before this contest, and with it where the party won it."""
    is_now = said.scene.contest.election.is_general and won_by(said, keys)
    if is_now:
        yield from whole_lines(said)
    if not (is_now and reaches_now(said)):
        yield from lines_of(said)
    if not is_now and said.scene.contest.election.is_general:
        yield from whole_lines(said)  # "three of the four": the one that it lost is counted


def _counted(line: Line, keys: Keys, since: int) -> tuple[int, int, bool]:
    """Wins, elections, and whether every one of them is known, from a year on."""
    pairs = zip(line.contests, line.wins(keys), strict=True)
    inside = [won for one, won in pairs if one.polled_on.year >= since]
    begins = line.contests[-1].polled_on.year
    is_whole = begins == since if since and begins >= since else bool(since) or line.is_new
    return sum(won is True for won in inside), len(inside), is_whole and None not in inside


def _answer(line: Line, counted: tuple[int, int, bool], holds: bool, right: str) -> Answer:
    """Whether a count holds; nobody can tell where the line does not know all of its elections."""
    wins, total, is_known = counted
    reading = Reading(
        f"wins, {line.words}", wins, f"{wins} of {total} won", line.rows(*line.contests)
    )
    return holds if is_known else None, reading, right


def all_of(said: Said, keys: Keys) -> Iterator[Answer]:
    """That a party won all of so many elections."""
    amount, since = said.marked.mark(said.match["n"]).amount, _since(said)
    for line in _lines(said, keys):
        found = wins, total, _ = _counted(line, keys, since)
        yield _answer(line, found, wins == total and bool(amount.fits(total)), str(wins))


def so_many_of(said: Said, keys: Keys) -> Iterator[Answer]:
    """That a party won so many of so many elections."""
    many, of = (said.marked.mark(said.match[one]).amount for one in ("n", "m"))
    since = _since(said)
    for line in _lines(said, keys):
        found = wins, total, _ = _counted(line, keys, since)
        is_so = bool(many.fits(wins)) and bool(of.fits(total))
        yield _answer(line, found, is_so, str(wins) if of.fits(total) else f"{wins} of {total}")


def none_since(said: Said, keys: Keys) -> Iterator[Answer]:
    """That nobody of a party had won since a year, or at least for so long, or ever."""
    if said.match["made"]:
        yield from _never(said, keys)
        return
    year = said.marked.mark(said.match["year"]).dated.on.year
    is_least = said.match["least"] is not None
    yield from last_wins(said, keys, year, is_least=is_least)


def _never(said: Said, keys: Keys) -> Iterator[Answer]:
    """That a party had not won since the seat was first fought."""
    for line in lines_of(said):
        last, _, reading = last_win(line, keys)
        is_known = line.is_new and not line.may_hide(keys)
        yield (
            False if last else (is_known or None),
            reading,
            (str(last.polled_on.year) if last else ""),
        )
