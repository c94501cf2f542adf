"""Every election of a span: "at every general election from 1955 to 1992", "the last three".

Who won each is a closed world within the coverage; by area and by name, general elections alone and
every contest are tried in turn (`rules.md` 8). A year of which the line has no contest leaves the
claim open.
"""

from collections.abc import Iterator, Sequence

from tellers.check.claims import Verdict
from tellers.check.grammar import around, runs
from tellers.check.grammar.words import compiled
from tellers.check.measure.query import Reading
from tellers.check.past import words
from tellers.check.past.firsts import whole_lines
from tellers.check.past.line import Line, is_of_generals, lines_of, subject, won_by
from tellers.check.scene import Parties, Person, Who, keys_of
from tellers.check.statement.said import Answer, Said, answered
from tellers.check.succession.counts import reaches_now
from tellers.record import figures
from tellers.record.contests import Contest


def every_election(said: Said) -> Iterator[Verdict]:
    """That a party won each election of a span of years; and how many they were."""
    who = _whose(said)
    if not isinstance(who, Parties) or runs.CHANGED_HANDS.search(said.until("span")):
        return
    if _year(said, "first") is None and not said.match.groupdict().get("m"):
        return  # since when is told further on, or not at all
    behind = runs.IN_ALL.match(said.after[1:])
    count = said.match.groupdict().get("m") or (behind["n"] if behind else "")
    is_since = " since " in said.match["span"]  # since when a run goes on is told elsewhere
    if not is_since and not said.match.groupdict().get("m"):
        answers = [one for line in _with_now(said, who) for one in _all_won(said, line, who)]
        yield from answered(said, "streak", said.span("span"), answers, said.own_words("span"))
    if count:
        yield from _how_many(said, who, count)


def last_elections(said: Said) -> Iterator[Verdict]:
    """That a party won the last so many elections here, before this one or with it."""
    who = _whose(said)
    if not isinstance(who, Parties) or runs.CHANGED_HANDS.search(said.until("span")):
        return
    if some := SOME_OF.search(said.marked.skeleton[: said.match.start("span")]):
        yield from _some_of(said, who, some["some"])
        return
    if NONE_OF.search(said.marked.skeleton[: said.match.start("span")]):
        return
    wanted = int(said.marked.mark(said.match["n"]).amount.value)
    answers: list[Answer] = []
    for line in _with_now(said, who):
        wins = line.wins(keys_of(who))
        run = next((at for at, won in enumerate(wins) if not won), len(wins))
        unknown = run < len(wins) and wins[run] is None
        why = f"{run} in a row before it lost one" if run < len(wins) else f"{run} on record"
        reading = Reading(
            f"wins in a row, {line.words}", None, why, line.rows(*line.contests[:run])
        )
        is_open = run < wanted and (unknown or run == len(wins))
        answers.append((None if is_open else run >= wanted, reading, str(run)))
    yield from answered(said, "streak", said.span("span"), answers, str(wanted))


SOME_OF = compiled(r" (?P<some>[NF]\d+) (?:out )?of $")
"""Some of so many elections: no run."""
NONE_OF = compiled(r" (?:none|not one|not any|few|fewer than half|most|half) (?:out )?of $")
"""What makes so many elections some of which only a few were won, or none."""


def _some_of(said: Said, who: Parties, some: str) -> Iterator[Verdict]:
    """That a party won so many of the last few elections here, with this one or before it."""
    mark, many = said.marked.mark(some), int(said.marked.mark(said.match["n"]).amount.value)
    answers: list[Answer] = []
    for line in (*whole_lines(said), *lines_of(said)) if some[0] == "N" else ():
        wins = line.wins(keys_of(who))[:many]
        count = sum(won is True for won in wins)
        is_known = len(wins) == many and None not in wins
        reading = Reading(
            f"wins among the last {many}, {line.words}", count, f"{count} of {many}",
            line.rows(*line.contests[:many]),
        )  # fmt: skip
        holds = bool(mark.amount.fits(count)) if is_known else None
        answers.append((holds, reading, str(count)))
    claimed = str(mark.amount.value)
    yield from answered(said, "streak", (mark.start, mark.end), answers, claimed)


def nobody_else(said: Said) -> Iterator[Verdict]:
    """That a seat never elected anybody but one party's candidates, or not since a year."""
    who = said.who("who")
    if not isinstance(who, Parties):
        return
    answers = [one for line in _with_now(said, who) for one in _all_won(said, line, who)]
    yield from answered(said, "streak", said.span("span"), answers, said.own_words("span"))


def hands_changed(said: Said) -> Iterator[Verdict]:
    """That a seat changed hands at each of so many elections, or at each since a year."""
    contest = said.scene.contest
    answers: list[Answer] = []
    for line in lines_of(said):
        every = (contest, *line.contests) if contest.id in line.record.returns else line.contests
        run = _changes(line, every)
        first = _year(said, "first")
        if first is not None:
            wanted = [one for one in every if one.polled_on.year > first]
            holds = len(wanted) > 0 and len(run) >= len(wanted)
        else:
            wanted_run = said.marked.mark(said.match["n"]).amount.value
            is_of_last = " of " in said.match["span"]  # it may have changed hands before those too
            holds = len(run) >= wanted_run if is_of_last else len(run) == wanted_run
        why = f"another party at each of the last {len(run)}"
        reading = Reading(f"changes of hands, {line.words}", None, why, line.rows(*run))
        answers.append((holds, reading, str(len(run))))
    claimed = said.own_words("span")
    yield from answered(said, "streak", said.span("span"), answers, claimed)


def hands_so_often(said: Said) -> Iterator[Verdict]:
    """That a seat has changed hands so many times in its last so many elections."""
    contest = said.scene.contest
    often = said.marked.mark(said.match["o"]).amount.value
    number = int(said.marked.mark(said.match["n"]).amount.value)
    answers: list[Answer] = []
    for line in lines_of(said):
        every = (contest, *line.contests) if contest.id in line.record.returns else line.contests
        if len(every) <= number:
            continue
        changes = sum(bool(_changes(line, every[n : n + 2])) for n in range(number))
        why = f"{changes} of the last {number}"
        rows = line.rows(*every[:number])
        reading = Reading(f"changes of hands, {line.words}", None, why, rows)
        answers.append((changes == often, reading, str(changes)))
    yield from answered(said, "streak", said.span("span"), answers, said.own_words("span"))


def _changes(line: Line, every: Sequence[Contest]) -> list[Contest]:
    """The newest contests at each of which another line won than at the one before."""
    found: list[Contest] = []
    for now, before in zip(every, every[1:], strict=False):
        pair = [figures.find_winner(line.record.returns[one.id]) for one in (now, before)]
        hands = [figures.lineage(won.label.key) if won else "" for won in pair]
        if "" in hands or hands[0] == hands[1]:
            break
        found.append(now)
    return found


# --------------------------------------------------------------------- of whom


THEY_WON = compiled(r"^ (?:, )?(?:the )?(?P<who>P\d+) (?:{ADV})*(?:{WIN}|{HOLD}|represented) ")
"""Who won, told behind the elections: "at every election between 1983 and 2017, Labour won it"."""


A_MEMBER_DID = compiled(
    r" C\d+ (?:{ADV})*(?:(?:had|has) (?:{ADV})*)?(?:{WIN}|{HOLD}|represented|kept) "
    r"(?:(?!P\d)[^ ]+ )*$"
)
"""A member who won, up to the span: of what follows a party is not told."""


def _whose(said: Said) -> Who | None:
    """The party whose run it is: named for itself, else before the span, else right behind it."""
    if said.match.groupdict().get("who"):
        return said.who("who")
    right = said.after[1:]
    after = runs.WENT_TO.match(right) or THEY_WON.match(right) or words.FOR_WHOM.match(right)
    if after:
        return said.page_who(after["who"])
    before = said.until("span")
    clause = before[max(before.rfind(mark) for mark in ";:") + 1 :]
    if A_MEMBER_DID.search(f" {clause} "):
        return None  # it is a member's run, whatever party was named before
    named = [m["who"] for m in around.SUBJECT.finditer(f" {clause} ") if m["who"][0] == "P"]
    who = said.page_who(named[-1]) if named else subject(said, clause)
    return who if not isinstance(who, Person) else None


def _with_now(said: Said, who: Parties) -> Iterator[Line]:
    """The lines of the seat, with this contest in front where the party won it."""
    contest = said.scene.contest
    if _year(said, "first") is not None:
        yield from _whole(said)
    counts = contest.election.is_general or not is_of_generals(said)
    for line in lines_of(said):
        if counts and won_by(said, keys_of(who)) and contest.id in line.record.returns:
            every = (contest, *line.contests)
            yield Line(line.words, every, line.record, with_merged=line.with_merged)
            if reaches_now(said):
                continue
        yield line


def _whole(said: Said) -> Iterator[Line]:
    """Every contest under the seat's name until the text appeared: a profile tells of any year."""
    record, until = said.page.record, said.page.published
    named = [
        one
        for one in reversed(said.scene.named)
        if one.id in record.returns and (until is None or one.polled_on <= until)
    ]
    generals = tuple(one for one in named if one.election.is_general)
    if until is not None and generals:
        yield Line("general elections, by name", generals, record)


# ------------------------------------------------------------------- a span


def _year(said: Said, group: str) -> int | None:
    symbol = said.match.groupdict().get(group)
    if not symbol and not said.match.groupdict().get("first"):
        found = words.BOUNDS.search(said.before)
        symbol = found[group] if found else None
    return said.marked.mark(symbol).dated.on.year if symbol else None


BEFORE = compiled(r" (?:before|until|till|up to|prior to) (?:the )?(?P<year>[YD]\d+)(?= )")
"""The year in which a run was at its end, wherever the sentence names it."""


def _within(said: Said, line: Line) -> list[int]:
    """Which contests of a line are in the span of years that the words name."""
    first, last = _year(said, "first"), _year(said, "last")
    is_until = said.match.groupdict().get("how") in ("until", "till")
    if last is None and (ended := said.marked.find(BEFORE)):
        last, is_until = said.marked.mark(ended["year"]).dated.on.year, True
    years = [one.polled_on.year for one in line.contests]
    return [
        at
        for at, year in enumerate(years)
        if (first is None or year >= first)
        and (last is None or year < last or (year == last and not is_until))
    ]


def _all_won(said: Said, line: Line, who: Parties) -> Iterator[Answer]:
    """Whether a party won every contest of the span; None where the line does not reach it."""
    inside, first = _within(said, line), _year(said, "first")
    if not inside:
        return
    wins = line.wins(keys_of(who))
    oldest = line.contests[inside[-1]].polled_on.year
    won = [wins[at] for at in inside]
    lost = [line.contests[at] for at in inside if wins[at] is False]
    newest, last = line.contests[inside[0]].polled_on.year, _year(said, "last")
    how = said.match.groupdict().get("how")
    is_until = how in ("until", "till")
    if how and [one.polled_on.year for one in lost] == [last] and len(inside) > 1:
        lost, won = [], won[1:]  # "from 1997 to 2010": until it was lost
    is_reached = (first is None or oldest == first) and (last is None or is_until or newest == last)
    holds: bool | None = False if lost else (True if all(won) and is_reached else None)
    if how and holds and IS_ITS.match(said.match[0]) and (ended := _ended(line, wins, last)):
        holds = False  # it was the party's until it lost
        yield holds, Reading(f"wins, {line.words}", None, f"it lost in {ended}", ()), ended
        return
    is_run = said.match.groupdict().get("how") or (last is None and first is not None)
    if is_run and holds:
        earlier = wins[inside[-1] + 1 : inside[-1] + 2]
        holds = False if earlier == [True] else holds  # a run begins in the year that is told
    years = ", ".join(str(one.polled_on.year) for one in lost)
    why = f"it lost in {years}" if lost else f"it won all {len(inside)}"
    rows = line.rows(*(lost or [line.contests[at] for at in inside]))
    yield holds, Reading(f"wins, {line.words}", None, why, rows), str(len(inside) - len(lost))


IS_ITS = compiled(r" (?:was|been|stayed|remained) ")
"""Of what a seat was from one year to another, and not whom it elected in them."""


def _ended(line: Line, wins: Sequence[bool | None], last: int | None) -> str:
    """When a run ended that went on past a year; nothing where it did not, or still does."""
    then = next((n for n, one in enumerate(line.contests) if one.polled_on.year == last), None)
    if then is None or not wins[then]:
        return ""
    after = [n for n in range(then) if wins[n] is False]
    return str(line.contests[after[-1]].polled_on.year) if after else ""


def _is_cut(said: Said, line: Line, inside: Sequence[int]) -> bool:
    """Whether a span may have begun before the record did."""
    first, oldest = _year(said, "first"), line.contests[-1].polled_on.year
    is_whole = line.is_new or (first is not None and first >= oldest)
    return inside[-1] == len(line.contests) - 1 and not is_whole


def _how_many(said: Said, who: Parties, symbol: str) -> Iterator[Verdict]:
    """How many elections the span holds: where the party won all of them, else whoever did."""
    mark = said.marked.mark(symbol.strip())
    is_all = bool(said.match.groupdict().get("m"))
    of_all: list[Answer] = []
    of_some: list[Answer] = []
    for line in _with_now(said, who):
        inside, wins = _within(said, line), line.wins(keys_of(who))
        count, lost = len(inside), sum(wins[at] is False for at in inside)
        if not inside:
            continue
        rows = line.rows(*(line.contests[at] for at in inside))
        why = f"{count} in the span" + (f", {lost} of them lost" if lost else "")
        reading = Reading(f"contests, {line.words}", count, why, rows)
        holds: bool | None = bool(mark.amount.fits(count)) and not (lost and is_all)
        if not (holds or lost) and _is_cut(said, line, inside) and mark.amount.value > count:
            holds = None  # there may be more before the record
        some = of_some if lost else of_all
        some.append((holds, reading, str(count - lost if is_all else count)))
    answers = of_all or of_some
    span = (mark.start, mark.end)
    yield from answered(said, "streak", span, answers, str(int(mark.amount.value)))
