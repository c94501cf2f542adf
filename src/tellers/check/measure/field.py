"""Measures of a field: how many stood, lost their deposits, kept them."""

import re
from collections.abc import Iterator

from tellers.check.measure.contest import whole_of
from tellers.check.measure.query import Query, Reading, anybody, counted, frames, subjects
from tellers.check.scene import Frame
from tellers.record import figures
from tellers.record.contests import Notional, Return
from tellers.style.numbers import write_votes


def standing(result: Return) -> int | None:
    """How many stood; None where a bucket joins some."""
    return None if result.contest.has_bucket else len(result.contest.candidacies)


def others(q: Query) -> Iterator[Reading]:
    """How many stood beside one; beside more where the text has named more than one of them."""
    found = list(whole_of("other candidates", _beside_one)(q))
    yield from found
    named = len({person.name for person in q.page.people})
    for reading in found:
        if named > 1 and reading.value is not None and q.amount.value < reading.value:
            yield Reading(reading.words, None, "the text has named some before", reading.cites)


def _beside_one(result: Return) -> int | None:
    stood = standing(result)
    return None if stood is None else stood - 1


def _lost(result: Return) -> int | None:
    if result.contest.has_bucket or result.contest.polled_on < figures.DEPOSIT_RULE_SINCE:
        return None
    return len(figures.lost_deposits(result))


def deposits(q: Query) -> Iterator[Reading]:
    """How many lost their deposits, by the sum that decides it."""
    for reading in whole_of("lost deposits", _lost)(q):
        yield Reading(
            reading.words, reading.value, "20 × votes at most the valid votes", reading.cites
        )


def deposits_kept(q: Query) -> Iterator[Reading]:
    """How many did not lose their deposits."""
    for reading in whole_of("deposits kept", _kept)(q):
        yield Reading(
            reading.words, reading.value, "20 × votes above the valid votes", reading.cites
        )


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
