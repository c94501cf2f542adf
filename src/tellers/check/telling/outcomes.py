"""What a sentence says without a figure and may be turned round: won or lost, held or gained, not.

Each is of somebody and one of two: who "lost to" another was beaten by him. "Did not lose" is won.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tellers.check.grammar.words import Pattern, compiled
from tellers.check.reading.marking import Marked
from tellers.check.telling.told import Place
from tellers.record.record import folded_text

_SEAT = (
    r"(?:(?:the|his|her|its|their|this|that|a) )?"
    r"(?P<seat>S\d+|seat|constituency|it|theirs|election|by-election|contest|race)(?= )"
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
_MARGIN = r"(?:majority|win|victory)(?: of (?:just |only )?N\d+)?(?: votes)?"
CONTEST, HANDS, WAY, EXTREME = "contest", "hands", "way", "extreme"
REACH = "reach"
"""Among what something is the highest or the lowest: of what, and where."""
_PLACED, _DUEL = "placed", "duel"

_VERBS: tuple[tuple[str, int, int, Pattern], ...] = tuple(
    (axis, own, others, compiled(pattern))
    for axis, own, others, pattern in (
        (CONTEST, -1, 1, rf" (?P<verb>{_LOST}) (?:{_SEAT} )?to {_WHO}"),
        (CONTEST, -1, 0, rf" (?P<verb>{_LOST})(?: {_SEAT}|{_END})(?! to [CP])"),
        (CONTEST, -1, 1, rf" (?P<verb>{_BEATEN}) (?:[a-z]+ )?by {_WHO}"),
        (CONTEST, 1, -1, rf" (?P<verb>{{BEAT}}) {_WHO}"),
        (CONTEST, 1, 0, rf" (?P<verb>{_WON})(?: {_SEAT}|{_END})"),
        (CONTEST, -1, 0, r" (?P<verb>came|finished) (?:a )?(?:[a-z]+ )?(?:second|third|O\d+)(?= )"),
        (CONTEST, 1, 0, rf" (?P<verb>{{HOLD}}|{{GAIN}}) {_SEAT}"),
        (CONTEST, 1, -1, rf" {_MARGIN} (?P<verb>over) {_WHO}"),
        (CONTEST, 0, -1, rf" (?:N\d+ )?(?:votes? )?(?P<verb>ahead|clear) of {_WHO}"),
        (CONTEST, -1, 0, rf" N\d+ (?:votes? )?(?P<verb>behind) {_WHO}"),
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
_OF_BEFORE = re.compile(r" (?:had|first|O\d+|previously|once|last|until)(?: [a-z]+)? $")
"""What was won or lost before that which a sentence is about."""
_NEGATED = re.compile(r" (?:not|never|cannot|[a-z]+n't|untrue|falsely|wrongly|denied|denies)(?= )")
_NAMES = re.compile(r" (?P<who>[CP]\d+|nobody|no one|neither)(?= )")


@dataclass(frozen=True, slots=True)
class Outcome:
    """One of two things that may be said of somebody, of which seat, and where it stands."""

    place: Place
    axis: str
    way: int
    who: str
    of: str = ""
    sort: str = ""

    def may_be(self, other: "Outcome") -> bool:
        """Whether another is of the same thing, and of the same place where both name one.

        An extreme is one of some place or time, and told of no other; who beat one of two may
        have come third himself.
        """
        is_there = self.of == other.of or (self.axis != EXTREME and not (self.of and other.of))
        is_one = {self.sort, other.sort} != {_PLACED, _DUEL}
        return (self.axis, self.who) == (other.axis, other.who) and is_there and is_one


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
            if axis == CONTEST and (
                _OF_BEFORE.search(marked.skeleton[max(0, at - 60) : at]) or _is_first(place, match)
            ):
                continue
            sign = -1 if _NOT.search(marked.skeleton[:at]) else 1
            who, of = _doer(marked, match, named), _seat(marked, match)
            sort = (
                _PLACED
                if text in ("came", "finished")
                else _DUEL
                if (own, others) == (1, -1)
                else ""
            )
            if own:
                yield Outcome(place, axis, own * sign, who, of, sort)
            if others:
                other = _key_at(marked, match["other"], named)
                yield Outcome(place, axis, others * sign, other, of)
    yield from _extremes(marked)


_HIGH = "highest|largest|biggest|greatest|widest"
_EXTREME = re.compile(
    rf" (?P<verb>(?P<high>{_HIGH})|lowest|smallest|slimmest|narrowest|tightest|thinnest)(?= )"
)
_NOUN = re.compile(r" (turnout|share|vote|majority|margin|swing|lead|electorate)s?(?= )")
_PLACE = re.compile(r" ([CS]\d+)(?= )")
_ORDERED = re.compile(r" (?:O\d+|next|second|third|fourth|fifth|one of the|among the) $")
_CLAUSE = re.compile(r" (?:[.,;:]|and|but|while) ")


_REACH = re.compile(
    r" in (?:the )?(united kingdom|uk|great britain|britain|northern ireland|scotland|wales|"
    r"england|london|north east|north west|south east|south west|east midlands|west midlands)(?= )"
)
_REACHES: Mapping[str, str] = dict.fromkeys(("united kingdom", "great britain", "britain"), "uk")
_AROUND = 200
"""Letters before and after an extreme in which its noun and its place are looked for."""


def _extremes(marked: Marked) -> Iterator[Outcome]:
    """The highest and the lowest of something, and where: of the place after it, else before."""
    for match in _EXTREME.finditer(marked.skeleton):
        at, end = match.start("verb"), match.end()
        left = marked.skeleton[max(0, at - _AROUND) : at]
        right = f"{_CLAUSE.split(marked.skeleton[end : end + _AROUND])[0]} "
        after = _NOUN.search(right)
        noun = after or next(reversed(list(_NOUN.finditer(left))), None)
        if noun is None or _ORDERED.search(left):
            continue
        there = _PLACE.search(right)
        before = [one[1] for one in _PLACE.finditer(left)]
        symbol = there[1] if there else before[-1] if before else ""
        start, end = marked.span(*match.span("verb"))
        place = Place(start, end, marked.text[start:end], marked.sentence)
        way = 1 if match["high"] else -1
        yield Outcome(place, EXTREME, way, noun[1], _words_at(marked, symbol))
        if reach := _REACH.search(right):
            start, end = marked.span(match.end() + reach.start(1), match.end() + reach.end(1))
            where = Place(start, end, marked.text[start:end], marked.sentence)
            yield Outcome(where, REACH, way, noun[1], _REACHES.get(reach[1], reach[1]))


def _words_at(marked: Marked, symbol: str) -> str:
    """The words of a name, in small letters; empty where there is none."""
    if not symbol:
        return ""
    at = marked.symbols.index(symbol)
    return folded_text(marked.text[marked.starts[at] : marked.ends[at]])


def _seat(marked: Marked, match: re.Match[str]) -> str:
    """The seat that is named as won or lost."""
    symbol = match.groupdict().get("seat") or ""
    return _words_at(marked, symbol) if symbol[:1] == "S" else ""


def _is_first(place: Place, match: re.Match[str]) -> bool:
    """Whether "came first" was read as a place behind the first."""
    text, at = place.sentence.text, place.end - place.sentence.start
    return match["verb"] in ("came", "finished") and " first" in text[at : at + 10].lower()


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
