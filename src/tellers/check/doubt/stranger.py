"""A clause on another seat that the text links to nothing: "but the Conservatives held Uxbridge".

A short name may be that of a seat of old. What its clause tells is then not called false of the
seat that the rest of the sentence is about.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from tellers.check.claims import Finding, Verdict, is_any_false
from tellers.check.doubt.asides import is_of_an_aside
from tellers.check.grammar.words import compiled
from tellers.check.reading.marking import Marked
from tellers.check.scene import Page
from tellers.record.record import folded

CLAUSES = re.compile(
    r" (?:;|but|while|whereas|although|though) | , (?:and|as|with) "
    r"| (?:and|,) (?=(?:the )?[CP]\d+ )"
)
MARK = re.compile(r" [A-Z](\d+)(?= )")
SEAT = re.compile(r" S(\d+)(?= )")
OBJECT = compiled(
    r" (?:{WIN}|{HOLD}|{GAIN}|{LOST}|{KEPT})(?: on to| onto)? "
    r"(?:(?:the|nearby|neighbouring|of|in|seat|marginal) )*S\d+ "
    r"| S\d+ (?:was |had |has )?(?:stayed|stays|remained|remains|{HOLD}|{WIN}|{GAIN}|{LOST}) "
)
"""A seat that somebody held, won or lost, or that stayed with somebody."""


def without_strangers(
    pages: Sequence[Page], marked: Marked, told: Sequence[Verdict]
) -> list[Verdict]:
    """What was told, of which nothing is false in a clause on a seat of which no page is."""
    if not is_any_false(told):
        return list(told)
    spans = list(_clauses(pages, marked))
    return [_unless_a_strangers(marked, one, spans) for one in told]


def _unless_a_strangers(marked: Marked, one: Verdict, spans: Sequence[tuple[int, int]]) -> Verdict:
    if one.verdict is not Finding.CONTRADICTED:
        return one
    if any(start <= one.claim.start < end for start, end in spans):
        return one.left_open("it is of another seat")
    if is_of_an_aside(marked, one):
        return one.left_open(f"it is told on the side, of somebody or some day else; {one.why}")
    return one.left_open("it may be of another") if _is_of_a_stranger(marked, one) else one


SPELLS = frozenset({"streak", "tenure", "previous", "first since"})
SAT = frozenset({"held", "represented", "won", "sat", "served", "been", "kept", "taken"})
HAD = SAT | {"had", "has", "have", "first", "always", "then", "mp", "the", "member", "since"}


def _is_of_a_stranger(marked: Marked, one: Verdict) -> bool:
    """Whether somebody who is linked to nothing is told to have sat so long, or since a year.

    "In a seat that Lady Hermon had held since 2001" is of her, and of no party named before.
    """
    if one.claim.kind not in SPELLS:
        return False
    number = bisect_left(marked.starts, one.claim.start)
    if AS_ONE.search(f" {' '.join(marked.symbols[max(0, number - NEAR) : number])} "):
        return True  # under which label one sat in which year no poll tells
    near = range(number, max(0, number - NEAR), -1)
    first = next((at for at in near if _word(marked, at) in SAT), 0)
    while first > 0 and _word(marked, first) in HAD:
        first -= 1
    return first > 0 and marked.is_name(first)


def _word(marked: Marked, number: int) -> str:
    return marked.symbols[number] if number < len(marked.symbols) else ""


AS_ONE = re.compile(r" as an? P\d+ (?:mp |member )?(?:since )?$")
NEAR = 8
"""So many words before a span of years its verb stands."""


def _clauses(pages: Sequence[Page], marked: Marked) -> Iterator[tuple[int, int]]:
    """Where in the text the clauses stand of which every seat is a stranger's, and its object."""
    own = {word for page in pages if page.scene for word in _names(page)}
    if not own or len(SEAT.findall(marked.skeleton)) < TWO:
        return
    start = 0
    ends = [*(one.start() for one in CLAUSES.finditer(marked.skeleton)), len(marked.skeleton) - 1]
    for end in ends:
        clause = f"{marked.skeleton[start:end]} "
        seats = [marked.marks[int(number)] for number in SEAT.findall(clause)]
        if seats and OBJECT.search(clause) and not any(own & _words(str(m.value)) for m in seats):
            begins, ends_at = marked.span(start, end)  # a clause may be told the other way round
            own_marks = [marked.marks[int(n)] for n in MARK.findall(clause)]
            yield (
                min(begins, *(m.start for m in own_marks)),
                max(ends_at, *(m.end for m in own_marks)),
            )
        start = end


TWO = 2


def _names(page: Page) -> set[str]:
    names = page.scene.contest.constituency.names if page.scene else ()
    return {word for name in names for word in _words(name)}


def _words(name: str) -> set[str]:
    """The words of a seat's name by which it may be known for short."""
    return set(re.findall(r"\w+", folded(name))) - SMALL_WORDS


SMALL_WORDS = frozenset({"and", "the", "of", "upon", "in", "on", "under", "le"})
