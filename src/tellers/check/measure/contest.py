"""Measures of one result: votes, share, majority, lead, turnout, places, papers."""

from collections.abc import Callable, Iterator
from fractions import Fraction

from tellers.check.careers.years import career_of
from tellers.check.grammar import around
from tellers.check.grammar.elision import gathered_others, groups, has_gathered
from tellers.check.grammar.words import OVERTURNED, YARDSTICK, compiled
from tellers.check.measure.query import (
    Query,
    Reading,
    anybody,
    counted,
    frames,
    subjects,
)
from tellers.check.measure.reserve import with_estimates
from tellers.check.measure.when import is_of_a_loser, left_behind
from tellers.check.reading.marking import Mark
from tellers.check.scene import Frame, Person, Who
from tellers.record import figures
from tellers.record.contests import Notional, Return
from tellers.style.numbers import Form, write_share, write_votes


def votes(q: Query) -> Iterator[Reading]:
    """Votes of a candidate or a party."""
    is_told = bool(around.VOTES_NEXT.match(q.right))
    if q.amount.value < FEW and not is_told:
        return
    is_said = is_told or q.amount.value >= SMALL
    for who in subjects(q) or anybody(q):
        for frame in frames(q):
            for name, count, cites in counted(frame, who):
                if is_said or count == q.amount.value:
                    words = f"votes of {name}, {frame.words}"
                    yield Reading(words, count, "as declared", cites)
    is_of_nobody = not q.marked.find(around.ANY_ENTITY)
    if is_said and is_of_nobody and not q.left.endswith((" his ", " her ", " their ", " its ")):
        yield from majority(q)  # "It went to the last box: 22 votes!"


def votes_of(frame: Frame, key: str) -> int | None:
    """A label's votes, under whatever name it stood."""
    found = figures.party_votes(frame.result).items()
    return next((n for one, n in found if figures.lineage(one) == figures.lineage(key)), None)


def share(q: Query) -> Iterator[Reading]:
    """A candidate's or a party's part of the valid votes."""
    if _of_the_margin(q):
        yield from majority(q)
    yield from _share_of(q, subjects(q) or anybody(q))


def _share_of(q: Query, whose: tuple[Who, ...]) -> Iterator[Reading]:
    for who in whose:
        for frame in frames(q):
            total = figures.total_votes(frame.result)
            for name, count, cites in counted(frame, who) if total else ():
                part = Fraction(count, total)
                why = f"{write_votes(count)} ÷ {write_votes(total)} = {write_share(part)}"
                yield Reading(f"share of {name}, {frame.words}", part, why, (*cites, frame.row))


SMALL = 30
"""A smaller number without "votes" may count seats: it is borne out, and not called false."""
FEW = 10  # a smaller number without "votes" counts something else


def others_share(q: Query) -> Iterator[Reading]:
    """The part of the valid votes that did not go to somebody, the winner where nobody is named."""
    winner = q.page.place(1)
    own = [*share(q), *(_share_of(q, (winner,)) if winner else ())]
    for reading in _share_of(q, (q.other,)) if q.other else own:
        if reading.value is not None:
            words = f"all but the {reading.words}"
            yield Reading(words, 1 - reading.value, f"100% − {reading.why}", reading.cites)


def electors_share(q: Query) -> Iterator[Reading]:
    """A candidate's or a party's votes as a part of the electorate; or the turnout itself."""
    for who in subjects(q) or anybody(q):
        for frame in frames(q):
            electorate = frame.result.electorate
            for name, count, cites in counted(frame, who) if electorate else ():
                part = Fraction(count, electorate or 1)
                why = f"{write_votes(count)} ÷ {write_votes(electorate or 1)} = {write_share(part)}"
                yield Reading(f"votes of {name} of the electorate, {frame.words}", part, why, cites)
    yield from turnout(q)


def top_share(q: Query) -> Iterator[Reading]:
    """The part of the valid votes of the first so many, the first two where no number is said."""
    first = _how_many(q)
    for frame in frames(q):
        order = sorted(frame.result.votes.values(), reverse=True)[:first]
        total = figures.total_votes(frame.result)
        part = Fraction(sum(order), total)
        why = f"{write_votes(sum(order))} ÷ {write_votes(total)} = {write_share(part)}"
        yield Reading(f"share of the first {first}, {frame.words}", part, why, (frame.row,))


def _how_many(q: Query) -> int:
    stated = [
        m.amount.value for m in q.marked.marks if m.letter == "N" and 1 < m.amount.value <= MANY
    ]
    return int(stated[0]) if stated else 2


MANY = 9
"""More candidates than this are no leading ones."""


def top_votes(q: Query) -> Iterator[Reading]:
    """The votes of the first so many together."""
    for frame in frames(q):
        first = _how_many(q)
        count = sum(sorted(frame.result.votes.values(), reverse=True)[:first])
        words = f"votes of the first {first}, {frame.words}"
        yield Reading(words, count, "added up", (frame.row,))


PAIR = 2


def together(q: Query) -> Iterator[Reading]:
    """The votes, or the share, of all who are gathered; between two, how far they are apart."""
    for symbols in groups(q.left, q.right):
        people = _people(q, symbols)
        for frame in frames(q):
            votes = _each(frame, people)
            if votes is None:
                continue
            total = figures.total_votes(frame.result)
            value = sum(votes) if q.amount.form is Form.NUMBER else Fraction(sum(votes), total)
            why = " + ".join(map(write_votes, votes))
            yield Reading(f"votes together, {frame.words}", value, why, (frame.row,))
            if len(votes) == PAIR and " between " in f"{q.left}{q.right}":
                gap = abs(votes[0] - votes[1])
                value = gap if q.amount.form is Form.NUMBER else Fraction(gap, total)
                why = f"{write_votes(votes[0])} − {write_votes(votes[1])}"
                yield Reading(f"votes between the two, {frame.words}", value, why, (frame.row,))


def lead(q: Query) -> Iterator[Reading]:
    """Votes between one and another, either of whom may be several."""
    theirs = gathered_others(q.right)
    if theirs or has_gathered(q.left):
        yield from _of_groups(q, theirs)
    if not theirs:
        yield from _lead(q)


def _of_groups(q: Query, theirs: tuple[str, ...]) -> Iterator[Reading]:
    several = [_people(q, symbols) for symbols in groups(q.left, "")]
    alone = [[who] for who in subjects(q)]
    ours = [*alone, *several] if theirs else [*several, *alone]
    others = _people(q, theirs) if theirs else ([q.other] if q.other is not None else [])
    for people in ours if others else ():
        for frame in frames(q):
            mine, rest = _each(frame, people), _each(frame, others)
            if mine is None or rest is None or any(one in others for one in people):
                continue
            gap = abs(sum(mine) - sum(rest))
            of = 1 if q.amount.form is Form.NUMBER else figures.total_votes(frame.result)
            why = (
                f"{' + '.join(map(write_votes, mine))} against {' + '.join(map(write_votes, rest))}"
            )
            words = f"votes together against others, {frame.words}"
            yield Reading(words, Fraction(gap, of), why, (frame.row,))


def _people(q: Query, symbols: tuple[str, ...]) -> list[Who]:
    return [who for symbol in symbols if (who := q.who(symbol)) is not None]


def _each(frame: Frame, people: list[Who]) -> list[int] | None:
    """The votes of each; None where one did not stand."""
    found = [next(counted(frame, who), None) for who in people]
    return None if None in found or not found else [row[1] for row in found if row]


def stayed(q: Query) -> Iterator[Reading]:
    """Electors who did not vote: all but the valid votes, then all but the ballots."""
    for frame in frames(q):
        result = frame.result
        if not result.electorate:
            continue
        away = result.electorate - figures.total_votes(result)
        words, why = f"electors who did not vote, {frame.words}", "electorate less valid votes"
        yield Reading(words, away, why, (frame.row,))
        if not isinstance(result, Notional) and result.rejected:
            why = "electorate less ballots"
            yield Reading(words, away - result.rejected, why, (frame.row,))


def second_less_third(result: Return) -> int | None:
    """Votes between the second and the third; None where a bucket hides them."""
    second, third = of_place(result, 2), of_place(result, 3)
    return second - third if second is not None and third is not None else None


def of_place(result: Return, place: int) -> int | None:
    """The votes of whoever came in one place; None where a bucket hides it."""
    order = figures.ranked(result)
    if len(order) < place or result.others:
        return None
    return result.votes[order[place - 1].id]


def losers(result: Return) -> int | None:
    """Votes of everybody but the winner; None where a bucket hides who won."""
    won = figures.find_winner(result)
    return figures.valid_votes(result) - result.votes[won.id] if won else None


def switch(result: Return) -> int | None:
    """Voters who, had they gone over from the first to the second, would have made that one win."""
    majority = figures.find_majority(result)
    return majority // 2 + 1 if majority is not None else None


def _of_the_margin(q: Query) -> bool:
    """Whether a percentage follows a majority: "won by 18,393 votes, 37 per cent of the poll"."""
    return bool(around.AFTER_MARGIN.search(q.left))


def majority(q: Query) -> Iterator[Reading]:
    """First less second, in votes or as a part of the valid votes."""
    owner = q.before(around.OWNER)
    whose = q.who(owner["who"]) if owner else None
    is_yardstick = q.now is not None and q.when is None and YARDSTICK.search(q.left)
    now = (q.now,) if is_yardstick and q.now else ()
    then = () if q.when else left_behind(q.marked, q.page.scene, (q.left, q.right))
    for frame in (*now, *(then or frames(q))):
        if isinstance(whose, Person) and not frame.candidacies(whose) and frame.is_now:
            return  # another member's, of another seat
        value, why = majority_of(frame)
        words = f"majority, {frame.words}"
        if value is not None and q.amount.form is not Form.NUMBER:
            total = figures.total_votes(frame.result)
            part = Fraction(value, total)
            why = f"{write_votes(value)} ÷ {write_votes(total)} = {write_share(part)}"
            yield Reading(words, part, why, (frame.row,))
        else:
            yield Reading(words, value, why, (frame.row,))
    his = HIS_MAJORITY.search(q.left) if q.amount.form is Form.NUMBER else None
    if his and isinstance(member := q.who(his["who"]), Person):
        yield from _of_their_career(q, member)


HIS_MAJORITY = compiled(r" (?P<who>C\d+) 's (?:own )?(?:majority|lead) (?:[a-z]+ ){1,5}$")


def _of_their_career(q: Query, whose: Person) -> Iterator[Reading]:
    """A majority of somebody's own in an earlier seat, if it is the one that is told."""
    career, results = career_of(q.page, whose), q.page.results
    year = q.when.year if q.when and q.when.is_tight else 0
    scene = q.page.scene if OVERTURNED.search(q.left) and not year else None
    for contest, _ in career.stands if career else ():
        if scene and scene.bears(contest.constituency.name):
            continue  # the last of them was held against the figure already
        result = results.get(contest.id) if year in (0, contest.polled_on.year) else None
        if result is not None and figures.find_majority(result) == q.amount.value:
            words = f"majority, {contest.constituency.name}, {contest.election.name}"
            yield Reading(words, q.amount.value, "as declared", (Frame(words, result).row,))


def listed(q: Query) -> Iterator[Reading]:
    """A figure behind a seat of a list: its majority, or the one before it."""
    yield from majority(q)
    for frame in q.page.scene.then if q.page.scene else ():
        value, why = majority_of(frame)
        yield Reading(f"majority, {frame.words}", value, why, (frame.row,))


def majorities(q: Query) -> Iterator[Reading]:
    """One of several majorities, of the years or the seats that the words name in order."""
    listed = [m for m in q.marked.marks if m.letter == "N" and _is_after_the_noun(q, m)]
    at = listed.index(q.mark) if q.mark in listed else 0
    named = _named_results(q)
    first = named[at] if at < len(named) == len(listed) else ()
    now = q.page.scene.now if q.page.scene and around.NOW_AFTER.match(q.right) else None
    said = first or ((now,) if now else ())
    for frame in (*said, *(frame for some in named for frame in some)):
        value, why = majority_of(frame)
        yield Reading(f"majority, {frame.words}", value, why, (frame.row,))
    if not named:
        scene = q.page.scene
        for frame in scene.ever if scene else ():
            value, why = majority_of(frame)
            if value is not None:
                yield Reading(f"majority, {frame.words}", value, why, (frame.row,))
        yield Reading("majorities", None, "the words do not say of which elections")


def _is_after_the_noun(q: Query, m: Mark) -> bool:
    noun = q.marked.text.find("majorities", q.marked.sentence.start)
    return noun < m.start


def _named_results(q: Query) -> list[tuple[Frame, ...]]:
    """The results of each year that the words name, else of each seat, in order."""
    scene, page = q.page.scene, q.page
    years = [m for m in q.marked.marks if m.letter in "YD" and m.start < q.mark.start]
    if scene and len(years) > 1:
        return [scene.in_year(m.dated.on.year) for m in years]
    seats = [m for m in q.marked.marks if m.letter == "S" and m.start < q.mark.start]
    if page.election is None or len(seats) < PAIR:
        return []
    election = page.election.id
    there = [
        [c for c in page.record.by_name(str(m.value)) if c.election.id == election] for m in seats
    ]
    scenes = [page.scene_of(some[0]) for some in there if some]
    return [(one.now,) for one in scenes if one.now] if len(scenes) == len(seats) else []


def majority_of(frame: Frame) -> tuple[int | None, str]:
    """A result's majority and its sum."""
    result = frame.result
    if isinstance(result, Notional):
        order = sorted(result.votes.values(), reverse=True)
        if result.valid - sum(order) > min(order[1:2], default=0):
            return None, "the estimate joins some candidates, so the majority is not known"
        if len(order) < 2:
            return None, "the estimate has one party only"
        return order[0] - order[1], f"{write_votes(order[0])} − {write_votes(order[1])}"
    value = figures.find_majority(result)
    if value is None:
        return None, "the record joins some candidates here, so the majority is not known"
    top = [result.votes[c.id] for c in frame.ranked[:2]]
    return value, f"{write_votes(top[0])} − {write_votes(top[1])} = {write_votes(value)}"


def _lead(q: Query) -> Iterator[Reading]:
    """Votes between somebody and somebody else; the majority where nobody else is named."""
    if q.other is None:
        yield from majority(q)
        return
    is_won = around.BEAT_BY.search(q.left) and not is_of_a_loser(q.now, subjects(q))
    yield from majority(q) if is_won else ()
    for who in (*subjects(q), *anybody(q)):
        for frame in frames(q):
            for name, ours, cites in counted(frame, who):
                for rival, theirs, more in counted(frame, q.other):
                    if name != rival:
                        gap = ours - theirs
                        why = f"{write_votes(ours)} − {write_votes(theirs)} = {write_votes(gap)}"
                        words = f"{name} over {rival}, {frame.words}"
                        of = (
                            1 if q.amount.form is Form.NUMBER else figures.total_votes(frame.result)
                        )
                        yield Reading(words, abs(Fraction(gap, of)), why, (*cites, *more))


def turnout(q: Query) -> Iterator[Reading]:
    """Both turnouts: valid votes, and ballots counted, over the electorate."""
    for frame in with_estimates(q, frames(q)):
        yield from turnouts(frame)


def turnouts(frame: Frame) -> Iterator[Reading]:
    """Both turnouts of one result."""
    result, cites = frame.result, (frame.row,)
    words = f"turnout, {frame.words}"
    if not result.electorate:
        yield Reading(words, None, "the record holds no electorate here", cites)
        return
    total, electorate = figures.total_votes(result), write_votes(result.electorate)
    value = Fraction(total, result.electorate)
    why = f"{write_votes(total)} ÷ {electorate} = {write_share(value)}"
    yield Reading(f"{words}, valid votes", value, why, cites)
    if not isinstance(result, Notional) and result.rejected is not None:
        ballots = total + result.rejected
        value = Fraction(ballots, result.electorate)
        why = f"{write_votes(ballots)} ÷ {electorate} = {write_share(value)}"
        yield Reading(f"{words}, counting rejected papers", value, why, cites)


def whole_of(
    words: str, count: Callable[[Return], int | None]
) -> Callable[[Query], Iterator[Reading]]:
    """A measure that is one whole number of a return."""

    def measure(q: Query) -> Iterator[Reading]:
        for frame in frames(q):
            if not isinstance(frame.result, Notional):
                value = count(frame.result)
                why = (
                    "as declared" if value is not None else f"the record does not hold the {words}"
                )
                yield Reading(f"{words}, {frame.words}", value, why, (frame.row,))

    return measure
