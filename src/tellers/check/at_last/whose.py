"""Whose a claim is that a room called false: its words may be of another poll or person."""

import re
from collections.abc import Iterator
from datetime import timedelta

from tellers.check.at_last.asked import Asked
from tellers.check.at_last.words import NOTIONAL, SERIES
from tellers.check.grammar.words import compiled
from tellers.check.scene import Parties, Person
from tellers.record import figures


def whose(asked: Asked) -> Iterator[str]:
    """Why a claim may be of another poll or candidate than it was held against."""
    if _is_of_another_poll(asked) or _was_had_before(asked) or _is_one_of_a_series(asked):
        yield "it is of another poll"
    if asked.kind in ("share", "votes", "position"):
        yield from _of_somebody(asked)
    if asked.kind == "position":
        yield from _of_a_place(asked)
    if asked.kind == "ranking":
        yield from _of_candidates(asked)
    if asked.kind in ("majority", "lead"):
        yield from _of_a_gap(asked)
    if _is_to_the_second(asked) or _is_of_a_year_behind(asked):
        yield "it may be of whoever came second, or of the year that is named"


DEFENDING = compiled(
    r" (?:is|are|will be) (?:now )?(?:defending|sitting on|protecting|guarding|nursing) [^;:]*$"
)
GONE = compiled(
    r"^ (?:votes )?(?:{MAJ} )?(?:is|was|has|had) (?:now |been |all but )?"
    r"(?:gone|vanished|evaporated|disappeared|wiped out|swept away|overturned)(?= )"
)
AFTER_THE_POLL = timedelta(days=60)


def _of_a_gap(asked: Asked) -> Iterator[str]:
    """Why a majority or a lead may be of others, or of another poll."""
    if _is_between_others(asked):
        yield "it is between those who are named"
    if NOTIONAL.search(asked.left) and "notional" not in asked.one.reading:
        yield "it is an estimate"
    own = asked.page.own
    if GONE.match(asked.right) and own and asked.one.reading.endswith(f", {own.polled_on.year}"):
        yield "it is the one before, which is gone"
    if DEFENDING.search(asked.left) and _is_of_an_eve(asked):
        yield "it is what is defended at the poll to come"


def _is_one_of_a_series(asked: Asked) -> bool:
    """Whether several figures stand in a row of which one is told: "by 389, 4,287 and 863"."""
    if asked.kind not in IN_A_SERIES or not asked.one.contest or len(asked.years) > 1:
        return False  # "in 2010, 2015 and 2017": each has its year
    start, end = asked.sides
    return any(m.start() < start and end - 1 <= m.end() for m in asked.marked.finds(SERIES))


IN_A_SERIES = frozenset({"majority", "lead", "turnout"})


def _is_of_an_eve(asked: Asked) -> bool:
    """Whether a text was published so long after a poll that it looks out for the next."""
    page = asked.page
    if page.own is None or page.published is None:
        return False
    return page.published - page.own.polled_on > AFTER_THE_POLL


def _is_to_the_second(asked: Asked) -> bool:
    """Whether a swing is told to be to whoever came second, and was held against the winner."""
    order = figures.ranked(asked.there[1])[1:2] if asked.there and asked.kind == "swing" else []
    people = (m.value for m in asked.marked.marks if asked.one.claim.meets(m))
    return any(
        own.id == one.id
        for who in people if isinstance(who, Person)
        for _, own in who.standings for one in order
    )  # fmt: skip


A_YEAR_BEHIND = compiled(
    r"^ (?:of (?:the )?P\d+ )?(?:, [^,;:]* , )?(?:by N\d+ )?in (?P<y>[YD]\d+)(?= )"
)


def _is_of_a_year_behind(asked: Asked) -> bool:
    """Whether a year stands behind of whose poll a claim was not held: "lost to X by 9 in 2019"."""
    found = A_YEAR_BEHIND.match(asked.right) if asked.kind == "winner" else None
    year = asked.marked.mark(found["y"]).dated.on.year if found else 0
    return found is not None and str(year) not in asked.one.reading


THEN = compiled(
    r"^ (?:votes |points )?(?:last time|N\d+ years? (?:ago|earlier|before)|the time before|"
    r"at the (?:last|previous|general) (?:general )?election)(?= )"
)
YEARS_BEFORE = compiled(r"^ (?:votes |points )?N\d+ years? (?:earlier|before)(?= )")
IN_A_YEAR = compiled(r"^ (?:votes |points )?(?:in|at) (?:the )?(?P<y>[YD]\d+)(?= )")
OF_A_POLL = frozenset({"majority", "lead", "votes", "share", "points"})


def _is_of_another_poll(asked: Asked) -> bool:
    """Whether another time stands right behind what was held against the poll of the text."""
    own, reading = asked.page.own, asked.one.reading
    if asked.kind in OF_A_POLL and asked.years and YEARS_BEFORE.match(asked.right):
        return (
            True  # "in 2017 he was ahead of Paul Monaghan, who had won by 3,844 two years earlier"
        )
    if own is None or asked.one.contest != own.id or "notional" in reading:
        return False
    if str(own.polled_on.year) not in reading:
        return False
    if asked.kind not in OF_A_POLL:
        return False
    if THEN.match(asked.right):
        return True
    found = IN_A_YEAR.match(asked.right)
    return found is not None and asked.marked.mark(found["y"]).dated.on.year != own.polled_on.year


HAVING = compiled(r" having (?:won|had|held) (?:[a-z]+ )?$")
AND_SO_MANY = compiled(r"^ and N\d+(?= )")


def _was_had_before(asked: Asked) -> bool:
    """Whether seats that were had before are held against those of now: "having won ten"."""
    own = asked.page.election
    is_pair = HAVING.search(asked.left) and AND_SO_MANY.match(asked.right)
    if own is None or asked.kind != "seats" or not is_pair:
        return False
    return str(own.polled_on.year) in asked.one.reading


BETWEEN = compiled(r" between (?:the )?(?P<a>[CP]\d+) and (?:the )?(?P<b>[CP]\d+) [^;:]*$")


def _is_between_others(asked: Asked) -> bool:
    """Whether a gap lies between two who are named, and did not come first and second."""
    found = BETWEEN.search(asked.left)
    if found is None or asked.there is None:
        return False
    first = figures.ranked(asked.there[1])[:2]
    keys = {key for one in first for key in (one.label.key, *one.label.parties, str(one.name))}
    return any(keys.isdisjoint(_called(asked, found[name])) for name in "ab")


def _called(asked: Asked, symbol: str) -> set[str]:
    value = asked.marked.mark(symbol).value
    if isinstance(value, Parties):
        return {*value.keys}
    return {str(own.name) for _, own in value.standings} if isinstance(value, Person) else set()


IN_TURN = compiled(r" respectively ")
LAST_NAMED = compiled(r" (?P<c>C\d+) (?:(?! [CP]\d| 's |party)[^;:])*$")
BEHIND_HIM = compiled(r" (?:behind|ahead of|after|beyond|to|below|above) (?:the )?C\d+ [^;:]*$")


ON_AN_ESTIMATE = compiled(
    r"^ (?:place )?(?:, )?(?:with [QN]\d+ (?:of the vote |votes )?)?(?:, )?"
    r"(?:on|in|by) (?:the|a|those) notional "
)
OF_BOTH = re.compile(r"\b(?:both|each|every) (?:occasions?|times?)\b")


def _of_a_place(asked: Asked) -> Iterator[str]:
    """Where a place was held against somebody else than whoever is named last before it.

    "There was 26.8% for Mohammed Riaz in third."
    """
    if OF_BOTH.search(asked.one.claim.span):
        yield "it is of several polls"
    if ON_AN_ESTIMATE.match(asked.right) and "notional" not in asked.one.reading:
        yield "it is of an estimate"
    found = None if asked.labels or IN_TURN.search(asked.right) else LAST_NAMED.search(asked.left)
    who = asked.marked.mark(found["c"]).value if found else None
    if isinstance(who, Person) and who.standings and not BEHIND_HIM.search(asked.left):
        names = {str(own.name) for _, own in who.standings}
        judged = asked.one.reading.removeprefix("place of ").rpartition(", ")[0]
        if judged not in names and _is_of_the_poll(asked, judged):
            yield "it is of whoever is named last before it"


def _is_of_the_poll(asked: Asked, name: str) -> bool:
    """Whether somebody of a name stood in the contest that a claim was held against."""
    there = asked.there
    return there is not None and any(str(one.name) == name for one in there[0].candidacies)


OF_SOMEBODY = compiled(r"^ (?:votes |place )?of (?P<c>C\d+) (?!'s )")


def _of_somebody(asked: Asked) -> Iterator[str]:
    """Where a figure was held against somebody else than whose it is said to be.

    "The 51.8% of Feryal Clark was too much for the 40.8% of Joanne Laban."
    """
    found = OF_SOMEBODY.match(asked.right)
    who = asked.marked.mark(found["c"]).value if found else None
    if isinstance(who, Person) and who.standings:
        names = {str(own.name) for _, own in who.standings}
        if not any(name in asked.one.reading for name in names):
            yield "it is of whoever is named behind it"


OF_CANDIDATES = re.compile(
    r"(?:nobody|no one|no candidate|none)(?: else)? (?:got|polled|had|won|took|received|attracted)"
    r" (?:more|fewer|less) (?:votes|support)\b",
    re.I,
)


def _of_candidates(asked: Asked) -> Iterator[str]:
    """Where those of one poll are put in order: "nobody got fewer votes than the Greens"."""
    is_of_a_party = bool(asked.labels) and " S" not in asked.right
    if asked.page.own is not None and is_of_a_party and OF_CANDIDATES.match(asked.one.claim.span):
        yield "it may be of those who stood here"
