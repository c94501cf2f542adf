"""Measures that are reckoned out of several figures of one poll, or told beside another."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from fractions import Fraction

from tellers.check.ballot.measures import within
from tellers.check.grammar.words import compiled
from tellers.check.measure.contest import votes as votes_of_words
from tellers.check.measure.query import Query, Reading, anybody, counted, frames, moves, subjects
from tellers.check.measure.reserve import Measuring
from tellers.record import figures
from tellers.record.contests import Notional
from tellers.style.numbers import Hedge, write_votes

NAMED_FEW = compiled(r" (?:other|remaining) (?P<n>N\d+)(?= )")


def rest(q: Query) -> Iterator[Reading]:
    """The votes of all but the first so many, as many as the words or the text leave over."""
    found = NAMED_FEW.search(q.left)
    few = int(q.marked.mark(found["n"]).amount.value) if found else 0
    for frame in frames(q):
        if isinstance(frame.result, Notional) or frame.result.contest.has_bucket:
            continue
        polled = sorted(frame.result.votes.values(), reverse=True)
        for first in (len(polled) - few,) if few else (2, 1, 3):
            if 0 < first < len(polled):
                why = f"all but {', '.join(map(write_votes, polled[:first]))}"
                words = f"votes of all but the first {first}, {frame.words}"
                yield Reading(words, sum(polled[first:]), why, (frame.row,))


def over_rest(q: Query) -> Iterator[Reading]:
    """By how many votes somebody outpolled all others together."""
    for who in (subjects(q) or anybody(q))[:1]:
        for frame in frames(q):
            for name, votes, cites in counted(frame, who):
                others = figures.total_votes(frame.result) - votes
                why = f"{write_votes(votes)} − {write_votes(others)}"
                words = f"votes of {name} over all others, {frame.words}"
                yield Reading(words, abs(votes - others), why, cites)


def short_of(q: Query) -> Iterator[Reading]:
    """How many votes short of the seat somebody was; the seat as it is now, whoever held it."""
    yield from within(replace(q, is_tied=True))


def electorate_change(q: Query) -> Iterator[Reading]:
    """How many more, or fewer, were registered than the time before."""
    for now, base in moves(q):
        new, old = (getattr(frame.result, "electorate", None) for frame in (now, base))
        if new and old:
            why = f"{write_votes(new)} against {write_votes(old)}"
            words = f"electorate against {base.words}"
            yield Reading(words, abs(new - old), why, (now.row, base.row))


TOLD_BEFORE = compiled(r" (?P<n>N\d+)(?= )")
PAIR = 2


def other_one(q: Query) -> Iterator[Reading]:
    """The votes of the other of the first two: of whom the figure before it is not."""
    told = [q.marked.mark(one["n"]).amount.value for one in TOLD_BEFORE.finditer(q.left)][-1:]
    for frame in frames(q):
        if isinstance(frame.result, Notional) or frame.result.others:
            continue
        polled = [frame.result.votes[c.id] for c in figures.ranked(frame.result)[:2]]
        if len(polled) < PAIR:
            continue
        first, second = polled
        value = second if told == [first] else first if told == [second] else None
        words = f"votes of the other of the first two, {frame.words}"
        yield Reading(words, value, "as declared", (frame.row,))


def votes_now(q: Query) -> Iterator[Reading]:
    """Somebody's votes beside another figure: of now, else as the words would put them."""
    found = [
        *votes_of_words(replace(q, is_tied=True, results=(q.now,) if q.now else ())),
        *votes_of_words(q),
    ]
    yield from {reading.words: reading for reading in found}.values()


A_COUNT = compiled(r" (?P<n>N\d+)(?= )")


def part_told(q: Query) -> Iterator[Reading]:
    """What part of the count behind a figure the one before it is: "16,393 was half of 35,893"."""
    before, behind = [*A_COUNT.finditer(q.left)][-1:], A_COUNT.search(q.right)
    if before and behind:
        one, other = (q.marked.mark(found["n"]).amount.value for found in (*before, behind))
        why = f"{write_votes(int(one))} of {write_votes(int(other))}"
        yield Reading("part of the figure behind it", one / other if other else None, why)


PER_VOTE = Fraction(7, 100)


def per_vote(q: Query) -> Iterator[Reading]:
    """How many votes there were for one to each for another; near enough where nothing hedges."""
    if q.now is None or q.other is None or not q.people:
        return
    for name, ours, cites in counted(q.now, q.people[0]):
        for other, theirs, more in counted(q.now, q.other):
            value = _told(q, Fraction(ours, theirs)) if theirs else None
            why = f"{write_votes(ours)} ÷ {write_votes(theirs)}"
            yield Reading(f"votes of {name} to each of {other}", value, why, (*cites, *more))


def times_over(q: Query) -> Iterator[Reading]:
    """So many times what it was somebody's vote is now, or his share; near enough unhedged."""
    for who in (subjects(q) or anybody(q))[:1]:
        for now, base in moves(q):
            for name, ours, cites in counted(now, who):
                for _, theirs, more in counted(base, who):
                    totals = figures.total_votes(now.result), figures.total_votes(base.result)
                    votes = Fraction(ours, theirs) if theirs else Fraction(0)
                    share = votes * totals[1] / totals[0]
                    why = f"{write_votes(ours)} ÷ {write_votes(theirs)}"
                    for words, value in (("votes", votes), ("share", share)):
                        reading = f"{words} of {name} against {base.words}"
                        yield Reading(reading, _told(q, value), why, (*cites, *more))


def _told(q: Query, value: Fraction) -> Fraction:
    """The multiple as it is told where it is near enough to that, and nothing hedges it."""
    is_near = abs(value / q.amount.value - 1) <= PER_VOTE
    return q.amount.value if is_near and q.amount.hedge is Hedge.EXACT else value


A_PLACE = compiled(r" (?P<place>O\d+)(?: place| spot)?(?= )")


def place_gap(q: Query) -> Iterator[Reading]:
    """By how many votes somebody missed a place: "365 votes kept Reform out of second place"."""
    found = A_PLACE.search(q.right)
    rank = int(q.marked.mark(found["place"]).amount.value) if found else 0
    for frame in frames(q):
        polled = sorted(frame.result.votes.values(), reverse=True)
        if isinstance(frame.result, Notional) or not 0 < rank <= len(polled) or not q.people:
            continue
        for name, votes, cites in counted(frame, q.people[0]):
            why = f"{write_votes(polled[rank - 1])} − {write_votes(votes)}"
            words = f"votes of {name} short of place {rank}, {frame.words}"
            for gap in (polled[rank - 1] - votes, polled[rank - 1] - votes + 1):
                yield Reading(words, gap, why, (*cites, frame.row))


MEASURES: Mapping[str, Measuring] = {
    "place_gap": place_gap,
    "times_over": times_over,
    "rest": rest,
    "over_rest": over_rest,
    "short_of": short_of,
    "electorate_change": electorate_change,
    "other_one": other_one,
    "votes_now": votes_now,
    "part_told": part_told,
    "per_vote": per_vote,
}
"""Measures by the table's name for them."""
