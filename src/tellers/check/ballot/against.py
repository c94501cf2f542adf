"""A vote, a majority or a turnout told as larger or smaller than another, with no figure."""

from collections.abc import Iterator

from tellers.check.claims import Verdict
from tellers.check.grammar import beside
from tellers.check.grammar.words import compiled
from tellers.check.measure.contest import majority_of, turnouts
from tellers.check.measure.query import Reading, counted, moves, subjects
from tellers.check.scene import Frame, Person, Scene
from tellers.check.statement.said import Said, asked, first_of, is_one
from tellers.record import figures
from tellers.record.matching.spelling import place_key
from tellers.style.numbers import write_votes

LESS = frozenset(
    {"less", "smaller", "lower", "fewer", "narrower", "slimmer", "quieter", "slower", "duller"}
)
MOVED = compiled(r" (?:{UP}|{DOWN})(?= )")


def against_majority(said: Said) -> Iterator[Verdict]:
    """Somebody's votes as more, or fewer, than the majority."""
    now = said.scene.now
    majority = majority_of(now)[0] if now else None
    clause = said.before[max(said.before.rfind(mark) for mark in ",;:") + 1 :]
    if now is None or majority is None or MOVED.search(f" {clause} ") or not said.is_now:
        return
    polled = [row for who in subjects(asked(said, "votes"))[:1] for row in counted(now, who)]
    if len(polled) != 1:
        return
    name, votes, cites = polled[0]
    is_less = said.match["how"] in LESS
    holds = votes < majority if is_less else votes > majority
    why = f"{write_votes(votes)} against {write_votes(majority)}"
    reading = Reading(f"votes of {name} and the majority, {now.words}", None, why, cites)
    yield said.verdict("comparative", said.span("span"), holds, reading, correct=str(majority))


def majority_of_another(said: Said) -> Iterator[Verdict]:
    """The majority as larger, or smaller, than somebody's of another election."""
    who, now = said.who("who"), said.scene.now
    new = majority_of(now)[0] if now else None
    if not isinstance(who, Person) or now is None or new is None:
        return
    if beside.PASSED_BY_NONE.search(said.until("span")) or SEVERAL.search(said.match[0]):
        return  # "only seven majorities in the South East were smaller than Amber Rudd's"
    there = _elsewhere(said, who)
    if there is not None and there.contest.id == said.scene.contest.id:
        return  # it is the majority that another seat's is held against
    won = [there.now] if there and there.now else _won(said, who)
    rows = [(frame, old) for frame in won if (old := majority_of(frame)[0]) is not None]
    if not rows:
        return
    is_less = said.match["verb"] in LESS
    good = next((row for row in rows if (new < row[1]) == is_less and new != row[1]), None)
    frame, old = good or rows[0]
    why = f"{write_votes(new)} now, {write_votes(old)} then"
    reading = Reading(f"majority against {frame.words}", None, why, (now.row, frame.row))
    span = said.span("span")
    yield said.verdict("comparative", span, good is not None, reading, correct=str(old))


SEVERAL = compiled(r"^ majorities ")
IN_A_SEAT = compiled(r" (?:[a-z]+ )?(?:in|at) (?P<seat>S\d+)(?= )")


def _elsewhere(said: Said, who: Person) -> Scene | None:
    """The contest of the seat that is named behind somebody: "than Ms Miller's in Basingstoke"."""
    seat, election = IN_A_SEAT.match(said.marked.skeleton, said.match.end()), said.page.election
    if seat is None or election is None:
        return None
    named = place_key(str(said.marked.mark(seat["seat"]).value))
    there = (
        contest for contest, _ in who.standings
        if contest.election.id == election.id
        and named in map(place_key, contest.constituency.names)
    )  # fmt: skip
    contest = next(there, None)
    return said.page.scene_of(contest) if contest else None


def _won(said: Said, who: Person) -> list[Frame]:
    """The earlier results that somebody won, of the year that follows where one does."""
    year = YEAR.match(said.marked.skeleton, said.match.end("span"))
    then = [frame for frame in said.scene.ever if not frame.is_now]
    if year:
        wanted = said.marked.mark(year["year"]).dated.on.year
        then = [frame for frame in then if frame.year == wanted]
    return [f for f in then if (first := first_of(f)) and first[0] and is_one(f, who, *first)]


YEAR = compiled(r" (?:[a-z]+ ){0,3}(?P<year>[YD]\d+)(?= )")


def turned_out(said: Said) -> Iterator[Verdict]:
    """A busier, or a quieter, poll than before, by the votes cast or by the turnout."""
    is_less = said.match["verb"] in LESS
    found = [
        (holds, then, base, why)
        for now, base in moves(asked(said, "turnout_change", _from_the_span(said)))
        for holds, then, why in _compared(now, base, is_less=is_less)
    ]
    if not found:
        return
    holds, then, base, why = next((row for row in found if row[0]), found[0])
    reading = Reading(f"turnout against {base.words}", None, why, (base.row,))
    yield said.verdict("turnout", said.span("span"), holds, reading, correct=then)


def _from_the_span(said: Said) -> str:
    return said.marked.skeleton[said.match.start("span") - 1 :]


def _compared(now: Frame, base: Frame, *, is_less: bool) -> Iterator[tuple[bool, str, str]]:
    for new, old in zip(turnouts(now), turnouts(base), strict=False):
        if new.value is not None and old.value is not None:
            why = f"{new.why}; {old.why}"
            yield (new.value < old.value) is is_less, f"{float(old.value) * 100:.2f}", why
    one, other = figures.total_votes(now.result), figures.total_votes(base.result)
    why = f"{write_votes(one)} votes, {write_votes(other)} then"
    yield (one < other) is is_less, str(other), why
