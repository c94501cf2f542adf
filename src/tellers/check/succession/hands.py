"""In whose hands a seat was: when it last changed them, and when a party that had it lost it.

A seat is in the hands of a party from the poll that it won to the one that it lost: whoever says
that it "was" a party's until a year means the second. Asked of the same lines as a seat's runs are
(`rules.md` 8); of a year in which nobody voted here, as far as is known, nothing is said.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from tellers.check.measure.query import Reading
from tellers.check.measure.when import first_past
from tellers.check.past.line import Line, lines_of, older_runs, runs_of, won_by
from tellers.check.past.spans import is_so_long
from tellers.check.scene import Person
from tellers.check.statement.said import Answer, Said, first_of, title
from tellers.record import figures
from tellers.record.contests import Contest
from tellers.style.names import style_of

Keys = Sequence[str]


def _year(said: Said, group: str = "year") -> int:
    return said.marked.mark(said.match[group]).dated.on.year


def _was_polled(said: Said, year: int) -> bool:
    """Whether there was a general election in a year: of old by-elections the record lacks many."""
    return any(e.polled_on.year == year for e in said.page.record.general_elections())


def _holders(line: Line) -> list[str]:
    """In whose hands each contest of a line left the seat; empty where nobody can tell."""
    found = (figures.find_winner(line.record.returns[one.id]) for one in line.contests)
    return [figures.hands(won.label.key) if won else "" for won in found]


def changed(said: Said, _: Keys) -> Iterator[Answer]:
    """Since when a seat had not changed hands: the poll that last changed them, or the first."""
    year = _year(said)
    for line in lines_of(said):
        holders = _holders(line)
        same = next((n for n, one in enumerate(holders) if one != holders[0]), len(holders))
        began = line.contests[same - 1].polled_on.year
        is_sure = same < len(holders) and holders[same] != ""
        is_life = same == len(holders) and line.is_new
        holds: bool | None = began == year and bool(holders[0])
        if holds and not (is_sure or is_life):
            holds = None
        if not holds and (not holders[0] or (year < began and not is_sure)):
            holds = None
        if holds is False and not _was_polled(said, year):
            holds = None
        why = f"in the same hands from {line.contests[same - 1].election.name}"
        reading = Reading(f"change of hands, {line.words}", None, why, line.rows(*line.contests))
        yield holds, reading, str(began)


def _spells(said: Said, keys: Keys) -> Iterator[tuple[Line, Contest, int, bool]]:
    """A party's spells: their line, the poll that ended each, when it began, if that is sure."""
    for line in lines_of(said):
        if not won_by(said, keys) and line.contests[0].id in line.record.returns:
            for run in runs_of(said, keys):
                if run.line.words == line.words:
                    began = run.contests[-1].polled_on.year
                    yield line, said.scene.contest, began, run.is_whole
        for lost, run in older_runs(line, keys):
            yield line, lost, run.contests[-1].polled_on.year, run.is_whole


def lost_in(said: Said, keys: Keys) -> Iterator[Answer]:
    """In which year a party lost the seat, which it had held until then.

    One that came second in that year may be said to have lost it too, though it never had it.
    """
    year = _year(said)
    symbol = said.match.groupdict().get("who")
    who = said.page_who(symbol) if symbol else None
    ends = [(line, lost) for line, lost, *_ in _spells(said, keys)]
    for line, lost in ends:
        then = lost.polled_on.year
        holds: bool | None = then == year
        if not holds and (not _was_polled(said, year) or _was_second(said, keys, year)):
            holds = None
        if isinstance(who, Person) and lost.id not in {there.id for there, _ in who.standings}:
            holds = None  # another of his party, or he elsewhere
        why = f"it lost in {lost.election.name}"
        yield holds, Reading(f"lost, {line.words}", None, why, line.rows(lost), lost.id), str(then)


def _was_second(said: Said, keys: Keys, year: int) -> bool:
    """Whether a party fought a seat in a year and was beaten into second place."""
    lines = {figures.hands(key) for key in keys}
    for frame in said.scene.in_year(year):
        votes = sorted(figures.party_votes(frame.result).items(), key=lambda one: -one[1])
        if figures.hands(votes[1][0] if len(votes) > 1 else "") in lines:
            return True
    return False


def until(said: Said, keys: Keys) -> Iterator[Answer]:
    """Until when a seat was a party's: it had won the last poll before, and lost that one."""
    year = _year(said)
    for line, lost, began, _ in _spells(said, keys):
        then = lost.polled_on.year
        holds: bool | None = then == year
        if not holds and not _was_polled(said, year):
            holds = None
        why = f"{began} to {then}"
        yield holds, Reading(f"held, {line.words}", None, why, line.rows(lost), lost.id), str(then)


def spell(said: Said, keys: Keys) -> Iterator[Answer]:
    """From when until when a seat was a party's."""
    first, last = _year(said, "began"), _year(said, "ended")
    for line, lost, began, is_whole in _spells(said, keys):
        then = lost.polled_on.year
        if began != first and then != last:
            continue  # of another spell
        holds: bool | None = (began, then) == (first, last)
        if not holds and then == last and first < began and not is_whole:
            holds = None
        if not holds and not all(_was_polled(said, one) for one in (first, last)):
            holds = None
        why = f"{began} to {then}"
        reading = Reading(f"held, {line.words}", None, why, line.rows(lost), lost.id)
        yield holds, reading, str(began if then == last else then)


def gained_in(said: Said, keys: Keys) -> Iterator[Answer]:
    """In which year a party had gained a seat: it won then, and had not won the poll before."""
    year, own = _year(said), said.scene.contest
    lines = {figures.hands(key) for key in keys}
    for line in lines_of(said):
        every = replace(line, contests=(own, *line.contests))
        if own.id not in line.record.returns:
            every = line
        held = [one in lines if one else None for one in _holders(every)]
        pairs = zip(every.contests, held, held[1:], strict=False)
        gains = [one for one, now, before in pairs if now and before is False]
        then = next((n for n, one in enumerate(every.contests) if one.polled_on.year == year), None)
        holds: bool | None = year in {one.polled_on.year for one in gains}
        if not holds and (then is None or None in held[then : then + 2] or then + 1 >= len(held)):
            holds = None
        near = min(gains, key=lambda one: abs(one.polled_on.year - year), default=None)
        why = f"it gained it in {near.election.name}" if near else "it gained it in no year"
        reading = Reading(f"gained, {line.words}", None, why, line.rows(*([near] if near else [])))
        yield holds, reading, str(near.polled_on.year) if near else ""


def has_changed(said: Said, _: Keys) -> Iterator[Answer]:
    """That the seat has changed hands at this contest, or has not."""
    now = first_past(said.scene.now) if said.scene.now else None
    if now is None or said.words.when(said.marked) is not None:
        return
    for frame in said.scene.then:
        before = first_of(frame)
        if before is not None:
            is_same = figures.hands(before[1]) == figures.hands(now.label.key)
            is_same = is_same or "spk" in (before[1], now.label.key)
            holds = is_same is bool(said.match["not"])
            then, held = (title(said.page, None, one) for one in (before[1], now.label.key))
            why = f"{then} first then, {held} now"
            reading = Reading(f"hands, {frame.words}", None, why, (frame.row,))
            yield holds, reading, "hold" if is_same else "gain"


def lost_ago(said: Said, keys: Keys) -> Iterator[Answer]:
    """How many years ago a party had lost the seat."""
    day = said.scene.contest.polled_on
    for line, lost, *_ in _spells(said, keys):
        holds: bool | None = is_so_long(said, lost.polled_on, day)
        if not holds and said.match["unit"] == "decades":
            holds = None
        why = f"it lost in {lost.election.name}"
        reading = Reading(f"lost, {line.words}", None, why, line.rows(lost), lost.id)
        yield holds, reading, str(day.year - lost.polled_on.year)


def gained_from(said: Said, keys: Keys) -> Iterator[Answer]:
    """From which party a seat was gained in a year; of a year in which it was not, nothing."""
    year, own = _year(said), said.scene.contest
    lines = {figures.hands(key) for key in keys}
    off = {
        figures.hands(key) for key in getattr(said.marked.mark(said.match["off"]).value, "keys", ())
    }
    for line in lines_of(said):
        contests = (own, *line.contests) if own.id in line.record.returns else line.contests
        holders = _holders(replace(line, contests=contests))
        for one, now, before in zip(contests, holders, holders[1:], strict=False):
            if one.polled_on.year == year and now in lines and before and before not in lines:
                party = style_of(said.page.record.parties, before).name
                why = f"{party} had won the one before"
                rows = line.rows(one)
                reading = Reading(f"gained from, {line.words}", None, why, rows, one.id)
                yield before in off, reading, party


def terms_held(said: Said, keys: Keys) -> Iterator[Answer]:
    """For how many Parliaments a party had held the seat, up to this contest or before another."""
    amount = said.marked.mark(said.match["n"]).amount
    older = [run for line in lines_of(said) for _, run in older_runs(line, keys)]
    for run in (*runs_of(said, keys), *older):
        generals = [one for one in run.contests if one.election.is_general]
        known = {len(generals), len(run.contests)}
        holds: bool | None = any(amount.fits(count) for count in known)
        if not holds and not run.is_all and amount.value > len(run.contests):
            holds = None
        yield holds, run.reading, str(len(generals))
