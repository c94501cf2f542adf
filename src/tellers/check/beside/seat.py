"""A figure that is of all seats, an average, or how far one seat is from another.

"The smallest of the 650, three fewer than in Poole"; "its 41 candidates averaged 1,148 votes".
"""

from collections.abc import Iterator
from fractions import Fraction

from tellers.check.beside.yardstick import is_beside
from tellers.check.grammar import around
from tellers.check.grammar.elision import MOST_SEATS
from tellers.check.grammar.words import compiled, table_of
from tellers.check.measure.query import Query, Reading
from tellers.check.reading.marking import Mark, Marked
from tellers.record import figures
from tellers.record.contests import Return

_THAN = compiled(
    r"^ (?:votes? |points? )?(?:fewer|more|less|higher|lower|bigger|smaller|larger|better|"
    r"worse|narrower|wider|closer|tighter|"
    r"above|below|up on|down on|short of|behind(?! in)|ahead of)(?: (?:votes|points))?(?: than)?"
    r" (?:(?:in|at|that|those|the|of|majority|margin|turnout|figure|for) )*"
    r"(?P<seat>S\d+)(?= )(?! 's (?:vote|share))"
)


_OF_ALL = compiled(
    r" (?:(?!contest|protest|request|interest|west|unrest|arrest|forest)[a-z]+est|most [a-z]+)"
    r"(?: [a-z]+){0,3} (?:of|among|out of)"
    r" (?:all )?(?:the )?(?:uk 's |country 's )?$"
)
_AVERAGED = compiled(
    r" (?:averag(?:ed|ing|es?)|(?:a|an|the) (?:mean|average) of)(?: (?:just|only|barely|out at|"
    r"a|an))* $"
)
_EACH = compiled(
    r"^ (?:votes? |ballots? )?(?:each|apiece|a head|on average|per (?:candidate|head)|a"
    r" (?:candidate|contest|time))(?= [.,;:)]| and | in | on )"
)
_SEVERAL = compiled(r" {E} (?:,|and|, and) (?:the )?{E}(?: (?!{E})[^ ]+){0,12} $")
_VOTES_EACH = compiled(r"^ (?:votes|ballots) (?:each|apiece)(?= [.,;:)]| and | in )")
"""So many votes of each of two parties, as in "level on 417 votes each": no mean."""
_MEAN = table_of((_AVERAGED, _EACH))
_PER_SEAT = compiled(r"^ (?:votes |ballots )?(?:for each|per|to)(?= )")
_ONE = compiled(r" one of (?:(?:just|only|a mere) )?$")
_OF_ONE_SEAT = compiled(r" (?:{MAJ}|by-election)(?= )")
_ENDS = compiled(r"^ (?:votes )?(?:[.,;)]|for|to|at|in|by|and|but|over|from)(?= )")
"""A majority that is told as one: "the by-election had produced one of 3,558"."""
_OTHERS = compiled(
    r" (?:others|other parties|rest|remainder|remaining parties|independents and others) "
    r"(?:(?:,|:|\(|on|with|have|has|had|took|won|got|share|shared|held|hold) )?"
    r"(?:(?:just|only|the|other|remaining) )*$"
)
_NEXT = compiled(r"^ (?:seats |mps |between them |\) )?[.,;)](?= |$)")
"""Around the number of all who are left in a list: "the SNP, 6; others, 23"."""
_A_POLL = 100
"""The least votes that are told of as so many each."""
_A_HOUSE = 600
"""A number that one is the least of: from here on that of the House, else of what nobody knows."""


_HAD_TO_SPARE = compiled(
    r" N\d+ (?:votes )?(?:to spare|in hand|to the good|in front)(?: [^;:.NQTF]*)?"
    r"(?: ;| ,| and| while| but) (?:(?![NQTF]\d)[^ ]+ ){0,9}(?:had|has) (?:(?:just|only) )*$"
)
"""A number after one that somebody had to spare, the noun left out: "and Sarah Dyke had 11,008"."""
_SPARE_ENDS = compiled(r"^ (?:[.,;)]|and|but|while|in S\d+)(?= |$)")


def told_beside(marked: Marked, m: Mark, left: str, right: str) -> str:
    """What a figure is that is of all seats, of another seat than its own, or an average."""
    if m.letter == "N" and marked.may_have(_OF_ALL) and _OF_ALL.search(left):
        return "house" if m.amount.value >= _A_HOUSE else "nothing"
    is_rest = m.letter == "N" and marked.may_have(_OTHERS) and _OTHERS.search(left)
    if is_rest and _NEXT.match(right):
        return "nothing"
    is_whole = m.letter == "N" and not m.amount.decimals
    may_be_spare = is_whole and marked.may_have(_HAD_TO_SPARE)
    is_spare = may_be_spare and _HAD_TO_SPARE.search(left) and _SPARE_ENDS.match(right)
    if is_spare or (is_whole and marked.may_have(_ONE) and _is_one(m, left, right)):
        return "majority"
    if m.letter in "NT" and _THAN.match(right):
        return "beside_seat"
    return _averaged(m, left, right) if marked.calls(_MEAN) else ""


def _averaged(m: Mark, left: str, right: str) -> str:
    """What a figure is that is so many each."""
    if m.letter == "N" and _SEVERAL.search(left) and _VOTES_EACH.match(right):
        return "votes"  # of two who are named, both had as many
    is_mean = m.letter == "N" and (_AVERAGED.search(left) or _EACH.match(right))
    if is_mean and not _PER_SEAT.match(right) and m.amount.value < _A_POLL:
        return "nothing"  # "the others won one each" counts seats
    if is_mean and not _PER_SEAT.match(right):
        return "per_candidate" if around.PARTY_NAMED.search(left) else "nothing"
    return ""


def _is_one(m: Mark, left: str, right: str) -> bool:
    """Whether a count is a majority that is told as one."""
    is_large = m.amount.value > MOST_SEATS or _OF_ONE_SEAT.search(left)
    return bool(is_large and _ONE.search(left) and _ENDS.match(right))


def beside_seat(q: Query) -> Iterator[Reading]:
    """How far a seat's majority, or its turnout, is from another's; never called false."""
    found = _THAN.match(q.right)
    there = _there(q, found["seat"]) if found else None
    for name in _names(q) if there is not None else ():
        here = _result(q, name)
        if here is None or there is None or here.contest.id == there.contest.id:
            continue
        for words, value in MEASURES:
            ours, theirs = value(here), value(there)
            if ours is not None and theirs is not None:
                of = f"{words} of {name}, less that of {there.contest.constituency.name}"
                gap = abs(Fraction(ours) - Fraction(theirs))
                yield Reading(of, gap, "one less the other")
    yield Reading("one seat against another", None, "the words do not say of what")


MEASURES = (
    ("majority", figures.find_majority), ("turnout", figures.turnout),
    ("majority as a share", figures.majority_share),
)  # fmt: skip


def _names(q: Query) -> Iterator[str]:
    """The seats of which it may be told: those named before it, the last one, the text's own."""
    seats = [f"S{n}" for n, m in enumerate(q.marked.marks) if m.letter == "S"]
    named = [s for s in seats if f" {s} " in q.left and not is_beside(q.marked.skeleton, s)]
    yield from (str(q.marked.mark(s).value) for s in named[::-1])
    yield from (q.page.seat,) if q.page.seat else ()
    yield from (q.page.own.constituency.name,) if q.page.own else ()


def _there(q: Query, symbol: str) -> Return | None:
    return _result(q, str(q.marked.mark(symbol).value))


def _result(q: Query, name: str) -> Return | None:
    election = q.page.election
    found = (c for c in q.page.record.by_name(name) if election and c.election.id == election.id)
    return next((q.page.results[c.id] for c in found if c.id in q.page.results), None)
