"""What a sentence says without a figure and may be turned round: won or lost, held or gained, not.

Each is of somebody and one of two: who "lost to" another was beaten by him. "Did not lose" is won.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tellers.check.grammar.words import Pattern, compiled
from tellers.check.reading.marking import Marked
from tellers.check.telling.told import Place

_SEAT = (
    r"(?:(?:the|his|her|its|their|this|that|a) )?"
    r"(?:S\d+|seat|constituency|it|theirs|election|by-election|contest|race)(?= )"
)
_END = r"(?= (?:[.,;:]|to|by|with|in|on|here|there|again|and|but|from|comfortably|narrowly))"
_WHO = r"(?:(?:the|his|her|their|sitting|former|old|mp|rival|,) )*(?P<other>[CP]\d+)(?= )"
_ADV = (
    r"(?:(?:comfortably|narrowly|easily|duly|just|only|also|again|then|has|have|had|was|were|is|"
    r"been|being) )*"
)
_LOST, _BEATEN = "lost|lose|loses|losing", "beaten|defeated|ousted|unseated|toppled|thrashed"
_WON = "won|win|wins|winning|victorious|re-elected|elected|triumphed"
_OF_WHAT = r"(?:turnout|share|vote|support|majority|swing) (?:[a-z]+ ){0,3}?"
_NO_FIGURE = r"(?= )(?!(?: [a-z,]+){0,5} [NQTF]\d)"
_ROSE = "rose|risen|grew|increased|climbed|jumped|up|higher"
_FELL = "fell|fallen|dropped|decreased|shrank|slumped|down|lower"
CONTEST, HANDS, WAY = "contest", "hands", "way"

_VERBS: tuple[tuple[str, int, int, Pattern], ...] = tuple(
    (axis, own, others, compiled(pattern))
    for axis, own, others, pattern in (
        (CONTEST, -1, 1, rf" (?P<verb>{_LOST}) (?:{_SEAT} )?to {_WHO}"),
        (CONTEST, -1, 0, rf" (?P<verb>{_LOST})(?: {_SEAT}|{_END})(?! to [CP])"),
        (CONTEST, -1, 1, rf" (?P<verb>{_BEATEN}) (?:[a-z]+ )?by {_WHO}"),
        (CONTEST, 1, -1, rf" (?P<verb>{{BEAT}}) {_WHO}"),
        (CONTEST, 1, 0, rf" (?P<verb>{_WON})(?: {_SEAT}|{_END})"),
        (CONTEST, -1, 0, r" (?P<verb>came|finished) (?:a )?(?:[a-z]+ )?(?:second|third|O\d+)(?= )"),
        (HANDS, -1, 0, rf" (?P<verb>{{HOLD}}) {_SEAT}"),
        (HANDS, 1, 0, rf" (?P<verb>{{GAIN}}) {_SEAT}"),
        (HANDS, 1, 0, rf" (?P<verb>took|taken|won|takes|wins) {_SEAT} from {_WHO}"),
        (HANDS, 1, 0, r" (?P<verb>gain) (?:for|from|by)(?= )"),
        (HANDS, -1, 0, r" (?P<verb>hold) (?:for|by)(?= )"),
        (WAY, 1, 0, rf" {_OF_WHAT}(?P<verb>{_ROSE}){_NO_FIGURE}"),
        (WAY, -1, 0, rf" {_OF_WHAT}(?P<verb>{_FELL}){_NO_FIGURE}"),
    )
)
"""Axis, what it says of whoever does it, what of the other whom it names, and its words."""
_OF_PASSIVE = compiled(rf" (?:held|kept|retained|gained|taken|captured|won|lost) {_ADV}by {_WHO}")
_NOT = re.compile(
    r" (?:not|never|cannot|[a-z]+n't|failed to|fails to|failing to|unable to|no longer)"
    r"(?: [a-z]+){0,2} $"
)
_NEGATED = re.compile(r" (?:not|never|cannot|[a-z]+n't|untrue|falsely|wrongly|denied|denies)(?= )")
_NAMES = re.compile(r" (?P<who>[CP]\d+|nobody|no one|neither)(?= )")


@dataclass(frozen=True, slots=True)
class Outcome:
    """One of two things that may be said of somebody, and where it stands."""

    place: Place
    axis: str
    way: int
    who: str


def outcomes_of(marked: Marked, named: Mapping[int, str]) -> Iterator[Outcome]:
    """What a sentence says that may be turned round; `named` are keys of people by word."""
    told: set[tuple[str, int]] = set()
    for axis, own, others, pattern in _VERBS:
        for match in pattern.finditer(marked.skeleton):
            at = match.start("verb")
            if (axis, at) in told:
                continue
            told.add((axis, at))
            start, end = marked.span(*match.span("verb"))
            text = marked.text[start:end]
            place = Place(start, end, text, marked.sentence)
            sign = -1 if _NOT.search(marked.skeleton[:at]) else 1
            who = _doer(marked, match, named)
            yield Outcome(place, axis, own * sign, who)
            if others:
                yield Outcome(place, axis, others * sign, _key_at(marked, match["other"], named))


def is_negated(marked: Marked) -> bool:
    """Whether a sentence denies what its other words say: an odd number of nots."""
    return len(_NEGATED.findall(marked.skeleton)) % 2 == 1


def _doer(marked: Marked, match: re.Match[str], named: Mapping[int, str]) -> str:
    """Who does it: after "by" where it is done to a seat, else whoever was named last before."""
    passive = _OF_PASSIVE.match(marked.skeleton, match.start("verb") - 1)
    if passive is not None:
        return _key_at(marked, passive["other"], named)
    number = sum(at < match.start("verb") for at in marked.offsets)
    before = [key for n, key in named.items() if n < number]
    return before[-1] if before else ""


def _key_at(marked: Marked, symbol: str, named: Mapping[int, str]) -> str:
    return named.get(marked.symbols.index(symbol), "")
