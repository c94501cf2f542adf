"""Measures of one poll that the table names and no other room has."""

import re
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from tellers.check.careers.years import career_of
from tellers.check.grammar.words import compiled
from tellers.check.measure.contest import majority_of, turnout
from tellers.check.measure.query import Query, Reading, anybody, counted, frames, moves, subjects
from tellers.check.measure.reserve import Measuring
from tellers.check.scene import Frame, Page, Parties, Person, Who
from tellers.record import figures
from tellers.record.contests import Notional
from tellers.style.numbers import Form, Hedge, write_votes


def opponent(q: Query) -> Iterator[Reading]:
    """The votes of the one of the first two whom the words do not name."""
    whose = (subjects(q) or anybody(q))[:1]
    for frame in frames(q):
        if isinstance(frame.result, Notional) or frame.result.others:
            continue
        order = figures.ranked(frame.result)
        own = {c.id for who in whose for c in frame.candidacies(who)}
        if len(order) > 1 and own:
            other = order[1] if order[0].id in own else order[0]
            words = f"votes of {other.name}, {frame.words}"
            yield Reading(words, frame.result.votes[other.id], "as declared", (frame.row,))


def few_votes(q: Query) -> Iterator[Reading]:
    """Somebody's votes, however few, where the words can mean nothing else."""
    for who in (subjects(q) or anybody(q))[:1]:
        for frame in frames(q):
            for name, count, cites in counted(frame, who):
                yield Reading(f"votes of {name}, {frame.words}", count, "as declared", cites)


def notional_majority(q: Query) -> Iterator[Reading]:
    """The majority that was estimated for the present boundaries; else that of the last time."""
    then = q.page.scene.then if q.page.scene else ()
    estimates = tuple(frame for frame in then if isinstance(frame.result, Notional))
    for frame in estimates or then[:1]:
        value, why = majority_of(frame)
        if value is not None and q.mark.letter != "N":
            part = Fraction(value, figures.total_votes(frame.result))
            yield Reading(f"majority, {frame.words}", part, why, (frame.row,))
        else:
            yield Reading(f"majority, {frame.words}", value, why, (frame.row,))


def lead_old(q: Query) -> Iterator[Reading]:
    """Votes between somebody and the candidate of the party that he once stood for."""
    people = [who for who in (*subjects(q), *anybody(q)) if isinstance(who, Person)]
    for who in people[:1]:
        if q.now is not None:
            yield from _from_old(q, q.now, who)


def _from_old(q: Query, frame: Frame, who: Person) -> Iterator[Reading]:
    own = {key for c in frame.candidacies(who) for key in (c.label.key, *c.label.parties)}
    for name, ours, cites in counted(frame, who):
        for key in sorted(_labels(q.page, who) - own):
            for rival, theirs, more in counted(frame, Parties((key,))):
                why = f"{write_votes(ours)} − {write_votes(theirs)}"
                words = f"{name} over {rival}, {frame.words}"
                yield Reading(words, abs(ours - theirs), why, (*cites, *more))


def _labels(page: Page, who: Person) -> set[str]:
    """The labels under which somebody has stood, so far as the record follows him."""
    career = career_of(page, who)
    known = [*who.standings, *(career.stands if career else ())]
    return {key for _, c in known for key in (c.label.key, *c.label.parties)}


def kept(q: Query) -> Iterator[Reading]:
    """What part of its votes, or of its share, a party kept; or a seat of its majority."""
    if q.before(OF_A_MAJORITY, 90):
        for now, base in (*moves(q), *_ever(q)):
            new, old = majority_of(now)[0], majority_of(base)[0]
            why = f"{new} of {old}"
            if new is not None and old:
                words = f"what is left of the majority of {base.words}"
                yield Reading(words, Fraction(new, old), why, (now.row, base.row))
        return
    for who in (subjects(q) or anybody(q))[:1]:
        for now, base in (*moves(q), *_ever(q)):
            yield from _kept_of(who, now, base, _told(q))


OF_A_MAJORITY = compiled(
    r" (?:majority|lead|margin|cushion) (?:(?:in|at) S\d+ )?(?:has |had )?(?:been |was |is )[a-z]"
)
"""A majority that was cut to a part of what it had been."""


def _ever(q: Query) -> Iterator[tuple[Frame, Frame]]:
    """The contest's own result, and each one before it under the seat's name."""
    scene = q.page.scene
    if scene is not None and scene.now is not None and q.marked.find(A_DATE):
        years = {mark.dated.on.year for mark in q.marked.marks if mark.letter in "YD"}
        then = (frame for frame in scene.ever if not frame.is_now)
        yield from ((scene.now, frame) for frame in then if frame.polled_on.year in years)


A_DATE = compiled(r" [YD]\d+ ")
"""A date: what somebody had may be of that day, and not of the election before."""


def _told(q: Query) -> list[int]:
    """The counts of a sentence, any of which a part of a poll may go on from."""
    amounts = [m.amount for m in q.marked.marks if m.letter == "N" and m.start < q.mark.start]
    return [int(one.value) for one in amounts if one.value >= LEAST and not one.decimals]


LEAST = 100
"""A smaller number counts something else than votes."""


def _kept_of(who: Who, now: Frame, base: Frame, told: Sequence[int]) -> Iterator[Reading]:
    for name, votes, _ in counted(now, who):
        for _, before, _more in counted(base, who):
            why = f"{write_votes(votes)} of {write_votes(before)}"
            words = f"what {name} kept of the votes of {base.words}"
            rows = (now.row, base.row)
            if votes > before:  # "about half of what she got", of another
                yield Reading(words, None, "it is more than it was", rows)
                continue
            yield Reading(words, Fraction(votes, before), why, rows)
            new = Fraction(votes, figures.total_votes(now.result))
            old = Fraction(before, figures.total_votes(base.result))
            yield Reading(f"what {name} kept of the share of {base.words}", new / old, why, rows)
            for count in told:  # "1,886 votes, about one in ten of what she had"
                words = f"part of the votes of {base.words}"
                yield Reading(words, Fraction(count, before), f"of {write_votes(before)}", rows)


def again(q: Query) -> Iterator[Reading]:
    """By what part the majority, or somebody's vote, is larger than it was."""
    is_majority = " majority " in q.left or " lead " in q.left or " margin " in q.left
    for now, base in moves(q):
        if is_majority:
            new, old = majority_of(now)[0], majority_of(base)[0]
            pairs = [(new, old)] if new is not None and old else []
        else:
            whose = (subjects(q) or anybody(q))[:1]
            pairs = [
                (one[1], other[1])
                for who in whose
                for one in counted(now, who)
                for other in counted(base, who)
            ]
        for one, before in pairs:
            why = f"{write_votes(one)} now, {write_votes(before)} then"
            words = f"how much larger than {base.words}"
            yield Reading(words, Fraction(one - before, before), why, (now.row, base.row))


def part(q: Query) -> Iterator[Reading]:
    """What part of an earlier majority this one is."""
    for now, base in moves(q):
        new, old = majority_of(now)[0], majority_of(base)[0]
        if new is not None and old:
            why = f"{write_votes(new)} of {write_votes(old)}"
            words = f"majority as a part of that of {base.words}"
            yield Reading(words, Fraction(new, old), why, (now.row, base.row))


def stayed_share(q: Query) -> Iterator[Reading]:
    """The part of the electorate that did not vote."""
    for reading in turnout(q):
        if reading.value is not None:
            why = f"100% − {reading.why}"
            yield Reading(f"all but the {reading.words}", 1 - reading.value, why, reading.cites)


def below(q: Query) -> Iterator[Reading]:
    """How many came behind somebody."""
    for who in (subjects(q) or anybody(q))[:1]:
        for frame in frames(q):
            for name, votes, cites in counted(frame, who):
                behind = sum(other < votes for other in frame.result.votes.values())
                words = f"candidates behind {name}, {frame.words}"
                yield Reading(words, behind, "as declared", (*cites, frame.row))


LIMIT = re.compile(
    r" (?:(?P<verb>failed to [a-z]+)|polled|got|won|took|had|managed|received|attracted|mustered|"
    r"secured|scored) (?:even )?(?P<figure>[NQ]\d+)(?= )"
)
"""The bound that a number of candidates is told to have missed, or passed."""


def fewer_than(q: Query) -> Iterator[Reading]:
    """How many polled fewer, or more, than a number or a part of the votes."""
    found = LIMIT.search(q.right)
    amount = q.marked.mark(found["figure"]).amount if found else None
    is_bound = amount is not None and amount.hedge in (Hedge.LESS, Hedge.MORE)
    if found is None or amount is None or not (is_bound or found["verb"]):
        yield Reading("candidates", None, "the words set no bound")
        return
    is_less = bool(found["verb"]) or amount.hedge is Hedge.LESS
    for frame in frames(q):
        if isinstance(frame.result, Notional) or frame.result.contest.has_bucket:
            continue
        total = 1 if amount.form is Form.NUMBER else figures.total_votes(frame.result)
        polled = [Fraction(votes, total) for votes in frame.result.votes.values()]
        count = sum(one < amount.value if is_less else one > amount.value for one in polled)
        words = f"candidates {'below' if is_less else 'above'} that, {frame.words}"
        yield Reading(words, count, "counted", (frame.row,))


PLACE = re.compile(r" to [a-z ]*(?P<place>O\d+)(?= )")


def to_place(q: Query) -> Iterator[Reading]:
    """How many more votes would have brought somebody to a place: as many as it, or one more."""
    found = PLACE.search(q.right)
    rank = int(q.marked.mark(found["place"]).amount.value) if found else 0
    for who in (subjects(q) or anybody(q))[:1]:
        for frame in frames(q):
            if isinstance(frame.result, Notional) or frame.result.others:
                continue
            order = figures.ranked(frame.result)
            for name, votes, cites in counted(frame, who) if 0 < rank <= len(order) else ():
                gap = frame.result.votes[order[rank - 1].id] - votes
                words = f"votes of {name} short of place {rank}, {frame.words}"
                yield Reading(words, gap + 1, "and one to pass it", (*cites, frame.row))
                yield Reading(words, gap, "as declared", (*cites, frame.row))


def behind(q: Query) -> Iterator[Reading]:
    """How far somebody was behind the winner, or behind whoever came just before him."""
    for who in (subjects(q) or anybody(q))[:1]:
        for frame in frames(q):
            if isinstance(frame.result, Notional):
                continue
            for name, votes, cites in counted(frame, who):
                for gap, why in _gaps_above(frame, votes):
                    of = 1 if q.amount.form is Form.NUMBER else figures.total_votes(frame.result)
                    words = f"{name} behind others, {frame.words}"
                    yield Reading(words, Fraction(gap, of), why, (*cites, frame.row))


def _gaps_above(frame: Frame, votes: int) -> Iterator[tuple[int, str]]:
    above = sorted(other for other in frame.result.votes.values() if other > votes)
    for other in dict.fromkeys((*above[-1:], *above[:1])):
        yield other - votes, f"{write_votes(other)} − {write_votes(votes)}"


def within(q: Query) -> Iterator[Reading]:
    """By how many votes somebody missed the seat: as many as the winner's, or one more."""
    for reading in behind(q):
        yield reading
        if reading.value is not None:
            yield Reading(reading.words, reading.value + 1, reading.why, reading.cites)


def lost_part(q: Query) -> Iterator[Reading]:
    """What part of its votes a party lost."""
    for reading in kept(q):
        if reading.value is not None:
            words = reading.words.replace("kept", "did not keep", 1)
            yield Reading(words, 1 - reading.value, f"100% less {reading.why}", reading.cites)


def more_stood(q: Query) -> Iterator[Reading]:
    """How many more, or fewer, stood than before; no estimate tells who would have stood."""
    for now, base in moves(q):
        if isinstance(now.result, Notional) or isinstance(base.result, Notional):
            why = "the boundaries changed, and with them who could stand here"
            yield Reading(f"candidates against {base.words}", None, why, (base.row,))
            continue
        one, other = now.result.contest, base.result.contest
        if not (one.has_bucket or other.has_bucket):
            gap = abs(len(one.candidacies) - len(other.candidacies))
            words = f"candidates against {base.words}"
            yield Reading(words, gap, "as declared", (now.row, base.row))


def stood_against(q: Query) -> Iterator[Reading]:
    """How many stood beside one who is named."""
    for frame in frames(q):
        if not isinstance(frame.result, Notional) and not frame.result.contest.has_bucket:
            others = len(frame.result.contest.candidacies) - 1
            yield Reading(f"other candidates, {frame.words}", others, "as declared", (frame.row,))


def of_a_label(q: Query) -> Iterator[Reading]:
    """The votes of all who stood under one label."""
    for who in subjects(q)[:1]:
        for frame in frames(q):
            found = list(counted(frame, who))
            if found:
                why = " + ".join(write_votes(one[1]) for one in found)
                votes = sum(one[1] for one in found)
                yield Reading(f"votes together, {frame.words}", votes, why, (frame.row,))


MEASURES: Mapping[str, Measuring] = {
    "to_place": to_place,
    "behind": behind,
    "within": within,
    "lost_part": lost_part,
    "more_stood": more_stood,
    "stood_against": stood_against,
    "of_a_label": of_a_label,
    "opponent": opponent,
    "few_votes": few_votes,
    "notional_majority": notional_majority,
    "lead_old": lead_old,
    "kept": kept,
    "part": part,
    "stayed_share": stayed_share,
    "below": below,
    "fewer_than": fewer_than,
    "again": again,
}
"""Measures by the table's name for them."""
