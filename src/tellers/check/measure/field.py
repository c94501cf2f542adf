"""Measures of a field: how many stood, lost their deposits, kept them; one's place in it."""

import re
from collections.abc import Iterator
from dataclasses import replace

from tellers.check.grammar import beside
from tellers.check.grammar.words import compiled
from tellers.check.measure.contest import turnout, votes_of, whole_of
from tellers.check.measure.query import Query, Reading, anybody, counted, frames, subjects
from tellers.check.measure.when import first_past
from tellers.check.scene import Frame, Person, Who
from tellers.record import figures
from tellers.record.contests import Notional, Return
from tellers.style.numbers import write_votes


def standing(result: Return) -> int | None:
    """How many stood; None where a bucket joins some."""
    return None if result.contest.has_bucket else len(result.contest.candidacies)


def absent(q: Query) -> Iterator[Reading]:
    """The part of the electors who did not vote: what the turnout leaves."""
    return left_of(turnout(q))


def deficit(q: Query) -> Iterator[Reading]:
    """How far the label that has won now was behind the first at the election before."""
    won = first_past(q.now) if q.now is not None else None
    for frame in q.page.scene.then if q.page.scene and won else ():
        own = votes_of(frame, won.label.key) if won else None
        most = max(figures.party_votes(frame.result).values(), default=0)
        if own is None or not 0 < own < most:
            continue
        why = f"{write_votes(most)} \N{MINUS SIGN} {write_votes(own)}"
        yield Reading(f"votes behind the first, {frame.words}", most - own, why, (frame.row,))


def left_of(turnouts: Iterator[Reading]) -> Iterator[Reading]:
    """What some turnouts leave of the whole."""
    for one in turnouts:
        if one.value is not None:
            why = f"100% \N{MINUS SIGN} {one.why}"
            yield replace(one, words=f"all but the {one.words}", value=1 - one.value, why=why)


def others(q: Query) -> Iterator[Reading]:
    """How many stood beside one; beside more where the text has named more than one of them."""
    found = list(whole_of("other candidates", _beside_one)(q))
    named = set(NAMED.findall(q.left))  # a person with a party is one
    several = max(sum(one.startswith(letter) for one in named) for letter in "CP") - 1
    for reading in found if several > 0 else ():
        if reading.value is not None:  # "leaving 6,951 for the other six"
            yield replace(reading, value=reading.value - several)
    yield from found
    people = len({person.name for person in q.page.people})
    for reading in found:
        if people > 1 and reading.value is not None and q.amount.value < reading.value:
            yield Reading(reading.words, None, "the text has named some before", reading.cites)


NAMED = compiled(r" ({E})(?= )")


def _beside_one(result: Return) -> int | None:
    stood = standing(result)
    return None if stood is None else stood - 1


def _lost(result: Return) -> int | None:
    is_told = figures.tells_deposits(result)
    return len(figures.lost_deposits(result)) if is_told else None


def deposits(q: Query) -> Iterator[Reading]:
    """How many lost their deposits, by the sum that decides it."""
    for reading in whole_of("lost deposits", _lost)(q):
        yield _by_rule(reading, "20 × votes at most the valid votes")


def deposits_kept(q: Query) -> Iterator[Reading]:
    """How many did not lose their deposits; of somebody's rivals, all but himself."""
    aside = 1 if RIVALS.match(q.right) or OF_RIVALS.search(q.left) else 0
    for reading in whole_of("deposits kept", _kept)(q):
        kept = _by_rule(reading, "20 × votes above the valid votes")
        yield kept if kept.value is None else replace(kept, value=kept.value - aside)


_OF_HIS = (
    r" of (?:his|her|the winner 's|(?:[a-z]+ )?C\d+ 's) (?:N\d+ )?(?:[a-z]+ )?"
    r"(?:opponents|rivals|challengers|adversaries|competitors)"
)
RIVALS = compiled(rf"^{_OF_HIS}(?= )")
OF_RIVALS = compiled(rf"{_OF_HIS} (?:, )?$")
"""What makes those who kept a deposit some of a winner's rivals: "all but two of his opponents"."""


def _by_rule(reading: Reading, why: str) -> Reading:
    """A count of deposits with the sum that decides each of them, or why none does."""
    return replace(reading, why=why if reading.value is not None else NOT_TOLD)


NOT_TOLD = "candidates share a row, or the poll was before the rule of October 1985"


def _kept(result: Return) -> int | None:
    lost, stood = _lost(result), standing(result)
    return None if lost is None or stood is None else stood - lost


SHORT = re.compile(
    r" (?:miss|lost|los|forfeit|surrender|short|shy|too few|need|want|lack|require|would|could|"
    r"might|adrift|from|below|under|cost)"
)
"""Words that make a gap one that somebody fell short by."""
OWNED = re.compile(r" (?P<who>[CP]\d+) 's deposit")
CLEAR = re.compile(r" (?:votes? )?(?:clear of|above|over|ahead of|more than) ")


def deposit_gap(q: Query) -> Iterator[Reading]:
    """By how many votes somebody lost a deposit, or saved it.

    One vote more than a twentieth saves it; so many more of the votes cast may be meant, or so many
    more votes. Nobody is meant whose fate was the other one.
    """
    is_clear = CLEAR.match(q.right)
    is_lost = not is_clear and bool(SHORT.search(f" {q.left[-60:]} {q.right[:60]}"))
    behind = OWNED.search(q.right)
    owner = q.who(behind["who"]) if behind else None
    for who in (owner,) if owner else subjects(q) or anybody(q):
        for frame in frames(q):
            for name, votes, cites in counted(frame, who):
                for gap, why in _gaps(frame, votes, is_lost=is_lost):
                    words = f"votes of {name} from a deposit, {frame.words}"
                    yield Reading(words, gap, why, (*cites, frame.row))


def _gaps(frame: Frame, votes: int, *, is_lost: bool) -> Iterator[tuple[int, str]]:
    """The votes between somebody's and what saves a deposit, as they may be counted."""
    result = frame.result
    if isinstance(result, Notional) or _lost(result) is None:
        return
    valid = figures.total_votes(result)
    part = valid // DEPOSIT_PART
    if (DEPOSIT_PART * votes <= valid) is not is_lost:
        return
    why = f"{write_votes(part + 1)} of {write_votes(valid)} votes would save one"
    ways = {abs(part + 1 - votes), abs(part - votes)}
    if is_lost:
        ways.add((valid - DEPOSIT_PART * votes) // (DEPOSIT_PART - 1) + 1)
    first = abs(part + 1 - votes)
    for gap in sorted(ways, key=lambda one: one != first):
        yield gap, why


DEPOSIT_PART = 20
"""At most one of so many of the valid votes loses it."""


# ----------------------------------------------------------- a place in it

LEAST = 9
"""A poll of no more than this is somebody's by chance."""
WITH_VOTES = compiled(r"^ (?:place )?(?:, )?(?:with|on) (?:just |only )?(?P<votes>N\d+)(?= )")

SPOKEN_OF = compiled(
    r" (?:he|she|they|who) (?:was|were|came|finished|ended|is) (?:(?:up|in|a|an|only) )*$"
)


def _who_polled(q: Query) -> list[Who]:
    """Whoever polled just what is told behind a place: "she was third with 2,802"."""
    found = WITH_VOTES.match(q.right)
    now = q.page.scene.now if q.page.scene else None
    if found is None or now is None or isinstance(now.result, Notional):
        return []
    votes, result = q.marked.mark(found["votes"]).amount.value, now.result
    own = [one for one in result.contest.candidacies if result.votes.get(one.id) == votes > LEAST]
    return [Person(str(one.name or ""), ((result.contest, one),)) for one in own]


def position(q: Query) -> Iterator[Reading]:
    """A candidate's or a party's place in the poll."""
    own = _who_polled(q) if SPOKEN_OF.search(q.left) else []
    if pushed := beside.PUSHED.search(q.left):
        own = [who] if (who := q.who(pushed["who"])) is not None else []
    for who in own or subjects(q) or anybody(q):
        for frame in stood_in(q, who):
            for _, reading in places(frame, who):
                yield reading


def place_after(frame: Frame | None, who: Who | None) -> int:
    """The place behind somebody's, to which "next" goes on from him; the second after nobody."""
    last = next(places(frame, who), None) if frame is not None and who is not None else None
    return last[0] + 1 if last else 2


def place_next(frame: Frame | None, last: Who | None, who: Who | None, before: str) -> int:
    """The place to which "next" goes on: his own where the text has named all up to him.

    Else that behind whoever was spoken of last, or the first of somebody whom it has not named.
    """
    found = place_after(frame, last)
    if frame is None or who is None or isinstance(frame.result, Notional):
        return found
    order = figures.ranked(frame.result)
    named = [bool(c.name) and str(c.name).split()[-1] in before for c in order[1:]]
    own = frame.candidacies(who)
    at = order.index(own[0]) if len(own) == 1 and own[0] in order else 0
    if at and all(named[: at - 1]):
        return at + 1
    return named.index(False) + SECOND if found == SECOND and False in named else found


SECOND = 2


def places(frame: Frame, who: Who) -> Iterator[tuple[int, Reading]]:
    """The place in a result of everybody whom `who` may be, from 1; equal votes share one."""
    for name, count, cites in counted(frame, who):
        above = sum(votes > count for votes in frame.result.votes.values())
        words = f"place of {name}, {frame.words}"
        why = f"{above} had more than {write_votes(count)} votes"
        yield above + 1, Reading(words, above + 1, why, (*cites, frame.row))


def is_below_second(frame: Frame | None, who: Who | None) -> bool:
    """Whether all whom `who` may be came third or lower: more than the winner has beaten them."""
    found = [place for place, _ in places(frame, who)] if frame and who else []
    return bool(found) and min(found) > len(("first", "second"))


PLACES = re.compile(r" (?P<one>O\d+)(?: place)? (?:and|from) (?:the )?(?P<other>O\d+)(?= )")


TOP = re.compile(r" (?:top|first|leading|front|O\d+) (?P<n>N\d+)(?= )")


def between_places(q: Query) -> Iterator[Reading]:
    """Votes between two places of the poll: "974 votes between first and third"."""
    found, top = PLACES.search(q.right), TOP.search(q.right)
    if found is None and top is None:
        return
    symbols = (found["one"], found["other"]) if found else (top["n"] if top else "",)
    ranks = [int(q.marked.mark(symbol).amount.value) for symbol in symbols]
    one, other = ranks if found else (1, *ranks)
    for frame in frames(q):
        if isinstance(frame.result, Notional) or frame.result.contest.has_bucket:
            continue
        polled = sorted(frame.result.votes.values(), reverse=True)
        if max(one, other) <= len(polled):
            ahead, behind = polled[one - 1], polled[other - 1]
            why = f"{write_votes(ahead)} − {write_votes(behind)}"
            words = f"votes between places {one} and {other}, {frame.words}"
            yield Reading(words, abs(ahead - behind), why, (frame.row,))


FIRST = re.compile(r" the (?:top|first|leading) (?P<n>N\d+)(?= )")


def outside(q: Query) -> Iterator[Reading]:
    """How many stood beside the first so many: "the four candidates outside the top two"."""
    found = FIRST.search(q.right)
    first = int(q.marked.mark(found["n"]).amount.value) if found else 0
    for reading in whole_of("candidates", standing)(q):
        value = None if reading.value is None else int(reading.value) - first
        yield Reading(f"all but the first {first}", value, reading.why, reading.cites)


def stood_in(q: Query, who: Who) -> tuple[Frame, ...]:
    """The results that a place may be of: one before, in which somebody did not stand, is none.

    So it is where he stands now, and neither a date nor the words put the place before.
    """
    found, now = frames(q), q.now
    if q.page.scene and beside.AFTER.search(q.left):
        return (*found, *q.page.scene.then)
    if not isinstance(who, Person) or now is None or not now.candidacies(who):
        return found
    is_dated = q.when is not None or q.is_then()
    return found if is_dated else tuple(f for f in found if f.is_now or f.candidacies(who))
