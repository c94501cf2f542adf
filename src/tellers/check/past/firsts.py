"""The first win of a seat's line since a year, in so many years, or ever; and the last before.

They are held against the same lines as runs are: general elections alone and every contest, by
area and by name (`rules.md` 8).
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from tellers.check.claims import Verdict
from tellers.check.grammar import around, runs
from tellers.check.grammar.words import compiled
from tellers.check.lacking.covered import begins_in
from tellers.check.measure.query import Reading
from tellers.check.past.life import loss_years
from tellers.check.past.line import (
    Line,
    firsts,
    lines_of,
    subject,
    won_by,
)
from tellers.check.past.words import WAS_ITS
from tellers.check.scene import Parties, Person, Who, keys_of
from tellers.check.statement.said import Answer, Said, answered, first_of, is_one, near
from tellers.check.succession.words import HAS_MEMBER
from tellers.record import figures
from tellers.record.contests import Contest, Notional
from tellers.style.numbers import Hedge


def first_since(said: Said) -> Iterator[Verdict]:
    """The first time since a year that a party won, or did not win."""
    said = _in_its_year(said)
    body = _told(said)
    year = said.marked.mark(said.match["year"]).dated.on.year
    is_first = _is_first(said, body)
    is_place = bool(runs.PLACE.fullmatch(said.match["first"]))
    if _is_no_win(said, body) or (is_place and not is_first):
        return
    has_lost = bool(runs.LOSING.search(body))
    is_negative = bool(runs.IS_NEGATIVE.search(body)) or said.match["first"] in runs.NEGATIVE
    who = _whose_first(said, body, is_won=not has_lost and not is_negative)
    if who is None or (has_lost and is_negative):
        return
    if (is_negative or has_lost) and is_first:
        answers = list(_first_not(said, keys_of(who), year))
    else:
        is_least = bool(said.match.groupdict().get("least")) and not is_first
        answers = list(last_wins(said, keys_of(who), year, is_least=is_least))
        if HAS_MEMBER.search(body):
            answers += loss_years(said, keys_of(who), year)
        for other in _else_meant(said, who):
            more = last_wins(said, keys_of(other), year, is_least=is_least)
            answers += [(holds or None, reading, right) for holds, reading, right in more]
    yield from answered(said, "first since", said.span("span"), answers, str(year))


def _is_no_win(said: Said, body: str) -> bool:
    """Whether the words are of no win of one party here, or of that of any other."""
    is_moved = runs.MOVED.search(runs.LOSING.sub(" ", body))
    is_won = runs.WINNING.search(body) and not runs.COUNTING.search(body) and not is_moved
    # "not since 1992 had it chosen anyone but Labour" is of the others
    is_of_others = runs.ANYONE_BUT.search(f"{said.match[0]} {said.after[:60]} ")
    is_of_any = OF_ANY_SEAT.search(body) or OF_BY_ELECTIONS.search(f" {said.match['span']} ")
    return bool(not is_won or is_of_others or is_of_any)


def _whose_first(said: Said, body: str, *, is_won: bool) -> Who | None:
    """Whose first time it is: whoever is named for it, or owns it, or whose party has won."""
    before = said.until("span")
    who = subject(said, body if "P" in body else runs.last_clause(before))
    if owner := ITS_OWNER.search(before):
        who = said.page_who(owner["who"]) or who
    if is_won and HIS_PARTY.search(before):
        who = _winner_of(said) or who
    return who


HIS_PARTY = compiled(r" (?:his|her) (?:own )?party 's (?=O?$)")
OF_ANY_SEAT = compiled(
    r" (?:any (?:seat|constituency|contest)|anywhere|in the country) "
    r"| , (?:[a-z]+ ){0,3}P\d+ (?:[a-z]+ )?since "
)
"""What makes a win one of the whole; and a clause on another party's run."""
OF_BY_ELECTIONS = compiled(
    r" by-election (?:gain|win|victory|success|triumph|defeat|loss)(?: from (?:the )?P\d+)? since "
    r"| (?:at|in) (?:a|any) (?:[a-z]+ )?by-election since "
)
"""What makes a first one of a party's by-elections, wherever they were."""
ITS_OWNER = compiled(r" (?P<who>P\d+) 's (?=O?$)")
"""The party whose first defeat, or win, it is, told just before."""


def _winner_of(said: Said) -> Person | None:
    """Who won, where he was spoken of: "his party's first win" is not that of whom he beat."""
    now = said.scene.now
    won = first_of(now) if now is not None else None
    spoken = said.page.people if now is not None and won is not None else ()
    return next((one for one in spoken if now and won and won[0] in now.candidacies(one)), None)


THE_PARTY = compiled(r" (?:the party|they|it) (?:(?:had|has|have) )?")


def _else_meant(said: Said, who: Who) -> Iterator[Parties]:
    """Other parties that "the party" may be, where a sentence names none: of those spoken of."""
    if any(m.letter in "CP" for m in said.marked.marks) or not THE_PARTY.search(
        said.marked.skeleton
    ):
        return
    lines = {figures.lineage(key) for key in keys_of(who)}
    spoken_of = [said.page.party, said.page.place(1)]
    for one in spoken_of:
        keys = keys_of(one) if one is not None else ()
        if keys and not lines & {figures.lineage(key) for key in keys}:
            yield Parties(keys)


def _in_its_year(said: Said) -> Said:
    """A statement as it stood in the year that it names: "in 2010, for the first time"."""
    dated = said.words.when(said.marked)
    found = (
        dated.results(said.scene) if dated and not dated.is_of_another_clause(said.before) else None
    )
    then = [f.result for f in found or () if not isinstance(f.result, Notional) and not f.is_now]
    if len(then) != 1 or then[0].contest.polled_on >= said.scene.contest.polled_on:
        return said
    scene = said.page.scene_of(then[0].contest)
    return replace(said, page=replace(said.page, scene=scene))


def _told(said: Said) -> str:
    """What is said to be the first since a year: between the two, else behind them, or before."""
    own = f" {said.match['first']}{said.match['body']} {said.match['span']} "
    if runs.WINNING.search(own):
        return own
    after = runs.AFTER_A_FIRST.match(said.marked.skeleton[said.match.end("span") :])
    if after and runs.WINNING.search(after[0]):
        return f"{own.rstrip()}{after[0]}"
    before = runs.BEFORE_A_FIRST.search(said.before)
    if before and runs.WINNING.search(before[0]):
        return f"{before[0].rstrip()}{own}"
    return own


def _is_first(said: Said, body: str) -> bool:
    """Whether the words say that it is the first, or the only, time."""
    if said.match["first"] == "only":
        return True
    return any(firsts(said, body))


def _first_not(said: Said, keys: Sequence[str], year: int) -> Iterator[Answer]:
    """That a label had won all along: the year began the run, or is the last not won.

    With "at least" it may be any of the run (`rules.md` 8).
    """
    is_now = won_by(said, keys)
    for line in lines_of(said):
        wins = line.wins(keys)
        length = next((n for n, won in enumerate(wins) if not won), len(wins))
        run = line.contests[:length]
        lost = line.contests[length] if length < len(wins) and wins[length] is False else None
        ends = [*run[-1:], *([lost] if lost else [])]
        why = f"won every one from {run[-1].election.name}" if run else "not won before this either"
        reading = Reading(f"first not won, {line.words}", None, why, line.rows(*ends))
        answer: bool | None = not is_now and year in {c.polled_on.year for c in ends}
        if " at least " in said.match["span"] and run and run[-1].polled_on.year <= year:
            answer = not is_now
        if not answer and lost is None and run and year < run[-1].polled_on.year:
            answer = None
        if answer is False and not _was_contested(said, year):
            answer = None
        right = run[-1] if run else lost
        yield answer, reading, str(right.polled_on.year) if right else ""


def _was_contested(said: Said, year: int) -> bool:
    """Whether anybody voted in a year here, as far as is known: it lacks old by-elections."""
    elections = said.page.record.general_elections()
    return any(e.polled_on.year == year for e in elections) or bool(said.scene.in_year(year))


def last_wins(said: Said, keys: Sequence[str], year: int, *, is_least: bool) -> Iterator[Answer]:
    """That a label's last win before this was in a year, or before it with "at least"."""
    for line in lines_of(said):
        last, is_hidden, reading = last_win(line, keys)
        if last is None:
            is_known = line.is_known_from(year, keys)
            is_open = runs.AT_ANY.search(said.marked.skeleton) or said.marked.find(runs.LAST_HELD)
            every = line.contests[:-1] if is_open else line.contests
            was_then = any(one.polled_on.year == year for one in every)
            # where it is known, it won neither then nor since
            yield (is_least or (False if was_then else None)) if is_known else None, reading, ""
            continue
        then = last.polled_on.year
        holds: bool | None = then == year or (is_least and then < year)
        if not holds and not _was_contested(said, year):
            holds = None
        yield None if is_hidden and not holds else holds, reading, str(then)


def last_win(line: Line, keys: Sequence[str]) -> tuple[Contest | None, bool, Reading]:
    """The last win of a label on a line, whether a bucket may hide a later one, and the words."""
    wins = line.wins(keys)
    last = next((c for c, won in zip(line.contests, wins, strict=True) if won), None)
    is_hidden = None in wins[: line.contests.index(last)] if last else None in wins
    words = f"last win, {line.words}"
    if last is None:
        return None, is_hidden, Reading(words, None, f"no win found; {line.begins}")
    why = f"it last won in {last.election.name}"
    return last, is_hidden, Reading(words, None, why, line.rows(last))


def first_ever(said: Said) -> Iterator[Verdict]:
    """That a party had never won here before."""
    said = _in_its_year(said)
    group = said.match.groupdict()
    if group.get("first") and said.marked.mark(group["first"]).amount.value != 1:
        return
    body = said.until("span") if group.get("first") else said.marked.skeleton
    is_turning = runs.TURNING.search(body) and not runs.OF_VOTES.search(body)
    if group.get("first") and "who" not in group and not is_turning:
        return
    who = said.who("who") if "who" in group else _subject_near(said, body)
    if not isinstance(who, Parties):
        return
    answers: list[Answer] = []
    for line in lines_of(said):
        last, _, reading = last_win(line, who.keys)
        is_hidden = line.may_hide(who.keys)
        is_new = bool(group.get("created")) or line.is_new
        holds = _is_later(said, line, who, last) if last else (is_new and not is_hidden) or None
        answers.append((holds, reading, str(last.polled_on.year) if last else ""))
    span = said.span("span")
    yield from answered(said, "first since", span, answers, said.marked.text[slice(*span)])


def _is_later(said: Said, line: Line, who: Parties, last: Contest) -> bool | None:
    """False where the party had won here before; None where the words may tell of that win.

    A text on a later contest may tell of the first of a run that goes on.
    """
    if not won_by(said, who.keys):
        return None
    wins = line.wins(who.keys)
    earlier = wins[wins.index(True) :]
    is_one_run = line.contests[0] is last and True not in earlier[earlier.count(True) :]
    return None if is_one_run and not said.words.when(said.marked) else False


def _subject_near(said: Said, body: str) -> Who | None:
    """The party that the words name last, else that of whom was spoken."""
    named = [m["who"] for m in around.SUBJECT.finditer(body) if m["who"][0] == "P"]
    found = said.page_who(named[-1]) if named else said.page.party
    return Parties(found.keys) if isinstance(found, Parties) else None


def first_won(said: Said) -> Iterator[Verdict]:
    """In which year a party, or somebody, won here for the first time."""
    who, year = said.who("who"), said.marked.mark(said.match["year"]).dated.on.year
    if who is None or said.marked.mark(said.match["first"]).amount.value != 1:
        return
    answers = [answer for line in whole_lines(said) for answer in _first_win(line, who, year)]
    yield from answered(said, "first since", said.span("span"), answers, str(year))


def whole_lines(said: Said) -> Iterator[Line]:
    """The seat's lines with the text's own contest at their head."""
    own = said.scene.contest
    for line in lines_of(said):
        is_held = own.id in said.page.record.returns
        yield replace(line, contests=(own, *line.contests)) if is_held else line


def _first_win(line: Line, who: Who, year: int) -> Iterator[Answer]:
    """Whether the first win of a line is of a year; None where an earlier one may be hidden."""
    wins = line.wins_of(who)
    pairs = list(zip(line.contests, wins, strict=True))[::-1]
    first = next((at for at, (_, won) in enumerate(pairs) if won), None)
    if first is None:
        return
    contest = pairs[first][0]
    then, begins = contest.polled_on.year, pairs[0][0].polled_on.year
    is_open = begins <= begins_in(line.record) or None in [won for _, won in pairs[:first]]
    why = f"it first won in {contest.election.name}; {line.begins}"
    reading = Reading(f"first win, {line.words}", None, why, line.rows(contest))
    holds: bool | None = then == year
    if holds and is_open:
        holds = None
    if year < then and (is_open or year < begins):
        holds = None
    yield holds, reading, str(then)


def last_won(said: Said) -> Iterator[Verdict]:
    """When a party had last won here."""
    year = said.marked.mark(said.match["year"]).dated.on.year
    who = said.who("who")
    if who is not None:
        answers = list(last_wins(said, keys_of(who), year, is_least=False))
        if WAS_ITS.search(said.match[0]):
            answers += loss_years(said, keys_of(who), year)
        yield from answered(said, "previous", said.span("span"), answers, str(year))


def first_in_years(said: Said) -> Iterator[Verdict]:
    """The first win, or the first without one, in so many years."""
    body, before = said.match["body"], said.until("span")
    who = subject(said, body if "P" in body else before)
    is_one = said.marked.mark(said.match["first"]).amount.value == 1
    is_lost = runs.IS_NEGATIVE.search(body) or runs.LOSING.search(before.rpartition(" , ")[2])
    if who is None or not is_one or runs.BY_ELECTION.search(body) or is_lost:
        return
    amount = said.marked.mark(said.match["n"]).amount
    scale = 10 if said.match["unit"] == "decades" else 1
    day, answers = _day_of(said, before), list[Answer]()
    for line in lines_of(said):
        earlier = tuple(c for c in line.contests if c.polled_on < day)
        if not earlier:
            continue
        last, is_hidden, reading = last_win(Line(line.words, earlier, line.record), keys_of(who))
        if last is None:
            since = day.year - int(amount.value) * scale
            is_least = amount.hedge is Hedge.AT_LEAST and line.is_known_from(since, keys_of(who))
            answers.append((is_least or None, reading, ""))
            continue
        fits = amount.fits((day.year - last.polled_on.year) // scale)
        holds = True if fits else (None if is_hidden else False)
        answers.append((holds, reading, str(last.polled_on.year)))
    claimed = str(int(amount.value))
    yield from answered(said, "first since", said.span("span"), answers, claimed)


def _day_of(said: Said, before: str) -> date:
    """The day that a claim looks back from: a year named just before, else the contest's own."""
    found = around.YEAR_BEFORE.search(before)
    if found:
        for frame in said.scene.in_year(said.marked.mark(found["year"]).dated.on.year):
            if not isinstance(frame.result, Notional):
                return frame.result.contest.polled_on
    return said.scene.contest.polled_on


# ------------------------------------------------------------------ which one


def nth_win(said: Said) -> Iterator[Verdict]:
    """Which of somebody's wins here this one is.

    Fewer than the record holds is wrong; more may be, with wins elsewhere, unless it says "here".
    """
    who, now = _somebody(said), said.scene.now
    first = first_of(now) if now else None
    if who is None or now is None or first is None or not is_one(now, who, *first):
        return
    amount, is_here = said.marked.mark(said.match["n"]).amount, bool(said.match["here"])
    answers = list[Answer]()
    for line in whole_lines(said):
        wins = line.wins_of(who)
        count, oldest = wins.count(True), len(wins) - 1 - wins[::-1].index(True)
        before = line.wins(keys_of(who))[oldest + 1 : oldest + 2]
        is_sure = False in wins[oldest:] or before == [False]
        holds = amount.value == count and (is_sure or not before or before == [None])
        why = f"{count} here, from {line.contests[oldest].election.name}"
        reading = Reading(f"wins of {who.name}, {line.words}", None, why, (now.row,))
        is_wrong = amount.value < count or (is_sure and is_here)
        answers.append((holds or (False if is_wrong else None), reading, str(count)))
    claimed = str(int(amount.value))
    yield from answered(said, "streak", said.span("span"), answers, claimed)


def nth_stand(said: Said) -> Iterator[Verdict]:
    """At which attempt somebody stood here; he may have stood elsewhere, or before our record."""
    who, now = _somebody(said), said.scene.now
    if who is None or now is None:
        return
    amount, day = said.marked.mark(said.match["n"]).amount, said.scene.contest.polled_on
    names = {candidacy.name for _, candidacy in who.standings}
    stood = [
        contest for contest in said.scene.named
        if contest.polled_on <= day and any(c.name in names for c in contest.candidacies if c.name)
    ]  # fmt: skip
    generals = [contest for contest in stood if contest.election.is_general]
    holds = True if amount.value in (len(stood), len(generals)) else None
    often = "once" if len(stood) == 1 else f"{len(stood)} times"
    why = f"{often} here that the record knows; he may have stood elsewhere"
    reading = Reading(f"candidacies of {who.name} here", None, why, (now.row,))
    claimed = str(int(amount.value))
    yield said.verdict("streak", said.span("span"), holds, reading, claimed=claimed)


def _somebody(said: Said) -> Person | None:
    """Whom the words name, else who was spoken of, else the winner."""
    symbol = said.match.groupdict().get("who") or ""
    named = said.page_who(symbol) if symbol else next(iter(near(said)), None)
    found = named or said.page.person or said.page.place(1)
    return found if isinstance(found, Person) else None
