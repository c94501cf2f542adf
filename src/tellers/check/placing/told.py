"""Places of the poll that go with a name, where it is the name that may be wrong.

"Reform edged the Greens into fourth": the place is right of somebody else. "The Conservatives,
runners-up in 2005": another place is right of them. Where a sentence may be of several seats it is
false only where it is so of all.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from tellers.check.claims import BY_PLACE, Finding, Verdict
from tellers.check.grammar.beside import HYPOTHETICAL
from tellers.check.grammar.words import Pattern
from tellers.check.measure.field import places
from tellers.check.measure.query import Reading
from tellers.check.pinned.words import BEHIND
from tellers.check.placing import words
from tellers.check.placing.in_turn import IN_TURN, in_turn
from tellers.check.placing.running import RUNNING, running
from tellers.check.placing.swings import LARGER, larger_swing
from tellers.check.reading.cues import Table
from tellers.check.reading.marking import Marked
from tellers.check.scene import Frame, Page, Who
from tellers.check.statement.said import Answer, Said, answered, title
from tellers.check.statement.winner import at_place
from tellers.record import figures
from tellers.record.contests import Notional

SECOND = 2
"""The place of a runner-up."""
Telling = Callable[[Said, Sequence[Verdict]], Iterator[Verdict]]
"""What reads one statement, beside what was told of its sentence."""


def of_places(pages: Sequence[Page], marked: Marked, told: Sequence[Verdict]) -> list[Verdict]:
    """What was told of a sentence, with the places that go with a name."""
    found = list(told)
    for tell, pattern in TOLD.called(marked.cues):
        for match in pattern.finditer(marked.skeleton):
            here = [Said(page, marked, match) for page in pages if page.scene is not None]
            every = [list(tell(said, told)) for said in here]
            found = _over(found, _one_of(every))
    return found


def _one_of(every: Sequence[list[Verdict]]) -> list[Verdict]:
    """The verdicts of several pages: of one that bears the words out, else of the first."""
    good = [one for one in every if any(v.verdict is Finding.SUPPORTED for v in one)]
    is_false = bool(every) and all(every)
    return (good or every[:1])[0] if good or is_false else []


def _over(told: list[Verdict], fresh: Sequence[Verdict]) -> list[Verdict]:
    """What was told, without the claims that share words with a fresh one of the same kind.

    A year that bore out a place is no claim beside the place; a label beside a name stays.
    """
    kept = [
        one for one in told
        if not any(
            one.claim.meets(v.claim) and one.claim.kind in (v.claim.kind, "year", "outside_record")
            for v in fresh
        )
    ]  # fmt: skip
    return sorted([*kept, *fresh], key=BY_PLACE)


def _place(frame: Frame, who: Who) -> tuple[int, Reading] | None:
    """Somebody's place in a result, with the reading; of a party that of its first candidate."""
    return next(places(frame, who), None)


def _holder(said: Said, frame: Frame, place: int) -> str:
    """Who stood at a place of a result."""
    if isinstance(frame.result, Notional):
        return ""
    order = figures.ranked(frame.result)
    return title(said.page, order[place - 1]) if 0 < place <= len(order) else ""


def _pushed(said: Said, told: Sequence[Verdict]) -> Iterator[Verdict]:
    """That one pushed another into a place which is next to his own, and somebody else's."""
    who, other, now = said.who("who"), said.who("other"), said.scene.now
    if who is None or other is None or now is None or not said.is_now:
        return
    mark = said.marked.mark(said.match["n"])
    place = int(mark.amount.value)
    ours, theirs = _place(now, who), _place(now, other)
    if ours is None or theirs is None or theirs[0] == place or ours[0] != place - 1:
        return
    right = _holder(said, now, place)
    yield said.verdict("ranking", said.span("other"), False, theirs[1], correct=right)
    holder = Reading(f"place {place}, {now.words}", place, right, (now.row,))
    yield replace(
        said.verdict("position", (mark.start, mark.end), True, holder, correct=str(place)),
        claimed_value=str(place),
    )


def _inverted(said: Said, told: Sequence[Verdict]) -> Iterator[Verdict]:
    """Who stood at a place that is told before the name: the name is what may be wrong."""
    group = "n" if said.match["n"] else "n2"
    who, mark = said.who("who"), said.marked.mark(said.match[group])
    rank = int(mark.amount.value)
    if who is None or rank == 1 or HYPOTHETICAL.search(said.before):
        return
    if LISTED.search(said.marked.skeleton[: said.match.start(group)]):
        return  # "second and third were", each of several in turn
    answers = [one for frame in said.frames() for one in at_place(said, frame, who, rank)]
    stood = [frame for frame in said.frames() if _place(frame, who) is not None]
    if not answers or not stood:
        return
    holds, reading, right = next((one for one in answers if one[0]), answers[0])
    yield said.verdict("ranking", said.span("span"), holds, reading, correct=right)
    if not holds:
        holder = Reading(reading.words, rank, right, reading.cites)
        yield said.verdict(
            "position", (mark.start, mark.end), True, holder, claimed=str(rank), correct=str(rank)
        )


LISTED = re.compile(r" O\d+(?: (?:,|and|then))* $")


def _behind(said: Said, told: Sequence[Verdict]) -> Iterator[Verdict]:
    """Whoever is told to have been so many votes behind the winner, where it was he."""
    who, now = said.who("who"), said.scene.now
    found = _place(now, who) if now is not None and who is not None and said.is_now else None
    own = said.span("who")
    is_told = any(v.claim.kind in ("runner-up", "winner") and v.claim.start == own[0] for v in told)
    if found is not None and found[0] == SECOND and not is_told:
        yield said.verdict("runner-up", own, True, found[1], correct=said.own_words("who"))


def _frames(said: Said) -> tuple[Frame, ...]:
    """The results before that the words name."""
    group, scene = said.match.groupdict(), said.scene
    own = scene.contest.polled_on.year
    if symbol := group.get("year"):
        return scene.in_year(said.marked.mark(symbol).dated.on.year)
    if symbol := group.get("ago"):
        return scene.in_year(own - int(said.marked.mark(symbol).amount.value))
    return tuple(one for one in scene.then if one.election.is_general)


def _second_then(said: Said, told: Sequence[Verdict]) -> Iterator[Verdict]:
    """That somebody was the runner-up of an earlier poll."""
    who, symbol = said.who("who"), said.match["who"]
    is_sure = symbol[0] in "CP" or (said.page.is_one_person and said.page.may_be(who, symbol))
    found = [_place(frame, who) for frame in _frames(said)] if who is not None else []
    answers: list[Answer] = [
        (place == SECOND, reading, str(place)) for place, reading in filter(None, found)
    ]
    for one in answered(said, "previous", said.span("span"), answers, str(SECOND)):
        if is_sure or one.verdict is Finding.SUPPORTED:
            yield one


def _placed_then(said: Said, told: Sequence[Verdict]) -> Iterator[Verdict]:
    """Somebody's place in an earlier poll, in an aside: "fourth five years ago"."""
    who, mark = said.who("who"), said.marked.mark(said.match["n"])
    found = [_place(frame, who) for frame in _frames(said)] if who is not None else []
    rank = int(mark.amount.value)
    answers: list[Answer] = [
        (place == rank, reading, str(place)) for place, reading in filter(None, found)
    ]
    yield from answered(said, "position", (mark.start, mark.end), answers, str(rank))


def _past_aside(said: Said, told: Sequence[Verdict]) -> Iterator[Verdict]:
    """Somebody's place now, behind a clause on the side: "fourth last time, were fifth"."""
    who, now, mark = said.who("who"), said.scene.now, said.marked.mark(said.match["n"])
    found = _place(now, who) if now is not None and who is not None else None
    is_then = THEN_TOO.search(said.marked.skeleton, said.match.end() - 1) or HYPOTHETICAL.search(
        said.before
    )
    if found is None or is_then or (" had " in said.match[0]):
        return
    holds = found[0] == int(mark.amount.value)
    yield said.verdict(
        "position", (mark.start, mark.end), holds, found[1],
        claimed=str(int(mark.amount.value)), correct=str(found[0]),
    )  # fmt: skip


THEN_TOO = re.compile(
    r"(?:(?! (?:and|but|while) )[^;:,.])*? (?:in [YD]\d|last time|years? ago|before) "
)
OF_NOW = re.compile(r"\b(?:now|this time|tonight|yesterday)\b")


def _with_one(said: Said, told: Sequence[Verdict]) -> Iterator[Verdict]:
    """Who was in a place behind a majority of before, by the result that the majority is of."""
    who, mark = said.who("who"), said.marked.mark(said.match["n"])
    start, end = said.marked.span(*said.match.span())
    frame = _of_majority(said.scene.then, [v for v in told if start <= v.claim.start < end])
    if who is None or frame is None or OF_NOW.search(said.marked.text, start, end):
        return
    place = int(mark.amount.value)
    own = _place(frame, who)
    if own is None:
        return
    is_so = own[0] == place
    if not is_so and place == SECOND:
        right = _holder(said, frame, place)
        yield said.verdict("runner-up", said.span("who"), False, own[1], correct=right)
        holder = Reading(f"place {place}, {frame.words}", place, right, (frame.row,))
        yield said.verdict("position", (mark.start, mark.end), True, holder, correct=str(place))
        return
    yield said.verdict(
        "position", (mark.start, mark.end), is_so, own[1], claimed=str(place), correct=str(own[0])
    )


def _of_majority(then: Sequence[Frame], told: Sequence[Verdict]) -> Frame | None:
    """The result before of which a majority of these words was borne out: that of its rows."""
    good = [v for v in told if v.claim.kind == "majority" and v.verdict is Finding.SUPPORTED]
    rows = {row for v in good for row in v.evidence}
    return next((frame for frame in then if frame.row in rows), None)


FAMILIES: tuple[tuple[Telling, Sequence[Pattern]], ...] = (
    (_pushed, words.PUSHED),
    (_inverted, words.INVERTED),
    (_behind, (BEHIND,)),
    (_second_then, words.SECOND_THEN),
    (_with_one, words.WITH_ONE_THERE),
    (_placed_then, words.PLACED_THEN),
    (_past_aside, words.PAST_AN_ASIDE),
    (running, RUNNING),
    (in_turn, IN_TURN),
    (larger_swing, (LARGER,)),
)
TOLD = Table(
    ((tell, pattern) for tell, patterns in FAMILIES for pattern in patterns),
    lambda entry: entry[1].cues,
)
