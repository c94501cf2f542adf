"""Who is said to have lost a seat to another, or to have had it taken, though it was not his."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tellers.check.claims import Finding, Verdict
from tellers.check.grammar.words import table_of
from tellers.check.measure.query import Reading
from tellers.check.reading.marking import Marked
from tellers.check.scene import Frame, Page, Person
from tellers.check.statement.said import Said, first_of, is_one, may_be_of_before, title
from tellers.check.upheld import words
from tellers.check.upheld.whose import has_sat, is_of_party
from tellers.record.contests import Candidacy

Told = Sequence[Verdict]
SEAT = re.compile(r" (S\d+)(?= )")


DEFEATS = table_of((words.PASSED_TO, words.PASSED_FROM, *words.UNSEATED, *words.BEATEN))


def of_defeats(page: Page, marked: Marked, told: Told) -> Iterator[Verdict]:
    """Whoever is said to have lost the seat, of a party that had not held it."""
    for pattern in DEFEATS.called(marked.cues):
        for match in pattern.finditer(marked.skeleton):
            said = Said(page, marked, match)
            who, now = said.who("who"), said.scene.now
            mark = marked.mark(match["who"])
            is_bare = " by " not in match[0] and match.start("who") == match.start() + 1
            if is_bare and may_be_of_before(said):
                continue  # "She was unseated": when, the words do not say
            if any(v.verdict is Finding.CONTRADICTED and v.claim.meets(mark) for v in told):
                continue
            if not isinstance(who, Person) or now is None or not now.candidacies(who):
                continue
            held = [(frame, first) for frame in said.scene.then if (first := first_of(frame))]
            is_open = pattern in words.BEATEN or _may_have_held(said, who, held)
            if pattern in words.BEATEN and _is_no_winner(told):
                continue  # the other of the two names is false
            if held and (_has_just_won(said, who) or not is_open):
                frame, first = held[0]
                reading = Reading(f"winner, {frame.words}", None, "most votes", (frame.row,))
                right = title(page, *first)
                yield said.verdict("winner", said.span("who"), False, reading, correct=right)


Held = Sequence[tuple[Frame, tuple[Candidacy | None, str]]]


def _may_have_held(said: Said, who: Person, held: Held) -> bool:
    """Whether somebody had sat, here or elsewhere, or his party had the seat."""
    return has_sat(said, who) or any(
        is_one(frame, who, *first) or is_of_party(who, (first[1],)) for frame, first in held
    )


def _is_no_winner(told: Told) -> bool:
    """Whether whoever is told to have won is called false already."""
    return any(v.claim.kind == "winner" and v.verdict is Finding.CONTRADICTED for v in told)


def _has_just_won(said: Said, who: Person) -> bool:
    """Whether somebody who is said to have lost the seat won it on the very day."""
    now, text = said.scene.now, said.marked.skeleton
    first = first_of(now) if now else None
    if now is None or first is None or words.NOT_NOW.search(text) or " had " in said.match[0]:
        return False
    seats = (str(said.marked.mark(symbol).value) for symbol in SEAT.findall(said.match[0]))
    return is_one(now, who, *first) and all(map(said.scene.bears, seats))


def of_lost_figures(page: Page, marked: Marked, told: Told) -> Iterator[Verdict]:
    """What somebody polled, or a party won, that is told as lost: "lost 27 of the 32 seats"."""
    for match in marked.finds(words.LOST_WITH):
        said, mark = Said(page, marked, match), marked.mark(match["n"])
        now = page.scene.now if page.scene else None
        first, who = first_of(now) if now else None, said.who("who")
        is_winner = bool(now and first and who and is_one(now, who, *first))
        for one in told:
            is_it = one.verdict is Finding.SUPPORTED and one.claim.meets(mark)
            is_it = is_it and (is_winner or not match["how"]) and ", less " not in one.reading
            if is_it and one.reading.startswith(("votes of ", "seats of ")):
                reading = Reading(one.reading, None, one.why, one.evidence)
                yield said.verdict("winner", said.span("verb"), False, reading, correct="won")


def of_runs(page: Page, marked: Marked, told: Told) -> Iterator[Verdict]:
    """A run of wins that is told as one of defeats: "had lost at the four previous elections"."""
    for match in marked.finds(words.HAD_LOST):
        said = Said(page, marked, match)
        start, end = said.span("run")
        for one in told:
            is_run = one.claim.kind == "streak" and one.verdict is Finding.SUPPORTED
            is_run = is_run and not one.reading.startswith("places ")  # it came second as often
            if is_run and one.claim.start < end and start < one.claim.end:
                claim = marked.claim(*said.span("verb"), "streak")
                yield replace(
                    one, claim=claim, verdict=Finding.CONTRADICTED, claimed_value="lost",
                    correct_value="won",
                )  # fmt: skip
