"""Who won, for whom, who beat whom, and who came where."""

from collections.abc import Iterator
from dataclasses import replace

from tellers.check.careers.years import career_of
from tellers.check.claims import Verdict
from tellers.check.grammar import around, beside, elision, runs
from tellers.check.grammar.words import compiled
from tellers.check.measure import field
from tellers.check.measure.contest import majority_of
from tellers.check.measure.query import Reading, counted
from tellers.check.reading.marking import Mark
from tellers.check.scene import Frame, Page, Parties, Person, Who
from tellers.check.statement.outcome import is_on
from tellers.check.statement.said import (
    Answer,
    Said,
    answered,
    first_of,
    is_one,
    may_be_another,
    may_be_of_before,
    may_have_won,
    near,
    never_held,
    title,
)
from tellers.record import figures
from tellers.record.contests import Candidacy, Notional
from tellers.style.numbers import write_votes


def winner(said: Said) -> Iterator[Verdict]:
    """Who won."""
    who = said.who("who")
    found = [(frame, first_of(frame)) for frame in said.frames()]
    before = said.marked.skeleton[: said.match.start("who")]
    is_none = beside.NOBODY.search(before) or beside.WHEN_LAST.search(before)
    is_none = (
        is_none
        or runs.THE_ONE.search(before)
        or beside.OF_A_POLL.search(before)
        or elision.OF_THE_FIGURE.search(before)
        or beside.AT_NONE.match(said.marked.skeleton, said.match.end())
        or runs.SO_OFTEN.match(said.marked.skeleton, said.match.end())
        or runs.A_NUMBER.search(said.before)
    )
    if said.match.groupdict().get("verb") in ("win", "wins"):
        is_none = is_none or beside.A_COUNT.search(before)
    if who is None or not found or _lasted(said) or is_none:
        return
    known = [(frame, first) for frame, first in found if first]
    good = next(((f, x) for f, x in known if is_one(f, who, *x)), None)
    frame, first = good or (known[0] if known else (found[0][0], None))
    span = said.span("who")
    reading = Reading(f"winner, {frame.words}", None, "most votes", (frame.row,))
    if first is None:
        why = "the record joins some candidates here, so the winner is not known"
        yield said.verdict("winner", span, None, Reading(reading.words, None, why))
        return
    if not good and may_have_won(said, who):
        return
    stands = not isinstance(who, Person) or _stands(who, [frame for frame, _ in found])
    if not good and not stands and not _stands_elsewhere(said, who):
        return
    right = title(said.page, *first)
    yield said.verdict("winner", span, good is not None, reading, correct=right)
    if good is not None:
        yield from _of_its_day(said, frame)


def _of_its_day(said: Said, frame: Frame) -> Iterator[Verdict]:
    """The day of the by-election that somebody won, where the words name its own."""
    named = runs.OF_A_DAY.search(said.marked.skeleton, said.match.start())
    mark = said.marked.mark(named["day"]) if named else None
    if mark is not None and is_on(mark.dated, frame.polled_on):
        reading = Reading(f"day of {frame.words}", None, "as the record dates it", (frame.row,))
        yield said.verdict("date", (mark.start, mark.end), True, reading)


def _lasted(said: Said) -> bool:
    """Whether the words say that somebody held on, from one year to another: no one result."""
    words = said.marked.skeleton[max(0, said.match.start() - 1) : said.match.end() + 1]
    is_held = any(p.search(words) for p in (beside.HELD, beside.PLUPERFECT, runs.STILL))
    return is_held and beside.is_run(said.marked.skeleton, said.match.end())


def _stands(who: Person, frames: list[Frame]) -> bool:
    return any(frame.candidacies(who) for frame in frames)


def _stands_elsewhere(said: Said, who: Who) -> bool:
    """Whether somebody stood in another seat on the very day: he cannot have won here."""
    here, now = said.scene.contest, said.scene.now
    days = {t.polled_on for t, _ in who.standings} if isinstance(who, Person) else set()
    is_alone = bool(now) and {frame.is_now for frame in said.frames()} == {True}
    return here.election.is_general and is_alone and here.polled_on in days


def loser(said: Said) -> Iterator[Verdict]:
    """Who lost the seat: he held it, or stood, and did not win."""
    who, now = said.who("who"), said.scene.now
    first = first_of(now) if now else None
    if who is None or now is None or first is None or not said.is_now:
        return
    if runs.A_PART.search(said.before):
        return  # "more than half of voters rejected Labour" is not all of them
    if isinstance(who, Person) and not now.candidacies(who):
        return  # who did not stand has lost nothing here: the words may be of another day or seat
    most = f"most votes: {title(said.page, *first)}"
    reading = Reading(f"winner, {now.words}", None, most, (now.row,))
    holds = not is_one(now, who, *first)
    if holds and said.match.groupdict().get("seat") and never_held(said, who):
        return  # what it did not hold it has not lost
    if not holds and "gone" in said.match.groupdict() and may_be_of_before(said):
        return
    yield said.verdict("winner", said.span("who"), holds, reading, correct=title(said.page, *first))


def label(said: Said) -> Iterator[Verdict]:
    """For which party, or as what, somebody stood."""
    who, party = said.who("who"), said.marked.mark(said.match["party"])
    if not isinstance(who, Person) or beside.LEFT.search(said.match[0]):
        return
    if runs.OF_A_PARTY.search(said.match[0].rstrip()):
        return
    if _may_be_of_another(said, who, party) or may_be_another(said, party):
        return
    now = said.scene.now
    first = first_of(now) if now else None
    if not said.is_now:
        then = {f.result.contest.id for f in said.frames() if not isinstance(f.result, Notional)}
        own = tuple((t, c) for t, c in who.standings if t.id in then)
        who = replace(who, standings=own)
    elif first and first[0] and beside.RE_ELECTED.search(said.match[0]):
        here = said.scene.contest.id
        own = tuple((t, c) for t, c in who.standings if t.id != here or c.id == first[0].id)
        who = replace(who, standings=own or who.standings)
    yield from belongs(said, who, party, said.span("span"), is_now=True)


NEXT_WORDS = compiled(r"(?: [^ ,;]+){0,4} ")


def _may_be_of_another(said: Said, who: Person, party: Mark) -> bool:
    """Whether a party that he did not stand for here may be that of a figure, or his of before."""
    before = said.marked.skeleton[: said.match.start("who")]
    if beside.BEATEN.search(before) and beside.TO_WIN.search(said.match[0]):
        return True
    keys = set(party.value.keys) if isinstance(party.value, Parties) else set()
    here = said.scene.contest.id
    own = {key for t, c in who.standings if t.id == here for key in (c.label.key, *c.label.parties)}
    if keys & own:
        return False
    text, end = said.marked.skeleton, said.match.end()
    between = text[said.match.end("who") : said.match.start("span")]
    after = NEXT_WORDS.match(text, end)
    dates = beside.OF_BEFORE.finditer(f"{between}{after[0] if after else ' '}")
    is_then = any(not said.is_own_day(one[0].strip()) for one in dates)
    if beside.SOMEBODY_ELSE.search(between) or (beside.WHILE.search(before) and " , " in between):
        return True
    return bool(
        beside.A_FIGURE_FOR.search(between) or (is_then and keys & labels_ever(said.page, who))
    )


def labels_ever(page: Page, who: Person) -> set[str]:
    """The labels under which somebody stood, so far as the record follows him."""
    known = [c for _, c in who.standings]
    career = career_of(page, who)
    known += [c for _, c in career.stands] if career else []
    return {key for c in known for key in (c.label.key, *c.label.parties)}


def belongs(
    said: Said, who: Who | None, party: Mark, span: tuple[int, int], *, is_now: bool = False
) -> Iterator[Verdict]:
    """Whether somebody stood for a party; at the contest itself with `is_now`, else ever."""
    if not isinstance(who, Person) or not isinstance(party.value, Parties):
        return
    here = [(t, c) for t, c in who.standings if t.id == said.scene.contest.id]
    standings = here or list(who.standings)
    if not standings:
        return
    keys = set(party.value.keys)
    good = [c for _, c in standings if _is_called(said, c, keys)]
    contest, shown = standings[0][0], (good or [standings[0][1]])[0]
    ever = {c.label.key for _, c in who.standings}
    if not good and not is_now and set(party.value.keys) & ever:
        return
    result = said.page.results.get(contest.id) or said.page.record.returns.get(contest.id)
    cites = (result.cites[shown.id],) if result and shown.id in result.cites else ()
    reading = Reading(
        f"label of {who.name}, {contest.election.name}", None, "as on the ballot paper", cites
    )
    right = title(said.page, shown).rpartition("(")[2].rstrip(")")
    yield said.verdict("party", span, bool(good), reading, correct=right)
    if good:
        symbol = said.span("who")
        yield said.verdict("candidate", symbol, True, reading, correct=str(shown.name))


def _is_called(said: Said, one: Candidacy, keys: set[str]) -> bool:
    """Whether somebody stood under one of some labels; an Ashfield Independent is independent."""
    is_own = bool(keys & {one.label.key, *one.label.parties})
    return is_own or ("ind" in keys and "independent" in title(said.page, one).lower())


def unknown(said: Said) -> Iterator[Verdict]:
    """Somebody with a party whom the contest's list of candidates does not name."""
    words = said.marked.named_before(said.match.start())
    now = said.scene.now
    if words is None or now is None or isinstance(now.result, Notional):
        return
    if now.result.contest.has_bucket or any(c.name is None for c in now.result.contest.candidacies):
        return
    reading = Reading("candidates", None, "nobody of this name is on the list", (now.row,))
    yield said.verdict("candidate", words, None, reading)


def beat(said: Said) -> Iterator[Verdict]:
    """Who beat whom."""
    is_named = " C" in said.before  # whom the sentence has named is "he" before the winner is
    own = (None if is_named else said.page.victor(said.match["who"])) or said.who("who")
    yield from _over(said, own, said.who("other"), said.span("other"))


def beaten_by(said: Said) -> Iterator[Verdict]:
    """Who was beaten by whom: the winner is the second named, unless it was for another place."""
    loser = [m["who"] for m in around.SUBJECT.finditer(said.before)][-1:]
    is_below = loser and field.is_below_second(said.scene.now, said.page_who(loser[0]))
    if not is_below and not beside.FOR_A_PLACE.match(said.marked.skeleton, said.match.end()):
        yield from winner(said)


def _over(
    said: Said, who: Who | None, other: Who | None, span: tuple[int, int]
) -> Iterator[Verdict]:
    """One ahead of another, in every result that the words may be of."""
    if who is None or other is None:
        return
    answers: list[Answer] = []
    behind: list[str] = []
    for frame in said.frames():
        ours, theirs = list(counted(frame, who)), list(counted(frame, other))
        if not ours or not theirs:
            continue
        holds = any(a[1] > b[1] for a in ours for b in theirs)
        holds = holds and not _skips_the_second(said, frame, who, other)
        why = f"{write_votes(ours[0][1])} against {write_votes(theirs[0][1])}"
        words = f"{ours[0][0]} ahead of {theirs[0][0]}, {frame.words}"
        reading = Reading(words, None, why, (*ours[0][2], *theirs[0][2]))
        answers.append((holds, reading, _second_to(said, frame, who) or ours[0][0]))
        behind.append(theirs[0][0] if _is_far_behind(frame, ours[0][1], theirs[0][1]) else "")
    if behind and all(behind) and not any(holds for holds, _, _ in answers):
        pairs = zip(answers, behind, strict=True)
        turned: list[Answer] = [(False, reading, name) for (_, reading, _), name in pairs]
        yield from answered(said, "comparative", said.span("verb"), turned, said.own_words("verb"))
        return
    yield from answered(said, "runner-up", span, answers, said.marked.text[slice(*span)])


def _is_far_behind(frame: Frame, ours: int, theirs: int) -> bool:
    """Whether two were in the other order, and neither won: it is the verb that is wrong."""
    return ours < theirs < max(frame.result.votes.values(), default=0)


def _second_to(said: Said, frame: Frame, who: Who) -> str:
    """The runner-up of a result that somebody won."""
    first = first_of(frame)
    if first is None or isinstance(frame.result, Notional) or not is_one(frame, who, *first):
        return ""
    second = figures.find_runner_up(frame.result)
    return title(said.page, second) if second else ""


def _skips_the_second(said: Said, frame: Frame, who: Who, other: Who) -> bool:
    """Whether somebody is said to be beaten by the majority who was not the runner-up."""
    first, majority = first_of(frame), majority_of(frame)[0]
    if isinstance(frame.result, Notional) or first is None or not majority:
        return False
    second = figures.find_runner_up(frame.result)
    if (
        not second
        or not is_one(frame, who, *first)
        or is_one(frame, other, second, second.label.key)
    ):
        return False
    by = beside.BY_VOTES.match(said.marked.skeleton[said.match.end() :])
    return bool(by and said.marked.mark(by["n"]).amount.fits(majority))


def ahead(said: Said) -> Iterator[Verdict]:
    """Somebody ahead of, or behind, somebody else."""
    if not said.is_now or beside.NOT_QUITE.search(said.before):
        return
    if beside.SEATS_TOLD.search(said.before):
        return  # "with eight seats, ahead of Sinn Féin on seven"
    rivals = [(said.match["other"], said.span("span"))]
    if listed := beside.MORE_RIVALS.match(said.marked.skeleton, said.match.end("span")):
        for name in beside.A_RIVAL.finditer(f"{listed[0]} "):
            mark = said.marked.mark(name["who"])
            rivals.append((name["who"], (mark.start, mark.end)))
    every = [who for symbol, _ in rivals if (who := said.page_who(symbol)) is not None]
    people = [who for who in near(said) if who not in every]
    for symbol, span in rivals:
        yield from _beside(said, people, said.page_who(symbol), span)


def _beside(
    said: Said, people: list[Who], other: Who | None, span: tuple[int, int]
) -> Iterator[Verdict]:
    """The first of some beside another, ahead of whom, or behind, he is told to be."""
    now = said.scene.now
    if other is None or now is None:
        return
    ours = [row for who in people[:1] for row in counted(now, who)]
    theirs = list(counted(now, other))
    if not ours or not theirs or ours[0][0] == theirs[0][0]:
        return
    is_behind = said.match["verb"] in ("behind", "below", "trailing", "trailed", "adrift of")
    holds = any((a[1] < b[1]) if is_behind else (a[1] > b[1]) for a in ours for b in theirs)
    if not holds and (said.marked.find(around.THEN) or said.is_elsewhen):
        return  # "on figures which had the party third behind the Conservatives"
    why = f"{ours[0][0]} {write_votes(ours[0][1])}, {theirs[0][0]} {write_votes(theirs[0][1])}"
    reading = Reading(
        f"{ours[0][0]} and {theirs[0][0]} compared", None, why, (*ours[0][2], *theirs[0][2])
    )
    first = people[0] if is_behind else other  # who of the two was ahead, where it is false
    right = next((title(said.page, one) for one in now.candidacies(first)), ours[0][0])
    yield said.verdict("comparative", span, holds, reading, correct=right)


def runner_up(said: Said) -> Iterator[Verdict]:
    """Who came second."""
    if beside.ANYWHERE.match(said.marked.skeleton, said.match.end()):
        return
    who, before = said.who("who"), said.marked.text[: said.span("who")[0]]
    is_next, last = said.match[0].endswith(" next"), said.page.person
    rank = field.place_next(said.scene.now, last, who, before) if is_next else 2
    yield from _placed(said, who, rank, said.span("who"))


def came_within(said: Said) -> Iterator[Verdict]:
    """Who was so near to the winner as only the runner-up was."""
    majority = majority_of(said.scene.now)[0] if said.scene.now else None
    if majority and said.marked.mark(said.match["n"]).amount.fits(majority):
        yield from runner_up(said)


def went_to(said: Said) -> Iterator[Verdict]:
    """Which place went to whom."""
    rank = int(said.marked.mark(said.match["place"]).amount.value)
    yield from _placed(said, said.who("who"), rank, said.span("span"))


def places(said: Said) -> Iterator[Verdict]:
    """From which place to which somebody moved: then and now."""
    now, then = said.scene.now, said.scene.then
    people = near(said)[:1]
    if now is None or not people:
        return
    old, new = (int(said.marked.mark(said.match[g]).amount.value) for g in ("from", "to"))
    was = [place for frame in then for place, _ in field.places(frame, people[0])]
    is_ = [place for place, _ in field.places(now, people[0])]
    if not was or not is_:
        return
    reading = Reading(
        "place then and now", None, f"{was[0]} then, {is_[0]} now", (now.row, then[0].row)
    )
    holds = old in was and new in is_
    right = is_[0] if new not in is_ else was[0]
    yield said.verdict("previous", said.span("span"), holds, reading, correct=str(right))


def _placed(said: Said, who: Who | None, rank: int, span: tuple[int, int]) -> Iterator[Verdict]:
    is_of_then = around.FRAMED.match(said.marked.skeleton)  # "Five years ago he had"
    if who is None or not (said.is_now or said.words.when(said.marked) or is_of_then):
        return
    told = [answer for frame in said.frames() for answer in at_place(said, frame, who, rank)]
    answers = [answer for answer in told if answer[0]] or told[:1]
    yield from answered(said, "ranking", span, answers, said.marked.text[slice(*span)])


def at_place(said: Said, frame: Frame, who: Who, rank: int) -> Iterator[Answer]:
    """Whether somebody came in a place of one result."""
    if isinstance(frame.result, Notional):
        return
    order = figures.ranked(frame.result)
    if len(order) < rank:
        return
    votes = frame.result.votes[order[rank - 1].id]
    if (frame.result.others or 0) >= votes:
        return  # somebody in the bucket may have had more
    here = [c for c in order if frame.result.votes[c.id] == votes]
    holds = any(is_one(frame, who, c, c.label.key) for c in here)
    why = f"{write_votes(votes)} votes"
    reading = Reading(f"place {rank}, {frame.words}", None, why, (frame.row,))
    yield holds, reading, title(said.page, here[0])
