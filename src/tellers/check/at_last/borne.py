"""Why a claim that a room bore out may be false."""

import re
from collections.abc import Iterator

from tellers.check.at_last.asked import YEAR, Asked
from tellers.check.at_last.words import BORNE_OUT, OF_MANY_SEATS, OUTSIDE, REGISTER
from tellers.check.claims import Finding
from tellers.check.grammar.around import NATIONWIDE
from tellers.check.grammar.words import compiled
from tellers.check.reading.areas import AREAS
from tellers.check.scene import Parties
from tellers.record.record import folded

NAMES = frozenset(AREAS.values())
MOVES = frozenset({"net", "change", "points", "turnout_change", "votes_change"})


def not_borne_out(asked: Asked) -> Iterator[str]:
    """Why a claim that a room bore out may be false."""
    one = asked.one
    yield from asked.by_words(BORNE_OUT)
    if asked.kind == "share":
        yield from asked.by_words(REGISTER)
        yield from _of_a_share(asked)
    if A_BOUND.match(one.claim.span):
        yield from asked.by_words(OF_MANY_SEATS)
    yield from _of_an_estimate(asked)
    if asked.kind in MOVES:
        yield from _of_a_move(asked)
    for found in OUTSIDE.finditer(asked.before):
        if folded(found["place"]) in folded(one.reading):
            yield "the words leave that place out"
    if asked.kind == "ranking" and _is_of_another_party(asked):
        yield "another party holds that seat"
    if asked.kind in ("times", "comparative") and _is_of_another_base(asked):
        yield "the year that is named is another"


OF_AN_ESTIMATE = compiled(
    r" notional(?:ly)? (?:(?!N\d)[^ ;:.,]+ ){0,3}{MAJ} of (?:(?:just|only) )?$"
)
A_BOUND = re.compile(r"(?:below|under|over|above|(?:more|less|fewer) than|at least)\b", re.I)
A_LEAD = compiled(r" (?:{MAJ}|ahead|behind|clear|apart|in front|beat|separated|between)(?= )")
FROM, TO = (
    compiled(r" from (?:[a-z]+ ){0,3}$"),
    compiled(r"^ (?:of the (?:vote|poll) )?to [QN]\d+ "),
)


def _of_an_estimate(asked: Asked) -> Iterator[str]:
    """Where a majority that is told as notional is the one that was counted."""
    is_counted = asked.kind == "majority" and "notional" not in asked.one.reading
    if is_counted and OF_AN_ESTIMATE.search(asked.left):
        yield "it is told of an estimate, and this was counted"


def _of_a_share(asked: Asked) -> Iterator[str]:
    """Where a share is that of a majority of which nothing is told, or what another fell from."""
    one = asked.one
    if one.reading.startswith("majority") and not A_LEAD.search(asked.marked.skeleton):
        yield "nothing is told of a majority"
    is_from = FROM.search(asked.left) and TO.match(asked.right) and asked.page.own is not None
    own = str(asked.page.own.polled_on.year) if asked.page.own else ""
    if is_from and own and YEAR.findall(one.reading) == [own]:
        yield "it is what a share moved from"


def _of_a_move(asked: Asked) -> Iterator[str]:
    if _is_of_another_ground(asked):
        yield "the figure before it is of a region"
    found = WENT.match(asked.right) if one_way(asked.one.claim.span) else None
    if found is not None:
        a, b = (asked.marked.mark(found[name]).amount.value for name in ("a", "b"))
        is_alike = found["a"][0] == found["b"][0]  # "from 45.4% to 18.7" is of two forms
        if is_alike and (b - a) * one_way(asked.one.claim.span) < 0:
            yield "its figures went the other way"


WENT = compiled(r"^ from (?P<a>[QN]\d+) (?:of the [a-z]+ )?to (?P<b>[QN]\d+) ")
UP = frozenset({"up", "rose", "rising", "climbed", "jumped", "increased", "risen"})
DOWN = frozenset({"down", "fell", "falling", "slipped", "dropped", "slumped", "fallen"})


def one_way(words: str) -> int:
    """Which way words say that something moved: up, down or neither."""
    return 1 if words.lower() in UP else -1 if words.lower() in DOWN else 0


def _is_of_another_ground(asked: Asked) -> bool:
    """Whether a move of the whole stands behind a figure that is of a nation or region.

    "In Scotland the Liberal Democrats have four, four more than in 2015", which is so of them all.
    """
    start = asked.one.claim.start
    before = [v for v in asked.told if v.claim.end <= start and v.verdict is Finding.SUPPORTED]
    if not before or asked.one.contest or _area(asked.one.reading):
        return False
    between = asked.marked.text[before[-1].claim.end : start]
    return bool(_area(before[-1].reading)) and not NATIONWIDE.search(f" {between} ")


def _area(reading: str) -> str:
    """The nation or region of a reading; none where it is of the whole."""
    parts = (folded(part) for part in reading.split(", "))
    return next((part for part in parts if part in NAMES), "")


def _is_of_another_base(asked: Asked) -> bool:
    """Whether a multiple was held against a year that the sentence does not name, for one it does.

    "She came third in 2019 with 5,643 votes, and polled more than four times as many."
    """
    if not AS_MANY.match(asked.right):
        return False
    own = {str(asked.page.own.polled_on.year)} if asked.page.own else set[str]()
    named, held = asked.years - own, {*YEAR.findall(asked.one.reading)} - own
    return bool(named and held) and named.isdisjoint(held)


AS_MANY = compiled(r"^ (?:times )?(?:as (?:many|much)|that (?:many|number|figure|total))(?= )")
OF_A_PARTY = re.compile(
    r" (?P<who>P\d+) (?:had|took|won|has|have|held|boasted?|claimed) [^;.]*:[^;:.]*$"
)


def _is_of_another_party(asked: Asked) -> bool:
    """Whether a seat of a party's list of its best is another party's."""
    found = OF_A_PARTY.search(asked.left)
    if found is None or asked.there is None:
        return False
    party, (contest, result) = asked.marked.mark(found["who"]).value, asked.there
    first = max(contest.candidacies, key=lambda c: result.votes.get(c.id, 0))
    keys = party.keys if isinstance(party, Parties) else ()
    return not {first.label.key, *first.label.parties} & {*keys}
