"""Over whom a majority was: a name that the record ties to nobody may be a group's, or an alias."""

import re
from collections.abc import Iterator

from tellers.check.claims import Finding, Verdict
from tellers.check.grammar.words import compiled
from tellers.check.measure.query import Reading
from tellers.check.scene import Frame, Parties, Person
from tellers.check.statement.said import Answer, Said, answered, first_of, is_one, title
from tellers.check.statement.winner import runner_up
from tellers.record import figures
from tellers.record.contests import Notional, Return


def over_one(said: Said) -> Iterator[Verdict]:
    """Over whom a majority was, of somebody's name, or of a party that somebody stood for here."""
    if " majorities " in said.match[0]:
        return  # of several elections, none of which is named
    who = said.who("who")
    frames = said.frames()
    if _is_of_before(said):
        return
    if isinstance(who, Parties) and frames and isinstance(frames[0].result, Notional):
        yield from _of_estimate(said, who, frames)
        return
    if isinstance(who, Person):
        is_tied = said.scene.knows(who)
    else:
        is_tied = who is not None and any(frame.candidacies(who) for frame in frames)
    after = said.marked.skeleton[said.match.end() :][:NEAR]
    is_then = said.names_another_year(after) or HAD_BEEN.match(after)
    for one in runner_up(said) if is_tied else ():
        if one.verdict is Finding.SUPPORTED or not is_then:
            yield one


def _is_of_before(said: Said) -> bool:
    """Whether the majority that is told is that of a poll before, and not of the contest itself."""
    told = [said.marked.mark(one).amount for one in re.findall(r"N\d+", said.match[0])]
    now = said.scene.now
    size = figures.find_majority(now.result) if now and isinstance(now.result, Return) else None
    if not told or size is None or told[0].fits(size):
        return False
    then = (frame.result for frame in said.scene.then)
    known = (figures.find_majority(one) for one in then if isinstance(one, Return))
    return any(told[0].fits(one) for one in known if one is not None)


def beaten(said: Said) -> Iterator[Verdict]:
    """Whom the words make the beaten candidate: the runner-up, or whose party held the seat.

    "The loser was Mark Williams", "the woman he saw off was Liz Savage", "who led the challenge".
    """
    who = said.who("who")
    if isinstance(who, Person) and not any(_may_be_beaten(said, one, who) for one in said.frames()):
        yield from runner_up(said)


def _may_be_beaten(said: Said, frame: Frame, who: Person) -> bool:
    """Whether somebody lost a seat without being second, or no poll of his is known."""
    if isinstance(frame.result, Notional) or not (own := frame.candidacies(who)):
        return True
    first, held = first_of(frame), (first_of(one) for one in said.scene.then)
    second = figures.find_runner_up(frame.result)
    if first is None or second is None or is_one(frame, who, second, second.label.key):
        return False
    keys = {figures.lineage(one[1]) for one in held if one is not None}
    return figures.lineage(own[0].label.key) in keys


def _of_estimate(said: Said, who: Parties, frames: tuple[Frame, ...]) -> Iterator[Verdict]:
    """Over which party a notional majority was: the second of the estimate; or of any result."""
    answers: list[Answer] = []
    for frame in frames:
        votes = frame.result.votes if isinstance(frame.result, Notional) else {}
        order = sorted(votes, key=lambda key: votes[key], reverse=True)
        if len(order) < len(FIRST_TWO):
            continue
        holds = order[1] in who.keys
        reading = Reading(
            f"second, {frame.words}", None, f"{votes[order[1]]:,} votes", (frame.row,)
        )
        answers.append((holds, reading, title(said.page, None, order[1])))
    actual = (f for f in frames if not isinstance(f.result, Notional))
    is_second = any(figures.position(f.result, c.id) == len(FIRST_TWO) for f in actual
                    if not isinstance(f.result, Notional) for c in f.candidacies(who))  # fmt: skip
    if answers and not (is_second and not any(one[0] for one in answers)):
        yield from answered(said, "runner-up", said.span("who"), answers, said.own_words("who"))


NEAR = 50
"""So many letters behind a name the day of a majority over it may stand."""
HAD_BEEN = compiled(r"^(?: [^ ;:.,]+){0,3} had (?:been|stood)(?= )")
FIRST_TWO = (1, 2)
"""The places of those between whom a majority is."""
