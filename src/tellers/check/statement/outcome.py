"""Hold or gain, by whom and until when a seat was held, and on what day it was polled.

A member may change party while he sits. Votes are a closed world and whips are not: that somebody
else won is no proof that a party did not hold the seat, unless the record follows that member.
"""

import re
from collections.abc import Iterator
from datetime import date

from tellers.check.claims import Finding, Verdict
from tellers.check.grammar import around, beside, runs
from tellers.check.grammar.words import compiled
from tellers.check.measure.query import Reading
from tellers.check.measure.when import When
from tellers.check.past.line import lines_of
from tellers.check.scene import Frame, Parties, Person, Who, keys_of
from tellers.check.statement.said import Answer, Said, answered, first_of, is_one, title
from tellers.record import figures
from tellers.record.contests import Candidacy, Contest, Notional
from tellers.record.membership.roll import member_of
from tellers.record.membership.standing import is_held_until
from tellers.record.people import AFTER_MIDNIGHT, Dated, Precision, SpellKind, is_of
from tellers.style.dates import write_date, write_dated

OF_SEATS = compiled(r" N\d+ (?:[a-z]+ )?(?:seats|constituencies|places)(?: [a-z]+){0,5} $")
ONE_OF = compiled(r" N\d+ of (?:(?:the|just|only) )*N\d+ ")


def gain_from(said: Said) -> Iterator[Verdict]:
    """From whom the seat was gained."""
    party = said.marked.mark(said.match["party"]).value
    if beside.YEARS_AFTER.search(said.before):
        return  # "ten years after she won the place from Labour"
    if OF_SEATS.search(said.before) and not ONE_OF.search(said.before):
        return  # "27 seats in all changed hands from the Liberal Democrats"
    frames = said.frames()
    is_now = bool(frames) and frames[0].is_now
    if isinstance(party, Parties) and is_now and beside.NOT_SEAT.search(said.match[0]) is None:
        yield from _from(said, party, said.span("span"))


def _from(said: Said, party: Parties, span: tuple[int, int]) -> Iterator[Verdict]:
    then = said.scene.then
    before = [(frame, first_of(frame)) for frame in then]
    known = [(frame, first) for frame, first in before if first]
    if not known:
        reading = Reading("who held the seat", None, said.scene.base.reason)
        yield said.verdict("hold/gain", span, None, reading)
        return
    now = said.scene.now
    won = first_of(now) if now else None
    is_own = won is not None and now is not None and won[1] != "ind" and is_one(now, party, *won)
    good = None if is_own else next(((f, x) for f, x in known if is_one(f, party, *x)), None)
    frame, first = good or known[0]
    reading = Reading(f"winner then, {frame.words}", None, "the label first then", (frame.row,))
    right = f"gain from {title(said.page, None, first[1])}"
    yield said.verdict("hold/gain", span, good is not None, reading, correct=right)


def outcome(said: Said) -> Iterator[Verdict]:
    """A party's gain, or its hold, named as such."""
    who = said.who("who")
    mark = said.marked.mark(said.match["who"]).value
    party = Parties(mark.keys) if isinstance(mark, Parties) else who
    yield from _held_or_gained(said, party, said.match["verb"], said.span("span"))


def held(said: Said) -> Iterator[Verdict]:
    """That somebody held the seat for the label that had it."""
    if beside.is_run(said.marked.skeleton, said.match.end()) or _is_dated(said):
        return
    if said.frames()[:1] and said.frames()[0].is_now:
        yield from _held_or_gained(said, said.who("who"), "hold", said.span("span"))


def _is_dated(said: Said) -> bool:
    """Whether a statement is of the year that its clause hangs on, or tells of a first time."""
    is_first = runs.is_first_time(said.marked.skeleton, *said.match.span("span"))
    return is_first or bool(beside.OF_A_DATE.search(said.before))


def stayed(said: Said) -> Iterator[Verdict]:
    """That the seat stayed with the label that had it."""
    if said.frames()[:1] and said.frames()[0].is_now:
        yield from _held_or_gained(said, said.who("who"), "hold", said.span("span"))


def gained(said: Said) -> Iterator[Verdict]:
    """That somebody gained the seat from another label."""
    who = said.who("who")
    if _is_dated(said) or not said.frames()[:1] or not said.frames()[0].is_now:
        return
    for verdict in _held_or_gained(said, who, "gain", said.span("span")):
        is_right = verdict.verdict is Finding.SUPPORTED
        if is_right and AGAIN.match(said.match["span"]) and _never_had(said, who):
            why = "the party had not won here before"
            yield said.verdict(
                "hold/gain",
                said.span("span"),
                False,
                Reading("regained", None, why),
                correct="gained",
            )
        else:
            yield verdict


AGAIN = re.compile("re|.* back$")


def _never_had(said: Said, who: Who | None) -> bool:
    """Whether a party had never won a seat before, nor its candidate, so far as is known."""
    keys = keys_of(who) if who is not None else ()
    has_won = isinstance(who, Person) and any(
        (won := figures.find_winner(said.page.results[there.id])) is not None and won.id == one.id
        for there, one in who.standings
        if there.polled_on < said.scene.contest.polled_on and there.id in said.page.results
    )
    lines = list(lines_of(said))
    return (
        not has_won
        and bool(lines)
        and all(
            line.is_new and not line.may_hide(keys) and True not in line.wins(keys)
            for line in lines
        )
    )


def _held_or_gained(
    said: Said, who: Who | None, verb: str, span: tuple[int, int]
) -> Iterator[Verdict]:
    now = said.scene.now
    first = first_of(now) if now else None
    if now is None or first is None or who is None:
        return
    known = [(frame, one) for frame in said.scene.then if (one := first_of(frame))]
    is_winner = is_one(now, who, *first)
    good = next((f for f, one in known if _is(verb, first, one, f)), None)
    frame, before = (good, None) if good else (known[0] if known else (None, None))
    if frame is None:
        yield said.verdict("hold/gain", span, None, Reading(verb, None, said.scene.base.reason))
        return
    there = first_of(frame)
    same = there is not None and figures.lineage(there[1]) == figures.lineage(first[1])
    whose = title(said.page, None, there[1]) if there else ""
    mine = title(said.page, None, first[1])
    right = f"{mine} hold" if same else f"{mine} gain from {whose}"
    is_open = verb == "hold" and is_winner and not good
    if is_open and (why := _may_hold(said, who, first[0])):
        yield said.verdict("hold/gain", span, None, Reading(verb, None, why, (now.row,)))
        return
    reading = Reading(
        f"{verb} against {frame.words}",
        None,
        f"{whose} first then, {mine} now",
        (now.row, frame.row),
    )
    yield said.verdict("hold/gain", span, is_winner and good is not None, reading, correct=right)


def _may_hold(said: Said, who: Who, won: Candidacy | None) -> str:
    """Why a seat that was gained may be said to be held all the same; empty where it may not."""
    person = who if isinstance(who, Person) else said.page.person_of(won) if won else None
    if isinstance(person, Person) and (_sat(said, person) or _had_won(said, person)):
        return "who won had sat until the dissolution, elected for another party"
    after = said.marked.text[said.marked.sentence.start : said.marked.sentence.end + NEXT]
    if said.own_words("verb" if "verb" in said.match.groupdict() else "span").endswith(NOW) and (
        NEEDED.search(after)
    ):
        return "the words may be of who holds the seat today, and not of how it was won"
    return ""


NOW = ("hold", "holds")
NEXT = 90
"""Letters behind a sentence in which the next says what it would take to win the seat."""
NEEDED = re.compile(r"\b(?:needs?|requires?|would take|would need) an? (?:[\w.%-]+ ){0,4}?swing\b")
"""A text on what is still to be won: "Labour hold the seat by 412. The Tories need a swing"."""


def _had_won(said: Said, who: Person) -> bool:
    """Whether somebody had won the contest before, then for another party."""
    firsts = ((frame, first_of(frame)) for frame in said.scene.then)
    return any(first is not None and is_one(frame, who, *first) for frame, first in firsts)


def _sat(said: Said, who: Person) -> bool:
    """Whether somebody sat until the dissolution: a member who changed party still holds a seat."""
    here = said.scene.contest
    is_flagged = any(c.is_sitting for there, c in who.standings if there.id == here.id)
    spells = who.member.seats if who.member else ()
    return is_flagged or any(is_held_until(one, here) for one in spells)


def _is(
    verb: str, now: tuple[Candidacy | None, str], then: tuple[Candidacy | None, str], frame: Frame
) -> bool:
    if "spk" in (now[1], then[1]):
        return True
    same = figures.lineage(now[1]) == figures.lineage(then[1])
    if same and now[1] == "ind":
        same = now[0] is not None and then[0] is not None and now[0].name == then[0].name
    is_merged = not same and figures.hands(now[1]) == figures.hands(then[1])
    return is_merged or same == (verb == "hold")


# --------------------------------------------------------------- held by, until


def held_by(said: Said) -> Iterator[Verdict]:
    """By whom a seat was held: at the result that the words are of, or before it."""
    who = said.who("who")
    if who is None or beside.is_run(said.marked.skeleton, said.match.end()):
        return
    direct = list(said.frames())
    frames = direct
    if not around.YEAR_AFTER.match(said.marked.skeleton[said.match.end() :]):
        then = [frame for one in direct for frame in _before(said, one)]
        frames = [*direct, *then] if said.match["now"] else [*then, *direct]
        frames = direct if " is now " in said.match[0] else frames
    answers = [answer for frame in frames for answer in _answer(said, frame, who)]
    yield from answered(said, "winner", said.span("who"), answers, said.own_words("who"))


def held_then(said: Said) -> Iterator[Verdict]:
    """By whom the seat was held since the election before."""
    who = said.who("who")
    if who is not None:
        answers = [answer for frame in said.scene.then for answer in _answer(said, frame, who)]
        yield from answered(said, "winner", said.span("who"), answers, said.own_words("who"))


def _before(said: Said, frame: Frame) -> tuple[Frame, ...]:
    """The results before one of the seat."""
    if isinstance(frame.result, Notional):
        return ()
    return said.page.scene_of(frame.result.contest).then


def _answer(said: Said, frame: Frame, who: Who) -> Iterator[Answer]:
    first = first_of(frame)
    if first is None:
        words = f"holder, {frame.words}"
        yield None, Reading(words, None, "the record joins some candidates here"), ""
        return
    reading = Reading(f"holder, {frame.words}", None, "most votes", (frame.row,))
    holds = is_one(frame, who, *first) or _sat_for(said, frame, who)
    why = "" if holds is not None else "most votes; the record does not follow the member's whip"
    shown = Reading(reading.words, None, why, reading.cites) if why else reading
    yield holds, shown, title(said.page, *first)


def _sat_for(said: Said, frame: Frame, who: Who) -> bool | None:
    """Whether the winner sat for that party later; None where the record does not follow him."""
    if isinstance(who, Person) or isinstance(frame.result, Notional):
        return False
    contest, record = frame.result.contest, said.page.record
    won = figures.find_winner(frame.result)
    member = member_of(record.members, contest, won) if won else None
    spells = [
        one
        for one in (member.affiliations if member else ())
        if one.kind in (SpellKind.PARTY, SpellKind.WHIP)
    ]
    if not spells:
        return None
    lines = {figures.lineage(key) for key in keys_of(who)}
    since = [one for one in spells if one.starts.on >= contest.polled_on]
    return any(figures.lineage(one.party) in lines for one in since if one.party)


def held_until(said: Said) -> Iterator[Verdict]:
    """Until when somebody held the seat: he won the last contest before, and lost that one."""
    who = said.who("who")
    if who is None or runs.OF_ELECTIONS.search(said.match[0]):
        return
    mark = said.marked.mark(said.match["year"])
    words = said.match["span"]
    is_by = runs.BY_ELECTION.search(words[words.index(said.match["year"]) :])
    until = When(mark, False if is_by else (True if "general election" in words else None))
    answers = [answer for line in _lines(said) for answer in _until(said, line, until, who)]
    year = str(mark.dated.on.year)
    yield from answered(said, "streak", said.span("span"), answers, year)


def _lines(said: Said) -> Iterator[list[Frame]]:
    """The seat's results, oldest first: by area, then by name."""
    scene, returns = said.scene, said.page.results
    by_area = [step.contest for step in reversed(scene.line)]
    for contests in (by_area, list(scene.named)):
        yield [_frame(said, c) for c in contests if c.id in returns]


def _frame(said: Said, contest: Contest) -> Frame:
    return Frame(contest.election.name, said.page.results[contest.id])


def _until(said: Said, line: list[Frame], until: When, who: Who) -> Iterator[Answer]:
    began = FROM.search(said.match[0])
    year = said.marked.mark(began["began"]).dated.on.year if began else 0
    for at, (before, then) in enumerate(zip(line, line[1:], strict=False)):
        first, last = first_of(then), first_of(before)
        if not until.is_of(then) or first is None or last is None:
            continue
        lost = not is_one(then, who, *first)
        had = is_one(before, who, *last) or _sat_for(said, before, who)
        why = f"{title(said.page, *last)} in {before.words}, {title(said.page, *first)} then"
        reading = Reading(f"held until {then.words}", None, why, (then.row, before.row))
        holds = None if had is None else lost and had
        if year and lost is not bool(had):
            holds = None  # of which of the two years is false, the runs tell
        if isinstance(who, Person):
            holds = (
                _had_by(line[: at + 1], who, year) if lost and had else (None if lost else holds)
            )
        elif holds and year and (since := _since(line[: at + 1], who, year)) != year:
            yield False if since else None, reading, str(since)
            continue
        yield holds, reading, title(said.page, *last) if lost else _lost_in(line[at + 2 :], who)


def _lost_in(line: list[Frame], who: Who) -> str:
    """The year of the first of some results that somebody did not win."""
    told = ((frame, first_of(frame)) for frame in line)
    return next((str(f.year) for f, first in told if first and not is_one(f, who, *first)), "")


def _had_by(line: list[Frame], who: Person, year: int) -> bool | None:
    """Whether somebody won in the year since when he held a seat; None where no name is known."""
    if not year:
        return True
    for frame in line:
        first = first_of(frame)
        if frame.year == year and first is not None and first[0] is not None and first[0].name:
            return is_one(frame, who, *first)
    return None


FROM = compiled(r" from (?P<began>[YD]\d+) (?:to|until) ")
"""Since when somebody had held what he then lost."""


def _since(line: list[Frame], who: Who, year: int) -> int:
    """The year of the first of the wins that a line of results ends with; 0 where it is not sure.

    It is sure where somebody else is known to have won the one before; where the record begins
    with a win, an earlier year may be right.
    """
    began = 0
    for frame in reversed(line):
        first = first_of(frame)
        if first is None:
            return 0
        if not is_one(frame, who, *first):
            return began
        began = frame.year
    return began if began <= year else 0


BY_ELECTIONS_SINCE = 2010
"""Of by-elections before it the record knows who was elected, and no poll."""


def polled_on(said: Said) -> Iterator[Verdict]:
    """The day on which the contest was polled.

    Another day is wrong only where the words say that the vote was then, and nobody voted then.
    """
    mark, now = said.marked.mark(said.match["span"]), said.scene.now
    text = said.marked.skeleton
    is_old = mark.dated.on.year < BY_ELECTIONS_SINCE and runs.BY_ELECTION.search(text)
    if is_old or not beside.VOTING.search(text):
        return
    day = said.scene.contest.polled_on
    holds = is_on(mark.dated, day)
    is_after = beside.ELECTED.search(said.before) and is_of(mark.dated, day, AFTER_MIDNIGHT)
    others = (one.polled_on for one in said.page.record.listing)
    if not holds and (
        not beside.POLLED.search(said.before) or any(is_on(mark.dated, other) for other in others)
    ):
        return
    cites = (now.row,) if now else ()
    claimed, span = write_dated(mark.dated), (mark.start, mark.end)
    if is_after and not holds:
        why = f"the poll was on {write_date(day)}; it may have been declared on the day after"
        yield said.verdict("date", span, None, Reading("polling day", None, why, cites))
        return
    reading = Reading("polling day", None, "the contest's own day", cites)
    yield said.verdict("date", span, holds, reading, claimed=claimed, correct=write_date(day))


def is_on(dated: Dated, day: date) -> bool:
    """Whether a date in print is that day, as precisely as it is given."""
    same = (dated.on.year, dated.on.month) == (day.year, day.month)
    return same and (dated.precision is not Precision.DAY or dated.on == day)
