"""Places told of several in turn: "Croll, McLaughlan and List came second, third and fourth"."""

import re
from collections.abc import Iterator, Sequence

from tellers.check.claims import Verdict
from tellers.check.grammar.words import compiled
from tellers.check.measure.field import places
from tellers.check.statement.said import Said

_OF = r"(?: \( P\d+ \)| (?:for|of) (?:the )?P\d+)?"
_NAME = rf"(?:the )?[CP]\d+{_OF}"
_NAMES = rf"{_NAME} (?:, {_NAME} )?(?:, {_NAME} )?(?:, )?and {_NAME}"
_PLACES = r"O\d+ (?:place )?(?:, O\d+ )?(?:, O\d+ )?(?:, )?and O\d+"
IN_TURN = (
    compiled(
        rf" (?P<names>{_NAMES}) (?:(?:had|have|all|duly|then|also) )?"
        r"(?:came|come|finished|were|are|ended|took|trailed in|coming|finishing|taking) "
        rf"(?:(?:home|in|up) )?(?P<places>{_PLACES})(?= )"
    ),
    compiled(
        rf" (?P<places>{_PLACES}) (?:places? |spots? )?"
        rf"(?:were|was|went to|came|are|:) (?P<names>{_NAMES})(?= )"
    ),
)
WHOSE = re.compile(r"(?:^|, |and )(?:the )?(?P<who>[CP]\d+)")
PLACE = re.compile(r"O\d+")
ELSEWHERE = compiled(r" (?:[YD]\d+|last time|then|previously|ago|before|S\d+) ")


def in_turn(said: Said, told: Sequence[Verdict]) -> Iterator[Verdict]:
    """The place of each; where the words behind name another poll it is borne out or left open."""
    now, match = said.scene.now, said.match
    names = [one["who"] for one in WHOSE.finditer(match["names"])]
    symbols = PLACE.findall(match["places"])
    if now is None or not said.is_now or len(names) != len(symbols):
        return
    is_open = bool(ELSEWHERE.search(f"{match.string[match.end() :]} "))
    for name, symbol in zip(names, symbols, strict=True):
        who, mark = said.page_who(name), said.marked.mark(symbol)
        own = next(places(now, who), None) if who is not None else None
        if own is None:
            continue
        place, reading = own
        holds: bool | None = mark.amount.fits(place) or (None if is_open else False)
        right = "" if holds is None else str(place)
        yield said.verdict(
            "position", (mark.start, mark.end), holds, reading,
            claimed=str(int(mark.amount.value)), correct=right,
        )  # fmt: skip
