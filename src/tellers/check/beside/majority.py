"""The majority of the House at other elections, beside the one that a text tells of.

"Labour's majority is 172, against 80 in 2019"; "in 1997 it was 179, and in 2001 167": such a number
leaves out its noun, and is of no seats that a party won.
"""

from collections.abc import Iterator

from tellers.check.claims import Verdict
from tellers.check.grammar.words import compiled
from tellers.check.picture.answer import Counted, Told, is_count
from tellers.check.picture.ground import Ground

_MAJORITY = compiled(r" majority (?=(?:,|is|was|of|in|over|stands|at|\() )")
_GOES_ON = compiled(
    r"^ (?:and |but )?(?:(?:in|at|after) (?:the )?(?:election of )?[YD]\d+ (?:, )?)?"
    r"(?:(?:it|that|this|the figure|the majority|the party 's|P\d+ 's)(?: majority)? "
    r"(?:was|had been|stood at|came to|is|has) |(?:the )?[PC]\d+ had (?:one|N\d+) of N)"
)
_A_NUMBER = compiled(
    r" (?P<n>N\d+)(?= (?:[.,;)]|and|but|for|in|at|after|under|last|N\d+ years|seats?) )"
)
MOST = 330
"""More than any majority of the House: as many again is the whole of it."""
OF_WORKING = " working "
"""A working majority leaves out who takes no part, which no results record holds."""
_ONE_OF = compiled(r" (?P<one>N\d+) of (?P<n>N\d+)(?= )")
_OTHER_NOUN = compiled(
    r" (?:seats?|mps|members|won|win|took|votes?|share|turnout|lost|gained|gains|"
    r"deposits?|working|needed|target|forecast|predicted) "
)
_YEAR_RIGHT = compiled(
    r"^ (?:for (?:the )?[PC]\d+ )?(?:in|at|after) (?:the )?(?:election of )?(?P<y>[YD]\d+)(?= )"
)
_YEAR_LEFT = compiled(
    r" (?:in|at|after) (?:the )?(?P<y>[YD]\d+) (?:, )?(?:(?:[a-z'-]+|[PCN]\d+) ){0,7}$"
)
_BASE = compiled(
    r" (?:against|compared with|compared to|up from|down from|to|from|after)"
    r"(?: (?:the|just|only|a|mere|P\d+|'s))* $"
)
_LAST = compiled(
    r"^ (?:for (?:the )?[PC]\d+ )?(?:last time|N\d+ years (?:ago|earlier|before))(?= )"
)


def of_majorities(told: Told, *, is_told: bool) -> Iterator[Verdict]:
    """The verdict on each majority of another election; `is_told` where one was just told of."""
    text = told.skeleton
    if " N" not in text or " S" in text or not told.is_wide or OF_WORKING in text:
        return
    found = _MAJORITY.search(text)
    if found is None and not (is_told and _GOES_ON.match(text)):
        return
    start = found.end() - 1 if found else 0
    for one in _ONE_OF.finditer(text, start):
        told.hush(one["one"])
    for number in _A_NUMBER.finditer(text, start):
        left, right = text[: number.start() + 1], text[number.end() :]
        mark, between = told.mark(number["n"]), text[start : number.start() + 1]
        if is_count(mark) and mark.amount.value < MOST and not _OTHER_NOUN.search(between):
            yield from _of_number(told, number["n"], left, right)


def _of_number(told: Told, symbol: str, left: str, right: str) -> Iterator[Verdict]:
    named = _YEAR_RIGHT.match(right) or _YEAR_LEFT.search(left)
    if named:
        grounds = told.of_year(told.mark(named["y"]).dated.on.year)
    elif _BASE.search(left) or _LAST.match(right):
        then = told.before()
        grounds = [then] if then is not None else []
    else:
        return
    if not grounds:
        told.hush(symbol)
        return
    readings = [
        Counted(f"majority of the House, {one.name}", value, one.row())
        for one in grounds
        for value in majorities(one)
    ]
    yield from told.counted(symbol, "majority", readings)


def majorities(ground: Ground) -> tuple[int, ...]:
    """By how many seats the largest party is ahead of all others: with the Speaker, and without.

    Print mostly counts him.
    """
    ((first, _),) = ground.winners("").most_common(1)
    house = len(ground.over(""))
    seats = sorted(ground.seats("", (first,)), reverse=True)
    return tuple(2 * one - house for one in seats)
